"""What a cut took away, kept so that a paste can bring it back as it was."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from draftdesk.drafting.standing import AGREED, DELETED_REFERENCE
from draftdesk.model import inline
from draftdesk.model.drafts import (
    Comment,
    Decision,
    DroppedSection,
    Footnote,
    Outcome,
    Paragraph,
    Provenance,
    Reference,
)
from draftdesk.model.sources import Snippet
from draftdesk.workspace.transaction import Transaction

_IN = frozenset({Outcome.PLACED, Outcome.MERGED})
_WORDS = inline.escape(DELETED_REFERENCE)
_AFTER_A_MARK = re.compile(r"[\]}]")
_TELLING = 24
"""So many characters before it tell which of several references was struck."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Struck:
    """A reference that was struck with what it pointed at, and the words before it by which its place is known."""

    reference: Reference
    context: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Every row that went with deleted paragraphs, as it was."""

    paragraphs: tuple[Paragraph, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    references: tuple[Reference, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    decisions: tuple[Decision, ...] = ()
    comments: tuple[Comment, ...] = ()
    struck: tuple[Struck, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the paragraphs, notes and references that can be brought back."""
        rows: list[Paragraph | Footnote | Reference] = [*self.paragraphs, *self.footnotes, *self.references]
        return frozenset(each.id for each in rows)


def take(tx: Transaction, gone: Sequence[Paragraph]) -> Taken:
    """What hangs on paragraphs that are about to be deleted."""
    ids = {each.id for each in gone}
    pointing = [each for each in tx.among(Reference, "target_id", ids) if each.paragraph_id not in ids]
    return Taken(
        paragraphs=tuple(gone),
        footnotes=tuple(tx.among(Footnote, "paragraph_id", ids)),
        references=tuple(tx.among(Reference, "paragraph_id", ids)),
        provenance=tuple(tx.among(Provenance, "paragraph_id", ids)),
        decisions=tuple(tx.among(Decision, "into", ids)),
        comments=tuple(tx.among(Comment, "paragraph_id", ids)),
        struck=tuple(Struck(reference=each, context=_context(tx, each)) for each in pointing),
    )


def together(parts: Iterable[Taken]) -> Taken:
    """What several cuts took, the latest first where two took the same."""
    listed = list(parts)[::-1]
    if len(listed) == 1:
        return listed[0]
    found: dict[str, tuple[object, ...]] = {}
    for field in fields(Taken):
        rows = [row for part in listed for row in getattr(part, field.name)]
        found[field.name] = tuple({_name(row): row for row in reversed(rows)}.values())
    return Taken(**found)  # type: ignore[arg-type]  # each field has its own rows


def _name(row: Struck | Paragraph) -> str:
    return row.reference.id if isinstance(row, Struck) else row.id


def _context(tx: Transaction, reference: Reference) -> str:
    paragraph = tx.get(Paragraph, reference.paragraph_id)
    before = "" if paragraph is None else paragraph.text.partition(_mark(reference))[0]
    return _AFTER_A_MARK.split(before)[-1][-_TELLING:]


def _mark(reference: Reference) -> str:
    return f"{{ref:{reference.id}}}"


def give_back(tx: Transaction, taken: Taken, paragraph: Paragraph) -> set[str]:
    """All that hung on a paragraph that stands again, but for its own marks, hangs on it again.

    A snippet deleted meanwhile stays away. Texts that referred to it do so again where nobody has changed them since;
    returns the ids of these.
    """
    for source in taken.provenance:
        if source.paragraph_id == paragraph.id and _is_there(tx, source):
            tx.insert(source)
    tx.insert_many(each for each in taken.comments if each.paragraph_id == paragraph.id)
    for decision in taken.decisions:
        if decision.into == paragraph.id and tx.get(Snippet, decision.snippet_id) is not None:
            _decide_again(tx, decision)
    if paragraph.section:
        tx.delete(*tx.all(DroppedSection, draft_id=paragraph.draft_id, section=paragraph.section))
    return {
        each.reference.paragraph_id
        for each in taken.struck
        if each.reference.target_id == paragraph.id and _refer_again(tx, each)
    }


def _is_there(tx: Transaction, source: Provenance) -> bool:
    return source.snippet_id is None or tx.get(Snippet, source.snippet_id) is not None


def _decide_again(tx: Transaction, decision: Decision) -> None:
    known = tx.all(Decision, draft_id=decision.draft_id, snippet_id=decision.snippet_id)
    if not known:
        tx.insert(decision)
    elif known[0].outcome not in _IN or known[0].into is None:
        tx.update(replace(decision, id=known[0].id))


def _refer_again(tx: Transaction, struck: Struck) -> bool:
    pointing = tx.get(Paragraph, struck.reference.paragraph_id)
    before, found, after = ("", "", "") if pointing is None else pointing.text.partition(struck.context + _WORDS)
    if pointing is None or not found or pointing.status in AGREED:
        return False
    tx.insert(struck.reference)
    tx.update(replace(pointing, text=f"{before}{struck.context}{_mark(struck.reference)}{after}"))
    return True
