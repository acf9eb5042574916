"""Where a comment is written: a few lines below the list, put away again when it is saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import button, row
from draftdesk.desktop.saying.writing import FewLines


class CommentForm(QWidget):
    """Ctrl+Enter saves, Esc puts it away; what was begun stays until one of these."""

    saved = Signal(str)
    """What was written."""
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.text = FewLines()
        self.text.setAccessibleName(self.tr("Comment"))
        self.text.setPlaceholderText(self.tr("What do you remark?"))
        self.save = button(self.tr("&Save"), default=True)
        self.cancel = button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addWidget(self.text)
        column.addLayout(row(None, self.save, self.cancel))
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)
        self.text.confirmed.connect(self._on_save)
        self.text.left.connect(self._on_cancel)
        self.text.textChanged.connect(self._allow)
        self.setVisible(False)

    @property
    def is_begun(self) -> bool:
        """Whether something is being written."""
        return not self.isHidden()

    def begin(self, about: str, text: str = "") -> None:
        """Let a comment be written about that, or changed."""
        self.about.setText(about)
        self.text.setPlainText(text)
        self.text.selectAll()
        self._allow()
        self.setVisible(True)
        self.text.setFocus()

    def finish(self) -> None:
        """Put it away."""
        self.setVisible(False)
        self.text.clear()

    def _allow(self) -> None:
        self.save.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_save(self) -> None:
        words = self.text.toPlainText().strip()
        if words:
            self.saved.emit(words)

    def _on_cancel(self) -> None:
        self.finish()
        self.dropped.emit()
