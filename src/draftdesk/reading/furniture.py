"""Page furniture: running headers and footers, page numbers, and pages that only a printed number tells."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from draftdesk.reading.lines import Line
from draftdesk.reading.numbering import roman

_EDGE = 3
_DIGITS = re.compile(r"\d+")
_PAGE_OF = re.compile(
    r"(page|p\.|seite|página)\s*\d{1,4}(\s*(of|/|de|sur|von)\s*\d{1,4})?|\d{1,4}\s*(/|of|de)\s*\d{1,4}", re.I
)
_LONE_NUMBER = re.compile(r"[-–—|\[(]?\s*(\d{1,4}|[ivxl]{1,7})\s*[-–—|\])]?", re.I)
_LEADING = re.compile(r"(\d{1,4})(?:\s+|$)(?=\D|$)")
_TRAILING = re.compile(r"\s+(\d{1,4}|[ivxl]{1,7})$")
_FEWEST_PAGES = 6
_SEEN_OFTEN = 3


def repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The lines that recur at the top or bottom of at least half the pages, figures aside.

    `pages` holds each page's outermost lines. What comes back is to be asked through `is_furniture`.
    """
    counts = Counter(key for page in pages for key in {_key(text) for text in page})
    least = max(2, (len(pages) + 1) // 2) if len(pages) > 3 else len(pages)
    return frozenset(key for key, count in counts.items() if count >= least >= 2)


def is_furniture(text: str, recurring: frozenset[str]) -> bool:
    """Whether a line at the edge of a page is a page number or one of those that recur."""
    text = text.strip()
    return bool(_PAGE_OF.fullmatch(text) or _LONE_NUMBER.fullmatch(text)) or _key(text) in recurring


def without_furniture(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without headers, footers and page numbers; pages set where only printed numbers tell them."""
    if any(line.page is not None and not line.whole for line in lines):
        return _cleared(lines)
    kept = [line for line in lines if line.whole or not _PAGE_OF.fullmatch(line.text)]
    return _numbered_pages(kept)


def _cleared(lines: Sequence[Line]) -> list[Line]:
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    edges = [[line.text for line in (*page[:_EDGE], *page[-_EDGE:])] for page in pages]
    recurring = repeated(edges)
    kept: list[Line] = []
    for page in pages:
        first, last = 0, len(page)
        while first < last and first < _EDGE and is_furniture(page[first].text, recurring):
            first += 1
        while last > first and last > len(page) - _EDGE and is_furniture(page[last - 1].text, recurring):
            last -= 1
        kept += page[first:last]
    return kept


def _numbered_pages(lines: Sequence[Line]) -> Sequence[Line]:
    """Pages of a text whose lines begin with their page's number, each one more than the last."""
    starts = _page_starts(lines)
    if len(starts) < _FEWEST_PAGES or max(starts) - min(starts) > 3 * len(starts):
        return lines
    printed = {n: _printed(lines[n].text) for n in starts}
    shifts = Counter((kind, starts[n] - value) for n, (kind, value) in printed.items() if kind)
    found: list[Line] = []
    page: int | None = None
    for n, line in enumerate(lines):
        if n in starts:
            page = starts[n]
            text = _LEADING.sub("", line.text, count=1)
            kind, value = printed[n]
            if shifts[kind, page - value] >= _SEEN_OFTEN:
                text = _without_trailing(f" {text}")
            text = text.strip()
            if text:
                found.append(replace(line, text=text, page=page, left=0.0, right=float(len(text))))
        else:
            page = None if n > max(starts) else page
            found.append(replace(line, page=page))
    return found


def _page_starts(lines: Sequence[Line]) -> dict[int, int]:
    """The lines that begin with a number one higher than the last such line, with their numbers."""
    best: dict[int, int] = {}
    run: dict[int, int] = {}
    expected = 0
    for n, line in enumerate(lines):
        found = None if line.whole else _LEADING.match(line.text)
        if found is None:
            continue
        number = int(found[1])
        if number != expected and run:
            if len(run) >= len(best):
                best = run
            if len(run) >= _FEWEST_PAGES:
                continue  # a paragraph that happens to begin with a figure
            run = {}
        run[n] = number
        expected = number + 1
    return run if len(run) > len(best) else best


def _printed(text: str) -> tuple[str, int]:
    """The page number a line ends with: "arabic" or "roman" and its value, or "" and 0."""
    found = _TRAILING.search(text[-40:])
    if found is None:
        return "", 0
    if found[1].isdigit():
        return "arabic", int(found[1])
    value = roman(found[1])
    return ("roman", value) if value else ("", 0)


def _without_trailing(text: str) -> str:
    return text[:-40] + _TRAILING.sub("", text[-40:])


def _key(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text[:300].split())).lower()
