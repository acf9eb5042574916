import io
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from draftdesk.kit.resources import resource
from draftdesk.ooxml import markup
from draftdesk.ooxml.footnotes import Note, first_free_id, lay_footnotes, note_styles, reference
from draftdesk.ooxml.packing import pack

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _with_a_note(word, text: str) -> bytes:
    """The file with one more paragraph, which calls one more footnote."""
    styles = note_styles(word.part)
    note = Note(first_free_id(word.part), markup.run(text))
    [paragraph] = markup.elements([markup.paragraph("Normal", markup.run("word") + reference(note, styles))])
    word.element.body[-1].addprevious(paragraph)
    lay_footnotes(word.part, [note], styles)
    made = io.BytesIO()
    pack(word.part.package, made)
    return made.getvalue()


def _notes(content: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(content)) as archive:
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        body = etree.fromstring(archive.read("word/document.xml"))
        relations = archive.read("word/_rels/document.xml.rels")
    assert relations.count(b"relationships/footnotes") == 1
    called = [each.get(f"{W}id") for each in body.iter(f"{W}footnoteReference")]
    texts = {note.get(f"{W}id"): "".join(note.itertext()).strip() for note in notes if note.get(f"{W}type") is None}
    assert sorted(called) == sorted(texts)
    return texts


@pytest.fixture(params=["ours", "python-docx's"])
def word(request):
    return docx.Document(str(resource("word", "base.docx")) if request.param == "ours" else None)


def test_a_footnote_is_laid_into_a_file_that_had_none(word):
    assert _notes(_with_a_note(word, "See A/73/286 & Add.1")) == {"1": "See A/73/286 & Add.1"}


def test_more_footnotes_join_those_a_file_has(word):
    once = _with_a_note(word, "first")
    twice = _with_a_note(docx.Document(io.BytesIO(once)), "second")
    thrice = _with_a_note(docx.Document(io.BytesIO(twice)), "third")
    assert _notes(thrice) == {"1": "first", "2": "second", "3": "third"}


def test_links_in_the_footnotes_a_file_has_are_kept(word):
    opened = docx.Document(io.BytesIO(_with_a_note(word, "first")))
    [relation] = [each for each in opened.part.rels.values() if each.reltype.endswith("/footnotes")]
    relation.target_part.relate_to("https://example.org/a", "http://example.org/hyperlink", is_external=True)
    again = _with_a_note(opened, "second")
    with ZipFile(io.BytesIO(again)) as archive:
        assert b"https://example.org/a" in archive.read("word/_rels/footnotes.xml.rels")


def test_the_settings_name_the_separators_once_and_in_their_place(word):
    once = _with_a_note(word, "first")
    with ZipFile(io.BytesIO(_with_a_note(docx.Document(io.BytesIO(once)), "second"))) as archive:
        names = [etree.QName(each).localname for each in etree.fromstring(archive.read("word/settings.xml"))]
    assert names.count("footnotePr") == 1
    assert names.index("characterSpacingControl") < names.index("footnotePr") < names.index("compat")


def test_missing_footnote_styles_are_added_and_those_of_another_language_are_used():
    word = docx.Document()
    assert note_styles(word.part).reference == "FootnoteReference"
    written = docx.Document(io.BytesIO(_with_a_note(word, "note")))
    assert written.styles["footnote reference"].font.superscript
    written.styles["footnote text"].element.set(f"{W}styleId", "Notedebasdepage")
    assert note_styles(written.part).text == "Notedebasdepage"


def test_a_document_without_notes_is_left_as_it_is(word):
    before = {str(part.partname) for part in word.part.package.iter_parts()}
    lay_footnotes(word.part, [], note_styles(word.part))
    assert {str(part.partname) for part in word.part.package.iter_parts()} == before


def test_a_mark_of_its_own_takes_the_place_of_words_count(word):
    styles = note_styles(word.part)
    note = Note(4, markup.run("agenda"), mark="*")
    [paragraph] = markup.elements([markup.paragraph("Normal", reference(note, styles))])
    [called] = paragraph.iter(f"{W}footnoteReference")
    assert called.get(f"{W}customMarkFollows") == "1"
    assert [text.text for text in paragraph.iter(f"{W}t")] == ["*"]
    lay_footnotes(word.part, [note], styles)
    [part] = [each for each in word.part.package.iter_parts() if each.partname == "/word/footnotes.xml"]
    assert [text.text for text in part.element[-1].iter(f"{W}t")] == ["*", " ", "agenda"]
    assert part.element[-1].find(f".//{W}footnoteRef") is None
