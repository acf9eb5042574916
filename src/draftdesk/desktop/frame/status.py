"""The status bar: is all saved, how much is there, and what runs, with a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from draftdesk.desktop.desk import Desk
from draftdesk.desktop.frame.elided import ElidedLabel
from draftdesk.desktop.tasks import Task, Tasks

_FAR = 16
"""Letters of the bar that says how far something is."""


class StatusBar(QStatusBar):
    """Fed by the desk and the tasks; the place in front says its counts."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._counts = _words()
        self._saved = _words()
        self._saved.setAccessibleName(self.tr("Saved state"))
        self._counts.setAccessibleName(self.tr("Counts"))
        self.addPermanentWidget(self._counts)
        self.addPermanentWidget(self._saved)
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)
        desk.saving.connect(self._on_saving)
        tasks.shown.connect(self._on_shown)
        self._on_closed()

    def say_counts(self, words: str) -> None:
        """How much there is, as the place in front has it."""
        self._counts.setText(words)

    def _on_opened(self) -> None:
        self._on_saving(0)

    def _on_closed(self) -> None:
        self._saved.setText("")
        self._counts.setText("")

    def _on_saving(self, waiting: int) -> None:
        if self._desk.is_read_only:
            self._saved.setText(self.tr("Looking only"))
        elif waiting:
            self._saved.setText(self.tr("Saving…"))
        elif self._desk.has_unsaved:
            self._saved.setText(self.tr("Not saved"))
        else:
            self._saved.setText(self.tr("All changes saved"))

    def _on_shown(self, task: Task) -> None:
        running = _Running(task, self)
        self.insertPermanentWidget(0, running)
        task.ended.connect(running.finish)


def _words() -> ElidedLabel:
    label = ElidedLabel(Qt.TextElideMode.ElideMiddle)
    label.setContentsMargins(6, 0, 6, 0)
    return label


class _Running(QWidget):
    """One piece of work: its name, how far it is, Cancel."""

    def __init__(self, task: Task, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._task = task
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = _words()
        self._words.setText(task.title)
        self._far = QProgressBar()
        self._far.setFixedWidth(_FAR * self.fontMetrics().averageCharWidth())
        self._far.setTextVisible(False)
        self._far.setRange(0, 0)
        self._far.setAccessibleName(task.title)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel: {work}").format(work=task.title))
        self._cancel.clicked.connect(self._on_cancel)
        self._cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for each in (self._words, self._far, self._cancel):
            row.addWidget(each)
        self._cancel.setVisible(task.can_stop)
        task.progressed.connect(self._on_progressed)

    def finish(self) -> None:
        """The work is over."""
        self._bar.removeWidget(self)
        self.deleteLater()

    def _on_progressed(self, done: int, of: int, what: str) -> None:
        self._far.setRange(0, of)
        self._far.setValue(done)
        self._words.setText(f"{self._task.title}: {what}" if what else self._task.title)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping…"))
        self._task.cancel()
