"""The command that passes numberings on."""

from argparse import Namespace
from contextlib import AbstractContextManager
from pathlib import Path

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.numberings import import_numbering, numbering_name_in, write_numbering
from draftdesk.drafting.profiles import profiles_of, take_profile, take_profile_name
from draftdesk.drafting.workspaces import Workspace
from draftdesk.model.errors import InvalidSettings
from draftdesk.workspace import queries

_PLACE = "Circulate"


def numbering(given: Namespace, terminal: Terminal) -> None:
    """List the numberings that the workspace keeps, write one as a file, or number the draft by another."""
    if bool(given.exported) != bool(given.out):
        raise InvalidSettings("--export NAME and --out Y.toml go together: which numbering, and the file to write")
    changes = bool(given.imported or given.choose)
    opened: AbstractContextManager[Workspace] = to_write(given, terminal) if changes else to_look(given)
    with opened as workspace:
        said = _done(workspace, given)
        look = workspace.look()
        if given.exported:
            write_numbering(look, given.exported, Path(given.out), overwrite=given.force)
            said.append(f"wrote “{given.exported}” to {given.out}")
        drafts = queries.drafts(look)
        listed = [
            {"name": name, "drafts": [each.name for each in drafts if each.profile == name]}
            for name in profiles_of(look)
        ]
    if given.json:
        terminal.give({"numberings": listed})
        return
    for line in said:
        terminal.say(line)
    for each in () if said else listed:
        used = ", ".join(f"“{name}”" for name in each["drafts"])
        terminal.say(f"{each['name']}  (numbers {used})" if used else str(each["name"]))


def _done(workspace: Workspace, given: Namespace) -> list[str]:
    """Number the draft by the numbering of a file, or by one that is kept; what to say of it."""
    if not (given.imported or given.choose):
        return []
    draft = queries.draft_named(workspace.look(), given.draft)
    if given.imported:
        path = Path(given.imported)
        act = take_profile_name(numbering_name_in(path))
        name = workspace.act(act, _PLACE, lambda tx: import_numbering(tx, draft, path)).result().value
    else:
        name = given.choose
        workspace.act(take_profile_name(name), _PLACE, lambda tx: take_profile(tx, draft, name)).result()
    return [f"“{draft.name}” is numbered by “{name}” from now on"]
