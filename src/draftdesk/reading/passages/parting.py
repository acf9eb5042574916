"""Words that may have been run together, for a person who asks: bolder than what is mended unasked.

Besides the sure compounds, a word that is rare in the document is parted where both parts are words of the document
itself, and much more frequent: "migrantsand", "labourmarkets".
"""

import re
from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType

from draftdesk.model.sources import Block
from draftdesk.reading.passages.joins import Compounds, known_compounds

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("and or of the to for in with by on from at as that their its".split())
_BEFORE = frozenset("and of the".split())
_NEVER_BEFORE = frozenset("inter under over after super counter trans multi anti fore".split())
"""Words that are prefixes too: "intergovernmental", "undertaking"."""
_LEFT_OF_SMALL = 5
"""Letters of the longer part, where the other is a small word: "begin" is no "beg in"."""
_PART, _BOTH = 4, 10
"""Letters of either part, and of both together, where neither is a small word."""
_SURE = 3
"""How often each part must stand alone for each time the word stands joined."""
_ENDINGS = ("by", "of", "in", "on", "to", "with", "from")
_RIGHT = frozenset(f"{word}{ending}" for word in ("there", "where", "wherein") for ending in _ENDINGS) | frozenset(
    "understand undertake undermine underline everything something anything everybody somebody otherwise furthermore "
    "healthcare stakeholder stakeholders guidelines guideline workforce overall background nationwide worldwide "
    "widespread throughout nevertheless whenever wherever whatever whichever".split()
)


def likely_compounds(blocks: Sequence[Block]) -> Compounds:
    """The sure compounds of a document, and the words that may have been run together in it."""
    counts = Counter(word.lower() for block in blocks for word in _WORD.findall(block.text))
    sure = known_compounds(blocks).readings
    parted = {word: apart for word, count in counts.items() if (apart := _apart(word, count, counts))}
    return Compounds(MappingProxyType({**parted, **sure}))


def _apart(word: str, count: int, counts: Counter[str]) -> str:
    """The word's two parts, the most frequent where there are several ways; "" where there is none."""
    if len(word) < _LEFT_OF_SMALL + 2 or word in _RIGHT:
        return ""
    best, parted = 0, ""
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        often = min(counts[left], counts[right])
        if often >= _SURE * count and often > best and _may_stand(left, right):
            best, parted = often, f"{left} {right}"
    return parted


def _may_stand(left: str, right: str) -> bool:
    if right in _SMALL:
        return len(left) >= _LEFT_OF_SMALL
    if left in _BEFORE:
        return len(right) >= _LEFT_OF_SMALL
    if left in _NEVER_BEFORE:
        return False
    return min(len(left), len(right)) >= _PART and len(left) + len(right) >= _BOTH
