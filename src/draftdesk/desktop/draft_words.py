"""What is said of drafts on the screen: the one place where their values get their words."""

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.drafts import Attribution, Relation

_OUTCOMES = {
    "placed": QT_TRANSLATE_NOOP("drafts", "Placed"),
    "merged": QT_TRANSLATE_NOOP("drafts", "Merged"),
    "parked": QT_TRANSLATE_NOOP("drafts", "Parked"),
    "set aside": QT_TRANSLATE_NOOP("drafts", "Set aside"),
    "not placed": QT_TRANSLATE_NOOP("drafts", "Not placed"),
}
OUTCOMES = tuple(_OUTCOMES)
"""All that coverage says of a snippet, in the order in which it is told."""
_ATTRIBUTIONS = {
    Attribution.FULL: QT_TRANSLATE_NOOP("drafts", "Everybody by name"),
    Attribution.BY_GROUP: QT_TRANSLATE_NOOP("drafts", "By group"),
    Attribution.NONE: QT_TRANSLATE_NOOP("drafts", "Nobody"),
}
_RELATIONS = {
    Relation.VERBATIM: QT_TRANSLATE_NOOP("drafts", "in its own words"),
    Relation.ADAPTED: QT_TRANSLATE_NOOP("drafts", "adapted"),
    Relation.MERGED: QT_TRANSLATE_NOOP("drafts", "merged with others"),
    Relation.INSPIRED: QT_TRANSLATE_NOOP("drafts", "inspired by it"),
}


def outcome_word(outcome: str) -> str:
    """What became of a snippet."""
    return _said(_OUTCOMES[outcome])


def attribution_word(attribution: Attribution) -> str:
    """Who is named."""
    return _said(_ATTRIBUTIONS[attribution])


def relation_word(relation: Relation) -> str:
    """How a paragraph relates to what it came from."""
    return _said(_RELATIONS[relation])


def snippets_word(count: int) -> str:
    """How many snippets."""
    if count == 1:
        return QCoreApplication.translate("drafts", "1 snippet")
    return QCoreApplication.translate("drafts", "{count} snippets").format(count=f"{count:,}")


def paragraphs_word(count: int) -> str:
    """How many paragraphs and headings."""
    if count == 1:
        return QCoreApplication.translate("drafts", "1 paragraph or heading")
    return QCoreApplication.translate("drafts", "{count} paragraphs and headings").format(count=f"{count:,}")


def _said(text: str) -> str:
    return QCoreApplication.translate("drafts", text)
