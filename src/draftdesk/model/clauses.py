"""What a sentence asks of whom: the word that binds, who stands before it, which verbs and what behind it.

Good enough to know a rewritten sentence by; it parses no language.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from draftdesk.model.binding import Binding, Words
from draftdesk.model.folding import words as words_in
from draftdesk.model.obligations import Turn
from draftdesk.model.sentences import begins

_ITEM = re.compile(r"\[([^\[\]]{1,60})\]")
_ROW = re.compile(r"\[[^\[\]]{1,60}\](?:\s*/?\s*\[[^\[\]]{1,60}\])*")
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_COMMAS = re.compile("[,،;؛]")
_ASIDE = re.compile(r"[\s\[\]]*,[^,;.:]{1,80},")
_LONGEST_ITEM, _AHEAD, _VERBS, _OBJECT, _BRIDGE, _HEDGE = 8, 240, 4, 12, 90, 4
_STEM, _ENDING, _TELLING, _FIRST, _LAST, _SAME = 4, 4, 4, 8, 10, 0.7


class Choice(NamedTuple):
    """Words in brackets to choose from, from where to where: "[shall][should]", "[may draw on] [shall use]"."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A word that binds or allows, or several to choose from, from `start` to `end`, with the `words` themselves.

    `rungs` are where they stand on the ladder of such words. Subject, verbs and object are folded words; `hedges` are
    what limits it before its verb; a negated clause asks the opposite.
    """

    start: int
    end: int
    words: tuple[Words, ...]
    rungs: frozenset[int]
    subject: tuple[str, ...]
    verbs: tuple[str, ...]
    object: tuple[str, ...]
    hedges: tuple[Words, ...] = ()
    is_choice: bool = False
    is_negated: bool = False

    @property
    def rung(self) -> int:
        """The one that binds least."""
        return max(self.rungs)


def count(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def rungs(words: Sequence[Words], ladder: int) -> set[int]:
    """The rungs of one ladder on which any of these words stands."""
    return {rung.rung for each in words for rung in each.rungs if rung.ladder == ladder}


def starts(text: str) -> list[int]:
    """Where the sentences and the lines of a text begin, the first one included."""
    breaks = [at + 1 for at, letter in enumerate(text) if letter == "\n"] if "\n" in text else []
    return sorted({0, *begins(text), *breaks})


def bounds(text: str, begun: Sequence[int], at: int) -> tuple[int, int]:
    """From where to where the sentence goes that a place stands in; `begun` is what `starts` gives."""
    nth = max(0, bisect_right(begun, min(at, max(0, len(text) - 1))) - 1)
    return begun[nth], begun[nth + 1] if nth + 1 < len(begun) else len(text)


def choices(text: str, words: Sequence[Words]) -> Iterator[Choice]:
    """The rows of brackets that leave open which word binds: with that word alone, or with its verb in each."""
    if "[" not in text:
        return
    modal = [each for each in words if rungs([each], 0)]
    for row in _ROW.finditer(text):
        items = list(_ITEM.finditer(text, row.start(), row.end()))
        bare = [nth for nth, item in enumerate(items) if _is_bare(item, modal)]
        verbal = [nth for nth, item in enumerate(items) if nth in bare or _begins_with(item, modal)]
        nths = verbal if len(verbal) > 1 else bare
        if not nths:
            continue
        last = nths[-1]
        while last + 1 < len(items) and items[last].end() == items[last + 1].start():
            last += 1
        yield Choice(items[nths[0]].start(), items[last].end())


def clauses(
    text: str, words: Sequence[Words], begun: Sequence[int], binding: Binding, hidden: Sequence[tuple[int, int]] = ()
) -> list[Clause]:
    """The clauses of a text, in order. `words` is what binds in it, `begun` where its sentences begin; what is `hidden`
    (labels, notes) tells nothing."""
    modal = [each for each in words if rungs([each], 0)]
    if not modal:
        return []
    shown = _without(text, hidden)
    rows = list(choices(text, words))
    units = [(*row, tuple(each for each in modal if row.start <= each.start < row.end)) for row in rows]
    units += [
        (each.start, each.end, (each,)) for each in modal if not any(row.start <= each.start < row.end for row in rows)
    ]
    made: list[Clause] = []
    for start, end, own in sorted(units):
        is_choice = any(row.start == start for row in rows)
        low, high = bounds(text, begun, start)
        before = made[-1] if made and made[-1].start >= low else None
        subject, verbs, rest = _asked(shown, (start, end), (low, high), own if is_choice else (), words, binding)
        if before and (not subject or _is_linked(shown, start, binding)):
            subject = before.subject
        elif before:
            subject = _doers(shown, before.end, start, binding)
        hedges = tuple(each for each in words if each.hedges and each not in own and end <= each.start <= end + _HEDGE)
        negated = any(each.negates and start <= each.start <= end + _VERBS for each in words)
        made.append(Clause(start, end, own, frozenset(rungs(own, 0)), subject, verbs, rest, hedges, is_choice, negated))
    return made


# --- likeness -------------------------------------------------------------------------------------------------------


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are forms of one: "initiate", "initiated"."""
    if one == other:
        return True
    short, long = sorted((len(one), len(other)))
    size = max(_STEM, short - 1)
    return short >= _STEM and long <= short + _ENDING and one[:size] == other[:size]


def same_verbs(a: Clause, b: Clause) -> int:
    """How many of the verbs of the one are those of the other."""
    return sum(any(is_same_word(one, other) for other in b.verbs) for one in a.verbs)


