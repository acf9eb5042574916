"""The command that lists and keeps export profiles."""

from argparse import Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting import export_profiles as kept
from draftdesk.drafting.workspaces import Look, Transaction, Workspace
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import ExportProfile
from draftdesk.workspace import queries

_PLACE = "Circulate"


def profiles(given: Namespace, terminal: Terminal) -> None:
    changes = bool(given.imported or given.rename or given.delete or given.choose)
    opened: AbstractContextManager[Workspace] = to_write(given, terminal) if changes else to_look(given)
    _require_sense(given)
    with opened as workspace:
        said = _done(workspace, given)
        look = workspace.look()
        if given.exported:
            said.append(_exported(look, given))
        listed = _listed(look, given)
    if given.json:
        terminal.give({"profiles": listed})
        return
    for line in said:
        terminal.say(line)
    for each in () if said else listed:
        marks = ", ".join(word for word in ("shipped", "chosen") if each[word])
        terminal.say(f"{each['name']}  ({marks})" if marks else each["name"])


def _require_sense(given: Namespace) -> None:
    if bool(given.exported) != bool(given.out):
        raise InvalidSettings("--export NAME and --out Y.toml go together: which profile, and the file to write")
    if given.rename and not given.name:
        raise InvalidSettings("--rename NAME needs --name NEW: what the profile is to be called")
    if given.template and not given.exported:
        raise InvalidSettings("--template goes with --export: the profile to put on it")


def _done(workspace: Workspace, given: Namespace) -> list[str]:
    """Do what changes the workspace, an act each; what to say of it."""
    said = []

    def act(name: str, work: Callable[[Transaction], Any]) -> Any:
        return workspace.act(name, _PLACE, work).result().value

    if given.imported:
        name = act("Import export profile", lambda tx: kept.import_export_profile(tx, Path(given.imported))).name
        said.append(f"kept “{name}”")
    if given.rename:
        act("Rename export profile", lambda tx: kept.rename_export_profile(tx, given.rename, given.name))
        said.append(f"“{given.rename}” is called “{given.name}” now")
    if given.delete:
        act("Delete export profile", lambda tx: kept.delete_export_profile(tx, given.delete))
        said.append(f"deleted “{given.delete}”")
    if given.choose:
        draft = queries.draft_named(workspace.look(), given.draft)
        act("Choose export profile", lambda tx: kept.choose_export_profile(tx, draft, given.choose))
        said.append(f"“{draft.name}” is exported with “{given.choose}” from now on")
    return said


def _exported(look: Look, given: Namespace) -> str:
    profile = kept.export_profile_given(look, given.exported)
    if given.name:
        profile = replace(profile, name=given.name)
    missing = ""
    if given.template:
        profile = kept.with_template(profile, Path(given.template))
        added = kept.missing_styles(profile)
        missing = (
            f"; {profile.template_name} has no style of these names, which are added: {', '.join(added)}"
            if added
            else ""
        )
    kept.write_export_profile_file(profile, Path(given.out), overwrite=given.force)
    return f"wrote “{profile.name}” to {given.out}{missing}"


def _listed(look: Look, given: Namespace) -> list[dict[str, Any]]:
    shipped = kept.shipped_export_profiles()
    is_clear = given.draft is not None or len(queries.drafts(look)) == 1
    chosen = kept.chosen_export_profile(look, queries.draft_named(look, given.draft)) if is_clear else None
    found: list[tuple[str, ExportProfile]] = list(shipped.items())
    found += [(name, kept.export_profile(look, name)) for name in kept.own_export_profiles(look)]
    return [
        {
            "name": name,
            "shipped": name in shipped,
            "chosen": chosen is not None and chosen.name == name,
            "front": str(each.front),
            "paper": str(each.page.paper),
            "template": each.template_name,
        }
        for name, each in found
    ]
