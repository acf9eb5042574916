"""Which of many texts say nearly the same, without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from draftdesk.model.folding import search_text

NEARLY = 85.0
"""From this share of common characters (per cent) two recommendations are worth a person's look side by side."""
_FEWEST = 8
_CROWD = 400
"""Of the texts that have a word in common, no more than the first so many are looked at."""


def near_pairs(keys: Mapping[str, str], among: Sequence[str]) -> dict[str, str]:
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
    for name in among:
        rare = sorted((word for word in words[name] if counts[word] > 1), key=lambda word: (counts[word], word))
        telling = rare[: max(_FEWEST, len(rare) // 4)]
        near = {other for word in telling for other in holding[word] if places[other] < places[name]}
        if not near:
            continue
        candidates = {other: keys[other] for other in sorted(near, key=places.__getitem__)}
        best = process.extractOne(keys[name], candidates, scorer=fuzz.ratio, score_cutoff=NEARLY)
        if best is not None:
            found[name] = best[2]
    return found
