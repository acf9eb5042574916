"""What a pre-flight finds: what is wrong where, how grave that is, and what to do about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Gravity(StrEnum):
    """Wrong: somebody will object. Doubtful: look at it. Style: the house writes it otherwise."""

    __hash__ = str.__hash__

    WRONG = "wrong"
    DOUBTFUL = "doubtful"
    STYLE = "style"


class Kind(StrEnum):
    __hash__ = str.__hash__

    UNBALANCED_BRACKET = "unbalanced bracket"
    EMPTY_PARAGRAPH = "empty paragraph"
    EMPTY_SECTION = "empty section"
    BROKEN_REFERENCE = "broken cross-reference"
    BROKEN_FOOTNOTE = "broken footnote"
    MISSING_TARGET = "missing paragraph"
    PRIVATE_WORDS = "private words"
    TYPED_REFERENCE = "typed cross-reference"
    TYPED_NUMBER = "typed number"
    TYPED_NOTE_MARK = "typed footnote mark"
    UNDEFINED_ABBREVIATION = "undefined abbreviation"
    INCONSISTENT_TERM = "inconsistent term"
    OVERLONG = "overlong"
    DOUBLE_SPACE = "double space"
    STRAIGHT_QUOTE = "straight quotation mark"
    SPELLING = "spelling"
    BOLD = "bold"

    @property
    def gravity(self) -> Gravity:
        return _GRAVITIES.get(self, Gravity.DOUBTFUL)


_GRAVITIES: Mapping[Kind, Gravity] = MappingProxyType(
    {
        Kind.UNBALANCED_BRACKET: Gravity.WRONG,
        Kind.EMPTY_PARAGRAPH: Gravity.WRONG,
        Kind.EMPTY_SECTION: Gravity.WRONG,
        Kind.BROKEN_REFERENCE: Gravity.WRONG,
        Kind.BROKEN_FOOTNOTE: Gravity.WRONG,
        Kind.MISSING_TARGET: Gravity.WRONG,
        Kind.PRIVATE_WORDS: Gravity.WRONG,
        Kind.DOUBLE_SPACE: Gravity.STYLE,
        Kind.STRAIGHT_QUOTE: Gravity.STYLE,
        Kind.SPELLING: Gravity.STYLE,
        Kind.BOLD: Gravity.STYLE,
    }
)

NAMES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.UNBALANCED_BRACKET: "Brackets without a partner",
        Kind.EMPTY_PARAGRAPH: "Empty paragraphs",
        Kind.EMPTY_SECTION: "Empty sections",
        Kind.BROKEN_REFERENCE: "Broken cross-references",
        Kind.BROKEN_FOOTNOTE: "Broken footnotes",
        Kind.MISSING_TARGET: "Paragraphs that are not there",
        Kind.PRIVATE_WORDS: "Words of inputs not for circulation",
        Kind.TYPED_REFERENCE: "Cross-references typed by hand",
        Kind.TYPED_NUMBER: "Numbers typed by hand",
        Kind.TYPED_NOTE_MARK: "Footnote marks typed by hand",
        Kind.UNDEFINED_ABBREVIATION: "Undefined abbreviations",
        Kind.INCONSISTENT_TERM: "Inconsistent terms",
        Kind.OVERLONG: "Length",
        Kind.DOUBLE_SPACE: "Double spaces",
        Kind.STRAIGHT_QUOTE: "Straight quotation marks",
        Kind.SPELLING: "Spelling",
        Kind.BOLD: "Bold for emphasis",
    }
)
"""What a list of findings of one kind is called."""

ADVICE: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.UNBALANCED_BRACKET: "This bracket has no partner: put in the other one, or take it out",
        Kind.EMPTY_PARAGRAPH: "This paragraph says nothing: write it, or take it out",
        Kind.EMPTY_SECTION: "Nothing stands under this heading: write the section, or take the heading out",
        Kind.BROKEN_REFERENCE: "This cross-reference points at nothing: point it at a paragraph, or take it out",
        Kind.BROKEN_FOOTNOTE: "This footnote has no text, or nothing refers to it: write it, or take it out",
        Kind.MISSING_TARGET: "No paragraph has this number: check it, and put in a cross-reference",
        Kind.PRIVATE_WORDS: "These words stand in what is not for circulation ({instead}): "
        "reword them, or let the input circulate",
        Kind.TYPED_REFERENCE: "The number is typed and will not follow its paragraph: put in a cross-reference instead",
        Kind.TYPED_NUMBER: "The number is typed and will not be counted on: take it out and give the paragraph its "
        "level",
        Kind.TYPED_NOTE_MARK: "The raised number is typed and will not follow its footnote: check that it is that "
        "footnote’s, or put in a footnote",
        Kind.UNDEFINED_ABBREVIATION: "Spell this out where it is first used, or add it to the known terms",
        Kind.INCONSISTENT_TERM: "Elsewhere this is written “{instead}”: write it one way",
        Kind.OVERLONG: "The text has {words} words where {instead} are allowed: shorten it, or ask for a waiver",
        Kind.DOUBLE_SPACE: "More than one space: leave one",
        Kind.STRAIGHT_QUOTE: "Write a typographic mark instead: {instead}",
        Kind.SPELLING: "Write “{instead}”, as the Organization does",
        Kind.BOLD: "Bold is not used for emphasis: take it off",
    }
)
"""What to do, in one line. `{words}` and `{instead}` are those of the finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that would be objected to. `words` is what is wrong, `instead` what belongs there where that is known.

    `start` and `end` are characters of what the paragraph says (see `inline.said`), or the footnote where
    `footnote_id` is set; they are equal where the whole is meant. `paragraph_id` is the one to jump to, "" for the text
    as a whole. `times` counts the same in that paragraph; of an abbreviation, throughout.
    """

    kind: Kind
    paragraph_id: str = ""
    words: str = ""
    start: int = 0
    end: int = 0
    instead: str = ""
    footnote_id: str = ""
    times: int = 1

    @property
    def gravity(self) -> Gravity:
        return self.kind.gravity


def advice(finding: Finding) -> str:
    """What to do about it, as one plain line."""
    return filled(ADVICE[finding.kind], finding)


def filled(line: str, finding: Finding) -> str:
    """A line of `ADVICE`, or its translation, with the words of a finding. Braces in these mean nothing."""
    said = {"{words}": finding.words, "{instead}": finding.instead}
    return _HOLES.sub(lambda hole: said[hole[0]], line)


_HOLES = re.compile(r"\{words\}|\{instead\}")
