"""The command that keeps the watch list, and what the others watch."""

from argparse import Namespace
from contextlib import AbstractContextManager
from pathlib import Path

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.cli.touching import item_said, plain_item
from draftdesk.drafting.watching import (
    CHANGE,
    change_list,
    from_line,
    require_target,
    watch_list,
    watch_list_from,
    watched_as,
    write_watch_list,
)
from draftdesk.drafting.workspaces import Transaction, Workspace
from draftdesk.model.watching import WatchItem, watch_key


def watch(given: Namespace, terminal: Terminal) -> None:
    added = [from_line(each) for each in given.add]
    taken_in = watch_list_from(Path(given.taken_from)) if given.taken_from else []
    if given.out:
        require_target(Path(given.out), overwrite=given.force, workspace=Path(given.file))
    changes = bool(added or taken_in or given.remove)
    opened: AbstractContextManager[Workspace] = to_write(given, terminal) if changes else to_look(given)
    with opened as workspace:
        if changes:

            def work(tx: Transaction) -> None:
                known = watch_list(tx)
                removed = [watched_as(known, each) for each in given.remove]
                change_list(tx, removed=removed, added=added, taken_in=taken_in)

            workspace.act(CHANGE, "Compare", work).result()
        items = watch_list(workspace.look())
        if given.out:
            write_watch_list(items, Path(given.out), overwrite=given.force, workspace=workspace.path)
    if given.json:
        terminal.give({"watch": [plain_item(each) for each in items]})
        return
    for each in items:
        terminal.say("  ".join(filter(None, (item_said(each), each.note and f"({each.note})"))))
    if not items:
        terminal.say("nothing is watched; add words with --add")
    if given.out:
        terminal.say(f"wrote {given.out}")


def items_given(given: Namespace) -> list[WatchItem]:
    """What a command is told to watch by `--watch` and `--watch-list`, each thing once."""
    typed = [from_line(each) for each in given.watch]
    listed = watch_list_from(Path(given.watch_list)) if given.watch_list else []
    found: dict[tuple[str, ...], WatchItem] = {}
    for each in (*typed, *listed):
        found.setdefault(watch_key(each), each)
    return list(found.values())
