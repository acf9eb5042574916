"""The backups as Qt's tables read them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import moment_words

if TYPE_CHECKING:
    from draftdesk.drafting.backups import Backup

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WHEN, TITLE, NEWEST, SIZE = range(4)


class BackupModel(QAbstractTableModel):
    """The newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups: Sequence[Backup] = ()

    def show(self, backups: "Sequence[Backup]") -> None:
        """Show these."""
        self.beginResetModel()
        self._backups = backups
        self.endResetModel()

    def backup(self, row: int) -> "Backup | None":
        """The backup in a row."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Made"), self.tr("Workspace"), self.tr("Last act in it"), self.tr("Size"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        backup = self.backup(index.row()) if index.isValid() else None
        if backup is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(backup, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(backup.fault or self._text(backup, index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                texts = [self._text(backup, column) for column in range(4)]
                return ", ".join(filter(None, texts)) if index.column() == WHEN else texts[index.column()]
            case _:
                return None

    def _text(self, backup: "Backup", column: int) -> str:
        match column:
            case 0:
                return moment_words(QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp())))
            case 1:
                return self.tr("cannot be read") if backup.fault else backup.title
            case 2:
                return backup.newest_act
            case _:
                return QLocale().formattedDataSize(backup.size)
