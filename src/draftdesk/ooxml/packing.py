"""Saving a Word package so that nothing in the file tells of the machine it was made on."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from draftdesk.ooxml.markup import escaped

if TYPE_CHECKING:
    from typing import IO

    from docx.opc.package import OpcPackage

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"


def pack(package: "OpcPackage", stream: "IO[bytes]", instead: Mapping[str, bytes] | None = None) -> None:
    """Write the package. The same content gives the same bytes, whenever and wherever.

    `instead` has the content of parts, by name, that is written in place of what the package holds.

    python-docx stamps each entry of the archive with the local time, which tells a reader when, and by comparison
    with the mail in which time zone, a draft was made.
    """
    parts = list(package.iter_parts())
    overrides = {str(part.partname): part.content_type for part in parts}
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:

        def put(name: str, content: bytes | str) -> None:
            entry = ZipInfo(name.lstrip("/"), _NO_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, content)

        put("[Content_Types].xml", _content_types(overrides))
        put("_rels/.rels", package.rels.xml)
        for part in parts:
            part.before_marshal()  # type: ignore[no-untyped-call]
            content = (instead or {}).get(part.partname)
            put(part.partname, part.blob if content is None else content)
            if len(part.rels):
                put(part.partname.rels_uri, part.rels.xml)


def _content_types(overrides: dict[str, str]) -> str:
    listed = "".join(
        f'<Override PartName="{escaped(name)}" ContentType="{escaped(kind)}"/>'
        for name, kind in sorted(overrides.items())
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="{_TYPES}">'
        f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )
