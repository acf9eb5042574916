"""What several commands take."""

from argparse import ArgumentParser
from collections.abc import Callable
from typing import TypeAlias

Command: TypeAlias = Callable[[str, str], ArgumentParser]
"""Makes the parser of one command, of what it is for and of an example that works as it stands."""

PARAGRAPH = "its number as printed, such as “12 (a)”, its first words, its place (#17) or id"


def workspace(made: ArgumentParser) -> None:
    """The workspace that it is done in."""
    made.add_argument("file", metavar="FILE", help="the workspace, NAME.draftdesk")


def as_json(made: ArgumentParser) -> None:
    """Said for a program, not for a person."""
    made.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def draft(made: ArgumentParser) -> None:
    """The draft that it is done to."""
    made.add_argument("--draft", metavar="NAME", help="which draft, where the workspace has several")


def force(made: ArgumentParser) -> None:
    """Files are replaced."""
    made.add_argument("--force", action="store_true", help="replace the file if it exists")


def details(made: ArgumentParser) -> None:
    """What is said of a version that is frozen."""
    for name, metavar, help_text in (
        ("symbol", "S", "the document symbol"),
        ("date", "D", "the date to print, as you want it to read"),
        ("time", "T", "the time to print"),
        ("place", "P", "the place to print"),
        ("handling", "H", "a handling line, such as “Not for distribution”"),
        ("note", "N", "a note for yourselves"),
        ("job", "N", "the job number at the foot of page one, such as 18-12459"),
        ("released", "D", "the date beside it, such as 300818"),
    ):
        made.add_argument(f"--{name}", metavar=metavar, default="", help=help_text)
    made.add_argument(
        "--next", choices=("rev", "add", "corr", "amend"), help="take the next symbol of that kind, as identity lists"
    )
    made.add_argument("--letter", metavar="PATH", help="a cover letter: a text file that becomes the first page")


def count(text: str) -> int:
    """A number of things, from 1 on. Raises ValueError for anything else."""
    number = int(text)
    if not 0 < number < 2**31:
        raise ValueError
    return number
