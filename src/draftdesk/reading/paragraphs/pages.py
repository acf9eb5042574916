"""Pages of a plain text that nothing tells but what was printed at their heads and feet."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from draftdesk.reading.layout.furniture import without_furniture
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import ends_sentence

_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}\s*(?:/|of)\s*\d{1,4}|page\s+\d{1,4}", re.IGNORECASE)
_JOB = re.compile(r"\d\d-\d{5}(?:\s*\([A-Z]\))?|\*\d{6,8}\*")
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:[./][A-Z0-9]+)+/[\w./()]+")
_LONGEST = 80


_MID_SENTENCE = 0.3


def without_page_heads(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without what stood at the head and foot of each page, with their page where anything tells it.

    In a plain text a page's end is told by a page number, or by a symbol, job number or short title that comes back
    beside one. The first time that a symbol stands it is the document's own and stays.
    """
    if any(line.page is not None or line.whole for line in lines):
        return without_furniture(lines)
    found, is_paged = _paged(lines)
    if is_paged:
        return found
    found = without_furniture(lines)
    kept = frozenset(line.text for line in found)
    starts = [n for n, line in enumerate(lines) if n and line.text[:1].isdigit() and line.text not in kept]
    torn = sum(not ends_sentence(lines[n - 1].text) for n in starts)
    return found if torn >= _MID_SENTENCE * len(starts) else lines  # else these are the numbers of paragraphs


def _paged(lines: Sequence[Line]) -> tuple[Sequence[Line], bool]:
    often = {text for text, count in Counter(line.text for line in lines).items() if count > 1}
    symbols: set[str] = set()
    sure: list[bool] = []
    for line in lines:
        is_symbol = _SYMBOL.fullmatch(line.text) is not None
        sure.append(
            bool(_NUMBER.fullmatch(line.text) or _JOB.fullmatch(line.text)) or (is_symbol and line.text in symbols)
        )
        if is_symbol:
            symbols.add(line.text)
    found: list[Line] = []
    page, n, ends = 1, 0, 0
    while n < len(lines):
        end = n
        while end < len(lines) and (sure[end] or (len(lines[end].text) <= _LONGEST and lines[end].text in often)):
            end += 1
        run = range(n, end)
        if any(sure[at] for at in run):
            if any(_NUMBER.fullmatch(lines[at].text) or lines[at].text in often for at in run):
                page += 1
                ends += 1
            n = end
            continue
        found.append(replace(lines[n], page=page))
        n += 1
    return (found, True) if ends > 1 else (lines, False)
