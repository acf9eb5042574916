"""What is said of changes in words: beside the page, in tool tips, under paragraphs and in the strip."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compose.changes.since import Since
from draftdesk.desktop.compose.changes.taken_out import shown
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model.comparison import SegmentKind

_NAMED = 6
"""So many paragraphs that are gone are named by their numbers."""


def summary(since: Since) -> str:
    """How many paragraphs are what, as "12 reworded, 1 split, 3 new"; or that nothing changed."""
    tally = since.tally
    said = [
        line.format(n=f"{n:,}", count=f"{n:,}")
        for n, line in (
            (tally.reworded, QCoreApplication.translate("changes", "{n} reworded")),
            (tally.split, QCoreApplication.translate("drafts", "{count} split")),  # in the words of a comparison
            (tally.merged, QCoreApplication.translate("drafts", "{count} merged")),
            (tally.new, QCoreApplication.translate("changes", "{n} new")),
            (tally.gone, QCoreApplication.translate("changes", "{n} deleted")),
            (tally.moved, QCoreApplication.translate("changes", "{n} moved")),
        )
        if n
    ]
    return listed(said) if said else QCoreApplication.translate("changes", "nothing has changed")


def gone_line(since: Since, name: str, *, is_first: bool) -> str:
    """How many paragraphs were deleted after that one, and which; before the first those are told there too."""
    lines = []
    if is_first and (names := since.gone_after("")):
        line = QCoreApplication.translate("changes", "Deleted before this: {paragraphs}")
        lines.append(line.format(paragraphs=called(since, names)))
    if names := since.gone_after(name):
        lines.append(gone(since, names))
    return " · ".join(lines)


def called(since: Since, names: Sequence[str]) -> str:
    """The numbers those paragraphs of the version had, or their first words."""
    found = [_name(since, name) for name in names[:_NAMED]]
    return listed([*found, *(["…"] if len(names) > _NAMED else [])])


def _name(since: Since, name: str) -> str:
    was = since.was(name)
    if was is None:
        return ""
    return as_it_runs(was.number or _shortened(was.said, 30) or "–")


def notes(since: Since, name: str) -> Sequence[str]:
    """Short words beside a paragraph."""
    if since.is_new(name):
        return [QCoreApplication.translate("changes", "new")]
    if other := since.split_from(name):
        return [QCoreApplication.translate("changes", "split from {number}").format(number=_name(since, other))]
    if into := since.merged_into(name):
        return [QCoreApplication.translate("changes", "with {numbers}").format(numbers=called(since, into))]
    if not since.is_moved(name):
        return []
    was = since.was(name)
    if was is None or not was.number:
        return [QCoreApplication.translate("changes", "moved")]
    return [QCoreApplication.translate("changes", "was {number}").format(number=as_it_runs(was.number))]


def lines(since: Since, name: str, number: str) -> Sequence[str]:
    """What the tool tip says of a paragraph whose number is this now: what was deleted in it, and where it was."""
    if not since.is_known:
        return []
    found, was = list(_whole(since, name)), since.was(name)
    if was is not None and was.number != number and was.number:
        line = QCoreApplication.translate("changes", "Number in {version}: {number}")
        found.append(line.format(version=_label(since), number=as_it_runs(was.number)))
    deleted = [shown(each.text) for each in since.told(name).segments if each.kind is SegmentKind.DELETE]
    line = QCoreApplication.translate("changes", "Deleted: {words}")
    found += [line.format(words=as_it_runs(_shortened(words, 200))) for words in deleted]
    if after := since.gone_after(name):
        line = QCoreApplication.translate("changes", "Deleted after it: {paragraphs}")
        found.append(line.format(paragraphs=called(since, after)))
    return found


def change(deleted: str, inserted: str) -> str:
    """What one change does, in a line."""
    old, new = (as_it_runs(_shortened(shown(words), 80)) if words else "" for words in (deleted, inserted))
    if old and new:
        return QCoreApplication.translate("changes", "“{old}” became “{new}”").format(old=old, new=new)
    if old:
        return QCoreApplication.translate("changes", "Deleted: “{old}”").format(old=old)
    return QCoreApplication.translate("changes", "Inserted: “{new}”").format(new=new)


def new(said: str) -> str:
    """What is said of a new paragraph."""
    return QCoreApplication.translate("changes", "New: “{new}”").format(new=as_it_runs(_shortened(said, 80)))


def gone(since: Since, names: Sequence[str]) -> str:
    """What is said of paragraphs that were deleted."""
    one = QCoreApplication.translate("changes", "1 paragraph deleted: {paragraphs}")
    many = QCoreApplication.translate("changes", "{n} paragraphs deleted: {paragraphs}")
    return (one if len(names) == 1 else many).format(n=len(names), paragraphs=called(since, names))


def stands(since: Since, name: str) -> str:
    """What became of a paragraph as a whole: split, merged, moved."""
    return " · ".join(_whole(since, name))


def _whole(since: Since, name: str) -> Iterator[str]:
    version = _label(since)
    if since.is_new(name):
        yield QCoreApplication.translate("changes", "New since {version}").format(version=version)
    elif other := since.split_from(name):
        yield QCoreApplication.translate("changes", "Split from {number}").format(number=_name(since, other))
    if into := since.merged_into(name):
        yield QCoreApplication.translate("changes", "Merged with {numbers}").format(numbers=called(since, into))
    if since.is_moved(name):
        yield QCoreApplication.translate("changes", "Moved since {version}").format(version=version)


def _label(since: Since) -> str:
    return as_it_runs(since.version.label) if since.version else ""


def _shortened(words: str, most: int) -> str:
    words = words.strip()
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
