"""Above the page: since which version changes are shown, how many there are, and what the one that was gone to does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import button, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.tips import give_tip
from draftdesk.model.drafts import Version

_LETTERS = 14
"""That are always seen of a version's name; all of them where there is room."""


class ChangesStrip(QWidget):
    """Shown for as long as changes are."""

    chosen = Signal(str)
    """The id of the version since which changes are wanted."""
    gone_requested = Signal()
    """The person wants to read the paragraphs that were deleted."""
    finished = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._theme = means.theme
        self._ids: list[str] = []
        self.versions = QComboBox()
        self.versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.versions.setMinimumContentsLength(_LETTERS)
        self.versions.activated.connect(self._on_activated)
        label = QLabel(self.tr("C&hanges since"))
        label.setBuddy(self.versions)
        self.said = words()
        self.what = words()
        self.back = _arrow(Qt.ArrowType.UpArrow, means.actions.action("changes.previous"))
        self.next = _arrow(Qt.ArrowType.DownArrow, means.actions.action("changes.next"))
        self.gone = button(self.tr("Deleted…"))
        self.close_button = button(self.tr("Close"))
        give_tip(self.gone, self.tr("Read the paragraphs that are in the text no longer"))
        self.gone.clicked.connect(self.gone_requested)
        self.close_button.clicked.connect(self.finished)
        self.setAutoFillBackground(True)
        across, below = QHBoxLayout(), QHBoxLayout()
        for widget in (label, self.versions, self.back, self.next):
            across.addWidget(widget)
        across.addStretch(1)
        across.addWidget(self.gone)
        across.addWidget(self.close_button)
        below.setSpacing(2 * self.fontMetrics().averageCharWidth())
        for line in (self.said, self.what):
            below.addWidget(line, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 4, 8, 4)
        down.setSpacing(2)
        down.addLayout(across)
        down.addLayout(below)
        self.what.hide()
        means.theme.changed.connect(self._colour)
        self._colour()

    def offer(self, versions: Sequence[Version], chosen: str) -> None:
        """Let these be chosen, the newest first."""
        self._ids = [each.id for each in reversed(versions)]
        self.versions.clear()
        for each in reversed(versions):
            self.versions.addItem(" — ".join(part for part in (each.label, each.date) if part))
        if chosen in self._ids:
            self.versions.setCurrentIndex(self._ids.index(chosen))

    def say(self, line: str, *, gone: int) -> None:
        """Say how many paragraphs are what."""
        if self.said.text() != line:
            self.said.setText(line)
            self.setAccessibleName(line)
        self.gone.setVisible(bool(gone))

    def tell(self, line: str) -> None:
        """Say what one change does; "" for none."""
        self.what.setText(line)
        self.what.setVisible(bool(line))

    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self._ids[at])

    def changeEvent(self, event: QEvent) -> None:
        is_other = self.palette().color(QPalette.ColorRole.Window) != self._theme.colour("notice")
        if event.type() == QEvent.Type.PaletteChange and is_other:
            self._colour()
        super().changeEvent(event)

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("notice"))
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("notice_text"))
        self.setPalette(palette)


def _arrow(arrow: Qt.ArrowType, action: QAction) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(action)
    made.setArrowType(arrow)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
