"""Numberings that are passed on: how paragraphs are numbered at each level, in each language, as one file.

A numbering is a profile of numbers and punctuation, as a workspace keeps it (`profiles`).
"""

from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from draftdesk.drafting.profiles import PROFILE, own_text, profiles_of, take_profile
from draftdesk.kit.printable import printable_name
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import CannotWrite, InvalidSettings
from draftdesk.model.number_patterns import checked_profile, renamed
from draftdesk.model.profile import read_profile
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import Setting
from draftdesk.workspace.transaction import Transaction

_LARGEST = 256 * 1024


def write_numbering(look: Look, name: str, target: Path, *, overwrite: bool) -> None:
    """Write a numbering that the workspace keeps as one file. Raises InvalidSettings where it keeps none of the name,
    CannotWrite."""
    from draftdesk.writing.safely import write_bytes

    text = _kept(look, name)
    if not text:
        there = ", ".join(f"“{each}”" for each in profiles_of(look))
        raise InvalidSettings(f"there is no numbering “{name}” in this workspace; there are {there}")
    if target.suffix.lower() != ".toml":
        raise CannotWrite(f"{printable_name(target)} was not written: a numbering is a .toml file")
    write_bytes(target, text.encode(), overwrite=overwrite)


def numbering_name_in(path: Path) -> str:
    """What the numbering of a file calls itself. Raises InvalidSettings where it is none, or one that cannot be."""
    return _read(path)[0]


def import_numbering(tx: Transaction, draft: Draft, path: Path) -> str:
    """Keep the numbering of a file and number the draft by it from now on; returned is the name it is kept by.

    Where another is kept by its name already, that stays as it is, and this is "default 2"; the same is kept once.
    Other drafts and versions keep their numbers. Raises InvalidSettings as `numbering_name_in`.
    """
    own, text = _read(path)
    known = profiles_of(tx)
    name = next(each for each in _names(own) if each not in known or _is_same(_kept(tx, each), text))
    if name not in known:
        tx.insert(Setting(id=PROFILE.format(name), value=text if name == own else renamed(text, name)))
    if draft.profile != name:
        take_profile(tx, draft, name)
    return name


def _names(own: str) -> Iterator[str]:
    return chain([own], (f"{own} {n}" for n in count(2)))


def _kept(look: Look, name: str) -> str:
    return queries.setting(look, PROFILE.format(name))


def _is_same(one: str, other: str) -> bool:
    """Whether both number alike, whatever they are called."""
    found = read_profile(one, "")
    return read_profile(renamed(other, found.name), "") == found


def _read(path: Path) -> tuple[str, str]:
    text = own_text(path, "numbering", _LARGEST)
    return checked_profile(text, printable_name(path)).name, text
