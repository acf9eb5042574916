"""From the words of a command to its function, and from errors to exit codes."""

import os
import re
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from draftdesk.cli.arguments import COMMANDS, parser
from draftdesk.cli.terminal import Terminal, Unheard, usual
from draftdesk.model.errors import DraftDeskError, InvalidSettings

_LONE = re.compile("[\ud800-\udfff]")
_PATHS = frozenset({"file", "sources", "target", "out", "outline", "vocabulary"})


def run(words: Sequence[str], terminal: Terminal | None = None) -> int:
    """Run the command and return its exit code. Bad usage ends with SystemExit(2), as argparse does."""
    speaking = terminal or usual()
    if not words:
        parser().print_help(speaking.out)
        return 0
    if words[0] not in COMMANDS and not words[0].startswith("-"):
        return _no_such_command(words[0], speaking)
    given = parser(words[0] if words[0] in COMMANDS else "").parse_args(words)
    try:
        _require_characters(given)
        code = do(given, speaking)
        speaking.finish()
    except DraftDeskError as error:
        speaking.warn(f"draftdesk: {error}")
        return 1
    except KeyboardInterrupt:
        where = f": see draftdesk acts {given.file}" if hasattr(given, "file") else ""
        speaking.warn(f"draftdesk: stopped; what had begun is there whole or not at all{where}")
        return 1
    except Unheard:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - kept until the program ends
        return 0
    return code


def do(given: Namespace, terminal: Terminal) -> int:
    """The work of a command whose words were understood. Raises DraftDeskError."""
    module, _, name = COMMANDS[given.command].partition(":")
    return int(getattr(import_module(f"draftdesk.cli.{module}"), name)(given, terminal) or 0)


def _require_characters(given: Namespace) -> None:
    """A path may hold bytes that are no characters; what is stored and printed may not."""
    for name, value in vars(given).items():
        words = value if isinstance(value, list) else [value]
        if name not in _PATHS and any(isinstance(word, str) and _LONE.search(word) for word in words):
            raise InvalidSettings(f"--{name.replace('_', '-')} holds bytes that are no characters; give it in UTF-8")


def _no_such_command(word: str, terminal: Terminal) -> int:
    terminal.warn(f"draftdesk: there is no command or file “{word}”; the commands are {', '.join(COMMANDS)}")
    return 2
