"""Whom a sentence asks to do something: "calls on States to", "the UN system should". Only where it is sure."""

import re

_WHO = (
    ("States", r"(?:all |other )?(?:United Nations )?(?:member )?states"),
    ("Governments", r"(?:national |all )?governments"),
    ("local authorities", r"local (?:and regional )?(?:authorities|governments)|cities|municipalities"),
    ("countries of origin", r"countries of origin"),
    ("countries of destination", r"(?:destination countries|countries of destination|host countries)"),
    ("countries of transit", r"(?:transit countries|countries of transit)"),
    ("United Nations system", r"(?:the )?(?:United Nations|UN)(?: system| agencies)?"),
    ("international organizations", r"international organi[sz]ations"),
    ("IOM", r"(?:the )?(?:IOM|International Organization for Migration)"),
    ("UNHCR", r"(?:the )?UNHCR"),
    ("international community", r"the international community"),
    ("civil society", r"(?:civil society|NGOs)(?: organi[sz]ations)?"),
    ("private sector", r"(?:the )?private sector|employers|companies"),
    ("donors", r"(?:the )?donors(?: community)?"),
    ("co-facilitators", r"(?:the )?co-?facilitators"),
)
_ANY = "|".join(f"(?P<w{n}>{pattern})" for n, (_, pattern) in enumerate(_WHO))
_CALLED_ON = re.compile(
    rf"\b(?:call(?:s|ed|ing)? (?:up)?on|urg(?:es|ed|ing)|encourag(?:es|ed|ing)|invit(?:es|ed|ing)|request(?:s|ed|ing)|"
    rf"remind(?:s|ed)|challeng(?:es|ed)) (?:{_ANY})\b(?: \w+ly)? to\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(
    rf"(?:^|[,:;“\"] ?|\bthat |\band |\bmoreover,? |\btherefore,? )(?:{_ANY})\b(?: also| therefore| \w+ly)? "
    r"(?:should|must|ought to|needs? to|needed to|had to)\b",
    re.IGNORECASE,
)
_ENCOURAGED = re.compile(
    rf"(?:^|[,:;“\"] ?|\bthat |\bas )(?:{_ANY})\b (?:is|are|was|were)(?: also| further)? "
    r"(?:encouraged|urged|invited|called upon|requested) to\b",
    re.IGNORECASE,
)


def addressee_of(text: str) -> str:
    """Whom the sentence asks; "" where nobody is asked by name, or more than one."""
    found = {
        _WHO[int(name[1:])][0]
        for pattern in (_CALLED_ON, _SHOULD, _ENCOURAGED)
        for match in pattern.finditer(text)
        for name, words in match.groupdict().items()
        if words
    }
    return found.pop() if len(found) == 1 else ""
