"""Versions as they were issued or received, with what a person has said of the pairing of received ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from draftdesk.model.comparison import ChangeKind
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Origin, Relation, Version
from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import (
    PairAnswer,
    VersionFootnote,
    VersionPair,
    VersionParagraph,
    VersionSource,
    VersionTarget,
)
from draftdesk.workspace.rows import codec


def versions(look: Look, draft_id: str) -> list[Version]:
    """The versions the draft lists, in the order they were issued."""
    rows = look.rows(
        "SELECT v.* FROM issue i JOIN version v ON v.id=i.version_id WHERE i.draft_id=? ORDER BY i.seq", (draft_id,)
    )
    return [codec(Version).row(row) for row in rows]


def version_labelled(look: Look, draft_id: str, label: str) -> Version:
    """The draft's version of that label. Raises NotFound naming those there are."""
    known = versions(look, draft_id)
    for each in known:
        if fold(each.label) == fold(label):
            return each
    there_are = ", ".join(f"“{each.label}”" for each in known) or "none yet; make one with: draftdesk freeze"
    raise NotFound(f"there is no version “{label}”; this draft has {there_are}")


def version_document(look: Look, version: Version) -> Document:
    """The version as it was issued, without an annex."""
    return document_of_rows(
        version,
        version_paragraphs(look, version.id),
        version_footnotes(look, version.id),
        version_targets(look, version.id),
    )


def document_of_rows(
    version: Version,
    paragraphs: Iterable[VersionParagraph],
    footnotes: Iterable[VersionFootnote],
    targets: Sequence[VersionTarget],
) -> Document:
    """The document that a version's rows say."""
    return Document(
        title=version.title,
        label=version.label,
        symbol=version.symbol,
        language=version.language,
        date=version.date,
        time=version.time,
        place=version.place,
        handling=version.handling,
        identity=version.identity,
        paragraphs=tuple(
            PrintedParagraph(
                id=row.paragraph_id,
                role=row.role,
                text=row.text,
                number=row.number,
                depth=row.depth,
                parent_id=row.parent_id,
                language=row.language,
                status=row.status,
                part=row.part,
                cell=row.cell,
                stands_for=row.stands_for,
            )
            for row in paragraphs
        ),
        footnotes=tuple(
            PrintedFootnote(
                id=row.footnote_id,
                paragraph_id=row.paragraph_id,
                number=row.number,
                text=row.text,
                mark=row.mark,
            )
            for row in footnotes
        ),
        targets=tuple((row.reference_id, row.printed) for row in targets),
        links=tuple((row.reference_id, row.target_id) for row in targets),
        as_received=version.origin is Origin.RECEIVED,
    )


def version_paragraphs(look: Look, version_id: str) -> list[VersionParagraph]:
    """The version's paragraphs with what the draft itself held, from which it can be restored."""
    rows = _paragraphs_as_stored(look, version_id)
    answers = {each.n: each for each in pair_answers(look, version_id)}
    if not answers:
        return rows
    renamed = _renamed(rows, answers.values())
    found = []
    for row in rows:
        answer = answers.get(row.n)
        if answer is not None:
            row = replace(row, section=answer.section, label=answer.label)
        found.append(
            replace(
                row,
                paragraph_id=renamed.get(row.paragraph_id, row.paragraph_id),
                parent_id=renamed.get(row.parent_id or "", row.parent_id),
            )
        )
    return found


def version_footnotes(look: Look, version_id: str) -> list[VersionFootnote]:
    rows = look.where(VersionFootnote, "version_id=?", (version_id,), order="number")
    renamed = _renamed_in(look, version_id)
    return [replace(row, paragraph_id=renamed.get(row.paragraph_id, row.paragraph_id)) for row in rows]


