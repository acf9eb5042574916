"""Brackets, sections, references, numbers and length: found where they are wrong, and nowhere else."""

import pytest

from draftdesk.model.preflight.findings import Kind


def places(findings):
    return [(each.paragraph_id, each.words) for each in findings]


def test_a_bracket_without_a_partner_is_found_at_its_place(find):
    (found,) = find(Kind.UNBALANCED_BRACKET, "Protect [the springs.", "Protect [all] wells.")

    assert (found.paragraph_id, found.start, found.end) == ("p0", 8, 9)


def test_a_bracket_that_closes_in_a_later_paragraph_is_no_slip(find):
    assert find(Kind.UNBALANCED_BRACKET, "[Protect the springs.", "Protect the wells.]") == []


def test_a_heading_that_nothing_stands_under_is_an_empty_section(find):
    found = find(Kind.EMPTY_SECTION, "# One", "## Within one", "Text.", "# Two", "# Three", "Text.", "# Four")

    assert places(found) == [("p3", "Two"), ("p6", "Four")]


def test_a_paragraph_that_says_nothing_is_found(find):
    assert [each.paragraph_id for each in find(Kind.EMPTY_PARAGRAPH, "Text.", "| ", "[…]")] == ["p1"]


def test_a_reference_to_what_is_gone_is_broken(find):
    found = find(Kind.BROKEN_REFERENCE, "As in {ref:a} and {ref:b}.", targets=(("a", "12"),))

    assert [(each.start, each.end) for each in found] == [(12, 13)]


def test_footnotes_without_text_or_without_a_mark_are_broken(find):
    found = find(
        Kind.BROKEN_FOOTNOTE, "One[^a] two[^b] three[^c].", notes={"a": "Said.", "b": " ", "d": "Never called."}
    )

    assert sorted((each.footnote_id, each.start) for each in found) == [("", 15), ("b", 0), ("d", 0)]


def test_a_typed_footnote_mark_is_found_among_footnotes(find):
    text = "One[^a] of their Families,^18^ and 20 km^2^ of land."
    (found,) = find(Kind.TYPED_NOTE_MARK, text, notes={"a": "Said."})

    assert (found.paragraph_id, found.start, found.end, found.words) == ("p0", 23, 25, "Families,18 and")
    assert find(Kind.TYPED_NOTE_MARK, "Their Families,^18^ too.") == []


@pytest.mark.parametrize(
    "text",
    [
        "As said in paragraph 2 above, states act.",
        "As said in paragraph 2, states act.",
        "The measures in paras. 2 to 3 below.",
    ],
)
def test_the_typed_number_of_a_paragraph_of_this_text_is_found(find, text):
    assert len(find(Kind.TYPED_REFERENCE, text, "Second.", "Third.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "As said in paragraph 2 of General Assembly resolution 71/280.",
        "Recalling resolution 71/280, in particular paragraph 2, states act.",
        "See A/RES/71/280, paragraph 2.",
        "As said in paragraph 22 by others.",
        "Paragraphing 2 texts.",
        "As said in {ref:a}.",
    ],
)
def test_the_number_of_another_document_is_none(find, text):
    assert find(Kind.TYPED_REFERENCE, text, "Second.", targets=(("a", "2"),)) == []


def test_a_number_of_this_text_that_nothing_has_is_missing(find):
    for text in ("As said in paragraph 93 above.", "As said in paragraph 93."):
        assert places(find(Kind.MISSING_TARGET, text, "Second.")) == [("p0", "paragraph 93")]


@pytest.mark.parametrize(
    "text", ["See paragraph 93 of resolution 71/280.", "Recalling resolution 71/280, paragraph 93."]
)
def test_a_number_that_nothing_has_may_be_another_documents(find, text):
    assert find(Kind.MISSING_TARGET, text, "Second.") == []


def test_an_item_of_the_agenda_is_no_paragraph_of_this_text(find):
    assert find(Kind.MISSING_TARGET, "Пункт 14 повестки дня", "Беречь родники.", language="ru") == []
    assert find(Kind.TYPED_REFERENCE, "Пункт 1 повестки дня", "Беречь родники.", language="ru") == []
    assert places(find(Kind.MISSING_TARGET, "См. пункт 14.", "Беречь родники.", language="ru")) == [("p0", "пункт 14")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Comme il est dit au paragraphe 2 ci-dessus."),
        ("es", "Como se indica en el párrafo 2 anterior."),
        ("ru", "Как указано в пункте 2 выше."),
        ("ar", "على النحو المبين في الفقرة 2 أعلاه."),
        ("zh", "如上文第2段所述。"),
    ],
)
def test_every_language_of_the_house_types_its_references_otherwise(find, language, text):
    assert len(find(Kind.TYPED_REFERENCE, text, text, language=language)) == 2


@pytest.mark.parametrize(
    "text", ["(a) protect", "12. protect", "[(iv) protect]", "• protect", "b) protect", "(أ) حماية"]
)
def test_a_number_typed_where_a_paragraph_begins_is_found(find, text):
    assert len(find(Kind.TYPED_NUMBER, text)) == 1


@pytest.mark.parametrize(
    "text", ["(EU) protect", "2030. A year", "1.5 degrees", "(see above) protect", "A. Smith said"]
)
def test_words_in_brackets_and_years_are_no_typed_numbers(find, text):
    assert find(Kind.TYPED_NUMBER, text) == []


def test_a_heading_with_a_typed_letter_is_found(find):
    assert places(find(Kind.TYPED_NUMBER, "# II. Commitments", "Text.")) == [("p0", "II.")]


def test_a_text_that_is_too_long_is_told_with_both_numbers(find):
    (found,) = find(Kind.OVERLONG, "one two three four", "five six", allowed=5)

    assert (found.words, found.instead, found.paragraph_id) == ("6", "5", "")
    assert find(Kind.OVERLONG, "one two three four", "five six", allowed=6) == []
