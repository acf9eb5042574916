"""Some of the snippets: those of a cell or a bar, found again whenever what is counted is another."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from draftdesk.desktop.reflected.words import axis_words, heading_words
from draftdesk.model.matrix import Axis, Heading

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look


@dataclass(frozen=True, slots=True)
class Subject:
    """What they are called, and how they are found in a ground, as the bits of their numbers."""

    words: str
    find: "Callable[[Look, Ground], int]"


def subject_of(*at: tuple[Axis, Heading]) -> Subject:
    """The snippets under all those headings."""
    words = " · ".join(f"{axis_words(axis)}: {heading_words(axis, heading)}" for axis, heading in at)
    return Subject(words, partial(_snippets_at, tuple((axis, heading.key) for axis, heading in at)))


def everything(words: str) -> Subject:
    """All snippets that count."""
    return Subject(words, _all)


def _snippets_at(at: tuple[tuple[Axis, str], ...], _: "Look", ground: "Ground") -> int:
    from draftdesk.drafting.matrix import snippets_at

    return snippets_at(ground, *at)


def _all(_: "Look", ground: "Ground") -> int:
    return ground.counted


def taken(words: str, version_id: str, which: str) -> Subject:
    """The snippets that a version has ("reached"), took in ("new") or let go ("dropped"); "" is the working draft."""
    return Subject(words, partial(_taken, version_id, which))


def _taken(version_id: str, which: str, look: "Look", ground: "Ground") -> int:
    from draftdesk.drafting.taken_in import taken_in

    for each in taken_in(look, ground):
        if each.version_id == version_id:
            return {"reached": each.reached, "new": each.new, "dropped": each.dropped}[which]
    return 0
