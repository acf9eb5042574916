"""Spellings of one word: what an editor may change without a word being said about it."""

import re

_VARIANTS = """
programme program; programmes programs; labour labor; centre center; centres centers; colour color; honour honor;
favour favor; favourable favorable; neighbour neighbor; neighbouring neighboring; behaviour behavior;
endeavour endeavor;
endeavours endeavors; harbour harbor; rigour rigor; vigour vigor; defence defense; licence license; offence offense;
fulfil fulfill; fulfilment fulfillment; enrol enroll; enrolment enrollment; instalment installment; skilful skillful;
travelled traveled; travelling traveling; traveller traveler; travellers travelers; modelling modeling;
labelled labeled; labelling labeling; cancelled canceled; counselling counseling; channelled channeled;
catalogue catalog; dialogue dialog; cheque check; judgement judgment; ageing aging; grey gray; metre meter;
kilometre kilometer; kilometres kilometers; paediatric pediatric; foetus fetus; anaemia anemia; sulphur sulfur;
aluminium aluminum; sceptical skeptical; tonne ton; whilst while; amongst among; towards toward; focussed focused;
focussing focusing; benefitted benefited; benefitting benefiting; per cent percent; analyse analyze; catalyse catalyze
"""
_STANDARD = {pair.split()[1]: pair.split()[0] for pair in _VARIANTS.split(";") if len(pair.split()) == 2}
_IZE = re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)")
_NEVER_IZE = frozenset(
    """advise advised advises adviser advisers advising arise arises arising comprise comprised comprises comprising
    compromise compromised compromises compromising devise devised devises devising disguise exercise exercised
    exercises exercising expertise franchise improvise merchandise otherwise premise premises promise promised promises
    promising raise raised raises raising revise revised revises revising rise rises supervise supervised supervises
    supervising surprise televise wise likewise precise enterprise enterprises disease diseases""".split()
)


def standard(word: str) -> str:
    """The word in the spelling of the Organization, in small letters."""
    word = word.casefold()
    word = _STANDARD.get(word, word)
    return word if word in _NEVER_IZE else _IZE.sub("iz", word)
