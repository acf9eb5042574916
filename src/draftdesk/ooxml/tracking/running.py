"""What runs at head and foot of the pages, masthead included, of two files of one make: marked where it differs."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from typing import NamedTuple

from lxml import etree

from draftdesk.ooxml.markup import DECLARED, escaped
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.tracking.marker import Kind, Marker
from draftdesk.ooxml.tracking.names import (
    FIELD,
    FIELD_TYPE,
    PPR,
    PPR_CHANGE,
    RPR,
    SECTION,
    TBL,
    TC,
    TR,
    P,
    R,
    T,
    made,
    properties_of,
)
from draftdesk.ooxml.tracking.wrapping import wrap
from draftdesk.ooxml.xml import Element, parse, qn, serialized

_KINDS = (qn("w:headerReference"), qn("w:footerReference"))
_TYPE, _RELATION = qn("w:type"), qn("r:id")
_PROPERTIES = "docProps/core.xml"
_TOKEN = re.compile(r"\w+|\W")


def marked_running(own: Package, other: Package, marker: Marker, *, own_is_a: bool) -> dict[str, Element] | None:
    """The headers and footers of `own`'s last section, by the names of their parts, with what `other`'s say instead.

    Only those that differ; and what the file says of itself, its title, which nothing can mark, as the later of the two
    has it. None where they are not of one make: one has a header more than the other, or a table of another shape.
    """
    mine, its = dict(_stories(own)), dict(_stories(other))
    if mine.keys() != its.keys():
        return None
    found = {}
    for place, (name, root) in mine.items():
        _, other_root = its[place]
        if serialized(root) == serialized(other_root):
            continue
        story = deepcopy(root)
        if not _Story(marker, own_is_a=own_is_a).mark(story, other_root):
            return None
        found[name] = story
    if own_is_a and _PROPERTIES in own.entries and _PROPERTIES in other.entries:
        found[_PROPERTIES] = parse(other.entries[_PROPERTIES])
    return found


def _stories(package: Package) -> Iterator[tuple[tuple[str, str], tuple[str, Element]]]:
    """Each header and footer of the last section by what it is of which pages: the part's name and its root."""
    section = package.roots["document"].find(f".//{qn('w:body')}/{SECTION}")
    folder, _, file = package.main.rpartition("/")
    rels = package.entries.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    if section is None or rels is None:
        return
    targets = {each.get("Id"): each.get("Target", "") for each in parse(rels)}
    roots = package.parts()
    for reference in section.iterchildren(*_KINDS):
        target = posixpath.normpath(posixpath.join("/", folder, targets.get(reference.get(_RELATION), ""))).lstrip("/")
        if (root := roots.get(target.casefold())) is not None:
            yield (str(reference.tag), reference.get(_TYPE, "default")), (target, root)


class _Piece(NamedTuple):
    """A word or sign, or what stands where one could: a tab, a picture, a field, which is several runs.

    `look` is that of its run, None for what is no run's, or has runs of its own.
    """

    xml: str
    look: str | None = None


class _Story:
    def __init__(self, marker: Marker, *, own_is_a: bool) -> None:
        self._marker = marker
        self._own, self._other = (Kind.DELETED, Kind.INSERTED) if own_is_a else (Kind.INSERTED, Kind.DELETED)

    def mark(self, own: Element, other: Element) -> bool:
        """Whether the blocks of the two could be marked: paragraphs between tables, and the tables cell by cell."""
        mine, its = _cut(own), _cut(other)
        if len(mine) != len(its):
            return False
        for (paragraphs, table), (other_paragraphs, other_table) in zip(mine, its, strict=True):
            self._paragraphs(paragraphs, other_paragraphs, own, table)
            if table is None or other_table is None:
                continue
            cells, other_cells = _cells(table), _cells(other_table)
            if [*map(len, cells)] != [*map(len, other_cells)]:
                return False
            for row, other_row in zip(cells, other_cells, strict=True):
                if not all(self.mark(*pair) for pair in zip(row, other_row, strict=True)):
                    return False
        return True

    def _paragraphs(
        self, own: Sequence[Element], other: Sequence[Element], parent: Element, table: Element | None
    ) -> None:
        """The last of both are one paragraph: the mark of a cell's last cannot be taken out or put in."""
        if own and other:
            self._one(own[-1], other[-1])
            end: Element | None = own[-1]
            own, other = own[:-1], other[:-1]
        else:
            end = table
        said, other_said = [*map(_said, own)], [*map(_said, other)]
        for _, a, b, c, d in SequenceMatcher(None, said, other_said, autojunk=False).get_opcodes():
            paired = min(b - a, d - c)
            for mine, its in zip(own[a : a + paired], other[c : c + paired], strict=True):
                self._one(mine, its)
            for mine in own[a + paired : b]:
                self._whole(mine, self._own)
            before = own[b] if b < len(own) else end
            for its in other[c + paired : d]:
                new = deepcopy(its)
                self._whole(new, self._other)
                if before is None:
                    parent.append(new)
                else:
                    before.addprevious(new)

    def _whole(self, paragraph: Element, kind: Kind) -> None:
        wrap(self._marker, paragraph, kind)
        self._marker.mark_end(paragraph, kind)

    def _one(self, own: Element, other: Element) -> None:
        mine, its = _pieces(own), _pieces(other)
        if mine != its:
            self._words(own, mine, its)
        self._properties(own, other)

    def _words(self, own: Element, mine: Sequence[_Piece], its: Sequence[_Piece]) -> None:
        """Between tabs each part of a line is marked by itself, where both have as many."""
        for child in list(own):
            if child.tag != PPR:
                own.remove(child)
        parts, other_parts = _between_tabs(mine), _between_tabs(its)
        if len(parts) != len(other_parts):
            parts, other_parts = [mine], [its]
        for one, other in zip(parts, other_parts, strict=True):
            own.extend(self._marked(one, other))

    def _marked(self, mine: Sequence[_Piece], its: Sequence[_Piece]) -> Iterator[Element]:
        """The runs of both, marked from the first word that differs to the last."""
        first = _alike(mine, its)
        last = _alike(mine[first:][::-1], its[first:][::-1])
        middle, other_middle = mine[first : len(mine) - last], its[first : len(its) - last]
        lost, new = (middle, other_middle) if self._own is Kind.DELETED else (other_middle, middle)
        yield from _runs(mine[:first])
        for pieces, kind in ((lost, Kind.DELETED), (new, Kind.INSERTED)):
            if pieces:
                frame = made(P)
                frame.extend(_runs(pieces))
                wrap(self._marker, frame, kind)
                yield from list(frame)
        yield from _runs(mine[len(mine) - last :])

    def _properties(self, own: Element, other: Element) -> None:
        mine, its = _formatting(own), _formatting(other)
        if [*map(serialized, mine)] == [*map(serialized, its)]:
            return
        before, after = (mine, its) if self._own is Kind.DELETED else (its, mine)
        properties = properties_of(own, PPR)
        properties[:] = [*after, *properties.iterchildren(RPR), self._marker.mark(PPR_CHANGE)]
        properties[-1].append(made(PPR))
        properties[-1][0].extend(before)


