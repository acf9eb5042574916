"""What a comparison comes to in numbers."""

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
