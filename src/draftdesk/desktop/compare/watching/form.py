"""Where it is typed what to watch."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from draftdesk.desktop.compare.watching.naming import watched_word
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.watching import WatchItem, WatchKind

_SHORTEST = 8


class WatchForm(QWidget):
    """Enter puts it on the list; Esc leaves what is changed as it was."""

    confirmed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.item: WatchItem | None = None
        self.about = words()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What to watch"))
        self.kind.addItem(self.tr("Words"), WatchKind.WORDS)
        self.kind.addItem(self.tr("Paragraph"), WatchKind.PARAGRAPH)
        self.text = _Line()
        self.text.setAccessibleName(self.tr("Words or paragraph to watch"))
        self.note = _Line()
        self.note.setAccessibleName(self.tr("Note on what is watched"))
        self.note.setPlaceholderText(self.tr("Note, for your delegation alone"))
        self.save = button(self.tr("&Watch"))
        self.drop = button(self.tr("Cancel"))
        first = row(self.kind, self.text)
        first.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(first)
        column.addWidget(self.note)
        column.addLayout(row(None, self.drop, self.save))
        self.setTabOrder(self.save, self.drop)
        self.kind.currentIndexChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        for line in (self.text, self.note):
            line.setMinimumWidth(_SHORTEST * line.fontMetrics().averageCharWidth())
            line.returnPressed.connect(self._on_confirmed)
            line.left.connect(self._on_left)
        self.save.clicked.connect(self._on_confirmed)
        self.drop.clicked.connect(self.clear)
        self.clear()

    @property
    def wanted_kind(self) -> WatchKind:
        """What is to be watched: words or a paragraph."""
        return WatchKind(self.kind.currentData())

    def clear(self) -> None:
        """Let something new be typed."""
        self.item = None
        self.text.clear()
        self.note.clear()
        self._tell()

    def change(self, item: WatchItem) -> None:
        """Let an item be changed."""
        self.item = item
        self.kind.setCurrentIndex(self.kind.findData(item.kind))
        self.text.setText(item.text)
        self.note.setText(item.note)
        self._tell()
        self.text.setFocus()
        self.text.selectAll()

    def _tell(self) -> None:
        item, is_words = self.item, self.wanted_kind is WatchKind.WORDS
        self.about.setText(self.tr("Instead of {item}").format(item=as_it_runs(watched_word(item))) if item else "")
        self.about.setVisible(item is not None)
        self.kind.setEnabled(item is None)
        self.text.setPlaceholderText(self.tr("climate, adapt*, a phrase") if is_words else self.tr("12 (a)"))
        self.drop.setVisible(item is not None)
        self.save.setText(self.tr("&Watch") if item is None else self.tr("Save &item"))
        self.save.setEnabled(bool(self.text.text().strip()) or (item is not None and bool(item.paragraph_id)))

    def _on_confirmed(self) -> None:
        if self.save.isEnabled():
            self.confirmed.emit()

    def _on_left(self) -> None:
        if self.item is not None:
            self.clear()
        self.left.emit()


class _Line(QLineEdit):
    left = Signal()
    """Esc."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
