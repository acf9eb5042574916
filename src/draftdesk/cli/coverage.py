"""The command that says what has reached the draft: snippet by snippet, or counted."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftdesk.cli.opening import to_look
from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.drafting import coverage as covering
from draftdesk.drafting.circulating import write_report
from draftdesk.drafting.workspaces import Look
from draftdesk.model.coverage import Coverage
from draftdesk.model.document import Table
from draftdesk.model.drafts import Draft, Version
from draftdesk.workspace import queries

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground

_WIDTH = 44


def coverage(given: Namespace, terminal: Terminal) -> None:
    with to_look(given) as workspace:
        look = workspace.look()
        draft = queries.draft_named(look, given.draft)
        version = queries.version_labelled(look, draft.id, given.version) if given.version else None
        if given.matrix or given.balance or given.taken_in:
            _count(given, terminal, look, draft, version)
            return
        found = covering.coverage(look, draft, version, progress=terminal.progress)
        handed_out = found if given.internal else covering.to_circulate(look, found, draft, version)
    table = covering.coverage_table(found)
    if given.out:
        _write(covering.coverage_table(handed_out), given)
    if given.json:
        terminal.give(covering.as_json(found))
        return
    terminal.say(f"{table.title}")
    terminal.say(table.note)
    if given.out:
        terminal.say(f"wrote {given.out}{_without(handed_out.left_out)}")
        return
    _say_lines(found, terminal)


def _say_lines(found: Coverage, terminal: Terminal) -> None:
    for line in found.lines:
        where = ", ".join(line.paragraphs) or line.reason or "—"
        terminal.say(
            f"{line.snippet.reference:<12} {line.outcome:<11} {shortened(where, 40):<40}  "
            f"{shortened(line.snippet.text, 60)}"
        )


def _count(given: Namespace, terminal: Terminal, look: Look, draft: Draft, version: Version | None) -> None:
    """The matrix, the balance, or what each version took in."""
    from draftdesk.drafting.ground import for_others, ground

    everything = ground(look, draft, version, secondary=given.secondary)
    table, values = _counted(given, look, everything)
    left_out = 0
    if given.out:
        told = everything if given.internal else for_others(look, everything)
        left_out = told.left_out
        _write(_counted(given, look, told)[0], given)
    if given.json:
        terminal.give({"draft": draft.name, "version": version.label if version else None, **values})
        return
    terminal.say(table.title)
    terminal.say(table.note)
    if given.out:
        terminal.say(f"wrote {given.out}{_without(left_out)}")
    else:
        _say_table(table, terminal)


def _counted(given: Namespace, look: Look, base: "Ground") -> tuple[Table, dict[str, Any]]:
    from draftdesk.drafting import matrix as counting
    from draftdesk.drafting import matrix_tables as tables
    from draftdesk.drafting.taken_in import taken_in

    if given.matrix:
        rows, columns = (counting.axis_named(base.words, name) for name in given.matrix)
        found = counting.matrix(base, rows, columns)
        return tables.matrix_table(base, found), tables.matrix_json(found)
    if given.balance:
        shares = counting.tally(base, counting.axis_named(base.words, given.balance))
        return tables.balance_table(base, shares), tables.balance_json(shares)
    versions = taken_in(look, base)
    return tables.taken_in_table(base, versions), {"versions": tables.taken_in_json(versions)}


def _say_table(table: Table, terminal: Terminal) -> None:
    """Row by row, with what a cell says under what it is about: there may be more columns than a line has room for."""
    for head, *cells in table.rows:
        terminal.say(shortened(head, 100))
        for column, cell in zip(table.columns[1:], cells, strict=True):
            if cell:
                terminal.say(f"    {shortened(column, _WIDTH):<{_WIDTH}} {cell}")


def _write(table: Table, given: Namespace) -> None:
    write_report(table, Path(given.out), overwrite=given.force, workspace=Path(given.file))


def _without(left_out: int) -> str:
    if not left_out:
        return ""
    are = "is" if left_out == 1 else "are"
    return f", without {left_out} that {are} not for circulation (all of them: --internal)"
