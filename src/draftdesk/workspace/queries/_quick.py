"""A few of whatever a person may mean by some letters: for a finder that pops up and follows typing."""

import re
from dataclasses import dataclass

from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph
from draftdesk.model.finding import Query, read_query, spans
from draftdesk.model.folding import fold
from draftdesk.model.sources import Snippet, Source
from draftdesk.workspace import search
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._snippets import Found, shown
from draftdesk.workspace.rows import codec


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickFound:
    """The best of each sort, the best first."""

    sources: tuple[Source, ...] = ()
    snippets: tuple[Found, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()


def quick_find(look: Look, typed: str, limit: int = 6) -> QuickFound:
    """At most `limit` sources by code or title, snippets by reference or words, and paragraphs of drafts by words.

    Nothing typed, nothing found. Snippets of words that very many have are the newest, not the best.
    """
    query = read_query(typed)
    if not query.terms:
        return QuickFound()
    return QuickFound(
        sources=tuple(_sources(look, query, fold(typed.strip()), limit)),
        snippets=tuple(_snippets(look, query, typed.strip(), limit)),
        paragraphs=tuple(_paragraphs(look, query, limit)),
    )


def hit_count(look: Look, typed: str) -> int:
    """How many snippets the words fit; 0 where nothing is typed."""
    query = read_query(typed)
    return len(search.hit_numbers(look, query)) if query.terms else 0


def _sources(look: Look, query: Query, wanted: str, limit: int) -> list[Source]:
    """Those called by the very code, then those whose code begins so, then those with the words in code or title."""
    ranked: list[tuple[int, int, str]] = []
    told = 0
    for seq, name, code, title in look.tuples("SELECT seq, id, code, title FROM source ORDER BY seq"):
        called = fold(code)
        if called.startswith(wanted):
            ranked.append((0 if called == wanted else 1, seq, name))
        elif told < limit and _fits(f"{code} {title}", query):
            ranked.append((2, seq, name))
            told += 1
    best = [name for _, _, name in sorted(ranked)[:limit]]
    found = {source.id: source for source in look.among(Source, "id", best)}
    return [found[name] for name in best if name in found]


_RANKED_BELOW = 1_000


def _snippets(look: Look, query: Query, typed: str, limit: int) -> list[Found]:
    called = _called(look, typed, limit)
    have = {snippet.id for snippet in called}
    rows = search.hits(look, query, (), (), limit=limit, offset=0, ranked_below=_RANKED_BELOW)
    found = [snippet for snippet in map(codec(Snippet).row, rows) if snippet.id not in have]
    return shown(look, [*called, *found][:limit], query)


def _called(look: Look, typed: str, limit: int) -> list[Snippet]:
    """The snippets whose reference begins so, the shortest first; only with the whole code of their source."""
    code, slash, _ = typed.partition("/")
    if not slash:
        return []
    of_source = "source_id IN (SELECT id FROM source WHERE code=? COLLATE NOCASE)"
    within = f"{of_source} AND substr(reference, 1, ?)=? COLLATE NOCASE ORDER BY length(reference), position LIMIT ?"
    rows = look.rows(f"SELECT * FROM snippet WHERE {within}", (code, len(typed), typed, limit))
    return [codec(Snippet).row(row) for row in rows]


def _paragraphs(look: Look, query: Query, limit: int) -> list[Paragraph]:
    """The first in which every term stands, in the order they were made."""
    found: list[str] = []
    for name, text in look.tuples("SELECT id, text FROM paragraph ORDER BY seq"):
        if _may_fit(text, query) and _fits(inline.plain(text), query):
            found.append(name)
            if len(found) == limit:
                break
    return look.among(Paragraph, "id", found)


_FOLDS = re.compile("[^\\0-\x7f\u2010-\u2027]")


def _may_fit(text: str, query: Query) -> bool:
    """Whether the words stand in the text, be it within others. Folding only what has more in it than quotes and dashes
    is what keeps pace with typing."""
    folded = fold(text) if _FOLDS.search(text) else text.lower()
    return all(word in folded for term in query.terms for word in term.words)


def _fits(text: str, query: Query) -> bool:
    return _may_fit(text, query) and all(spans(text, Query((term,))) for term in query.terms)
