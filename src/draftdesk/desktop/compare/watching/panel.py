"""The watch list: what it has, how many changes touch each item, and the way from one of these to the next."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.compare.watching.acts import SCOPE
from draftdesk.desktop.compare.watching.carrying import WatchFiles
from draftdesk.desktop.compare.watching.form import WatchForm
from draftdesk.desktop.compare.watching.model import Touched, WatchModel
from draftdesk.desktop.compare.watching.naming import watched_word
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.saying.listing import SaidList
from draftdesk.desktop.saying.painting import SaidPainter
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.citing import full_numbers
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.watching import WatchItem, WatchKind, watch_key


class WatchPanel(QWidget):
    """A click on an item, or Enter, goes to the next change that touches it, and from the last to the first."""

    front_requested = Signal()
    """Whoever holds it should bring it to the front."""
    left = Signal()
    """Esc: back to the text."""

    def __init__(self, means: Means, matter: Matter, notebook: Notebook, selected: Callable[[], str]) -> None:
        """`selected` gives the words that are selected in the text."""
        super().__init__()
        self._means, self._matter, self._notebook, self._selected = means, matter, notebook, selected
        self._asked: tuple[str, ...] = ()
        self.model = WatchModel(self)
        self.list = SaidList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(SaidPainter(means.theme, self.list))
        self.list.setAccessibleName(self.tr("Watch list"))
        self.form = WatchForm()
        self.remove = button(self.tr("Take off"))
        self._none = words(
            self.tr(
                "Type words, phrases or numbers of paragraphs that your delegation watches: every change that touches "
                "one is marked and counted. The list never circulates."
            )
        )
        self._pages = QStackedWidget()
        self._files = WatchFiles(means, notebook)
        self._lay_out()
        self._listen()
        self._show()

    # --- what is asked for

    def watch_selected(self) -> None:
        """Watch the selected words, or let the person type some."""
        self.front_requested.emit()
        said = self._selected()
        if said:
            self._notebook.add_watch(said)
        else:
            self.form.text.setFocus()

    def watch_paragraph(self) -> None:
        """Watch the paragraph of the change that is read, by the number it has now."""
        at = self._matter.current
        if self._matter.is_empty or at == NOWHERE:
            return
        comparison, change = self._matter.comparison, self._matter.change(at)
        passages, places = (comparison.b, change.b) if change.b else (comparison.a, change.a)
        number, name = full_numbers(passages)[places[0]], passages[places[0]].paragraph_id or ""
        if not number and not name:
            self._means.warn(
                self.tr("This paragraph has no number by which it could be found in another text: watch words of it.")
            )
            return
        self.front_requested.emit()
        self._notebook.add_watch(number, kind=WatchKind.PARAGRAPH, paragraph_id=name)

    def _on_confirmed(self) -> None:
        """What is typed stays until it is on the list."""
        from draftdesk.drafting.watching import watch_item

        form, old = self.form, self.form.item
        kind, name = (old.kind, old.paragraph_id) if old is not None else (form.wanted_kind, "")
        try:
            made = watch_item(form.text.text(), kind=kind, paragraph_id=name, note=form.note.text())
        except DraftDeskError as error:
            self._means.warn(str(error))
            return
        self._asked = (made.note, *watch_key(made))
        if old is not None:
            self._notebook.edit_watch(old, text=made.text, note=made.note)
        else:
            self._notebook.add_watch(made.text, kind=made.kind, note=made.note)

    def _on_edit(self) -> None:
        item = self.chosen()
        if item is not None:
            self.form.change(item)

    def _on_remove(self) -> None:
        item = self.chosen()
        if item is not None:
            self.list.remember_row()
            self._notebook.remove_watch([item])

    def _on_clicked(self) -> None:
        self._walk(take_keys=False)

    def _on_entered(self) -> None:
        self._walk(take_keys=True)

    def _walk(self, *, take_keys: bool) -> None:
        item, found = self.chosen(), self._matter.found.changes
        if item is None or self._matter.is_empty:
            return
        touching = [n for n, at in enumerate(found) if any(t.item.id == item.id for t in self._matter.touches(at))]
        if touching:
            here = found.index(self._matter.current) if self._matter.current in found else -1
            n = bisect_right(touching, here)
            self._matter.go(found[touching[n % len(touching)]])
            if take_keys:
                self.left.emit()
        elif any(touch.item.id == item.id for at in self._matter.touched for touch in self._matter.touches(at)):
            line = self.tr("The changes that touch “{item}” are hidden by the filters.")
            self._means.notices.tell(line.format(item=as_it_runs(watched_word(item))))

    def chosen(self) -> WatchItem | None:
        """The item that is chosen."""
        rows = self.list.selectionModel().selectedRows()
        return self.model.item(rows[0].row()) if rows else None

    # --- what is shown

    def _show(self) -> None:
        self.model.hold(self._notebook.watch, None if self._matter.is_empty else self._counts())
        self.list.choose_wanted(self.model.row_of)
        self._pages.setCurrentIndex(1 if self.model.rowCount() else 0)
        self.form.setVisible(not self._means.desk.is_read_only)
        self._allow()

    def _counts(self) -> dict[str, Touched]:
        touches = [touch for at in self._matter.touched for touch in self._matter.touches(at)]
        inside = Counter(each.item.id for each in touches if each.in_changed_words)
        elsewhere = Counter(each.item.id for each in touches if not each.in_changed_words)
        return {each.id: Touched(inside[each.id], elsewhere[each.id]) for each in self._notebook.watch}

    def _on_notes(self) -> None:
        new = next((each for each in self._notebook.watch if (each.note, *watch_key(each)) == self._asked), None)
        if new is not None:
            self._asked = ()
            self.form.clear()
            self.list.wanted = new.id
        self._show()

    def _on_failed(self) -> None:
        self._asked = ()

    def _allow(self) -> None:
        allow, is_writable = self._means.actions.allow, not self._means.desk.is_read_only
        is_there = not self._matter.is_empty
        allow("compare.watch", is_writable and is_there)
        allow("compare.watch-paragraph", is_writable and is_there and self._matter.current != NOWHERE)
        allow("compare.watch-import", is_writable and is_there)
        allow("compare.watch-export", bool(self.model.rowCount()))
        for name in ("compare.watch-edit", "compare.watch-remove"):
            allow(name, is_writable and self.chosen() is not None)
        self.remove.setEnabled(is_writable and self.chosen() is not None)

    def _on_menu(self, at: QPoint) -> None:
        if self.chosen() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._means.actions.action(name) for name in ("compare.watch-edit", "compare.watch-remove")])
        menu.popup(self.list.viewport().mapToGlobal(at))

    # --- made once

    def _lay_out(self) -> None:
        action = self._means.actions.action
        self._none.setMargin(12)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self.list)
        more = button(self.tr("As a file"))
        more.setAccessibleName(self.tr("Watch list as a file"))
        menu = QMenu(more)
        menu.addActions([action("compare.watch-import"), action("compare.watch-export")])
        more.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self._pages, 1)
        self.remove.setToolTip(action("compare.watch-remove").toolTip())
        foot = row(self.remove, None, more)
        foot.setContentsMargins(4, 4, 4, 0)
        column.addLayout(foot)
        hand_keyboard_on(self, self.form.text)

    def _listen(self) -> None:
        matter, notebook = self._matter, self._notebook
        matter.shown.connect(self._show)
        matter.marked.connect(self._show)
        matter.went.connect(self._allow)
        notebook.changed.connect(self._on_notes)
        notebook.failed.connect(self._on_failed)
        self._means.desk.opened.connect(self._show)
        self._means.desk.closed.connect(self._show)
        self.form.confirmed.connect(self._on_confirmed)
        self.form.left.connect(self.left)
        self.list.selectionModel().selectionChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)
        self.remove.clicked.connect(self._on_remove)
        self.list.clicked.connect(self._on_clicked)
        self.list.confirmed.connect(self._on_entered)
        self.list.left.connect(self.left)
        self.list.customContextMenuRequested.connect(self._on_menu)
        actions = self._means.actions
        actions.attach(SCOPE, self.list)
        actions.on("compare.watch", self.watch_selected)
        actions.on("compare.watch-paragraph", self.watch_paragraph)
        actions.on("compare.watch-edit", self._on_edit)
        actions.on("compare.watch-remove", self._on_remove)
