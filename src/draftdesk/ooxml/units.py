"""The one walk over a Word file: its addressable units in the order of reading, each with its number as printed.

Reading and, later, laying tracked changes in both go by this walk, so that they never drift apart.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from draftdesk.model.comparison import Part
from draftdesk.ooxml.bold import is_bold
from draftdesk.ooxml.notes import NoteReference, note_elements, numbered, reference
from draftdesk.ooxml.numbers import Counter, List
from draftdesk.ooxml.pages import Pages, is_page_break
from draftdesk.ooxml.pieces import (
    ALTERNATE,
    CELL_DELETED,
    CELL_INSERTED,
    DELETED,
    DRAWINGS,
    INSERTED,
    NOTE_REFERENCES,
    PPR,
    RENDERED_BREAK,
    RPR,
    Piece,
    alternative,
    gathered,
    text_boxes,
)
from draftdesk.ooxml.styles import Style, Styles, left_of, outline_level
from draftdesk.ooxml.xml import VAL, Element, integer, qn

PARAGRAPH, TABLE = qn("w:p"), qn("w:tbl")
_ROW, _CELL, _TRPR, _TCPR = (qn(f"w:{name}") for name in ("tr", "tc", "trPr", "tcPr"))
_SPAN, _MERGE, _GRID_BEFORE = (qn(f"w:{name}") for name in ("gridSpan", "vMerge", "gridBefore"))
_NUM_PR, _NUM_ID, _ILVL = (qn(f"w:{name}") for name in ("numPr", "numId", "ilvl"))
_PSTYLE, _OUTLINE, _IND = (qn(f"w:{name}") for name in ("pStyle", "outlineLvl", "ind"))
_PPR_CHANGE, _SECTION = qn("w:pPrChange"), qn("w:sectPr")
_NO_BLOCKS = frozenset((_SECTION, qn("w:sdtPr"), qn("w:sdtEndPr"), qn("w:tblPr"), qn("w:tblGrid")))


class Unit(NamedTuple):
    """A paragraph of a Word file.

    `text` is what it says once all revisions are accepted, `original` once they are rejected (the same object where it
    has none); None where that view has no such paragraph. Where a revision takes away the mark between two paragraphs,
    the second says the words of both, as its properties win. `number` and `original_number` are what Word prints
    before it and are not in the text; a footnote's is its own. `level` is 0 but for headings. `page` counts from 1,
    None where the file does not tell. `left` is points. `address` finds the element again in the same bytes
    (`Package.element`), `element` is it. `table` counts the file's tables in the order they begin, a table in a cell
    being one of its own; `row` and `column` count from 0, columns by the table's grid, a merged cell standing where it
    begins. `notes` are the places in `text` where a note is referred to, with its key; `note` is the key a note is
    found by. `pieces` are what `text` is made of, with all that stands between its words.
    """

    part: Part
    address: str
    element: Element
    text: str | None
    original: str | None
    pieces: Sequence[Piece] = ()
    number: str = ""
    original_number: str = ""
    style_id: str = ""
    style_name: str = ""
    level: int = 0
    bold: bool = False
    page: int | None = None
    left: float = 0.0
    table: int | None = None
    row: int | None = None
    column: int | None = None
    notes: tuple[tuple[int, str], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stories:
    """What the walk needs of a file: its parsed parts, and each paragraph's address."""

    body: Element
    footnotes: Element | None
    endnotes: Element | None
    settings: Element | None
    styles: Styles
    lists: dict[str, List]
    pages: int | None
    addresses: dict[Element, str]


class _Place(NamedTuple):
    part: Part = Part.BODY
    table: int | None = None
    row: int | None = None
    column: int | None = None
    note: str = ""
    accepted: bool = True
    rejected: bool = True


@dataclass(slots=True)
class _Carried:
    """The pieces of paragraphs whose mark is gone, on their way to the next paragraph, and the notes among them."""

    accepted: list[Piece] = field(default_factory=list)
    rejected: list[Piece] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    length: int = 0


def walk(stories: Stories, tick: Callable[[], None] | None = None) -> Iterator[Unit]:
    """The units of the body with its tables and text boxes in order, then the footnotes, then the endnotes.

    A text box follows the paragraph it hangs on. Headers, footers and notes nobody refers to are not read. `tick` is
    called within paragraphs of thousands of runs.
    """
    return _Walk(stories, tick).units()


