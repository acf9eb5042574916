"""Choosing the outline that a draft is assembled by: its own, one that ships, or a person's file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from draftdesk.desktop.asking import Asking
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.resources import named


class OutlinePicker(QComboBox):
    """The last choice asks for a file; thinking better of it leaves the choice as it was."""

    chosen = Signal()

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = asking
        self._before = 0
        self.setAccessibleName(self.tr("Outline"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.addItem(self.tr("The draft’s own"), "")
        for name in named("outlines", ".md"):
            self.addItem(self.tr("Shipped: {name}").format(name=as_it_runs(name.replace("-", " "))), name)
        self.addItem(self.tr("From a file…"), None)
        self.activated.connect(self._on_activated)

    @property
    def outline(self) -> str:
        """The name of a shipped outline or the path of a file; "" for the draft's own."""
        return self.currentData() or ""

    def use_own(self) -> None:
        """Choose the draft's own again."""
        self._before = 0
        self.setCurrentIndex(0)

    def _on_activated(self, at: int) -> None:
        if self.itemData(at) is None:
            path = self._asking.open_file(self.tr("Choose an outline"), self.tr("Outlines (*.md);;All files (*)"), None)
            if path is None:
                self.setCurrentIndex(self._before)
                return
            self._add(path)
        self._before = self.currentIndex()
        self.chosen.emit()

    def _add(self, path: Path) -> None:
        at = self.findData(str(path))
        if at < 0:
            at = self.count() - 1
            self.insertItem(at, path.name, str(path))
        self.setCurrentIndex(at)
