"""What a delegation watches in the texts it is given: words, phrases, paragraphs; and which changes touch them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Passage, SegmentKind, text_of
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.folding import fold, is_chinese, without_marks, words


class WatchKind(StrEnum):
    __hash__ = str.__hash__

    WORDS = "words"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchItem:
    """One thing that is watched.

    `text` is the word or the phrase as it was typed, a `*` behind a word for all that begins with it; or the
    paragraph's number as a sentence cites it ("12", "12 (a)"). A paragraph of a draft is known by `paragraph_id`, and
    by its number in files alone, where no paragraph has an id. `note` is the delegation's own.
    """

    id: str
    kind: WatchKind
    text: str
    paragraph_id: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Touch:
    """A change touches a watched item: in the words that changed themselves, or else in a paragraph of which other
    words changed, or that went elsewhere. Of a watched paragraph all words are its own."""

    item: WatchItem
    in_changed_words: bool


def watch_key(item: WatchItem) -> tuple[str, ...]:
    """The same for two items that watch the same; for words without a letter or figure it is the kind alone."""
    if item.kind is WatchKind.PARAGRAPH:
        return (str(item.kind), item.paragraph_id, "" if item.paragraph_id else number_key(item.text))
    return (str(item.kind), *(f"{each.text}*" if each.begins else each.text for each in _wanted(item.text)))


def number_key(number: str) -> str:
    """A number as it is found again, however it was spaced: "12 (A)" is "12(a)"."""
    return "".join(fold(number).split())


def sought(items: Iterable[WatchItem]) -> "Sought":
    """The items ready to be looked for, once for many texts."""
    listed = tuple(items)
    whole: dict[str, list[_Phrase]] = {}
    loose: list[_Phrase] = []
    for at, item in enumerate(listed):
        if item.kind is WatchKind.WORDS and (wanted := _wanted(item.text)):
            anchor = max(range(len(wanted)), key=lambda n: (not wanted[n].is_loose, len(wanted[n].text)))
            by = loose if wanted[anchor].is_loose else whole.setdefault(wanted[anchor].text, [])
            by.append(_Phrase(at, wanted, anchor))
    return Sought(listed, whole, tuple(loose))


def places(text: str, items: Iterable[WatchItem]) -> tuple[tuple[int, int], ...]:
    """Where watched words stand in a text: start and end in code points, in order, none overlapping."""
    return sought(items).places(text)


def touches(comparison: Comparison, items: Iterable[WatchItem]) -> Mapping[int, tuple[Touch, ...]]:
    """Which items each change touches, by the change's place in the comparison. Changes that touch none, and paragraphs
    that are the same but for their number, are not in it."""
    return sought(items).touches(comparison)


def paragraphs_watched(comparison: Comparison, items: Iterable[WatchItem]) -> Mapping[int, tuple[WatchItem, ...]]:
    """Which changes, untouched ones too, are of a watched paragraph, or of one that stands under it: "12 (a)" under
    "12"."""
    wanted = [item for item in items if item.kind is WatchKind.PARAGRAPH]
    if not wanted:
        return {}
    sides = _Side(comparison.a), _Side(comparison.b)
    ids = sides[0].ids | sides[1].ids
    found: dict[int, tuple[WatchItem, ...]] = {}
    for item in wanted:
        by_id = item.paragraph_id if item.paragraph_id in ids else ""
        one, other = (side.of(item, by_id) for side in sides)
        for at, change in enumerate(comparison.changes):
            if not (one.isdisjoint(change.a) and other.isdisjoint(change.b)):
                found[at] = (*found.get(at, ()), item)
    return found


class _Side:
    """The paragraphs of one text, by id and by number."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._keys = [number_key(number) for number in full_numbers(passages)]
        self.ids = {passage.paragraph_id for passage in passages if passage.paragraph_id}

    def of(self, item: WatchItem, by_id: str) -> AbstractSet[int]:
        """The places of the paragraph and of all that stand under it."""
        own = number_key(item.text)
        if by_id:
            named = {at for at, passage in enumerate(self._passages) if passage.paragraph_id == by_id}
            keys = {self._keys[at] for at in named if not self._passages[at].level}
        else:
            named, keys = set(), {own}
        keys.discard("")
        if not by_id:
            named = {at for at, key in enumerate(self._keys) if key in keys}
        under = tuple(f"{key}(" for key in keys)
        return named | {at for at, key in enumerate(self._keys) if under and key.startswith(under)}


# --- words --------------------------------------------------------------------------------------------------------

