"""What is said on the screen of a file that comes back: the one place where its kinds of change get their words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP, as_it_runs

if TYPE_CHECKING:
    from draftdesk.drafting.updating import UpdateChange

_KINDS = {
    "reworded": QT_TRANSLATE_NOOP("updating", "Reworded"),
    "formatted": QT_TRANSLATE_NOOP("updating", "Italics or bold changed"),
    "split": QT_TRANSLATE_NOOP("updating", "Split"),
    "merged": QT_TRANSLATE_NOOP("updating", "Merged"),
    "moved": QT_TRANSLATE_NOOP("updating", "Moved"),
    "added": QT_TRANSLATE_NOOP("updating", "New"),
    "deleted": QT_TRANSLATE_NOOP("updating", "Deleted"),
    "footnote reworded": QT_TRANSLATE_NOOP("updating", "Footnote reworded"),
    "footnote added": QT_TRANSLATE_NOOP("updating", "Footnote added"),
    "footnote deleted": QT_TRANSLATE_NOOP("updating", "Footnote deleted"),
    "footnote moved": QT_TRANSLATE_NOOP("updating", "Footnote moved"),
}
_TRACKED = {
    "accept": QT_TRANSLATE_NOOP("updating", "Part of the text"),
    "reject": QT_TRANSLATE_NOOP("updating", "Left out"),
    "comment": QT_TRANSLATE_NOOP("updating", "Left out, and kept as comments"),
}


def kind_word(kind: str) -> str:
    """What a change does."""
    return QCoreApplication.translate("updating", _KINDS[kind])


def tracked_words() -> dict[str, str]:
    """What can become of tracked changes, in the words of the screen."""
    return {name: QCoreApplication.translate("updating", _TRACKED[name]) for name in _TRACKED}


def place_word(change: "UpdateChange") -> str:
    """Which paragraph it is about, or where it comes to stand."""
    name, after = as_it_runs(change.name), as_it_runs(change.after)
    if change.kind == "added":
        if not after:
            return QCoreApplication.translate("updating", "at the beginning")
        return QCoreApplication.translate("updating", "after {place}").format(place=after)
    if change.kind == "moved":
        if not after:
            return QCoreApplication.translate("updating", "{name}, now at the beginning").format(name=name)
        return QCoreApplication.translate("updating", "{name}, now after {place}").format(name=name, place=after)
    return name
