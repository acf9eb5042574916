"""What lies open: one workspace at a time, or none. All that the window reads and does goes through here."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from draftdesk.model.errors import DraftDeskError

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed, Look, Transaction, Workspace
    from draftdesk.workspace.queries import ActLine

Value = TypeVar("Value")


class Desk(QObject):
    """The open workspace. Acts are queued on its writer thread and answered here, on the GUI thread."""

    opened = Signal()
    closing = Signal()
    """Whoever looks into the workspace must stop now: it is let go of when all have heard this."""
    closed = Signal()
    changed = Signal(object)
    """A `Changed`: after every act, undo and redo that changed something."""
    failed = Signal(str)
    """An act failed, with the one line that says why."""
    saving = Signal(int)
    """How many acts are not on the disk yet."""
    _settled = Signal(object, object, object)
    _answered = Signal(str, int, object, object, object)

    def __init__(self, who: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._workspace: Workspace | None = None
        self._waiting = 0
        self._asked: dict[str, int] = {}
        self._questions = 0
        self._unanswered = 0
        self._reader: ThreadPoolExecutor | None = None
        self._settled.connect(self._on_settled)
        self._answered.connect(self._on_answered)

    # --- opening and closing

    @property
    def workspace(self) -> "Workspace":
        """The open workspace; asking where there is none is a bug."""
        assert self._workspace is not None  # noqa: S101
        return self._workspace

    @property
    def is_open(self) -> bool:
        return self._workspace is not None

    @property
    def is_read_only(self) -> bool:
        return self._workspace is not None and self._workspace.is_read_only

    @property
    def is_busy(self) -> bool:
        """Whether an act is not on the disk yet or a question not answered."""
        return bool(self._waiting or self._unanswered)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a workspace in place of the one that is open. Raises DraftDeskError, and then nothing has changed."""
        if read_only or not self.holds(path):
            self.take(self.load(path, read_only=read_only))

    def holds(self, path: Path) -> bool:
        """Whether that file is the one that is open, and can be changed."""
        return self._workspace is not None and not self.is_read_only and _is_same(path, self._workspace.path)

    def load(self, path: Path, *, read_only: bool = False) -> "Workspace":
        """A workspace to `take`, loaded on whatever thread this is called on. Raises DraftDeskError."""
        from draftdesk.drafting.workspaces import open_workspace

        return open_workspace(path, who=self._who, read_only=read_only)

    def take(self, workspace: "Workspace") -> None:
        """Lay a loaded workspace open in place of the one that is open."""
        self.close()
        self._workspace = workspace
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="draftdesk-reader")
        self._reader.submit(workspace.look)  # what it sees can be rescued should the file be taken away
        self.opened.emit()

    def close(self) -> None:
        """Wait for what is being saved, then let go of the workspace."""
        if self._workspace is None:
            return
        self.closing.emit()
        if self._reader is not None:
            self._reader.shutdown(wait=True, cancel_futures=True)
            self._reader = None
        workspace, self._workspace = self._workspace, None
        self._asked.clear()
        self._unanswered = 0
        workspace.close()
        self.closed.emit()

    # --- looking

    def look(self) -> "Look":
        """For what is read in a moment, on the GUI thread; what may take longer is asked."""
        return self.workspace.look()

    def ask(
        self,
        topic: str,
        question: "Callable[[Look], Value]",
        answer: Callable[[Value], object],
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Put a question to the workspace on another thread; `answer` gets the value on the GUI thread.

        Of several questions on one topic only the newest is answered, so that typing never waits for old letters.
        """
        if self._reader is None:
            return
        self._questions += 1
        self._asked[topic] = number = self._questions
        workspace = self.workspace

        def run() -> None:
            value, error = None, None
            try:
                if self._asked.get(topic) == number:
                    value = question(workspace.look())
            except BaseException as raised:  # noqa: BLE001 - it is raised again on the GUI thread
                error = raised
            self._answered.emit(topic, number, (answer, failed), value, error)

        self._unanswered += 1
        self._reader.submit(run)

    def forget(self, topic: str) -> None:
        """Nobody waits for answers on that topic any more."""
        self._asked.pop(topic, None)

    def _on_answered(
        self, topic: str, number: int, waiting: tuple[Any, Any], value: object, error: BaseException | None
    ) -> None:
        self._unanswered = max(0, self._unanswered - 1)
        if self._asked.get(topic) != number:
            return
        answer, failed = waiting
        if error is None:
            answer(value)
        elif isinstance(error, DraftDeskError):
            (failed or self.failed.emit)(str(error))
        else:
            raise error

    # --- acting

    def act(
        self,
        name: str,
        place: str,
        work: "Callable[[Transaction], Value]",
        then: "Callable[[Changed[Value]], object] | None" = None,
        failed: Callable[[str], object] | None = None,
        *,
        subject: str | None = None,
        typing: bool = False,
    ) -> None:
        """Queue an act; `then` gets what it changed, after everybody has heard `changed`.

        `place` is the one in which the person sees its effect while doing it: a snippet set aside in the inspector is
        so in Sources, one set aside in a window of the draft is so in Compose. Undo names what belongs elsewhere first.
        With `typing` it joins the act before where that is typing about the same `subject`.
        """
        self._send(lambda: self.workspace.act(name, place, work, subject=subject, typing=typing), then, failed)

    def undo(self, expected: str | None = None) -> None:
        """Take back the newest act, where that is the one expected."""
        self._send(lambda: self.workspace.undo(expected), None, None)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._send(lambda: self.workspace.redo(), None, None)

    def tell_noted(self) -> None:
        """Something was noted that is no act, such as an export: what can be undone may be less than it was."""
        from draftdesk.drafting.workspaces import Changed

        self.changed.emit(Changed(0, "", "", {}, None))

    def next_undo(self) -> "ActLine | None":
        """The act that Undo would take back."""
        from draftdesk.workspace.queries import next_undo

        return next_undo(self.look()) if self.is_open and not self.is_read_only else None

    def next_redo(self) -> "ActLine | None":
        """The act that Redo would do again."""
        from draftdesk.workspace.queries import next_redo

        return next_redo(self.look()) if self.is_open and not self.is_read_only else None

    def follow(self, future: "Future[Changed[Any]]") -> None:
        """Tell everybody of an act that was queued elsewhere, on the thread of a task."""
        self._waiting += 1
        self.saving.emit(self._waiting)
        future.add_done_callback(lambda done: self._settled.emit(done, None, None))

    def _send(
        self,
        queue: "Callable[[], Future[Changed[Any]]]",
        then: Callable[[Any], object] | None,
        failed: Callable[[str], object] | None,
    ) -> None:
        try:
            future = queue()
        except DraftDeskError as error:
            (failed or self.failed.emit)(str(error))
            return
        self._waiting += 1
        self.saving.emit(self._waiting)
        future.add_done_callback(lambda done: self._settled.emit(done, then, failed))

    def _on_settled(
        self,
        future: "Future[Changed[Any]]",
        then: Callable[[Any], object] | None,
        failed: Callable[[str], object] | None,
    ) -> None:
        self._waiting -= 1
        self.saving.emit(self._waiting)
        error = future.exception()
        if isinstance(error, DraftDeskError):
            (failed or self.failed.emit)(str(error))
        elif error is not None:
            raise error
        else:
            changed = future.result()
            if changed.act:
                self.changed.emit(changed)
            if then is not None:
                then(changed)


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
