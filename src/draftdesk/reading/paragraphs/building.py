"""Lines into the paragraphs of a negotiated text: each opens one or carries the open one on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from draftdesk.kit.jobs import Progress, steps
from draftdesk.model.comparison import Look
from draftdesk.reading.layout.headings import reads_like_title
from draftdesk.reading.layout.hyphens import joiner
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import Wrapping, ends_sentence, goes_on, wrapping
from draftdesk.reading.paragraphs.headings import Looks, opens_part
from draftdesk.reading.paragraphs.marked import Join, Marked, cut, joined
from draftdesk.reading.paragraphs.numbers import Label, Numbers, label_of, starts

_SLACK = 3.0
_FARTHEST_HANGING = 60.0
_TRUSTED = 0.35
_SHORT_DONE, _SHORT_OPEN = 0.06, 0.25
_SHORT_UNKNOWN = 0.6
_MOST_TITLE_LINES = 4
_STEP = 400
_WHAT = "Reading the paragraphs"
_AND = r"(?:and|or|to|et|ou|y|и|или|و)"
_CITED = (
    r"(?:\b(?:paragraphs?|paras?\.?|articles?|sections?|chapters?|annex(?:es)?|nos?\.?|paragraphes?|párrafos?|artículos?"
    r"|пункт\w*|стать\w*)|(?:الفقرات|الفقرة|المادة|المواد))"
)
_CITING = re.compile(
    rf"{_CITED}$|(?:{_CITED}|(?<!\S)(?:\d{{1,3}}(?:\.\d+)*\.?|[IVXLC]{{1,7}}|[A-Z]|(?:\d+\s?)?\(\w{{1,4}}\))),?\s+{_AND}$",
    re.IGNORECASE,
)
"""What stands before a number that is cited: the word for it, or another number and "and"."""
_LIST_ENDS = re.compile(rf"[;,؛،]\s*{_AND}$")
"""What stands before the last item of a list."""
_OPEN_END = re.compile(
    r"(?:[-–—(\[/“&]|\b(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|their|this|to|under|which|with"
    r"|de|des|du|la|le|les|et|à|el|los|las|y|del|en|para|и|в|на|с|по))$"
)
_SECTION = re.compile(r"[IVXLC]{1,7}")
_OPTION = re.compile(
    r"[\[{(]*(?:option|alternative|variant|opción|variante|вариант|الخيار)\s+\(?\w{1,4}\)?\s*:", re.IGNORECASE
)


@dataclass(slots=True)
class Paragraph:
    """A paragraph in the making: its lines, what they say without its number, and that number.

    `level` is that of a heading, 0 for all else. `look` tells headings of one rank.
    """

    lines: list[Line]
    parts: list[Marked]
    number: str = ""
    level: int = 0
    is_heading: bool = False

    @property
    def pages(self) -> frozenset[int | None]:
        return frozenset(line.page for line in self.lines)


@dataclass(slots=True)
class _Build:
    wrap: Wrapping
    looks: Looks
    full: float
    found: list[Paragraph] = field(default_factory=list)
    numbers: Numbers = field(default_factory=Numbers)
    open: Paragraph | None = None
    held: tuple[Label, Line] | None = None


def paragraphs(lines: Sequence[Line], progress: Progress) -> tuple[list[Paragraph], Join]:
    """The paragraphs of lines without page heads and notes, in order; and what joins the lines of one."""
    wrap = wrapping(lines)
    progress(0, len(lines), _WHAT)
    lengths = sorted(len(line.text) for line in lines)
    build = _Build(wrap, Looks(lines), float(lengths[int(len(lengths) * 0.95)]) if lengths else 0.0)
    for n, line in enumerate(lines):
        if n % _STEP == 0:
            progress(n, len(lines), _WHAT)
        _take(build, line, lines[n + 1] if n + 1 < len(lines) else None)
    _let_go(build)
    return build.found, joiner([line.text for line in steps(lines, progress, _WHAT)])


def _take(build: _Build, line: Line, following: Line | None) -> None:
    marked = Marked(line.text, line.marks)
    if line.table is not None:
        _let_go(build)
        build.found.append(Paragraph([line], [marked], line.number))
        build.open = None
        return
    label = None if _is_numbered(line) else _label(build, line) or _section(line, following)
    if label is not None and label.is_bullet and line.number:
        label = None
    if label is not None and label.end >= len(line.text):
        _let_go(build)
        build.held = (label, line)
        return
    if build.held is not None and label is None:
        held, its_line = build.held
        build.held = None
        build.numbers.take(held)
        number = its_line.text if _SECTION.fullmatch(its_line.text) else held.printed
        _add(build, Paragraph([its_line, line], [marked], number), following)
        return
    _let_go(build)
    if label is not None:
        build.numbers.take(label)
        _add(build, Paragraph([line], [without_number(marked, label.end)], label.printed), following)
    elif line.number or build.open is None or _begins(build, build.open, line, following):
        _add(build, Paragraph([line], [marked], line.number), following)
    else:
        build.open.lines.append(line)
        build.open.parts.append(marked)


def _is_numbered(line: Line) -> bool:
    """Whether the format itself gives a line its number. A bullet is none: a number typed after it counts."""
    known = label_of(line.number) if line.number else None
    return known is not None and not known.is_bullet


def _section(line: Line, following: Line | None) -> Label | None:
    """The number of a section that stands on a line of its own above the title."""
    if following is None or line.whole or not _SECTION.fullmatch(line.text) or not reads_like_title(following.text):
        return None
    return label_of(f"{line.text}.")


def without_number(marked: Marked, end: int) -> Marked:
    """The text after its number. The mark of a note on the number itself stands before the text."""
    text = cut(marked, end, len(marked.text))
    on_number = [mark for mark in marked.marks if mark.look is Look.FOOTNOTE and mark.start < end]
    return replace(text, marks=(*(replace(mark, start=0, end=0) for mark in on_number), *text.marks))


def _let_go(build: _Build) -> None:
    """A number that stood alone and belongs to nothing is text."""
    if build.held is not None:
        line = build.held[1]
        build.held = None
        _add(build, Paragraph([line], [Marked(line.text)], ""), None)
        build.open = None


def _add(build: _Build, paragraph: Paragraph, following: Line | None) -> None:
    line = paragraph.lines[-1]
    text = paragraph.parts[0].text
    paragraph.level = line.level
    paragraph.is_heading = bool(line.level) or build.looks.is_heading(line, text, paragraph.number, following)
    build.found.append(paragraph)
    build.open = paragraph


def _label(build: _Build, line: Line) -> Label | None:
    """The number that a line begins with, unless it stands there by chance."""
    label = label_of(line.text)
    if label is None:
        return None
    before = build.open.lines[-1] if build.open is not None else None
    rest = line.text[label.end :]
    if line.whole and not build.wrap.hard:
        return label if label.is_bullet or _believed(build, label, rest) else None
    if before is None:
        return label if label.is_bullet or _believed(build, label, rest) else None
    apart = line.blank_before and not build.wrap.spaced
    if not apart and before.page == line.page and _CITING.search(before.text):
        return None
    further_out = _known_place(line) and build.open is not None and _hangs(build.open, line)
    done = _is_done(before.text) or apart or further_out or _is_short(build, before, line)
    if label.is_bullet:
        return label if done or label.printed not in "-–—*" else None
    if build.numbers.follows(label):
        return label if done or not goes_on(rest) or _LIST_ENDS.search(before.text) else None
    return label if done and _believed(build, label, rest) else None


def _believed(build: _Build, label: Label, rest: str) -> bool:
    """Whether a figure or letter is a number by itself: not the initial of a name, not "1.5 degrees"."""
    if label.sure or build.numbers.follows(label):
        return True
    if label.printed[-1].isdigit():  # no point after it
        return starts(label) and rest[:1].isupper()
    if label.printed[0].isalpha() and label.printed[0].isascii():
        return starts(label)
    return True


def _is_done(text: str) -> bool:
    """Whether a sentence ends with a line, or a note of the editors in braces does."""
    return text.endswith("}") or ends_sentence(text)


def _known_place(line: Line) -> bool:
    return line.size > 0


def _hangs(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line stands further out than the last one of the paragraph before."""
    return paragraph.lines[-1].page == line.page and line.left < paragraph.lines[-1].left - _SLACK


