"""What is added to a number: "12 bis", "12 ter", "12 pre", "12 alt", and what an added number goes on from."""

import re
from collections.abc import Sequence
from enum import StrEnum

PRE = "pre"
_LATIN = (
    *("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies"),
    *("duodecies", "terdecies", "quaterdecies", "quindecies", "sexdecies", "septdecies", "octodecies", "novodecies"),
    "vicies",
)
_VALUES = {word: value for value, word in enumerate(_LATIN, 1)}
_TAIL = re.compile(r"[\s.:\-–—]*$")
_IN_LATIN = re.compile(rf"(.+?)((?: (?:{'|'.join(_LATIN)}))+)")
_ARABIC = r"مكررا(?: (?:ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا))?"
_WORDS = "|".join((*_LATIN, _ARABIC))
_CHINESE = "之[一二三四五六七八九十]{1,3}"
_WITH_WORDS = re.compile(rf"(.+?)((?: (?:{PRE}|alt(?: \d+)?|{_WORDS})|{_CHINESE})+)")
BIS = rf"(?:[^\S\n]?(?:{_WORDS})(?!\w)|{_CHINESE})"
"""A pattern of bis, ter and so on behind a number in a sentence, in any language."""
_IN_FIGURES = re.compile(r"(.+?)\.(\d+)")
_LATIN_WORD = re.compile(rf"(?<=\S) ({'|'.join(_LATIN)})(?!\w)")


class Bis(StrEnum):
    """What "12 bis" means: a paragraph added after 12, as on the floor, or a second version of 12, as in the Editorial
    Manual."""

    ADDITIONAL = "additional"
    VERSION = "version"


def latin(count: int) -> str:
    """2 → bis, 3 → ter, 20 → vicies, 21 → vicies bis."""
    words = []
    value = count - 1
    while value > len(_LATIN):
        words.append(_LATIN[-1])
        value -= len(_LATIN)
    return " ".join((*words, _LATIN[value - 1]))


def spoken(number: str, words: Sequence[str]) -> str:
    """A number with other words for bis, ter and so on, each with the blank before it: "12 bis." is "12之二.".

    Those that `words` has none for stay Latin.
    """

    def said(found: re.Match[str]) -> str:
        value = _VALUES[found[1]]
        return words[value - 1] if value <= len(words) else found[0]

    return _LATIN_WORD.sub(said, number) if words else number


def suffixed(number: str, word: str) -> str:
    """A number as printed with a word put to it: "12." and "bis" give "12 bis.", "(a)" gives "(a) bis"."""
    head, tail = _parted(number)
    return f"{head} {word}{tail}"


def added(stem: str, count: int, bis: Bis) -> str:
    """The `count`th number that starts with the stem, which is the first itself: "12.", "12 bis.", "12 ter."

    Where bis is a version of the same paragraph, what is added is "12.1", "12.2".
    """
    if count <= 1:
        return stem
    if bis is Bis.ADDITIONAL:
        return suffixed(stem, latin(count))
    head, tail = _parted(stem)
    return f"{head}.{count - 1}{tail}"


def parsed(number: str, bis: Bis) -> tuple[str, int]:
    """The stem of a number and which of its numbers it is: "12 ter." gives "12." and 3."""
    head, tail = _parted(number)
    if bis is Bis.ADDITIONAL:
        found = _IN_LATIN.fullmatch(head)
        return (found[1] + tail, 1 + sum(map(_VALUES.__getitem__, found[2].split()))) if found else (number, 1)
    found = _IN_FIGURES.fullmatch(head)
    return (found[1] + tail, 1 + int(found[2])) if found else (number, 1)


def alternative(number: str, count: int, word: str, bis: Bis, *, alone: bool) -> str:
    """The number of the `count`th alternative to a paragraph: "12 alt" where it is alone, else "12 alt 1", "12 alt 2".

    Where bis is a version of the same paragraph: "12 bis", "12 ter".
    """
    if bis is Bis.VERSION:
        return suffixed(number, latin(count + 1))
    return suffixed(number, word if alone else f"{word} {count}")


def alternative_count(number: str, of: str, word: str, bis: Bis) -> int:
    """Which alternative to the paragraph numbered `of` a number is; 0 where it is none, as when that moved."""
    head, target = _parted(number)[0], _parted(of)[0]
    if not head.startswith(f"{target} "):
        return 0
    rest = head[len(target) + 1 :].split()
    if bis is Bis.VERSION:
        count = 0
        for each in rest:
            if each not in _VALUES:
                break
            count += _VALUES[each]
        return count
    if rest[: len(word.split())] != word.split():
        return 0
    following = rest[len(word.split()) :]
    return int(following[0]) if following and following[0].isdecimal() else 1


def without_words(number: str) -> tuple[str, str]:
    """A number without what was put to it, and that: "12 bis." gives "12." and " bis", "(a)之二" "(a)" and "之二"."""
    head, tail = _parted(number)
    found = _WITH_WORDS.fullmatch(head)
    return (found[1] + tail, found[2]) if found else (number, "")


def _parted(number: str) -> tuple[str, str]:
    """A number without the stop or colon at its end, and that."""
    found = _TAIL.search(number)
    at = found.start() if found else len(number)
    return number[:at], number[at:]
