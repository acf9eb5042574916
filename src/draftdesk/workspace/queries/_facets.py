"""Which snippets carry each label, in memory, so that filtering and counting follow typing."""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_

from draftdesk.model.sources import Visibility
from draftdesk.workspace.look import Look

Mark = tuple[str, str]
"""What a snippet carries: a sort of mark ("tag", "kind", …) and an id or value."""


@dataclass(frozen=True, slots=True)
class FacetRows:
    """Which snippets carry each label: one whole number a label, in which the bit of each such snippet's number is set.

    Good for as long as `of` is the content's version. Labels: tags as "facet:name", and "contributor:NAME",
    "source:CODE", "session:ID" ("session:" without one), "language:", "kind:", "strength:", "confidence:",
    "visibility:" (the snippet's or its source's, whichever is for fewer eyes), "doubts:yes". Never changed: another
    thread may use it while the next is being made.
    """

    of: int
    bits: Mapping[str, int] = field(default_factory=dict)
    marks: Mapping[Mark, int] = field(default_factory=dict)
    shelves: Mapping[str, "array[int]"] = field(default_factory=dict)
    """The numbers of each source's snippets in the order of their places, by source id in the order of the sources."""

    highest: int = 0
    """The highest number on a shelf. An act in the midst of reading can put one there that no label knows yet."""

    @property
    def everything(self) -> int:
        """The bits of all snippets."""
        return self.marks.get(_ALL, 0)


def facet_rows(look: Look, known: FacetRows | None = None) -> FacetRows:
    """The labels of all snippets. Give what was known before: it is returned as it is while nothing has changed, and
    after acts that touched few snippets only those are read again."""
    version = look.content_version()
    if known is not None and known.of == version:
        return known
    changed = None if known is None else _changed_since(look, known.of, version)
    if known is None or changed is None:
        return _read_anew(look, version)
    if not changed.anything:
        return replace(known, of=version)
    marks, shelves = _renewed(look, known, changed)
    if sum(map(len, shelves.values())) != look.scalar("SELECT count(*) FROM snippet"):
        return _read_anew(look, version)  # something was read between two acts, and its number is not in the log
    return _rows(look, version, marks, shelves)


def bits_of(numbers: Iterable[int]) -> int:
    """A whole number in which the bits of those numbers are set."""
    listed = numbers if isinstance(numbers, Sequence | array) else list(numbers)
    digits = bytearray(b"0") * (max(listed, default=0) + 1)
    for number in listed:
        digits[-1 - number] = _ONE
    return int(digits, 2)


_ONE = ord("1")
_ALL: Mark = ("all", "")
_PLACED = "position, block, start, seq"

# --- reading all ----------------------------------------------------------------------------------------------------

_OF_SNIPPET = (
    "SELECT 'all', '', group_concat(s.seq) FROM snippet s WHERE {}",
    "SELECT 'source', s.source_id, group_concat(s.seq) FROM snippet s WHERE {} GROUP BY s.source_id",
    "SELECT 'kind', s.kind, group_concat(s.seq) FROM snippet s WHERE {} GROUP BY s.kind",
    "SELECT 'strength', ifnull(s.strength, ''), group_concat(s.seq) FROM snippet s WHERE {} GROUP BY s.strength",
    "SELECT 'confidence', s.confidence, group_concat(s.seq) FROM snippet s WHERE {} GROUP BY s.confidence",
    "SELECT 'seen by', s.visibility, group_concat(s.seq) FROM snippet s WHERE {} GROUP BY s.visibility",
    "SELECT 'doubts', 'yes', group_concat(s.seq) FROM snippet s WHERE s.doubts<>'[]' AND {}",
    """SELECT 'tag', t.tag_id, group_concat(s.seq) FROM snippet s JOIN snippet_tag t ON t.snippet_id=s.id WHERE {}
        GROUP BY t.tag_id""",
    """SELECT 'contributor', l.contributor_id, group_concat(s.seq) FROM snippet s
        JOIN snippet_contributor l ON l.snippet_id=s.id WHERE {} GROUP BY l.contributor_id""",
)


def _read_anew(look: Look, version: int) -> FacetRows:
    marks: dict[Mark, int] = {}
    for sql in _OF_SNIPPET:
        for sort, name, numbers in look.tuples(sql.format("1")):
            if numbers:
                marks[sort, name] = bits_of(numbers_in(numbers))
    placed = f"SELECT source_id, seq FROM snippet ORDER BY source_id, {_PLACED}"
    rows = look.tuples(f"SELECT source_id, group_concat(seq) FROM ({placed}) GROUP BY source_id")
    held = {source_id: array("I", numbers_in(numbers)) for source_id, numbers in rows}
    return _rows(look, version, marks, _in_order(look, held))


def _rows(look: Look, version: int, marks: Mapping[Mark, int], shelves: Mapping[str, "array[int]"]) -> FacetRows:
    highest = max(map(max, shelves.values()), default=0)
    return FacetRows(version, _labelled(look, marks), marks, shelves, highest)


def numbers_in(joined: str) -> list[int]:
    """The numbers that SQL joined with commas: one long text is read without a step in Python for each row, but in
    parts, since other threads wait while one is."""
    found: list[int] = []
    texts = joined.split(",")
    for start in range(0, len(texts), _PART):
        found += map(int, texts[start : start + _PART])
    return found


_PART = 10_000


def _in_order(look: Look, held: Mapping[str, "array[int]"]) -> dict[str, "array[int]"]:
    ids = (source_id for (source_id,) in look.tuples("SELECT id FROM source ORDER BY seq"))
    return {source_id: held[source_id] for source_id in ids if held.get(source_id)}


