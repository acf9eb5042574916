"""What a delegation remarks on the changes of a comparison, and how a remark finds its change again tomorrow."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import ChangeKind, Comparison
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.folding import is_chinese, pairs, words
from draftdesk.model.ids import new_id

LONGEST = 20_000
"""So many characters may a remark have."""


class Stance(StrEnum):
    """What the delegation means to do about a change."""

    __hash__ = str.__hash__

    NONE = ""
    SUPPORT = "support"
    OPPOSE = "oppose"
    RESERVE = "reserve"
    PROPOSE = "propose other words"
    INSTRUCTIONS = "seek instructions"


class SideKind(StrEnum):
    __hash__ = str.__hash__

    VERSION = "version"
    DRAFT = "draft"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one side of a comparison was: a version or the working draft of a draft, by `id`; or a file, by its `name`
    and `sha256`. `rejected` says of a file that its tracked changes are read as rejected."""

    kind: SideKind
    id: str = ""
    name: str = ""
    sha256: str = ""
    rejected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptComparison:
    """Two sides that were compared, kept so that they can be compared again. `at` is UTC."""

    id: str
    a_kind: SideKind
    a_id: str
    a_name: str
    a_sha256: str | None
    a_rejected: bool
    b_kind: SideKind
    b_id: str
    b_name: str
    b_sha256: str | None
    b_rejected: bool
    at: str = ""

    @property
    def a(self) -> Side:
        return Side(
            kind=self.a_kind, id=self.a_id, name=self.a_name, sha256=self.a_sha256 or "", rejected=self.a_rejected
        )

    @property
    def b(self) -> Side:
        return Side(
            kind=self.b_kind, id=self.b_id, name=self.b_name, sha256=self.b_sha256 or "", rejected=self.b_rejected
        )


