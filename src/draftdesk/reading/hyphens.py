"""A word cut at the end of a line: whether its hyphen stays when the line is joined to the next."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

_SOFT = "\u00ad\u0002\ufffe"
_HYPHENS = "-\u2010\u2011"
_TOKEN = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011'’][^\W\d_]+)*")
_HEAD = re.compile(r"((?:[^\W\d_]+[-\u2010\u2011])*)([^\W\d_]+)[-\u2010\u2011]$")
_TAIL = re.compile(r"[^\W\d_]+")
_PREFIXES = frozenset(
    "non pre post self co sub multi inter intra anti ex cross well high low long short socio semi mid re".split()
)
_LONGEST_WORD = 80


def joiner(texts: Sequence[str]) -> Callable[[str, str], str]:
    """A function that makes two lines one, going by the words and the habits of the file whose lines are given.

    A hyphen at a line's end is dropped only where the file speaks for it: the closed word stands elsewhere, neither
    half is a word by itself, or the file cuts words at line ends and one half is none. Else it stays
    ("pre-departure"). Soft hyphens always go.
    """
    counts = _word_counts(texts)
    cuts = [cut for before, after in pairwise(texts) if (cut := _cut(before, after)) is not None]
    closed = sum(1 for leading, left, right in cuts if not leading and counts[left + right] > counts[f"{left}-{right}"])
    cuts_words = closed * 3 > len(cuts)

    def join(before: str, after: str) -> str:
        stripped = before.rstrip(_SOFT)
        if stripped != before:
            return stripped + after
        if before[-2:-1].isspace() or before[-1:] not in f"{_HYPHENS}/\u2014":
            return f"{before} {after}"
        cut = _cut(before, after)
        if cut is None or _keeps(*cut, counts, cuts_words):
            return before + after
        return before[:-1] + after

    return join


def _cut(before: str, after: str) -> tuple[str, str, str] | None:
    """What stands before the cut word's last hyphen, the two halves beside it; nothing where no word is cut."""
    if before[-1:] not in _HYPHENS:
        return None
    head, tail = _HEAD.search(before[-_LONGEST_WORD:]), _TAIL.match(after)
    if head is None or tail is None:
        return None
    return head[1].lower(), head[2].lower(), tail[0] if tail[0][0].isupper() else tail[0].lower()


def _keeps(leading: str, left: str, right: str, counts: Counter[str], cuts_words: bool) -> bool:
    if leading or right[0].isupper():
        return True
    compound, closed = counts[f"{left}-{right}"], counts[left + right]
    if compound or closed:
        return compound >= closed
    if left in _PREFIXES:
        return True
    known = bool(counts[left]) + bool(counts[right])
    return known == 2 or (known == 1 and not cuts_words)


def _word_counts(texts: Sequence[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    cut = False
    for text in texts:
        for found in _TOKEN.finditer(text):
            if cut and found.start() == 0:
                continue  # the rest of a word cut at the end of the line before
            if text[found.end() : found.end() + 1] in tuple(_HYPHENS + _SOFT):
                continue
            counts[found[0].lower().replace("\u2010", "-").replace("\u2011", "-")] += 1
        cut = text[-1:] in tuple(_HYPHENS + _SOFT)
    return counts
