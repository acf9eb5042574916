"""Which page a paragraph is on, as far as a Word file tells: it stores no layout, only where pages broke last time."""

from collections import deque
from collections.abc import Iterator

from draftdesk.ooxml.pieces import BREAK, BREAK_TYPE, RENDERED_BREAK
from draftdesk.ooxml.xml import VAL, Element, qn

_SECTION, _SECTION_TYPE = qn("w:sectPr"), qn("w:type")
_SECTION_CHANGE = qn("w:sectPrChange")


class Pages:
    """Counts pages while somebody walks through the body and says what comes by.

    Word marks where a page began when it last laid the text out; after a break asked for by hand the mark comes as
    well, so that the two count once. A mark before any text is left over from the break of a section.
    """

    def __init__(self, body: Element, stated: int | None) -> None:
        """`stated` is the number of pages the file says it has. Where the marks fall short of it, no page is known."""
        self._starts = deque([_starts_page(section) for section in sections(body)][1:])
        marks = sum(1 for _ in body.iter(RENDERED_BREAK)) + sum(1 for node in body.iter(BREAK) if is_page_break(node))
        possible = marks + sum(self._starts)
        self._known = marks > 0 and (stated is None or possible >= stated - 2)
        self._page = 1
        self._anything = False
        self._by_hand = False

    @property
    def current(self) -> int | None:
        return self._page if self._known else None

    def text(self) -> None:
        self._anything = True
        self._by_hand = False

    def rendered(self) -> None:
        if self._anything and not self._by_hand:
            self._page += 1
        self._by_hand = False

    def by_hand(self) -> None:
        self._page += 1
        self._by_hand = True

    def section_ends(self) -> None:
        """How a section starts is stated by itself, not by the one before it."""
        if self._starts and self._starts.popleft() and self._anything:
            self.by_hand()


def is_page_break(node: Element) -> bool:
    return node.tag == BREAK and node.get(BREAK_TYPE) == "page"


def _starts_page(section: Element) -> bool:
    kind = section.find(_SECTION_TYPE)
    return kind is None or kind.get(VAL) not in ("continuous", "nextColumn")


def sections(body: Element) -> Iterator[Element]:
    """The `w:sectPr` of the body in order; what a tracked change says of an earlier layout is not one."""
    for section in body.iter(_SECTION):
        parent = section.getparent()
        if parent is not None and parent.tag != _SECTION_CHANGE:
            yield section
