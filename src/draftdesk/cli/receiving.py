"""Commands for versions that come as files, and for what became of a paragraph through all versions."""

import shlex
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting import pairing as pairs
from draftdesk.drafting import receiving
from draftdesk.drafting.called import paragraph_called
from draftdesk.drafting.circulating import lost_tables, write_report
from draftdesk.drafting.history import as_json, history_table, paragraph_history
from draftdesk.drafting.issuing import paragraph_count
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.versions import IssueDetails, free_label
from draftdesk.drafting.workspaces import Look, Transaction
from draftdesk.kit.printable import printable_name
from draftdesk.model.comparison import ChangeKind, Counts
from draftdesk.model.comparison_words import sorts_of, summary
from draftdesk.model.drafts import Version
from draftdesk.model.errors import InvalidSettings, NotFound
from draftdesk.workspace import queries

_SHOWN = 60
_NAME = 24


def add_version(given: Namespace, terminal: Terminal) -> None:
    details = IssueDetails(label=given.label, symbol=given.symbol, date=given.date, note=given.note)
    path = Path(given.received)
    with to_write(given, terminal) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        free_label(look, draft, given.label)  # before a long file is read
        content = load_file(path, workspace.path)
        received = receiving.receive(look, draft, content, printable_name(path), terminal.progress)
        version = receiving.add_version_as_act(workspace, draft, received, details)
        doubts = pairs.doubtful_pairs(look, version)
        paragraphs = paragraph_count(look, version)
        lost = lost_tables(queries.version_document(look, version))
    for line in (*received.warnings, *([lost] if lost else [])):
        terminal.warn(f"draftdesk: {line}")
    counts, sorts = received.comparison.counts, sorts_of(received.comparison)
    if given.json:
        terminal.give(
            {
                "version": _version_json(version, paragraphs),
                "before": received.before.name if version.parent_id else None,
                "summary": _counts_json(counts),
                "doubtful": [_doubt_json(each) for each in doubts],
            }
        )
        return
    against = f"“{received.before.name}”" if version.parent_id else "the working draft"
    terminal.say(f"“{version.label}” received as {version.file_name}; beside {against}: {summary(counts, sorts)}")
    _say_doubts(doubts, given, version, terminal)
    take_over = shlex.join(["draftdesk", "restore", given.file, "--version", version.label])
    terminal.say(f"the working draft stays as it is; to take the version over: {take_over}")


def _version_json(version: Version, paragraphs: int) -> dict[str, Any]:
    return {
        "id": version.id,
        "label": version.label,
        "date": version.date,
        "origin": str(version.origin),
        "file_name": version.file_name,
        "file_sha256": version.file_sha256,
        "sha256": version.sha256,
        "paragraphs": paragraphs,
    }


def _counts_json(counts: Counts) -> dict[str, int]:
    return {**{kind.value: getattr(counts, kind.value) for kind in ChangeKind}, "renumbered": counts.renumbered}


def _doubt_json(doubt: pairs.DoubtfulPair) -> dict[str, Any]:
    return {
        "place": doubt.n,
        "number": doubt.number,
        "text": doubt.text,
        "doubt": str(doubt.doubt),
        "likeness": doubt.likeness,
        "before": doubt.before.name if doubt.before else None,
        "before_place": doubt.before.place if doubt.before else None,
        "alternatives": [
            {"paragraph_id": each.paragraph_id, "number": each.name, "place": each.place} for each in doubt.alternatives
        ],
    }


def _say_doubts(doubts: Sequence[pairs.DoubtfulPair], given: Namespace, version: Version, terminal: Terminal) -> None:
    if not doubts:
        return
    what = "1 paragraph is" if len(doubts) == 1 else f"{len(doubts)} paragraphs are"
    command = shlex.join(["draftdesk", "pairing", given.file, "--version", version.label])
    terminal.say(f"{what} doubtful; to confirm or correct: {command} --confirm NOW, --same NOW=BEFORE, --new NOW")
    for each in doubts:
        taken = f"taken for {_earlier(each.before)}" if each.before is not None else "taken for new"
        instead = ", ".join(map(_earlier, each.alternatives))
        perhaps = f"; perhaps {instead}" if instead else ""
        number = shortened(each.number, _NAME)
        terminal.say(f"  #{each.n:<4} {number:<{_NAME}} {taken}, {each.doubt}{perhaps}: {shortened(each.text, _SHOWN)}")


def _earlier(paragraph: pairs.Earlier) -> str:
    return f"{shortened(paragraph.name, _NAME)} (#{paragraph.place})"


# --- pairing --------------------------------------------------------------------------------------------------------


def pairing(given: Namespace, terminal: Terminal) -> None:
    if given.same or given.new or given.confirm:
        with to_write(given, terminal) as workspace:
            version = _version(workspace.look(), given)
            workspace.act(pairs.pairing_name(version), "Circulate", lambda tx: _answer(tx, version, given)).result()
            doubts = pairs.doubtful_pairs(workspace.look(), version)
    else:
        with to_look(given) as workspace:
            version = _version(workspace.look(), given)
            doubts = pairs.doubtful_pairs(workspace.look(), version)
    if given.json:
        terminal.give({"version": version.label, "doubtful": [_doubt_json(each) for each in doubts]})
    elif doubts:
        _say_doubts(doubts, given, version, terminal)
    else:
        terminal.say(f"nothing in “{version.label}” is doubtful")


def _answer(tx: Transaction, version: Version, given: Namespace) -> None:
    """All that was said, each paragraph found by its number before any of them changes."""
    document = queries.version_document(tx, version)
    places = {each.id: n for n, each in enumerate(document.paragraphs)}
    before = pairs.document_before(tx, version)

    def place(name: str) -> int:
        _, found = paragraph_called([document], name)
        if found not in places:
            raise InvalidSettings(f"{name}: a footnote goes with its paragraph; pair that")
        return places[found]

    same = []
    for said in given.same:
        now, _, was = said.partition("=")
        if not (now.strip() and was.strip()):
            raise InvalidSettings(f"--same {said}: write the number now, “=” and the number before, such as 14=12")
        same.append((place(now), paragraph_called([before], was)[1]))
    new, confirmed = [place(name) for name in given.new], [place(name) for name in given.confirm]
    pairs.answer(tx, version, same=same, new=new, confirmed=confirmed)


def _version(look: Look, given: Namespace) -> Version:
    draft = queries.draft_named(look, given.draft)
    if given.version:
        return queries.version_labelled(look, draft.id, given.version)
    known = queries.versions(look, draft.id)
    if not known:
        raise NotFound(f"“{draft.name}” has no version yet; add one with: draftdesk add-version")
    return known[-1]


# --- history --------------------------------------------------------------------------------------------------------


def history(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        found = paragraph_history(look, draft, given.paragraph, terminal.progress)
    table = history_table(found)
    if given.out:
        write_report(table, Path(given.out), overwrite=given.force, workspace=Path(given.file))
    if given.json:
        terminal.give(as_json(found))
    elif given.out:
        terminal.say(f"wrote {given.out}")
    else:
        terminal.say(table.title)
        for label, called, happened, words in table.rows:
            terminal.say(f"{label:<16} {called or '–':<12} {happened}")
            if words:
                terminal.say(f"    {words}")
