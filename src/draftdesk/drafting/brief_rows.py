"""One change as the brief for capital shows it: both wordings cut down, what became of it, and why it matters."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from draftdesk.comparing.references import cited
from draftdesk.drafting.brief_places import Places
from draftdesk.drafting.brief_watched import Watched
from draftdesk.model.apparatus import Apparatus
from draftdesk.model.binding import Binding, Words
from draftdesk.model.bracket_changes import BracketTurn
from draftdesk.model.brief import BriefChange
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Reason, SegmentKind, Substance, text_of
from draftdesk.model.comparison_told import Told
from draftdesk.model.comparison_words import listed
from draftdesk.model.elsewhere import Elsewhere, is_only_moved, says_the_same
from draftdesk.model.enclosing import Span, enclosing
from draftdesk.model.excerpts import excerpt, in_list
from draftdesk.model.obligations import Quoted, Shift, Turn
from draftdesk.model.options import without_names
from draftdesk.model.remarking import ChangeRemark
from draftdesk.model.watching import WatchKind
from draftdesk.model.watching import places as places_watched

_WHOLE, _CHANGED = 24, 36
_MOST_TOLD = 4
_BRACKETS_ALONE = "brackets alone"
AMONG_NEIGHBOURS = "moved among its neighbours"
_WORD = re.compile(r"\w+")
_TWO_WORDS = re.compile(r"(?:\s+[\w-]+){1,2}")
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")
_SAID_OF: Mapping[Reason, str] = {
    Reason.POINTS_ELSEWHERE: "A cross-reference points elsewhere now.",
    Reason.NOT_UPDATED: "A cross-reference was not updated.",
}
_BRACKETS = {
    BracketTurn.OPENED: "opened",
    BracketTurn.CLOSED: "closed",
    BracketTurn.REDRAWN: "drawn otherwise",
    BracketTurn.DELETED: "gone",
}
_TURNS = {
    Turn.NEW: "New obligation",
    Turn.GONE: "Obligation gone",
    Turn.SETTLED: "Choice settled",
    Turn.OPENED: "Choice opened",
    Turn.NEGATED: "Negation put in",
    Turn.NO_LONGER_NEGATED: "Negation taken out",
}
_HAPPENED = {
    ChangeKind.INSERTED: "new",
    ChangeKind.DELETED: "gone",
    ChangeKind.MOVED: "moved",
    ChangeKind.MOVED_EDITED: "moved and edited",
    ChangeKind.SPLIT: "split",
    ChangeKind.MERGED: "merged",
}


class Rows:
    """Makes the rows of a brief."""

    def __init__(
        self,
        comparison: Comparison,
        places: Places,
        told: Sequence[Told],
        watched: Watched,
        shifted: Mapping[int, Sequence[Shift]],
        bracketed: Mapping[int, Counter[BracketTurn]],
        binding: Binding | None,
        remarks: Mapping[int, Sequence[ChangeRemark]],
        elsewhere: Mapping[int, Elsewhere],
    ) -> None:
        self._comparison, self._places, self._told, self._watched = comparison, places, told, watched
        self._shifted, self._bracketed, self._binding, self._remarks = shifted, bracketed, binding, remarks
        self._elsewhere = elsewhere
        self._open = {at: span.first for span in enclosing(comparison.b).spans for at in _behind_first(span)}

    def row(self, at: int, room: int = 1) -> BriefChange:
        """The change as a row of the table, with so many times the words that a row has where room is short."""
        change = self._comparison.changes[at]
        a, b = text_of(self._comparison.a, change.a), text_of(self._comparison.b, change.b)
        most = room * (_CHANGED if change.a and change.b else _WHOLE)
        made = excerpt(change, a, b, (self._shown(at, a), self._shown(at, b)), most)
        return BriefChange(
            change=at,
            place=self._places.of(change),
            headline=self._headline(at, change),
            old=made.old if change.a else (),
            new=made.new if change.b else (),
            why=tuple(self._why(at, change, a, b)),
            remarks=tuple(_remarked(each) for each in self._remarks.get(at, ())),
        )

    def happened(self, at: int, *, bare: bool = False) -> str:
        """What became of a change's paragraph, in a word or two; `bare` is without what it is and what it binds to."""
        change = self._comparison.changes[at]
        said = _HAPPENED.get(change.kind, "")
        if is_only_moved(self._comparison, change):
            said = _HAPPENED[ChangeKind.MOVED] if self._places.of(change).was else AMONG_NEIGHBOURS
        elif change.kind is ChangeKind.MOVED_EDITED and change.is_reworded:
            said = "moved and reworded"
        if change.kind is ChangeKind.UNCHANGED:
            said = "renumbered only" if change.renumbered and not change.formatting else "same words"
        elif change.kind is ChangeKind.EDITED:
            said = self._reworded(at, change) if change.is_reworded else _edited(change)
        if bare:
            return said
        if at in self._elsewhere:
            said += f" ({self._words_elsewhere(at, change)})"
        elif said == _BRACKETS_ALONE and change.b[0] in self._open:
            said += ", still within others"
        kind = self.apparatus(change)
        turns = [each.turn for each in self._shifted.get(at, ()) if each.turn in (Turn.WEAKENED, Turn.STRENGTHENED)]
        return f"{said}{f' ({kind})' if kind else ''}{f', obligation {turns[0]}' if turns else ''}"

    def _reworded(self, at: int, change: Change) -> str:
        """That it was; of one word which, and what became of brackets beside it."""
        one, turns = _one_word(change), self._bracketed.get(at)
        if one and turns:
            return f"{one}, and brackets {listed([name for turn, name in _BRACKETS.items() if turns[turn]])}"
        return one or "reworded"

    def apparatus(self, change: Change) -> Apparatus | None:
        """What the change's paragraphs are where they are no provisions, before and now."""
        kinds = {self._places.apparatus(0, at) for at in change.a} | {self._places.apparatus(1, at) for at in change.b}
        return None if None in kinds else next(iter(kinds), None)

    # --- parts of a row ---------------------------------------------------------------------------------------------

    def _shown(self, at: int, text: str) -> list[tuple[int, int]]:
        """What an excerpt never leaves out: watched words, and words by which an obligation changed."""
        items = [each.item for each in self._watched.hits.get(at, ()) if each.item.kind is WatchKind.WORDS]
        found = [in_list(text, each) for each in places_watched(text, items)] if items else []
        for shift in self._shifted.get(at, ()):
            for quoted in (shift.old, shift.new):
                start = text.find(quoted.sentence) if quoted.words else -1
                if start >= 0:
                    found.append((start + quoted.at, start + quoted.at + len(quoted.words)))
        return sorted(found)

    def _headline(self, at: int, change: Change) -> str:
        kind = self.apparatus(change)
        if kind is Apparatus.OPTION and not (change.a and change.b):
            return "Option deleted" if change.a else "New option"
        match change.kind:
            case ChangeKind.MOVED | ChangeKind.MOVED_EDITED:  # from where is said with its place
                return _capital(self.happened(at, bare=True))
            case ChangeKind.SPLIT | ChangeKind.MERGED:
                how = f"Split into {len(change.b)}" if len(change.b) > 1 else f"Merged from {len(change.a)}"
                return f"{how}{' and reworded' if change.is_reworded else ''}"
            case _:
                return self._told[at].headline or next(iter(self._told[at].details), "")

    def _why(self, at: int, change: Change, a: str, b: str) -> Iterator[str]:
        for hit in self._watched.hits.get(at, ()):
            yield hit.said
        for each in dict.fromkeys(self._shifted.get(at, ())):
            moved = self._comparison.changes[each.came_from] if each.came_from is not None else None
            of = f" (old words: {self._places.before(moved, self._places.heading(change))})" if moved else ""
            yield f"{shift_said(each)}{of}."
        if at in self._elsewhere:
            found, where = self._elsewhere[at], self._named_beside(at, change)
            much = "Most of its words" if found.has_most else "Some of its words"
            if change.b and found.stays is not None:
                yield f"{_capital(self._words_elsewhere(at, change))}, which stood before."
            else:
                yield f"{much} stand in {where}." if change.a else f"{much} stood in {where} (old)."
        if change.b and (first := self._open.get(change.b[0])) is not None:
            yield f"Within brackets opened in {self._places.beside(1, first, self._places.heading(change))}."
        if change.a and change.b:
            yield from self._words_that_differ(at, change, a, b)
            if brackets := self._bracketed.get(at):
                counts = [f"{brackets[turn]:,} {name}" for turn, name in _BRACKETS.items() if brackets[turn]]
                yield f"Brackets: {', '.join(counts)}."
        yield from (said for reason, said in _SAID_OF.items() if reason in change.reasons)

    def _words_elsewhere(self, at: int, change: Change) -> str:
        """Where words of a paragraph went or came from; of what stands there anyway, that it has them as well."""
        found = self._elsewhere[at]
        much = "most" if found.has_most else "some"
        if found.stays is None:
            where = self._named_beside(at, change)
            return f"{much} words now in {where}" if change.a else f"{much} words from old {where}"
        where = self._places.beside(1, found.stays, self._places.heading(change))
        if change.b and says_the_same(self._comparison.b[change.b[0]], self._comparison.b[found.stays]):
            return f"a copy of {where}"
        return f"{much} words {'also in' if change.a else 'as in'} {where}"

    def _named_beside(self, at: int, change: Change) -> str:
        return self._places.beside(not change.b, self._elsewhere[at].at, self._places.heading(change))

    def _words_that_differ(self, at: int, change: Change, a: str, b: str) -> Iterator[str]:
        if self._binding is not None and {Reason.NEGATION, Reason.OBLIGATION} & set(change.reasons):
            old, new = self._binding.found(a), self._binding.found(b)
            turns = {each.turn for each in self._shifted.get(at, ())}
            if Reason.NEGATION in change.reasons and turns.isdisjoint((Turn.NEGATED, Turn.NO_LONGER_NEGATED)):
                yield from _differ("Negation", *_only(old, new, lambda each: each.negates))
            if Reason.OBLIGATION in change.reasons and at not in self._shifted:
                yield from _differ(
                    "Words that bind or allow",
                    *_only(old, new, _is_modal),
                )
        if Reason.FIGURES in change.reasons:
            before, now = _figures(a), _figures(b)
            yield from _differ("Figures", list((before - now).elements()), list((now - before).elements()))


