"""A program killed at any moment: the file opens, is whole, and everything that was acknowledged is in it.

DRAFTDESK_ROUNDS says how often the program is killed (100 where it is not set).
"""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from draftdesk.model.sources import Snippet
from draftdesk.workspace.check import check
from draftdesk.workspace.records import Setting
from draftdesk.workspace.workspace import open_workspace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="no kill -9"),
    pytest.mark.timeout(1800),
]

AT_WORK = """
import random, sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from draftdesk.model.drafts import Draft, Paragraph, Role
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Source
from draftdesk.workspace.records import Setting
from draftdesk.workspace.workspace import open_workspace

chance = random.Random(int(sys.argv[2]))
with open_workspace(Path(sys.argv[1]), who="Ana") as workspace:
    look = workspace.look()
    source, draft = look.all(Source)[0], look.all(Draft)[0]
    begun = int(look.scalar("SELECT count(*) FROM act"))
    print("ready", flush=True)
    for n in count(begun):
        def counted(tx, n=n):
            known = tx.get(Setting, "last")
            row = Setting(id="last", value=str(n))
            tx.update(row) if known else tx.insert(row)

        def many(tx, n=n):
            counted(tx)
            tx.insert_many([
                Snippet(id=new_id(), reference=f"B{n}/{i}", source_id=source.id, quoted="", text="data " * 40,
                        position=i)
                for i in range(300)
            ])

        def one(tx, n=n):
            counted(tx)
            tx.insert(Paragraph(id=new_id(), draft_id=draft.id, ord=str(n), role=Role.OPERATIVE, text="x" * 400))

        def fewer(tx, n=n):
            counted(tx)
            tx.delete(*tx.all(Snippet)[:200])

        kind = chance.choice(("many", "one", "one", "fewer", "undo"))
        if kind == "undo":
            workspace.undo().result()
            print("undone", n, look.get(Setting, "last"), sep="|", flush=True)
            workspace.redo().result()
            print("redone", n, look.get(Setting, "last").value, sep="|", flush=True)
        else:
            workspace.act(kind, "", {"many": many, "one": one, "fewer": fewer}[kind], subject=draft.id).result()
            print("done", n, n, sep="|", flush=True)
"""


def acknowledged(output):
    """How many acts were acknowledged in full lines."""
    return sum(
        line.startswith(("done", "undone", "redone"))
        for line in output.splitlines(keepends=True)
        if line.endswith("\n")
    )


def test_whatever_the_moment_nothing_acknowledged_is_lost(path):
    rounds = int(os.environ.get("DRAFTDESK_ROUNDS", "100"))
    chance = random.Random(20171204)
    with open_workspace(path, who="Ana") as workspace:
        workspace.act("First", "", lambda tx: tx.insert(Setting(id="last", value="0"))).result()
        acts = int(workspace.look().scalar("SELECT count(*) FROM act"))
    hot = 0
    for seed in range(rounds):
        with subprocess.Popen(
            [sys.executable, "-c", AT_WORK, str(path), str(seed)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0, 0.25))
            child.send_signal(signal.SIGKILL)
            output = child.stdout.read()
        journal = path.with_name(path.name + "-journal")
        hot += journal.exists() and journal.stat().st_size > 0

        with open_workspace(path, who="Ana") as workspace:
            look = workspace.look()
            assert check(look) == ()
            kept = int(look.scalar("SELECT count(*) FROM act"))
            # Every act acknowledged is there, and at most the one that was under way besides.
            assert acts + acknowledged(output) <= kept <= acts + acknowledged(output) + 1
            lines = [line.split("|") for line in output.splitlines() if line.startswith(("done", "redone"))]
            if lines and kept == acts + acknowledged(output) and not output.splitlines()[-1].startswith("undone"):
                assert look.get(Setting, "last").value == lines[-1][2]
            name = workspace.undo().result().value
            assert workspace.redo().result().value == name
            assert check(look) == ()
            acts = int(look.scalar("SELECT count(*) FROM act"))
            if path.stat().st_size > 60_000_000:
                workspace.act("Tidy", "", lambda tx: tx.delete(*tx.all(Snippet))).result()
                acts = int(look.scalar("SELECT count(*) FROM act"))
    assert hot or rounds < 20, "no round was killed while it wrote: it proves nothing"
