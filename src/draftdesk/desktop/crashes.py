"""Reports of what went wrong in the program itself: where in the code, and nothing else.

A report holds no message of an error, no value of a variable, no line of a document and no name of a file that is not
the program's own: any of these could give away a text that is not public.
"""

import faulthandler
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from draftdesk import __version__
from draftdesk.model.errors import DraftDeskError

_KEPT = 10
_MOST = 20
"""Of one run: what goes wrong at every stroke of a key is told a few times, not thousands."""
_FAULTS = "faults.log"
_FAULT_LINE = re.compile(r'File "([^"]*)", line (\d+) in (\S+)')
_PLAIN_FAULT = re.compile(
    r"(Fatal Python error: [A-Za-z ]+|Windows fatal exception: [a-z ]+|(Current thread|Thread) .*)"
)


class Crashes:
    """Watches from `watch` to `close`. `caught` is called with each new report, on the thread where it happened;
    `refused` with the line of what nobody caught and is no fault of the program."""

    def __init__(self, folder: Path, caught: Callable[[Path], object], refused: Callable[[str], object]) -> None:
        self._folder = folder
        self._caught = caught
        self._refused = refused
        self._told: set[str] = set()
        self._faults: TextIOWrapper | None = None
        self._guard = threading.Lock()

    def watch(self) -> None:
        """Take over the hooks of Python, and let a fault of the machine be written down; a fault of the last run
        becomes a report."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._keep_fault_of_last_run()
            self._faults = (self._folder / _FAULTS).open("w", encoding="utf-8")
            faulthandler.enable(self._faults)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            with suppress(OSError):
                (self._folder / _FAULTS).unlink()

    def reports(self) -> Sequence[Path]:
        """All reports that are kept, the oldest first."""
        return sorted(self._folder.glob("report-*.txt"))

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, DraftDeskError):
            self._refused(str(error))
        else:
            self._keep(_told(error, trace))

    def _on_thread_error(self, given: "threading.ExceptHookArgs") -> None:
        if isinstance(given.exc_value, DraftDeskError):
            self._refused(str(given.exc_value))
        elif given.exc_value is not None:
            self._keep(_told(given.exc_value, given.exc_traceback))

    def _on_unraisable(self, given: "sys.UnraisableHookArgs") -> None:
        if given.exc_value is not None:
            self._keep(_told(given.exc_value, given.exc_traceback))

    def _keep(self, lines: Sequence[str]) -> None:
        """Write a report, once for each place in the program; a disk that is full must not make things worse."""
        what = "\n".join(lines)
        with self._guard:
            if what in self._told or len(self._told) >= _MOST:
                return
            self._told.add(what)
        with suppress(OSError):
            self._caught(self._write(what))

    def _write(self, what: str) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        moment = datetime.now(UTC)
        path = self._folder / f"report-{moment:%Y%m%d-%H%M%S-%f}.txt"
        path.write_text(f"{moment:%Y-%m-%d %H:%M} UTC\n{versions()}\n\n{what}\n", encoding="utf-8")
        for old in self.reports()[:-_KEPT]:
            old.unlink(missing_ok=True)
        return path

    def _keep_fault_of_last_run(self) -> None:
        path = self._folder / _FAULTS
        if path.exists() and (lines := list(_fault(path.read_text("utf-8", "replace")))):
            self._write("\n".join(("The program was ended by a fault.", *lines)))


def versions() -> str:
    """What runs, on what."""
    import platform

    from PySide6.QtCore import qVersion

    return (
        f"DraftDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}\n"
        f"{platform.system()} {platform.release()}, {platform.machine()}"
    )


def _told(error: BaseException, trace: TracebackType | None) -> list[str]:
    """The kinds of an error and of those it came from, each with where it passed; the innermost place last."""
    lines: list[str] = []
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        lines.append(("" if at is error else "which came of ") + f"{type(at).__module__}.{type(at).__qualname__}")
        frame = trace if at is error else at.__traceback__
        while frame is not None:
            code = frame.tb_frame.f_code
            lines.append(f"  {_shown(code.co_filename)}:{frame.tb_lineno} in {code.co_name}")
            frame = frame.tb_next
        at = at.__cause__ or at.__context__
    return lines


def _fault(text: str) -> Iterator[str]:
    """What of Python's own note on a fault may be kept."""
    for line in text.splitlines():
        if found := _FAULT_LINE.search(line):
            yield f"  {_shown(found[1])}:{found[2]} in {found[3]}"
        elif found := _PLAIN_FAULT.match(line):
            yield found[1]


def _shown(file: str) -> str:
    """A file of the program or of a library, without the folders in front of it; another file's name stays untold."""
    parts = Path(file).parts
    for root in ("draftdesk", "site-packages", "dist-packages"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "draftdesk" else at + 1 :])
    library = Path(threading.__file__).parent
    return f"python/{Path(file).relative_to(library).as_posix()}" if Path(file).is_relative_to(library) else "elsewhere"
