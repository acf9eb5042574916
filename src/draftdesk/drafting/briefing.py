"""The brief for capital: of two texts, what a delegation must report tonight and have instructions on tomorrow."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from math import log2
from pathlib import Path

from draftdesk.drafting.brief_parts import (
    bracket_part,
    brackets_said,
    brackets_under,
    hidden_lines,
    moved_part,
    obligation_part,
    terms_of,
)
from draftdesk.drafting.brief_places import Places, short
from draftdesk.drafting.brief_room import (
    LINES,
    bracket_lines,
    closing_lines,
    front_lines,
    moved_lines,
    named_lines,
    obligation_lines,
    row_lines,
    term_lines,
)
from draftdesk.drafting.brief_rows import Rows
from draftdesk.drafting.brief_summary import summary_lines
from draftdesk.drafting.brief_watched import Watched, said_of_list, watched
from draftdesk.drafting.comparing import Compared, require_target, titles, warnings_of
from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.resources import named, resource
from draftdesk.model.binding import Binding, read_binding
from draftdesk.model.bracket_changes import BracketChanges, BracketTurn, bracket_changes
from draftdesk.model.brief import Basis, Brief, BriefObligation, BriefSide, Rest
from draftdesk.model.comparison import Comparison, Reason, SegmentKind, Substance
from draftdesk.model.comparison_told import told
from draftdesk.model.elsewhere import elsewhere
from draftdesk.model.obligations import Shift, Turn
from draftdesk.model.options import Labels, read_labels
from draftdesk.model.remarking import ChangeRemark, placed
from draftdesk.model.shifting import shifts
from draftdesk.model.watching import WatchItem
from draftdesk.writing.safely import write_bytes

_FIRST_OF_EACH = 2
_PASSED_OVER = 6
_ROOMY = (4, 3, 2, 1)
_NAMED, _FEWEST_ROWS = ((80, 60, 12, 20), (60, 40, 8, 10), (40, 24, 4, 4)), 5
"""How many changes, obligations of a kind, places of brackets under a heading, and headings under which something was
moved are named alone: the fewer, the more rows there is room for."""
_HARDLY_ANY = 20, 12, 3, 3
"""The same where what was remarked on has no room otherwise."""
_FOR_REMARKS = 4.0
"""Lines that stay empty at the foot of pages besides, where rows stand in the table whatever their height."""
_HEAVY: Mapping[Reason, float] = {
    Reason.NEGATION: 2.5,
    Reason.OBLIGATION: 2,
    Reason.FIGURES: 2,
    Reason.POINTS_ELSEWHERE: 2,
    Reason.BRACKETS: 1,
    Reason.NEW: 3,
    Reason.GONE: 1.5,
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

    The table holds the changes that touch the watched `items` and those that have `remarks`, the delegation's own: as
    many of the weightiest as there is room for, those with remarks first. Without any item, the weightiest of all.
    `dates` are printed as given, `made` is UTC (None is now). `progress` may stop the work by raising.
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
        self._remarks = placed(remarks, self._comparison)
        self._report(1)
        self._watched: Watched = watched(self._comparison, items, self._places, frozenset(self._remarks.on))
        self._report(2)
        self._binding = self._list_of_obligations()
        self._shifts: Sequence[Shift] = (
            shifts(self._comparison, self._binding, option_labels()) if self._binding else ()
        )
        self._report(3)
        self._brackets: BracketChanges = bracket_changes(self._comparison)
        self._shifted: dict[int, list[Shift]] = {}
        for each in self._shifts:
            self._shifted.setdefault(each.change, []).append(each)
        self._bracketed: dict[int, Counter[BracketTurn]] = {}
        for shift in self._brackets.shifts:
            self._bracketed.setdefault(shift.change, Counter())[shift.turn] += 1
        self._rows = Rows(
            self._comparison,
            self._places,
            told(self._comparison),
            self._watched,
            self._shifted,
            self._bracketed,
            self._binding,
            self._remarks.on,
            elsewhere(self._comparison),
        )
        self._named = _NAMED[0]
        self._report(4)

    def _report(self, done: int) -> None:
        self._progress(done, 5, "Writing the brief")

    def brief(self) -> Brief:
        light = hidden_lines(self._comparison, watched=bool(self._items), remarked=bool(self._remarks.on))
        hidden, unread = tuple(light), tuple(self._unread())
        summary = tuple(self._summary())
        examples = bracket_part(self._brackets, self._comparison, self._places, self._watched.hits)
        wanted = self._wanted()
        said = brackets_said(self._comparison, self._brackets)
        front = front_lines(summary, [item.text for item in self._items])
        front += closing_lines(unread, hidden) + term_lines(terms_of(self._shifts))
        remarked = set(sorted(self._remarks.on, key=lambda at: (-self._weight(at), at))[:_FEWEST_ROWS])
        for self._named in (*_NAMED, _HARDLY_ANY) if remarked else _NAMED:
            under = brackets_under(
                self._comparison, self._places, self._brackets, self._watched.headings, self._named[2]
            )
            moved = moved_part(self._comparison, self._places, self._named[3])
            used = front + bracket_lines(said, examples, under) + moved_lines(moved)
            chosen, room = self._chosen(wanted, LINES - used - _FOR_REMARKS * bool(self._remarks.on))
            if len(chosen) >= min(_FEWEST_ROWS, len(wanted)) and remarked <= set(chosen):
                break
        obligations, obligations_rest = self._obligations(chosen)
        terms = terms_of(shift for at in chosen for shift in self._shifted.get(at, ()))
        all_terms = terms_of(self._shifts)
        a, b = titles(self._found)
        text_a, text_b = self._found.a.text, self._found.b.text
        self._report(5)
        return Brief(
            a=BriefSide(a, text_a.title, self._dates[0], text_a.language),
            b=BriefSide(b, text_b.title, self._dates[1], text_b.language),
            made=f"{self._made:%Y-%m-%d, %H:%M} UTC",
            summary=summary,
            basis=Basis.WATCHED if self._items else Basis.WEIGHTIEST,
            items=tuple(self._items),
            changes=tuple(self._rows.row(at, room) for at in chosen),
            terms=terms,
            rest=self._rest(wanted, chosen),
            obligations=obligations,
            obligations_rest=obligations_rest,
            obligations_terms=tuple(each for each in all_terms if each not in terms),
            moved=moved,
            brackets_before=self._brackets.before,
            brackets_after=self._brackets.after,
            brackets_said=said,
            bracket_shifts=examples,
            brackets_under=under,
            unread=unread,
            hidden=hidden,
        )

    # --- which changes ----------------------------------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        """The changes that the table is about, in reading order: what has a remark always is."""
        changes = self._comparison.changes
        weighty = [at for at, change in enumerate(changes) if change.substance is Substance.SUBSTANTIVE]
        return sorted({*(self._watched.hits if self._items else weighty), *self._remarks.on})

    def _chosen(self, wanted: Sequence[int], room: float) -> tuple[list[int], int]:
        """The rows, in reading order, and how many times as long as they might be they are: all of them, if there is
        room for all."""
        told = obligation_lines(*self._obligations(wanted))
        for times in _ROOMY if len(wanted) <= room else ():
            if told + sum(row_lines(self._rows.row(at, times)) for at in wanted) <= room:
                return list(wanted), times
        return self._weightiest(wanted, room), 1

    def _weightiest(self, wanted: Sequence[int], room: float) -> list[int]:
        """Those that there is room for: what has a remark first, then of each watched item the weightiest. What the
        rows do not tell takes its room elsewhere."""
        ranked = sorted(wanted, key=lambda at: (-self._weight(at), at))
        first = [at for at in ranked if at in self._remarks.on]
        for item in self._items:
            own = [at for at in ranked if any(each.item is item for each in self._watched.hits.get(at, ()))]
            first += own[:_FIRST_OF_EACH]
        chosen: list[int] = []
        named = {
            at: len(short(self._places.of(self._comparison.changes[at]))) + 8 + len(self._rows.happened(at)) // 2
            for at in wanted
        }
        skipped = 0
        for at in dict.fromkeys([*first, *ranked]):
            lines, letters = row_lines(self._rows.row(at)), named.pop(at)
            after = obligation_lines(*self._obligations([*chosen, at]))
            after += named_lines(sum(list(named.values())[: self._named[0]]))
            if chosen and room < lines + after:
                named[at] = letters
                if (skipped := skipped + 1) > _PASSED_OVER:
                    break
                continue
            room -= lines
            chosen.append(at)
        return sorted(chosen)

    def _weight(self, at: int) -> float:
        change = self._comparison.changes[at]
        weight = sum(_HEAVY.get(reason, 0) for reason in change.reasons)
        weight += 2 * change.is_reworded + 8 * (at in self._remarks.on)
        for shift in self._shifted.get(at, ()):
            weight += 6 if shift.turn not in (Turn.NEW, Turn.GONE) else 2 * (not shift.in_brackets)
        opened = self._bracketed.get(at, Counter())[BracketTurn.OPENED]
        weight += min(7, 3 + opened) if opened else 0
        weight += 4 * self._watched.in_changed_words(at) + 2 * self._watched.by_words(at)
        differs = sum(len(each.text.split()) for each in change.segments if each.kind is not SegmentKind.EQUAL)
        weight += min(3.0, log2(1 + differs) / 3)
        return weight - 12 * (self._rows.apparatus(change) is not None)

    # --- what is said -----------------------------------------------------------------------------------------------

    def _obligations(self, chosen: Sequence[int]) -> tuple[tuple[BriefObligation, ...], tuple[Rest, ...]]:
        return obligation_part(self._shifts, self._comparison, self._places, self._watched.hits, chosen, self._named[1])

    def _summary(self) -> Iterable[str]:
        yield from summary_lines(self._comparison, self._places)
        if self._items:
            yield from said_of_list(self._watched, self._items)
        else:
            yield "No watch list was given: the table holds the weightiest of the substantive changes."

    def _rest(self, wanted: Sequence[int], chosen: Sequence[int]) -> tuple[Rest, ...]:
        """Those that are not in the table, each with what became of it: first those with remarks, then those that have
        watched words."""
        left = [(at, self._rows.happened(at)) for at in wanted if at not in chosen]
        remarked = [each for each in left if each[0] in self._remarks.on]
        left = [each for each in left if each not in remarked]
        if not self._items:
            groups = [(("other substantive change", "other substantive changes"), left)]
        else:
            by_words = [each for each in left if self._watched.by_words(each[0])]
            groups = [
                (("other change with a watched item", "other changes with a watched item"), by_words),
                (
                    ("other change under a heading with a watched item", "other changes under headings with one"),
                    [each for each in left if each not in by_words],
                ),
            ]
        made = [self._places.listed(about, own, self._named[0]) for about, own in groups if own]
        if remarked:
            about = ("other change with a remark", "other changes with remarks")
            made.insert(0, self._places.listed(about, remarked, self._named[2]))
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
