"""What is like a paragraph is found in 100,000 snippets while a person looks on."""

import random
import time
from contextlib import closing
from dataclasses import replace

import pytest

from draftdesk.drafting.related import related
from draftdesk.workspace.look import Look
from draftdesk.workspace.opening import connect
from draftdesk.workspace.workspace import create

SIZE = 100_000
LIMIT = 0.1
ROUNDS = 60
COPIES = 5_000


@pytest.fixture(scope="module")
def corpus(corpus_of):
    """Snippets of which one in a hundred is another with a word changed, and a boilerplate that thousands repeat."""
    found = corpus_of(SIZE)
    snippets = list(found.snippets)
    for at in range(100, SIZE, 100):
        words = snippets[at - 1].text.split()
        words[at % len(words)] = "changed"
        snippets[at] = replace(snippets[at], text=" ".join(words), quoted=" ".join(words))
    boilerplate = " ".join(snippets[1].text.split()[:20])
    for at in range(SIZE - COPIES, SIZE):
        snippets[at] = replace(snippets[at], text=f"{boilerplate} number {at}", quoted=boilerplate)
    return replace(found, snippets=snippets)


@pytest.fixture(scope="module")
def look(corpus, tmp_path_factory):
    path = tmp_path_factory.mktemp("related") / "large.draftdesk"

    def seed(tx):
        tx.insert(*corpus.begin)
        tx.insert_many(corpus.snippets)

    create(path, seed, who="Ana")
    with closing(connect(path, mode="ro")) as connection:
        yield Look(connection, path.name)


def test_related_snippets_come_within_a_tenth_of_a_second(corpus, look, percentile):
    chance = random.Random(3)
    places = [chance.randrange(100, SIZE - COPIES, 100) for _ in range(ROUNDS)]
    related(look, corpus.snippets[7].text)
    times = []
    for at in places:
        started = time.perf_counter()
        found = related(look, corpus.snippets[at].text, besides={corpus.snippets[at].id})
        times.append(time.perf_counter() - started)
        assert found[0].found.snippet.id == corpus.snippets[at - 1].id
    assert percentile(times, 0.9) < LIMIT


def test_a_boilerplate_that_thousands_repeat_costs_no_more(corpus, look):
    started = time.perf_counter()
    found = related(look, corpus.snippets[-1].text)
    took = time.perf_counter() - started
    assert found[0].is_near
    assert took < 2 * LIMIT
