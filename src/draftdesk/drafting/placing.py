"""Snippets put into the draft where the person is: as paragraphs, as sub-paragraphs, or into a sentence.

However it is done, the paragraph knows from then on that it came from the snippet, and the snippet that it was placed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.changes import counted
from draftdesk.drafting.deciding import link, reword
from draftdesk.drafting.linking import note_in
from draftdesk.drafting.proposing import as_paragraph
from draftdesk.drafting.relating import fit
from draftdesk.drafting.standing import open_paragraph, paragraph_of, require_home
from draftdesk.model import inline
from draftdesk.model.drafts import Draft, Outcome, Paragraph, Provenance, Relation, Role
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import spread
from draftdesk.model.sentences import fitted
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import children, in_order, place_of, room_after
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction

_BODY = frozenset({Role.PREAMBULAR, Role.OPERATIVE, Role.CHAPEAU, Role.SUB_PARAGRAPH, Role.NOTE})
_GOES_ON = frozenset({Role.PREAMBULAR, Role.SUB_PARAGRAPH})
"""What follows one of these is another of its kind."""


@dataclass(frozen=True, slots=True)
class Put:
    """A paragraph with new words in it, which stand from `start` to `end` of what it says."""

    paragraph: Paragraph
    start: int
    end: int


def insert_snippets(
    tx: Transaction, draft: Draft, ids: Sequence[str], *, at: str | None, under: bool = False
) -> tuple[Paragraph, ...]:
    """Paragraphs that say what the snippets say, in their order, after the paragraph `at` with all that stands under
    it, or with `under` as its last sub-paragraphs. Below a heading they stand first; without `at` they come last.

    A paragraph without words takes those of the first snippet itself. Raises NotFound where none of the snippets, or
    the paragraph, is there any more.
    """
    snippets = _there(tx, ids)
    everything = queries.paragraphs(tx, draft.id)
    here = _here(tx, draft, everything, at)
    found: list[Paragraph] = []
    if here is not None and here.role in _BODY and not here.text.strip():
        here = replace(open_paragraph(tx, here.id), text=_words(snippets[0]), edited=True)
        tx.update(here)
        found.append(here)
    parent, role, after = _home(here, everything, under=under)
    siblings = children(everything).get(parent, ())
    low, high = room_after(siblings, place_of(after, siblings) if after else -1)
    rest = snippets[len(found) :]
    for snippet, key in zip(rest, spread(len(rest), low, high), strict=True):
        found.append(
            Paragraph(id=new_id(), draft_id=draft.id, ord=key, role=role, text=_words(snippet), parent_id=parent)
        )
    for paragraph in found[len(snippets) - len(rest) :]:
        require_home(tx, paragraph, parent)
        tx.insert(paragraph)
    for paragraph, snippet in zip(found, snippets, strict=True):
        _join(tx, paragraph, snippet, Outcome.PLACED)
    return tuple(found)


def put_into(tx: Transaction, paragraph_id: str, at: int, ids: Sequence[str]) -> Put:
    """The snippets' words put into a paragraph, after `at` characters of what it says, as part of the sentence or as
    sentences of their own, as that place asks. Within a word they come after it.

    Raises NotAllowed where it is agreed, and NotFound where none of the snippets, or the paragraph, is there any more.
    """
    snippets = _there(tx, ids)
    paragraph = open_paragraph(tx, paragraph_id)
    if paragraph.role.heading_level or paragraph.role is Role.TITLE:
        raise NotAllowed("a snippet is put into a paragraph, not into a heading")
    had_words = bool(paragraph.text.strip())
    said = inline.said(paragraph.text)
    place, words, start, end = fitted(said, at, "; ".join(as_paragraph(each) for each in snippets))
    changed = replace(paragraph, text=inline.replaced(paragraph.text, [(place, place, words)]), edited=True)
    tx.update(changed)
    reword(tx, changed, Relation.MERGED)
    for snippet in snippets:
        _join(tx, changed, snippet, Outcome.MERGED if had_words or len(snippets) > 1 else Outcome.PLACED)
    return Put(changed, start, end)


def counted_references(look: Look, ids: Sequence[str]) -> str:
    """The snippets as Undo calls them: "TS3/h/4", "3 snippets"."""
    only = look.get(Snippet, ids[0]) if len(ids) == 1 else None
    return counted([only.reference] if only else ids, "snippets")


def insert_name(called: str) -> str:
    """What Undo calls it: "Insert TS3/h/4", "Insert 3 snippets"."""
    return f"Insert {called}"


def put_name(called: str) -> str:
    """What Undo calls it to put them into a sentence."""
    return f"Merge {called} into paragraph"


# --- where they go --------------------------------------------------------------------------------------------------


def _there(tx: Transaction, ids: Sequence[str]) -> list[Snippet]:
    known = {each.id: each for each in tx.among(Snippet, "id", ids)}
    found = [known[name] for name in dict.fromkeys(ids) if name in known]
    if not found:
        raise NotFound("that snippet is no longer in the workspace" if len(ids) == 1 else "those snippets are gone")
    return found


def _here(tx: Transaction, draft: Draft, everything: Sequence[Paragraph], at: str | None) -> Paragraph | None:
    """What the snippets come after; without `at` the last paragraph of all."""
    if at is None:
        return next(iter(reversed(in_order(everything))), None)
    here = paragraph_of(tx, at)
    if here.draft_id != draft.id:
        raise NotAllowed("that paragraph is in another draft")
    return here


def _home(
    here: Paragraph | None, everything: Sequence[Paragraph], *, under: bool
) -> tuple[str | None, Role, Paragraph | None]:
    """What they stand under, what they are, and the sibling they come after (None: first)."""
    if here is None:
        return None, Role.OPERATIVE, None
    if here.role.heading_level:
        return here.id, _role_below(here, everything), None
    if under and here.role in _BODY:
        last = children(everything).get(here.id, ())[-1:]
        return here.id, Role.SUB_PARAGRAPH, next(iter(last), None)
    return here.parent_id, here.role if here.role in _GOES_ON else Role.OPERATIVE, here


def _role_below(heading: Paragraph, everything: Sequence[Paragraph]) -> Role:
    first = next(iter(children(everything).get(heading.id, ())), None)
    return Role.PREAMBULAR if first is not None and first.role is Role.PREAMBULAR else Role.OPERATIVE


def _words(snippet: Snippet) -> str:
    return inline.escape(as_paragraph(snippet))


def _join(tx: Transaction, paragraph: Paragraph, snippet: Snippet, outcome: Outcome) -> None:
    own = tx.all(Provenance, paragraph_id=paragraph.id)
    others = any(each.snippet_id != snippet.id for each in own)
    relation = fit(inline.said(paragraph.text), snippet, others=others).relation
    known = next((each for each in own if each.snippet_id == snippet.id), None)
    if known is None:
        link(tx, paragraph, snippet, relation)
    else:
        tx.update(replace(known, relation=relation))
    note_in(tx, paragraph, snippet, outcome)
