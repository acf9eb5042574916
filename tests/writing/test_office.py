"""Word files written here, as PDF and OpenDocument."""

import io
import zipfile

import pytest

from draftdesk.drafting.circulating import write_document
from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.errors import CannotWrite
from draftdesk.reading.texts import read_text
from draftdesk.writing import office
from draftdesk.writing.office import from_word, has_office
from draftdesk.writing.word import word_file

DOCUMENT = Document(
    title="Zero draft",
    paragraphs=(
        PrintedParagraph(id="a", role=Role.OPERATIVE, text="We commit to share water.[^n]", number="1."),
        PrintedParagraph(id="b", role=Role.OPERATIVE, text="We recall paragraph {ref:r}.", number="2."),
    ),
    footnotes=(PrintedFootnote(id="n", paragraph_id="a", number=1, text="Resolution 64/292."),),
    targets=(("r", "1"),),
    links=(("r", "a"),),
)
needs_office = pytest.mark.skipif(not has_office(), reason="needs LibreOffice")


@needs_office
@pytest.mark.parametrize("suffix", office.FORMATS)
def test_a_document_is_written_with_its_numbers_words_and_notes(tmp_path, suffix):
    target = tmp_path / f"out{suffix}"
    write_document(DOCUMENT, target, overwrite=False, progress=silent)
    text = read_text(target.read_bytes(), target.name, silent).text
    said = {(passage.number.strip(), passage.text.strip()) for passage in text.passages}
    assert any(number == "2." and "We recall paragraph 1." in words for number, words in said), said
    assert any("We commit to share water." in words for _, words in said)
    assert any("Resolution 64/292." in words for _, words in said)


@needs_office
def test_a_pdf_does_not_say_when_it_was_made_and_is_whole():
    import pypdfium2

    made = from_word(word_file(DOCUMENT), "out.pdf", ".pdf", silent)
    document = pypdfium2.PdfDocument(made)
    try:
        assert document.get_metadata_dict()["CreationDate"] == "D:20000101000000Z"
        assert len(document) == 1
    finally:
        document.close()


@needs_office
def test_an_odt_says_nothing_of_the_moment_either():
    made = from_word(word_file(DOCUMENT), "out.odt", ".odt", silent)
    meta = zipfile.ZipFile(io.BytesIO(made)).read("meta.xml").decode()
    assert "2000-01-01T00:00:00" in meta
    assert meta.count("<dc:date>") <= 1


@pytest.mark.parametrize("suffix", office.FORMATS)
def test_without_libreoffice_the_line_says_so_and_nothing_is_written(tmp_path, monkeypatch, suffix):
    monkeypatch.setattr(office, "office", lambda: None)
    target = tmp_path / f"out{suffix}"
    with pytest.raises(CannotWrite, match=rf"{suffix} files are made by LibreOffice, .*or write \.docx$"):
        write_document(DOCUMENT, target, overwrite=False, progress=silent)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_already_is_left_and_told_before_the_long_work(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "office", lambda: "/nowhere/soffice")
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    with pytest.raises(CannotWrite, match="already"):
        write_document(DOCUMENT, target, overwrite=False, progress=silent)
    assert target.read_bytes() == b"old"


def test_a_libreoffice_that_fails_is_one_line_and_leaves_the_old_file(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "office", lambda: "/bin/false")
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    with pytest.raises(CannotWrite, match=r"could not make it; write \.docx"):
        write_document(DOCUMENT, target, overwrite=True, progress=silent)
    assert target.read_bytes() == b"old"
