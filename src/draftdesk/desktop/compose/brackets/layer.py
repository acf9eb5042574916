"""How brackets show on the page: the deeper, the stronger the tint; one without a partner is framed."""

from collections.abc import Iterator

from draftdesk.desktop.compose.editing.overlays import Drawn, Stretch
from draftdesk.model import inline
from draftdesk.model.brackets import brackets, tints

_FAINTEST, _STEP, _DEEPEST = 36, 26, 4
"""How much of its colour a tint takes, of 255: at the first depth, for each one more, and from which on no more."""


def bracket_layer(_: str, text: str) -> Iterator[Stretch]:
    """The tints of a paragraph's brackets, and frames around those that have no partner."""
    if "[" not in text and "]" not in text:
        return
    found = brackets(inline.said(text))
    for each in tints(found):
        strength = _FAINTEST + _STEP * (min(each.depth, _DEEPEST) - 1)
        yield Stretch(each.start, each.end, Drawn.TINT, "accent", strength)
    for at in found.unbalanced:
        yield Stretch(at, at + 1, Drawn.FRAME, "deleted")
