"""One window for each person and data folder: a second start hands its files to the first and ends.

Who is first is settled by a lock that the system frees when its program ends, however it ends; the first listens at a
socket whose name holds no secret and which nobody else on the machine may open.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:  # loaded when it is needed: it is not, for the first paint
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST_PATH = 100
"""What a system takes as the path of a socket, at least."""
_LARGEST = 1_000_000
_PATIENCE = 5_000
"""Milliseconds for which the first may be busy, or only just starting."""
_PAUSE = 50
_HEARD = b"heard\n"


def claim(folder: Path) -> QLockFile | None:
    """The lock of the first program on this data folder, to be kept while it runs; None where another has it."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
        return lock  # a folder that cannot be written keeps nobody from working
    return None


def hand_over(folder: Path, paths: Sequence[Path]) -> bool:
    """Give files to the program that was there first, and let it come to the front. False where it does not answer.

    A Qt application must exist.
    """
    import json

    from PySide6.QtNetwork import QLocalSocket

    said = json.dumps([os.fsdecode(os.fsencode(path.absolute())) for path in paths]).encode() + b"\n"
    for _ in range(_PATIENCE // _PAUSE):
        socket = QLocalSocket()
        socket.connectToServer(_name(folder))
        if socket.waitForConnected(_PAUSE):
            socket.write(said)
            heard = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _HEARD
            socket.disconnectFromServer()
            return heard
        QThread.msleep(_PAUSE)
    return False


class Single(QObject):
    """Listens for later starts, from `listen` to `close`."""

    handed = Signal(list)
    """The files of another start, absolute paths; none where it only wants the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None
        self._said: dict[QLocalSocket, bytes] = {}

    def listen(self) -> None:
        """Whoever holds the lock may clear away what a program that was killed left."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(self._folder))
        if self._server.listen(_name(self._folder)):
            self._server.newConnection.connect(self._on_connected)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._said[socket] = b""
            socket.readyRead.connect(self._on_said)
            socket.disconnected.connect(self._on_gone)
            self._read(socket)

    def _on_said(self) -> None:
        self._read(self.sender())  # type: ignore[arg-type] # only sockets are connected

    def _on_gone(self) -> None:
        socket = self.sender()
        self._said.pop(socket, None)  # type: ignore[call-overload] # only sockets are connected
        if socket is not None:
            socket.deleteLater()

    def _read(self, socket: "QLocalSocket") -> None:
        if socket not in self._said:
            return
        self._said[socket] += bytes(socket.readAll().data())
        said = self._said[socket]
        if not said.endswith(b"\n"):
            if len(said) > _LARGEST:
                socket.abort()
            return
        del self._said[socket]
        socket.write(_HEARD)
        socket.flush()
        self.handed.emit(_paths(said))


def _paths(said: bytes) -> list[Path]:
    """What a start said; nothing where it is not what a start says."""
    import json

    try:
        words = json.loads(said)
    except ValueError:
        return []
    named = [Path(word) for word in words if isinstance(word, str)] if isinstance(words, list) else []
    return [path for path in named if path.is_absolute()]


def _name(folder: Path) -> str:
    """The socket of a data folder: a path in a folder of the person's own where the system has sockets as files."""
    import hashlib

    called = "draftdesk-" + hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
    if sys.platform == "win32":
        return called
    for own in (os.environ.get("XDG_RUNTIME_DIR"), str(folder)):
        if own and Path(own).is_dir() and len(os.fsencode(own)) + len(called) < _LONGEST_PATH:
            return str(Path(own) / called)
    return f"{called}-{os.getuid()}"
