"""What became of the snippets in a draft: which paragraph came from which, and what was decided of the others."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from draftdesk.drafting.changes import counted
from draftdesk.model import inline
from draftdesk.model.drafts import Decision, Draft, Outcome, Paragraph, Provenance, Relation
from draftdesk.model.errors import NotAllowed
from draftdesk.model.folding import matching_key
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet
from draftdesk.workspace.transaction import Transaction

_LONGEST_MENTION = 40


def link(tx: Transaction, paragraph: Paragraph, snippet: Snippet, relation: Relation, reason: str = "") -> Provenance:
    """Say that the paragraph came from the snippet."""
    source = Provenance(
        id=new_id(),
        paragraph_id=paragraph.id,
        snippet_id=snippet.id,
        relation=relation,
        reason=reason,
        who=tx.who,
        at=tx.at,
    )
    tx.insert(source)
    return source


def decide(
    tx: Transaction,
    draft_id: str,
    snippet_id: str,
    outcome: Outcome,
    *,
    into: str | None = None,
    section: str = "",
    reason: str = "",
) -> Decision:
    """Say what became of a snippet in a draft; what was decided before is replaced."""
    known = tx.all(Decision, draft_id=draft_id, snippet_id=snippet_id)
    decision = Decision(
        id=known[0].id if known else new_id(),
        draft_id=draft_id,
        snippet_id=snippet_id,
        outcome=outcome,
        section=section,
        into=into,
        reason=reason,
        who=tx.who,
        at=tx.at,
    )
    if known:
        tx.update(decision)
    else:
        tx.insert(decision)
    return decision


def set_aside(tx: Transaction, draft: Draft, snippet: Snippet, reason: str) -> Decision:
    """Keep a snippet out of the draft, and say why. It must not be in it."""
    _require_unplaced(tx, draft, snippet)
    return decide(tx, draft.id, snippet.id, Outcome.SET_ASIDE, reason=reason)


def set_aside_name(snippets: Sequence[Snippet]) -> str:
    """What Undo calls it to set snippets aside."""
    return f"Set aside {counted([each.reference for each in snippets], 'snippets')}"


def take_up_name(snippets: Sequence[Snippet]) -> str:
    """What Undo calls it to take snippets up again."""
    return f"Take up {counted([each.reference for each in snippets], 'snippets')}"


def park(tx: Transaction, draft: Draft, snippet: Snippet, section: str, reason: str = "") -> Decision:
    """Hold a snippet for a section of the draft without writing it yet."""
    _require_unplaced(tx, draft, snippet)
    return decide(tx, draft.id, snippet.id, Outcome.PARKED, section=section, reason=reason)


def take_up(tx: Transaction, draft: Draft, snippets: Sequence[Snippet]) -> None:
    """Forget that snippets were set aside or parked: assembling may place them again."""
    for snippet in snippets:
        for decision in tx.all(Decision, draft_id=draft.id, snippet_id=snippet.id):
            if decision.outcome in {Outcome.SET_ASIDE, Outcome.PARKED}:
                tx.delete(decision)


def reword(tx: Transaction, paragraph: Paragraph, relation: Relation) -> None:
    """Sources whose words the paragraph no longer says as they are have that relation to it from now on.

    A cross-reference is a word, since it prints a number; the mark of a footnote is none.
    """
    reword_all(tx, [paragraph], relation)


def reword_all(tx: Transaction, paragraphs: Sequence[Paragraph], relation: Relation) -> None:
    """The same for many paragraphs at once."""
    says = {each.id: each for each in paragraphs}
    sources = [each for each in tx.among(Provenance, "paragraph_id", says) if each.relation is Relation.VERBATIM]
    snippets = {each.id: each for each in tx.among(Snippet, "id", [each.snippet_id or "" for each in sources])}
    for source in sources:
        snippet = snippets.get(source.snippet_id or "")
        quoted = (source.quoted,) if snippet is None else (snippet.text, snippet.quoted)
        said = matching_key(inline.plain(says[source.paragraph_id].text, reference=str))
        if said not in map(matching_key, quoted):
            tx.update(replace(source, relation=relation, start=None, end=None))


def forget_sources(tx: Transaction, going: Collection[str], reason: str) -> None:
    """Cut paragraphs that are about to go off from their snippets.

    A snippet that another paragraph of the draft holds is in that one; any other is set aside with the reason.
    """
    tx.delete(*tx.among(Provenance, "paragraph_id", going))
    for decision in tx.among(Decision, "into", going):
        holder = _holder(tx, decision.draft_id, decision.snippet_id, going)
        if holder is not None:
            tx.update(replace(decision, into=holder.id))
        else:
            decide(tx, decision.draft_id, decision.snippet_id, Outcome.SET_ASIDE, reason=reason)


def mention(paragraph: Paragraph) -> str:
    """The paragraph's first words, for a message."""
    text = inline.plain(paragraph.text)
    return text if len(text) <= _LONGEST_MENTION else text[: _LONGEST_MENTION - 1].rstrip() + "…"


def _holder(tx: Transaction, draft_id: str, snippet_id: str, besides: Collection[str] = ()) -> Paragraph | None:
    """A paragraph of the draft that the snippet reached, besides those."""
    for source in tx.all(Provenance, snippet_id=snippet_id):
        holder = tx.get(Paragraph, source.paragraph_id)
        if holder is not None and holder.id not in besides and holder.draft_id == draft_id:
            return holder
    return None


def _require_unplaced(tx: Transaction, draft: Draft, snippet: Snippet) -> None:
    holder = _holder(tx, draft.id, snippet.id)
    if holder is not None:
        raise NotAllowed(f"{snippet.reference} is in the draft (“{mention(holder)}”): delete that paragraph first")
