"""Whether a full stop ends a sentence, or only a shortened word."""

import re

OPENERS = (
    "The|They|He|She|It|This|These|Those|There|Their|His|Her|Many|Several|Some|Most|Others?|Both|All|In|At|On|For|An?|As|"
    "Speakers|Participants|Delegations|Delegates|Panell?ists|However|Indeed|Moreover|Furthermore|Likewise|According|While|"
    "Multiple|Numerous|Speaking|Throughout|Regarding|During|After|Among|Another"
)
"""Words that begin sentences, for a regular expression."""
_OPENER = re.compile(rf"(?:{OPENERS})\b")
_WORD_BEFORE = re.compile(r"([^\W\d_](?:[\w.]*\w)?)$")
_LONGEST = 20
_NEVER = frozenset(
    (
        "h.e mr mrs ms dr prof messrs mme e.g i.e cf viz vs st hon amb gen dept approx para paras art arts fig figs "
        "vol pp op ed eds al ibid rev add corr res no nos sect annexes ch"
    ).split()
)
_WITH_NUMBER = frozenset("para paras art arts no nos fig figs vol pp rev add corr res sect ch p sec".split())
"""These are abbreviations before a number (or a bracket) only: "the answer was no." ends a sentence."""
_AT_END_TOO = frozenset("u.n u.s u.k e.u jr sr a.m p.m inc ltd co".split())
_NUMBERED = frozenset("phase annex part section chapter cluster goal group table panel".split())


def abbreviates(before: str, following: str) -> bool:
    """Whether the full stop between these two shortens the word before it. `following` begins with its first letter."""
    before = before[-_LONGEST:]
    found = _WORD_BEFORE.search(before)
    if found is None or not following:
        return False
    word = found[1].lower()
    if word == "etc":
        return following[0] == "("
    if word in _AT_END_TOO:
        return not _OPENER.match(following)
    if word in _WITH_NUMBER:
        return following[0].isdigit() or following[0] in "(["
    if word in _NEVER:
        return True
    if len(word) == 1 and found[1].isupper():
        led = before[: found.start()].split()[-1:] or [""]
        return led[0].lower() not in _NUMBERED
    return False
