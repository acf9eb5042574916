"""What a package says before and after its tracked changes, told from the marks alone.

Both the two files that are compared and the file that is made of them are read with this, so that they can be held
against each other paragraph by paragraph.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from draftdesk.ooxml.notes import note_elements
from draftdesk.ooxml.pieces import (
    ALTERNATE,
    DELETED,
    DRAWINGS,
    INSERTED,
    NOTE_REFERENCES,
    REVISIONS,
    Piece,
    alternative,
    own_mark,
    pieces,
    text_boxes,
)
from draftdesk.ooxml.tracking.looks import PLAIN, Look, Looks
from draftdesk.ooxml.tracking.names import (
    DEL_TEXT,
    PPR,
    RPR,
    RPR_CHANGE,
    SECTION,
    TAB,
    TBL,
    TC,
    TR,
    TRPR,
    P,
    R,
    T,
)
from draftdesk.ooxml.xml import Element, qn

Dressed = tuple[tuple[int, Look], ...]
"""How the characters of a text look: the length of each stretch and its look."""

_NO_BLOCKS = frozenset((SECTION, *(qn(f"w:{name}") for name in ("sdtPr", "sdtEndPr", "tblPr", "tblGrid", "tcPr"))))
_ROW, _CELL, _NOTE, _BOX, _END = "\x01row", "\x01cell", "\x01note", "\x01box", "\x01end"
OBJECT = "\x02"
"""Stands in the words where a note or a text box hangs: a character that no XML can hold."""
_AROUND = frozenset(qn(f"w:{name}") for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak"))


class Entry(NamedTuple):
    """A paragraph with its words, or the place where a row, a cell, a note or a text box begins or ends."""

    text: str
    looks: Dressed = ()
    element: Element | None = None

    def numbered(self, number: str) -> "Entry":
        """The paragraph with a number typed before it, which looks plain."""
        return self._replace(text=number + self.text, looks=_joined([(len(number), PLAIN), *self.looks]))

    def says_like(self, other: "Entry") -> bool:
        return self.text == other.text and self.looks == other.looks


class Said(NamedTuple):
    """A package with all changes rejected, and with all accepted: the same list where it has none."""

    before: list[Entry]
    after: list[Entry]


class _Carried:
    """Words of paragraphs whose mark is gone in one view, on their way to the next paragraph."""

    __slots__ = ("entries", "late", "looks", "texts")

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.texts: list[str] = []
        self.looks: list[tuple[int, Look]] = []
        self.late: list[Entry] = []

    def whole(self, entry: Entry) -> None:
        """Takes in a paragraph of plain words."""
        if self.texts:
            self.texts.append(entry.text)
            self.looks += entry.looks
            self.end(entry.element)
        else:
            self.entries.append(entry)

    def end(self, element: Element | None) -> None:
        self.entries.append(Entry("".join(self.texts), _joined(self.looks), element))
        self.entries += self.late
        self.texts, self.looks, self.late = [], [], []


class Reader:
    """Reads the stories of one package. `tick` is called with every paragraph."""

    def __init__(self, roots: Mapping[str, Element], looks: Looks, tick: Callable[[], None]) -> None:
        self._notes: dict[str, Element] = {}
        for story in ("footnotes", "endnotes"):
            if story in roots:
                self._notes |= note_elements(story, roots[story])
        self._looks = looks
        self._tick = tick
        self._open: set[Element] = set()

    def said(self, body: Element) -> Said:
        found = Said([], [])
        self._blocks(body, found.before, found.after)
        return found

    def now(self, body: Element) -> list[Entry]:
        """What it says with all changes accepted."""
        found: list[Entry] = []
        self._blocks(body, None, found)
        return found

    def _blocks(self, container: Element, before: list[Entry] | None, after: list[Entry] | None) -> None:
        """Reads what is in a body, cell, note or box into either view that it is part of."""
        blocks = list(flat(container, P, TBL))
        views = (
            None if before is None else _Carried(before),
            None if after is None else _Carried(after),
        )
        for n, block in enumerate(blocks):
            if block.tag == TBL:
                self._table(block, before, after)
                continue
            self._tick()
            last = n + 1 == len(blocks) or blocks[n + 1].tag == TBL
            self._paragraph(block, views, last=last)

    def _table(self, table: Element, before: list[Entry] | None, after: list[Entry] | None) -> None:
        there = [False, False]
        for row in flat(table, TR):
            properties = row.find(TRPR)
            marks = set() if properties is None else {child.tag for child in properties}
            into = (None if marks & INSERTED else before, None if marks & DELETED else after)
            there = [known or entries is not None for known, entries in zip(there, into, strict=True)]
            _add(into, Entry(_ROW))
            for cell in flat(row, TC):
                _add(into, Entry(_CELL))
                self._blocks(cell, *into)
        _add((before if there[0] else None, after if there[1] else None), Entry(_END))

    def _paragraph(self, paragraph: Element, views: tuple[_Carried | None, _Carried | None], *, last: bool) -> None:
        marks = _mark(paragraph)
        only = _only_words(paragraph)
        plain = self._plain(paragraph) if only is None else (only,)
        if plain is not None and not marks:
            before, after = views
            entry = _plainly(plain[-1], paragraph)
            if after is not None:
                after.whole(entry)
            if before is not None:
                before.whole(entry if len(plain) == 1 else _plainly(plain[0], paragraph))
            return
        found = pieces(paragraph) if plain is None else []
        for view, gone, accepted in ((views[0], INSERTED, False), (views[1], DELETED, True)):
            if view is None:
                continue
            if plain is None:
                self._gather(found, view, accepted=accepted)
            elif text := plain[-1 if accepted else 0]:
                view.texts.append(text)
                view.looks.append((len(text), PLAIN))
            if not marks or not marks & gone or (last and any(view.texts)):
                view.end(paragraph)

    def _plain(self, paragraph: Element) -> tuple[str, ...] | None:
        """The words of a paragraph of plain runs only, which most are: before and after its changes, once if there are
        none; None for all others."""
        before: list[str] = []
        after: list[str] = []
        changed = False
        for child in paragraph:
            tag = child.tag
            if tag == R:
                if (text := self._plain_words(child)) is None:
                    return None
                before.append(text)
                after.append(text)
            elif tag in REVISIONS:
                changed = True
                into = before if tag in DELETED else after
                for run in child:
                    if run.tag != R or (text := self._plain_words(run, gone=tag in DELETED)) is None:
                        return None
                    into.append(text)
            elif tag != PPR and tag not in _AROUND:
                return None
        return ("".join(before), "".join(after)) if changed else ("".join(before),)

    def _plain_words(self, run: Element, *, gone: bool = False) -> str | None:
        texts = []
        for node in run:
            tag = node.tag
            if tag == T or (gone and tag == DEL_TEXT):
                texts.append(node.text or "")
            elif tag == TAB:
                texts.append("\t")
            elif tag != RPR or not self._looks.is_plain(node):
                return None
        text = texts[0] if len(texts) == 1 else "".join(texts)
        return text.replace("\n", " ") if "\n" in text and not gone else text

    def _gather(self, found: Sequence[Piece], view: _Carried, *, accepted: bool) -> None:
        for piece in found:
            if not (piece.accepted if accepted else piece.rejected):
                continue
            if piece.text:
                view.texts.append(piece.text)
                view.looks.append((len(piece.text), self._look(piece, accepted=accepted)))
            elif piece.node.tag in NOTE_REFERENCES:
                mark = own_mark(piece.node)
                begin = Entry(_NOTE if mark is None else f"{_NOTE} {mark}")
                self._object(view, begin, self._note(piece.node), accepted=accepted)
            elif piece.node.tag in DRAWINGS:
                for box in text_boxes(piece.node):
                    self._object(view, Entry(_BOX), box, accepted=accepted)

    def _look(self, piece: Piece, *, accepted: bool) -> Look:
        run = piece.run
        if run is None or not len(run) or run[0].tag != RPR:
            return PLAIN
        properties = run[0]
        if not accepted and len(properties) and properties[-1].tag == RPR_CHANGE:
            old = properties[-1].find(RPR)
            return PLAIN if old is None else self._looks.said(old).shown
        return self._looks.said(properties).shown

    def _note(self, reference: Element) -> Element | None:
        return self._notes.get(f"{NOTE_REFERENCES[reference.tag]}:{reference.get(qn('w:id'), '')}")

    def _object(self, view: _Carried, begin: Entry, container: Element | None, *, accepted: bool) -> None:
        """What hangs on a paragraph is said after it; in its text stands a sign for it."""
        view.texts.append(OBJECT)
        view.late.append(begin)
        if container is not None and container not in self._open:  # a note could refer to itself
            self._open.add(container)
            self._blocks(container, None if accepted else view.late, view.late if accepted else None)
            self._open.discard(container)
        view.late.append(Entry(_END))


def flat(container: Element, *tags: str) -> Iterator[Element]:
    """The blocks (or rows, or cells) right in a container, whatever controls they are wrapped in."""
    for child in container:
        if child.tag in tags:
            yield child
        elif child.tag == ALTERNATE:
            if (chosen := alternative(child)) is not None:
                yield from flat(chosen, *tags)
        elif len(child) and child.tag not in _NO_BLOCKS:
            yield from flat(child, *tags)


def _add(into: tuple[list[Entry] | None, list[Entry] | None], entry: Entry) -> None:
    for entries in into:
        if entries is not None:
            entries.append(entry)


def _mark(paragraph: Element) -> AbstractSet[str]:
    """What is said of the paragraph's mark."""
    properties = paragraph[0] if len(paragraph) else None
    if properties is None or not len(properties) or properties.tag != PPR:
        return _NO_MARKS
    return {child.tag for each in properties if each.tag == RPR for child in each if child.tag in REVISIONS}


_NO_MARKS: frozenset[str] = frozenset()


def _only_words(paragraph: Element) -> str | None:
    """The words of a paragraph of one run without properties, as those of long texts mostly are; None for others."""
    if not 0 < len(paragraph) < 3:
        return None
    run = paragraph[-1]
    if run.tag != R or len(run) != 1 or (len(paragraph) == 2 and paragraph[0].tag != PPR):
        return None
    words = run[0]
    if words.tag != T:
        return None
    text: str = words.text or ""
    return text.replace("\n", " ") if "\n" in text else text


def _plainly(text: str, paragraph: Element) -> Entry:
    return Entry(text, ((len(text), PLAIN),) if text else (), paragraph)


def _joined(looks: list[tuple[int, Look]]) -> Dressed:
    joined: list[tuple[int, Look]] = []
    for length, look in looks:
        if joined and joined[-1][1] == look:
            joined[-1] = (joined[-1][0] + length, look)
        else:
            joined.append((length, look))
    return tuple(joined)
