"""The names that OpenDocument gives its elements and attributes."""

import re

_URN = "urn:oasis:names:tc:opendocument:xmlns"
REPEATED = re.compile(r"[ \t\r\n]+")


def text(name: str) -> str:
    return f"{{{_URN}:text:1.0}}{name}"


def table(name: str) -> str:
    return f"{{{_URN}:table:1.0}}{name}"


def style(name: str) -> str:
    return f"{{{_URN}:style:1.0}}{name}"


def fo(name: str) -> str:
    return f"{{{_URN}:xsl-fo-compatible:1.0}}{name}"
