"""What kind of snippet a recommendation is, by the words it uses."""

import re

from draftdesk.model.folding import fold
from draftdesk.model.sources import SnippetKind

_OPENINGS = (
    (SnippetKind.PRINCIPLE, re.compile(r"(reaffirm|recogni[sz]e|acknowledge|emphasi[sz]e|stress|recall|affirm)\b")),
    (SnippetKind.FOLLOW_UP, re.compile(r"(regularly |periodically )?(monitor|review|evaluate|follow up|track)\b")),
    (SnippetKind.PARTNERSHIP, re.compile(r"partner\b")),
    (SnippetKind.MEANS, re.compile(r"(financ|fund)(e|ing)?\b")),
)
_WORDS = (
    (SnippetKind.PRINCIPLE, re.compile(r"\brespect (for )?the principles?\b|\bestablish the principle\b")),
    (
        SnippetKind.FOLLOW_UP,
        re.compile(
            r"\bfollow-?up (and review )?(of|to|on)\b|\bmonitoring and evaluation\b|\b(monitor|track) progress\b"
            r"|\breview mechanism|\bfollow-up and review\b|\bmonitor (its|their|the) implementation\b"
        ),
    ),
    (
        SnippetKind.MEANS,
        re.compile(
            r"\bfinanc(e|es|ed|ing)\b(?! literacy)|\bfinancial (support|assistance|resources)\b|\bfunding\b"
            r"|\bfunds?\b|\bcapacity[- ]?building\b|\btechnical (assistance|cooperation)\b"
            r"|\btransfer of technology\b|\bmeans of implementation\b"
        ),
    ),
    (
        SnippetKind.PARTNERSHIP,
        re.compile(r"\bpartnerships?\b|\bcooperation (with|between|among)\b|\bin (collaboration|cooperation) with\b"),
    ),
)


def kind_of(text: str) -> SnippetKind:
    """The kind that a recommendation's words suggest. What it opens with counts before what it mentions.

    A suggestion only: a person settles it.
    """
    folded = fold(text)
    for kind, pattern in _OPENINGS:
        if pattern.match(folded):
            return kind
    for kind, pattern in _WORDS:
        if pattern.search(folded):
            return kind
    return SnippetKind.COMMITMENT
