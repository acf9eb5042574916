"""A list as it is being read: its bullets or numbers, how deep an item stands, and which items are prose after all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from draftdesk.reading.layout.items import Opening, Verbs
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.numbering import Number, first, follows, is_bullet, readings

_INDENT_POINTS = 7.0
_INDENT_CHARACTERS = 1.0
_SENTENCE_INSIDE = re.compile(r"[a-z)]{2}[.!?]['”\"]?\s+[A-Z“]")
_LONG = 160


@dataclass(slots=True)
class _Depth:
    glyph: str
    left: float
    page: int | None
    last: Number | None


@dataclass(slots=True)
class List:
    """What is known of the list we are in. `marked`: its items have bullets or numbers."""

    items: int = 0
    marked: bool = False
    depths: list[_Depth] = field(default_factory=list)

    def carries_on(self, mark: str) -> bool:
        """Whether a number comes next in this list, or begins it or a list inside it."""
        if is_bullet(mark):
            return True
        if self.expects(mark):
            return True
        number = first(mark)
        return number is not None and all(
            depth.last is None or depth.last.shape != number.shape for depth in self.depths
        )

    def expects(self, mark: str) -> bool:
        """Whether a number comes right after the last one of this list or of one it stands in."""
        return any(depth.last is not None and follows(mark, depth.last) for depth in self.depths)

    def add(self, mark: str, line: Line) -> int:
        """Count an item, and say how deep it stands: 0 for the outermost."""
        self.items += 1
        if not mark:
            return 0
        self.marked = True
        glyph, number, at = self._place(mark)
        slack = _INDENT_POINTS if line.size else _INDENT_CHARACTERS
        if at is None:
            while len(self.depths) > 1 and line.left + slack < self.depths[-1].left:
                self.depths.pop()
            if self.depths and line.left + slack < self.depths[-1].left:
                self.depths.pop()
            self.depths.append(_Depth(glyph, line.left, line.page, number))
        else:
            if self.depths[at].page != line.page:  # margins change from page to page
                self.depths[at].left, self.depths[at].page = line.left, line.page
            elif number is None:  # bullets: the same glyph further in is a list inside the list
                while at > 0 and line.left + slack < self.depths[at].left and self.depths[at - 1].glyph == glyph:
                    at -= 1
                if line.left > self.depths[at].left + slack:
                    at += 1
                    self.depths[at:] = [_Depth(glyph, line.left, line.page, None)]
            del self.depths[at + 1 :]
            self.depths[at].last = number
        return len(self.depths) - 1

    def _place(self, mark: str) -> tuple[str, Number | None, int | None]:
        if is_bullet(mark):
            at = next((n for n in reversed(range(len(self.depths))) if self.depths[n].glyph == mark), None)
            return mark, None, at
        for n in reversed(range(len(self.depths))):
            last = self.depths[n].last
            if last and (number := follows(mark, last)):
                return number.shape, number, n
        number = first(mark) or next(iter(readings(mark)), None)
        shape = number.shape if number else mark
        at = next((n for n in reversed(range(len(self.depths))) if self.depths[n].glyph == shape), None)
        return shape, number, at


def prose_from(texts: Sequence[str], verbs: Verbs) -> int:
    """The first of some items without bullets that is clearly prose; the number of items if none is."""
    stops = sum(text.rstrip().endswith(".") for text in texts)
    for n, text in enumerate(texts):
        if verbs.opening(text) in (Opening.VERB, Opening.EITHER, Opening.LIKELY_VERB):
            continue
        sentences = bool(_SENTENCE_INSIDE.search(text))
        ends = text.rstrip().endswith(".")
        if ends and (sentences or len(text) > _LONG or stops == 1 < len(texts)):
            return n
        if sentences and len(text) > _LONG:
            return n
    return len(texts)
