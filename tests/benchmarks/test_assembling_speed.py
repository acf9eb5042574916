"""Working out what goes where, writing it, and coverage take time as the snippets grow, not as their square."""

import itertools
import time
from dataclasses import replace
from functools import partial

import pytest
from rapidfuzz import fuzz, process

from draftdesk.drafting.assembling import assemble, prepare, propose
from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace
from draftdesk.model.folding import matching_key
from draftdesk.workspace import queries

SIZE = 10_000
MOST_TIMES = 6
LATEST = 0.2
"""Seconds after which Cancel has acted."""


@pytest.fixture(scope="module")
def talks(corpus_of, tmp_path_factory):
    """Opens a workspace of so many snippets, of which one in ten is another with a word changed."""
    opened = []

    def open_one(size):
        path = tmp_path_factory.mktemp("talks") / f"{size}.draftdesk"
        new_workspace(path, NewWorkspace(title="Talks"), who="test")
        corpus = corpus_of(size)

        def fill(tx):
            tx.insert(*corpus.begin)
            tx.insert_many(_nearly_repeated(corpus.snippets))
            tx.insert_many(corpus.tags)

        workspace = open_workspace(path, who="test")
        opened.append(workspace)
        workspace.act("Import", "Sources", fill).result()
        return workspace

    yield open_one
    for workspace in opened:
        workspace.close()


def _nearly_repeated(snippets):
    found = list(snippets)
    for at in range(10, len(found), 10):
        words = found[at - 5].text.split()
        words[at % len(words)] = "changed"
        found[at] = replace(found[at], text=" ".join(words))
    return found


@pytest.fixture(scope="module")
def small(talks):
    return talks(SIZE // 4)


@pytest.fixture(scope="module")
def large(talks):
    return talks(SIZE)


def taken(work, times=3):
    found = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        found.append(time.perf_counter() - started)
    return min(found)


def draft_of(workspace):
    return queries.draft_named(workspace.look())


@pytest.mark.parametrize("work", [propose, coverage])
def test_four_times_the_snippets_take_little_more_than_four_times_the_time(benchmark, small, large, work):
    once = taken(lambda: work(small.look(), draft_of(small)))

    benchmark.pedantic(work, args=(large.look(), draft_of(large)), rounds=3, iterations=1)

    ratio = benchmark.stats.stats.min / once
    benchmark.extra_info.update(ratio=ratio, allowed=MOST_TIMES)
    assert ratio <= MOST_TIMES


def test_ten_thousand_are_sorted_sooner_than_a_quarter_is_compared_each_with_each(benchmark, small, large):
    keys = [matching_key(each.text) for each in queries.snippets(small.look())]

    def compare():
        for at, key in enumerate(keys):
            process.extractOne(key, itertools.islice(keys, at), scorer=fuzz.ratio, score_cutoff=85)

    peer = taken(compare, times=1)
    found = benchmark.pedantic(propose, args=(large.look(), draft_of(large)), rounds=3, iterations=1)

    assert sum(each.similar_to is not None for each in found.placed) > SIZE / 12
    benchmark.extra_info.update(peer_seconds=peer, ratio=benchmark.stats.stats.min / peer)
    assert benchmark.stats.stats.min < peer


def written(workspace):
    """Seconds that the act takes which writes what was prepared."""
    draft = draft_of(workspace)
    prepared = prepare(workspace.look(), draft)
    times = []
    for _ in range(3):
        made = replace(prepared, version=workspace.look().content_version())
        started = time.perf_counter()
        workspace.act("Assemble", "Compose", partial(assemble, draft=draft, prepared=made)).result()
        times.append(time.perf_counter() - started)
        workspace.undo().result()
    return min(times)


def test_four_times_as_many_are_written_in_little_more_than_four_times_the_time(small, large):
    assert written(large) <= MOST_TIMES * written(small)


@pytest.mark.parametrize("work", [propose, coverage])
def test_cancel_acts_soon_whatever_is_under_way(large, work):
    """It is seen at least as often as that, from the first moment to the last."""
    told = [time.perf_counter()]
    work(large.look(), draft_of(large), progress=lambda *_: told.append(time.perf_counter()))
    told.append(time.perf_counter())
    assert max(after - before for before, after in itertools.pairwise(told)) < LATEST
