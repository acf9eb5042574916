"""How a paragraph's words relate to a snippet: measured, so that a person only corrects what is measured wrongly."""

from collections.abc import Iterable
from dataclasses import dataclass

from draftdesk.model.drafts import Relation
from draftdesk.model.folding import matching_key
from draftdesk.model.shared_words import Sharing, sharing
from draftdesk.model.sources import Snippet

_HALF = 0.5
"""Words taken over from a snippet in such a share make the paragraph, or the snippet, mostly the other's."""
_NEARLY_ALL = 0.9
"""So much of a paragraph that came from several snippets is one of these reworded."""
_LIKE = 60.0
"""From this share of common characters (per cent) one text is the other, reworded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What a paragraph has of a snippet. `wording` is the snippet's wording as used, or the source's own where the
    paragraph has more of that; `sharing` is set against it. `likeness` is the share of common characters in per cent,
    case and punctuation aside."""

    relation: Relation
    wording: str
    sharing: Sharing
    likeness: float


def fit(says: str, snippet: Snippet, *, others: bool) -> Fit:
    """What the words of a paragraph have of a snippet. `others` says whether it came from other snippets too."""
    return fit_of(says, (snippet.text, snippet.quoted), others=others)


def fit_of(says: str, wordings: Iterable[str], *, others: bool) -> Fit:
    """The same of a snippet that is known by its wordings alone."""
    from rapidfuzz import fuzz

    told = tuple(dict.fromkeys(wordings))
    key = matching_key(says)
    keys = [matching_key(each) for each in told]
    wording, best = max(((each, sharing(says, each)) for each in told), key=_amount, default=("", Sharing()))
    likeness = max((fuzz.ratio(key, each) for each in keys), default=0.0)
    is_same = bool(key) and key in keys
    relation = Relation.VERBATIM if is_same else _relation(best, likeness, others=others)
    return Fit(relation=relation, wording=wording, sharing=best, likeness=likeness)


def _relation(found: Sharing, likeness: float, *, others: bool) -> Relation:
    """Merged where much of the snippet stands among words that are not its own; reworded where one is like the other or
    mostly made of it; else only the thought is the snippet's."""
    among = _NEARLY_ALL if others else _HALF
    if found.of_other >= _HALF and found.of_text < among:
        return Relation.MERGED
    if likeness >= _LIKE or found.of_text >= _HALF:
        return Relation.ADAPTED
    return Relation.INSPIRED


def _amount(found: tuple[str, Sharing]) -> float:
    return found[1].of_text + found[1].of_other
