"""One open workspace: acts are queued on the one thread that writes; every thread looks over its own connection."""

import sqlite3
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Generic, Self, TypeVar

from draftdesk.kit.files import replacing
from draftdesk.model.errors import CannotWrite, NotAllowed, ReadOnlyWorkspace
from draftdesk.model.ids import new_id
from draftdesk.workspace import lock, log, search
from draftdesk.workspace.copies import copy_database
from draftdesk.workspace.faults import told_plainly
from draftdesk.workspace.look import Look, content_version
from draftdesk.workspace.migrations import LATEST, migrate
from draftdesk.workspace.opening import (
    build,
    check_connected,
    connect,
    connect_to_write,
    open_to_look,
    recognize,
    require_sqlite,
)
from draftdesk.workspace.transaction import Transaction

Value = TypeVar("Value")
_NOTHING: Mapping[str, frozenset[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Changed(Generic[Value]):
    """What an act did: its number and name, the rows it touched by table, and what its work returned.

    `act` is 0 where the work changed nothing: then there is nothing to undo either.
    """

    act: int
    name: str
    place: str
    rows: Mapping[str, frozenset[str]]
    value: Value


def now() -> str:
    """This moment in UTC, as it is stored."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Workspace:
    """Made by `create` or `open_workspace`; closed by `close`, which waits for the acts under way."""

    def __init__(self, path: Path, *, who: str, held: lock.Lock | None) -> None:
        self.path = path
        self.who = who
        self._held = held
        self._identity = _identity(path)
        self._local = threading.local()
        self._looks: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._executor: ThreadPoolExecutor | None = None
        self._connection: sqlite3.Connection | None = None
        if held is not None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="draftdesk-writer")

    @property
    def is_read_only(self) -> bool:
        return self._held is None

    @property
    def is_where_it_was(self) -> bool:
        """False once the file was moved, deleted or replaced: then nothing more is written to it."""
        return _identity(self.path) == self._identity

    # --- looking

    def look(self) -> Look:
        """This thread's own reading of the workspace."""
        found: Look | None = getattr(self._local, "look", None)
        if found is None:
            connection = self._connected_to_look()
            with self._guard:
                self._looks.append(connection)
            found = Look(connection, self.path.name)
            self._local.look = found
        return found

    def _connected_to_look(self) -> sqlite3.Connection:
        self.require_same_file()
        if self._held is None:
            return open_to_look(self.path)
        with told_plainly(self.path.name):
            return connect(self.path, mode="ro")

    # --- writing

    def act(
        self,
        name: str,
        place: str,
        work: Callable[[Transaction], Value],
        *,
        subject: str | None = None,
        typing: bool = False,
    ) -> "Future[Changed[Value]]":
        """Queue one act: `work(tx)` runs on the writer thread in one transaction, and is undone whole if it raises.

        `name` is what Undo shows. `typing` joins the act to the one before where that is typing about the same
        `subject`. The future gives what changed, or raises what `work` raised, or a DraftDeskError where the file could
        not be written.
        """
        return self._queued(lambda connection: self._act(connection, name, place, work, subject, typing=typing))

    def undo(self, expected: str | None = None) -> "Future[Changed[str]]":
        """Take back the newest act, as an act of its own; its value is the name of what was undone.

        With `expected`, only where that is the name of the newest act. Raises NotAllowed where there is nothing.
        """
        return self._queued(lambda connection: self._put_back(connection, "undo", expected))

    def redo(self) -> "Future[Changed[str]]":
        """Do again what was undone last. Raises NotAllowed where there is nothing."""
        return self._queued(lambda connection: self._put_back(connection, "redo", None))

    def note(self, work: Callable[[Transaction], Value], *, settles: str | None = None) -> "Future[Value]":
        """Write local rows: no act, nothing to undo. `settles` takes the acts about one thing off the undo stack."""

        def run(connection: sqlite3.Connection) -> Value:
            log.begin(connection)
            value = work(self._transaction(connection, now()))
            if settles is not None:
                log.settle(connection, settles)
            _commit(connection)
            return value

        return self._queued(run)

    def wait(self) -> None:
        """Return when every act queued so far is on the disk or has failed."""
        self._queued(lambda _: None).result()

    def _queued(self, job: Callable[[sqlite3.Connection], Value]) -> "Future[Value]":
        if self._executor is None:
            raise ReadOnlyWorkspace(f"{self.path.name} is open for looking only; open it for writing to change it")
        return self._executor.submit(self._run, job)

    def _run(self, job: Callable[[sqlite3.Connection], Value]) -> Value:
        """On the writer thread: the job in its transaction, rolled back if anything in it raises."""
        try:
            self.require_same_file()
            if self._connection is None:
                self._connection = connect_to_write(self.path)
            return job(self._connection)
        except BaseException as error:
            if self._connection is not None and self._connection.in_transaction:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                with told_plainly(self.path.name):
                    raise
            raise

    def require_same_file(self) -> None:
        """Raise CannotWrite where the file is not where it was: it could still be written, but nobody would find it."""
        if not self.is_where_it_was:
            raise CannotWrite(
                f"{self.path.name} was moved, deleted or replaced while it was open; nothing more is written to it: "
                f"save a copy, then open the workspace again"
            )

    def _transaction(self, connection: sqlite3.Connection, at: str, began_on: int = 0) -> Transaction:
        return Transaction(connection, self.path.name, who=self.who, at=at, began_on=began_on)

    def _act(
        self,
        connection: sqlite3.Connection,
        name: str,
        place: str,
        work: Callable[[Transaction], Value],
        subject: str | None,
        *,
        typing: bool,
    ) -> Changed[Value]:
        act = log.Act(
            id=new_id(),
            name=name,
            place=place,
            who=self.who,
            at=now(),
            kind="typing" if typing else "do",
            subject=subject,
        )
        log.begin(connection)
        began_on = content_version(connection)
        joined = log.reopen_for_typing(connection, act) if typing else None
        if joined is not None:
            search.forget(connection, joined)
        number = joined or log.open_act(connection, act)
        value = work(self._transaction(connection, act.at, began_on))
        rows = log.touched(connection, number)
        if not rows:
            connection.execute("ROLLBACK")
            return Changed(0, name, place, _NOTHING, value)
        search.follow(connection, number)
        log.close_act(connection)
        _commit(connection)
        return Changed(number, name, place, MappingProxyType(rows), value)

    def _put_back(self, connection: sqlite3.Connection, kind: str, expected: str | None) -> Changed[str]:
        log.begin(connection)
        newest = log.top(connection, kind)
        if newest is None:
            raise NotAllowed(f"{self.path.name}: there is nothing to {kind}")
        taken, name, place, subject = newest
        if expected is not None and expected != name:
            raise NotAllowed(f"{self.path.name}: the newest act is “{name}”, not “{expected}”; nothing was undone")
        act = log.Act(id=new_id(), name=name, place=place, who=self.who, at=now(), kind=kind, subject=subject)
        try:
            number = log.put_back(connection, taken, act)
            rows = log.touched(connection, number)
            search.follow(connection, number)
            log.close_act(connection)
            connection.execute("COMMIT")
        except sqlite3.IntegrityError as error:  # what was exported since stands on it, and is not undone
            raise NotAllowed(
                f"{self.path.name}: “{name}” cannot be taken back any more: a version that was exported depends on it"
            ) from error
        return Changed(number, name, place, MappingProxyType(rows), name)

    # --- closing

    def close(self) -> None:
        """Wait for the acts under way, then let go of the file."""
        if self._executor is not None:
            self._executor.submit(self._close_writer).result()
            self._executor.shutdown(wait=True)
            self._executor = None
        with self._guard:
            looks, self._looks = self._looks, []
        for connection in looks:
            connection.close()
        if self._held is not None:
            self._held.release()

    def _close_writer(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _commit(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("COMMIT")
    except sqlite3.IntegrityError as error:  # it names no table: find out which row points at nothing
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        raise AssertionError(f"an act left a row that points at nothing: {broken}") from error


def create(path: Path, seed: Callable[[Transaction], None], *, who: str) -> None:
    """Make a new workspace file holding what `seed` writes, which is where its undo begins.

    Raises CannotWrite where the file exists or its folder cannot be written.
    """
    require_sqlite()
    try:
        with (
            told_plainly(path.name),
            replacing(path, overwrite=False) as temporary,
            closing(connect(temporary, mode="rw")) as connection,
        ):
            connection.execute("PRAGMA synchronous=OFF")  # the finished file is flushed as a whole
            build(connection)
            connection.execute("PRAGMA trusted_schema=ON")  # it is our own, made just now
            log.begin(connection)
            log.open_act(connection, log.Act(id=new_id(), name="New workspace", place="", who=who, at=now()))
            seed(Transaction(connection, path.name, who=who, at=now()))
            connection.execute("DELETE FROM change")
            connection.execute("UPDATE act SET open=NULL, stack=NULL")
            search.rebuild(connection)
            connection.execute("COMMIT")
    except FileExistsError as error:
        raise CannotWrite(f"{path.name} exists already; choose another name, or open it") from error
    except OSError as error:
        raise CannotWrite(f"{path.name} cannot be made in that folder ({error.strerror}); choose another") from error


def open_workspace(path: Path, *, who: str, read_only: bool = False) -> Workspace:
    """Open a workspace, bringing an older schema up to date after making a copy of it beside itself.

    Raises NotAWorkspace, NewerWorkspace, DamagedWorkspace, WorkspaceInUse, ReadOnlyWorkspace or CannotWrite.
    """
    path = path.resolve()  # one lock, whatever links lead to the file
    if read_only:
        workspace = Workspace(path, who=who, held=None)
        workspace.look()
        return workspace
    recognize(path)
    held = lock.take(path, who=who, at=now())
    try:
        with told_plainly(path.name), closing(connect(path, mode="rw")) as connection:
            version = check_connected(connection, path.name)
            connection.execute("BEGIN IMMEDIATE")  # to learn now, not at the first act, whether it can be written
            connection.execute(f"PRAGMA user_version={version:d}")
            connection.execute("ROLLBACK")
            if version < LATEST:
                _bring_up_to_date(connection, path, version)
    except BaseException:
        held.release()
        raise
    return Workspace(path, who=who, held=held)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, version: int) -> None:
    backup = _free_name(path.with_name(f"{path.stem} (schema {version}){path.suffix}"))
    copy_database(connection, backup, overwrite=False)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise AssertionError("a migration left a row that points at nothing")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        backup.unlink(missing_ok=True)  # the file itself is still what it was
        raise


def _free_name(path: Path) -> Path:
    count = 1
    free = path
    while free.exists():
        count += 1
        free = path.with_name(f"{path.stem} {count}{path.suffix}")
    return free
