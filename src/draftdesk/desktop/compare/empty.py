"""What stands in place of changes while nothing is compared."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.dialogs import words
from draftdesk.desktop.tabbing import hand_keyboard_on

_WIDTH = 60
"""Of the column, in letters."""
_BEGINNING = ("compare.files", "draft.receive", "draft.freeze", "compare.close")


class NothingCompared(QWidget):
    """Says what the place is for, and holds the buttons that begin; or says why a comparison came to nothing. What
    cannot be done is not offered."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._lesson = self.tr(
            "What changed from one text to another is read here: reworded, moved, split, merged, new, gone. Drop two "
            "Word, PDF or text files on this page, or choose two texts above."
        )
        head = words(self.tr("Nothing is compared yet"))
        font = head.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        head.setFont(font)
        self.said = words(self._lesson)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(inner)
        column.addStretch(1)
        column.addWidget(head)
        column.addWidget(self.said)
        self._buttons = {name: ActButton(actions.action(name)) for name in _BEGINNING}
        for name, button in self._buttons.items():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.setVisible(actions.action(name).isEnabled())
            actions.action(name).enabledChanged.connect(button.setVisible)
        hand_keyboard_on(self, self._buttons["compare.files"])
        column.addStretch(2)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(inner, 4)
        across.addStretch(1)

    def say(self, line: str) -> None:
        """Say why there is nothing; with "" what the place is for."""
        self.said.setText(line or self._lesson)
