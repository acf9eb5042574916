"""Pages of a plain text that nothing tells but what was printed at their heads and feet."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from draftdesk.kit.jobs import Progress
from draftdesk.reading.layout.furniture import without_furniture
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import ends_sentence

_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}\s*(?:/|of)\s*\d{1,4}|page\s+\d{1,4}", re.IGNORECASE)
_JOB = re.compile(
    r"(?:\d{1,4}/\d{1,4}\s*)?(?:\d\d-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})?|\*\d{6,8}\*)(?:\s+\*\d{6,8}\*)?(?:\s*\d{1,4}/\d{1,4})?"
)
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:[./][A-Z0-9]+)+/[\w./()]+")
_LONGEST = 80


_MID_SENTENCE = 0.3
_FEWEST, _OFTEN = 2, 0.25
_STEP = 2_000
_WHAT = "Reading the pages"


def without_page_heads(lines: Sequence[Line], progress: Progress) -> Sequence[Line]:
    """The lines without what stood at the head and foot of each page, with their page where anything tells it.

    In a plain text a page's end is told by a page number, or by a symbol, job number or short title that comes back
    beside one. The first time that a symbol stands it is the document's own and stays.
    """
    if any(line.page is not None or line.whole for line in lines):
        return [
            line for line in without_furniture(lines, progress) if line.page is None or not _JOB.fullmatch(line.text)
        ]
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
    symbols: set[str] = set()
    sure: dict[int, bool] = {}
    for n, line in enumerate(lines):
        if n % _STEP == 0:
            progress(n, len(lines), _WHAT)
        text = line.text
        if len(text) > _LONGEST:
            continue
        if _NUMBER.fullmatch(text) or _JOB.fullmatch(text):
            sure[n] = _NUMBER.fullmatch(text) is not None
        elif _SYMBOL.fullmatch(text):
            if text in symbols:
                sure[n] = True
            symbols.add(text)
    titles = _running_titles(lines, sure)
    found: list[tuple[range, bool]] = []
    for n in sorted(sure):
        if found and n in found[-1][0]:
            continue
        start, end = n, n + 1
        while start and (not found or start > found[-1][0].stop) and lines[start - 1].text in titles:
            start -= 1
        while end < len(lines) and (end in sure or lines[end].text in titles):
            end += 1
        run = range(start, end)
        found.append((run, any(sure.get(at, lines[at].text in titles) for at in run)))
    return found


def _running_titles(lines: Sequence[Line], sure: Container[int]) -> frozenset[str]:
    """The short lines that stand beside a page number, symbol or job number on many pages, and end no sentence."""
    beside: Counter[str] = Counter()
    ends = 0
    for n in range(len(lines)):
        if n in sure and n - 1 not in sure:
            ends += 1
            near = {at for at in (n - 2, n - 1, n + 1, n + 2, n + 3) if 0 <= at < len(lines) and at not in sure}
            beside.update({lines[at].text for at in near})
    least = max(_FEWEST, ends * _OFTEN)
    return frozenset(
        text
        for text, count in beside.items()
        if count >= least and len(text) <= _LONGEST and text[-1] not in ".;,:" and not text[0].islower()
    )


def _between(lines: Sequence[Line], heads: Sequence[tuple[range, bool]], progress: Progress) -> Iterator[Line]:
    """The lines of each page, with its number."""
    page, at = 1, 0
    for head, ends in [*heads, (range(len(lines), len(lines)), False)]:
        progress(at, len(lines), _WHAT)
        for line in lines[at : head.start]:
            yield replace(line, page=page)
        at = head.stop
        page += ends
