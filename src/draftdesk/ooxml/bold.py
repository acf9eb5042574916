"""Whether a paragraph is bold throughout, as headings without a heading style are."""

from draftdesk.ooxml.pieces import RPR, Piece
from draftdesk.ooxml.styles import Style, Styles
from draftdesk.ooxml.xml import VAL, Element, is_on, qn

_STYLE, _BOLD, _BOLD_COMPLEX = qn("w:rStyle"), qn("w:b"), qn("w:bCs")
_COMPLEX = (qn("w:rtl"), qn("w:cs"))


def is_bold(found: list[Piece], style: Style, styles: Styles) -> bool:
    """Whether all visible words are bold, by themselves or by style. Without a visible word: no."""
    visible = False
    for piece in found:
        if piece.accepted and piece.text and not piece.text.isspace():
            if not _is_bold_run(piece.run, style, styles):
                return False
            visible = True
    return visible


def _is_bold_run(run: Element | None, style: Style, styles: Styles) -> bool:
    if run is None or not len(run) or run[0].tag != RPR:
        return style.bold
    own = {child.tag: child for child in run[0]}
    complex_script = any(is_on(own.get(tag)) for tag in _COMPLEX)
    direct = own.get(_BOLD_COMPLEX if complex_script else _BOLD)
    if direct is not None:
        return is_on(direct)
    named = own.get(_STYLE)
    character = styles.character(None if named is None else named.get(VAL))
    if complex_script:
        return style.bold_complex != character.bold_complex
    return style.bold != character.bold  # bold in both cancels out (ECMA-376 part 1, 17.7.3)
