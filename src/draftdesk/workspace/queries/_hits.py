"""All snippets that fit words and filters, for a list of any length that shows some of them at a time."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import compress
from operator import and_

from draftdesk.model.finding import read_query
from draftdesk.model.sources import Snippet
from draftdesk.model.vocabulary import Facet
from draftdesk.workspace import search
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._facets import FacetRows, Mark, bits_of
from draftdesk.workspace.queries._filters import Filters, contributor_named, tags_by_facet
from draftdesk.workspace.queries._snippets import Found, shown
from draftdesk.workspace.rows import codec

_NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The hits of one source: `count` of them, from `start` in the list on."""

    source_id: str
    start: int
    count: int


@dataclass(frozen=True, slots=True)
class Hits:
    """`numbers` are the fitting snippets in the order shown: by source in the sources' order, and by place in each.

    `counts` says how many snippets carry each label, as the filters of all other facets and the words leave them:
    what would be found if this label were chosen instead. Labels that none carries are left out.
    """

    numbers: "array[int]"
    groups: tuple[HitGroup, ...]
    counts: Mapping[str, int]


def hit_list(look: Look, rows: FacetRows, typed: str = "", filters: Filters = _NO_FILTERS) -> Hits:
    """All snippets that fit, with the counts beside each label. `rows` are those of `facet_rows`. Raises NotFound for a
    tag or contributor that does not exist."""
    fitting = _fitting(look, rows, typed)
    masks = _masks(look, rows, filters)
    numbers, groups = _listed(rows, reduce(and_, masks.values(), fitting))
    return Hits(numbers, groups, _counts(rows, fitting, masks))


def facet_counts(look: Look, rows: FacetRows, typed: str = "", filters: Filters = _NO_FILTERS) -> dict[str, int]:
    """`Hits.counts` alone."""
    return _counts(rows, _fitting(look, rows, typed), _masks(look, rows, filters))


def numbers_of(rows: FacetRows, bits: int) -> "array[int]":
    """The numbers whose bits are set, in the order of the sources and of the places in each."""
    return _listed(rows, bits)[0]


def hits_shown(look: Look, numbers: Sequence[int], typed: str = "") -> dict[int, Found]:
    """The snippets of those numbers as a list shows them, by number, with where the words that were typed stand.
    Those taken away since the list was made are left out."""
    found: dict[int, Snippet] = {}
    for start in range(0, len(numbers), _MANY):
        part = [*numbers[start : start + _MANY]]
        for row in look.rows(f"SELECT * FROM snippet WHERE seq IN ({', '.join('?' * len(part))})", part):
            found[row["seq"]] = codec(Snippet).row(row)
    listed = [number for number in numbers if number in found]
    return dict(zip(listed, shown(look, [found[each] for each in listed], read_query(typed)), strict=True))


_MANY = 500


def _fitting(look: Look, rows: FacetRows, typed: str) -> int:
    """The bits of all snippets that the words fit."""
    query = read_query(typed)
    return bits_of(search.hit_numbers(look, query)) & rows.everything if query.terms else rows.everything


def _masks(look: Look, rows: FacetRows, filters: Filters) -> dict[str, int]:
    """For each facet that is filtered, the bits of the snippets that its filters let through."""
    masks: dict[str, int] = {}

    def one_of(facet: str, wanted: Sequence[Mark], among: Mapping[Mark, int] = rows.marks) -> None:
        if wanted:
            masks[facet] = 0
            for mark in wanted:
                masks[facet] |= among.get(mark, 0)

    names = {facet.id: facet.name for facet in look.all(Facet)} if filters.tags else {}
    for facet_id, ids in tags_by_facet(look, filters.tags).items():
        one_of(names[facet_id], [("tag", each) for each in ids])
    one_of("contributor", [("contributor", contributor_named(look, name).id) for name in filters.contributors])
    one_of("kind", [("kind", each) for each in filters.kinds])
    one_of("strength", [("strength", each) for each in filters.strengths])
    one_of("confidence", [("confidence", each) for each in filters.confidence])
    one_of("source", [("source", each) for each in filters.source_ids])
    one_of("doubts", [("doubts", "yes")] if filters.doubtful else [])
    for facet, labels in (
        ("visibility", filters.visibility),
        ("session", filters.session_ids),
        ("language", filters.languages),
    ):
        if labels:
            masks[facet] = 0
            for each in labels:
                masks[facet] |= rows.bits.get(f"{facet}:{each}", 0)
    if filters.unused_in is not None:
        masks[_UNUSED] = rows.everything & ~bits_of(_used(look, filters.unused_in))
    return masks


_UNUSED = " unused"
"""No facet of a workspace is called that."""


def _used(look: Look, draft_id: str) -> list[int]:
    rows = look.tuples(
        "SELECT DISTINCT s.seq FROM provenance v JOIN paragraph p ON p.id=v.paragraph_id "
        "JOIN snippet s ON s.id=v.snippet_id WHERE p.draft_id=?",
        (draft_id,),
    )
    return [seq for (seq,) in rows]


def _counts(rows: FacetRows, fitting: int, masks: Mapping[str, int]) -> dict[str, int]:
    let_through = reduce(and_, masks.values(), fitting)
    without = {facet: reduce(and_, (mask for name, mask in masks.items() if name != facet), fitting) for facet in masks}
    counted = {
        label: (bits & without.get(label.partition(":")[0], let_through)).bit_count()
        for label, bits in rows.bits.items()
    }
    return {label: count for label, count in counted.items() if count}


_FLAGS = bytes.maketrans(b"01", b"\0\1")


def _listed(rows: FacetRows, bits: int) -> tuple["array[int]", tuple[HitGroup, ...]]:
    """The numbers of the bits, shelf after shelf. The work on each shelf is done in C, and is short."""
    flags = format(bits, f"0{rows.highest + 1}b")[::-1].encode().translate(_FLAGS)
    numbers = array("I")
    groups: list[HitGroup] = []
    for source_id, shelf in rows.shelves.items():
        start = len(numbers)
        numbers.extend(compress(shelf, map(flags.__getitem__, shelf)))
        if len(numbers) > start:
            groups.append(HitGroup(source_id, start, len(numbers) - start))
    return numbers, tuple(groups)
