"""Whether a sentence of prose recommends something or states a view, and how: by its words alone.

Sparing on purpose. What merely reports (who attended, what a ministry did, what a project is called) is no view, even
where somebody reports it.
"""

import re
from enum import Enum

from draftdesk.model.sources import Strength
from draftdesk.reading.passages.strength import SPEAKERS, strength_of, without_brackets


class Stance(Enum):
    """What a sentence does."""

    RECOMMENDS = "recommends"
    HOLDS = "holds a view"
    SHARES = "shares a practice"
    ASKS = "leaves a question open"


def _either(*parts: str) -> str:
    return f"(?:{'|'.join(parts)})"


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


def _forms(stems: str) -> str:
    """Verbs as they report: "urged", "urges", "urging"; a stem that ends with "e" is written without it."""
    return _either(*(rf"{stem}(?:ed|es|s|ing)" for stem in stems.split()))


_BETWEEN = r"[^.;]{0,110}?"
_PRONOUNS = r"(?<!that )(?<!which )(?:they|he|she|we)|others|some|many|several|most|both|all"
_SUBJECT = rf"\b(?:{SPEAKERS}|{_PRONOUNS}|discussions?|remarks|workshops?|advice|message|session)\b"
_ADVERBS = r"(?: \w+ly| also| further| again| repeatedly| often| once again| therefore| both){0,2}"
_VITAL = "(?:essential|crucial|imperative|indispensable|vital|important|critical|necessary|paramount|fundamental)"

_CALLS = _either(
    _forms("suggest propos recommend urg advocat encourag request invit"),
    r"call(?:ed|s|ing) (?:also )?(?:for|on|upon)",
    r"appeal(?:ed|s|ing) (?:for|to)",
    r"challeng(?:ed|es) \w+ (?:\w+ )?to",
)
_STANDS = _either(
    _forms("stress emphasiz emphasis underlin underscor highlight argu reiterat caution"),
    r"(?:affirm|reaffirm|warn|consider|insist|favor|favour|prefer|welcom|oppos|reject|believ)e?(?:d|ed|red|s)",
    r"(?:recogni[sz]|acknowledg)e[ds]",
    r"agreed(?!\.)",
    r"support(?:ed|s) (?!by)",
    r"(?:maintained|concluded|held) that",
    r"held the view",
    r"shared the view",
    r"would favou?r",
    "rejecting",
    "asserted",
    "criticized",
    "wanted",
    "voiced",
    r"express(?:ed|ing|es) (?:\w+ ){0,3}(?:concern|view|preference|support|hope|desire|wish|need|agreement)",
    r"stat(?:ed|ing) (?:their|its|his|her) preference",
    r"point(?:ed|ing|s) to (?:the|a) (?:need|importance|responsib|obligation|value|danger|benefit|necessity|dual)",
)
_REPORTS = _either(
    *(
        "said says stated noted observed explained remarked mentioned added indicated recalled reminded spoke "
        "commented expressed addressed asserted raised cited talked returned shared described discussed referred "
        "saw echoed"
    ).split(),
    r"pointed (?:out|to)",
    r"(?:states|notes) that",
    "according to",
    "set out",
    r"(?:was|were) clear",
)
_SAID_OF = _either(
    *(
        "recommended suggested proposed stressed emphasized emphasised underlined underscored highlighted stated "
        "indicated recalled noted acknowledged recognized recognised agreed reaffirmed reiterated considered mentioned "
        "cited expressed encouraged urged undisputed felt argued identified referenced found raised advocated "
        "seen deemed"
    ).split(),
    "pointed out",
    "called for",
)

