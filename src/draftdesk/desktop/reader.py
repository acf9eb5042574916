"""Reading that takes long: off the GUI thread, the newest request alone answered, never half of one act."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from draftdesk.desktop.means import Means
from draftdesk.desktop.tasks import Task
from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import DraftDeskError

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

Value = TypeVar("Value")
_TRIES = 5


class Reader(QObject):
    """Reads the workspace for one window. A new reading takes the place of the one under way."""

    def __init__(self, means: Means, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._title = title
        self._task: Task | None = None

    @property
    def is_reading(self) -> bool:
        return self._task is not None

    def read(
        self,
        work: "Callable[[Look, Progress], Value]",
        done: Callable[[Value], object],
        failed: Callable[[str], object],
        progressed: Callable[[int, int, str], object] | None = None,
    ) -> None:
        """Read again; `done` or `failed` is called on the GUI thread, unless something newer is asked before."""
        self.stop()
        workspace = self._means.desk.workspace
        started: list[Task] = []

        def is_wanted() -> bool:
            wanted = bool(started) and self._task is started[0]
            self._task = None if wanted else self._task
            return wanted

        task = self._means.tasks.run(
            self._title,
            lambda progress: steadily(workspace.look(), lambda look: work(look, progress), progress),
            lambda value: done(value) if is_wanted() else None,
            failed=lambda line: failed(line) if is_wanted() else None,
            stopped=lambda: failed("") if is_wanted() else None,
            reads=True,
        )
        if progressed is not None:
            task.progressed.connect(progressed)
        started.append(task)
        self._task = task

    def stop(self) -> None:
        """Nobody waits for the reading under way any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


def steadily(look: "Look", work: "Callable[[Look], Value]", progress: Progress) -> Value:
    """What the work reads while no act comes between: one that does is read again, and what went wrong then too."""
    for left in reversed(range(_TRIES)):
        before = look.content_version()
        try:
            value = work(look)
        except DraftDeskError:
            raise
        except Exception:
            if not left or look.content_version() == before:
                raise
        else:
            if not left or look.content_version() == before:
                return value
        progress(0, 0, "")
    raise AssertionError("the last try returns or raises")
