"""A word cut at the end of a line: whether its hyphen stays when the line is joined to the next."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
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
_ENDS = frozenset(_HYPHENS + _SOFT)
_LOOSE_HYPHEN = re.compile(r"[-\u2010\u2011\u00ad\u0002\ufffe](?![^\W\d_])")


def joiner(texts: Sequence[str]) -> Callable[[Iterable[str]], str]:
    """A function that makes one text of several lines, by the words and habits of the file whose lines are given.

    A hyphen at a line's end is dropped only where the file speaks for it: the closed word stands elsewhere, neither
    half is a word by itself, or the file cuts words at line ends and one half is none. Else it stays
    ("pre-departure"). Soft hyphens always go.
    """
    cuts = [cut for before, after in pairwise(texts) if (cut := _cut(before, after)) is not None]
    counts = _word_counts(texts) if cuts else Counter()
    closed = sum(1 for further, left, right in cuts if not further and counts[left + right] > counts[f"{left}-{right}"])
    cuts_words = closed * 3 > len(cuts)

    def lead(before: str, after: str) -> str:
        """The first of two lines, with what stands between them."""
        stripped = before.rstrip(_SOFT)
        if stripped != before:
            return stripped
        if before[-2:-1].isspace() or before[-1:] not in tuple(f"{_HYPHENS}/\u2013\u2014"):
            return f"{before} "
        cut = _cut(before, after)
        return before if cut is None or _keeps(*cut, counts, cuts_words) else before[:-1]

    def join(lines: Iterable[str]) -> str:
        parts = list(lines)
        return "".join([*(lead(*pair) for pair in pairwise(parts)), *parts[-1:]])

    return join


def _cut(before: str, after: str) -> tuple[str, str, str] | None:
    """The further parts of a cut compound, and the two halves beside the cut; nothing where no word is cut."""
    if before[-1:] not in _HYPHENS:
        return None
    head, tail = _HEAD.search(before[-_LONGEST_WORD:]), _TAIL.match(after)
    if head is None or tail is None:
        return None
    compound = head[1] or (tail[0] + "-" if after[tail.end() : tail.end() + 1] in tuple(_HYPHENS) else "")
    return compound.lower(), head[2].lower(), tail[0] if tail[0][0].isupper() else tail[0].lower()


def _keeps(further: str, left: str, right: str, counts: Counter[str], cuts_words: bool) -> bool:
    if further or right[0].isupper():
        return True
    compound, closed = counts[f"{left}-{right}"], counts[left + right]
    if compound or closed:
        return compound >= closed
    if left in _PREFIXES:
        return True
    known = bool(counts[left]) + bool(counts[right])
    return known == 2 or (known == 1 and not cuts_words)


def _word_counts(texts: Sequence[str]) -> Counter[str]:
    """How often each word and compound stands whole: parts of words cut at a line's end do not count."""
    counts: Counter[str] = Counter()
    cut = False
    for text in texts:
        if cut or _LOOSE_HYPHEN.search(text):
            counts.update(_whole_words(text, after_cut=cut))
        else:
            counts.update(map(_plain, _TOKEN.findall(text)))
        cut = text[-1:] in _ENDS
    return counts


def _whole_words(text: str, *, after_cut: bool) -> Iterator[str]:
    for found in _TOKEN.finditer(text):
        rest_of_word = after_cut and found.start() == 0
        if not rest_of_word and text[found.end() : found.end() + 1] not in _ENDS:
            yield _plain(found[0])


def _plain(word: str) -> str:
    return word.lower().replace("\u2010", "-").replace("\u2011", "-")
