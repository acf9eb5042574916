"""What is made: drafts, their paragraphs, where these came from, and the versions that were issued."""

from dataclasses import dataclass, field
from enum import StrEnum

from draftdesk.model.comparison import Part
from draftdesk.model.identity import Identity


class Role(StrEnum):
    __hash__ = str.__hash__

    TITLE = "title"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    CHAPEAU = "chapeau"
    SUB_PARAGRAPH = "sub-paragraph"
    NOTE = "note"

    @property
    def heading_level(self) -> int:
        """1 to 4 for headings, 0 for everything else."""
        return _LEVELS.get(self, 0)


_LEVELS = {Role.HEADING_1: 1, Role.HEADING_2: 2, Role.HEADING_3: 3, Role.HEADING_4: 4}


class Status(StrEnum):
    OPEN = "open"
    AGREED_IN_GROUP = "agreed in group"
    AD_REF = "agreed ad ref"
    AGREED = "agreed"


class Relation(StrEnum):
    """How a paragraph's words relate to the snippet they came from."""

    VERBATIM = "verbatim"
    ADAPTED = "adapted"
    MERGED = "merged"
    INSPIRED = "inspired"


class Outcome(StrEnum):
    """What became of a snippet in a draft."""

    PLACED = "placed"
    MERGED = "merged"
    PARKED = "parked"
    SET_ASIDE = "set aside"


class Origin(StrEnum):
    """How a version came to be."""

    FROZEN = "frozen here"
    RECEIVED = "received as a file"


class Attribution(StrEnum):
    """Whether contributors are named in what circulates."""

    FULL = "full"
    BY_GROUP = "by group"
    NONE = "none"


UNNAMED = "Draft"
"""What the first draft of a workspace is called, until a person gives it a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text being made. `outline` is the outline's own Markdown, `profile` the name of its numbering profile.

    While `numbers_held`, its paragraphs keep the numbers that people cite (see `HeldNumber`).
    """

    id: str
    name: str
    title: str = ""
    symbol: str = ""
    language: str = "en"
    outline: str = ""
    profile: str = "default"
    attribution: Attribution = Attribution.FULL
    numbers_held: bool = False
    identity: Identity = field(default_factory=Identity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One unit of a draft, with an id that stays through every edit, move and renumbering.

    `text` is inline Markdown (see `model.inline`). `ord` sorts among the children of `parent_id` (see
    `model.ordering`). `section` is the outline section it was made for. `label` is the pattern of its printed number
    where the role's own does not serve ("Objective {n}:"). `edited` is set once a person has changed an assembled
    text. `status_hash` is the SHA-256 of the words that were agreed to, `reopened` why agreed text was last opened.
    `similar_to` names the paragraph that says nearly the same. `as_written` is set where the profile would end or begin
    the text otherwise and shall not: it came from elsewhere. `part` and `cell` tell where it
    stood there. `alternative_to` names the paragraph that it may replace ("12 alt").
    """

    id: str
    draft_id: str
    ord: str
    role: Role
    text: str = ""
    parent_id: str | None = None
    language: str = ""
    section: str = ""
    label: str = ""
    status: Status = Status.OPEN
    status_date: str | None = None
    status_meeting: str = ""
    status_hash: str = ""
    reopened: str = ""
    edited: bool = False
    similar_to: str | None = None
    as_written: bool = False
    part: Part = Part.BODY
    cell: tuple[int, int, int] | None = None
    alternative_to: str | None = None


class Holding(StrEnum):
    """Who has a held number: the paragraph that had it, unless that is gone or stands elsewhere now; the same, but a
    person moved it away; nobody ever again."""

    KEPT = "kept"
    MOVED = "moved"
    VACANT = "vacant"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldNumber:
    """A number that people cite, of a draft whose numbers are held, and the paragraph that had it or took its words.

    That may be gone. `position` sorts in its `series`, which is what was counted together: all operative paragraphs,
    or the sub-paragraphs of one paragraph. `printed` and `full` are the number as printed and as cited; `role`,
    `depth`, `label` and `parent_id` are those of the paragraph when its number was held.
    """

    id: str
    draft_id: str
    paragraph_id: str
    series: str
    position: int
    printed: str
    full: str
    role: Role
    depth: int
    parent_id: str | None = None
    label: str = ""
    state: Holding = Holding.KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """The text behind a `[^id]` mark of its paragraph, inline Markdown itself."""

    id: str
    paragraph_id: str
    ord: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a `{ref:id}` mark of a paragraph points at; printed as the target's number."""

    id: str
    paragraph_id: str
    target_id: str
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What somebody of the team remarked on a paragraph. It never circulates.

    `quoted` are the words it is about, which stood from `start` to `end` of what the paragraph says (see
    `inline.said`) when it was written or moved last; both are None, and the words "", where it is about the whole
    paragraph. Where the words stand now tells `model.remarks`. `at` and `resolved_at` are in UTC.
    """

    id: str
    paragraph_id: str
    text: str
    start: int | None = None
    end: int | None = None
    quoted: str = ""
    author: str = ""
    at: str = ""
    resolved: bool = False
    resolved_by: str = ""
    resolved_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """A paragraph came from a snippet. `start` and `end` bound the words it gave, where that is known.

    `reference`, `quoted` and `source_title` are empty until the snippet is deleted, and then keep what it was.
    """

    id: str
    paragraph_id: str
    snippet_id: str | None
    relation: Relation
    start: int | None = None
    end: int | None = None
    reason: str = ""
    who: str = ""
    at: str = ""
    reference: str = ""
    quoted: str = ""
    source_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What became of a snippet in a draft, one row for each pair. `into` is the paragraph it reached."""

    id: str
    draft_id: str
    snippet_id: str
    outcome: Outcome
    section: str = ""
    into: str | None = None
    reason: str = ""
    who: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DroppedSection:
    """A section of the outline that a person deleted from the draft: assembling leaves it out from then on."""

    id: str
    draft_id: str
    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An issued draft. Its text never changes again. Date, time and place are as given, never derived.

    `sha256` is over the canonical form (see `model.canonical`), so that a file that comes back can be told identical.
    A version that came back as a file has that file's name and the SHA-256 of its bytes, where this copy of the
    workspace holds them. `reissues` is the id of the version that it is issued again for.
    """

    id: str
    draft_id: str
    label: str
    title: str = ""
    symbol: str = ""
    language: str = "en"
    date: str = ""
    time: str = ""
    place: str = ""
    handling: str = ""
    note: str = ""
    origin: Origin = Origin.FROZEN
    parent_id: str | None = None
    attribution: Attribution = Attribution.FULL
    sha256: str = ""
    at: str = ""
    file_name: str = ""
    file_sha256: str | None = None
    identity: Identity = field(default_factory=Identity)
    reissues: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A version as the list of versions shows it: the row that undo takes away, while the version itself stays."""

    id: str
    draft_id: str
    version_id: str
    label: str
