"""The one module that asks the person something: files, a yes, a line of words. Tests put another in its place."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGraphicsView,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_ENDING = re.compile(r"\*(\.\w+)")
_OF_SCREEN = 0.85
"""What the preview of printed pages takes of it."""
_PLAIN = Qt.TextFormat.PlainText
"""Names of files and words of documents are shown as they are, never as markup."""


class Asking(Protocol):
    """What a person can be asked. None and False mean that they thought better of it."""

    def open_file(self, title: str, kinds: str, folder: Path | None = None) -> Path | None:
        """One file that is there. `kinds` as Qt has them: "Word (*.docx);;All files (*)"."""

    def open_files(self, title: str, kinds: str, folder: Path | None = None) -> Sequence[Path]:
        """Files that are there."""

    def open_folder(self, title: str, folder: Path | None = None) -> Path | None:
        """A folder that is there."""

    def save_file(self, title: str, kinds: str, proposed: Path) -> Path | None:
        """Where to write a file; to replace one that is there was agreed to."""

    def confirm(self, question: str, more: str, yes: str) -> bool:
        """Whether to do something that is hard to take back; `yes` is the word on the button that does it."""

    def whether_to_keep(self, question: str, more: str, keep: str, drop: str) -> bool | None:
        """Whether to keep what would be lost; `keep` and `drop` are the words on the buttons."""

    def line(self, title: str, label: str, text: str = "") -> str | None:
        """A line of words."""

    def choose_printer(self, title: str, printer: "QPrinter") -> bool:
        """Where to print, and on what paper; the printer then knows."""

    def preview(self, title: str, printer: "QPrinter", paint: "Callable[[QPrinter], object]") -> None:
        """Show what `paint` puts on the printer's pages: at once, and again on other paper."""

    def tell_error(self, line: str) -> None:
        """The person's own command failed, and why."""


class Dialogs:
    """Asks with the system's own dialogs, in front of whatever window the person is in."""

    def open_file(self, title: str, kinds: str, folder: Path | None = None) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(_front(), title, str(folder or ""), kinds)
        return Path(name) if name else None

    def open_files(self, title: str, kinds: str, folder: Path | None = None) -> Sequence[Path]:
        names, _ = QFileDialog.getOpenFileNames(_front(), title, str(folder or ""), kinds)
        return [Path(name) for name in names]

    def open_folder(self, title: str, folder: Path | None = None) -> Path | None:
        name = QFileDialog.getExistingDirectory(_front(), title, str(folder or ""))
        return Path(name) if name else None

    def save_file(self, title: str, kinds: str, proposed: Path) -> Path | None:
        dialog = QFileDialog(_front(), title, str(proposed.parent), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(proposed.suffix)  # before it asks whether to replace what has that name
        dialog.selectFile(proposed.name)
        dialog.filterSelected.connect(partial(_end_as, dialog, _endings(kinds)))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def confirm(self, question: str, more: str, yes: str) -> bool:
        box = _question(question, more)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is agree

    def whether_to_keep(self, question: str, more: str, keep: str, drop: str) -> bool | None:
        box = _question(question, more)
        kept = box.addButton(keep, QMessageBox.ButtonRole.AcceptRole)
        dropped = box.addButton(drop, QMessageBox.ButtonRole.DestructiveRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setDefaultButton(kept)
        box.exec()
        chosen = box.clickedButton()
        return True if chosen is kept else False if chosen is dropped else None

    def line(self, title: str, label: str, text: str = "") -> str | None:
        words, agreed = QInputDialog.getText(_front(), title, label, QLineEdit.EchoMode.Normal, text)
        return words if agreed else None

    def choose_printer(self, title: str, printer: "QPrinter") -> bool:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, _front())
        dialog.setWindowTitle(title)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        agreed = dialog.exec()
        dialog.deleteLater()
        return bool(agreed)

    def preview(self, title: str, printer: "QPrinter", paint: "Callable[[QPrinter], object]") -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        dialog = QPrintPreviewDialog(printer, _front())
        dialog.setWindowTitle(title)
        dialog.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        dialog.resize(dialog.screen().availableGeometry().size() * _OF_SCREEN)
        dialog.paintRequested.connect(paint)
        pages = dialog.findChild(QGraphicsView)
        if pages is not None:
            pages.setFocus()  # so that keys turn them
        dialog.exec()
        dialog.deleteLater()

    def tell_error(self, line: str) -> None:
        box = QMessageBox(_front())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(_PLAIN)
        box.setText(line)
        box.setWindowTitle(QCoreApplication.translate("asking", "DraftDesk"))
        box.exec()


def _question(question: str, more: str) -> QMessageBox:
    box = QMessageBox(_front())
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(_PLAIN)
    box.setText(question)
    box.setInformativeText(more)
    return box


def _endings(kinds: str) -> Sequence[str]:
    return _ENDING.findall(kinds)


def _end_as(dialog: QFileDialog, known: Sequence[str], kind: str) -> None:
    """Let the name end as the kind does that the person chose."""
    ending = next(iter(_endings(kind)), "")
    names = dialog.selectedFiles()
    dialog.setDefaultSuffix(ending)
    if ending and names and Path(names[0]).suffix.lower() in known:
        dialog.selectFile(Path(names[0]).with_suffix(ending).name)


def _front() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()
