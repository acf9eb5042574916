"""Where a person should look whether two paragraphs are the same: what the words alone cannot settle."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.comparing.candidates import candidates
from draftdesk.comparing.likeness import common_words
from draftdesk.comparing.sides import Side
from draftdesk.comparing.tokens import Alphabet, Units
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Doubt, Passage

_LITTLE = 0.6
"""Below this share of common words two paragraphs may well be two."""
_PERHAPS = 0.35
"""From this share on a new paragraph may be one that seems to be gone."""
_NEAR = 0.12
"""So much less alike another may be, and still be the one."""
_RUN = 2
_FEW = 4
"""So few words stand anywhere."""
_STEP = 50
_WHAT = "Looking for doubts"


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A change, by its place in the comparison, that may not be what it seems. `others` are the places in A that its
    paragraph of B may come from instead, the likeliest first."""

    change: int
    doubt: Doubt
    others: tuple[int, ...] = ()


def doubtful(comparison: Comparison, progress: Progress = silent) -> tuple[Doubtful, ...]:
    """The changes to look at, in the order of the comparison. What was split or merged is told by where its words went,
    and is none of them."""
    found = {each.change: each for each in _repeated(comparison)}
    found |= {each.change: each for each in _unlike(comparison, progress)}
    return tuple(found[at] for at in sorted(found))


def likeness(a: Sequence[Passage], b: Sequence[Passage], progress: Progress = silent) -> float:
    """The share of common words of two stretches of text, 1 where all are."""
    alphabet = Alphabet(Units())
    one, other = Side(a, alphabet), Side(b, alphabet)
    first, second = one.joined_key(range(len(one))), other.joined_key(range(len(other)))
    size = len(first) + len(second)
    return 2 * common_words(first, second, progress) / size if size else 1.0


def _repeated(comparison: Comparison) -> Iterator[Doubtful]:
    """Paragraphs whose very words stood in several places, of which not all are left: which one is it? One that still
    stands beside the same neighbour is itself."""
    places_a, places_b = _places(comparison.a), _places(comparison.b)
    became = {change.a[0]: change.b[0] for change in comparison.changes if len(change.a) == len(change.b) == 1}
    for at, change in enumerate(comparison.changes):
        if not change.a or not change.b or change.kind not in _SAME_WORDS:
            continue
        if any(became.get(change.a[0] + step) == change.b[0] + step for step in (-1, 1)):
            continue
        passage = comparison.b[change.b[0]]
        stood, stand = places_a[passage.text], places_b[passage.text]
        if len(stood) > max(len(stand), 1) and len(passage.text.split()) >= _FEW:
            yield Doubtful(at, Doubt.REPEATED, tuple(place for place in stood if place not in change.a))


_SAME_WORDS = (ChangeKind.UNCHANGED, ChangeKind.MOVED)


def _places(passages: Sequence[Passage]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for at, passage in enumerate(passages):
        found[passage.text].append(at)
    return found


def _unlike(comparison: Comparison, progress: Progress) -> Iterator[Doubtful]:
    edited = {at: each for at, each in enumerate(comparison.changes) if _is_edited_pair(each)}
    gone = {each.a[0] for each in comparison.changes if each.kind is ChangeKind.DELETED}
    new = {each.b[0]: at for at, each in enumerate(comparison.changes) if each.kind is ChangeKind.INSERTED}
    alphabet = Alphabet(Units())
    a, b = Side(comparison.a, alphabet), Side(comparison.b, alphabet)
    to_a, to_b = _given(a), _given(b)
    shares: dict[int, float] = {}
    for n, (at, change) in enumerate(edited.items()):
        if n % _STEP == 0:
            progress(n, len(edited), _WHAT)
        shares[at] = _share(a.key(to_a[change.a[0]]), b.key(to_b[change.b[0]]), progress)
    of_a = {change.a[0]: shares[at] for at, change in edited.items()}
    of_b = {change.b[0]: at for at, change in edited.items()}
    alone_a = {to_a[each] for each in (*gone, *of_a)}
    alone_b = {to_b[each] for each in (*new, *of_b)}
    others: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for link in candidates(a, b, (alone_a, alone_b), _RUN, progress):
        place, to = a.origin[link.a[0]], b.origin[link.b[0]]
        if not link.is_pair or link.weight < _FEW or a.passages[link.a[0]].part is not b.passages[link.b[0]].part:
            continue
        if to in new:
            least = of_a[place] - _NEAR if place in of_a else _PERHAPS
            if link.likeness >= max(_PERHAPS, least):
                others[new[to]].append((-link.likeness, place))
        elif place in gone and link.likeness >= max(_PERHAPS, shares[of_b[to]] - _NEAR):
            others[of_b[to]].append((-link.likeness, place))
    for at, found in others.items():
        places = tuple(dict.fromkeys(place for _, place in sorted(found)))
        yield Doubtful(at, Doubt.ANOTHER if at in edited else Doubt.PERHAPS_NOT_NEW, places)
    for at, share in shares.items():
        if share < _LITTLE and at not in others:
            yield Doubtful(at, Doubt.LITTLE)


def _given(side: Side) -> dict[int, int]:
    """Where each passage, by its place as given, stands in the side."""
    return {given: at for at, given in enumerate(side.origin)}


def _is_edited_pair(change: Change) -> bool:
    return change.kind in {ChangeKind.EDITED, ChangeKind.MOVED_EDITED} and len(change.a) == len(change.b) == 1


def _share(one: str, other: str, progress: Progress) -> float:
    return 2 * common_words(one, other, progress) / max(len(one) + len(other), 1)
