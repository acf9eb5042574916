"""How long a key keeps the window while changes since a version are shown: the limits without.

Every tenth paragraph is reworded, words deleted in it, one in fifty is new, one in fifty gone.
"""

import random
from itertools import chain
from statistics import median

import pytest
from PySide6.QtCore import Qt
from tests.benchmarks.test_compose_speed import BORDER, KEY, UNDO, WORDS, Seat, paragraphs, sit_down, strain, told

from draftdesk.drafting import composing
from draftdesk.drafting.versions import IssueDetails, freeze
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace
from draftdesk.model.drafts import Role
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries

__all__ = ["sit_down", "strain"]
STEP = 16
SHOWN = 300
"""Milliseconds: the longest stretch while the changes of a whole draft come up."""


def change(tx, draft):
    """What a working session does to a draft."""
    chance = random.Random(3)
    for at, each in enumerate(in_order(queries.paragraphs(tx, draft.id))):
        if each.role.heading_level:
            continue
        if at % 10 == 1:
            words = each.text.split()
            begin = chance.randrange(len(words) - 12)
            words[begin : begin + chance.choice((2, 9))] = chance.choices(WORDS, k=3)
            composing.edit(tx, each.id, " ".join(words))
        elif at % 50 == 7 and each.role is Role.SUB_PARAGRAPH:
            composing.delete(tx, each.id)
        elif at % 50 == 6:
            text = " ".join(chance.choices(WORDS, k=60))
            composing.insert_paragraph(tx, draft, text, parent_id=each.parent_id, after=each.id)


@pytest.fixture(scope="module")
def path_of(tmp_path_factory):
    """Makes a draft of so many paragraphs that was changed since its version."""

    def made(size):
        path = tmp_path_factory.mktemp("draft") / "long.draftdesk"
        new_workspace(path, NewWorkspace(outline="blank"), who="test")
        with open_workspace(path, who="test") as workspace:
            draft = queries.draft_named(workspace.look())
            rows = list(paragraphs(draft.id, size))
            workspace.act("Fill", "Compose", lambda tx: tx.insert_many(rows)).result()
            workspace.act("Freeze", "Circulate", lambda tx: freeze(tx, draft, IssueDetails(label="Rev.1"))).result()
            workspace.act("Change", "Compose", lambda tx: change(tx, draft)).result()
        return path

    return made


def show(seat: Seat):
    """Show the changes, and give the longest stretch for which that keeps the window."""
    longest = seat.longest(seat.program.means.actions.action("changes.show").trigger, 1_500)
    tally = seat.place.changes.since.tally
    assert tally.reworded
    assert tally.new
    assert tally.gone
    return longest


@pytest.mark.parametrize("size", KEY)
def test_a_key_with_changes_shown(benchmark, sit_down, percentile, strain, size):
    seat = sit_down(size)
    shown = show(seat)
    told(benchmark, "shown, ms", [shown], percentile)
    places = benchmark.pedantic(lambda: seat.written((2, 11, size // 2 + 1, size - 9)), rounds=1)
    taken = [*chain(*places)]
    told(benchmark, "key, ms", taken, percentile)
    times = strain(seat, size)
    assert percentile(taken, 0.99) <= times * KEY[size][0]
    assert median(map(max, places)) <= times * KEY[size][1]
    assert shown <= times * SHOWN


@pytest.mark.parametrize("size", KEY)
def test_enter_backspace_and_undo_with_changes_shown(benchmark, sit_down, percentile, strain, size):
    seat = sit_down(size)
    show(seat)
    taken = {"Enter": [], "Backspace": [], "undo": []}

    def write():
        for block in (*range(2, 14), *range(size // 2 + 1, size // 2 + 13)):
            seat.put_caret(block)
            taken["Enter"].append(seat.longest(lambda: seat.press(Qt.Key.Key_Return), 120))
            taken["Backspace"].append(seat.longest(lambda: seat.press(Qt.Key.Key_Backspace), 120))
            taken["undo"] += [seat.longest(seat.undo, 120), seat.longest(seat.undo, 120)]

    benchmark.pedantic(write, rounds=1)
    for name, values in taken.items():
        told(benchmark, f"{name}, ms", values, percentile)
    times = strain(seat, size)
    assert percentile(taken["Enter"], 0.99) <= times * BORDER[size]
    assert percentile(taken["Backspace"], 0.99) <= times * BORDER[size]
    assert percentile(taken["undo"], 0.95) <= times * UNDO[size]


def test_going_from_change_to_change(benchmark, sit_down, percentile, strain):
    seat = sit_down(2400)
    show(seat)
    step, taken = seat.program.means.actions.action("changes.next").trigger, []

    def walk():
        taken.extend(seat.longest(step, 10) for _ in range(100))

    benchmark.pedantic(walk, rounds=1)
    told(benchmark, "F7, ms", taken, percentile)
    assert percentile(taken, 0.99) <= strain(seat, 2400) * STEP
