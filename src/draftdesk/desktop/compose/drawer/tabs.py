"""Panels of which one is shown, and the words that bring each to the front: on as many lines as the width asks for."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.sources.chips import Flow
from draftdesk.desktop.tabbing import tab_to_chosen

_Sized = tuple[QLayoutItem, QSize]
_LEAST = 6
"""Lines of a panel that are always seen."""


class WrappingTabs(QWidget):
    """As a tab widget, but no word is ever cut or scrolled out of sight, and none stands alone below the others."""

    def __init__(self) -> None:
        super().__init__()
        self._panels: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        tab_to_chosen(self._group)
        self._words = QWidget()
        self._rows = _FullRows(self._words)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._stack, 1)

    def addTab(self, panel: QWidget, words: str) -> None:
        """Add a panel behind the others; the first is shown."""
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.setCurrentWidget, panel))
        self._rows.addWidget(button)
        if self._panels:
            QWidget.setTabOrder(self._group.button(len(self._panels) - 1), button)
        self._panels.append(panel)
        self._group.addButton(button, self._stack.addWidget(_Scrolled(panel)))
        button.setChecked(self._stack.count() == 1)

    def currentWidget(self) -> QWidget:
        """The panel that is shown."""
        return self._panels[self._stack.currentIndex()]

    def setCurrentWidget(self, panel: QWidget) -> None:
        """Show that panel."""
        at = self._panels.index(panel)
        self._stack.setCurrentIndex(at)
        self._group.button(at).setChecked(True)


class _FullRows(Flow):
    """As few lines as the width allows, about as many widgets on each, and each line as wide as there is room."""

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        for rows in range(1, len(shown) + 1):
            lines = list(_dealt(shown, rows))
            if rows == len(shown) or all(self._spare(line, width) >= 0 for line in lines):
                yield from (self._filled(line, width) for line in lines)
                return

    def _spare(self, line: Sequence[_Sized], width: int) -> int:
        return width - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)

    def _filled(self, line: Sequence[_Sized], width: int) -> list[tuple[QLayoutItem, int, QSize]]:
        found: list[tuple[QLayoutItem, int, QSize]] = []
        x, spare = 0, self._spare(line, width)
        for n, (item, size) in enumerate(line):
            more = spare * (n + 1) // len(line) - spare * n // len(line)
            found.append((item, x, QSize(size.width() + more, size.height())))
            x += size.width() + more + self.spacing()
        return found


def _dealt(items: Sequence[_Sized], rows: int) -> Iterator[Sequence[_Sized]]:
    """The items in order on so many lines, the first ones the fuller."""
    least, more = divmod(len(items), rows)
    start = 0
    for row in range(rows):
        end = start + least + (row < more)
        yield items[start:end]
        start = end


class _Scrolled(QScrollArea):
    """A panel that can be scrolled where the window is too low for it; it is never narrower than it must be."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        self.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._panel.minimumSizeHint().width() + bar, self.fontMetrics().height() * _LEAST)
