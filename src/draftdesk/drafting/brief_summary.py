"""What a brief says of two texts before all else: how much changed, what was deleted, which sections came and went."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate

from draftdesk.drafting.brief_places import Places
from draftdesk.model.apparatus import LONGEST_NAME, Apparatus
from draftdesk.model.comparison import ChangeKind, Comparison, Counts, Part
from draftdesk.model.comparison_words import listed, sorts_of, summary, weights
from draftdesk.model.elsewhere import is_only_moved
from draftdesk.model.folding import words
from draftdesk.model.options import without_names

_MOST, _LEAST, _FIRST = 0.75, 4, 3
_MOST_NAMED, _LETTERS, _AT_LENGTH = 8, 300, 8
_MEANT = {
    Apparatus.OPTION: f"The name of an option is a line of {LONGEST_NAME} words at most (“Option 2: No text”).",
    Apparatus.NOTE: "A note is what its drafters say (“Note: …”, in braces, or in italics).",
}


def summary_lines(comparison: Comparison, places: Places) -> Iterable[str]:
    """Sentences. What was deleted and is no provision, as a footnote or the name of an option, is counted apart."""
    counts = _by_words(comparison)
    said = summary(counts, sorts_of(comparison))
    yield f"{said[:1].upper()}{said[1:]}."
    if counts.deleted:
        yield from _deleted(comparison, places)
    yield from _sections(comparison, places)
    if heavy := weights(counts):
        yield f"By weight: {heavy}. {counts.words_inserted:,} words inserted, {counts.words_deleted:,} deleted."
    yield from _twice(comparison, places)


def _twice(comparison: Comparison, places: Places) -> Iterable[str]:
    """What the new text says in more places than the old one, word for word."""
    found: list[dict[tuple[str, ...], list[int]]] = [{}, {}]
    for own, side in zip(found, (comparison.a, comparison.b), strict=True):
        for at, passage in enumerate(side):
            if passage.part is Part.BODY:
                own.setdefault(tuple([word for _, _, word in words(without_names(passage.text))]), []).append(at)
    said: list[str] = []
    for key, copies in found[1].items():
        if len(key) >= _AT_LENGTH and len(copies) > max(1, len(found[0].get(key, ()))):
            first = places.heading_above(1, copies[0])
            said.append(listed([places.beside(1, copies[0], ""), *(places.beside(1, at, first) for at in copies[1:])]))
    if said:
        room = accumulate(len(each) for each in said)
        told = _names(said, max(1, sum(length <= _LETTERS for length in room)))
        where = "in several places of the new text, and in fewer of the old one"
        yield f"The same words, {_AT_LENGTH} or more, stand {where}: {told}."


def _by_words(comparison: Comparison) -> Counts:
    """The counts, of what was moved only that counted as edited of which the words, or brackets, are others."""
    edited = [each for each in comparison.changes if each.kind is ChangeKind.MOVED_EDITED]
    same = sum(is_only_moved(comparison, each) for each in edited)
    counts = comparison.counts
    return replace(counts, moved=counts.moved + same, moved_edited=counts.moved_edited - same)


def _deleted(comparison: Comparison, places: Places) -> Iterable[str]:
    kinds: Counter[Apparatus | None] = Counter(
        places.apparatus(0, at) for change in comparison.changes if change.kind is ChangeKind.DELETED for at in change.a
    )
    if len(kinds) > 1 or None not in kinds:
        others = [f"{kinds[kind]:,} {kind if kinds[kind] == 1 else kind.plural}" for kind in Apparatus if kinds[kind]]
        are = "is" if kinds.total() - kinds[None] == 1 else "are"
        yield f"Of the {kinds.total():,} deleted, {kinds[None]:,} are paragraphs of text; {listed(others)} {are} not."
        told = [said for kind, said in _MEANT.items() if kinds[kind]]
        if told:
            yield " ".join(told)


def _sections(comparison: Comparison, places: Places) -> Iterable[str]:
    """Headings that came and went, and sections of which most went."""
    kinds = ChangeKind.DELETED, ChangeKind.INSERTED
    lone: list[set[int]] = [set(), set()]
    for change in comparison.changes:
        if change.kind in kinds:
            lone[change.kind is ChangeKind.INSERTED].update(change.a or change.b)
    sides = places.passages(0), places.passages(1)
    for of_b, how, where in ((0, "Sections gone", "stand elsewhere"), (1, "New sections", "stood elsewhere")):
        under: dict[int, list[bool]] = {}
        for at in range(len(sides[of_b])):
            for head in places.headings(of_b, at)[-1:]:
                under.setdefault(head, []).append(at in lone[of_b])
        told = []
        for head in sorted(each for each in lone[of_b] if sides[of_b][each].level):
            own = under.get(head, [])
            kept = len(own) - sum(own)
            more = f", of whose {len(own):,} paragraphs {kept:,} {where}" if kept else ""
            told.append(f"{places.title(of_b, head)}{more}")
        if told:
            yield f"{how}: {_names(told)}."
        if of_b == 0:
            yield from _thinned(lone[0], places)


def _thinned(gone: set[int], places: Places) -> Iterable[str]:
    """Where most paragraphs of text were deleted, by their number and by their share, of the sections that stay."""
    under: dict[int, list[bool]] = {}
    for at in range(len(places.passages(0))):
        if places.apparatus(0, at) is None:
            for head in places.headings(0, at)[-1:]:
                under.setdefault(head, []).append(at in gone)
    counts = {head: (sum(own), len(own)) for head, own in under.items() if head not in gone and len(own) >= _LEAST}
    many = sorted((each for each in counts if counts[each][0] >= _LEAST), key=lambda head: -counts[head][0])[:_FIRST]
    share = [head for head, (lost, own) in sorted(counts.items()) if lost >= _MOST * own and head not in many]
    said = [
        f"{how} {_names([f'{places.title(0, head)}, {counts[head][0]:,} of {counts[head][1]:,}' for head in heads])}"
        for how, heads in (("by number in", many), ("three quarters or more in", share))
        if heads
    ]
    if said:
        yield f"Most paragraphs of text deleted: {'; '.join(said)}."


def _names(names: list[str], most: int = _MOST_NAMED) -> str:
    if len(names) > most:
        names = [*names[:most], f"{len(names) - most:,} others"]
    return "; ".join(names)
