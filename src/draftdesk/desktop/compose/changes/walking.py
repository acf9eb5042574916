"""From change to change: the places of a paragraph at which something differs, in the order of reading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.desktop.compose.changes import telling
from draftdesk.desktop.compose.changes.since import Since
from draftdesk.model.comparison import Segment, SegmentKind


@dataclass(frozen=True, slots=True)
class Stop:
    """A change in a paragraph: what is selected there, and what is said of it."""

    paragraph_id: str
    start: int
    end: int
    line: str


def stops(since: Since, name: str, *, is_first: bool) -> Sequence[Stop]:
    """The changes in a paragraph and right after it; in the first those before it too."""
    if not since.is_known:
        return ()
    return list(_stops(since, name, is_first=is_first))


def _stops(since: Since, name: str, *, is_first: bool) -> Iterator[Stop]:
    said = since.told(name).said
    if is_first and (gone := since.gone_after("")):
        yield Stop(name, 0, 0, telling.gone(since, gone))
    if since.is_new(name):
        yield Stop(name, 0, len(said), telling.new(said))
    else:
        if since.is_moved(name) or since.split_from(name) or since.merged_into(name):
            yield Stop(name, 0, 0, telling.stands(since, name))
        yield from _words(name, since.told(name).segments)
    if gone := since.gone_after(name):
        yield Stop(name, len(said), len(said), telling.gone(since, gone))


def _words(name: str, segments: Sequence[Segment]) -> Iterator[Stop]:
    """What was deleted, and what stands in its place, are one change."""
    old: Segment | None = None
    for each in segments:
        if each.kind is SegmentKind.INSERT:
            yield Stop(name, each.b, each.b_end, telling.change(old.text if old else "", each.text))
        elif old is not None:
            yield Stop(name, old.b, old.b, telling.change(old.text, ""))
        old = each if each.kind is SegmentKind.DELETE else None
    if old is not None:
        yield Stop(name, old.b, old.b, telling.change(old.text, ""))
