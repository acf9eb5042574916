"""The commands that circulate a version as a package, and issue one again."""

import shlex
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from draftdesk.cli.drafts import details_given
from draftdesk.cli.opening import to_hand_out, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting import versions as issuing
from draftdesk.drafting.circulating import lost_tables
from draftdesk.drafting.export_profiles import chosen_export_profile, export_profile_given
from draftdesk.drafting.package.circulate import Order, Package, circulate, prepare, require_target, version_before
from draftdesk.drafting.package.files import Piece
from draftdesk.drafting.reissuing import reissue_as_act
from draftdesk.drafting.workspaces import Workspace
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import DraftDeskError, InvalidSettings
from draftdesk.model.file_names import require_pattern
from draftdesk.workspace import queries


def circulate_version(given: Namespace, terminal: Terminal) -> None:
    _require_sense(given)
    opened = to_write(given, terminal) if given.freeze else to_hand_out(given, terminal)
    with opened as workspace:
        draft = queries.draft_named(workspace.look(), given.draft)
        version = _frozen(workspace, draft, given) if given.freeze else _version(workspace, draft, given)
        try:
            package = _sent(workspace, draft, version, given, terminal)
        except DraftDeskError as error:
            if given.freeze:
                raise type(error)(f"{error} (“{version.label}” is frozen: circulate it with --version)") from error
            raise
    _tell(version, package, given, terminal)


def reissue(given: Namespace, terminal: Terminal) -> None:
    if given.out:
        _require_out(given)
    with to_write(given, terminal) as workspace:
        draft = queries.draft_named(workspace.look(), given.draft)
        first = queries.version_labelled(workspace.look(), draft.id, given.version)
        version = reissue_as_act(workspace, draft, first, given.on, corrigendum=given.corr)
        if not given.out:
            if given.json:
                terminal.give({"label": version.label, "symbol": version.symbol, "reissues": first.label})
            else:
                called = f" ({version.symbol})" if version.symbol else ""
                terminal.say(f"“{version.label}”{called} issued in place of “{first.label}”; both stay")
            return
        try:
            package = _sent(workspace, draft, version, given, terminal)
        except DraftDeskError as error:
            raise type(error)(f"{error} (“{version.label}” is frozen: circulate it with --version)") from error
    _tell(version, package, given, terminal)


# --- what was asked for ---------------------------------------------------------------------------------------------


def _require_sense(given: Namespace) -> None:
    details = ("symbol", "date", "time", "place", "handling", "note", "job", "released", "next", "letter")
    said = [name for name in details if getattr(given, name)]
    if said and not given.freeze:
        raise InvalidSettings(f"--{said[0]} goes with --freeze LABEL: a version that was issued never changes")
    _require_out(given)


def _require_out(given: Namespace) -> None:
    """Raises, before anything is frozen, what would keep the files from being written."""
    if given.pattern:
        require_pattern(given.pattern)
    require_target(Path(given.out), overwrite=given.force)


def _frozen(workspace: Workspace, draft: Draft, given: Namespace) -> Version:
    details = details_given(workspace.look(), draft, given.freeze, given)
    return issuing.freeze_as_act(workspace, draft, details)


def _version(workspace: Workspace, draft: Draft, given: Namespace) -> Version:
    return queries.version_labelled(workspace.look(), draft.id, given.version)


def _sent(workspace: Workspace, draft: Draft, version: Version, given: Namespace, terminal: Terminal) -> Package:
    look = workspace.look()
    earlier = version_before(look, draft, version)
    if given.against:
        earlier = queries.version_labelled(look, draft.id, given.against)
    profile = export_profile_given(look, given.profile) if given.profile else chosen_export_profile(look, draft)
    order = Order(
        profile=profile,
        pattern=given.pattern,
        series=given.series,
        left_out=frozenset(map(Piece, given.without or ())),
        pdf=not given.no_pdf,
        sources=given.sources,
        attribution=Attribution(given.attribution) if given.attribution else None,
        author=given.author or Order().author,
    )
    prepared = prepare(look, draft, version, earlier, order, terminal.progress)
    if prepared.internal is not None:
        asked = shlex.join(["draftdesk", "check", given.file, "--version", version.label])
        terminal.warn(f"draftdesk: {prepared.internal.told}; it goes out all the same; see the words with: {asked}")
    package = circulate(workspace, prepared, Path(given.out), overwrite=given.force, progress=terminal.progress)
    lost = lost_tables(prepared.document)
    return replace(package, notes=(*package.notes, lost)) if lost else package


def _tell(version: Version, package: Package, given: Namespace, terminal: Terminal) -> None:
    for line in package.notes:
        terminal.warn(f"draftdesk: {line}")
    if given.json:
        files = [
            {"kind": str(each.piece), "name": each.name, "bytes": each.size, "sha256": each.sha256}
            for each in package.files
        ]
        terminal.give({"version": version.label, "symbol": version.symbol, "out": given.out, "files": files})
        return
    for each in package.files:
        terminal.say(f"{each.name}  {each.sha256[:12]}")
    terminal.say(f"“{version.label}” is ready to go out: {len(package.files)} files in {given.out}")
