"""The dialog that shows a report of what went wrong in the program itself."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.report import Ui_Report


class ReportDialog(FittedDialog):
    """A report to read before it is sent anywhere."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent, letters=QSize(90, 26))
        self._form = form = Ui_Report()
        form.setupUi(self)
        form.reportText.setPlainText(text)
        form.copyButton.clicked.connect(self._on_copy)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.reportText.toPlainText())
