"""XML of the "strict" variety of the format, under the usual names."""

import re

_STRICT = tuple(
    (f"http://purl.oclc.org/ooxml/{strict}".encode(), f"http://schemas.openxmlformats.org/{usual}".encode())
    for strict, usual in (
        ("wordprocessingml/main", "wordprocessingml/2006/main"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
        ("officeDocument/math", "officeDocument/2006/math"),
        ("officeDocument/extendedProperties", "officeDocument/2006/extended-properties"),
        ("officeDocument/docPropsVTypes", "officeDocument/2006/docPropsVTypes"),
        ("officeDocument/customXml", "officeDocument/2006/customXml"),
        ("officeDocument/sharedTypes", "officeDocument/2006/sharedTypes"),
        ("officeDocument/bibliography", "officeDocument/2006/bibliography"),
        ("schemaLibrary/main", "schemaLibrary/2006/main"),
        ("drawingml/main", "drawingml/2006/main"),
        ("drawingml/wordprocessingDrawing", "drawingml/2006/wordprocessingDrawing"),
        ("drawingml/picture", "drawingml/2006/picture"),
        ("drawingml/chart", "drawingml/2006/chart"),
        ("drawingml/diagram", "drawingml/2006/diagram"),
    )
)
_CONFORMANCE = re.compile(rb'\s[\w]+:conformance="strict"')


def usual(content: bytes) -> bytes:
    """The part of a package under the names that its stories are parsed with."""
    if b"purl.oclc.org/ooxml" not in content:
        return content
    for strict, usual in _STRICT:
        content = content.replace(strict, usual)
    return _CONFORMANCE.sub(b"", content)
