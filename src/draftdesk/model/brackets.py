"""Square brackets: which words are not agreed yet, how deep they nest, and which alternatives stand in them.

All offsets count characters of what a paragraph says, a mark as one (see `inline.said`). Footnote marks are therefore
never taken for brackets.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from draftdesk.model.inline import said

_EITHER = re.compile(r"[\[\]]")
_SLASH = re.compile(r"\s/|/\s")
_TIGHT = re.compile(r"\s*[^\W\d_A-Z]+(?:/[^\W\d_A-Z]+)+\s*")
_NOT_CHOICES = frozenset("and/or or/and his/her her/his he/she she/he him/her her/him et/ou y/o и/или s/he".split())
_REMARK = re.compile(
    r"\s*(?:\.{3}|…|sic|deleted|moved (?:to|from)\b.*|(?:provisionally )?agreed(?: (?:ad ref\w*|in \w[\w ]*))?)\.?\s*",
    re.IGNORECASE,
)
_DASH = re.compile(r"(?:\s[-–—]\s*|\s*[–—]\s+|(?<=[.;,])[-–—]\s*)(?=(?:the\s)?[A-Z])")
_NAME = r"(?:the\s)?[A-Z][\w&.’'()+-]*(?:\s(?:and|of|the|[A-Z&][\w&.’'()+-]*)){0,6}"
_VERB = r"retain|delete|reserve|support|move|keep|add"
_ACT = rf"{_NAME}(?:\s*,\s*{_NAME})*(?:\s+(?:to\s+)?(?:{_VERB})s?)?"
_ACTS = re.compile(rf"\s*{_ACT}(?:\s*;\s*{_ACT})*\s*\.?\s*")
_MAX_ACTS = 400


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the wordings in a bracket, from `start` to `end`. `attribution` is who asks for what, as written after
    the dash ("EU; G77 delete"), "" where nobody is named."""

    start: int
    end: int
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A pair of brackets: `start` is where "[" stands, `end` is after "]". The outermost has depth 1.

    A remark ("[Agreed ad ref]", "[…]") says something about the text and is no text that is open.
    """

    start: int
    end: int
    depth: int
    is_remark: bool = False


@dataclass(frozen=True, slots=True)
class Brackets:
    """The pairs in the order of their beginnings, and where a bracket stands that has no partner."""

    pairs: tuple[Bracket, ...] = ()
    unbalanced: tuple[int, ...] = ()

    @property
    def open(self) -> int:
        """How many brackets await agreement; one that is not closed yet counts."""
        return sum(not pair.is_remark for pair in self.pairs) + len(self.unbalanced)


@dataclass(frozen=True, slots=True)
class Tint:
    """A stretch of text, brackets included, that is so many brackets deep."""

    start: int
    end: int
    depth: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of a draft is bracketed: brackets that await agreement, in how many paragraphs, and in how many of
    these a bracket has no partner."""

    brackets: int = 0
    paragraphs: int = 0
    unbalanced: int = 0


def brackets(words: str) -> Brackets:
    """The brackets in what a paragraph says."""
    if "[" not in words and "]" not in words:
        return Brackets()
    opened: list[int] = []
    spans: list[tuple[int, int]] = []
    lone: list[int] = []
    for found in _EITHER.finditer(words):
        if found[0] == "[":
            opened.append(found.start())
        elif opened:
            spans.append((opened.pop(), found.end()))
        else:
            lone.append(found.start())
    pairs: list[Bracket] = []
    around: list[int] = []
    for start, end in sorted(spans):
        while around and around[-1] < end:
            around.pop()
        around.append(end)
        pairs.append(Bracket(start, end, len(around), bool(_REMARK.fullmatch(words, start + 1, end - 1))))
    return Brackets(tuple(pairs), tuple(sorted([*lone, *opened])))


