"""Snippets counted along the ways of sorting: how many there are of what, and how many of them are in."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import reduce
from operator import or_

from draftdesk.drafting.ground import Ground
from draftdesk.model.drafts import Attribution
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.matrix import NONE, Axis, Cell, Heading, Matrix, Tally, TallyLine
from draftdesk.model.sources import Session, SnippetKind, Strength
from draftdesk.model.vocabulary import ContributorKind, Facet, Tag, Vocabulary


class Field(StrEnum):
    """The ways of sorting that are no facets."""

    KIND = "kind"
    STRENGTH = "strength"
    CONTRIBUTOR = "contributor"
    GROUP = "group"
    REGION = "region"
    SESSION = "session"
    SOURCE = "source"


_TITLES = {
    Field.KIND: "Kind",
    Field.STRENGTH: "Strength",
    Field.CONTRIBUTOR: "Contributor",
    Field.GROUP: "Group with its members",
    Field.REGION: "Regional group or kind",
    Field.SESSION: "Session",
    Field.SOURCE: "Source",
}
_PEOPLE = frozenset({Field.CONTRIBUTOR, Field.GROUP, Field.REGION})
_UNATTRIBUTED = "Unattributed (summary)"
_NONE = "None"

_Line = tuple[Heading, int]
_Teller = Callable[[Ground], list[_Line]]


def axes(words: Vocabulary) -> tuple[Axis, ...]:
    """All that snippets can be counted along: the facets first. A facet that is called like a field is taken for it."""
    fields = [Axis(name=each, title=_TITLES[each], is_field=True, names_people=each in _PEOPLE) for each in Field]
    facets = [Axis(name=each.name, title=each.title) for each in words.facets]
    taken = {each.name for each in facets}
    return (*facets, *(each for each in fields if each.name not in taken))


def axis_named(words: Vocabulary, name: str) -> Axis:
    """The axis of that name or title, whatever its case. Raises NotFound."""
    known = axes(words)
    for each in known:
        if fold(name) in {fold(each.name), fold(each.title)}:
            return each
    raise NotFound(f"nothing is sorted by “{name}”; there are: {', '.join(each.name for each in known)}")


def matrix(ground: Ground, rows_by: Axis, columns_by: Axis, *, empty: bool = False) -> Matrix:
    """The snippets by two axes. Headings without a snippet are left out unless `empty` is given.

    Raises NotAllowed where the ground was narrowed for others who may not be told who spoke.
    """
    rows = _lines(ground, rows_by, empty=empty)
    columns = _lines(ground, columns_by, empty=empty)
    reached = ground.reached
    cells = []
    for _, bits in rows:
        within = bits & reached
        cells.append(tuple([_crossing(bits, within, others) for _, others in columns]))
    return Matrix(
        rows_by=rows_by,
        columns_by=columns_by,
        rows=tuple(heading for heading, _ in rows),
        columns=tuple(heading for heading, _ in columns),
        cells=tuple(cells),
        row_totals=tuple(_cell(bits, reached) for _, bits in rows),
        column_totals=tuple(_cell(bits, reached) for _, bits in columns),
        total=_cell(ground.counted, reached),
    )


def tally(ground: Ground, by: Axis, *, empty: bool = False) -> Tally:
    """What became of the snippets along one axis. Raises NotAllowed as `matrix` does."""
    return Tally(
        by=by,
        lines=tuple(_told(ground, heading, bits) for heading, bits in _lines(ground, by, empty=empty)),
        total=_told(ground, Heading(key="total", words="All"), ground.counted),
    )


def snippets_at(ground: Ground, *places: tuple[Axis, str]) -> int:
    """The snippets that stand under all those headings, each an axis and a key, as the bits of their numbers."""
    found = ground.counted
    for axis, key in places:
        found &= next((bits for heading, bits in _lines(ground, axis, empty=True) if heading.key == key), 0)
    return found


def _crossing(bits: int, within: int, others: int) -> Cell:
    both = (bits & others).bit_count()
    return Cell(both, (within & others).bit_count()) if both else _EMPTY


_EMPTY = Cell(0, 0)


def _cell(bits: int, reached: int) -> Cell:
    return Cell(bits.bit_count(), (bits & reached).bit_count())


def _told(ground: Ground, heading: Heading, bits: int) -> TallyLine:
    counts = {name: (ours & bits).bit_count() for name, ours in ground.outcomes.items()}
    return TallyLine(heading=heading, outcomes={name: count for name, count in counts.items() if count})


# --- the headings of an axis ----------------------------------------------------------------------------------------


def _lines(ground: Ground, axis: Axis, *, empty: bool) -> list[_Line]:
    """Each heading with its snippets, the one for those that have none last."""
    axis = _allowed(ground, axis)
    if axis.is_field:
        found = _OF_FIELD[Field(axis.name)](ground)
    else:
        facet = next(each for each in ground.words.facets if each.name == axis.name)
        found = _of_facet(ground, facet)
    lines = [(_discreet(ground, axis, heading), bits & ground.counted) for heading, bits in found]
    rest = ground.counted & ~_union(bits for _, bits in lines)
    if not empty:
        lines = _with_snippets(lines)
    if rest:
        lines.append((Heading(key=NONE, words=_UNATTRIBUTED if axis.names_people else _NONE), rest))
    return lines


def _allowed(ground: Ground, axis: Axis) -> Axis:
    """The axis, or the one that tells no more of who spoke than the attribution lets it."""
    if not axis.names_people or ground.shown is None or ground.names_everybody:
        return axis
    if ground.shown.attribution is Attribution.BY_GROUP:
        return Axis(name=Field.REGION, title=_TITLES[Field.REGION], is_field=True, names_people=True)
    raise NotAllowed(
        "contributors are not named in what this draft circulates: choose other rows and columns, or export for the "
        "team"
    )


def _discreet(ground: Ground, axis: Axis, heading: Heading) -> Heading:
    if ground.shown is None or axis.names_people:
        return heading
    words = ground.shown.title(heading.words, ())
    return heading if words == heading.words else Heading(key=heading.key, words=words, depth=heading.depth)


def _with_snippets(lines: Sequence[_Line]) -> list[_Line]:
    return [(heading, bits) for heading, bits in lines if bits]


def _union(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)


def _of_facet(ground: Ground, facet: Facet) -> list[_Line]:
    """The tags as a tree: what stands under one comes after it and counts in it."""
    tags = [each for each in ground.words.tags if each.facet_id == facet.id]
    there = {each.id for each in tags}
    under: dict[str | None, list[Tag]] = defaultdict(list)
    for tag in tags:
        under[tag.parent_id if tag.parent_id in there else None].append(tag)
    found: list[_Line] = []

    def tell(tag: Tag, depth: int) -> int:
        at = len(found)
        bits = ground.rows.marks.get(("tag", tag.id), 0)
        found.append((Heading(key=tag.id, words=tag.name, depth=depth), bits))
        for child in under[tag.id]:
            bits |= tell(child, depth + 1)
        found[at] = (found[at][0], bits)
        return bits

    for top in under[None]:
        tell(top, 0)
    return found


def _of_values(ground: Ground, sort: str, values: Iterable[StrEnum]) -> list[_Line]:
    return [(Heading(key=each, words=each), ground.rows.marks.get((sort, each), 0)) for each in values]


def _of_contributors(ground: Ground) -> list[_Line]:
    """Those with the most snippets first."""
    lines = [
        (Heading(key=each.id, words=each.name), ground.rows.marks.get(("contributor", each.id), 0) & ground.counted)
        for each in ground.words.contributors
    ]
    return _most_first(lines)


def _of_groups(ground: Ground) -> list[_Line]:
    """What a group said and what its members of now said for themselves, those with the most first."""
    marks = ground.rows.marks
    members: dict[str, list[str]] = defaultdict(list)
    for each in ground.words.memberships:
        if each.until is None:
            members[each.group_id].append(each.member_id)
    lines = [
        (
            Heading(key=group.id, words=group.name),
            _union(marks.get(("contributor", each), 0) for each in (group.id, *members[group.id])),
        )
        for group in ground.words.contributors
        if group.kind is ContributorKind.GROUP
    ]
    return _most_first(lines)


def _of_regions(ground: Ground) -> list[_Line]:
    """The groups that stand for their members, and by what they are those who are in none."""
    found: dict[str, int] = {}
    for each in ground.words.contributors:
        region = ground.regions.get(each.name, "other")
        found[region] = found.get(region, 0) | ground.rows.marks.get(("contributor", each.id), 0)
    return _most_first([(Heading(key=name, words=name), bits) for name, bits in found.items()])


def _most_first(lines: Sequence[_Line]) -> list[_Line]:
    return sorted(lines, key=lambda line: (-line[1].bit_count(), fold(line[0].words)))


def _of_sessions(ground: Ground) -> list[_Line]:
    held: dict[str, int] = defaultdict(int)
    for source in ground.sources:
        if source.session_id:
            held[source.session_id] |= ground.rows.marks.get(("source", source.id), 0)
    ordered = sorted(ground.sessions, key=lambda each: (each.starts or "9999", each.number or 0))
    return [(Heading(key=each.id, words=_session_words(each)), held[each.id]) for each in ordered]


def _session_words(session: Session) -> str:
    if session.title:
        return session.title
    return f"Session {session.number}" if session.number is not None else session.starts or "Session without a name"


def _of_sources(ground: Ground) -> list[_Line]:
    return [
        (Heading(key=each.id, words=f"{each.code} {each.title}"), ground.rows.marks.get(("source", each.id), 0))
        for each in ground.sources
    ]


_OF_FIELD: Mapping[Field, _Teller] = {
    Field.KIND: lambda ground: _of_values(ground, "kind", SnippetKind),
    Field.STRENGTH: lambda ground: _of_values(ground, "strength", Strength),
    Field.CONTRIBUTOR: _of_contributors,
    Field.GROUP: _of_groups,
    Field.REGION: _of_regions,
    Field.SESSION: _of_sessions,
    Field.SOURCE: _of_sources,
}
