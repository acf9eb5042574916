"""Page furniture: running headers and footers, page numbers, and pages that only a printed number tells."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from draftdesk.reading.lines import Line

_EDGE = 3
_DIGITS = re.compile(r"\d+")
_PAGE_OF = re.compile(r"(page|p\.|seite|página)\s*\d{1,4}(\s*(of|/|de|sur|von)\s*\d{1,4})?|\d{1,4}\s*(/|of|de)\s*\d{1,4}", re.I)
_LONE_NUMBER = re.compile(r"[-–—|\[(]?\s*(\d{1,4}|[ivxl]{1,7})\s*[-–—|\])]?", re.I)
_LEADING = re.compile(r"(\d{1,4})(?:\s+|$)(?=\D|$)")
_TRAILING = re.compile(r"\s+(\d{1,4}|[ivxl]{1,7})$")
_FEWEST_PAGES = 6


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
    kept = [line for line in lines if not _PAGE_OF.fullmatch(line.text) or line.table is not None]
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
    starts = {n: int(found[1]) for n, line in enumerate(lines) if (found := _LEADING.match(line.text)) and not line.whole}
    chain: list[int] = []
    for n, number in starts.items():
        if not chain or number == starts[chain[-1]] + 1:
            chain.append(n)
        elif len(chain) == 1:
            chain = [n]
    if len(chain) < _FEWEST_PAGES or chain[-1] - chain[0] > 3 * len(chain):
        return lines
    members = set(chain)
    found: list[Line] = []
    page: int | None = None
    for n, line in enumerate(lines):
        if n in members:
            page = starts[n]
            text = _TRAILING.sub("", _LEADING.sub("", line.text, count=1)).strip()
            if not text or (_LONE_NUMBER.fullmatch(text)):
                continue
            line = replace(line, text=text, page=page, left=0.0, right=float(len(text)))
        elif n > chain[-1]:
            page = None
        elif page is not None:
            line = replace(line, page=page)
        found.append(line)
    return found


def _key(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split())).lower()
