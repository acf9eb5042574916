"""Text that runs from right to left as a PDF's library gives it, and as it was written."""

import re
from collections.abc import Callable

_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdfb\ufe70-\ufefc]")
_ALEF_LAM = re.compile("[اأإآ]ل")
_TURNED_ROUND = re.compile(r"(?<![^\s(\[«])[)\]](?=\S)|(?<=[^\s)\]])[(\[](?=[\s.,;:،؛)\]]|$)")
_MIRROR = str.maketrans("()[]", ")(][")


def runs_left(text: str) -> bool:
    """Whether most of the letters of a text belong to a script that is written from the right."""
    if text.isascii():
        return False
    return 2 * len(_LETTER.findall(text)) > sum(map(str.isalpha, text))


def as_written(text: str, place_of: Callable[[int], float]) -> str:
    """The text of a page with ligatures and brackets as they were written.

    The two letters of a ligature of lam and alef come turned round: `place_of` tells where a character is drawn, the
    same place for both of them. Brackets come as they look: one that opens before a blank, or closes after one, is the
    other of its pair.
    """
    if text.isascii() or _LETTER.search(text) is None:
        return text
    letters = list(text)
    for found in _ALEF_LAM.finditer(text):
        at = found.start()
        if place_of(at) == place_of(at + 1):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(map(_with_brackets, re.split("([\r\n]+)", "".join(letters))))


def _with_brackets(line: str) -> str:
    if not runs_left(line):
        return line
    return _TURNED_ROUND.sub(lambda found: found[0].translate(_MIRROR), line)
