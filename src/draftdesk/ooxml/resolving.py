"""All revisions of a story taken in or out, in place.

What comes of it is what the walk over the story with its revisions says of that view, paragraph by paragraph.
"""

from collections.abc import Callable, Iterator

from draftdesk.ooxml.pieces import CELL_DELETED, CELL_INSERTED, DELETED, INSERTED, PPR, REVISIONS, RPR, TEXT, pieces
from draftdesk.ooxml.units import PARAGRAPH, TABLE, flat
from draftdesk.ooxml.xml import VAL, Element, qn

Tick = Callable[[], None]
_TICK_EVERY = 100

ROW, CELL, TRPR, _TCPR, NUMPR = (qn(f"w:{name}") for name in ("tr", "tc", "trPr", "tcPr", "numPr"))
CELL_MERGED = qn("w:cellMerge")
_DELETED_TEXT, _DELETED_CODE, _CODE = qn("w:delText"), qn("w:delInstrText"), qn("w:instrText")
_VMERGE, _VMERGE_BEFORE = qn("w:vMerge"), qn("w:vMergeOrig")
_SECTION, _HEADER, _FOOTER = qn("w:sectPr"), qn("w:headerReference"), qn("w:footerReference")
_CONTAINERS = tuple(qn(f"w:{name}") for name in ("body", "tc", "txbxContent", "footnote", "endnote", "hdr", "ftr"))
CHANGES = tuple(
    qn(f"w:{name}Change") for name in ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr")
)
_KEPT = {PPR: (RPR, _SECTION), _SECTION: (_HEADER, _FOOTER), TRPR: tuple(REVISIONS), RPR: tuple(REVISIONS)}
"""What the record of the properties before does not hold, because it is not among what changed."""
_RANGES = tuple(
    qn(f"w:{name}Range{end}")
    for name in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)
NUMBER_CHANGE = qn("w:numberingChange")
TRACKED = (
    *(*REVISIONS, *CHANGES, *_RANGES, CELL_INSERTED, CELL_DELETED, CELL_MERGED, NUMBER_CHANGE),
    *(_DELETED_TEXT, _DELETED_CODE),
)
"""Every element by which a change is tracked."""
_PROPERTIES = frozenset((RPR, TRPR, NUMPR))


def resolve(root: Element, *, accept: bool, tick: Tick) -> None:
    """Takes all revisions below `root` in (`accept`) or out. `tick` is called every few steps and may raise."""
    gone = DELETED if accept else INSERTED
    _settle_properties(root, accept=accept, tick=tick)
    _settle_tables(root, accept=accept, gone=gone)
    _settle_runs(root, gone, tick)
    _settle_marks(root, gone, tick)
    _tidy(root, accept=accept)


def _settle_properties(root: Element, *, accept: bool, tick: Tick) -> None:
    for change in _each(root, tick, *CHANGES):
        properties = change.getparent()
        if properties is None:
            continue
        properties.remove(change)
        if accept:
            continue
        kept = _KEPT.get(properties.tag, ())
        for child in list(properties):
            if child.tag not in kept:
                properties.remove(child)
        before = list(change[0]) if len(change) else []
        first = len(before) if properties.tag == PPR else 0  # a paragraph's record comes before its mark and section
        for n, child in enumerate(before):
            if child.tag not in kept:
                properties.insert(n, child) if first else properties.append(child)


def _settle_tables(root: Element, *, accept: bool, gone: frozenset[str]) -> None:
    """Takes rows and cells away. Emptied tables stay until the paragraphs around them are settled."""
    for row in list(root.iter(ROW)):
        properties = row.find(TRPR)
        if properties is not None and any(child.tag in gone for child in properties):
            _remove(row)
    cell_gone = CELL_DELETED if accept else CELL_INSERTED
    for mark in list(root.iter(cell_gone)):
        cell = _above(mark, CELL)
        around = None if cell is None else _above(cell, ROW)
        if cell is not None:
            _remove(cell)
        if around is not None and next(flat(around, CELL), None) is None:
            _remove(around)
    for merge in list(root.iter(CELL_MERGED)):
        properties = merge.getparent()
        value = merge.get(_VMERGE if accept else _VMERGE_BEFORE)
        if properties is None or properties.tag != _TCPR:
            continue
        for old in properties.findall(_VMERGE):
            properties.remove(old)
        if value is not None:
            new = properties.makeelement(_VMERGE, {VAL: "restart"} if value in ("rest", "restart") else {})
            properties.replace(merge, new)
        else:
            properties.remove(merge)


