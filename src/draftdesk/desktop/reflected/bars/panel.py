"""A chart of bars with what it is sorted by above it, its legend, and what the person stands on in words below."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.reflected.axes import AxisPicker
from draftdesk.desktop.reflected.bars.bar import Chart, as_shares, ordered
from draftdesk.desktop.reflected.bars.legend import Legend
from draftdesk.desktop.reflected.bars.model import BarsModel
from draftdesk.desktop.reflected.bars.view import BarsView
from draftdesk.desktop.reflected.pictures.drawing import chart_picture
from draftdesk.desktop.reflected.pictures.picture import Picture
from draftdesk.desktop.reflected.reflection import Reflection
from draftdesk.desktop.reflected.rows import GAP, beside_one_another
from draftdesk.desktop.reflected.shown import Shown
from draftdesk.desktop.sources.chips import Flow
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.model.matrix import Axis

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look
    from draftdesk.model.document import Table

_SHARES = "reflected/shares"


class BarsPanel(QWidget):
    """Asks `question` again whenever what is counted is another, and shows the chart that is made of the answer.

    With `usual` it is sorted by an axis that the person chooses, that one at first; with `shares` all bars can be made
    of one length. `table` makes the table of the answer, for a file.
    """

    subject_chosen = Signal(object, str, bool)
    """A `Subject` that was opened; the outcome that its snippets should have, "" for any; whether by key."""

    def __init__(
        self,
        means: Means,
        reflection: Reflection,
        name: str,
        title: str,
        question: "Callable[[Look, Ground, Axis | None], Any]",
        made: Callable[[Any], Chart],
        table: "Callable[[Ground, Any], Table]",
        *,
        usual: str = "",
        shares: bool = False,
    ) -> None:
        super().__init__()
        self._settings = means.settings
        self._reflection = reflection
        self._name = name
        self._question = question
        self._made = made
        self._table = table
        self._title = title
        self._by = AxisPicker(self.tr("Sorted by"), means.settings, f"reflected/{name}", usual) if usual else None
        self._shares = QCheckBox(self.tr("Bars of one &length")) if shares else None
        self.model = BarsModel(self)
        self.view = BarsView(self.model, means.theme, title)
        self._legend = Legend(means.theme)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        hand_keyboard_on(self, self.view)
        self._lay_out()
        self.view.opened.connect(self._on_opened)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        reflection.changed.connect(self._on_changed)

    @property
    def axis(self) -> Axis | None:
        """What it is sorted by."""
        return self._by.axis if self._by is not None else None

    @property
    def shown(self) -> Shown:
        """What is shown, to be put into a file."""
        question, table, made, axis, order = self._question, self._table, self._chart, self.axis, self.model.order

        def draw(look: "Look", ground: "Ground", note: str, *, from_right: bool) -> Picture:
            chart = made(question(look, ground, axis))
            bars = ordered(chart, order[0], downwards=order[1])
            return chart_picture(chart, bars, note, from_right=from_right)

        return Shown(
            name=self._title,
            table=lambda look, ground: table(ground, question(look, ground, axis)),
            picture=draw,
        )

    def refresh(self) -> None:
        """Count again, where it is seen."""
        axis, question = self.axis, self._question
        if not self.isVisible() or (self._by is not None and axis is None):
            return
        self._reflection.ask(self._name, lambda look, ground: question(look, ground, axis), self._on_counted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- inside

    def _lay_out(self) -> None:
        tools = QWidget()
        across = Flow(tools)
        across.setSpacing(GAP)
        if self._by is not None:
            label = QLabel(self.tr("B&y:"))
            label.setBuddy(self._by)
            across.addWidget(beside_one_another(label, self._by))
            self._by.chosen.connect(self.refresh)
        if self._shares is not None:
            self._shares.setChecked(self._settings.flag(_SHARES))
            self._shares.toggled.connect(self._on_shares)
            across.addWidget(self._shares)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if across.count():
            column.addWidget(tools)
        column.addWidget(self._legend)
        column.addWidget(self.view, 1)
        column.addWidget(self._said)

    def _on_changed(self) -> None:
        from draftdesk.drafting.matrix import axes

        ground = self._reflection.ground
        if self._by is not None:
            self._by.offer(axes(ground.words) if ground else ())
        if ground is None:
            self.model.show(None)
        self.refresh()

    def _chart(self, value: Any) -> Chart:
        chart = self._made(value)
        return as_shares(chart) if self._shares is not None and self._shares.isChecked() else chart

    def _on_shares(self, on: bool) -> None:
        self._settings.keep(_SHARES, on)
        self.refresh()

    def _on_counted(self, value: Any) -> None:
        chart = self._chart(value)
        at = self.view.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.model.show(chart)
        self._legend.show_patterns(chart.legend, chart.mark)
        self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
        self._on_current(self.view.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        self._said.setText(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _on_opened(self, index: QModelIndex, by_key: bool) -> None:
        bar = self.model.bar(index)
        if bar is None:
            return
        figure = bar.figures[index.column() - 2] if index.column() > 1 else None
        if figure is None or figure.subject is not None:
            subject = figure.subject if figure is not None and figure.subject is not None else bar.subject
            self.subject_chosen.emit(subject, figure.outcome if figure is not None else "", by_key)
