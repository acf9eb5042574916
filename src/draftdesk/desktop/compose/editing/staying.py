"""What a view of the page has in sight stays there when its lines come to stand elsewhere: the window became narrower,
letters larger, or changes are shown."""

from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtWidgets import QTextEdit

from draftdesk.desktop.compose.editing.in_view import InView


@dataclass(frozen=True, slots=True)
class _Sight:
    """`at` is the position of a character in the topmost line, `below` how many pixels below the top of the view that
    line begins. `has_caret` tells whether the caret is in sight."""

    at: int
    below: float
    has_caret: bool


@dataclass(frozen=True, slots=True)
class _Left:
    """How the view was left when it had gone back to a sight."""

    sight: _Sight
    caret: int
    scroll: int
    top: float


class Staying:
    """Between `hold` and `let_go` anything may be laid out anew; they may be nested."""

    def __init__(self, view: QTextEdit, in_view: InView) -> None:
        self._view, self._in_view = view, in_view
        self._depth = 0
        self._sight = _Sight(0, 0.0, has_caret=False)
        self._left: _Left | None = None

    def hold(self, height: int | None = None) -> None:
        """Remember what is in sight; `height` is how high the view was, where it is that no longer."""
        if not self._depth:
            self._sight = self._seen(self._view.viewport().height() if height is None else height)
        self._depth += 1

    def let_go(self) -> None:
        """The topmost line stands where it stood; if the caret were out of sight then, so far from there as it must."""
        if self._depth:  # else this view was not there yet when the others were held
            self._depth -= 1
            if not self._depth:
                self._go_back()

    def _seen(self, height: int) -> _Sight:
        """While a window is drawn wider and narrower it is the same sight: it would creep up the page, as each time the
        line that has the character begins with an earlier one."""
        scroll, caret, left = self._view.verticalScrollBar().value(), self._view.textCursor().position(), self._left
        if left and (left.scroll, left.caret, left.top) == (scroll, caret, self._line(left.sight.at)[0]):
            return left.sight
        top, bottom = self._line(caret)
        at = self._topmost(scroll)
        return _Sight(at, self._line(at)[0] - scroll, has_caret=scroll <= top and floor(bottom) <= scroll + height)

    def _topmost(self, scroll: int) -> int:
        """The first character of the first line of which most is in sight."""
        for block in self._in_view.blocks():
            layout = block.layout()
            for line in map(layout.lineAt, range(layout.lineCount())):
                if layout.position().y() + line.y() + line.height() / 2 >= scroll:
                    return block.position() + line.textStart()
        return 0

    def _go_back(self) -> None:
        sight, caret, bar = self._sight, self._view.textCursor().position(), self._view.verticalScrollBar()
        top = self._line(sight.at)[0]
        scroll = round(top - sight.below)
        if sight.has_caret:
            above, below = self._line(caret)
            scroll = min(max(scroll, ceil(below) - self._view.viewport().height()), floor(above))
        if scroll != bar.value():
            if scroll > bar.maximum():
                self._view.document().size()  # a long text is laid out bit by bit, and so far the bar reaches
            bar.setValue(scroll)
        self._left = _Left(sight, caret, bar.value(), top)

    def _line(self, position: int) -> tuple[float, float]:
        """From where to where the line with that position reaches down the page."""
        document = self._view.document()
        block = document.findBlock(min(position, document.characterCount() - 1))
        box, layout = document.documentLayout().blockBoundingRect(block), block.layout()  # lays out what is above, too
        line = layout.lineForTextPosition(position - block.position())
        if not line.isValid():
            return box.top(), box.bottom()
        top = layout.position().y() + line.y()
        return top, top + line.height()
