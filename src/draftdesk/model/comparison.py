"""What comparing two texts comes to: which paragraphs are the same, what became of the others, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """Where in a file a passage stands."""

    __hash__ = str.__hash__

    BODY = "body"
    TABLE = "table"
    FOOTNOTE = "footnote"
    TEXT_BOX = "textbox"


class Look(StrEnum):
    """What a mark says of its characters. A footnote mark stands between two characters and covers none."""

    __hash__ = str.__hash__

    ITALIC = "italic"
    BOLD = "bold"
    UNDERLINE = "underline"
    STRUCK = "struck"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Mark:
    """A look from character `start` up to character `end` of a passage's text. `value` is a footnote's number."""

    start: int
    end: int
    look: Look
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph as it is compared: plain text, its printed number apart.

    `paragraph_id` is set where a text comes from a draft: versions of one draft are paired by it. `role` is the field's
    word for what it is ("operative", "heading 1"), `level` 1 and up for headings and 0 for all else. `cell` is the
    table, row and column it stands in, counted from 0. `where` is the address of whoever made the passage, and nobody
    else's.
    """

    text: str
    number: str = ""
    paragraph_id: str | None = None
    role: str = ""
    level: int = 0
    part: Part = Part.BODY
    cell: tuple[int, int, int] | None = None
    marks: tuple[Mark, ...] = ()
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One side of a comparison: what a file, a version or a working draft says.

    `name` is what a person calls it ("rev1.docx", "Zero draft"); `title` is what it calls itself, "" where it does not.
    `language` is a tag ("en", "ar"), "" where nobody knows. `warnings` are lines fit to show. Empty paragraphs are no
    passages.
    """

    name: str
    passages: tuple[Passage, ...]
    title: str = ""
    language: str = ""
    warnings: tuple[str, ...] = ()


PLACEHOLDER = "placeholder"
"""The role of a passage that only holds a number: "13. [Deleted]"."""


class ChangeKind(StrEnum):
    __hash__ = str.__hash__

    UNCHANGED = "unchanged"
    EDITED = "edited"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    MOVED_EDITED = "moved_edited"
    SPLIT = "split"
    MERGED = "merged"


class SegmentKind(StrEnum):
    __hash__ = str.__hash__

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


class Substance(StrEnum):
    """How much a change matters, from the least to the most."""

    __hash__ = str.__hash__

    EDITORIAL = "editorial"
    MINOR = "minor"
    CONSEQUENTIAL = "consequential"
    SUBSTANTIVE = "substantive"

    @property
    def weight(self) -> int:
        """0 for the least."""
        return _WEIGHTS[self]


_WEIGHTS = {substance: weight for weight, substance in enumerate(Substance)}


class Reason(StrEnum):
    """Why a change has the substance it has.

    `NUMBER`: the printed number stands in the text on one side, apart from it on the other. The last three are said of
    references, changed or not.
    """

    __hash__ = str.__hash__

    WHITE_SPACE = "white space"
    GLYPHS = "glyphs"
    HYPHENATION = "hyphenation"
    SPELLING = "spelling"
    FIRST_LETTER = "first letter"
    LINE_BREAK = "line break"
    PAGE_FURNITURE = "page furniture"
    NUMBER = "number in the text"
    PUNCTUATION = "punctuation"
    CAPITALS = "capitals"
    LIST_ENDING = "list ending"
    PARAGRAPH_BREAK = "paragraph break"
    WORDING = "wording"
    FIGURES = "figures"
    NEGATION = "negation"
    OBLIGATION = "obligation"
    BRACKETS = "brackets"
    PLACE = "place"
    NEW = "new paragraph"
    GONE = "paragraph deleted"
    REFERENCE = "reference follows its paragraph"
    POINTS_ELSEWHERE = "reference now points elsewhere"
    NOT_UPDATED = "reference not updated"


class Doubt(StrEnum):
    """Why a person should look whether two paragraphs are the same."""

    LITTLE = "little in common"
    ANOTHER = "another is as like"
    REPEATED = "the same words stood in several places"
    PERHAPS_NOT_NEW = "perhaps not new"


class Segment(NamedTuple):
    """A stretch of text that both sides have, or that one of them has.

    `a` and `b` are where it begins on each side (code points; where a side lacks it, where it would stand). The
    paragraphs of a split or merge are one text, a line feed between them. What was deleted stands right before what was
    inserted in its place. `substance` and `reasons` are said of what differs, of both halves of a replacement alike.
    """

    kind: SegmentKind
    text: str
    a: int
    b: int
    substance: Substance | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def a_end(self) -> int:
        return self.a if self.kind is SegmentKind.INSERT else self.a + len(self.text)

    @property
    def b_end(self) -> int:
        return self.b if self.kind is SegmentKind.DELETE else self.b + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of a paragraph, or of those that were split or merged. `a` and `b` are places in the passages.

    `formatting` says that marks alone changed somewhere in it. `substance` is the gravest of all that changed, None
    where nothing did; `reasons` are those of all its segments, and may be set where it is None: a reference that was
    not updated stands in text that did not change.
    """

    kind: ChangeKind
    a: tuple[int, ...]
    b: tuple[int, ...]
    segments: tuple[Segment, ...]
    renumbered: bool = False
    formatting: bool = False
    substance: Substance | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def is_reworded(self) -> bool:
        """Whether it says something else in other words, not the same written otherwise."""
        return any(
            each.substance is Substance.SUBSTANTIVE
            and Reason.POINTS_ELSEWHERE not in each.reasons
            and any(map(str.isalnum, each.text))
            for each in self.segments
        )


class Step(NamedTuple):
    """One thing met in reading: a change, by its place in the list, or the gap that a moved paragraph `left`."""

    change: int
    left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many changes there are of each kind and substance, and how many words differ. Moved words do not.

    `reworded` are those of the edited that say something else, in other words or figures; `same_words` those of the
    unchanged that are not wholly so: their looks, notes or cross-references are others.
    """

    unchanged: int = 0
    same_words: int = 0
    edited: int = 0
    reworded: int = 0
    inserted: int = 0
    deleted: int = 0
    moved: int = 0
    moved_edited: int = 0
    split: int = 0
    merged: int = 0
    renumbered: int = 0
    formatting: int = 0
    words_inserted: int = 0
    words_deleted: int = 0
    editorial: int = 0
    minor: int = 0
    consequential: int = 0
    substantive: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two texts set beside each other. Every passage of each side stands in exactly one change.

    Changes stand in reading order: what was moved stands where it arrived, what was deleted after what it followed.
    `steps` is the same order with the places that moved paragraphs left.
    """

    a: tuple[Passage, ...]
    b: tuple[Passage, ...]
    changes: tuple[Change, ...]
    steps: tuple[Step, ...]
    counts: Counts = field(default_factory=Counts)


def text_of(passages: Sequence[Passage], places: Sequence[int]) -> str:
    """What the segments of a change speak of: the text of its paragraphs on one side, a line feed between them."""
    return "\n".join(passages[at].text for at in places)


def marks_of(passages: Sequence[Passage], places: Sequence[int]) -> Iterator[Mark]:
    """The marks of that text, counted from its beginning."""
    start = 0
    for at in places:
        for mark in passages[at].marks:
            yield replace(mark, start=start + mark.start, end=start + mark.end) if start else mark
        start += len(passages[at].text) + 1
