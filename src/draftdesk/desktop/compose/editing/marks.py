"""Inline Markdown on the page and back: looks as a property of characters, footnotes and references as one character
each. Only this property and these characters are read back, so that nothing else on the page gets into the text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

from draftdesk.model import inline
from draftdesk.model.inline import Run

MARK = "\ufffc"
"""The one character that stands for a footnote's mark or a reference."""
MARK_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
LOOK = QTextFormat.Property.UserProperty.value + 1
"""The property that holds a character's look, as a sum of these:"""
ITALIC, BOLD, SUPERSCRIPT, SUBSCRIPT = 1, 2, 4, 8
_MARK_OF = LOOK + 1
_NOTE, _REFERENCE = "^", "@"


@dataclass(frozen=True, slots=True)
class MarkOf:
    """What a mark stands for: one of the two is not empty."""

    footnote: str = ""
    reference: str = ""


def look_of(run: Run) -> int:
    """The look of a run as a sum."""
    return ITALIC * run.italic + BOLD * run.bold + SUPERSCRIPT * run.superscript + SUBSCRIPT * run.subscript


def mark_of(formats: QTextFormat) -> MarkOf:
    """What the mark with that format stands for."""
    held = formats.stringProperty(_MARK_OF)
    if held.startswith(_NOTE):
        return MarkOf(footnote=held[1:])
    return MarkOf(reference=held[1:])


def text_of(block: QTextBlock) -> str:
    """What stands in a block, as inline Markdown."""
    return inline.from_runs(runs_of(block))


def runs_of(block: QTextBlock) -> Iterator[Run]:
    """The runs that stand in a block. A mark that lost what it stood for is left out."""
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        formats = fragment.charFormat()
        look = formats.intProperty(LOOK)
        yield from _runs(fragment.text(), look, formats)
        each += 1


def looks_of(look: int) -> Run:
    """An empty run with that look."""
    return Run(
        italic=bool(look & ITALIC),
        bold=bool(look & BOLD),
        superscript=bool(look & SUPERSCRIPT),
        subscript=bool(look & SUBSCRIPT),
    )


def _runs(text: str, look: int, formats: QTextCharFormat) -> Iterator[Run]:
    if MARK not in text and not look:
        yield Run(text)
        return
    looks, of = looks_of(look), mark_of(formats)
    for part in _parts(text):
        if part == MARK:
            if of.footnote or of.reference:
                yield replace(looks, footnote=of.footnote, reference=of.reference)
        elif part:
            yield replace(looks, text=part)


def _parts(text: str) -> Iterator[str]:
    first = True
    for part in text.split(MARK):
        if not first:
            yield MARK
        first = False
        yield part


def insert_runs(cursor: QTextCursor, runs: Iterable[Run], base: QTextCharFormat) -> None:
    """Write runs at the cursor, in the face that `base` has."""
    for run in runs:
        formats = with_look(base, look_of(run))
        if run.text:
            cursor.insertText(run.text, formats)
        else:
            cursor.insertText(MARK, _as_mark(formats, run))


def _as_mark(formats: QTextCharFormat, run: Run) -> QTextCharFormat:
    found = QTextCharFormat(formats)
    found.setObjectType(MARK_OBJECT)
    found.setProperty(_MARK_OF, _NOTE + run.footnote if run.footnote else _REFERENCE + run.reference)
    return found


def with_look(base: QTextCharFormat, look: int) -> QTextCharFormat:
    """A face with that look."""
    if not look:
        return base
    found = QTextCharFormat(base)
    found.setProperty(LOOK, look)
    if look & ITALIC:
        found.setFontItalic(not base.fontItalic())
    if look & BOLD:
        found.setFontWeight(700)
    if look & SUPERSCRIPT:
        found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif look & SUBSCRIPT:
        found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    return found
