"""Running headers and footers of a Word file, from a profile's patterns; Word counts the pages.

A title that is too long for its line is broken over two of about one length, what stands beside it on the second; what
is too long for two is cut.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from draftdesk.kit.printable import in_one_line
from draftdesk.model.document import Document
from draftdesk.model.export_profile import Line, Running
from draftdesk.model.house_words import HouseWords
from draftdesk.model.running import PAGE_FIELDS, Piece, filled, punctuated, said_of, titled, without_repeats
from draftdesk.ooxml import markup
from draftdesk.writing.languages import LEFT_TO_RIGHT, is_right_to_left, set_apart, stretches
from draftdesk.writing.word_base import Base

if TYPE_CHECKING:
    from docx.section import _BaseHeaderFooter

_COUNTED = {"page": "PAGE", "pages": "NUMPAGES"}
_NOTHING = "<w:p><w:pPr><w:suppressLineNumbers/></w:pPr></w:p>"
_LONGEST, _LEAST = 90, 20
"""Letters that a line has room for; Chinese signs count twice. And for how many of a title it has room in any case."""
_WIDE = "WF"
_CLOSING, _OPENING = frozenset("，。、；：？！）》」』〉】”’"), frozenset("（《「『〈【“‘")
"""Chinese signs that begin no line, and that end none."""
_JOB = "{job}"


def lay_running_lines(base: Base, document: Document, running: Running, words: HouseWords) -> None:
    """Fill headers and footers of all pages, the first apart. A header that would say nothing says the title."""
    section = base.word.sections[0]
    made = _Lines(base, document, words, yields=running.header_before_pt > 0 and "Header" not in base.ids)
    header = titled(running.header, document)
    header = header if made.says(header) else Line(start="{title}")
    centred_head, centred_foot = running.header_has_centre, running.footer_has_centre
    made.lay(section.header, "Header", header, centred=centred_head)
    made.lay(section.footer, "Footer", running.footer, centred=centred_foot)
    made.lay(section.first_page_header, "Header", running.first_header, centred=centred_head)
    made.lay(section.first_page_footer, "Footer", running.first_footer, centred=centred_foot)
    if running.mirrored:
        made.lay(section.even_page_header, "Header", _turned(header), centred=centred_head)
        made.lay(section.even_page_footer, "Footer", _turned(running.footer), centred=centred_foot)


class _Lines:
    def __init__(self, base: Base, document: Document, words: HouseWords, *, yields: bool) -> None:
        """`yields` says that headers have room above them, of which an upper line takes its own."""
        self._base = base
        self._yields = yields
        self._words = words
        self._right_to_left = is_right_to_left(document.language)
        self._counted = {"page"} if document.identity.letter.strip() else PAGE_FIELDS  # Word counts the letter's too
        said = said_of(document, words.paging)
        self._values = {name: _short(text) for name, text in said.items()} | {
            "title": _short(document.title, 2 * _LONGEST),
            "date": set_apart(_short(document.date), document.language),
        }

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
        asked = (line.start, line.centre, line.end) if centred else (line.start, line.end)
        patterns = [punctuated(each, self._words) for each in asked]
        parts = [self._broken(each, patterns) for each in patterns]
        upper, lower = (
            _tabbed([self._part(*each) for each in zip(patterns, pieces, strict=True)])
            for pieces in zip(*parts, strict=True)
        )
        inner = f"{upper}<w:r><w:br/></w:r>{lower}" if upper else lower
        name = "DDHeaderOfTwoLines" if upper and self._yields and style == "Header" else self._base.style(style)
        return markup.paragraph(name, inner, "<w:bidi/>" if self._right_to_left else "")

    def _broken(self, pattern: str, line: Sequence[str]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """What of a part stands on the upper of two lines, and what on the lower: all but a title that has no room
        beside what else is in its line. One that a page is counted beside in its own part stays on one line."""
        pieces = self._filled(pattern)
        if "{title}" not in pattern:
            return (), pieces
        beside = (piece.text for each in line if "{title}" not in each for piece in self._filled(each))
        room = max(_LONGEST - sum(map(_width, beside)), _LEAST)
        if len(pieces) != 1:
            title = self._values["title"]
            own = sum(_width(piece.text) for piece in pieces) - _width(title)
            cut = self._values | {"title": _short(title, max(room - own, _LEAST))}
            return (), filled(pattern, without_repeats(pattern, cut), self._counted)
        text = _short(pieces[0].text, 2 * room)
        if _width(text) <= room:
            return (), (Piece(text),)
        upper, lower = _halves(text)
        return (Piece(upper),) if upper else (), (Piece(lower),)

    def _filled(self, pattern: str) -> tuple[Piece, ...]:
        return filled(pattern, without_repeats(pattern, self._values), self._counted)

    def _part(self, pattern: str, pieces: tuple[Piece, ...]) -> str:
        """A part that is figures alone, such as "2/10", runs as they do in an Arabic line, too."""
        if pattern.strip() == _JOB:
            look = f'<w:rStyle w:val="{self._base.style("DDJobNumber")}"/>'
            return "".join(markup.run(each.text, look) for each in pieces)
        if not self._right_to_left or not any(each.is_counted for each in pieces) or _says_words(pieces):
            return "".join(self._piece(each, turned=self._right_to_left) for each in pieces)
        mark = markup.run(LEFT_TO_RIGHT)
        return f"{mark}{''.join(self._piece(each, turned=False) for each in pieces)}{mark}"

    def _piece(self, piece: Piece, *, turned: bool) -> str:
        if piece.is_counted:
            return markup.field(_COUNTED[piece.text], "1", "<w:rtl/>" if turned else "")
        cut = stretches(piece.text, right_to_left=turned)
        return "".join(markup.run(text, "<w:rtl/>" if rtl else "") for rtl, text in cut)


def _short(text: str, longest: int = _LONGEST) -> str:
    """As much of a text as a running line has room for: what is longer would leave the page to it."""
    line = in_one_line(text)
    fits = bisect_right(_taken(line), longest)
    return line if fits == len(line) else f"{line[:fits].rsplit(' ', 1)[0]} …"


def _halves(text: str) -> tuple[str, str]:
    """A text on two lines, broken where they are as nearly equal as can be; on the second alone where there is no
    such place."""
    taken = [0, *_taken(text)]
    places = [at for at in range(1, len(text)) if _may_break(text, at)]
    best = min(places, key=lambda at: max(taken[at], taken[-1] - taken[at]), default=0)
    return text[:best].rstrip(), text[best:]


def _may_break(text: str, at: int) -> bool:
    """Whether a line may begin there: after a blank, or with a Chinese sign that begins lines."""
    if text[at - 1] == " ":
        return True
    begins = unicodedata.east_asian_width(text[at]) in _WIDE and text[at] not in _CLOSING
    return begins and text[at - 1] not in _OPENING


def _tabbed(parts: list[str]) -> str:
    """The parts with tabs between them, up to the last that says something."""
    while parts and not parts[-1]:
        parts.pop()
    return markup.run("\t").join(parts)


def _width(text: str) -> int:
    return sum(_taken(text)[-1:])


def _taken(text: str) -> list[int]:
    """What a text takes of a line up to each of its letters."""
    return list(accumulate(2 if unicodedata.east_asian_width(each) in _WIDE else 1 for each in text))


def _says_words(pieces: tuple[Piece, ...]) -> bool:
    return any(letter.isalpha() for each in pieces if not each.is_counted for letter in each.text)


def _turned(line: Line) -> Line:
    return Line(start=line.end, centre=line.centre, end=line.start)
