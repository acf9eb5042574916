"""What the program is, its version, and the licences of what it is made of."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

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
_LICENCE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_RULE = "—" * 40
_QT = """Qt

DraftDesk shows its window with Qt and PySide6, used under the GNU Lesser General Public License, version 3. They are
separate libraries, installed beside DraftDesk as packages of their own; you may replace them with others of the same
interface, changed as you like. Their source is at https://download.qt.io/official_releases/QtForPython/, the licence at
https://www.gnu.org/licenses/lgpl-3.0.html."""


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
        form.licencesText.setPlainText(_told())

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()


def _told() -> str:
    """What it is made of, a line each; then the licences themselves."""
    packages = [each for each in _packages(_PROGRAM, set()) if each.name != _PROGRAM]
    written = [f"{' '.join(filter(None, (name, version)))}: {licence}" for name, version, licence in _WRITTEN]
    lines = [f"DraftDesk {__version__}: Apache-2.0", *written, *sorted({each.line for each in packages})]
    own = _Package("DraftDesk", "", _texts(_PROGRAM))
    texts = [f"{each.name}\n\n{each.text}" for each in (own, *sorted(packages, key=_name_of)) if each.text]
    return f"\n\n{_RULE}\n\n".join(["\n".join(lines), _QT, *texts])


@dataclass(frozen=True, slots=True)
class _Package:
    """`line` is its name, version and licence in short, `text` what its licence says, where it brings that along."""

    name: str
    line: str
    text: str


def _name_of(package: _Package) -> str:
    return package.name.lower()


def _packages(name: str, seen: set[str]) -> Iterator[_Package]:
    """Each package that one needs, and that those need; what is not installed here is passed over."""
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
        licence = _licence(told.get_all("License-Expression") or [], told)
        yield _Package(told["Name"], f"{told['Name']} {told['Version']}: {licence}", _texts(found[0]))
        yield from _packages(found[0], seen)


def _texts(name: str) -> str:
    """What the licence files say that are installed with a package."""
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return ""
    wanted = [each for each in files if ".dist-info" in str(each) and _LICENCE.match(each.name)]
    read = [Path(str(each.locate())) for each in wanted]
    return "\n\n".join(each.read_text("utf-8", errors="replace").strip() for each in read if each.is_file())


def _licence(expressions: list[str], told: object) -> str:
    for each in (*expressions, *(told.get_all("License") or [])):  # type: ignore[attr-defined] # a message
        return str(each).strip().splitlines()[0][:80]
    classified = told.get_all("Classifier") or []  # type: ignore[attr-defined]
    named = [each.rpartition(" :: ")[2] for each in classified if each.startswith("License")]
    return ", ".join(named) or "see its package"
