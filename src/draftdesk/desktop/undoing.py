"""Undo where the person is: what was done there is taken back at once, what was done elsewhere is named first."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.kinds import place_words
from draftdesk.desktop.means import Means


def take_back(means: Means, here: Collection[str], bar: Notices) -> None:
    """Undo the newest act where it belongs to one of these places, or to none; else name it in the bar, to be undone
    with a second step."""
    act = means.desk.next_undo()
    if act is None:
        return
    if not act.place or act.place in here:
        means.desk.undo(act.name)
        return
    line = QCoreApplication.translate("undoing", "The newest act is “{act}”, in {place}.")
    again = QCoreApplication.translate("undoing", "Undo it")
    bar.tell(line.format(act=act.name, place=place_words(act.place)), (again, partial(means.desk.undo, act.name)))


def give_keys(window: QWidget, means: Means, undo: Callable[[], object]) -> None:
    """Let the keys of Undo and Redo work in a window beside the main one."""
    for name, do in (("edit.undo", undo), ("edit.redo", means.desk.redo)):
        action = means.actions.action(name)
        for keys in action.shortcuts():
            QShortcut(keys, window).activated.connect(do)
