"""Where sentences begin; and words put into the middle of others, with the spaces, the initial letter and the full
stop that the place asks for."""

import re
from collections.abc import Iterator

from draftdesk.model.abbreviations import abbreviates
from draftdesk.model.printing import with_initial

_ENDS = ".!?…؟。！？"
_OPENS = "([{“‘«„‚¿¡"
_CLOSES = ")]}”’»,;:،؛、，；：" + _ENDS
_SPACELESS = ("\u3400", "\u9fff")
_AHEAD = 24
_STOP = re.compile(r"(?:([.!?…؟]+)(?:\s?[)\]}”’»\"'])*\s+|[。！？]+[”’」』）]*\s*)(?=\S)")


def begins(said: str) -> Iterator[int]:
    """Where each sentence of a text begins but the first. What begins small goes on with the sentence before it, and an
    abbreviation or a bare number ends none."""
    last = 0
    for stop in _STOP.finditer(said):
        at = stop.end()
        before, after = said[last : stop.start()], said[at : at + _AHEAD]
        starts = after[0] in _OPENS or (after[0].isalnum() and not after[0].islower())
        shortened = stop[1] == "." and abbreviates(before, after)
        if starts and not shortened and any(map(str.isalpha, before)):
            yield at
            last = at


def fitted(said: str, at: int, words: str) -> tuple[int, str, int, int]:
    """Where the words go in, what has to be put in there, and from where to where they then stand.

    `at` counts characters of `said`; within a word it is that word's end. At the beginning, and after a sentence, they
    are a sentence of their own: they begin large, and where others follow, or the one before has it, end with a full
    stop. Elsewhere they begin small, unless their first word is written large anyway.
    """
    at = _outside_words(said, max(0, min(at, len(said))))
    before, after = said[:at], said[at:]
    stands = before.rstrip()
    if not words:
        return at, "", at, at
    begins = not stands or stands[-1] in _ENDS
    words = with_initial(words, upper=begins)
    if begins and words[-1] not in _ENDS and (_begins_sentence(after) if after.strip() else bool(stands)):
        words += "." if not _is_spaceless(words[-1]) else "。"
    lead = " " if _needs_space(before[-1:], words[0]) else ""
    trail = " " if _needs_space(words[-1], after[:1]) else ""
    start = at + len(lead)
    return at, lead + words + trail, start, start + len(words)


def _outside_words(said: str, at: int) -> int:
    if 0 < at < len(said) and said[at - 1].isalnum() and not _is_spaceless(said[at]):
        while at < len(said) and said[at].isalnum():
            at += 1
    return at


def _begins_sentence(after: str) -> bool:
    """Whether what follows is a sentence of its own: it begins large, or in a script without large letters."""
    first = next((each for each in after if each.isalpha()), "")
    return bool(first) and after.lstrip()[:1] not in _CLOSES and not first.islower()


def _needs_space(before: str, after: str) -> bool:
    if not before or not after or before.isspace() or after.isspace():
        return False
    return not (before in _OPENS or after in _CLOSES or _is_spaceless(before) or _is_spaceless(after))


def _is_spaceless(character: str) -> bool:
    """Whether it is of a script that puts no spaces between words."""
    return _SPACELESS[0] <= character <= _SPACELESS[1] or "\u3000" <= character <= "\u30ff"
