"""A section of a document by itself, found by its heading's number, words or place."""

import pytest

from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.errors import InvalidSettings, NotFound
from draftdesk.model.extract import Section, extract, section_named, sections

LINES = (
    ("o", Role.NOTE, "", "Opening"),
    ("h1", Role.HEADING_1, "I.", "Preamble"),
    ("p1", Role.OPERATIVE, "1.", "One[^n1]"),
    ("h2", Role.HEADING_1, "II.", "Objectives"),
    ("h21", Role.HEADING_2, "Objective 1:", "Collect *data*"),
    ("p2", Role.OPERATIVE, "2.", "Two[^n2], as in paragraph [@r1] and [@r2]"),
    ("h22", Role.HEADING_2, "Objective 2:", "Collect fees"),
    ("p3", Role.OPERATIVE, "3.", "Three"),
    ("h3", Role.HEADING_1, "III.", "Review"),
)
DOCUMENT = Document(
    title="Compact",
    label="Rev.1",
    paragraphs=tuple(PrintedParagraph(id=i, role=role, number=number, text=text) for i, role, number, text in LINES),
    footnotes=(
        PrintedFootnote(id="n1", paragraph_id="p1", number=1, text="First"),
        PrintedFootnote(id="n2", paragraph_id="p2", number=2, text="Second"),
    ),
    targets=(("r1", "1"), ("r2", "3")),
    links=(("r1", "p1"), ("r2", "p3")),
)


def ids(name):
    return [each.id for each in extract(DOCUMENT, section_named(DOCUMENT, name)).paragraphs]


def test_the_sections_are_those_of_the_highest_level_and_what_stands_before_them():
    assert [(each.id, each.name, each.place) for each in sections(DOCUMENT)] == [
        ("", "", 0),
        ("h1", "I. Preamble", 1),
        ("h2", "II. Objectives", 2),
        ("h3", "III. Review", 3),
    ]
    assert [each.id for each in extract(DOCUMENT, Section(id="")).paragraphs] == ["o"]


@pytest.mark.parametrize("name", ["II", "ii.", "Objectives", "II. objectives", "2"])
def test_a_section_has_all_that_stands_below_its_heading(name):
    assert ids(name) == ["h2", "h21", "p2", "h22", "p3"]


@pytest.mark.parametrize("name", ["Objective 1", "collect data", "Collect d"])
def test_a_section_within_another_ends_at_the_next(name):
    assert ids(name) == ["h21", "p2"]


def test_all_sections_together_are_the_document():
    parts = [extract(DOCUMENT, each).paragraphs for each in sections(DOCUMENT)]

    assert tuple(each for part in parts for each in part) == DOCUMENT.paragraphs


def test_numbers_and_footnotes_are_those_of_the_whole_and_links_lead_nowhere_else():
    made = extract(DOCUMENT, section_named(DOCUMENT, "2"))

    assert made.label == "Rev.1: II. Objectives"
    assert [(each.id, each.printed) for each in made.footnotes] == [("n2", "2")]
    assert made.targets == DOCUMENT.targets
    assert made.links == (("r2", "p3"),)


def test_what_is_nowhere_or_in_several_places_is_told():
    with pytest.raises(NotFound, match=r"“Rev.1” has no section “Annex”; it has “I. Preamble”"):
        section_named(DOCUMENT, "Annex")
    with pytest.raises(InvalidSettings, match="“Objective 1: Collect data”, “Objective 2: Collect fees”"):
        section_named(DOCUMENT, "Collect")
    with pytest.raises(NotFound):
        section_named(DOCUMENT, " ")


def test_a_text_without_headings_is_one_section():
    plain = Document(title="", paragraphs=(PrintedParagraph(id="a", role=Role.OPERATIVE, text="A"),))

    (only,) = sections(plain)
    assert extract(plain, only).paragraphs == plain.paragraphs
    assert sections(Document(title="")) == ()
