"""What the context menu offers for a misspelt word: it comes up when what the word might be is known."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from draftdesk.desktop.compose.editing.menu import HeldMenu
from draftdesk.desktop.compose.spelling.checker import SpellChecker


class Proposing(QObject):
    """Holds a menu until `put_in` was called with what a word might be. It ends with the menu."""

    def __init__(
        self,
        menu: HeldMenu,
        checker: SpellChecker,
        word: str,
        language: str,
        put_in: Callable[[Sequence[str]], object],
    ) -> None:
        super().__init__(menu)
        self._menu, self._checker, self._put_in = menu, checker, put_in
        self._asked = word, language
        menu.hold()
        checker.suggested.connect(self._on_suggested)
        checker.suggest(word, language)

    def _on_suggested(self, word: str, language: str, proposed: Sequence[str]) -> None:
        if (word, language) == self._asked:
            self._checker.suggested.disconnect(self._on_suggested)
            self._put_in(proposed)
            self._menu.release()


def offer_spelling(
    menu: QMenu,
    checker: SpellChecker,
    word: str,
    proposed: Sequence[str],
    replace: Callable[[str], object],
    *,
    fixed: bool = False,
) -> None:
    """Put at the beginning of a menu what is proposed for the word, and to add or to ignore it.

    `replace` is called with the word that was chosen. Of a text that is `fixed` no word is replaced and none is added.
    """
    first = menu.actions()[0] if menu.actions() else None
    actions: list[QAction] = []
    if not fixed:
        for each in proposed:
            action = QAction(each.replace("&", "&&"), menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(_call, replace, each))
            actions.append(action)
        if not proposed:
            none = QAction(QCoreApplication.translate("spelling", "No suggestions"), menu)
            none.setEnabled(False)
            actions.append(none)
        add = QAction(QCoreApplication.translate("spelling", "Add to the words of this file"), menu)
        add.triggered.connect(partial(_call, checker.add, word))
        actions.append(add)
    ignore = QAction(QCoreApplication.translate("spelling", "Ignore until the file is closed"), menu)
    ignore.triggered.connect(partial(_call, checker.ignore, word))
    actions.append(ignore)
    separator = QAction(menu)
    separator.setSeparator(True)
    for action in (*actions, separator):
        if first is None:
            menu.addAction(action)
        else:
            menu.insertAction(first, action)


def _call(function: Callable[[str], object], word: str, _: bool = False) -> None:
    function(word)
