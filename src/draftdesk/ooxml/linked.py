"""Which words of a Word paragraph are cross-references: Word keeps them, nobody typed them."""

from draftdesk.ooxml.pieces import Piece, pieces
from draftdesk.ooxml.xml import Element, qn

_RUN_FIELD, _TYPE, _CODE = qn("w:fldChar"), qn("w:fldCharType"), qn("w:instrText")
_SIMPLE, _SIMPLE_CODE, _LINK, _ANCHOR = qn("w:fldSimple"), qn("w:instr"), qn("w:hyperlink"), qn("w:anchor")
_CODES = frozenset(("REF", "NOTEREF", "PAGEREF"))


def linked(paragraph: Element) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What a `w:p` says, and from which to which character it is the result of a field that refers to a place in the
    document, or a link to one."""
    results = _results(paragraph)
    text, spans = "", list[tuple[int, int]]()
    for piece in pieces(paragraph):
        if not piece.accepted:
            continue
        start, text = len(text), text + piece.text
        if piece.text and _is_linked(piece, results):
            spans.append((start, len(text)))
    return text, tuple(spans)


def _results(paragraph: Element) -> frozenset[Element]:
    """The elements within the results of such fields."""
    found: set[Element] = set()
    open_: list[tuple[str, bool]] = []
    for node in paragraph.iter():
        if node.tag == _RUN_FIELD:
            kind = node.get(_TYPE)
            if kind == "begin":
                open_.append(("", False))
            elif kind == "separate" and open_:
                open_[-1] = (open_[-1][0], True)
            elif kind == "end" and open_:
                open_.pop()
        elif node.tag == _CODE and open_ and not open_[-1][1]:
            open_[-1] = (open_[-1][0] + (node.text or ""), False)
        elif any(is_result and _refers(code) for code, is_result in open_):
            found.add(node)
    return frozenset(found)


def _refers(code: str) -> bool:
    return code.split(maxsplit=1)[:1] != [] and code.split(maxsplit=1)[0].upper() in _CODES


def _is_linked(piece: Piece, results: frozenset[Element]) -> bool:
    return piece.node in results or any(
        bool(each.get(_ANCHOR)) if each.tag == _LINK else _refers(each.get(_SIMPLE_CODE, ""))
        for each in piece.node.iterancestors(_LINK, _SIMPLE)
    )
