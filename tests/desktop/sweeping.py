"""Looks over everything that is on the screen: what it says, whether that fits, and what a screen reader would hear."""

import re
from collections.abc import Collection, Iterator
from math import floor

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QFont, QTextDocument, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program


class Silent:
    """A person who is asked and thinks better of it."""

    def open_file(self, *_: object) -> None:
        return None

    def open_files(self, *_: object) -> tuple[()]:
        return ()

    open_folder = save_file = whether_to_keep = line = tell_error = open_file

    def confirm(self, *_: object) -> bool:
        return False

    choose_printer = confirm

    def preview(self, *_: object) -> None:
        pass


OPEN, SHUT = "⟦", "⟧"
_BETWEEN = re.compile(r" [—–·-] |, |: |\n")
_FILE = re.compile(r"^/|\.(docx|csv|md|html)$|^[\d.,]+ [KMG]iB$")
_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")
_ROWS = 4
_WORD = re.compile(r"[A-Za-z]{2,}")


class Foreign(QTranslator):
    """Translates everything into a language in which every text stands in double brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation
        return f"{OPEN}{text}{SHUT}".replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def settle(qtbot: QtBot, program: Program) -> None:
    """Wait until everything that was begun is done, and laid out."""

    def is_quiet() -> bool:
        QApplication.processEvents()
        return not program.means.tasks.under_way and not program.means.desk.is_busy

    qtbot.waitUntil(is_quiet, timeout=20_000)
    for _ in range(4):  # a layout asks that around it to be laid out anew
        QApplication.processEvents()


def windows() -> list[QWidget]:
    """The windows and dialogs that are shown, menus and tips aside."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in shown if not isinstance(each, QMenu) and each.windowType() is not Qt.WindowType.ToolTip]


def untranslated(window: QWidget, data: Collection[str]) -> list[str]:
    """What is said in plain English; `data` are words that come from the workspace."""
    return [f"{kind}: {text}" for kind, text in _said(window) if _is_english(text, data)]


def nameless(window: QWidget) -> list[str]:
    """Controls that the keyboard reaches and that say nothing to a screen reader."""
    return [_described(each) for each in _controls(window) if not _spoken(each)]


def clipped(window: QWidget) -> list[str]:
    """Words that have less room than they need."""
    return [f"{_described(each)}: {_text(each)!r}" for each in _shown(window) if _is_clipped(each)]


def squeezed(window: QWidget) -> list[str]:
    """Titles of columns and tabs, and hints in empty fields, that are wider than where they stand and that no tip says
    in full."""
    return [f"{_described(each)}: {words!r}" for each in _shown(window) for words in _squeezed_in(each)]


def low(window: QWidget) -> list[str]:
    """Controls and rows that are lower than a line of what they say, in the letters of whatever font has them."""
    return [
        f"{_described(each)}: {words!r}"
        for each in _shown(window)
        for words, height in (*_rows(each), (_line_of(each), each.height()))
        if words and height < floor(_height(words, each.font()))
    ]


def cut_off(window: QWidget) -> list[str]:
    """Words that stand outside their window, where they cannot be scrolled."""
    return [
        f"{_described(each)}: {_text(each)!r}"
        for each in _shown(window)
        if _text(each) and not _can_scroll(each, window) and not _is_inside(each, window)
    ]


