"""What a page draws beside and under the words of a change: signs, watched words, where the other text has more."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QTextBlock

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.setting import DELETED, INSERTED
from draftdesk.desktop.compare.reading.stretches import text_of_side
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.watching import places

_WATCHED, _REMARKED = "◉", "✎"


class Layers:
    """Read while painting, for the changes in view alone."""

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._gaps: Mapping[int, Sequence[str]] = {}

    @property
    def current(self) -> int:
        """The change one is at, where it is one to be framed."""
        at = self._matter.current
        if at < 0 or self._matter.is_empty or is_untouched(self._matter.change(at)):
            return -1
        return at

    def told(self, at: int) -> str:
        """What a tip says of a change."""
        if is_untouched(self._matter.change(at)):
            return ""
        told = self._matter.told(at)
        return "\n".join((told.headline, *told.details))

    def signs(self, at: int) -> Sequence[str]:
        """The signs of a change that touches the watch list, or has remarks; the list of changes has the same."""
        touched, remarked = self._matter.touches(at), self._matter.remarks(at)
        return [sign for sign, is_wanted in ((_WATCHED, touched), (_REMARKED, remarked)) if is_wanted]

    def watched(self, at: int, block: QTextBlock) -> Sequence[tuple[int, int]]:
        """Where watched words stand in a paragraph of a change, in Qt's units."""
        items = [each.item for each in self._matter.touches(at)]
        found: dict[tuple[int, int], None] = {}
        for without in (INSERTED, DELETED) if items else ():
            text, units = text_of_side(block, without)
            for start, end in places(text, items):
                found[units[start], units[end - 1] + 1] = None
        return tuple(found)

    def set_gaps(self, gaps: Mapping[int, Sequence[str]]) -> None:
        """Say before which entries the other text has paragraphs, each by the colour's role of its mark."""
        self._gaps = gaps

    def gaps(self, n: int) -> Sequence[str]:
        return self._gaps.get(n, ())
