"""LibreOffice as a second opinion: it accepts or rejects all changes itself, and says what is there then."""

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("office_reader.py")
START = 60
REMEMBERED = 12


def is_there() -> bool:
    """Whether this machine has LibreOffice and the Python that can talk to it."""
    if shutil.which("soffice") is None or not Path(PYTHON).exists():
        return False
    return subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False, timeout=60).returncode == 0


class NoAnswer(Exception):
    """LibreOffice was not done in time, or ended. It is started anew for the next file."""


class Office:
    """One LibreOffice for many files, with a profile of its own. `seconds` is how long one file may take."""

    def __init__(self, seconds: float = 60) -> None:
        self._seconds = seconds
        self._folder = Path(tempfile.mkdtemp(prefix="office"))
        self._processes: list[subprocess.Popen[bytes]] = []
        self._times = 0
        self._left = b""
        self._pipe = ""
        self._said: dict[tuple[bytes, str], dict[str, Any]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def says(self, content: bytes, do: str = "read") -> dict[str, Any]:
        """What LibreOffice says of a file once it did "accept" or "reject" to all changes, or "read" it as it is. Of
        the last files it is remembered: several tracked files of one pair are judged by the same two."""
        asked = content, do
        if asked not in self._said:
            answer = self._ask(content, do)
            if len(self._said) >= REMEMBERED:
                self._said.clear()
            self._said[asked] = answer
        return self._said[asked]

    def _ask(self, content: bytes, do: str) -> dict[str, Any]:
        file = self._folder / "file.docx"
        file.write_bytes(content)
        if not self._processes:
            self._start()
        reader = self._processes[1]
        assert reader.stdin is not None
        try:
            reader.stdin.write(json.dumps({"file": str(file), "do": do}).encode() + b"\n")
            reader.stdin.flush()
            return self._answer(self._seconds)
        except (OSError, NoAnswer):
            self._end()
            raise

    def _start(self) -> None:
        self._times += 1
        pipe = self._pipe = f"oracle{os.getpid()}x{id(self)}x{self._times}"
        environment = os.environ | {"HOME": str(self._folder)}
        office = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={(self._folder / 'profile').as_uri()}",
                *"--headless --invisible --norestore --nologo --nodefault".split(),
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=environment,
        )
        reader = subprocess.Popen(
            [PYTHON, str(READER), pipe],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=environment,
        )
        self._processes = [office, reader]
        self._left = b""
        try:
            self._answer(START)
        except NoAnswer:
            self._end()
            raise

    def _answer(self, seconds: float) -> dict[str, Any]:
        reader = self._processes[1].stdout
        assert reader is not None
        while b"\n" not in self._left:
            if not select.select([reader], [], [], seconds)[0]:
                raise NoAnswer("LibreOffice takes too long")
            more = os.read(reader.fileno(), 1 << 20)
            if not more:
                raise NoAnswer("LibreOffice ended")
            self._left += more
        line, _, self._left = self._left.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _end(self) -> None:
        for process in self._processes:
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)
        self._processes = []
        for left in Path("/tmp").glob(f"OSL_PIPE_*_{self._pipe}"):
            left.unlink(missing_ok=True)


def printed(said: dict[str, Any], *, numbers: bool = True) -> list[tuple[str, str]]:
    """Each paragraph that prints something, with its place; white space counted as one blank, as it wraps.

    A number that LibreOffice computes stands before the words like one that is typed. Of a note all paragraphs are
    told as one: LibreOffice 7.4 joins some of its own accord. It shows the ends of a content control as blanks of no
    width, and leaves an empty row or table where one that held a note or a field goes, so these do not count.
    """
    found = _printed(said["body"], "body", numbers=numbers)
    for name in ("footnotes", "endnotes"):
        for n, blocks in enumerate(said[name]):
            words = [text for _, text in _printed(blocks, "", numbers=False)]
            found.append((f"{name} {n}", "".join("".join(words).split())))
    for n, box in enumerate(said["boxes"]):
        found += _printed(box, f"box {n}", numbers=False)
    return found


def _printed(blocks: list[dict[str, Any]], place: str, *, numbers: bool) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    tables = 0
    for block in blocks:
        if "table" in block:
            rows: list[str] = []
            for cell, inner in block["table"].items():
                row = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
                if said := _printed(inner, "", numbers=numbers):
                    rows += [] if row in rows else [row]
                    name = f"{place} table {tables} row {rows.index(row)} {cell.removesuffix(row)}"
                    found += [(f"{name}{inside}", words) for inside, words in said]
            tables += bool(rows)
        elif words := as_printed(block["text"]):
            found.append((place, as_printed(f"{block['label']} {words}") if numbers else words))
    return found


def as_printed(text: str) -> str:
    return " ".join(text.replace("\u200b", "").replace("\u200d", "").split())
