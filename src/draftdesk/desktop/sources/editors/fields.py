"""Fields of a form with a line of their own below them for what is wrong with what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from draftdesk.desktop.sources.editors.window import plain
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.words import of_label


class Field(QWidget):
    """A line of words. `finished` when the person is done with it and it says something else than before."""

    finished = Signal()

    def __init__(self, theme: Theme, *, hint: str = "", may_edit: bool = True) -> None:
        super().__init__()
        self._said = ""
        self._theme = theme
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setReadOnly(not may_edit)
        self.fault = plain()
        self.fault.setVisible(False)
        _stack(self, self.edit, self.fault)
        self.edit.editingFinished.connect(self._on_finished)
        theme.changed.connect(self._colour)
        self._colour()

    def text(self) -> str:
        return self.edit.text().strip()

    def say(self, text: str, *, whatever: bool = False) -> None:
        """Show what is so now. What a person is typing stays, unless `whatever`."""
        if whatever or text != self._said:
            if whatever or not (self.edit.hasFocus() and self.edit.isModified()):
                self.edit.setText(text)
                self.edit.setCursorPosition(0)
                self.blame("")
            self._said = text

    def blame(self, line: str) -> None:
        """Say below what is wrong; "" where nothing is."""
        self.fault.setText(line)
        self.fault.setVisible(bool(line))
        self.edit.setAccessibleDescription(line)

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than it was given."""
        return self.text() != self._said.strip()

    def _on_finished(self) -> None:
        if self.is_changed:
            self.finished.emit()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("error_text"))
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("error"))
        self.fault.setAutoFillBackground(True)
        self.fault.setPalette(palette)


class Suggested(Field):
    """A line of words with suggestions that drop down."""

    def __init__(self, theme: Theme, *, may_edit: bool = True) -> None:
        super().__init__(theme, may_edit=may_edit)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setLineEdit(self.edit)
        self.box.setEnabled(may_edit)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101
        layout.insertWidget(0, self.box)
        self.box.activated.connect(self._on_finished)

    def suggest(self, words: Sequence[str]) -> None:
        """What may be chosen."""
        if [self.box.itemText(at) for at in range(self.box.count())] == list(words):
            return
        text = self.edit.text()
        self.box.clear()
        self.box.addItems(list(words))
        completer = QCompleter(list(words), self.box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        self.edit.setText(text)


def form(fields: Sequence[tuple[str, QWidget]]) -> QFormLayout:
    """The fields below one another with their labels, which fit whatever the size of the letters."""
    layout = QFormLayout()
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for words, field in fields:
        control = field.box if isinstance(field, Suggested) else field.edit if isinstance(field, Field) else field
        label = QLabel(words)
        label.setBuddy(control)
        name = of_label(words)
        control.setAccessibleName(name)
        if isinstance(field, Suggested):
            field.edit.setAccessibleName(name)
        layout.addRow(label, field)
    return layout


def _stack(owner: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for each in widgets:
        column.addWidget(each)
