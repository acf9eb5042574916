"""Finding who speaks costs a few times what it costs to cut the text into words, however long the text is."""

import time
from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from draftdesk.model.folding import words
from draftdesk.reading.labels.attribution import Names, contributors_in
from draftdesk.reading.labels.vocabulary import shipped

PASSAGE = (
    "A representative of Guatemala noted that Mehmet Samsar (Director General, Ministry of Foreign Affairs, Turkey), "
    "and several speakers [Colombia, Sweden, Mayor of Mechelen, Belgium] had called for cooperation between the "
    "Democratic Republic of the Congo, the United Republic of Tanzania and others. All discussed it at length.\n\n"
)


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(shipped("migration-compact"))


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def test_a_report_is_read_at_the_pace_of_its_words(benchmark: BenchmarkFixture, names: Names) -> None:
    text = PASSAGE * 600
    found = benchmark(contributors_in, text, names)
    assert len(found) == 600 * 5
    peer = _best(lambda: list(words(text)))
    assert benchmark.stats.stats.min < 20 * peer


@pytest.mark.parametrize("piece", ["(", "[", "(Mexico) ", "Aa Bb (Mexico) ", "Mexico, ", "Minister of ", "the ", "A. "])
def test_twice_the_text_takes_about_twice_the_time(piece: str, names: Names) -> None:
    once = _best(lambda: contributors_in(piece * 10_000, names))
    twice = _best(lambda: contributors_in(piece * 20_000, names))
    assert twice < 3.2 * once + 0.01