_STOPS = frozenset(".,;:!?…،؛؟。，、；：！？।")
"""What ends a phrase in a text, unless the phrase itself has it there."""
_FIRST_CHINESE = "\u3040"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A word of a phrase. `begins` says that longer words do, too, `stops` what may stand between it and the next."""

    text: str
    begins: bool
    stops: frozenset[str]

    @property
    def is_loose(self) -> bool:
        """Whether a word of the text may fit that is another."""
        return self.begins or is_chinese(self.text)


def _wanted(text: str) -> tuple[_Wanted, ...]:
    found = list(words(text))
    ends = [*(start for start, _, _ in found[1:]), len(text)]
    return tuple(
        _Wanted(word, text[end : end + 1] == "*", frozenset(text[end:after]) & _STOPS)
        for (_, end, word), after in zip(found, ends, strict=False)
    )


_Word = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The words of the `item`th item. It is looked for by its `anchor`, the longest of those that are found at once."""

    item: int
    words: tuple[_Wanted, ...]
    anchor: int

    def stands_at(self, text: str, found: Sequence[_Word], first: int) -> Iterator[tuple[int, int]]:
        """From where to where it stands in the text, beginning with the `first`th of the text's words."""
        last = first + len(self.words) - 1
        if first < 0 or last >= len(found):
            return
        if last == first and is_chinese(self.words[0].text):
            yield from _within(text, found[first], self.words[0].text)
            return
        for n, wanted in enumerate(self.words):
            start, end, word = found[first + n]
            if word != wanted.text and not self._fits(n, word):
                return
            between = text[found[first + n - 1][1] : start] if n else ""
            if not _STOPS.intersection(between) <= self.words[n - 1].stops:
                return
        start, end = found[first][0], found[last][1]
        if is_chinese(self.words[0].text):
            start = _cut(text, found[first], len(found[first][2]) - len(self.words[0].text))
        if is_chinese(self.words[-1].text):
            end = _cut(text, found[last], len(self.words[-1].text))
        yield start, end

    def _fits(self, n: int, word: str) -> bool:
        """Whether a longer word of the text is the `n`th; a run of Chinese is no word, and goes on where it likes."""
        wanted = self.words[n]
        if is_chinese(wanted.text):
            is_last = n == len(self.words) - 1
            return (n == 0 and word.endswith(wanted.text)) or (is_last and word.startswith(wanted.text))
        return wanted.begins and word.startswith(wanted.text)


def _within(text: str, run: _Word, wanted: str) -> Iterator[tuple[int, int]]:
    at = run[2].find(wanted)
    while at >= 0:
        yield _cut(text, run, at), _cut(text, run, at + len(wanted))
        at = run[2].find(wanted, at + len(wanted))


def _cut(text: str, run: _Word, folded: int) -> int:
    """Where in the text that many folded characters of a run of Chinese end."""
    start, end, _ = run
    at, length = start, 0
    while at < end and length < folded:
        length += len(fold(text[at]))
        at += 1
    return at


class Sought:
    """Watched items ready to be looked for: made by `sought`."""

    def __init__(
        self, items: tuple[WatchItem, ...], whole: Mapping[str, Sequence[_Phrase]], loose: Sequence[_Phrase]
    ) -> None:
        self.items = items
        self._whole = whole
        self._chinese = [phrase for phrase in loose if is_chinese(phrase.words[phrase.anchor].text)]
        self._beginnings = [phrase for phrase in loose if phrase not in self._chinese]
        self._prefixes = tuple(phrase.words[phrase.anchor].text for phrase in self._beginnings)
        self._anchors = (*whole, *(phrase.words[phrase.anchor].text for phrase in loose))

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where watched words stand in a text: start and end in code points, in order, none overlapping."""
        merged: list[tuple[int, int]] = []
        for start, end, _ in sorted(self._hits(text)):
            if merged and start < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def touches(self, comparison: Comparison) -> Mapping[int, tuple[Touch, ...]]:
        """As `touches`."""
        by_paragraph = paragraphs_watched(comparison, self.items)
        order = {item.id: at for at, item in enumerate(self.items)} if by_paragraph else {}
        found: dict[int, tuple[Touch, ...]] = {}
        for at, change in enumerate(comparison.changes):
            if is_untouched(change):
                continue
            touched = self._touched(comparison, change)
            for item in by_paragraph.get(at, ()):
                touched[order[item.id]] = _says_something_else(change)
            if touched:
                found[at] = tuple(Touch(self.items[n], touched[n]) for n in sorted(touched))
        return found

    def _touched(self, comparison: Comparison, change: Change) -> dict[int, bool]:
        """The places of the items, and whether each stands in the words that changed."""
        found: dict[int, bool] = {}
        if change.kind is not ChangeKind.MOVED:  # what only moved says on both sides the same
            differing = [(each.a, each.a_end) for each in change.segments if each.kind is not SegmentKind.EQUAL]
            self._find(text_of(comparison.a, change.a), differing, found)
        differing = [(each.b, each.b_end) for each in change.segments if each.kind is not SegmentKind.EQUAL]
        self._find(text_of(comparison.b, change.b), differing, found)
        return found

    def _find(self, text: str, differing: Sequence[tuple[int, int]], found: dict[int, bool]) -> None:
        """What stands in the text of one side. What that side lacks differs at one point, and may break a phrase."""
        for start, end, item in self._hits(text):
            changed = any(low < end and high > start for low, high in differing)
            found[item] = found.get(item, False) or changed

    def _hits(self, text: str) -> list[tuple[int, int, int]]:
        """Where items stand in a text: start, end, and which."""
        hits: list[tuple[int, int, int]] = []
        if not without_marks(text).isascii() and not any(map(fold(text).__contains__, self._anchors)):
            return hits  # to cut such a text into words takes longer
        found = list(words(text))
        whole, prefixes = self._whole, self._prefixes
        for at, (_, _, word) in enumerate(found):
            if word in whole:
                self._take(whole[word], text, found, at, hits)
            if prefixes and word.startswith(prefixes):
                self._take(self._beginnings, text, found, at, hits)
            if self._chinese and word[0] >= _FIRST_CHINESE:
                self._take(self._chinese, text, found, at, hits)
        return hits

    @staticmethod
    def _take(
        phrases: Iterable[_Phrase], text: str, found: Sequence[_Word], at: int, hits: list[tuple[int, int, int]]
    ) -> None:
        for phrase in phrases:
            hits += [(start, end, phrase.item) for start, end in phrase.stands_at(text, found, at - phrase.anchor)]


def _says_something_else(change: Change) -> bool:
    return any(each.kind is not SegmentKind.EQUAL and each.text.strip() for each in change.segments)