# --- reading what has changed ---------------------------------------------------------------------------------------


_Place = tuple[str, int, int, int]
"""Source, position, block and start: what a snippet's place in its list depends on."""


@dataclass(frozen=True, slots=True)
class _Changes:
    anything: bool
    snippets: frozenset[str]
    numbers: frozenset[int]
    """Of those that were there before."""
    places: Mapping[str, Sequence[_Place | None]]
    """Where each changed snippet stood before each of its changes; None where it was not there."""


_MANY = 500
"""With more changed snippets than this, reading all is no slower."""
_LABELLING = ("snippet", "snippet_tag", "snippet_contributor", "tag", "facet", "contributor", "source")


def _changed_since(look: Look, since: int, version: int) -> _Changes | None:
    """What acts since then touched of all that labels depend on; None where that is too much, or cannot be told."""
    if version < since:
        return None
    rows = look.tuples(
        f"SELECT c.tbl, c.row, {', '.join(_BEFORE)} FROM change c "
        "WHERE c.act IN (SELECT seq FROM (SELECT seq, lamport FROM act ORDER BY seq DESC LIMIT ?) WHERE lamport>?) "
        f"AND c.tbl IN ({', '.join('?' * len(_LABELLING))}) LIMIT ?",
        (version - since, since, *_LABELLING, 4 * _MANY),
    )
    linked = {json.loads(row)[0] for table, row, *_ in rows if table in {"snippet_tag", "snippet_contributor"}}
    places: dict[str, list[_Place | None]] = defaultdict(list)
    numbers: set[int] = set()
    for table, name, number, *place in rows:
        if table == "snippet":
            places[name].append(None if number is None else (place[0], place[1], place[2], place[3]))
            if number is not None:
                numbers.add(number)
    if len(rows) == 4 * _MANY or len(places.keys() | linked) > _MANY:
        return None
    return _Changes(bool(rows), frozenset(places.keys() | linked), frozenset(numbers), places)


_BEFORE = tuple(f"json_extract(c.before, '$.{name}')" for name in ("seq", "source_id", "position", "block", "start"))


def _renewed(look: Look, known: FacetRows, changed: _Changes) -> tuple[Mapping[Mark, int], Mapping[str, "array[int]"]]:
    """Marks and shelves with the changed snippets read again."""
    ids = sorted(changed.snippets)
    only = f"s.id IN ({', '.join('?' * len(ids))})"
    found: dict[Mark, int] = {}
    for sql in _OF_SNIPPET if ids else ():
        for sort, name, numbers in look.tuples(sql.format(only), ids):
            if numbers:
                found[sort, name] = bits_of(numbers_in(numbers))
    stale = found.get(_ALL, 0) | bits_of(changed.numbers) if changed.numbers else found.get(_ALL, 0)
    marks = {mark: bits & ~stale if bits & stale else bits for mark, bits in known.marks.items()}
    for mark, bits in found.items():
        marks[mark] = marks.get(mark, 0) | bits
    held = dict(known.shelves)
    for source_id in _moved(look, changed.places):
        rows = look.tuples(f"SELECT seq FROM snippet WHERE source_id=? ORDER BY {_PLACED}", (source_id,))
        held[source_id] = array("I", (seq for (seq,) in rows))
    return {mark: bits for mark, bits in marks.items() if bits}, _in_order(look, held)


def _moved(look: Look, places: Mapping[str, Sequence[_Place | None]]) -> set[str]:
    """The sources whose lists of snippets are not what they were."""
    ids = sorted(places)
    marks = ", ".join("?" * len(ids))
    present = {
        name: (source_id, position, block, start)
        for name, source_id, position, block, start in look.tuples(
            f"SELECT id, source_id, position, block, start FROM snippet WHERE id IN ({marks})", ids
        )
    }
    either = ((each, present.get(name)) for name, before in places.items() for each in before)
    return {place[0] for before, now in either if before != now for place in (before, now) if place is not None}


# --- labels ---------------------------------------------------------------------------------------------------------


def _labelled(look: Look, marks: Mapping[Mark, int]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for sql in (
        "SELECT 'tag', g.id, f.name || ':' || g.name FROM tag g JOIN facet f ON f.id=g.facet_id",
        "SELECT 'contributor', id, 'contributor:' || name FROM contributor",
        "SELECT 'source', id, 'source:' || code FROM source",
    ):
        for sort, name, label in look.tuples(sql):
            if bits := marks.get((sort, name)):
                found[label] |= bits
    for (sort, name), bits in marks.items():
        if sort in {"kind", "strength", "confidence", "doubts"} and name:
            found[f"{sort}:{name}"] |= bits
    found |= _labels_of_sources(look, marks)
    return {label: bits for label, bits in sorted(found.items()) if bits}


def _labels_of_sources(look: Look, marks: Mapping[Mark, int]) -> dict[str, int]:
    """What snippets have from their sources."""
    held: dict[str, list[int]] = defaultdict(list)
    for name, session, language, visibility in look.tuples(
        "SELECT id, ifnull(session_id, ''), language, visibility FROM source"
    ):
        if bits := marks.get(("source", name)):
            held[f"session:{session}"].append(bits)
            held[f"language:{language}"].append(bits)
            held[f"visibility:{visibility}"].append(bits)
    found = {label: reduce(or_, listed) for label, listed in held.items()}
    seen_by_more = marks.get(_ALL, 0)
    for visibility in Visibility:  # from the fewest eyes to all
        label = f"visibility:{visibility}"
        found[label] = (found.get(label, 0) | marks.get(("seen by", visibility), 0)) & seen_by_more
        seen_by_more &= ~found[label]
    return found
