"""What the review sheet is made of, and where it stands: nothing in here knows of a review's steps."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.filter_line import FilterLine
from draftdesk.desktop.frame.notices import Answer
from draftdesk.desktop.sources.chips import Flow
from draftdesk.desktop.sources.reviewing.arrivals import Arrivals
from draftdesk.desktop.sources.reviewing.commands import BAR, TICKING
from draftdesk.desktop.sources.reviewing.details import DetailsForm
from draftdesk.desktop.sources.reviewing.passage import RowForm
from draftdesk.desktop.sources.reviewing.rowview import RowView
from draftdesk.desktop.theme import Theme

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Reviewed


_NAME = 22
"""Letters of a file's name that are seen at least."""
_LOOKED_FOR = 40
"""Letters of the line for words to look for."""
_ROWS = 9
"""Lines of the table that are seen at least."""
_MEASURED = 50
"""Lines of what arrived that are laid out at a time."""


class Panes(QObject):
    """Left what arrived; right the details of one source, its rows, and one row in full; below the sum."""

    def __init__(self, theme: Theme, arrivals: Arrivals) -> None:
        super().__init__()
        words = arrivals.vocabulary
        facets = {facet.id: facet.name for facet in words.facets}
        size = Counter(tag.facet_id for tag in words.tags)
        tags = [  # a facet of hundreds after those that one has in mind
            f"{facets[tag.facet_id]}:{tag.name}" for tag in sorted(words.tags, key=lambda tag: size[tag.facet_id])
        ]
        people = tuple(each.name for each in words.contributors)
        self._theme = theme
        self._way_out: Callable[[], object] | None = None
        self.arrived = QListView()
        self.arrived.setAccessibleName(self.tr("What arrived"))
        self.arrived.setWordWrap(True)
        self.arrived.setLayoutMode(QListView.LayoutMode.Batched)  # each line is measured, and there may be thousands
        self.arrived.setBatchSize(_MEASURED)
        self.arrived.setMinimumWidth(self.arrived.fontMetrics().averageCharWidth() * _NAME)
        self.arrived.setResizeMode(QListView.ResizeMode.Adjust)
        self.arrived.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.arrived.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.arrived.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details = DetailsForm(arrivals.sessions, people)
        self.warnings = _plain()
        self.table = RowView(theme)
        self.table.setMinimumHeight(self.table.fontMetrics().height() * _ROWS)
        self.form = RowForm(theme, tags, people)
        self.words = FilterLine()
        self.words.setPlaceholderText(self.tr("Show only rows with these words"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setClearButtonEnabled(True)
        self.only_doubts = QCheckBox(self.tr("Only do&ubts"))
        self.only_likely = QCheckBox(self.tr("Only likel&y"))
        self.message = _plain()
        self.message.hide()
        self.way_out = QPushButton()
        self.way_out.setAutoDefault(False)
        self.way_out.setVisible(False)
        self.sum = _plain()
        self.store = QPushButton()
        self.store.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.down = QSplitter(Qt.Orientation.Vertical)
        theme.changed.connect(self._colour)
        self._colour()

    def lay_out(self, sheet: QWidget, commands: Mapping[str, QAction]) -> None:
        """Put everything on the sheet."""
        self.setParent(sheet)
        above = QWidget()
        rows = QVBoxLayout(above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.details)
        rows.addWidget(self.warnings)
        rows.addWidget(self._filter(commands))
        rows.addWidget(self.table, 1)
        below = QWidget()
        row = QVBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar(commands))
        row.addWidget(self.form, 1)
        self.down.setOrientation(Qt.Orientation.Vertical)
        for part in (above, below):
            self.down.addWidget(part)
        self.down.setStretchFactor(0, 3)
        self.down.setStretchFactor(1, 2)
        self.across.addWidget(self.arrived)
        self.across.addWidget(self.down)
        self.across.setStretchFactor(1, 1)
        self.across.setChildrenCollapsible(False)
        self.down.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.sum, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.store)
        whole = QVBoxLayout(sheet)
        whole.addWidget(self.across, 1)
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(said)
        whole.addLayout(foot)

    def is_field(self, widget: QWidget | None) -> bool:
        """Whether it is something a person fills in."""
        return (widget is not None and any(place.isAncestorOf(widget) for place in (self.details, self.form))) or (
            widget is self.words
        )

    def say(self, line: str, *answers: Answer) -> None:
        """Say why something was not done, with what can be done about it; "" for nothing."""
        self.message.setText(line)
        self.message.setVisible(bool(line))
        if self._way_out is not None:
            self.way_out.clicked.disconnect(self._way_out)
            self._way_out = None
        self.way_out.setVisible(bool(answers))
        for word, do in answers[:1]:
            self.way_out.setText(word)
            self.way_out.clicked.connect(do)
            self._way_out = do

    def say_sum(self, ticked: int, count: int, sources: int, *, is_storing: bool) -> None:
        """Say what the button will do."""
        if is_storing:
            self.sum.setText(self.tr("One moment…"))
        elif sources == 1:
            self.sum.setText(
                self.tr("{ticked} of {count} snippets from 1 source will be stored").format(ticked=ticked, count=count)
            )
        else:
            self.sum.setText(
                self.tr("{ticked} of {count} snippets from {sources} sources will be stored").format(
                    ticked=ticked, count=count, sources=sources
                )
            )
        if ticked == 0:
            self.store.setText(self.tr("&Import without snippets"))
        elif ticked == 1:
            self.store.setText(self.tr("&Import 1 snippet"))
        else:
            self.store.setText(self.tr("&Import {count} snippets").format(count=ticked))

    def show_source(self, sources: "Sequence[Reviewed]", line: str) -> None:
        """Show the details of one source; of several none; of a file that is not reviewed its line."""
        self.details.setVisible(len(sources) == 1)
        if len(sources) == 1:
            self.details.show_source(sources[0])
        lines = list(sources[0].found.warnings) if len(sources) == 1 else [line]
        self.warnings.setText("\n".join(filter(None, lines)))
        self.warnings.setVisible(bool(self.warnings.text()))

    def _filter(self, commands: Mapping[str, QAction]) -> QWidget:
        lines = _Lines()
        row = Flow(lines)
        self.words.setMinimumWidth(self.words.fontMetrics().averageCharWidth() * _LOOKED_FOR)
        for each in (self.words, self.only_doubts, self.only_likely, *(_button(commands[name]) for name in TICKING)):
            row.addWidget(each)
        return lines

    def _bar(self, commands: Mapping[str, QAction]) -> QWidget:
        lines = _Lines()
        row = Flow(lines)
        for name in BAR:
            row.addWidget(_button(commands[name]))
        more = QToolButton()
        more.setText(QCoreApplication.translate("review", "All keys"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setAutoRaise(True)
        menu = QMenu(more)
        menu.addActions(list(commands.values()))
        more.setMenu(menu)
        row.addWidget(more)
        return lines

    def _colour(self) -> None:
        for label, role in ((self.message, "deleted"), (self.warnings, "doubt"), (self.form.doubts, "doubt")):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
            label.setPalette(palette)


class _Lines(QWidget):
    """Claims the height of its lines itself: a splitter asks nobody for the height at a width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(event.size().width()))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    return button


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
