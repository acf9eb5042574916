"""What a comparison comes to in numbers."""

from collections import Counter
from collections.abc import Collection, Sequence

from draftdesk.comparing.tokens import count_words
from draftdesk.model.comparison import Change, ChangeKind, Counts, SegmentKind, Substance
from draftdesk.model.comparison_told import is_untouched


def counted(changes: Sequence[Change], lines: Collection[int] = ()) -> Counts:
    """How many changes there are of each sort, and how many words they touch.

    `lines`, by their places, are lines that came or went which only keep a number: no paragraph is new or deleted.
    """
    kinds: Counter[ChangeKind] = Counter()
    weights: Counter[Substance | None] = Counter()
    reworded = renumbered = formatting = same_words = inserted = deleted = 0
    for at, change in enumerate(changes):
        kinds[change.kind] += at not in lines
        weights[change.substance] += 1
        reworded += change.kind is ChangeKind.EDITED and change.is_reworded
        renumbered += change.renumbered
        formatting += change.formatting
        same_words += change.kind is ChangeKind.UNCHANGED and not is_untouched(change)
        for segment in change.segments:
            if segment.kind is SegmentKind.INSERT:
                inserted += count_words(segment.text)
            elif segment.kind is SegmentKind.DELETE:
                deleted += count_words(segment.text)
    return Counts(
        **{kind.value: count for kind, count in kinds.items()},
        **{weight.value: count for weight, count in weights.items() if weight},
        reworded=reworded,
        renumbered=renumbered,
        formatting=formatting,
        same_words=same_words,
        words_inserted=inserted,
        words_deleted=deleted,
    )
