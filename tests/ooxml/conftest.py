"""Word files put together from raw XML, for what no library writes."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.units import Unit

SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
    "comments": "comments",
}

WordFile = Callable[..., bytes]
Read = Callable[..., list[Unit]]


def relationships(targets: dict[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{TYPES}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


def build(body: str, *, pages: int | None = None, **parts: str) -> bytes:
    """A Word file with this body; the other parts are named as in Word and given as the XML inside their root."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        top = {"officeDocument": "word/document.xml"} | ({} if pages is None else {"extended-properties": "app.xml"})
        archive.writestr("_rels/.rels", relationships(top))
        archive.writestr("word/document.xml", f"<w:document {SPACES}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/_rels/document.xml.rels", relationships({PARTS[name]: f"{name}.xml" for name in parts}))
        for name, inner in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {SPACES}>{inner}</w:{name}>")
        if pages is not None:
            space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
            archive.writestr("app.xml", f'<Properties xmlns="{space}"><Pages>{pages}</Pages></Properties>')
    return file.getvalue()


@pytest.fixture
def word_file() -> WordFile:
    return build


@pytest.fixture
def read() -> Read:
    """The units of a Word file given as `word_file` takes it."""
    return lambda body, **parts: list(open_package(build(body, **parts), "test.docx").units())
