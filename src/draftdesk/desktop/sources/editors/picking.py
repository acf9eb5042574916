"""Choosing one of many by typing some letters of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.sources.editors.window import filter_line, plain
from draftdesk.model.folding import fold


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its id, its words on screen, and other words by which it is found."""

    id: str
    words: str
    forms: tuple[str, ...] = ()


class Picker(FittedDialog):
    """A line and a list; `picked` gets the id of what was agreed to. `yes` is the word on the button."""

    def __init__(
        self,
        title: str,
        question: str,
        choices: Sequence[Choice],
        yes: str,
        picked: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=QSize(60, 20))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._picked = picked
        self.line = filter_line(self.tr("Type some letters"))
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.setUniformItemSizes(True)
        self._fill(choices)
        buttons = QDialogButtonBox()
        self._agree = buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        for each in (plain(question), self.line, self.list, buttons):
            column.addWidget(each)
        self.line.textChanged.connect(self._thin_out)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(self.accept)
        self.list.currentRowChanged.connect(self._judge)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._thin_out("")

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            picked = item.data(Qt.ItemDataRole.UserRole)
            super().accept()
            self._picked(picked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _IN_LIST:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, choices: Sequence[Choice]) -> None:
        for each in choices:
            item = QListWidgetItem(" ".join(each.words.split()))
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setData(_FORMS, "\n".join(fold(form) for form in (each.words, *each.forms)))
            self.list.addItem(item)

    def _thin_out(self, typed: str) -> None:
        """Hide what does not fit; the first that begins so is chosen, else the first."""
        wanted = fold(typed.strip())
        fitting: list[tuple[bool, int, QListWidgetItem]] = []
        for item in map(self.list.item, range(self.list.count())):
            forms = item.data(_FORMS)
            item.setHidden(wanted not in forms)
            if not item.isHidden():
                fitting.append((not any(form.startswith(wanted) for form in forms.split("\n")), len(fitting), item))
        self.list.setCurrentRow(self.list.row(min(fitting)[2]) if fitting else -1)
        self._judge()

    def _judge(self) -> None:
        item = self.list.currentItem()
        self._agree.setEnabled(item is not None and not item.isHidden())


_FORMS = Qt.ItemDataRole.UserRole + 1
_IN_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
