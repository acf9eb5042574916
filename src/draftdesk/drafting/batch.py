"""Several versions, or sections of them, written in one go: a file each, all of them or none."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from draftdesk.drafting.circulating import FORMATS, to_circulate, write_document
from draftdesk.drafting.package.files import name_values, usual_series, working_values
from draftdesk.drafting.package.going_out import going_out
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable_name
from draftdesk.model.document import Document
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import CannotWrite, DraftDeskError, InvalidSettings, NotFound
from draftdesk.model.export_profile import INFORMAL, ExportProfile
from draftdesk.model.extract import Section, section_named, sections
from draftdesk.model.file_names import file_names
from draftdesk.model.ids import new_id
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.together import is_zip, together

ALL = "all"
"""Stands for every section, each in a file of its own."""
_PATTERN = "{date}_{series}_{label}_{section}_{language}"
_WITH_SYMBOL = "{symbol}_{section}-{language}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFile:
    """A file that will be written: of which version (None: the working draft), which section (None: the whole)."""

    version: Version | None
    section: Section | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The files in their order; `notes` are lines on what is not among them."""

    files: tuple[BatchFile, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """How the files are to look, and who is named in them."""

    profile: ExportProfile = INFORMAL
    sources: bool = False
    attribution: Attribution | None = None
    author: str = ""


def plan_batch(
    look: Look,
    draft: Draft,
    versions: Sequence[Version | None],
    named: Sequence[str],
    suffixes: Sequence[str],
    *,
    pattern: str = "",
    series: str = "",
    day: str = "",
) -> Batch:
    """The files of these versions, or of the named sections of each, in every one of these formats (".docx").

    The pattern has the fields of a package's names and {section}; `day` is the date of the working draft. A version
    that lacks a section which another has goes without. Raises NotFound for a section that none has, InvalidSettings
    for a name of several, a pattern that is none, and a format that there is none of.
    """
    unknown = next((each for each in suffixes if each not in FORMATS), None)
    if unknown is not None:
        raise InvalidSettings(f"there is no format {unknown.lstrip('.')}; there are {', '.join(FORMATS)}")
    found: list[tuple[Version | None, Section | None]] = []
    missing: dict[str, list[NotFound]] = {}
    for version in versions:
        chosen: list[Section | None] = [None]
        if named:
            chosen = [*_sections(to_circulate(look, draft, version), named, missing)]
        found += [(version, each) for each in chosen]
    for errors in missing.values():
        if len(errors) == len(versions):
            raise errors[0]
    values = [
        (_values(draft, *each, series.strip() or usual_series(draft, draft.title), day), suffix)
        for each in found
        for suffix in suffixes
    ]
    usual = _WITH_SYMBOL if all(each and each.symbol.strip() for each in versions) else _PATTERN
    names = iter(file_names(pattern.strip() or usual, values))
    files = [BatchFile(version=v, section=s, name=next(names)) for v, s in found for _ in suffixes]
    return Batch(files=tuple(files), notes=tuple(str(each) for errors in missing.values() for each in errors))


def write_batch(
    workspace: Workspace,
    draft: Draft,
    batch: Batch,
    target: Path,
    *,
    paper: Paper,
    overwrite: bool,
    progress: Progress,
) -> None:
    """Write the files into a folder, or a .zip where the target is called so, and have the workspace remember each,
    where it can be written.

    All files are there or none. A folder that exists must be empty or, to be overwritten, hold nothing but files of
    these names. Raises CannotWrite, also where the files are there and only the workspace could not note it.
    """
    look = workspace.look()
    names = frozenset(each.name for each in batch.files)
    digests = []
    with together(target, overwrite=overwrite, owned=lambda _: names) as folder:
        for n, each in enumerate(batch.files):
            progress(n, len(batch.files), f"Writing {each.name}")
            made = section_to_circulate(look, draft, each.version, each.section, paper=paper, progress=progress)
            path = folder / each.name
            write_document(made, path, overwrite=False, profile=paper.profile, author=paper.author, progress=progress)
            digests.append(hashlib.sha256(path.read_bytes()).hexdigest())
    try:
        if not workspace.is_read_only:
            _record(workspace, draft, batch, digests, target)
    except DraftDeskError as error:
        name = printable_name(target)
        raise CannotWrite(f"{name} was written, but the workspace could not note it: {error}") from error


def section_to_circulate(
    look: Look,
    draft: Draft,
    version: Version | None,
    section: Section | None,
    *,
    paper: Paper,
    progress: Progress,
) -> Document:
    """The version or the working draft as it goes out, or a section of it."""
    if section is None:
        return going_out(
            look,
            draft,
            version,
            with_sources=paper.sources,
            attribution=paper.attribution,
            profile=paper.profile,
            progress=progress,
        )
    return to_circulate(
        look,
        draft,
        version,
        with_sources=paper.sources,
        attribution=paper.attribution,
        profile=paper.profile,
        section=section,
    )


def _sections(document: Document, named: Sequence[str], missing: dict[str, list[NotFound]]) -> list[Section]:
    found: dict[str, Section] = {}
    for name in named:
        if name.strip().casefold() == ALL:
            found |= {each.id: each for each in sections(document)}
            continue
        try:
            section = section_named(document, name)
        except NotFound as error:
            missing.setdefault(name, []).append(error)
        else:
            found[section.id] = section
    return list(found.values())


def _values(draft: Draft, version: Version | None, section: Section | None, series: str, day: str) -> dict[str, str]:
    values = working_values(draft, series, day) if version is None else name_values(version, None, series)
    if section is None:
        return {**values, "kind": "clean"}
    place = f"{section.place:02} " if section.place or not section.id else ""
    return {**values, "section": f"{place}{section.name}", "kind": f"{place}{section.name}"}


def _record(workspace: Workspace, draft: Draft, batch: Batch, digests: Sequence[str], target: Path) -> None:
    """Remember every file, and the .zip they are in. Versions that went out can no longer be taken back by undo."""
    written = [
        (each.version.id if each.version else None, each.name, digest)
        for each, digest in zip(batch.files, digests, strict=True)
    ]
    if is_zip(target):
        with target.open("rb") as opened:
            packed = hashlib.file_digest(opened, "sha256").hexdigest()
        written += [(name, printable_name(target), packed) for name in dict.fromkeys(name for name, *_ in written)]
    for version_id in dict.fromkeys(name for name, *_ in written):
        workspace.note(partial(_note, draft, version_id, written), settles=version_id).result()


def _note(
    draft: Draft, version_id: str | None, written: Sequence[tuple[str | None, str, str]], tx: Transaction
) -> None:
    tx.insert_many(
        ExportRecord(
            id=new_id(),
            version_id=version_id,
            draft_id=draft.id,
            format=Path(name).suffix.lower().lstrip("."),
            file_name=name,
            at=tx.at,
            sha256=digest,
        )
        for its, name, digest in written
        if its == version_id
    )
