"""What can be done where somebody asks for a menu in the draft's text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.marks import MarkOf
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.editing.pointing import mark_beside
from draftdesk.desktop.compose.outline.standing_acts import ROLES, STATUSES

_UNDOING = ("edit.undo", "edit.redo")
_WRITING = ("text.italic", "text.bold", "brackets.bracket")
_PUTTING_IN = ("text.footnote", "text.reference")
_BESIDE = ("comments.add", "drawer.provenance")
_FOLLOWING = ("text.follow",)
_Keys = QKeySequence.StandardKey


class HeldMenu(QMenu):
    """Comes up when all is in it: whoever has to look for something first holds it so long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holders = 0
        self._at: QPoint | None = None

    def hold(self) -> None:
        """Something will be put in yet: `release` follows."""
        self._holders += 1

    def release(self) -> None:
        """It is in."""
        self._holders -= 1
        self._come_up()

    def ask_for(self, at: QPoint) -> None:
        """Come up at that place of the screen as soon as nobody holds it."""
        self._at = at
        self._come_up()

    def _come_up(self) -> None:
        if self._at is not None and not self._holders:
            self.popup(self._at)


class TextMenu(QObject):
    """Comes up in whichever half of the page it is asked for, at the mouse or the caret, with what can be done."""

    opening = Signal(HeldMenu, Editor)
    """The menu is about to show: what belongs to the place alone is put in now."""

    def __init__(self, actions: Actions, text: DraftPanel) -> None:
        super().__init__(text)
        self._actions = actions
        text.menu_requested.connect(self._on_requested)

    def _on_requested(self, editor: Editor, at: QPoint) -> None:
        menu = HeldMenu(editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._actions.action(name) for name in _UNDOING])
        menu.addSeparator()
        self._fill_clipboard(menu, editor)
        if not editor.isReadOnly():
            menu.addSeparator()
            menu.addActions(self._possible(_WRITING))
            menu.addSeparator()
            menu.addActions(self._possible(_PUTTING_IN))
        menu.addSeparator()
        if mark_beside(editor.textCursor()) != MarkOf():
            menu.addActions(self._possible(_FOLLOWING))
        menu.addActions(self._possible(_BESIDE))
        menu.addSeparator()
        self._fill_below(menu, "&Status", (*STATUSES, "status.reopen"))
        self._fill_below(menu, "&Role", tuple(ROLES))
        self.opening.emit(menu, editor)
        menu.ask_for(at)

    def _fill_clipboard(self, menu: QMenu, editor: Editor) -> None:
        is_open, is_selected = not editor.isReadOnly(), editor.textCursor().hasSelection()
        _add(menu, self.tr("Cu&t"), _Keys.Cut, editor.cut, allowed=is_open and is_selected)
        _add(menu, self.tr("&Copy"), _Keys.Copy, editor.copy, allowed=is_selected)
        _add(menu, self.tr("&Paste"), _Keys.Paste, editor.paste, allowed=is_open and editor.canPaste())
        if is_open and editor.canPaste():
            menu.addActions(self._possible(("text.paste-plain",)))

    def _fill_below(self, menu: QMenu, title: str, names: Sequence[str]) -> None:
        possible = self._possible(names)
        if possible:
            menu.addMenu(QCoreApplication.translate("menus", title)).addActions(possible)

    def _possible(self, names: Sequence[str]) -> list[QAction]:
        actions = [self._actions.action(name) for name in names]
        return [action for action in actions if action.isEnabled()]


def _add(menu: QMenu, text: str, keys: QKeySequence.StandardKey, do: Callable[[], object], *, allowed: bool) -> None:
    """Keys are only told: those of the editor itself work, and an action's own would be meant besides."""
    action = menu.addAction(f"{text}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
    action.setEnabled(allowed)
    action.triggered.connect(do)
