"""Hits in the order of how well they fit, where a person wants that rather than the order of the sources."""

from array import array
from itertools import compress

from draftdesk.model.finding import Query, read_query
from draftdesk.workspace import search
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._facets import numbers_in
from draftdesk.workspace.queries._hits import Hits


def best_first(look: Look, hits: Hits, typed: str) -> Hits:
    """The same hits in one row without groups: those that fit the words best first, or the newest where very many fit.

    Without words nothing fits better than anything else, and the hits stay as they are.
    """
    query = read_query(typed)
    if not query.terms:
        return hits
    order = "rank" if _says_something(query) and len(hits.numbers) <= search.RANKED_BELOW else "rowid DESC"
    joined = look.scalar(
        "SELECT group_concat(n) FROM "
        f"(SELECT rowid AS n FROM snippet_search WHERE snippet_search MATCH ? ORDER BY {order})",
        (search.expression(query),),
    )
    numbers = numbers_in(joined) if joined else []
    wanted = set(hits.numbers)
    return Hits(array("I", compress(numbers, map(wanted.__contains__, numbers))), (), hits.counts)


def _says_something(query: Query) -> bool:
    """Short beginnings fit nearly everything, and equally well."""
    return max(len(word) for term in query.terms for word in term.words) >= search.RANKED_FROM_LETTERS
