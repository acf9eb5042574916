"""What the windows of the menu Sources have in common."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.chips import Flow

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Look, Transaction


class EditorWindow(FittedDialog):
    """A window beside the main one: closed with the workspace, gone once it is closed, as large as it was left.

    `notices` is a bar of its own, for what went wrong here. `refresh` is called at first and after every act.
    """

    def __init__(self, means: Means, name: str, size: QSize, main: QWidget) -> None:
        # Without a parent: the main window can come before it.
        super().__init__(None, means.settings, f"editors/{name}", letters=size)
        self._main = main
        self._means = means
        self._name = name
        self._is_over = False
        self.notices = Notices(means.theme, self)
        self.setObjectName(name)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        self.addActions([means.actions.action(each) for each in ("edit.undo", "edit.redo")])
        means.desk.closing.connect(self.close)
        means.desk.changed.connect(self._on_changed)

    @property
    def may_edit(self) -> bool:
        return not self._means.desk.is_read_only

    def refresh(self) -> None:
        """Show what is so now."""
        raise NotImplementedError

    def settle(self) -> None:
        """Do what is typed and not done yet: the window closes."""

    def show_main(self) -> None:
        """Bring the main window to the front, where something can be seen now."""
        self._main.activateWindow()

    def ask(self, question: "Callable[[Look], Any]", answer: Callable[[Any], object], topic: str = "") -> None:
        """Ask the workspace; the answer comes only while the window is there."""
        self._means.desk.ask(
            f"editors/{self._name}{topic}", question, lambda value: self._is_over or answer(value), self._warn
        )

    def act(
        self,
        name: str,
        work: "Callable[[Transaction], Any]",
        then: "Callable[[Changed[Any]], object] | None" = None,
    ) -> None:
        """Do something; where that is not allowed, this window says why."""
        self._means.desk.act(
            name, "Sources", work, lambda changed: self._is_over or then is None or then(changed), self._warn
        )

    def done(self, result: int) -> None:
        if self._means.desk.is_open:
            self.settle()
        self._is_over = True
        self._means.desk.closing.disconnect(self.close)
        self._means.desk.changed.disconnect(self._on_changed)
        super().done(result)

    def _warn(self, line: str) -> None:
        self._means.warn(line, on=self._means.notices if self._is_over else self.notices)

    def _on_changed(self, changed: "Changed[object]") -> None:  # noqa: ARG002 - some look at it
        self.notices.clear()
        self.refresh()


def command(
    window: QWidget, text: str, do: Callable[[], object], *, keys: Sequence[str] = (), on: QWidget | None = None
) -> QAction:
    """Something that can be done in a window. Its keys work everywhere in it, or only while `on` has the keyboard."""
    action = _Command(text, do, window)
    action.setIconText(text)
    action.setShortcuts([QKeySequence(each) for each in keys])
    if on is not None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        on.addAction(action)
    return action


class _Command(QAction):
    """Does one thing, whatever its signal says besides."""

    def __init__(self, text: str, do: Callable[[], object], window: QWidget) -> None:
        super().__init__(text, window)
        self._do = do
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._do()


def button_row(window: QWidget, commands: Sequence[QAction]) -> QWidget:
    """The commands as buttons, on as many lines as the width asks for."""
    row = QWidget(window)
    flow = Flow(row)
    flow.setSpacing(6)
    for action in commands:
        button = _menu_button(action) if action.menu() else _button(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        flow.addWidget(button)
    return row


def _button(action: QAction) -> QAbstractButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button


def _menu_button(action: QAction) -> QAbstractButton:
    button = QPushButton(action.text())
    button.setAutoDefault(False)
    menu = action.menu()
    assert isinstance(menu, QMenu)  # noqa: S101
    button.setMenu(menu)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def plain(text: str = "", *, buddy: QWidget | None = None) -> QLabel:
    """Words that may come from a document: shown as they are, on as many lines as they need."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(buddy is None)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def filter_line(words: str) -> QLineEdit:
    """A line that thins out what stands below it."""
    line = QLineEdit()
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    line.setClearButtonEnabled(True)
    return line


class Roomy(QStyledItemDelegate):
    """Rows with some air above and below their words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height()) + _AIR)


_AIR = 7
