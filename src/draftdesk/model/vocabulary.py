"""Who speaks and how things are sorted: contributors, groups, facets and tags."""

from dataclasses import dataclass
from enum import StrEnum


class ContributorKind(StrEnum):
    STATE = "State"
    GROUP = "negotiating group"
    OBSERVER = "observer"
    UN_ENTITY = "UN entity"
    INTERGOVERNMENTAL = "intergovernmental"
    CIVIL_SOCIETY = "civil society"
    ACADEMIA = "academia"
    PRIVATE_SECTOR = "private sector"
    LOCAL_AUTHORITY = "local authority"
    PARLIAMENT = "parliament"
    COFACILITATORS = "co-facilitators"
    PANELIST = "panelist"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributor:
    """Who speaks. `names` are all other forms it is known by (official, former, other languages, abbreviations)."""

    id: str
    name: str
    kind: ContributorKind = ContributorKind.OTHER
    code: str = ""
    official: str = ""
    names: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A contributor belongs to a group, from one ISO day to another where these are known."""

    id: str
    group_id: str
    member_id: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A way of sorting, such as theme or dimension. `name` is its word in commands, `title` its word on screen."""

    id: str
    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A label in a facet. `synonyms` are other words that mean the same in a heading or a text."""

    id: str
    facet_id: str
    name: str
    parent_id: str | None = None
    synonyms: tuple[str, ...] = ()
    colour: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All that a process knows by name. `tags` are sorted by facet, then by their own order."""

    contributors: tuple[Contributor, ...] = ()
    memberships: tuple[Membership, ...] = ()
    facets: tuple[Facet, ...] = ()
    tags: tuple[Tag, ...] = ()
