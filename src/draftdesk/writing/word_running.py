"""Running headers and footers of a Word file, from a profile's patterns; Word counts the pages."""

import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from draftdesk.model.document import Document
from draftdesk.model.export_profile import Line, Running
from draftdesk.model.house_words import HouseWords
from draftdesk.model.running import PAGE_FIELDS, Piece, filled
from draftdesk.ooxml import markup
from draftdesk.writing.languages import is_right_to_left, stretches
from draftdesk.writing.word_base import Base

if TYPE_CHECKING:
    from docx.section import _BaseHeaderFooter

_COUNTED = {"page": "PAGE", "pages": "NUMPAGES"}
_NOTHING = "<w:p><w:pPr><w:suppressLineNumbers/></w:pPr></w:p>"
_LONGEST = 90
"""Letters that a line has room for; Chinese signs count twice."""
_WIDE = "WF"
_JOB = "{job}"
_LEFT_TO_RIGHT = "\u200e"


def lay_running_lines(base: Base, document: Document, running: Running, words: HouseWords) -> None:
    """Fill headers and footers of all pages, the first apart. A header that would say nothing says the title."""
    section = base.word.sections[0]
    made = _Lines(base, document, words)
    header = running.header if made.says(running.header) else Line(start="{title}")
    centred_head, centred_foot = running.header_has_centre, running.footer_has_centre
    made.lay(section.header, "Header", header, centred=centred_head)
    made.lay(section.footer, "Footer", running.footer, centred=centred_foot)
    made.lay(section.first_page_header, "Header", running.first_header, centred=centred_head)
    made.lay(section.first_page_footer, "Footer", running.first_footer, centred=centred_foot)
    if running.mirrored:
        made.lay(section.even_page_header, "Header", _turned(header), centred=centred_head)
        made.lay(section.even_page_footer, "Footer", _turned(running.footer), centred=centred_foot)


class _Lines:
    def __init__(self, base: Base, document: Document, words: HouseWords) -> None:
        self._base = base
        self._right_to_left = is_right_to_left(document.language)
        self._counted = {"page"} if document.identity.letter.strip() else PAGE_FIELDS  # Word counts the letter's too
        said = {
            "symbol": document.symbol,
            "label": document.label,
            "date": document.date,
            "time": document.time,
            "place": document.place,
            "handling": document.handling,
            "job": document.identity.job,
        }
        title = _short(document.title, _LONGEST - len(document.symbol))  # they may stand on one line
        self._values = {name: _short(text) for name, text in said.items()} | {"title": title, "paging": words.paging}

    def says(self, line: Line) -> bool:
        return any(filled(each, self._values, self._counted) for each in (line.start, line.centre, line.end))

    def lay(self, story: "_BaseHeaderFooter", style: str, line: Line, *, centred: bool) -> None:
        """An empty line has no style, so that no rule is drawn below nothing."""
        story.is_linked_to_previous = False
        element = story._element
        for child in list(element):
            element.remove(child)
        element.extend(markup.elements([self._paragraph(style, line, centred) if self.says(line) else _NOTHING]))

    def _paragraph(self, style: str, line: Line, centred: bool) -> str:
        parts = [
            self._part(each) for each in ((line.start, line.centre, line.end) if centred else (line.start, line.end))
        ]
        while parts and not parts[-1]:
            parts.pop()
        inner = markup.run("\t").join(parts)
        return markup.paragraph(self._base.style(style), inner, "<w:bidi/>" if self._right_to_left else "")

    def _part(self, pattern: str) -> str:
        """A part that is figures alone, such as "2/10", runs as they do in an Arabic line, too."""
        pieces = filled(pattern, self._said(pattern), self._counted)
        if pattern.strip() == _JOB:
            look = f'<w:rStyle w:val="{self._base.style("DDJobNumber")}"/>'
            return "".join(markup.run(each.text, look) for each in pieces)
        if not self._right_to_left or not any(each.is_counted for each in pieces) or _says_words(pieces):
            return "".join(self._piece(each, turned=self._right_to_left) for each in pieces)
        mark = markup.run(_LEFT_TO_RIGHT)
        return f"{mark}{''.join(self._piece(each, turned=False) for each in pieces)}{mark}"

    def _said(self, pattern: str) -> dict[str, str]:
        """The label says nothing beside a symbol that ends in it: "A/CONF.231/L.1/Rev.1, Rev.1"."""
        twice = "{symbol}" in pattern and self._values["symbol"].endswith(f"/{self._values['label']}")
        return self._values | {"label": ""} if twice else self._values

    def _piece(self, piece: Piece, *, turned: bool) -> str:
        if piece.is_counted:
            return markup.field(_COUNTED[piece.text], "1", "<w:rtl/>" if turned else "")
        cut = stretches(piece.text, right_to_left=turned)
        return "".join(markup.run(text, "<w:rtl/>" if rtl else "") for rtl, text in cut)


def _short(text: str, longest: int = _LONGEST) -> str:
    """As much of a text as a running line has room for: what is longer would leave the page to it."""
    line = " ".join(text.split())
    taken = accumulate(2 if unicodedata.east_asian_width(letter) in _WIDE else 1 for letter in line)
    fits = bisect_right(list(taken), longest)
    return line if fits == len(line) else f"{line[:fits].rsplit(' ', 1)[0]} …"


def _says_words(pieces: tuple[Piece, ...]) -> bool:
    return any(letter.isalpha() for each in pieces if not each.is_counted for letter in each.text)


def _turned(line: Line) -> Line:
    return Line(start=line.end, centre=line.centre, end=line.start)
