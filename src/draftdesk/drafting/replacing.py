"""Finding words in a draft and putting others in their place. Looks, notes and references around the words stay.

Agreed text is found but never changed: it is passed over, and named in what comes back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from draftdesk.drafting.commenting import follow_words
from draftdesk.drafting.deciding import reword_all
from draftdesk.drafting.standing import AGREED, open_paragraph
from draftdesk.model import inline
from draftdesk.model.drafts import Comment, Draft, Paragraph, Relation
from draftdesk.model.errors import InvalidSettings, NotFound
from draftdesk.model.searching import Query, search_for
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction

_LONGEST = 5.0
"""Seconds after which a regular expression is given up: one paragraph never takes a part of that."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """How many hits were replaced, by paragraph in reading order, and how many stand in agreed ones and still do."""

    counts: Mapping[str, int]
    skipped: Mapping[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def replace_name(query: Query, replacement: str) -> str:
    """What Undo calls it: "Replace “State” with “Member State”"."""
    return f"Replace “{_short(query.words)}” with “{_short(replacement)}”"


_LONGEST_WORDS = 30


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1].rstrip() + "…"


def find_all(
    look: Look, draft: Draft, query: Query, within: str | None = None
) -> dict[str, tuple[tuple[int, int], ...]]:
    """Where the query's hits stand, by paragraph in reading order: from and to in characters of what it says.

    `within` is the id of a heading, or of any paragraph: only it and what stands under it is searched. Raises
    InvalidSettings where the query cannot be looked for, or takes too long.
    """
    search = search_for(query)
    until = monotonic() + _LONGEST
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for paragraph in _searched(look, draft, within):
        _require_time(until)
        if hits := search.hits(inline.said(paragraph.text)):
            found[paragraph.id] = tuple(hits)
    return found


def replace_one(tx: Transaction, paragraph_id: str, query: Query, replacement: str, start: int) -> int:
    """Replace the hit that begins there, and return where its new words end: the next is looked for from there.

    Raises NotFound where no hit begins there any more, and NotAllowed in agreed text.
    """
    paragraph = open_paragraph(tx, paragraph_id)
    edits = search_for(query).edits(inline.said(paragraph.text), replacement)
    edit = next((each for each in edits if each[0] == start), None)
    if edit is None:
        raise NotFound("those words do not stand there any more: search again")
    _store(tx, {paragraph_id: paragraph}, {paragraph_id: inline.replaced(paragraph.text, [edit])})
    return start + len(edit[2])


def replace_all(tx: Transaction, draft: Draft, query: Query, replacement: str, within: str | None = None) -> Replaced:
    """Replace every hit in a draft, or in a paragraph with what stands under it, at once.

    Raises InvalidSettings where the query or the replacement cannot be used, or the search takes too long: then nothing
    was replaced.
    """
    done, edits = _looked_up(tx, draft, query, replacement, within)
    before = {each.id: each for each in tx.among(Paragraph, "id", edits)}
    _store(tx, before, {name: inline.replaced(each.text, edits[name]) for name, each in before.items()})
    return done


def would_replace(look: Look, draft: Draft, query: Query, replacement: str, within: str | None = None) -> Replaced:
    """What `replace_all` would say, before anything is replaced. Raises the same."""
    return _looked_up(look, draft, query, replacement, within)[0]


def _looked_up(
    look: Look, draft: Draft, query: Query, replacement: str, within: str | None
) -> tuple[Replaced, dict[str, list[tuple[int, int, str]]]]:
    """How many hits there are where, and what to put in their place in those that may be changed."""
    search = search_for(query)
    search.require_groups(replacement)
    until = monotonic() + _LONGEST
    found: dict[str, list[tuple[int, int, str]]] = {}
    skipped: dict[str, int] = {}
    for paragraph in _searched(look, draft, within):
        _require_time(until)
        edits = search.edits(inline.said(paragraph.text), replacement)
        if edits and paragraph.status in AGREED:
            skipped[paragraph.id] = len(edits)
        elif edits:
            found[paragraph.id] = edits
    return Replaced({name: len(edits) for name, edits in found.items()}, skipped), found


def _searched(look: Look, draft: Draft, within: str | None) -> Sequence[Paragraph]:
    everything = in_order(queries.paragraphs(look, draft.id))
    if within is None:
        return everything
    if all(each.id != within for each in everything):
        raise NotFound("the section to search is no longer in the draft")
    under = {within}
    for each in everything:
        if each.parent_id in under:
            under.add(each.id)
    return [each for each in everything if each.id in under]


def _require_time(until: float) -> None:
    if monotonic() > until:
        raise InvalidSettings("this regular expression takes too long in this draft: make it simpler")


def _store(tx: Transaction, before: Mapping[str, Paragraph], texts: Mapping[str, str]) -> None:
    changed = {
        name: replace(paragraph, text=texts[name], edited=True)
        for name, paragraph in before.items()
        if paragraph.text != texts[name]
    }
    tx.update(*changed.values())
    reword_all(tx, list(changed.values()), Relation.ADAPTED)
    for name in {each.paragraph_id for each in tx.among(Comment, "paragraph_id", changed)}:
        follow_words(tx, [before[name]], {name: texts[name]})