def _behind_first(span: Span) -> range:
    """The paragraphs that begin within a bracket."""
    return range(span.first + 1, span.last + 1)


def shift_said(shift: Shift) -> str:
    """What became of an obligation; of each side, what kept or keeps it from being agreed."""
    if shift.turn in (Turn.NEW, Turn.GONE):
        shift = replace(shift, old=_with_verb(shift.old), new=_with_verb(shift.new))
    return f"{_TURNS.get(shift.turn) or f'Obligation {shift.turn}'}: {words_of(shift)}"


def _with_verb(quoted: Quoted) -> Quoted:
    """The words of an obligation with the two after them, which tell it from others of its paragraph."""
    found = _TWO_WORDS.match(quoted.sentence, quoted.at + len(quoted.words)) if quoted.words else None
    return replace(quoted, words=f"{quoted.words}{found[0]}") if found else quoted


def words_of(shift: Shift) -> str:
    """The words of an obligation before and now, each with what keeps it from being agreed."""
    sides = [_standing(each) for each in (shift.old, shift.new) if each.words]
    said = " → ".join(sides)
    if len(sides) == 1 and shift.turn in (Turn.WEAKENED, Turn.STRENGTHENED):
        said += " put in" if shift.new.words else " taken out"
    if shift.besides:
        said += f", {', '.join(shift.besides)}"
    for words, own, how in ((shift.hedged, shift.new, "put in"), (shift.unhedged, shift.old, "taken out")):
        if words and words != own.words:
            said += f", with “{words}” {how}"
    return said