def _cut(story: Element) -> list[tuple[list[Element], Element | None]]:
    """The paragraphs before each table, and the table; at last those after all tables, and None."""
    found: list[tuple[list[Element], Element | None]] = [([], None)]
    for child in story:
        if child.tag == P:
            found[-1][0].append(child)
        elif child.tag == TBL:
            found[-1] = (found[-1][0], child)
            found.append(([], None))
    return found


def _cells(table: Element) -> list[list[Element]]:
    return [list(row.iterchildren(TC)) for row in table.iterchildren(TR)]


def _said(paragraph: Element) -> str:
    return "".join(node.text or "" for node in paragraph.iter(T))


def _formatting(paragraph: Element) -> list[Element]:
    """Copies of what a paragraph's properties say, its mark apart."""
    properties = paragraph.find(PPR)
    return [] if properties is None else [deepcopy(each) for each in properties if each.tag not in (RPR, PPR_CHANGE)]


def _alike(one: Sequence[_Piece], other: Sequence[_Piece]) -> int:
    """With how many of the same pieces both begin."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _between_tabs(pieces: Sequence[_Piece]) -> list[Sequence[_Piece]]:
    ends = [n for n, piece in enumerate(pieces, 1) if piece.xml.startswith("<w:tab")]
    return [pieces[start:end] for start, end in pairwise([0, *ends, len(pieces)])]


def _pieces(paragraph: Element) -> list[_Piece]:
    found: list[_Piece] = []
    field: list[Element] = []
    depth = 0
    for child in paragraph:
        if child.tag == PPR:
            continue
        kinds = [node.get(FIELD_TYPE) for node in child.iter(FIELD)]
        depth += kinds.count("begin") - kinds.count("end")
        if depth > 0 or kinds:
            field.append(child)
            if depth <= 0:
                found.append(_Piece("".join(map(_xml, field))))
                field = []
        elif child.tag == R:
            found += _pieces_of(child)
        else:
            found.append(_Piece(_xml(child)))
    return [*found, *(_Piece(_xml(each)) for each in field)]


def _pieces_of(run: Element) -> Iterator[_Piece]:
    properties = run.find(RPR)
    look = "" if properties is None else _xml(properties)
    for node in run:
        if node.tag == T:
            yield from (_Piece(escaped(word), look) for word in _TOKEN.findall(node.text or ""))
        elif node.tag != RPR:
            yield _Piece(_xml(node), look)


def _xml(element: Element) -> str:
    """The element alone, as it is written within one that knows its names."""
    return etree.tostring(element, encoding="unicode", with_tail=False)


def _runs(pieces: Sequence[_Piece]) -> list[Element]:
    """The pieces as runs, neighbours of one look as one."""
    made_of: list[str] = []
    for look, group in groupby(pieces, lambda piece: piece.look):
        if look is None:
            made_of += [piece.xml for piece in group]
            continue
        inner = "".join(
            each if is_node else f'<w:t xml:space="preserve">{each}</w:t>'
            for is_node, each in _joined(piece.xml for piece in group)
        )
        made_of.append(f"<w:r>{look}{inner}</w:r>")
    return list(parse(f"<w:p {DECLARED}>{''.join(made_of)}</w:p>".encode()))


def _joined(pieces: Iterable[str]) -> Iterator[tuple[bool, str]]:
    """Words one after another as one, nodes by themselves."""
    for is_node, group in groupby(pieces, lambda each: each.startswith("<")):
        if is_node:
            yield from ((True, each) for each in group)
        else:
            yield False, "".join(group)
