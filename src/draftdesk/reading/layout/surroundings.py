"""What stands around a line: gaps, looks, and how far a title beginning there would run."""

from collections import Counter
from collections.abc import Sequence

from draftdesk.reading.layout.items import Opening, Verbs, ends_open
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.numbering import follows, readings, split_mark
from draftdesk.reading.layout.wrapping import Wrapping, ends_sentence, goes_on

MOST_TITLE_LINES = 4
VERB_LIKE = (Opening.VERB, Opening.EITHER, Opening.LIKELY_VERB)
_LARGER = 1.08
_PARAGRAPH = 80
_LINE_OF_PROSE = 45


class Surroundings:
    """A document's lines, asked about by place. Knows nothing of what was found before."""

    def __init__(self, lines: Sequence[Line], wrap: Wrapping, verbs: Verbs) -> None:
        self.lines = lines
        self.wrap = wrap
        self.verbs = verbs
        self._size, self._bold = _usual_look(lines)

    def at(self, n: int) -> Line | None:
        return self.lines[n] if n < len(self.lines) else None

    def gap(self, line: Line) -> bool:
        """Whether the empty line above it means something."""
        return line.blank_before and not self.wrap.spaced

    def goes_on(self, line: Line | None) -> bool:
        """Whether a line can only be the middle of a sentence."""
        if line is None or line.number or not self.wrap.hard:
            return False
        return goes_on(line.text) and not split_mark(line.text)[0]

    def stands_out(self, line: Line) -> bool:
        """Whether a line is larger or bolder than the document's text."""
        return line.size > self._size * _LARGER > 0 or (line.bold and not self._bold)

    def look(self, line: Line, title: str) -> tuple[float, bool, bool]:
        """Size, boldness and capitals of a title."""
        return line.size, line.bold and not self._bold, title.isupper()

    def alike(self, one: Line, other: Line) -> bool:
        return abs(one.size - other.size) < 0.3 and one.bold == other.bold

    def is_prose(self, line: Line) -> bool:
        """Whether a line looks like the beginning of a paragraph rather than a title or item."""
        return len(line.text) > (_PARAGRAPH if line.whole else _LINE_OF_PROSE) or ends_sentence(line.text)

    def looks_like_item(self, text: str) -> bool:
        return self.verbs.opening(text) in VERB_LIKE

    def next_in_row(self, mark: str, n: int) -> bool:
        """Whether line `n` has the number after `mark`: then these are items, for a heading has text under it."""
        line = self.at(n)
        following = (line.number or split_mark(line.text)[0]) if line else ""
        return bool(following) and any(follows(following, number) for number in readings(mark))

    def title(self, n: int, text: str) -> tuple[int, str]:
        """The title that begins at line `n` with `text`: how many lines it runs over, and the whole of it."""
        used, line = 1, self.lines[n]
        if line.whole and not self.wrap.hard:
            return used, text
        while used < MOST_TITLE_LINES and (following := self.at(n + used)) is not None:
            torn = goes_on(following.text) or ends_open(text)
            same = self.stands_out(line) and self.alike(line, following)
            if self.gap(following) or following.level or not (torn or same) or split_mark(following.text)[0]:
                break
            text = text + following.text if text.endswith("-") else f"{text} {following.text}"
            used += 1
        return used, text


def _usual_look(lines: Sequence[Line]) -> tuple[float, bool]:
    sizes: Counter[float] = Counter()
    bold = total = 0
    for line in lines:
        if line.table is None:
            sizes[round(line.size, 1)] += len(line.text)
            bold += len(line.text) * line.bold
            total += len(line.text)
    return (max(sizes, key=lambda size: sizes[size]) if sizes else 0.0), bold * 2 > total
