"""Where words went when lines were written anew: which line's words are now another's."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from draftdesk.model import inline
from draftdesk.model.folding import is_chinese, words

_TELLING = 4
"""So many words in a row come from where they stood; fewer may be chance, unless they are all there were."""
_ENDING = 2
"""So many words at the end of both are enough: lines part and join at their ends."""
_MOST = 8
"""No line's words are looked for in more lines than these, the nearest."""


def flows(before: Mapping[str, str], after: Mapping[str, str]) -> list[tuple[str, str]]:
    """Which lines' words went to which: pairs of ids, the line they left and another that has gained them.

    Both are texts by line, in order; a line that is not in `after` is gone, one that is not in `before` is new. Of the
    lines that have words of one, that with most of them comes first.
    """
    lost: dict[str, Sequence[str]] = {}
    gained: dict[str, Sequence[str]] = {}
    for name in dict.fromkeys([*before, *after]):
        out, new = _changed(_words(before.get(name, "")), _words(after.get(name, "")))
        if out:
            lost[name] = out
        if new:
            gained[name] = new
    if not lost or not gained:
        return []
    places = {name: at for at, name in enumerate(dict.fromkeys([*after, *before]))}
    found: list[tuple[str, str]] = []
    for name, near in _candidates(lost, gained).items():
        nearest = sorted(near - {name}, key=lambda other: abs(places[other] - places[name]))[:_MOST]
        shared = [(_shared(lost[name], gained[other]), other) for other in nearest]
        found += [(name, other) for size, other in sorted(shared, key=lambda each: -each[0]) if size]
    return found


def _words(text: str) -> list[str]:
    found: list[str] = []
    for _, _, word in words(inline.plain(text)):
        found += word if is_chinese(word) else (word,)
    return found


def _changed(old: Sequence[str], new: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Both without the words they begin and end with alike."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _candidates(lost: Mapping[str, Sequence[str]], gained: Mapping[str, Sequence[str]]) -> dict[str, set[str]]:
    """For each line that lost words the lines that have some of them in a row."""
    in_row: dict[tuple[str, ...], list[str]] = defaultdict(list)
    short: dict[tuple[str, ...], list[str]] = defaultdict(list)
    ends: dict[tuple[str, ...], list[str]] = defaultdict(list)
    sizes = {min(len(new), _TELLING) for new in gained.values()}
    for name, gone in lost.items():
        for stretch in _in_row(gone, sizes):
            in_row[stretch].append(name)
        if len(gone) < _TELLING:
            short[tuple(gone)].append(name)
        ends[tuple(gone[-_ENDING:])].append(name)
    found: dict[str, set[str]] = defaultdict(set)
    for name, new in gained.items():
        for holder in ends.get(tuple(new[-_ENDING:]), ()):
            found[holder].add(name)
        for stretch in _in_row(new, {min(len(new), _TELLING)}):
            for holder in in_row.get(stretch, ()):
                found[holder].add(name)
        for stretch in _in_row(new, {len(each) for each in short}):
            for holder in short.get(stretch, ()):
                found[holder].add(name)
    return {name: found[name] for name in lost if name in found}


def _in_row(of: Sequence[str], sizes: set[int]) -> Iterator[tuple[str, ...]]:
    for size in sizes:
        for at in range(len(of) - size + 1):
            yield tuple(of[at : at + size])


def _shared(lost: Sequence[str], gained: Sequence[str]) -> int:
    """How many words in a row the two share, 0 where that may be chance."""
    size = SequenceMatcher(None, lost, gained, autojunk=False).find_longest_match().size
    fewest = min(len(lost), len(gained))
    is_end = len(lost) >= _ENDING and lost[-_ENDING:] == gained[-_ENDING:]
    return size if is_end or size == fewest or (size >= _TELLING and size * 2 >= fewest) else 0