def _standing(quoted: Quoted) -> str:
    """Words as they are quoted, with what keeps them from being agreed: brackets around them, or that they are one of
    several options."""
    is_choice = quoted.words.startswith("[")
    in_brackets = "in brackets" if quoted.in_brackets and not is_choice else ""
    marks = ", ".join(filter(None, (in_brackets, quoted.option)))
    said = quoted.words if is_choice else f"“{quoted.words}”"
    return f"{said} ({marks})" if marks else said


def _edited(change: Change) -> str:
    if change.substance is not Substance.SUBSTANTIVE:
        return "small edits"
    weighty = {reason for each in change.segments if each.substance is change.substance for reason in each.reasons}
    return _BRACKETS_ALONE if weighty <= {Reason.BRACKETS} else "edited"


def _one_word(change: Change) -> str:
    """What became of the one word that differs, "" where more do."""
    gone, come = (
        {word.casefold(): word for each in change.segments if each.kind is kind for word in _WORD.findall(each.text)}
        for kind in (SegmentKind.DELETE, SegmentKind.INSERT)
    )
    lost, put = ([said for key, said in one.items() if key not in other] for one, other in ((gone, come), (come, gone)))
    if max(len(lost), len(put)) != 1:
        return ""
    if lost and put:
        return f"one word, “{lost[0]}” → “{put[0]}”"
    return f"one word put in, “{put[0]}”" if put else f"one word taken out, “{lost[0]}”"


def _is_modal(words: Words) -> bool:
    return any(rung.ladder == 0 for rung in words.rungs)


def _only(old: Iterable[Words], new: Iterable[Words], wanted: Callable[[Words], bool]) -> tuple[list[str], list[str]]:
    before = Counter(each.said for each in old if wanted(each))
    now = Counter(each.said for each in new if wanted(each))
    return list((before - now).elements()), list((now - before).elements())


def _differ(what: str, gone: Sequence[str], come: Sequence[str]) -> Iterator[str]:
    """Which words went and which came, one line; none where they only moved."""
    said = [f"{_some(words)} {how}" for words, how in ((gone, "taken out"), (come, "put in")) if words]
    if said:
        yield f"{what}: {'; '.join(said)}."


def _some(words: Sequence[str]) -> str:
    names = [f"“{each}”" for each in dict.fromkeys(words)]
    if len(names) > _MOST_TOLD:
        names = [*names[:_MOST_TOLD], f"{len(names) - _MOST_TOLD} others"]
    return listed(names)


def _figures(text: str) -> Counter[str]:
    """The figures of a text, but for those that cite a paragraph, an article or the like, or name an option."""
    for each in reversed(list(cited(text))):
        text = text[: each.start] + text[each.end :]
    return Counter(_FIGURE.findall(without_names(text)))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _remarked(remark: ChangeRemark) -> str:
    stance = str(remark.stance)
    said = " ".join(remark.text.split())
    return f"{_capital(stance)}: {said}" if stance and said else said or _capital(stance)
