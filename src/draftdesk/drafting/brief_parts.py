"""The parts of a brief beside its table: obligations, brackets, and what was left out as of no weight."""

from collections.abc import Collection, Iterator, Sequence

from draftdesk.drafting.brief_places import Places
from draftdesk.model.bracket_changes import BracketChanges, BracketShift, BracketTurn
from draftdesk.model.brief import BracketsUnder, BriefBracket, BriefObligation, Piece, Rest
from draftdesk.model.comparison import Comparison, SegmentKind
from draftdesk.model.enclosing import enclosing
from draftdesk.model.excerpts import shortened
from draftdesk.model.obligations import Quoted, Shift, Turn

_OBLIGATIONS, _NEW_OR_GONE, _BRACKETS, _HEADINGS = 8, 3, 6, 14
_SENTENCE, _BEFORE, _AFTER, _WORDS, _TELLING = 115, 55, 40, 120, 12
_TURNS = {
    Turn.WEAKENED: ("obligation weakened", "obligations weakened"),
    Turn.STRENGTHENED: ("obligation strengthened", "obligations strengthened"),
    Turn.NEGATED: ("negation put in", "negations put in"),
    Turn.NO_LONGER_NEGATED: ("negation taken out", "negations taken out"),
    Turn.SETTLED: ("choice settled", "choices settled"),
    Turn.OPENED: ("choice opened", "choices opened"),
    Turn.NEW: ("new obligation", "new obligations"),
    Turn.GONE: ("obligation gone", "obligations gone"),
}


def obligation_part(
    found: Sequence[Shift], comparison: Comparison, places: Places, touched: Collection[int]
) -> tuple[tuple[BriefObligation, ...], tuple[Rest, ...]]:
    """The obligations that are shown: those in place first, and of the new and gone the ones outside brackets; and
    where the others are."""
    order = list(Turn)
    ranked = sorted(
        enumerate(found),
        key=lambda each: (each[1].in_brackets, each[1].change not in touched, order.index(each[1].turn), each[0]),
    )
    in_place = [nth for nth, each in ranked if each.turn not in (Turn.NEW, Turn.GONE)][:_OBLIGATIONS]
    apart = [nth for nth, each in ranked if each.turn in (Turn.NEW, Turn.GONE) and not each.in_brackets][:_NEW_OR_GONE]
    shown = {*in_place, *apart}
    made = tuple(
        _obligation(found[nth], comparison, places) for nth in sorted(shown, key=lambda nth: _rank(found, nth))
    )
    rest = []
    for turn, names in _TURNS.items():
        left = [each for nth, each in enumerate(found) if each.turn is turn and nth not in shown]
        for in_brackets in (False, True):
            own = [each.change for each in left if each.in_brackets is in_brackets]
            if own:
                name = f"{names[len(own) > 1]}{', only proposed (in brackets)' if in_brackets else ''}"
                rest.append(places.tally(name, own))
    return made, tuple(rest)


def _rank(found: Sequence[Shift], nth: int) -> tuple[int, int]:
    return list(Turn).index(found[nth].turn), nth


def _obligation(shift: Shift, comparison: Comparison, places: Places) -> BriefObligation:
    return BriefObligation(
        turn=shift.turn,
        place=places.of(comparison.changes[shift.change]),
        old=shift.old.words,
        new=shift.new.words,
        sentence_a=tuple(_around(shift.old, SegmentKind.DELETE)),
        sentence_b=tuple(_around(shift.new, SegmentKind.INSERT)),
        in_brackets=shift.in_brackets,
    )


def _around(quoted: Quoted, kind: SegmentKind) -> Iterator[Piece]:
    """The words that tell with what stands around them."""
    end = quoted.at + len(quoted.words)
    before = shortened(quoted.sentence[: quoted.at], quoted.at, _BEFORE)
    after = shortened(quoted.sentence[end:], 0, max(_AFTER, _SENTENCE - len(before) - len(quoted.words)))
    pieces = (Piece(before), Piece(quoted.sentence[quoted.at : end], kind), Piece(after))
    yield from (piece for piece in pieces if piece.text)


