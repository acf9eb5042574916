"""The program: `draftdesk FILE` opens the window, `draftdesk COMMAND …` does one thing without it."""

import gc
import sys
from collections.abc import Sequence

from draftdesk import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words ask for and return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["--version"]:  # answered before anything else is loaded
        print(f"draftdesk {__version__}")  # noqa: T201 - this is where a command line speaks
        return 0
    if _are_files(words):
        from draftdesk.desktop import open_window

        return open_window(words)
    from draftdesk.cli import main as command

    gc.set_threshold(100_000, 50, 50)  # a command is over before much has become garbage
    return command(words)


def _are_files(words: Sequence[str]) -> bool:
    """Whether the words name files to open in the window, or nothing at all; else they are a command."""
    from pathlib import Path

    from draftdesk.cli.arguments import COMMANDS

    if not words:
        return True
    if words[0] in COMMANDS or words[0].startswith("-"):
        return False
    return all(word.lower().endswith(".draftdesk") or Path(word).exists() for word in words)


if __name__ == "__main__":
    sys.exit(main())
