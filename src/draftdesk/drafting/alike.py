"""Snippets that say the same or nearly the same: found, shown with their differences, and dealt with together."""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.changes import counted
from draftdesk.drafting.choosing import SetAside, set_aside_chosen
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.similarity import Group, near_groups
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.differences import Segment, differences
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import NotFound
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries import Found
from draftdesk.workspace.transaction import Transaction

_FIRST_WORDS = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeGroup:
    """Snippets that say nearly the same, the one that came first at the head. `words` are its first ones, `sources`
    codes and `contributors` names, each once."""

    ids: tuple[str, ...]
    similarities: tuple[float, ...]
    is_exact: bool
    words: str
    sources: tuple[str, ...]
    contributors: tuple[str, ...]


def alike_groups(look: Look, progress: Progress = silent) -> tuple[AlikeGroup, ...]:
    """All groups of snippets that say nearly the same, in the order of the sources. What `near_groups` says of
    progress and of what it misses holds here too."""
    texts = queries.snippet_texts(look)
    found = near_groups(texts, progress)
    people = queries.contributors_of_snippets(look)
    codes = {source.id: source.code for source in queries.sources(look)}
    homes = {each.id: codes[each.source_id] for each in look.among(Snippet, "id", _members(found))}
    groups = []
    for group in found:
        ids = tuple(member.id for member in group.members)
        there = [name for name in ids if name in homes]
        groups.append(
            AlikeGroup(
                ids=ids,
                similarities=tuple(member.similarity for member in group.members),
                is_exact=group.is_exact,
                words=" ".join(texts[ids[0]][:_FIRST_WORDS].split()),
                sources=tuple(dict.fromkeys(homes[name] for name in there)),
                contributors=tuple(dict.fromkeys(who for name in there for who in people.get(name, ()))),
            )
        )
    return tuple(groups)


@dataclass(frozen=True, slots=True)
class Alike:
    """One snippet of a group. `segments` are where it differs from the group's first: what only the first says, what
    only this one says, what both say; the first itself is one segment."""

    found: Found
    similarity: float
    segments: tuple[Segment, ...]


def alike_snippets(look: Look, group: AlikeGroup) -> tuple[Alike, ...]:
    """The snippets of a group as they are now, in its order; those that are gone are left out."""
    similarities = dict(zip(group.ids, group.similarities, strict=True))
    there = queries.snippets_shown(look, group.ids)
    return tuple(
        Alike(each, similarities[each.snippet.id], differences(there[0].snippet.text, each.snippet.text))
        for each in there
    )


def tag_like(tx: Transaction, first_id: str, ids: Sequence[str]) -> int:
    """Give the snippets all the tags that the first has, besides their own; returns how many got one they had not.

    Raises NotFound where the first is gone.
    """
    first = queries.snippets_shown(tx, [first_id])
    if not first:
        raise NotFound("that snippet is gone")
    labels = first[0].tags
    others = [each for each in tx.among(Snippet, "id", ids) if each.id != first_id]
    return change_snippets(tx, others, SnippetChanges(add_tags=labels)) if labels else 0


def tag_like_name(first: Snippet, snippets: Sequence[Snippet]) -> str:
    """What Undo calls it: "Tag 3 snippets as TS3/h/4"."""
    others = [each.reference for each in snippets if each.id != first.id]
    return f"Tag {counted(others, 'snippets')} as {first.reference}"


def set_aside_others(tx: Transaction, draft: Draft, kept: Snippet, ids: Sequence[str]) -> SetAside:
    """Keep all of the snippets but one out of the draft, since they say the same as that one; those that stand in the
    draft stay there. Raises NotAllowed where only one is to be set aside and it stands there."""
    others = [name for name in ids if name != kept.id]
    return set_aside_chosen(tx, draft, others, f"says the same as {kept.reference}")


def _members(groups: Sequence[Group]) -> list[str]:
    return [member.id for group in groups for member in group.members]
