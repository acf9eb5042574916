"""Rows that are no nouns of their own: links, settings, and the frozen parts of versions and readings."""

from dataclasses import dataclass

from draftdesk.model.comparison import ChangeKind, Doubt, Part
from draftdesk.model.drafts import Relation, Role, Status
from draftdesk.model.sources import BlockStyle, Segment, Visibility

EXPORT_PROFILE = "export-profile:{}"
"""The name of the setting that holds an export profile of the workspace's own, as TOML."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of the process; `id` is its name."""

    id: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSubmitter:
    source_id: str
    contributor_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetContributor:
    snippet_id: str
    contributor_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetTag:
    snippet_id: str
    tag_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A source's bytes as received, once for each content."""

    sha256: str
    size: int
    bytes: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReading:
    """One pass of a reader over a file. The same pass over the same bytes has the same id."""

    id: str
    sha256: str
    reader: str
    version: int
    title: str = ""
    options: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredBlock:
    reading_id: str
    n: int
    text: str
    style: BlockStyle
    level: int
    heading_path: tuple[str, ...]
    area: str | None
    page: int | None
    number: str
    segment: Segment
    address: str
    table: int | None
    row: int | None
    column: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionParagraph:
    """A paragraph as it was issued, with its number and final punctuation; `draft_text`, `section` and `label` are the
    draft's own, from which a working draft can be restored. `part` and `cell` tell where it stood in the file that was
    received. `stands_for` is set of a line that only holds a number: the id of the paragraph that had it."""

    version_id: str
    n: int
    paragraph_id: str
    parent_id: str | None
    role: Role
    number: str
    depth: int
    text: str
    language: str
    status: Status
    draft_text: str
    section: str
    label: str
    part: Part = Part.BODY
    cell: tuple[int, int, int] | None = None
    alternative_to: str | None = None
    stands_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFootnote:
    version_id: str
    number: int
    footnote_id: str
    paragraph_id: str
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionTarget:
    version_id: str
    reference_id: str
    paragraph_id: str
    target_id: str
    printed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionSource:
    """Where a paragraph of a version came from, as it was known when the version was issued.

    `contributors` and `groups` are what the attributions *full* and *by group* print.
    """

    version_id: str
    n: int
    paragraph_id: str
    snippet_id: str | None
    reference: str
    source_title: str
    contributors: tuple[str, ...]
    groups: tuple[str, ...]
    quoted: str
    relation: Relation
    reason: str
    page: int | None
    visibility: Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPair:
    """What a paragraph of a received version, the `n`th, was in the version before: one row for each that it came from.

    `predecessor_id` is None for a new paragraph, which has a row only where there is a doubt that it is new. `kind` is
    never DELETED; `likeness` is the share of common words, 0 to 100. `alternatives` are ids of the version before that
    it may be instead.
    """

    version_id: str
    n: int
    k: int
    predecessor_id: str | None
    kind: ChangeKind
    likeness: int
    doubt: Doubt | None = None
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAnswer:
    """What a person said of the pairing of one paragraph of a received version.

    It has the id `paragraph_id` from then on; what it was before is `predecessor_id` alone, None for a new one.
    `section` and `label` are the draft's own that come with it.
    """

    id: str
    version_id: str
    n: int
    paragraph_id: str
    predecessor_id: str | None
    kind: ChangeKind
    section: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRecord:
    """A version or draft was written to a file on this machine; `sha256` is "" where that is not known."""

    id: str
    version_id: str | None
    draft_id: str
    format: str
    file_name: str
    at: str
    sha256: str = ""
