"""Two packages and what became of the one in the other, laid together as tracked changes."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from draftdesk.ooxml.pieces import DRAWINGS, NOTE_REFERENCES, pieces, text_boxes
from draftdesk.ooxml.tracking.bullets import Bullets
from draftdesk.ooxml.tracking.copying import NOTE_SIGNS, Copier, Source
from draftdesk.ooxml.tracking.cutting import Cutter
from draftdesk.ooxml.tracking.hanging import things
from draftdesk.ooxml.tracking.lists import Lists
from draftdesk.ooxml.tracking.looks import PLAIN
from draftdesk.ooxml.tracking.marker import Kind, Marker
from draftdesk.ooxml.tracking.moving import Moves
from draftdesk.ooxml.tracking.names import PPR, SECTION, TBL, TC, P, R, made
from draftdesk.ooxml.tracking.pairing import Item, Links, paired
from draftdesk.ooxml.tracking.parts import Parts
from draftdesk.ooxml.tracking.plainly import plain_runs, rewrite
from draftdesk.ooxml.tracking.saying import OBJECT, flat
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.tracking.signs import keep_sign
from draftdesk.ooxml.tracking.stretches import Mismatch, Stretch, Whose, line, stretches, with_looks, with_things
from draftdesk.ooxml.tracking.styling import Styling
from draftdesk.ooxml.tracking.tables import Tables, mark_row
from draftdesk.ooxml.tracking.wholes import blank_segments, drop_fallback, looks_of, texts_of
from draftdesk.ooxml.tracking.wrapping import wrap
from draftdesk.ooxml.xml import Element


class Kinds(NamedTuple):
    """The marks for what only the marked package has, and for what only the other has."""

    own: Kind
    other: Kind


A_IS_MARKED = Kinds(Kind.DELETED, Kind.INSERTED)
B_IS_MARKED = Kinds(Kind.INSERTED, Kind.DELETED)


class Laying:
    """Lays the changes into the marked package, container by container.

    Where `looks` is False nothing is known of the other's. `failed` gathers the changes that have to be written whole.
    """

    def __init__(
        self,
        own: Side,
        other: Side,
        links: Links,
        marker: Marker,
        parts: Parts,
        *,
        looks: bool,
        tick: Callable[[], None],
    ) -> None:
        self.own, self.other, self.links, self.marker = own, other, links, marker
        self.own_is_a = links.own_is_a
        self.kinds = A_IS_MARKED if links.own_is_a else B_IS_MARKED
        self.styling = Styling(own, other, marker)
        self.copier = Copier(own, other, marker, self.styling, parts)
        self.failed: set[int] = set()
        self._looks = looks
        self._parts = parts
        bullets = Bullets(other, parts)
        self.lists = Lists(own, other, self.styling, self.copier, bullets, self.kinds.other, own_is_a=links.own_is_a)
        self._moves = Moves(links, marker)
        self.tick = tick
        self._tables = Tables(self)
        self._joins: list[tuple[Element, Element, Kind]] = []

    def lay(self, *, moves: bool, live_numbers: bool) -> None:
        """Lays everything; `moves` says whether what was moved is shown so, or as deleted and inserted."""
        self.container(self.own.body, self.other.body, moves=True)
        self.lists.settle(self.tick, live=live_numbers)
        for paragraph, last, kind in self._joins:
            self.styling.takes_mark(last, paragraph, gone=kind.is_gone)
        if moves:
            self._moves.show()

    def container(self, own: Element, other: Element, *, moves: bool) -> None:
        """The blocks of a body, a cell, a note or a text box that both sides have. `moves`: they can be moved."""
        items = paired(list(flat(own, P, TBL)), list(flat(other, P, TBL)), self.links, self.tick)
        last: Element | None = None
        near: Element | None = None
        waiting: list[Item] = []
        for item in items:
            self.tick()
            if not item.own:
                if last is None:
                    waiting.append(item)
                else:
                    copy = self._copy(item, near, moves=moves)
                    last.addnext(copy)
                    last = copy
                continue
            near = item.own[-1] if item.own[-1].tag == P else near
            for early in waiting:
                item.own[0].addprevious(self._copy(early, near, moves=moves))
            waiting = []
            self._stay(item, moves=moves)
            last = item.own[-1]
        for early in waiting:
            copy = self._copy(early, None, moves=moves)
            if len(own) and own[-1].tag == SECTION:
                own[-1].addprevious(copy)
            else:
                own.append(copy)
            last = copy
        joined = next((item for item in items if item.joined is not None), None)
        if joined is not None and last is not None:
            self._join(joined.own[-1], last, self.kinds.own if joined.joined else self.kinds.other)

    def _stay(self, item: Item, *, moves: bool) -> None:
        """What is in the marked package already."""
        if item.kept:
            return
        if item.is_table:
            if item.is_both:
                self._tables.merge(item.own[0], item.other[0], moves=moves)
            else:
                self.mark_block(item.own[0])
            return
        if not item.is_both:
            self.mark_paragraph(item.own[0], self.kinds.own, ends=item.ends)
            if moves:
                self._moves.left(item.change, item.own[0])
        elif item.replaced:
            self._replace(item)
        else:
            self._merge(item)

    def _join(self, paragraph: Element, last: Element, kind: Kind) -> None:
        """The paragraph runs on into the last one of its container, whose mark then says what its own did."""
        self.marker.mark_end(paragraph, kind)
        self._joins.append((paragraph, last, kind))

    def _copy(self, item: Item, near: Element | None, *, moves: bool) -> Element:
        """What the other package alone has here."""
        block = item.other[0]
        if block.tag == TBL:
            return self.copier.table(block, self.kinds.other, near=near)
        partner = None
        if item.change is not None and (places := self.links.own_places(item.change)):
            partner = self.own.elements[places[0]]
        copy = self.copier.paragraph(block, self.kinds.other, near=near, partner=partner, ends=item.ends)
        if moves:
            self._moves.arrived(item.change, copy)
        return copy

    def mark_block(self, block: Element) -> None:
        """A block of the marked package that the other has not, all of it."""
        if block.tag == P:
            self.mark_paragraph(block, self.kinds.own)
            return
        for row in self._tables.rows(block):
            self.mark_row(row)

    def mark_row(self, row: Element) -> None:
        mark_row(row, self.marker.mark(self.kinds.own.value))
        for cell in flat(row, TC):
            for block in flat(cell, P, TBL):
                self.mark_block(block)

    def mark_paragraph(self, paragraph: Element, kind: Kind, *, ends: bool = True) -> None:
        """All runs of a paragraph of the marked package within marks, its end as well if `ends`."""
        wrap(self.marker, paragraph, kind)
        self.lists.left.add(paragraph)
        if ends:
            self.marker.mark_end(paragraph, kind)

    def _replace(self, item: Item) -> None:
        """Two last paragraphs that have only their place in common."""
        own, other = item.own[0], item.other[0]
        self.lists.pairs[own] = other
        mine, its = self.own.said[own], self.other.said[other]
        if mine.text != its.text or (self._looks and mine.looks != its.looks) or OBJECT in mine.text:
            begin = len(own) > 0 and own[0].tag == PPR
            brought = made(P)
            self.copier.fill(brought, other, self.kinds.other, own, signs=False)
            wrap(self.marker, own, self.kinds.own, signs=False)
            runs = ((n, run) for n, run in enumerate(own) if run.tag == R)
            sign = next((n for n, run in runs if next(run.iter(*NOTE_SIGNS), None) is not None), -1)
            at = len(own) if self.own_is_a else max(int(begin), sign + 1)
            for child in reversed(list(brought)):
                own.insert(at, child)
        self._restyle(own, other)

    def _restyle(self, own: Element, other: Element) -> None:
        if self._looks or self.styling.are_same:
            self.styling.restyled(own, other, own_is_a=self.own_is_a)

    def _merge(self, item: Item) -> None:
        own_parts = [block for block in item.own if block in self.own.passage_of] or item.own
        other_parts = [block for block in item.other if block in self.other.passage_of] or item.other
        self.lists.pairs[own_parts[-1]] = other_parts[-1]
        if len(own_parts) > 1:
            self.lists.parts[own_parts[-1]] = own_parts[:-1]
        if len(own_parts) == len(other_parts) == 1:
            mine, its = self.own.said[own_parts[0]], self.other.said[other_parts[0]]
            if (
                mine.text == its.text
                and (mine.looks == its.looks or not self._looks)
                and OBJECT not in mine.text
                and not self._special(own_parts[0], other_parts[0])
            ):
                self._restyle(own_parts[0], other_parts[0])
                return
        try:
            self._lay(item, own_parts, other_parts)
        except Mismatch:
            if item.change is not None:
                self.failed.add(item.change)

    def _special(self, own: Element, other: Element) -> bool:
        return own in self.own.special or other in self.other.special

    def _lay(self, item: Item, own_parts: Sequence[Element], other_parts: Sequence[Element]) -> None:
        label = self._same_label(own_parts, other_parts)
        if not label and len(item.own) == len(item.other) == 1 and self._lay_plainly(item):
            return
        source = Source(other_parts, len(label))
        found = self._stretches(item.change, own_parts, other_parts, source, label)
        if all(each.whose is Whose.BOTH and each.look is None for each in found):
            before: list[Element] = []
        else:
            before = self._cut(own_parts, found, source)
        kept = own_parts[-1]
        for paragraph in item.own:
            if paragraph is not kept:
                if paragraph not in own_parts:
                    wrap(self.marker, paragraph, self.kinds.own)
                self.marker.mark_end(paragraph, self.kinds.own)
        self._place_parts(item, kept, before, other_parts)
        self._restyle(kept, other_parts[-1])
        for each in found:
            if each.thing is not None and each.other_thing is not None:
                self._descend(each.thing.node, each.other_thing.node)

    def _stretches(
        self,
        change: int | None,
        own_parts: Sequence[Element],
        other_parts: Sequence[Element],
        source: Source,
        label: str,
    ) -> list[Stretch]:
        mine, own_labels = texts_of(own_parts, self.own)
        its, other_labels = texts_of(other_parts, self.other)
        other_looks = looks_of(other_parts, self.other)
        if label:
            its[0], other_labels[0] = label + its[0], len(label)
            other_looks = ((len(label), PLAIN), *other_looks)
        own, other = line(mine, own_labels), line(its, other_labels)
        segments = (
            blank_segments(mine[0], its[0], own_is_a=self.own_is_a)
            if change is None
            else self.links.changes[change].segments
        )
        found = stretches(segments, own, other, own_is_a=self.own_is_a)
        own_things, start = [], 0
        for paragraph, text in zip(own_parts, mine, strict=True):
            if paragraph in self.own.special:
                own_things += [thing._replace(at=thing.at + start) for thing in things(pieces(paragraph))]
            start += len(text) + 1
        found = with_things(found, own_things, source.things)
        return with_looks(found, looks_of(own_parts, self.own), other_looks) if self._looks else found

    def _same_label(self, own_parts: Sequence[Element], other_parts: Sequence[Element]) -> str:
        """The label typed in the marked package, where Word counts the same number in the other: it stays typed."""
        if len(own_parts) != 1 or len(other_parts) != 1:
            return ""
        mine, own_labels = texts_of(own_parts, self.own)
        number = self.lists.number(other_parts[0])
        label = mine[0][: own_labels[0]]
        if not number or label.strip() != number:
            return ""
        self.lists.typed[other_parts[0]] = label
        self.lists.settled.add(own_parts[0])
        return label

    def _lay_plainly(self, item: Item) -> bool:
        """Lays one paragraph of plain words into another; False, and nothing done, where there is more to either."""
        own, other = item.own[0], item.other[0]
        if item.change is None or self._special(own, other) or plain_runs(other, self.other.looks) is None:
            return False
        runs = plain_runs(own, self.own.looks)
        if runs is None:
            return False
        mine, its = texts_of(item.own, self.own), texts_of(item.other, self.other)
        segments = self.links.changes[item.change].segments
        found = stretches(segments, line(*mine), line(*its), own_is_a=self.own_is_a)
        if any(each.whose is not Whose.BOTH for each in found):
            rewrite(own, runs, its[0][0], found, (self.kinds.own, self.kinds.other), self.marker)
        self._restyle(own, other)
        return True

    def _cut(self, own_parts: Sequence[Element], found: Sequence[Stretch], source: Source) -> list[Element]:
        def copied(stretch: Stretch, fonts: Element | None) -> list[Element]:
            self.tick()
            return self.copier.runs(source, stretch, fonts, self.kinds.other)

        cutter = Cutter(self.marker, (self.kinds.own, self.kinds.other), copied, own_is_a=self.own_is_a)
        before: list[Element] = []
        start = at = 0
        for paragraph in own_parts:
            to = next(
                (n for n in range(at, len(found)) if found[n].ends and found[n].whose is not Whose.OTHER), len(found)
            )
            before += cutter.cut(paragraph, found[at:to], start)
            at = to + 1
            start = found[to].own_end if to < len(found) else start
        return before

    def _place_parts(
        self, item: Item, kept: Element, before: Sequence[Element], other_parts: Sequence[Element]
    ) -> None:
        """What the other side has as paragraphs of their own comes before the one whose mark both have."""
        if len(before) != len(other_parts) - 1:
            raise Mismatch
        first = True
        parts = dict(zip(other_parts, before, strict=False))
        for paragraph in item.other[: item.other.index(other_parts[-1])]:
            part = parts.get(paragraph)
            if part is None:
                kept.addprevious(self.copier.paragraph(paragraph, self.kinds.other, near=kept))
                continue
            properties = self.styling.of_part(kept, paragraph, first=first)
            if properties is not None:
                part.insert(0, properties)
            self.marker.mark_end(part, self.kinds.other)
            kept.addprevious(part)
            self.lists.copies[part] = paragraph
            first = False

    def _descend(self, own: Element, other: Element) -> None:
        """What hangs in a paragraph on both sides: the words of a note, of text boxes."""
        if own.tag in NOTE_REFERENCES:
            story = NOTE_REFERENCES[own.tag]
            mine = self._parts.note_in(self.own.roots.get(story), story, own)
            its = self._parts.note_in(self.other.roots.get(story), story, other)
            if mine is not None and its is not None:
                self.container(mine, its, moves=False)
                keep_sign(mine)
        elif own.tag in DRAWINGS:
            for mine, its in zip(text_boxes(own), text_boxes(other), strict=False):
                self.container(mine, its, moves=False)
                drop_fallback(mine)
