"""A comparison as lines on a terminal."""

from collections.abc import Iterator, Mapping

from draftdesk.cli.terminal import shortened
from draftdesk.model.comparison import Change, ChangeKind, Comparison, SegmentKind
from draftdesk.model.comparison_words import KINDS, in_brackets, spot
from draftdesk.writing.walking import OTHER_PARTS, About, Met, Way

_SHOWN = 100
_AROUND = 24


def change_lines(comparison: Comparison, endings: Mapping[int, str] = {}) -> Iterator[str]:
    """A line a change below the headings that it stands under; what was only renumbered is left out. `endings` are
    what else is said of changes, by their places."""
    way = Way(comparison, About())
    under = ""
    for met in way.changes():
        if not met.is_change:
            continue
        here = _heading(way, met.change)
        if here != under:
            under = here
            yield shortened(here or "(under no heading)", _SHOWN)
        yield f"  {_place(way, met)}{_headline(met)}: {_excerpt(met.change)}{endings.get(met.at, '')}"


def _heading(way: Way, change: Change) -> str:
    passage = way.comparison.b[change.b[0]] if change.b else way.comparison.a[change.a[0]]
    return way.heading(change) or OTHER_PARTS.get(passage.part, "")


def _headline(met: Met) -> str:
    """What became of it, in the word that the summary counts it by: "Split (line break put in)"."""
    said, kind = met.told.headline, met.change.kind
    if kind in (ChangeKind.SPLIT, ChangeKind.MERGED) and not said.startswith(KINDS[kind]):
        return f"{KINDS[kind]} ({said[:1].lower()}{said[1:]})"
    return said


def _place(way: Way, met: Met) -> str:
    """The number a reader finds it by, in the later text where it is there; or the cell or note it stands in."""
    side, numbers, at = (
        (way.comparison.b, way.numbers_b, met.change.b[0])
        if met.change.b
        else (way.comparison.a, way.numbers_a, met.change.a[0])
    )
    place = spot(side[at]) or numbers[at]
    return f"{place}  " if place else ""


def _excerpt(change: Change) -> str:
    """The beginning of what changed, as [-deleted-] and {+inserted+}, with the words around it."""
    first = next((n for n, each in enumerate(change.segments) if each.kind is not SegmentKind.EQUAL), None)
    if first is None or len(change.segments) == 1:
        return shortened("".join(each.text for each in change.segments), _SHOWN)
    shown = "".join(map(in_brackets, change.segments[first:]))
    before = change.segments[first - 1].text if first else ""
    return shortened(_tail(before) + shown, _SHOWN)


def _tail(text: str) -> str:
    if len(text) <= _AROUND:
        return text
    return "… " + text[-_AROUND:].partition(" ")[2]
