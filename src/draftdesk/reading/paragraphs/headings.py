"""What reads or looks like a heading, and how deep it stands."""

import re
from collections.abc import Sequence

from draftdesk.reading.layout.headings import reads_like_title
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import ends_sentence
from draftdesk.reading.paragraphs.marked import Marked
from draftdesk.reading.paragraphs.sizes import Sizes

_LARGER = 1.08
_ALIKE = 0.6
_LONGEST = 200
_MOST_CAPITALS = 16
_FEWEST_LETTERS = 4
_MOST_LEVELS = 6
_MOST_LINES = 2
_FEW_WORDS = 14
_MASTHEAD = re.compile(r"agenda item|distr|original|general$", re.IGNORECASE)
_PART = re.compile(
    r"(?:(?:article|annex|appendix|chapter|section|part|objective|goal|commitment|annexe|chapitre|partie|objectif"
    r"|anexo|capítulo|artículo|objetivo|приложение|глава|раздел|статья|цель)\s+(?:\d+|[ivxlc]+|[a-z])\b"
    r"|(?:annex|appendix|preamble|annexe|préambule|anexo|preámbulo|приложение|преамбула|المرفق|الديباجة|附件|序言)\s*$"
    r"|(?:المادة|الفصل|المرفق|الهدف)\s+\S+|第[\d一二三四五六七八九十百]+[条章节])",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(r"\d{1,3}/\d{1,3}(?:\s[A-Z])?\.\s")
_NAMED = re.compile(r"[^\W\d_]{3,}\W?\s?\w")  # "Objective 5:"
_OUTLINE = re.compile(r"[IVXLC]{1,7}\.?|[A-Z]\.")


def opens_part(text: str) -> bool:
    """Whether a text is the title of an article, a chapter, an annex."""
    return _PART.match(text) is not None


class Looks:
    """How the text of a document usually looks, and what stands out from it."""

    def __init__(self, lines: Sequence[Line]) -> None:
        bold = total = 0
        for line in lines:
            if line.table is None:
                bold += len(line.text) * line.bold
                total += len(line.text)
        self._sizes = Sizes(lines)
        self._bold = bold * 2 > total
        self.known = self._sizes.usual > 0

    def stands_out(self, line: Line) -> bool:
        """Whether a line is larger or bolder than the text of its page."""
        return line.size > self._sizes.on(line.page) * _LARGER > 0 or (line.bold and not self._bold)

    def alike(self, one: Line, other: Line) -> bool:
        return abs(one.size - other.size) < _ALIKE and (one.bold == other.bold or not self.known)

    def is_heading(self, line: Line, text: str, number: str, following: Line | None) -> bool:
        """Whether the line that opens a paragraph is a heading; `text` is what it says after its number."""
        if line.level:
            return True
        if len(text) > _LONGEST or not text or text[0].islower():
            return False
        bare = text.rstrip("*†‡")
        named = _NAMED.match(number) is not None
        if number and not named and not _OUTLINE.fullmatch(number) and not self.stands_out(line):
            return False
        if self.stands_out(line):
            return reads_like_title(bare.rstrip(":")) or (bare.isupper() and len(bare.split()) <= _MOST_CAPITALS)
        if _in_capitals(bare):
            return True
        if not reads_like_title(bare):
            return False
        if _RESOLUTION.match(text):
            return True
        alone = line.whole or line.blank_before or following is None
        if number:
            return named or _OUTLINE.fullmatch(number) is not None
        if opens_part(text):
            return alone
        return False

    def may_be_title(self, lines: Sequence[Line], parts: Sequence[Marked]) -> bool:
        """Whether a short paragraph in front of a numbered one may be the title of those that follow."""
        text = " ".join(part.text for part in parts)
        if lines[0].table is not None or len(lines) > _MOST_LINES or len(text.split()) > _FEW_WORDS:
            return False
        return reads_like_title(text) and text[-1:].isalpha() and not _MASTHEAD.match(text)

    def level_key(self, line: Line, text: str, number: str) -> tuple[float, ...]:
        """What headings of one rank have in common; less is higher."""
        if self.known:
            return (-round(line.size), not line.bold, not _in_capitals(text), 0)
        if not number:
            return (0, 0, 0, 0) if _in_capitals(text) or _RESOLUTION.match(text) else (0, 0, 1, 3)
        return (0, 0, 1, 1 if number[0] in "IVXLC" and number != "C." else 2)


def _in_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    if len(letters) < _FEWEST_LETTERS or len(text.split()) > _MOST_CAPITALS:
        return False
    if not any(c.lower() != c for c in letters) or ends_sentence(text) or text.endswith(","):
        return False
    return all(c == c.upper() for c in letters) and ("/" not in text or " " in text)


def levels(keys: Sequence[tuple[float, ...]]) -> list[int]:
    """The level of each heading by its key, the highest 1."""
    ranks = {key: min(n, _MOST_LEVELS) for n, key in enumerate(sorted(set(keys)), start=1)}
    return [ranks[key] for key in keys]
