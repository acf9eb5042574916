"""What all windows of the main job have in common."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.means import Means


class DraftDialog(QDialog):
    """A window over the open workspace: closed with it, gone once it is closed, as large as it was left.

    `notices` is a bar of its own, for what happened here. `refresh` is called after every act.
    """

    def __init__(self, means: Means, name: str, title: str, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self._means = means
        self._name = name
        self.notices = Notices(means.theme, self)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        if not means.settings.give_shape(f"drafts/{name}", self):
            room = self.screen().availableSize() * 0.94
            metrics = QFontMetrics(self.font())
            # The size is meant in letters, so that large ones have as much room as small ones.
            wanted = QSize(size.width() * metrics.averageCharWidth(), size.height() * metrics.height())
            self.resize(wanted.boundedTo(room))
        means.desk.closing.connect(self.close)
        means.desk.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is so now."""

    def done(self, result: int) -> None:
        self._means.settings.keep_shape(f"drafts/{self._name}", self)
        super().done(result)


def button(text: str, *, default: bool = False) -> QPushButton:
    """A button that Enter presses only where it is the default or has the keyboard."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setDefault(default)
    return made


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """The widgets beside one another; None is the room that stretches."""
    across = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            across.addStretch(1)
        else:
            across.addWidget(widget)
    return across


def words(text: str = "") -> QLabel:
    """Words that may come from a document: shown as they are, on as many lines as they need."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
