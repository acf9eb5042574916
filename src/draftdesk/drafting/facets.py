"""The ways of sorting and their tags: made, renamed, merged, nested, moved, deleted.

A former name stays with its tag as a synonym, so that headings, outlines and drafts that say it still mean the tag.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from draftdesk.drafting.changes import counted, name_given, one_line
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.vocabulary import Facet, Tag
from draftdesk.workspace.records import SnippetTag
from draftdesk.workspace.transaction import Transaction

_Row = TypeVar("_Row", Facet, Tag)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
_OF_SNIPPETS = {"kind", "contributor", "strength", "source", "session", "visibility", "confidence", "language"}
"""What snippets are sorted by that are no facets: labels begin with these words too."""


# --- facets ---------------------------------------------------------------------------------------------------------


def new_facet(tx: Transaction, title: str) -> Facet:
    """A new way of sorting, whose word in commands is made from its title ("Target group": target-group).

    Raises NotAllowed for a title that is taken, or a word that means something else.
    """
    title = name_given(title, "a facet")
    _require_free_title(tx, title, None)
    name = _NOT_A_WORD.sub("-", fold(title)).strip("-") or f"facet-{len(tx.all(Facet)) + 1}"
    if name in _OF_SNIPPETS:
        raise NotAllowed(f"snippets are sorted by “{name}” already without a facet; choose another title")
    facet = Facet(id=new_id(), name=name, title=title)
    if any(fold(each.name) == name for each in tx.all(Facet)):
        raise NotAllowed(f"there is a facet “{name}” already; choose another title")
    tx.insert(facet)
    return facet


def rename_facet(tx: Transaction, facet: Facet, title: str) -> Facet:
    """Give the facet another title; its word in commands and outlines stays."""
    title = name_given(title, "a facet")
    _require_free_title(tx, title, facet)
    return _update(tx, replace(_facet(tx, facet.id), title=title))


def _require_free_title(tx: Transaction, title: str, besides: Facet | None) -> None:
    for each in tx.all(Facet):
        if (besides is None or each.id != besides.id) and fold(title) in {fold(each.name), fold(each.title)}:
            raise NotAllowed(f"there is a facet “{each.title}” already; choose another title")


# --- tags -----------------------------------------------------------------------------------------------------------


def new_tag(
    tx: Transaction,
    facet: Facet,
    name: str,
    *,
    parent: Tag | None = None,
    synonyms: Sequence[str] = (),
    colour: str = "",
) -> Tag:
    """A new tag at the end of its facet. Raises NotAllowed for a name that another tag of the facet has."""
    name = name_given(name, "a tag")
    of_facet = _tags_of(tx, _facet(tx, facet.id).id)
    _require_free(name, of_facet, None)
    tag = Tag(
        id=new_id(),
        facet_id=facet.id,
        name=name,
        colour=_colour(colour),
        position=max((each.position for each in of_facet), default=-1) + 1,
    )
    tx.insert(tag)
    if synonyms:
        tag = set_synonyms(tx, tag, synonyms)
    return nest_tag(tx, tag, parent) if parent else tag


def rename_tag(tx: Transaction, tag: Tag, name: str) -> Tag:
    """Give the tag another name; the one it had becomes a synonym.

    Raises NotAllowed where another tag of the facet has that name: the two can be merged with `merge_tags`.
    """
    name = name_given(name, "a tag")
    tag = _tag(tx, tag.id)
    _require_free(name, _tags_of(tx, tag.facet_id), tag)
    if name == tag.name:
        return tag
    return _update(tx, replace(tag, name=name, synonyms=_forms((*tag.synonyms, tag.name), besides=name)))


def set_synonyms(tx: Transaction, tag: Tag, synonyms: Sequence[str]) -> Tag:
    """Replace the other words that mean the tag. Raises NotAllowed for one that another tag of the facet claims."""
    tag = _tag(tx, tag.id)
    forms = _forms((one_line(each) for each in synonyms), besides=tag.name)
    of_facet = _tags_of(tx, tag.facet_id)
    mine = {fold(each) for each in tag.synonyms}
    for form in forms:
        if fold(form) not in mine:  # what both claimed before is nobody's fault now
            _require_free(form, of_facet, tag)
    return _update(tx, replace(tag, synonyms=forms))


def set_colour(tx: Transaction, tag: Tag, colour: str) -> Tag:
    """Give the tag a colour, "#2f6fa3"; "" takes it away. Raises NotAllowed for what is no colour."""
    return _update(tx, replace(_tag(tx, tag.id), colour=_colour(colour)))


def nest_tag(tx: Transaction, tag: Tag, parent: Tag | None) -> Tag:
    """Put the tag under another of its facet, or with None at the top.

    Raises NotAllowed for a parent of another facet, the tag itself, or one that stands under it.
    """
    tag = _tag(tx, tag.id)
    if parent is not None:
        parent = _tag(tx, parent.id)
        if parent.facet_id != tag.facet_id:
            raise NotAllowed(f"“{parent.name}” is a tag of another facet: a tag stands under one of its own")
        if tag.id in _line(_tags_of(tx, tag.facet_id), parent.id):
            raise NotAllowed(f"“{tag.name}” cannot stand under “{parent.name}”: that would be under itself")
    return _update(tx, replace(tag, parent_id=parent.id if parent else None))


def move_tag(tx: Transaction, tag: Tag, by: int) -> None:
    """Move the tag up (-1) or down (1) among those under the same parent, any number of places; beyond the first and
    last it stays there. Sections that a draft repeats for each tag come in this order."""
    of_facet = _tags_of(tx, _tag(tx, tag.id).facet_id)
    tag = next(each for each in of_facet if each.id == tag.id)
    siblings = [each for each in of_facet if each.parent_id == tag.parent_id]
    places = [of_facet.index(each) for each in siblings]
    at = siblings.index(tag)
    siblings.insert(min(max(at + by, 0), len(siblings) - 1), siblings.pop(at))
    for place, each in zip(places, siblings, strict=True):
        of_facet[place] = each
    tx.update(*(replace(each, position=place) for place, each in enumerate(of_facet)))


def merge_tags(tx: Transaction, tags: Sequence[Tag], into: Tag) -> int:
    """Make the tags one: what carried any of them carries `into`, their words become its synonyms, and what stood
    under them stands under it. Returns how many snippets carried one of the tags that are gone.

    Raises NotAllowed for tags of another facet.
    """
    into = _tag(tx, into.id)
    gone = [_tag(tx, name) for name in dict.fromkeys(each.id for each in tags) if name != into.id]
    if other := [each for each in gone if each.facet_id != into.facet_id]:
        raise NotAllowed(f"“{other[0].name}” is a tag of another facet than “{into.name}”: they cannot be merged")
    going = {each.id for each in gone}
    of_facet = _tags_of(tx, into.facet_id)
    above = next((name for name in _line(of_facet, into.parent_id) if name not in going), None)
    carried = set[str]().union(*(tx.relink(SnippetTag, each.id, into.id) for each in gone))
    words = (*into.synonyms, *(form for each in gone for form in (each.name, *each.synonyms)))
    colour = next((each.colour for each in (into, *gone) if each.colour), "")
    tx.update(replace(into, parent_id=above, synonyms=_forms(words, besides=into.name), colour=colour))
    for each in of_facet:
        if each.parent_id in going and each.id not in going and each.id != into.id:
            tx.update(replace(each, parent_id=into.id))
    tx.delete(*gone)
    return len(carried)


def delete_tag(tx: Transaction, tag: Tag) -> int:
    """Take the tag away, and off its snippets; what stood under it stands where it did. Returns how many carried it."""
    tag = _tag(tx, tag.id)
    links = tx.all(SnippetTag, tag_id=tag.id)
    tx.unlink(SnippetTag, [each.snippet_id for each in links], [tag.id])
    tx.update(*(replace(each, parent_id=tag.parent_id) for each in tx.all(Tag, parent_id=tag.id)))
    tx.delete(tag)
    return len(links)


# --- rows -----------------------------------------------------------------------------------------------------------


def _facet(tx: Transaction, name: str) -> Facet:
    found = tx.get(Facet, name)
    if found is None:
        raise NotFound("that facet is gone")
    return found


def _tag(tx: Transaction, name: str) -> Tag:
    found = tx.get(Tag, name)
    if found is None:
        raise NotFound("that tag is gone: it was deleted or merged into another")
    return found


def _tags_of(tx: Transaction, facet_id: str) -> list[Tag]:
    return sorted(tx.all(Tag, facet_id=facet_id), key=lambda each: each.position)


def _line(tags: Iterable[Tag], first: str | None) -> list[str]:
    """The ids of a tag and all above it."""
    parents = {each.id: each.parent_id for each in tags}
    found: list[str] = []
    while first is not None and first not in found:
        found.append(first)
        first = parents.get(first)
    return found


def _require_free(word: str, of_facet: Iterable[Tag], besides: Tag | None) -> None:
    for each in of_facet:
        if besides is not None and each.id == besides.id:
            continue
        if fold(each.name) == fold(word):
            raise NotAllowed(f"there is a tag “{each.name}” in its facet already: merge the two, or take another name")
        if fold(word) in map(fold, each.synonyms):
            raise NotAllowed(f"“{word}” is a synonym of “{each.name}” already: merge the two, or take it away there")


def _forms(words: Iterable[str], *, besides: str) -> tuple[str, ...]:
    """The words, each once whatever its case, without the name itself and empty ones."""
    found = {fold(each): each for each in reversed([each for each in words if each])}
    found.pop(fold(besides), None)
    return tuple(reversed(found.values()))


def _colour(colour: str) -> str:
    if colour and not _COLOUR.fullmatch(colour):
        raise NotAllowed(f"“{one_line(colour)[:40]}” is no colour: write it as #2f6fa3")
    return colour.lower()


def _update(tx: Transaction, row: _Row) -> _Row:
    tx.update(row)
    return row


# --- what Undo calls it ---------------------------------------------------------------------------------------------


def new_facet_name(title: str) -> str:
    """ "New facet Target group"."""
    return f"New facet {one_line(title)}"


def rename_facet_name(facet: Facet, title: str) -> str:
    """ "Rename facet Theme to Area"."""
    return f"Rename facet {facet.title} to {one_line(title)}"


def new_tag_name(name: str) -> str:
    """ "New tag Data"."""
    return f"New tag {one_line(name)}"


def rename_tag_name(tag: Tag, name: str) -> str:
    """ "Rename tag Data to Data and evidence"."""
    return f"Rename tag {tag.name} to {one_line(name)}"


def synonyms_name(tag: Tag) -> str:
    """ "Change synonyms of Data"."""
    return f"Change synonyms of {tag.name}"


def colour_name(tags: Sequence[Tag]) -> str:
    """ "Change colour of Data", "Change colour of 3 tags"."""
    return f"Change colour of {_counted(tags)}"


def nest_tags_name(tags: Sequence[Tag], parent: Tag | None) -> str:
    """ "Move tag Visas under Pathways", "Move 3 tags to the top"."""
    where = f"under {parent.name}" if parent else "to the top"
    return f"Move {'tag ' if len(tags) == 1 else ''}{_counted(tags)} {where}"


def move_tag_name(tag: Tag, by: int) -> str:
    """ "Move tag Visas up"."""
    return f"Move tag {tag.name} {'up' if by < 0 else 'down'}"


def merge_tags_name(tags: Sequence[Tag], into: Tag) -> str:
    """ "Merge Returns into Return", "Merge 3 tags into Return"."""
    return f"Merge {_counted([each for each in tags if each.id != into.id])} into {into.name}"


def delete_tags_name(tags: Sequence[Tag]) -> str:
    """ "Delete tag Data", "Delete 3 tags"."""
    return f"Delete {'tag ' if len(tags) == 1 else ''}{_counted(tags)}"


def _counted(tags: Sequence[Tag]) -> str:
    return counted([each.name for each in tags], "tags")
