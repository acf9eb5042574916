"""What is no provision: footnotes, headings, names of options, notes of drafters."""

import pytest

from draftdesk.model.apparatus import Apparatus, apparatus
from draftdesk.model.comparison import Look, Mark, Part, Passage
from draftdesk.model.pinpoints import Pin


@pytest.mark.parametrize(
    ("passage", "kind"),
    [
        (Passage(text="Overlaps with option b", part=Part.FOOTNOTE), Apparatus.FOOTNOTE),
        (Passage(text="Article 17", level=2), Apparatus.HEADING),
        (Passage(text="Option 2: No text"), Apparatus.OPTION),
        (Passage(text="Option 2: Each Party shall report on what it does."), None),
        (Passage(text="{Placement proposal: to be moved to the decision}"), Apparatus.NOTE),
        (Passage(text="Note: Options 1 and 2 are to be considered together"), Apparatus.NOTE),
        (Passage(text="[Placeholder for annexes]"), Apparatus.NOTE),
        (Passage(text="[Parties shall act.] {to be revised}"), None),
        (Passage(text="Noting the needs of all,"), None),
    ],
)
def test_a_paragraph_is_told_from_what_is_none(passage, kind):
    assert apparatus(passage, Pin()) is kind


def test_a_line_with_a_number_is_a_heading():
    assert (
        apparatus(Passage(number="12.", text="Accounting"), Pin("12", is_own=True, is_line=True)) is Apparatus.HEADING
    )


def test_several_are_told_by_their_plural():
    assert [each.plural for each in Apparatus] == ["footnotes", "headings", "names of options", "notes or placeholders"]


def in_italics(text, number=""):
    return Passage(text=text, number=number, marks=(Mark(0, len(text), Look.ITALIC),))


@pytest.mark.parametrize(
    ("passage", "kind"),
    [
        (in_italics("[Further definitions may be required at a later stage.]"), Apparatus.NOTE),
        (in_italics("Elements to be reflected in the article:"), Apparatus.NOTE),
        (in_italics("[Parties protect their wells.]"), None),
        (in_italics("Further definitions may be required.", "3."), None),
        (Passage(text="Further definitions may be required."), None),
        (Passage(text="Further work is done.", marks=(Mark(0, 12, Look.ITALIC),)), None),
    ],
)
def test_what_speaks_of_the_drafting_is_a_note_where_it_is_all_in_italics_and_has_no_number(passage, kind):
    assert apparatus(passage, Pin()) is kind
