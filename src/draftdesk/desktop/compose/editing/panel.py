"""The middle of Compose: which draft lies open, its page, and what is said of what was written."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from draftdesk.desktop import habits
from draftdesk.desktop.acts import Needs
from draftdesk.desktop.compose.editing import formatting
from draftdesk.desktop.compose.editing.editor import Editor, Notes
from draftdesk.desktop.compose.editing.half import Half
from draftdesk.desktop.compose.editing.marks import BOLD, ITALIC, SUBSCRIPT, SUPERSCRIPT
from draftdesk.desktop.compose.editing.overlays import Aside, Layer
from draftdesk.desktop.compose.editing.pasting import Pasting
from draftdesk.desktop.compose.editing.pointing import Pointing
from draftdesk.desktop.compose.editing.setting import Page
from draftdesk.desktop.compose.editing.smart_keys import SmartKeys
from draftdesk.desktop.compose.editing.tally import Tally
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Goal, Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.model import inline

_NO_BREAK_SPACE = "\u00a0"
_LONGEST = 60
_SCOPE = "draft-text"


class DraftPanel(QWidget):
    """The page and its editors. The halves of a split view show one document: what is written in one is in both."""

    caret_moved = Signal()
    """The caret, or what is selected, is elsewhere in the half with the keyboard."""
    mark_followed = Signal(object)
    """A `MarkOf`: the person wants to see what that mark stands for."""
    snippets_dropped = Signal(object, str, int)
    """Ids of snippets or a `Passage`, and the paragraph and character at which they were dropped in either half."""
    menu_requested = Signal(Editor, QPoint)
    """In which half a menu is wanted, and where on the screen."""
    half_changed = Signal()
    """The lower half shows something else than before, or is gone."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot) -> None:
        super().__init__()
        self._means = means
        self._sheet = sheet
        self._spot = spot
        self._page = Page(sheet, means.theme, self.font(), habits.page_width(means.settings), self)
        self.writing = Writing(means.desk, sheet, self._page, self)
        self.pasting = Pasting(self.writing, means.tasks, self)
        self._tally = Tally(self.writing)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setChildrenCollapsible(False)
        self.half = Half()
        self._beside: QWidget | None = None
        self._is_split = self._was_split = False
        self.editors: list[Editor] = []
        self._layers: list[Layer] = []
        self._asides: list[tuple[Aside, Notes, Notes]] = []
        self._refusals: dict[str, str] = {}
        self._front = self._add_editor()
        self._halves.addWidget(self._front)
        self._halves.addWidget(self.half)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._halves, 1)
        self._listen()

    @property
    def editor(self) -> Editor:
        """The half that had the keyboard last."""
        return self._front

    def selected(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """Where the selection begins and ends in the half with the keyboard; both are the caret where there is none."""
        return self._front.selected()

    def add_layer(self, layer: Layer) -> None:
        """Draw these stretches too, in each half."""
        self._layers.append(layer)
        for editor in self.editors:
            editor.add_layer(layer)

    def add_aside(self, aside: Aside, notes: Notes, told: Notes) -> None:
        """Draw that around the words, in each half; beside a paragraph stand those notes too, and in the tool tip these
        lines."""
        self._asides.append((aside, notes, told))
        for editor in self.editors:
            editor.add_aside(aside, notes, told)

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above the page."""
        self._column.insertWidget(self._column.indexOf(self._halves), bar)

    def add_below(self, pane: QWidget) -> None:
        """Put something below the page."""
        self._column.addWidget(pane)

    def may_leave(self) -> bool:
        """Hand over what was typed; False where that cannot be saved and the person wants to stay."""
        if not self.writing.is_settled:
            self._means.desk.wait()
        if not self.writing.is_stuck:
            return True
        return self._means.asking.confirm(
            self.tr("The last words you typed are not saved. Leave them?"),
            self.tr("They are on the page. Copy them first if you need them."),
            self.tr("Leave without them"),
        )

    def counts(self) -> dict[str, int]:
        """How many paragraphs, words and open brackets there are."""
        return self._tally.counts

    def _add_editor(self) -> Editor:
        editor = Editor(self.writing, self._sheet, self._spot, self._means.theme)
        editor.setAccessibleName(self.tr("Text of the draft"))
        editor.locked.connect(self._on_locked)
        editor.pasted.connect(partial(self._on_pasted, editor))
        editor.snippets_dropped.connect(self.snippets_dropped)
        editor.menu_requested.connect(partial(self._on_menu, editor))
        editor.zoomed.connect(self._on_zoomed)
        editor.selectionChanged.connect(self.caret_moved)
        editor.cursorPositionChanged.connect(self.caret_moved)
        editor.installEventFilter(self)
        self._means.actions.attach(_SCOPE, editor)
        for layer in self._layers:
            editor.add_layer(layer)
        for aside in self._asides:
            editor.add_aside(*aside)
        SmartKeys(editor, self.writing, self._sheet, self._means.settings)
        Pointing(editor, self._sheet).followed.connect(self.mark_followed)
        self.editors.append(editor)
        return editor

    def _listen(self) -> None:
        on = self._means.actions.on
        for name, look in (
            ("text.italic", ITALIC),
            ("text.bold", BOLD),
            ("text.superscript", SUPERSCRIPT),
            ("text.subscript", SUBSCRIPT),
        ):
            on(name, partial(self._toggle, look))
        on("text.plain", self._on_clear)
        on("text.no-break-space", self._on_no_break_space)
        on("text.paste-plain", self._on_paste_plain)
        on("view.split", self._on_split)
        on("view.other-half", self._on_other_half)
        self._means.actions.allow("view.other-half", False)
        self._sheet.reset.connect(self._on_reset)
        self._spot.go_requested.connect(self._on_go)
        self._means.theme.changed.connect(self._dress)
        self._means.settings.changed.connect(self._on_setting)
        self._sheet.changed.connect(self._on_changed)
        self.writing.refused.connect(self._on_refused)
        self.writing.stuck.connect(self._on_stuck)
        self.pasting.told.connect(self._on_told)
        self.pasting.failed.connect(self._on_failed)

    # --- acts

    def _on_reset(self) -> None:
        """What changes words is not offered for a text that never changes."""
        for act in self._means.actions.acts:
            if act.scope == _SCOPE and act.needs is Needs.WRITABLE:
                self._means.actions.allow(act.name, not self._sheet.is_fixed)

    def _toggle(self, look: int) -> None:
        formatting.toggle(self.editor, self.writing, look)

    def _on_clear(self) -> None:
        formatting.clear(self.editor, self.writing)

    def _on_no_break_space(self) -> None:
        if self.editor.may_change_selection():
            self.editor.textCursor().insertText(_NO_BREAK_SPACE)

    def _on_paste_plain(self) -> None:
        self.pasting.paste(self.editor, QGuiApplication.clipboard().mimeData(), plainly=True)

    def _on_pasted(self, editor: Editor, data: QMimeData) -> None:
        self.pasting.paste(editor, data)

    def _on_menu(self, editor: Editor, at: QPoint) -> None:
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        self._come_to_front(editor)
        self.menu_requested.emit(editor, at)

    def _on_go(self, goal: Goal) -> None:
        self.editor.go(goal)

    def _on_zoomed(self, by: int) -> None:
        self._means.actions.action("view.larger" if by > 0 else "view.smaller").trigger()

    # --- two halves

    @property
    def in_half(self) -> QWidget | None:
        """What the lower half shows in place of the draft, None for the draft or where there is no such half."""
        return self._beside if self._is_split else None

    def show_in_half(self, pane: QWidget | None) -> None:
        """Split the page and show that below, which the half holds; None for the draft once more."""
        self._beside = pane
        self._is_split = True
        self._means.actions.action("view.split").setChecked(True)
        self._fill_half()

    def go_to_half(self) -> None:
        """Give the lower half the keyboard."""
        (self._beside or self.editors[-1]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_split(self, is_wanted: bool) -> None:
        """Show below what was shown there last, at first the page at the same place; or the page only once."""
        if is_wanted == self._is_split:
            return
        self._is_split = is_wanted
        self._fill_half()
        if is_wanted:
            self.go_to_half()
        else:
            self._front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_half(self) -> None:
        is_first = self._is_split and not self._was_split
        self._was_split |= self._is_split
        self.half.setVisible(self._is_split)
        if is_first:
            self._halves.setSizes([1, 1])
        is_twice = self._is_split and self._beside is None
        before = self._front
        if is_twice and len(self.editors) == 1:
            with self.writing.shifts():  # the page is as wide as the new view until that has its place
                below = self._add_editor()
            self.half.hold(below)
            below.show_as(before)
            self._come_to_front(below)
        elif not is_twice and len(self.editors) > 1:
            kept, gone = self.editors[0], self.editors.pop()
            if gone is before and not self._is_split:
                kept.show_as(gone)
            self._come_to_front(kept)
            gone.removeEventFilter(self)
            gone.hide()
            gone.deleteLater()
        if self._is_split:
            self.half.show_pane(self._beside or self.editors[-1])
        self._means.actions.allow("view.other-half", self._is_split)
        self.half_changed.emit()

    def _on_other_half(self) -> None:
        if self._beside is not None:
            focus = QApplication.focusWidget()
            is_there = focus is not None and self.half.isAncestorOf(focus)
            other = self._front if is_there else self._beside
        else:
            other = next((each for each in self.editors if each is not self._front), self._front)
        other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_to_front(self, editor: Editor) -> None:
        if editor is self._front:
            return
        self._front = editor
        for each in self.editors:
            each.speak(each is editor)

    # --- what cannot be written

    def _on_locked(self, paragraph_id: str) -> None:
        paragraph = self._sheet.paragraph(paragraph_id)
        if paragraph is None:
            return
        line = self.tr("“{paragraph}” is agreed: reopen it before it is changed.")
        reopen = (self.tr("Reopen…"), partial(self._on_reopen, paragraph_id))
        self._refusals[paragraph_id] = line.format(paragraph=as_it_runs(_shortened(self._name(paragraph_id))))
        self._means.notices.tell(self._refusals[paragraph_id], reopen)

    def _on_changed(self, ids: frozenset[str]) -> None:
        """What was said of agreed text is so no longer once that is open again, or gone."""
        for name in ids & self._refusals.keys():
            if not self.writing.is_agreed(name):
                self._means.notices.take_back(self._refusals.pop(name))

    def _on_reopen(self, paragraph_id: str) -> None:
        self._spot.choose((paragraph_id,))
        self._means.actions.action("status.reopen").trigger()

    def _name(self, paragraph_id: str) -> str:
        number = self._sheet.number(paragraph_id).full
        words = inline.plain(self.writing.text(paragraph_id))
        return f"{number} {words}" if number else words

    def _on_told(self, line: str) -> None:
        self._means.notices.tell(line)

    def _on_failed(self, line: str) -> None:
        self._means.warn(line)

    def _on_refused(self, line: str, words: str) -> None:
        self._means.warn(line, (self.tr("Copy what I wrote"), partial(QGuiApplication.clipboard().setText, words)))

    def _on_stuck(self, line: str) -> None:
        for editor in self.editors:
            editor.setReadOnly(True)
        self._means.warn(
            line, (self.tr("Try again"), self._on_try_again), (self.tr("Copy the draft's text"), self._copy_all)
        )

    def _on_try_again(self) -> None:
        for editor in self.editors:
            editor.setReadOnly(self._sheet.is_fixed)
        self.writing.try_again()

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.writing.document.toPlainText())

    # --- looks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and watched in self.editors and isinstance(watched, Editor):
            self._come_to_front(watched)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._front.setFocus(event.reason())  # no proxy: Tab would never come to the bar above it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._restyle()

    def _restyle(self) -> None:
        """Letters are of another size now."""
        with self.writing.shifts():
            self.writing.restyle(self.font())
            self._dress()

    def _on_setting(self, name: str) -> None:
        if name == habits.PAGE_WIDTH:
            self._page.letters = habits.page_width(self._means.settings)
            self._dress()

    def _dress(self) -> None:
        for editor in self.editors:
            editor.dress()


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
