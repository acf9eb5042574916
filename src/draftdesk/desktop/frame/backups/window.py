"""The list of backups, and what can be done with one."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.backups.model import NEWEST, WHEN, BackupModel
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.means import Means

if TYPE_CHECKING:
    from draftdesk.drafting.backups import Backup
    from draftdesk.kit.jobs import Progress


class BackupsDialog(FittedDialog):
    """Asks for one of the backups; what is wanted with it is done when the dialog is gone."""

    look_requested = Signal(Path)
    save_requested = Signal(object)
    """A `Backup` is to be had as a file of its own."""
    replace_requested = Signal(object)
    """A `Backup` is to stand where the open workspace is."""

    def __init__(self, means: Means, open_id: str, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "backups", letters=QSize(100, 24))
        self._means = means
        self._open_id = open_id
        self._all: Sequence[Backup] = ()
        self._is_over = False
        self.setWindowTitle(self.tr("Backups"))
        self.notices = Notices(means.theme, self)
        self.model = BackupModel(self)
        self.ours = QCheckBox(self.tr("&Only of the open workspace"))
        self.ours.setChecked(bool(open_id))
        self.ours.setVisible(bool(open_id))
        self.table = self._table()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.looking = QPushButton(self.tr("&Look into it"))
        self.saving = QPushButton(self.tr("&Save as a new file…"))
        self.replacing = QPushButton(self.tr("&Put in place of the open workspace…"))
        self._lay_out()
        self._listen()
        self._read()

    def done(self, result: int) -> None:
        self._is_over = True
        super().done(result)
        self.deleteLater()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Backups, the newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(1.6 * table.fontMetrics().height()))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in enumerate((20, 30, 0, 12)):
            header.resizeSection(column, letters * letter)
        header.setSectionResizeMode(NEWEST, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.looking, self.saving, self.replacing):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for each in (self.notices, self.ours, self.table, self.said, buttons):
            column.addWidget(each)
        self.looking.setDefault(True)

    def _listen(self) -> None:
        self.ours.toggled.connect(self._show)
        self.table.selectionModel().currentChanged.connect(self._judge)
        self.table.doubleClicked.connect(self._on_look)
        self.looking.clicked.connect(self._on_look)
        self.saving.clicked.connect(self._on_save)
        self.replacing.clicked.connect(self._on_replace)

    def _read(self) -> None:
        def work(_: "Progress") -> "Sequence[Backup]":
            from draftdesk.drafting.backups import all_backups

            return all_backups()

        self._judge()
        self._means.tasks.run(self.tr("Reading the backups"), work, self._take, can_stop=False)

    def _take(self, backups: "Sequence[Backup]") -> None:
        if not self._is_over:
            self._all = backups
            self._show()

    def _show(self) -> None:
        shown = [each for each in self._all if not self.ours.isChecked() or each.workspace_id == self._open_id]
        self.model.show(shown)
        self.table.setCurrentIndex(self.model.index(0, WHEN))
        self.table.setFocus()
        self._judge()

    def _chosen(self) -> "Backup | None":
        return self.model.backup(self.table.currentIndex().row())

    def _judge(self, *_: object) -> None:
        backup = self._chosen()
        is_usable = backup is not None and not backup.fault
        self.looking.setEnabled(is_usable)
        self.saving.setEnabled(is_usable)
        is_ours = backup is not None and backup.workspace_id == self._open_id
        self.replacing.setEnabled(is_usable and is_ours and not self._means.desk.is_read_only)
        if backup is not None:
            self.said.setText(backup.fault)
        else:
            self.said.setText(self.tr("A workspace is backed up when it is opened, at most once an hour."))

    def _on_look(self) -> None:
        backup = self._chosen()
        if backup is not None and not backup.fault:
            self.accept()
            self.look_requested.emit(backup.path)

    def _on_save(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self.accept()
            self.save_requested.emit(backup)

    def _on_replace(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self.accept()
            self.replace_requested.emit(backup)
