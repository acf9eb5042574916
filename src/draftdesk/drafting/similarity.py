"""Which of many texts say nearly the same, without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
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
"""Of the groups that share a text's rarest words, those that share most of them are compared letter by letter."""
_STEP = 200


def near_pairs(keys: Mapping[str, str], among: Sequence[str], progress: Progress = silent) -> dict[str, str]:
    """For each id in `among`, the most similar other id of `keys` that stands before it, where one is near enough.

    `keys` are matching keys by id, in order. A text is compared only with those that share one of the rarest quarter of
    its words: what is nearly the same cannot differ in all of them.
    """
    from rapidfuzz import fuzz, process

    words = {name: set(search_text(key).split()) for name, key in keys.items()}
    counts = Counter(word for each in words.values() for word in each)
    places = {name: at for at, name in enumerate(keys)}
    holding: dict[str, list[str]] = defaultdict(list)
    for name, each in words.items():
        for word in each:
            if counts[word] > 1 and len(holding[word]) < _CROWD:
                holding[word].append(name)
    found: dict[str, str] = {}
    for at, name in enumerate(among):
        _tell(progress, at, len(among))
        telling = _telling(words[name], counts)
        near = {other for word in telling for other in holding[word] if places[other] < places[name]}
        if not near:
            continue
        candidates = {other: keys[other] for other in sorted(near, key=places.__getitem__)}
        best = process.extractOne(keys[name], candidates, scorer=fuzz.ratio, score_cutoff=NEARLY)
        if best is not None:
            found[name] = best[2]
    return found


def _telling(words: Iterable[str], counts: Mapping[str, int]) -> list[str]:
    """The rarest quarter of the words that any other text has too."""
    rare = sorted((word for word in words if counts[word] > 1), key=lambda word: (counts[word], word))
    return rare[: max(_FEWEST, len(rare) // 4)]


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
    counts: Counter[str] = Counter()
    for at, key in enumerate(same):
        _tell(progress, len(texts) + at, 3 * len(texts))
        counts.update(set(search_text(key).split()))
    near: dict[str, list[tuple[float, str]]] = {}
    firsts = _Firsts()
    for at, key in enumerate(same):
        _tell(progress, 2 * len(texts) + at, 3 * len(texts))
        telling = _telling(set(search_text(key).split()), counts)
        if (found := firsts.nearest(key, telling)) is not None:
            similarity, first = found
            near[first].append((similarity, key))
        else:
            near[key] = [(_SAME, key)]
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


class _Firsts:
    """The first texts of all groups so far, found by their rarest words."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._holding: dict[str, list[int]] = defaultdict(list)

    def add(self, key: str, telling: Collection[str]) -> None:
        for word in telling:
            if len(self._holding[word]) < _CROWD:
                self._holding[word].append(len(self._keys))
        self._keys.append(key)

    def nearest(self, key: str, telling: Collection[str]) -> tuple[float, str] | None:
        """The most similar of them and how similar it is, where one is near enough."""
        from rapidfuzz import fuzz, process

        shared = Counter(chain.from_iterable(self._holding.get(word, ()) for word in telling))
        if not shared:
            return None
        likely = [at for at, _ in shared.most_common(_MOST_ALIKE)]
        best = process.extractOne(key, [self._keys[at] for at in likely], scorer=fuzz.ratio, score_cutoff=NEARLY)
        return None if best is None else (best[1], best[0])
