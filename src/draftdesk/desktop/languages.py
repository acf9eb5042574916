"""In which language the window speaks, and which way it reads. It is settled once, before the window is made."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.settings import Settings
from draftdesk.kit.resources import resource

LANGUAGE = "language"
"""The setting; "" for the language of the system."""
OFFERED: Mapping[str, str] = MappingProxyType({"en": "English", "fr": "Français", "ar": "العربية"})
"""The languages one can choose, each as it calls itself."""
_USAGE = {"en": "en_GB", "fr": "fr_FR", "ar": "ar_AE"}
"""Whose dates and numbers go with a language that is not the system's."""


def chosen(settings: Settings, system: QLocale | None = None) -> str:
    """The language to speak: the one the person chose, else the first of the system's that there is, else English."""
    kept = settings.text(LANGUAGE)
    if kept in OFFERED:
        return kept
    wanted = [name.replace("_", "-").partition("-")[0] for name in (system or QLocale.system()).uiLanguages()]
    return next((name for name in wanted if name in OFFERED), "en")


def speak(application: QApplication, settings: Settings) -> tuple[QTranslator, ...]:
    """Let everything that is made from now on speak the chosen language, be laid out as it reads, and write dates and
    numbers by its usage: the system's own where that is its language. Returns what translates."""
    name, system = chosen(settings), QLocale.system()
    own = QLocale(_USAGE[name])
    if settings.text(LANGUAGE) in OFFERED and own.language() != system.language():
        QLocale.setDefault(own)
    application.setLayoutDirection(own.textDirection())
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    made = [_Words(qt / f"qtbase_{name}.qm", application), _Words(compiled(name), application)]
    for each in made:
        application.installTranslator(each)
    return tuple(made)


def compiled(name: str) -> Path:
    """The program's own words in a language; there is no file for English."""
    return resource("translations", f"draftdesk_{name}.qm")


class _Words(QTranslator):
    """The words of a compiled file, in memory. By its name Qt would look each word up in the file itself, and whoever
    brings the program up to date while it runs would end it. A file that is not there, or is none, translates
    nothing."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._compiled = b""
        with suppress(OSError):
            self._compiled = path.read_bytes()
        self.load(self._compiled)  # which makes no copy
