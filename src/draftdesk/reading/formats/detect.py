"""What a file really is, by its bytes. A file whose name says something else is refused with a line that says so."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType

from draftdesk.model.errors import UnreadableFile

READABLE = ".docx, .odt, .rtf, .pdf, .html, .txt, .md, .csv, .xlsx or .eml"

_KINDS: Mapping[str, tuple[str, str, tuple[str, ...]]] = MappingProxyType(
    {
        "docx": ("a", "Word document", (".docx", ".docm")),
        "doc": ("an", "old Word document", (".doc", ".dot")),
        "odt": ("an", "OpenDocument text", (".odt", ".ott")),
        "rtf": ("a", "rich text document", (".rtf",)),
        "pdf": ("a", "PDF", (".pdf",)),
        "html": ("a", "web page", (".html", ".htm", ".xhtml")),
        "xlsx": ("a", "spreadsheet", (".xlsx", ".xlsm")),
        "eml": ("an", "e-mail message", (".eml",)),
        "txt": ("a", "text", (".txt", ".text")),
        "md": ("a", "Markdown text", (".md", ".markdown")),
        "csv": ("a", "table in plain text", (".csv", ".tsv", ".tab")),
    }
)
"""Each kind with its article, what it is called, and the endings of its files."""
_BY_SUFFIX = MappingProxyType({suffix: kind for kind, (_, _, suffixes) in _KINDS.items() for suffix in suffixes})
_TOLD_BY_BYTES = frozenset({"docx", "doc", "odt", "rtf", "pdf", "xlsx"})
_READ_UNDER_DOC = frozenset({"docx", "rtf", "html"})
"""What programs have called .doc because Word opens it all the same."""

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
)
_ADVICE = {
    ".pages": "open it in its own program and save it as .docx",
    ".wpd": "open it in its own program and save it as .docx",
    ".xls": "open it in Excel and save it as .xlsx",
    ".ods": "open it in its own program and save it as .xlsx",
    ".msg": "open it in Outlook and save it as .eml",
    ".mht": "open it in a browser and save it as .html",
    ".mhtml": "open it in a browser and save it as .html",
}
_WEB_PAGE = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LARGEST_PART = 4 * 1024 * 1024


def is_named_readable(name: str) -> bool:
    """Whether a file's ending is one of those that can be read."""
    return PurePath(name).suffix.lower() in _BY_SUFFIX


def is_blank(content: bytes) -> bool:
    """Whether nothing is in it that anybody could read."""
    return not content.strip(b"\0 \t\r\n\xef\xbb\xbf")


def kind_of_file(content: bytes, name: str) -> str:
    """The name of the reader for a file: "docx", "doc", "odt", "rtf", "pdf", "html", "xlsx", "eml", "txt", "md", "csv".

    Raises UnreadableFile where the file is empty, protected, damaged, no document, or not what its name says. A .doc
    may hold what Word opens under that name: see `said_of_kind`.
    """
    if is_blank(content):
        raise UnreadableFile(f"{name} is empty: ask for it again")
    suffix = PurePath(name).suffix.lower()
    named = _BY_SUFFIX.get(suffix)
    found = _by_bytes(content, name, suffix)
    if found is None or (found == "html" and named == "eml"):
        return _text_by_name(name, suffix, named)
    if found == named or (named == "doc" and found in _READ_UNDER_DOC):
        return found
    article, what, (ending, *_) = _KINDS[found]
    stem = PurePath(name).stem
    raise UnreadableFile(f"{name} is really {article} {what}: rename it to {stem}{ending} and add it again")


def said_of_kind(kind: str, name: str) -> tuple[str, ...]:
    """What a person should know where a file was read as something else than its name says."""
    named = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    if named in (None, kind):
        return ()
    article, what, _ = _KINDS[kind]
    return (f"{name} is really {article} {what}, and was read as one.",)


def _text_by_name(name: str, suffix: str, named: str | None) -> str:
    if named in _TOLD_BY_BYTES:
        what = _KINDS[named][1]
        raise UnreadableFile(
            f"{name} is no {what}, whatever its name says: ask for it again, or rename it if it is text"
        )
    if named is None:
        advice = _ADVICE.get(suffix, f"save it as {READABLE}")
        raise UnreadableFile(f"{name} is of a kind that cannot be read: {advice}, and add that")
    return named


def _by_bytes(content: bytes, name: str, suffix: str) -> str | None:
    """The kind, or None for what may be a text. Raises UnreadableFile for what is no document."""
    if content.startswith(_OLE):
        return _old_office(content, name, suffix)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _by_parts(content, name, suffix)
    if b"%PDF-" in content[:1024]:
        return "pdf"
    start = content[:1024].removeprefix(_BYTE_ORDER_MARK).lstrip()
    if start.startswith(b"{\\rtf"):
        return "rtf"
    for opening, what in _OTHERS:
        if content.startswith(opening) and not (len(opening) == 2 and _is_plain(content)):
            raise UnreadableFile(f"{name} is {what}, not a document: ask for it as {READABLE}")
    return "html" if _WEB_PAGE.match(start) else None


def _is_plain(content: bytes) -> bool:
    """Two letters may open a text as well as a picture or a program ("BM", "MZ"); zeros soon follow in those."""
    return b"\0" not in content[:1024]


def _old_office(content: bytes, name: str, suffix: str) -> str:
    if _holds(content, "EncryptedPackage"):
        raise UnreadableFile(
            f"{name} is protected with a password: open it in Word, take the password off, save it and give it again"
        )
    if _holds(content, "__substg1.0"):
        raise UnreadableFile(f"{name} is an Outlook message: open it in Outlook, save it as .eml and add that")
    if _holds(content, "WordDocument") and suffix not in {".xls", ".ppt"}:
        return "doc"
    raise UnreadableFile(
        f"{name} is in an old Office format: open it in its own program, save it as .docx or .xlsx and add that"
    )


def _holds(content: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in content


def _by_parts(content: bytes, name: str, suffix: str) -> str:
    """What a zip file holds, told from its table of contents and its list of types."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = set(archive.namelist())
            types = _start(archive, "[Content_Types].xml") if "[Content_Types].xml" in parts else b""
            mimetype = _start(archive, "mimetype") if "mimetype" in parts else b""
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError) as error:
        what = "damaged or cut short" if _BY_SUFFIX.get(suffix) in _TOLD_BY_BYTES else "a damaged archive"
        raise UnreadableFile(f"{name} is {what}: ask for it again") from error
    if b"spreadsheetml.sheet.main" in types or b"ms-excel.sheet.macroEnabled.main" in types:
        return "xlsx"
    if b"wordprocessingml" in types or b"ms-word" in types:
        return "docx"
    if b"opendocument.text" in mimetype:
        return "odt"
    if b"spreadsheetml" in types or b"ms-excel" in types or b"opendocument.spreadsheet" in mimetype:
        raise UnreadableFile(f"{name} is a spreadsheet of another kind: open it, save it as .xlsx and add that")
    if b"presentationml" in types or b"opendocument.presentation" in mimetype:
        raise UnreadableFile(f"{name} is a presentation: open it in its own program, save it as .pdf and add that")
    if _BY_SUFFIX.get(suffix) in _TOLD_BY_BYTES:
        raise UnreadableFile(f"{name} is damaged, there is no document inside: ask for it again")
    raise UnreadableFile(f"{name} is an archive, not a document: unpack it and add what is in it")


def _start(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_LARGEST_PART)
