"""A shortest difference made readable: no islands of equal words in a sea of change, edges where sentences begin.

A shortest difference is one of many, and rarely the one a person would mark. All here takes time as the text grows.
"""

from collections.abc import Iterator, Sequence

from draftdesk.comparing.tokens import is_word
from draftdesk.model.differences import Match

_SEA = 4.0
"""An equal stretch is part of the change around it where either side of it has so many times as many letters."""
_BRACKETS = frozenset("[]()")
_OPENING = frozenset('[(“«‘"')
_SENTENCE_ENDS = frozenset(".;:!?。；：？！؛؟")
_COMMAS = frozenset(",，、،")
_FARTHEST = 40


def tidied(a: Sequence[str], b: Sequence[str], matches: Sequence[Match]) -> list[Match]:
    """The matches (the last is empty) without islands, each change where it reads best."""
    found = list(matches)
    while len(fewer := list(_without_islands(a, b, found))) < len(found):
        found = fewer
    return _slid(a, b, found)


def _without_islands(a: Sequence[str], b: Sequence[str], matches: Sequence[Match]) -> Iterator[Match]:
    end_a = end_b = 0
    left = 0
    for n, (x, y, size) in enumerate(matches):
        if size <= _LONGEST:
            left += _letters(a[end_a:x]) + _letters(b[end_b:y])
        end_a, end_b = x + size, y + size
        if 0 < size <= _LONGEST and left:
            next_a, next_b, _ = matches[n + 1]
            right = _letters(a[end_a:next_a]) + _letters(b[end_b:next_b])
            if _is_island(a[x:end_a], left, right):
                left += 2 * _letters(a[x:end_a])
                continue
        left = 0
        yield x, y, size


_LONGEST = 12
"""No island has more units than this."""


def _is_island(unchanged: Sequence[str], left: int, right: int) -> bool:
    if not right:
        return False
    if len(unchanged) == 1 and unchanged[0] >= _FIRST_CHINESE:
        return unchanged[0] not in _CHINESE_WORDS  # one character is rarely a word
    letters = _letters(unchanged)
    if not letters:
        return not _BRACKETS.intersection(unchanged)
    return letters * _SEA <= min(left, right)


def _letters(units: Sequence[str]) -> int:
    """How long the words among these are; a Chinese character says as much as some letters."""
    return sum([_CHINESE if unit >= _FIRST_CHINESE else len(unit) for unit in units if unit[0].isalnum()])


_CHINESE = 3
_FIRST_CHINESE = "\u3040"
_CHINESE_WORDS = frozenset("的和及与或在对为将应须可不第段条款，。、；：")


def _slid(a: Sequence[str], b: Sequence[str], matches: list[Match]) -> list[Match]:
    """The matches with what was only inserted or only deleted moved to where it reads best.

    "A. [B. ]C." says the same as "A[. B]. C.": units that stand at both ends of a change may belong to either.
    """
    for n in range(len(matches) - 1):
        x, y, size = matches[n]
        next_a, next_b, next_size = matches[n + 1]
        if x + size == next_a and y + size < next_b:
            text, start, end = b, y + size, next_b
        elif y + size == next_b and x + size < next_a:
            text, start, end = a, x + size, next_a
        else:
            continue
        left = size if (x, y) == (0, 0) else size - 1  # a match between two changes is kept
        right = next_size if (next_a + next_size, next_b + next_size) == matches[-1][:2] else next_size - 1
        if by := _best_shift(text, start, end, min(left, _FARTHEST), min(right, _FARTHEST)):
            matches[n] = (x, y, size + by)
            matches[n + 1] = (next_a + by, next_b + by, next_size - by)
    return [match for match in matches[:-1] if match[2]] + matches[-1:]


def _best_shift(text: Sequence[str], start: int, end: int, left: int, right: int) -> int:
    """By how many units to move a change so that it reads best; 0 where it reads best as it is."""
    stays = not (right > 0 and text[start] == text[end]) and not (left > 0 and text[start - 1] == text[end - 1])
    if stays:
        return 0
    best, found = _merit(text, start, end), 0
    by = 0
    while by < right and text[start + by] == text[end + by]:
        by += 1
        if (merit := _merit(text, start + by, end + by)) > best:
            best, found = merit, by
    by = 0
    while by < left and text[start - by - 1] == text[end - by - 1]:
        by += 1
        if (merit := _merit(text, start - by, end - by)) > best:
            best, found = merit, -by
    return found


def _merit(text: Sequence[str], start: int, end: int) -> int:
    """How well a change from `start` to `end` reads."""
    merit = 0 if _balanced(text[start:end]) else -8
    before = text[start - 1] if start else "."
    last = text[end - 1]
    merit += 4 * (before in _SENTENCE_ENDS and last in _SENTENCE_ENDS)
    merit += (before in _COMMAS) + (last in _COMMAS)
    merit += 6 * (text[start] == "/")  # a symbol grows by "/Rev.1", not by "1/Rev."
    return merit + (is_word(text[start]) or text[start] in _OPENING)


def _balanced(units: Sequence[str]) -> bool:
    depth = 0
    for unit in units:
        depth += (unit in "[(") - (unit in "])")
        if depth < 0:
            return False
    return depth == 0
