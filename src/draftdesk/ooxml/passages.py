"""A Word file's paragraphs as they are compared with those of another text."""

from collections.abc import Mapping, Sequence

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Look, Mark, Part, Passage
from draftdesk.model.labels import label_of
from draftdesk.ooxml.notes import note_key
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.pieces import NOTE_REFERENCES, Piece
from draftdesk.ooxml.tracking.looks import PLAIN, Looks
from draftdesk.ooxml.units import Unit

_TELL_EVERY = 50
_ORDER = {Part.BODY: 0, Part.TABLE: 0, Part.FOOTNOTE: 1, Part.TEXT_BOX: 2}
_LOOKS = (
    (Look.BOLD, lambda look: look.b),
    (Look.ITALIC, lambda look: look.i),
    (Look.UNDERLINE, lambda look: look.u not in (None, "none")),
    (Look.STRUCK, lambda look: look.strike or look.dstrike),
    (Look.SUPERSCRIPT, lambda look: look.vertAlign == "superscript"),
    (Look.SUBSCRIPT, lambda look: look.vertAlign == "subscript"),
)


def word_passages(package: Package, progress: Progress) -> tuple[Passage, ...]:
    """The paragraphs of the body with its tables in reading order, then the notes, then the text boxes.

    `where` is the address by which `Package.element` finds the paragraph, `text` the end of its `Unit.text`: tabs and
    blanks before the first word are cut off, and a number that was typed there, unless Word prints one of its own.
    Revisions are read as accepted: `ooxml.revisions.resolved` gives a package where there is nothing to choose. A
    paragraph of white space is no passage.
    """
    units: list[Unit] = []
    for n, unit in enumerate(package.units()):
        if n % _TELL_EVERY == 0:
            progress(n, max(n, package.paragraph_count), f"Reading {package.name}")
        units.append(unit)
    numbers: dict[str, str] = {}
    for unit in units:
        if unit.note and unit.text is not None:
            numbers.setdefault(unit.note, unit.number)
    looks = Looks(package.related("styles"))
    found: list[Passage] = []
    for n, unit in enumerate(units):
        if n % _TELL_EVERY == 0:
            progress(n, len(units), f"Reading {package.name}")
        if unit.text and not unit.text.isspace():
            found.append(_passage(unit, unit.text, looks, numbers))
    return tuple(sorted(found, key=lambda passage: _ORDER[passage.part]))


def _passage(unit: Unit, text: str, looks: Looks, numbers: Mapping[str, str]) -> Passage:
    number, start = (unit.number, 0) if unit.number else label_of(text)
    if not start and text[0].isspace():  # the tab by which it is indented, the blank after a note's mark
        start = len(text) - len(text.lstrip())
    return Passage(
        text=text[start:] if start else text,
        number=number,
        role=f"heading {unit.level}" if unit.level else "title" if unit.style_name.casefold() == "title" else "",
        level=unit.level,
        part=unit.part,
        cell=None if unit.table is None else (unit.table, unit.row or 0, unit.column or 0),
        marks=_marks(unit.pieces, text, start, looks, numbers),
        where=unit.address,
    )


def _marks(
    pieces: Sequence[Piece], text: str, start: int, looks: Looks, numbers: Mapping[str, str]
) -> tuple[Mark, ...]:
    """How the text from `start` on looks, and where notes are referred to. White space at the edge has no look."""
    spans: dict[Look, list[tuple[int, int]]] = {}
    found: list[Mark] = []
    at = 0
    for piece in pieces:
        if piece.text:
            end = at + len(piece.text)
            if end > start and piece.run is not None and (look := looks.of(piece.run)) is not PLAIN:
                for kind, says in _LOOKS:
                    if says(look):
                        _add(spans.setdefault(kind, []), max(at, start), end, text)
            at = end
        elif piece.node.tag in NOTE_REFERENCES and at >= start:
            found.append(Mark(at - start, at - start, Look.FOOTNOTE, numbers.get(note_key(piece.node), "")))
    for kind, each in spans.items():
        for low, high in each:
            words = text[low:high]
            if not words.isspace():
                low += len(words) - len(words.lstrip()) - start
                found.append(Mark(low, low + len(words.strip()), kind))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.look))) if found else ()


def _add(spans: list[tuple[int, int]], start: int, end: int, text: str) -> None:
    """Adds a stretch, joined to the last one where nothing but white space stands between."""
    if spans and not text[spans[-1][1] : start].strip():
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))