def bracket_part(
    found: BracketChanges, comparison: Comparison, places: Places, touched: Collection[int]
) -> tuple[tuple[BriefBracket, ...], tuple[Rest, ...], tuple[BracketsUnder, ...]]:
    """The brackets that are shown, opened ones first and those of watched changes before others; where the others
    are; and how many there are under each heading."""
    candidates = [each for each in found.shifts if each.turn in (BracketTurn.OPENED, BracketTurn.CLOSED) and each.words]
    ranked = sorted(
        enumerate(candidates),
        key=lambda each: (
            each[1].change not in touched,
            each[1].turn is BracketTurn.CLOSED,
            each[1].is_whole,
            each[1].depth,
            len(each[1].words) < _TELLING,
            each[0],
        ),
    )
    shown = sorted(nth for nth, _ in ranked[:_BRACKETS])
    made = tuple(_bracket(candidates[nth], comparison, places) for nth in shown)
    kept = {id(candidates[nth]) for nth in shown}
    rest = []
    for turn, name in ((BracketTurn.OPENED, "opened"), (BracketTurn.CLOSED, "closed")):
        own = [each for each in found.shifts if each.turn is turn and id(each) not in kept]
        if own:
            rest.append(places.tally(name, [each.change for each in own]))
    return made, tuple(rest), _under(comparison, places)


def brackets_said(found: BracketChanges) -> str:
    """What became of the brackets, in sentences; "" where nothing did."""
    if not found.shifts:
        return ""
    opened, closed, redrawn, deleted = map(
        found.count, (BracketTurn.OPENED, BracketTurn.CLOSED, BracketTurn.REDRAWN, BracketTurn.DELETED)
    )
    lone = " A sign without a partner counts as one." if found.unbalanced else ""
    drawn = f", {redrawn:,} were drawn otherwise (their words stand in others)" if redrawn else ""
    return (
        f"Of {found.before:,} before, {closed:,} were closed (most of their words stayed){drawn} and {deleted:,} went with "
        f"all or most of their words; {opened:,} were opened. {found.after:,} await agreement now.{lone}"
    )


def _bracket(shift: BracketShift, comparison: Comparison, places: Places) -> BriefBracket:
    words = shortened(" ".join(shift.words.split()), 0, _WORDS)
    return BriefBracket(shift.turn, places.of(comparison.changes[shift.change]), words)


def _under(comparison: Comparison, places: Places) -> tuple[BracketsUnder, ...]:
    """How many brackets stand under each heading of B, those of A under what their heading became."""
    counts: dict[str, list[int]] = {}
    for of_b, passages in ((1, comparison.b), (0, comparison.a)):
        for at, found in enumerate(enclosing(passages).begun()):
            if found:
                counts.setdefault(places.heading_above(of_b, at), [0, 0])[of_b] += found
    made = [BracketsUnder(heading, *both) for heading, both in counts.items()]
    if len(made) <= _HEADINGS:
        return tuple(made)
    least = sorted(made, key=lambda each: 4 * each.after + each.before)[: len(made) - _HEADINGS + 1]
    before, after = sum(each.before for each in least), sum(each.after for each in least)
    return (*(each for each in made if each not in least), BracketsUnder(f"{len(least)} others", before, after))


def hidden_lines(comparison: Comparison, *, watched: bool) -> Iterator[str]:
    """What is never listed: how many changes of little weight, paragraphs with another number, other formatting."""
    counts = comparison.counts
    light = {
        "editorial": counts.editorial,
        "minor": counts.minor,
        "consequential": counts.consequential,
    }
    said = [f"{count:,} {name}" for name, count in light.items() if count]
    if said:
        where = "In the table only where a watched word is among what changed" if watched else "Not in the table"
        yield f"Changes of little weight: {', '.join(said)}. {where}."
    if counts.renumbered:
        yield f"Paragraphs with another number: {counts.renumbered:,}. Those that say the same are not listed."
    if counts.formatting:
        yield f"Paragraphs with other formatting: {counts.formatting:,}. Formatting is not shown."
