"""The lower half of the page when it is split."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Half(QWidget):
    """A head that says what is shown, and below it the draft once more or something else."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.hide()

    def set_head(self, head: QWidget) -> None:
        """Show that above."""
        self._column.insertWidget(0, head)

    def hold(self, pane: QWidget) -> None:
        """Take in what may be shown."""
        self._stack.addWidget(pane)

    def show_pane(self, pane: QWidget) -> None:
        """Show that, of what it holds."""
        self._stack.setCurrentWidget(pane)
