"""Where a person gives acts other keys. What they set holds at once, and is kept."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLabel, QPushButton, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Act
from draftdesk.desktop.frame.keys.keeping import keep_keys
from draftdesk.desktop.frame.keys.model import ACT_ROLE, any_of, words_of
from draftdesk.desktop.frame.keys.sheet import KeysView
from draftdesk.desktop.kinds import place_words
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import quoted

_FIELDS = 3
_LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
_CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier}


class KeysField(QKeySequenceEdit):
    """Takes the next key that is pressed. Tab and Esc do what they do everywhere, Backspace empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in _PLAIN
        if is_plain and event.key() in _LEAVING:
            event.ignore()
        elif is_plain and event.key() in _CLEARING:
            self.clear()
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)


class KeysPage(QWidget):
    """All acts, and below them the keys of the chosen one."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._act: Act | None = None
        self._wanted: tuple[QKeySequence, ...] = ()
        self.view = KeysView(means)
        self.view.tree.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.shown.dataChanged.connect(self._show)
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self.fields = tuple(KeysField() for _ in range(_FIELDS))
        self.usual = QPushButton(self.tr("Usual &keys"))
        self.usual.setToolTip(self.tr("Give the chosen command the keys that it had at first"))
        self.usual.clicked.connect(self._on_usual)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.taking = QPushButton(self.tr("&Take them from there"))
        self.taking.clicked.connect(self._on_take)
        self.all_usual = QPushButton(self.tr("&All usual keys…"))
        self.all_usual.setToolTip(self.tr("Give every command the keys that it had at first"))
        self.all_usual.clicked.connect(self._on_all_usual)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        names = (self.tr("Keys &1:"), self.tr("Keys &2:"), self.tr("Keys &3:"))
        for number, (name, field) in enumerate(zip(names, self.fields, strict=True)):
            label = QLabel(name)
            label.setBuddy(field)
            field.editingFinished.connect(self._on_edited)
            grid.addWidget(label, 0, number)
            grid.addWidget(field, 1, number)
        grid.addWidget(self.usual, 1, _FIELDS)
        answer = QHBoxLayout()
        answer.addWidget(self.said, 1)
        answer.addWidget(self.taking)
        answer.addWidget(self.all_usual)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self._heading)
        column.addLayout(grid)
        column.addLayout(answer)

    def _on_chosen(self, index: QModelIndex) -> None:
        self._act = index.data(ACT_ROLE)
        self._show()

    def _show(self) -> None:
        """The keys of the chosen act as they are."""
        act, actions = self._act, self._means.actions
        keys = list(actions.keys(act.name)) if act else []
        for number, field in enumerate(self.fields):
            field.setKeySequence(keys[number] if number < len(keys) else QKeySequence())
            field.setEnabled(act is not None)
        self.usual.setEnabled(act is not None and actions.has_own_keys(act.name))
        self.all_usual.setEnabled(any(actions.has_own_keys(each.name) for each in actions.acts))
        self._heading.setText(_called(act) if act else self.tr("Choose a command to give it other keys."))
        self._say("")

    def _say(self, line: str, *, can_take: bool = False) -> None:
        self.said.setText(line)
        self.taking.setVisible(can_take)

    def _on_edited(self) -> None:
        if self._act is None:
            return
        there = list(self._means.actions.keys(self._act.name))
        shown = [field.keySequence() for field in self.fields if not field.keySequence().isEmpty()]
        wanted = tuple(dict.fromkeys([*shown, *there[_FIELDS:]]))
        if list(wanted) == there:
            self._say("")
            return
        self._wanted = wanted
        new = [keys for keys in wanted if keys not in there]
        if not self._act.scope and (typed := [keys for keys in new if _types(keys)]):
            line = self.tr("{keys} is typed when one writes: choose keys with Ctrl or Alt.")
            self._say(line.format(keys=any_of(typed)))
        elif holders := self._holders(new):
            line = self.tr("{keys}: these are already the keys of {commands}.")
            said = self.tr(" and ").join(_called(act) for act in holders)
            self._say(line.format(keys=any_of(new), commands=said), can_take=True)
        else:
            self._give(wanted)

    def _holders(self, keys: Sequence[QKeySequence]) -> list[Act]:
        name = self._act.name if self._act else ""
        found = [act for each in keys for act in self._means.actions.holders(name, each)]
        return list(dict.fromkeys(found))

    def _on_take(self) -> None:
        for act in self._holders(self._wanted):
            kept = [keys for keys in self._means.actions.keys(act.name) if keys not in self._wanted]
            self._means.actions.give_keys(act.name, kept)
        self._give(self._wanted)

    def _give(self, keys: Sequence[QKeySequence] | None) -> None:
        if self._act is not None:
            self._means.actions.give_keys(self._act.name, keys)
            keep_keys(self._means.settings, self._means.actions)
            self._show()

    def _on_usual(self) -> None:
        if self._act is None:
            return
        name, actions = self._act.name, self._means.actions
        self._give(None)
        if missing := [QKeySequence(keys) for keys in self._act.keys if QKeySequence(keys) not in actions.keys(name)]:
            line = self.tr("{keys} stays with the command that you gave it to.")
            self._say(line.format(keys=any_of(missing)))

    def _on_all_usual(self) -> None:
        question = self.tr("Give every command its usual keys?")
        more = self.tr("The keys that you chose yourself are forgotten.")
        if self._means.asking.confirm(question, more, self.tr("Give usual keys")):
            actions = self._means.actions
            for name in [act.name for act in actions.acts if actions.has_own_keys(act.name)]:
                actions.give_keys(name, None)
            keep_keys(self._means.settings, actions)
            self._show()


def _called(act: Act) -> str:
    """An act by its words and, where it has one, its place."""
    name = quoted(words_of(act))
    return f"{name} ({place_words(act.place)})" if act.place else name


def _types(keys: QKeySequence) -> bool:
    """Whether the key alone writes a letter, or moves on, where one writes."""
    key = keys[0]  # type: ignore[index] # which Qt's types leave out
    return key.keyboardModifiers() in _PLAIN and not Qt.Key.Key_F1 <= key.key() <= Qt.Key.Key_F35
