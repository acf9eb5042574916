"""Numbers that a line keeps for a paragraph that was deleted."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.comparing.concordance import concordance
from draftdesk.model.comparison import PLACEHOLDER, Passage
from draftdesk.writing.concordance import concordance_table

SPRINGS = Passage(text="Protect every spring", number="4.", paragraph_id="springs")
WELLS = Passage(text="Count the wells of each village", number="5.", paragraph_id="wells")
ROOFS = Passage(text="Collect rain from all roofs", number="6.", paragraph_id="roofs")
KEPT = Passage(text="[Deleted]", number="5.", paragraph_id="held", role=PLACEHOLDER)


def said(a, b):
    table = concordance_table(concordance(compare(a, b)), "A", "B")
    return [line for *_, line in table.rows], table.note


def test_a_deleted_paragraph_and_the_line_that_keeps_its_number_are_one_row_and_one_deletion():
    found = compare([SPRINGS, WELLS, ROOFS], [SPRINGS, KEPT, ROOFS])

    lines, note = said(found.a, found.b)
    assert lines == ["same number", "5 → 5 [Deleted]", "same number"]
    assert note.endswith("2 of 3 numbers are the same in both.")
    assert (found.counts.deleted, found.counts.inserted) == (1, 0)


def test_a_paragraph_that_gets_its_number_back_is_one_row_and_new():
    found = compare([SPRINGS, KEPT, ROOFS], [SPRINGS, WELLS, ROOFS])

    assert said(found.a, found.b)[0][1] == "5 [Deleted] → 5"
    assert (found.counts.deleted, found.counts.inserted) == (0, 1)


def test_a_line_for_a_paragraph_that_has_another_number_now_is_no_new_paragraph():
    moved = replace(WELLS, number="7.")
    found = compare([SPRINGS, WELLS, ROOFS], [SPRINGS, replace(KEPT, text="[Now 7]"), ROOFS, moved])

    assert sorted(said(found.a, found.b)[0]) == ["5 → 7", "same number", "same number", "— → 5 [Now 7]"]
    assert (found.counts.deleted, found.counts.inserted, found.counts.moved) == (0, 0, 1)


def test_a_line_that_goes_is_no_deleted_paragraph():
    found = compare([SPRINGS, KEPT, ROOFS], [SPRINGS, replace(ROOFS, number="5.")])

    assert (found.counts.deleted, found.counts.inserted) == (0, 0)


def test_a_line_that_no_longer_keeps_its_number_says_so():
    assert said([SPRINGS, KEPT, ROOFS], [SPRINGS, replace(ROOFS, number="5.")])[0] == [
        "same number",
        "5 [Deleted] → —",
        "6 → 5",
    ]


def test_a_line_that_stays_keeps_the_same_number():
    assert said([SPRINGS, KEPT, ROOFS], [SPRINGS, KEPT, ROOFS])[0] == ["same number"] * 3


def test_a_sub_paragraph_is_told_by_its_whole_number():
    one, two = (Passage(text=text, number=mark) for text, mark in (("States:", "1."), ("Others act:", "2.")))
    ay, bee = (Passage(text=text, number="(a)") for text in ("Share every river they have", "Pay for all pipes"))
    line = replace(KEPT, number="(a)")

    assert said([one, ay, two, bee], [one, line, two, bee])[0][1] == "1 (a) → 1 (a) [Deleted]"
    assert said([one, ay, two, bee], [one, ay, two, line])[0][3] == "2 (a) → 2 (a) [Deleted]"


@given(st.lists(st.sampled_from(["stays", "kept", "gone"]), min_size=1, max_size=8))
def test_each_number_stands_in_one_row_whatever_became_of_its_paragraph(fates):
    a = [
        Passage(text=f"Paragraph {word} is here", number=f"{n}.", paragraph_id=word)
        for n, word in enumerate("abcdefgh"[: len(fates)], 1)
    ]
    b = [
        replace(KEPT, number=each.number, paragraph_id=f"held {each.number}") if fate == "kept" else each
        for each, fate in zip(a, fates, strict=True)
        if fate != "gone"
    ]
    found = compare(a, b)
    rows = concordance(found)

    assert [row.a for row in rows] == [(str(n),) for n in range(1, len(fates) + 1)]
    assert [bool(row.line_b) for row in rows] == [fate == "kept" for fate in fates]
    assert (found.counts.deleted, found.counts.inserted) == (len(fates) - fates.count("stays"), 0)
