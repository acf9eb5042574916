"""Below the page: the footnotes of the paragraph with the caret, to be read and changed."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.compose.notes.field import NoteField
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.dialogs import words
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.model import inline
from draftdesk.model.drafts import Footnote, Paragraph, Status

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed

EDIT = "Edit footnote"
_PLACE = "Compose"
_REST = 400
"""Milliseconds without a key after which what was written is saved."""
_MOST = 9
"""Lines that are seen at once."""
_LOCKED = frozenset({Status.AD_REF, Status.AGREED})


class NotesPane(QWidget):
    """Hidden until it is asked for; then it follows the caret. What is written is saved after a rest, and before any
    other act."""

    left = Signal(str)
    """The person is done with the footnote of this id, "" for none: the page gets the keyboard back."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot) -> None:
        super().__init__()
        self._means, self._sheet, self._spot = means, sheet, spot
        self.fields: list[NoteField] = []
        self._numbers: list[QLabel] = []
        self._known: dict[str, str] = {}
        self._under_way = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.settle)
        self._head = QLabel()
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._none = words(self.tr("This paragraph has no footnote."))
        self._rows = QGridLayout()
        self._lay_out()
        self.setVisible(False)
        spot.moved.connect(self._follow)
        sheet.changed.connect(self._follow)
        sheet.numbered.connect(self._follow)
        sheet.reset.connect(self._follow)
        means.desk.settling.connect(self.settle)

    def open(self, footnote_id: str = "") -> None:
        """Show the footnotes of the paragraph with the caret, ready to write in that one, or in the first."""
        self.setVisible(True)
        self._follow()
        wanted = [each for each in self.fields if each.footnote_id == footnote_id] or self.fields
        (wanted[0] if wanted else self).setFocus(Qt.FocusReason.OtherFocusReason)
        if wanted:
            QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, wanted[0]))

    def settle(self) -> None:
        """Save what was written."""
        self._rest.stop()
        for field in self.fields:
            self._save(field)

    # --- made once

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Footnotes"))
        self._rows.setContentsMargins(12, 0, 12, 6)
        self._rows.setColumnStretch(1, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        self._none.setContentsMargins(12, 0, 12, 6)
        column.addWidget(self._none)
        column.addStretch(1)
        self._area = _Low(inner)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setText("×")
        close.setAccessibleName(self.tr("Close the footnotes"))
        close.setToolTip(self.tr("Close the footnotes"))
        close.clicked.connect(self._on_close)
        head = QHBoxLayout()
        head.setContentsMargins(12, 2, 6, 0)
        head.addWidget(self._head, 1)
        head.addWidget(close)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(line)
        whole.addLayout(head)
        whole.addWidget(self._area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _on_close(self) -> None:
        self._leave("")

    def _on_left(self) -> None:
        field = self.sender()
        self._leave(field.footnote_id if isinstance(field, NoteField) else "")

    def _leave(self, footnote_id: str) -> None:
        self.settle()
        self.setVisible(False)
        self.left.emit(footnote_id)

    # --- following

    def _follow(self) -> None:
        """Show what the paragraph with the caret has now, as far as nobody is writing it."""
        if self.isHidden():
            return
        paragraph = self._sheet.paragraph(self._spot.paragraph_id)
        notes = [self._sheet.note(each) for each in inline.footnote_ids(paragraph.text)] if paragraph else []
        shown = [each for each in notes if each is not None]
        if [each.id for each in shown] != [each.footnote_id for each in self.fields]:
            self._replace(shown)
        is_fixed = self._sheet.is_fixed or paragraph is None or paragraph.status in _LOCKED
        for field, number, note in zip(self.fields, self._numbers, shown, strict=True):
            self._renew(field, note)
            printed = self._sheet.note_number(note.id)
            number.setText(printed)
            field.setReadOnly(is_fixed)
            field.setAccessibleName(self.tr("Footnote {number}").format(number=printed))
        self._none.setVisible(not shown)
        self._head.setText(self._title(paragraph))

    def _title(self, paragraph: Paragraph | None) -> str:
        number = self._sheet.number(paragraph.id).full if paragraph else ""
        if paragraph is None or not number:
            return self.tr("Footnotes")
        if paragraph.role.heading_level:
            return self.tr("Footnotes of {heading}").format(heading=as_it_runs(number))
        return self.tr("Footnotes of paragraph {number}").format(number=as_it_runs(number))

    def _renew(self, field: NoteField, note: Footnote) -> None:
        is_written = field.text() != self._known[note.id]
        if note.text != self._known[note.id] and not is_written and not self._under_way:
            self._known[note.id] = note.text
            field.show_text(note.text)
            self._known[note.id] = field.text()

    def _replace(self, notes: Sequence[Footnote]) -> None:
        """Other footnotes than before; the one that is written stays so."""
        self.settle()
        focused = next((each.footnote_id for each in self.fields if each.hasFocus()), "")
        for part in (*self.fields, *self._numbers):
            self._rows.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.fields, self._numbers, self._known = [], [], {}
        for at, note in enumerate(notes):
            field, number = NoteField(note.id), QLabel()
            number.setTextFormat(Qt.TextFormat.PlainText)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            number.setContentsMargins(0, 4, 0, 0)
            number.setBuddy(field)
            field.show_text(note.text)
            self._known[note.id] = field.text()
            field.textChanged.connect(self._rest.start)
            field.rested.connect(self.settle)
            field.left.connect(self._on_left)
            self._rows.addWidget(number, at, 0)
            self._rows.addWidget(field, at, 1)
            self.fields.append(field)
            self._numbers.append(number)
            if note.id == focused:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- saving

    def _save(self, field: NoteField) -> None:
        from draftdesk.drafting.composing import edit_footnote

        name, text = field.footnote_id, field.text()
        if text == self._known.get(name, text) or field.isReadOnly():
            return
        self._known[name] = text
        self._under_way += 1
        work = partial(edit_footnote, footnote_id=name, text=text)
        self._means.desk.act(EDIT, _PLACE, work, self._on_saved, self._on_failed, subject=f"note {name}", typing=True)

    def _on_saved(self, changed: "Changed[Footnote]") -> None:
        del changed
        self._under_way -= 1
        self._follow()

    def _on_failed(self, line: str) -> None:
        self._under_way -= 1
        self._means.warn(line)


class _Low(QScrollArea):
    """As high as its contents, up to so many lines, or a third of a low window."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what is in it wants other room
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        inner = self._inner.sizeHint()
        most = min(_MOST * self.fontMetrics().height(), self.window().height() // 3)
        return QSize(inner.width(), min(inner.height(), most))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), 3 * self.fontMetrics().height()))
