"""A text cut into the units that are compared: words with their marks, figures whole, every other sign for itself."""

import re
import unicodedata
from functools import cache

from draftdesk.model.folding import fold

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\U00020000-\U0003ffff"
_NUMERALS = "〇零一二三四五六七八九十百千"
_HAN_AT = re.compile(f"[{_HAN}]")
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


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    """How texts of plain ASCII, of letters, and with Chinese are cut: the plainer the faster."""
    if kind == "ascii":
        word, letters = r"\w", r"[^\W_]\w*"
    else:
        word = rf"\w{_marks()}"
        letters = rf"[^\W_][{word}]*"
    if kind == "han":
        letters = rf"[{_NUMERALS}]{{2,}}|[{_HAN}][{_marks()}]*|[^\W_{_HAN}](?:[^\W{_HAN}]|[{_marks()}])*"
    figure, suffix = _FIGURE.format(word=word), _SUFFIX.format(word=word)
    return re.compile(rf"{figure}|(?:{letters}){suffix}|{_SIGN}")


def pattern_for(text: str) -> re.Pattern[str]:
    """The pattern that finds a text's units, in order; between them stands white space alone.

    A unit is a word with its accents and invisible marks, a figure with its points ("1.5", "70/1"), a Chinese
    character, or one sign: a square bracket, a comma, a hyphen.
    """
    if text.isascii():
        return _pattern("ascii")
    return _pattern("han" if _HAN_AT.search(text) else "letters")


def units(text: str) -> list[str]:
    """The units of a text without their places."""
    return pattern_for(text).findall(text)


def is_word(unit: str) -> bool:
    """Whether a unit is read aloud, as against a sign."""
    return unit[0].isalnum()


class Alphabet(dict[str, str]):
    """One character for each word, whatever its case and accents, and none for signs.

    A text's words so written are its *key*: texts are as similar as their keys.
    """

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, str] = {}

    def __missing__(self, unit: str) -> str:
        letter = ""
        if is_word(unit) and (word := fold(unit)):
            letter = self._known.setdefault(word, chr(1 + len(self._known) % _MOST))
        self[unit] = letter
        return letter

    def key(self, text: str) -> str:
        """The text's words, a character each."""
        return "".join(map(self.__getitem__, pattern_for(text).findall(text)))


_MOST = 0x10FFFE
"""So many characters there are; with more words than that some share one, and look more similar than they are."""
