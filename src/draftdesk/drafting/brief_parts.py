"""The parts of a brief beside its table: obligations, brackets, and what was left out as of no weight."""

import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from draftdesk.drafting.brief_places import Places, bare, brief_of, listing, short
from draftdesk.drafting.brief_rows import words_of
from draftdesk.model.apparatus import Apparatus
from draftdesk.model.bracket_changes import BracketChanges, BracketShift, BracketTurn
from draftdesk.model.brief import BracketsUnder, BriefBracket, BriefObligation, Piece, Rest
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Passage, SegmentKind
from draftdesk.model.comparison_words import sorts_of
from draftdesk.model.elsewhere import fuller_sources
from draftdesk.model.enclosing import Enclosing, Span, enclosing
from draftdesk.model.excerpts import Pieces, quoted, shortened
from draftdesk.model.folding import words
from draftdesk.model.obligations import Beside, Quoted, Shift, Turn

_OBLIGATIONS, _NEW_OR_GONE, _EXAMPLES = 10, 6, 2
_SENTENCE, _BEFORE, _AFTER, _TELLING = 104, 50, 36, 12
_MOST_SECTIONS = 30
_LONG = 90
_CLOSED = "closed: most of their words stayed, most of these (but for brackets within) in no bracket"
_REDRAWN = "drawn otherwise: of what stayed, half or more is in others"
_STAYED = (
    "Stayed: a bracket is there, and at least half of the words of each are in common, or nearly all that is left of "
    "them, or a missing sign was put in; words are followed into what became of their paragraph, not into others."
)
_UNNUMBERED = ("“", "after ", "under ", "heading ")
_MOVED = "moved"
_REGROUPED = {
    ChangeKind.MOVED: _MOVED,
    ChangeKind.MOVED_EDITED: _MOVED,
    ChangeKind.SPLIT: "split",
    ChangeKind.MERGED: "merged",
}
_TURNS = {
    Turn.NEGATED: ("negation put in", "negations put in"),
    Turn.NO_LONGER_NEGATED: ("negation taken out", "negations taken out"),
    Turn.SETTLED: ("choice settled", "choices settled"),
    Turn.OPENED: ("choice opened", "choices opened"),
    Turn.CONFIRMED: (
        "obligation confirmed (out of brackets or an option)",
        "obligations confirmed (out of brackets or an option)",
    ),
    Turn.QUESTIONED: (
        "obligation questioned (put in brackets or an option)",
        "obligations questioned (put in brackets or an option)",
    ),
    Turn.NEW: ("new obligation", "new obligations"),
    Turn.GONE: ("obligation gone", "obligations gone"),
}

_TERMS = {
    Turn.CONFIRMED: "Confirmed: it is no longer in brackets or an option.",
    Turn.REASSIGNED: "With another bearer: the words for who is to do it are others, or leave it open (“[X]”).",
    Turn.UNASSIGNED: "With no bearer: it is no longer said who is to do it.",
    Turn.WEAKENED: "Weakened, strengthened: by the words that bind, whoever is bound.",
    Turn.STRENGTHENED: "Weakened, strengthened: by the words that bind, whoever is bound.",
    Turn.NEW: "New, gone: what says “shall”, “will” or the like, not “should”.",
    Turn.GONE: "New, gone: what says “shall”, “will” or the like, not “should”.",
}
_BESIDES = {
    Beside.IN_PART: "In part: the paragraph has others.",
    Beside.OTHER_WORDS: "In other words: known by verb and purpose.",
}


