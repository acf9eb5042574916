"""Paragraphs that a conversion ran together: several numbered ones in one text, cut where the numbers stand."""

import re
from collections.abc import Iterator, Sequence

from draftdesk.reading.paragraphs.marked import Marked, cut

_INSIDE = re.compile(r"(?<=\S)\s+(\d{1,3})\.\s+(?=[A-ZÀ-ÞА-Я“\"\[])")
_CITED = re.compile(
    r"(?:\b(?:paragraphs?|paras?\.?|articles?|sections?|chapters?|no|nos|vol|p|pp|art|and|or|to|of|in|by|on|agenda|item"
    r"|goal|target|annex|objective|resolution|decision|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\.?|(?<!\d\d\d)\d|[/–-])$",
    re.IGNORECASE,
)
_FEWEST = 2


def run_together(text: Marked, last: int) -> Iterator[tuple[str, Marked]]:
    """The numbers and texts that one text holds; what stands before the first number has none.

    Only numbers that count on are cut at: two or more of them, or one that comes after `last`, the number of the
    paragraph that the text belongs to or stands under.
    """
    found = list(_longest_run(text.text, last))
    if len(found) < _FEWEST and not (found and int(found[0][1]) == last + 1):
        yield "", text
        return
    yield "", cut(text, 0, found[0].start())
    for n, match in enumerate(found):
        end = found[n + 1].start() if n + 1 < len(found) else len(text.text)
        yield f"{match[1]}.", cut(text, match.end(), end)


def _longest_run(text: str, last: int) -> Sequence[re.Match[str]]:
    found = [match for match in _INSIDE.finditer(text) if not _CITED.search(text[: match.start()][-20:])]
    best: list[re.Match[str]] = []
    for n, first in enumerate(found):
        run = [first]
        for match in found[n + 1 :]:
            if int(match[1]) == int(run[-1][1]) + 1:
                run.append(match)
        if int(first[1]) > last and len(run) > len(best):
            best = run
    return best
