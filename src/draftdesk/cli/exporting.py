"""The command that writes versions, the working draft and sections of them as files."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from draftdesk.cli.opening import to_hand_out
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.batch import (
    ALL,
    Batch,
    BatchFile,
    Paper,
    plan_batch,
    section_to_circulate,
    write_batch,
)
from draftdesk.drafting.circulating import hand_out, lost_tables
from draftdesk.drafting.export_profiles import chosen_export_profile, export_profile_given, missing_styles
from draftdesk.drafting.workspaces import Look, Workspace
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import ExportProfile
from draftdesk.workspace import queries

_WORD = ".docx"


def export(given: Namespace, terminal: Terminal) -> None:
    if given.out and (given.format or given.pattern or given.series):
        raise InvalidSettings("--format, --pattern and --series go with --out-folder; the name after --out says both")
    with to_hand_out(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        profile = export_profile_given(look, given.profile) if given.profile else chosen_export_profile(look, draft)
        suffixes = [Path(given.out).suffix.lower()] if given.out else [f".{each}" for each in given.format] or [_WORD]
        added = missing_styles(profile) if _WORD in suffixes else ()
        if added:
            terminal.warn(
                f"draftdesk: {profile.template_name} has no style of these names, which were added: {', '.join(added)}"
            )
        if given.out:
            _export_one(workspace, draft, profile, given, terminal)
        else:
            _export_all(workspace, draft, profile, suffixes, given, terminal)


def _export_one(
    workspace: Workspace, draft: Draft, profile: ExportProfile, given: Namespace, terminal: Terminal
) -> None:
    look, target = workspace.look(), Path(given.out)
    batch = _planned(look, draft, [_WORD], given)
    if len(batch.files) != 1:
        raise InvalidSettings(
            f"that is {len(batch.files)} texts and one file: give --out-folder FOLDER instead of --out"
        )
    (wanted,) = batch.files
    document = section_to_circulate(
        look, draft, wanted.version, wanted.section, paper=_paper(profile, given), progress=terminal.progress
    )
    hand_out(
        workspace,
        document,
        target,
        draft,
        wanted.version,
        overwrite=given.force,
        profile=profile,
        author=given.author,
        progress=terminal.progress,
    )
    if lost := lost_tables(document):
        terminal.warn(f"draftdesk: {lost}")
    terminal.say(f"wrote {_said(wanted)} to {target}")


def _export_all(
    workspace: Workspace,
    draft: Draft,
    profile: ExportProfile,
    suffixes: list[str],
    given: Namespace,
    terminal: Terminal,
) -> None:
    look, target = workspace.look(), Path(given.out_folder)
    batch = _planned(look, draft, suffixes, given)
    write_batch(
        workspace,
        draft,
        batch,
        target,
        paper=_paper(profile, given),
        overwrite=given.force,
        progress=terminal.progress,
    )
    for line in batch.notes:
        terminal.warn(f"draftdesk: {line}")
    for each in batch.files:
        terminal.say(f"{each.name}  {_said(each)}")
    count = len(batch.files)
    terminal.say(f"wrote {'1 file' if count == 1 else f'{count:,} files'} to {target}")


def _planned(look: Look, draft: Draft, suffixes: list[str], given: Namespace) -> Batch:
    return plan_batch(
        look,
        draft,
        _versions(look, draft, given),
        given.section,
        suffixes,
        pattern=given.pattern,
        series=given.series,
        day=datetime.now(UTC).date().isoformat(),
    )


def _versions(look: Look, draft: Draft, given: Namespace) -> list[Version | None]:
    known = queries.versions(look, draft.id)
    found: dict[str, Version | None] = {}
    for label in given.version:
        named = known if label.casefold() == ALL else [queries.version_labelled(look, draft.id, label)]
        found |= {each.id: each for each in named}
    if given.working or not (found or known):
        found[""] = None
    return list(found.values()) or [known[-1]]


def _paper(profile: ExportProfile, given: Namespace) -> Paper:
    return Paper(
        profile=profile,
        sources=given.sources,
        attribution=Attribution(given.attribution) if given.attribution else None,
        author=given.author,
    )


def _said(wanted: BatchFile) -> str:
    what = f"“{wanted.version.label}”" if wanted.version else "the working draft"
    if wanted.section is None:
        return what
    return f"{what}, “{wanted.section.name}”" if wanted.section.name else f"{what}, before its first heading"
