"""Brackets opened, closed, and gone with their words; the counts always come out even."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.bracket_changes import BracketTurn, bracket_changes
from draftdesk.model.comparison import ChangeKind, Passage, SegmentKind
from draftdesk.model.enclosing import enclosing
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
        ("provide [adequate] and new", "provide [sufficient] and new", ["deleted: adequate", "opened: sufficient"]),
        ("provide [adequate] and new", "provide [adequate and] new", []),
        (
            "provide [adequate] and new",
            "provide [adequate and timely] and new",
            ["redrawn: adequate", "opened: adequate and timely"],
        ),
        ("it [is, in particular, for] new", "it is, [in particular for all countries] new", []),
        ("provide [all relevant] aid", "provide relevant aid", ["deleted: all relevant"]),
        (
            "[provide adequate aid to all, and more later]",
            "provide adequate aid to all, [and more later]",
            ["closed: provide adequate aid to all, and more later", "opened: and more later"],
        ),
        (
            "[provide adequate aid, and more later]",
            "provide adequate aid, [and more later]",
            [],
        ),
        ("[shall] provide new", "[shall][should] provide new", ["opened: should"]),
        ("[shall][should] provide new", "[shall/should] provide new", ["redrawn: shall"]),
        ("provide [new [and adequate] timely]", "provide [new and adequate timely]", ["redrawn: and adequate"]),
        (
            "that [are [clear] and] provide [new] aid",
            "[that are clear and provide new aid]",
            [
                "redrawn: are [clear] and",
                "redrawn: clear",
                "redrawn: new",
                "opened: that are clear and provide new aid",
            ],
        ),
        (
            "may draw from [/build on] it",
            "[may draw from and build on] it",
            ["redrawn: /build on", "opened: may draw from and build on"],
        ),
        (
            "provide [new, adequate [and timely] and steady] aid",
            "provide new, adequate [and timely] and steady aid",
            ["closed: new, adequate [and timely] and steady"],
        ),
        ("provide aid[,] and help", "provide aid, and help", ["closed: ,"]),
        ("provide aid [] and help", "provide aid and help", ["deleted: "]),
        ("provide [] aid", "provide [steady and sufficient] aid", []),
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


@pytest.mark.parametrize(
    ("old", "new", "turns"),
    [
        ("We [recall the declaration", "We recall the declaration", ["closed"]),
        ("We [recall the declaration", "We [recall] the declaration", []),
        ("We recall] the declaration", "We [recall] the declaration", []),
        ("We [recall the declaration", "[We recall the declaration and all it says of us]", ["redrawn", "opened"]),
        ("We [recall the declaration", "We welcome the declaration", ["deleted"]),
    ],
)
def test_one_without_a_partner_counts_as_one(old, new, turns):
    found = changes(old, new)

    assert found.before == 1
    assert [each.turn for each in found.shifts] == turns


PLANS = "Each Party shall prepare and publish its plans."
REPORTS = "It shall report to the others on the steps that it takes."
REVIEW = "The meeting shall look at all reports every five years."


@pytest.mark.parametrize(
    ("old", "new", "turns", "before", "after"),
    [
        (f"[{PLANS} | {REPORTS} | {REVIEW}]", f"{PLANS} | {REPORTS} | {REVIEW}", ["closed"], 1, 0),
        (f"{PLANS} | {REPORTS} | {REVIEW}", f"[{PLANS} | {REPORTS} | {REVIEW}]", ["opened"], 0, 1),
        (f"[{PLANS} | {REPORTS}] | {REVIEW}", f"[{PLANS} | {REPORTS} | {REVIEW}]", [], 1, 1),
        (f"[{PLANS} | {REPORTS}] | {REVIEW}", REVIEW, ["deleted"], 1, 0),
        (f"{PLANS} | [{REPORTS}] | {REVIEW}", f"[{PLANS} | {REPORTS} | {REVIEW}]", ["opened", "redrawn"], 1, 1),
        (f"[{PLANS}] | [{REPORTS}]", f"[{PLANS} | {REPORTS}]", ["redrawn"], 2, 1),
        (f"[{PLANS}] | {REPORTS}", f"{REPORTS} | [{PLANS}]", [], 1, 1),
    ],
)
def test_a_bracket_over_paragraphs_is_one(old, new, turns, before, after):
    found = changes(old, new)

    assert sorted(each.turn for each in found.shifts) == turns
    assert (found.before, found.after, found.unbalanced) == (before, after, 0)


def test_the_words_of_a_shift_are_found_in_both_texts():
    a = [Passage(text=REVIEW), Passage(text=f"{START} provide [adequate, timely] and new {END}")]
    b = [Passage(text=REVIEW), Passage(text=f"{START} all provide adequate, timely and [also] new {END}")]
    closed, opened = bracket_changes(compare(a, b)).shifts

    assert said(a, closed.place) == "[adequate, timely]"
    assert said(b, closed.other) == "adequate, timely"
    assert said(b, opened.place) == "[also]"
    assert opened.other is None


def said(passages, place):
    assert place.first == place.last
    return passages[place.first].text[place.start : place.end]


def even(found):
    closed, redrawn, deleted, opened = (
        found.count(turn) for turn in (BracketTurn.CLOSED, BracketTurn.REDRAWN, BracketTurn.DELETED, BracketTurn.OPENED)
    )
    return found.before - closed - redrawn - deleted + opened == found.after


def turned(comparison):
    """The same comparison from the new text to the old one."""
    kinds = {ChangeKind.INSERTED: ChangeKind.DELETED, ChangeKind.SPLIT: ChangeKind.MERGED}
    kinds |= {new: old for old, new in kinds.items()}
    sides = {SegmentKind.INSERT: SegmentKind.DELETE, SegmentKind.DELETE: SegmentKind.INSERT}
    changes = [
        replace(
            change,
            kind=kinds.get(change.kind, change.kind),
            a=change.b,
            b=change.a,
            segments=tuple(
                each._replace(kind=sides.get(each.kind, each.kind), a=each.b, b=each.a) for each in change.segments
            ),
        )
        for change in comparison.changes
    ]
    return replace(comparison, a=comparison.b, b=comparison.a, changes=tuple(changes))


TEXTS = st.lists(st.text(alphabet="ab []/.", max_size=30), max_size=5).map(" | ".join)


@given(TEXTS, TEXTS)
def test_what_was_there_less_what_went_and_with_what_came_is_what_is_there(old, new):
    found = changes(old, new)

    assert even(found)
    for count, text in ((found.before, old), (found.after, new)):
        assert count == sum(enclosing([Passage(text=each) for each in text.split(" | ")] if text else []).begun())


@given(TEXTS, TEXTS)
def test_seen_from_the_new_text_as_many_opened_as_went(old, new):
    a, b = ([Passage(text=each) for each in text.split(" | ")] if text else [] for text in (old, new))
    comparison = compare(a, b)
    forth, back = bracket_changes(comparison), bracket_changes(turned(comparison))

    assert (back.before, back.after, back.unbalanced) == (forth.after, forth.before, forth.unbalanced)
    assert len(back.shifts) == len(forth.shifts)
    assert back.count(BracketTurn.OPENED) == len(forth.shifts) - forth.count(BracketTurn.OPENED)


@given(TEXTS)
def test_nothing_becomes_of_brackets_in_a_text_that_stays(text):
    assert changes(text, text).shifts == ()


def test_what_stands_in_a_bracket_over_paragraphs_is_not_closed():
    closed = "[Parties shall act.] | [Parties shall [report] and plan. | All of it is done by 2020.]"
    found = changes(closed, closed.replace("[report]", "report"))

    assert [(each.turn, each.words) for each in found.shifts] == [(BracketTurn.REDRAWN, "report")]


@pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")
@pytest.mark.parametrize(
    ("name", "before", "after"), [("paris-brackets-resolved", 1028, 220), ("resolution-oceans", 1, 1)]
)
def test_real_brackets_are_counted(name, before, after):
    found = real(name)

    assert even(found)
    assert (found.before, found.after) == (before, after)


def real(name):
    a, b = (
        read_text(file.read_bytes(), file.name, silent).text.passages
        for file in (next((PAIRS / name).glob(f"{side}.*")) for side in "ab")
    )
    return bracket_changes(compare(a, b))


@pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")
def test_what_became_of_real_brackets_is_what_a_reader_found():
    found = real("paris-brackets-resolved")
    words = {turn: [each.words for each in found.shifts if each.turn is turn] for turn in BracketTurn}

    assert {
        "40–70 per cent",
        "track progress towards",
        "tracking progress towards",
        "accounting for",
        "may draw from and build on",
        "implementing their ###s jointly",
        "acting jointly",
        "14",
        "in developing country Parties",
        "and",
        "and that greater rates and magnitude of climate change increase the likelihood of exceeding adaptation limits",
        "2 bis.",
    } <= set(words[BracketTurn.OPENED])
    for still_in in (
        "in an online registry maintained by the secretariat",
        "2 or",
        ", but not earlier than 1 January 2020",
        "decision 1/CP.21",
        "The extent to which developing country Parties will effectively implement this Agreement",
        "such as",
        "LDCs and SIDs",
    ):
        assert not any(each.startswith(still_in) for each in words[BracketTurn.CLOSED])
    assert {"establish", "global goal", "has"} <= set(words[BracketTurn.CLOSED])


def test_words_in_common_make_two_brackets_one_only_where_they_are_half_of_both():
    old = "[Parties [agree to] take urgent action and enhance [cooperation][and][concomitant][support]] so as to act"
    new = "[further its objective [through enhanced action, cooperation and support]] so as to act"

    assert "opened: through enhanced action, cooperation and support" in told(old, new)


def test_a_sign_without_a_partner_is_no_bracket_over_paragraphs():
    old = "All rivers are clean for all who live there.] | The end."
    new = "[All springs in the hills are to be kept. | All rivers are clean for all who live there.] | The end."

    assert [each.turn for each in changes(old, new).shifts] == [BracketTurn.OPENED, BracketTurn.REDRAWN]


def test_a_sign_that_got_its_partner_in_the_same_paragraph_is_the_bracket():
    assert told("provide adequate and new] aid to all", "provide [adequate and new] aid to all") == []
