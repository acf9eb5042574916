"""One pass over a document's lines: each opens a unit (heading, paragraph, list item) or carries the open one on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from draftdesk.model.sources import BlockStyle, Segment
from draftdesk.reading.layout.headings import Outline, names_annex, names_part, reads_like_title
from draftdesk.reading.layout.items import Opening, Verbs, ends_open, starts_item
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.lists import List
from draftdesk.reading.layout.numbering import first, is_bullet, readings, split_mark
from draftdesk.reading.layout.surroundings import MOST_TITLE_LINES, VERB_LIKE, Surroundings
from draftdesk.reading.layout.wrapping import Wrapping, ends_sentence, goes_on, indented

_LONGEST_WAIT = 80
_FEW_WORDS = 10
_LONGEST_TITLE_LINE = 250
_CLEARLY_SHORT = 0.3


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
    """The pass. After `run`, `units` and `warnings` hold what was found. `labelled` are the lines of forms."""

    def __init__(
        self, lines: Sequence[Line], wrap: Wrapping, verbs: Verbs, labelled: Collection[int] = frozenset()
    ) -> None:
        self._labelled = labelled
        self.units: list[Unit] = []
        self.warnings: list[str] = []
        self._around = Surroundings(lines, wrap, verbs)
        self._wrap = wrap
        self._verbs = verbs
        self._outline = Outline()
        self._open: Unit | None = None
        self._list: List | None = None
        self._held: _Held | None = None
        self._bullets: list[str] = []

    def run(self) -> None:
        n = 0
        while n < len(self._around.lines):
            n += self._take(n)
        self._let_go()

    # One line, or the lines of one title. What adds to the units says how many lines it used.

    def _take(self, n: int) -> int:
        line = self._around.lines[n]
        if line.table is not None:
            self._open = self._list = None
            self._add(line, line.text, BlockStyle.TABLE_CELL, line.number)
            self._open = None
            return 1
        if n in self._labelled and not line.level:
            self._list = None
            self._add(line, line.text, BlockStyle.BODY, line.number)
            return 1
        mark, text = self._marked(line)
        if mark and not text:
            return self._lone(n, mark)
        if not mark and len(self._bullets) == 1:  # more of them in a row are the bullets that a conversion lost
            mark = self._bullets[0]
        self._bullets.clear()
        if self._list is None and self._opens_list(line, mark):
            self._list = List()
        if self._held is not None:
            if not mark and (used := self._claim(n, self._held)):
                return used
            if self._held is not None and n - self._held.at > _LONGEST_WAIT:
                self._let_go()
        if used := self._heading(n, mark, text):
            return used
        if mark:
            self._item(line, mark, text)
        else:
            self._text(line)
        return 1

    def _marked(self, line: Line) -> tuple[str, str]:
        """The line's mark and text. What only looks like a number in the middle of a sentence is text."""
        if line.number:
            return line.number.strip(), line.text
        mark, text = split_mark(line.text)
        if not mark or (line.level and readings(mark)) or self._is_mark(line, mark, text):
            return mark, text
        return "", line.text

    def _is_mark(self, line: Line, mark: str, text: str) -> bool:
        before = self._before()
        mid_sentence = (
            before is not None
            and self._wrap.hard
            and not self._around.gap(line)
            and not ends_sentence(before.text)
            and (ends_open(before.text) or not self._wrap.is_short(before, line))
        )
        if is_bullet(mark):
            return not mid_sentence or mark not in "-–—*o" or (self._list is not None and self._list.marked)
        if self._list is not None and self._list.carries_on(mark):
            return not mid_sentence or self._list.items > 0
        if self._outline.continues(mark):
            return not mid_sentence or not goes_on(text)
        if mark[0] != "(" and not mark[0].isdigit() and first(mark) is None:
            return not text and not mid_sentence  # an initial ("J. Smith"), or a number alone
        return bool(readings(mark)) and not mid_sentence

    def _lone(self, n: int, mark: str) -> int:
        if is_bullet(mark):
            self._bullets.append(mark)
            return 1
        self._bullets.clear()
        self._let_go()
        self._held = _Held(mark, self._around.lines[n], n)
        return 1

    def _claim(self, n: int, held: _Held) -> int:
        """Give the held number to this line if it is the title or paragraph the number was torn from."""
        line, before = self._around.lines[n], self._before()
        used, title = self._around.title(n, line.text)
        follower = self._around.at(n + used)
        near = n == held.at + 1
        isolated = self._around.gap(line) and follower is not None and self._around.gap(follower)
        if before is not None and ends_open(before.text) and not near and not isolated:
            return 0
        empty_list = self._list is not None and self._list.items == 0
        is_title = reads_like_title(title) and not self._around.goes_on(follower) and not empty_list
        if is_title and (near or names_part(title) or self._stands_apart(n, used, title)):
            self._held = None
            self._enter(n, used, title, held.mark, held.line)
            return used
        if near and not empty_list and not goes_on(line.text) and (held.mark[0] == "(" or held.mark[0].isdigit()):
            self._held = None
            self._item(line, held.mark, line.text)
            return 1
        if near and goes_on(line.text):
            near_by = _beginning(line.text)
            self.warnings.append(
                f"The lines near “{near_by}” may be out of order: check this passage against the original."
            )
            self._open = None
        return 0

    def _let_go(self) -> None:
        if self._held is not None:
            self.warnings.append(f"The number “{self._held.mark}” stands alone: no heading was found for it.")
            self._held = None

    # Headings

    def _heading(self, n: int, mark: str, text: str) -> int:
        line = self._around.lines[n]
        if line.level:
            self._enter(n, 1, text, mark)
            return 1
        if text[:1].islower() or len(text) > _LONGEST_TITLE_LINE or is_bullet(mark):
            return 0
        used, title = self._around.title(n, text)
        if not reads_like_title(title) or self._around.goes_on(self._around.at(n + used)):
            return 0
        if not (self._numbered_heading(n, used, mark) if mark else self._plain_heading(n, used, title)):
            return 0
        self._enter(n, used, title, mark)
        return used

    def _numbered_heading(self, n: int, used: int, mark: str) -> bool:
        line, before, follower = self._around.lines[n], self._before(), self._around.at(n + used)
        continues = self._outline.continues(mark)
        if self._list is not None:
            if line.number and line.whole and not continues:
                return False
            if self._list.carries_on(mark) and (self._list.marked or not self._list.items):
                return continues and self._list.items > 0 and not self._list.expects(mark)
        if follower is None or self._around.next_in_row(mark, n + used):
            return False
        if continues:
            return True
        apart = before is None or self._around.gap(line) or self._around.stands_out(line)
        if self._outline.opens(mark):
            return apart or line.whole or before is None or ends_sentence(before.text)
        # An excerpt may begin with "3. Climate": then the gaps around it must speak for it.
        return apart and not self._outline.numbered and (self._around.gap(follower) or self._around.stands_out(line))

    def _plain_heading(self, n: int, used: int, title: str) -> bool:
        line, before, follower = self._around.lines[n], self._before(), self._around.at(n + used)
        if before is not None and self._wrap.hard and ends_open(before.text) and not self._around.stands_out(line):
            return False
        if names_annex(title):
            new_page = before is not None and line.page != before.page
            return before is None or new_page or line.whole or self._around.gap(line) or title[:5].isupper()
        if follower is None:
            return False
        if self._around.stands_out(line) and not (self._list is not None and self._around.looks_like_item(title)):
            return self._is_title_by_look(line, follower, used, title)
        if self._outline.segment is Segment.ANNEX or any(unit.texts == [title] for unit in self.units[-8:]):
            return False
        return self._stands_apart(n, used, title)

    def _is_title_by_look(self, line: Line, follower: Line, used: int, title: str) -> bool:
        before = self._before()
        if before is not None and self._around.alike(before, line) and not self._around.gap(line) and not line.whole:
            return False  # the rest of a paragraph that is set off as a whole
        if not self._around.stands_out(follower) or follower.blank_before:
            return True
        return len(title.split()) <= _FEW_WORDS and used < MOST_TITLE_LINES

    def _stands_apart(self, n: int, used: int, title: str) -> bool:
        """Whether a title without a look of its own is told by what stands around it."""
        around, line, before, follower = self._around, self._around.lines[n], self._before(), self._around.at(n + used)
        if follower is None or around.goes_on(follower):
            return False
        gap = before is None or around.gap(line)
        if names_part(title):
            return (
                before is None or gap or line.whole or self._wrap.is_short(before, line) or ends_sentence(before.text)
            )
        few = len(title.split()) <= _FEW_WORDS
        if self._list is not None and (around.looks_like_item(title) or not few or not self._list.items):
            return False
        if line.whole and not self._wrap.hard:
            return few and around.is_prose(follower)
        if not gap:
            short = before is not None and self._wrap.is_short(before, line)
            return self._held is not None and few and short and around.is_prose(follower)
        last = around.lines[n + used - 1]
        if around.gap(follower) or self._wrap.is_short(last, follower, _CLEARLY_SHORT):
            return self._list is None or around.is_prose(follower) or self._held is not None
        return False

    def _enter(self, n: int, used: int, title: str, mark: str, held: Line | None = None) -> None:
        line = self._around.lines[n]
        self._list = None
        heading = self._outline.enter(title, mark, line.level, self._around.look(line, title))
        unit = self._add(line, title, BlockStyle.HEADING, mark, level=heading.level)
        unit.lines[:] = [*([held] if held else []), *self._around.lines[n : n + used]]
        self._open = None

    # Items and paragraphs

    def _item(self, line: Line, mark: str, text: str) -> None:
        number = next(iter(readings(mark)), None)
        in_list = self._list is not None and (self._list.items == 0 or self._list.carries_on(mark))
        if is_bullet(mark) or in_list or (number and not mark[0].isdigit()):
            if self._list is None or not (in_list or is_bullet(mark)):
                self._list = List()
            self._add(line, text, BlockStyle.LIST_ITEM, mark, level=self._list.add(mark, line), of=self._list)
            return
        self._list = None
        self._add(line, text, BlockStyle.BODY, mark)

    def _text(self, line: Line) -> None:
        unit, before = self._open, self._before()
        if self._list is not None:
            self._text_in_list(line, self._list)
        elif unit is not None and before is not None and self._carries_on(before, line):
            _append(unit, line)
        else:
            self._add(line, line.text, BlockStyle.BODY, "")

    def _opens_list(self, line: Line, mark: str) -> bool:
        before = self._before()
        if before is None or not before.text.rstrip().endswith(":"):
            return False
        if mark or not self._wrap.hard or self._around.gap(line):
            return True
        if goes_on(line.text):
            return False
        return self._verbs.opening(line.text) in VERB_LIKE or self._wrap.is_short(before, line)

    def _text_in_list(self, line: Line, found: List) -> None:
        unit = self._open
        if unit is None or unit.of is not found:
            self._add_item(line, found)
        elif found.marked:
            self._after_marked(line, unit, found)
        elif not self._wrap.hard or starts_item(unit.lines[-1], line, self._wrap, self._verbs):
            self._add_item(line, found)
        else:
            _append(unit, line)

    def _after_marked(self, line: Line, unit: Unit, found: List) -> None:
        """A line without a mark in a list that has them: the item going on, an item that lost its mark, or prose."""
        before = unit.lines[-1]
        gap = self._around.gap(line)
        if self._wrap.hard:
            hanging = not gap and indented(line, unit.lines[0]) > 0
            torn = hanging or goes_on(line.text) or ends_open(before.text)
            if torn and not (before.text.rstrip().endswith(".") and gap):
                _append(unit, line)
                return
            full = not gap and not self._wrap.is_short(before, line)
            if torn or (full and not starts_item(before, line, self._wrap, self._verbs)):
                _append(unit, line)
                return
            opening = self._verbs.opening(line.text)
            if opening is Opening.VERB and not gap and not ends_sentence(before.text):
                self._add_item(line, found)
                return
        self._list = None
        self._add(line, line.text, BlockStyle.BODY, "")

    def _carries_on(self, before: Line, line: Line) -> bool:
        """Whether a line of prose carries the paragraph on."""
        if not self._wrap.hard:
            return False
        done = ends_sentence(before.text)
        if goes_on(line.text):
            return not done or not self._around.gap(line)
        if self._around.gap(line):
            over_page = line.page != before.page and not self._wrap.is_short(before, line)
            return not done and (over_page or ends_open(before.text))
        if ends_open(before.text):
            return True
        return not self._wrap.is_short(before, line, 0.06 if done else 0.25)

    # Units

    def _before(self) -> Line | None:
        """The last line of the open unit; none after a heading."""
        return self._open.lines[-1] if self._open is not None else None

    def _add_item(self, line: Line, found: List) -> None:
        found.add("", line)
        self._add(line, line.text, BlockStyle.LIST_ITEM, "", of=found)

    def _add(
        self, line: Line, text: str, style: BlockStyle, number: str, *, level: int = 0, of: List | None = None
    ) -> Unit:
        where = self._outline
        unit = Unit([line], [text], style, number, level, where.titles, where.area, where.segment, of)
        self._open = unit
        self.units.append(unit)
        return unit


def _append(unit: Unit, line: Line) -> None:
    unit.lines.append(line)
    unit.texts.append(line.text)


def _beginning(text: str) -> str:
    return text if len(text) <= 50 else text[:50].rsplit(" ", 1)[0] + " …"
