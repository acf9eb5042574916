"""What hangs in a paragraph's text: notes, drawings, page breaks; and fields, which say what their result says."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from draftdesk.ooxml.pieces import DRAWINGS, NOTE_REFERENCES, Piece, own_mark
from draftdesk.ooxml.tracking.names import BREAK, FIELD, FIELD_TYPE, R
from draftdesk.ooxml.tracking.stretches import Stretch, Thing, Whose
from draftdesk.ooxml.xml import Element


def things(found: Iterable[Piece]) -> list[Thing]:
    """What hangs in a paragraph's text."""
    made = []
    at = 0
    for piece in found:
        at += len(piece.text)
        tag = piece.node.tag
        if tag in NOTE_REFERENCES:
            mark = own_mark(piece.node)
            sort = NOTE_REFERENCES[tag] if mark is None else f"{NOTE_REFERENCES[tag]} {mark}"
            made.append(Thing(at, piece.node, sort))
        elif tag in DRAWINGS:
            made.append(Thing(at, piece.node, "drawing"))
        elif tag == BREAK and not piece.text:
            made.append(Thing(at, piece.node, "break"))
    return made


def is_thing(piece: Piece) -> bool:
    tag = piece.node.tag
    return tag in NOTE_REFERENCES or tag in DRAWINGS or tag == BREAK


def opens_field(run: Element) -> bool:
    return any(node.tag == FIELD and node.get(FIELD_TYPE) == "begin" for node in run)


class FieldsGone(NamedTuple):
    """The runs of fields whose result is the marked side's alone."""

    runs: set[Element]
    """Those that say nothing themselves: they go with it."""
    inside: set[Element]
    """All but those that the fields begin with: nothing of the other side can stand before them, since what stands in
    a field goes with it."""


def fields_gone(paragraph: Element, found: Sequence[Piece], start: int, along: Sequence[Stretch]) -> FieldsGone:
    """The fields of a paragraph, whose text begins at `start`, that go: along the stretches all they show does."""
    gone = FieldsGone(set(), set())
    if next(paragraph.iter(FIELD), None) is None:
        return gone
    places: dict[Element, tuple[int, int]] = {}
    at = start
    for piece in found:
        if piece.run is not None and piece.text:
            before = places.get(piece.run, (at, at))
            places[piece.run] = (before[0], at + len(piece.text))
        at += len(piece.text)
    alone = [(each.own, each.own_end) for each in along if each.whose is Whose.OWN and not each.ends]
    runs = list(paragraph.iter(R))
    open_: list[int] = []
    for n, run in enumerate(runs):
        kinds = [node.get(FIELD_TYPE) for node in run if node.tag == FIELD]
        open_ += [n for kind in kinds if kind == "begin"]
        for _ in [kind for kind in kinds if kind == "end" and open_]:
            field = runs[open_.pop() : n + 1]
            shown = [places[each] for each in field if each in places]
            if shown and all(any(low <= place[0] and place[1] <= high for low, high in alone) for place in shown):
                gone.runs.update(each for each in field if each not in places)
                gone.inside.update(field[1:])
    return gone
