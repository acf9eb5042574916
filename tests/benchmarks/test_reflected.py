"""How long counting takes over 100,000 snippets, many of which are in: warm, and after an act."""

import itertools
import random
import threading
import time
from contextlib import closing

import pytest

from draftdesk.drafting.coverage import coverage, coverage_of
from draftdesk.drafting.ground import ground
from draftdesk.drafting.matrix import axis_named, matrix, snippets_at, tally
from draftdesk.drafting.taken_in import taken_in
from draftdesk.model.drafts import Decision, Draft, Outcome, Paragraph, Provenance, Relation, Role
from draftdesk.model.ids import new_id
from draftdesk.model.matrix import Cell
from draftdesk.model.vocabulary import Contributor, ContributorKind
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.opening import connect
from draftdesk.workspace.records import SnippetContributor
from draftdesk.workspace.workspace import create, open_workspace

pytestmark = pytest.mark.usefixtures("unsearched")
SIZE = 100_000
PEOPLE = 120
PARAGRAPHS = 2_400
REACHED = 30_000


@pytest.fixture(scope="module")
def path(corpus_of, tmp_path_factory):
    corpus = corpus_of(SIZE)
    chance = random.Random(11)
    made = tmp_path_factory.mktemp("reflected") / "large.draftdesk"
    people = [Contributor(id=new_id(), name=f"State {n}", kind=ContributorKind.STATE) for n in range(PEOPLE)]
    weights = [1 / (n + 3) for n in range(PEOPLE)]
    who = chance.choices(people, weights, k=SIZE)
    draft = Draft(id=new_id(), name="Draft", outline="# Draft\n\n## All of it\n")
    paragraphs = [
        Paragraph(id=new_id(), draft_id=draft.id, ord=f"a{n:06}", role=Role.OPERATIVE, text=f"Words {n}")
        for n in range(PARAGRAPHS)
    ]
    reached = chance.sample(corpus.snippets, REACHED)

    def seed(tx):
        tx.insert(*corpus.begin, *people, draft, *paragraphs)
        tx.insert_many(corpus.snippets)
        tx.insert_many(corpus.tags)
        tx.insert_many(
            [
                SnippetContributor(snippet_id=s.id, contributor_id=p.id)
                for s, p in zip(corpus.snippets, who, strict=True)
            ]
        )
        tx.insert_many(
            [
                Provenance(
                    id=new_id(),
                    paragraph_id=paragraphs[n % PARAGRAPHS].id,
                    snippet_id=each.id,
                    relation=Relation.ADAPTED,
                )
                for n, each in enumerate(reached)
            ]
        )
        tx.insert_many(
            [
                Decision(
                    id=new_id(),
                    draft_id=draft.id,
                    snippet_id=each.id,
                    outcome=Outcome.PLACED,
                    into=paragraphs[n % PARAGRAPHS].id,
                )
                for n, each in enumerate(reached)
            ]
        )

    create(made, seed, who="Ana")
    return made


@pytest.fixture
def look(path):
    with closing(connect(path, mode="ro")) as connection:
        yield Look(connection, path.name)


@pytest.fixture
def base(look):
    return ground(look, queries.drafts(look)[0])


def test_the_matrix_is_counted_warm_within_a_tenth_of_a_second(benchmark, look, base, percentile):
    """40 themes and 120 contributors: what the window asks after nothing, or after an act elsewhere, has changed."""
    rows, columns = axis_named(base.words, "theme"), axis_named(base.words, "contributor")

    def count():
        return matrix(ground(look, base.draft, known=base), rows, columns)

    found = benchmark.pedantic(count, rounds=30, iterations=1, warmup_rounds=3)

    own = list(benchmark.stats.stats.data)
    benchmark.extra_info |= {"p95, ms": round(percentile(own, 0.95) * 1000, 1)}
    assert found.total == Cell(SIZE, REACHED)
    assert sum(cell.snippets for row in found.cells for cell in row) == 2 * SIZE
    assert percentile(own, 0.95) < 0.100


