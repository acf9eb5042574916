"""What arrives: sessions, sources, what a reader found in them, and the snippets cut from them."""

from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.vocabulary import ContributorKind


class Visibility(StrEnum):
    """Who may see a source or a snippet. Only what may be circulated ever stands in a document for others."""

    INTERNAL = "internal"
    COFACILITATORS = "co-facilitators"
    CIRCULATE = "circulate"


class SourceKind(StrEnum):
    STATEMENT = "statement"
    CARD = "recommendation card"
    SUMMARY = "summary"
    REPORT = "report"
    ISSUE_BRIEF = "issue brief"
    CONCEPT_NOTE = "concept note"
    LETTER = "letter"
    AGENDA = "agenda"
    AGREED_TEXT = "resolution or agreed text"
    NEWS = "news report"
    OTHER = "other"


class SnippetKind(StrEnum):
    PRINCIPLE = "principle"
    COMMITMENT = "commitment"
    MEANS = "means of implementation"
    PARTNERSHIP = "partnership"
    FOLLOW_UP = "follow-up and review"
    PRACTICE = "practice"
    VIEWS = "statement of views"
    QUESTION = "open question"
    PROCESS = "process"
    OTHER = "other"


class Strength(StrEnum):
    """How widely a view was held, in the summaries' own grading. Never a vote."""

    UNDISPUTED = "undisputed"
    GENERAL = "general"
    WIDE = "wide"
    MANY = "many"
    SEVERAL = "several"
    SOME = "some"
    DIVIDED = "divided"


class Confidence(StrEnum):
    """Why a passage is a snippet: the source lists it, a sentence reads like one, or a person marked it."""

    LISTED = "listed"
    LIKELY = "likely"
    MARKED = "marked"


class BlockStyle(StrEnum):
    HEADING = "heading"
    BODY = "body"
    LIST_ITEM = "list item"
    TABLE_CELL = "table cell"


class Segment(StrEnum):
    """The part of a session summary a block stands in. An annex (a programme of work) holds nobody's views."""

    FRONT = "front"
    PANEL = "panel"
    DISCUSSION = "discussion"
    CONCLUSIONS = "conclusions"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A meeting or step of the process. Dates are ISO days."""

    id: str
    phase: str = "consultation"
    kind: str = "thematic"
    number: int | None = None
    title: str = ""
    starts: str | None = None
    ends: str | None = None
    place: str = ""
    attendance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document received. Its bytes and what was read in them never change."""

    id: str
    code: str
    title: str
    kind: SourceKind = SourceKind.OTHER
    session_id: str | None = None
    dated: str | None = None
    language: str = "en"
    file_name: str = ""
    sha256: str = ""
    reading_id: str | None = None
    visibility: Visibility = Visibility.CIRCULATE
    reports_on: str | None = None
    supersedes: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph as read, and where it stood.

    `n` counts from 0 through the reading. `area` is the letter or number an area of discussion is printed with ("h").
    `page` counts from 1. `number` is the paragraph's own printed number or bullet, which is not part of `text`.
    `address` belongs to the reader alone. `table`, `row` and `column` count from 0 where the block is a table cell.
    """

    n: int
    text: str
    style: BlockStyle = BlockStyle.BODY
    level: int = 0
    heading_path: tuple[str, ...] = ()
    area: str | None = None
    page: int | None = None
    number: str = ""
    segment: Segment = Segment.DISCUSSION
    address: str = ""
    table: int | None = None
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One pass of a reader over a file's bytes. `warnings` are lines fit to show as they are."""

    reader: str
    version: int
    title: str = ""
    options: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """Where a quotation stands: from character `start` of `block` to character `end` of `end_block` (code points)."""

    page: int | None
    block: int
    end_block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A passage that a reader offers as a snippet, before anything is stored.

    `quoted` holds the source's words untouched, `text` the same with conversion faults mended. `contributors` are
    names as the vocabulary has them (or the source, where it knows none) and `contributor_kinds` what each of them is;
    `tags` are "facet:name". `replaces` is the old wording a proposal would change.
    `doubts` say what a person should look at. `option_of` is where the suggestion stands that this one is the
    alternative to ("some … others …").
    """

    text: str
    quoted: str
    locator: Locator
    kind: SnippetKind = SnippetKind.COMMITMENT
    confidence: Confidence = Confidence.LISTED
    strength: Strength | None = None
    heading_path: tuple[str, ...] = ()
    area: str | None = None
    contributors: tuple[str, ...] = ()
    contributor_kinds: tuple[ContributorKind, ...] = ()
    tags: tuple[str, ...] = ()
    card: str = ""
    addressee: str = ""
    rationale: str = ""
    replaces: str = ""
    doubts: tuple[str, ...] = ()
    option_of: Locator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A passage worth using: a recommendation or passage of a source.

    `quoted` is never changed; `text` is the wording as used. `reference` is what people call it by ("TS3/h/4").
    `option_of` is the id of the snippet that this one is the alternative to ("some … others …").
    """

    id: str
    reference: str
    source_id: str
    quoted: str
    text: str
    position: int
    page: int | None = None
    block: int = 0
    end_block: int = 0
    start: int = 0
    end: int = 0
    heading_path: tuple[str, ...] = ()
    area: str | None = None
    kind: SnippetKind = SnippetKind.COMMITMENT
    confidence: Confidence = Confidence.MARKED
    strength: Strength | None = None
    addressee: str = ""
    rationale: str = ""
    card: str = ""
    replaces: str = ""
    doubts: tuple[str, ...] = ()
    visibility: Visibility = Visibility.CIRCULATE
    note: str = ""
    option_of: str | None = None
