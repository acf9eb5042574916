"""How many snippets carry each label, fast enough to follow typing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from draftdesk.model.finding import read_query
from draftdesk.workspace import search
from draftdesk.workspace.look import Look


@dataclass(frozen=True, slots=True)
class FacetRows:
    """Which snippets carry each label, a bit a snippet. Good for as long as `of` is the content's version."""

    of: int
    bits: Mapping[str, int] = field(default_factory=dict)


def facet_rows(look: Look, known: FacetRows | None = None) -> FacetRows:
    """The labels of all snippets as bit rows: tags as "facet:name", and "kind:", "strength:", "source:",
    "contributor:". Give what was known before: it is returned as it is while nothing has changed."""
    version = look.content_version()
    if known is not None and known.of == version:
        return known
    if known is not None and not _is_sorted_anew(look, known.of):
        return FacetRows(version, known.bits)
    numbers: dict[str, list[int]] = defaultdict(list)
    for sql in (
        """SELECT f.name || ':' || g.name, s.seq FROM snippet_tag t JOIN snippet s ON s.id=t.snippet_id
            JOIN tag g ON g.id=t.tag_id JOIN facet f ON f.id=g.facet_id""",
        """SELECT 'contributor:' || c.name, s.seq FROM snippet_contributor l JOIN snippet s ON s.id=l.snippet_id
            JOIN contributor c ON c.id=l.contributor_id""",
        "SELECT 'source:' || o.code, s.seq FROM snippet s JOIN source o ON o.id=s.source_id",
        "SELECT 'kind:' || kind, seq FROM snippet",
        "SELECT 'strength:' || strength, seq FROM snippet WHERE strength IS NOT NULL",
    ):
        for label, number in look.tuples(sql):
            numbers[label].append(number)
    return FacetRows(version, {label: _bits(each) for label, each in sorted(numbers.items())})


def _is_sorted_anew(look: Look, since: int) -> bool:
    """Whether an act since then touched anything that labels depend on."""
    marks = ", ".join("?" * len(_LABELLING))
    return bool(
        look.scalar(
            "SELECT EXISTS (SELECT 1 FROM change c JOIN act a ON a.seq=c.act "
            f"WHERE a.lamport>? AND c.tbl IN ({marks}))",
            (since, *_LABELLING),
        )
    )


_LABELLING = ("snippet", "snippet_tag", "snippet_contributor", "tag", "facet", "contributor", "source")


def facet_counts(look: Look, rows: FacetRows, typed: str = "") -> dict[str, int]:
    """How many of the snippets that fit the words carry each label; labels that none carries are left out."""
    query = read_query(typed)
    hits = _bits(search.hit_numbers(look, query)) if query.terms else -1  # every bit
    counted = {label: (bits & hits).bit_count() for label, bits in rows.bits.items()}
    return {label: count for label, count in counted.items() if count}


_ONE = ord("1")


def _bits(numbers: Sequence[int]) -> int:
    digits = bytearray(b"0") * (max(numbers, default=0) + 1)
    for number in numbers:
        digits[-1 - number] = _ONE
    return int(digits, 2)
