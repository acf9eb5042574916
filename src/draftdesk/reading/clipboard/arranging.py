"""Lines from the clipboard with their numbers and levels in, lines of a draft out: numbers gone, their roles told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from draftdesk.model import inline
from draftdesk.model.drafts import Role
from draftdesk.model.inline import Run
from draftdesk.model.labels import label_of
from draftdesk.model.pasted import PastedLine, PastedNote
from draftdesk.reading.clipboard.tidying import tidied
from draftdesk.reading.layout.numbering import Number, first, follows, is_bullet

_LONGEST_HEADING = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A paragraph as it was copied. `mark` is the number that its list printed before it and `level` how deep that list
    is, from 1 (0: no list); `heading` is its level as a heading, from 1; `is_row` of a table."""

    runs: Sequence[Run]
    mark: str = ""
    level: int = 0
    heading: int = 0
    is_title: bool = False
    is_row: bool = False
    footnotes: tuple[PastedNote, ...] = ()


def arranged(copied: Iterable[Copied]) -> Iterator[PastedLine]:
    """The lines that say something, in order."""
    depths = _Depths()
    for each in copied:
        runs, mark = _without_number(each)
        if not any(run.text.strip() or run.footnote for run in runs):
            continue
        role, depth = depths.place(each, mark, runs)
        yield PastedLine(inline.from_runs(runs).strip(), role, depth, each.footnotes)


def _without_number(each: Copied) -> tuple[list[Run], str]:
    """The runs, cleaned, without the number that was typed before them; and the number, typed or of the list."""
    mark = each.mark
    typed = 0
    if not (mark or each.is_row or each.is_title):
        words = "".join(run.text or "\ufffc" for run in each.runs)
        mark, typed = label_of(words.lstrip())
        typed += len(words) - len(words.lstrip()) if mark else 0
        if mark[:1].isupper() and not _may_be_heading(each, words):  # "A. Guterres", "I. The parties shall"
            mark, typed = "", 0
    runs = list[Run]()
    for run in each.runs:
        if typed and not run.text:
            typed -= 1
        text, typed = run.text[typed:], max(0, typed - len(run.text))
        if not run.text:
            runs.append(run)
        elif text:
            runs.append(replace(run, text=text))
    return tidied(runs), mark.split(" ")[-1]


def _may_be_heading(each: Copied, words: str) -> bool:
    return bool(each.heading) or (len(words) <= _LONGEST_HEADING and not words.rstrip().endswith((".", ";", ",", ":")))


class _Depths:
    """How deep numbers nest, from the ones that came before."""

    def __init__(self) -> None:
        self._numbers: list[Number] = []
        self._base = 0
        self._leads_in = False

    def place(self, each: Copied, mark: str, runs: Sequence[Run]) -> tuple[Role | None, int]:
        """The role that a paragraph seems to have, and its depth."""
        led_in, self._leads_in = self._leads_in, runs[-1].text.rstrip().endswith(":")
        if each.is_title:
            return Role.TITLE, 0
        if each.heading or (mark[:1].isupper() and not each.level):
            self._numbers, self._base = [], 0
            return _heading(each.heading or (1 if not mark.strip("().IVX") else 2)), 0
        if each.is_row or not (mark or each.level):
            self._numbers, self._base = [], 0
            return None, 0
        if self._is_operative(each, mark, led_in=led_in):
            self._numbers, self._base = [], each.level
            return Role.OPERATIVE, 0
        depth = self._typed(mark)
        return Role.SUB_PARAGRAPH, max(1, each.level - self._base) if each.level else depth

    def _is_operative(self, each: Copied, mark: str, *, led_in: bool) -> bool:
        """Whether a number counts through the text: not where it counts a list in it, or a part of a paragraph."""
        if not mark[:1].isdigit() or "." in mark.strip("."):
            return False
        if each.level > max(1, self._base) or any(follows(mark, number) for number in self._numbers):
            return False
        return not (led_in and first(mark))

    def _typed(self, mark: str) -> int:
        """The depth of a number that was typed, by the sequence that it goes on or begins."""
        if is_bullet(mark):
            return len(self._numbers) + 1
        if dots := mark.strip(".").count("."):
            return dots
        for at in reversed(range(len(self._numbers))):
            if found := follows(mark, self._numbers[at]):
                self._numbers[at:] = [found]
                return at + 1
        if opening := first(mark):
            shapes = [number.shape for number in self._numbers]
            at = shapes.index(opening.shape) if opening.shape in shapes else len(shapes)
            self._numbers[at:] = [opening]
        return max(1, len(self._numbers))


def _heading(level: int) -> Role:
    return (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)[min(level, 4) - 1]
