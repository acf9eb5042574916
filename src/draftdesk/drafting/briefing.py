"""The brief for capital: of two texts, what a delegation must report tonight and have instructions on tomorrow."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from math import log2
from pathlib import Path

from draftdesk.comparing.references import cited
from draftdesk.drafting.brief_parts import bracket_part, brackets_said, hidden_lines, obligation_part
from draftdesk.drafting.brief_places import Places
from draftdesk.drafting.comparing import Compared, require_target, titles, warnings_of
from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.resources import named, resource
from draftdesk.model.binding import Binding, read_binding
from draftdesk.model.bracket_changes import BracketChanges, bracket_changes
from draftdesk.model.brief import Basis, Brief, BriefChange, BriefSide, Piece, Rest
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Reason, SegmentKind, Substance, text_of
from draftdesk.model.comparison_told import Told, told
from draftdesk.model.comparison_words import listed, noun_of, summary, weights
from draftdesk.model.excerpts import excerpt
from draftdesk.model.obligations import Shift, Turn
from draftdesk.model.options import Labels, read_labels
from draftdesk.model.remarking import ChangeRemark, placed
from draftdesk.model.shifting import shifts
from draftdesk.model.watching import Touch, WatchItem, WatchKind, places, touches
from draftdesk.writing.safely import write_bytes

_LINES = 150
"""What four pages of the brief hold, in lines of its table, less what stays empty where a row did not fit."""
_FRONT, _LEAST, _OBLIGATION_LINES, _HEADING_LINES = 22, 30, 2.7, 4
_LEAST_NAMED, _MOST_NAMED, _LETTERS = 6, 80, 150
_COLUMN, _REASONS, _LIGHT = 49, 26, 10
_FIRST_OF_EACH = 2
_PASSED_OVER = 5
_WHOLE, _CHANGED = 30, 48
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")
_IN_PLACE = frozenset(
    {Turn.WEAKENED, Turn.STRENGTHENED, Turn.NEGATED, Turn.NO_LONGER_NEGATED, Turn.SETTLED, Turn.OPENED}
)
_HEAVY: Mapping[Reason, float] = {
    Reason.NEGATION: 2.5,
    Reason.OBLIGATION: 2,
    Reason.FIGURES: 2,
    Reason.POINTS_ELSEWHERE: 2,
    Reason.BRACKETS: 1,
    Reason.NEW: 3,
    Reason.GONE: 3,
}
_AMONG: Mapping[Reason, str] = {
    Reason.NEGATION: "a negation",
    Reason.OBLIGATION: "words such as shall or may",
    Reason.FIGURES: "figures or dates",
    Reason.BRACKETS: "square brackets",
}
_SAID_OF: Mapping[Reason, str] = {
    Reason.POINTS_ELSEWHERE: "A cross-reference points elsewhere now.",
    Reason.NOT_UPDATED: "A cross-reference was not updated.",
}


def brief(
    found: Compared,
    items: Sequence[WatchItem] = (),
    *,
    remarks: Iterable[ChangeRemark] = (),
    dates: tuple[str, str] = ("", ""),
    made: datetime | None = None,
    progress: Progress = silent,
) -> Brief:
    """What is to be reported of two texts, short enough for four pages; all that is left out is counted and named.

    The table holds the weightiest of the changes that touch the watched `items`; without any, the weightiest of all.
    `remarks` are the delegation's own on the changes; without them the brief has none. `dates` are printed as given,
    `made` is UTC (None is now). `progress` may stop the work by raising.
    """
    return _Briefing(found, items, remarks, dates, made or datetime.now(UTC), progress).brief()


def write_brief(brief: Brief, target: Path, *, overwrite: bool, author: str = "", inputs: Sequence[Path] = ()) -> None:
    """Write the brief as a Word file, which names nobody but the author given. Raises CannotWrite, and InvalidSettings
    for another format; no file of `inputs` is written over."""
    from draftdesk.writing.brief_word import brief_word

    require_target(target, "table", inputs, overwrite=overwrite)
    write_bytes(target, brief_word(brief, author), overwrite=overwrite)


def binding_of(language: str) -> Binding | None:
    """What binds in a language ("fr", "fr-CA"), None where there is no list of its words. Raises InvalidSettings."""
    path = named("obligations", ".toml").get(language.partition("-")[0].lower())
    return None if path is None else read_binding(path.read_text("utf-8"), path.name)


def option_labels() -> Labels:
    """What options are called, in all languages. Raises InvalidSettings."""
    path = resource("options.toml")
    return read_labels(path.read_text("utf-8"), path.name)


class _Briefing:
    def __init__(
        self,
        found: Compared,
        items: Sequence[WatchItem],
        remarks: Iterable[ChangeRemark],
        dates: tuple[str, str],
        made: datetime,
        progress: Progress,
    ) -> None:
        self._found, self._items, self._dates, self._made, self._progress = found, items, dates, made, progress
        self._comparison: Comparison = found.comparison
        self._places = Places(self._comparison)
        self._told: Sequence[Told] = told(self._comparison)
        progress(1, 5, "Writing the brief")
        self._touches: Mapping[int, tuple[Touch, ...]] = touches(self._comparison, items) if items else {}
        progress(2, 5, "Writing the brief")
        self._binding = self._list_of_obligations()
        self._shifts: Sequence[Shift] = (
            shifts(self._comparison, self._binding, option_labels()) if self._binding else ()
        )
        progress(3, 5, "Writing the brief")
        self._brackets: BracketChanges = bracket_changes(self._comparison)
        self._remarks = placed(remarks, self._comparison)
        self._shifted: dict[int, list[Shift]] = {}
        for each in self._shifts:
            self._shifted.setdefault(each.change, []).append(each)
        progress(4, 5, "Writing the brief")

    def brief(self) -> Brief:
        obligations, obligations_rest = obligation_part(self._shifts, self._comparison, self._places, self._touches)
        brackets, brackets_rest, under = bracket_part(self._brackets, self._comparison, self._places, self._touches)
        wanted = self._wanted()
        hidden, unread = tuple(hidden_lines(self._comparison, watched=bool(self._items))), tuple(self._unread())
        used = _FRONT + _OBLIGATION_LINES * len(obligations) + _rest_lines((*obligations_rest, *brackets_rest))
        used += _HEADING_LINES * sum(map(bool, (obligations, self._brackets.shifts, hidden, unread)))
        used += 1.3 * (len(brackets) + len(hidden) + sum(1 + len(line) // _LETTERS for line in unread)) + len(under) / 4
        chosen = self._chosen(wanted, max(_LEAST, _LINES - used))
        a, b = titles(self._found)
        text_a, text_b = self._found.a.text, self._found.b.text
        made = f"{self._made:%Y-%m-%d, %H:%M} UTC"
        self._progress(5, 5, "Writing the brief")
        return Brief(
            a=BriefSide(a, text_a.title, self._dates[0], text_a.language),
            b=BriefSide(b, text_b.title, self._dates[1], text_b.language),
            made=made,
            summary=tuple(self._summary(wanted)),
            basis=Basis.WATCHED if self._items else Basis.WEIGHTIEST,
            items=tuple(self._items),
            changes=tuple(self._row(at) for at in chosen),
            rest=self._rest(wanted, chosen),
            obligations=obligations,
            obligations_rest=obligations_rest,
            brackets_before=self._brackets.before,
            brackets_after=self._brackets.after,
            brackets_said=brackets_said(self._brackets),
            bracket_shifts=brackets,
            brackets_rest=brackets_rest,
            brackets_under=under,
            unread=unread,
            hidden=hidden,
        )

    # --- which changes ----------------------------------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        """The changes that the table is about, in reading order."""
        changes = self._comparison.changes
        if self._items:
            return [at for at in sorted(self._touches) if self._weighs(at)]
        return [at for at, change in enumerate(changes) if change.substance is Substance.SUBSTANTIVE]

    def _weighs(self, at: int) -> bool:
        """Whether a change that touches the list is more than another spelling somewhere in its paragraph."""
        substance = self._comparison.changes[at].substance
        light = substance in (None, Substance.EDITORIAL, Substance.MINOR, Substance.CONSEQUENTIAL)
        return not light or at in self._remarks.on or any(each.in_changed_words for each in self._touches[at])

    def _chosen(self, wanted: Sequence[int], lines: float) -> list[int]:
        """Those that there is room for, in reading order: of each watched item the weightiest first."""
        ranked = sorted(wanted, key=lambda at: (-self._weight(at), at))
        first = []
        for item in self._items:
            own = [at for at in ranked if any(each.item is item for each in self._touches[at])]
            first += own[:_FIRST_OF_EACH]
        chosen: list[int] = []
        skipped = 0
        for at in dict.fromkeys([*first, *ranked]):
            more = self._lines(at)
            if chosen and lines - more < _rest_lines(self._rest(wanted, [*chosen, at])):
                if (skipped := skipped + 1) > _PASSED_OVER:
                    break
                continue
            lines -= more
            chosen.append(at)
        return sorted(chosen)

    def _lines(self, at: int) -> float:
        row = self._row(at)
        longest = max(sum(len(piece.text) for piece in side) for side in (row.old, row.new))
        said = sum(1 + len(line) // _REASONS for line in (row.headline, *row.why, *row.remarks))
        return 1.6 + max(longest // _COLUMN, said - 1)

    def _weight(self, at: int) -> float:
        change = self._comparison.changes[at]
        weight = sum(_HEAVY.get(reason, 0) for reason in change.reasons)
        weight += 2 * change.is_reworded + 8 * (at in self._remarks.on)
        for shift in self._shifted.get(at, ()):
            weight += 6 if shift.turn in _IN_PLACE else 2 * (not shift.in_brackets)
        weight += 5 * any(each.in_changed_words for each in self._touches.get(at, ()))
        differs = sum(len(each.text.split()) for each in change.segments if each.kind is not SegmentKind.EQUAL)
        weight += min(3.0, log2(1 + differs) / 3)
        sides = [self._comparison.b[n] for n in change.b] or [self._comparison.a[n] for n in change.a]
        is_light = not any(each.number for each in sides) and sum(len(each.text.split()) for each in sides) <= _LIGHT
        return weight - 6 * is_light

    # --- what is said -----------------------------------------------------------------------------------------------

    def _row(self, at: int) -> BriefChange:
        change = self._comparison.changes[at]
        words = [each.item for each in self._touches.get(at, ()) if each.item.kind is WatchKind.WORDS]
        old, new = (self._pieces(change, side, words) for side in (SegmentKind.DELETE, SegmentKind.INSERT))
        return BriefChange(
            change=at,
            place=self._places.of(change),
            headline=self._told[at].headline or next(iter(self._told[at].details), ""),
            old=old,
            new=new,
            why=tuple(self._why(at, change)),
            remarks=tuple(_remarked(each) for each in self._remarks.on.get(at, ())),
        )

    def _pieces(self, change: Change, side: SegmentKind, words: Sequence[WatchItem]) -> tuple[Piece, ...]:
        passages, own = (self._comparison.a, change.a) if side is SegmentKind.DELETE else (self._comparison.b, change.b)
        text = text_of(passages, own)
        most = _WHOLE if change.kind in (ChangeKind.DELETED, ChangeKind.INSERTED) else _CHANGED
        return excerpt(change, text, side, places(text, words) if words else (), most) if own else ()

    def _why(self, at: int, change: Change) -> list[str]:
        touched = self._touches.get(at, ())
        lines = [
            *(_touch(each) for each in touched),
            *dict.fromkeys(_shifted(each) for each in self._shifted.get(at, ())),
            *(said for reason, said in _SAID_OF.items() if reason in change.reasons),
        ]
        among = [
            said
            for reason, said in _AMONG.items()
            if reason in change.reasons and not (reason is Reason.OBLIGATION and at in self._shifted)
            if reason is not Reason.FIGURES or _has_other_figures(change)
        ]
        return [*lines, f"Among what changed: {listed(among)}."] if among and change.a and change.b else lines

    def _summary(self, wanted: Sequence[int]) -> Iterable[str]:
        counts = self._comparison.counts
        said = summary(counts, noun_of(self._comparison))
        yield f"{said[:1].upper()}{said[1:]}."
        if heavy := weights(counts):
            words = f" {counts.words_inserted:,} words inserted, {counts.words_deleted:,} deleted."
            yield f"By weight: {heavy}.{words}"
        if self._items:
            yield self._watched(wanted)
        else:
            yield "No watch list was given: the table holds the weightiest of the substantive changes."

    def _watched(self, wanted: Sequence[int]) -> str:
        inside = sum(any(each.in_changed_words for each in self._touches[at]) for at in wanted)
        if not wanted:
            return "No change touches the watch list."
        verb = "change touches" if len(wanted) == 1 else "changes touch"
        said = f"{len(wanted):,} {verb} the watch list, {inside:,} of them in the words that changed themselves."
        counts = {
            _item(item): sum(any(each.item is item for each in self._touches[at]) for at in wanted)
            for item in self._items
        }
        said_of = [f"{name} {count:,}" for name, count in counts.items() if count]
        none = [name for name, count in counts.items() if not count]
        if none:
            said_of.append(f"none for {listed(none) if len(none) <= _LEAST_NAMED else f'{len(none)} others'}")
        return f"{said} By item: {'; '.join(said_of)}."

    def _rest(self, wanted: Sequence[int], chosen: Sequence[int]) -> tuple[Rest, ...]:
        """Those that are not in the table: by item, or the number alone where there is no list."""
        shown = set(chosen)
        if not self._items:
            left = [at for at in wanted if at not in shown]
            return (self._places.tally("other substantive changes", left),) if left else ()
        made = []
        most = max(_LEAST_NAMED, _MOST_NAMED // len(self._items))
        for item in self._items:
            left = [at for at in wanted if at not in shown and any(each.item is item for each in self._touches[at])]
            if left:
                made.append(self._places.rest(f"more that touch {_item(item)}", left, most))
        return tuple(made)

    def _list_of_obligations(self) -> Binding | None:
        languages = {self._found.a.text.language.partition("-")[0], self._found.b.text.language.partition("-")[0]}
        languages.discard("")
        return binding_of(languages.pop()) if len(languages) == 1 else None

    def _unread(self) -> Iterable[str]:
        yield from warnings_of(self._found)
        if self._binding is None:
            languages = {self._found.a.text.language, self._found.b.text.language}
            if len(languages) > 1:
                yield "The two texts are in different languages: obligations were not looked for."
            else:
                language = languages.pop() or "unknown"
                yield f"No list says which words bind in their language ({language}): obligations were not looked for."
        if self._remarks.lost:
            count = len(self._remarks.lost)
            yield f"{count:,} remark{'s are' if count > 1 else ' is'} on changes that are not there any more."


def _has_other_figures(change: Change) -> bool:
    """Whether figures differ that cite no paragraph, article or the like."""
    sides: list[Counter[str]] = []
    for kind in (SegmentKind.DELETE, SegmentKind.INSERT):
        said = "".join(each.text for each in change.segments if each.kind in (kind, SegmentKind.EQUAL))
        for each in reversed(list(cited(said))):
            said = said[: each.start] + said[each.end :]
        sides.append(Counter(_FIGURE.findall(said)))
    return sides[0] != sides[1]


def _rest_lines(rests: Iterable[Rest]) -> float:
    return sum(1.4 + (len(each.about) + sum(2 + len(place) for place in each.places)) // _LETTERS for each in rests)


def _item(item: WatchItem) -> str:
    return f"paragraph {item.text}" if item.kind is WatchKind.PARAGRAPH else f"“{item.text}”"


def _touch(touch: Touch) -> str:
    note = f" ({touch.item.note})" if touch.item.note.strip() else ""
    if touch.item.kind is WatchKind.PARAGRAPH:
        return f"Watched {_item(touch.item)}{note}."
    where = "among the changed words" if touch.in_changed_words else "in this paragraph"
    return f"{_item(touch.item)} is {where}{note}."


def _shifted(shift: Shift) -> str:
    match shift.turn:
        case Turn.NEW:
            return f"New {'proposed ' if shift.in_brackets else ''}obligation: “{shift.new.words}”."
        case Turn.GONE:
            return f"{'Proposed obligation' if shift.in_brackets else 'Obligation'} gone: “{shift.old.words}”."
        case Turn.SETTLED:
            return f"Settled: {shift.old.words} is “{shift.new.words}” now."
        case Turn.OPENED:
            return f"Opened: “{shift.old.words}” is {shift.new.words} now."
        case Turn.NEGATED:
            return f"A negation was put in: “{shift.new.words}”."
        case Turn.NO_LONGER_NEGATED:
            return f"A negation was taken out: “{shift.old.words}”."
        case _:
            how = f"Obligation {shift.turn}"
            if shift.old.words and shift.new.words:
                return f"{how}: “{shift.old.words}” → “{shift.new.words}”."
            return f"{how}: “{shift.new.words}” added." if shift.new.words else f"{how}: “{shift.old.words}” taken out."


def _remarked(remark: ChangeRemark) -> str:
    stance = str(remark.stance)
    said = " ".join(remark.text.split())
    return f"{stance[:1].upper()}{stance[1:]}: {said}" if stance and said else said or stance[:1].upper() + stance[1:]
