"""What in a text is no provision: footnotes, headings, the names of options, notes of those who drafted it."""

import re
from enum import StrEnum

from draftdesk.model.comparison import PLACEHOLDER, Part, Passage
from draftdesk.model.pinpoints import Pin

_NAME = re.compile(r"[^\w\[]{0,3}(?:option|opción|variante?|вариант|الخيار|备选案文)\b", re.IGNORECASE)
_IN_BRACES = re.compile(r"[\s*_\[]*(?:\{[^{}]*\}[\s*_.\]]*)+")
_NOTE = re.compile(r"[\s*_\[({]*(?:note\b\s*[:by]|nota\s*:|\[?placeholder\b|ملاحظة\s*:|примечание\s*:)", re.IGNORECASE)
_FEW = 6


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
    if passage.role == PLACEHOLDER or _IN_BRACES.fullmatch(passage.text) or _NOTE.match(passage.text):
        return Apparatus.NOTE
    if _NAME.match(passage.text) and len(passage.text.split()) <= _FEW:
        return Apparatus.OPTION
    return Apparatus.HEADING if passage.level or pin.is_line else None
