"""Places in a source: its blocks, what stands where, and what was called after it."""

from draftdesk.model.sources import Block
from draftdesk.workspace.look import Look, Value
from draftdesk.workspace.records import StoredBlock


def blocks(look: Look, reading_id: str, first: int = 0, last: int | None = None) -> tuple[Block, ...]:
    """The blocks of a reading, from the first to the last that is asked for."""
    names = Block.__dataclass_fields__
    within = "reading_id=? AND n>=?"
    values: list[Value] = [reading_id, first]
    if last is not None:
        within += " AND n<=?"
        values.append(last)
    return tuple(
        Block(**{name: getattr(row, name) for name in names})
        for row in look.where(StoredBlock, within, values, order="n")
    )


def position_at(look: Look, source_id: str, block: int, start: int) -> int:
    """The position of what stands at that place of a source: that of the snippet before it, which `snippets` lists
    first, since their places tell them apart."""
    before = look.scalar(
        "SELECT position FROM snippet WHERE source_id=? AND (block, start) <= (?, ?) "
        "ORDER BY position DESC, block DESC, start DESC LIMIT 1",
        (source_id, block, start),
    )
    first = "SELECT min(position) FROM snippet WHERE source_id=?"
    return int(before if before is not None else look.scalar(first, (source_id,)) or 0)


def references_of_code(look: Look, code: str) -> list[str]:
    """The references that begin with a source's code, its own and those that a snippet kept when it moved away."""
    after = chr(ord("/") + 1)
    found = look.tuples(
        "SELECT reference FROM snippet WHERE reference >= ? AND reference < ?", (f"{code}/", f"{code}{after}")
    )
    return [reference for (reference,) in found]


def snippets_in_area(look: Look, source_id: str, area: str | None) -> int:
    """How many snippets a source has in one area, or outside of all."""
    return int(look.scalar("SELECT count(*) FROM snippet WHERE source_id=? AND area IS ?", (source_id, area)))
