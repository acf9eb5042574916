"""How a language refers to paragraphs, which abbreviations need no explanation, and how its words are spelled."""

import tomllib
from dataclasses import dataclass

from draftdesk.model.errors import InvalidSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What the rules know of a language; nothing at all where nobody wrote it down.

    `cites` are the words before a paragraph's number ("paragraph"), `behind` those after it where it has them (段).
    `here` follows a number of this text ("above"), `elsewhere` one of another ("of"), whose names are in `documents`.
    `known` abbreviations need no explanation. `ize` and `yse` are stems of verbs, `as_named` names in which their
    spelling stays as it is. `apart` are words that are no variants of one another, however alike.
    """

    cites: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    ize: frozenset[str] = frozenset()
    yse: frozenset[str] = frozenset()
    as_named: tuple[str, ...] = ()
    apart: frozenset[str] = frozenset()


_ROWS = ("cites", "behind", "here", "elsewhere", "documents", "as_named")
_SETS = ("known", "ize", "yse", "apart")


def read_habits(text: str, name: str) -> Habits:
    """The habits that a TOML text holds. Raises InvalidSettings naming `name` and what is wrong with it."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"{name}: these rules are not valid TOML: {error}") from error
    for key, value in values.items():
        if key not in (*_ROWS, *_SETS):
            raise InvalidSettings(f"{name}: {key} is not known; expected {', '.join((*_ROWS, *_SETS))}")
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            raise InvalidSettings(f"{name}: {key} must be a list of words")
    rows = {key: tuple(values.get(key, ())) for key in _ROWS}
    sets = {key: frozenset(values.get(key, ())) for key in _SETS}
    return Habits(**rows, **sets)  # type: ignore[arg-type]  # each by its own name
