"""Whose the letters of a paragraph on the page are."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock

from draftdesk.desktop.compare.reading.setting import KIND, PRINTED


def stretches(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
    """From where to where letters of one kind stand in a paragraph, in Qt's units, and their kind as `KIND` has it."""
    for each in block.textFormats():
        yield each.start, each.start + each.length, int(each.format.property(KIND) or 0)


def text_of_side(block: QTextBlock, without: int) -> tuple[str, list[int]]:
    """What one side says in a paragraph, without what the other alone does, and where each letter stands in it."""
    text, units = block.text(), []
    letters: list[str] = []
    wide = not text.isascii()
    for start, end, kind in stretches(block):
        if kind & (without | PRINTED):
            continue
        at = start
        for letter in _units(text, start, end) if wide else text[start:end]:
            letters.append(letter)
            units.append(at)
            at += 2 if letter > "\uffff" else 1
    return "".join(letters), units


def _units(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
