"""What hangs in a paragraph's text: notes, drawings, page breaks; and fields, which say what their result says."""

from collections.abc import Iterable, Sequence

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


def fields_gone(paragraph: Element, found: Sequence[Piece], start: int, along: Sequence[Stretch]) -> set[Element]:
    """The runs of fields whose result is the marked side's alone: they go with it."""
    if next(paragraph.iter(FIELD), None) is None:
        return set()
    places: dict[Element, tuple[int, int]] = {}
    at = start
    for piece in found:
        if piece.run is not None and piece.text:
            before = places.get(piece.run, (at, at))
            places[piece.run] = (before[0], at + len(piece.text))
        at += len(piece.text)
    alone = [(each.own, each.own_end) for each in along if each.whose is Whose.OWN and not each.ends]
    gone: set[Element] = set()
    open_: list[list[Element]] = []
    for run in paragraph.iter(R):
        kinds = [node.get(FIELD_TYPE) for node in run if node.tag == FIELD]
        open_ += [[] for kind in kinds if kind == "begin"]
        if open_:
            open_[-1].append(run)
        for _ in [kind for kind in kinds if kind == "end" and open_]:
            runs = open_.pop()
            shown = [places[each] for each in runs if each in places]
            if shown and all(any(low <= place[0] and place[1] <= high for low, high in alone) for place in shown):
                gone.update(each for each in runs if each not in places)
            elif open_:
                open_[-1] += runs
    return gone
