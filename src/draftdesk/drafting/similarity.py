"""Which of many texts say nearly the same, without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.folding import matching_key, search_text

NEARLY = 85.0
"""From this share of common characters (per cent) two recommendations are worth a person's look side by side."""
_FEWEST = 8
_CROWD = 400
"""Of the texts that have a word in common, no more than the first so many are looked at."""
_MOST_ALIKE = 25
"""Of the texts that share a text's rarest words, at least those that share most of them are compared letter by letter:
so many, or more where more share enough of those words."""
_ENOUGH = 4
"""Which is one in so many of them."""
_STEP = 50
"""After so many texts `progress` is told."""


def near_pairs(keys: Mapping[str, str], among: Collection[str], progress: Progress = silent) -> dict[str, str]:
    """For each id in `among`, the most similar other id of `keys` that stands before it, where one is near enough.

    `keys` are matching keys by id, in order. A text is compared only with those that share most of the rarest quarter
    of its words: what is nearly the same does not differ in nearly all of them. `progress` is told every few texts, and
    may stop the work by raising.
    """
    wanted = frozenset(among)
    names = list(keys)
    every = list(keys.values())
    words = _Words(every, lambda done: _tell(progress, done, 2 * len(every)))
    before = _Texts()
    found: dict[str, str] = {}
    for at, (name, key) in enumerate(keys.items()):
        _tell(progress, len(every) + at, 2 * len(every))
        shared = words.of(key)
        if name in wanted and (near := before.nearest(key, _telling(shared))) is not None:
            found[name] = names[near[1]]
        before.add(key, shared)
    progress(2 * len(every), 2 * len(every), _WHAT)
    return found


def _telling(words: Sequence[int]) -> Sequence[int]:
    """The rarest quarter of a text's words."""
    return words[: max(_FEWEST, len(words) // 4)]


class _Words:
    """The words that more than one of the texts has, as numbers: the rarer, the lower."""

    def __init__(self, keys: Iterable[str], read: Callable[[int], object]) -> None:
        counts: Counter[str] = Counter()
        for at, key in enumerate(keys):
            read(at)
            counts.update(set(search_text(key).split()))
        common = sorted((count, word) for word, count in counts.items() if count > 1)
        self._numbers = {word: number for number, (_, word) in enumerate(common)}

    def of(self, key: str) -> list[int]:
        """Those of one text, the rarest first."""
        numbers = self._numbers
        return sorted({numbers[word] for word in search_text(key).split() if word in numbers})


@dataclass(frozen=True, slots=True)
class Member:
    """`similarity` is the share of characters (per cent) in common with the group's first, case and punctuation aside;
    100 where it says exactly the same words."""

    id: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Group:
    """Two texts or more: the one that came first, then the others, the most similar first."""

    members: tuple[Member, ...]

    @property
    def is_exact(self) -> bool:
        """Whether all of them say exactly the same words."""
        return all(member.similarity == _SAME for member in self.members)


_SAME = 100.0


def near_groups(texts: Mapping[str, str], progress: Progress = silent) -> tuple[Group, ...]:
    """The texts, by id and in order, that say the same or nearly the same, in the order of each group's first.

    Each text joins the group whose first it is most similar to, if it is near enough; so all of a group are near its
    first, if not each to each. Texts without words are in no group. `progress` is told every few hundred texts, and may
    stop the work by raising. A text is compared only with the firsts that share most of its rarest words: one that
    differs from all of those in nearly every rare word is missed.
    """
    same: dict[str, list[str]] = {}
    for at, (name, text) in enumerate(texts.items()):
        _tell(progress, at, 3 * len(texts))
        if key := matching_key(text):
            same.setdefault(key, []).append(name)
    words = _Words(same, lambda done: _tell(progress, len(texts) + done, 3 * len(texts)))
    near: dict[str, list[tuple[float, str]]] = {}
    keys: list[str] = []
    firsts = _Texts()
    for at, key in enumerate(same):
        _tell(progress, 2 * len(texts) + at, 3 * len(texts))
        telling = _telling(words.of(key))
        if (found := firsts.nearest(key, telling)) is not None:
            similarity, first = found
            near[keys[first]].append((similarity, key))
        else:
            near[key] = [(_SAME, key)]
            keys.append(key)
            firsts.add(key, telling)
    progress(3 * len(texts), 3 * len(texts), _WHAT)
    groups = (_group(found, same) for found in near.values())
    return tuple(group for group in groups if len(group.members) > 1)


_WHAT = "Comparing"


def _tell(progress: Progress, done: int, of: int) -> None:
    if done % _STEP == 0:
        progress(done, of, _WHAT)


def _group(found: Iterable[tuple[float, str]], same: Mapping[str, Sequence[str]]) -> Group:
    ranked = sorted(found, key=lambda each: -each[0])  # of equals, those that came first stay first
    return Group(tuple(Member(name, similarity) for similarity, key in ranked for name in same[key]))


class _Texts:
    """Texts by the words they have, so that one like another is soon found."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._holding: dict[int, list[int]] = defaultdict(list)

    def add(self, key: str, words: Iterable[int]) -> None:
        at = len(self._keys)
        self._keys.append(key)
        for word in words:
            holding = self._holding[word]
            if len(holding) < _CROWD:
                holding.append(at)

    def nearest(self, key: str, telling: Sequence[int]) -> tuple[float, int] | None:
        """How similar the most similar of them is, and which it is, where one is near enough; of equals the first."""
        from rapidfuzz import fuzz, process

        shared = Counter(chain.from_iterable(self._holding.get(word, ()) for word in telling))
        likely = sorted(_most_alike(shared, len(telling)))
        best = process.extractOne(key, [self._keys[at] for at in likely], scorer=fuzz.ratio, score_cutoff=NEARLY)
        return None if best is None else (best[1], likely[best[2]])


def _most_alike(shared: Counter[int], of: int) -> list[int]:
    """The texts that share most of so many words, by how many each shares."""
    crowd = [at for at, count in shared.items() if count >= of // _ENOUGH]
    return crowd if len(crowd) >= _MOST_ALIKE else [at for at, _ in shared.most_common(_MOST_ALIKE)]
