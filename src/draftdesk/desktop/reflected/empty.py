"""What stands where the counts would be, while there is nothing to count: why, and the button that helps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.buttons import ActButton


class NothingYet(QWidget):
    """Two sentences and a button."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        words = QLabel(
            self.tr("Reflected shows which recommendations have reached the draft, and which have not.")
            + "\n"
            + self.tr("There are no snippets to count yet. Import the papers of a session to begin.")
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._help = ActButton(actions.action("sources.import"))
        self.setFocusProxy(self._help)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
