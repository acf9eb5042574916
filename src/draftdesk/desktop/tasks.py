"""Long work off the GUI thread: told how far it is, cancelled, and answered on the GUI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.desk import tell_or_raise
from draftdesk.kit.jobs import Job, Progress, Stopped

Value = TypeVar("Value")
QUIET = 300
"""Milliseconds before work is worth showing."""
_AT_ONCE = 2


class Task(QObject):
    """One piece of work under way. `title` says what it is, for the status bar; `can_stop` whether its work looks now
    and then whether it is cancelled."""

    progressed = Signal(int, int, str)
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(self, title: str, parent: QObject, *, can_stop: bool) -> None:
        super().__init__(parent)
        self.title = title
        self.can_stop = can_stop
        self.is_over = False
        self._job = Job(self.progressed.emit)

    def cancel(self) -> None:
        """Ask the work to stop; what it had begun is undone by itself."""
        self._job.cancel()


class Tasks(QObject):
    """All work under way. A task that takes longer than `QUIET` is announced by `shown`."""

    shown = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=_AT_ONCE, thread_name_prefix="draftdesk-task")
        self._under_way: list[Task] = []
        self._futures: dict[Task, Future[None]] = {}
        self._reading: set[Task] = set()
        self._is_closed = False

    @property
    def under_way(self) -> tuple[Task, ...]:
        return tuple(self._under_way)

    def run(
        self,
        title: str,
        work: Callable[[Progress], Value],
        done: Callable[[Value], object],
        *,
        failed: Callable[[str], object] | None = None,
        stopped: Callable[[], object] | None = None,
        unwanted: Callable[[Value], object] | None = None,
        can_stop: bool = True,
        reads: bool = False,
    ) -> Task:
        """Start the work on another thread. Afterwards `done` gets what it returned, `failed` the line of a
        DraftDeskError (else the window's bar shows it), or `stopped` is called where it was cancelled; all on the GUI
        thread. Any other error is a bug: `failed` gets a line about that, and then it is raised there. After `close`
        nobody is told any more, but `unwanted` gets what the work returned, to let go of it.

        `can_stop` is False for work that never asks its progress: then nobody is offered to cancel it. Work that
        `reads` the open workspace is stopped and waited for before that is closed."""
        task = Task(title, self, can_stop=can_stop)
        self._under_way.append(task)
        if reads:
            self._reading.add(task)

        def finish(value: Any, error: BaseException | None) -> None:
            task.is_over = True
            self._under_way.remove(task)
            self._reading.discard(task)
            del self._futures[task]
            task.ended.emit()
            task.deleteLater()
            if self._is_closed:
                if unwanted is not None and error is None:
                    unwanted(value)
            elif error is None:
                done(value)
            elif isinstance(error, Stopped):
                if stopped is not None:
                    stopped()
            else:
                tell_or_raise(error, failed or self.failed.emit)

        task._finished.connect(finish)
        self._futures[task] = self._executor.submit(_run, task, work)
        QTimer.singleShot(QUIET, task, lambda: None if task.is_over else self.shown.emit(task))
        return task

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for task in self._under_way:
            task.cancel()

    def leave_workspace(self) -> None:
        """Stop what reads the open workspace, and return when nothing reads it any more: it is about to be closed."""
        for task in tuple(self._reading):
            task.cancel()
            if self._futures[task].cancel():  # it had not begun
                task._finished.emit(None, Stopped())
        wait_for([self._futures[task] for task in self._reading])

    def close(self) -> None:
        """Stop everything and let go of the threads."""
        self._is_closed = True
        self.cancel_all()
        self._executor.shutdown(wait=True, cancel_futures=True)


def _run(task: Task, work: Callable[[Progress], Any]) -> None:
    """On the working thread."""
    value, error = None, None
    try:
        value = work(task._job)
    except BaseException as raised:  # noqa: BLE001 - it is raised again on the GUI thread
        error = raised
    try:
        task._finished.emit(value, error)
    except RuntimeError:  # the window is gone, and with it whoever waited
        logging.getLogger(__name__).debug("nobody waits for %s", task.title)
