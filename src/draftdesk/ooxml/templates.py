"""A person's own Word template: what of it may stand in a file that goes out, and nothing else.

Taken are its styles and theme, and where asked the page. Its text, headers, properties, macros, comments and whatever
else it holds stay behind: headers and first pages are made of the profile and the document. Automatic numbers go out of
its styles, because those of a version are its own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from draftdesk.kit.zips import UnsafeZip, read_entries
from draftdesk.model.errors import InvalidSettings, UnreadableFile
from draftdesk.model.export_profile import Page, Paper
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.xml import NAMESPACES, Element, UnsafeXml, clone, points, qn, serialized

_MOST = 64 * 1024 * 1024
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_KINDS = {
    "document": f"{_OFFICE}.wordprocessingml.document.main+xml",
    "styles": f"{_OFFICE}.wordprocessingml.styles+xml",
    "theme": f"{_OFFICE}.theme+xml",
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PRIVATE = re.compile(rb' (?:w|w14):(?:rsid\w*|author|initials|date)="[^"]*"|<w:rsid [^>]*/>')
_MACROS = re.compile(r"vba(?:project|data)", re.IGNORECASE)
_NUMBERS, _WORD = qn("w:numPr"), f"{{{NAMESPACES['w']}}}"
_EMBEDDED = (qn("r:embed"), qn("r:link"), qn("r:id"))
_SECTION, _SIZE, _MARGINS = qn("w:sectPr"), qn("w:pgSz"), qn("w:pgMar")
_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Template:
    """A Word file without text that has the template's styles, and the page of the template where it is one of ours."""

    content: bytes
    page: Page | None


def fit_template(content: bytes, name: str) -> Template:
    """What of a .docx or .dotx can be the base of other files. The same content gives the same bytes, and what was
    made fit before is not changed.

    Raises InvalidSettings, one line that begins with `name`, where it is no Word file, damaged, or has macros.
    """
    try:
        package = open_package(content, name)
        if _has_macros(read_entries(BytesIO(content), max_total=_MOST)):
            raise InvalidSettings(f"{name} holds macros: save it in Word as a template without macros (.dotx) first")
        return Template(_packed(_parts(package)), _page(package))
    except (UnsafeZip, UnsafeXml) as error:
        raise InvalidSettings(f"{name} cannot serve as a template: {error}") from error
    except UnreadableFile as error:
        raise InvalidSettings(str(error)) from error


def _has_macros(entries: Mapping[str, bytes]) -> bool:
    types = next((name for name in entries if name.casefold() == "[content_types].xml"), None)
    stated = b"" if types is None else entries[types]
    return b"macroEnabled" in stated or any(_MACROS.search(name) for name in entries)


def _parts(package: Package) -> dict[str, bytes]:
    found = {"document": f"<w:document {_declared('w')}><w:body><w:sectPr/></w:body></w:document>".encode()}
    for kind in ("styles", "theme"):
        root = package.related(kind)
        if root is not None and not any(each.get(name) is not None for each in root.iter() for name in _EMBEDDED):
            found[kind] = _PRIVATE.sub(b"", serialized(_plain(root) if kind == "styles" else root))
    found.setdefault("styles", f"<w:styles {_declared('w')}/>".encode())
    return found


def _plain(styles: Element) -> Element:
    """The styles without automatic numbers, and without what later versions of Word added to the format, which a file
    has to announce."""
    made = clone(styles)
    for each in list(made.iter()):
        above = each.getparent()
        if above is not None and (each.tag == _NUMBERS or not str(each.tag).startswith(_WORD)):
            above.remove(each)
    return made


def _page(package: Package) -> Page | None:
    """The page of the first section that is upright A4 or Letter."""
    for section in package.roots["document"].iter(_SECTION):
        size, margins = section.find(_SIZE), section.find(_MARGINS)
        if size is not None and margins is not None and (paper := _paper(size)) is not None:
            top, bottom, start, end, header, footer = (
                min(abs(_mm(margins, side)), 200.0) for side in ("top", "bottom", "left", "right", "header", "footer")
            )
            found = Page(paper=paper, top_mm=top, bottom_mm=bottom, start_mm=start, end_mm=end)
            return replace(found, header_mm=header, footer_mm=footer)
    return None


def _paper(size: Element) -> Paper | None:
    width, height = (_mm(size, side) for side in ("w", "h"))
    for paper in Paper:
        plain = Page(paper=paper)
        if abs(plain.width_mm - width) < 1 and abs(plain.height_mm - height) < 1:
            return paper
    return None


def _mm(element: Element, side: str) -> float:
    return round((points(element.get(qn(f"w:{side}"))) or 0.0) / _PER_MM, 2)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    made = BytesIO()
    within = {kind: "theme/theme1.xml" if kind == "theme" else f"{kind}.xml" for kind in parts}
    types = "".join(
        f'<Override PartName="/word/{place}" ContentType="{_KINDS[kind]}"/>' for kind, place in within.items()
    )
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        _put(
            archive,
            "[Content_Types].xml",
            f'{_DECLARATION}<Types xmlns="{_TYPES}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        )
        _put(archive, "_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
        _put(archive, "word/_rels/document.xml.rels", _relations({k: p for k, p in within.items() if k != "document"}))
        for kind, place in within.items():
            _put(archive, f"word/{place}", parts[kind])
    return made.getvalue()


def _relations(targets: Mapping[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{_DECLARATION}<Relationships xmlns="{_RELATIONS}">{lines}</Relationships>'


def _declared(prefix: str) -> str:
    return f'xmlns:{prefix}="{NAMESPACES[prefix]}"'


def _put(archive: ZipFile, name: str, content: bytes | str) -> None:
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    archive.writestr(entry, content)