def obligation_part(
    found: Sequence[Shift],
    comparison: Comparison,
    places: Places,
    touched: Collection[int],
    told: Collection[int],
    most: int,
) -> tuple[tuple[BriefObligation, ...], tuple[Rest, ...]]:
    """The obligations that are shown: those in place, and with few of them some new and gone; and where the others are,
    of each kind at `most` so many. Those of changes that are `told` already are not told again."""
    left = [each for each in found if each.change not in told]
    order = list(Turn)
    ranked = sorted(
        enumerate(left),
        key=lambda each: (each[1].in_brackets, each[1].change not in touched, order.index(each[1].turn), each[0]),
    )
    shown = [nth for nth, each in ranked if each.turn not in (Turn.NEW, Turn.GONE)][:_OBLIGATIONS]
    apart = [nth for nth, each in ranked if each.turn in (Turn.NEW, Turn.GONE) and not each.in_brackets]
    shown += apart[: max(0, _NEW_OR_GONE - len(shown))]
    made = tuple(_obligation(left[nth], comparison, places) for nth in sorted(shown))
    rest = []
    for turn in Turn:
        names = _TURNS.get(turn, (f"obligation {turn}", f"obligations {turn}"))
        others = [each for nth, each in enumerate(left) if each.turn is turn and nth not in shown]
        for in_brackets in (False, True):
            own = [(each.change, _more_of(each)) for each in others if each.in_brackets is in_brackets]
            if own:
                more = ", only proposed (in brackets or an option)" if in_brackets else ""
                rest.append(
                    places.listed((f"{names[0]}{more}", f"{names[1]}{more}"), own, most, of_old=turn is Turn.GONE)
                )
    return made, tuple(rest)


def terms_of(shifts: Iterable[Shift]) -> tuple[str, ...]:
    """What the words mean by which some of these shifts are told, a sentence each."""
    known = list(shifts)
    turns, besides = {each.turn for each in known}, {beside for each in known for beside in each.besides}
    said = [said for turn, said in _TERMS.items() if turn in turns]
    return tuple(dict.fromkeys([*said, *(said for beside, said in _BESIDES.items() if beside in besides)]))


def _more_of(shift: Shift) -> str:
    """What a choice came to, and what else is to be said of a shift."""
    settled = [f"“{shift.new.words}”"] if shift.turn is Turn.SETTLED else []
    return ", ".join((*settled, *shift.besides))


def moved_part(comparison: Comparison, places: Places, most: int) -> tuple[Rest, ...]:
    """All that was moved, split or merged, and from where, in the order of the text; under `most` so many headings."""
    found: dict[str, dict[str, list[str]]] = {}
    fuller = fuller_sources(comparison)
    for nth, change in enumerate(comparison.changes):
        if how := _REGROUPED.get(change.kind):
            place = places.of(change)
            if nth in fuller:  # it was paired with another for want of a better one, and says what this says
                place = replace(place, was=places.beside(0, fuller[nth], place.heading))
            source = f"from {brief_of(place.was)}" if place.was else "among its neighbours" * (how == _MOVED)
            source = ", ".join(filter(None, (source, _title_alone(change, places))))
            said = f"{short(place)} ({source})" if source else short(place)
            found.setdefault(how, {}).setdefault(bare(place.heading), []).append(said)
    made = []
    for how, under in found.items():
        told = [f"{heading} – {' | '.join(own)}" if heading else " | ".join(own) for heading, own in under.items()]
        if len(told) > most:
            told[most:] = [f"and others under {len(told) - most:,} more headings"]
        about = f"{how} (headings included, but for lines of one word)" if how == _MOVED else how
        made.append(Rest(about, sum(map(len, under.values())), tuple(told)))
    return tuple(made)


def _title_alone(change: Change, places: Places) -> str:
    """That only a title and its text were joined, or set apart."""
    of_b, several = (True, change.b) if len(change.b) > 1 else (False, change.a)
    titles = [places.apparatus(of_b, at) in (Apparatus.HEADING, Apparatus.OPTION) for at in several]
    if len(several) < 2 or sum(titles) != len(titles) - 1:
        return ""
    return "title and text apart" if of_b else "title and text joined"


def _obligation(shift: Shift, comparison: Comparison, places: Places) -> BriefObligation:
    change = comparison.changes[shift.change]
    place = places.of(replace(change, b=()) if shift.turn is Turn.GONE else change)
    if shift.came_from is not None:
        place = replace(place, was=places.before(comparison.changes[shift.came_from], place.heading))
    is_same = shift.old.words.casefold() == shift.new.words.casefold()  # what changed is what stands around them
    return BriefObligation(
        turn=shift.turn,
        place=place,
        old=shift.old.words,
        new=shift.new.words,
        said=words_of(shift),
        sentence_a=tuple(_around(shift.old, SegmentKind.EQUAL if is_same else SegmentKind.DELETE)),
        sentence_b=tuple(_around(shift.new, SegmentKind.EQUAL if is_same else SegmentKind.INSERT)),
    )


