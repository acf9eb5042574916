"""Chips: small labels that flow like words and can be taken away."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from draftdesk.desktop.theme import Theme

_STRIPE = 4
_SPACE = 4


class Flow(QLayout):
    """Widgets one after the other, on as many lines as the width asks for, from the side where lines begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._hints: list[QSize] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_SPACE)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._hints.clear()
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), lambda _, __: None)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        return QSize(0, max((hint.height() for hint in self._sizes()), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, lambda item, place: item.setGeometry(place))

    def _sizes(self) -> list[QSize]:
        """How large the items want to be: asked once, for a layout is asked for its height many times."""
        if len(self._hints) != len(self._items):
            self._hints = [item.sizeHint() for item in self._items]
        return self._hints

    def _place(self, room: QRect, put: Callable[[QLayoutItem, QRect], None]) -> int:
        """Put each item in the middle of its line; returns how high all lines are together."""
        parent = self.parentWidget()
        from_right = parent is not None and parent.layoutDirection() == _RIGHT_TO_LEFT
        y = 0
        for line in self._lines(room.width()):
            height = max(size.height() for _, _, size in line)
            for item, x, size in line:
                left = room.right() + 1 - x - size.width() if from_right else room.left() + x
                put(item, QRect(QPoint(left, room.top() + y + (height - size.height()) // 2), size))
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        """The items of each line, with how far they stand from its beginning and how large they are."""
        line: list[tuple[QLayoutItem, int, QSize]] = []
        x = 0
        for item, hint in zip(self._items, self._sizes(), strict=True):
            if item.isEmpty():
                continue
            size = QSize(min(hint.width(), width), hint.height())
            if line and x + size.width() > width:
                yield line
                line, x = [], 0
            line.append((item, x, size))
            x += size.width() + self.spacing()
        if line:
            yield line


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class Chip(QAbstractButton):
    """A label with a cross that takes it away, and a stripe where it has a colour; a `fixed` one has no cross.

    Space, Delete and Backspace take it away too. One widget that paints itself: there may be dozens at a time.
    """

    removed = Signal(str)
    """Its label."""

    def __init__(
        self, label: str, words: str, theme: Theme, *, colour: QColor | None = None, fixed: bool = False
    ) -> None:
        super().__init__()
        self.label = label
        self._theme = theme
        self._colour = colour
        self._fixed = fixed
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fixed else Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.remove)
        self.say(words)

    def say(self, words: str) -> None:
        """Give it other words."""
        self._words = " ".join(words.split())
        self.setAccessibleName(self._words if self._fixed else self.tr("Take away {label}").format(label=self._words))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def remove(self) -> None:
        """As if the cross were pressed."""
        if not self._fixed:
            self.removed.emit(self.label)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = self._before() + metrics.horizontalAdvance(self._words) + 2 + self._after()
        return QSize(width, metrics.height() + 2 * _SPACE)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 4
        return QSize(self._before() + least + self._after(), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return not self._fixed and self._cross().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("accent" if self.hasFocus() else "line"))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self._colour is not None:
            painter.fillRect(self._turned(QRect(3, 4, _STRIPE, self.height() - 8)), self._colour)
        painter.setPen(self.palette().text().color())
        room = self._turned(QRect(self._before(), 0, self.width() - self._before() - self._after(), self.height()))
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        if not self._fixed:
            over = self.underMouse() and self._cross().contains(self.mapFromGlobal(QCursor.pos()))
            painter.setPen(self.palette().text().color() if over else self._theme.colour("quiet"))
            painter.drawText(self._cross(), Qt.AlignmentFlag.AlignCenter, "×")
        painter.end()

    def _before(self) -> int:
        return (_STRIPE if self._colour is not None else 0) + 6

    def _after(self) -> int:
        return 6 if self._fixed else self.fontMetrics().height() + 2

    def _cross(self) -> QRect:
        side = self._after()
        return self._turned(QRect(self.width() - side, 0, side, self.height()))

    def _turned(self, area: QRect) -> QRect:
        """The area, on the other side where lines begin at the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
