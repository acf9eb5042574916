"""Page furniture: running headers and footers, page numbers, and pages that only a printed number tells."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, takewhile

from draftdesk.kit.jobs import Progress, silent
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.numbering import roman

EDGE = 3
"""How many lines at the top and bottom of a page may be furniture."""
_LONGEST_FURNITURE = 300
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_PAGE_OF = re.compile(
    r"(page|p\.|seite|página)\s*\d{1,4}(\s*(of|/|de|sur|von)\s*\d{1,4})?|\d{1,4}\s*(/|of|de)\s*\d{1,4}", re.I
)
_LONE_NUMBER = re.compile(r"[-–—|\[(]?\s*(\d{1,4}|[ivxl]{1,7})\s*[-–—|\])]?", re.I)
_LEADING = re.compile(r"(\d{1,4})(?:\s+|$)(?=[^\d–—-]|$)")
_TRAILING = re.compile(r"\s+(\d{1,4}|[ivxl]{1,7})$")
_FEWEST_PAGES = 6
_SEEN_OFTEN = 3


Edge = tuple[str, str]
"""Where a line stands at the top or bottom of its page, and its text."""


def furniture_of(pages: Mapping[int, Sequence[Edge]]) -> Callable[[int, Edge], bool]:
    """A judge of whether a line at the edge of a page is furniture.

    Takes each page's outermost lines. Furniture are page numbers that run with the pages, and lines that stand at one
    place with the same words on two pages in five or more (on all of two or three), but for a number that runs with
    the pages.
    """
    counts = Counter(key for page, edges in pages.items() for key in {k for edge in edges for k in _keys(page, edge)})
    least = max(3, -(-len(pages) * 2 // 5)) if len(pages) > 3 else max(2, len(pages))
    shifts = Counter(
        shift for page, edges in pages.items() for shift in {_shift(page, text) for _, text in edges} if shift
    )

    def judge(page: int, edge: Edge) -> bool:
        text = edge[1].strip()
        if _PAGE_OF.fullmatch(text):
            return True
        shift = _shift(page, text)
        if shift is not None and (shifts[shift] > 1 or shift == ("arabic", 0)):
            return True
        return any(counts[key] >= least for key in _keys(page, edge))

    return judge


def _keys(page: int, edge: Edge) -> set[tuple[str, str, int]]:
    """What a line has in common with its like on other pages: its words, or its words and how far a number in it is
    from the page's."""
    place, text = edge
    text = " ".join(text[:_LONGEST_FURNITURE].split())
    keys = {(place, text, 0)}
    for found in _NUMBER.finditer(text):
        keys.add((place, f"{text[: found.start()]}#{text[found.end() :]}", page - int(found[0])))
    return keys


def _shift(page: int, text: str) -> tuple[str, int] | None:
    """How far a lone number is from the number of its page; None where the line is no lone number."""
    found = _LONE_NUMBER.fullmatch(text.strip())
    if found is None:
        return None
    if found[1].isdigit():
        return "arabic", page - int(found[1])
    value = roman(found[1].lower())
    return ("roman", page - value) if value else None


def without_furniture(lines: Sequence[Line], progress: Progress = silent) -> Sequence[Line]:
    """The lines without headers, footers and page numbers; pages set where only printed numbers tell them."""
    if any(line.page is not None and not line.whole for line in lines):
        return _cleared(lines, progress)
    kept = [line for line in lines if line.whole or not _PAGE_OF.fullmatch(line.text)]
    return _numbered_pages(kept)


def _cleared(lines: Sequence[Line], progress: Progress) -> list[Line]:
    pages = {page or 0: list(members) for page, members in groupby(lines, key=lambda line: line.page)}
    judge = furniture_of({page: [*_edges(members), *_edges(members[::-1], "foot")] for page, members in pages.items()})
    kept: list[Line] = []
    for page, members in pages.items():
        progress(len(kept), len(lines), "Reading the pages")
        is_furniture = partial(judge, page)
        first = sum(1 for _ in takewhile(is_furniture, _edges(members)))
        rest = members[first:]
        last = sum(1 for _ in takewhile(is_furniture, _edges(rest[::-1], "foot")))
        kept += rest[: len(rest) - last]
    return kept


def _edges(lines: Sequence[Line], side: str = "head") -> list[Edge]:
    return [(f"{side} {n}", line.text) for n, line in enumerate(lines[:EDGE])]


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
