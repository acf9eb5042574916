"""Coverage: for every snippet whether it is in the draft, or in a version, where, and if not, why not."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from draftdesk.drafting.attribution import namer, narrower
from draftdesk.drafting.discretion import REASON_WITHHELD, Discretion, circulating
from draftdesk.drafting.ground import secondary_sources
from draftdesk.drafting.holding import numbers_of
from draftdesk.drafting.proposing import sort_out
from draftdesk.kit.jobs import Progress, silent, steps
from draftdesk.model import inline
from draftdesk.model.coverage import Coverage, CoverageLine
from draftdesk.model.document import Document, Table
from draftdesk.model.drafts import Decision, Draft, Outcome, Provenance, Version
from draftdesk.model.numbering import cited, continues
from draftdesk.model.sources import Snippet, Source
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

_NOT_PLACED = "not placed"
_NUMBERING = "Numbering"


def coverage(
    look: Look, draft: Draft, version: Version | None = None, *, secondary: bool = True, progress: Progress = silent
) -> Coverage:
    """Every snippet of the workspace beside the working draft, or beside a version of it.

    Without `secondary`, those of sources that report on another or were superseded by one are not counted.
    `progress` may stop the work by raising.
    """
    with look.stoppable(progress):
        sources = {source.id: source for source in queries.sources(look)}
        snippets = queries.snippets(look)
        tags = queries.tags_of_snippets(look)
        people = queries.contributors_of_snippets(look)
        if version:
            reached, outcomes, reasons = _of_version(look, version)
        else:
            reached, outcomes, reasons = _of_draft(look, draft, snippets, tags, progress)
    uncounted = frozenset() if secondary else secondary_sources(sources.values())
    lines = []
    for snippet in steps(snippets, progress, "Counting"):
        if snippet.source_id in uncounted:
            continue
        source, named, labels = sources[snippet.source_id], people.get(snippet.id, ()), tags.get(snippet.id, ())
        lines.append(_line(snippet, source, named, labels, (reached, outcomes, reasons)))
    return Coverage(draft=draft.name, version=version.label if version else "", lines=tuple(lines))


def coverage_of(look: Look, draft: Draft, version: Version | None, snippet_ids: Sequence[str]) -> Coverage:
    """The same of some snippets, in that order, without looking at all others. Why one was not placed is told only
    where somebody said it."""
    found = queries.snippets_shown(look, snippet_ids)
    reached, outcomes, reasons = _of_version(look, version) if version else _of_some(look, draft, snippet_ids)
    return Coverage(
        draft=draft.name,
        version=version.label if version else "",
        lines=tuple(
            _line(each.snippet, each.source, each.contributors, each.tags, (reached, outcomes, reasons))
            for each in found
        ),
    )


_Found = tuple[dict[str, dict[str, str]], dict[str, str], dict[str, str]]
"""By snippet id: the ids and numbers of the paragraphs it reached, what was decided, and why."""


def _line(
    snippet: Snippet, source: Source, contributors: Sequence[str], tags: Sequence[str], found: _Found
) -> CoverageLine:
    reached, outcomes, reasons = found
    places = reached.get(snippet.id, {})
    return CoverageLine(
        snippet=snippet,
        source_code=source.code,
        source_title=source.title,
        contributors=tuple(contributors),
        tags=tuple(tags),
        outcome=outcomes.get(snippet.id, str(Outcome.PLACED) if places else _NOT_PLACED),
        paragraphs=tuple(places.values()),
        reason=reasons.get(snippet.id, ""),
        paragraph_ids=tuple(places),
    )


def _of_some(look: Look, draft: Draft, snippet_ids: Iterable[str]) -> _Found:
    known = frozenset(snippet_ids)
    decisions = [each for each in look.among(Decision, "snippet_id", known) if each.draft_id == draft.id]
    return _told(look, draft, look.among(Provenance, "snippet_id", known), decisions, silent)


def _told(
    look: Look, draft: Draft, links: Iterable[Provenance], decisions: Sequence[Decision], progress: Progress
) -> _Found:
    ordered = in_order(queries.paragraphs(look, draft.id))
    progress(0, 0, _NUMBERING)
    number = numbers_of(look, draft, ordered)
    printed = {each.id: number[each.id].full or _beginning(each.text) for each in steps(ordered, progress, _NUMBERING)}
    reached: dict[str, dict[str, str]] = defaultdict(dict)
    place = {each.id: at for at, each in enumerate(ordered)}
    within = sorted((each for each in links if each.paragraph_id in place), key=lambda each: place[each.paragraph_id])
    for each in steps(within, progress, _NUMBERING):
        if each.snippet_id is not None:
            reached[each.snippet_id][each.paragraph_id] = printed[each.paragraph_id]
    outcomes: dict[str, str] = {}
    reasons: dict[str, str] = {}
    for decision in steps(decisions, progress, _NUMBERING):
        outcomes[decision.snippet_id] = str(decision.outcome)
        reasons[decision.snippet_id] = decision.reason
    return reached, outcomes, reasons


def _of_draft(
    look: Look, draft: Draft, snippets: Sequence[Snippet], tags: Mapping[str, Sequence[str]], progress: Progress
) -> _Found:
    links, decisions = queries.provenance(look, draft.id), queries.decisions(look, draft.id)
    reached, outcomes, reasons = _told(look, draft, links, decisions, progress)
    found = sort_out(look, draft, snippets, tags, progress)
    for out in found.out:
        reasons[out.snippet.id] = reasons.get(out.snippet.id) or out.reason
    for snippet, _ in found.taken:
        reasons.setdefault(snippet.id, "the draft has not been assembled since it came in")
    return reached, outcomes, reasons


def _of_version(look: Look, version: Version) -> _Found:
    document = queries.version_document(look, version)
    printed = _full_numbers(document)
    reached: dict[str, dict[str, str]] = defaultdict(dict)
    for line in queries.version_sources(look, version.id):
        if line.snippet_id is not None:
            reached[line.snippet_id][line.paragraph_id] = printed[line.paragraph_id]
    return reached, {}, {}


def _full_numbers(document: Document) -> dict[str, str]:
    """Each paragraph's number as a sentence refers to it, put together from the numbers it was issued with."""
    full: dict[str, str] = {}
    roles = {line.id: line.role for line in document.paragraphs}
    for line in document.paragraphs:
        above = line.parent_id or ""
        full[line.id] = cited(line.number, full[above] if continues(line.role, roles.get(above)) else "")
    return {line.id: full[line.id] or _beginning(line.text) for line in document.paragraphs}


