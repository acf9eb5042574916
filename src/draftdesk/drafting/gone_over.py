"""What came from snippets follows its words: into another paragraph as well, or from one that is gone into another."""

from collections.abc import Iterable
from dataclasses import replace

from draftdesk.drafting.deciding import decide, reword
from draftdesk.drafting.holding import went_over
from draftdesk.drafting.standing import drop_section
from draftdesk.model.drafts import Decision, Outcome, Paragraph, Provenance, Reference, Relation
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet
from draftdesk.workspace.transaction import Transaction

_IN = frozenset({Outcome.PLACED, Outcome.MERGED})


def copy_sources(tx: Transaction, sources: Iterable[Provenance], paragraph: Paragraph) -> None:
    """The paragraph came from the same snippets, too, but for those that it came from already or that are gone."""
    own = _snippets_of(tx, paragraph)
    for source in sources:
        if source.snippet_id is not None and (source.snippet_id in own or tx.get(Snippet, source.snippet_id) is None):
            continue
        tx.insert(replace(source, id=new_id(), paragraph_id=paragraph.id, start=None, end=None))
        if source.snippet_id is not None:
            _require_in(tx, paragraph, source.snippet_id)


def _snippets_of(tx: Transaction, paragraph: Paragraph) -> set[str | None]:
    return {source.snippet_id for source in tx.all(Provenance, paragraph_id=paragraph.id)} - {None}


def _require_in(tx: Transaction, paragraph: Paragraph, snippet_id: str) -> None:
    """A snippet that a paragraph came from is in the draft."""
    known = tx.all(Decision, draft_id=paragraph.draft_id, snippet_id=snippet_id)
    if not known or known[0].outcome not in _IN:
        decide(tx, paragraph.draft_id, snippet_id, Outcome.PLACED, into=paragraph.id)


def _take_sources(tx: Transaction, old: Paragraph, new: Paragraph, *, merged: bool) -> None:
    own = _snippets_of(tx, new)
    for source in tx.all(Provenance, paragraph_id=old.id):
        if source.snippet_id in own:
            tx.delete(source)
        else:
            tx.update(replace(source, paragraph_id=new.id))
    reword(tx, new, Relation.MERGED if merged else Relation.ADAPTED)
    for decision in tx.all(Decision, into=old.id):
        tx.update(replace(decision, into=new.id, outcome=Outcome.MERGED if merged else decision.outcome))


def take_over(tx: Transaction, old: Paragraph, new: Paragraph, *, merged: bool = True) -> Paragraph:
    """Everything that pointed at a paragraph whose words are in another now points at that; returns that one.

    `merged` says that the other one was there before. What stood under the old one, its notes and the paragraph itself
    are still there.
    """
    _take_sources(tx, old, new, merged=merged)
    went_over(tx, old.id, new.id)
    tx.update(*(replace(each, target_id=new.id) for each in tx.all(Reference, target_id=old.id)))
    tx.update(*(replace(near, similar_to=new.id) for near in tx.all(Paragraph, similar_to=old.id) if near.id != new.id))
    alternatives = (each for each in tx.all(Paragraph, alternative_to=old.id) if each.id != new.id)
    tx.update(*(replace(each, alternative_to=new.id) for each in alternatives))
    taken = replace(
        new,
        alternative_to=None if new.alternative_to == old.id else new.alternative_to,
        section=new.section or old.section,
        similar_to=None if new.similar_to == old.id else new.similar_to,
    )
    tx.update(taken)
    if new.section:
        drop_section(tx, old)
    return taken
