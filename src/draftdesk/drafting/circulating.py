"""What leaves the house: a version or the working draft as a file, with or without the annex of its sources."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from draftdesk.drafting.attribution import Namer, namer, narrower
from draftdesk.drafting.versions import source_lines, working_document
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable_name
from draftdesk.model.document import Document, SourceLine, Table
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import CannotWrite
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord, VersionSource
from draftdesk.workspace.workspace import Workspace

FORMATS = (".docx", ".md", ".html")
WORKING = "Working draft"
WITHHELD = "[title withheld]"
_LAST_BRACKETS = re.compile(r"(?:\[[^\[\]]*\]|\([^()]*\))[\s.,;)]*$")


def to_circulate(
    look: Look,
    draft: Draft,
    version: Version | None = None,
    *,
    with_sources: bool = False,
    attribution: Attribution | None = None,
) -> Document:
    """The version, or the working draft, ready to be written.

    The annex holds what is for circulation, and says how much it left out. `attribution` may only narrow what the
    draft allows; a source's title that would name more is withheld, and so are the brackets at the end of a quotation.
    """
    if version is None:
        document = replace(working_document(look, draft), label=WORKING)
        lines: Sequence[VersionSource] = list(source_lines(look, draft, "", document)) if with_sources else []
        allowed = draft.attribution
    else:
        document = queries.version_document(look, version)
        lines = queries.version_sources(look, version.id) if with_sources else []
        allowed = version.attribution
    if not with_sources:
        return document
    shown = narrower(allowed, attribution or allowed)
    names = namer(look)
    circulating = [line for line in lines if line.visibility is Visibility.CIRCULATE]
    return replace(
        document,
        sources=tuple(_source_line(line, shown, names) for line in circulating),
        sources_left_out=len(lines) - len(circulating),
        sources_note=_NOTES[shown],
    )


_NOTES = {
    Attribution.FULL: "",
    Attribution.BY_GROUP: "Contributors are named by group.",
    Attribution.NONE: "Contributors are not named.",
}


def _source_line(line: VersionSource, attribution: Attribution, names: Namer) -> SourceLine:
    """The line with no more names than the attribution allows, in its source's title neither."""
    match attribution:
        case Attribution.FULL:
            contributors = line.contributors
        case Attribution.BY_GROUP:
            contributors = line.groups
        case Attribution.NONE:
            contributors = ()
    tells = attribution is not Attribution.FULL and not names.mentioned(line.source_title) <= set(contributors)
    return SourceLine(
        paragraph_id=line.paragraph_id,
        reference=line.reference,
        source_title=WITHHELD if tells else line.source_title,
        contributors=contributors,
        quoted=line.quoted if attribution is Attribution.FULL else _without_names(line.quoted, names, contributors),
        relation=line.relation,
        reason=line.reason,
        page=line.page,
    )


def _without_names(quoted: str, names: Namer, allowed: Collection[str]) -> str:
    """The quotation without the brackets at its end in which the source says whose words they are."""
    found = _LAST_BRACKETS.search(quoted)
    if found is None or names.mentioned(found[0]) <= set(allowed):
        return quoted
    return quoted[: found.start()].rstrip()


def write_document(document: Document, target: Path, *, overwrite: bool, author: str = "", progress: Progress) -> None:
    """Write the document in the format that the file's name asks for. Raises CannotWrite."""
    match target.suffix.lower():
        case ".docx":
            from draftdesk.writing.word import write_word

            write_word(document, target, overwrite=overwrite, author=author, progress=progress)
        case ".md":
            from draftdesk.writing.markdown import write_markdown

            write_markdown(document, target, overwrite=overwrite)
        case ".html":
            from draftdesk.writing.html import write_html

            write_html(document, target, overwrite=overwrite)
        case _:
            raise CannotWrite(f"{target.name} was not written: end its name in {', '.join(FORMATS)}")


def write_report(table: Table, target: Path, *, overwrite: bool) -> None:
    """Write a table in the format that the file's name asks for. Raises CannotWrite."""
    from draftdesk.writing.coverage import write_table

    write_table(table, target, overwrite=overwrite)


def record_export(workspace: Workspace, draft: Draft, version: Version | None, target: Path) -> None:
    """Remember that a file was handed out. A version that was handed out can no longer be taken back by undo."""
    workspace.note(
        lambda tx: tx.insert(
            ExportRecord(
                id=new_id(),
                version_id=version.id if version else None,
                draft_id=draft.id,
                format=target.suffix.lower().lstrip("."),
                file_name=printable_name(target),
                at=tx.at,
            )
        ),
        settles=version.id if version else None,
    ).result()