_CALLED_BY = _pattern(rf"{_SUBJECT}{_BETWEEN}(?<!\bas )(?<!\bwas )(?<!\bwere )\b{_CALLS}")
_STOOD_BY = _pattern(rf"{_SUBJECT}{_BETWEEN}(?<!\bas )(?<!\bhad )\b{_STANDS}")
_REPORTED_BY = _pattern(rf"{_SUBJECT}{_BETWEEN}\b{_REPORTS}")
_CALL = _pattern(rf"(?<!\bas )(?<!\bthe )(?<!\bwas )(?<!\bwere )\b{_CALLS}")
_STAND = _pattern(rf"(?<!\bas )(?<!\bthe )(?<!\bhad )\b{_STANDS}")
_REPORT = _pattern(rf"\b{_REPORTS}")
_IMPERSONAL = rf"\b(?:was|were|has been|have been|it is|is){_ADVERBS} {_SAID_OF}\b"
_SAID_OF_IT = _pattern(_IMPERSONAL)
_SAID_THAT = _pattern(r"\bit (?:was|is|has been|had been)\b[^.;]{0,30}?\b\w+ (?:out )?that\b", rf"{_IMPERSONAL} that\b")
_WEIGHED = _pattern(
    rf"\b(?:was|were){_ADVERBS} (?:stressed|emphasi[sz]ed|underlined|underscored|highlighted|reaffirmed|reiterated|"
    r"suggested|recommended|advocated)\b"
)
_ASKED_OF = _pattern(
    r"\b(?:was|were|are|is)(?: also| further| again)? (?:encouraged|urged|invited|called (?:up)?on|advised) to\b",
    rf"\bit (?:was|is|has been){_ADVERBS} (?:recommended|suggested|proposed|urged|requested) that\b",
    r"\bthere (?:was|were)(?: \w+){0,4} calls? (?:by|for|to|that)\b",
)
_NEED = _pattern(
    r"\b(?:needs?|importance|value|value-added|necessity|role|relevance|principle|responsibilit(?:y|ies)|obligations?|"
    r"urgency|desire|benefits?|centrality|right) (?:of|for|to|that)\b"
)
_IS_NEED = _pattern(
    r"\b(?:sentiment|theme|consensus|concern|point|message|issue|priority)\b[^.;]{0,60}\b(?:was|were|is) that\b",
    r"\b(?:was|were|is) the need\b",
    r"\bthe need\b[^.;]{0,80}\bemerged\b",
)
_OUGHT = _pattern(
    r"\b(?:should|ought to|must(?! have been))\b",
    r"(?<!\bthat )(?<!\bwho )(?<!\bwhich )\bneed(?:s|ed)?(?: also)? to be\b",
    r"\bneeds to\b",
    r"\b(?:states|governments|countries|community|compact|policies|communities|employers) (?:also )?(?:needed|need|had)"
    r" (?:also )?to\b",
    rf"\b(?:is|are|was|were){_ADVERBS} {_VITAL},? (?:therefore,? )?(?:to|that|for)\b",
    r"\b(?:is|was|are|were)(?: also| therefore| urgently)? needed\b",
    r"\bhad to be (?:\w+ed|drawn|taken|built|met|upheld)\b",
    r"\bthere (?:is|was|were) (?:also |therefore |thus )?(?:a |an )?(?:clear |strong |urgent |great |growing )?"
    r"(?:need|desire) (?:for|to)\b",
)
_WEIGHS = _pattern(
    r"\bneed(?:s|ed)?(?: also)? to \w+",
    r"\bshall\b(?! you)",
    r"\b(?:had|have|has) to (?:also )?be \w+(?:ed|en|t|nd|ne|wn)\b",
    r"\bhad to (?:do|go|take account)\b",
    rf"\b(?:is|are|was|were|be|it|as|being)(?: particularly| more| most| very)?{_ADVERBS} (?:{_VITAL}|key)\b",
    r"\b(?:is|are|was|were|be)(?: also| therefore| urgently)? required(?: to\b|,? in order|\.|$| at all| for)",
    r"\bneeded (?:more|better|greater|further|clear|access)\b",
    r"\bthe (?:best|only) (?:way|solution|means|response|option)",
    r"\b(?:would|could|can|will) (?:also )?(?:help|contribute|benefit|reduce|improve|strengthen|serve|facilitate)\b",
)
_SHARES = _pattern(
    r"\b(?:shared|cited|presented|offered|highlighted|provided|gave|outlined|offer|mentioned|spoke about)\b"
    r"(?! (?:\w+ ){0,3}opportunit)[^.;]{0,90}"
    r"\b(?:good|best|promising|innovative|successful|effective|concrete|positive|inclusive)\b[^.;]{0,50}"
    r"\b(?:practices?|examples?|initiatives?|approach(?:es)?|programmes?|experiences?|results)\b",
    r"\b(?:shared|offered|provided|gave)\b[^.;]{0,30}\b(?:practices|examples|schemes|programmes)\b",
    r"\b(?:as|were|a) (?:favou?rable|good|useful|best) (?:examples?|practices?|models?)\b",
    r"\b(?:best|good) practices\b[^.;]{0,40}\b(?:were|was) (?:shared|presented|cited|mentioned)\b",
)
_ASKS = _pattern(
    r"\bfurther (?:discussions?|consideration|reflection|clarity|debate) (?:is|are|was|were|will be|would be)?"
    r"(?: needed| required| necessary)",
    r"\b(?:asked|questioned|wondered|inquired|enquired)\b[^.;]{0,30}\b(?:how|whether|what|why|who|if|which)\b",
    r"\bremain(?:s|ed)? (?:open|unclear|unresolved|to be (?:seen|discussed|decided|determined|clarified))\b",
    r"\bwill need to be discussed\b",
    r"\bless clarity\b",
    r"\bmerits? (?:deeper|further) (?:reflection|discussion|consideration)\b",
    r"\braised the (?:question|issue) of (?:how|whether|who)\b",
    r"\bfocused on whether\b",
    r"\bopen questions?\b",
)
_NO_VIEW = _pattern(
    r"\b(?:thank(?:ed|s|ful)?|grateful|gratitude|appreciation|congratulat\w+|paid tribute|condolences|praised)\b",
    r"\b(?:all rights reserved|press release|moderated by|isbn)\b",
    r"\bthis (?:report|publication|summary|book) (?:will|contains|is)\b",
    r"\b(?:was held|were held|took place|will take place|will convene|(?:is|are) scheduled|scheduled to take place)\b",
    r"\b(?:made \d+ interventions|provided views|exchange of (?:views|understandings)|recommendations and examples)\b",
    r"\b(?:is organized|were composed|was structured|(?:is|are|was|were) designed to provide|following themes)\b",
    r"\baddressed (?:\w+ ){0,2}themes\b",
)
_STATED = frozenset({Strength.UNDISPUTED, Strength.GENERAL, Strength.WIDE, Strength.DIVIDED})


