"""What comes of the clipboard: lines to be written into a draft, and what of it no draft can hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from draftdesk.model.drafts import Role


class LeftOut(StrEnum):
    """What is not taken over."""

    PICTURE = "picture"
    TABLE_FRAME = "table frame"
    DELETION = "deletion"
    COMMENT = "comment"
    NOTE_MARK = "footnote mark"
    STRIKE = "strike-through"


@dataclass(frozen=True, slots=True)
class PastedNote:
    """A footnote that came with a line: `id` is fresh and stands in the line's text as `[^id]`."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A paragraph from the clipboard: inline Markdown without its number.

    `role` is what it seems to be, None where nothing tells. `depth` counts from 1 for sub-paragraphs, else 0.
    """

    text: str
    role: Role | None = None
    depth: int = 0
    footnotes: tuple[PastedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Pasted:
    """The lines in order, how often something was left out, and the same in sentences that a person can be told."""

    lines: tuple[PastedLine, ...] = ()
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


_LINE_END = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_HYPHEN = "\x1e"  # what Word copies for a hyphen that does not break
_JUNK = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u202a-\u202e"
    "\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffc\ufffe\uffff\U000e0000-\U000e0fff"
    "\U000f0000-\U0010ffff]|[\U0001fffe\U0001ffff]"
)
_JOINING = "\u0600-\u0dff\U0001f000-\U0001faff"
_JOINERS = re.compile(
    f"(?<![{_JOINING}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![{_JOINING}\u2640\u2642])"
)  # Arabic, Indic scripts and pictures of several persons need them
_TURNS = re.compile("[\u200e\u200f]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdcf\ufe70-\ufefc]")
_BLANKS = re.compile("[ \t\u1680\u2000-\u200a\u205f\u3000]{2,}|[\t\u1680\u2000-\u200a\u205f]|[ \u00a0]{2,}")


def split_lines(text: str) -> list[str]:
    """The text cut wherever any program ends a line or a page."""
    return _LINE_END.split(text)


def cleaned(line: str) -> str:
    """A line without what no one sees or means: control and private-use characters, lone surrogates, soft hyphens,
    characters without width or that turn the direction of what follows. Tabs and runs of blanks become one blank.

    Single spaces that do not break stay, and so do marks of direction in a line with right-to-left letters.
    """
    if line.isascii() and line.isprintable():
        return " ".join(line.split())
    return _BLANKS.sub(" ", without_junk(line)).strip()


def without_junk(text: str) -> str:
    """A text without what no one sees or means, its blanks as they are."""
    text = _JUNK.sub("", text.replace(_HYPHEN, "\u2011"))
    if "\u200c" in text or "\u200d" in text:
        text = _JOINERS.sub("", text)
    return text if _RIGHT_TO_LEFT.search(text) else _TURNS.sub("", text)
