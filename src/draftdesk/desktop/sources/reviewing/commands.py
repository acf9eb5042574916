"""What can be done with rows under review: each with its words and its key."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """`on_rows` has its key work only while the table has the keyboard: letters are typed elsewhere."""

    name: str
    text: str
    key: str = ""
    tip: str = ""
    on_rows: bool = True


COMMANDS = (
    Command("tick", QT_TRANSLATE_NOOP("review", "Tick or untick"), "Space"),
    Command("skip", QT_TRANSLATE_NOOP("review", "Skip"), "Del", QT_TRANSLATE_NOOP("review", "Untick the chosen rows")),
    Command(
        "join",
        QT_TRANSLATE_NOOP("review", "Join"),
        "J",
        QT_TRANSLATE_NOOP("review", "Join the chosen rows, or the row with the next"),
    ),
    Command(
        "split",
        QT_TRANSLATE_NOOP("review", "Split"),
        "S",
        QT_TRANSLATE_NOOP("review", "Split the row where the caret stands in its text"),
    ),
    Command(
        "split-here",
        QT_TRANSLATE_NOOP("review", "Split here"),
        "Ctrl+Return",
        QT_TRANSLATE_NOOP("review", "Split the row where the caret stands in its text"),
        on_rows=False,
    ),
    Command(
        "mend",
        QT_TRANSLATE_NOOP("review", "Part words"),
        "W",
        QT_TRANSLATE_NOOP("review", "Part words that were run together, as proposed"),
    ),
    Command(
        "lists",
        QT_TRANSLATE_NOOP("review", "Lists after…"),
        "L",
        QT_TRANSLATE_NOOP("review", "Treat lists after a line of the source as recommendations"),
    ),
    Command("kind", QT_TRANSLATE_NOOP("review", "Kind"), "K"),
    Command("tags", QT_TRANSLATE_NOOP("review", "Tags"), "T"),
    Command("contributors", QT_TRANSLATE_NOOP("review", "Contributors"), "C"),
    Command("strength", QT_TRANSLATE_NOOP("review", "Strength"), "G"),
    Command("text", QT_TRANSLATE_NOOP("review", "Edit the text"), "Return"),
    Command("doubt", QT_TRANSLATE_NOOP("review", "Next doubt"), "F8", on_rows=False),
    Command("doubt-before", QT_TRANSLATE_NOOP("review", "Doubt before"), "Shift+F8", on_rows=False),
    Command("undo", QT_TRANSLATE_NOOP("review", "Undo"), "Ctrl+Z", on_rows=False),
    Command("redo", QT_TRANSLATE_NOOP("review", "Redo"), "Ctrl+Shift+Z", on_rows=False),
    Command("filter", QT_TRANSLATE_NOOP("review", "Find words"), "Ctrl+F", on_rows=False),
    Command(
        "all-listed",
        QT_TRANSLATE_NOOP("review", "Tick all listed"),
        tip=QT_TRANSLATE_NOOP("review", "Tick what the sources list, of the rows shown"),
    ),
    Command(
        "all-likely",
        QT_TRANSLATE_NOOP("review", "Tick all likely"),
        tip=QT_TRANSLATE_NOOP("review", "Tick what only reads like a recommendation, of the rows shown"),
    ),
    Command(
        "none", QT_TRANSLATE_NOOP("review", "Untick all"), tip=QT_TRANSLATE_NOOP("review", "Untick the rows shown")
    ),
)


def actions(sheet: QWidget, table: QWidget, do: Mapping[str, Callable[[], object]]) -> Mapping[str, QAction]:
    """The commands as actions of the sheet, by name; `do` says what each does."""
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(QCoreApplication.translate("review", command.text), sheet)
        action.setObjectName(command.name)
        if command.key:
            action.setShortcut(QKeySequence(command.key))
        tip = QCoreApplication.translate("review", command.tip) if command.tip else action.text()
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        if command.on_rows:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (table if command.on_rows else sheet).addAction(action)
        action.triggered.connect(do[command.name])
        made[command.name] = action
    return made


BAR: Sequence[str] = ("tick", "join", "split", "mend", "lists", "kind", "tags", "contributors", "doubt", "undo", "redo")
"""Those that have a button, in their order."""

TICKING: Sequence[str] = ("all-listed", "all-likely", "none")
"""Those beside the filter: they concern all rows that it lets through."""
