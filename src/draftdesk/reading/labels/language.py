"""The language of a document: its letters tell, and for Latin ones the small words that no text is without."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Protocol


class Saying(Protocol):
    """A block, a passage: whatever has words."""

    @property
    def text(self) -> str: ...


_ENOUGH = 20_000
"""Characters from which a language is known."""
_USUAL = "en"
_SCRIPTS = {
    "ar": re.compile("[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]+"),
    "ru": re.compile("[\u0400-\u052f]+"),
    "zh": re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]+"),
}
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_LETTERS_OF_AN_IDEOGRAPH = 3
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = {
    "en": frozenset("the of and to is are was be that this with by from for which shall should have has not".split()),
    "fr": frozenset("le les des du et dans pour par sur au aux une est sont qui ce cette ces ont leur leurs".split()),
    "es": frozenset("el los las del y para por con una al como su sus lo entre esta este han ha sobre".split()),
}
_FEWEST, _SHARE, _CLEARLY = 3, 0.08, 2


def language_of(blocks: Iterable[Saying]) -> str:
    """The code of the official language that a document is mostly in; "en" where that is not clear.

    Another language is taken for the one whose script it shares: Persian for Arabic, Ukrainian for Russian.
    """
    text = _beginning(blocks)
    letters = {code: 0 if text.isascii() else _count(script, text) for code, script in _SCRIPTS.items()}
    letters["zh"] *= _LETTERS_OF_AN_IDEOGRAPH
    most = max(letters, key=letters.__getitem__)
    if letters[most] and letters[most] > _count(_LATIN, text):
        return most
    return _by_small_words(text)


def _count(letters: re.Pattern[str], text: str) -> int:
    return sum(map(len, letters.findall(text)))


def _beginning(blocks: Iterable[Saying]) -> str:
    found: list[str] = []
    length = 0
    for block in blocks:
        found.append(block.text[: _ENOUGH - length])
        length += len(found[-1])
        if length >= _ENOUGH:
            break
    return "\n".join(found)


def _by_small_words(text: str) -> str:
    words = Counter(_WORD.findall(text.lower()))
    counts = {code: sum(words[word] for word in small) for code, small in _SMALL.items()}
    most, second = sorted(counts, key=counts.__getitem__, reverse=True)[:2]
    enough = max(_FEWEST, _SHARE * words.total())
    return most if counts[most] >= enough and counts[most] >= _CLEARLY * counts[second] else _USUAL