def stance_of(text: str, *, named: bool) -> Stance | None:
    """What a sentence does; None where it neither recommends nor states a view.

    `named`: the sentence gives somebody's words, as `attribution` finds.
    """
    bare = without_brackets(text)
    if _NO_VIEW.search(bare):
        return None
    if _ASKS.search(bare):
        return Stance.ASKS
    called = _CALLED_BY.search(bare) or (named and _CALL.search(bare))
    stood = _STOOD_BY.search(bare) or (named and _STAND.search(bare))
    reported = _REPORTED_BY.search(bare) or (named and _REPORT.search(bare))
    of_it = _SAID_OF_IT.search(bare)
    if _SHARES.search(bare) and (reported or stood or called or of_it):
        return Stance.SHARES
    if called or _ASKED_OF.search(bare) or _OUGHT.search(bare) or _IS_NEED.search(bare):
        return Stance.RECOMMENDS
    if _NEED.search(bare) and (stood or reported or of_it):
        return Stance.RECOMMENDS
    strength = strength_of(bare)
    if strength in _STATED or (strength and (reported or of_it)):
        return Stance.HOLDS
    if stood or _SAID_THAT.search(bare) or _WEIGHED.search(bare):
        return Stance.HOLDS
    return Stance.HOLDS if reported and _WEIGHS.search(bare) else None
