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
_OF_PROSE = (
    (
        SnippetKind.FOLLOW_UP,
        re.compile(r"\bfollow-?up\b|\bindicators\b|\bmonitor(ing)? (the )?implementation\b|\breview mechanism"),
    ),
    (
        SnippetKind.PROCESS,
        re.compile(
            r"\bpreparatory process\b|\bstock-?taking\b|\bzero draft\b|\bnegotiations?\b"
            r"|\bconsultation (phase|process)\b|\bco-?facilitators\b"
            r"|\bintergovernmental conference\b|\bcompact process\b|\bframers\b"
        ),
    ),
)
_HELD = re.compile(
    r"\bprinciples? of\b|\bsovereign(ty)?\b|\bnon-refoulement\b|\bprerogatives?\b"
    r"|\bobligations? of (all |each )?states?\b"
    r"|\bpurview\b|\bright (of|to)\b|\bmutually exclusive\b|\bregardless of (their )?(migratory |legal )?status\b"
)


def kind_of_prose(text: str, *, recommends: bool) -> SnippetKind:
    """The kind of a sentence of prose: a view that recommends nothing is a statement of views, or a principle.

    A suggestion only, like `kind_of`.
    """
    folded = fold(text)
    if not recommends:
        return SnippetKind.PRINCIPLE if _HELD.search(folded) else SnippetKind.VIEWS
    for kind, pattern in _OF_PROSE:
        if pattern.search(folded):
            return kind
    return next((kind for kind, pattern in _WORDS if pattern.search(folded)), SnippetKind.COMMITMENT)


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
