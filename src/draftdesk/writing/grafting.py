"""Tables and text boxes of a received Word file with the words of a newer text in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.model.comparison import Part, Passage
from draftdesk.ooxml.pieces import DRAWINGS, TEXT_BOX, pieces, text_boxes
from draftdesk.ooxml.tracking.names import BREAK, PPR, SECTION, TBL, TR, P, drop, made
from draftdesk.ooxml.tracking.saying import flat
from draftdesk.ooxml.tracking.wearing import hanging
from draftdesk.ooxml.xml import Element, clone, qn

_BODY, _MERGE = qn("w:body"), qn("w:vMerge")


@dataclass(frozen=True, slots=True)
class Grown:
    """A newer text in paragraphs of a Word file, and where these come from.

    `elements` are the paragraphs of its passages, `there` those of the received file's, `became` what each of these
    became where it stayed in its place, `into` what has its words, drawings and breaks wherever that is.
    """

    passages: Sequence[Passage]
    elements: Sequence[Element]
    there: frozenset[Element]
    became: Mapping[Element, Sequence[Element]]
    into: Mapping[Element, Sequence[Element]]


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
        self._hung: dict[Element, Iterator[Element]] = {}

    def graft(self) -> None:
        for table, parts in self._tables().items():
            self._table(table, parts)
        self._boxes()
        self._end()

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
        for nested in list(new.iterdescendants(TBL)):
            if next(nested.iter(TR), None) is None:  # Word opens no file with such a table
                drop(nested)
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
        if not any(_is_boxed(p) for p in self._grown.there):
            return
        self._hang()
        for block in self._blocks:
            for anchor in _anchors(block):
                for box, copy in zip(_boxes_of(anchor), self._copies(anchor), strict=False):
                    inside = [new for p in box.iter(P) for new in self._grown.became.get(p, ())]
                    boxed -= set(inside)
                    self._fill(box, copy, inside)
        for new in sorted(boxed, key=self._place.__getitem__):
            self._behind(new)

    def _says_nothing(self, block: Element) -> bool:
        """Whether a drawing or a break is all that the paragraph has, or all that is left of it."""
        if block not in self._grown.there:
            return next(block.iter(BREAK, *DRAWINGS), None) is not None
        return block not in self._grown.into and any(self._grown.became.get(p) for p in block.iter(P))

    def _hang(self) -> None:
        """Puts in the paragraphs that say nothing, each before what it stands before there."""
        follows: Element | None = self._body[-1] if len(self._body) and self._body[-1].tag == SECTION else None
        for block in reversed(self._blocks):
            if block.tag == P and self._says_nothing(block):
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

    def _copies(self, anchor: Element) -> Iterator[Element]:
        """The boxes of the paragraphs that the anchor went into: after those of another that went there before it."""
        hosts = self._grown.into.get(anchor) or [self._stands_for.get(anchor, anchor)]
        known = (host for host in hosts if self._body in host.iterancestors())
        return self._hung.setdefault(hosts[0], (box for host in known for box in _boxes_of(host)))

    def _behind(self, new: Element) -> None:
        """A paragraph that is new in a text box comes behind the one before it."""
        at = self._place[new]
        before = self._grown.elements[at - 1] if at else None
        if before is not None and _is_boxed(before):
            before.addnext(new)

    def _end(self) -> None:
        """Ends the text with a paragraph where the received one does, else the last mark there would have no fellow."""
        last = next(reversed([*flat(self._body, P, TBL)]), None)
        if last is not None and last.tag == TBL and self._blocks and self._blocks[-1].tag == P:
            last.addnext(made(P))


def _anchors(block: Element) -> Iterator[Element]:
    """The paragraphs in which drawings hang, those in text boxes apart."""
    for p in (block,) if block.tag == P else block.iter(P):
        if next(p.iter(*DRAWINGS), None) is not None and not _is_boxed(p):
            yield p


def _is_boxed(paragraph: Element) -> bool:
    return next(paragraph.iterancestors(TEXT_BOX), None) is not None


def _boxes_of(paragraph: Element) -> Iterator[Element]:
    """The text boxes that hang in the paragraph itself."""
    drawings = (piece.node for piece in pieces(paragraph) if piece.node.tag in DRAWINGS)
    return (box for drawing in drawings for box in text_boxes(drawing))


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
