"""Pages of a plain text that nothing tells but what was printed at their heads and feet."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftdesk.kit.jobs import Progress
from draftdesk.reading.layout.furniture import without_furniture
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import ends_sentence

_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}\s*(?:/|of)\s*\d{1,4}|page\s+\d{1,4}", re.IGNORECASE)
_JOB = re.compile(r"\d\d-\d{5}(?:\s*\([A-Z]\))?|\*\d{6,8}\*")
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:[./][A-Z0-9]+)+/[\w./()]+")
_LONGEST = 80


_MID_SENTENCE = 0.3
_STEP = 2_000
_WHAT = "Reading the pages"


def without_page_heads(lines: Sequence[Line], progress: Progress) -> Sequence[Line]:
    """The lines without what stood at the head and foot of each page, with their page where anything tells it.

    In a plain text a page's end is told by a page number, or by a symbol, job number or short title that comes back
    beside one. The first time that a symbol stands it is the document's own and stays.
    """
    if any(line.page is not None or line.whole for line in lines):
        return without_furniture(lines)
    heads = _page_heads(lines, progress)
    if sum(ends for _, ends in heads) > 1:
        return list(_between(lines, heads, progress))
    found = without_furniture(lines)
    kept = frozenset(line.text for line in found)
    starts = [n for n, line in enumerate(lines) if n and line.text[:1].isdigit() and line.text not in kept]
    torn = sum(not ends_sentence(lines[n - 1].text) for n in starts)
    return found if torn >= _MID_SENTENCE * len(starts) else lines  # else these are the numbers of paragraphs


def _page_heads(lines: Sequence[Line], progress: Progress) -> list[tuple[range, bool]]:
    """Where lines of page heads and feet stand together, and whether a page ends there."""
    short = [line.text for line in lines if len(line.text) <= _LONGEST]
    often = {text for text, count in Counter(short).items() if count > 1}
    symbols: set[str] = set()
    found: list[tuple[range, bool]] = []
    start, is_sure, ends = -1, False, False
    for n, line in enumerate([*lines, None]):
        if n % _STEP == 0:
            progress(n, len(lines), _WHAT)
        text = line.text if line is not None and len(line.text) <= _LONGEST else ""
        number = bool(text) and _NUMBER.fullmatch(text) is not None
        symbol = bool(text) and _SYMBOL.fullmatch(text) is not None
        sure = number or (symbol and text in symbols) or (bool(text) and _JOB.fullmatch(text) is not None)
        if symbol:
            symbols.add(text)
        if sure or text in often:
            start = n if start < 0 else start
            is_sure, ends = is_sure or sure, ends or number or text in often
            continue
        if start >= 0 and is_sure:
            found.append((range(start, n), ends))
        start, is_sure, ends = -1, False, False
    return found


def _between(lines: Sequence[Line], heads: Sequence[tuple[range, bool]], progress: Progress) -> Iterator[Line]:
    """The lines of each page, with its number."""
    page, at = 1, 0
    for head, ends in [*heads, (range(len(lines), len(lines)), False)]:
        progress(at, len(lines), _WHAT)
        for line in lines[at : head.start]:
            yield replace(line, page=page)
        at = head.stop
        page += ends
