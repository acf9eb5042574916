"""What leaves the house: a version or the working draft as a file, with or without the annex of its sources."""

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from draftdesk.drafting.attribution import namer, narrower, narrowest
from draftdesk.drafting.discretion import REASON_WITHHELD, TITLE_WITHHELD, Discretion, circulating
from draftdesk.drafting.versions import source_lines, working_document
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable, printable_name
from draftdesk.model.document import PARAGRAPH_END, Document, SourceLine, Table
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import CannotWrite, DraftDeskError
from draftdesk.model.export_profile import INFORMAL, ExportProfile
from draftdesk.model.extract import Section, extract
from draftdesk.model.house_words import HouseWords
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Session, Snippet, Source, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord, VersionSource
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.house_names import house_names
from draftdesk.writing.house_words import house_words

FORMATS = (".docx", ".md", ".html", ".pdf", ".odt")
"""The last two are made of the Word file by LibreOffice, where it is installed."""
WORKING = "Working draft"
"""What the program calls the text that is no version; on paper it is `working_label`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSources:
    """Where the paragraphs of a text came from, as far as that may be shown. `withheld` names for each line that may
    not the paragraph that it is of."""

    lines: tuple[SourceLine, ...] = ()
    withheld: tuple[str, ...] = ()
    note: str = ""


def to_circulate(
    look: Look,
    draft: Draft,
    version: Version | None = None,
    *,
    with_sources: bool = False,
    attribution: Attribution | None = None,
    profile: ExportProfile | None = None,
    section: Section | None = None,
) -> Document:
    """The version, or the working draft, ready to be written; with the annex and as narrow as the profile has it, and
    that section alone where one is given.

    The annex holds what is for circulation, and says how much it left out; of a version, what was so when it was issued
    and still is: the annex of a version may narrow, while its text never changes. `attribution` may only narrow what
    the draft allows; a title or reason that would name more is withheld, and so are the brackets at the end of a
    quotation.
    """
    if profile is not None:
        with_sources = with_sources or profile.sources
        attribution = narrowest(attribution, profile.attribution)
    if version is None:
        document = replace(working_document(look, draft), label=working_label(draft.language))
        lines: Sequence[VersionSource] = list(source_lines(look, draft, "", document)) if with_sources else []
        allowed = draft.attribution
    else:
        document = _on_paper(queries.version_document(look, version))
        lines = queries.version_sources(look, version.id) if with_sources else []
        allowed = version.attribution
    document = replace(document, emblem=queries.source_file(look, document.identity.emblem) or b"")
    if section is not None:
        document = extract(document, section)
        ids = {each.id for each in document.paragraphs}
        lines = [line for line in lines if line.paragraph_id in ids]
    if not with_sources:
        return document
    shown = _shown(look, lines, narrower(allowed, attribution or allowed), document.language)
    return replace(document, sources=shown.lines, sources_left_out=len(shown.withheld), sources_note=shown.note)


def working_label(language: str) -> str:
    """What stands in place of a version's label in the working draft of the language."""
    return house_words(language).working


def sources_to_circulate(
    look: Look, version: Version, language: str, attribution: Attribution | None = None
) -> ShownSources:
    """The lines that the annex of a version would have, in the language."""
    lines = queries.version_sources(look, version.id)
    return _shown(look, lines, narrower(version.attribution, attribution or version.attribution), language)


def _shown(look: Look, lines: Sequence[VersionSource], attribution: Attribution, language: str) -> ShownSources:
    discretion, house, now = Discretion(attribution, namer(look)), house_words(language), circulating(look)
    is_shown = [line.visibility is Visibility.CIRCULATE and line.snippet_id in now for line in lines]
    wanted = {line.snippet_id for line, shown in zip(lines, is_shown, strict=True) if shown and line.snippet_id}
    known = _Known(look, wanted, discretion, house, house_names(language))
    return ShownSources(
        lines=tuple(known.source_line(line) for line, shown in zip(lines, is_shown, strict=True) if shown),
        withheld=tuple(line.paragraph_id for line, shown in zip(lines, is_shown, strict=True) if not shown),
        note=house.sources.named(attribution),
    )


def _on_paper(document: Document) -> Document:
    """A document whose footnotes are a paragraph each, which is all that the writers know."""
    joined = (replace(note, text=note.text.replace(PARAGRAPH_END, "\n")) for note in document.footnotes)
    return replace(document, footnotes=tuple(joined))


class _Known:
    """Tells a line, with what is known by now of its source."""

    def __init__(
        self, look: Look, snippets: Collection[str], shown: Discretion, house: HouseWords, names: Mapping[str, str]
    ) -> None:
        self._shown, self._house, self._names = shown, house, names
        self._sessions: dict[str | None, Session] = {each.id: each for each in queries.sessions(look)}
        sources = {each.id: each for each in queries.sources(look)}
        self._sources = {each.id: sources[each.source_id] for each in look.among(Snippet, "id", snippets)}

    def source_line(self, line: VersionSource) -> SourceLine:
        shown = self._shown
        contributors = shown.contributors(line.contributors, line.groups)
        source = self._sources[line.snippet_id or ""]
        session = self._sessions.get(source.session_id)
        reason = shown.reason(line.reason, contributors)
        return SourceLine(
            paragraph_id=line.paragraph_id,
            reference=line.reference,
            source_title=self._title(line.source_title, contributors),
            contributors=tuple(self._names.get(each, each) for each in contributors),
            quoted=shown.quotation(line.quoted, contributors),
            relation=line.relation,
            reason=self._house.sources.reason_withheld if reason == REASON_WITHHELD else reason,
            page=line.page,
            code=_code(line.reference, source),
            session=self._title(self._called(session), contributors) if session else "",
            dated=self._house.dated(source.dated or (session.starts if session else None) or ""),
        )

    def _title(self, title: str, named: Collection[str]) -> str:
        said = self._shown.title(title, named)
        return self._house.sources.title_withheld if said == TITLE_WITHHELD else said

    def _called(self, session: Session) -> str:
        if session.title or session.number is None:
            return session.title
        return self._house.provenance.session.replace("{number}", str(session.number))


