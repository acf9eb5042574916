"""Where a remark on a change is written."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.compare.remarks.stances import stance_word
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.saying.writing import FewLines
from draftdesk.model.remarking import LONGEST, Stance


@dataclass(frozen=True, slots=True)
class Half:
    """A remark as far as it is written."""

    text: str = ""
    stance: Stance = Stance.NONE

    @property
    def says_something(self) -> bool:
        return bool(self.text.strip()) or self.stance is not Stance.NONE

    @property
    def is_too_long(self) -> bool:
        return len(self.text.strip()) > LONGEST


class RemarkForm(QWidget):
    """Ctrl+Enter saves; Esc leaves it, and what is written stays."""

    saved = Signal()
    dropped = Signal()
    """What is written is not wanted."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.about = words()
        self.stance = QComboBox()
        for each in Stance:
            self.stance.addItem(stance_word(each), each)
        label = QLabel(self.tr("St&ance"))
        label.setBuddy(self.stance)
        self.text = FewLines()
        self.text.setAccessibleName(self.tr("Remark"))
        self.text.setPlaceholderText(self.tr("What do you think of this change?"))
        self.save = button(self.tr("Save re&mark"))
        self.drop = button(self.tr("Discard"))
        self.too_long = words()
        across = row(label, self.stance)
        across.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(across)
        column.addWidget(self.text)
        column.addWidget(self.too_long)
        column.addLayout(row(None, self.drop, self.save))
        self.setTabOrder(self.save, self.drop)
        self.text.textChanged.connect(self._allow)
        self.stance.currentIndexChanged.connect(self._allow)
        self.text.confirmed.connect(self._on_save)
        self.text.left.connect(self.left)
        self.save.clicked.connect(self._on_save)
        self.drop.clicked.connect(self.dropped)
        self.show_half(Half(), "")

    @property
    def half(self) -> Half:
        """What is written now."""
        return Half(self.text.toPlainText(), Stance(self.stance.currentData()))

    def show_half(self, half: Half, about: str) -> None:
        """Go on with a remark; `about` says which, where it is not a new one on the change that is read."""
        with QSignalBlocker(self.text), QSignalBlocker(self.stance):
            self.text.setPlainText(half.text)
            self.stance.setCurrentIndex(self.stance.findData(half.stance))
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._allow()

    def _allow(self) -> None:
        half = self.half
        over = len(half.text.strip()) - LONGEST
        self.too_long.setText(self.tr("{count} characters too many").format(count=f"{over:,}") if over > 0 else "")
        self.too_long.setVisible(over > 0)
        self.save.setEnabled(half.says_something and not half.is_too_long)
        self.drop.setVisible(half.says_something or bool(self.about.text()))

    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.saved.emit()
