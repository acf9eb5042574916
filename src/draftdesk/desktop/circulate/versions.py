"""Versions…: what was issued, when and under which checksum, and what can be done with it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFormLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import moment_words
from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Restoring, VersionLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHORT = 12
"""Letters of a checksum that are shown; all of them are copied."""
_WIDE = {0: 16, 2: 12, 3: 20, 4: 15, 5: 10}
"""Letters of each column at first; the one between takes what is left."""
_TOPIC = "versions"
_RESTORING = "versions/restoring"


class VersionModel(QAbstractTableModel):
    """The versions, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[VersionLine] = ()

    def show(self, lines: "Sequence[VersionLine]") -> None:
        """Show those versions, which come in the order they were issued."""
        self.beginResetModel()
        self._lines = tuple(reversed(lines))
        self.endResetModel()

    def line(self, row: int) -> "VersionLine | None":
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, version_id: str) -> int:
        """Where a version stands; 0 where it does not."""
        return next((at for at, line in enumerate(self._lines) if line.version.id == version_id), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Label"),
            self.tr("Date, time and place"),
            self.tr("Paragraphs"),
            self.tr("Frozen"),
            self.tr("Checksum"),
            self.tr("Exported"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(line)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            label, when, paragraphs, frozen, _, exported = self._cells(line)
            if index.column() == 0:
                return self.tr("{label}, {when}, {count} paragraphs and headings, frozen {frozen}, {exported}").format(
                    label=label, when=when, count=paragraphs, frozen=frozen, exported=exported
                )
            return self._cells(line)[index.column()]
        return None

    def _cells(self, line: "VersionLine") -> tuple[str, ...]:
        version = line.version
        return (
            version.label,
            ", ".join(part for part in (version.date, version.time, version.place) if part),
            f"{line.paragraphs:,}",
            _moment(version.at),
            version.sha256[:_SHORT],
            self.tr("yes") if line.exports else self.tr("not yet"),
        )


class VersionsDialog(DraftDialog):
    """Stays open beside the main window."""

    show_requested = Signal(str, str)
    export_requested = Signal(str, str)
    """The ids of the draft and the version."""
    freeze_requested = Signal(str)

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, "versions", "", QSize(120, 22), parent)
        self.setWindowTitle(self.tr("Versions"))
        self._drafts = DraftPicker()
        self._model = VersionModel(self)
        self._table = QTableView()
        self._empty = words()
        self._freeze = button(self.tr("&Freeze…"))
        self._show = button(self.tr("&Show"), default=True)
        self._export = button(self.tr("&Export…"))
        self._restore = button(self.tr("&Restore…"))
        self._copy = button(self.tr("&Copy the checksum"))
        self._close = button(self.tr("Close"))
        self._lay_out()
        self._listen()
        self._drafts.fill(means.desk.look())
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        if not self._means.desk.is_open:
            return
        from draftdesk.drafting.issuing import version_lines

        self._drafts.fill(self._means.desk.look())
        self._form.setRowVisible(self._drafts, self._drafts.count() > 1)
        draft = self._drafts.draft
        if draft is not None:
            self._means.desk.ask(_TOPIC, lambda look: version_lines(look, draft), self._on_read)

    def done(self, result: int) -> None:
        self._means.desk.forget(_TOPIC)
        self._means.desk.forget(_RESTORING)
        super().done(result)

    def _lay_out(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Versions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        for column, letters in _WIDE.items():
            header.resizeSection(column, letters * self.fontMetrics().averageCharWidth())
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Draft:"), self._drafts)
        whole = QVBoxLayout(self)
        whole.addWidget(self.notices)
        whole.addLayout(self._form)
        whole.addWidget(self._empty)
        whole.addWidget(table, 1)
        whole.addLayout(row(self._freeze, self._show, self._export, self._restore, self._copy, None, self._close))

    def _listen(self) -> None:
        self._drafts.chosen.connect(self.refresh)
        self._table.selectionModel().selectionChanged.connect(self._offer)
        self._table.activated.connect(self._on_show)
        self._freeze.clicked.connect(self._on_freeze)
        self._show.clicked.connect(self._on_show)
        self._export.clicked.connect(self._on_export)
        self._restore.clicked.connect(self._on_restore)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)

    def _on_read(self, lines: "Sequence[VersionLine]") -> None:
        before = self._version
        self._model.show(lines)
        if lines:
            self._table.selectRow(self._model.row_of(before.id if before else ""))
        self._empty.setVisible(not lines)
        self._empty.setText(
            self.tr("Nothing was issued yet. Freeze the draft to make its first version, usually the zero draft.")
        )
        self._offer()

    @property
    def _version(self) -> Version | None:
        rows = self._table.selectionModel().selectedRows()
        line = self._model.line(rows[0].row()) if rows else None
        return line.version if line else None

    def _offer(self) -> None:
        is_chosen = self._version is not None
        is_writable = not self._means.desk.is_read_only
        for each in (self._show, self._export, self._copy):
            each.setEnabled(is_chosen)
        self._freeze.setEnabled(is_writable)
        self._restore.setEnabled(is_chosen and is_writable)

    def _chosen(self) -> tuple[Draft, Version] | None:
        draft, version = self._drafts.draft, self._version
        return (draft, version) if draft is not None and version is not None else None

    def _on_freeze(self) -> None:
        if self._drafts.draft is not None:
            self.freeze_requested.emit(self._drafts.draft.id)

    def _on_show(self) -> None:
        if chosen := self._chosen():
            self.show_requested.emit(chosen[0].id, chosen[1].id)

    def _on_export(self) -> None:
        if chosen := self._chosen():
            self.export_requested.emit(chosen[0].id, chosen[1].id)

    def _on_copy(self) -> None:
        if (version := self._version) is not None:
            QGuiApplication.clipboard().setText(version.sha256)
            self.notices.tell(self.tr("The checksum of “{label}” was copied.").format(label=version.label))

    def _on_restore(self) -> None:
        from draftdesk.drafting.issuing import restoring

        if chosen := self._chosen():
            ask = partial(self._ask_to_restore, *chosen)
            self._means.desk.ask(_RESTORING, lambda look: restoring(look, *chosen), ask, self.warn)

    def _ask_to_restore(self, draft: Draft, version: Version, would: "Restoring") -> None:
        from draftdesk.drafting.versions import restore, restore_name

        more = self.tr(
            "Of the working draft {gone} paragraphs and headings would go, {reworded} would say again what they said "
            "then, and {back} would come back. The versions stay as they are, and Undo takes it back."
        ).format(gone=would.gone, reworded=would.reworded, back=would.back)
        question = self.tr("Make the working draft say again what “{label}” said?").format(label=version.label)
        if not self._means.asking.confirm(question, more, self.tr("Restore")):
            return
        name, desk = restore_name(version), self._means.desk
        line = self.tr("The working draft says again what “{label}” said.").format(label=version.label)
        desk.act(
            name,
            "Circulate",
            lambda tx: restore(tx, draft, version),
            lambda changed: tell_done(desk, self.notices, line, changed),
            self.warn,
        )


def _moment(at: str) -> str:
    """A stored moment in words; what is none as it is."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return moment_words(moment) if moment.isValid() else at