def version_targets(look: Look, version_id: str) -> list[VersionTarget]:
    rows = look.where(VersionTarget, "version_id=?", (version_id,), order="rowid")
    renamed = _renamed_in(look, version_id)
    return [
        replace(
            row,
            paragraph_id=renamed.get(row.paragraph_id, row.paragraph_id),
            target_id=renamed.get(row.target_id, row.target_id),
        )
        for row in rows
    ]


def version_sources(look: Look, version_id: str) -> list[VersionSource]:
    """Where the version's paragraphs came from, as known when it was issued.

    A paragraph of a received version came from what those came from that it was in the version before.
    """
    lines = look.where(VersionSource, "version_id=?", (version_id,), order="n")
    pairs = version_pairs(look, version_id)
    if not pairs:
        return lines
    return _passed_on(lines, pairs, version_paragraphs(look, version_id))


def versions_with_snippet(look: Look, snippet_id: str) -> list[str]:
    """The ids of versions with a paragraph that came from the snippet, or with one before them that did."""
    sql = "SELECT DISTINCT version_id FROM version_source WHERE snippet_id=?"
    return [name for (name,) in look.tuples(sql, (snippet_id,))]


def _passed_on(
    lines: Sequence[VersionSource], pairs: Sequence[VersionPair], rows: Sequence[VersionParagraph]
) -> list[VersionSource]:
    """The lines of the paragraphs of the version before, as those of the paragraphs that these became."""
    of_paragraph: dict[str, list[VersionSource]] = defaultdict(list)
    for line in lines:
        of_paragraph[line.paragraph_id].append(line)
    names = {row.n: row.paragraph_id for row in rows}
    found: list[VersionSource] = []
    known: set[tuple[str, str | None, str]] = set()
    for pair in pairs:
        for line in of_paragraph.get(pair.predecessor_id or "", ()):
            mine = names[pair.n], line.snippet_id, line.reference
            if mine not in known:
                known.add(mine)
                adapted = pair.kind not in _WORDS_KEPT and line.relation is Relation.VERBATIM
                relation = Relation.ADAPTED if adapted else line.relation
                found.append(replace(line, n=len(found), paragraph_id=names[pair.n], relation=relation))
    return found


_WORDS_KEPT = (ChangeKind.UNCHANGED, ChangeKind.MOVED)


# --- received versions ----------------------------------------------------------------------------------------------


def version_pairs(look: Look, version_id: str) -> list[VersionPair]:
    """What each paragraph of a received version was in the version before, as the person has it where they were asked;
    nothing for a version that was frozen here."""
    rows = look.where(VersionPair, "version_id=?", (version_id,), order="n, k")
    answers = {each.n: each for each in pair_answers(look, version_id)}
    if not answers:
        return rows
    found = [row for row in rows if row.n not in answers]
    likeness = {(row.n, row.predecessor_id): row.likeness for row in rows}
    found += [
        VersionPair(
            version_id=version_id,
            n=answer.n,
            k=0,
            predecessor_id=answer.predecessor_id,
            kind=answer.kind,
            likeness=likeness.get((answer.n, answer.predecessor_id), 0),
        )
        for answer in answers.values()
    ]
    return sorted(found, key=lambda row: (row.n, row.k))


def pair_answers(look: Look, version_id: str) -> list[PairAnswer]:
    return look.all(PairAnswer, version_id=version_id)


def _paragraphs_as_stored(look: Look, version_id: str) -> list[VersionParagraph]:
    return look.where(VersionParagraph, "version_id=?", (version_id,), order="n")


def _renamed_in(look: Look, version_id: str) -> Mapping[str, str]:
    answers = pair_answers(look, version_id)
    return _renamed(_paragraphs_as_stored(look, version_id), answers) if answers else {}


def _renamed(rows: Sequence[VersionParagraph], answers: Iterable[PairAnswer]) -> dict[str, str]:
    """The ids that paragraphs were stored with, and have no longer."""
    stored = {row.n: row.paragraph_id for row in rows}
    return {stored[each.n]: each.paragraph_id for each in answers if each.n in stored}
