"""Chips: small labels that flow like words and can be taken away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

from draftdesk.desktop.theme import Theme

_STRIPE = 4
_SPACE = 4


class Flow(QLayout):
    """Widgets one after the other, on as many lines as the width asks for, from the side where lines begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
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

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), lambda _, __: None)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize(min(item.minimumSize().width(), 80), item.sizeHint().height()))
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, lambda item, place: item.setGeometry(place))

    def _place(self, room: QRect, put: Callable[[QLayoutItem, QRect], None]) -> int:
        x = y = line = 0
        parent = self.parentWidget()
        from_right = parent is not None and parent.layoutDirection() == _RIGHT_TO_LEFT
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), room.width())
            if x and x + width > room.width():
                x, y, line = 0, y + line + self.spacing(), 0
            left = room.right() + 1 - x - width if from_right else room.left() + x
            put(item, QRect(QPoint(left, room.top() + y), QSize(width, hint.height())))
            x += width + self.spacing()
            line = max(line, hint.height())
        return y + line


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class Chip(QWidget):
    """A label with a button that takes it away, and a stripe where it has a colour. Delete takes it away too."""

    removed = Signal(str)
    """Its label."""

    def __init__(
        self,
        label: str,
        words: str,
        theme: Theme,
        *,
        colour: QColor | None = None,
        fixed: bool = False,
    ) -> None:
        super().__init__()
        self.label = label
        self._theme = theme
        self._colour = colour
        self._words = _Elided(words)
        self._remove = QToolButton()
        self._remove.setText("×")
        self._remove.setAutoRaise(True)
        self._remove.setAccessibleName(self.tr("Take away {label}").format(label=words))
        self._remove.setToolTip(self.tr("Take away"))
        self._remove.clicked.connect(self._on_removed)
        self._remove.setVisible(not fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins((_STRIPE if colour else 0) + 6, 1, 6 if fixed else 1, 1)
        row.setSpacing(2)
        row.addWidget(self._words)
        row.addWidget(self._remove)
        self.setFocusProxy(self._remove)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def remove(self) -> None:
        """As if the button were pressed."""
        self._on_removed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not self._remove.isHidden():
            self._on_removed()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self._colour is not None:
            from_right = self.layoutDirection() == _RIGHT_TO_LEFT
            left = self.width() - _STRIPE - 3 if from_right else 3
            painter.fillRect(QRect(left, 4, _STRIPE, self.height() - 8), self._colour)

    def _on_removed(self) -> None:
        self.removed.emit(self.label)


class _Elided(QLabel):
    """Plain words that are cut in the middle where there is no room for them."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._whole = " ".join(words.split())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self._whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self._whole)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