def _around(quoted: Quoted, kind: SegmentKind) -> Iterator[Piece]:
    """The words that tell with what stands around them."""
    end = quoted.at + len(quoted.words)
    before = shortened(quoted.sentence[: quoted.at], quoted.at, _BEFORE)
    after = shortened(quoted.sentence[end:], 0, max(_AFTER, _SENTENCE - len(before) - len(quoted.words)))
    pieces = (Piece(before), Piece(quoted.sentence[quoted.at : end], kind), Piece(after))
    yield from (piece for piece in pieces if piece.text)


# --- brackets -----------------------------------------------------------------------------------------------------


def bracket_part(
    found: BracketChanges, comparison: Comparison, places: Places, touched: Collection[int]
) -> tuple[BriefBracket, ...]:
    """Examples of brackets opened, around words that stood free or are new, and closed; those of watched changes
    before others, in the order of the text."""
    made = []
    before = enclosing(comparison.a)
    for turn in (BracketTurn.OPENED, BracketTurn.CLOSED):
        own = [
            each for each in found.shifts if each.turn is turn and each.words and each.place.first == each.place.last
        ]
        if turn is BracketTurn.OPENED:  # what was in brackets already shows none that was opened
            own = [each for each in own if each.other is None or _is_free(before, each.other)]
        ranked = sorted(
            enumerate(own),
            key=lambda each: (
                each[1].other is None or each[1].other.end - each[1].other.start > _LONG,
                not _is_whole_there(each[1], comparison),
                each[1].place.end - each[1].place.start > _LONG,
                each[1].change not in touched,
                each[1].is_whole,
                each[1].depth,
                len(each[1].words) < _TELLING,
                each[0],
            ),
        )
        one_each = {own[nth].change: nth for nth, _ in reversed(ranked)}
        shown = sorted([nth for nth, _ in ranked if one_each[own[nth].change] == nth][:_EXAMPLES])
        made += [_bracket(own[nth], comparison, places) for nth in shown]
    return tuple(made)


def brackets_said(comparison: Comparison, found: BracketChanges) -> str:
    """What became of the brackets, in sentences; "" where nothing did."""
    if not found.shifts:
        return ""
    opened, closed, redrawn, deleted = map(
        found.count, (BracketTurn.OPENED, BracketTurn.CLOSED, BracketTurn.REDRAWN, BracketTurn.DELETED)
    )
    stayed = found.before - closed - redrawn - deleted
    became = [
        f"{closed:,} {_were(closed)} {_CLOSED}",
        f"{redrawn:,} {_were(redrawn)} {_REDRAWN}" if redrawn else "",
        f"{deleted:,} went with half of their words or more",
        f"{stayed:,} stayed",
    ]
    old = f"{found.before:,} square {'bracket' if found.before == 1 else 'brackets'} in the old text"
    new = f"{opened:,} new {'one was' if opened == 1 else 'ones were'} opened: {found.after:,} in the new text"
    return f"{old}: {'; '.join(filter(None, became))}. {new}.{f' {_STAYED}' if stayed else ''}{_lone(comparison)}"


def _lone(comparison: Comparison) -> str:
    """How many signs have no partner, of each text."""
    old, new = (sum(len(each.unbalanced) for each in enclosing(side).own) for side in (comparison.a, comparison.b))
    if not old and not new:
        return ""
    return f" Single signs whose partner is missing count as one each: {old:,} in the old text, {new:,} in the new one."


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _bracket(shift: BracketShift, comparison: Comparison, places: Places) -> BriefBracket:
    is_new = shift.turn is BracketTurn.OPENED
    own = _quoted((comparison.a, comparison.b)[is_new], shift.place)
    other = _quoted((comparison.b, comparison.a)[is_new], shift.other)
    old, new = (other, own) if is_new else (own, other)
    return BriefBracket(shift.turn, places.of(comparison.changes[shift.change]), old, new)


def _is_free(side: Enclosing, span: Span) -> bool:
    """Whether no bracket stands around or in a stretch."""
    places = [
        (at, span.start if at == span.first else 0, span.end if at == span.last else sys.maxsize)
        for at in range(span.first, span.last + 1)
    ]
    return not any(
        side.depth(at, start) or any(pair.start in range(start, end) for pair in side.own[at].pairs)
        for at, start, end in places
    )


