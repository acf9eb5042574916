"""How a reader finds a paragraph: its number after those it stands under, the headings above it."""

import re
from collections.abc import Sequence

from draftdesk.model.comparison import Part, Passage
from draftdesk.model.suffixes import without_words

_DOUBLE = re.compile(r"\d+\S*[.)] \([a-z]{1,4}\)")
_HAN = "一二三四五六七八九十"
_LATIN, _ARABIC = "\\(?([a-z]{1,4})[.)]", "[\u0621-\u064a]{1,3}"
_LETTERED = re.compile(rf"{_LATIN}|\(({_ARABIC}|[{_HAN}]{{1,3}})\)|‘(\d{{1,3}})’", re.IGNORECASE)


def numbered(number: str, text: str) -> str:
    """A text in one line with its number before it: "12. Water", "目标 3：水", whose colon is as wide."""
    said = number.strip()
    return f"{said}{'' if said.endswith('：') else ' '}{text}".strip()


def full_numbers(passages: Sequence[Passage]) -> list[str]:
    """Each passage's number as a sentence cites it: "12", "12 (a)", "Objective 5"; "" where it has none.

    A letter goes on from the last figure before it, a letter of another shape or small roman number from that letter;
    so do the letters of Arabic and Chinese lists: "12 (أ)", "12 (a) (一)".
    A heading's letter is its own ("A", "IV"). Footnotes have no number that a sentence cites: theirs would be taken for
    a paragraph's.
    """
    found: list[str] = []
    above: list[tuple[str, str]] = []
    for passage in passages:
        mark = "" if passage.part is Part.FOOTNOTE else passage.number.strip()
        if passage.level:
            above = []
        if not mark:
            found.append("")
            continue
        bare, words = without_words(mark)
        letter = None if passage.level or mark[0].isdigit() else _LETTERED.fullmatch(bare)
        if letter is None:
            mark, _, inner = mark.partition(" (") if _DOUBLE.fullmatch(mark) else (mark, "", "")
            number = mark.rstrip(".:) -–—").lstrip("(") if any(c.isalnum() for c in mark) else ""
            if number and any(c.isdigit() for c in number):
                above = [("", number)]
            if inner:
                above.append((f"({'i' if inner[0] == 'i' else 'a'})", f"({inner.rstrip(')')})"))
                number = f"{number} ({inner}"
            found.append(number)
            continue
        shape, said = _shaped(bare, letter, above)
        depth = next((n for n, (known, _) in enumerate(above) if known == shape), len(above))
        above = [*above[:depth], (shape, f"{said}{words}")]
        found.append(" ".join(("", *(each for _, each in above))).strip().replace(") (", ")("))
    return found


_ROMAN = re.compile("[ivx]+")


def _shaped(mark: str, found: re.Match[str], above: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """The form of a letter, and how it is cited."""
    latin, other, figure = found.groups()
    if figure:
        return "‘1’", f"‘{figure}’"
    if other:
        return "(一)" if other[0] in _HAN else "(أ)", f"({other})"
    return _shape(mark, latin, above), f"({latin})"


def _shape(mark: str, letter: str, above: Sequence[tuple[str, str]]) -> str:
    """The form of a letter; "(i)" right after "(h)" is a letter, else a roman number."""
    if not _ROMAN.fullmatch(letter) or (
        above and len(letter) == 1 and above[-1][1].partition(" ")[0] == f"({chr(ord(letter) - 1)})"
    ):
        return mark.replace(letter, "a")
    return mark.replace(letter, "i")


def headings_above(passages: Sequence[Passage]) -> list[tuple[int, ...]]:
    """The places of the headings that each passage stands under, the outermost first. Footnotes stand under none."""
    found: list[tuple[int, ...]] = []
    open_: tuple[int, ...] = ()
    for at, passage in enumerate(passages):
        if passage.level:
            while open_ and passages[open_[-1]].level >= passage.level:
                open_ = open_[:-1]
        found.append(open_ if passage.part in _RUNNING else ())
        if passage.level and passage.part in _RUNNING:
            open_ = (*open_, at)
    return found


_RUNNING = (Part.BODY, Part.TABLE)
