"""What the program is, its version, and the licences of what it is made of."""

import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QWidget

from draftdesk import __version__
from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.about import Ui_About

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PROGRAM = "draftdesk"
_WRITTEN = (
    ("Python", platform.python_version(), "PSF-2.0"),
    ("Qt", qVersion(), "LGPL-3.0-only"),
    ("States' names in other languages, Unicode CLDR", "", "Unicode-3.0"),
)


class AboutDialog(FittedDialog):
    """Licences are listed as the installed packages state them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, letters=QSize(76, 26))
        self._form = form = Ui_About()
        form.setupUi(self)
        font = form.nameLabel.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        form.nameLabel.setFont(font)
        form.nameLabel.setText(f"DraftDesk {__version__}")
        lines = [f"DraftDesk {__version__}: Apache-2.0", *_WRITTEN_LINES, *sorted(set(_packages(_PROGRAM, set())))]
        form.licencesText.setPlainText("\n".join(lines))

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()


_WRITTEN_LINES = tuple(f"{' '.join(filter(None, (name, version)))}: {licence}" for name, version, licence in _WRITTEN)


def _packages(name: str, seen: set[str]) -> Iterator[str]:
    """A line for each package that one needs, and that those need; what is not installed here is passed over."""
    try:
        required = distribution(name).requires or []
    except PackageNotFoundError:
        return
    for line in required:
        found = _NAME.match(line)
        if found is None or "extra ==" in line or found[0].lower() in seen:
            continue
        seen.add(found[0].lower())
        try:
            told = distribution(found[0]).metadata
        except PackageNotFoundError:
            continue
        yield f"{told['Name']} {told['Version']}: {_licence(told.get_all('License-Expression') or [], told)}"
        yield from _packages(found[0], seen)


def _licence(expressions: list[str], told: object) -> str:
    for each in (*expressions, *(told.get_all("License") or [])):  # type: ignore[attr-defined] # a message
        return str(each).strip().splitlines()[0][:80]
    classified = told.get_all("Classifier") or []  # type: ignore[attr-defined]
    named = [each.rpartition(" :: ")[2] for each in classified if each.startswith("License")]
    return ", ".join(named) or "see its package"
