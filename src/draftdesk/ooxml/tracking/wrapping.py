"""All that a paragraph says put within marks."""

from draftdesk.ooxml.tracking.copying import NOTE_SIGNS
from draftdesk.ooxml.tracking.marker import Kind, Marker, as_deleted
from draftdesk.ooxml.tracking.names import PPR, WRAPPERS, R
from draftdesk.ooxml.xml import Element, qn

_MATH = frozenset((qn("m:oMath"), qn("m:oMathPara")))


def wrap(marker: Marker, parent: Element, kind: Kind, *, signs: bool = True) -> None:
    """The runs of a paragraph, or of a control in it; `signs` says whether the sign that a note begins with goes."""
    mark: Element | None = None
    for child in list(parent):
        if not signs and child.tag == R and next(child.iter(*NOTE_SIGNS), None) is not None:
            mark = None
        elif child.tag == R or child.tag in _MATH:
            if kind is Kind.DELETED:
                as_deleted(child)
            if mark is None:
                mark = marker.mark(kind.value)
                child.addprevious(mark)
            mark.append(child)
        elif child.tag != PPR:
            mark = None
            if child.tag in WRAPPERS:
                wrap(marker, child, kind, signs=signs)
