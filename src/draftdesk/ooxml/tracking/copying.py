"""Copies of what only the other package has, in the fonts and styles of the marked one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from lxml import etree

from draftdesk.ooxml.pieces import NOTE_REFERENCES, Piece, own_mark, pieces
from draftdesk.ooxml.tracking.hanging import things
from draftdesk.ooxml.tracking.lines import without_style
from draftdesk.ooxml.tracking.looks import dressed
from draftdesk.ooxml.tracking.marker import Kind, Marker, as_deleted
from draftdesk.ooxml.tracking.names import (
    NSMAP,
    RPR,
    RSTYLE,
    SPACE,
    TBL,
    TBLPR,
    TC,
    TCPR,
    TR,
    TRPR,
    VAL,
    WRAPPERS,
    P,
    R,
    T,
    made,
    properties_of,
    put,
)
from draftdesk.ooxml.tracking.parts import Parts
from draftdesk.ooxml.tracking.saying import flat
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.tracking.stretches import Stretch, Thing
from draftdesk.ooxml.tracking.styling import Styling
from draftdesk.ooxml.xml import Element, clone, qn

NOTE_SIGNS = {qn("w:footnoteRef"): "footnotes", qn("w:endnoteRef"): "endnotes"}
_ROW_LAYOUT_LEFT = frozenset((qn("w:ins"), qn("w:del"), qn("w:trPrChange")))
_CELL_CHANGES = frozenset(qn(f"w:{name}") for name in ("cellIns", "cellDel", "cellMerge", "tcPrChange"))
_TABLE_STYLE, _TABLE_CHANGE, _GRID = qn("w:tblStyle"), qn("w:tblPrChange"), qn("w:tblGrid")


_place = itemgetter(0)


class Source:
    """The other side's paragraphs of one change, of which stretches are copied."""

    def __init__(self, paragraphs: Sequence[Element], start: int = 0) -> None:
        """`start` is how long a label is that they are taken to have, although Word counts it."""
        self.things: list[Thing] = []
        self._pieces: list[tuple[int, Piece]] = []
        for paragraph in paragraphs:
            found = pieces(paragraph)
            self.things += [thing._replace(at=start + thing.at) for thing in things(found)]
            for piece in found:
                if piece.text:
                    self._pieces.append((start, piece))
                    start += len(piece.text)
            start += 1

    def between(self, start: int, end: int) -> Iterator[tuple[Piece, str]]:
        first = max(0, bisect_right(self._pieces, start, key=_place) - 1)
        for n in range(first, len(self._pieces)):
            at, piece = self._pieces[n]
            if at >= end:
                return
            if at + len(piece.text) > start:
                yield piece, piece.text[max(0, start - at) : end - at]


