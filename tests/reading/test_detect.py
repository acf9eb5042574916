"""What a file really is."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.detect import kind_of_file

DATA = Path(__file__).parents[3] / "shared" / "data" / "docx"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def zipped(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("TYPES", "[Content_Types].xml"), content)
    return file.getvalue()


DOCX = zipped(TYPES=f'<Types><Override ContentType="{WORD}"/></Types>', document="<w:document/>")


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (DOCX, "summary.docx", "docx"),
        (DOCX, "SUMMARY.DOCX", "docx"),
        (b"%PDF-1.7 ...", "report.pdf", "pdf"),
        (b"\n\n%PDF-1.4 ...", "report.pdf", "pdf"),
        (b"We decide", "statement.txt", "txt"),
        (b"# We decide", "statement.md", "md"),
        (b"a,b", "cards.csv", "csv"),
        (b"a\tb", "cards.tsv", "csv"),
        (b"BMZ, the ministry, proposes:", "statement.txt", "txt"),
        ("Décision".encode("utf-16"), "statement.txt", "txt"),
    ],
)
def test_a_file_is_what_its_bytes_and_its_name_say(content: bytes, name: str, kind: str) -> None:
    assert kind_of_file(content, name) == kind


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "empty.txt", "empty.txt is empty"),
        (b"\xef\xbb\xbf \r\n\0\0", "empty.csv", "empty.csv is empty"),
        (b"%PDF-1.7 ...", "report.docx", "report.docx is really a PDF: rename it to report.pdf and add it again"),
        (DOCX, "summary.txt", "summary.txt is really a Word document: rename it to summary.docx and add it again"),
        (DOCX, "summary.DOC", "rename it to summary.docx"),
        (DOCX, "summary", "rename it to summary.docx"),
        (b"We decide", "summary.docx", "summary.docx is no Word document"),
        (b"We decide", "summary.pdf", "summary.pdf is no PDF"),
        (b"We decide", "summary.xyz", "summary.xyz is of a kind that cannot be read"),
        (OLE + "WordDocument".encode("utf-16-le"), "old.doc", "old.doc is in the old Word format"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "shut.docx", "shut.docx is protected with a password"),
        (OLE, "old.xls", "old.xls is in an old Office format"),
        (b"\x89PNG\r\n\x1a\n....", "scan.pdf", "scan.pdf is a picture"),
        (b"BM\x36\0\0\0....", "scan.txt", "scan.txt is a picture"),
        (b"MZ\x90\0\3\0\0\0", "tool.txt", "tool.txt is a program"),
        (b"\x7fELF\2\1\1\0", "tool.docx", "tool.docx is a program"),
        (b"{\\rtf1 We decide}", "statement.txt", "save it as .docx"),
        (b"<!DOCTYPE html><p>We decide", "news.txt", "news.txt is a web page"),
        (zipped(notes="x"), "papers.docx", "papers.docx is damaged, there is no document inside"),
        (zipped(notes="x"), "papers.zip", "papers.zip is an archive, not a document"),
        (zipped(TYPES="…spreadsheetml.sheet.main+xml"), "cards.xlsx", "save the sheet as .csv"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "draft.odt", "save it as .docx"),
        (DOCX[: len(DOCX) // 2], "cut.docx", "cut.docx is damaged or cut short"),
    ],
)
def test_anything_else_is_refused_in_one_line_that_says_what_to_do(content: bytes, name: str, says: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        kind_of_file(content, name)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def assert_one_line(error: UnreadableFile) -> None:
    assert "\n" not in str(error)


@given(st.binary(max_size=200), st.sampled_from(["docx", "pdf", "txt", "md", "csv", "exe", ""]))
def test_any_bytes_are_told_or_refused(content: bytes, suffix: str) -> None:
    try:
        assert kind_of_file(content, f"x.{suffix}") == suffix
    except UnreadableFile as error:
        assert_one_line(error)


@given(st.binary(max_size=300))
def test_a_zip_that_is_none_is_told_or_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFile):
        kind_of_file(b"PK\x03\x04" + content, "x.docx")


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not here")
def test_real_word_files_are_told_from_damaged_ones() -> None:
    told = {}
    for path in DATA.iterdir():
        try:
            told[path.name] = kind_of_file(path.read_bytes(), path.name)
        except UnreadableFile as error:
            told[path.name] = str(error)
    good = {name for name, kind in told.items() if kind == "docx"}
    assert good == {name for name in told if name.endswith(".docx") and not name.startswith("bad-")}
    assert "rename it to un-N1746119.docx" in told["un-N1746119.DOC"]
    assert "password" in told["bad-encrypted.docx"]
    assert "cut short" in told["bad-truncated.docx"]
