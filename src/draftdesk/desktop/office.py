"""What the window knows of LibreOffice: whether it is there, and what it makes of a Word file."""

from collections.abc import Callable
from dataclasses import dataclass

from draftdesk.kit.jobs import Progress


@dataclass(frozen=True, slots=True)
class Office:
    """`made` gives a Word file's content as ".pdf" or ".odt", for a file of that name in messages; it runs for seconds,
    stops when its progress raises, and raises CannotWrite."""

    is_there: Callable[[], bool]
    made: Callable[[bytes, str, str, Progress], bytes]


def libre_office() -> Office:
    """That of this machine, whether there is one or not."""
    return Office(_is_there, _made)


def _is_there() -> bool:
    from draftdesk.writing.office import has_office

    return has_office()


def _made(content: bytes, name: str, suffix: str, progress: Progress) -> bytes:
    from draftdesk.writing.office import from_word

    return from_word(content, name, suffix, progress)
