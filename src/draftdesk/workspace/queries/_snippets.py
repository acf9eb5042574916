"""Snippets: found by words and marks, named, listed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from draftdesk.model.errors import NotFound
from draftdesk.model.finding import Query, read_query, spans
from draftdesk.model.sources import Snippet, Source
from draftdesk.workspace import search
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._filters import Filters, conditions
from draftdesk.workspace.rows import codec


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A snippet as a list shows it, with where the words that were looked for stand in its text."""

    snippet: Snippet
    source: Source
    tags: tuple[str, ...]
    contributors: tuple[str, ...]
    spans: tuple[tuple[int, int], ...] = ()


_NO_FILTERS = Filters()


def find(
    look: Look, typed: str = "", filters: Filters = _NO_FILTERS, *, limit: int = 50, offset: int = 0
) -> list[Found]:
    """Snippets whose words and marks fit: the best first, or the newest where there are very many; without words,
    in the order of their sources. Raises NotFound for a tag or contributor that does not exist."""
    query = read_query(typed)
    wanted, values = conditions(look, filters)
    rows = search.hits(look, query, wanted, values, limit=limit, offset=offset)
    return shown(look, [codec(Snippet).row(row) for row in rows], query)


def snippets(look: Look, source_id: str | None = None) -> list[Snippet]:
    """All snippets, or those of one source, in the order of their sources and places."""
    if source_id is not None:
        return look.where(Snippet, "source_id=?", (source_id,), order="position, block, start, seq")
    return look.objects(
        Snippet,
        "SELECT s.* FROM snippet s JOIN source o ON o.id=s.source_id "
        "ORDER BY o.seq, s.position, s.block, s.start, s.seq",
    )


def snippets_of_source_shown(look: Look, source_id: str) -> list[Found]:
    """All snippets of one source in the order of their places, as a list shows them."""
    owner = look.get(Source, source_id)
    if owner is None:
        return []
    tags = tags_of_snippets(look, source_id)
    people = contributors_of_snippets(look, source_id)
    return [
        Found(snippet=each, source=owner, tags=tags.get(each.id, ()), contributors=people.get(each.id, ()))
        for each in snippets(look, source_id)
    ]


def snippets_shown(look: Look, ids: Sequence[str]) -> list[Found]:
    """The snippets with those ids, in their order, as a list shows them; one that is gone is left out."""
    there = {each.id: each for each in look.among(Snippet, "id", ids)}
    return shown(look, [there[name] for name in dict.fromkeys(ids) if name in there], _NO_WORDS)


_NO_WORDS = Query(())


def snippet_texts(look: Look) -> dict[str, str]:
    """The words of every snippet by its id, in the order of their sources and places: all that comparing them needs."""
    return dict(
        look.tuples(
            "SELECT s.id, s.text FROM snippet s JOIN source o ON o.id=s.source_id "
            "ORDER BY o.seq, s.position, s.block, s.start, s.seq"
        )
    )


def snippet_named(look: Look, name: str) -> Snippet:
    """The snippet with that reference ("TS3/h/4") or id. Raises NotFound."""
    found = look.where(Snippet, "reference=? COLLATE NOCASE OR id=?", (name, name))
    if not found:
        raise NotFound(f"there is no snippet {name}; see them with: draftdesk snippets")
    return found[0]


def tags_of_snippets(look: Look, source_id: str | None = None) -> dict[str, tuple[str, ...]]:
    """Each snippet's tags as "facet:name", by snippet id."""
    where, values = ("WHERE s.source_id=?", (source_id,)) if source_id else ("", ())
    return look.by_first(
        "SELECT t.snippet_id, f.name || ':' || g.name FROM snippet_tag t JOIN snippet s ON s.id=t.snippet_id "
        f"JOIN tag g ON g.id=t.tag_id JOIN facet f ON f.id=g.facet_id {where} ORDER BY f.seq, g.position, g.seq",
        values,
    )


def contributors_of_snippets(look: Look, source_id: str | None = None) -> dict[str, tuple[str, ...]]:
    """The names of each snippet's contributors, by snippet id."""
    where, values = ("WHERE s.source_id=?", (source_id,)) if source_id else ("", ())
    return look.by_first(
        "SELECT l.snippet_id, c.name FROM snippet_contributor l JOIN snippet s ON s.id=l.snippet_id "
        f"JOIN contributor c ON c.id=l.contributor_id {where} ORDER BY c.seq",
        values,
    )


def shown(look: Look, found: Sequence[Snippet], query: Query) -> list[Found]:
    """The snippets as a list shows them."""
    ids = [snippet.id for snippet in found]
    tags = _labels(look, _TAG_LABELS, ids)
    people = _labels(look, _CONTRIBUTOR_LABELS, ids)
    owners = {source.id: source for source in look.among(Source, "id", [snippet.source_id for snippet in found])}
    return [
        Found(
            snippet=snippet,
            source=owners[snippet.source_id],
            tags=tags.get(snippet.id, ()),
            contributors=people.get(snippet.id, ()),
            spans=spans(snippet.text, query),
        )
        for snippet in found
    ]


_TAG_LABELS = """SELECT l.snippet_id, f.name || ':' || g.name FROM snippet_tag l JOIN tag g ON g.id=l.tag_id
    JOIN facet f ON f.id=g.facet_id WHERE l.snippet_id IN ({}) ORDER BY f.seq, g.position, g.seq"""
_CONTRIBUTOR_LABELS = """SELECT l.snippet_id, g.name FROM snippet_contributor l
    JOIN contributor g ON g.id=l.contributor_id WHERE l.snippet_id IN ({}) ORDER BY g.seq"""


def _labels(look: Look, sql: str, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        rows += look.tuples(sql.format(", ".join("?" * len(part))), part)
    return _grouped(rows)


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, label in rows:
        found[name].append(label)
    return {name: tuple(labels) for name, labels in found.items()}
