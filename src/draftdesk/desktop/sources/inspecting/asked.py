"""What the inspector shows, read together on another thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftdesk.desktop.sources.inspecting.labels import Entry, contributor_entries, tag_entries
from draftdesk.model.differences import Segment, differences
from draftdesk.model.sources import Snippet
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Chosen, SourceCounts

if TYPE_CHECKING:
    from draftdesk.drafting.whereabouts import Whereabouts
    from draftdesk.drafting.workspaces import Look

OF_WORDS = frozenset({"tag", "facet", "contributor"})
"""Tables whose change makes the known words stale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What snippets can be sorted by, and by which names each is known."""

    vocabulary: Vocabulary
    tags: tuple[Entry, ...]
    contributors: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The chosen snippets; what only one can have is empty for many."""

    chosen: Chosen
    words: Words
    source: SourceCounts | None = None
    wording: tuple[Segment, ...] = ()
    """The source's words beside those used, where they differ."""
    places: "tuple[Whereabouts, ...]" = ()
    options: tuple[Snippet, ...] = ()


def shown(look: "Look", ids: Sequence[str], source_id: str, words: Words | None) -> Shown:
    """Everything about the chosen snippets, or where none is chosen about the source. `words` are those known."""
    from draftdesk.drafting.whereabouts import options, whereabouts

    chosen = queries.chosen(look, ids)
    one = chosen.snippet
    return Shown(
        chosen=chosen,
        words=words or _words(look),
        source=queries.source_counts(look, source_id) if not chosen.ids and source_id else None,
        wording=differences(one.quoted, one.text) if one and one.quoted != one.text else (),
        places=whereabouts(look, one) if one else (),
        options=tuple(options(look, one)) if one else (),
    )


def _words(look: "Look") -> Words:
    vocabulary = queries.vocabulary(look)
    return Words(vocabulary=vocabulary, tags=tag_entries(vocabulary), contributors=contributor_entries(vocabulary))
