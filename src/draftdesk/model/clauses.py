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
from draftdesk.model.sentences import begins

_ITEM = re.compile(r"\[([^\[\]]{1,60})\]")
_ROW = re.compile(r"\[[^\[\]]{1,60}\](?:\s*/?\s*\[[^\[\]]{1,60}\])*")
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_COMMAS = re.compile("[,،;؛]")
_PAIR = re.compile(r"\[[^\[\]]*\]")
_DEPTH = 3
_ASIDE = re.compile(r"[\s\[\]]*,[^,;.:]{1,80},")
_LONGEST_ITEM, _AHEAD, _VERBS, _OBJECT, _BRIDGE, _HEDGE = 8, 240, 4, 12, 90, 12
_FIRST, _LAST = 8, 10


class Choice(NamedTuple):
    """Words in brackets to choose from, from where to where: "[shall][should]", "[may draw on] [shall use]"."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A word that binds or allows, or several to choose from, from `start` to `end`, with the `words` themselves.

    `rungs` are where they stand on the ladder of such words. Subject, verbs and object are folded words, `core` is the
    subject without what stands in brackets in it, `lead` all that stands before, but for another wording in brackets;
    `hedges` are what limits the clause before its verb; a negated clause asks the opposite.
    """

    start: int
    end: int
    words: tuple[Words, ...]
    rungs: frozenset[int]
    subject: tuple[str, ...]
    verbs: tuple[str, ...]
    object: tuple[str, ...]
    core: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
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
    text: str,
    words: Sequence[Words],
    begun: Sequence[int],
    binding: Binding,
    hidden: Sequence[tuple[int, int]] = (),
    following: str = "",
) -> list[Clause]:
    """The clauses of a text, in order. `words` is what binds in it, `begun` where its sentences begin; what is `hidden`
    (labels, notes) tells nothing. A text that ends with a colon goes on in the `following` one."""
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
        core = _core(shown, low, start, binding)
        if before and (not subject or _is_linked(shown, start, binding)):
            subject, core = before.subject, before.core
        elif before:
            subject, core = _doers(shown, before.end, start, binding), _core(shown, before.end, start, binding)
        if not verbs and following and shown.rstrip().endswith(":"):
            listed, after = _verbs(following, 0, min(len(following), _AHEAD), (), binding)
            verbs, rest = tuple(listed), _tokens(following, after, _AHEAD)[:_OBJECT]
        hedges = tuple(each for each in words if each.hedges and each not in own and end <= each.start <= end + _HEDGE)
        negated = any(each.negates and start <= each.start <= end + _VERBS for each in words)
        known = frozenset(rungs(own, 0))
        lead = _tokens(shown, max(before.end if before else low, shown.rfind("][", low, start), start - _AHEAD), start)
        made.append(Clause(start, end, own, known, subject, verbs, rest, core, lead, hedges, is_choice, negated))
    return made


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
    parts = [part for part in _COMMAS.split(text[start:end]) if _names(part, binding)]
    if not parts:
        return ()
    is_aside = bool(_COMMAS.search(text[start:end].rstrip(" []")[-1:]) or binding.relatives.match(parts[-1].lstrip()))
    said = parts[0] if is_aside else parts[-1]
    words = tuple(word for _, _, word in words_in(binding.determiners.sub(" ", said)))
    return words if len(words) <= _FIRST + _LAST else (*words[:_FIRST], *words[-_LAST:])


def _names(part: str, binding: Binding) -> bool:
    """Whether there is more in a part of a sentence than words that join."""
    return any(map(str.isalnum, binding.links.sub(" ", part)))


def _core(text: str, start: int, end: int, binding: Binding) -> tuple[str, ...]:
    """Those who are bound without what stands in brackets, empty where all does."""
    said = text[start:end]
    if "[" not in said:
        return _doers(text, start, end, binding)
    for _ in range(_DEPTH):
        said = _PAIR.sub(" ", said)
    return _doers(said, 0, len(said), binding)


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
