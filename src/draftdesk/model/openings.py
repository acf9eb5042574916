"""The opening words that a resolution sets apart: "Recalling also", "Expresses its deep appreciation"."""

import re
import tomllib
from dataclasses import dataclass

from draftdesk.model.errors import InvalidSettings
from draftdesk.model.folding import fold

_PARTS = ("before", "words", "after", "organs")
_NEVER = re.compile(r"(?!)")
_VOWELS = "[\u064b-\u0652\u0670]"
"""The vowel signs of Arabic, which a text writes behind any letter or leaves out."""


@dataclass(frozen=True, slots=True)
class Openings:
    """How a resolution and its paragraphs open in one language. Made by `read_openings`.

    `organs` are the names of organs as they begin one ("The General Assembly"), each followed by the `comma`.
    """

    pattern: re.Pattern[str]
    organs: tuple[str, ...] = ()
    comma: str = ","

    def length(self, text: str) -> int:
        """How many characters the text opens with that are set apart; 0 for none."""
        found = self.pattern.match(text)
        return found.end() if found else 0

    def organ_line(self, organ: str) -> str:
        """The line that names the organ first, from its bare name; "" for no organ."""
        wanted = fold(organ.strip())
        named = next((each for each in self.organs if wanted and wanted in fold(each)), organ.strip())
        return f"{named}{self.comma}" if named else ""


def read_openings(text: str, name: str) -> Openings:
    """Openings from TOML with lists: `words` that a paragraph opens with, those that may stand `before` them, those
    that may follow `after`, and `organs`. Raises InvalidSettings.

    Words of each list may be several ("in the strongest terms"); the longest that fits is taken. A language that sets
    no blanks between words says `blanks = false`.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"{name}: these opening words are not valid TOML: {error}") from error
    lists = [values.get(part, []) for part in _PARTS]
    if not all(isinstance(each, list) and all(isinstance(word, str) for word in each) for each in lists):
        raise InvalidSettings(f"{name}: {', '.join(_PARTS)} must be lists of words in quotes")
    before, words, after, organs = (_either(each) for each in lists)
    words = "|".join(filter(None, (organs, words)))
    known, comma = tuple(lists[-1]), str(values.get("comma", ","))
    if not words:
        return Openings(_NEVER)
    blanks = values.get("blanks", True) is not False
    gap, end = (r"[ \u00a0]", rf"(?![^\W_]|{_VOWELS})") if blanks else ("", "")
    return Openings(
        re.compile(
            (f"(?:(?:{before}){gap}){{0,2}}" if before else "")
            + f"(?:{words}){end}"
            + (f"(?:{gap}(?:{after}){end}){{0,3}}" if after else ""),
            re.IGNORECASE,
        ),
        known,
        comma,
    )


def _either(words: list[str]) -> str:
    ordered = sorted({each.strip() for each in words if each.strip()}, key=len, reverse=True)
    return "|".join("".join(map(_sign, re.sub(_VOWELS, "", each))) for each in ordered)


def _sign(sign: str) -> str:
    if sign == " ":
        return r"[ \u00a0]"
    return f"{sign}{_VOWELS}*" if "\u0621" <= sign <= "\u064a" else re.escape(sign)
