"""What a file really is, by its bytes. A file whose name says something else is refused with a line that says so."""

import io
import re
import zipfile
import zlib
from pathlib import PurePath

from draftdesk.model.errors import UnreadableFile

READABLE = ".docx, .pdf, .txt, .md or .csv"

_TEXTS = {".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md", ".csv": "csv", ".tsv": "csv", ".tab": "csv"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"BM", "a picture (BMP)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"Rar!\x1a\x07", "an archive (RAR)"),
    (b"\x1f\x8b", "an archive (gzip)"),
    (b"{\\rtf", "a rich text file (RTF)"),
)
_ADVICE = {
    ".doc": "open it in Word and save it as .docx",
    ".rtf": "open it in Word and save it as .docx",
    ".odt": "open it in its own program and save it as .docx",
    ".pages": "open it in its own program and save it as .docx",
    ".xls": "open it in Excel and save the sheet as .csv",
    ".xlsx": "open it in Excel and save the sheet as .csv",
    ".ods": "open it in its own program and save the sheet as .csv",
    ".html": "open it in a browser and save it as .pdf",
    ".htm": "open it in a browser and save it as .pdf",
}
_WEB_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_LARGEST_PART = 4 * 1024 * 1024


def kind_of_file(content: bytes, name: str) -> str:
    """ "docx", "pdf", "txt", "md" or "csv".

    Raises UnreadableFile where the file is empty, protected, damaged, no document, or not what its name says.
    """
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise UnreadableFile(f"{name} is empty: ask for it again")
    suffix = PurePath(name).suffix.lower()
    named = "docx" if suffix == ".docx" else "pdf" if suffix == ".pdf" else _TEXTS.get(suffix)
    found = _by_bytes(content, name, suffix)
    if found is None:
        return _text_by_name(name, suffix, named)
    if found != named:
        what = "a Word document" if found == "docx" else "a PDF"
        raise UnreadableFile(f"{name} is really {what}: rename it to {PurePath(name).stem}.{found} and add it again")
    return found


def _text_by_name(name: str, suffix: str, named: str | None) -> str:
    if named in {"docx", "pdf"}:
        what = "Word document" if named == "docx" else "PDF"
        raise UnreadableFile(
            f"{name} is no {what}, whatever its name says: ask for it again, or rename it if it is text"
        )
    if named is None:
        advice = _ADVICE.get(suffix, f"save it as {READABLE}")
        raise UnreadableFile(f"{name} is of a kind that cannot be read: {advice}, and add that")
    return named


def _by_bytes(content: bytes, name: str, suffix: str) -> str | None:
    """ "docx", "pdf", or None for what may be a text. Raises UnreadableFile for everything that is none of these."""
    if content.startswith(_OLE):
        raise UnreadableFile(_old_office(content, name))
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _by_parts(content, name, suffix)
    if b"%PDF-" in content[:1024]:
        return "pdf"
    for start, what in _OTHERS:
        if content.startswith(start) and not (len(start) == 2 and _is_plain(content)):
            if "RTF" in what:
                raise UnreadableFile(f"{name} is {what}: open it in Word, save it as .docx and add that")
            raise UnreadableFile(f"{name} is {what}, not a document: ask for it as {READABLE}")
    if _WEB_PAGE.match(content[:1024].removeprefix(b"\xef\xbb\xbf")):
        raise UnreadableFile(f"{name} is a web page: open it in a browser, save it as .pdf and add that")
    return None


def _is_plain(content: bytes) -> bool:
    """Two letters may open a text as well as a picture or a program ("BM", "MZ"); zeros soon follow in those."""
    return b"\0" not in content[:1024]


def _old_office(content: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return f"{name} is protected with a password: open it in Word, take the password off, save and add it again"
    if "WordDocument".encode("utf-16-le") in content:
        return f"{name} is in the old Word format: open it in Word, save it as .docx and add that"
    return f"{name} is in an old Office format: open it in its own program, save it as {READABLE} and add that"


def _by_parts(content: bytes, name: str, suffix: str) -> str:
    """What a zip file holds, told from its table of contents and its list of types."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = set(archive.namelist())
            types = _start(archive, "[Content_Types].xml") if "[Content_Types].xml" in parts else b""
            mimetype = _start(archive, "mimetype") if "mimetype" in parts else b""
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError) as error:
        what = "damaged or cut short" if suffix == ".docx" else "a damaged archive"
        raise UnreadableFile(f"{name} is {what}: ask for it again") from error
    if b"wordprocessingml" in types or b"ms-word" in types:
        return "docx"
    if b"spreadsheetml" in types or b"opendocument.spreadsheet" in mimetype:
        raise UnreadableFile(
            f"{name} is a spreadsheet: open it in its own program, save the sheet as .csv and add that"
        )
    if b"presentationml" in types:
        raise UnreadableFile(f"{name} is a presentation: open it in its own program, save it as .pdf and add that")
    if b"opendocument.text" in mimetype:
        raise UnreadableFile(
            f"{name} is an OpenDocument text: open it in its own program, save it as .docx and add that"
        )
    if suffix == ".docx":
        raise UnreadableFile(f"{name} is damaged, there is no document inside: ask for it again")
    raise UnreadableFile(f"{name} is an archive, not a document: unpack it and add what is in it")


def _start(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_LARGEST_PART)
