"""How long a page of search results takes in 100,000 snippets, against the same SELECTs without the program."""

import itertools
import random
import sqlite3
import time
from contextlib import closing

import pytest

from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.opening import connect
from draftdesk.workspace.workspace import create

SIZE = 100_000
ROUNDS = 150


@pytest.fixture(scope="module")
def corpus(corpus_of):
    return corpus_of(SIZE)


@pytest.fixture(scope="module")
def path(corpus, tmp_path_factory):
    made = tmp_path_factory.mktemp("large") / "large.draftdesk"

    def seed(tx):
        tx.insert(*corpus.begin)
        tx.insert_many(corpus.snippets)
        tx.insert_many(corpus.tags)

    create(made, seed, who="Ana")
    return made


@pytest.fixture
def look(path):
    with closing(connect(path, mode="ro")) as connection:
        yield Look(connection, path.name)


@pytest.fixture(scope="module")
def typed(corpus):
    """What people type, in turn: a letter, two, a word of seven rows in ten, rarer ones, beginnings, phrases."""
    chance = random.Random(7)
    words = corpus.words

    def phrase():
        text = chance.choice(corpus.snippets).text.split()
        at = chance.randrange(len(text) - 1)
        return f'"{text[at]} {text[at + 1]}"'

    makers = (
        lambda: chance.choice("etaoinsx"),
        lambda: chance.choice(words)[:2],
        lambda: words[1] + " ",
        lambda: chance.choice(words[20:200]) + " ",
        lambda: chance.choice(words[500:5000]) + " ",
        lambda: f"{chance.choice(words[5:300])} {chance.choice(words[:50])[:4]}",
        lambda: chance.choice(words)[:3],
        phrase,
        lambda: "",
    )
    return [maker() for maker, _ in zip(itertools.cycle(makers), range(ROUNDS), strict=False)]


class Recording(Look):
    """Remembers what was asked of the database."""

    def __init__(self, connection, name):
        super().__init__(connection, name)
        self.asked = []

    def rows(self, sql, values=()):
        self.asked.append((sql, tuple(values)))
        return super().rows(sql, values)

    def tuples(self, sql, values=()):
        self.asked.append((sql, tuple(values)))
        return super().tuples(sql, values)


def test_a_page_of_results_takes_at_most_twice_its_selects_and_thirty_milliseconds(
    benchmark, look, path, typed, percentile
):
    with closing(connect(path, mode="ro")) as connection:
        recording = Recording(connection, path.name)
        asked = []
        for words in typed:
            recording.asked.clear()
            queries.find(recording, words)
            asked.append(tuple(recording.asked))
    turn = itertools.cycle(zip(typed, asked, strict=True))
    peer: list[float] = []
    pages = []

    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as bare:

        def next_words():
            words, statements = next(turn)
            started = time.perf_counter()
            for sql, values in statements:
                bare.execute(sql, values).fetchall()
            peer.append(time.perf_counter() - started)
            return (words,), {}

        for statements in asked[:9]:  # both sides begin warm
            for sql, values in statements:
                bare.execute(sql, values).fetchall()
        for words in typed[:9]:
            queries.find(look, words)
        benchmark.pedantic(
            lambda words: pages.append(queries.find(look, words)), setup=next_words, rounds=ROUNDS, iterations=1
        )

    own = list(benchmark.stats.stats.data)
    figures = {
        "median, ms": percentile(own, 0.5) * 1000,
        "p95, ms": percentile(own, 0.95) * 1000,
        "median of the selects, ms": percentile(peer, 0.5) * 1000,
        "p95 of the selects, ms": percentile(peer, 0.95) * 1000,
    }
    benchmark.extra_info |= {name: round(value, 1) for name, value in figures.items()}
    assert max(map(len, pages)) == 50
    assert any(found.spans for found in pages[2])
    assert percentile(own, 0.95) <= 2 * percentile(peer, 0.95)
    assert percentile(own, 0.95) < 0.030


def test_the_common_word_is_in_seven_rows_of_ten(corpus):
    """What the figures above stand on."""
    holding = sum(corpus.words[1] in snippet.text.split() for snippet in corpus.snippets[:5000])

    assert 0.6 < holding / 5000 < 0.8


def test_facets_are_counted_while_a_person_types(benchmark, look, typed, percentile):
    rows = queries.facet_rows(look)
    turn = itertools.cycle(typed)

    benchmark.pedantic(
        queries.facet_counts,
        setup=lambda: ((look, rows, next(turn)), {}),
        rounds=ROUNDS,
        iterations=1,
        warmup_rounds=5,
    )

    own = list(benchmark.stats.stats.data)
    benchmark.extra_info |= {"p95, ms": round(percentile(own, 0.95) * 1000, 1)}
    assert sum(queries.facet_counts(look, rows)[f"theme:tag {n}"] for n in range(40)) == 2 * SIZE
    assert max(own) < 0.100
