"""The rows of the table: which sources fit the filter, in what order, under which session."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.model.folding import fold
from draftdesk.model.sources import Session, Visibility

if TYPE_CHECKING:
    from draftdesk.workspace.queries import SourceLine


class Column(IntEnum):
    CODE = 0
    TITLE = 1
    DATE = 2
    SNIPPETS = 3
    SESSION = 4
    KIND = 5
    CONTRIBUTORS = 6
    VISIBILITY = 7


@dataclass(frozen=True, slots=True)
class Section:
    """The sources of one session follow; None: of no session."""

    session: Session | None
    count: int


Item = TypeVar("Item")
ANY_SESSION = "*"
NO_SESSION = ""


def text_of(line: "SourceLine", column: Column) -> str:
    """What stands in the cell."""
    return _TEXTS[column](line)


def arranged(
    lines: Iterable["SourceLine"], words: str, session_id: str, order: Column, *, backwards: bool
) -> "list[Section | SourceLine]":
    """The sources that hold all words in whatever columns, of that session (`ANY_SESSION`, `NO_SESSION`), in order.

    By session they stand in sections, in the order in which the sessions were held, then by date. What is not known
    comes last, whichever the direction.
    """
    wanted = fold(words).split()
    of_session = [line for line in lines if session_id in (ANY_SESSION, line.source.session_id or NO_SESSION)]
    found = [line for line in of_session if all(word in _folded(line) for word in wanted)]
    found.sort(key=lambda line: (fold(line.source.title), line.source.code))
    if order is not Column.SESSION:
        return [*_sorted(found, _KEYS[order], backwards=backwards)]
    return _in_sections(_sorted(found, _KEYS[Column.DATE], backwards=False), backwards=backwards)


def _in_sections(found: Iterable["SourceLine"], *, backwards: bool) -> "list[Section | SourceLine]":
    grouped: dict[str, list[SourceLine]] = {}
    for line in found:
        grouped.setdefault(line.source.session_id or NO_SESSION, []).append(line)
    rows: list[Section | SourceLine] = []
    for group in _sorted(grouped.values(), lambda group: _held(group[0].session), backwards=backwards):
        rows += [Section(group[0].session, len(group)), *group]
    return rows


def _held(session: Session | None) -> object:
    if session is None:
        return None
    return (session.starts or "9999", session.number or 9999, fold(session_words(session)))


def _sorted(items: Iterable[Item], key: Callable[[Item], Any], *, backwards: bool) -> list[Item]:
    known = [(key(item), item) for item in items]
    there = sorted((each for each in known if each[0] is not None), key=lambda each: each[0], reverse=backwards)
    return [item for _, item in there] + [item for value, item in known if value is None]


def _folded(line: "SourceLine") -> str:
    return fold("\n".join(text_of(line, column) for column in Column))


_TEXTS: Mapping[Column, Callable[["SourceLine"], str]] = {
    Column.CODE: lambda line: line.source.code,
    Column.TITLE: lambda line: line.source.title,
    Column.DATE: lambda line: line.source.dated or "",
    Column.SNIPPETS: lambda line: str(line.snippets) if line.snippets else "",
    Column.SESSION: lambda line: session_words(line.session) if line.session else "",
    Column.KIND: lambda line: said(line.source.kind),
    Column.CONTRIBUTORS: lambda line: ", ".join(line.submitters),
    Column.VISIBILITY: lambda line: (
        said(line.source.visibility) if line.source.visibility is not Visibility.CIRCULATE else ""
    ),
}
_KEYS: Mapping[Column, Callable[["SourceLine"], object]] = {
    Column.CODE: lambda line: natural(line.source.code),
    Column.TITLE: lambda line: fold(line.source.title),
    Column.DATE: lambda line: line.source.dated,
    Column.SNIPPETS: lambda line: line.snippets,
    Column.KIND: lambda line: said(line.source.kind),
    Column.CONTRIBUTORS: lambda line: fold(", ".join(line.submitters)) or None,
    Column.VISIBILITY: lambda line: list(Visibility).index(line.source.visibility),
}


def natural(code: str) -> Sequence[tuple[int, str]]:
    """A code's key, by which TS10 comes after TS9."""
    parts: list[tuple[int, str]] = []
    for character in fold(code):
        if character.isdecimal() and parts and not parts[-1][1]:
            parts[-1] = (parts[-1][0] * 10 + int(character), "")
        elif character.isdecimal():
            parts.append((int(character), ""))
        else:
            parts.append((-1, character))
    return parts
