"""Where a snippet stands in each draft, and what else it belongs with."""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.holding import numbers_of
from draftdesk.model import inline
from draftdesk.model.drafts import Decision, Draft, Outcome, Provenance
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

_LONGEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """A snippet and one draft: the paragraphs that came from it (their numbers, or first words where they have none,
    and their ids), or what was decided, with the reason. Neither: it was not placed yet."""

    draft: Draft
    paragraphs: tuple[str, ...] = ()
    paragraph_ids: tuple[str, ...] = ()
    outcome: Outcome | None = None
    reason: str = ""


def whereabouts(look: Look, snippet: Snippet) -> tuple[Whereabouts, ...]:
    """Where the snippet stands in each draft of the workspace."""
    into = {each.paragraph_id for each in look.all(Provenance, snippet_id=snippet.id)}
    decided = {each.draft_id: each for each in look.all(Decision, snippet_id=snippet.id)}
    found = []
    for draft in queries.drafts(look):
        decision = decided.get(draft.id)
        named = _named(look, draft, into) if into else {}
        found.append(
            Whereabouts(
                draft=draft,
                paragraphs=tuple(named.values()),
                paragraph_ids=tuple(named),
                outcome=decision.outcome if decision else None,
                reason=decision.reason if decision else "",
            )
        )
    return tuple(found)


def options(look: Look, snippet: Snippet) -> Sequence[Snippet]:
    """The other side of an option pair: what the snippet is the alternative to, and what is an alternative to it."""
    other = look.get(Snippet, snippet.option_of) if snippet.option_of else None
    return [*([other] if other else []), *look.all(Snippet, option_of=snippet.id)]


def _named(look: Look, draft: Draft, into: set[str]) -> dict[str, str]:
    """What those paragraphs of the draft are called, by their ids, in reading order."""
    ordered = in_order(queries.paragraphs(look, draft.id))
    number = numbers_of(look, draft, ordered)
    return {each.id: number[each.id].full or _first_words(each.text) for each in ordered if each.id in into}


def _first_words(text: str) -> str:
    words = inline.plain(text)
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[: _LONGEST - 1].rstrip()}…”"
