"""Completion of several names in one line."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

_BETWEEN = "; "


class NamesCompleter(QCompleter):
    """Offers names for the one that is typed last, after a semicolon; those before it stay."""

    def __init__(self, names: QStringListModel, parent: QObject) -> None:
        super().__init__(names, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        name = str(index.data(Qt.ItemDataRole.EditRole) or "")
        line = self.widget()
        before = line.text().rpartition(";")[0].strip() if isinstance(line, QLineEdit) else ""
        return f"{before}{_BETWEEN}{name}" if before else name
