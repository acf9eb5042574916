"""Words that a stretch keeps of the one it replaces, where a comparison shows both whole rather than a salad of words.

For counting what stayed, never for showing it.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_ENOUGH, _PART, _RUN, _MOST = 8, 3, 5, 8


class Kept(NamedTuple):
    """From `a` up to `a_end` the one says what the other says from `b` on."""

    a: int
    a_end: int
    b: int


class _Said(NamedTuple):
    start: int
    end: int
    key: str


def kept_words(a: str, b: str) -> list[Kept]:
    """What of `a` stands in `b`: runs of words of eight letters or more, in another order of five words or more, with
    the signs between them that are the same. It makes no difference which is which. Words that a slip ran together are
    taken apart."""
    if b < a:
        return [Kept(each.b, each.b + each.a_end - each.a, each.a) for each in _kept(b, a)]
    return list(_kept(a, b))


def _kept(a: str, b: str) -> Iterator[Kept]:
    old, new = _words(a), _words(b)
    keys_a, keys_b = {each.key for each in old}, {each.key for each in new}
    old, new = _apart(old, keys_b), _apart(new, keys_a)
    matcher = SequenceMatcher(None, [each.key for each in old], [each.key for each in new], autojunk=False)
    blocks = [Match(*each) for each in matcher.get_matching_blocks()]
    for one, other, count in (*blocks, *_elsewhere(matcher, blocks)):
        run = list(zip(old[one : one + count], new[other : other + count], strict=True))
        if sum(len(each.key) for each, _ in run) < _ENOUGH:
            continue
        for (word, there), (later, later_there) in zip(run, [*run[1:], (None, None)], strict=True):
            yield Kept(word.start, word.end, there.start)
            if later is not None and later_there is not None:
                yield from _between(a, b, (word.end, later.start), (there.end, later_there.start))


def _elsewhere(matcher: SequenceMatcher[str], blocks: Sequence[Match]) -> Iterator[Match]:
    """Longer runs that stand in another order in the two texts."""
    gaps_a, gaps_b = [], []
    a = b = 0
    for each in blocks:
        gaps_a.append((a, each.a))
        gaps_b.append((b, each.b))
        a, b = each.a + each.size, each.b + each.size
    gaps_a, gaps_b = ([each for each in gaps if each[1] - each[0] >= _RUN] for gaps in (gaps_a, gaps_b))
    for low, high in gaps_a[:_MOST]:
        for gap in gaps_b[:_MOST]:
            found = matcher.find_longest_match(low, high, *gap)
            if found.size >= _RUN:
                yield found
                gaps_b.remove(gap)
                break


def _between(a: str, b: str, old: tuple[int, int], new: tuple[int, int]) -> Iterator[Kept]:
    """The signs between two words as far as they are the same from either end."""
    one, other = a[slice(*old)], b[slice(*new)]
    head = _alike(one, other)
    if head:
        yield Kept(old[0], old[0] + head, new[0])
    tail = _alike(one[head:][::-1], other[head:][::-1])
    if tail:
        yield Kept(old[1] - tail, old[1], new[1] - tail)


def _alike(one: str, other: str) -> int:
    """How many characters at the beginning of both are the same."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _words(text: str) -> list[_Said]:
    """Words whose folded form is as long as they are: of others it cannot be said which letter is which."""
    found = [_Said(each.start(), each.end(), each[0].casefold()) for each in _WORD.finditer(text)]
    return [each for each in found if len(each.key) == each.end - each.start]


def _apart(words: Sequence[_Said], known: set[str]) -> list[_Said]:
    """With what is two words of the other text run together as two."""
    made: list[_Said] = []
    for each in words:
        cut = 0
        if each.key not in known:
            places = range(_PART, len(each.key) - _PART + 1)
            cut = next((at for at in places if each.key[:at] in known and each.key[at:] in known), 0)
        if cut:
            middle = each.start + cut
            made += [_Said(each.start, middle, each.key[:cut]), _Said(middle, each.end, each.key[cut:])]
        else:
            made.append(each)
    return made
