"""Looks carried inside a text while it is put together: signs that no text has, taken out again as marks."""

import re
from types import MappingProxyType

from draftdesk.model.comparison import Look, Mark

_LOOKS = (Look.ITALIC, Look.BOLD, Look.UNDERLINE, Look.STRUCK, Look.SUPERSCRIPT, Look.SUBSCRIPT, Look.FOOTNOTE)
_FIRST = 0xFDD0  # the first of the code points that Unicode keeps out of all texts
_OPENING = MappingProxyType({chr(_FIRST + 2 * n): look for n, look in enumerate(_LOOKS)})
_CLOSING = MappingProxyType({chr(_FIRST + 2 * n + 1): look for n, look in enumerate(_LOOKS)})
_SIGNS = MappingProxyType({look: (chr(_FIRST + 2 * n), chr(_FIRST + 2 * n + 1)) for n, look in enumerate(_LOOKS)})
_SIGN = re.compile("[\ufdd0-\ufdef]")
_PIECE = re.compile(r"[\ufdd0-\ufdef]|\s+|[^\s\ufdd0-\ufdef]+")
OF_TAGS = MappingProxyType(
    {
        **dict.fromkeys(("em", "i", "cite", "var", "dfn"), Look.ITALIC),
        **dict.fromkeys(("strong", "b"), Look.BOLD),
        **dict.fromkeys(("u", "ins"), Look.UNDERLINE),
        **dict.fromkeys(("del", "s", "strike"), Look.STRUCK),
        "sup": Look.SUPERSCRIPT,
        "sub": Look.SUBSCRIPT,
    }
)
"""The look that an element of HTML gives what stands in it."""


def cleared(text: str) -> str:
    """A text from outside without the signs that only this module may put into one."""
    return _SIGN.sub("", text)


def opened(look: Look) -> str:
    return _SIGNS[look][0]


def closed(look: Look) -> str:
    return _SIGNS[look][1]


def noted(number: str) -> str:
    """The mark of a footnote, to stand in a text."""
    return f"{_SIGNS[Look.FOOTNOTE][0]}{number}{_SIGNS[Look.FOOTNOTE][1]}"


def decoded(text: str, *, breaks: bool = False) -> tuple[str, tuple[Mark, ...]]:
    """The text without signs, its white space single blanks (or line breaks, where kept), and its marks."""
    if not _SIGN.search(text):
        lines = text.split("\n") if breaks else [text]
        return "\n".join(line for each in lines if (line := " ".join(each.split()))), ()
    said: list[str] = []
    marks: list[Mark] = []
    open_at: dict[Look, int | None] = {}
    value: list[str] | None = None
    length, between = 0, ""
    for found in _PIECE.finditer(text):
        piece = found[0]
        if piece in _OPENING:
            if _OPENING[piece] is Look.FOOTNOTE:
                value = []
            else:
                open_at.setdefault(_OPENING[piece], None)
        elif piece in _CLOSING:
            if _CLOSING[piece] is Look.FOOTNOTE:
                marks.append(Mark(length, length, Look.FOOTNOTE, "".join(value or ())))
                value = None
            else:
                marks += _ended(_CLOSING[piece], open_at.pop(_CLOSING[piece], None), length)
        elif value is not None:
            value.append(piece.strip())
        elif piece.isspace():
            between = "\n" if breaks and "\n" in piece else between or " "
        else:
            if between and length:
                said.append(between)
                length += 1
            between = ""
            for look, start in open_at.items():
                open_at[look] = length if start is None else start
            said.append(piece)
            length += len(piece)
    for look, start in open_at.items():
        marks += _ended(look, start, length)
    return "".join(said), tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))


def _ended(look: Look, start: int | None, end: int) -> list[Mark]:
    return [] if start is None or start >= end else [Mark(start, end, look)]
