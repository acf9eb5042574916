"""Where dragged paragraphs would come to stand: between two rows at a level the pointer chooses, or under a row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMimeData

from draftdesk.desktop.compose.outline.model import KIND, OutlineModel
from draftdesk.desktop.compose.outline.shape import tops
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.model.drafts import Paragraph
from draftdesk.model.placing import refusal

_LONGEST_LABEL = 40
_EDGE = 0.3
"""The part of a row at its upper and lower edge that means between rows; the middle means under it."""


@dataclass(frozen=True, slots=True)
class Target:
    """Under which parent and after which of its children. It is shown above the row `row` (which may be one past the
    last) at the level `depth`, or around the row where `is_into`."""

    parent_id: str | None
    after: str | None
    row: int
    depth: int
    is_into: bool = False


@dataclass(frozen=True, slots=True)
class Aim:
    """A target, and why what is carried cannot stand there; "" where it can."""

    target: Target
    refused: str = ""


class DropPlaces:
    """Where what is dragged over the outline would come to stand."""

    def __init__(self, model: OutlineModel, sheet: Sheet) -> None:
        self._model, self._sheet = model, sheet

    def aim(self, ids: Sequence[str], row: int, part: float, depth: int) -> Aim | None:
        """What the pointer aims at with these paragraphs; nothing in a text that cannot be changed."""
        if self._sheet.is_fixed:
            return None
        target = target_at(self._model, self._sheet, row, part, depth)
        return Aim(target, refused(self._sheet, ids, target))

    def label(self, ids: Sequence[str]) -> str:
        """What is carried, in words for the pointer."""
        if len(ids) > 1:
            return QCoreApplication.translate("outline", "{count} paragraphs").format(count=len(ids))
        entry = self._model.entry(self._model.row_of(ids[0]))
        words = f"{entry.number} {entry.words}".strip() if entry else ""
        return words if len(words) <= _LONGEST_LABEL else f"{words[: _LONGEST_LABEL - 1].rstrip()}…"


def carried(data: QMimeData) -> Sequence[str]:
    """The ids of dragged paragraphs; none where something else is dragged."""
    return bytes(data.data(KIND).data()).decode().splitlines() if data.hasFormat(KIND) else ()


def target_at(model: OutlineModel, sheet: Sheet, row: int, part: float, depth: int) -> Target:
    """Where the pointer is: `part` of the way down a row (one past the last for below them all), so deep."""
    name = model.id_at(row)
    if name in sheet and _EDGE <= part <= 1 - _EDGE:
        last = [each for each in sheet.ids if _parent(sheet, each) == name]
        return Target(name, last[-1] if last else None, row, model.depth(name) + 1, is_into=True)
    gap = row if part < _EDGE else row + 1
    return _between(model, sheet, min(gap, len(model.shown)), depth)


def refused(sheet: Sheet, moving: Sequence[str], target: Target) -> str:
    """Why these paragraphs cannot stand there, in a line; "" where they can."""
    parent = sheet.paragraph(target.parent_id or "")
    above: list[str] = []
    each = parent
    while each is not None and each.id not in above:
        above.append(each.id)
        each = sheet.paragraph(each.parent_id or "")
    carried = [found for name in tops(moving, sheet.paragraph) if (found := sheet.paragraph(name)) is not None]
    before, following = _neighbours(sheet, target, {each.id for each in carried})
    for paragraph in carried:
        if told := refusal(paragraph, parent, before, following, above):
            return told
        before = paragraph
    return ""


def _neighbours(sheet: Sheet, target: Target, moving: set[str]) -> tuple[Paragraph | None, Paragraph | None]:
    siblings = [name for name in sheet.ids if _parent(sheet, name) == target.parent_id]
    at = siblings.index(target.after) if target.after in siblings else -1
    before = [name for name in siblings[: at + 1] if name not in moving]
    following = [name for name in siblings[at + 1 :] if name not in moving]
    return (
        sheet.paragraph(before[-1]) if before else None,
        sheet.paragraph(following[0]) if following else None,
    )


def _between(model: OutlineModel, sheet: Sheet, gap: int, depth: int) -> Target:
    """Between the row above the gap and the one below: as deep as the pointer says, as far as that can be."""
    row = gap - 1
    while row >= 0 and model.id_at(row) not in sheet:  # a line that only holds a number
        row -= 1
    if row < 0:
        return Target(None, None, 0, 0)
    above = model.id_at(row)
    deepest = model.depth(above)
    least = model.depth(model.id_at(gap)) if gap < len(model.shown) else 0
    if least > deepest:
        return Target(above, None, gap, deepest + 1)
    depth = max(least, min(depth, deepest))
    while model.depth(above) > depth:
        above = _parent(sheet, above) or ""
    return Target(_parent(sheet, above), above, gap, depth)


def _parent(sheet: Sheet, name: str) -> str | None:
    paragraph = sheet.paragraph(name)
    return paragraph.parent_id if paragraph else None
