"""Whose words stand where the draft and the file have changed the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from draftdesk.desktop.sources.chips import Flow


class ClashChoice(QWidget):
    """The draft's words, or the file's."""

    decided = Signal(bool)
    """The person chose; whether they chose what the file says."""

    def __init__(self) -> None:
        super().__init__()
        self.draft = QRadioButton(self.tr("&Keep what the draft says now"))
        self.file = QRadioButton(self.tr("Take what the file &says"))
        beside = Flow(self)
        beside.setContentsMargins(0, 0, 0, 0)
        for each in (self.draft, self.file):
            beside.addWidget(each)
            each.clicked.connect(self._on_clicked)

    def show_choice(self, *, takes_file: bool) -> None:
        """Show what is chosen."""
        (self.file if takes_file else self.draft).setChecked(True)

    def _on_clicked(self) -> None:
        self.decided.emit(self.file.isChecked())