def _is_whole_there(shift: BracketShift, comparison: Comparison) -> bool:
    """Whether all the words of a bracket stand in the other text, as one stretch."""
    if shift.other is None or shift.other.first != shift.other.last:
        return False
    there = (comparison.b, comparison.a)[shift.turn is BracketTurn.OPENED][shift.other.first]
    own, other = (
        [word for _, _, word in words(text)] for text in (shift.words, there.text[shift.other.start : shift.other.end])
    )
    return own == other


def _quoted(passages: Sequence[Passage], span: Span | None) -> Pieces:
    if span is None or span.first != span.last:
        return ()
    return quoted(passages[span.first].text, (span.start, span.end))


def brackets_under(
    comparison: Comparison, places: Places, found: BracketChanges, watched: Collection[str], most: int
) -> tuple[BracketsUnder, ...]:
    """How many brackets stand under each heading of B, those of A under what their heading became, and where they were
    opened and closed, at `most` so many places of either; in the order of the text. A bracket counts where it begins.
    Of many headings those with the fewest are told together, unless they are `watched`."""
    counts: dict[str, list[int]] = {section: [0, 0] for section in places.sections()}
    begun = [enclosing(side).begun() for side in (comparison.a, comparison.b)]
    for of_b, own in enumerate(begun):
        for at, count in enumerate(own):
            counts[places.section(of_b, at)][of_b] += count
    turned: dict[tuple[str, BracketTurn], list[str]] = {}
    for shift in found.shifts:
        section = places.section(shift.turn is BracketTurn.OPENED, shift.place.first)
        change = comparison.changes[shift.change]
        place = places.of(change)
        if place.heading != section and change.a:  # it went to another section
            place = places.of(replace(change, b=()))
        turned.setdefault((section, shift.turn), []).append(short(place))
    counts = {section: both for section, both in counts.items() if any(both)}
    ranked = sorted(counts, key=lambda section: (section not in watched, -4 * counts[section][1] - counts[section][0]))
    told, others = set(ranked[:_MOST_SECTIONS]), ranked[_MOST_SECTIONS:]
    made = [
        BracketsUnder(
            bare(section),
            before,
            after,
            opened=_where(turned.get((section, BracketTurn.OPENED), ()), most),
            closed=_where(turned.get((section, BracketTurn.CLOSED), ()), most),
        )
        for section, (before, after) in counts.items()
        if section in told
    ]
    if others:
        before, after = (sum(counts[section][of_b] for section in others) for of_b in (0, 1))
        made.append(BracketsUnder(f"{len(others):,} other sections", before, after))
    return tuple(made)


def _where(names: Sequence[str], most: int) -> str:
    """The places with a number, and how many paragraphs there are without one."""
    known = dict.fromkeys(names)
    numbered = [name for name in known if not name.startswith(_UNNUMBERED)]
    told = numbered[:most]
    if more := len(known) - len(told):
        which = "" if len(numbered) > len(told) else " without a number"
        told.append(f"{more:,} {'other ' if told else ''}{'paragraph' if more == 1 else 'paragraphs'}{which}")
    return listing(told)


# --- what is left out ---------------------------------------------------------------------------------------------


def hidden_lines(comparison: Comparison, *, watched: bool, remarked: bool) -> Iterator[str]:
    """What is never listed: how many changes of little weight, paragraphs with another number, other formatting.
    `watched` and `remarked` are whether there is a watch list, and any remark on a change."""
    counts = comparison.counts
    light = {
        "editorial": counts.editorial,
        "minor": counts.minor,
        "consequential": counts.consequential,
    }
    said = [f"{count:,} {name}" for name, count in light.items() if count]
    if said:
        told = ["a watched word is among what changed"] * watched + ["there is a remark on them"] * remarked
        where = f"in the table only where {' or '.join(told)}" if told else "not in the table"
        yield f"Changes of little weight ({', '.join(said)}) are {where}."
    if counts.renumbered:
        sorts = sorts_of(comparison)
        which = sorts.told(counts.renumbered, sorts.notes.renumbered)
        have = "has" if counts.renumbered == 1 else "have"
        yield f"{which} {have} another number; what says the same is not listed."
    if counts.formatting:
        yield f"{counts.formatting:,} have other formatting, which is not shown."
