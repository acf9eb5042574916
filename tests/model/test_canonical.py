"""The canonical form: the same words and numbers give the same checksum, others another."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.canonical import canonical_form, checksum
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role

DOCUMENT = Document(
    title="Zero draft",
    paragraphs=(
        PrintedParagraph(id="t", role=Role.TITLE, text="Global compact"),
        PrintedParagraph(id="p", role=Role.OPERATIVE, text="We *reaffirm*[^f], as in {ref:r}:", number="1."),
        PrintedParagraph(id="q", role=Role.SUB_PARAGRAPH, text="tab\there; back\\\\slash", number="(a)", depth=1),
    ),
    footnotes=(PrintedFootnote(id="f", paragraph_id="p", number=1, text="**See** A/RES/71/1."),),
    targets=(("r", "1 (a)"),),
)


def test_the_form_is_a_line_a_paragraph_and_a_line_a_footnote():
    assert canonical_form(DOCUMENT) == (
        "\ttitle\tGlobal compact\n"
        "1.\toperative\tWe reaffirm[1], as in 1 (a):\n"
        "(a)\tsub-paragraph\ttab\\there; back\\\\slash\n"
        "fn 1\tSee A/RES/71/1.\n"
    )


def test_looks_ids_and_the_cover_do_not_count():
    first, second, *others = DOCUMENT.paragraphs
    other = replace(
        DOCUMENT,
        title="Another",
        label="Rev.1",
        date="2018-02-05",
        paragraphs=(first, replace(second, id="x", text="**We** reaffirm[^f], as in {ref:r}:", depth=4), *others),
    )

    assert checksum(other) == checksum(DOCUMENT)


@pytest.mark.parametrize(
    "change",
    [{"text": "We reaffirm"}, {"number": "2."}, {"role": Role.CHAPEAU}, {"text": "We  *reaffirm*[^f], as in {ref:r}:"}],
)
def test_words_numbers_and_roles_do(change):
    first, second, *others = DOCUMENT.paragraphs

    assert checksum(replace(DOCUMENT, paragraphs=(first, replace(second, **change), *others))) != checksum(DOCUMENT)


def test_a_reference_that_now_points_elsewhere_does():
    assert checksum(replace(DOCUMENT, targets=(("r", "2"),))) != checksum(DOCUMENT)
    assert checksum(replace(DOCUMENT, footnotes=())) != checksum(DOCUMENT)


LINES = st.lists(st.tuples(st.text("a\t\n\\r", max_size=4), st.text("a\t\n\\r", max_size=4)), max_size=4)


@given(LINES, LINES)
def test_no_two_texts_have_one_form(one, other):
    def form(lines):
        return canonical_form(
            Document(
                title="",
                paragraphs=tuple(
                    PrintedParagraph(id="x", role=Role.NOTE, number=number, text=text.replace("\\", "\\\\"))
                    for number, text in lines
                ),
            )
        )

    assert (form(one) == form(other)) == (one == other)