def _settle_runs(root: Element, gone: frozenset[str], tick: Tick) -> None:
    for revision in _each(root, tick, *REVISIONS):
        parent = revision.getparent()
        if parent is None or parent.tag in _PROPERTIES:
            continue
        if revision.tag not in gone or not _is_inline(revision):
            for child in list(revision):
                revision.addprevious(child)
        parent.remove(revision)
    for node in _each(root, tick, _DELETED_TEXT, _DELETED_CODE):
        if gone is DELETED:
            _remove(node)
        else:
            node.tag = TEXT if node.tag == _DELETED_TEXT else _CODE


def _is_inline(revision: Element) -> bool:
    """Whether it stands in a paragraph. Around paragraphs, where Word puts none, it says nothing of them."""
    around = next(revision.iterancestors(PARAGRAPH, TABLE, *_CONTAINERS), None)
    return around is not None and around.tag == PARAGRAPH


def _settle_marks(root: Element, gone: frozenset[str], tick: Tick) -> None:
    """Joins paragraphs whose mark is gone with the next, which keeps its properties, as in Word."""
    marks = {paragraph for paragraph in _each(root, tick, PARAGRAPH) if _mark_is_gone(paragraph, gone)}
    for container in _each(root, tick, *_CONTAINERS) if marks else ():
        carried: list[Element] = []
        blocks = list(flat(container))
        for n, block in enumerate(blocks):
            if n % _TICK_EVERY == 0:
                tick()
            if block.tag == TABLE:
                continue
            before_table = n + 1 < len(blocks) and blocks[n + 1].tag == TABLE
            if block in marks and n + 1 < len(blocks) and not before_table:
                carried += (child for child in block if child.tag != PPR)
                _remove(block)
                continue
            _put_first(block, carried)
            carried = []
            if block in marks and not pieces(block):
                _give_up(block, before_table=before_table)


def _mark_is_gone(paragraph: Element, gone: frozenset[str]) -> bool:
    mark = paragraph[0].find(RPR) if len(paragraph) and paragraph[0].tag == PPR else None
    return mark is not None and any(child.tag in gone for child in mark)


def _put_first(paragraph: Element, nodes: list[Element]) -> None:
    anchor = next((child for child in paragraph if child.tag != PPR), None)
    for node in nodes:
        if anchor is None:
            paragraph.append(node)
        else:
            anchor.addprevious(node)


def _give_up(paragraph: Element, *, before_table: bool) -> None:
    """Takes an empty paragraph away, unless its container needs one there. Bookmarks and the like move up."""
    before = paragraph.getprevious()
    left = [child for child in paragraph if child.tag != PPR]
    if before is not None and before.tag == PARAGRAPH:
        for child in left:
            before.append(child)
        _remove(paragraph)
    elif before_table and not left and (before is None or before.tag != TABLE):
        _remove(paragraph)


def _tidy(root: Element, *, accept: bool) -> None:
    for node in list(root.iter(*REVISIONS, *_RANGES, CELL_INSERTED, CELL_DELETED, NUMBER_CHANGE)):
        parent = node.getparent()
        if parent is not None and parent.tag == NUMPR and node.tag in INSERTED and not accept:
            _remove(parent)
        else:
            _remove(node)
    for table in reversed(list(root.iter(TABLE))):
        if next(flat(table, ROW), None) is None:
            _remove(table)


def _each(root: Element, tick: Tick, *tags: str) -> Iterator[Element]:
    """The elements as they were at the beginning, whatever is done to them."""
    for n, node in enumerate(list(root.iter(*tags))):
        if n % _TICK_EVERY == 0:
            tick()
        yield node


def _above(node: Element, tag: str) -> Element | None:
    return next(node.iterancestors(tag), None)


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)
