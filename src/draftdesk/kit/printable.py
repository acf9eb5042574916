"""Text that every file format can hold."""

import os
import re
from pathlib import Path

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"[^\S\u00a0\u2007\u202f]+")


def printable(text: str) -> str:
    """The text without the characters that XML 1.0 forbids (control characters, lone surrogates, U+FFFE, U+FFFF).

    Tabs and line ends stay; every line end becomes a line feed.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNPRINTABLE.sub("", text)


def in_one_line(text: str) -> str:
    """The text with one blank wherever a line may break; those that break none, as before a French colon, stay."""
    return _BLANKS.sub(" ", text).strip()


def printable_name(path: Path) -> str:
    """A file's name on one line, fit to store and to show. Bytes that are no characters become U+FFFD."""
    return " ".join(printable(os.fsencode(path.name).decode("utf-8", "replace")).split())
