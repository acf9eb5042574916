"""What a comparison comes to in numbers, and in one line."""

from collections import Counter
from collections.abc import Iterable

from draftdesk.comparing.tokens import is_word, units
from draftdesk.model.comparison import Change, Counts, SegmentKind


def counted(changes: Iterable[Change]) -> Counts:
    """How many changes there are of each sort, and how many words they touch."""
    found: Counter[str] = Counter()
    for change in changes:
        found[change.kind.value] += 1
        found["renumbered"] += change.renumbered
        found["formatting"] += change.formatting
        if change.substance is not None:
            found[change.substance.value] += 1
        for segment in change.segments:
            if segment.kind is not SegmentKind.EQUAL:
                words = sum(map(is_word, units(segment.text)))
                found["words_inserted" if segment.kind is SegmentKind.INSERT else "words_deleted"] += words
    return Counts(**found)


_SAID = (
    (("edited",), "paragraph reworded", "paragraphs reworded"),
    (("moved", "moved_edited"), "moved", "moved"),
    (("split",), "split", "split"),
    (("merged",), "merged", "merged"),
    (("inserted",), "new", "new"),
    (("deleted",), "deleted", "deleted"),
)


def summary(counts: Counts) -> str:
    """One line in plain words: "41 paragraphs reworded, 3 moved (1 also reworded), 1 deleted; 12 renumbered"."""
    said = []
    for names, one, many in _SAID:
        if count := sum(getattr(counts, name) for name in names):
            said.append(f"{count} {one if count == 1 else many}")
            if "moved_edited" in names and counts.moved_edited:
                said[-1] += f" ({counts.moved_edited} also reworded)"
    parts = [", ".join(said)] if said else ["nothing changed" if not counts.formatting else "no word changed"]
    if counts.renumbered:
        parts.append(f"{counts.renumbered} renumbered")
    if counts.formatting:
        parts.append(f"{counts.formatting} with other formatting")
    return "; ".join(parts)
