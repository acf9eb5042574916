"""Phrases found in a text by their words, whatever their case and accents: the longest at each place, in one pass.

Hyphens and apostrophes count for nothing between words, since conversion loses them ("Côte d Ivoire"); every other
mark is a word of its own, so that "Guinea. Bissau" is not Guinea-Bissau. Chinese counts by character.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from draftdesk.model import folding

T = TypeVar("T")

BREAK = "\n"
"""The token of an empty line."""

_IGNORED = frozenset("-‐‑'’ʼ‘`\"“”«»")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as folded words and marks, and where each begins and ends in it (code points)."""

    text: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, at: int) -> str:
        """The token there, or an empty line beyond either end."""
        return self.keys[at] if 0 <= at < len(self.keys) else BREAK

    def capital(self, at: int) -> bool:
        """Whether the token there begins with a capital letter."""
        return 0 <= at < len(self.keys) and self.text[self.starts[at]].isupper()

    def span(self, first: int, last: int) -> str:
        """The text of the tokens from `first` up to and without `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


def tokens(text: str) -> Tokens:
    """The text cut into words and marks."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def add(key: str, start: int, end: int) -> None:
        keys.append(key)
        starts.append(start)
        ends.append(end)

    def marks(start: int, end: int) -> None:
        gap = text[start:end]
        if gap.count("\n") > 1 and "\n\n" in gap.replace("\r", "").replace(" ", ""):
            add(BREAK, start, start + 1)
        for at, character in enumerate(gap, start):
            if not character.isspace() and character not in _IGNORED:
                add(character, at, at + 1)

    last = 0
    for start, end, key in folding.words(text):
        if start - last > 1 or (start > last and text[last] != " "):
            marks(last, start)
        last = end
        if folding.is_chinese(key):
            for at in range(start, end):
                add(text[at], at, at + 1)
        else:
            add(key, start, end)
    marks(last, len(text))
    return Tokens(text, tuple(keys), tuple(starts), tuple(ends))


def word_set(words: str) -> frozenset[str]:
    """Folded words that are told apart by spaces, as a set."""
    return frozenset(words.split())


class Phrases(Generic[T]):
    """Phrases and what each stands for. Of two that fold alike the first given counts."""

    __slots__ = ("_lengths", "_values")

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._values: dict[tuple[str, ...], T] = {}
        lengths: dict[str, set[int]] = {}
        for phrase, value in phrases:
            keys = tokens(phrase).keys
            if keys and keys not in self._values:
                self._values[keys] = value
                lengths.setdefault(keys[0], set()).add(len(keys))
        self._lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def exactly(self, keys: tuple[str, ...]) -> T | None:
        """What these tokens, all of them, stand for."""
        return self._values.get(keys)

    def at(self, within: Tokens, first: int) -> Iterator[tuple[int, T]]:
        """Where each phrase that begins at that token ends, longest first, and what it stands for."""
        for length in self._lengths.get(within.keys[first], ()):
            keys = within.keys[first : first + length]
            if len(keys) == length and (value := self._values.get(keys)) is not None:
                yield first + length, value
