"""Why a snippet is doubtful, in the language of now. The workspace keeps it in English, as the reader said it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP, as_it_runs, said_again

_KNOWN = (
    QT_TRANSLATE_NOOP("doubts", "refers to the sentence before it"),
    QT_TRANSLATE_NOOP("doubts", "one of two views; the other: “{words}”"),
    QT_TRANSLATE_NOOP("doubts", "may be part of the one before"),
    QT_TRANSLATE_NOOP("doubts", "may join two recommendations"),
    QT_TRANSLATE_NOOP("doubts", "the card gives no new wording: read as a proposal to delete"),
    QT_TRANSLATE_NOOP("doubts", "the card's text also names others as contributors: {words}"),
    QT_TRANSLATE_NOOP("doubts", "'({words})' at the end of the text may say who proposes it"),
    QT_TRANSLATE_NOOP("doubts", "the kind '{words}' is not known"),
    QT_TRANSLATE_NOOP("doubts", "the strength '{words}' is not known"),
    QT_TRANSLATE_NOOP("doubts", "the words differ from those of the source it came from"),
    QT_TRANSLATE_NOOP("doubts", "'{words}' read as '{mended}'"),
)


def doubt_said(doubt: str) -> str:
    """The doubt in words to be shown; one that another version of the program had is said as it is."""
    return said_again("doubts", _KNOWN, doubt) or as_it_runs(doubt)


def doubts_said(doubts: Sequence[str]) -> tuple[str, ...]:
    """All of them."""
    return tuple(map(doubt_said, doubts))


def leads_to() -> str:
    """The arrow from one thing to the next, as lines run in the window."""
    return "←" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
