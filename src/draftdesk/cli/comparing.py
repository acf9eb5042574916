"""The command that compares two texts."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from draftdesk.cli.terminal import Terminal, shortened
from draftdesk.comparing.plain import plain
from draftdesk.drafting.comparing import (
    Compared,
    Redline,
    compared,
    compared_within,
    require_format,
    text_of_file,
    text_of_label,
    titles,
    workspace_named,
    write_comparison,
)
from draftdesk.model.comparison import Change, Comparison, SegmentKind
from draftdesk.model.comparison_words import spot, summary, weights
from draftdesk.model.errors import InvalidSettings
from draftdesk.reading.texts import ReadText, Revisions

_AUTHOR = "DraftDesk"
_SHOWN = 100
_AROUND = 24


def compare(given: Namespace, terminal: Terminal) -> None:
    redline = Redline(
        base=given.base,
        live_numbers=given.live_numbers,
        moves=not given.no_moves,
        author=given.author or _AUTHOR,
        date=_moment(given.date) if given.date else None,
    )
    if given.out:
        require_format(Path(given.out), given.layout)
    if given.b is None:
        found = compared_within(Path(given.a), terminal.progress)
    else:
        found = compared(_side(given.a, given, terminal), _side(given.b, given, terminal), terminal.progress)
    for line in dict.fromkeys((*found.a.text.warnings, *found.b.text.warnings)):
        terminal.warn(f"draftdesk: {line}")
    if given.out:
        target = Path(given.out)
        notes = write_comparison(
            found, target, given.layout, redline, overwrite=given.force, progress=terminal.progress
        )
        for line in notes:
            terminal.warn(f"draftdesk: {line}")
    if given.json:
        terminal.give({**plain(found.comparison, *titles(found)), **_revisions(found)})
        return
    _say(found, terminal, every=not given.out)
    if given.out:
        terminal.say(f"wrote {given.out}")


def _side(name: str, given: Namespace, terminal: Terminal) -> ReadText:
    held = workspace_named(name)
    if held is None:
        return text_of_file(Path(name), terminal.progress, Revisions(given.revisions))
    from draftdesk.cli.opening import recover
    from draftdesk.drafting.workspaces import open_workspace
    from draftdesk.kit.places import user_name

    file, label = held
    recover(file)
    with open_workspace(file, who=user_name(), read_only=True) as workspace:
        return text_of_label(workspace.look(), label, given.draft, terminal.progress)


def _moment(text: str) -> datetime:
    """A day, or a day and a time, taken as UTC where it names no zone. Raises InvalidSettings."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidSettings(f"“{text}” is no date; give it as 2026-03-31 or 2026-03-31T17:45") from None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _revisions(found: Compared) -> dict[str, object]:
    if not found.revisions:
        return {}
    return {
        "revisions": [
            {"kind": str(each.kind), "author": each.author, "date": each.date, "text": each.text}
            for each in found.revisions
        ]
    }


# --- said on a terminal ---------------------------------------------------------------------------------------------


def _say(found: Compared, terminal: Terminal, *, every: bool) -> None:
    a, b = titles(found)
    comparison = found.comparison
    terminal.say(f"{a} → {b}: {summary(comparison.counts)}")
    if said := weights(comparison.counts):
        terminal.say(f"of these {said}")
    for author, count in Counter(each.author for each in found.revisions).most_common():
        terminal.say(f"  {count} by {author or 'nobody named'}")
    if every:
        for line in _lines(comparison):
            terminal.say(line)


def _lines(comparison: Comparison) -> Iterator[str]:
    from draftdesk.model.comparison_told import is_untouched, told

    for change, words in zip(comparison.changes, told(comparison), strict=True):
        if not is_untouched(change):
            yield f"{_place(comparison, change)}{words.headline}: {_excerpt(change)}"


def _place(comparison: Comparison, change: Change) -> str:
    """The number a reader finds it by, in the later text where it is there; or the cell or note it stands in."""
    passage = comparison.b[change.b[0]] if change.b else comparison.a[change.a[0]]
    place = spot(passage) or passage.number.strip()
    return f"{place}  " if place else ""


def _excerpt(change: Change) -> str:
    """The beginning of what changed, as [-deleted-] and {+inserted+}, with the words around it."""
    first = next((n for n, each in enumerate(change.segments) if each.kind is not SegmentKind.EQUAL), None)
    if first is None or len(change.segments) == 1:
        return shortened("".join(each.text for each in change.segments), _SHOWN)
    shown = [_marked(each.kind, each.text) for each in change.segments[first:]]
    before = change.segments[first - 1].text if first else ""
    return shortened(_tail(before) + "".join(shown), _SHOWN)


def _tail(text: str) -> str:
    if len(text) <= _AROUND:
        return text
    return "… " + text[-_AROUND:].partition(" ")[2]


def _marked(kind: SegmentKind, text: str) -> str:
    text = text.replace("\n", "¶ ")
    if kind is SegmentKind.DELETE:
        return f"[-{text}-]"
    return f"{{+{text}+}}" if kind is SegmentKind.INSERT else text
