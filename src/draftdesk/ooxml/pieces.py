"""What a Word paragraph says, piece by piece, each with the element it stands in and the views it belongs to."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from draftdesk.ooxml.xml import Element, is_on, qn

RUN, TEXT, PPR, RPR, BREAK = qn("w:r"), qn("w:t"), qn("w:pPr"), qn("w:rPr"), qn("w:br")
INSERTED = frozenset((qn("w:ins"), qn("w:moveTo")))
DELETED = frozenset((qn("w:del"), qn("w:moveFrom")))
REVISIONS = INSERTED | DELETED
CELL_INSERTED, CELL_DELETED = qn("w:cellIns"), qn("w:cellDel")
VANISH = qn("w:vanish")
RENDERED_BREAK = qn("w:lastRenderedPageBreak")
BREAK_TYPE = qn("w:type")
NOTE_REFERENCES = {qn("w:footnoteReference"): "footnotes", qn("w:endnoteReference"): "endnotes"}
DRAWINGS = frozenset((qn("w:drawing"), qn("w:pict"), qn("w:object")))
TEXT_BOX = qn("w:txbxContent")
ALTERNATE, _CHOICE, FALLBACK = qn("mc:AlternateContent"), qn("mc:Choice"), qn("mc:Fallback")

_OWN_MARK = qn("w:customMarkFollows")
_ON = ("1", "true", "on")
_LONGEST_MARK = 8
_DELETED_TEXT, _MATH_TEXT, _SYMBOL = qn("w:delText"), qn("m:t"), qn("w:sym")
_FIELD, _FIELD_TYPE = qn("w:fldChar"), qn("w:fldCharType")
_CHAR = qn("w:char")
_FIXED = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\N{NON-BREAKING HYPHEN}",
}
_MARKS = frozenset((_FIELD, RENDERED_BREAK, *NOTE_REFERENCES)) | DRAWINGS
_SKIPPED = frozenset(
    (PPR, RPR, TEXT_BOX, *(qn(f"w:{name}") for name in ("sdtPr", "sdtEndPr", "instrText", "delInstrText", "rt")))
)
_TICK_EVERY = 4096
_EMPTY = frozenset(qn(f"w:{name}") for name in ("proofErr", "bookmarkStart", "bookmarkEnd"))
_SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0A8: "☐", 0xF0FE: "☒", 0xF06F: "☐", 0xF02D: "−"}
"""The glyphs of Symbol and Wingdings that people put in running text, by the private code Word stores."""


class Piece(NamedTuple):
    """`node` says `text`; it stands in `run` (None for the text of a formula).

    `accepted` and `rejected` tell whether it is there once all revisions are. Breaks, references to notes and drawings
    are pieces without text.
    """

    node: Element
    text: str
    run: Element | None
    accepted: bool
    rejected: bool


def pieces(paragraph: Element) -> list[Piece]:
    """The pieces of a `w:p` in order. Of a field only the result, of alternatives only the first; hidden runs left out.

    An element not known here is looked into rather than passed over, so that no word is lost. What text boxes say is
    not here: `text_boxes` finds them in a piece's drawing. Nor is the mark typed for a note in place of its number:
    `own_mark` tells it.
    """
    return gathered(paragraph)[0]


def gathered(paragraph: Element, tick: Callable[[], None] | None = None) -> tuple[list[Piece], bool]:
    """The pieces of a `w:p`, and whether it is ordinary: words in runs, and nothing else, and no revision of them.

    `tick` is called every few thousand runs.
    """
    found: list[Piece] = []
    ordinary = True
    for n, node in enumerate(paragraph, start=1):
        if n % _TICK_EVERY == 0 and tick is not None:
            tick()
        tag = node.tag
        if tag == PPR or (tag in _EMPTY and not len(node)):
            continue
        if tag == RUN and _words(node, found):
            continue
        ordinary = False
        _gather_one(node, None, True, True, found)
    if not ordinary and any(piece.node.tag == _FIELD for piece in found):
        return _results(found), False
    return found, ordinary


def _words(run: Element, found: list[Piece]) -> bool:
    """Adds the pieces of a run that holds words alone; else False, and nothing added."""
    before = len(found)
    for node in run:
        tag = node.tag
        if tag == TEXT:
            found.append(Piece(node, _said(node), run, True, True))
        elif tag in _FIXED:
            found.append(Piece(node, _FIXED[tag], run, True, True))
        elif tag != RPR or is_on(node.find(VANISH)):
            del found[before:]
            return False
    return True


def own_mark(reference: Element) -> str | None:
    """What is printed where a note is called, typed in place of a number; "" for nothing, None where Word counts."""
    if reference.get(_OWN_MARK) not in _ON:
        return None
    typed = reference.getnext()
    return (typed.text or "").strip() if typed is not None and is_own_mark(typed) else ""


def is_own_mark(node: Element) -> bool:
    """Whether it is the mark typed for a note, in the run of its reference, as Word writes it."""
    before = node.getprevious()
    return (
        before is not None
        and before.tag in NOTE_REFERENCES
        and node.tag in (TEXT, _DELETED_TEXT)
        and before.get(_OWN_MARK) in _ON
        and 0 < len(words := (node.text or "").strip()) <= _LONGEST_MARK
        and not any(map(str.isspace, words))
    )


def text_boxes(drawing: Element) -> Iterator[Element]:
    """The `w:txbxContent` of a drawing, each once although Word stores them twice, for newer and older programs."""
    for node in drawing:
        if node.tag == TEXT_BOX:
            yield node
        elif node.tag == ALTERNATE:
            if (chosen := alternative(node)) is not None:
                yield from text_boxes(chosen)
        else:
            yield from text_boxes(node)


def alternative(node: Element) -> Element | None:
    """The one of several alternatives (`mc:AlternateContent`) to read: the first choice, else the fallback."""
    choice = node.find(_CHOICE)
    return node.find(FALLBACK) if choice is None else choice


def _gather(parent: Element, run: Element | None, accepted: bool, rejected: bool, found: list[Piece]) -> None:
    for node in parent:
        _gather_one(node, run, accepted, rejected, found)


def _gather_one(node: Element, run: Element | None, accepted: bool, rejected: bool, found: list[Piece]) -> None:
    tag = node.tag
    if tag == RUN:
        if not _is_hidden(node):
            _gather(node, node, accepted, rejected, found)
    elif tag in (TEXT, _MATH_TEXT):
        if is_own_mark(node):
            return
        found.append(Piece(node, _said(node), run, accepted, rejected))
    elif tag in _SKIPPED:
        return
    elif tag in _FIXED:
        found.append(Piece(node, _FIXED[tag], run, accepted, rejected))
    elif tag in _MARKS:
        found.append(Piece(node, "", run, accepted, rejected))
    elif tag == BREAK:
        wraps = node.get(BREAK_TYPE) in (None, "textWrapping")
        found.append(Piece(node, "\n" if wraps else "", run, accepted, rejected))
    elif tag in INSERTED:
        _gather(node, run, accepted, False, found)
    elif tag in DELETED:
        _gather(node, run, False, rejected, found)
    else:
        _gather_rare(node, run, accepted, rejected, found)


def _said(node: Element) -> str:
    text = node.text or ""
    return text.replace("\n", " ") if "\n" in text else text  # in XML laid out for people a blank like any other


def _gather_rare(node: Element, run: Element | None, accepted: bool, rejected: bool, found: list[Piece]) -> None:
    if node.tag == _DELETED_TEXT:
        if is_own_mark(node):
            return
        found.append(Piece(node, node.text or "", run, False, rejected))
    elif node.tag == _SYMBOL:
        found.append(Piece(node, _symbol(node), run, accepted, rejected))
    elif node.tag == ALTERNATE:
        if (chosen := alternative(node)) is not None:
            _gather(chosen, run, accepted, rejected, found)
    else:
        _gather(node, run, accepted, rejected, found)


def _results(found: list[Piece]) -> list[Piece]:
    """Without what stands between a field's beginning and its result (only nested fields leave text there)."""
    shown: list[Piece] = []
    open_codes: list[bool] = []
    for piece in found:
        if piece.node.tag != _FIELD:
            if not any(open_codes):
                shown.append(piece)
            continue
        kind = piece.node.get(_FIELD_TYPE)
        if kind == "begin":
            open_codes.append(True)
        elif kind == "separate" and open_codes:
            open_codes[-1] = False
        elif kind == "end" and open_codes:
            open_codes.pop()
    if any(open_codes):  # a code that never ends here: rather a few words too many than one too few
        return [piece for piece in found if piece.node.tag != _FIELD]
    return shown


def _is_hidden(run: Element) -> bool:
    return len(run) > 0 and run[0].tag == RPR and is_on(run[0].find(VANISH))


def _symbol(node: Element) -> str:
    try:
        code = int(node.get(_CHAR, ""), 16)
    except ValueError:
        return ""
    return _SYMBOLS.get(code) or (chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE else "")
