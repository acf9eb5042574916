"""What stands in place of versions and pages while there is nothing to hand out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.dialogs import words

_WIDTH = 60
"""Of the column, in letters."""
_BEGINNING = ("draft.assemble", "draft.receive")


class NoDraftYet(QWidget):
    """Says what the place is for, and holds the buttons that begin a draft."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        head = words(self.tr("No draft yet"))
        font = head.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        head.setFont(font)
        said = words(
            self.tr(
                "Versions of the draft are issued, read and handed out here. Assemble a draft from the snippets in "
                "Compose, or begin with a text that was received:"
            )
        )
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(inner)
        column.addStretch(1)
        column.addWidget(head)
        column.addWidget(said)
        for name in _BEGINNING:
            column.addWidget(ActButton(actions.action(name)), 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(inner, 4)
        across.addStretch(1)
