"""What Assemble… brings up, and an empty draft with it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.means import Means
from draftdesk.model.sources import Snippet


class Assembling(QObject):
    """One dialog at a time. Its module is loaded when it is first asked for."""

    assembled = Signal(str)
    """The id of the draft that was written."""
    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it."""

    def __init__(self, means: Means, home: QWidget) -> None:
        super().__init__(home)
        self._means, self._home = means, home
        self._is_open = False
        means.actions.on("draft.assemble", self.begin)

    def begin(self) -> None:
        """See what would go where."""
        from draftdesk.desktop.compose.assembling.dialog import AssembleDialog

        if self._is_open:
            return
        self._means.desk.require_readable()
        dialog = AssembleDialog(self._means, self._reveal, self._home.window())
        dialog.assembled.connect(self.assembled)
        dialog.finished.connect(self._on_finished)
        self._is_open = True
        dialog.open()

    def _reveal(self, snippet: Snippet) -> None:
        self.source_requested.emit(snippet.source_id, snippet.id)

    def _on_finished(self) -> None:
        self._is_open = False


class EmptyDraft(QWidget):
    """Stands where the text will: what a draft is made of, and the two ways to begin."""

    writing_requested = Signal()
    """The person wants to write the first words."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        words = QLabel(
            self.tr(
                "This draft has no text yet. Assemble places the snippets of your sources section by section, as the "
                "outline has it, and shows you where each would go before anything is written."
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        write = QPushButton(self.tr("&Write the first paragraph"))
        write.setAutoDefault(False)
        write.clicked.connect(self.writing_requested)
        assemble = ActButton(means.actions.action("draft.assemble"))
        column = QVBoxLayout(self)
        around = 4 * words.fontMetrics().averageCharWidth()
        column.setContentsMargins(around, 0, around, 0)
        column.addStretch(2)
        column.addWidget(words)
        column.addWidget(assemble, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(write, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(assemble)
