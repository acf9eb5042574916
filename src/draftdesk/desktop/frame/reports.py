"""Telling the person that something went wrong in the program itself, now or the last time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.words import gone_wrong

_SEEN = "report-seen"


class Reports(QObject):
    """Says it in the bar; `caught` and `refused` may be called on any thread."""

    refused = Signal(str)
    """Something could not be done: why, in a line."""
    _arrived = Signal(object)

    def __init__(self, means: Means, window: QWidget) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._arrived.connect(self._on_arrived)
        self.refused.connect(self._on_refused)

    def caught(self, report: Path) -> None:
        """A report was written just now."""
        self._arrived.emit(report)

    def offer(self, newest: Path | None) -> None:
        """Offer the newest report of earlier runs, unless it was offered before."""
        if newest is None or self._means.settings.text(_SEEN) >= newest.name:
            return
        self._means.settings.keep(_SEEN, newest.name)
        self._means.notices.tell(
            self.tr("DraftDesk ended unexpectedly or went wrong the last time. Your workspace is safe."),
            (self.tr("Show report"), lambda: self.show(newest)),
            (self.tr("Dismiss"), lambda: None),
        )

    def show(self, report: Path) -> None:
        """Show a report in a window of its own, to read and copy."""
        from draftdesk.desktop.frame.report import ReportDialog

        try:
            text = report.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            text = self.tr("The report is not there any more.")
        ReportDialog(text, self._window).open()

    def _on_refused(self, line: str) -> None:
        self._means.warn(line)

    def _on_arrived(self, report: Path) -> None:
        self._means.settings.keep(_SEEN, report.name)
        self._means.notices.warn(
            gone_wrong(),
            (self.tr("Show report"), lambda: self.show(report)),
        )
