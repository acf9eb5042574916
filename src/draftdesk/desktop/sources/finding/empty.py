"""What stands where the hits would be, when there are none: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class NoHits(QWidget):
    """One or two sentences, and the button that helps."""

    helped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._help = QPushButton()
        self._help.clicked.connect(self.helped)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, *, is_open: bool, any_snippets: bool, typed: str, filtered: bool) -> None:
        """Say why nothing was found."""
        self._help.setVisible(is_open)
        if not is_open:
            self._words.setText(self.tr("Open a workspace to search its snippets."))
        elif not any_snippets:
            self._words.setText(
                self.tr(
                    "There are no snippets yet: recommendations and passages of the sources. Import documents, or mark "
                    "a passage in a source with Q."
                )
            )
            self._help.setText(self.tr("Import…"))
        elif filtered:
            line = (
                self.tr("No snippet with these filters has “{words}”.")
                if typed
                else self.tr("No snippet fits all these filters.")
            )
            self._words.setText(line.format(words=typed))
            self._help.setText(self.tr("Take the filters away"))
        else:
            line = self.tr("No snippet has “{words}”. Try fewer words, or only their beginnings.")
            self._words.setText(line.format(words=typed))
            self._help.setText(self.tr("Show all snippets"))

    def words(self) -> str:
        """What it says."""
        return self._words.text()