def _can_scroll(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _is_inside(widget: QWidget, window: QWidget) -> bool:
    return window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


def _shown(window: QWidget) -> Iterator[QWidget]:
    for each in [window, *window.findChildren(QWidget)]:
        if each.isVisible() and each.window() is window.window():
            yield each


def _said(window: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", window.windowTitle()
    for each in _shown(window):
        yield _described(each), _text(each)
        yield f"tip of {_described(each)}", _tip(each)
        yield f"name of {_described(each)}", each.accessibleName()
        if isinstance(each, QLineEdit):
            yield f"placeholder of {_described(each)}", each.placeholderText()
        if isinstance(each, (QTableView, QTreeView)) and each.model() is not None:
            header = each.header() if isinstance(each, QTreeView) else each.horizontalHeader()
            for section in range(header.count()):
                if header.isVisible() and not header.isSectionHidden(section):
                    yield "header", str(each.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if isinstance(each, QTabBar):
            for tab in range(each.count()):
                yield "tab", each.tabText(tab)
        if isinstance(each, QComboBox) and not each.isEditable():
            for item in range(each.count()):
                yield f"choice of {_described(each)}", each.itemText(item)
        for action in each.actions():
            if not action.isSeparator():
                yield "action", action.text()


def _is_english(text: str, data: Collection[str]) -> bool:
    outside = re.sub(rf"{OPEN}.*{SHUT}", "", text, flags=re.DOTALL)
    parts = [part.strip(" ()“”…").rstrip(".") for part in (outside, *_BETWEEN.split(outside))]
    return not any(_is_known(part, data) for part in parts[:1]) and not all(_is_known(part, data) for part in parts[1:])


def _is_known(words: str, data: Collection[str]) -> bool:
    plain = _DAY.sub("", " ".join(words.split()))  # which the machine's own usage writes
    return not _WORD.search(plain) or bool(_FILE.search(plain)) or any(plain in each for each in data)


def _tip(widget: QWidget) -> str:
    """What the tip says: `plain_tip` makes a web page of words."""
    tip = widget.toolTip()
    if tip.startswith("<p>"):
        read = QTextDocument()
        read.setHtml(tip)
        return read.toPlainText()
    return tip


def _controls(window: QWidget) -> Iterator[QWidget]:
    for each in _shown(window):
        inner = isinstance(each.parentWidget(), (QComboBox, QAbstractScrollArea)) or each.objectName().startswith("qt_")
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isEnabled() and not inner and not each.isWindow():
            yield each


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return "" if widget.textFormat() is Qt.TextFormat.RichText else widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return widget.title() if isinstance(widget, QGroupBox) else ""


def _is_clipped(widget: QWidget) -> bool:
    if not _text(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 2 < widget.heightForWidth(widget.width())
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    least = widget.minimumSizeHint()  # of what may leave words out, less than all of them
    needed = least if least.isValid() else widget.sizeHint()
    return widget.width() + 2 < needed.width() or widget.height() + 2 < needed.height()


def _squeezed_in(widget: QWidget) -> Iterator[str]:
    advance = widget.fontMetrics().horizontalAdvance
    if isinstance(widget, QLineEdit) and not widget.text() and not widget.toolTip():
        if advance(widget.placeholderText()) > widget.width():
            yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if not widget.rect().contains(widget.tabRect(at)) and not widget.tabToolTip(at):
                yield widget.tabText(at)
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        across = widget.orientation()
        for at in range(widget.count()):
            words = str(widget.model().headerData(at, across) or "")
            tip = widget.model().headerData(at, across, Qt.ItemDataRole.ToolTipRole)
            is_told = across is Qt.Orientation.Vertical or widget.isSectionHidden(at) or bool(tip)
            if not is_told and advance(words) > widget.sectionSize(at):
                yield words


def _rows(widget: QWidget) -> Iterator[tuple[str, int]]:
    """What the first rows of a list say, and how high they are."""
    if not isinstance(widget, QAbstractItemView) or isinstance(widget, QHeaderView) or widget.model() is None:
        return
    model, top = widget.model(), widget.rootIndex()
    for row in range(min(_ROWS, model.rowCount(top))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
            at = model.index(row, column, top)
            if height := widget.visualRect(at).height():
                yield str(at.data() or "").partition("\n")[0], height


def _line_of(widget: QWidget) -> str:
    words = widget.currentText() if isinstance(widget, QComboBox) else _text(widget)
    if isinstance(widget, QLineEdit):
        words = widget.text() or widget.placeholderText()
    return next(iter(words.splitlines()), "")


def _height(words: str, font: QFont) -> float:
    layout = QTextLayout(words, font)
    layout.beginLayout()
    height = layout.createLine().height()
    layout.endLayout()
    return height


def _described(widget: QWidget) -> str:
    names = [each for each in (widget.objectName(), widget.accessibleName()) if each]
    above = widget.parentWidget()
    within = f" in {type(above).__name__}" if above is not None else ""
    return f"{type(widget).__name__}{' ' + names[0] if names else ''}{within}"


def speak_foreign() -> Foreign:
    """Have everything said in that language from now on; the caller takes it off again."""
    translator = Foreign()
    QCoreApplication.installTranslator(translator)
    return translator
