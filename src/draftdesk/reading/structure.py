"""The one place where lines become blocks, for every format: paragraphs, list items, headings and where they stand."""

from collections.abc import Callable, Sequence
from functools import reduce
from itertools import groupby

from draftdesk.model.sources import Block, BlockStyle, Segment
from draftdesk.reading.furniture import without_furniture
from draftdesk.reading.hyphens import joiner
from draftdesk.reading.items import Verbs, shipped_verbs
from draftdesk.reading.lines import Line
from draftdesk.reading.lists import prose_from
from draftdesk.reading.scanning import Scan, Unit
from draftdesk.reading.wrapping import wrapping


def blocks(lines: Sequence[Line]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """A document's blocks in order, and what a person should look at, a line each.

    Hard-wrapped lines are joined, whatever the format says of them; headings torn from their numbers are put
    together; list items whose bullets are lost are told apart by widths and words. A list item's `level` is how deep
    it stands in its list, 0 for the outermost. A bullet is the block's `number`.
    """
    kept = without_furniture(lines)
    verbs = shipped_verbs()
    scan = Scan(kept, wrapping(kept), verbs)
    scan.run()
    join = joiner([line.text for line in kept])
    _settle_lists(scan.units, join, verbs)
    if not any(unit.style is BlockStyle.HEADING for unit in scan.units):
        for unit in scan.units:
            unit.segment = Segment.DISCUSSION
    return tuple(_block(n, unit, join) for n, unit in enumerate(scan.units)), tuple(scan.warnings)


def _settle_lists(units: Sequence[Unit], join: Callable[[str, str], str], verbs: Verbs) -> None:
    """Make prose of what was taken for list items only because it followed a colon."""
    for found, run in groupby(units, key=lambda unit: unit.of):
        if found is None or found.marked:
            continue
        members = list(run)
        start = prose_from([_text(unit, join) for unit in members], verbs)
        for unit in members[start:]:
            unit.style, unit.of = BlockStyle.BODY, None


def _text(unit: Unit, join: Callable[[str, str], str]) -> str:
    return reduce(join, unit.texts)


def _block(n: int, unit: Unit, join: Callable[[str, str], str]) -> Block:
    line = unit.lines[0]
    return Block(
        n=n,
        text=_text(unit, join),
        style=unit.style,
        level=unit.level,
        heading_path=unit.heading_path,
        area=unit.area,
        page=line.page,
        number=unit.number,
        segment=unit.segment,
        address=line.address,
        table=line.table,
        row=line.row,
        column=line.column,
    )
