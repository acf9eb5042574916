"""What hangs in a paragraph's text: notes, drawings, page breaks."""

from collections.abc import Iterable

from draftdesk.ooxml.pieces import DRAWINGS, NOTE_REFERENCES, Piece, own_mark
from draftdesk.ooxml.tracking.names import BREAK
from draftdesk.ooxml.tracking.stretches import Thing


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