def kept(name: str, a: Side, b: Side, at: str) -> KeptComparison:
    """The comparison of those sides under the id `name`."""
    return KeptComparison(
        id=name,
        a_kind=a.kind,
        a_id=a.id,
        a_name=a.name,
        a_sha256=a.sha256 or None,
        a_rejected=a.rejected,
        b_kind=b.kind,
        b_id=b.id,
        b_name=b.name,
        b_sha256=b.sha256 or None,
        b_rejected=b.rejected,
        at=at,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """How a change is found again: what became of which paragraphs. All tuples are paragraph by paragraph.

    `before` and `after` are their words on each side; numbers are as a sentence cites them, "" for none, and so are
    ids. `place` is how far down the comparison the change stands, in thousandths.
    """

    kind: ChangeKind
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    numbers_before: tuple[str, ...] = ()
    numbers_after: tuple[str, ...] = ()
    ids_before: tuple[str, ...] = ()
    ids_after: tuple[str, ...] = ()
    place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRemark:
    """What somebody of the delegation remarked on a change of the comparison `comparison_id`. It never circulates.

    All but `text`, `stance`, `author` and `at` (UTC) tell which change, as in `Anchor`.
    """

    id: str
    comparison_id: str
    text: str
    stance: Stance
    author: str
    at: str
    kind: ChangeKind
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    numbers_before: tuple[str, ...] = ()
    numbers_after: tuple[str, ...] = ()
    ids_before: tuple[str, ...] = ()
    ids_after: tuple[str, ...] = ()
    place: int = 0

    @property
    def anchor(self) -> Anchor:
        return Anchor(**{name: getattr(self, name) for name in _OF_ANCHOR})


@dataclass(frozen=True, slots=True)
class Placed:
    """Remarks by the place of their change in the comparison, in the order given; and those whose change is gone."""

    on: Mapping[int, tuple[ChangeRemark, ...]]
    lost: tuple[ChangeRemark, ...]


_OF_ANCHOR = tuple(each.name for each in fields(Anchor))


def new_remark(
    anchor: Anchor, text: str, stance: Stance = Stance.NONE, *, comparison_id: str = "", author: str = "", at: str = ""
) -> ChangeRemark:
    """A remark on that change, in no workspace yet."""
    return ChangeRemark(
        id=new_id(),
        comparison_id=comparison_id,
        text=text,
        stance=stance,
        author=author,
        at=at,
        **{name: getattr(anchor, name) for name in _OF_ANCHOR},
    )


def moved_to(remark: ChangeRemark, anchor: Anchor) -> ChangeRemark:
    """The remark on another change."""
    return replace(remark, **{name: getattr(anchor, name) for name in _OF_ANCHOR})


_TURNED = {
    ChangeKind.INSERTED: ChangeKind.DELETED,
    ChangeKind.DELETED: ChangeKind.INSERTED,
    ChangeKind.SPLIT: ChangeKind.MERGED,
    ChangeKind.MERGED: ChangeKind.SPLIT,
}


def turned_round(remark: ChangeRemark) -> ChangeRemark:
    """The remark where the two texts change sides: on what makes the older text of the newer."""
    return replace(
        remark,
        kind=_TURNED.get(remark.kind, remark.kind),
        before=remark.after,
        after=remark.before,
        numbers_before=remark.numbers_after,
        numbers_after=remark.numbers_before,
        ids_before=remark.ids_after,
        ids_after=remark.ids_before,
    )


def anchor_of(comparison: Comparison, at: int) -> Anchor:
    """How the change at that place is found again."""
    return _anchor(comparison, at, full_numbers(comparison.a), full_numbers(comparison.b))


def placed(remarks: Iterable[ChangeRemark], comparison: Comparison) -> Placed:
    """Which change each remark is about.

    It is that of the same words before and after; else of the same paragraph, by its id or by its words on one side;
    else the likest, where one is like enough. A paragraph that nobody changed any more has no remark, except one that
    was made on an unchanged paragraph.
    """
    listed = tuple(remarks)
    if not listed:
        return Placed({}, ())
    finder = _Finder(comparison)
    on: dict[int, tuple[ChangeRemark, ...]] = {}
    lost = []
    for remark in listed:
        at = finder.find(remark.anchor)
        if at is None:
            lost.append(remark)
        else:
            on[at] = (*on.get(at, ()), remark)
    return Placed(on, tuple(lost))


# --- finding a change again -----------------------------------------------------------------------------------------

_ALIKE = 0.55
"""From this share of common words a change is the one that was remarked on."""
_TELLING = 20
"""A paragraph of so many letters is known by its words; a shorter one by its number as well."""


class _Finder:
    """Knows the changes of one comparison by their words and paragraphs."""

    def __init__(self, comparison: Comparison) -> None:
        numbers_a, numbers_b = full_numbers(comparison.a), full_numbers(comparison.b)
        self._changes = comparison.changes
        self._anchors = [_anchor(comparison, at, numbers_a, numbers_b) for at in range(len(comparison.changes))]
        self._by_words: dict[tuple[tuple[str, ...], tuple[str, ...]], list[int]] = {}
        self._by_paragraph: dict[tuple[str, ...], list[int]] = {}
        for at, anchor in enumerate(self._anchors):
            self._by_words.setdefault((anchor.before, anchor.after), []).append(at)
            for each in _paragraphs(anchor):
                self._by_paragraph.setdefault(each, []).append(at)
        self._with: dict[str, list[int]] = {}
        self._sizes: list[int] = []

    def find(self, anchor: Anchor) -> int | None:
        """The place of the change, or None."""
        places = self._by_words.get((anchor.before, anchor.after), ())
        if exact := self._open(anchor, places):
            return max(exact, key=lambda at: self._nearness(anchor, at))
        own = set(_paragraphs(anchor))
        places = [at for each in own for at in self._by_paragraph.get(each, ())]
        if places:  # where its own paragraph did not change any more, no other is taken for it
            same = self._open(anchor, places)
            return max(same, key=lambda at: (places.count(at), *self._nearness(anchor, at)), default=None)
        return self._likest(anchor)

    def _open(self, anchor: Anchor, places: Iterable[int]) -> list[int]:
        """Those of the changes that may be the one: in what did not change nobody looks for a remark."""
        any_will = anchor.kind is ChangeKind.UNCHANGED
        return [at for at in dict.fromkeys(places) if any_will or not is_untouched(self._changes[at])]

    def _nearness(self, anchor: Anchor, at: int) -> tuple[int, bool, int]:
        """How many numbers and ids they share, whether the same became of both, how near they stand."""
        other = self._anchors[at]
        same = len(set(_marks(anchor)).intersection(_marks(other)))
        return same, anchor.kind is other.kind, -abs(anchor.place - other.place)

    def _likest(self, anchor: Anchor) -> int | None:
        """The change with the greatest share of common words on both sides together."""
        if not self._sizes:
            self._list_words()
        ours = _said(anchor)
        common = Counter(at for word in ours for at in self._with.get(word, ()))
        shares = {at: 2 * common[at] / (len(ours) + self._sizes[at]) for at in self._open(anchor, common)}
        alike = [at for at, share in shares.items() if share >= _ALIKE]
        return max(alike, key=lambda at: (shares[at], *self._nearness(anchor, at)), default=None)

    def _list_words(self) -> None:
        for at, each in enumerate(self._anchors):
            said = _said(each)
            self._sizes.append(len(said))
            for word in said:
                self._with.setdefault(word, []).append(at)


def _anchor(comparison: Comparison, at: int, numbers_a: Sequence[str], numbers_b: Sequence[str]) -> Anchor:
    change = comparison.changes[at]
    a, b = ([passages[n] for n in places] for passages, places in ((comparison.a, change.a), (comparison.b, change.b)))
    return Anchor(
        kind=change.kind,
        before=tuple(each.text for each in a),
        after=tuple(each.text for each in b),
        numbers_before=tuple(numbers_a[n] for n in change.a),
        numbers_after=tuple(numbers_b[n] for n in change.b),
        ids_before=tuple(each.paragraph_id or "" for each in a),
        ids_after=tuple(each.paragraph_id or "" for each in b),
        place=round(1000 * at / len(comparison.changes)),
    )


def _paragraphs(anchor: Anchor) -> Iterator[tuple[str, ...]]:
    """What its paragraphs are known by, each side apart."""
    for side, texts, numbers, ids in (
        ("before", anchor.before, anchor.numbers_before, anchor.ids_before),
        ("after", anchor.after, anchor.numbers_after, anchor.ids_after),
    ):
        for text, number in zip(texts, numbers, strict=True):
            if len(text) >= _TELLING:
                yield side, text
            elif text.strip():
                yield side, text, number
        for name in filter(None, ids):
            yield side, "", name


def _marks(anchor: Anchor) -> Iterator[tuple[str, str]]:
    for side, marks in (
        ("before", (*anchor.numbers_before, *anchor.ids_before)),
        ("after", (*anchor.numbers_after, *anchor.ids_after)),
    ):
        yield from ((side, mark) for mark in marks if mark)


def _said(anchor: Anchor) -> AbstractSet[str]:
    """The words of both sides, each with its side; of Chinese the pairs of characters."""
    return {
        f"{side}{unit}"
        for side, texts in (("-", anchor.before), ("+", anchor.after))
        for text in texts
        for _, _, word in words(text)
        for unit in (pairs(word) if is_chinese(word) else (word,))
    }
