"""Sorting snippets: tags put on and taken off, one or many at a time."""

from collections.abc import Sequence

from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet
from draftdesk.model.vocabulary import Facet, Tag
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import SnippetTag
from draftdesk.workspace.transaction import Transaction


def tag_snippets(tx: Transaction, snippets: Sequence[Snippet], labels: Sequence[str]) -> int:
    """Put the tags ("facet:name") on the snippets, making tags that do not exist in facets that do.

    Returns how many were put on that were not on before. Raises NotFound for a facet that does not exist.
    """
    return put_on(tx, queries.snippets_there(tx, (each.id for each in snippets)), labels)[1]


def untag_snippets(tx: Transaction, snippets: Sequence[Snippet], labels: Sequence[str]) -> int:
    """Take the tags off the snippets; returns how many were on. Raises NotFound for a tag that does not exist."""
    return take_off(tx, [each.id for each in snippets], labels)[1]


def put_on(tx: Transaction, ids: Sequence[str], labels: Sequence[str]) -> tuple[set[str], int]:
    """Put the tags on snippets that are there; returns which got one, and how many were put on in all."""
    found = [tx.link(SnippetTag, ids, tag_or_new(tx, label).id) for label in labels]
    return set[str]().union(*found), sum(map(len, found))


def take_off(tx: Transaction, ids: Sequence[str], labels: Sequence[str]) -> tuple[set[str], int]:
    """Take the tags off snippets; returns which had one, and how many were taken off in all."""
    found = [tx.unlink(SnippetTag, ids, [tag_labelled(tx, label).id]) for label in labels]
    return set[str]().union(*found), sum(map(len, found))


def tag_or_new(tx: Transaction, label: str) -> Tag:
    """The tag of that label, made at the end of its facet where it is new."""
    facet_name, _, name = label.partition(":")
    facet = facet_named(tx, facet_name)
    try:
        return tag_labelled(tx, label)
    except NotFound:
        if not name.strip():
            raise
    positions = [tag.position for tag in tx.all(Tag, facet_id=facet.id)]
    tag = Tag(id=new_id(), facet_id=facet.id, name=" ".join(name.split()), position=max(positions, default=-1) + 1)
    tx.insert(tag)
    return tag


def tag_labelled(look: Look, label: str) -> Tag:
    """The tag of that label, whose facet may be called by its word or by its title."""
    facet_name, _, name = label.partition(":")
    return queries.tag_named(look, f"{facet_named(look, facet_name).name}:{name}")


def facet_named(look: Look, name: str) -> Facet:
    """The facet of that name. Raises NotFound naming those there are."""
    facets = look.all(Facet)
    for facet in facets:
        if fold(name.strip()) in {fold(facet.name), fold(facet.title)}:
            return facet
    raise NotFound(f"there is no facet “{name}”; this workspace has " + ", ".join(facet.name for facet in facets))
