"""What assembling would do, section by section, before anything is written."""

from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.drafts import Role
from draftdesk.model.outline import Rule
from draftdesk.model.sources import Snippet


class Way(StrEnum):
    """How a snippet gets in: as a paragraph of its own, or joined to one that says the same words."""

    PLACED = "placed"
    JOINED = "joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A section of the outline as this draft has it: a repeated one stands once for each tag. `tag` is "" elsewhere.

    `parent` is the key of the slot it stands in. `tags` are all the tags ("facet:name") that a snippet in it carries.
    """

    key: str
    parent: str | None
    title: str
    role: Role
    rule: Rule | None = None
    tag: str = ""
    tags: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A snippet that goes into a slot. `text` is what its paragraph will say (inline Markdown).

    `into` is the snippet or paragraph it joins, `similar_to` the snippet or paragraph that says nearly the same.
    """

    snippet: Snippet
    slot: str
    way: Way
    text: str
    into: str | None = None
    similar_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPlaced:
    """A snippet that stays out, and why, in words."""

    snippet: Snippet
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """Every snippet of the workspace stands in exactly one of the three."""

    slots: tuple[Slot, ...]
    placed: tuple[Placement, ...]
    already_there: tuple[Snippet, ...]
    not_placed: tuple[NotPlaced, ...]