def _code(reference: str, source: Source) -> str:
    """What the reference begins with; of one that was given before the source's code was changed, that."""
    return source.code if reference.startswith(f"{source.code}/") else reference.partition("/")[0]


def write_document(
    document: Document,
    target: Path,
    *,
    overwrite: bool,
    profile: ExportProfile = INFORMAL,
    author: str = "",
    progress: Progress,
) -> None:
    """Write the document in the format that the file's name asks for; a Word, PDF or ODT file looks as the profile has
    it. Raises CannotWrite, and InvalidSettings where the profile's template is unfit."""
    match target.suffix.lower():
        case ".docx":
            from draftdesk.writing.word import write_word

            write_word(document, target, overwrite=overwrite, profile=profile, author=author, progress=progress)
        case ".pdf" | ".odt" as suffix:
            from draftdesk.writing.office import from_word, require_office
            from draftdesk.writing.safely import require_place, write_bytes
            from draftdesk.writing.word import word_file

            name = printable_name(target)
            require_office(name, suffix)
            require_place(target, overwrite=overwrite)
            content = word_file(document, profile, author=author, progress=progress)
            write_bytes(target, from_word(content, name, suffix, progress), overwrite=overwrite)
        case ".md":
            from draftdesk.writing.markdown import write_markdown

            write_markdown(document, target, overwrite=overwrite)
        case ".html":
            from draftdesk.writing.html import write_html

            write_html(document, target, overwrite=overwrite)
        case _:
            raise CannotWrite(f"{target.name} was not written: end its name in {', '.join(FORMATS)}")


def hand_out(
    workspace: Workspace,
    document: Document,
    target: Path,
    draft: Draft,
    version: Version | None,
    *,
    overwrite: bool,
    profile: ExportProfile = INFORMAL,
    author: str = "",
    progress: Progress,
) -> None:
    """Write what `to_circulate` made and have the workspace remember it, where it can be written. Raises CannotWrite,
    also where the file is there and only the workspace could not note it."""
    write_document(document, target, overwrite=overwrite, profile=profile, author=author, progress=progress)
    try:
        if not workspace.is_read_only:
            record_export(workspace, draft, version, target)
    except DraftDeskError as error:
        raise CannotWrite(f"{target.name} was written, but the workspace could not note it: {error}") from error


def proposed_name(draft: Draft, version: Version | None, day: str, suffix: str, *, more: str = "") -> str:
    """A name for the file that every system allows: what it is called, its label, its date or else that day, and
    `more`."""
    label = version.label if version else working_label(draft.language)
    when = (version.date if version else "") or day
    parts = [fit_for_a_name(part) for part in (draft.title or draft.name, label, when, more)]
    return " - ".join(part for part in parts if part) + suffix


def fit_for_a_name(text: str) -> str:
    """What is left of words in a file's name that every system allows: short, on one line."""
    return " ".join(_NOT_IN_NAMES.sub(" ", printable(text)).split())[:_LONGEST_PART].strip(" .-")


_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_LONGEST_PART = 60


def lost_tables(document: Document) -> str:
    """A line on the tables that no file written here has, "" where there are none."""
    cells = [each.cell for each in document.paragraphs if each.cell is not None]
    tables = len({table for table, _, _ in cells})
    if not tables:
        return ""
    paragraphs = "1 paragraph" if len(cells) == 1 else f"{len(cells)} paragraphs"
    where = "a table" if tables == 1 else f"{tables} tables"
    return f"what stands in {where} ({paragraphs}) is exported as plain paragraphs"


def write_report(table: Table, target: Path, *, overwrite: bool, workspace: Path | None = None) -> None:
    """Write a table in the format that the file's name asks for. Raises CannotWrite, also where that is the workspace
    it tells of."""
    from draftdesk.writing.coverage import write_table

    if workspace is not None and target.exists() and target.samefile(workspace):
        raise CannotWrite(f"{printable_name(target)} is the workspace itself; choose another name")
    write_table(table, target, overwrite=overwrite)


def record_export(workspace: Workspace, draft: Draft, version: Version | None, target: Path) -> None:
    """Remember that a file was handed out, and by its digest which. A version that was handed out can no longer be
    taken back by undo."""
    digest = _digest(target)
    workspace.note(
        lambda tx: tx.insert(
            ExportRecord(
                id=new_id(),
                version_id=version.id if version else None,
                draft_id=draft.id,
                format=target.suffix.lower().lstrip("."),
                file_name=printable_name(target),
                at=tx.at,
                sha256=digest,
            )
        ),
        settles=version.id if version else None,
    ).result()


def _digest(file: Path) -> str:
    """The SHA-256 of a file, "" where it is gone already."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""
