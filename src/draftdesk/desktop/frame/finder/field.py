"""The field itself, and the list that drops from it while something is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from draftdesk.desktop.frame.finder.commands import commands, matching
from draftdesk.desktop.frame.finder.painting import RowPainter
from draftdesk.desktop.frame.finder.rows import FinderModel, Role, Row, Sort, command_rows, found_rows
from draftdesk.desktop.means import Means
from draftdesk.model.finding import read_query
from draftdesk.workspace.queries import QuickFound, hit_count, quick_find

_TOPIC = "finder"
_MARK = ">"
"""What a line of commands alone begins with."""
_COMMANDS = 4
_TALLEST = 20
_WIDTH = 42
_LEAST = 14
_PART = 0.36
_LIST_WIDTH = 84
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class Finder(QLineEdit):
    """Finds while it is typed in; up, down and Enter choose, Esc goes back to where the keyboard was."""

    chosen = Signal(object)
    """A `Row` that is no command: commands are done here."""
    all_requested = Signal(str)
    """All snippets with these words are wanted."""

    def __init__(self, means: Means, window: QWidget) -> None:
        super().__init__()
        self._means = means
        self._before: QWidget | None = None
        self._model = FinderModel(self)
        self._list = _List(self._model, means, window)
        self._list.clicked.connect(self._on_clicked)
        means.actions.keys_changed.connect(self._name_keys)
        self._name_keys()
        self.setAccessibleName(self.tr("Find snippets, sources, paragraphs and commands"))
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._on_typed)
        means.actions.on("edit.find", self.begin)
        means.actions.on("edit.commands", self.begin_commands)
        means.desk.closing.connect(self._on_closing)
        window.installEventFilter(self)

    def _name_keys(self) -> None:
        keys = self._means.actions.action("edit.find").shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = self.tr("Find anything")
        self.setPlaceholderText(self.tr("Find anything ({keys})").format(keys=keys) if keys else plain)

    @property
    def rows(self) -> Sequence[Row]:
        """What the list shows now; nothing while it is closed."""
        return self._model.rows if self._list.is_open else ()

    def sizeHint(self) -> QSize:
        """Not more than its part of the window."""
        letter = self.fontMetrics().averageCharWidth()
        width = max(letter * _LEAST, min(letter * _WIDTH, round(self.window().width() * _PART)))
        return QSize(width, super().sizeHint().height())

    def begin(self) -> None:
        """Take the keyboard, to find anything."""
        self._start("" if self.text().startswith(_MARK) else self.text())

    def begin_commands(self) -> None:
        """Take the keyboard, to find commands alone."""
        self._start(_MARK)

    # --- inside

    def _start(self, text: str) -> None:
        front = self.window().focusWidget()
        if front is not self:
            self._before = front
        self.setText(text)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text == _MARK:
            self.setCursorPosition(len(text))
        else:
            self.selectAll()
        self._on_typed(text)

    def _on_typed(self, typed: str) -> None:
        desk = self._means.desk
        desk.forget(_TOPIC)
        if typed.startswith(_MARK):
            self._show(command_rows(matching(commands(self._means.actions), typed.removeprefix(_MARK))))
        elif not typed.strip():
            self._list.close_list()
        elif not desk.is_open:
            self._show(self._commands(typed))
        else:
            desk.ask(
                _TOPIC,
                lambda look: (quick_find(look, typed), hit_count(look, typed)),
                lambda found: self._on_found(typed, *found),
            )

    def _on_found(self, typed: str, found: QuickFound, count: int) -> None:
        if self.hasFocus() and self.text() == typed:
            self._show([*found_rows(found, count, read_query(typed)), *self._commands(typed)])

    def _commands(self, typed: str) -> list[Row]:
        return command_rows(matching(commands(self._means.actions), typed)[:_COMMANDS])

    def _show(self, rows: Sequence[Row]) -> None:
        self._model.show(rows or [Row(Sort.HEAD, self.tr("Nothing found"))])
        self._list.open_under(self)
        self._list.step(1, from_start=True)

    def _on_closing(self) -> None:
        self._means.desk.forget(_TOPIC)
        self._list.close_list()
        self.clear()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.data(Role.ROW))

    def _choose(self, row: Row | None) -> None:
        if row is None or row.sort is Sort.HEAD:
            return
        typed = self.text()
        self._go_back()
        if row.sort is Sort.COMMAND:
            self.clear()
            row.what.action.trigger()
        elif row.sort is Sort.ALL_HITS:
            self.all_requested.emit(typed)
        else:
            self.chosen.emit(row)

    def _go_back(self) -> None:
        if self.text().startswith(_MARK):
            self.clear()
        self._list.close_list()
        self._means.desk.forget(_TOPIC)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        else:
            self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Down: lambda: self._list.step(1),
            Qt.Key.Key_Up: lambda: self._list.step(-1),
            Qt.Key.Key_PageDown: lambda: self._list.step(1, by_head=True),
            Qt.Key.Key_PageUp: lambda: self._list.step(-1, by_head=True),
            Qt.Key.Key_Return: lambda: self._choose(self._list.current()),
            Qt.Key.Key_Enter: lambda: self._choose(self._list.current()),
            Qt.Key.Key_Escape: self._go_back,
        }
        do = steps.get(event.key())
        if do is None:
            super().keyPressEvent(event)
        elif self._list.is_open or event.key() == Qt.Key.Key_Escape:
            do()
        elif event.key() == Qt.Key.Key_Down:
            self._on_typed(self.text())

    def event(self, event: QEvent) -> bool:
        """Its own keys are no shortcuts here: it lies in the bar of the menus, and those have some for Return."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._list.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._list.is_open:
            self._list.open_under(self)
        return super().eventFilter(watched, event)


