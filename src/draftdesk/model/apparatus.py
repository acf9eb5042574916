"""What in a text is no provision: footnotes, headings, the names of options, notes of those who drafted it."""

import re
from enum import StrEnum

from draftdesk.model.comparison import PLACEHOLDER, Look, Part, Passage
from draftdesk.model.options import begins_as_option
from draftdesk.model.pinpoints import Pin

_IN_BRACES = re.compile(r"[\s*_\[]*(?:\{[^{}]*\}[\s*_.\]]*)+")
_NOTE = re.compile(r"[\s*_\[({]*(?:note\b\s*[:by]|nota\s*:|\[?placeholder\b|ملاحظة\s*:|примечание\s*:)", re.IGNORECASE)
_OF_DRAFTING = re.compile(
    r"\b(?:negotiat\w+|terminology|placement|placeholder|(?:a )?choice to be made"
    r"|to be (?:reflected|moved|considered|discussed|revised|completed|determined)"
    r"|further (?:definitions|discussions?|text|work|consideration))\b",
    re.IGNORECASE,
)
_BESIDE = 2
LONGEST_NAME = 6
"""So many words, the label with them, the name of an option has at most."""


class Apparatus(StrEnum):
    """The singular and the plural by which a reader knows them."""

    FOOTNOTE = "footnote"
    HEADING = "heading"
    OPTION = "name of an option"
    NOTE = "note or placeholder"

    @property
    def plural(self) -> str:
        """Several of them."""
        return {Apparatus.OPTION: "names of options", Apparatus.NOTE: "notes or placeholders"}.get(self, f"{self}s")


def apparatus(passage: Passage, pin: Pin) -> Apparatus | None:
    """What a passage is where it says nothing of its own that is to be agreed: None for a provision. An option of at
    most a few words ("Option 2: No text") is a name."""
    if passage.part is Part.FOOTNOTE:
        return Apparatus.FOOTNOTE
    is_note = _IN_BRACES.fullmatch(passage.text) or _NOTE.match(passage.text) or _is_aside(passage)
    if passage.role == PLACEHOLDER or is_note:
        return Apparatus.NOTE
    if begins_as_option(passage.text) and len(passage.text.split()) <= LONGEST_NAME:
        return Apparatus.OPTION
    return Apparatus.HEADING if passage.level or pin.is_line else None


def _is_aside(passage: Passage) -> bool:
    """Whether it is all in italics, under no number, and speaks of the drafting itself."""
    if passage.number or not _OF_DRAFTING.search(passage.text):
        return False
    last = len(passage.text) - _BESIDE
    return any(each.look is Look.ITALIC and each.start <= _BESIDE and each.end >= last for each in passage.marks)
