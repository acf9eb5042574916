"""A comparison as Markdown that reads well as plain text, in a mail or an editor: changes as CriticMarkup has them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Comparison, Look, Passage, SegmentKind
from draftdesk.model.comparison_told import opening
from draftdesk.model.comparison_words import spot
from draftdesk.writing.markdown import escaped, line_start
from draftdesk.writing.marked import Marked, Run, both
from draftdesk.writing.walking import TITLE, About, Gap, Landmark, Met, Way, top

_BRACES = re.compile(r"[{}]")
_DEEPEST = 6
_AT_A_TIME = 100
_LEGEND = (
    "Legend: {--gone from A--} {++new in B++} {>>what changed, how much it matters and why<<}; ¶ is the end of a "
    "paragraph, \\[1\\] a footnote. Italics and the like are not shown."
)


def comparison_markdown(
    comparison: Comparison, title_a: str, title_b: str, about: About | None = None, *, progress: Progress = silent
) -> str:
    """B's text with what A said besides, a comment behind each paragraph that changed.

    What is gone stands in `{--…--}`, what is new in `{++…++}` (CriticMarkup). Braces of the texts are escaped, so that
    no text can look like a change. `progress` may stop the work by raising.
    """
    way = Way(comparison, about or About())
    return "\n\n".join([*_front(way, title_a, title_b), *_text(way, progress)]) + "\n"


def _front(way: Way, title_a: str, title_b: str) -> Iterator[str]:
    yield f"# {TITLE}"
    lines = [f"A: {title_a}", f"B: {title_b}"]
    if way.about.date.strip():
        lines.append(f"Compared: {way.about.date.strip()}")
    yield "\n".join(f"- {_plain(line)}" for line in (*lines, *top(way.comparison, way.about)))
    yield _LEGEND
    yield "---"


def _text(way: Way, progress: Progress) -> Iterator[str]:
    of = len(way.comparison.changes)
    for entry in way.entries():
        if isinstance(entry, Met) and entry.at % _AT_A_TIME == 0:
            progress(entry.at, of, "Writing the text")
        match entry:
            case Landmark():
                yield _heading(entry.level, _plain(entry.text))
            case Gap():
                yield f"… {_plain(str(entry))} …"
            case Met(left=True):
                passage = way.comparison.a[entry.change.a[0]]
                yield f"{_block(passage, f'[{_plain(opening(passage.text))}]')} {_comment([entry.told.left])}"
            case Met():
                yield from _met(both(way.comparison, entry.change), entry)


def _met(paragraphs: Sequence[Marked], met: Met) -> Iterator[str]:
    comment = f" {_comment([met.told.headline, *met.told.details])}" if met.told.headline else ""
    for each in paragraphs:
        text = _block(each.passage, _said(each.runs))
        yield text + (comment if each is paragraphs[-1] else "")


def _block(passage: Passage, text: str) -> str:
    place = spot(passage)
    label = f"{place}:" if place else _plain(passage.number.strip())
    said = f"{label} {text.strip()}".strip()
    return _heading(passage.level, said) if passage.level else line_start(said)


def _heading(level: int, text: str) -> str:
    return f"{'#' * min(level + 1, _DEEPEST)} {text}"


def _said(runs: Sequence[Run]) -> str:
    """Runs that differ in their looks alone are one: no seam between them can make a link."""
    groups = groupby(runs, key=lambda run: (run.kind, Look.FOOTNOTE in run.looks))
    return "".join(_marked("".join(run.text for run in each), *kind) for kind, each in groups)


def _marked(text: str, kind: SegmentKind, is_call: bool) -> str:
    words = f"\\[{_plain(text)}\\]" if is_call else _plain(text)
    match kind:
        case SegmentKind.DELETE:
            return f"{{--{words}--}}"
        case SegmentKind.INSERT:
            return f"{{++{words}++}}"
        case SegmentKind.EQUAL:
            return words


def _comment(lines: Sequence[str]) -> str:
    return f"{{>>{'. '.join(_plain(line) for line in lines)}<<}}"


def _plain(text: str) -> str:
    return _BRACES.sub(r"\\\g<0>", escaped(text))
