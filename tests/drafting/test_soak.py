"""A long life of one workspace: acts by the thousand. Memory stays flat, the file whole, and undo leads to the start.

DRAFTDESK_ACTS says how many acts are done (5,000 where it is not set).
"""

import os
import random
import sys
from collections import Counter
from pathlib import Path

import pytest

from draftdesk.cli import main
from draftdesk.drafting import composing
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.workspaces import Workspace, check, open_workspace
from draftdesk.model.drafts import Paragraph, Role, Status
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.ids import new_id
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries

pytestmark = [pytest.mark.slow, pytest.mark.timeout(4 * 3600)]
ACTS = int(os.environ.get("DRAFTDESK_ACTS", "5000"))
GROWTH = 24
"""MiB that memory may grow by between the first fifth and the end."""
WORDS = ("water", "safe", "States", "*shall*", "[consider]", "水", "cooperation,", "rights.")
MANY = 160


def resident() -> int:
    """MiB in memory, 0 where nobody can tell."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024


class Drafter:
    """Does what people do, at random."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.chance = random.Random(5)
        self.draft = queries.draft_named(workspace.look())
        self.done: Counter[str] = Counter()

    def rows(self) -> list[Paragraph]:
        return in_order(queries.paragraphs(self.workspace.look(), self.draft.id))

    def act(self) -> None:
        rows = self.rows()
        gestures = ["type"] * 8 + ["move", "status", "insert", "undo", "redo", "undo"]
        gestures.append("split" if len(rows) < MANY else "merge")
        gesture = self.chance.choice(gestures)
        try:
            getattr(self, gesture)(rows)
        except DraftDeskError:
            gesture = "refused"
        self.done[gesture] += 1

    def rewrite(self, name: str, rows: list[Paragraph], at: int, count: int, after: list[Line]) -> None:
        stretch = Stretch(
            draft_id=self.draft.id,
            above=rows[at - 1].id if at else None,
            before=tuple(each.id for each in rows[at : at + count]),
            after=tuple(after),
        )
        typing = len(after) == count == 1
        subject = f"{after[0].id}:{self.chance.randrange(3)}" if typing else None
        self.workspace.act(name, "Compose", lambda tx: rewrite(tx, stretch), subject=subject, typing=typing).result()

    def type(self, rows: list[Paragraph]) -> None:
        at = self.chance.randrange(len(rows))
        words = rows[at].text.split()[-60:]
        words.insert(self.chance.randint(0, len(words)), self.chance.choice(WORDS))
        self.rewrite("Typing", rows, at, 1, [Line(id=rows[at].id, text=" ".join(words))])

    def split(self, rows: list[Paragraph]) -> None:
        at = self.chance.randrange(len(rows))
        words = rows[at].text.split()
        half = self.chance.randint(0, len(words))
        lines = [Line(id=rows[at].id, text=" ".join(words[:half])), Line(id=new_id(), text=" ".join(words[half:]))]
        self.rewrite("Split paragraph", rows, at, 1, lines)

    def merge(self, rows: list[Paragraph]) -> None:
        at = self.chance.randrange(len(rows) - 1)
        line = Line(id=rows[at].id, text=f"{rows[at].text} {rows[at + 1].text}")
        self.rewrite("Merge paragraphs", rows, at, 2, [line])

    def move(self, rows: list[Paragraph]) -> None:
        one, other = self.chance.choice(rows), self.chance.choice(rows)
        self.workspace.act(
            "Move",
            "Compose",
            lambda tx: composing.move(tx, one.id, parent_id=other.parent_id, after=None if one == other else other.id),
        ).result()

    def status(self, rows: list[Paragraph]) -> None:
        one = self.chance.choice([each for each in rows if not each.role.heading_level])
        to = Status.OPEN if one.status is Status.AGREED else self.chance.choice([Status.OPEN, Status.AGREED_IN_GROUP])
        self.workspace.act("Status", "Compose", lambda tx: composing.set_status(tx, one.id, to)).result()

    def insert(self, rows: list[Paragraph]) -> None:
        if len(rows) >= MANY:
            self.merge(rows)
            return
        after = self.chance.choice(rows)
        self.workspace.act(
            "Insert",
            "Compose",
            lambda tx: composing.insert_paragraph(
                tx, self.draft, "Put in", parent_id=after.parent_id, after=after.id, role=Role.OPERATIVE
            ),
        ).result()

    def undo(self, _: list[Paragraph]) -> None:
        self.workspace.undo().result()

    def redo(self, _: list[Paragraph]) -> None:
        self.workspace.redo().result()


def test_a_long_life_leaves_memory_flat_the_file_whole_and_everything_to_be_undone(tmp_path: Path) -> None:
    assert main(["demo", "--out", str(tmp_path / "demo")]) == 0
    path = tmp_path / "demo" / "water.draftdesk"
    with open_workspace(path, who="Ana") as workspace:
        drafter = Drafter(workspace)
        base = queries.next_undo(workspace.look())
        start = drafter.rows()
        memory = []
        for n in range(ACTS):
            # never further back than where this began
            if queries.next_undo(workspace.look()) == base:
                drafter.type(drafter.rows())
            drafter.act()
            if n % (ACTS // 20) == 0:
                memory.append(resident())
        assert check(path) == ()
        assert drafter.done["refused"] < ACTS // 5, drafter.done
        end, undone = drafter.rows(), 0
        while queries.next_undo(workspace.look()) != base:
            workspace.undo().result()
            undone += 1
        memory.append(resident())
        assert drafter.rows() == start
        for _ in range(undone):
            workspace.redo().result()
        assert drafter.rows() == end
    assert check(path) == ()
    sys.stdout.write(
        f"{dict(drafter.done)}, {undone} undone, memory {memory} MiB, file {path.stat().st_size:,} bytes\n"
    )
    assert memory[-1] - memory[len(memory) // 5] <= GROWTH, memory
