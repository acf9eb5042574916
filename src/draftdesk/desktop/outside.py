"""The one module that hands files to other programs of the machine."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file with the program the machine has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show the folder that the file lies in; False where the machine cannot."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
