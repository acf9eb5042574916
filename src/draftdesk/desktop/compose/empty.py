"""What stands in place of the page where the workspace has no draft."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.dialogs import words

_WAYS = ("draft.assemble", "draft.new", "help.sample")
_WIDTH = 70
"""Of the column, in letters."""


class NoDraft(QWidget):
    """Says what is written here, and holds the buttons that begin."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        said = words(
            self.tr(
                "Drafts are written here, and this workspace has none. Assemble makes a draft of the snippets of your "
                "sources, section by section; an empty one is written from the first word; the sample shows a draft "
                "with all that belongs to it."
            )
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setMaximumWidth(_WIDTH * self.fontMetrics().averageCharWidth())
        buttons = [ActButton(actions.action(name)) for name in _WAYS]
        column = QVBoxLayout(self)
        column.addStretch(2)
        for part in (said, *buttons):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(buttons[0])
