"""The place Compare as a whole."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from draftdesk.desktop.compare.comparer import Comparer, Found
from draftdesk.desktop.compare.empty import NothingCompared
from draftdesk.desktop.compare.forgetting import Forgetting
from draftdesk.desktop.compare.handing.handing import Handing
from draftdesk.desktop.compare.handing.numbers import NumbersPanel
from draftdesk.desktop.compare.listing.panel import ListingPanel
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.naming import names_of
from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.compare.offering import Offer, first_two, offer_of
from draftdesk.desktop.compare.pick import Pick, as_people_count, file_kinds, picked_file
from draftdesk.desktop.compare.reading.panel import ReadingPanel
from draftdesk.desktop.compare.remarks.panel import RemarksPanel
from draftdesk.desktop.compare.saving import Saving
from draftdesk.desktop.compare.sides import Sides
from draftdesk.desktop.compare.telling import summary_word
from draftdesk.desktop.compare.walking import Walking
from draftdesk.desktop.compare.watching.panel import WatchPanel
from draftdesk.desktop.means import Means
from draftdesk.desktop.panes import Panes, Side
from draftdesk.desktop.place import Place
from draftdesk.model.remarking import SideKind

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed

_TOPIC = "compare picks"
_ACTS = ("compare.find", "compare.beside", "compare.again")


class ComparePlace(Place):
    """Above the two texts, left the changes, in the middle the words, right what the delegation says of them.

    A working draft that changes is compared again when the person comes back or asks for it, never under their eyes;
    but at once where they have it numbered otherwise, which can be done here.
    """

    name = "Compare"
    icon = "compare"
    stands_alone = True
    front_requested = Signal()
    """An act that happens here was called: bring the place to the front."""
    open_requested = Signal(object)
    """The comparison was saved as a workspace at that path."""
    start_requested = Signal()
    """The comparison was closed where no workspace is open."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._found: Found | None = None
        self._is_stale = False
        self._compared: tuple[Pick | None, Pick | None] | None = None
        self._warned = ""
        self.matter = Matter(self)
        self.notebook = Notebook(means, self.matter)
        self.saving = Saving(means, self.notebook)
        self.comparer = Comparer(means, self)
        self.handing = Handing(means, self.matter, self.notebook, self)
        self.sides = Sides(means)
        self.walking = Walking(means, self.matter)
        self.forgetting = Forgetting(means, self)
        self.listing = ListingPanel(means, self.matter)
        self.reading = ReadingPanel(means, self.matter)
        self.remarks = RemarksPanel(means, self.matter, self.notebook)
        self.watching = WatchPanel(means, self.matter, self.notebook, self.reading.selected_words)
        self.numbers = NumbersPanel(means, self.matter)
        self.drawer = QTabWidget()
        self.empty = NothingCompared(means.actions)
        self._middle = QStackedWidget()
        self._lay_out()
        self._listen()

    @property
    def found(self) -> Found | None:
        """What is shown, with the sides it came of."""
        return self._found

    def title(self) -> str:
        return self.tr("Compare")

    def enter(self) -> None:
        (self.empty if self.matter.is_empty else self.listing).setFocus()

    def counts(self) -> str:
        if self.matter.is_empty:
            return ""
        return self.tr("Changes: {count}").format(count=f"{self.matter.found.of:,}")

    def leave(self) -> bool:
        return self.remarks.hand_over() and self.saving.settle()

    def keep_state(self) -> None:
        self._panes.keep_state()

    def subject(self) -> str:
        return "" if self.matter.is_empty else self.sides.names()

    def compare_files(self, paths: Sequence[Path]) -> None:
        """Come to the front with those files, the older as people count: rev-2 before rev-10. One is compared with what
        is chosen as the older text, else with what it said before its tracked changes."""
        if len(paths) > 2:
            self._means.warn(self.tr("Two texts can be compared at a time: drop one file or two."))
            return
        self.front_requested.emit()
        self.sides.set_files(as_people_count(paths))

    def compare(self, a: Pick, b: Pick) -> None:
        """Come to the front with those texts."""
        self.front_requested.emit()
        self.sides.choose(a, b)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._compare()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped(event)
        if paths:
            event.acceptProposedAction()
            self.compare_files(paths)

    # --- made once

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.drawer.setDocumentMode(True)
        self.drawer.setAccessibleName(self.tr("What is said of the changes"))
        self.drawer.addTab(self.remarks, self.tr("This change"))
        self.drawer.addTab(self.watching, self.tr("Watch list"))
        self.drawer.addTab(self.numbers, self.tr("Numbers"))
        self._panes = Panes("compare", self.listing, self.reading, self.drawer, self._means.settings)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self._panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sides)
        column.addWidget(self._middle, 1)

    def _listen(self) -> None:
        means, desk = self._means, self._means.desk
        desk.opened.connect(self._on_opened)
        desk.changed.connect(self._on_workspace)
        desk.closing.connect(self._on_closing)
        self.sides.chosen.connect(self._compare)
        self.sides.earlier.unwanted.connect(self.forgetting.forget)
        self.comparer.begun.connect(self.sides.busy.begin)
        self.comparer.progressed.connect(self.sides.busy.tell)
        self.comparer.found.connect(self._on_found)
        self.comparer.failed.connect(self._on_failed)
        self.matter.sifted.connect(self.counted)
        self.listing.reading_requested.connect(self.reading.setFocus)
        self.notebook.failed.connect(means.warn)
        self.saving.saved.connect(self.open_requested)
        self.remarks.front_requested.connect(self._on_remark)
        self.remarks.left.connect(self.reading.setFocus)
        self.watching.front_requested.connect(self._on_watch)
        self.watching.left.connect(self.reading.setFocus)
        self._panes.shown.connect(self._say_shown)
        actions = means.actions
        actions.on("compare.files", self._on_files)
        actions.on("compare.again", self._compare)
        actions.on("compare.save", self._on_save)
        actions.on("compare.close", self.close_comparison)
        actions.on("compare.find", self.reading.look_for_words)
        actions.on("compare.beside", self.reading.show_beside)
        actions.on("compare.list", self._on_list)
        actions.on("compare.drawer", self._on_drawer)
        self._say_shown()
        self._offer()

    # --- what can be compared

    def _on_opened(self) -> None:
        self._ask()

    def _on_workspace(self, changed: "Changed[object]") -> None:
        self._ask()
        sides = (self.sides.before.pick, self.sides.after.pick)
        if any(each is not None and each.side.kind is SideKind.DRAFT for each in sides):
            self._is_stale = True
            if self.isVisible() and _numbers_otherwise(changed):
                QTimer.singleShot(0, self, self._compare_if_stale)

    def _ask(self) -> None:
        self._means.desk.ask(_TOPIC, offer_of, self._on_offer)

    def _on_offer(self, offer: Offer) -> None:
        self.sides.offer(offer)
        self.forgetting.offer(offer.pairs)
        if self.sides.before.pick is None and self.sides.after.pick is None:
            a, b = first_two(offer)
            if a is not None and b is not None:
                self.sides.before.choose(a)
                self.sides.after.choose(b)
                self._is_stale = True
                if self.isVisible():
                    QTimer.singleShot(0, self, self._compare_if_stale)

    def _compare_if_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._compare()

    def _on_closing(self) -> None:
        self._close()

    def close_comparison(self) -> None:
        """Compare nothing any more, where the person agrees to lose what is not saved."""
        if self.leave():
            self._close()

    def _close(self) -> None:
        self.comparer.stop()
        self.sides.busy.end()
        self.sides.forget()
        self._found, self._compared, self._is_stale = None, None, False
        self.empty.say("")
        self._show(None)
        if not self._means.desk.is_open:
            self.start_requested.emit()
        elif self.isVisible():
            self.empty.setFocus()

    # --- comparing

    def _compare(self) -> None:
        a, b = self.sides.before.pick, self.sides.after.pick
        if a is None or b is None:
            return
        self._is_stale = False
        if self._is_settled_before(a, b):
            self.comparer.compare(a, b)
            self._offer()
        else:
            self._put_back()

    def _is_settled_before(self, a: Pick, b: Pick) -> bool:
        return self.remarks.hand_over() and self.saving.settle_before(a, b)

    def _on_found(self, found: Found) -> None:
        """What was remarked on the comparison before while this one was made is not lost either."""
        self.sides.busy.end()
        self._means.notices.take_back(self._warned)
        a, b = self.sides.before.pick, self.sides.after.pick
        if a is None or b is None or not self._is_settled_before(a, b):
            self._put_back()
            self._offer()
            return
        self._found, self._compared = found, (a, b)
        self._show(found)

    def _on_failed(self, line: str) -> None:
        """What was shown before stays, where there is something."""
        self.sides.busy.end()
        self._put_back()
        if line and self.matter.is_empty:
            self.empty.say(line)
        elif line:
            self._warned = line
            self._means.warn(line)
        if self._found is None and not line:
            self.empty.say(self.tr("The comparison was stopped."))
        self._offer()

    def _put_back(self) -> None:
        """Let the pickers say what is shown."""
        if self._compared is not None:
            self.sides.before.choose(self._compared[0])
            self.sides.after.choose(self._compared[1])

    def _show(self, found: Found | None) -> None:
        if found is None:
            self.matter.put(None)
        else:
            self.matter.put(found.compared, names_of(found), found.account)
        self.notebook.open(found)
        self.forgetting.open(found)
        self.handing.open(found)
        is_first = found is not None and self._middle.currentIndex() == 0
        self._middle.setCurrentIndex(0 if found is None else 1)
        if found is not None:
            from draftdesk.drafting.comparing import warnings_of

            lines = [summary_word(found.compared.comparison.counts), *warnings_of(found.compared)]
            self.sides.say("\n".join(line for line in lines if line))
            self.matter.next()
        else:
            self.sides.say("")
        if is_first and self.isVisible():
            self.listing.setFocus()
        self._offer()
        self.counted.emit()

    def _offer(self) -> None:
        for name in _ACTS:
            self._means.actions.allow(name, not self.matter.is_empty)
        self._means.actions.allow("compare.close", self.sides.is_chosen or not self.matter.is_empty)

    # --- what is asked for

    def _on_files(self) -> None:
        asking = self._means.asking
        older = asking.open_file(self.tr("The older text"), file_kinds())
        newer = asking.open_file(self.tr("The newer text"), file_kinds(), older.parent) if older is not None else None
        if older is not None and newer is not None:
            self.front_requested.emit()
            self.sides.choose(picked_file(older), picked_file(newer))

    def _on_save(self) -> None:
        if self.remarks.hand_over():
            self.saving.save()

    def _on_list(self, on: bool) -> None:
        self._panes.want(Side.LIST, on)
        (self.listing if on else self.reading).setFocus()

    def _on_drawer(self, on: bool) -> None:
        self._panes.want(Side.INSPECTOR, on)
        (self.drawer if on else self.reading).setFocus()

    def _on_remark(self) -> None:
        self._show_tab(self.remarks)

    def _on_watch(self) -> None:
        self._show_tab(self.watching)

    def _show_tab(self, panel: QWidget) -> None:
        self._panes.want(Side.INSPECTOR)
        self.drawer.setCurrentWidget(panel)

    def _say_shown(self) -> None:
        for name, side in (("compare.list", Side.LIST), ("compare.drawer", Side.INSPECTOR)):
            self._means.actions.action(name).setChecked(self._panes.is_shown(side))


def _numbers_otherwise(changed: "Changed[object]") -> bool:
    """Whether a draft is numbered otherwise, or by another profile."""
    from draftdesk.drafting.profiles import PROFILE

    return "draft" in changed.rows or any(
        each.startswith(PROFILE.format("")) for each in changed.rows.get("setting", ())
    )


def _dropped(event: QDropEvent) -> list[Path]:
    """The documents that are dropped; a workspace is opened, by whoever watches the window."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() != ".draftdesk"]
