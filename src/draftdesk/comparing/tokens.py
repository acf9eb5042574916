"""A text cut into the units that are compared: words with their marks, figures whole, every other sign for itself."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import chain, pairwise
from typing import NamedTuple

from draftdesk.model.folding import fold

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\U00020000-\U0003ffff"
_NUMERALS = "〇零一二三四五六七八九十百千"
_FIGURE = r"\d+(?:[.,:/]\d+)*(?![{word}])"
_SUFFIX = r"(?:['’ʼ][^\W\d_]{{1,2}}(?![{word}]))?"  # children's, but l’égalité is two words
_SIGN = r"\.{2,}|_+|\S"


@cache
def _marks() -> str:
    """What belongs to the letter before it: combining marks, and the marks nobody sees, as ranges of a pattern."""
    blocks = (
        range(0xAD, 0xAE),
        range(0x300, 0x3100),
        range(0xA66F, 0xAC00),
        range(0xFB1E, 0xFF00),
        range(0xFEFF, 0xFF00),
    )
    codes = sorted(
        {code for block in blocks for code in block if unicodedata.category(chr(code)) in {"Mn", "Mc", "Me", "Cf"}}
    )
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(low)}-{chr(high)}" for low, high in ranges)


_NOT_PLAIN = re.compile("[^\0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2029\u202f-\u205f\u20a0-\u20cf]")
"""Texts without these have no such marks, and nothing Chinese: their pattern is short and made in no time."""


def _kind(text: str) -> str:
    if text.isascii() or not _NOT_PLAIN.search(text):
        return "plain"
    return "han" if _han().search(text) else "letters"


@cache
def _han() -> re.Pattern[str]:
    return re.compile(f"[{_HAN}]")


@cache
def _words(kind: str) -> str:
    """What finds figures and words in texts without marks, with them, and with Chinese: the plainer the faster."""
    if kind == "plain":
        word, letters = r"\w", r"[^\W_]\w*"
    else:
        word = rf"\w{_marks()}"
        letters = rf"[^\W_][{word}]*"
    if kind == "han":
        letters = rf"[{_NUMERALS}]{{2,}}|[{_HAN}][{_marks()}]*|[^\W_{_HAN}](?:[^\W{_HAN}]|[{_marks()}])*"
    return rf"{_FIGURE.format(word=word)}|(?:{letters}){_SUFFIX.format(word=word)}"


@cache
def _word_pattern(kind: str) -> re.Pattern[str]:
    return re.compile(_words(kind))


@cache
def _unit_pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"{_words(kind)}|{_SIGN}")


def pattern_for(text: str) -> re.Pattern[str]:
    """The pattern that finds a text's units, in order; between them stands white space alone.

    A unit is a word with its accents and invisible marks, a figure with its points ("1.5", "70/1"), a Chinese
    character, or one sign: a square bracket, a comma, a hyphen.
    """
    return _unit_pattern(_kind(text))


def count_words(text: str) -> int:
    """How many of a text's units are words."""
    return len(_word_pattern(_kind(text)).findall(text))


def units(text: str) -> list[str]:
    """The units of a text without their places."""
    return pattern_for(text).findall(text)


def is_word(unit: str) -> bool:
    """Whether a unit is read aloud, as against a sign."""
    return unit[0].isalnum()


class Cut(NamedTuple):
    """A stretch of text and its units. `first` is where the first begins, `steps` how far the next is from each."""

    text: str
    start: int
    end: int
    units: Sequence[str]
    first: int
    steps: Sequence[int]


class Units(dict[str, tuple[Sequence[str], Sequence[int]]]):
    """Cuts texts into units, what stands between white space only once, however often it comes back."""

    def __missing__(self, stretch: str) -> tuple[Sequence[str], Sequence[int]]:
        found = [stretch] if stretch.isascii() and stretch.isalnum() else units(stretch)
        cut = self[stretch] = tuple(found), (*map(len, found[:-1]), len(found[-1]) + 1)
        return cut

    def cut(self, text: str, start: int, end: int) -> Cut:
        """A stretch of text cut into units."""
        stretch = text[start:end]
        stretches = stretch.split()
        if " ".join(stretches) != stretch:
            return _cut_anyhow(text, start, end)
        if not stretches:
            return Cut(text, start, end, [], start, [])
        found, steps = zip(*map(self.__getitem__, stretches), strict=True)
        return Cut(text, start, end, [*chain.from_iterable(found)], start, [*chain.from_iterable(steps)])


def _cut_anyhow(text: str, start: int, end: int) -> Cut:
    """As `Units.cut` does, whatever white space there is."""
    found = [(each[0], each.start()) for each in pattern_for(text).finditer(text, start, end)]
    starts = [*(at for _, at in found), end]
    steps = [after - before for before, after in pairwise(starts)]
    return Cut(text, start, end, [unit for unit, _ in found], starts[0], steps)


class Alphabet(dict[str, str]):
    """One character for each word, whatever its case and accents, and none for signs.

    A text's words so written are its *key*: texts are as similar as their keys.
    """

    def __init__(self, units: Units) -> None:
        super().__init__()
        self._units = units
        self._known: dict[str, str] = {}

    def __missing__(self, stretch: str) -> str:
        words = [fold(unit) for unit in self._units[stretch][0] if is_word(unit)]
        key = self[stretch] = "".join([self._letter(word) for word in words if word])
        return key

    def _letter(self, word: str) -> str:
        return self._known.setdefault(word, chr(1 + len(self._known) % _MOST))

    def key(self, text: str) -> str:
        """The text's words, a character each."""
        return "".join(map(self.__getitem__, text.split()))


_MOST = 0x10FFFE
"""So many characters there are; with more words than that some share one, and look more similar than they are."""
