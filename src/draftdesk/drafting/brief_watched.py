"""Which changes touch the watch list, and how: by their words, as a watched paragraph, by the heading they stand
under."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.drafting.brief_places import Places
from draftdesk.model.comparison import Change, Comparison, Part, Passage, Substance
from draftdesk.model.comparison_words import listed
from draftdesk.model.watching import WatchItem, WatchKind, sought, touches

_LIGHT = (None, Substance.EDITORIAL, Substance.MINOR, Substance.CONSEQUENTIAL)
_LEAST_NAMED = 6
_MOST_OF_A_TEXT = 0.5


class How(StrEnum):
    """By what a change touches a watched item."""

    CHANGED_WORDS = "is in the changed words"
    WORDS = "is in the paragraph"
    HEADING = "is in the heading"


@dataclass(frozen=True, slots=True)
class Hit:
    """A change touches a watched item. A watched paragraph is one by its words, or by its changed words."""

    item: WatchItem
    how: How

    @property
    def said(self) -> str:
        """In a sentence."""
        note = f" ({self.item.note})" if self.item.note.strip() else ""
        if self.item.kind is WatchKind.PARAGRAPH:
            return f"Watched {named(self.item)}{note}."
        return f"{named(self.item)} {self.how}{note}."


@dataclass(frozen=True, slots=True)
class Watched:
    """What touches the list, by the changes' places; and the headings, as they are called, that have watched words.
    `aside` is how many changes under these were passed over, as they are of no provision and have no watched word."""

    hits: Mapping[int, tuple[Hit, ...]]
    headings: tuple[str, ...] = ()
    aside: int = 0

    def by_words(self, at: int) -> bool:
        """Whether a change touches the list by more than the heading above it."""
        return any(each.how is not How.HEADING for each in self.hits.get(at, ()))

    def in_changed_words(self, at: int) -> bool:
        """Whether a watched item is in the words that changed themselves."""
        return any(each.how is How.CHANGED_WORDS for each in self.hits.get(at, ()))


def watched(
    comparison: Comparison, items: Sequence[WatchItem], places: Places, always: AbstractSet[int] = frozenset()
) -> Watched:
    """What touches the list and weighs: a change of little weight does where a watched word is among what changed, or
    where it is one of `always`. Under a heading with watched words all provisions do of which the substance changed."""
    hits: dict[int, list[Hit]] = {}
    for at, touched in (touches(comparison, items) if items else {}).items():
        is_light = comparison.changes[at].substance in _LIGHT
        if not is_light or at in always or any(each.in_changed_words for each in touched):
            hits[at] = [Hit(each.item, How.CHANGED_WORDS if each.in_changed_words else How.WORDS) for each in touched]
    found = _Headings(comparison, items, places)
    aside = 0
    for at, change in enumerate(comparison.changes):
        if change.substance not in _LIGHT:
            known = {each.item.id for each in hits.get(at, ())}
            more = [Hit(item, How.HEADING) for item in found.of(change.a, change.b) if item.id not in known]
            if more and _is_apparatus(change, places):
                aside += at not in hits
            elif more:
                hits.setdefault(at, []).extend(more)
    return Watched({at: tuple(hits[at]) for at in sorted(hits)}, found.names(), aside)


class _Headings:
    """The headings that have watched words. One that most of a text stands under says nothing of what is there."""

    def __init__(self, comparison: Comparison, items: Sequence[WatchItem], places: Places) -> None:
        self._places = places
        self._found: tuple[dict[int, list[WatchItem]], ...] = ({}, {})
        words = [(item, sought([item])) for item in items if item.kind is WatchKind.WORDS]
        for of_b, passages in enumerate((places.passages(0), places.passages(1))):
            headings = [at for at, passage in enumerate(passages) if passage.level] if words else []
            own = {at: [item for item, wanted in words if wanted.places(passages[at].text)] for at in headings}
            own = {at: found for at, found in own.items() if found}
            under = dict.fromkeys(own, 0)
            for at in range(len(passages)):
                for head in places.headings(of_b, at):
                    if head in under:
                        under[head] += 1
            self._found[of_b].update(
                (at, found) for at, found in own.items() if under[at] <= _MOST_OF_A_TEXT * len(passages)
            )
        self._parts = tuple([_is_running(each) for each in side] for side in (comparison.a, comparison.b))

    def of(self, a: Iterable[int], b: Iterable[int]) -> list[WatchItem]:
        found: dict[str, WatchItem] = {}
        for of_b, own in enumerate((a, b)):
            for at in own:
                for head in self._places.headings(of_b, at) if self._parts[of_b][at] else ():
                    found.update((item.id, item) for item in self._found[of_b].get(head, ()))
        return list(found.values())

    def names(self) -> tuple[str, ...]:
        told = [self._places.title(of_b, at) for of_b in (1, 0) for at in self._found[of_b]]
        return tuple(dict.fromkeys(told))


def _is_apparatus(change: Change, places: Places) -> bool:
    of_a, of_b = ([places.apparatus(nth, at) for at in side] for nth, side in enumerate((change.a, change.b)))
    return None not in (*of_a, *of_b)


def _is_running(passage: Passage) -> bool:
    return passage.part in (Part.BODY, Part.TABLE)


def named(item: WatchItem) -> str:
    """An item as a sentence names it."""
    return f"paragraph {item.text}" if item.kind is WatchKind.PARAGRAPH else f"“{item.text}”"


def said_of_list(found: Watched, items: Sequence[WatchItem]) -> Iterable[str]:
    """How much touches the list, in sentences; how it was looked for, and what that cannot find."""
    by_words = [at for at in found.hits if found.by_words(at)]
    by_heading = len(found.hits) - len(by_words)
    inside = sum(map(found.in_changed_words, by_words))
    if not found.hits:
        yield "No change touches the watch list."
    else:
        touch = "change touches" if len(by_words) == 1 else "changes touch"
        said = f"{len(by_words):,} {touch} the watch list, {inside:,} of them in the words that changed"
        if by_heading:
            heads = listed(list(found.headings)) if len(found.headings) <= _LEAST_NAMED else "headings that have one"
            are = "more stands" if by_heading == 1 else "more stand"
            said += f"; {by_heading:,} {are} under {heads}"
        yield f"{said}. By item: {_by_item(found, items)}."
    if found.aside:
        have = "one has" if found.aside == 1 else f"{found.aside:,} have"
        yield (
            "Headings, names of options and notes there are counted only where they have a watched word themselves; "
            f"{have} none."
        )
    if any(item.kind is WatchKind.WORDS for item in items):
        yield (
            "Watched words are looked for as they are written, in paragraphs and in headings: what speaks of the "
            "matter in other words, under another heading, is not found."
        )


def _by_item(found: Watched, items: Sequence[WatchItem]) -> str:
    said, none = [], []
    several = any(len(hits) > 1 for hits in found.hits.values())
    for item in items:
        own = [hit.how for hits in found.hits.values() for hit in hits if hit.item.id == item.id]
        more = own.count(How.HEADING)
        if own:
            said.append(f"{named(item)} {len(own) - more:,}{f' and {more:,} by the heading' if more else ''}")
        else:
            none.append(named(item))
    if none:
        said.append(f"none for {listed(none) if len(none) <= _LEAST_NAMED else f'{len(none)} others'}")
    return "; ".join(said) + (" (one change may touch several)" if several else "")
