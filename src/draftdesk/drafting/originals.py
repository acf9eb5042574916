"""Whole files: handed out as they were received, and sources taken away."""

from collections.abc import Sequence
from pathlib import Path

from draftdesk.drafting.changes import counted
from draftdesk.drafting.sources import delete_source
from draftdesk.model.drafts import Version
from draftdesk.model.errors import CannotWrite, NotFound
from draftdesk.model.sources import Source
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.safely import write_bytes


def write_original(workspace: Workspace, source: Source, target: Path) -> None:
    """Write the source's file, byte by byte as it was received, in place of whatever is there.

    Raises NotFound where the workspace does not hold it (a copy for others may not), CannotWrite.
    """
    _write(workspace, source.sha256, source.code, target)


def write_received(workspace: Workspace, version: Version, target: Path) -> None:
    """Write the file that the version was received as, byte by byte, in place of whatever is there.

    Raises NotFound where it was frozen here or the workspace does not hold the file, CannotWrite.
    """
    _write(workspace, version.file_sha256 or "", f"“{version.label}”", target)


def _write(workspace: Workspace, sha256: str, name: str, target: Path) -> None:
    content = queries.source_file(workspace.look(), sha256)
    if content is None:
        raise NotFound(f"the file of {name} is not in this workspace: look for it where the workspace came from")
    if target.exists() and target.samefile(workspace.path):
        raise CannotWrite(f"{target.name} is the workspace itself; choose another name")
    write_bytes(target, content, overwrite=True)


def delete_sources(tx: Transaction, sources: Sequence[Source]) -> int:
    """Take sources away with their snippets; returns how many were there. Their bytes stay, so that undo finds them."""
    there = {each.id: each for each in queries.sources(tx)}
    gone = [there[name] for name in dict.fromkeys(each.id for each in sources) if name in there]
    for each in gone:
        delete_source(tx, each)
    return len(gone)


def delete_sources_name(sources: Sequence[Source]) -> str:
    """What Undo calls it: "Delete TS3", "Delete 4 sources"."""
    return f"Delete {counted([each.code for each in sources], 'sources')}"
