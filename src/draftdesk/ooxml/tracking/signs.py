"""The sign that a note begins with: its own number, printed before its words."""

from draftdesk.ooxml.pieces import REVISIONS
from draftdesk.ooxml.tracking.copying import NOTE_SIGNS
from draftdesk.ooxml.tracking.names import PPR, RPR, RPR_CHANGE, P, R
from draftdesk.ooxml.xml import Element

_ALONE = frozenset((RPR, *NOTE_SIGNS))


def keep_sign(note: Element) -> None:
    """Of the signs in a note that both sides have one stays, before all words: it neither comes nor goes.

    A sign that was marked with the words of its paragraph would be missing from the note, or stand in it twice, once
    that paragraph is gone.
    """
    runs = [run for sign in note.iter(*NOTE_SIGNS) if (run := sign.getparent()) is not None and run.tag == R]
    first = next(note.iter(P), None)
    if first is None or not runs or any(child.tag not in _ALONE for run in runs for child in run):
        return
    if len(runs) == 1 and runs[0].getparent() is first:
        return
    for run in runs:
        _take_out(run)
    for change in list(runs[0].iter(RPR_CHANGE)):
        _take_out(change)
    first.insert(int(len(first) > 0 and first[0].tag == PPR), runs[0])


def _take_out(element: Element) -> None:
    """Takes an element away, and the mark round it if that is empty then."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
        if parent.tag in REVISIONS and not len(parent):
            _take_out(parent)
