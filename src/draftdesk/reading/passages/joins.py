"""Words that a conversion has run together ("capacitybuilding", "whole-ofgovernment"), and what they were.

Only what is sure is mended: the joined form must be a compound that the document itself writes, or one of a short list
that ships with the program. A word that may be right as it stands is left alone.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise
from types import MappingProxyType

from draftdesk.kit.resources import resource
from draftdesk.model.sources import Block

_TOKEN = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_PAIR = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-"})
_PREFIXES = frozenset(
    {"anti", "co", "cross", "inter", "intra", "mid", "multi", "non", "post", "pre", "self", "socio", "sub"}
)
_LONGEST = 5
"""Parts of a compound: a longer one is a name or a slogan, and its ways of being run together are too many."""


@dataclass(frozen=True, slots=True)
class Compounds:
    """Each way in which a compound may be run together → the compound, both in lower case."""

    readings: Mapping[str, str]


def known_compounds(blocks: Iterable[Block]) -> Compounds:
    """The compounds and word pairs of a document, and those that ship with the program.

    A compound of the document counts where it is not written joined more often than apart; a pair of words where both
    words also stand apart from each other and the pair is much more frequent than its joined form.
    """
    texts = [block.text for block in blocks]
    counts = Counter(word.lower().translate(_HYPHENS) for text in texts for word in _TOKEN.findall(text))
    shipped, right = _shipped()
    readings = dict(_pairs(texts, counts))
    for word, count in counts.items():
        if "-" in word and _is_compound(word, count, counts):
            readings |= {joined: word for joined in _run_together(word) if counts[joined] <= count}
    for word in shipped:
        readings |= dict.fromkeys(_run_together(word), word)
    return Compounds(MappingProxyType({joined: word for joined, word in readings.items() if joined not in right}))


def mend(text: str, compounds: Compounds) -> tuple[str, tuple[str, ...]]:
    """The text with its run-together words apart, and what was done ("'predeparture' read as 'pre-departure'").

    Capitals stay as they are; so does every other character.
    """
    done: dict[str, None] = {}

    def apart(found: re.Match[str]) -> str:
        token = found[0]
        mended = _apart(token, compounds.readings)
        if mended != token:
            done[f"'{token}' read as '{mended}'"] = None
        return mended

    return _TOKEN.sub(apart, text), tuple(done)


def _apart(token: str, readings: Mapping[str, str]) -> str:
    whole = token.lower().translate(_HYPHENS)
    if len(whole) != len(token):  # a letter whose small form is two
        return token
    if (reading := readings.get(whole)) is not None:
        return _like(token, reading)
    if whole.endswith("s") and (reading := readings.get(whole[:-1])) is not None:
        return _like(token, reading + "s")
    if "-" not in whole:
        return token
    parts = re.split(r"([-\u2010\u2011])", token)
    return "".join(_apart(part, readings) if at % 2 == 0 else part for at, part in enumerate(parts))


def _like(token: str, reading: str) -> str:
    """The reading in the token's own letters: only its hyphens and spaces are new."""
    letters = iter(letter for letter in token if letter not in "-\u2010\u2011")
    return "".join(mark if mark in "- " else next(letters) for mark in reading)


def _shipped() -> tuple[list[str], frozenset[str]]:
    lines = resource("compounds.txt").read_text("utf-8").splitlines()
    words = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return [word for word in words if "-" in word], frozenset(word for word in words if "-" not in word)


def _is_compound(word: str, count: int, counts: Counter[str]) -> bool:
    """Whether a hyphenated word is a compound rather than one word cut at the end of a line."""
    parts = word.split("-")
    if not 2 <= len(parts) <= _LONGEST or "'" in word or "’" in word:
        return False
    closed = counts["".join(parts)]
    if all(counts[part] or part in _PREFIXES for part in parts):
        return count >= closed
    return count > closed and count > 1


def _run_together(word: str) -> Iterator[str]:
    """The compound with any of its hyphens lost."""
    parts = word.split("-")
    places = range(1, len(parts))
    for size in range(1, len(parts)):
        for lost in combinations(places, size):
            yield parts[0] + "".join(part if at in lost else f"-{part}" for at, part in enumerate(parts) if at)


def _pairs(texts: Iterable[str], counts: Counter[str]) -> Iterator[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for text in texts:
        for run in _PAIR.finditer(text):
            found.update(pairwise(run[0].lower().split(" ")))
    for (first, second), count in found.items():
        joined = counts[first + second]
        sure = len(first) >= 5 and len(second) >= 5 and count >= 3 * max(joined, 1)
        if sure and joined and counts[first] > count and counts[second] > count:
            yield first + second, f"{first} {second}"
