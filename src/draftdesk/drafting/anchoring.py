"""Where the snippets of a source stand in a corrected one: the same words, near ones, or none.

The words decide; where they stand more than once, or are only near, what stands beside them decides.
"""

import heapq
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.drafting.passages import words_at
from draftdesk.model.folding import search_text
from draftdesk.model.sources import Block, Locator, Snippet
from draftdesk.reading.passages.sentences import ends_of

NEAR = 65.0
"""From this share of common characters (per cent) words may be a corrected form of others."""
_TELLING_WORDS = 12
_CANDIDATES = 12
_CROWD = 400
_HIGHEST = 6
"""Blocks of a passage that is looked for from wherever one of its blocks may stand."""


class Match(StrEnum):
    EXACT = "exact"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A snippet, and its place in the corrected source: None where it is gone. `quoted` are the words there; `score`
    is the share of characters that they have in common with the snippet's, in per cent."""

    snippet: Snippet
    match: Match
    place: Locator | None = None
    quoted: str = ""
    score: float = 0.0


_Spot = tuple[int, int]
"""A passage of a text: from one character to another."""


def anchors(old: Sequence[Block], new: Sequence[Block], snippets: Sequence[Snippet]) -> tuple[Anchor, ...]:
    """An anchor for each snippet of a source whose blocks are `old`, in the blocks of its correction.

    Words are the same if only their spaces and line breaks differ. Two snippets get one place only if they had one.
    """
    before, after = _Text(old), _Text(new)
    beside = _beside(before, after)
    places = [(each.block, each.start, each.end_block, each.end) for each in snippets]
    keys = {place: " ".join(each.quoted.split()) for place, each in zip(places, snippets, strict=True)}
    expected = {place: beside.expected(before.at(place[0], place[1])) for place in keys}
    exact = _exact(keys, expected, after)
    missing = {place: key for place, key in keys.items() if place not in exact and key}
    changed = _changed(missing, expected, after, exact.values())
    found: list[Anchor] = []
    for place, snippet in zip(places, snippets, strict=True):
        if place in exact:
            there = after.place(exact[place])
            match, score = Match.EXACT, 100.0
        elif place in changed:
            spot, score = changed[place]
            there, match = after.place(spot), Match.CHANGED
        else:
            found.append(Anchor(snippet=snippet, match=Match.GONE))
            continue
        found.append(Anchor(snippet=snippet, match=match, place=there, quoted=words_at(new, there), score=score))
    return tuple(found)


