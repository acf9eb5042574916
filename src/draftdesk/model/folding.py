"""Text reduced to what matters when it is searched or matched: case, accents and presentation forms off.

Stored text is never folded. Rules: compatibility forms resolved (NFKD), accents and vowel marks dropped, case folded,
Arabic alef, ya and ta marbuta forms made one, tatweel and invisible marks dropped, apostrophes and dashes made plain.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_ALIKE = str.maketrans(
    {
        "\u0671": "\u0627",  # alef wasla → alef
        "\u0649": "\u064a",  # alef maqsura → ya
        "\u0629": "\u0647",  # ta marbuta → ha
        "\u0640": None,  # tatweel
        "\u00ad": None,  # soft hyphen
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
    }
)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\U00020000-\U0003ffff"
_HAN_RUN = re.compile(f"[{_HAN}]+")
_ASCII_WORD = re.compile("[a-z0-9]+")


class _Table(dict[int, int | None]):
    """What folding drops (accents, vowel marks, invisible marks), found out for each character when it is first met.

    A pattern would try its hundreds of ranges on every letter.
    """

    def __missing__(self, code: int) -> int | None:
        kept = self[code] = None if unicodedata.category(chr(code)) in _DROPPED else code
        return kept


_DROPPED = frozenset({"Mn", "Cf"})


@cache
def _dropped() -> _Table:
    return _Table()


@cache
def _word() -> re.Pattern[str]:
    """A word with the marks in it that folding drops."""
    codes = (*range(0x80, 0x20000), *range(0xE0000, 0xE0200))
    marks = "".join([chr(code) for code in codes if unicodedata.category(chr(code)) in _DROPPED])
    letters = rf"[^\W_{_HAN}]"
    return re.compile(f"[{_HAN}]+(?:[{marks}]+[{_HAN}]*)*|{letters}+(?:[{marks}]+{letters}*)*")


def fold(text: str) -> str:
    """The text as it is matched. Its length may differ from the text's."""
    if text.isascii():
        return text.lower()
    kept = unicodedata.normalize("NFKD", text.translate(_ALIKE)).translate(_dropped())
    return unicodedata.normalize("NFC", kept).casefold().translate(_ALIKE)


def search_text(text: str) -> str:
    """The text as the search index holds it: folded, and runs of Chinese cut into overlapping pairs."""
    folded = fold(text)
    if folded.isascii():
        return folded
    return _HAN_RUN.sub(lambda run: f" {' '.join(pairs(run[0]))} ", folded)


def run_ends(text: str) -> str:
    """The last character of each run of Chinese in a text, which begins no pair and so would not be found alone."""
    if text.isascii():
        return ""
    return " ".join(run[-1] for run in _HAN_RUN.findall(fold(text)) if len(run) > 1)


def pairs(run: str) -> tuple[str, ...]:
    """A run of Chinese as overlapping pairs of characters; a single character stands alone."""
    return tuple(run[i : i + 2] for i in range(len(run) - 1)) or (run,)


def is_chinese(word: str) -> bool:
    """Whether a word, as `words` gives it, is a run of Chinese or kana."""
    return bool(_HAN_RUN.match(word))


_BETWEEN_WORDS = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\xa0"


def without_marks(text: str) -> str:
    """The text with a space for each quotation mark, dash and the like that is not ASCII: mostly nothing else was,
    and what is ASCII is gone through in a quarter of the time."""
    if not text.isascii():
        for mark in _BETWEEN_WORDS:
            text = text.replace(mark, " ")
    return text


def words(text: str) -> Iterator[tuple[int, int, str]]:
    """Each word's start, end (code points) and folded form."""
    text = without_marks(text)
    if text.isascii():
        for found in _ASCII_WORD.finditer(text.lower()):
            yield found.start(), found.end(), found[0]
        return
    for found in _word().finditer(text):
        if folded := fold(found[0]):
            yield found.start(), found.end(), folded


_NOT_TEXT = re.compile(r"[\W_]+")


def matching_key(text: str) -> str:
    """The same for two texts that say the same words, whatever their case, punctuation and line breaks."""
    return _NOT_TEXT.sub(" ", fold(text)).strip()
