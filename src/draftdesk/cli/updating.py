"""The command that takes a file of the draft back that was edited elsewhere."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.updating import Tracked, Update, UpdateChange, apply_update, plan_update, update_name
from draftdesk.drafting.workspaces import Workspace
from draftdesk.kit.printable import printable_name
from draftdesk.model.errors import InvalidSettings
from draftdesk.workspace import queries

_SHOWN = 70
_TAKEN = {"accept": "taken as part of the text", "reject": "left out", "comment": "left out, and kept as comments"}


def update(given: Namespace, terminal: Terminal) -> None:
    path = Path(given.received)
    if given.dry_run:
        with to_look(given) as workspace:
            found = _planned(given, terminal, workspace, path)
        done: tuple[int, ...] = ()
    else:
        with to_write(given, terminal) as workspace:
            found = _planned(given, terminal, workspace, path)
            done = _chosen(given, found)
            if done or found.remarks:
                name = update_name(found.file_name)
                workspace.act(name, "Circulate", lambda tx: apply_update(tx, found, done)).result()
    if found.has_tracked:
        taken = {
            "accept": "taken as part of the text",
            "reject": "left out",
            "comment": "left out, and kept as comments",
        }
        terminal.warn(f"draftdesk: the tracked changes in {found.file_name} were {taken[given.tracked]}")
    for line in found.warnings:
        terminal.warn(f"draftdesk: {line}")
    if given.json:
        terminal.give(_json(found, done))
        return
    _say(given, terminal, found, done)


def _planned(given: Namespace, terminal: Terminal, workspace: Workspace, path: Path) -> Update:
    look = workspace.look()
    draft = queries.draft_named(look, given.draft)
    return plan_update(
        look,
        draft,
        load_file(path, workspace.path),
        printable_name(path),
        terminal.progress,
        tracked=Tracked(given.tracked),
        comments=given.comments,
        forced=given.force,
    )


def _chosen(given: Namespace, found: Update) -> tuple[int, ...]:
    wanted = {n - 1 for n in given.only}
    if wanted - set(range(len(found.changes))):
        raise InvalidSettings(f"--only: {found.file_name} makes {len(found.changes)} changes; see them with --dry-run")
    possible = found.possible if given.theirs else found.proposed
    if not wanted:
        return possible
    return tuple(n for n in range(len(found.changes)) if n in wanted)


def _say(given: Namespace, terminal: Terminal, found: Update, done: tuple[int, ...]) -> None:
    count = len(found.changes)
    if not count:
        terminal.say(f"{found.file_name} changes nothing in “{found.draft.name}”")
    for n, each in enumerate(found.changes):
        is_done = n in (found.proposed if given.dry_run else done)
        terminal.say(f"{n + 1:>3} {'' if is_done else 'left: '}{_told(each)}")
        for reason in filter(None, (each.hindrance, each.clash)) if not is_done else ():
            terminal.say(f"      {reason}")
        for sign, texts in (("-", each.before), ("+", each.now), ("here:", each.here)):
            for text in texts:
                terminal.say(f"      {sign} {shortened(text, _SHOWN)}")
    if found.remarks:
        many = "1 comment" if len(found.remarks) == 1 else f"{len(found.remarks):,} comments"
        terminal.say(f"{many} {'would come' if given.dry_run else 'came'} with it")
    if count:
        made = len(found.proposed) if given.dry_run else len(done)
        verb = "would be made" if given.dry_run else "made in one act, which undo takes back"
        terminal.say(f"{made} of {count} {'change' if count == 1 else 'changes'} {verb}")


def _told(change: UpdateChange) -> str:
    where = f", after {change.after}" if change.after else ""
    return f"{change.kind}{f' {shortened(change.name, _SHOWN)}' if change.name else ''}{where}"


def _json(found: Update, done: tuple[int, ...]) -> dict[str, Any]:
    return {
        "file": found.file_name,
        "written_from": found.base or "working draft",
        "as_it_was_at": found.base_at or None,
        "known": round(found.known, 3),
        "changes": [
            {
                "n": n + 1,
                "kind": str(each.kind),
                "name": each.name,
                "after": each.after,
                "paragraph_ids": list(each.ids),
                "before": list(each.before),
                "now": list(each.now),
                "hindrance": each.hindrance,
                "clash": each.clash,
                "done": n in done,
            }
            for n, each in enumerate(found.changes)
        ],
        "comments": [
            {"paragraph_id": each.paragraph_id, "author": each.author, "text": each.text, "quoted": each.quoted}
            for each in found.remarks
        ],
    }
