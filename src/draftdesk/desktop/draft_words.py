"""What is said of drafts on the screen: the one place where their values get their words."""

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP, listed
from draftdesk.model.comparison import ChangeKind, Counts, Doubt
from draftdesk.model.drafts import Attribution, Relation, Role, Status

_OUTCOMES = {
    "placed": QT_TRANSLATE_NOOP("drafts", "Placed"),
    "merged": QT_TRANSLATE_NOOP("drafts", "Merged"),
    "parked": QT_TRANSLATE_NOOP("drafts", "Parked"),
    "set aside": QT_TRANSLATE_NOOP("drafts", "Set aside"),
    "not placed": QT_TRANSLATE_NOOP("drafts", "Not placed"),
}
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

_PROFILES = {
    "default": QT_TRANSLATE_NOOP("drafts", "As a compact or declaration"),
    "resolution": QT_TRANSLATE_NOOP("drafts", "As a resolution"),
    "summary": QT_TRANSLATE_NOOP("drafts", "As a summary"),
}
_EXPORT_PROFILES = {
    "Informal paper": QT_TRANSLATE_NOOP("drafts", "Informal paper"),
    "Masthead document": QT_TRANSLATE_NOOP("drafts", "Masthead document"),
    "Negotiating copy": QT_TRANSLATE_NOOP("drafts", "Negotiating copy"),
    "Resolution": QT_TRANSLATE_NOOP("drafts", "Resolution"),
}
_ROLES = {
    Role.TITLE: QT_TRANSLATE_NOOP("drafts", "title"),
    Role.HEADING_1: QT_TRANSLATE_NOOP("drafts", "heading 1"),
    Role.HEADING_2: QT_TRANSLATE_NOOP("drafts", "heading 2"),
    Role.HEADING_3: QT_TRANSLATE_NOOP("drafts", "heading 3"),
    Role.HEADING_4: QT_TRANSLATE_NOOP("drafts", "heading 4"),
    Role.PREAMBULAR: QT_TRANSLATE_NOOP("drafts", "preambular paragraph"),
    Role.OPERATIVE: QT_TRANSLATE_NOOP("drafts", "operative paragraph"),
    Role.CHAPEAU: QT_TRANSLATE_NOOP("drafts", "chapeau"),
    Role.SUB_PARAGRAPH: QT_TRANSLATE_NOOP("drafts", "sub-paragraph"),
    Role.NOTE: QT_TRANSLATE_NOOP("drafts", "note"),
}
_STATUSES = {
    Status.OPEN: QT_TRANSLATE_NOOP("drafts", "open"),
    Status.AGREED_IN_GROUP: QT_TRANSLATE_NOOP("drafts", "agreed in group"),
    Status.AD_REF: QT_TRANSLATE_NOOP("drafts", "agreed ad ref"),
    Status.AGREED: QT_TRANSLATE_NOOP("drafts", "agreed"),
}

_CHANGES = {
    ChangeKind.EDITED: QT_TRANSLATE_NOOP("drafts", "edited"),
    ChangeKind.INSERTED: QT_TRANSLATE_NOOP("drafts", "new"),
    ChangeKind.DELETED: QT_TRANSLATE_NOOP("drafts", "deleted"),
    ChangeKind.MOVED: QT_TRANSLATE_NOOP("drafts", "moved"),
    ChangeKind.MOVED_EDITED: QT_TRANSLATE_NOOP("drafts", "moved and edited"),
    ChangeKind.SPLIT: QT_TRANSLATE_NOOP("drafts", "split"),
    ChangeKind.MERGED: QT_TRANSLATE_NOOP("drafts", "merged"),
}
_DOUBTS = {
    Doubt.LITTLE: QT_TRANSLATE_NOOP("drafts", "little in common"),
    Doubt.ANOTHER: QT_TRANSLATE_NOOP("drafts", "another is as like"),
    Doubt.REPEATED: QT_TRANSLATE_NOOP("drafts", "the same words stood in several places"),
    Doubt.PERHAPS_NOT_NEW: QT_TRANSLATE_NOOP("drafts", "perhaps not new"),
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


def profile_word(name: str) -> str:
    """A numbering profile: those that ship in words, a person's own by its name."""
    return _said(_PROFILES[name]) if name in _PROFILES else name


def export_profile_word(name: str) -> str:
    """An export profile: those that ship in words, a person's own by its name."""
    return _said(_EXPORT_PROFILES[name]) if name in _EXPORT_PROFILES else name


def role_word(role: Role) -> str:
    """What a paragraph is."""
    return _said(_ROLES[role])


def status_word(status: Status) -> str:
    """How far a paragraph is agreed."""
    return _said(_STATUSES[status])


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


def versions_word(count: int) -> str:
    """How many versions."""
    if count == 1:
        return QCoreApplication.translate("drafts", "1 version")
    return QCoreApplication.translate("drafts", "{count} versions").format(count=f"{count:,}")


def doubtful_word(count: int) -> str:
    """How many paragraphs of a received version a person should look at."""
    if count == 1:
        return QCoreApplication.translate("drafts", "1 pairing is doubtful")
    return QCoreApplication.translate("drafts", "{count} pairings are doubtful").format(count=f"{count:,}")


def doubt_word(doubt: Doubt) -> str:
    """Why a person should look at a pairing."""
    return _said(_DOUBTS[doubt])


def change_word(kind: ChangeKind) -> str:
    """What became of a paragraph; "" where nothing did."""
    return _said(_CHANGES[kind]) if kind in _CHANGES else ""


def changes_word(counts: Counts) -> str:
    """What became of the paragraphs of one text in another: "3 edited, 1 new, 140 unchanged"."""
    found = (
        (counts.edited, QCoreApplication.translate("drafts", "{count} edited")),
        (counts.moved, QCoreApplication.translate("drafts", "{count} moved")),
        (counts.moved_edited, QCoreApplication.translate("drafts", "{count} moved and edited")),
        (counts.split, QCoreApplication.translate("drafts", "{count} split")),
        (counts.merged, QCoreApplication.translate("drafts", "{count} merged")),
        (counts.inserted, QCoreApplication.translate("drafts", "{count} new")),
        (counts.deleted, QCoreApplication.translate("drafts", "{count} deleted")),
        (counts.same_words, QCoreApplication.translate("drafts", "{count} in formatting or references alone")),
        (counts.unchanged - counts.same_words, QCoreApplication.translate("drafts", "{count} unchanged")),
    )
    said = [words.format(count=f"{count:,}") for count, words in found if count]
    return listed(said) if said else QCoreApplication.translate("drafts", "nothing to compare")


def _said(text: str) -> str:
    return QCoreApplication.translate("drafts", text)
