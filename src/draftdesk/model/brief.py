"""A brief for capital: what a delegation's own people must be told of a new text, and answer."""

from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.bracket_changes import BracketTurn
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.obligations import Turn
from draftdesk.model.watching import WatchItem


@dataclass(frozen=True, slots=True)
class BriefSide:
    """One of the two texts: what it is called, what it calls itself, its date as given, its language; "" for what
    nobody knows."""

    name: str
    title: str = ""
    date: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change stands under its heading, by number or by its first words: "5", "2 (old)", "“Recognizing the…”";
    the heading, "" where there is none; and where the paragraph stood before, "" where that was there. No two places
    are called alike."""

    number: str
    heading: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one side: those that both have, or those that it has alone. Left-out words are an ellipsis."""

    text: str
    kind: SegmentKind = SegmentKind.EQUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefChange:
    """A change as the brief shows it. `change` is its place in the comparison.

    `headline` says what became of the paragraph, `why` what makes it matter, line by line. `remarks` are the
    delegation's own, where they were asked for.
    """

    change: int
    place: Place
    headline: str
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    why: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rest:
    """What there was no room for: what it is about, how many changes, and where they are and what became of them."""

    about: str
    count: int
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefObligation:
    """A shift as the brief shows it, with the sentences it stands in, shortened around the words that tell, which are
    marked there. `said` are these words, each with what keeps it from being agreed: "“may” (in brackets) → “shall”"."""

    turn: Turn
    place: Place
    old: str
    new: str
    said: str
    sentence_a: tuple[Piece, ...]
    sentence_b: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class BriefBracket:
    """A bracket that was opened or closed: what stood there before, and what stands there now."""

    turn: BracketTurn
    place: Place
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class BracketsUnder:
    """How many brackets stood under a heading ("" for none), how many stand there now, and in which places some were
    opened, and closed, "" for nowhere."""

    heading: str
    before: int
    after: int
    opened: str = ""
    closed: str = ""


class Basis(StrEnum):
    """What the table of changes holds."""

    WATCHED = "watched"
    WEIGHTIEST = "weightiest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The whole of it, in plain words and without any layout.

    `made` is when, fit to print. `summary` are sentences. `changes` stand in reading order; `rest` names those that
    touch the list, or matter, and are not among them. `obligations` are those that the changes shown do not tell
    already; `obligations_rest` names the others. `terms` and `obligations_terms` say what the words mean by which
    either tells obligations, each where it is met first. `moved` is what was moved, split or merged, and from where.
    `bracket_shifts` are examples, `brackets_under` are all, in the order of the text. `unread` says what could not be
    read or judged, `hidden` what was left out as of no weight.
    """

    a: BriefSide
    b: BriefSide
    made: str
    summary: tuple[str, ...]
    basis: Basis
    items: tuple[WatchItem, ...] = ()
    changes: tuple[BriefChange, ...] = ()
    terms: tuple[str, ...] = ()
    rest: tuple[Rest, ...] = ()
    obligations: tuple[BriefObligation, ...] = ()
    obligations_rest: tuple[Rest, ...] = ()
    obligations_terms: tuple[str, ...] = ()
    moved: tuple[Rest, ...] = ()
    brackets_before: int = 0
    brackets_after: int = 0
    brackets_said: str = ""
    bracket_shifts: tuple[BriefBracket, ...] = ()
    brackets_under: tuple[BracketsUnder, ...] = ()
    unread: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