class _List(QFrame):
    """Lies over the window below the field, and never takes the keyboard from it."""

    clicked = Signal(QModelIndex)

    def __init__(self, model: FinderModel, means: Means, window: QWidget) -> None:
        super().__init__(window)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = model
        self._view = QListView()
        self._view.setModel(model)
        self._view.setItemDelegate(RowPainter(means.theme, self._view))
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(self.tr("What was found"))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(self.clicked)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._view)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_under(self, field: QWidget) -> None:
        """Lie below the field, as tall as there are rows and wide enough to read, within the window."""
        window = field.window()
        width = min(max(field.width(), self.fontMetrics().averageCharWidth() * _LIST_WIDTH), window.width() - 16)
        row = self._view.sizeHintForRow(0)
        top = field.mapTo(window, QPoint(0, field.height() + 2)).y()
        height = min(row * min(self._model.rowCount(), _TALLEST) + 4, window.height() - top - 8)
        at = field.mapTo(window, QPoint(0, 0)).x()
        end = at + field.width() if field.layoutDirection() == Qt.LayoutDirection.LeftToRight else at + width
        self.setGeometry(max(8, min(end, window.width() - 8) - width), top, width, height)
        self.raise_()
        self.show()

    def close_list(self) -> None:
        self.hide()
        self._model.show(())

    def current(self) -> Row | None:
        """The row that Enter would choose."""
        index = self._view.currentIndex()
        return index.data(Role.ROW) if index.isValid() else None

    def step(self, by: int, *, from_start: bool = False, by_head: bool = False) -> None:
        """Go to the next row that can be chosen, or to the first below the next head."""
        rows = self._model.rows
        at = -1 if from_start else self._view.currentIndex().row()
        passed_head = not by_head
        for number in range(at + by, len(rows) if by > 0 else -1, by):
            if rows[number].sort is Sort.HEAD:
                passed_head = True
            elif passed_head:
                index = self._model.index(number)
                self._view.setCurrentIndex(index)
                self._view.scrollTo(index)
                return
