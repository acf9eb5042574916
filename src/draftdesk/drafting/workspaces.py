"""The workspace as a whole: made, opened, undone, copied, backed up, checked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from draftdesk.drafting.attribution import GROUPS
from draftdesk.drafting.changes import name_given
from draftdesk.drafting.profiles import PROFILE, outline_text, profile_name, profile_texts
from draftdesk.drafting.sources import LEAD_INS
from draftdesk.kit.places import data_folder
from draftdesk.kit.resources import is_name
from draftdesk.model.drafts import UNNAMED, Draft
from draftdesk.model.errors import CannotWrite
from draftdesk.model.ids import new_id
from draftdesk.model.outline import read_outline
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.reading.labels.vocabulary import from_path, shipped
from draftdesk.reading.passages.recommendations import shipped_lead_ins
from draftdesk.workspace import queries
from draftdesk.workspace.check import check as find_faults
from draftdesk.workspace.copies import WORKSPACE_ID, copy_to_go_on_with, newest_backup
from draftdesk.workspace.copies import back_up as write_backup
from draftdesk.workspace.copies import rescue as write_rescued
from draftdesk.workspace.for_others import LeftOut, copy_for_others
from draftdesk.workspace.look import Look
from draftdesk.workspace.opening import open_to_look
from draftdesk.workspace.records import Setting
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Changed, Workspace, create, open_workspace

__all__ = [
    "RETITLE",
    "Changed",
    "LeftOut",
    "Look",
    "NewWorkspace",
    "Transaction",
    "Workspace",
    "back_up",
    "back_up_on_opening",
    "backup_folder",
    "check",
    "check_open",
    "copy",
    "copy_open_without_secrets",
    "copy_without_secrets",
    "last_backup",
    "new_workspace",
    "open_workspace",
    "rescue",
    "retitle",
]

TITLE = "title"
RETITLE = "Change title of the workspace"
"""What Undo calls `retitle`."""
_REGIONAL_GROUPS = "AG; APG; EEG; GRULAC; WEOG"
"""The five regional groups of the United Nations: every Member State but a few belongs to exactly one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkspace:
    """What a workspace starts with. `vocabulary` and `outline` are names of shipped ones, or paths; `profile` is the
    path of a person's own numbering profile, where the outline's is not to be used, `language` the code of the language
    that the draft is written in."""

    title: str = ""
    outline: str = "compact"
    vocabulary: str | None = None
    profile: str | None = None
    draft_name: str = UNNAMED
    language: str = "en"


def new_workspace(
    path: Path, start: NewWorkspace, *, who: str, also: Callable[[Transaction], None] | None = None
) -> None:
    """Make a workspace with its vocabulary, its lead-ins and one draft made from the outline.

    `also` writes what else shall be in it from the start; nothing is made where it raises. Raises CannotWrite where the
    file exists, InvalidSettings for an outline, vocabulary or profile that is none.
    """
    profiles = profile_texts(start.profile)
    outline = outline_text(start.outline, profiles)
    words = _vocabulary(start.vocabulary)
    wanted = read_outline(outline, start.outline)

    def seed(tx: Transaction) -> None:
        settings = {
            WORKSPACE_ID: new_id(),
            TITLE: start.title or wanted.title,
            LEAD_INS: "\n".join(shipped_lead_ins()),
            GROUPS: _REGIONAL_GROUPS,
            **{PROFILE.format(name): text for name, text in profiles.items()},
        }
        tx.insert_many(Setting(id=name, value=value) for name, value in settings.items())
        for rows in (words.contributors, words.memberships, words.facets, words.tags):
            tx.insert_many(rows)
        tx.insert(
            Draft(
                id=new_id(),
                name=start.draft_name,
                title=start.title or wanted.title,
                language=start.language,
                outline=outline,
                profile=profile_name(start.profile) if start.profile else wanted.profile or "default",
            )
        )
        if also is not None:
            also(tx)

    create(path, seed, who=who)


