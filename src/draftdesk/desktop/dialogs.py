"""What all windows of the main job have in common."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import give_keys, take_back

_HERE = frozenset({"Compose", "Circulate", "Reflected"})


class DraftDialog(FittedDialog):
    """A window over the open workspace: closed with it, gone once it is closed, as large as it was left.

    `notices` is a bar of its own, for what happened here. `refresh` is called after every act.
    """

    def __init__(self, means: Means, name: str, title: str, size: QSize, parent: QWidget) -> None:
        super().__init__(parent, means.settings, f"drafts/{name}", letters=size)
        self._means = means
        self.notices = Notices(means.theme, self)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        means.desk.closing.connect(self.close)
        means.desk.changed.connect(self.refresh)
        give_keys(self, means, self._undo)

    def _undo(self) -> None:
        """The windows of the draft are one place to the person: each shows what the others do."""
        take_back(self._means, _HERE, self.notices)

    def refresh(self) -> None:
        """Show what is so now."""

    def warn(self, line: str) -> None:
        """Say here why something was not done."""
        self._means.warn(line, on=self.notices)


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


def column(window: QWidget, *parts: QWidget | QLayout | tuple[QWidget, int]) -> QVBoxLayout:
    """Lays the parts out below one another; with a number, what stretches."""
    down = QVBoxLayout(window)
    for part in parts:
        if isinstance(part, tuple):
            down.addWidget(*part)
        elif isinstance(part, QLayout):
            down.addLayout(part)
        else:
            down.addWidget(part)
    return down


def words(text: str = "") -> QLabel:
    """Words that may come from a document: shown as they are, on as many lines as they need."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