def test_every_other_count_is_as_fast(benchmark, look, base):
    names = itertools.cycle(["kind", "strength", "contributor", "group", "region", "session", "source", "theme"])
    axes = {name: axis_named(base.words, name) for name in itertools.islice(names, 8)}
    turn = itertools.cycle(axes.values())

    benchmark.pedantic(lambda by: tally(base, by), setup=lambda: ((next(turn),), {}), rounds=40, iterations=1)

    assert max(benchmark.stats.stats.data) < 0.100
    assert taken_in(look, base)[-1].reached.bit_count() == REACHED


def test_a_cells_snippets_are_found_at_once(benchmark, look, base):
    theme, people = axis_named(base.words, "theme"), axis_named(base.words, "contributor")
    found = matrix(base, theme, people)
    at = ((theme, found.rows[3].key), (people, found.columns[0].key))

    ids = benchmark(lambda: queries.snippet_ids(look, queries.numbers_of(base.rows, snippets_at(base, *at))))

    assert len(ids) == found.cells[3][0].snippets
    assert benchmark.stats.stats.median < 0.100


def test_the_snippets_of_a_cell_are_told_of_without_reading_all(benchmark, look, base):
    theme, people = axis_named(base.words, "theme"), axis_named(base.words, "contributor")
    found = matrix(base, theme, people)
    bits = snippets_at(base, (theme, found.rows[3].key), (people, found.columns[40].key))
    ids = queries.snippet_ids(look, queries.numbers_of(base.rows, bits))

    told = benchmark.pedantic(coverage_of, (look, base.draft, None, ids), rounds=10, iterations=1, warmup_rounds=1)

    assert len(told.lines) == len(ids) > 10
    assert told.reached == found.cells[3][40].reached
    assert benchmark.stats.stats.median < 0.300


def test_after_an_act_what_is_counted_is_read_again_soon(benchmark, path, tmp_path):
    """Typing in Compose is such an act; while Reflected is in front, what is counted follows it."""
    import shutil

    copy = shutil.copyfile(path, tmp_path / "copy.draftdesk")
    with open_workspace(copy, who="Ana") as workspace:
        look = workspace.look()
        draft = queries.drafts(look)[0]
        started = time.perf_counter()
        known = ground(look, draft)
        anew = time.perf_counter() - started
        outside = [each for each in queries.snippets(look)[:3000] if not look.all(Decision, snippet_id=each.id)]
        turn = iter(outside)

        def set_one_aside():
            snippet = next(turn)
            decision = Decision(id=new_id(), draft_id=draft.id, snippet_id=snippet.id, outcome=Outcome.SET_ASIDE)
            workspace.act("Set aside", "Reflected", lambda tx: tx.insert(decision)).result()
            return (look, draft), {"known": known}

        again = benchmark.pedantic(ground, setup=set_one_aside, rounds=10, iterations=1)
        assert again.outcomes["set aside"].bit_count() == 10
    benchmark.extra_info |= {"anew, ms": round(anew * 1000, 1)}
    assert benchmark.stats.stats.median < anew
    assert benchmark.stats.stats.median < 0.300


def test_another_thread_is_not_kept_waiting_while_a_matrix_is_counted(benchmark, base):
    theme, people = axis_named(base.words, "theme"), axis_named(base.words, "contributor")
    stop = threading.Event()

    def count():
        while not stop.is_set():
            matrix(base, theme, people)

    worker = threading.Thread(target=count)
    worker.start()
    try:
        benchmark.pedantic(time.sleep, args=(0.001,), rounds=1000, iterations=1)
    finally:
        stop.set()
        worker.join()
    waited = sorted(benchmark.stats.stats.data)
    assert waited[990] < 0.030  # of a thousand turns, all but ten within two frames


def test_the_list_of_all_of_them_is_read_in_seconds(benchmark, look, base):
    found = benchmark.pedantic(lambda: coverage(look, base.draft), rounds=1, iterations=1)

    assert found.reached == REACHED
    assert benchmark.stats.stats.max < 20
