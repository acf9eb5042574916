"""Who changed what and when, as each tracked change says it."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import Enum
from functools import cached_property

from lxml import etree

from draftdesk.ooxml.tracking.names import (
    AUTHOR,
    DATE,
    DEL,
    DEL_INSTRUCTION,
    DEL_TEXT,
    ID,
    INS,
    INSTRUCTION,
    MOVE_FROM,
    MOVE_TO,
    NSMAP,
    PPR,
    RPR,
    T,
    properties_of,
    put,
)
from draftdesk.ooxml.xml import Element, clone, integer, qn

_NUMBERED = tuple(qn(f"w:{name}") for name in ("bookmarkStart", "commentRangeStart", "permStart", "moveFromRangeStart"))
_RUBY = frozenset((qn("w:ruby"),))
_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_APART = timedelta(minutes=5)
_NEVER_BEFORE = time(0, 5)


class Kind(Enum):
    """The ways of being there on one side alone."""

    INSERTED = INS
    DELETED = DEL
    MOVED_TO = MOVE_TO
    MOVED_FROM = MOVE_FROM

    @property
    def is_gone(self) -> bool:
        """Whether it is not there any more once accepted."""
        return self in (Kind.DELETED, Kind.MOVED_FROM)

    @cached_property
    def prefixed(self) -> str:
        """The tag as it is written."""
        return f"w:{self.value.rpartition('}')[2]}"


class Marker:
    """Makes the elements of tracked changes, each with an id of its own."""

    def __init__(self, author: str, date: datetime, roots: Iterable[Element]) -> None:
        self._author = author
        self.date = date.strftime(_STAMP)
        self.other_date = _apart(date).strftime(_STAMP)
        taken = [integer(node.get(ID)) or 0 for root in roots for node in root.iter(*_NUMBERED)]
        self._last = max(taken, default=0)
        self._marks: dict[str, Element] = {}
        self._stamp = f'w:author={_quoted(author)} w:date="{self.date}"'
        self._moves = 0

    def next_id(self) -> str:
        self._last += 1
        return str(self._last)

    def next_move(self) -> str:
        self._moves += 1
        return f"move{self._moves}"

    def mark(self, tag: str) -> Element:
        """A tracked change: of runs, of a paragraph's mark, of a row, of properties."""
        known = self._marks.get(tag)
        if known is None:
            known = self._marks[tag] = etree.Element(tag, {ID: "", AUTHOR: self._author, DATE: self.date}, NSMAP)
        mark = clone(known)
        mark.set(ID, self.next_id())
        return mark

    def opening(self, kind: Kind) -> str:
        """A tracked change of runs as it is written where it begins."""
        return f'<{kind.prefixed} w:id="{self.next_id()}" {self._stamp}>'

    def closing(self, kind: Kind) -> str:
        return f"</{kind.prefixed}>"

    def mark_end(self, paragraph: Element, kind: Kind) -> None:
        """Says of the paragraph's mark what became of it."""
        put(properties_of_mark(paragraph), self.mark(kind.value))

    def range_start(self, kind: Kind, name: str) -> tuple[Element, Element]:
        """The two ends of a moved range."""
        start = self.mark(f"{kind.value}RangeStart")
        start.set(qn("w:name"), name)
        end = etree.Element(f"{kind.value}RangeEnd", {ID: start.get(ID, "")}, NSMAP)
        return start, end


def properties_of_mark(paragraph: Element) -> Element:
    """The `w:rPr` of a paragraph's mark; made where it has none."""
    properties = properties_of(paragraph, PPR)
    found = properties.find(RPR)
    if found is None:
        found = etree.Element(RPR, nsmap=NSMAP)
        put(properties, found)
    return found


def as_deleted(run: Element) -> None:
    """The words of a run as the format wants them within `w:del`. Those of a text box in it stay as they are."""
    for node in run:
        if node.tag == T:
            node.tag = DEL_TEXT
        elif node.tag == INSTRUCTION:
            node.tag = DEL_INSTRUCTION
        elif node.tag in _RUBY:
            for inner in node.iter(T):
                inner.tag = DEL_TEXT


def _quoted(value: str) -> str:
    """The value of an attribute as it is written, with its quotation marks."""
    return etree.tostring(etree.Element("a", {"v": value}), encoding="unicode").removeprefix("<a v=").removesuffix("/>")


def _apart(date: datetime) -> datetime:
    """On the same day, so that no date there is has none."""
    return date - _APART if date.time() >= _NEVER_BEFORE else date + _APART
