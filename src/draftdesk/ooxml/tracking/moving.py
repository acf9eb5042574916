"""What was taken out at one place and put in at another, shown as moved."""

from collections import defaultdict
from collections.abc import Sequence

from draftdesk.ooxml.tracking.marker import Kind, Marker
from draftdesk.ooxml.tracking.names import (
    DEL,
    DEL_INSTRUCTION,
    DEL_TEXT,
    INS,
    INSTRUCTION,
    MOVE_FROM,
    MOVE_TO,
    PPR,
    T,
)
from draftdesk.ooxml.tracking.pairing import Links
from draftdesk.ooxml.xml import Element

_MOVED = {DEL: MOVE_FROM, INS: MOVE_TO}


class Moves:
    """Gathers both ends of each move while they are marked as deleted and inserted, and makes moves of them.

    Only paragraphs that stand in the body or in a cell that both sides have can be moved: Word knows no move out of a
    note, and none of a row.
    """

    def __init__(self, links: Links, marker: Marker) -> None:
        self._links = links
        self._marker = marker
        self._own: dict[int, list[Element]] = defaultdict(list)
        self._other: dict[int, list[Element]] = defaultdict(list)

    def left(self, change: int | None, paragraph: Element) -> None:
        """A paragraph of the marked package that the other has elsewhere, or not at all."""
        if change is not None and change in self._links.moved:
            self._own[change].append(paragraph)

    def arrived(self, change: int | None, paragraph: Element) -> None:
        """The copy of a paragraph that the marked package has elsewhere, or not at all."""
        if change is not None and change in self._links.moved:
            self._other[change].append(paragraph)

    def show(self) -> None:
        """Makes a move of each whose ends have both been met, whole."""
        for change, mine in self._own.items():
            its = self._other.get(change, [])
            if len(mine) != len(self._links.own_places(change)) or len(its) != len(self._links.other_places(change)):
                continue
            if not _neighbours(mine) or not _neighbours(its):
                continue
            name = self._marker.next_move()
            gone, come = (mine, its) if self._links.own_is_a else (its, mine)
            self._range(gone, Kind.MOVED_FROM, name)
            self._range(come, Kind.MOVED_TO, name)

    def _range(self, paragraphs: Sequence[Element], kind: Kind, name: str) -> None:
        for paragraph in paragraphs:
            for child in paragraph:
                _rename(child, kind)
        start, end = self._marker.range_start(kind, name)
        first = paragraphs[0]
        first.insert(1 if len(first) and first[0].tag == PPR else 0, start)
        paragraphs[-1].addnext(end)


def _neighbours(paragraphs: Sequence[Element]) -> bool:
    """Whether nothing but empty paragraphs, marked like them, stands between them."""
    at: Element | None = paragraphs[0]
    for wanted in paragraphs[1:]:
        at = None if at is None else at.getnext()
        if at is not wanted:
            return False
    return True


def _rename(part: Element, kind: Kind) -> None:
    """Marks of the paragraph's own runs and of its end; those of a text box on it are its own."""
    if part.tag in (DEL, INS):
        part.tag = _MOVED[part.tag]
        if kind is Kind.MOVED_FROM:
            for run in part:
                for node in run:
                    if node.tag == DEL_TEXT:
                        node.tag = T
                    elif node.tag == DEL_INSTRUCTION:
                        node.tag = INSTRUCTION
        return
    if part.tag == PPR:
        for mark in part.iter(DEL, INS):
            mark.tag = _MOVED[mark.tag]
        return
    for child in part:
        if child.tag in (DEL, INS) or len(child):
            _rename(child, kind)
