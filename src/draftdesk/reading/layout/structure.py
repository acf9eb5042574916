"""The one place where lines become blocks, for every format: paragraphs, list items, headings and where they stand."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from draftdesk.model.sources import Block, BlockStyle, Segment
from draftdesk.reading.layout.furniture import without_furniture
from draftdesk.reading.layout.hyphens import joiner
from draftdesk.reading.layout.items import Verbs, shipped_verbs
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.lists import prose_from
from draftdesk.reading.layout.numbering import split_mark
from draftdesk.reading.layout.scanning import Scan, Unit
from draftdesk.reading.layout.wrapping import wrapping
from draftdesk.reading.passages.forms import label_lines

_MOST_WARNINGS = 8


def blocks(lines: Sequence[Line]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """A document's blocks in order, and what a person should look at, a line each.

    Hard-wrapped lines are joined, whatever the format says of them; headings torn from their numbers are put
    together; list items whose bullets are lost are told apart by widths and words. A list item's `level` is how deep
    it stands in its list, 0 for the outermost. A bullet is the block's `number`.
    """
    kept = without_furniture(list(_tidied(lines)))
    verbs = shipped_verbs()
    scan = Scan(kept, wrapping(kept), verbs, label_lines(kept))
    scan.run()
    join = joiner([line.text for line in kept])
    _settle_lists(scan.units, join, verbs)
    if not any(unit.style is BlockStyle.HEADING for unit in scan.units):
        for unit in scan.units:
            unit.segment = Segment.DISCUSSION
    return tuple(_block(n, unit, join) for n, unit in enumerate(scan.units)), tuple(_few(scan.warnings))


def _tidied(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines without blanks around them; a paragraph that holds a list, broken by hand, as one line an item."""
    for line in lines:
        text = line.text.strip()
        if not text:
            continue
        parts = [part.strip() for part in text.split("\n")] if line.whole and "\n" in text else []
        if parts and sum(bool(split_mark(part)[0]) for part in parts) > 1:
            yield from (
                replace(line, text=part, number=line.number if n == 0 else "") for n, part in enumerate(parts) if part
            )
        else:
            yield line if text == line.text else replace(line, text=text)


def _few(warnings: Sequence[str]) -> Iterator[str]:
    yield from warnings[:_MOST_WARNINGS]
    if len(warnings) > _MOST_WARNINGS:
        yield f"{len(warnings) - _MOST_WARNINGS:,} more such places were found: the text may be badly converted."


def _settle_lists(units: Sequence[Unit], join: Callable[[Iterable[str]], str], verbs: Verbs) -> None:
    """Make prose of what was taken for list items only because it followed a colon."""
    for found, run in groupby(units, key=lambda unit: unit.of):
        if found is None or found.marked:
            continue
        members = list(run)
        start = prose_from([_text(unit, join) for unit in members], verbs)
        for unit in members[start:]:
            unit.style, unit.of = BlockStyle.BODY, None


def _text(unit: Unit, join: Callable[[Iterable[str]], str]) -> str:
    return join(unit.texts)


def _block(n: int, unit: Unit, join: Callable[[Iterable[str]], str]) -> Block:
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
