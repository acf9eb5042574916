"""Drafts and all that hangs on their paragraphs."""

from collections.abc import Iterable

from draftdesk.model.drafts import (
    Comment,
    Decision,
    Draft,
    DroppedSection,
    Footnote,
    Paragraph,
    Provenance,
    Reference,
)
from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold
from draftdesk.model.sources import Snippet
from draftdesk.workspace.look import Look


def drafts(look: Look) -> list[Draft]:
    return look.all(Draft)


def draft_named(look: Look, name: str | None = None) -> Draft:
    """The draft with that name; without one, the file's only draft. Raises NotFound."""
    known = look.all(Draft)
    if name is None:
        if len(known) == 1:
            return known[0]
        names = ", ".join(f"“{each.name}”" for each in known) or "none"
        raise NotFound(f"say which draft with --draft: this workspace has {names}")
    for each in known:
        if fold(each.name) == fold(name):
            return each
    raise NotFound(f"there is no draft “{name}”; this workspace has " + ", ".join(f"“{each.name}”" for each in known))


def paragraphs(look: Look, draft_id: str) -> list[Paragraph]:
    """The draft's paragraphs in the order they were made; `model.tree` puts them in reading order."""
    return look.all(Paragraph, draft_id=draft_id)


_OF_DRAFT = "paragraph_id IN (SELECT id FROM paragraph WHERE draft_id=?)"


def footnotes(look: Look, draft_id: str) -> list[Footnote]:
    return look.where(Footnote, _OF_DRAFT, (draft_id,))


def references(look: Look, draft_id: str) -> list[Reference]:
    return look.where(Reference, _OF_DRAFT, (draft_id,))


def comments(look: Look, draft_id: str) -> list[Comment]:
    """The comments on a draft's paragraphs in the order they were written."""
    return look.where(Comment, _OF_DRAFT, (draft_id,))


def provenance(look: Look, draft_id: str) -> list[Provenance]:
    return look.where(Provenance, _OF_DRAFT, (draft_id,))


def source_counts_of_paragraphs(look: Look, draft_id: str) -> dict[str, int]:
    """From how many snippets each paragraph of the draft came; one that came from none is not among them."""
    return dict(look.tuples(f"SELECT paragraph_id, count(*) FROM provenance WHERE {_OF_DRAFT} GROUP BY 1", (draft_id,)))


def paragraphs_named(look: Look, ids: Iterable[str]) -> list[Paragraph]:
    """The paragraphs with those ids, of whatever drafts, that are there."""
    return look.among(Paragraph, "id", ids)


def marks_of_paragraphs(look: Look, ids: Iterable[str]) -> tuple[list[Footnote], list[Reference]]:
    """The footnotes and cross-references in those paragraphs."""
    wanted = tuple(ids)
    return look.among(Footnote, "paragraph_id", wanted), look.among(Reference, "paragraph_id", wanted)


def snippets_of_paragraph(look: Look, paragraph_id: str) -> list[Snippet]:
    """The snippets that a paragraph came from, as they are now, in the order in which they came to it."""
    ids = [
        name
        for (name,) in look.tuples(
            "SELECT snippet_id FROM provenance WHERE paragraph_id=? AND snippet_id IS NOT NULL ORDER BY seq",
            (paragraph_id,),
        )
    ]
    there = {each.id: each for each in look.among(Snippet, "id", ids)}
    return [there[name] for name in dict.fromkeys(ids) if name in there]


def decisions(look: Look, draft_id: str) -> list[Decision]:
    return look.all(Decision, draft_id=draft_id)


def dropped_sections(look: Look, draft_id: str) -> frozenset[str]:
    return frozenset(each.section for each in look.all(DroppedSection, draft_id=draft_id))
