"""What is said of the change the reader is at: by the comparison, by the watch list, by the delegation."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.compare.remarks.acts import LOST_SCOPE, SCOPE
from draftdesk.desktop.compare.remarks.form import Half, RemarkForm
from draftdesk.desktop.compare.remarks.model import RemarkModel
from draftdesk.desktop.compare.watching.naming import touched_words
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.saying.listing import SaidList
from draftdesk.desktop.saying.painting import SaidPainter
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.model.remarking import ChangeRemark

_Key = tuple[int, str]
"""A change, and the remark on it that is written anew; "" for one that is not there yet."""


class RemarksPanel(QWidget):
    """What was begun on a change is there again when the reader comes back to it."""

    front_requested = Signal()
    """Whoever holds it should bring it to the front: something is to be written here."""
    left = Signal()
    """Esc: back to the text."""

    def __init__(self, means: Means, matter: Matter, notebook: Notebook) -> None:
        super().__init__()
        self._means, self._matter, self._notebook = means, matter, notebook
        self._halves: dict[_Key, Half] = {}
        self._sent: dict[_Key, Half] = {}
        self._key: _Key = (NOWHERE, "")
        self.headline, self.details, self.touched = words(), words(), words()
        self.model = RemarkModel(self)
        self.list = _list(self.model, means, self.tr("Remarks on this change"))
        self.form = RemarkForm()
        self.lost_model = RemarkModel(self, astray=True)
        self.lost_list = _list(self.lost_model, means, self.tr("Remarks whose change is gone"))
        self.lost_head = QToolButton()
        self.move_here = button(self.tr("Move to this change"))
        self.drop = button(self.tr("Delete"))
        self._none = QLabel(self.tr("No remark on this change yet."))
        self._pages = QStackedWidget()
        self._lay_out()
        self._listen()
        self._show()

    # --- writing

    def begin(self) -> None:
        """Let the person write on the change the reader is at."""
        if self._is_writable and self._key[0] != NOWHERE:
            self.front_requested.emit()
            self.form.text.setFocus()

    def hand_over(self) -> bool:
        """Save what is half written: the comparison is about to go. False where it cannot be; the person is told."""
        self._keep()
        begun = {key: half for key, half in self._halves.items() if half.says_something}
        for (at, _), half in begun.items():
            if half.is_too_long:
                self._matter.go(at)
                self._means.warn(self.tr("This remark is too long to be saved: shorten it first."))
                return False
        self._halves.clear()
        for key, half in begun.items():
            self._write(key, half)
        self._load((self._key[0], ""))
        return True

    def _on_saved(self) -> None:
        key, half = self._key, self.form.half
        self._halves.pop(key, None)
        self._sent[key] = half
        self._load((key[0], ""))
        self._write(key, half)
        self.left.emit()

    def _write(self, key: _Key, half: Half) -> None:
        at, remark_id = key
        remark = self._remark(remark_id)
        if remark is None:
            self._notebook.add_remark(at, half.text, half.stance)
        elif (remark.text, remark.stance) != (half.text.strip(), half.stance):
            self._notebook.edit_remark(remark, half.text, half.stance)

    def _remark(self, remark_id: str) -> ChangeRemark | None:
        return next((each for each in self._notebook.remarks if each.id == remark_id), None)

    def _on_failed(self) -> None:
        """What could not be saved is half written again."""
        for key, half in self._sent.items():
            if not (self.form.half if key == self._key else self._halves.get(key, Half())).says_something:
                self._halves[key] = half
                if key[0] == self._key[0]:
                    self._load(key)
        self._sent.clear()

    def _on_dropped(self) -> None:
        self._halves.pop(self._key, None)
        self._load((self._key[0], ""))
        self.form.text.setFocus()

    def _keep(self) -> None:
        half = self.form.half
        if half.says_something and self._key[0] != NOWHERE:
            self._halves[self._key] = half
        else:
            self._halves.pop(self._key, None)

    def _load(self, key: _Key) -> None:
        """Go on with what is half written there."""
        remark = self._remark(key[1])
        self._key = key if remark is not None else (key[0], "")
        fresh = Half(remark.text, remark.stance) if remark is not None else Half()
        half = self._halves.get(key, fresh)
        self.form.show_half(half, self.tr("You are changing a remark") if remark is not None else "")

    # --- doing

    def _on_edit(self) -> None:
        remark = self._chosen(self.list, self.model)
        if remark is not None and self._is_writable:
            self._keep()
            self._load((self._key[0], remark.id))
            self.begin()

    def _on_delete(self) -> None:
        remark = self._chosen(self.list, self.model)
        if remark is not None:
            self.list.remember_row()
            self._notebook.delete_remark(remark)

    def _on_move(self) -> None:
        remark = self._chosen(self.lost_list, self.lost_model)
        if remark is not None and self._key[0] != NOWHERE:
            self.lost_list.remember_row()
            self._notebook.move_remark(remark, self._key[0])

    def _on_drop(self) -> None:
        remark = self._chosen(self.lost_list, self.lost_model)
        if remark is not None:
            self.lost_list.remember_row()
            self._notebook.delete_remark(remark)

    def _chosen(self, view: SaidList, model: RemarkModel) -> ChangeRemark | None:
        rows = view.selectionModel().selectedRows()
        return model.remark(rows[0].row()) if rows else None

    # --- what is shown

    @property
    def _is_writable(self) -> bool:
        return not self._matter.is_empty and not self._means.desk.is_read_only

    def _on_shown(self) -> None:
        self._halves.clear()
        self._sent.clear()
        self._key = (NOWHERE, "")
        self.form.show_half(Half(), "")
        self._show()

    def _on_went(self, at: int) -> None:
        if at != self._key[0]:
            self._keep()
            self._load((at, ""))
        self._show()

    def _on_notes(self) -> None:
        self._sent.clear()
        if self._key[1] and self._remark(self._key[1]) is None:  # what is written stays, on a new remark
            self._halves[self._key[0], ""] = self.form.half
            self._load((self._key[0], ""))
        self._show()

    def _show(self) -> None:
        at = self._key[0]
        is_there = not self._matter.is_empty and at != NOWHERE
        told = self._matter.told(at) if is_there else None
        headline = f"{self._matter.number(at)} {told.headline}".strip() if told else ""
        self._say(self.headline, headline or self.tr("Go to a change to see what is said of it."))
        self._say(self.details, "\n".join(told.details) if told else "")
        self._say(self.touched, touched_words(self._matter.touches(at)) if is_there else "")
        self.model.hold(self._matter.remarks(at) if is_there else ())
        self.list.choose_wanted(self.model.row_of)
        self.lost_model.hold(() if self._matter.is_empty else self._notebook.lost)
        self.lost_list.choose_wanted(self.lost_model.row_of)
        self._pages.setVisible(is_there)
        self._pages.setCurrentIndex(1 if self.model.rowCount() else 0)
        self.form.setVisible(is_there and self._is_writable)
        lost = self.lost_model.rowCount()
        self.lost_head.setVisible(bool(lost))
        self.lost_head.setText(self.tr("Remarks whose change is gone: {count}").format(count=f"{lost:,}"))
        self._lost.setVisible(bool(lost) and self.lost_head.isChecked())
        self._allow()

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _allow(self) -> None:
        allow, is_writable = self._means.actions.allow, self._is_writable
        is_there = self._key[0] != NOWHERE
        allow("compare.remark", is_writable and is_there)
        chosen = self._chosen(self.list, self.model) is not None
        for name in ("compare.remark-edit", "compare.remark-delete"):
            allow(name, is_writable and chosen)
        lost = self._chosen(self.lost_list, self.lost_model) is not None
        allow("compare.remark-move", is_writable and lost and is_there)
        allow("compare.remark-drop", is_writable and lost)
        self.move_here.setEnabled(is_writable and lost and is_there)
        self.drop.setEnabled(is_writable and lost)

    # --- made once

    def _lay_out(self) -> None:
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        for label in (self._none, self.headline, self.details, self.touched):
            label.setMargin(4)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self.list)
        self.lost_head.setCheckable(True)
        self.lost_head.setAutoRaise(True)
        self.lost_head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lost_head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lost_head.setToolTip(self.tr("Show these remarks: they can be moved to the change that is read"))
        self._lost = QWidget()
        below = QVBoxLayout(self._lost)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.lost_list)
        below.addLayout(row(self.move_here, None, self.drop))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        for label in (self.headline, self.details, self.touched):
            column.addWidget(label)
        column.addWidget(self._pages, 2)
        column.addWidget(self.form)
        column.addWidget(self.lost_head)
        column.addWidget(self._lost, 2)
        hand_keyboard_on(self, self.form.text)
        self._point()

    def _listen(self) -> None:
        self._matter.shown.connect(self._on_shown)
        self._matter.went.connect(self._on_went)
        self._matter.marked.connect(self._show)
        self._notebook.changed.connect(self._on_notes)
        self._notebook.failed.connect(self._on_failed)
        self._means.desk.opened.connect(self._show)
        self._means.desk.closed.connect(self._show)
        self.form.saved.connect(self._on_saved)
        self.form.dropped.connect(self._on_dropped)
        self.form.left.connect(self.left)
        self.lost_head.toggled.connect(self._on_lost_toggled)
        self.move_here.clicked.connect(self._on_move)
        self.drop.clicked.connect(self._on_drop)
        self.list.confirmed.connect(self._on_edit)
        self.list.doubleClicked.connect(self._on_double_clicked)
        self.list.left.connect(self.left)
        self.lost_list.left.connect(self.left)
        for view in (self.list, self.lost_list):
            view.selectionModel().selectionChanged.connect(self._allow)
            model = view.model()
            if model is not None:
                model.modelReset.connect(self._allow)
        actions = self._means.actions
        actions.attach(SCOPE, self.list)
        actions.attach(LOST_SCOPE, self.lost_list)
        actions.on("compare.remark", self.begin)
        actions.on("compare.remark-edit", self._on_edit)
        actions.on("compare.remark-delete", self._on_delete)
        actions.on("compare.remark-move", self._on_move)
        actions.on("compare.remark-drop", self._on_drop)

    def _on_lost_toggled(self, on: bool) -> None:
        self._point()
        self._lost.setVisible(on)
        if on and self._chosen(self.lost_list, self.lost_model) is None:
            self.lost_list.choose(0)

    def _point(self) -> None:
        shut = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.lost_head.setArrowType(Qt.ArrowType.DownArrow if self.lost_head.isChecked() else shut)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self._on_edit()


def _list(model: RemarkModel, means: Means, name: str) -> SaidList:
    view = SaidList()
    view.setModel(model)
    view.setItemDelegate(SaidPainter(means.theme, view))
    view.setAccessibleName(name)
    view.setMinimumHeight(3 * view.fontMetrics().height())
    return view
