"""Commands for numbers that are held, for alternatives, and for how far paragraphs are agreed."""

from argparse import Namespace
from pathlib import Path

from draftdesk.cli.called import paragraph_named
from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting import bulk, holding
from draftdesk.drafting.called import names_of
from draftdesk.drafting.circulating import write_report
from draftdesk.drafting.profiles import take_bis
from draftdesk.drafting.versions import working_document
from draftdesk.model.drafts import Status
from draftdesk.model.holding import Fate
from draftdesk.model.suffixes import Bis
from draftdesk.workspace import queries

_STATUSES = {
    "open": Status.OPEN,
    "agreed-in-group": Status.AGREED_IN_GROUP,
    "ad-ref": Status.AD_REF,
    "agreed": Status.AGREED,
}


def hold(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        draft = queries.draft_named(workspace.look(), given.draft)
        if given.bis is not None:
            bis = Bis(given.bis)
            workspace.act(holding.bis_name(bis), "Compose", lambda tx: take_bis(tx, draft, bis)).result()
        count = workspace.act(holding.HOLD, "Compose", lambda tx: holding.hold(tx, draft)).result().value
    terminal.say("1 number is held" if count == 1 else f"{count} numbers are held")


def release(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) if given.dry_run else to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        found = holding.released(look, draft)
        if given.out:  # first: numbers that were released without it cannot be told any more
            table = holding.concordance_table(look, draft, found)
            write_report(table, Path(given.out), overwrite=given.force, workspace=Path(given.file))
        if not given.dry_run:
            workspace.act(holding.RELEASE, "Compose", lambda tx: holding.release(tx, draft)).result()
    if given.json:
        terminal.give({"dry_run": given.dry_run, **holding.as_json(draft, found)})
        return
    for each in found:
        if each.fate is not Fate.KEPT:
            terminal.say(f"{each.old:>12} → {each.new or each.fate}{' (moved)' if each.fate is Fate.MOVED else ''}")
    kept = sum(each.fate is Fate.KEPT for each in found)
    terminal.say(f"{'would release' if given.dry_run else 'released'} {len(found)} numbers, {kept} of them unchanged")
    if given.out:
        terminal.say(f"wrote {given.out}")


def alternative(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        paragraph, _ = paragraph_named(look, draft, given.paragraph)
        of = None if given.own else paragraph_named(look, draft, given.of)[0]
        number = holding.numbers_of(look, draft).get(of or "")
        workspace.act(
            holding.set_alternative_name(number),
            "Compose",
            lambda tx: holding.set_alternative(tx, paragraph, of),
        ).result()
        called = names_of(working_document(look, draft))[paragraph]
    terminal.say(f"it is {shortened(called, 80)} now")


def status(given: Namespace, terminal: Terminal) -> None:
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        names = names_of(working_document(look, draft))
        chosen = dict(paragraph_named(look, draft, each) for each in given.paragraphs)
        if given.reopen is not None:
            done = workspace.act(
                bulk.bulk_name("Reopen", list(chosen.values())),
                "Compose",
                lambda tx: bulk.reopen_all(tx, chosen, given.reopen),
            )
        else:
            wanted = _STATUSES[given.set]
            done = workspace.act(
                bulk.bulk_name("Change status of", list(chosen.values()), str(wanted)),
                "Compose",
                lambda tx: bulk.set_statuses(tx, chosen, wanted, date=given.date, meeting=given.meeting),
            )
        found = done.result().value
    for each in found.skipped:
        terminal.say(f"left as it is, because it is {each.status}: {shortened(names[each.id], 60)}")
    what = "reopened" if given.reopen is not None else str(_STATUSES[given.set])
    count = len(found.done)
    terminal.say(f"{count} {'paragraph is' if count == 1 else 'paragraphs are'} {what}, {len(found.skipped)} skipped")
