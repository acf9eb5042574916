"""The matrix with what it is sorted by above it, and the cell where the person stands in words below."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.means import Means
from draftdesk.desktop.reflected.axes import AxisPicker
from draftdesk.desktop.reflected.hint import Hint
from draftdesk.desktop.reflected.matrix.model import MatrixModel
from draftdesk.desktop.reflected.matrix.view import MatrixView
from draftdesk.desktop.reflected.pictures.drawing import matrix_picture
from draftdesk.desktop.reflected.pictures.picture import Picture
from draftdesk.desktop.reflected.reflection import Reflection
from draftdesk.desktop.reflected.rows import GAP, beside_one_another
from draftdesk.desktop.reflected.shown import Shown
from draftdesk.desktop.reflected.subject import everything, subject_of
from draftdesk.desktop.reflected.words import axis_words
from draftdesk.desktop.sources.chips import Flow
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.model.matrix import NONE, Axis, Heading, Matrix, arranged

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look

_EMPTY = "reflected/empty"


class MatrixPanel(QWidget):
    """Asks for the matrix again whenever what is counted or what it is sorted by is another."""

    subject_chosen = Signal(object, str, bool)
    """A `Subject`: the snippets of a cell that was opened; the outcome they should have, "" for any; whether by key."""
    moved = Signal()
    """The person stands on another cell."""

    def __init__(self, means: Means, reflection: Reflection) -> None:
        super().__init__()
        self._means = means
        self._reflection = reflection
        self._rows = AxisPicker(self.tr("Rows"), means.settings, "reflected/rows", "theme")
        self._columns = AxisPicker(self.tr("Columns"), means.settings, "reflected/columns", "contributor")
        self.model = MatrixModel(self)
        self.view = MatrixView(self.model, means.theme)
        self.hint = Hint(means.actions.action("go.sources"))
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = means.actions.action("reflected.empty")
        self._empty.setChecked(means.settings.flag(_EMPTY))
        hand_keyboard_on(self, self.view)
        self._lay_out()
        self._rows.chosen.connect(self.refresh)
        self._columns.chosen.connect(self.refresh)
        self.view.opened.connect(self._on_opened)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        reflection.changed.connect(self._on_changed)
        means.actions.on("reflected.swap", self._on_swap)
        means.actions.on("reflected.empty", self._on_empty)

    @property
    def axes(self) -> tuple[Axis | None, Axis | None]:
        """What rows and columns are sorted by."""
        return self._rows.axis, self._columns.axis

    @property
    def shown(self) -> Shown | None:
        """What is shown, to be put into a file; None while there is nothing."""
        from draftdesk.drafting.matrix import matrix
        from draftdesk.drafting.matrix_tables import matrix_table

        rows, columns = self.axes
        if rows is None or columns is None:
            return None
        keys, empty, total = self.model.keys, self._empty.isChecked(), self.tr("All")
        title = self.tr("{rows} by {columns}").format(rows=axis_words(rows), columns=axis_words(columns))

        def count(ground: "Ground") -> Matrix:
            return arranged(matrix(ground, rows, columns, empty=empty), *keys)

        def draw(_: "Look", ground: "Ground", note: str, *, from_right: bool) -> Picture:
            return matrix_picture(count(ground), title, note, total, from_right=from_right)

        return Shown(name=title, table=lambda _, ground: matrix_table(ground, count(ground)), picture=draw)

    def refresh(self) -> None:
        """Count again."""
        from draftdesk.drafting.matrix import matrix

        rows, columns = self.axes
        if rows is None or columns is None:
            self.model.show(None)
            return
        if not self.isVisible():
            return
        empty = self._empty.isChecked()
        self._reflection.ask("matrix", lambda _, ground: matrix(ground, rows, columns, empty=empty), self._on_counted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- inside

    def _lay_out(self) -> None:
        rows, columns = QLabel(self.tr("Ro&ws:")), QLabel(self.tr("Colu&mns:"))
        rows.setBuddy(self._rows)
        columns.setBuddy(self._columns)
        tools = QWidget()
        across = Flow(tools)
        across.setSpacing(GAP)
        across.addWidget(beside_one_another(rows, self._rows))
        across.addWidget(beside_one_another(columns, self._columns))
        across.addWidget(ActButton(self._means.actions.action("reflected.swap")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tools)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        column.addWidget(self._said)

    def _on_changed(self) -> None:
        from draftdesk.drafting.matrix import axes

        ground = self._reflection.ground
        known = axes(ground.words) if ground else ()
        self._rows.offer(known)
        self._columns.offer(known)
        self.refresh()

    def _teach(self, matrix: Matrix) -> None:
        """Say it where nothing is sorted in that way yet."""
        bare = [axis for axis, headings in _by(matrix) if {each.key for each in headings} <= {NONE}]
        line = self.tr("No snippet has this yet: {axis}. Choose it for snippets in Sources, or sort by something else.")
        self.hint.say(line.format(axis=axis_words(bare[0])) if bare and matrix.total.snippets else "")

    def _on_counted(self, matrix: Matrix) -> None:
        self._teach(matrix)
        row, column = self.model.headings(self.view.currentIndex())
        was_here = self.view.currentIndex().isValid()
        self.model.show(matrix)
        place = self.model.index_of(row.key if row else None, column.key if column else None)
        if was_here and place.isValid():
            self.view.setCurrentIndex(place)
        elif self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._on_current(self.view.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        self._said.setText(self.model.said(index))
        self.moved.emit()

    def _on_opened(self, index: QModelIndex, by_key: bool) -> None:
        matrix = self.model.matrix
        if matrix is None or not self.model.cell(index).snippets:
            return
        row, column = self.model.headings(index)
        at = [(axis, each) for axis, each in ((matrix.rows_by, row), (matrix.columns_by, column)) if each is not None]
        subject = subject_of(*at) if at else everything(self.tr("All snippets"))
        self.subject_chosen.emit(subject, "", by_key)

    def _on_swap(self) -> None:
        rows, columns = self.axes
        if rows is not None and columns is not None:
            self._rows.take(columns)
            self._columns.take(rows)
            self.refresh()

    def _on_empty(self, on: bool) -> None:
        self._means.settings.keep(_EMPTY, on)
        self.refresh()


def _by(matrix: Matrix) -> tuple[tuple[Axis, Sequence[Heading]], ...]:
    return (matrix.rows_by, matrix.rows), (matrix.columns_by, matrix.columns)
