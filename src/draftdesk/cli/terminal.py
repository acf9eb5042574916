"""Speaking to a person at a terminal, or to a program that reads JSON."""

import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import TextIOWrapper
from typing import Any, TextIO

from draftdesk.model.errors import CannotWrite

_WIDTH = 100
_NARROW = 79
_UNSPEAKABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""What moves a terminal's cursor, breaks a line, or turns the direction of what follows: names of files and words of
documents come from outside."""


class Unheard(Exception):
    """Whoever read the output has had enough."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a command speaks: results on `out`, everything else on `err`."""

    out: TextIO
    err: TextIO

    def say(self, line: str = "") -> None:
        """One line of the result."""
        self._write(_UNSPEAKABLE.sub(" ", line) + "\n")

    def give(self, document: Mapping[str, Any]) -> None:
        """The result as the one JSON document on `out`."""
        utf8 = (getattr(self.out, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"
        self._write(json.dumps({"schema": 1, **document}, ensure_ascii=not utf8, indent=2) + "\n")

    def finish(self) -> None:
        """Send off what was said. Raises Unheard, or CannotWrite where it could not be written."""
        try:
            self.out.flush()
        except OSError as error:
            raise _unheard(error) from error

    def _write(self, text: str) -> None:
        try:
            self.out.write(text)
        except OSError as error:
            raise _unheard(error) from error

    def warn(self, line: str) -> None:
        """One line that is no result."""
        wiped = "\r" + " " * _NARROW + "\r" if self.err.isatty() else ""
        self.err.write(wiped + " ".join(_UNSPEAKABLE.sub(" ", line).split()) + "\n")

    def progress(self, done: int, of: int, what: str) -> None:
        """How far long work is, shown on a terminal alone and wiped when it is done, or by the next warning."""
        if self.err.isatty():
            share = f"{done * 100 // of:3d} %" if of else ""
            line = _UNSPEAKABLE.sub(" ", f"{what} {share}").ljust(_NARROW)[:_NARROW]
            self.err.write(f"\r{line}" + ("\r" + " " * _NARROW + "\r" if done >= of else ""))
            self.err.flush()


def _unheard(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return Unheard()
    return CannotWrite(f"the result could not be written out ({error.strerror}); free some space, or ask for it again")


def usual() -> Terminal:
    """The program's own output; nowhere, where that was closed. A character that it cannot show is written as its
    number instead."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    return Terminal(sys.stdout, sys.stderr)


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - kept until the program ends


def shortened(text: str, width: int = _WIDTH) -> str:
    """The text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return line[: width - 1].rsplit(" ", 1)[0] + "…"
