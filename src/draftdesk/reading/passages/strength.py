"""How widely a sentence says a view was held, in the words of the summaries themselves. Never counted."""

import re

from draftdesk.model.sources import Strength

SPEAKERS = (
    r"(?:delegations?|delegates?|participants?|states|speakers?|panell?ists?|representatives?|countries|governments|"
    r"interventions?|statements|stakeholders?|observers|parliamentarians|experts|mayors|leaders|ngos?|"
    r"organi[sz]ations|members|entities|groups)"
)
"""Who speaks in a summary that gives no names."""
_AGREED = r"(?:agreement|convergence|consensus|acknowledge?ment|recognition|understanding|support|acceptance|call)"
_SAID = (
    r"(?:say|said|stat|stress|emphasi[sz]|underlin|underscor|highlight|not(?:ed|ing)|suggest|propos|recommend|call|urg|"
    r"advocat|argu|agree|affirm|reaffirm|reiterat|express|point|cit(?:ed|ing)|mention|indicat|consider|support|"
    r"favou?r|welcom|recall|recogni[sz]|acknowledg|observ|rais|prefer|caution|warn|believ|refer|speak|spoke|insist|"
    r"encourag|request|ask|echo|share|maintain|held|assert|want|reject|oppos)"
)
_HOLDERS = rf"(?:other )?(?:of (?:the |them)?)?(?:[\w’'-]+ ){{0,4}}?{SPEAKERS}\b(?!['’]s?\b)"
_SAID_BY = (
    r"(?:calls?|requests?|support|said|made|(?:stat|express|mention|referenc|not|stress|rais|shar|suggest|propos)ed)"
)


def _held(words: str) -> str:
    """So many speakers, as those who say something."""
    return (
        rf"\b{words} {_HOLDERS}(?:, [^.;,]{{3,80}},)?[^.;,]{{0,60}}?\b{_SAID}"
        rf"|\b{words}(?: of them)?(?: also| further| \w+ly)? (?:said|{_SAID}\w*ed)\b"
        rf"|\b{_SAID_BY} by {words}\b"
    )


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_DIVIDED = _pattern(
    r"\b(?:opinions?|views?|positions?|perspectives?|delegations|participants)(?: were| was)?(?: also)?"
    r" (?:varied|differed|diverged|divided|split)\b",
    r"\b(?:divergent|diverging|differing|opposing) (?:views|opinions|positions)\b",
    r"\b(?:divided|split) (?:on|over)\b",
    r"\bno (?:common understanding|consensus|agreement|convergence)\b",
)
_UNDISPUTED = _pattern(
    r"\bundisputed\b", r"\bunanim(?:ous|ously|ity)\b", rf"\ball (?:the )?(?:\w+ )?{SPEAKERS} agreed\b"
)
_WIDE = _pattern(
    rf"\b(?:wide|broad|widespread|considerable|substantial|significant|strong|clear|large|growing) {_AGREED}\b"
    r"(?! by (?:some|a few|many|several))",
    r"\b(?:widely|broadly|largely|overwhelmingly) (?:agreed|recogni[sz]ed|recogni[sz]ing|acknowledged|cited|called|"
    r"supported|shared|held|accepted|emphasi[sz]ed|welcomed)\b",
    _held(r"(?:most|(?:the |a )?(?:vast |large |great )?majority)"),
)
_GENERAL = _pattern(
    rf"\b(?:general|overall|common|shared) (?:sense of )?(?:{_AGREED}|notion|view|sense)\b",
    r"\bgenerally (?:agreed|recogni[sz]ed|acknowledged|accepted|held)\b",
    r"\b(?:there was|emerged|reflected)(?: a| an| general)? (?:consensus|convergence|agreement)\b",
)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]{2,}\]")
_SIGNS = (
    (Strength.UNDISPUTED, _UNDISPUTED),
    (Strength.WIDE, _WIDE),
    (Strength.GENERAL, _GENERAL),
    (Strength.DIVIDED, _DIVIDED),
    (Strength.MANY, _pattern(_held(r"(?:many|multiple|numerous)"))),
    (Strength.SEVERAL, _pattern(_held(r"(?:several|a number of|various)"))),
    (Strength.SOME, _pattern(_held(r"(?:some|a few|few|certain)"))),
)


def without_brackets(text: str) -> str:
    """The text without what stands in brackets, but for a letter that mends a quotation ("[t]he")."""
    return _BRACKETS.sub(" ", text)


def strength_of(text: str) -> Strength | None:
    """The strength that a sentence states; None where it states none.

    What it says of the view as a whole comes before how many are said to hold it. "There was wide agreement on A, but
    no consensus on B" is wide: what it opens with counts.
    """
    text = without_brackets(text)
    whole = [(found.start(), strength) for strength, sign in _SIGNS[:4] if (found := sign.search(text))]
    if whole:
        return min(whole, key=lambda each: each[0])[1]
    return next((strength for strength, sign in _SIGNS[4:] if sign.search(text)), None)
