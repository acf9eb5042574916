"""How brackets show on the page: the deeper, the stronger the tint; one without a partner is framed."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from draftdesk.desktop.compose.editing.overlays import Drawn, Stretch
from draftdesk.model import inline
from draftdesk.model.brackets import brackets, tints

_FAINTEST, _STEP, _DEEPEST = 36, 26, 4
"""How much of its colour a tint takes, of 255: at the first depth, for each one more, and from which on no more."""


def bracket_layer(_: str, text: str) -> Sequence[Stretch]:
    """The tints of a paragraph's brackets, and frames around those that have no partner."""
    return _stretches(text) if "[" in text or "]" in text else ()


@lru_cache(maxsize=100)
def _stretches(text: str) -> Sequence[Stretch]:
    """Kept for as many paragraphs as are seen at a time: they are painted more often than they change."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Stretch]:
    found = brackets(inline.said(text))
    for each in tints(found):
        strength = _FAINTEST + _STEP * (min(each.depth, _DEEPEST) - 1)
        yield Stretch(each.start, each.end, Drawn.TINT, "accent", strength)
    for at in found.unbalanced:
        yield Stretch(at, at + 1, Drawn.FRAME, "deleted")
