"""The changes one below another, with what they are narrowed to above."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.compare.listing.painting import ChangePainter
from draftdesk.desktop.compare.listing.rows import ChangeModel
from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.compare.telling import hidden_word
from draftdesk.desktop.dialogs import words
from draftdesk.desktop.draft_words import change_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.comparison import ChangeKind
from draftdesk.model.comparison_told import is_untouched, opening
from draftdesk.model.sifting import Heading, sections_of

_PAUSE = 150
"""Milliseconds after the last letter before the list is narrowed."""
_SHORTEST, _WIDEST = 8, 60
"""Letters."""
_KINDS = (
    ChangeKind.EDITED,
    ChangeKind.INSERTED,
    ChangeKind.DELETED,
    ChangeKind.MOVED,
    ChangeKind.MOVED_EDITED,
    ChangeKind.SPLIT,
    ChangeKind.MERGED,
)


class ListingPanel(QWidget):
    """Follows the reader and leads them. Only what something here has can be asked for: the room is the list's."""

    reading_requested = Signal()
    """Enter was pressed on a change: the person wants to read there."""

    def __init__(self, means: Means, matter: Matter) -> None:
        super().__init__()
        self._matter = matter
        self._sections: tuple[Heading, ...] = ()
        self.model = ChangeModel(matter, self)
        self.kinds = _narrowing(self.tr("Kind of change"))
        self.sections = _narrowing(self.tr("Section"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words in the change"))
        self.words.setAccessibleName(self.tr("Words in the change"))
        self.words.setClearButtonEnabled(True)
        self.touched = QCheckBox(self.tr("Touching the watch list"))
        self.remarked = QCheckBox(self.tr("With remarks"))
        self.renumbered = QCheckBox(self.tr("Also what was only renumbered"))
        self.count = words()
        self.list = _Changes()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChangePainter(means.theme, self.list))
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(3 * self.fontMetrics().height())  # Qt's own least is too high for a small screen
        hand_keyboard_on(self, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 6)
        column.addWidget(self.words)
        boxes = QHBoxLayout()
        for box in (self.kinds, self.sections):
            boxes.addWidget(box, 1)
        column.addLayout(boxes)
        for widget in (self.touched, self.remarked, self.renumbered, self.count):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_words)
        self.words.textEdited.connect(self._pause.start)
        self.words.textChanged.connect(self._on_cleared)
        self.kinds.activated.connect(self._on_kind)
        self.sections.activated.connect(self._on_section)
        self.touched.toggled.connect(self._on_touched)
        self.remarked.toggled.connect(self._on_remarked)
        self.renumbered.toggled.connect(self._on_renumbered)
        self.list.activated.connect(self._on_activated)
        selection = self.list.selectionModel()
        selection.currentChanged.connect(self._on_current)
        matter.shown.connect(self._on_shown)
        matter.sifted.connect(self._on_sifted)
        matter.marked.connect(self._say)
        matter.went.connect(self._on_went)
        self._on_shown()

    # --- what there is

    def _on_shown(self) -> None:
        self._sections = () if self._matter.is_empty else sections_of(self._matter.comparison)
        self.words.clear()
        for box in (self.touched, self.remarked, self.renumbered):
            box.setChecked(False)
        self.kinds.clear()
        self.kinds.addItem(self.tr("All kinds"))
        for kind in self._kinds():
            word = change_word(kind)
            self.kinds.addItem(word[:1].upper() + word[1:], kind)
        self.sections.clear()
        self.sections.addItem(self.tr("All sections"))
        for section in self._sections:
            self.sections.addItem(self._named(section))
        _give_room(self.sections)
        self.sections.setVisible(bool(self._sections))
        self.renumbered.setVisible(self._has_renumbered())
        self._on_sifted()

    def _kinds(self) -> list[ChangeKind]:
        if self._matter.is_empty:
            return []
        there = {each.kind for each in self._matter.comparison.changes}
        return [kind for kind in _KINDS if kind in there]

    def _has_renumbered(self) -> bool:
        changes = () if self._matter.is_empty else self._matter.comparison.changes
        return any(each.renumbered and is_untouched(each) for each in changes)

    def _named(self, section: Heading) -> str:
        is_of_b, at = section
        passage = (self._matter.comparison.b if is_of_b else self._matter.comparison.a)[at]
        name = opening(f"{passage.number} {passage.text}".strip())
        return as_it_runs(name) if is_of_b else self.tr("{section} (deleted)").format(section=as_it_runs(name))

    def _on_sifted(self) -> None:
        self._say()
        self._on_went(self._matter.current)

    def _say(self) -> None:
        found = self._matter.found
        self.touched.setVisible(bool(self._matter.touched) or self.touched.isChecked())
        self.remarked.setVisible(bool(self._matter.remarked) or self.remarked.isChecked())
        if self._matter.is_empty:
            self.count.setText("")
            return
        said = self.tr("{shown} of {all} changes").format(shown=f"{len(found.changes):,}", all=f"{found.of:,}")
        if len(found.changes) == found.of:
            said = self.tr("Changes: {count}").format(count=f"{found.of:,}")
        self.count.setText("\n".join(part for part in (said, hidden_word(found)) if part))

    # --- what is asked for

    def _on_words(self) -> None:
        self._matter.sift(words=self.words.text())

    def _on_cleared(self, text: str) -> None:
        if not text and self._matter.sieve.words:
            self._pause.stop()
            self._on_words()

    def _on_kind(self) -> None:
        kind = self.kinds.currentData()
        self._matter.sift(kinds=frozenset({kind}) if kind is not None else frozenset())

    def _on_section(self, at: int) -> None:
        self._matter.sift(section=self._sections[at - 1] if at else None)

    def _on_touched(self, on: bool) -> None:
        self._matter.sift(touched_only=on)

    def _on_remarked(self, on: bool) -> None:
        self._matter.sift(remarked_only=on)

    def _on_renumbered(self, on: bool) -> None:
        self._matter.sift(renumbered=on)

    # --- where the reader is

    def _on_went(self, at: int) -> None:
        row = self.model.row_of(at)
        selection = self.list.selectionModel()
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            selection.clear()

    def _on_current(self, index: QModelIndex) -> None:
        at = self.model.place(index.row()) if index.isValid() else NOWHERE
        if at not in (NOWHERE, self._matter.current):
            self._matter.go(at)

    def _on_activated(self, index: QModelIndex) -> None:
        self._matter.go(self.model.place(index.row()))
        self.reading_requested.emit()


class _Changes(QListView):
    """Where it becomes lower, the change one is at stays in view."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.visualRect(self.currentIndex())
        was_in_view = row.isValid() and row.top() >= 0 and row.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_in_view:
            self.scrollTo(self.currentIndex())


def _give_room(box: QComboBox) -> None:
    """Let what drops down show more of a long name than the box does."""
    view = box.view()
    widest = _WIDEST * box.fontMetrics().averageCharWidth()
    view.setMinimumWidth(min(widest, view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width()))


def _narrowing(name: str) -> QComboBox:
    """A box of what the list can be narrowed to: as wide as there is room."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
    return box
