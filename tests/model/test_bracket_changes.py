"""Brackets opened, closed, and gone with their words; the counts always come out even."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.bracket_changes import BracketTurn, bracket_changes
from draftdesk.model.brackets import brackets
from draftdesk.model.comparison import Passage
from draftdesk.reading.texts import read_text

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
START, END = "The Parties to this Agreement", "support for all developing countries in need of it"


def changes(old, new):
    a, b = ([Passage(text=each) for each in text.split(" | ")] if text else [] for text in (old, new))
    return bracket_changes(compare(a, b))


def told(old, new):
    return [f"{each.turn}: {each.words}" for each in changes(f"{START} {old} {END}", f"{START} {new} {END}").shifts]


@pytest.mark.parametrize(
    ("old", "new", "turns"),
    [
        ("provide [adequate] and new", "provide adequate and new", ["closed: adequate"]),
        ("provide adequate and new", "provide [adequate] and new", ["opened: adequate"]),
        ("provide [adequate] and new", "provide and new", ["deleted: adequate"]),
        ("provide and new", "provide [adequate] and new", ["opened: adequate"]),
        ("[shall][should] provide new", "shall provide new", ["closed: shall", "deleted: should"]),
        ("[shall][should] provide new", "[should][shall] provide new", []),
        ("provide [adequate] and new", "provide [sufficient] and new", []),
        ("provide [new [and adequate] timely]", "provide [new and adequate timely]", ["closed: and adequate"]),
        ("provide [Agreed ad ref] new", "provide new", []),
    ],
)
def test_what_became_of_each_bracket(old, new, turns):
    assert told(old, new) == turns


def test_a_paragraph_in_brackets_that_is_new_or_gone_is_said_to_be_whole():
    kept = "We recall the declaration that was adopted in New York."
    (new,) = changes(kept, f"{kept} | [Each Party shall publish its plans.]").shifts
    (gone,) = changes(f"{kept} | [Each Party shall publish its plans.]", kept).shifts

    assert (new.turn, new.is_whole) == (BracketTurn.OPENED, True)
    assert (gone.turn, gone.is_whole) == (BracketTurn.DELETED, True)


def test_one_without_a_partner_counts_as_one():
    found = changes("We [recall the declaration", "We recall the declaration")

    assert (found.before, found.after, found.unbalanced) == (1, 0, 1)
    assert [each.turn for each in found.shifts] == [BracketTurn.CLOSED]


def even(found):
    closed, deleted, opened = (
        found.count(turn) for turn in (BracketTurn.CLOSED, BracketTurn.DELETED, BracketTurn.OPENED)
    )
    return found.before - closed - deleted + opened == found.after


TEXTS = st.lists(st.text(alphabet="ab []/", max_size=30), max_size=4).map(" | ".join)


@given(TEXTS, TEXTS)
def test_what_was_there_less_what_went_and_with_what_came_is_what_is_there(old, new):
    found = changes(old, new)

    assert even(found)
    assert found.before == sum(brackets(each).open for each in old.split(" | "))
    assert found.after == sum(brackets(each).open for each in new.split(" | "))


@pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")
@pytest.mark.parametrize(
    ("name", "before", "after"), [("paris-brackets-resolved", 1032, 226), ("resolution-oceans", 1, 1)]
)
def test_real_brackets_are_counted(name, before, after):
    a, b = (
        read_text(file.read_bytes(), file.name, silent).text.passages
        for file in (next((PAIRS / name).glob(f"{side}.*")) for side in "ab")
    )
    found = bracket_changes(compare(a, b))

    assert even(found)
    assert (found.before, found.after) == (before, after)
