"""How long 10,000 snippets take to be stored in one act, against bare inserts and against the same statements bare."""

import itertools
import shutil
import sqlite3
import time
from contextlib import closing

import pytest

from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet
from draftdesk.workspace import log, search
from draftdesk.workspace.opening import connect_to_write
from draftdesk.workspace.records import SnippetTag
from draftdesk.workspace.rows import codec
from draftdesk.workspace.workspace import create, open_workspace

SIZE = 10_000
ROUNDS = 5


@pytest.fixture(scope="module")
def corpus(corpus_of):
    return corpus_of(SIZE)


@pytest.fixture(scope="module")
def empty(corpus, tmp_path_factory):
    made = tmp_path_factory.mktemp("storing") / "empty.draftdesk"
    create(made, lambda tx: tx.insert(*corpus.begin), who="Ana")
    return made


@pytest.fixture
def copies(empty, tmp_path):
    """Fresh workspaces, one after another."""
    return (shutil.copy(empty, tmp_path / f"{n}.draftdesk") for n in itertools.count())


def insert(connection, of, rows):
    names = ", ".join(f'"{name}"' for name in codec(of).columns)
    marks = ", ".join("?" * len(codec(of).columns))
    table = {Snippet: "snippet", SnippetTag: "snippet_tag"}[of]
    connection.executemany(f"INSERT INTO {table}({names}) VALUES ({marks})", rows)


def test_storing_costs_at_most_six_times_bare_inserts_and_half_as_much_again_as_its_own_statements(
    benchmark, copies, corpus
):
    rows = {of: list(codec(of).many(listed)) for of, listed in ((Snippet, corpus.snippets), (SnippetTag, corpus.tags))}

    def bare():
        """The same rows in the same tables, one transaction, the same durability: no log, no search."""
        with closing(connect_to_write(next(copies))) as connection:
            log.drop_triggers(connection)
            started = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            for of, values in rows.items():
                insert(connection, of, values)
            connection.execute("COMMIT")
            return time.perf_counter() - started

    with closing(sqlite3.connect(next(copies))) as connection:
        log.drop_triggers(connection)
        connection.execute("PRAGMA foreign_keys=OFF")
        for of, values in rows.items():
            insert(connection, of, values)
        entries = search.entries(connection)

    def statements():
        """All that the act does, with the values made before."""
        with closing(connect_to_write(next(copies))) as connection:
            started = time.perf_counter()
            log.begin(connection)
            number = log.open_act(
                connection, log.Act(id=new_id(), name="Import", place="", who="Ana", at="2017-12-04T12:00:00Z")
            )
            for of, values in rows.items():
                insert(connection, of, values)
            connection.execute("SELECT tbl, row FROM change WHERE act=?", (number,)).fetchall()
            connection.executemany("INSERT INTO snippet_search(rowid, text, more) VALUES (?, ?, ?)", entries)
            log.close_act(connection)
            connection.execute("COMMIT")
            return time.perf_counter() - started

    bares: list[float] = []
    peers: list[float] = []

    def act():
        """The peers take their turn before each round, so that what else the machine does troubles all alike."""
        bares.append(bare())
        peers.append(statements())
        workspace = open_workspace(next(copies), who="Ana")
        workspace.wait()  # the writing connection is made
        return (workspace,), {}

    def stored(workspace):
        def work(tx):
            tx.insert_many(corpus.snippets)
            tx.insert_many(corpus.tags)

        workspace.act("Import", "", work).result()

    benchmark.pedantic(stored, setup=act, teardown=lambda workspace: workspace.close(), rounds=ROUNDS, iterations=1)

    own, fastest_bare, fastest_statements = benchmark.stats.stats.min, min(bares), min(peers)
    benchmark.extra_info |= {
        "times bare inserts": round(own / fastest_bare, 2),
        "times its own statements": round(own / fastest_statements, 2),
    }
    assert own <= 6 * fastest_bare
    assert own <= 1.5 * fastest_statements


def test_undo_and_redo_of_ten_thousand_each_take_at_most_twice_as_long_as_storing_them_did(benchmark, copies, corpus):
    with open_workspace(next(copies), who="Ana") as workspace:
        started = time.perf_counter()
        workspace.act("Import", "", lambda tx: (tx.insert_many(corpus.snippets), tx.insert_many(corpus.tags))).result()
        storing = time.perf_counter() - started

        def there_and_back():
            workspace.undo().result()
            workspace.redo().result()

        benchmark.pedantic(there_and_back, rounds=3, iterations=1)

        assert len(workspace.look().all(Snippet)) == SIZE
    benchmark.extra_info["times storing"] = round(benchmark.stats.stats.min / storing, 2)
    assert benchmark.stats.stats.min <= 2 * 2 * storing
