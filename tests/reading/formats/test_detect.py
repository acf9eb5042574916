"""What a file really is."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.detect import kind_of_file, said_of_kind

DATA = Path(__file__).parents[4] / "shared" / "data" / "docx"
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
        (b"{\\rtf1 We decide}", "statement.rtf", "rtf"),
        (b"<!DOCTYPE html><p>We decide", "news.html", "html"),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html><p>We decide", "news.htm", "html"),
        (b"<p>We decide", "news.html", "html"),
        (b"From: a@b\n\nWe decide", "mail.eml", "eml"),
        (zipped(TYPES="…spreadsheetml.sheet.main+xml"), "cards.xlsx", "xlsx"),
        (zipped(TYPES=f"…spreadsheetml.sheet.main+xml … {WORD} …"), "cards.xlsx", "xlsx"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "draft.odt", "odt"),
        (OLE + "WordDocument".encode("utf-16-le"), "old.doc", "doc"),
        (DOCX, "SUMMARY.DOC", "docx"),
        (b"{\\rtf1 We decide}", "statement.doc", "rtf"),
        (b"<html><p>We decide", "statement.doc", "html"),
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
        (DOCX, "summary.rtf", "rename it to summary.docx"),
        (b"%PDF-1.7 ...", "report.doc", "report.doc is really a PDF: rename it to report.pdf"),
        (DOCX, "summary", "rename it to summary.docx"),
        (b"We decide", "summary.docx", "summary.docx is no Word document"),
        (b"We decide", "summary.pdf", "summary.pdf is no PDF"),
        (b"We decide", "summary.xyz", "summary.xyz is of a kind that cannot be read"),
        (OLE + "WordDocument".encode("utf-16-le"), "old.docx", "old.docx is really an old Word document: rename it"),
        (OLE + "__substg1.0".encode("utf-16-le"), "mail.msg", "mail.msg is an Outlook message"),
        (b"We decide", "old.doc", "old.doc is no old Word document"),
        (b"We decide", "cards.xlsx", "cards.xlsx is no spreadsheet"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "shut.docx", "shut.docx is protected with a password"),
        (OLE, "old.xls", "old.xls is in an old Office format"),
        (b"\x89PNG\r\n\x1a\n....", "scan.pdf", "scan.pdf is a picture"),
        (b"BM\x36\0\0\0....", "scan.txt", "scan.txt is a picture"),
        (b"MZ\x90\0\3\0\0\0", "tool.txt", "tool.txt is a program"),
        (b"\x7fELF\2\1\1\0", "tool.docx", "tool.docx is a program"),
        (b"{\\rtf1 We decide}", "statement.txt", "really a rich text document: rename it to statement.rtf"),
        (b"<!DOCTYPE html><p>We decide", "news.txt", "news.txt is really a web page: rename it to news.html"),
        (zipped(notes="x"), "papers.docx", "papers.docx is damaged, there is no document inside"),
        (zipped(notes="x"), "papers.zip", "papers.zip is an archive, not a document"),
        (zipped(TYPES="…spreadsheetml.sheet.main+xml"), "cards.csv", "really a spreadsheet: rename it to cards.xlsx"),
        (zipped(TYPES="application/vnd.ms-excel.sheet.binary"), "cards.xlsb", "save it as .xlsx"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "draft.docx", "rename it to draft.odt"),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "cards.ods", "save it as .xlsx"),
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


@given(st.binary(max_size=200), st.sampled_from(["docx", "pdf", "txt", "md", "csv", "html", "rtf", "eml", "exe", ""]))
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
    assert good == {name for name in told if not name.startswith("bad-")}
    (said,) = said_of_kind("docx", "un-N1746119.DOC")
    assert said == "un-N1746119.DOC is really a Word document, and was read as one."
    assert said_of_kind("docx", "un-N1742936.docx") == ()
    assert "password" in told["bad-encrypted.docx"]
    assert "cut short" in told["bad-truncated.docx"]
