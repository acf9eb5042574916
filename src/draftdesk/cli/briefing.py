"""The command that writes the brief for capital."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from draftdesk.cli.comparing import file_named, moment, side_named
from draftdesk.cli.terminal import Terminal
from draftdesk.cli.watching import items_given
from draftdesk.drafting.briefing import brief as briefed
from draftdesk.drafting.briefing import write_brief
from draftdesk.drafting.comparing import compared, require_target, warnings_of, workspace_named
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.remarking import of_draft, of_file, of_version, remarks_on
from draftdesk.drafting.watching import watch_list
from draftdesk.drafting.workspaces import Look, open_workspace
from draftdesk.kit.places import user_name
from draftdesk.model.drafts import Version
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.remarking import ChangeRemark, Side
from draftdesk.model.watching import WatchItem
from draftdesk.workspace import queries


def brief(given: Namespace, terminal: Terminal) -> None:
    _require_sides(given)
    target, inputs = Path(given.out), [file_named(given.a), file_named(given.b)]
    require_target(target, "table", inputs, overwrite=given.force)
    items = _given_items(given)
    made = moment(given.date) if given.date else None
    a, b = side_named(given.a, given, terminal), side_named(given.b, given, terminal)
    found = compared(a, b, terminal.progress)
    for line in warnings_of(found):
        terminal.warn(f"draftdesk: {line}")
    document = briefed(
        found,
        _watched(given) if items is None else items,
        remarks=_remarks(given) if given.remarks else (),
        dates=(_date(given.a, given), _date(given.b, given)),
        made=made,
        progress=terminal.progress,
    )
    write_brief(document, target, overwrite=given.force, author=given.author, inputs=inputs)
    for line in document.summary:
        terminal.say(line)
    terminal.say(f"wrote {given.out}")


def _require_sides(given: Namespace) -> None:
    if not given.a or not given.b:
        raise InvalidSettings(f"the {'later' if given.a else 'earlier'} text has an empty name: give the path of one")
    is_held = any(workspace_named(name) for name in (given.a, given.b))
    for name in ("draft", "remarks"):
        if getattr(given, name) and not is_held:
            raise InvalidSettings(f"--{name} is for a workspace, and none is compared: leave it out")


def _given_items(given: Namespace) -> Sequence[WatchItem] | None:
    """What the command itself says is watched, None where it says nothing."""
    return items_given(given) if given.watch or given.watch_list else None


def _watched(given: Namespace) -> list[WatchItem]:
    """The watch list of the workspace, where one of the texts is in one."""
    for name in (given.b, given.a):
        if workspace_named(name) is not None:
            with _looking(name) as look:
                return watch_list(look)
    return []


def _remarks(given: Namespace) -> list[ChangeRemark]:
    """The workspace's remarks on the comparison of the two."""
    for name in (given.b, given.a):
        if workspace_named(name) is not None:
            with _looking(name) as look:
                return remarks_on(look, _side(look, given.a, given), _side(look, given.b, given))
    return []


def _side(look: Look, name: str, given: Namespace) -> Side:
    held = workspace_named(name)
    if held is None:
        return of_file(Path(name).name, load_file(Path(name)), rejected=given.revisions == "rejected")
    version = _version(look, held[1], given)
    return of_draft(queries.draft_named(look, given.draft)) if version is None else of_version(version)


def _date(name: str, given: Namespace) -> str:
    """The date of a version; of a file nobody knows it."""
    held = workspace_named(name)
    if held is None or not held[1]:
        return ""
    with _looking(name) as look:
        version = _version(look, held[1], given)
        return version.date if version else ""


def _version(look: Look, label: str, given: Namespace) -> Version | None:
    draft = queries.draft_named(look, given.draft)
    return queries.version_labelled(look, draft.id, label) if label else None


@contextmanager
def _looking(name: str) -> Iterator[Look]:
    """The workspace that a text is in."""
    with open_workspace(file_named(name), who=user_name(), read_only=True) as workspace:
        yield workspace.look()
