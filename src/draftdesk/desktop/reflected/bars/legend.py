"""What the patterns of a chart mean, in a line."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from draftdesk.desktop.reflected.inks import Pattern, fill, inks_of
from draftdesk.desktop.sources.chips import Flow, clear
from draftdesk.desktop.theme import Theme


class Legend(QWidget):
    """A patch and a word for each pattern."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[Pattern, str], ...] = ()
        self._mark = ""
        self._flow = Flow(self)
        self._flow.setSpacing(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_patterns(self, patterns: tuple[tuple[Pattern, str], ...], mark: str) -> None:
        """Explain these, and the line across the bars where there is one."""
        if (patterns, mark) == (self._shown, self._mark):
            return
        self._shown, self._mark = patterns, mark
        clear(self._flow)
        for pattern, words in patterns:
            self._flow.addWidget(_entry(_Patch(self._theme, pattern), words))
        if mark:
            self._flow.addWidget(_entry(None, f"│ {mark}"))


def _entry(patch: QWidget | None, words: str) -> QWidget:
    entry = QWidget()
    across = QHBoxLayout(entry)
    across.setContentsMargins(0, 0, 0, 0)
    if patch is not None:
        across.addWidget(patch)
    across.addWidget(QLabel(words))
    return entry


class _Patch(QWidget):
    def __init__(self, theme: Theme, pattern: Pattern) -> None:
        super().__init__()
        self._theme = theme
        self._pattern = pattern
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(round(height * 1.6), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(1, 2, -2, -3)
        fill(painter, area, self._pattern, inks_of(self._theme, self.palette()))
        painter.end()
