"""Where an item of a list begins whose bullets are lost: the evidence of widths, words and capitals, weighed."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from draftdesk.kit.resources import resource
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import Wrapping, goes_on, indented

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CAPITAL_AT_END = re.compile(r"(?:^|\s)[“\"(]?([A-Z][\w'’-]*|[A-Z]{2,})[)”\"]?$")
_FUNCTION_WORDS = frozenset(
    "a an the of and or nor for in on at by to from with within without into onto upon under over between among across "
    "through during after before against about as than that which who whose where when while if is are was were be "
    "been being has have had may can could should would shall will must not their its his her our this these those "
    "such both either each every any all some other per via including regarding concerning notably particularly "
    "especially towards toward amongst throughout".split()
)
_OBJECT_OPENINGS = frozenset("a an the all any each every their its that this these those more further how".split())
_NOUN_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ity",
    "ness",
    "ship",
    "ance",
    "ence",
    "ism",
    "hood",
    "ers",
    "ors",
    "ies",
    "eur",
    "eurs",
    "ing",
    "ings",
)
_VERB_ENDINGS = ("ize", "ise", "ify", "ate", "ulate")
_ENOUGH = 0.0


class Opening(Enum):
    """What the first word of a line looks like."""

    VERB = "verb"
    EITHER = "verb or noun"
    LIKELY_VERB = "verb by its form"
    UNKNOWN = "unknown"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs that recommendations open with, in lower case; `either` are nouns as well."""

    plain: frozenset[str]
    either: frozenset[str]

    def opening(self, text: str) -> Opening:
        """What the first word of the text looks like. An adverb ("Regularly review") looks at the second."""
        words = [found[0].lower() for found in _WORD.finditer(text[:80])][:3]
        if words and words[0].endswith("ly") and len(words) > 1:
            words = words[1:]
        return self._looks(words) if words else Opening.UNKNOWN

    def _looks(self, words: Collection[str]) -> Opening:
        word, *rest = words
        spellings = {word, _oxford(word)}
        if spellings & self.plain:
            return Opening.VERB
        if spellings & self.either:
            return Opening.VERB if rest and rest[0] in _OBJECT_OPENINGS else Opening.EITHER
        parts = word.split("-")
        if len(parts) == 2 and parts[-1] in self.plain:  # "Co-finance", "Re-establish"
            return Opening.VERB
        if word.endswith(_NOUN_ENDINGS) or (word.endswith("s") and not word.endswith("ss")):
            return Opening.NOUN
        if word.endswith(_VERB_ENDINGS) and len(word) > 5:
            return Opening.LIKELY_VERB
        if rest and rest[0] in _OBJECT_OPENINGS:
            return Opening.LIKELY_VERB
        return Opening.UNKNOWN


def read_verbs(text: str) -> Verbs:
    """The verbs listed in a text, one a line; "?" after a word marks one that is a noun too, "#" a remark."""
    words = [line.strip().lower() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return Verbs(
        plain=frozenset(word for word in words if not word.endswith("?")),
        either=frozenset(word.rstrip("?") for word in words if word.endswith("?")),
    )


def shipped_verbs() -> Verbs:
    """The verbs that come with the program."""
    return read_verbs(resource("drafting-verbs.txt").read_text(encoding="utf-8"))


def ends_open(text: str) -> bool:
    """Whether a line ends where no phrase can end: on "of the", a comma, a hyphen, an opening bracket."""
    if text.endswith((",", "-", "–", "—", "(", "[", "/", "“", "\u00ad", "&")):
        return True
    last = text[-20:].split()[-1:] or [""]
    return last[0].lower() in _FUNCTION_WORDS


def starts_item(before: Line, after: Line, wrap: Wrapping, verbs: Verbs) -> bool:
    """Whether `after`, which has no bullet, begins an item of a list rather than carrying `before` on."""
    return weight(before, after, wrap, verbs) > _ENOUGH


def weight(before: Line, after: Line, wrap: Wrapping, verbs: Verbs) -> float:
    """The evidence that an item begins: above 0 for, below against, in rough log odds."""
    text, following = before.text.rstrip(), after.text
    if text.endswith((";", "; and", "; or")):
        return 6.0
    if goes_on(following) or ends_open(text):
        return -8.0
    if not following[:1].isalpha() and following[:1] not in "“\"‘'":
        return -4.0
    opening = verbs.opening(following)
    evidence = {
        Opening.VERB: 3.0,
        Opening.EITHER: 1.8,
        Opening.LIKELY_VERB: 1.2,
        Opening.UNKNOWN: -0.5,
        Opening.NOUN: -1.8,
    }[opening]
    evidence += -0.5 + wrap.trust * max(-2.0, min(4.5, (wrap.spare(before, after) - 0.02) * 30))
    if after.blank_before and not wrap.spaced:
        evidence += 4.0
    if text.endswith("."):
        evidence += 3.0
    if wrap.hangs:
        evidence -= 3.0 * indented(after, before)
    if opening is not Opening.VERB and _CAPITAL_AT_END.search(text[-60:]):
        evidence -= 1.5  # a name of several words, cut at the line's end
    elif opening is Opening.EITHER:
        evidence += 1.2  # a noun would have a capital only inside a name
    return evidence


def _oxford(word: str) -> str:
    return word[:-3] + "ize" if word.endswith("ise") and len(word) > 6 else word