def _vocabulary(name_or_path: str | None) -> Vocabulary:
    """The shipped vocabulary of that name; or a person's own facets beside the shipped contributors and facets."""
    if name_or_path is None or (is_name(name_or_path) and not Path(name_or_path).is_file()):
        return shipped(name_or_path)
    own, general = from_path(Path(name_or_path)), shipped(None)
    replaced = {facet.name for facet in own.facets}
    facets = tuple(facet for facet in general.facets if facet.name not in replaced)
    kept = {facet.id for facet in facets}
    return Vocabulary(
        contributors=own.contributors or general.contributors,
        memberships=own.memberships if own.contributors else general.memberships,
        facets=(*own.facets, *facets),
        tags=(*own.tags, *(tag for tag in general.tags if tag.facet_id in kept)),
    )


def copy(path: Path, target: Path, *, overwrite: bool) -> None:
    """A compact copy of the whole workspace, with backups of its own from then on. Raises CannotWrite."""
    _require_another(path, target)
    connection = open_to_look(path)
    try:
        copy_to_go_on_with(connection, target, overwrite=overwrite)
    finally:
        connection.close()


def copy_without_secrets(path: Path, target: Path, *, overwrite: bool) -> LeftOut:
    """A copy for others; returns what was left out of it. Raises CannotWrite."""
    _require_another(path, target)
    connection = open_to_look(path)
    try:
        return copy_for_others(connection, target, overwrite=overwrite)
    finally:
        connection.close()


def copy_open_without_secrets(workspace: Workspace, target: Path, *, overwrite: bool) -> LeftOut:
    """A copy for others of the open workspace, on whatever thread it is called, never of a file that took its place.

    Returns what was left out of it. Raises CannotWrite.
    """
    workspace.require_same_file()
    _require_another(workspace.path, target)
    connection = open_to_look(workspace.path)
    try:
        workspace.require_same_file()
        return copy_for_others(connection, target, overwrite=overwrite)
    finally:
        connection.close()


def _require_another(path: Path, target: Path) -> None:
    """A copy that replaced what it is made from would be the end of it."""
    if path.exists() and target.exists() and path.samefile(target):
        raise CannotWrite(f"{target.name} is the workspace itself; give its copy another name")


def back_up(path: Path, folder: Path, *, at_least: timedelta = timedelta(0)) -> Path | None:
    """A dated copy in that folder, if the workspace has changed since the last one there and that one is at least so
    old. Raises CannotWrite."""
    connection = open_to_look(path)
    try:
        return write_backup(connection, folder, at_least=at_least)
    finally:
        connection.close()


_BETWEEN_BACKUPS = timedelta(hours=1)
"""Five backups are kept: without a pause between them, five quick changes would push out all that is older."""


def back_up_on_opening(path: Path, folder: Path) -> Path | None:
    """Back up what a workspace that was just opened holds into its `backup_folder`, at most once an hour.

    On whatever thread it is called. Raises CannotWrite.
    """
    return back_up(path, folder, at_least=_BETWEEN_BACKUPS)


def last_backup(look: Look) -> datetime | None:
    """When this workspace was last backed up."""
    return newest_backup(backup_folder(look))


def rescue(look: Look, target: Path, *, overwrite: bool) -> None:
    """Write what is still seen of a workspace whose file was moved, deleted or replaced, as the same workspace.

    Raises CannotWrite; DraftDeskError where nothing can be read any more.
    """
    write_rescued(look, target, overwrite=overwrite)


def backup_folder(look: Look) -> Path:
    """Where the backups of this workspace are kept, whatever its file is called and wherever it lies."""
    return data_folder() / "backups" / queries.setting(look, WORKSPACE_ID, "unknown")


def retitle(tx: Transaction, title: str) -> None:
    """Call the workspace something else; its drafts keep their titles. Raises NotAllowed for no title."""
    value = Setting(id=TITLE, value=name_given(title, "a workspace"))
    (tx.insert if tx.get(Setting, TITLE) is None else tx.update)(value)


def check(path: Path) -> tuple[str, ...]:
    """What is wrong with a workspace, a plain line a fault; nothing where it is whole."""
    return find_faults(path)


def check_open(workspace: Workspace) -> tuple[str, ...]:
    """What is wrong with the open workspace as it lies on the disk, on whatever thread it is called.

    Raises CannotWrite where the file is not where it was.
    """
    workspace.require_same_file()
    faults = find_faults(workspace.path)
    workspace.require_same_file()
    return faults