def _beginning(text: str) -> str:
    words = inline.plain(text)
    return words if len(words) <= 40 else words[:39].rstrip() + "…"


def to_circulate(look: Look, found: Coverage, draft: Draft, version: Version | None = None) -> Coverage:
    """The coverage as others may have it: what is for circulation, with the reasons, and the rest as a number.

    Nobody is named whom the draft's attribution, or that of the version, does not name. A reason that tells of a
    snippet which is left out is withheld.
    """
    allowed = narrower(draft.attribution, version.attribution) if version else draft.attribution
    shown = Discretion(allowed, namer(look))
    now = circulating(look)
    hidden = {snippet.reference for snippet in queries.snippets(look) if snippet.id not in now}
    lines = tuple(_discreet(line, shown, hidden) for line in found.lines if line.snippet.id in now)
    return replace(found, lines=lines, left_out=len(found.lines) - len(lines), note=shown.note)


def _discreet(line: CoverageLine, shown: Discretion, hidden: Collection[str]) -> CoverageLine:
    contributors = shown.contributors(line.contributors, shown.names.by_group(line.contributors))
    tells = any(word.strip(_MARKS) in hidden for word in line.reason.split())
    return replace(
        line,
        snippet=replace(line.snippet, text=shown.quotation(line.snippet.text, contributors)),
        source_title=shown.title(line.source_title, contributors),
        contributors=contributors,
        tags=shown.tags(line.tags, contributors),
        reason=REASON_WITHHELD if tells else shown.reason(line.reason, contributors),
    )


_MARKS = ",;:.!?()[]“”\"'"


def coverage_table(found: Coverage) -> Table:
    """The coverage as a table: for others where it was narrowed by `to_circulate`, else for the team's own eyes."""
    where = f"{found.draft}, {found.version}" if found.version else found.draft
    return Table(
        title=f"Recommendations and where they stand: {where}",
        note=(
            f"{len(found.lines)} recommendations: {found.count('placed')} placed, {found.count('merged')} merged into "
            f"another, {found.count('parked')} parked, {found.count('set aside')} set aside, "
            f"{found.count(_NOT_PLACED)} not placed."
            f"{_more(found.left_out)} {found.note}"
        ).rstrip(),
        columns=("Reference", "Source", "Contributors", "Recommendation", "Tags", "Outcome", "Paragraphs", "Reason"),
        rows=tuple(
            (
                line.snippet.reference,
                line.source_title,
                ", ".join(line.contributors),
                line.snippet.text,
                ", ".join(line.tags),
                line.outcome,
                ", ".join(line.paragraphs),
                line.reason,
            )
            for line in found.lines
        ),
    )


def _more(left_out: int) -> str:
    match left_out:
        case 0:
            return ""
        case 1:
            return " 1 more is not for circulation and left out."
        case _:
            return f" {left_out} more are not for circulation and left out."


def as_json(found: Coverage) -> dict[str, Any]:
    """The coverage as plain values for a JSON document."""
    outcomes = [*map(str, Outcome), _NOT_PLACED]
    return {
        "draft": found.draft,
        "version": found.version or None,
        "summary": {"all": len(found.lines), **{name.replace(" ", "_"): found.count(name) for name in outcomes}},
        "snippets": [
            {
                "reference": line.snippet.reference,
                "id": line.snippet.id,
                "source": line.source_code,
                "contributors": list(line.contributors),
                "tags": list(line.tags),
                "text": line.snippet.text,
                "outcome": line.outcome,
                "paragraphs": list(line.paragraphs),
                "reason": line.reason,
            }
            for line in found.lines
        ],
    }
