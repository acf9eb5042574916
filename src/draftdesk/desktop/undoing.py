"""Undo where the person is: what was done there is taken back at once, what was done elsewhere is named first.

What offers to take an act back is offered only while that act is the one that Undo would take.
"""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.desk import Desk
from draftdesk.desktop.frame.notices import Answer, Bar, Notices
from draftdesk.desktop.kinds import place_words
from draftdesk.desktop.means import Means

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed


def take_back(means: Means, here: Collection[str], bar: Notices) -> None:
    """Undo the newest act where it belongs to one of these places, or to none; else name it in the bar, to be undone
    with a second step. What was typed just now is the newest act."""
    means.desk.when_saved(partial(_take_back, means, here, bar))


def _take_back(means: Means, here: Collection[str], bar: Notices) -> None:
    act = means.desk.next_undo()
    if act is None:
        return
    if not act.place or act.place in here:
        means.desk.undo(act.name)
        return
    line = QCoreApplication.translate("undoing", "The newest act is “{act}”, in {place}.")
    again = QCoreApplication.translate("undoing", "Undo it")
    answer = (again, partial(means.desk.undo, act.name))
    _Offer(means.desk, act.number, bar.tell(line.format(act=act.name, place=place_words(act.place)), answer))


def tell_done(desk: Desk, bar: Notices, line: str, changed: "Changed[Any]", *answers: Answer) -> None:
    """Say in the bar what an act did, with these answers and Undo; the line goes as soon as that act is no longer what
    Undo would take. An act that changed nothing is only told."""
    if not changed.act:
        bar.tell(line, *answers)
        return
    undo = QCoreApplication.translate("undoing", "Undo")
    _Offer(desk, changed.act, bar.tell(line, *answers, (undo, partial(desk.undo, changed.name))))


def give_keys(window: QWidget, means: Means, undo: Callable[[], object]) -> None:
    """Let the keys of Undo and Redo work in a window beside the main one."""
    for name, do in (("edit.undo", undo), ("edit.redo", means.desk.redo)):
        action = means.actions.action(name)
        for keys in action.shortcuts():
            QShortcut(keys, window).activated.connect(do)


class _Offer(QObject):
    """Takes a bar away when the act that it offers to undo is not the newest any more; it lives as long as the bar."""

    def __init__(self, desk: Desk, act: int, bar: Bar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._act = act
        self._bar = bar
        desk.standing_changed.connect(self._judge)
        desk.closed.connect(bar.finish)

    def _judge(self) -> None:
        newest = self._desk.next_undo()
        if newest is None or newest.number != self._act:
            self._bar.finish()
