"""Speaking to a person at a terminal, or to a program that reads JSON."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TextIO

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a command speaks: results on `out`, everything else on `err`."""

    out: TextIO
    err: TextIO

    def say(self, line: str = "") -> None:
        """One line of the result."""
        self.out.write(line + "\n")

    def give(self, document: Mapping[str, Any]) -> None:
        """The result as the one JSON document on `out`."""
        json.dump({"schema": 1, **document}, self.out, ensure_ascii=False, indent=2)
        self.out.write("\n")

    def warn(self, line: str) -> None:
        """One line that is no result."""
        self.err.write(" ".join(line.split()) + "\n")

    def progress(self, done: int, of: int, what: str) -> None:
        """How far long work is, shown on a terminal alone and wiped by the next line."""
        if self.err.isatty():
            share = f"{done * 100 // of:3d} %" if of else ""
            self.err.write(
                f"\r{what} {share}".ljust(_WIDTH)[:_WIDTH] + ("\r" + " " * _WIDTH + "\r" if done >= of else "")
            )
            self.err.flush()


def usual() -> Terminal:
    return Terminal(sys.stdout, sys.stderr)


def shortened(text: str, width: int = _WIDTH) -> str:
    """The text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return line[: width - 1].rsplit(" ", 1)[0] + "…"
