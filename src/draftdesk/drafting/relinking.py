"""Cross-references that a received text still prints: found again where they stood, so that they go on to follow."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.drafting.texts import pointers_of
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Comparison, Segment, SegmentKind
from draftdesk.model.document import Document


@dataclass(frozen=True, slots=True)
class Relinked:
    """The words from `start` to `end` of passage `at` of the received text, which are what a reference now prints."""

    at: int
    start: int
    end: int
    reference_id: str
    target_id: str


def relinked(
    before: Document, comparison: Comparison, ids: Mapping[int, str], *, trusting: bool = False
) -> list[Relinked]:
    """The references of the text before that stand in the received text, whose paragraphs have those ids by place.

    One is found where its words stayed, or were replaced by others in its very place, and these are the number that
    the paragraph it points at now has. All others are words like any. With `trusting` one whose words stayed is found
    whatever that number is: nobody has brought the numbers of the text up to date.
    """
    pointers = pointers_of(before)
    if not pointers:
        return []
    links = dict(before.links)
    cited = _cited(comparison, ids)
    found: dict[str, Relinked] = {}
    for change in comparison.changes:
        start = 0
        for place in change.a:
            passage = comparison.a[place]
            for pointer in pointers.get(passage.paragraph_id or "", ()):
                target = links.get(pointer.reference_id)
                now = _now(change.segments, start + pointer.start, start + pointer.end)
                if target is None or now is None or pointer.reference_id in found:
                    continue
                at, first, last = _within(comparison, change.b, *now)
                words = "".join(comparison.b[at].text[first:last].split())
                stayed = trusting and words == "".join(passage.text[pointer.start : pointer.end].split())
                if at in ids and words and (stayed or words in cited.get(target, ())):
                    found[pointer.reference_id] = Relinked(at, first, last, pointer.reference_id, target)
            start += len(passage.text) + 1
    return list(_apart(found.values()))


def _cited(comparison: Comparison, ids: Mapping[int, str]) -> dict[str, tuple[str, ...]]:
    """What a reference to each paragraph prints: its number, or its words where it has none; without blanks."""
    numbers = full_numbers(comparison.b)
    return {
        name: ("".join(numbers[at].split()),) if numbers[at] else ("".join(comparison.b[at].text.split()),)
        for at, name in ids.items()
    }


def _now(segments: Sequence[Segment], start: int, end: int) -> tuple[int, int] | None:
    """Where words of A stand in B: the same, or what replaced them between the same neighbours."""
    for n, segment in enumerate(segments):
        if segment.kind is SegmentKind.INSERT or not (segment.a <= start and end <= segment.a_end):
            continue
        if segment.kind is SegmentKind.EQUAL:
            return segment.b + start - segment.a, segment.b + end - segment.a
        following = segments[n + 1] if n + 1 < len(segments) else None
        if following is None or following.kind is not SegmentKind.INSERT:
            return None
        lead, trail = segment.text[: start - segment.a], segment.text[end - segment.a :]
        if not (following.text.startswith(lead) and following.text[len(lead) :].endswith(trail)):
            return None
        return following.b + len(lead), following.b_end - len(trail)
    return None


def _within(comparison: Comparison, places: Sequence[int], start: int, end: int) -> tuple[int, int, int]:
    """The passage of those places that holds the characters, and where in it they stand."""
    for at in places:
        size = len(comparison.b[at].text)
        if start <= size:
            return at, start, min(end, size)
        start, end = start - size - 1, end - size - 1
    raise AssertionError("a segment stands in the text of its change")


def _apart(found: Iterable[Relinked]) -> Iterator[Relinked]:
    """Those that do not stand in one another."""
    last: Relinked | None = None
    for each in sorted(found, key=lambda each: (each.at, each.start)):
        if last is None or last.at != each.at or each.start >= last.end:
            yield each
            last = each
