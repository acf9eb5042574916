"""Many acts undone or redone one after the other, as one thing that a person wants."""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.desk import Desk

if TYPE_CHECKING:
    from draftdesk.workspace.queries import Way


class Travel(QObject):
    """Goes step by step; each step is in the file before the next is begun. It ends at once where a step fails."""

    stepped = Signal(int)
    """How many steps are left."""
    ended = Signal(str)
    """It is over; with the line that says why where it ended early."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._back: deque[str] = deque()
        self._forward = 0
        self._is_under_way = False
        desk.closing.connect(self.stop)

    @property
    def is_under_way(self) -> bool:
        return self._is_under_way

    def go(self, way: "Way") -> None:
        """Begin; what is under way goes on first."""
        self._back.extend(way.undo)
        self._forward += len(way.redo)
        if not self._is_under_way:
            self._is_under_way = True
            self._step()

    def stop(self) -> None:
        """Leave it at what is done, and say nothing more."""
        self._back.clear()
        self._forward = 0
        self._is_under_way = False

    def _step(self, _: object = None) -> None:
        if not self._is_under_way:
            return
        left = len(self._back) + self._forward
        self.stepped.emit(left)
        if self._back:
            self._desk.undo(self._back.popleft(), self._step, self._fail)
        elif self._forward:
            self._forward -= 1
            self._desk.redo(self._step, self._fail)
        else:
            self._finish("")

    def _fail(self, line: str) -> None:
        if self._is_under_way:
            self._finish(line)

    def _finish(self, line: str) -> None:
        self.stop()
        self.ended.emit(line)
