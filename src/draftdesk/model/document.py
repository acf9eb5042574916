"""A draft or version as it goes on paper: what every writer takes, whatever it makes of it."""

from dataclasses import dataclass, field

from draftdesk.model import inline
from draftdesk.model.comparison import Part
from draftdesk.model.drafts import Relation, Role, Status
from draftdesk.model.identity import Identity

PARAGRAPH_END = "\u2029"
"""What stands between the paragraphs of a footnote that has several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedParagraph:
    """A paragraph with its number as printed ("12.", "(a)", "Objective 5:"; "" where it has none).

    `text` is inline Markdown with final punctuation and initial letter as the profile has them. `depth` is 0 for
    paragraphs, 1 for (a), 2 for (i) and so on; for headings it is their level. `parent_id` is the paragraph or heading
    it stands under. `language` is "" where it is the document's own. `part` is where it stood in the file it was
    received in, `cell` its table, row and column there. `stands_for` is set of a line that only holds a number, such as
    "13. [Deleted]": the id of the paragraph that had it.
    """

    id: str
    role: Role
    text: str
    number: str = ""
    depth: int = 0
    parent_id: str | None = None
    language: str = ""
    status: Status = Status.OPEN
    part: Part = Part.BODY
    cell: tuple[int, int, int] | None = None
    stands_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedFootnote:
    """A footnote with its number through the document. `text` is inline Markdown, PARAGRAPH_END between paragraphs.

    `mark` is what is printed where that is not the number ("*").
    """

    id: str
    paragraph_id: str
    number: int
    text: str
    mark: str = ""

    @property
    def printed(self) -> str:
        return self.mark or str(self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One line of the annex "Sources by paragraph": a snippet that a paragraph came from.

    `contributors` are printed as they are, already reduced to what the attribution allows. `code` is that of the
    source, with which the reference begins; `session` and `dated` tell when it was given, in the document's words.
    """

    paragraph_id: str
    reference: str
    source_title: str
    contributors: tuple[str, ...]
    quoted: str
    relation: Relation
    reason: str = ""
    page: int | None = None
    code: str = ""
    session: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole text ready to be written. Dates, times and places are as a person gave them.

    `emblem` is the picture that the identity names, PNG or JPEG, empty where there is none.
    `sources` is None where no annex is wanted; `sources_left_out` counts the lines withheld from it because their
    source or snippet is not for circulation.
    """

    title: str
    label: str = ""
    symbol: str = ""
    language: str = "en"
    date: str = ""
    time: str = ""
    place: str = ""
    handling: str = ""
    identity: Identity = field(default_factory=Identity)
    emblem: bytes = b""
    paragraphs: tuple[PrintedParagraph, ...] = ()
    footnotes: tuple[PrintedFootnote, ...] = ()
    targets: tuple[tuple[str, str], ...] = field(default=())
    """Reference id → the number of the paragraph it points at, as printed in a sentence ("12", "12 (a)")."""
    links: tuple[tuple[str, str], ...] = field(default=())
    """Reference id → the id of the paragraph it points at. Where it is missing, its number stands without a jump."""
    sources: tuple[SourceLine, ...] | None = None
    sources_left_out: int = 0
    sources_note: str = ""
    as_received: bool = False
    """The text brings a title block of its own: none is put before it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A report of rows, all plain text but for the paragraphs that it quotes. `note` is said once, under the title.
    Each row has a cell for each column.

    `shares` are how wide the columns are to each other; without them the words tell. `numbered` are the columns of
    paragraphs: their cells are inline text (`model.inline`) without notes and references, and in each line a tab stands
    between the number of a paragraph and its words. In others it is a blank.
    """

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...] = ()
    numbered: frozenset[int] = frozenset()


def printed_text(document: Document, text: str) -> str:
    """A text without marks: references as numbers, footnote marks as `[n]`."""
    numbers = {note.id: note.printed for note in document.footnotes}
    targets = dict(document.targets)
    return inline.plain(
        text,
        footnote=lambda name: f"[{numbers[name]}]" if name in numbers else "",
        reference=lambda name: targets.get(name, "[?]"),
    )
