"""What is shown in the lower half: the draft once more, or one of the sources, found by typing some letters of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.folding import fold

if TYPE_CHECKING:
    from draftdesk.model.sources import Source

_SHORTEST = 16
"""Letters that are always seen of a name."""
_MOST = 16


class SourcePicker(QComboBox):
    """The draft, then the sources in their order. Enter takes the first that has the typed letters."""

    chosen = Signal(str)
    """The person chose that source; "" is the draft."""
    left = Signal()
    """Esc was pressed: all stays as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: str | None = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Shown in the lower half"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.setMaxVisibleItems(_MOST)
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self._line.setPlaceholderText(self.tr("Type some letters of a source"))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST)
        self._fitting = QListView()
        completer.setPopup(self._fitting)
        self.setCompleter(completer)
        self._line.installEventFilter(self)
        self._line.returnPressed.connect(self._take_typed)
        self.activated.connect(self._on_activated)
        self.show_sources(())

    def show_sources(self, sources: "Sequence[Source]") -> None:
        """Offer these besides the draft; what is shown stays so."""
        self.clear()
        self.addItem(self.tr("The draft"), "")
        for each in sources:
            name = self.tr("{code} · {title}").format(code=each.code, title=as_it_runs(each.title))
            self.addItem(" ".join(name.split()), each.id)
        self.show_choice(self._shown)

    def show_choice(self, source_id: str | None) -> None:
        """Say that this source is shown; "" for the draft, None where neither is."""
        self._shown = source_id
        self.setCurrentIndex(self.findData(source_id) if source_id is not None else -1)
        self._line.setText(self.currentText())
        self._line.home(False)
        self.setToolTip(plain_tip(self.currentText()))

    def begin(self) -> None:
        """Take the keyboard, all letters selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() == QEvent.Type.FocusOut and not self._fitting.isVisible():
            self.show_choice(self._shown)
        if watched is self._line and isinstance(event, QKeyEvent) and _is_escape(event):
            self.show_choice(self._shown)
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _take_typed(self) -> None:
        typed = fold(self._line.text().strip())
        self._fitting.hide()
        fitting = [at for at in range(self.count()) if typed and typed in fold(self.itemText(at))]
        if fitting:
            self._on_activated(min(fitting, key=lambda at: not fold(self.itemText(at)).startswith(typed)))
        else:
            self.begin()

    def _on_activated(self, at: int) -> None:
        source_id = self.itemData(at)
        self.show_choice(source_id)
        self.chosen.emit(source_id)


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
