"""A Word file's paragraphs as they are compared with those of another text."""

from collections.abc import Callable, Iterator, Sequence

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Look, Mark, Part, Passage
from draftdesk.model.labels import label_of
from draftdesk.ooxml.notes import note_key
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.pieces import NOTE_REFERENCES, Piece, own_mark
from draftdesk.ooxml.tracking.looks import PLAIN, Looks
from draftdesk.ooxml.tracking.looks import Look as Worn
from draftdesk.ooxml.units import Unit
from draftdesk.ooxml.xml import Element

_TELL_EVERY = 50
_ORDER = {Part.BODY: 0, Part.TABLE: 0, Part.FOOTNOTE: 1, Part.TEXT_BOX: 2}
_MANY = 4096


def word_passages(package: Package, progress: Progress) -> tuple[Passage, ...]:
    """The paragraphs of the body with its tables in reading order, then the notes, then the text boxes.

    `where` is the address by which `Package.element` finds the paragraph, `text` the end of its `Unit.text`: tabs and
    blanks before the first word are cut off, and a number that was typed there, unless Word prints one of its own.
    Revisions are read as accepted: `ooxml.revisions.resolved` gives a package where there is nothing to choose. A
    paragraph of white space is no passage.
    """
    telling = f"Reading {package.name}"
    units: list[Unit] = []
    for n, unit in enumerate(package.units(lambda: progress(len(units), package.paragraph_count, telling))):
        if n % _TELL_EVERY == 0:
            progress(n, max(n, package.paragraph_count), telling)
        units.append(unit)
    reader = _Reader(units, Looks(package.related("styles")), lambda: progress(len(units), len(units), telling))
    found: list[Passage] = []
    for n, unit in enumerate(units):
        if n % _TELL_EVERY == 0:
            progress(n, len(units), telling)
        if unit.text and not unit.text.isspace():
            found.append(reader.passage(unit, unit.text))
    return tuple(sorted(found, key=lambda passage: _ORDER[passage.part]))


_ROLES = {
    "title": "title",
    "dd symbol": "symbol",
    "dd handling": "handling",
    "dd label": "label",
    "dd date": "date",
    "dd session": "session",
    "dd agenda item": "agenda item",
    "dd agenda item title": "agenda item title",
    "dd byline": "byline",
    "dd byline note": "byline note",
    "dd resolution line": "byline",
    "dd legend": "legend",
    "dd organ line": "organ line",
    "dd margin status": "margin status",
    "dd letter": "letter",
}
"""What a paragraph is by its style; those of the title block are named in the template that drafts are written with."""


class _Reader:
    """Makes passages of the units of one file. `tick` is called within paragraphs of thousands of runs."""

    def __init__(self, units: Sequence[Unit], looks: Looks, tick: Callable[[], None]) -> None:
        self._looks = looks
        self._shown: dict[Worn, tuple[Look, ...]] = {}
        self._tick = tick
        self._marks = dict(self._own_marks(units))
        self._notes: dict[str, str] = {}
        self._first: set[str] = set()
        for unit in units:
            if unit.note and unit.text is not None and unit.note not in self._notes:
                self._notes[unit.note] = unit.number or self._marks.get(unit.note, "")
                if unit.note in self._marks:
                    self._first.add(unit.address)

    def passage(self, unit: Unit, text: str) -> Passage:
        if unit.address in self._first:
            number, start = self._typed(unit, text)
        else:
            number, start = (unit.number, 0) if unit.number else label_of(text)
        if not start and text[0].isspace():  # the tab by which it is indented, the blank after a note's mark
            start = len(text) - len(text.lstrip())
        return Passage(
            text=text[start:] if start else text,
            number=number,
            role=f"heading {unit.level}" if unit.level else _ROLES.get(unit.style_name.casefold(), ""),
            level=unit.level,
            part=unit.part,
            cell=None if unit.table is None else (unit.table, unit.row or 0, unit.column or 0),
            marks=self._looks_in(unit.pieces, text, start),
            where=unit.address,
        )

    def _typed(self, unit: Unit, text: str) -> tuple[str, int]:
        """The mark that a note begins with, and where its words do."""
        words = text.lstrip()
        start = len(text) - len(words)
        mark = self._marks[unit.note]
        if mark and words.startswith(mark):
            start += len(mark)
        elif not mark:
            mark, start = self._raised(unit.pieces)
        rest = text[start:].lstrip()
        return (mark, len(text) - len(rest)) if rest else ("", 0)

    def _raised(self, pieces: Sequence[Piece]) -> tuple[str, int]:
        """The raised sign that the pieces begin with, and how far it goes."""
        said = ""
        for piece in pieces:
            if piece.text and (piece.run is None or self._looks.of(piece.run).raised != "superscript"):
                break
            said += piece.text
        return said.strip(), len(said)

    def _own_marks(self, units: Sequence[Unit]) -> Iterator[tuple[str, str]]:
        """The notes that have a mark of their own in place of a number, and that mark."""
        for unit in units:
            for n, piece in enumerate(unit.pieces if unit.notes else ()):
                if piece.node.tag in NOTE_REFERENCES and (mark := own_mark(piece.node)) is not None:
                    yield note_key(piece.node), mark or self._raised(unit.pieces[n + 1 : n + 2])[0]

    def _looks_in(self, pieces: Sequence[Piece], text: str, start: int) -> tuple[Mark, ...]:
        """How the text from `start` on looks, and where notes are referred to. White space at an edge has no look."""
        spans: dict[Look, list[tuple[int, int]]] = {}
        found: list[Mark] = []
        at = 0
        for n, piece in enumerate(pieces, start=1):
            if n % _MANY == 0:
                self._tick()
            if piece.text:
                end = at + len(piece.text)
                if end > start and piece.run is not None:
                    for look in self._looks_of(piece.run):
                        _add(spans.setdefault(look, []), max(at, start), end, text)
                at = end
            elif piece.node.tag in NOTE_REFERENCES and at >= start:
                key = note_key(piece.node)
                if self._marks.get(key) == "":  # nothing is printed: nobody calls it
                    continue
                value = self._marks.get(key) or self._notes.get(key, "")
                found.append(Mark(at - start, at - start, Look.FOOTNOTE, value))
        for look, each in spans.items():
            for low, high in each:
                words = text[low:high]
                if not words.isspace():
                    low += len(words) - len(words.lstrip()) - start
                    found.append(Mark(low, low + len(words.strip()), look))
        return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.look))) if found else ()

    def _looks_of(self, run: Element) -> tuple[Look, ...]:
        worn = self._looks.of(run)
        if worn is PLAIN:
            return ()
        if worn not in self._shown:
            self._shown[worn] = tuple(_shown(worn))
        return self._shown[worn]


def _shown(worn: Worn) -> Iterator[Look]:
    if worn.b:
        yield Look.BOLD
    if worn.i:
        yield Look.ITALIC
    if worn.u not in (None, "none"):
        yield Look.UNDERLINE
    if worn.strike or worn.dstrike:
        yield Look.STRUCK
    if worn.raised == "superscript":
        yield Look.SUPERSCRIPT
    if worn.raised == "subscript":
        yield Look.SUBSCRIPT


def _add(spans: list[tuple[int, int]], start: int, end: int, text: str) -> None:
    """Adds a stretch, joined to the last one where nothing but white space stands between."""
    if spans and not text[spans[-1][1] : start].strip():
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))
