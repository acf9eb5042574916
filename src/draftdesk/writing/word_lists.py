"""Numbers as Word's own lists, for those who go on editing the file there.

Word counts by what it sees; a number that it would count otherwise, such as "12 bis", stays typed. Each list that does
not simply go on from the one before has a definition of its own, because programs differ in what lists of one
definition share.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftdesk.model.document import PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import SUB_PARAGRAPH_LEVELS, ExportProfile, TextStyle
from draftdesk.model.numbering import alpha, roman
from draftdesk.ooxml.markup import DECLARED, escaped
from draftdesk.writing.word_layout import layout_of_number

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_PART_NAME = "/word/numbering.xml"
_LEVELS = SUB_PARAGRAPH_LEVELS + 1
_NUMBERED = frozenset({Role.OPERATIVE, Role.CHAPEAU})
_COUNT = re.compile(r"[0-9]+|[a-z]+|[A-Z]+")
_FIRST = {"a": "lowerLetter", "i": "lowerRoman", "A": "upperLetter", "I": "upperRoman"}
_SAID: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "lowerLetter": alpha,
    "lowerRoman": roman,
    "upperLetter": lambda count: alpha(count).upper(),
    "upperRoman": lambda count: roman(count).upper(),
}
_MOST = 30_000
"""Word counts no further."""


@dataclass(frozen=True, slots=True)
class _Format:
    """How the numbers of a level look: "(" lowerLetter ")"."""

    before: str
    kind: str
    after: str

    def said(self, count: int) -> str:
        return f"{self.before}{_SAID[self.kind](count)}{self.after}"

    def pattern(self, level: int) -> str:
        return f"{self.before}%{level + 1}{self.after}"


class _List:
    """One list of Word's: where each level begins, and how far it has counted."""

    def __init__(self, starts: dict[int, int]) -> None:
        self.starts = starts
        self._counted = [0] * _LEVELS

    def next(self, level: int) -> int:
        return self._counted[level] + 1 if self._counted[level] else self.starts.get(level, 1)

    def count(self, level: int) -> None:
        self._counted[level] = self.next(level)
        for deeper in range(level + 1, _LEVELS):
            self._counted[deeper] = 0


class Lists:
    """The lists of a document: which paragraphs Word numbers, and by what."""

    def __init__(self, paragraphs: Sequence[PrintedParagraph], profile: ExportProfile) -> None:
        self._profile = profile
        self._formats = _formats(paragraphs)
        self._lists = [_List({})]
        self._places = dict(self._placed(paragraphs))

    def of(self, paragraph: PrintedParagraph) -> str | None:
        """The properties that make Word number the paragraph; None where its number is typed, or it has none."""
        place = self._places.get(paragraph.id)
        if place is None:
            return None
        level, which = place
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{1 + which}"/></w:numPr>'

    def counts(self, paragraph_id: str) -> bool:
        """Whether the paragraph's number is Word's to count."""
        return paragraph_id in self._places

    def lay(self, part: "DocumentPart") -> None:
        """Put the lists' definitions into the document's package, which has no other lists."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import XmlPart
        from docx.oxml.parser import parse_xml

        ids = range(1, len(self._lists) + 1)
        numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in ids)
        definitions = "".join(self._definition(n) for n in range(len(self._lists)))
        root = parse_xml(f"<w:numbering {DECLARED}>{definitions}{numbers}</w:numbering>")
        part.relate_to(XmlPart(PackURI(_PART_NAME), _CONTENT_TYPE, root, part.package), _RELATIONSHIP)

    def _placed(self, paragraphs: Iterable[PrintedParagraph]) -> Iterator[tuple[str, tuple[int, int]]]:
        """Paragraphs' ids, each with its level and its list. Lists are begun as they are needed."""
        main = aside = 0
        for each in paragraphs:
            level = _level(each)
            form = self._formats.get(level) if level is not None else None
            if level is None or form is None or not each.number:
                continue
            for which in (main, aside):
                if form.said(self._lists[which].next(level)) == each.number:
                    break
            else:
                count = _count_in(each.number, form)
                if count is None:
                    continue
                self._lists.append(_List({level: count}))
                which = len(self._lists) - 1
            self._lists[which].count(level)
            main, aside = (which, which) if level == 0 else (main, which)
            yield each.id, (level, which)

    def _definition(self, n: int) -> str:
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{self._lists[n].starts.get(level, 1)}"/>'
            f'<w:numFmt w:val="{form.kind}"/><w:lvlText w:val="{escaped(form.pattern(level))}"/>'
            f'<w:lvlJc w:val="{"right" if style.number_end_mm else "left"}"/>'
            f"<w:pPr>{layout_of_number(style)}</w:pPr></w:lvl>"
            for level, form in sorted(self._formats.items())
            for style in (_style(self._profile, level),)
        )
        return (
            f'<w:abstractNum w:abstractNumId="{1 + n}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )


def _level(paragraph: PrintedParagraph) -> int | None:
    if paragraph.role in _NUMBERED:
        return 0
    if paragraph.role is Role.SUB_PARAGRAPH:
        return min(max(paragraph.depth, 1), SUB_PARAGRAPH_LEVELS)
    return None


def _style(profile: ExportProfile, level: int) -> TextStyle:
    return profile.sub_paragraph_at(level) if level else profile.operative


def _formats(paragraphs: Iterable[PrintedParagraph]) -> dict[int, _Format]:
    """How each level is numbered: in figures, or as a letter shows that comes first, because "i" may be two things."""
    found: dict[int, _Format] = {}
    for each in paragraphs:
        level = _level(each)
        if level is not None and level not in found and (count := _COUNT.search(each.number)):
            kind = "decimal" if count[0].isdecimal() else _FIRST.get(count[0])
            if kind and "%" not in each.number:
                found[level] = _Format(each.number[: count.start()], kind, each.number[count.end() :])
    return found


def _count_in(number: str, form: _Format) -> int | None:
    """Which count a number of that form shows; None where it is of another form."""
    inner = number.removeprefix(form.before).removesuffix(form.after)
    if form.kind == "decimal":
        count = int(inner) if inner.isascii() and inner.isdecimal() and len(inner) < 6 else 0
    else:
        count = next((n for n in range(1, 200) if form.said(n) == number), 0)
    return count if 0 < count < _MOST and form.said(count) == number else None
