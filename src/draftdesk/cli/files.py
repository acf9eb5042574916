"""Commands for the workspace as a whole."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from draftdesk.cli.opening import recover, to_look, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting import workspaces
from draftdesk.drafting.identity import language_code
from draftdesk.drafting.workspaces import LeftOut, NewWorkspace, new_workspace
from draftdesk.kit.places import user_name
from draftdesk.workspace import queries


def new(given: Namespace, terminal: Terminal) -> None:
    path = Path(given.file)
    if path.suffix.lower() != ".draftdesk":
        path = path.with_name(path.name + ".draftdesk")
    new_workspace(
        path,
        NewWorkspace(
            title=given.title,
            outline=given.outline,
            vocabulary=given.vocabulary,
            profile=given.profile,
            language=language_code(given.language),
        ),
        who=user_name(),
    )
    terminal.say(f"made {path}")


def undo(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        terminal.say(f"undone: {workspace.undo().result().value}")


def redo(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        terminal.say(f"done again: {workspace.redo().result().value}")


def acts(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) as workspace:
        lines = queries.acts(workspace.look(), given.limit)
    if given.json:
        terminal.give({"acts": [asdict(line) for line in lines]})
        return
    for line in lines:
        what = {"undo": "Undo: ", "redo": "Redo: "}.get(line.kind, "") + line.name
        terminal.say(f"{line.number:6d}  {line.at}  {line.who:<12.12}  {what}")


def copy(given: Namespace, terminal: Terminal) -> None:
    target = Path(given.target)
    recover(Path(given.file))
    if given.for_others:
        left_out = workspaces.copy_without_secrets(Path(given.file), target, overwrite=given.force)
        what = "snippet that is" if left_out.snippets == 1 else "snippets that are"
        without = f"{left_out.snippets} {what} not for circulation{_originals(left_out)}{_files(left_out)}"
        terminal.say(f"made {target}, without {without}")
    else:
        workspaces.copy(Path(given.file), target, overwrite=given.force)
        terminal.say(f"made {target}")


def _originals(left_out: LeftOut) -> str:
    match left_out.originals:
        case ():
            return ""
        case (code,):
            return f"; the original of {code} is left out, since it holds what was left out"
        case codes:
            return f"; the originals of {', '.join(codes)} are left out, since they hold what was left out"


def _files(left_out: LeftOut) -> str:
    match left_out.versions:
        case ():
            return ""
        case (label,):
            return f"; the file that “{label}” was received as is left out"
        case labels:
            return f"; the files that {', '.join(f'“{each}”' for each in labels)} were received as are left out"
