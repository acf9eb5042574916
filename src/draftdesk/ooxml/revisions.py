"""Tracked changes taken in or out: a Word package that has none any more, and the list of those it had."""

from dataclasses import dataclass
from enum import StrEnum


class RevisionKind(StrEnum):
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved from"
    MOVED_TO = "moved to"
    FORMATTING = "formatting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One tracked change. `date` is as the file gives it, "" where it gives none; so is `author`.

    `text` is what was put in, taken out or formatted, "" for a mere paragraph mark. `where` is the address of its
    paragraph.
    """

    kind: RevisionKind
    author: str
    date: str
    text: str
    where: str
