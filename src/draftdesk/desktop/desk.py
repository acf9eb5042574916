"""What lies open: one workspace at a time, or none. All that the window reads and does goes through here."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from draftdesk.desktop.words import gone_wrong
from draftdesk.model.errors import DraftDeskError

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed, Look, Transaction, Workspace
    from draftdesk.workspace.queries import ActLine

Value = TypeVar("Value")
_STANDING = "standing"
_PATIENCE = 0.1
"""Seconds for which the window stands still where another program writes the file."""
_PATIENCE_WITH_OURSELVES = 2.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What the frame says of the open workspace: its title, and what Undo and Redo would do."""

    title: str = ""
    undo: "ActLine | None" = None
    redo: "ActLine | None" = None


class Desk(QObject):
    """The open workspace. Acts are queued on its writer thread and answered here, on the GUI thread."""

    opened = Signal()
    closing = Signal()
    """Whoever looks into the workspace must stop now: it is let go of when all have heard this."""
    closed = Signal()
    settling = Signal()
    """An act follows: whoever holds words that are not handed over yet hands them over now."""
    changed = Signal(object)
    """A `Changed`: after every act, undo and redo that changed something."""
    failed = Signal(str)
    """An act failed, with the one line that says why."""
    saving = Signal(int)
    """How many acts are not on the disk yet."""
    standing_changed = Signal()
    """`standing` is another."""
    _settled = Signal(object, object, object, object)
    _answered = Signal(object, object, object)

    def __init__(self, who: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._workspace: Workspace | None = None
        self._waiting = 0
        self._standing = Standing()
        self._has_unsaved = False
        self._is_settling = False
        self._afterwards: list[Callable[[], object]] = []
        self._asked: dict[str, int] = {}
        self._questions = 0
        self._unanswered = 0
        self._reader: ThreadPoolExecutor | None = None
        self._settled.connect(self._on_settled)
        self._answered.connect(self._on_answered)

    def call(self, who: str) -> None:
        """Under what name acts are kept from now on."""
        self._who = who
        if self._workspace is not None:
            self._workspace.who = who

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

    @property
    def is_lost(self) -> bool:
        """Whether the file was moved, deleted or replaced: nothing more is written to it, but a copy can be saved."""
        return self._workspace is not None and not self._workspace.is_where_it_was

    @property
    def has_unsaved(self) -> bool:
        """Whether an act came to nothing because the file was gone."""
        return self._has_unsaved

    @property
    def standing(self) -> Standing:
        """As it was after the newest act."""
        return self._standing

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
        workspace.look()  # should the file be taken away, both threads still see what it held
        self._reader.submit(workspace.look)
        self._ask_standing()
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
        self._afterwards.clear()
        self._unanswered = 0
        self._standing, self._has_unsaved = Standing(), False
        workspace.close()
        self.closed.emit()

    # --- looking

    def look(self) -> "Look":
        """For what is read in a moment, on the GUI thread; what may take longer is asked. Its readings raise
        CannotWrite soon where another program writes the file."""
        look = self.workspace.look()
        look.wait_at_most(_PATIENCE_WITH_OURSELVES if self._waiting else _PATIENCE)
        return look

    def require_readable(self) -> None:
        """Raise CannotWrite where another program keeps the file for itself: better now than when half a window is
        built that reads it."""
        self.look().content_version()

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
            self._answered.emit((workspace, topic, number, answer, failed), value, error)

        self._unanswered += 1
        self._reader.submit(run)

    def forget(self, topic: str) -> None:
        """Nobody waits for answers on that topic any more."""
        self._asked.pop(topic, None)

    def _on_answered(
        self, question: "tuple[Workspace, str, int, Any, Any]", value: object, error: BaseException | None
    ) -> None:
        workspace, topic, number, answer, failed = question
        if workspace is not self._workspace:
            return
        self._unanswered -= 1
        if self._asked.get(topic) != number:
            return
        if error is None:
            answer(value)
        else:
            tell_or_raise(error, failed or self.failed.emit)

    def _ask_standing(self) -> None:
        self.ask(_STANDING, _standing_of, self._stand)

    def _stand(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self.standing_changed.emit()

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
        self._settle()
        self._send(lambda: self.workspace.act(name, place, work, subject=subject, typing=typing), then, failed)

    def when_saved(self, do: Callable[[], object]) -> None:
        """Do something when all that was typed and done is on the disk: at once where it is."""
        self._settle()
        if self._waiting:
            self._afterwards.append(do)
        else:
            do()

    def wait(self) -> None:
        """Return when everybody has heard that what was typed and done is on the disk, or why it is not."""
        self._settle()
        while self._waiting:
            self.workspace.wait()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _settle(self) -> None:
        if self.is_open and not self._is_settling:  # what is handed over now is an act too
            self._is_settling = True
            try:
                self.settling.emit()
            finally:
                self._is_settling = False

    def undo(
        self,
        expected: str | None = None,
        then: "Callable[[Changed[str]], object] | None" = None,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Take back the newest act, where that is the one expected."""
        self._send(lambda: self.workspace.undo(expected), then, failed)

    def redo(
        self,
        then: "Callable[[Changed[str]], object] | None" = None,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Do again what was undone last."""
        self._settle()
        self._send(lambda: self.workspace.redo(), then, failed)

    def tell_noted(self) -> None:
        """Something was noted that is no act, such as an export: what can be undone may be less than it was."""
        from draftdesk.drafting.workspaces import Changed

        self._ask_standing()
        self.changed.emit(Changed(0, "", "", {}, None))

    def next_undo(self) -> "ActLine | None":
        """The act that Undo would take back."""
        return None if self.is_read_only else self._standing.undo

    def next_redo(self) -> "ActLine | None":
        """The act that Redo would do again."""
        return None if self.is_read_only else self._standing.redo

    def follow(self, future: "Future[Changed[Any]]") -> None:
        """Tell everybody of an act that was queued elsewhere, on the thread of a task."""
        self._wait_for(future, None, None)

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
        else:
            self._wait_for(future, then, failed)

    def _wait_for(
        self,
        future: "Future[Changed[Any]]",
        then: Callable[[Any], object] | None,
        failed: Callable[[str], object] | None,
    ) -> None:
        workspace = self.workspace

        def settle(done: "Future[Changed[Any]]") -> None:
            """On the writer thread, before its next act."""
            standing = None
            with suppress(DraftDeskError):
                standing = _standing_of(workspace.look())
            self._settled.emit(done, (workspace, standing), then, failed)

        self._waiting += 1
        self.saving.emit(self._waiting)
        future.add_done_callback(settle)

    def _on_settled(
        self,
        future: "Future[Changed[Any]]",
        afterwards: "tuple[Workspace, Standing | None]",
        then: Callable[[Any], object] | None,
        failed: Callable[[str], object] | None,
    ) -> None:
        self._waiting -= 1
        try:
            self._tell(future, afterwards, then, failed)
        finally:
            if not self._waiting:
                waiting, self._afterwards = self._afterwards, []
                for do in waiting:
                    do()

    def _tell(
        self,
        future: "Future[Changed[Any]]",
        afterwards: "tuple[Workspace, Standing | None]",
        then: Callable[[Any], object] | None,
        failed: Callable[[str], object] | None,
    ) -> None:
        error = future.exception()
        workspace, standing = afterwards
        is_open = workspace is self._workspace
        self._has_unsaved |= is_open and isinstance(error, DraftDeskError) and self.is_lost
        self.saving.emit(self._waiting)
        if is_open and standing is not None:
            self.forget(_STANDING)  # what was read before is older
            self._stand(standing)
        if error is not None:
            tell_or_raise(error, failed or self.failed.emit)
            return
        changed = future.result()
        if changed.act and is_open:
            self.changed.emit(changed)
        if then is not None:
            then(changed)


def tell_or_raise(error: BaseException, tell: Callable[[str], object]) -> None:
    """Tell whoever waits why there is nothing to come. What is no DraftDeskError is a bug, and raised after that."""
    if isinstance(error, DraftDeskError):
        tell(str(error))
        return
    try:
        tell(gone_wrong())
    finally:
        raise error


def _standing_of(look: "Look") -> Standing:
    from draftdesk.workspace.queries import next_redo, next_undo, setting

    return Standing(setting(look, "title"), next_undo(look), next_redo(look))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
