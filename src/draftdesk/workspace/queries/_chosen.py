"""What chosen snippets have in common, however many they are."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from draftdesk.model.sources import Confidence, Snippet, SnippetKind, Source, Strength, Visibility
from draftdesk.workspace.look import Look

_PART = 10_000
"""So many numbers are made text at a time: a longer stretch would keep other threads waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Snippets taken together. `same` holds, by name, the fields in which all agree: one that differs is missing.

    `tags` ("facet:name") and `contributors` say how many carry each; `source` is theirs where they have only one.
    `snippet` is the one where there is one.
    """

    ids: tuple[str, ...]
    sources: int
    likely: int
    doubtful: int
    same: Mapping[str, Any]
    tags: Mapping[str, int]
    contributors: Mapping[str, int]
    source: Source | None = None
    snippet: Snippet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCounts:
    """How many snippets a source has, how many are likely, doubtful, and placed in some draft."""

    source: Source
    snippets: int
    likely: int
    doubtful: int
    placed: int


def snippet_ids(look: Look, numbers: Sequence[int]) -> tuple[str, ...]:
    """The ids of the snippets with those numbers, in their order; one that is gone is left out."""
    found: list[str] = []
    for start in range(0, len(numbers), _PART):
        listed = f"[{','.join(map(str, numbers[start : start + _PART]))}]"
        joined = look.scalar(
            "SELECT group_concat(id) FROM (SELECT s.id FROM json_each(?) j JOIN snippet s ON s.seq=j.value "
            "ORDER BY j.key)",
            (listed,),
        )
        found += joined.split(",") if joined else ()
    return tuple(found)


def chosen(look: Look, ids: Sequence[str]) -> Chosen:
    """What those snippets have in common; those that are gone are left out."""
    there = _there(look, ids)
    bound = (_listed(there),)
    fields = ", ".join(f"min(s.{name}), {_SAME.format(f's.{name}')}" for name in _FIELDS)
    sources, likely, doubtful, source_id, *values = look.tuples(
        "SELECT count(DISTINCT s.source_id), ifnull(sum(s.confidence=?), 0), ifnull(sum(s.doubts<>'[]'), 0), "
        f"min(s.source_id), {fields} FROM snippet s WHERE {_AMONG}",
        (str(Confidence.LIKELY), *bound),
    )[0]
    pairs = zip(values[::2], values[1::2], strict=True)
    return Chosen(
        ids=there,
        sources=sources,
        likely=likely,
        doubtful=doubtful,
        same={
            name: decode(value) if value is not None else None
            for (name, decode), (value, is_same) in zip(_FIELDS.items(), pairs, strict=True)
            if is_same
        },
        tags=dict(look.tuples(_TAGS, bound)),
        contributors=dict(look.tuples(_CONTRIBUTORS, bound)),
        source=look.get(Source, source_id) if sources == 1 else None,
        snippet=look.get(Snippet, there[0]) if len(there) == 1 else None,
    )


def source_counts(look: Look, source_id: str) -> SourceCounts | None:
    """The figures of one source; None where it is gone."""
    source = look.get(Source, source_id)
    if source is None:
        return None
    total, likely, doubtful, placed = look.tuples(
        "SELECT count(*), ifnull(sum(s.confidence=?), 0), ifnull(sum(s.doubts<>'[]'), 0), "
        "ifnull(sum(EXISTS (SELECT 1 FROM provenance v WHERE v.snippet_id=s.id)), 0) "
        "FROM snippet s WHERE s.source_id=?",
        (str(Confidence.LIKELY), source_id),
    )[0]
    return SourceCounts(source=source, snippets=total, likely=likely, doubtful=doubtful, placed=placed)


def snippet_counts(look: Look, source_ids: Iterable[str]) -> tuple[int, int]:
    """How many snippets those sources have together, and how many of these a paragraph came from."""
    total, placed = look.tuples(
        "SELECT count(*), ifnull(sum(EXISTS (SELECT 1 FROM provenance v WHERE v.snippet_id=s.id)), 0) "
        "FROM snippet s WHERE s.source_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(source_ids)),),
    )[0]
    return total, placed


_FIELDS = {
    "kind": SnippetKind,
    "strength": Strength,
    "visibility": Visibility,
    "confidence": Confidence,
    "addressee": str,
    "rationale": str,
    "note": str,
}
_SAME = "min({0}) IS max({0}) AND count({0}) IN (0, count(*))"
_AMONG = "s.id IN (SELECT value FROM json_each(?))"
_TAGS = f"""SELECT f.name || ':' || g.name, count(*) FROM snippet s JOIN snippet_tag l ON l.snippet_id=s.id
    JOIN tag g ON g.id=l.tag_id JOIN facet f ON f.id=g.facet_id WHERE {_AMONG}
    GROUP BY g.id ORDER BY f.seq, g.position, g.seq"""
_CONTRIBUTORS = f"""SELECT c.name, count(*) FROM snippet s JOIN snippet_contributor l ON l.snippet_id=s.id
    JOIN contributor c ON c.id=l.contributor_id WHERE {_AMONG} GROUP BY c.id ORDER BY c.seq"""


def _there(look: Look, ids: Sequence[str]) -> tuple[str, ...]:
    joined = look.scalar(
        "SELECT group_concat(id) FROM (SELECT s.id FROM json_each(?) j JOIN snippet s ON s.id=j.value ORDER BY j.key)",
        (_listed(ids),),
    )
    return tuple(dict.fromkeys(joined.split(","))) if joined else ()


def _listed(ids: Sequence[str]) -> str:
    """As JSON. Ids hold nothing that would need an escape."""
    return '["' + '","'.join(ids) + '"]' if ids else "[]"