def tints(found: Brackets) -> tuple[Tint, ...]:
    """What to tint, in order and without overlap. Remarks are not tinted."""
    borders = sorted(
        [(pair.start, 1) for pair in found.pairs if not pair.is_remark]
        + [(pair.end, -1) for pair in found.pairs if not pair.is_remark]
    )
    stretches = []
    depth = last = 0
    for at, step in borders:
        if depth and at > last:
            stretches.append(Tint(last, at, depth))
        depth, last = depth + step, at
    return tuple(stretches)


def alternatives(words: str, found: Brackets, bracket: Bracket) -> tuple[Alternative, ...]:
    """What stands between the slashes of a bracket: one wording or more, each without the space around it.

    A slash counts where there is space beside it ("[a / b]") or where single words stand alone ("[shall/should]").
    """
    start, end = bracket.start, bracket.end
    own = list(words[start:end])
    for pair in found.pairs:
        if start < pair.start and pair.end < end and pair.depth == bracket.depth + 1:
            own[pair.start - start : pair.end - start] = "\0" * (pair.end - pair.start)
    flat = "".join(own)
    if _TIGHT.fullmatch(flat, 1, len(flat) - 1) and flat[1:-1].strip().casefold() not in _NOT_CHOICES:
        cuts = [(slash.start(), slash.end()) for slash in re.finditer("/", flat)]
    else:
        cuts = [(slash.start(), slash.end()) for slash in _SLASH.finditer(flat, 1, len(flat) - 1)]
    borders = [1, *(at for cut in cuts for at in cut), len(flat) - 1]
    return tuple(
        _alternative(words, flat, start, first, after) for first, after in zip(borders[::2], borders[1::2], strict=True)
    )


def innermost(found: Brackets, start: int, end: int | None = None) -> Bracket | None:
    """The innermost bracket around a place or a stretch of text; its own signs belong to it."""
    end = start if end is None else end
    around = [pair for pair in found.pairs if pair.start <= start and end <= pair.end]
    return max(around, key=lambda pair: (pair.depth, -pair.start), default=None)


def following(found: Brackets, at: int) -> Bracket | None:
    """The first bracket that begins after a place. Remarks are passed over."""
    return next((pair for pair in found.pairs if pair.start > at and not pair.is_remark), None)


def preceding(found: Brackets, at: int) -> Bracket | None:
    """The last bracket that begins before a place. Remarks are passed over."""
    return next((pair for pair in reversed(found.pairs) if pair.start < at and not pair.is_remark), None)


def count(text: str) -> int:
    """How many brackets of a paragraph's inline Markdown await agreement."""
    return brackets(said(text)).open if "[" in text or "]" in text else 0


def tally(texts: Iterable[str]) -> Tally:
    """How much of a draft's paragraphs, given as inline Markdown, is bracketed."""
    found = [brackets(said(text)) for text in texts if "[" in text or "]" in text]
    return Tally(
        brackets=sum(each.open for each in found),
        paragraphs=sum(each.open > 0 for each in found),
        unbalanced=sum(bool(each.unbalanced) for each in found),
    )


def _alternative(words: str, flat: str, offset: int, first: int, after: int) -> Alternative:
    for dash in _dashes(flat, first, after):
        if dash.end() >= after - _MAX_ACTS and _ACTS.fullmatch(flat, dash.end(), after):
            start, end = _trimmed(flat, first, dash.start())
            attribution = words[offset + dash.end() : offset + after].strip().rstrip(".")
            return Alternative(offset + start, offset + end, attribution)
    start, end = _trimmed(flat, first, after)
    return Alternative(offset + start, offset + end)


def _dashes(flat: str, first: int, after: int) -> Iterator[re.Match[str]]:
    """The dashes after which somebody may be named, the last one first: a name can have no dash with space around."""
    return reversed(list(_DASH.finditer(flat, first, after)))


def _trimmed(flat: str, first: int, after: int) -> tuple[int, int]:
    while first < after and flat[first].isspace():
        first += 1
    while first < after and flat[after - 1].isspace():
        after -= 1
    return first, after
