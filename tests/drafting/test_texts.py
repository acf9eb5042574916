"""A version or the working draft as a text says exactly what its exported Word file says."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.drafting import composing, receiving
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.texts import (
    file_of_version,
    pointers_of,
    read_version,
    text_of_document,
    text_of_draft,
    text_of_version,
)
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.model import inline
from draftdesk.model.comparison import Look, Mark, Part
from draftdesk.model.document import PARAGRAPH_END, Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries


@pytest.fixture
def assembled(desk, offer):
    desk.bring_in(
        offer("Protect springs", tags=["theme:Water"]),
        offer("Share data", tags=["theme:Data"]),
        offer("Fund it", kind="means of implementation"),
    )
    desk.assemble()
    desk.act(composing.edit, desk.paragraph("Protect").id, "Protect *every* spring^2^ of the **world** in H~2~O")
    note = desk.act(composing.add_footnote, desk.paragraph("Protect").id, 7, "As in *resolution* 64/292.")
    desk.act(composing.add_reference, desk.paragraph("Fund").id, 7, desk.paragraph("Share").id)
    desk.note = note
    return desk


def said(text):
    return [(each.part, each.number, each.text, set(each.marks)) for each in text.passages]


def exported(desk, version, tmp_path, layout="docx"):
    target = tmp_path / f"exported.{layout}"
    write_document(to_circulate(desk.look, desk.draft, version), target, overwrite=True, progress=silent)
    return target.read_bytes()


@pytest.mark.parametrize("layout", ["docx", "md", "html"])
def test_nothing_has_changed_between_a_version_and_a_file_that_it_was_exported_to(assembled, tmp_path, layout):
    version = assembled.freeze(symbol="A/1", date="5 February", place="New York", handling="For comments only")

    text = text_of_version(assembled.look, version)
    read = read_text(exported(assembled, version, tmp_path, layout), f"exported.{layout}", silent).text
    found = compare(text.passages, read.passages).counts

    assert any(each.number == "(a)" for each in text.passages)
    assert (found.unchanged, found.renumbered, found.formatting) == (len(text.passages), 0, 0)
    assert len(read.passages) == len(text.passages)


def test_a_version_says_what_its_word_file_says_in_the_same_looks(assembled, tmp_path):
    version = assembled.freeze(symbol="A/1", date="5 February", place="New York", handling="For comments only")
    content = exported(assembled, version, tmp_path)

    text = text_of_version(assembled.look, version)
    read = read_text(content, "exported.docx", silent).text

    assert said(text) == said(read)
    assert [each.level for each in text.passages] == [each.level for each in read.passages]
    assert text.name == "Zero draft"
    assert text.language == "en"


def test_the_working_draft_says_what_its_word_file_says(assembled, tmp_path):
    content = exported(assembled, None, tmp_path)

    text = text_of_draft(assembled.look, assembled.draft)

    assert said(text) == said(read_text(content, "exported.docx", silent).text)
    assert text.name == "Working draft"


def test_paragraphs_and_footnotes_go_by_their_ids(assembled):
    text = text_of_version(assembled.look, assembled.freeze())
    by_id = {each.paragraph_id: each for each in text.passages}

    spring = by_id[assembled.paragraph("Protect").id]
    assert spring.text == "Protect every spring2 of the world in H2O."
    assert spring.marks[1] == Mark(8, 13, Look.ITALIC)
    assert Mark(7, 7, Look.FOOTNOTE, "1") in spring.marks
    assert by_id[assembled.note.id].part is Part.FOOTNOTE
    assert by_id[assembled.note.id].text == "As in resolution 64/292."
    assert by_id["front label"].text == "Zero draft"
    assert None not in by_id
    assert len(by_id) == len(text.passages)


def test_a_reference_is_told_where_it_stands(assembled):
    document = assembled.document()
    fund = assembled.paragraph("Fund")

    ((pointer,),) = [found for name, found in pointers_of(document).items() if name == fund.id]

    (text,) = [each.text for each in text_of_document(document, "").passages if each.paragraph_id == fund.id]
    assert text[pointer.start : pointer.end] == dict(document.targets)[pointer.reference_id]


def test_a_frozen_version_came_as_no_file(assembled):
    version = assembled.freeze()
    assert file_of_version(assembled.look, version) is None
    assert read_version(assembled.look, version, silent).package is None


def test_a_received_word_file_is_read_again_with_the_ids_of_the_version(assembled, tmp_path):
    assembled.freeze()
    content = exported(assembled, None, tmp_path)
    received = receiving.receive(assembled.look, assembled.draft, content, "back.docx", silent)
    version = receiving.add_version_as_act(assembled.workspace, assembled.draft, received, IssueDetails(label="Rev.1"))

    read = read_version(assembled.look, version, silent)

    assert file_of_version(assembled.look, version) == (content, "back.docx")
    assert read.package is not None
    assert read.text.name == "Rev.1"
    stored = text_of_version(assembled.look, version)
    assert [each.text for each in read.text.passages] == [each.text for each in stored.passages]
    assert [each.paragraph_id for each in read.text.passages] == [each.paragraph_id for each in stored.passages]
    assert all(each.where for each in read.text.passages)
    names = {each.id for each in queries.version_document(assembled.look, version).paragraphs}
    assert assembled.paragraph("Share").id in names


def test_a_footnote_called_again_or_from_a_footnote_is_its_raised_number():
    document = Document(
        title="",
        paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, text="One[^f] two[^f] three[^gone]"),),
        footnotes=(PrintedFootnote(id="f", paragraph_id="p", number=1, text="See[^f]", mark="*"),),
    )
    paragraph, note = text_of_document(document, "").passages
    assert (paragraph.text, paragraph.marks) == (
        "One two* three",
        (Mark(3, 3, Look.FOOTNOTE, "*"), Mark(7, 8, Look.SUPERSCRIPT)),
    )
    assert (note.number, note.text, note.marks) == ("*", "See*", (Mark(3, 4, Look.SUPERSCRIPT),))


def test_the_paragraphs_of_a_footnote_are_passages_of_their_own():
    document = Document(
        title="",
        paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, text="One[^f]"),),
        footnotes=(PrintedFootnote(id="f", paragraph_id="p", number=1, text=f"See{PARAGRAPH_END}*And*"),),
    )
    _, first, second = text_of_document(document, "").passages
    assert [(each.text, each.number, each.paragraph_id) for each in (first, second)] == [
        ("See", "1", "f"),
        ("And", "1", "f 2"),
    ]


def test_what_was_received_has_its_own_title_block_and_empty_paragraphs_say_nothing():
    document = Document(
        title="A compact",
        label="Rev.1",
        as_received=True,
        paragraphs=(
            PrintedParagraph(id="a", role=Role.TITLE, text="Compact"),
            PrintedParagraph(id="b", role=Role.OPERATIVE, text=" "),
            PrintedParagraph(id="c", role=Role.NOTE, text="Box", part=Part.TEXT_BOX),
            PrintedParagraph(id="d", role=Role.NOTE, text="Cell", part=Part.TABLE, cell=(0, 1, 2)),
        ),
    )
    text = text_of_document(document, "Rev.1")
    assert [(each.text, each.part, each.cell) for each in text.passages] == [
        ("Compact", Part.BODY, None),
        ("Cell", Part.TABLE, (0, 1, 2)),
        ("Box", Part.TEXT_BOX, None),
    ]


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.builds(
            inline.Run,
            text=st.text("ab *^~[]{}\\ref:é中", min_size=1, max_size=6),
            italic=st.booleans(),
            bold=st.booleans(),
        ),
        max_size=6,
    )
)
def test_marks_cover_the_words_that_have_the_look(runs):
    source = inline.from_runs(runs)
    document = Document(title="", paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, text=source, number="1."),))
    (passage,) = text_of_document(document, "").passages
    assert passage.text == inline.plain(source)
    covered = [set(), set()]
    for mark in passage.marks:
        covered[mark.look is Look.BOLD] |= set(range(mark.start, mark.end))
    at, expected = 0, [set(), set()]
    for run in inline.runs(source):
        for which, on in enumerate((run.italic, run.bold)):
            if on:
                expected[which] |= set(range(at, at + len(run.text)))
        at += len(run.text)
    assert covered == expected
