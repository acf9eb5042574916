"""The dates of marks that a program would take for one, although a paragraph ends between them.

LibreOffice joins changes of one author less than a minute apart, also across the end of a paragraph that nobody
changed: rejecting then swallows that end. Five minutes keep them apart.
"""

from collections.abc import Callable, Iterable, Iterator

from draftdesk.ooxml.tracking.marker import Marker
from draftdesk.ooxml.tracking.names import DATE, DEL, INS, MOVE_FROM, MOVE_TO, PPR, RPR, WRAPPERS, P, R
from draftdesk.ooxml.xml import Element

_CLASS = {INS: INS, MOVE_TO: INS, DEL: DEL, MOVE_FROM: DEL}
_MARKS = tuple(_CLASS)


def keep_apart(roots: Iterable[Element], marker: Marker, tick: Callable[[], None]) -> None:
    """Gives the marks of a paragraph another date where they would be joined to those of the one before."""
    for root in roots:
        shifted: dict[Element, bool] = {}
        last: Element | None = None
        for mark in root.iter(*_MARKS):
            paragraph = next(mark.iterancestors(P), None)
            if paragraph is None or paragraph is last or paragraph in shifted:
                continue
            last = paragraph
            tick()
            before = _before(paragraph)
            touching = before is not None and before in shifted and _ends(before) & _begins(paragraph)
            shifted[paragraph] = bool(touching) and before is not None and not shifted[before]
            if shifted[paragraph]:
                for each in paragraph.iter(*_MARKS):
                    each.set(DATE, marker.other_date)


def _before(paragraph: Element) -> Element | None:
    before = paragraph.getprevious()
    while before is not None and before.tag != P:
        if "Range" not in str(before.tag):
            return None
        before = before.getprevious()
    return before


def _begins(paragraph: Element) -> set[str]:
    return _run_of(_parts(paragraph), _of_mark(paragraph))


def _ends(paragraph: Element) -> set[str]:
    own = _of_mark(paragraph)
    return _run_of(reversed(list(_parts(paragraph))), set()) - own


def _run_of(parts: Iterable[Element], at_last: set[str]) -> set[str]:
    found: set[str] = set()
    for part in parts:
        if part.tag == R:
            return found
        found.add(_CLASS[part.tag])
    return found | at_last


def _parts(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == R or child.tag in _CLASS:
            yield child
        elif child.tag in WRAPPERS:
            yield from _parts(child)


def _of_mark(paragraph: Element) -> set[str]:
    if not len(paragraph) or paragraph[0].tag != PPR:
        return set()
    found = paragraph[0].find(RPR)
    return set() if found is None else {_CLASS[child.tag] for child in found if child.tag in _CLASS}
