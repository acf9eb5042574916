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
from draftdesk.workspace.faults import in_plain_words
from draftdesk.workspace.look import Look
from draftdesk.workspace.migrations import LATEST, migrate
from draftdesk.workspace.opening import (
    build,
    check_connected,
    connect,
    connect_to_write,
    inspect,
    open_to_look,
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

    # --- looking

    def look(self) -> Look:
        """This thread's own reading of the workspace."""
        found: Look | None = getattr(self._local, "look", None)
        if found is None:
            connection = connect(self.path, mode="ro") if self._held else open_to_look(self.path)
            with self._guard:
                self._looks.append(connection)
            found = Look(connection)
            self._local.look = found
        return found

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
            value = work(Transaction(connection, who=self.who, at=now()))
            if settles is not None:
                log.settle(connection, settles)
            connection.execute("COMMIT")
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
            if self._connection is None:
                self._connection = connect_to_write(self.path)
            return job(self._connection)
        except BaseException as error:
            if self._connection is not None and self._connection.in_transaction:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error) and (plain := in_plain_words(error, self.path.name)):
                raise plain from error
            raise

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
        joined = log.reopen_for_typing(connection, act) if typing else None
        number = joined or log.open_act(connection, act)
        value = work(Transaction(connection, who=self.who, at=act.at))
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
        taken, name, place = newest
        if expected is not None and expected != name:
            raise NotAllowed(f"{self.path.name}: the newest act is “{name}”, not “{expected}”; nothing was undone")
        act = log.Act(id=new_id(), name=name, place=place, who=self.who, at=now(), kind=kind)
        number = log.put_back(connection, taken, act)
        search.follow(connection, number)
        log.close_act(connection)
        _commit(connection)
        return Changed(number, name, place, MappingProxyType(log.touched(connection, number)), name)

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
        with replacing(path, overwrite=False) as temporary, closing(connect(temporary, mode="rw")) as connection:
            connection.execute("PRAGMA synchronous=OFF")  # the finished file is flushed as a whole
            build(connection)
            connection.execute("PRAGMA trusted_schema=ON")  # it is our own, made just now
            log.begin(connection)
            log.open_act(connection, log.Act(id=new_id(), name="New workspace", place="", who=who, at=now()))
            seed(Transaction(connection, who=who, at=now()))
            connection.execute("DELETE FROM change")
            connection.execute("UPDATE act SET open=NULL, stack=NULL")
            search.rebuild(connection)
            connection.execute("COMMIT")
    except FileExistsError as error:
        raise CannotWrite(f"{path.name} exists already; choose another name, or open it") from error
    except OSError as error:
        raise CannotWrite(f"{path.name} cannot be made in that folder ({error.strerror}); choose another") from error
    except sqlite3.Error as error:
        raise in_plain_words(error, path.name) or error from error


def open_workspace(path: Path, *, who: str, read_only: bool = False) -> Workspace:
    """Open a workspace, bringing an older schema up to date after making a copy of it beside itself.

    Raises NotAWorkspace, NewerWorkspace, DamagedWorkspace, WorkspaceInUse, ReadOnlyWorkspace or CannotWrite.
    """
    if read_only:
        workspace = Workspace(path, who=who, held=None)
        workspace.look()
        return workspace
    inspect_first = not path.exists()
    if inspect_first:
        inspect(path)  # says what is missing, before a lock is put beside nothing
    held = lock.take(path, who=who, at=now())
    try:
        version = inspect(path)
        with closing(connect(path, mode="rw")) as connection:
            version = check_connected(connection, path.name)
            _require_writable(connection, path.name)
            if version < LATEST:
                _bring_up_to_date(connection, path, version)
    except sqlite3.Error as error:
        held.release()
        raise in_plain_words(error, path.name) or error from error
    except BaseException:
        held.release()
        raise
    return Workspace(path, who=who, held=held)


def _require_writable(connection: sqlite3.Connection, name: str) -> None:
    """Find out now, not at the first act, that the file cannot be written."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        raise in_plain_words(error, name) or error from error


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, version: int) -> None:
    backup = path.with_name(f"{path.stem} (schema {version}){path.suffix}")
    if not backup.exists():
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
        raise
