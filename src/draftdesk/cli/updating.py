"""The command that takes a file of the draft back that was edited elsewhere."""

from argparse import Namespace
from itertools import zip_longest
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
_AROUND = 24
_TAKEN = {"accept": "taken as part of the text", "reject": "left out", "comment": "left out, and kept as comments"}


def update(given: Namespace, terminal: Terminal) -> None:
    path = Path(given.received)
    if given.dry_run:
        with to_look(given) as workspace:
            found = _planned(given, terminal, workspace, path)
            chosen = _chosen(given, found)
    else:
        with to_write(given, terminal) as workspace:
            found = _planned(given, terminal, workspace, path)
            chosen = _chosen(given, found)
            if chosen or found.remarks:
                name = update_name(found.file_name)
                workspace.act(name, "Circulate", lambda tx: apply_update(tx, found, chosen)).result()
    if found.has_tracked:
        terminal.warn(f"draftdesk: the tracked changes in {found.file_name} were {_TAKEN[given.tracked]}")
    for line in found.warnings:
        terminal.warn(f"draftdesk: {line}")
    if given.json:
        terminal.give(_json(found, () if given.dry_run else chosen))
        return
    _say(given, terminal, found, chosen)


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
    only, taken, left = ({n - 1 for n in numbers} for numbers in (given.only, given.take, given.leave))
    if (only | taken | left) - set(range(len(found.changes))):
        named = "--only" if given.only else "--take" if given.take else "--leave"
        raise InvalidSettings(f"{named}: {found.file_name} makes {len(found.changes)} changes; see them with --dry-run")
    if taken & left:
        raise InvalidSettings(f"change {min(taken & left) + 1} is both to be taken and to be left: say one of them")
    wanted = only or set(found.possible if given.theirs else found.proposed)
    return tuple(sorted((wanted | taken) - left))


def _say(given: Namespace, terminal: Terminal, found: Update, chosen: tuple[int, ...]) -> None:
    count = len(found.changes)
    if not count:
        terminal.say(f"{found.file_name} changes nothing in “{found.draft.name}”")
    for n, each in enumerate(found.changes):
        is_chosen = n in chosen
        terminal.say(f"{n + 1:>3} {'' if is_chosen else 'left: '}{_told(each)}")
        for reason in filter(None, (each.hindrance, each.clash)) if not is_chosen else ():
            terminal.say(f"      {reason}")
        for sign, texts, others in (
            ("-", each.before, each.now),
            ("+", each.now, each.before),
            ("here:", each.here, each.before),
        ):
            for text, other in zip_longest(texts, others[: len(texts)], fillvalue=""):
                terminal.say(f"      {sign} {_apart(text, other)}")
    if found.remarks:
        many = "1 comment" if len(found.remarks) == 1 else f"{len(found.remarks):,} comments"
        terminal.say(f"{many} {'would come' if given.dry_run else 'came'} with it")
    if count:
        verb = "would be made" if given.dry_run else "made in one act, which undo takes back"
        terminal.say(f"{len(chosen)} of {count} {'change' if count == 1 else 'changes'} {verb}")


def _apart(text: str, other: str) -> str:
    """The text on one line; where it is long, the stretch of it around what is not the same in the other."""
    line, beside = (" ".join(each.split()) for each in (text, other))
    apart = (n for n, (one, two) in enumerate(zip(line, beside, strict=False)) if one != two)
    start = next(apart, min(len(line), len(beside))) - _AROUND
    if len(line) <= _SHOWN or start <= _AROUND or line == beside:
        return shortened(line, _SHOWN)
    end = line.find(" ", start, start + _AROUND)
    return f"…{shortened(line[end + 1 if end >= 0 else start :], _SHOWN - 1)}"


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
                "in_draft_now": list(each.here),
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
