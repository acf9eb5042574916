"""Grouping what is nearly the same, and telling where texts differ, takes time as they grow, not as their square."""

import itertools
import time

import pytest

from draftdesk.drafting.similarity import near_groups
from draftdesk.model.differences import Side, differences


def best(work, *given):
    times = []
    for _ in range(3):
        started = time.perf_counter()
        work(*given)
        times.append(time.perf_counter() - started)
    return min(times)


@pytest.fixture(scope="module")
def texts(corpus_of):
    """Texts of which one in ten is another with a word changed."""
    found = {each.id: each.text for each in corpus_of(10_000).snippets}
    names = list(found)
    for at in range(10, len(names), 10):
        words = found[names[at - 5]].split()
        words[at % len(words)] = "changed"
        found[names[at]] = " ".join(words)
    return found


def test_twice_the_texts_take_about_twice_the_time(benchmark, texts):
    half = dict(itertools.islice(texts.items(), len(texts) // 2))
    once = best(near_groups, half)

    groups = benchmark.pedantic(near_groups, args=(texts,), rounds=3, iterations=1)

    assert len(groups) > len(texts) / 12
    assert benchmark.stats.stats.min < 3 * once


@pytest.mark.parametrize("what", ["equal", "nearly equal"])
def test_a_crowd_costs_no_more_than_as_many_different_texts(benchmark, texts, what):
    said = "Protect every spring and every well in {} areas of all countries by the year 2030"
    crowd = {name: said.format(f"number{at}" if what != "equal" else "rural") for at, name in enumerate(texts)}

    groups = benchmark.pedantic(near_groups, args=(crowd,), rounds=3, iterations=1)

    assert [len(group.members) for group in groups] == [len(texts)]
    assert benchmark.stats.stats.min < best(near_groups, texts)


def test_twice_the_text_is_compared_in_about_twice_the_time(benchmark, texts):
    words = " ".join(itertools.islice(texts.values(), 800)).split()
    changed = [word if at % 20 else "changed" for at, word in enumerate(words)]
    half = len(words) // 2
    once = best(differences, " ".join(words[:half]), " ".join(changed[:half]))

    found = benchmark.pedantic(differences, args=(" ".join(words), " ".join(changed)), rounds=3, iterations=1)

    assert sum(each.side is Side.SECOND for each in found) > 0.95 * len(words) / 20
    assert benchmark.stats.stats.min < 3 * once
