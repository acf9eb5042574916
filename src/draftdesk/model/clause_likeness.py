"""How alike two clauses are: who is bound, by which verbs, to what; and what became of one that is the other now."""

from collections.abc import Sequence

from draftdesk.model.clauses import Clause
from draftdesk.model.obligations import Turn

NAMED = 4
"""A name of so many words is one thing wherever it stands."""
LONG = 10
"""So many words in a row are said at length."""
_STEM, _ENDING, _TELLING, _BRIEF, _WORDY, _HALF, _SAME, _MOSTLY = 4, 4, 4, 6, 6, 0.5, 0.7, 0.75


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are forms of one: "initiate", "initiated"; "analyse" and "analyze" are."""
    if one == other:
        return True
    one, other = one.replace("z", "s"), other.replace("z", "s")
    short, long = sorted((len(one), len(other)))
    size = max(_STEM, short - 1)
    return short >= _STEM and long <= short + _ENDING and one[:size] == other[:size]


def same_verbs(a: Clause, b: Clause) -> int:
    """How many of the verbs of the one are those of the other."""
    return sum(any(is_same_word(one, other) for other in b.verbs) for one in a.verbs)


def same_subject(a: Clause, b: Clause) -> float:
    """How alike those are who are bound, from 0 to 1: 1 where both begin with the same words, or, unless they are long,
    end with them. What stands in brackets counts or not, whichever makes them more alike."""
    return max(_same_doers(one, other) for one in {a.subject, a.core} for other in {b.subject, b.core})


def _same_doers(a: Sequence[str], b: Sequence[str]) -> float:
    if not a or not b:
        return 0.0
    short, long = sorted((a, b), key=len)
    size, ends = min(len(short), _TELLING), min(len(short), _TELLING - 1)
    pairs = [(short[:size], long[:size])]
    if len(short) <= _BRIEF:
        pairs.append((short[-ends:], long[-ends:]))
        pairs += [(short[-ends:], long[:ends])] if ends == _TELLING - 1 else []
    if any(all(map(is_same_word, *pair)) for pair in pairs):
        return 1.0 if size > 1 or len(a) == len(b) else 0.6
    return len({*a} & {*b}) / len({*a} | {*b})


def shared(of: Sequence[str], among: Sequence[str]) -> float:
    """How much of the words stands among others, from 0 to 1; long words count more than short ones."""
    weights = {each: max(0.2, len(each) - 2) for each in of}
    alike: dict[str, list[str]] = {}
    for other in among:
        alike.setdefault(other[:_STEM], []).append(other)
    kept = sum(
        weight
        for each, weight in weights.items()
        if any(is_same_word(each, other) for other in alike.get(each[:_STEM], ()))
    )
    return kept / sum(weights.values()) if weights else 0.0


def same_object(a: Clause, b: Clause) -> float:
    """How alike what is asked is, beside the verb."""
    short, long = sorted((a.object, b.object), key=len)
    size = max(4, min(len(short), 7))
    return max(shared(short[:size], long), shared(long[:size], short)) if short else 0.0


def is_turned_round(a: Clause, b: Clause) -> bool:
    """Whether what the one does is done in the other: "shall initiate a process", "a process will be initiated"."""
    pairs = ((a.object[:8], b.subject[:6]), (b.object[:8], a.subject[:6]))
    return any(len(doer) > 2 and _head(asked) in doer and shared(doer, asked) >= 0.8 for asked, doer in pairs)


def _head(asked: Sequence[str]) -> str:
    """The first word of what is asked that tells something: not "support" to those who are named behind it."""
    return next((each for each in asked if len(each) >= _STEM), "")


def is_asked_in_other_words(a: Clause, b: Clause) -> bool:
    """Whether two clauses say the same at length behind another verb, of those who have a name in common: "all of that
    information will be verified through …", "all information shall be reviewed through …"."""
    who = {each for each in a.subject if len(each) > _STEM}
    return len(a.object) >= LONG and a.object[:LONG] == b.object[:LONG] and not who.isdisjoint(b.subject)


def is_recast(a: Clause, b: Clause) -> bool:
    """Whether what is asked at length in the one is, with the same verb, what the other begins with: "shall provide
    transparent information on …", "transparent information on … shall be provided by …"."""
    return same_verbs(a, b) > 0 and len(a.object) >= LONG and shared(a.object[:LONG], b.lead) >= _MOSTLY


def is_reassigned(a: Clause, b: Clause, said: Sequence[str]) -> bool:
    """Whether it was recast in a sentence, of these words, that does not name those who were bound."""
    return a.rungs == b.rungs and is_recast(a, b) and bool(a.subject) and shared(a.subject, said) < _HALF


def openings(clause: Clause) -> tuple[tuple[str, ...], ...]:
    """The first words of what is asked, with the one before them passed over or not: that may be an article."""
    return tuple({clause.object[:NAMED], clause.object[1 : NAMED + 1]})


def is_of_what_the_other_asks(a: Clause, b: Clause) -> bool:
    """Whether the one binds, by the name of several words, what the other asks for: "shall undergo a multilateral and
    facilitative examination", "a multilateral and facilitative examination shall consider …"."""
    return any(len(one.subject) == NAMED and one.subject in openings(other) for one, other in ((a, b), (b, a)))


def is_for_the_same(a: Clause, b: Clause) -> bool:
    """Whether two clauses ask, behind another verb, for what has the same name of many telling words: "shall have
    continuous and enhanced international support", "shall receive continuous and enhanced international support"."""
    one, other = ([each for each in (*x.verbs, *x.object)[: NAMED + 2] if len(each) > _WORDY] for x in (a, b))
    return len({*one} & {*other}) >= NAMED


def is_of_one_thing(a: Clause, b: Clause) -> bool:
    """Whether those who are bound have a telling word in common: "the provision of help", "activities of help"."""
    return any(len(each) > _STEM and each in b.subject for each in a.subject)


def speak_of_one(a: Clause, b: Clause) -> bool:
    """Whether two clauses bind the same people, or to do the same."""
    return same_verbs(a, b) > 0 or same_subject(a, b) >= _SAME


def turned(a: Clause, b: Clause) -> Turn | None:
    """What became of a clause that went on as another, None where it binds as it did. A choice is settled by what lies
    within it."""
    if a.rungs == b.rungs or (a.is_choice and b.is_choice):
        return None
    if a.is_choice or b.is_choice:
        choice, one = (a, b) if a.is_choice else (b, a)
        if min(choice.rungs) <= one.rung <= max(choice.rungs):
            return Turn.SETTLED if a.is_choice else Turn.OPENED
    if a.rung == b.rung:
        return None
    return Turn.WEAKENED if b.rung > a.rung else Turn.STRENGTHENED
