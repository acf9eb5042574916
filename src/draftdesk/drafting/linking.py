"""Where a paragraph came from, as a person corrects it: snippets linked and unlinked by hand, relations set.

No word changes, so agreed text may be linked too. What was decided of a snippet follows: one that some paragraph of the
draft came from is in the draft, one that none came from is not placed.
"""

from dataclasses import replace

from draftdesk.drafting.deciding import decide, link, mention
from draftdesk.drafting.relating import fit
from draftdesk.drafting.standing import paragraph_of
from draftdesk.model import inline
from draftdesk.model.drafts import Decision, Outcome, Paragraph, Provenance, Relation
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Snippet
from draftdesk.workspace.transaction import Transaction

_IN = frozenset({Outcome.PLACED, Outcome.MERGED})


def snippet_of(tx: Transaction, snippet_id: str) -> Snippet:
    """The snippet as it stands. Raises NotFound."""
    snippet = tx.get(Snippet, snippet_id)
    if snippet is None:
        raise NotFound("that snippet is no longer in the workspace")
    return snippet


def set_relation(tx: Transaction, provenance_id: str, relation: Relation, reason: str = "") -> Provenance:
    """Say how the paragraph's words relate to the snippet, and why. It stays so until the words are changed; words that
    were verbatim are then adapted."""
    source = _provenance(tx, provenance_id)
    changed = replace(source, relation=relation, reason=" ".join(reason.split()))
    tx.update(changed)
    return changed


def set_relation_name(reference: str, relation: Relation) -> str:
    """What Undo calls it: "Relation of TS3/h/4: inspired"."""
    return f"Relation of {reference}: {relation}"


def link_snippet(
    tx: Transaction, paragraph_id: str, snippet_id: str, relation: Relation | None = None, reason: str = ""
) -> Provenance:
    """Say that the paragraph came from the snippet too; without a relation, the one that is measured. Raises NotAllowed
    where it came from it already."""
    paragraph, snippet = paragraph_of(tx, paragraph_id), snippet_of(tx, snippet_id)
    own = tx.all(Provenance, paragraph_id=paragraph.id)
    if any(each.snippet_id == snippet.id for each in own):
        raise NotAllowed(f"“{mention(paragraph)}” comes from {snippet.reference} already")
    if relation is None:
        relation = fit(inline.said(paragraph.text), snippet, others=bool(own)).relation
    source = link(tx, paragraph, snippet, relation, " ".join(reason.split()))
    note_in(tx, paragraph, snippet, Outcome.MERGED if own else Outcome.PLACED)
    return source


def link_name(reference: str) -> str:
    """What Undo calls it: "Link TS3/h/4"."""
    return f"Link {reference}"


def unlink_snippet(tx: Transaction, provenance_id: str) -> None:
    """Say that the paragraph did not come from the snippet. Its words stay. A snippet that no other paragraph of the
    draft came from is not placed any more."""
    source = _provenance(tx, provenance_id)
    _unlink(tx, paragraph_of(tx, source.paragraph_id), [source])


def unlink_name(reference: str) -> str:
    """What Undo calls it: "Unlink TS3/h/4"."""
    return f"Unlink {reference}"


def make_own(tx: Transaction, paragraph_id: str) -> int:
    """Say that the paragraph is the drafters' own: it comes from no snippet. Returns from how many it came."""
    paragraph = paragraph_of(tx, paragraph_id)
    own = tx.all(Provenance, paragraph_id=paragraph.id)
    _unlink(tx, paragraph, own)
    return len(own)


MAKE_OWN_NAME = "Drafters' own"
"""What Undo calls it."""


def note_in(tx: Transaction, paragraph: Paragraph, snippet: Snippet, outcome: Outcome) -> None:
    """A snippet that a paragraph came from is in the draft; where it was already, it stays where it was."""
    known = tx.all(Decision, draft_id=paragraph.draft_id, snippet_id=snippet.id)
    if not known or known[0].outcome not in _IN:
        decide(tx, paragraph.draft_id, snippet.id, outcome, into=paragraph.id)


def _provenance(tx: Transaction, provenance_id: str) -> Provenance:
    source = tx.get(Provenance, provenance_id)
    if source is None:
        raise NotFound("the paragraph is not linked to that snippet any more")
    return source


def _unlink(tx: Transaction, paragraph: Paragraph, sources: list[Provenance]) -> None:
    tx.delete(*sources)
    for source in sources:
        if source.snippet_id is None:
            continue
        holder = _holder(tx, paragraph.draft_id, source.snippet_id)
        for decision in tx.all(Decision, draft_id=paragraph.draft_id, snippet_id=source.snippet_id):
            if holder is None:
                tx.delete(decision)
            elif decision.into == paragraph.id:
                tx.update(replace(decision, into=holder))


def _holder(tx: Transaction, draft_id: str, snippet_id: str) -> str | None:
    """A paragraph of the draft that came from the snippet, the first that did."""
    reached = [each.paragraph_id for each in tx.all(Provenance, snippet_id=snippet_id)]
    there = {each.id for each in tx.among(Paragraph, "id", reached) if each.draft_id == draft_id}
    return next((name for name in reached if name in there), None)