class _Walk:
    def __init__(self, stories: Stories, tick: Callable[[], None] | None) -> None:
        self._stories = stories
        self._tick = tick
        self._pages = Pages(stories.body, stories.pages)
        self._counters: dict[str, tuple[Counter, Counter]] = {}
        self._tables = 0
        self._references: list[NoteReference] = []

    def units(self) -> Iterator[Unit]:
        yield from self._blocks(self._stories.body, _Place())
        yield from self._notes("footnotes", self._stories.footnotes)
        yield from self._notes("endnotes", self._stories.endnotes)

    def _notes(self, story: str, root: Element | None) -> Iterator[Unit]:
        if root is None:
            return
        elements = note_elements(story, root)
        for found, number in numbered(story, self._references, self._stories.body, self._stories.settings):
            element = elements.get(found.key)
            if element is None:
                continue
            place = _Place(Part.FOOTNOTE, note=found.key, accepted=found.accepted, rejected=found.rejected)
            for n, unit in enumerate(self._blocks(element, place)):
                yield unit._replace(page=found.page, number=number if n == 0 and number else unit.number)

    def _blocks(self, container: Element, place: _Place) -> Iterator[Unit]:
        blocks = list(flat(container))
        carried = _Carried()
        for n, block in enumerate(blocks):
            if block.tag == TABLE:
                yield from self._table(block, place)
                continue
            properties = _properties(block)
            last = n + 1 == len(blocks) or blocks[n + 1].tag == TABLE
            unit, drawings = self._paragraph(block, properties, place, carried, last=last)
            if unit is not None:
                yield unit
            if drawings:
                yield from self._boxes(drawings, place)
            if _SECTION in properties and place.part == Part.BODY:
                self._pages.section_ends()

    def _table(self, table: Element, place: _Place) -> Iterator[Unit]:
        index = self._tables
        self._tables += 1
        part = Part.TABLE if place.part == Part.BODY else place.part
        for row, element in enumerate(flat(table, _ROW)):
            properties = element.find(_TRPR)
            accepted = place.accepted and not has_any(properties, DELETED)
            rejected = place.rejected and not has_any(properties, INSERTED)
            column = _int_of(properties, _GRID_BEFORE) or 0
            for cell in flat(element, _CELL):
                about = cell.find(_TCPR)
                inside = place._replace(
                    part=part,
                    table=index,
                    row=row,
                    column=column,
                    accepted=accepted and not has_any(about, (CELL_DELETED,)),
                    rejected=rejected and not has_any(about, (CELL_INSERTED,)),
                )
                units = self._blocks(cell, inside)
                if _continues(about):  # Word keeps an empty paragraph in each cell a merged cell runs through
                    units = (unit for unit in units if unit.text or unit.original)
                yield from units
                column += max(1, _int_of(about, _SPAN) or 1)

    def _paragraph(
        self, paragraph: Element, properties: dict[str, Element], place: _Place, carried: _Carried, *, last: bool
    ) -> tuple[Unit | None, list[Piece]]:
        """The unit that ends with a paragraph's mark, if either view has one there, and the drawings hung on it."""
        found, ordinary = gathered(paragraph, self._tick)
        page, notes, drawings = self._follow(found, place, carried.length, ordinary=ordinary)

        alike = ordinary or all(piece.accepted and piece.rejected for piece in found)
        accepted = rejected = found
        if not alike or carried.accepted or carried.rejected:
            alike = False
            gained = [piece for piece in found if piece.accepted]
            carried.accepted += gained
            carried.length += sum(len(piece.text) for piece in gained)
            carried.rejected += [piece for piece in found if piece.rejected]
            accepted, rejected = carried.accepted, carried.rejected
        carried.notes += notes

        mark = properties.get(RPR)
        shown, was_shown = place.accepted, place.rejected
        if mark is not None and has_any(mark, DELETED):
            shown = shown and last and any(piece.text for piece in accepted)
        if mark is not None and has_any(mark, INSERTED):
            was_shown = was_shown and last and any(piece.text for piece in rejected)
        unit = None
        if shown or was_shown:
            text = "".join([piece.text for piece in accepted]) if shown else None
            original = text if alike and shown else "".join([piece.text for piece in rejected])
            style = self._stories.styles.paragraph(_attribute(properties.get(_PSTYLE)))
            number, original_number, indent = self._number(properties, style, place, shown, was_shown)
            direct = left_of(properties[_IND]) if _IND in properties else None
            outline = outline_level(_attribute(properties[_OUTLINE])) if _OUTLINE in properties else None
            unit = Unit(
                part=place.part,
                address=self._stories.addresses[paragraph],
                element=paragraph,
                text=text,
                original=original if was_shown else None,
                pieces=accepted if shown else (),
                number=number,
                original_number=original_number,
                style_id=style.id,
                style_name=style.name,
                level=style.level if outline is None else outline,
                bold=is_bold(found, style, self._stories.styles),
                page=page,
                left=direct if direct is not None else indent if indent is not None else style.left or 0.0,
                table=place.table,
                row=place.row,
                column=place.column,
                notes=tuple(carried.notes) if shown else (),
                note=place.note,
            )
        if shown or last or not place.accepted:
            carried.accepted, carried.notes, carried.length = [], [], 0
        elif alike:
            carried.accepted, carried.length = list(found), sum(len(piece.text) for piece in found)
        if was_shown or last or not place.rejected:
            carried.rejected = []
        elif alike:
            carried.rejected = list(found)
        return unit, drawings

    def _follow(
        self, found: list[Piece], place: _Place, length: int, *, ordinary: bool
    ) -> tuple[int | None, list[tuple[int, str]], list[Piece]]:
        """Goes through the pieces for what is not text: the page the first word is on, references, drawings."""
        flowing = place.part in (Part.BODY, Part.TABLE)
        if ordinary:
            if flowing and any(piece.text for piece in found):
                self._pages.text()
            return self._pages.current, [], []
        begins: int | None = None
        begun = False
        notes: list[tuple[int, str]] = []
        drawings: list[Piece] = []
        for piece in found:
            if piece.text:
                length += len(piece.text) if piece.accepted else 0
                if flowing and not begun:
                    begun, begins = True, self._pages.current
                if flowing:
                    self._pages.text()
                continue
            tag = piece.node.tag
            if tag == RENDERED_BREAK and flowing:
                self._pages.rendered()
            elif is_page_break(piece.node) and flowing and piece.accepted:
                self._pages.by_hand()
            elif tag in NOTE_REFERENCES:
                accepted, rejected = place.accepted and piece.accepted, place.rejected and piece.rejected
                self._references.append(reference(piece.node, self._pages.current, accepted, rejected))
                if piece.accepted:
                    notes.append((length, self._references[-1].key))
            elif tag in DRAWINGS:
                drawings.append(piece)
        return begins if begun else self._pages.current, notes, drawings

    def _boxes(self, drawings: Iterable[Piece], place: _Place) -> Iterator[Unit]:
        for piece in drawings:
            inside = place._replace(
                part=Part.TEXT_BOX if place.part != Part.FOOTNOTE else Part.FOOTNOTE,
                table=None,
                row=None,
                column=None,
                accepted=place.accepted and piece.accepted,
                rejected=place.rejected and piece.rejected,
            )
            for box in text_boxes(piece.node):
                yield from self._blocks(box, inside)

    def _number(
        self, properties: dict[str, Element], style: Style, place: _Place, shown: bool, was_shown: bool
    ) -> tuple[str, str, float | None]:
        """The printed number, the one it had, and the indentation that the list gives."""
        now = then = self._list_level(properties.get(_NUM_PR), style)
        change = properties.get(_PPR_CHANGE)
        if change is not None:
            before = {child.tag: child for old in change.iterfind(PPR) for child in old}
            then = self._list_level(
                before.get(_NUM_PR), self._stories.styles.paragraph(_attribute(before.get(_PSTYLE)))
            )
        elif now and has_any(properties.get(_NUM_PR), INSERTED):
            then = None
        if not now and not then:
            return "", "", None
        counter, original_counter = self._counters_of(place)
        number = counter.next(*now) if now and shown else ""
        original = original_counter.next(*then) if then and was_shown else ""
        indent = None
        if now and (_NUM_PR in properties or style.left is None):
            level = self._stories.lists[now[0]].levels.get(now[1]) if now[0] in self._stories.lists else None
            indent = None if level is None else level.left
        return number, original, indent

    def _counters_of(self, place: _Place) -> tuple[Counter, Counter]:
        """The body, the text boxes and either kind of notes count each for themselves, as Word does."""
        story = place.note.partition(":")[0] or ("boxes" if place.part == Part.TEXT_BOX else "body")
        if story not in self._counters:
            self._counters[story] = (Counter(self._stories.lists), Counter(self._stories.lists))
        return self._counters[story]

    def _list_level(self, num_pr: Element | None, style: Style) -> tuple[str, int] | None:
        num_id = None if num_pr is None else _attribute(num_pr.find(_NUM_ID))
        ilvl = None if num_pr is None else integer(_attribute(num_pr.find(_ILVL)))
        if num_id is None:
            num_id = style.num_id
            if ilvl is None and num_id in self._stories.lists:
                ilvl = self._stories.lists[num_id].level_of_style(style.line)
            if ilvl is None:
                ilvl = style.ilvl
        return None if num_id in (None, "0") else (num_id or "", ilvl or 0)


def flat(container: Element, *wanted: str) -> Iterator[Element]:
    """The paragraphs and tables (or rows, or cells) right in a container, whatever controls they are wrapped in."""
    tags = wanted or (PARAGRAPH, TABLE)
    for child in container:
        if child.tag in tags:
            yield child
        elif child.tag == ALTERNATE:
            if (chosen := alternative(child)) is not None:
                yield from flat(chosen, *wanted)
        elif len(child) and child.tag not in _NO_BLOCKS:
            yield from flat(child, *wanted)


def _properties(paragraph: Element) -> dict[str, Element]:
    if len(paragraph) and paragraph[0].tag == PPR:
        return {child.tag: child for child in paragraph[0]}
    return {}


def _continues(cell: Element | None) -> bool:
    merge = None if cell is None else cell.find(_MERGE)
    return merge is not None and merge.get(VAL) != "restart"


def has_any(properties: Element | None, tags: Iterable[str]) -> bool:
    return properties is not None and any(child.tag in tags for child in properties)


def _int_of(properties: Element | None, tag: str) -> int | None:
    return None if properties is None else integer(_attribute(properties.find(tag)))


def _attribute(element: Element | None) -> str | None:
    return None if element is None else element.get(VAL)
