"""Tables and text boxes of a received Word file with the words of a newer text in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.model.comparison import Part, Passage
from draftdesk.ooxml.pieces import DRAWINGS, TEXT_BOX, text_boxes
from draftdesk.ooxml.tracking.names import BREAK, PPR, SECTION, TBL, TR, P, drop, made
from draftdesk.ooxml.tracking.saying import flat
from draftdesk.ooxml.tracking.wearing import hanging
from draftdesk.ooxml.xml import Element, clone, qn

_BODY, _MERGE = qn("w:body"), qn("w:vMerge")


@dataclass(frozen=True, slots=True)
class Grown:
    """A newer text in paragraphs of a Word file, and where these come from.

    `elements` are the paragraphs of its passages, `there` those of the received file's, `became` what each of these
    became where it stayed in its place.
    """

    passages: Sequence[Passage]
    elements: Sequence[Element]
    there: frozenset[Element]
    became: Mapping[Element, Sequence[Element]]


def graft(document: Element, received: Element, grown: Grown) -> None:
    """Gives each table of `document` that the received one has, too, the rows and cells that it has there, and puts
    what text boxes say back into these."""
    _Grafting(document, received, grown).graft()


class _Grafting:
    def __init__(self, document: Element, received: Element, grown: Grown) -> None:
        self._grown = grown
        self._body = next(document.iterchildren(_BODY))
        self._blocks = list(flat(next(received.iterchildren(_BODY)), P, TBL))
        self._place = {element: n for n, element in enumerate(grown.elements)}
        self._source = {new: old for old, became in grown.became.items() for new in became}
        self._stands_for: dict[Element, Element] = {}

    def graft(self) -> None:
        for table, parts in self._tables().items():
            self._table(table, parts)
        self._boxes()

    def _tables(self) -> dict[Element, list[Element]]:
        """Which tables of the newer text, with others in their cells apart, are one of the received file's."""
        outer = {p: block for block in self._blocks if block.tag == TBL for p in block.iter(P)}
        found: dict[Element, list[Element]] = defaultdict(list)
        for table in self._body.iterchildren(TBL):
            votes = Counter(outer[self._source[p]] for p in table.iter(P) if self._source.get(p) in outer)
            if votes:
                found[votes.most_common(1)[0][0]].append(table)
        return found

    def _table(self, table: Element, parts: Sequence[Element]) -> None:
        new = clone(table)
        spoken = [row for row in table.iter(TR) if any(p in self._grown.there for p in row.iter(P))]
        rows = dict(zip(table.iter(TR), new.iter(TR), strict=True))
        inside = [p for part in parts for p in part.iter(P) if p in self._place]
        parts[0].addprevious(new)
        for part in parts:
            behind = part.getnext()
            if behind is not None and behind.tag == P and behind not in self._place and not len(behind):
                drop(behind)
            drop(part)
        self._fill(table, new, inside)
        for row in (rows[each] for each in spoken):
            if not any(p in self._place for p in row.iter(P)) and next(row.iter(_MERGE), None) is None:
                drop(row)
        self._stands_for[table] = new

    def _fill(self, there: Element, here: Element, inside: Iterable[Element]) -> None:
        """Puts the paragraphs in the places of those they come from, and what is new behind what stands before it."""
        waiting = set(inside)
        places = list(zip(there.iter(P), here.iter(P), strict=True))
        for old, copy in places:
            self._stands_for[old] = copy
            if old not in self._grown.there:
                continue
            for new in self._grown.became.get(old, ()):
                if new in waiting:
                    waiting.remove(new)
                    copy.addprevious(new)
                    self._stands_for[old] = new
            _leave(copy)
        for new in sorted(waiting, key=self._place.__getitem__):
            self._put(new, here)

    def _put(self, new: Element, container: Element) -> None:
        at = self._place[new]
        known = [n for n in (self._place[p] for p in container.iter(P) if p in self._place) if n != at]
        alike = [n for n in known if self._grown.passages[n].cell == self._grown.passages[at].cell] or known
        if not alike:
            return
        before = [n for n in alike if n < at]
        if before:
            self._grown.elements[max(before)].addnext(new)
        else:
            self._grown.elements[min(alike)].addprevious(new)

    def _boxes(self) -> None:
        """Puts what text boxes say into the boxes, which hang in the paragraphs that they hang in there."""
        boxed = {
            element
            for passage, element in zip(self._grown.passages, self._grown.elements, strict=True)
            if passage.part is Part.TEXT_BOX
        }
        if not boxed:
            return
        self._hang()
        for block in self._blocks:
            for anchor in _anchors(block):
                boxes = [box for node in anchor.iter(*DRAWINGS) for box in text_boxes(node) if _holds(anchor, box)]
                told = [[new for p in box.iter(P) for new in self._grown.became.get(p, ())] for box in boxes]
                if not any(told):
                    continue
                here = self._anchor(anchor)
                there = [box for node in here.iter(*DRAWINGS) for box in text_boxes(node)]
                for box, copy, inside in zip(boxes, there, told, strict=False):
                    boxed -= set(inside)
                    self._fill(box, copy, inside)
        for new in sorted(boxed, key=self._place.__getitem__):
            self._behind(new)

    def _says_nothing(self, block: Element) -> bool:
        """Whether a drawing or a break is all that the paragraph has, or all that is left of it."""
        if block not in self._grown.there:
            return next(block.iter(BREAK, *DRAWINGS), None) is not None
        return block not in self._grown.became and any(self._grown.became.get(p) for p in block.iter(P))

    def _hang(self) -> None:
        """Puts in the paragraphs that say nothing, each before what it stands before there."""
        follows: Element | None = self._body[-1] if len(self._body) and self._body[-1].tag == SECTION else None
        for block in reversed(self._blocks):
            if self._says_nothing(block):
                new = made(P)
                new.extend([clone(each) for each in block.iterchildren(PPR)])
                new.extend([run for _, run in hanging(block)])
                if follows is None:
                    self._body.append(new)
                else:
                    follows.addprevious(new)
                self._stands_for[block] = new
            became = self._grown.became.get(block, ())
            follows = became[0] if became else self._stands_for.get(block, follows)

    def _anchor(self, anchor: Element) -> Element:
        """The paragraph that the box hangs in here."""
        became = [p for p in self._grown.became.get(anchor, ()) if next(p.iter(*DRAWINGS), None) is not None]
        return became[0] if became else self._stands_for.get(anchor, anchor)

    def _behind(self, new: Element) -> None:
        """A paragraph that is new in a text box comes behind the one before it."""
        at = self._place[new]
        before = self._grown.elements[at - 1] if at else None
        if before is not None and next(before.iterancestors(TEXT_BOX), None) is not None:
            before.addnext(new)


def _anchors(block: Element) -> Iterator[Element]:
    """The paragraphs in which drawings hang, those in text boxes apart."""
    for p in (block,) if block.tag == P else block.iter(P):
        if next(p.iter(*DRAWINGS), None) is not None and next(p.iterancestors(TEXT_BOX), None) is None:
            yield p


def _holds(anchor: Element, box: Element) -> bool:
    return next(box.iterancestors(P), None) is anchor


def _leave(paragraph: Element) -> None:
    """Takes away a paragraph; one without which its cell or box would have none is emptied instead."""
    parent = paragraph.getparent()
    if parent is None:
        return
    if any(each is not paragraph for each in parent.iterchildren(P)):
        drop(paragraph)
        return
    for child in [each for each in paragraph if each.tag != PPR]:
        paragraph.remove(child)