def same_subject(a: Sequence[str], b: Sequence[str]) -> float:
    """How alike those are who are bound, from 0 to 1: 1 where the one begins or ends as the other begins or ends."""
    if not a or not b:
        return 0.0
    size = min(len(a), len(b), _TELLING)
    ends = min(size, _TELLING - 1)
    pairs = [(a[:size], b[:size]), (a[-ends:], b[-ends:])]
    if ends > 2:
        pairs += [(a[:ends], b[-ends:]), (a[-ends:], b[:ends])]
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
    return any(len(doer) > 2 and shared(doer, asked) >= 0.8 for asked, doer in pairs)


def speak_of_one(a: Clause, b: Clause) -> bool:
    """Whether two clauses bind the same people, or to do the same."""
    return same_verbs(a, b) > 0 or same_subject(a.subject, b.subject) >= _SAME


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


# --- parts ----------------------------------------------------------------------------------------------------------


def _is_bare(item: re.Match[str], modal: Sequence[Words]) -> bool:
    """Whether what stands between two brackets are words that bind, or several with slashes between."""
    inside = [each for each in modal if item.start(1) <= each.start and each.end <= item.end(1)]
    return bool(inside) and count(item[1]) == sum(count(each.said) for each in inside)


def _begins_with(item: re.Match[str], modal: Sequence[Words]) -> bool:
    """Whether it begins with a word that binds, and a few follow."""
    first = next((each for each in modal if item.start(1) <= each.start and each.end <= item.end(1)), None)
    lead = item[1][: first.start - item.start(1)] if first else "x"
    return not any(map(str.isalnum, lead)) and count(item[1]) <= _LONGEST_ITEM


def _without(text: str, hidden: Sequence[tuple[int, int]]) -> str:
    for start, end in hidden:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _tokens(text: str, start: int, end: int) -> tuple[str, ...]:
    return tuple(word for _, _, word in words_in(text[start:end]))


def _doers(text: str, start: int, end: int, binding: Binding) -> tuple[str, ...]:
    """Those who are bound: what stands after the last comma, or, where an aside does, what stands before the first.
    Articles and the like are dropped, and so is "that" or "which" at the end."""
    last = max((each.start() for each in binding.relatives.finditer(text, start, end)), default=end)
    end = end if any(map(str.isalnum, text[_after(text, last) : end])) else last
    parts = [part for part in _COMMAS.split(text[start:end]) if any(map(str.isalnum, part))]
    if not parts:
        return ()
    is_aside = bool(_COMMAS.search(text[start:end].rstrip(" []")[-1:]))
    said = parts[0] if is_aside else parts[-1]
    words = tuple(word for _, _, word in words_in(binding.determiners.sub(" ", said)))
    return words if len(words) <= _FIRST + _LAST else (*words[:_FIRST], *words[-_LAST:])


def _after(text: str, at: int) -> int:
    """Where the word ends that begins at a place."""
    word = _WORD.match(text, at)
    return word.end() if word else at


def _is_linked(text: str, at: int, binding: Binding) -> bool:
    """Whether the word before a place joins verbs: who is bound was named before the first of them."""
    low = max(0, at - 16)
    return any(
        not any(map(str.isalnum, text[each.end("words") : at])) for each in binding.links.finditer(text, low, at)
    )


def _asked(
    text: str,
    own: tuple[int, int],
    sentence: tuple[int, int],
    offered: Sequence[Words],
    words: Sequence[Words],
    binding: Binding,
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Who is bound to do what: the words before what binds; the verbs; what follows them."""
    low, high = sentence
    start, end = own
    subject = _doers(text, low, start, binding)
    inside: list[str] = []
    for nth, each in enumerate(offered):
        until = offered[nth + 1].start if nth + 1 < len(offered) else end
        verbs, _ = _verbs(text, each.end, min(until, _close(text, each.end, until)), words, binding)
        inside += verbs
    bridge = next(iter(binding.bridges.finditer(text, end, min(high, end + _BRIDGE))), None)
    if bridge:
        subject, end = _doers(text, end, bridge.start(), binding), bridge.end("words")
    verbs, after = _verbs(text, end, min(high, end + _AHEAD), words, binding)
    if inside:
        return subject, tuple(inside), _tokens(text, end, min(high, end + _AHEAD))[:_OBJECT]
    return subject, tuple(verbs), _tokens(text, after, min(high, after + _AHEAD))[:_OBJECT]


def _close(text: str, at: int, end: int) -> int:
    found = text.find("]", at, end)
    return end if found < 0 else found


def _verbs(text: str, start: int, end: int, words: Sequence[Words], binding: Binding) -> tuple[list[str], int]:
    """The first verb and those joined to it, and where they end. Hedges, asides and light words are passed over."""
    at = start
    while (passed := _passed(text, at, end, words, binding)) > at:
        at = passed
    found: list[str] = []
    is_joined = True
    ahead = at
    while len(found) < _VERBS and (word := _WORD.search(text, ahead, end)):
        if found and (link := binding.links.match(text, word.start(), end)):
            is_joined, ahead = True, link.end("words")
            continue
        if not is_joined and "," not in text[ahead : word.start()]:
            break
        found += _tokens(text, word.start(), word.end())[:1]
        at = ahead = word.end()
        is_joined = False
    return found, at


def _passed(text: str, at: int, end: int, words: Sequence[Words], binding: Binding) -> int:
    """Where what says nothing ends, if it begins here."""
    if aside := _ASIDE.match(text, at, end):
        return aside.end()
    word = _WORD.search(text, at, end)
    if word is None:
        return at
    for each in words:
        if each.start == word.start() and (each.hedges or each.negates):
            return each.end
    light = binding.light.match(text, word.start(), end)
    return light.end("words") if light else at
