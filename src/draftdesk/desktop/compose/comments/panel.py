"""The comments of the draft: read, written, resolved, and the way to the words they are about."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.compose.comments.acts import SCOPE
from draftdesk.desktop.compose.comments.model import CommentModel, Remark, where_words
from draftdesk.desktop.compose.comments.writing import CommentForm
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.saying.listing import SaidList
from draftdesk.desktop.saying.painting import SaidPainter
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.words import as_it_runs
from draftdesk.model import inline
from draftdesk.model.drafts import Comment

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed

Place = tuple[str, int]
Selected = Callable[[], tuple[Place, Place]]
"""Where the selection in the text begins and ends: paragraphs, and characters of what they say."""
_TOPIC = "comments"
_STATES: tuple[bool | None, ...] = (False, True, None)


class CommentsPanel(QWidget):
    """All of them, or those on the paragraph with the caret. A click goes to the words, Enter goes there to write."""

    front_requested = Signal()
    """Whoever holds it should bring it to the front: something is to be seen or written here."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, selected: Selected) -> None:
        super().__init__()
        self._means, self._sheet, self._spot, self._selected = means, sheet, spot, selected
        self._save: Callable[[str], object] | None = None
        self.model = CommentModel(sheet, self)
        self.list = SaidList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(SaidPainter(means.theme, self.list))
        self.list.setAccessibleName(self.tr("Comments"))
        self.form = CommentForm()
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Comments on"))
        self.where.addItems([self.tr("Whole draft"), self.tr("This paragraph")])
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("Open or resolved"))
        self.state.addItems([self.tr("Open"), self.tr("Resolved"), self.tr("All")])
        self.add = QPushButton(self.tr("Add a comment"))
        self.settle = QPushButton(self.tr("Resolve"))
        self._empty = QLabel()
        self._lay_out()
        self._listen()
        self._on_read(())

    def begin(self) -> None:
        """Let a comment be written on the selected words, or on the paragraph with the caret."""
        paragraph = self._sheet.paragraph(self._spot.paragraph_id)
        if paragraph is None or self._sheet.is_fixed:
            return
        (first, start), (last, end) = self._selected()
        if first == last == paragraph.id and start < end:
            words = inline.said(paragraph.text)[start:end].replace(inline.MARK, "")
            about = self.tr("On “{words}” in {paragraph}")
            self._write(
                self._adding(paragraph.id, start, end), about.format(words=as_it_runs(words), paragraph=self._name())
            )
        else:
            about = self.tr("On {paragraph}").format(paragraph=self._name())
            self._write(self._adding(paragraph.id, None, None), about)

    def chosen(self) -> Remark | None:
        """The comment that is chosen."""
        rows = self.list.selectionModel().selectedRows()
        return self.model.remark(rows[0].row()) if rows else None

    # --- doing

    def _name(self) -> str:
        return where_words(self._sheet, self._spot.paragraph_id)

    def _write(self, save: Callable[[str], object], about: str, text: str = "") -> None:
        self._save = save
        self.front_requested.emit()
        self._show_page()
        self.form.begin(about, text)

    def _adding(self, paragraph_id: str, start: int | None, end: int | None) -> Callable[[str], object]:
        def save(text: str) -> None:
            from draftdesk.drafting.commenting import ADD, add_comment

            self._act(ADD, partial(add_comment, paragraph_id=paragraph_id, text=text, start=start, end=end))

        return save

    def _on_saved(self, text: str) -> None:
        if self._save is not None:
            self._save(text)

    def _on_edit(self) -> None:
        remark = self.chosen()
        if remark is None:
            return
        comment_id = remark.comment.id

        def save(text: str) -> None:
            from draftdesk.drafting.commenting import EDIT, edit_comment

            self._act(EDIT, partial(edit_comment, comment_id=comment_id, text=text))

        self._write(save, self.tr("On {paragraph}").format(paragraph=remark.where), remark.comment.text)

    def _on_resolve(self) -> None:
        from draftdesk.drafting.commenting import RESOLVE, resolve_comment

        self._do(RESOLVE, resolve_comment)

    def _on_reopen(self) -> None:
        from draftdesk.drafting.commenting import REOPEN, reopen_comment

        self._do(REOPEN, reopen_comment)

    def _on_settle(self) -> None:
        remark = self.chosen()
        if remark is not None:
            (self._on_reopen if remark.comment.resolved else self._on_resolve)()

    def _on_delete(self) -> None:
        from draftdesk.drafting.commenting import DELETE, delete_comment

        self._do(DELETE, delete_comment)

    def _do(self, name: str, work: Callable[..., Comment]) -> None:
        remark = self.chosen()
        if remark is not None:
            self.list.remember_row()
            self._act(name, partial(work, comment_id=remark.comment.id))

    def _act(self, name: str, work: Callable[..., Comment]) -> None:
        self._sheet.act(name, work, self._on_done, self._on_failed)

    def _on_done(self, changed: "Changed[Comment]") -> None:
        was_written = self.form.is_begun
        self.form.finish()
        self.list.wanted = changed.value.id
        if was_written:
            self._on_left()

    def _on_failed(self, line: str) -> None:
        self._means.warn(line)

    # --- going

    def _on_clicked(self) -> None:
        self._go(self.chosen(), take_keys=False)

    def _on_confirmed(self) -> None:
        self._go(self.chosen(), take_keys=True)

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        (name, start), _ = self._selected()
        remark = self.model.beside(self._sheet.place(name), start, by)
        if remark is None:
            line = self.tr("No open comment further down.") if by > 0 else self.tr("No open comment further up.")
            self._means.notices.tell(line)
            return
        self.front_requested.emit()
        self.list.choose(self.model.row_of(remark.comment.id))
        self._go(remark, take_keys=True)

    def _go(self, remark: Remark | None, *, take_keys: bool) -> None:
        if remark is not None:
            start, end = remark.place or (None, None)
            self._spot.go(remark.comment.paragraph_id, start, end, take_keys=take_keys)

    def _on_left(self) -> None:
        if self._spot.paragraph_id:
            (name, start), (last, end) = self._selected()
            self._spot.go(name, start, end if last == name else start)

    # --- reading

    def _read(self) -> None:
        draft = self._sheet.draft
        if draft is None or self._sheet.version is not None:
            self._means.desk.forget(_TOPIC)
            self._on_read(())
            return
        from draftdesk.workspace import queries

        self._means.desk.ask(_TOPIC, lambda look: queries.comments(look, draft.id), self._on_read)

    def _on_read(self, comments: Sequence[Comment]) -> None:
        self.model.hold(comments)
        self.list.choose_wanted(self.model.row_of)
        self._tell()

    def _on_changed(self, changed: "Changed[object]") -> None:
        if "comment" in changed.rows:
            self._read()

    def _on_sheet(self) -> None:
        self.model.arrange()
        self._tell()

    def _on_reset(self) -> None:
        self.form.finish()
        self._read()

    def _on_wanted(self) -> None:
        here = {self._spot.paragraph_id} if self.where.currentIndex() == 1 else None
        self.model.want(here, _STATES[self.state.currentIndex()])
        self._tell()

    def _tell(self) -> None:
        self._show_page()
        self._allow()
        count = self.model.open_total
        self.state.setItemText(0, self.tr("Open ({count})").format(count=count) if count else self.tr("Open"))

    def _show_page(self) -> None:
        if self.model.total:
            words = self.tr("No such comment here.")
        else:
            words = self.tr("Select words of the draft and remark on them: only your team reads it.")
        if self._sheet.version is not None:
            words = self.tr("Comments stand on the working draft, not on its versions.")
        self._empty.setText(words)
        self._pages.setCurrentIndex(1 if self.model.rowCount() else 0)

    def _allow(self) -> None:
        remark, is_open = self.chosen(), not self._sheet.is_fixed
        allow = self._means.actions.allow
        allow("comments.add", is_open and bool(self._spot.paragraph_id))
        for name in ("comments.edit", "comments.delete"):
            allow(name, is_open and remark is not None)
        allow("comments.resolve", is_open and remark is not None and not remark.comment.resolved)
        allow("comments.reopen", is_open and remark is not None and remark.comment.resolved)
        self.add.setEnabled(is_open and bool(self._spot.paragraph_id))
        self.settle.setEnabled(is_open and remark is not None)
        is_resolved = remark is not None and remark.comment.resolved
        self.settle.setText(self.tr("Reopen") if is_resolved else self.tr("Resolve"))

    def _on_menu(self, at: QPoint) -> None:
        if self.chosen() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = ("comments.edit", "comments.resolve", "comments.reopen", "comments.delete")
        menu.addActions([self._means.actions.action(name) for name in names])
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _on_show(self) -> None:
        self.front_requested.emit()
        self.list.setFocus()

    # --- inside

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 6, 6, 4)
        head.addWidget(self.where, 1)
        head.addWidget(self.state, 1)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(12)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 4, 6, 6)
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.form)
        column.addLayout(foot)
        hand_keyboard_on(self, self.list)

    def _listen(self) -> None:
        self._sheet.reset.connect(self._on_reset)
        self._sheet.changed.connect(self._on_sheet)
        self._sheet.numbered.connect(self._on_sheet)
        self._means.desk.changed.connect(self._on_changed)
        self._spot.moved.connect(self._on_wanted)
        self.where.currentIndexChanged.connect(self._on_wanted)
        self.state.currentIndexChanged.connect(self._on_wanted)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.model.modelReset.connect(self._allow)
        self.list.clicked.connect(self._on_clicked)
        self.list.confirmed.connect(self._on_confirmed)
        self.list.left.connect(self._on_left)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.form.saved.connect(self._on_saved)
        self.form.dropped.connect(self._on_left)
        self.add.clicked.connect(self.begin)
        self.settle.clicked.connect(self._on_settle)
        on = self._means.actions.on
        self._means.actions.attach(SCOPE, self.list)
        on("comments.add", self.begin)
        on("comments.show", self._on_show)
        on("comments.next", self._on_next)
        on("comments.previous", self._on_previous)
        on("comments.edit", self._on_edit)
        on("comments.resolve", self._on_resolve)
        on("comments.reopen", self._on_reopen)
        on("comments.delete", self._on_delete)

    def _on_selection(self, chosen: QItemSelection, dropped: QItemSelection) -> None:
        del chosen, dropped
        self._allow()
