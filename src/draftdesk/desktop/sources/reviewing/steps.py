"""Steps of a review that concern chosen rows of one or many sources: each gives the review that comes after it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from draftdesk.desktop.sources.reviewing.rows import Chosen
from draftdesk.model.folding import matching_key
from draftdesk.model.sources import Confidence

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Review, Reviewed, Row
    from draftdesk.drafting.sources import Details
    from draftdesk.model.sources import Block, SnippetKind, Strength
    from draftdesk.model.vocabulary import Vocabulary
    from draftdesk.reading.passages.joins import Compounds

Step = Callable[["Review"], "Review"]


def rows_of(review: "Review", chosen: Chosen) -> "list[Row]":
    """The chosen rows."""
    return [review.sources[source].rows[at] for source, rows in chosen.items() for at in rows]


def ticked(chosen: Chosen, on: bool) -> Step:
    from draftdesk.drafting.reviewing import tick

    return _on_each(chosen, lambda source, rows: tick(source, rows, ticked=on))


def joined(source: int, rows: Sequence[int]) -> Step:
    from draftdesk.drafting.reviewing import join

    return _on_each({source: tuple(rows)}, join)


def split_at(source: int, row: int, at: int) -> Step:
    from draftdesk.drafting.reviewing import split

    return _on_each({source: (row,)}, lambda mine, _: split(mine, row, at))


def worded(source: int, row: int, text: str) -> Step:
    from draftdesk.drafting.reviewing import set_text

    return _on_each({source: (row,)}, lambda mine, _: set_text(mine, row, text))


def of_kind(chosen: Chosen, kind: "SnippetKind") -> Step:
    from draftdesk.drafting.reviewing import set_kind

    return _on_each(chosen, lambda source, rows: set_kind(source, rows, kind))


def graded(chosen: Chosen, strength: "Strength | None") -> Step:
    from draftdesk.drafting.reviewing import set_strength

    return _on_each(chosen, lambda source, rows: set_strength(source, rows, strength))


def tagged(chosen: Chosen, before: Sequence[str], after: Sequence[str]) -> Step:
    """Tags that all rows had alike `before` are those of `after` now; others that a row has stay."""
    from draftdesk.drafting.reviewing import add_tags, remove_tags

    gone = [tag for tag in before if tag not in after]
    come = [tag for tag in after if tag not in before]
    return _on_each(chosen, lambda source, rows: remove_tags(add_tags(source, rows, come), rows, gone))


def said_by(chosen: Chosen, names: Sequence[str], vocabulary: "Vocabulary") -> Step:
    from draftdesk.drafting.reviewing import set_contributors

    return _on_each(chosen, lambda source, rows: set_contributors(source, rows, names, vocabulary))


def parted(chosen: Chosen, compounds: "Sequence[Compounds]") -> Step:
    """Words that were run together are parted, as far as the sources' compounds propose it."""
    from draftdesk.drafting.reviewing import mended

    def step(review: "Review") -> "Review":
        for source, rows in chosen.items():
            review = review.with_source(source, mended(review.sources[source], rows, compounds[source]))
        return review

    return step


def described(source: int, details: "Details") -> Step:
    return _on_each({source: ()}, lambda mine, _: replace(mine, details=details))


def wanted(source: int, on: bool) -> Step:
    return _on_each({source: ()}, lambda mine, _: replace(mine, wanted=on))


def replaced(source: int, anew: "Reviewed") -> Step:
    return _on_each({source: ()}, lambda _mine, _rows: anew)


def before_lists(source: "Reviewed") -> "list[Block]":
    """The lines of a source that lead to a list not taken up yet: they end with a colon, items follow. Of lines that
    say the same the first: what is done after one is done after all."""
    blocks = source.found.reading.blocks
    listed = {each.locator.block for each in source.offered if each.confidence is Confidence.LISTED}
    lines = [
        one
        for one, other in pairwise(blocks)
        if one.text.rstrip().endswith(":")
        and other.style == "list item"
        and one.style in {"body", "heading"}
        and other.n not in listed
    ]
    return list({matching_key(line.text): line for line in reversed(lines)}.values())[::-1]


def _on_each(chosen: Chosen, change: "Callable[[Reviewed, tuple[int, ...]], Reviewed]") -> Step:
    def step(review: "Review") -> "Review":
        for source, rows in chosen.items():
            review = review.with_source(source, change(review.sources[source], rows))
        return review

    return step
