"""Snippets that say what a text says, nearly the same or in part: found among very many while a person looks on."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from draftdesk.drafting.similarity import NEARLY
from draftdesk.model.differences import Segment, differences
from draftdesk.model.drafts import Decision, Draft
from draftdesk.model.folding import matching_key, search_text
from draftdesk.model.shared_words import Sharing, sharing, word_count
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries import Found

_CROWD = 400
"""A word that more snippets have than so many tells little."""
_MOST_WORDS = 60
"""Of a long text so many words are looked up, the longest: rare words are long."""
_CANDIDATES = 120
"""So many of the snippets that share the rarest words are compared in full."""
_SHOWN = 40
_TELLING = 4
"""A snippet of fewer words is contained in too much to mean anything."""
_PART = 0.5
"""From this share of words in rows one says what part of the other says."""
_TOPIC = 0.5
"""From this share of the rare words it is about the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A snippet that says what the text says. `likeness` is the share of common characters in per cent. `segments` are
    where the text (first) and the snippet (second) differ, for what is nearly the same; `sharing` is what the snippet's
    words have of the text's. `decision` is what became of it in the draft."""

    found: Found
    likeness: float
    segments: tuple[Segment, ...]
    sharing: Sharing
    decision: Decision | None

    @property
    def is_near(self) -> bool:
        """Whether it says nearly the same."""
        return self.likeness >= NEARLY


@dataclass(frozen=True, slots=True)
class _Candidate:
    snippet_id: str
    rank: float
    likeness: float
    sharing: Sharing


def related(look: Look, text: str, draft: Draft | None = None, besides: Collection[str] = ()) -> tuple[Related, ...]:
    """Snippets that say nearly what the text says, the most similar first, then those that say some of it; the ids
    `besides` are left out, and so is what could only be found by words that hundreds of snippets have."""
    candidates = [each for each in _candidates(look, text) if each.snippet_id not in besides]
    best = sorted(candidates, key=lambda each: -each.rank)[:_SHOWN]
    by_id = {each.snippet_id: each for each in best}
    decided = {
        each.snippet_id: each
        for each in look.among(Decision, "snippet_id", by_id)
        if draft is not None and each.draft_id == draft.id
    }
    found = []
    for each in queries.snippets_shown(look, list(by_id)):
        near = by_id[each.snippet.id]
        found.append(
            Related(
                found=each,
                likeness=near.likeness,
                segments=differences(text, each.snippet.text) if near.likeness >= NEARLY else (),
                sharing=near.sharing,
                decision=decided.get(each.snippet.id),
            )
        )
    return tuple(found)


def _candidates(look: Look, text: str) -> list[_Candidate]:
    from rapidfuzz import fuzz

    words = sorted(set(search_text(text).split()), key=lambda word: (-len(word), word))[:_MOST_WORDS]
    holding = queries.snippets_with_words(look, words, _CROWD)
    count = queries.counts(look).snippets
    weights = {word: math.log(1 + count / max(1, len(found))) for word, found in holding.items()}
    total = sum(weights.values())
    shared: dict[int, float] = defaultdict(float)
    for word, weight in weights.items():
        for number in holding[word]:
            shared[number] += weight
    for number in queries.snippets_with_all(look, words, _CANDIDATES):
        shared[number] += total
    numbers = sorted(shared, key=lambda number: -shared[number])[:_CANDIDATES]
    key = matching_key(text)
    found: list[_Candidate] = []
    for number, (name, other) in queries.texts_of_numbers(look, numbers).items():
        likeness = fuzz.ratio(key, matching_key(other))
        common = sharing(other, text)
        part = max(common.of_text if word_count(other) >= _TELLING else 0.0, common.of_other)
        topic = min(1.0, shared[number] / total) if total else 0.0
        if likeness >= NEARLY or part >= _PART or topic >= _TOPIC:
            rank = max(likeness / 100, 0.8 * part, 0.7 * topic)
            found.append(_Candidate(name, rank, likeness, common))
    return found


def speakers(found: Sequence[Related]) -> tuple[str, ...]:
    """Who says it, each once."""
    return tuple(dict.fromkeys(who for each in found for who in each.found.contributors))