class _Text:
    """A document's words on one line, every space in it one, with the way back to the blocks."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.lines = [" ".join(block.text.split()) for block in blocks]
        self.begins: list[int] = []
        length = 0
        for line in self.lines:
            self.begins.append(length)
            length += len(line) + bool(line)
        self.words = " ".join(filter(None, self.lines))

    def at(self, block: int, character: int) -> int:
        """Where a character of a block stands on the line."""
        if block >= len(self.begins):
            return len(self.words)
        return self.begins[block] + len(" ".join(self.blocks[block].text[:character].split()))

    def block_at(self, offset: int) -> int:
        return bisect_right(self.begins, offset) - 1

    def place(self, spot: _Spot) -> Locator:
        """A spot of the line in the blocks."""
        first, start = self._back(spot[0])
        last, end = self._back(spot[1] - 1)
        return Locator(page=self.blocks[first].page, block=first, end_block=last, start=start, end=end + 1)

    def _back(self, offset: int) -> tuple[int, int]:
        n = self.block_at(offset)
        text = self.blocks[n].text
        at = len(text) - len(text.lstrip())
        for _ in range(offset - self.begins[n]):
            at += 1
            while text[at].isspace() and text[at - 1].isspace():
                at += 1
        return n, at


@dataclass(frozen=True, slots=True)
class _Beside:
    """Lines that stand once in both texts: where they begin, in the old and in the new."""

    old: Sequence[int]
    new: Sequence[int]
    of: int
    to: int

    def expected(self, offset: int) -> int:
        """Where what stood at a character may stand now, by the nearest line that is known."""
        if not self.old:
            return offset * self.to // max(1, self.of)
        after = bisect_left(self.old, offset)
        nearest = min(range(max(0, after - 1), min(len(self.old), after + 1)), key=lambda n: abs(self.old[n] - offset))
        return self.new[nearest] + offset - self.old[nearest]


def _beside(before: _Text, after: _Text) -> _Beside:
    once, now = Counter(before.lines), Counter(after.lines)
    begins = dict(zip(after.lines, after.begins, strict=True))
    known = [
        (begin, begins[line])
        for line, begin in zip(before.lines, before.begins, strict=True)
        if line and once[line] == 1 and now[line] == 1
    ]
    return _Beside([old for old, _ in known], [new for _, new in known], len(before.words), len(after.words))


_Place = tuple[int, int, int, int]


def _exact(keys: Mapping[_Place, str], expected: Mapping[_Place, int], text: _Text) -> dict[_Place, _Spot]:
    """The spot with the same words for each place that has one; those nearest to where they are expected first."""
    same: dict[str, list[_Place]] = defaultdict(list)
    for place, key in keys.items():
        same[key].append(place)
    found: dict[_Place, _Spot] = {}
    for key, places in same.items():
        spots = list(_occurrences(key, text.words)) if key else []
        pairs = sorted((abs(expected[place] - spot[0]), place, spot) for place in places for spot in spots)
        taken: set[_Spot] = set()
        for _, place, spot in pairs:
            if place not in found and spot not in taken:
                found[place] = spot
                taken.add(spot)
    return found


def _occurrences(key: str, words: str) -> Iterator[_Spot]:
    at = words.find(key)
    while at >= 0:
        end = at + len(key)
        cut = (key[0].isalnum() and words[at - 1 : at].isalnum()) or (
            key[-1].isalnum() and words[end : end + 1].isalnum()
        )
        if not cut:
            yield at, end
        at = words.find(key, at + 1)


def _changed(
    missing: Mapping[_Place, str], expected: Mapping[_Place, int], text: _Text, taken: Iterable[_Spot]
) -> dict[_Place, tuple[_Spot, float]]:
    """The nearest spot for each place, if it is near enough: the most alike first, each spot once."""
    from rapidfuzz import fuzz

    if not missing or not text.words:
        return {}
    holding: dict[str, list[int]] = defaultdict(list)
    for n, line in enumerate(text.lines):
        for word in set(search_text(line).split()):
            holding[word].append(n)
    offers: list[tuple[float, int, _Place, _Spot]] = []
    for place, key in missing.items():
        for spot in _near(key, place[2] - place[0] + 1, expected[place], text, holding):
            score = fuzz.ratio(key, text.words[spot[0] : spot[1]], score_cutoff=NEAR)
            if score:
                offers.append((-score, abs(expected[place] - spot[0]), place, spot))
    free = _Free(text, taken)
    found: dict[_Place, tuple[_Spot, float]] = {}
    for score, _, place, spot in sorted(offers):
        if place not in found and free.take(spot):
            found[place] = spot, -score
    return found


class _Free:
    """Which spots no snippet has yet."""

    def __init__(self, text: _Text, taken: Iterable[_Spot]) -> None:
        self._text = text
        self._taken: dict[int, list[_Spot]] = defaultdict(list)
        for spot in taken:
            self._keep(spot)

    def take(self, spot: _Spot) -> bool:
        """Take a spot, if none of its words is taken."""
        for n in self._blocks(spot):
            if any(spot[0] < end and start < spot[1] for start, end in self._taken[n]):
                return False
        self._keep(spot)
        return True

    def _keep(self, spot: _Spot) -> None:
        for n in self._blocks(spot):
            self._taken[n].append(spot)

    def _blocks(self, spot: _Spot) -> range:
        return range(self._text.block_at(spot[0]), self._text.block_at(spot[1] - 1) + 1)


def _near(key: str, height: int, expected: int, text: _Text, holding: Mapping[str, Sequence[int]]) -> set[_Spot]:
    """The spots that may hold a corrected form of the words: runs of as many blocks, and sentences of one.

    Looked at are the blocks that share the rarest words, and the one where the words are expected.
    """
    known = [word for word in set(search_text(key).split()) if word in holding]
    telling = sorted(known, key=lambda word: (len(holding[word]), word))[:_TELLING_WORDS]
    votes: dict[int, float] = defaultdict(float)
    for word in telling:
        for n in holding[word][:_CROWD]:
            votes[n] += 1 / len(holding[word])
    likely = heapq.nlargest(_CANDIDATES, votes, key=votes.__getitem__)
    found: set[_Spot] = set()
    for n in {*likely, max(0, text.block_at(min(expected, len(text.words) - 1)))}:
        for first in range(max(0, n - height + 1) if height <= _HIGHEST else n, n + 1):
            last = min(first + height, len(text.lines)) - 1
            found.add((text.begins[first], text.begins[last] + len(text.lines[last])))
        found |= _sentences(key, text.lines[n], text.begins[n])
    return {spot for spot in found if spot[0] < spot[1]}


def _sentences(key: str, line: str, begin: int) -> set[_Spot]:
    """The sentences of a line that the words resemble most."""
    from rapidfuzz import fuzz

    if len(line) <= len(key):
        return set()
    alike = fuzz.partial_ratio_alignment(key, line, score_cutoff=NEAR)
    if alike is None:
        return set()
    ends = sorted({*ends_of(line), len(line)})
    starts = [0, *(end + len(line[end:]) - len(line[end:].lstrip()) for end in ends[:-1])]
    start = min(starts, key=lambda at: abs(at - alike.dest_start))
    end = min(ends, key=lambda at: abs(at - alike.dest_end))
    return {(begin + start, begin + end)}
