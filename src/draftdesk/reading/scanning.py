"""One pass over a document's lines: each opens a unit (heading, paragraph, list item) or carries the open one on."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.model.sources import BlockStyle, Segment
from draftdesk.reading.headings import Outline, names_annex, names_part, reads_like_title
from draftdesk.reading.items import Opening, Verbs, ends_open, starts_item
from draftdesk.reading.lines import Line
from draftdesk.reading.lists import List
from draftdesk.reading.numbering import Number, first, follows, is_bullet, readings, split_mark
from draftdesk.reading.wrapping import Wrapping, ends_sentence, goes_on

_LONGEST_WAIT = 80
_MOST_TITLE_LINES = 4
_FEW_WORDS = 10
_PARAGRAPH = 80
_VERB_LIKE = (Opening.VERB, Opening.EITHER, Opening.LIKELY_VERB)


@dataclass(slots=True)
class Unit:
    """A block in the making: its lines and their texts without marks."""

    lines: list[Line]
    texts: list[str]
    style: BlockStyle
    number: str
    level: int
    heading_path: tuple[str, ...]
    area: str | None
    segment: Segment
    of: List | None = None


@dataclass(slots=True)
class _Held:
    """A number that stood on a line of its own, waiting for the title it belongs to."""

    mark: str
    line: Line
    at: int


class Scan:
    """The pass. After `run`, `units` and `warnings` hold what was found."""

    def __init__(self, lines: Sequence[Line], wrap: Wrapping, verbs: Verbs) -> None:
        self.units: list[Unit] = []
        self.warnings: list[str] = []
        self._lines = lines
        self._wrap = wrap
        self._verbs = verbs
        self._size, self._bold = _usual_look(lines)
        self._outline = Outline()
        self._open: Unit | None = None
        self._list: List | None = None
        self._held: _Held | None = None
        self._bullets: list[Line] = []
        self._paragraph: Number | None = None

    def run(self) -> None:
        n = 0
        while n < len(self._lines):
            n += self._take(n)
        self._let_go()

    # One line, or the lines of one title. Each method that adds returns how many lines it used.

    def _take(self, n: int) -> int:
        line = self._lines[n]
        if line.table is not None:
            self._close()
            self._list = None
            self._add(line, line.text, BlockStyle.TABLE_CELL, line.number)
            self._open = None
            return 1
        mark, text = self._marked(n)
        if mark and not text:
            return self._lone(n, mark)
        if not mark and len(self._bullets) == 1:
            mark = self._bullets[0].text
        self._bullets.clear()
        if self._list is None and self._opens_list(line, mark):
            self._list = List()
        if self._held is not None:
            if not mark and (used := self._claim(n)):
                return used
            if n - self._held.at > _LONGEST_WAIT:
                self._let_go()
        if used := self._heading(n, mark, text):
            return used
        if mark:
            self._item(n, mark, text)
        else:
            self._text(n, line)
        return 1

    def _marked(self, n: int) -> tuple[str, str]:
        """The line's mark and text. What only looks like a number in the middle of a sentence is text."""
        line = self._lines[n]
        if line.number:
            return line.number.strip(), line.text
        mark, text = split_mark(line.text)
        if not mark or self._is_mark(n, mark, text):
            return mark, text
        return "", line.text

    def _is_mark(self, n: int, mark: str, text: str) -> bool:
        line, before = self._lines[n], self._before()
        mid_sentence = (
            before is not None
            and self._wrap.hard
            and not self._gap(line)
            and not ends_sentence(before.text)
            and not self._wrap.is_short(before, line)
        )
        if is_bullet(mark):
            return not (mid_sentence and mark in "-–—*o" and not (self._list and self._list.marked))
        if self._list is not None and self._list.carries_on(mark):
            return not mid_sentence or self._list.items > 0 or ends_sentence(before.text if before else "")
        if self._outline.continues(mark):
            return not mid_sentence or not goes_on(text)
        numbers = readings(mark)
        if not numbers:
            return False
        if mark[0] != "(" and not mark[0].isdigit() and first(mark) is None:
            return not text and not mid_sentence  # an initial ("J. Smith"), or a number alone
        return not mid_sentence

    def _lone(self, n: int, mark: str) -> int:
        line = self._lines[n]
        if is_bullet(mark):
            self._bullets.append(line)
            return 1
        self._bullets.clear()
        if self._held is not None:
            self._let_go()
        self._held = _Held(mark, line, n)
        return 1

    def _claim(self, n: int) -> int:
        """Give the held number to this line if it is the title or paragraph the number was torn from."""
        held, line = self._held, self._lines[n]
        assert held is not None
        used, title = self._title(n, line.text)
        follower = self._at(n + used)
        empty_list = self._list is not None and self._list.items == 0
        near = n == held.at + 1
        if reads_like_title(title) and not self._goes_on(follower) and not empty_list:
            if near or names_part(title) or self._stands_apart(n, used, title):
                self._held = None
                self._enter(n, used, title, held.mark, held.line)
                return used
        if near and not empty_list and not goes_on(line.text) and (held.mark[0] in "(" or held.mark[0].isdigit()):
            self._held = None
            self._item(n, held.mark, line.text)
            return 1
        if near and goes_on(line.text):
            self.warnings.append(
                f"The lines near “{_beginning(line.text)}” may be out of order: check this passage against the original."
            )
            self._close()
        return 0

    def _let_go(self) -> None:
        if self._held is not None:
            self.warnings.append(f"The number “{self._held.mark}” stands alone: no heading was found for it.")
            self._held = None

    # Headings

    def _heading(self, n: int, mark: str, text: str) -> int:
        line = self._lines[n]
        if line.level:
            self._enter(n, 1, text, mark)
            return 1
        if is_bullet(mark) or len(text) > 250:
            return 0
        used, title = self._title(n, text)
        if not reads_like_title(title):
            return 0
        follower = self._at(n + used)
        if self._goes_on(follower):
            return 0
        found = self._numbered_heading(n, used, mark) if mark else self._plain_heading(n, used, title)
        if not found:
            return 0
        self._enter(n, used, title, mark)
        return used

    def _numbered_heading(self, n: int, used: int, mark: str) -> bool:
        line, follower = self._lines[n], self._at(n + used)
        if line.number and line.whole and not self._outline.continues(mark) and self._list is not None:
            return False
        if self._list is not None and self._list.carries_on(mark) and (self._list.marked or not self._list.items):
            return self._outline.continues(mark) and self._list.items > 0 and not self._list_goes_on(mark)
        if follower is None or self._next_in_row(mark, n + used):
            return False
        if self._outline.continues(mark):
            return True
        apart = self._gap(line) or self._stands_out(line) or self._after_heading() or self._before() is None
        before = self._before()
        return self._outline.opens(mark) and (apart or line.whole or before is None or ends_sentence(before.text))

    def _list_goes_on(self, mark: str) -> bool:
        return self._list is not None and any(d.last and follows(mark, d.last) for d in self._list.depths)

    def _next_in_row(self, mark: str, n: int) -> bool:
        """Whether the very next line has the next number: then these are items, for a heading has text under it."""
        follower = self._at(n)
        if follower is None:
            return False
        following = follower.number or split_mark(follower.text)[0]
        return any(follows(following, number) for number in readings(mark)) if following else False

    def _plain_heading(self, n: int, used: int, title: str) -> bool:
        line, before, follower = self._lines[n], self._before(), self._at(n + used)
        if names_annex(title):
            return before is None or self._gap(line) or line.page != before.page or title[:5].isupper() or line.whole
        if follower is None:
            return False
        if self._stands_out(line) and not (self._list is not None and self._looks_like_item(title)):
            return not self._stands_out(follower) or len(title.split()) <= _FEW_WORDS or follower.blank_before
        if self._repeated(title) or self._outline.segment is Segment.ANNEX:
            return False
        return self._stands_apart(n, used, title)

    def _stands_apart(self, n: int, used: int, title: str) -> bool:
        """Whether a title without a look of its own is told by what stands around it."""
        line, before, follower = self._lines[n], self._before(), self._at(n + used)
        last = self._lines[n + used - 1]
        if follower is None or self._goes_on(follower):
            return False
        in_list = self._list is not None
        if names_part(title):
            return before is None or self._gap(line) or line.whole or self._wrap.is_short(before, line) or ends_sentence(before.text)
        few = len(title.split()) <= _FEW_WORDS
        if in_list and (self._looks_like_item(title) or not few or (self._list is not None and not self._list.items)):
            return False
        above = before is None or self._gap(line) or self._after_heading() or self._open is None
        if line.whole and not self._wrap.hard:
            return (above or few) and few and self._is_prose(follower) and not ends_open(title)
        if not above:
            held = self._held is not None
            return held and few and before is not None and self._wrap.is_short(before, line) and self._is_prose(follower)
        if self._gap(follower) or self._wrap.is_short(last, follower, 0.3):
            return not in_list or self._is_prose(follower) or self._held is not None
        return False

    def _title(self, n: int, text: str) -> tuple[int, str]:
        """A title that runs over several lines: how many, and the whole."""
        used, line = 1, self._lines[n]
        if line.whole and not self._wrap.hard:
            return used, text
        while used < _MOST_TITLE_LINES and (follower := self._at(n + used)) is not None:
            same_look = self._stands_out(line) and self._look(follower) == self._look(line)
            torn = goes_on(follower.text) or ends_open(text)
            if self._gap(follower) or follower.level or not (torn or same_look) or split_mark(follower.text)[0]:
                break
            text = f"{text} {follower.text}" if not text.endswith("-") else text + follower.text
            used += 1
        return used, text

    def _enter(self, n: int, used: int, title: str, mark: str, held: Line | None = None) -> None:
        line = self._lines[n]
        self._close()
        self._list = None
        look = (line.size, line.bold and not self._bold, title.isupper())
        heading = self._outline.enter(title, mark, line.level, look)
        lines = ([held] if held else []) + list(self._lines[n : n + used])
        self._add(line, title, BlockStyle.HEADING, mark, level=heading.level)
        self.units[-1].lines[:] = lines
        self._open = None

    # Items and paragraphs

    def _item(self, n: int, mark: str, text: str) -> None:
        line = self._lines[n]
        number = next(iter(readings(mark)), None)
        in_list = self._list is not None and (self._list.items == 0 or self._list.carries_on(mark))
        if is_bullet(mark) or in_list or (number and not mark[0].isdigit()):
            if self._list is None or not (in_list or is_bullet(mark)):
                self._list = List()
            depth = self._list.add(mark, line)
            self._close()
            self._add(line, text, BlockStyle.LIST_ITEM, mark, level=depth, of=self._list)
            return
        self._list = None
        self._close()
        self._paragraph = number
        self._add(line, text, BlockStyle.BODY, mark)

    def _text(self, n: int, line: Line) -> None:
        before = self._before()
        if self._list is not None:
            self._text_in_list(line, before)
        elif before is not None and self._carries_on(before, line):
            self._append(line)
        else:
            self._close()
            self._add(line, line.text, BlockStyle.BODY, "")

    def _opens_list(self, line: Line, mark: str) -> bool:
        before = self._before()
        if before is None or not before.text.rstrip().endswith(":"):
            return False
        if mark or not self._wrap.hard or self._gap(line):
            return True
        if goes_on(line.text):
            return False
        return self._verbs.opening(line.text) in _VERB_LIKE or self._wrap.is_short(before, line)

    def _text_in_list(self, line: Line, before: Line | None) -> None:
        found = self._list
        assert found is not None
        if self._open is None or before is None or self._open.of is not found:
            self._close()
            found.add("", line)
            self._add(line, line.text, BlockStyle.LIST_ITEM, "", of=found)
            return
        if found.marked:
            self._after_marked(line, before, found)
        elif not self._wrap.hard or starts_item(before, line, self._wrap, self._verbs):
            self._close()
            found.add("", line)
            self._add(line, line.text, BlockStyle.LIST_ITEM, "", of=found)
        else:
            self._append(line)

    def _after_marked(self, line: Line, before: Line, found: List) -> None:
        """A line without a mark in a list that has them: the item going on, an item that lost its mark, or prose."""
        goes = goes_on(line.text) or ends_open(before.text)
        if self._wrap.hard and not line.whole and goes and not (before.text.rstrip().endswith(".") and self._gap(line)):
            self._append(line)
            return
        opening = self._verbs.opening(line.text)
        short = self._wrap.is_short(before, line)
        if self._wrap.hard and (goes or (not self._gap(line) and not short)):
            hanging = line.size and line.left > self._open.lines[0].left + 3 if self._open else False
            if goes or hanging or not starts_item(before, line, self._wrap, self._verbs):
                self._append(line)
                return
        if self._wrap.hard and opening is Opening.VERB and not self._gap(line) and not ends_sentence(before.text):
            self._close()
            found.add("", line)
            self._add(line, line.text, BlockStyle.LIST_ITEM, "", of=found)
            return
        self._close()
        self._list = None
        self._add(line, line.text, BlockStyle.BODY, "")

    def _carries_on(self, before: Line, line: Line) -> bool:
        if not self._wrap.hard:
            return False
        done = ends_sentence(before.text)
        if goes_on(line.text):
            return not done or not self._gap(line)
        if self._gap(line):
            return not done and (ends_open(before.text) or (line.page != before.page and not self._wrap.is_short(before, line)))
        if ends_open(before.text):
            return True
        if self._wrap.trust > 0.5:
            return self._wrap.spare(before, line) <= (0.06 if done else 0.25)
        return not done

    # What stands around

    def _at(self, n: int) -> Line | None:
        return self._lines[n] if n < len(self._lines) else None

    def _goes_on(self, line: Line | None) -> bool:
        """Whether a line can only be the middle of a sentence."""
        if line is None or line.number or not self._wrap.hard:
            return False
        return goes_on(line.text) and not split_mark(line.text)[0]

    def _before(self) -> Line | None:
        return self._open.lines[-1] if self._open is not None else None

    def _gap(self, line: Line) -> bool:
        return line.blank_before and not self._wrap.spaced

    def _after_heading(self) -> bool:
        return bool(self.units) and self._open is None and self.units[-1].style is BlockStyle.HEADING

    def _look(self, line: Line) -> tuple[float, bool]:
        return round(line.size, 1), line.bold

    def _stands_out(self, line: Line) -> bool:
        return line.size > self._size * 1.08 > 0 or (line.bold and not self._bold)

    def _looks_like_item(self, title: str) -> bool:
        return self._verbs.opening(title) in _VERB_LIKE

    def _is_prose(self, line: Line) -> bool:
        long = len(line.text) > _PARAGRAPH if line.whole else len(line.text) > 45
        return long or ends_sentence(line.text)

    def _repeated(self, title: str) -> bool:
        return any(unit.texts == [title] for unit in self.units[-8:])

    # Units

    def _add(
        self, line: Line, text: str, style: BlockStyle, number: str, *, level: int = 0, of: List | None = None
    ) -> None:
        self._open = Unit(
            [line], [text], style, number, level, self._outline.titles, self._outline.area, self._outline.segment, of
        )
        self.units.append(self._open)

    def _append(self, line: Line) -> None:
        assert self._open is not None
        self._open.lines.append(line)
        self._open.texts.append(line.text)

    def _close(self) -> None:
        self._open = None


def _usual_look(lines: Sequence[Line]) -> tuple[float, bool]:
    sizes: Counter[float] = Counter()
    bold = total = 0
    for line in lines:
        if line.table is None:
            sizes[round(line.size, 1)] += len(line.text)
            bold += len(line.text) * line.bold
            total += len(line.text)
    return (max(sizes, key=lambda size: sizes[size]) if sizes else 0.0), bold * 2 > total


def _beginning(text: str) -> str:
    return text if len(text) <= 50 else text[:50].rsplit(" ", 1)[0] + " …"
