"""The command that compares two texts."""

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from draftdesk.cli.terminal import Terminal
from draftdesk.cli.touching import touches_counted, touches_said, with_touches
from draftdesk.comparing.plain import plain
from draftdesk.drafting.comparing import (
    Compared,
    Redline,
    compared,
    compared_within,
    concordance_table,
    correspondences,
    require_target,
    text_of_file,
    text_of_label,
    titles,
    warnings_of,
    workspace_named,
    write_comparison,
)
from draftdesk.model.comparison_words import sorts_of, summary, weights
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.watching import WatchItem, touches
from draftdesk.reading.texts import ReadText, Revisions

_AUTHOR = "DraftDesk"
_YEARS = range(1900, 9999)  # beyond them no program that reads tracked changes knows a date
_FOR_TRACKED = ("base", "live_numbers", "no_moves", "author")


def compare(given: Namespace, terminal: Terminal) -> None:
    _require_sides(given)
    redline = Redline(
        base=given.base,
        live_numbers=given.live_numbers,
        moves=not given.no_moves,
        author=given.author or _AUTHOR,
        date=moment(given.date) if given.date else None,
    )
    _require_use(given)
    items = _items(given)
    inputs = [file_named(name) for name in (given.a, given.b) if name is not None]
    if given.out:
        require_target(Path(given.out), given.layout, inputs, overwrite=given.force)
    if given.b is None:
        found = compared_within(Path(given.a), terminal.progress)
    else:
        found = compared(side_named(given.a, given, terminal), side_named(given.b, given, terminal), terminal.progress)
    for line in warnings_of(found):
        terminal.warn(f"draftdesk: {line}")
    if given.out:
        notes = write_comparison(
            found,
            Path(given.out),
            given.layout,
            redline,
            overwrite=given.force,
            progress=terminal.progress,
            whole=given.whole,
            inputs=inputs,
        )
        for line in notes:
            terminal.warn(f"draftdesk: {line}")
    if given.json:
        numbers = _numbers(found) if given.layout == "concordance" and not given.out else {}
        document = plain(found.comparison, *titles(found))
        if items:
            document = with_touches(document, items, touches(found.comparison, items))
        terminal.give({**document, **_revisions(found), **numbers})
        return
    _say(found, items, given, terminal)
    if given.out:
        terminal.say(f"wrote {given.out}")


def _items(given: Namespace) -> Sequence[WatchItem]:
    if not given.watch and not given.watch_list:
        return ()
    from draftdesk.cli.watching import items_given

    return items_given(given)


def side_named(name: str, given: Namespace, terminal: Terminal) -> ReadText:
    """What the text says that is called so: a file, a version, or a working draft."""
    held = workspace_named(name)
    if held is None:
        return text_of_file(Path(name), terminal.progress, Revisions(given.revisions or Revisions.ACCEPTED))
    from draftdesk.cli.opening import recover
    from draftdesk.drafting.workspaces import open_workspace
    from draftdesk.kit.places import user_name

    file, label = held
    recover(file)
    with open_workspace(file, who=user_name(), read_only=True) as workspace:
        return text_of_label(workspace.look(), label, given.draft, terminal.progress)


def file_named(name: str) -> Path:
    """The file that the text called so stands in."""
    held = workspace_named(name)
    return Path(name) if held is None else held[0]


# --- what was asked for ---------------------------------------------------------------------------------------------


def _require_sides(given: Namespace) -> None:
    """Raises InvalidSettings where there is not enough to compare."""
    if not given.a or given.b == "":
        which = "later" if given.a else "earlier"
        raise InvalidSettings(f"the {which} text has an empty name: give the path of a document")
    if given.b is None and workspace_named(given.a) is not None:
        raise InvalidSettings(f"{given.a} is one text: give the text to compare it with as well")


def _require_use(given: Namespace) -> None:
    """Raises InvalidSettings for an option that would be of no use with the others."""
    ending = Path(given.out).suffix.lower() if given.out else ""
    is_page = given.layout == "table" or (given.layout == "redline" and ending in {".html", ".md"})
    if given.layout == "table" and not given.out:
        raise InvalidSettings("a table is a file: say which with --out NAME.docx")
    if given.layout != "redline" or ending != ".docx":
        for name in _FOR_TRACKED:
            if getattr(given, name):
                _refuse(name, "a Word file with tracked changes")
        if given.date and not (given.out and is_page):
            _refuse("date", "a Word file with tracked changes, a table, a web page or Markdown")
    if given.whole is not None and not (given.out and is_page):
        _refuse("whole" if given.whole else "changes_only", "a table, a web page or Markdown")
    if (given.watch or given.watch_list) and given.layout == "concordance":
        raise InvalidSettings("--watch is for the list of changes: leave it out of a concordance")
    if given.revisions and given.b is None:
        raise InvalidSettings("--revisions is for a file that is compared with another: leave it out")
    if given.draft and not any(name and workspace_named(name) for name in (given.a, given.b)):
        raise InvalidSettings("--draft is for a workspace, and none is compared: leave it out")


def _refuse(name: str, what: str) -> None:
    raise InvalidSettings(f"--{name.replace('_', '-')} is for {what}: ask for that with --out, or leave it out")


def moment(text: str) -> datetime:
    """A day, or a day and a time, taken as UTC where it names no zone. Raises InvalidSettings."""
    try:
        given = datetime.fromisoformat(text)
        found = given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
    except ValueError:
        raise InvalidSettings(f"“{text}” is no date; give it as 2026-03-31 or 2026-03-31T17:45") from None
    except OverflowError:
        found = None
    if found is None or found.year not in _YEARS:
        raise InvalidSettings(f"“{text}” is no date for a document; give one from {_YEARS[0]} to {_YEARS[-1]}")
    return found


def _revisions(found: Compared) -> dict[str, object]:
    if not found.revisions:
        return {}
    return {
        "revisions": [
            {"kind": str(each.kind), "author": each.author, "date": each.date, "text": each.text}
            for each in found.revisions
        ]
    }


def _numbers(found: Compared) -> dict[str, object]:
    rows = correspondences(found)
    return {
        "concordance": [
            {"a": [*each.a], "b": [*each.b], "change": each.change, "line_a": each.line_a, "line_b": each.line_b}
            for each in rows
        ]
    }


# --- said on a terminal ---------------------------------------------------------------------------------------------


def _say(found: Compared, items: Sequence[WatchItem], given: Namespace, terminal: Terminal) -> None:
    a, b = titles(found)
    comparison = found.comparison
    terminal.say(f"{a} → {b}: {summary(comparison.counts, sorts_of(comparison))}")
    if said := weights(comparison.counts):
        terminal.say(f"by weight: {said}")
    for author, count in Counter(each.author for each in found.revisions).most_common():
        terminal.say(f"  {count} by {author or 'nobody named'}")
    touched = touches(comparison, items) if items else {}
    if items:
        terminal.say(touches_counted(touched))
    if given.out:
        return
    if given.layout == "concordance":
        for row in concordance_table(found).rows:
            terminal.say(row[-1] if row[0] != row[1] else f"{row[0]} → {row[1]}")
        return
    from draftdesk.cli.changes import change_lines

    for line in change_lines(comparison, {at: touches_said(them) for at, them in touched.items()}):
        terminal.say(line)