def _begins(build: _Build, paragraph: Paragraph, line: Line, following: Line | None) -> bool:
    """Whether a line without a number begins a paragraph."""
    before = paragraph.lines[-1]
    if line.whole and not build.wrap.hard:
        return True
    if paragraph.is_heading or build.looks.is_heading(line, line.text, "", following):
        return not _goes_on_title(build, paragraph, line, following)
    if _OPTION.match(line.text) and not _CITING.search(before.text):
        return True
    text_goes_on, done = goes_on(line.text), _is_done(before.text)
    if before.page != line.page:
        return _begins_page(build, paragraph, line)
    if not build.looks.alike(before, line) and not text_goes_on:
        return True
    gap = line.blank_before and not build.wrap.spaced
    if gap:
        torn = text_goes_on or _OPEN_END.search(before.text)
        return not (torn and not done)
    if _known_place(line) and not text_goes_on and _stands_elsewhere(paragraph, line):
        return True
    if text_goes_on or (not done and _OPEN_END.search(before.text)):
        return False
    return _is_short(build, before, line)


def _begins_page(build: _Build, paragraph: Paragraph, line: Line) -> bool:
    """Whether the first line of a page begins a paragraph: by where those of the last page began, else by the words."""
    before, first = paragraph.lines[-1], paragraph.lines[0]
    done = _is_done(before.text)
    if _known_place(line) and len(paragraph.lines) > 1 and first.left > paragraph.lines[1].left + _SLACK:
        return line.left > paragraph.lines[1].left + _SLACK  # paragraphs open further in
    return done or (not goes_on(line.text) and _is_short(build, before, line) and before.text.endswith(","))


