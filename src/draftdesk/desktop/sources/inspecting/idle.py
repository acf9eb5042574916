"""What the inspector says while no snippet is chosen: what can be done here, and how much the source holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from draftdesk.workspace.queries import SourceCounts


class Idle(QWidget):
    """The keys of the text, and the figures of the source that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _line("")
        self._figures = _line("")
        self._keys = QWidget()
        keys = QFormLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        for key, does in (
            ("Q", self.tr("mark the selected words, or the sentence, as a snippet")),
            ("U", self.tr("unmark the snippet")),
            ("N", self.tr("give it a new tag")),
            ("R", self.tr("give it a tag used before")),
        ):
            name = QLabel(key)
            bold = name.font()
            bold.setBold(True)
            name.setFont(bold)
            keys.addRow(name, _line(does))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            _line(self.tr("No snippet is chosen. Click one in the text or the list, or in the text press"))
        )
        column.addWidget(self._keys)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._figures)
        column.addStretch(1)

    def show_source(self, counts: SourceCounts | None) -> None:
        """Say how many snippets a source has."""
        self._title.setVisible(counts is not None)
        self._figures.setVisible(counts is not None)
        if counts is None:
            return
        self._title.setText(f"{counts.source.code} — {counts.source.title}")
        lines = [
            self.tr("One snippet") if counts.snippets == 1 else self.tr("{n} snippets").format(n=counts.snippets),
            self.tr("{n} in a draft").format(n=counts.placed),
        ]
        if counts.likely:
            lines.append(self.tr("{n} only likely: accept them or delete them").format(n=counts.likely))
        if counts.doubtful:
            lines.append(self.tr("{n} with doubts: look at them").format(n=counts.doubtful))
        self._figures.setText("\n".join(lines))

    def figures(self) -> str:
        """What it says of the source."""
        return self._figures.text()


def _line(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
