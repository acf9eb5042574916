"""Snippets changed by hand, one or many at a time: wording, kind, strength, who may see them, whose they are.

What the source says (`quoted`) never changes. A paragraph that came from a snippet keeps its own words: ask
`queries.drafts_of_snippets` in which drafts snippets stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.changes import KEEP, Keep, asked, counted
from draftdesk.drafting.labelling import People
from draftdesk.drafting.tagging import put_on, take_off
from draftdesk.kit.printable import printable
from draftdesk.model.errors import NotAllowed
from draftdesk.model.sources import Snippet, SnippetKind, Strength, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.records import SnippetContributor
from draftdesk.workspace.transaction import Transaction

_CALLED = {"text": "wording", "add_contributors": "contributors", "remove_contributors": "contributors"}
_TAGS = {"add_tags", "remove_tags"}
_FIELDS = ("kind", "strength", "visibility", "note", "addressee", "rationale")


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetChanges:
    """What shall be different about snippets; KEEP leaves a field as each of them has it.

    `strength` None is no strength. `contributors` replaces them all, by whatever names they are known; whoever is
    not known yet is made. Tags are "facet:name"; a new one is made in a facet that exists.
    """

    text: str | Keep = KEEP
    kind: SnippetKind | Keep = KEEP
    strength: Strength | Keep | None = KEEP
    visibility: Visibility | Keep = KEEP
    note: str | Keep = KEEP
    addressee: str | Keep = KEEP
    rationale: str | Keep = KEEP
    contributors: tuple[str, ...] | Keep = KEEP
    add_contributors: tuple[str, ...] = ()
    remove_contributors: tuple[str, ...] = ()
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()


def change_snippets(tx: Transaction, snippets: Sequence[Snippet], changes: SnippetChanges) -> int:
    """Change the snippets; returns how many are different from what they were. One that is gone is passed over.

    Raises NotAllowed for a wording without words, or one wording for several snippets; NotFound for a facet, tag or
    contributor to be taken off that does not exist.
    """
    return change_by_id(tx, [each.id for each in snippets], changes)


def change_by_id(tx: Transaction, names: Sequence[str], changes: SnippetChanges) -> int:
    """The same for snippets known by their ids alone: of very many, none has to be read."""
    ids = queries.snippets_there(tx, names)
    values = {name: value for name, value in asked(changes).items() if name in _FIELDS}
    values |= {name: printable(value).strip() for name, value in values.items() if type(value) is str}
    if not isinstance(changes.text, Keep):
        values["text"] = _wording(changes.text, names)
    changed = tx.set_fields(Snippet, ids, **values) if values else set()
    changed |= _attribute(tx, ids, changes)
    changed |= put_on(tx, ids, changes.add_tags)[0]
    changed |= take_off(tx, ids, changes.remove_tags)[0]
    return len(changed)


def change_name(snippets: Sequence[Snippet], changes: SnippetChanges) -> str:
    """What Undo calls the act: "Change kind of 3 snippets", "Tag TS3/h/4"."""
    return name_of_change(counted([each.reference for each in snippets], "snippets"), changes)


def name_of_change(what: str, changes: SnippetChanges) -> str:
    """What Undo calls it, where `what` says which snippets: "TS3/h/4", "3 snippets"."""
    names = set(asked(changes))
    if names and names <= _TAGS:
        return f"{'Tag' if 'add_tags' in names else 'Untag'} {what}"
    fields = {_CALLED.get(name, name) for name in names}
    return f"Change {fields.pop()} of {what}" if len(fields) == 1 and not names & _TAGS else f"Change {what}"


def _wording(text: str, names: Sequence[str]) -> str:
    if len(set(names)) > 1:
        raise NotAllowed("a wording belongs to one snippet: change the words of each on its own")
    words = " ".join(printable(text).split())
    if not words:
        raise NotAllowed("a snippet needs words: to take it away, delete it")
    return words


def _attribute(tx: Transaction, ids: Sequence[str], changes: SnippetChanges) -> set[str]:
    """Join the snippets to those they are to come from, and part them from the others."""
    changed: set[str] = set()
    people = People(tx, queries.vocabulary(tx))
    added = people.called(changes.add_contributors)
    if not isinstance(changes.contributors, Keep):
        named = people.called(changes.contributors)
        added = (*named, *added)
        changed |= tx.unlink_all_but(SnippetContributor, ids, [each.id for each in added])
    for each in added:
        changed |= tx.link(SnippetContributor, ids, each.id)
    removed = [queries.contributor_named(tx, name).id for name in changes.remove_contributors]
    return changed | tx.unlink(SnippetContributor, ids, removed)
