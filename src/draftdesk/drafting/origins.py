"""Provenance both ways: from a paragraph to the words of its snippets, from a snippet to all it has reached."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from draftdesk.drafting.holding import numbers_of
from draftdesk.drafting.relating import Fit, fit_of
from draftdesk.model import inline
from draftdesk.model.drafts import Draft, Paragraph, Provenance, Relation, Version
from draftdesk.model.shared_words import together, word_count
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A snippet that a paragraph came from. `link_id` names the provenance, "" in a version, where nothing can be
    changed. `snippet_id` is None once the snippet is gone: its reference and words are kept. `wording` is how it is
    used, `quoted` what the source says. `fit` is measured now; `relation` is what holds."""

    link_id: str
    snippet_id: str | None
    source_id: str
    reference: str
    source_title: str
    page: int | None
    contributors: tuple[str, ...]
    wording: str
    quoted: str
    relation: Relation
    reason: str
    who: str
    at: str
    fit: Fit

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The words of the paragraph that are the snippet's."""
        return tuple((each.start, each.end) for each in self.fit.sharing.stretches)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """Where a paragraph came from; nowhere means that it is the drafters' own. `says` is what it says, with one
    character for each mark. `verbatim` are the words it has of its snippets; `share` is how much of it those are, from
    0 to 1."""

    paragraph_id: str
    says: str
    origins: tuple[Origin, ...]
    verbatim: tuple[tuple[int, int], ...]
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """A paragraph that a snippet is in: of the working draft, or of a version. `name` is its number there, or its first
    words where it has none."""

    draft: Draft
    version: Version | None
    paragraph_id: str
    name: str
    relation: Relation


def origins(look: Look, paragraph: Paragraph) -> Origins:
    """Where a paragraph of the working draft came from, in the order in which the snippets came to it."""
    links = look.all(Provenance, paragraph_id=paragraph.id)
    shown = {
        each.snippet.id: each
        for each in queries.snippets_shown(look, [each.snippet_id for each in links if each.snippet_id is not None])
    }
    says = inline.said(paragraph.text)
    found = []
    for each in links:
        there = shown.get(each.snippet_id or "")
        wording, quoted = (there.snippet.text, there.snippet.quoted) if there else (each.quoted, each.quoted)
        found.append(
            Origin(
                link_id=each.id,
                snippet_id=each.snippet_id,
                source_id=there.source.id if there else "",
                reference=there.snippet.reference if there else each.reference,
                source_title=there.source.title if there else each.source_title,
                page=there.snippet.page if there else None,
                contributors=there.contributors if there else (),
                wording=wording,
                quoted=quoted,
                relation=each.relation,
                reason=each.reason,
                who=each.who,
                at=each.at,
                fit=fit_of(says, (wording, quoted), others=len(links) > 1),
            )
        )
    return _origins(paragraph.id, says, found)


def origins_in_version(look: Look, version: Version, paragraph: Paragraph) -> Origins:
    """Where a paragraph of a version came from, as was known when that was issued; `paragraph` as `read_written` has it
    of the version."""
    says = inline.said(paragraph.text)
    rows = [each for each in queries.version_sources(look, version.id) if each.paragraph_id == paragraph.id]
    sources = {
        each.snippet.id: each.source.id
        for each in queries.snippets_shown(look, [each.snippet_id for each in rows if each.snippet_id is not None])
    }
    found = [
        Origin(
            link_id="",
            snippet_id=each.snippet_id if each.snippet_id in sources else None,
            source_id=sources.get(each.snippet_id or "", ""),
            reference=each.reference,
            source_title=each.source_title,
            page=each.page,
            contributors=tuple(each.contributors),
            wording=each.quoted,
            quoted=each.quoted,
            relation=each.relation,
            reason=each.reason,
            who="",
            at="",
            fit=fit_of(says, (each.quoted,), others=len(rows) > 1),
        )
        for each in rows
    ]
    return _origins(paragraph.id, says, found)


def _origins(paragraph_id: str, says: str, found: Sequence[Origin]) -> Origins:
    verbatim = together(span for each in found for span in each.spans)
    total = word_count(says)
    taken = sum(word_count(says[start:end]) for start, end in verbatim)
    return Origins(
        paragraph_id=paragraph_id,
        says=says,
        origins=tuple(found),
        verbatim=verbatim,
        share=taken / total if total else 0.0,
    )


def reached(look: Look, snippet_id: str) -> tuple[Reached, ...]:
    """Every paragraph that came from the snippet: of each draft as it is now, then of its versions from the newest."""
    links = {each.paragraph_id: each.relation for each in look.all(Provenance, snippet_id=snippet_id)}
    holding = {each.draft_id for each in queries.paragraphs_named(look, links)}
    in_versions = frozenset(queries.versions_with_snippet(look, snippet_id))
    found: list[Reached] = []
    for draft in queries.drafts(look):
        if draft.id in holding:
            found += _in_draft(look, draft, links)
        for version in reversed(queries.versions(look, draft.id)):
            if version.id in in_versions:
                found += _in_version(look, draft, version, snippet_id)
    return tuple(found)


def _in_draft(look: Look, draft: Draft, links: dict[str, Relation]) -> Iterable[Reached]:
    ordered = in_order(queries.paragraphs(look, draft.id))
    number = numbers_of(look, draft, ordered)
    for each in ordered:
        if each.id in links:
            yield Reached(
                draft=draft,
                version=None,
                paragraph_id=each.id,
                name=number[each.id].full or _beginning(each.text),
                relation=links[each.id],
            )


def _in_version(look: Look, draft: Draft, version: Version, snippet_id: str) -> Iterable[Reached]:
    from draftdesk.drafting.written import read_written

    relations = {
        each.paragraph_id: each.relation
        for each in queries.version_sources(look, version.id)
        if each.snippet_id == snippet_id
    }
    written = read_written(look, draft, version)
    for each in written.paragraphs:
        if each.id in relations:
            yield Reached(
                draft=draft,
                version=version,
                paragraph_id=each.id,
                name=written.counted.numbers[each.id].full or _beginning(each.text),
                relation=relations[each.id],
            )


def _beginning(text: str) -> str:
    words = inline.plain(text)
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[: _LONGEST - 1].rstrip()}…”"
