"""Which of many texts say nearly the same, without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

NEARLY = 85.0
"""From this share of common characters (per cent) two recommendations are worth a person's look side by side."""
_RARE_WORDS = 4
_CROWD = 400
"""A word that more texts than this have in common says nothing about two of them."""


def near_pairs(keys: Mapping[str, str], among: Sequence[str]) -> dict[str, str]:
    """For each id in `among`, the most similar other id of `keys` that stands before it, where one is near enough.

    `keys` are matching keys by id, in order. Texts are compared only where they share one of their rarest words, which
    texts that are nearly the same do.
    """
    from rapidfuzz import fuzz, process

    words = {name: set(key.split()) for name, key in keys.items()}
    counts = Counter(word for each in words.values() for word in each)
    places = {name: at for at, name in enumerate(keys)}
    holding: dict[str, list[str]] = defaultdict(list)
    for name, each in words.items():
        for word in each:
            if 1 < counts[word] <= _CROWD:
                holding[word].append(name)
    found: dict[str, str] = {}
    for name in among:
        rare = sorted(
            (word for word in words[name] if 1 < counts[word] <= _CROWD), key=lambda word: (counts[word], word)
        )
        near = {other for word in rare[: _RARE_WORDS * 2] for other in holding[word] if places[other] < places[name]}
        if not near:
            continue
        candidates = {other: keys[other] for other in sorted(near, key=places.__getitem__)}
        best = process.extractOne(keys[name], candidates, scorer=fuzz.ratio, score_cutoff=NEARLY)
        if best is not None:
            found[name] = best[2]
    return found
