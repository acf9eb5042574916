"""Fields in text that changes: what they show counts as words, and where it would be lost they become words.

Programs make what a field shows anew. Where part of it is marked as changed the mark would go with it; and a reference
to a place that is marked as deleted ends as "Error: Reference source not found" once that is accepted.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from draftdesk.ooxml.pieces import Piece
from draftdesk.ooxml.tracking.names import (
    DEL,
    DEL_INSTRUCTION,
    DEL_TEXT,
    FIELD,
    FIELD_TYPE,
    ID,
    INS,
    INSTRUCTION,
    MOVE_FROM,
    MOVE_TO,
    NAME,
    RPR,
    P,
    R,
    T,
    drop,
)
from draftdesk.ooxml.tracking.stretches import Stretch, Whose
from draftdesk.ooxml.xml import Element, qn

_SIMPLE, _SIMPLE_CODE = qn("w:fldSimple"), qn("w:instr")
_BOOKMARK, _BOOKMARK_END = qn("w:bookmarkStart"), qn("w:bookmarkEnd")
_REFERS = frozenset(("REF", "NOTEREF", "PAGEREF"))
_GONE_MARKS, _NEW_MARKS = (DEL, MOVE_FROM), (INS, MOVE_TO)


class Gone(NamedTuple):
    """The runs of fields whose result is the marked side's alone."""

    runs: set[Element]
    """Those that say nothing themselves: they go with it."""
    inside: set[Element]
    """All but those that the fields begin with: nothing of the other side can stand before them, since what stands in
    a field goes with it."""


class _Field(NamedTuple):
    """`runs` from its beginning to its end; or the element it is, of simple ones."""

    runs: Sequence[Element]
    code: str
    simple: Element | None = None


def opens_field(run: Element) -> bool:
    return any(node.tag == FIELD and node.get(FIELD_TYPE) == "begin" for node in run)


def settle(paragraph: Element, found: Sequence[Piece], start: int, along: Sequence[Stretch]) -> Gone:
    """Make words of the fields of a paragraph, whose text begins at `start`, that the stretches change in part; and
    give those that go whole."""
    gone = Gone(set(), set())
    fields = list(_fields(paragraph))
    if not fields:
        return gone
    places: dict[Element, tuple[int, int]] = {}
    at = start
    for piece in found:
        if piece.run is not None and piece.text:
            before = places.get(piece.run, (at, at))
            places[piece.run] = (before[0], at + len(piece.text))
        at += len(piece.text)
    alone = [(each.own, each.own_end) for each in along if each.whose is Whose.OWN and not each.ends]
    for field in fields:
        shown = [places[each] for each in field.runs if each in places]
        if field.simple is None and shown and all(_is_within(place, alone) for place in shown):
            gone.runs.update(each for each in field.runs if each not in places)
            gone.inside.update(field.runs[1:])
        elif shown and any(_cuts(each, shown[0][0], shown[-1][1]) for each in along):
            _make_words(field)
    return gone


def _is_within(place: tuple[int, int], stretches: Iterable[tuple[int, int]]) -> bool:
    return any(low <= place[0] and place[1] <= high for low, high in stretches)


def _cuts(each: Stretch, low: int, high: int) -> bool:
    """Whether it changes something from one place to another."""
    if each.whose is Whose.BOTH:
        return False
    return low < each.own < high or (each.own < high and low < each.own_end)


def loosen(roots: Iterable[Element]) -> None:
    """Make words of the references that stay, but to a place that is empty once all changes are accepted, or once they
    are rejected."""
    listed = list(roots)
    references = [
        (field, name)
        for root in listed
        for paragraph in root.iter(P)
        for field in _fields(paragraph)
        if (name := _target(field.code)) and not _is_marked(field)
    ]
    if not references:
        return
    kept = _kept_places(listed, {name for _, name in references})
    for field, name in references:
        if not kept.get(name, True):
            _make_words(field)


def _kept_places(roots: Iterable[Element], names: set[str]) -> dict[str, bool]:
    """Of the places with those names, whether words are left of each either way; of those that have words at all."""
    open_: dict[str, str] = {}
    says: dict[str, list[bool]] = {}
    for root in roots:
        for node in root.iter(_BOOKMARK, _BOOKMARK_END, T, DEL_TEXT):
            if node.tag == _BOOKMARK:
                if node.get(NAME, "") in names:
                    open_[node.get(ID, "")] = node.get(NAME, "")
            elif node.tag == _BOOKMARK_END:
                open_.pop(node.get(ID, ""), None)
            elif node.text and open_:
                is_gone = next(node.iterancestors(*_GONE_MARKS), None) is not None
                is_new = next(node.iterancestors(*_NEW_MARKS), None) is not None
                for name in open_.values():
                    found = says.setdefault(name, [False, False])
                    found[0] |= not is_gone
                    found[1] |= not is_new
    return {name: all(found) for name, found in says.items()}


def _target(code: str) -> str:
    """The place that a field's code refers to, "" where it does not."""
    words = code.split()
    return words[1] if len(words) > 1 and words[0].upper() in _REFERS else ""


def _is_marked(field: _Field) -> bool:
    one = field.simple if field.simple is not None else field.runs[0]
    return next(one.iterancestors(*_GONE_MARKS, *_NEW_MARKS), None) is not None


def _fields(paragraph: Element) -> Iterator[_Field]:
    """The fields that begin and end in a paragraph, inner ones before those they stand in."""
    for simple in paragraph.iter(_SIMPLE):
        yield _Field(list(simple.iter(R)), simple.get(_SIMPLE_CODE, ""), simple)
    if next(paragraph.iter(FIELD), None) is None:
        return
    runs = list(paragraph.iter(R))
    open_: list[tuple[int, list[str]]] = []
    for n, run in enumerate(runs):
        for node in run:
            if node.tag in {INSTRUCTION, DEL_INSTRUCTION} and open_:
                open_[-1][1].append(node.text or "")
            elif node.tag == FIELD and node.get(FIELD_TYPE) == "begin":
                open_.append((n, []))
            elif node.tag == FIELD and node.get(FIELD_TYPE) == "end" and open_:
                first, code = open_.pop()
                yield _Field(runs[first : n + 1], "".join(code))


def _make_words(field: _Field) -> None:
    """Leave of a field what it shows."""
    if field.simple is not None:
        for child in list(field.simple):
            field.simple.addprevious(child)
        drop(field.simple)
        return
    in_code: list[bool] = []
    for run in field.runs:
        for node in list(run):
            kind = node.get(FIELD_TYPE) if node.tag == FIELD else ""
            if kind == "begin":
                in_code.append(True)
            elif kind == "separate" and in_code:
                in_code[-1] = False
            elif kind == "end" and in_code:
                in_code.pop()
            if node.tag == FIELD or (any(in_code) and node.tag != RPR):
                run.remove(node)
        if not any(node.tag != RPR for node in run):
            drop(run)
