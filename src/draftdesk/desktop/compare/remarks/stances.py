"""What stances are called on the screen."""

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.remarking import Stance

_STANCES = {
    Stance.NONE: QT_TRANSLATE_NOOP("stances", "No stance"),
    Stance.SUPPORT: QT_TRANSLATE_NOOP("stances", "Support"),
    Stance.OPPOSE: QT_TRANSLATE_NOOP("stances", "Oppose"),
    Stance.RESERVE: QT_TRANSLATE_NOOP("stances", "Reserve the position"),
    Stance.PROPOSE: QT_TRANSLATE_NOOP("stances", "Propose other words"),
    Stance.INSTRUCTIONS: QT_TRANSLATE_NOOP("stances", "Seek instructions"),
}


def stance_word(stance: Stance) -> str:
    """What the delegation means to do about a change."""
    return QCoreApplication.translate("stances", _STANCES[stance])
