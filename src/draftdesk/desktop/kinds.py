"""The words of the model's kinds, strengths and the like, as they are said on screen."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP

_WORDS = frozenset(
    {
        QT_TRANSLATE_NOOP("kinds", "statement"),
        QT_TRANSLATE_NOOP("kinds", "recommendation card"),
        QT_TRANSLATE_NOOP("kinds", "summary"),
        QT_TRANSLATE_NOOP("kinds", "report"),
        QT_TRANSLATE_NOOP("kinds", "issue brief"),
        QT_TRANSLATE_NOOP("kinds", "concept note"),
        QT_TRANSLATE_NOOP("kinds", "letter"),
        QT_TRANSLATE_NOOP("kinds", "agenda"),
        QT_TRANSLATE_NOOP("kinds", "resolution or agreed text"),
        QT_TRANSLATE_NOOP("kinds", "news report"),
        QT_TRANSLATE_NOOP("kinds", "other"),
        QT_TRANSLATE_NOOP("kinds", "principle"),
        QT_TRANSLATE_NOOP("kinds", "commitment"),
        QT_TRANSLATE_NOOP("kinds", "means of implementation"),
        QT_TRANSLATE_NOOP("kinds", "partnership"),
        QT_TRANSLATE_NOOP("kinds", "follow-up and review"),
        QT_TRANSLATE_NOOP("kinds", "practice"),
        QT_TRANSLATE_NOOP("kinds", "statement of views"),
        QT_TRANSLATE_NOOP("kinds", "open question"),
        QT_TRANSLATE_NOOP("kinds", "process"),
        QT_TRANSLATE_NOOP("kinds", "undisputed"),
        QT_TRANSLATE_NOOP("kinds", "general"),
        QT_TRANSLATE_NOOP("kinds", "wide"),
        QT_TRANSLATE_NOOP("kinds", "many"),
        QT_TRANSLATE_NOOP("kinds", "several"),
        QT_TRANSLATE_NOOP("kinds", "some"),
        QT_TRANSLATE_NOOP("kinds", "divided"),
        QT_TRANSLATE_NOOP("kinds", "listed"),
        QT_TRANSLATE_NOOP("kinds", "likely"),
        QT_TRANSLATE_NOOP("kinds", "marked"),
        QT_TRANSLATE_NOOP("kinds", "internal"),
        QT_TRANSLATE_NOOP("kinds", "co-facilitators"),
        QT_TRANSLATE_NOOP("kinds", "circulate"),
        QT_TRANSLATE_NOOP("kinds", "State"),
        QT_TRANSLATE_NOOP("kinds", "negotiating group"),
        QT_TRANSLATE_NOOP("kinds", "observer"),
        QT_TRANSLATE_NOOP("kinds", "UN entity"),
        QT_TRANSLATE_NOOP("kinds", "intergovernmental"),
        QT_TRANSLATE_NOOP("kinds", "civil society"),
        QT_TRANSLATE_NOOP("kinds", "academia"),
        QT_TRANSLATE_NOOP("kinds", "private sector"),
        QT_TRANSLATE_NOOP("kinds", "local authority"),
        QT_TRANSLATE_NOOP("kinds", "parliament"),
        QT_TRANSLATE_NOOP("kinds", "panelist"),
    }
)


_PLACES = frozenset(
    {
        QT_TRANSLATE_NOOP("places", "Sources"),
        QT_TRANSLATE_NOOP("places", "Compose"),
        QT_TRANSLATE_NOOP("places", "Compare"),
        QT_TRANSLATE_NOOP("places", "Circulate"),
        QT_TRANSLATE_NOOP("places", "Reflected"),
    }
)


def place_words(place: str) -> str:
    """The place of an act in the language of now; one that this program does not have is called as it is."""
    return QCoreApplication.translate("places", place) if place in _PLACES else place


def said(value: StrEnum | None) -> str:
    """The word for a value in the language of now; "" for None. A value without a word is a bug."""
    if value is None:
        return ""
    if value not in _WORDS:
        raise KeyError(value)
    return QCoreApplication.translate("kinds", value)