def _goes_on_title(build: _Build, paragraph: Paragraph, line: Line, following: Line | None) -> bool:
    """Whether a line carries a title on."""
    before = paragraph.lines[-1]
    gap = line.blank_before and not build.wrap.spaced
    if not paragraph.is_heading or gap or before.page != line.page or len(paragraph.lines) >= _MOST_TITLE_LINES:
        return False
    if not build.looks.alike(before, line):
        return False
    if goes_on(line.text) or _OPEN_END.search(before.text.casefold()):
        return True
    if opens_part(line.text):
        return False
    same = build.looks.is_heading(line, line.text, "", following)
    if build.looks.known:
        return same and build.looks.stands_out(line)
    if same:
        return bool(_OPEN_START.match(line.text))
    return not _is_short(build, before, line) and build.wrap.trust > _TRUSTED and not line.whole


_OPEN_START = re.compile(r"(?:and|of|for|on|to|in|with|under|et|de|pour|y|para|и|для)\b", re.IGNORECASE)


def _stands_elsewhere(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line stands further in or out than one that carries the paragraph on would."""
    if len(paragraph.lines) > 1 and paragraph.lines[-1].page == line.page:
        second = paragraph.lines[1] if paragraph.lines[1].page == line.page else paragraph.lines[-1]
        return abs(line.left - second.left) > _SLACK and len(paragraph.lines) > 1
    return abs(line.left - paragraph.lines[0].left) > _FARTHEST_HANGING


def _is_short(build: _Build, before: Line, line: Line) -> bool:
    """Whether a line ended before it had to."""
    done = _is_done(before.text)
    if build.wrap.trust > _TRUSTED:
        return build.wrap.is_short(before, line, _SHORT_DONE if done else _SHORT_OPEN)
    head = line.text.split(maxsplit=1)[:1] or [""]
    if goes_on(line.text):
        return False
    return len(before.text) + len(head[0]) + 1 < _SHORT_UNKNOWN * build.full


def text_of(paragraph: Paragraph, join: Join) -> Marked:
    """All of a paragraph in one text. Raised figures that are no notes keep their look."""
    whole = joined(paragraph.parts, join)
    marks = tuple(mark for mark in whole.marks if mark.start < mark.end or mark.look is Look.FOOTNOTE)
    return cut(Marked(whole.text, marks), 0, len(whole.text))