class Copier:
    """Makes the copies, each within marks of the kind that says whose it is. `made` are the paragraphs it made."""

    def __init__(self, own: Side, other: Side, marker: Marker, styling: Styling, parts: Parts) -> None:
        self._own, self._other = own, other
        self._marker = marker
        self._styling = styling
        self._parts = parts
        self.made: dict[Element, Element] = {}
        self._first_in: dict[str | None, Element] | None = None

    def runs(self, source: Source, stretch: Stretch, fonts: Element | None, kind: Kind) -> list[Element]:
        """The runs of a stretch, without the mark around them."""
        if stretch.other_thing is not None:
            return self._thing(stretch.other_thing.node, kind)
        return self._words(source.between(stretch.other, stretch.other_end), fonts, kind)

    def typed(self, text: str, fonts: Element | None, kind: Kind) -> Element:
        """A marked run that says what stands in neither file: a number that Word had counted, and the tab after it."""
        run = _run(dressed(fonts, self._own.looks.of(None)))
        word, tab, rest = text.partition("\t")
        run.append(_text(word))
        if tab:
            run.append(made(qn("w:tab")))
        if rest:
            run.append(_text(rest))
        if kind is Kind.DELETED:
            as_deleted(run)
        mark = self._marker.mark(kind.value)
        mark.append(run)
        return mark

    def paragraph(
        self, paragraph: Element, kind: Kind, *, near: Element | None, partner: Element | None = None, ends: bool = True
    ) -> Element:
        """A paragraph of the other package, all of it within marks of the kind, its end as well if `ends`.

        `partner` is the same paragraph in the marked package where it has it elsewhere, `near` one close by.
        """
        new = made(P)
        self.made[new] = paragraph
        if (properties := self._styling.copied(paragraph, near)) is not None:
            new.append(properties)
        if ends:
            self._marker.mark_end(new, kind)
        self.fill(new, paragraph, kind, partner if partner is not None else near)
        return new

    def fill(self, into: Element, paragraph: Element, kind: Kind, near: Element | None, *, signs: bool = True) -> None:
        """Adds all that the other package's paragraph says, marked; if `signs`, with the sign a note begins with."""
        fonts = self._fonts_like(self._styling.style_of(into), near)
        runs: list[Element] = []
        words: list[tuple[Piece, str]] = []
        found = pieces(paragraph)
        places = dict(_signs(paragraph, found)) if signs else {}
        for n, piece in enumerate(found):
            if n in places:
                runs += [*self._words(words, fonts, kind), self._sign(places[n])]
                words = []
            if piece.text:
                words.append((piece, piece.text))
            elif things([piece]):
                runs += [*self._words(words, fonts, kind), *self._thing(piece.node, kind)]
                words = []
        runs += self._words(words, fonts, kind)
        if len(found) in places:
            runs.append(self._sign(places[len(found)]))
        if runs:
            mark = self._marker.mark(kind.value)
            mark.extend(runs)
            into.append(mark)

    def _sign(self, sign: Element) -> Element:
        return self._reference_run(NOTE_SIGNS[sign.tag], made(sign.tag))

    def _fonts_like(self, style: str | None, near: Element | None) -> Element | None:
        """The fonts of the paragraph close by, or else of the first one in the same style."""
        if near is not None and self._styling.style_of(near) == style:
            return fonts_of(near)
        if self._first_in is None:
            self._first_in = {}
            for element in self._own.elements:
                self._first_in.setdefault(self._styling.style_of(element), element)
        first = self._first_in.get(style)
        return None if first is None else fonts_of(first)

    def table(self, table: Element, kind: Kind, *, near: Element | None) -> Element:
        """A table of the other package with each row marked."""
        new = made(TBL)
        for child in table:
            if child.tag in (TBLPR, _GRID):
                new.append(self._table_properties(child))
        new.extend([self.row(row, kind, near=near) for row in flat(table, TR)])
        return new

    def row(self, row: Element, kind: Kind, *, near: Element | None) -> Element:
        new = made(TR)
        properties = properties_of(new, TRPR)
        if (layout := row.find(TRPR)) is not None:
            properties.extend([clone(child) for child in layout if child.tag not in _ROW_LAYOUT_LEFT])
        properties.append(self._marker.mark(kind.value))
        for cell in flat(row, TC):
            copy = etree.SubElement(new, TC)
            if (about := cell.find(TCPR)) is not None:
                kept = clone(about)
                for child in [child for child in kept if child.tag in _CELL_CHANGES]:
                    kept.remove(child)
                copy.append(kept)
            copy.extend([self.block(each, kind, near=near) for each in flat(cell, P, TBL)])
        return new

    def block(self, block: Element, kind: Kind, *, near: Element | None) -> Element:
        if block.tag == TBL:
            return self.table(block, kind, near=near)
        return self.paragraph(block, kind, near=near)

    def _table_properties(self, properties: Element) -> Element:
        new = clone(properties)
        for child in [child for child in new if child.tag == _TABLE_CHANGE]:
            new.remove(child)
        style = new.find(_TABLE_STYLE)
        if style is not None and not self._parts.has_style(style.get(VAL, "")):
            without_style(new, self._other.styles)
        return new

    def _words(
        self, words: "Iterator[tuple[Piece, str]] | list[tuple[Piece, str]]", fonts: Element | None, kind: Kind
    ) -> list[Element]:
        made_: list[Element] = []
        last: Element | None = None
        formula: Element | None = None
        for piece, text in words:
            if piece.run is None:
                if (whole := _formula(piece.node)) is not formula:
                    formula, last = whole, None
                    made_.append(clone(whole))
                continue
            if piece.run is not last or formula is not None:
                last, formula = piece.run, None
                properties = piece.run[0] if piece.run[0].tag == RPR else None
                if self._styling.are_same:
                    made_.append(_run(None if properties is None else clone(properties)))
                else:
                    made_.append(_run(self._dressed(fonts, piece.run, properties)))
            run = made_[-1]
            run.append(
                _text(text) if piece.node.tag == T or piece.node.getparent() is not piece.run else clone(piece.node)
            )
        if kind is Kind.DELETED:
            for run in made_:
                as_deleted(run)
        return made_

    def _dressed(self, fonts: Element | None, run: Element, properties: Element | None) -> Element | None:
        new = dressed(fonts, self._other.looks.of(run), properties)
        style = self._styling.worn(properties)
        if style is not None:
            new = made(RPR) if new is None else new
            put(new, style)
        return new

    def _thing(self, node: Element, kind: Kind) -> list[Element]:
        if node.tag in NOTE_REFERENCES:
            return self._note(node, NOTE_REFERENCES[node.tag], kind)
        run = _above(node, R)
        if run is None:
            return []
        top = node
        while (parent := top.getparent()) is not None and parent is not run:
            top = parent
        copy = self._parts.carried(top, self._other.package)
        if copy is None:
            return []
        new = _run(None)
        new.append(copy)
        return [new]

    def _note(self, reference: Element, story: str, kind: Kind) -> list[Element]:
        """A note of the other package: its words marked in the marked package's notes, and the reference to it."""
        found = self._parts.note_in(self._other.roots.get(story), story, reference)
        if found is None:
            return []
        note = self._parts.new_note(story)
        blocks = list(flat(found, P, TBL))
        for n, block in enumerate(blocks):
            if block.tag == TBL:
                note.append(self.table(block, kind, near=None))
            else:
                note.append(self.paragraph(block, kind, near=None, ends=n + 1 < len(blocks)))
        new = made(reference.tag)
        mark = own_mark(reference)
        if mark is not None:
            new.set(qn("w:customMarkFollows"), "1")
        new.set(qn("w:id"), note.get(qn("w:id"), ""))
        run = self._reference_run(story, new)
        if mark:
            run.append(_text(mark))
            if kind is Kind.DELETED:
                as_deleted(run)
        return [run]

    def _reference_run(self, story: str, node: Element) -> Element:
        properties = made(RPR)
        style = self._parts.note_style(story)
        if style:
            properties.append(made(RSTYLE, val=style))
        else:
            properties.append(made(qn("w:vertAlign"), val="superscript"))
        run = _run(properties)
        run.append(node)
        return run


