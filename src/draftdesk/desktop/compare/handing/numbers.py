"""Old and new numbers of the two texts beside each other, in the drawer."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.concordance import ConcordanceView, NumberRow, number_rows
from draftdesk.desktop.means import Means
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.comparison import Comparison


class NumbersPanel(QWidget):
    """Reads the numbers when somebody looks, off the GUI thread; a click goes to the change."""

    def __init__(self, means: Means, matter: Matter) -> None:
        super().__init__()
        self._means, self._matter = means, matter
        self._of: Comparison | None = None
        self._task: Task | None = None
        self.view = ConcordanceView(means.settings)
        self.view.make_narrow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        hand_keyboard_on(self, self.view.table)
        matter.shown.connect(self._on_shown)
        matter.went.connect(self._on_went)
        self.view.change_requested.connect(matter.go)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _on_shown(self) -> None:
        if self._matter.is_empty:
            self._of = None
            self.view.show_none("")
        elif self.isVisible():
            self._read()

    def _read(self) -> None:
        compared = self._matter.compared
        if compared is None or compared.comparison is self._of:
            return
        if self._task is not None:
            self._task.cancel()
        self._of = compared.comparison
        self._task = self._means.tasks.run(
            self.tr("Reading the numbers"),
            lambda _: number_rows(compared),
            partial(self._on_read, compared.comparison),
            can_stop=False,
        )

    def _on_read(self, comparison: Comparison, rows: tuple[NumberRow, ...]) -> None:
        self._task = None
        compared = self._matter.compared
        if compared is None or compared.comparison is not comparison:
            return
        a, b = map(as_it_runs, self._matter.names)
        if rows:
            said = self.tr("{same} of {count} numbers are the same in {a} and {b}.").format(
                same=f"{sum(row.is_same for row in rows):,}", count=f"{len(rows):,}", a=a, b=b
            )
        else:
            said = self.tr("Nothing is numbered in {a} and {b}.").format(a=a, b=b)
        self.view.show_rows(rows, (self.tr("Old"), self.tr("New")), said)
        self._on_went(self._matter.current)

    def _on_went(self, at: int) -> None:
        if at != NOWHERE and self.isVisible():
            self.view.select_change(at)
