"""The chosen snippet in full, with what can be done with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.draft_words import outcome_word, snippets_word
from draftdesk.desktop.sources.chips import Flow
from draftdesk.model.coverage import CoverageLine


class Detail(QWidget):
    """Plain words to read and copy, above buttons."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setUndoRedoEnabled(False)
        self._words.setAccessibleName(self.tr("The chosen snippet in full"))
        buttons = QWidget()
        flow = Flow(buttons)
        for name in ("source", "paragraph", "set-aside", "take-up"):
            flow.addWidget(ActButton(actions.action(f"reflected.{name}")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words, 1)
        column.addWidget(buttons)

    def show_lines(self, lines: Sequence[CoverageLine]) -> None:
        """Say all of one snippet, or how many are chosen."""
        self._words.setPlainText(self._said(lines))

    def words(self) -> str:
        """What it says."""
        return self._words.toPlainText()

    def _said(self, lines: Sequence[CoverageLine]) -> str:
        if not lines:
            return ""
        if len(lines) > 1:
            return self.tr("{snippets} chosen").format(snippets=snippets_word(len(lines)))
        line = lines[0]
        where = outcome_word(line.outcome)
        if line.paragraphs:
            where = self.tr("{outcome}: {paragraphs}").format(outcome=where, paragraphs=", ".join(line.paragraphs))
        head = " — ".join(part for part in (line.snippet.reference, line.source_title) if part)
        names = ", ".join(line.contributors)
        about = "\n".join(part for part in (head, names) if part)
        told = "\n".join(part for part in (where, line.reason) if part)
        return f"{about}\n\n{line.snippet.text}\n\n{told}"