def _signs(paragraph: Element, found: Sequence[Piece]) -> Iterator[tuple[int, Element]]:
    """The signs that a note begins with, and before which piece of the paragraph each stands."""
    if next(paragraph.iter(*NOTE_SIGNS), None) is None:
        return
    said = {piece.node for piece in found}
    before = 0
    for node in paragraph.iter():
        if node in said:
            before += 1
        elif node.tag in NOTE_SIGNS:
            yield before, node


def fonts_of(paragraph: Element) -> Element | None:
    """The properties of the first run of a paragraph that says something."""
    for run in paragraph.iter(R):
        if run.find(T) is not None or run.find(qn("w:delText")) is not None:
            return run[0] if run[0].tag == RPR else None
    return None


def _run(properties: Element | None) -> Element:
    run = etree.Element(R, nsmap=NSMAP)
    if properties is not None:
        run.append(properties)
    return run


def _text(text: str) -> Element:
    node = etree.Element(T, nsmap=NSMAP)
    node.text = text
    if text != text.strip() or "  " in text:
        node.set(SPACE, "preserve")
    return node


def _formula(node: Element) -> Element:
    """The outermost element of a formula."""
    top = node
    while (
        (parent := top.getparent()) is not None and parent.tag != P and parent.tag not in WRAPPERS and parent.tag != R
    ):
        top = parent
    return top


def _above(node: Element, tag: str) -> Element | None:
    return next(node.iterancestors(tag), None)
