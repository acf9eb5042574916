"""What the delegation says of the comparison that lies open: its remarks and its watch list.

They are kept in the open workspace by acts; without one they are kept here until they are saved as a workspace.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.compare.comparer import Found
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.means import Means
from draftdesk.desktop.tasks import Task
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Comparison
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.remarking import ChangeRemark, Side, Stance, anchor_of, moved_to, new_remark, placed, turned_round
from draftdesk.model.watching import WatchItem, WatchKind, touches, watch_key

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed, Look, Transaction

_TOPIC = "compare notes"
_TABLES = frozenset({"watch_item", "change_remark", "kept_comparison"})
_PLACE = "Compare"


@dataclass(frozen=True, slots=True)
class Notes:
    """The watch list and the remarks on one comparison."""

    watch: tuple[WatchItem, ...] = ()
    remarks: tuple[ChangeRemark, ...] = ()


class Notebook(QObject):
    """Reads and changes them, and tells the matter which changes they are on."""

    changed = Signal()
    """The watch list, a remark, or where one stands is another."""
    failed = Signal(str)

    def __init__(self, means: Means, matter: Matter) -> None:
        super().__init__(matter)
        self._means, self._matter = means, matter
        self._found: Found | None = None
        self._notes = Notes()
        self._lost: tuple[ChangeRemark, ...] = ()
        self._task: Task | None = None
        self._is_unsaved = False
        self._dropped = ""
        means.desk.opened.connect(self._on_opened)
        means.desk.changed.connect(self._on_acted)
        means.desk.closed.connect(self.forget)

    # --- what there is

    @property
    def watch(self) -> tuple[WatchItem, ...]:
        return self._notes.watch

    @property
    def remarks(self) -> tuple[ChangeRemark, ...]:
        return self._notes.remarks

    @property
    def lost(self) -> tuple[ChangeRemark, ...]:
        """Remarks whose change is no longer there."""
        return self._lost

    @property
    def found(self) -> Found | None:
        """The comparison that lies open."""
        return self._found

    @property
    def is_unsaved(self) -> bool:
        """Whether there are notes that no workspace has."""
        return self._is_unsaved and not self._means.desk.is_open

    def would_lose(self, a: Side, b: Side) -> bool:
        """Whether remarks that no workspace has would be gone were these compared."""
        found = self._found
        if not self.is_unsaved or not self.remarks:
            return False
        return found is None or not (_is_same((found.a, found.b), (a, b)) or _is_same((found.b, found.a), (a, b)))

    def open(self, found: Found | None) -> None:
        """Another comparison lies open. Without a workspace remarks go on to one of files of the same names, turned
        round where these change sides."""
        before, self._found = self._found, found
        if self._means.desk.is_open:
            self._read()
            return
        sides = (before.a, before.b) if before is not None and found is not None else None
        if found is None or sides is None or not _is_same((found.a, found.b), sides):
            is_turned = found is not None and sides is not None and _is_same((found.b, found.a), sides)
            self._hold(replace(self._notes, remarks=tuple(map(turned_round, self.remarks)) if is_turned else ()))
            self._is_unsaved = bool(self.watch or self.remarks) and self._is_unsaved
        self._place()

    def let_go(self) -> None:
        """What is noted is saved."""
        self._is_unsaved = False

    def forget(self) -> None:
        """Nothing is noted any more: the workspace was closed, or the person threw away what was noted."""
        self._hold(Notes())
        self._lost, self._is_unsaved = (), False
        self._place()

    # --- the watch list

    def add_watch(
        self, text: str, *, kind: WatchKind = WatchKind.WORDS, paragraph_id: str = "", note: str = ""
    ) -> None:
        """Watch words, or a paragraph."""
        from draftdesk.drafting import watching

        if self._means.desk.is_open:
            self._act(
                watching.ADD,
                partial(watching.add_watch, text=text, kind=kind, paragraph_id=paragraph_id, note=note),
            )
            return
        made = self._tried(partial(watching.watch_item, text, kind=kind, paragraph_id=paragraph_id, note=note))
        if made is not None:
            self._take_in([made])

    def edit_watch(self, item: WatchItem, *, text: str, note: str) -> None:
        """Watch other words instead."""
        from draftdesk.drafting import watching

        if self._means.desk.is_open:
            self._act(watching.EDIT, partial(watching.edit_watch, item_id=item.id, text=text, note=note))
            return
        made = self._tried(
            partial(watching.watch_item, text, kind=item.kind, paragraph_id=item.paragraph_id, note=note)
        )
        if made is not None:
            kept = tuple(replace(made, id=item.id) if each.id == item.id else each for each in self.watch)
            self._keep(replace(self._notes, watch=kept))

    def remove_watch(self, items: Sequence[WatchItem]) -> None:
        """Watch these no longer."""
        from draftdesk.drafting import watching

        ids = [each.id for each in items]
        if self._means.desk.is_open:
            self._act(watching.REMOVE, partial(watching.remove_watch, item_ids=ids))
        else:
            left = tuple(each for each in self.watch if each.id not in ids)
            self._drop(replace(self._notes, watch=left), self.tr("Taken off the watch list."))

    def take_in(self, items: Sequence[WatchItem]) -> None:
        """Watch those that are not watched yet."""
        from draftdesk.drafting import watching

        if self._means.desk.is_open:
            self._act(watching.TAKE_IN, partial(watching.take_in, items=items))
        else:
            self._take_in(items)

    def _take_in(self, items: Sequence[WatchItem]) -> None:
        known = {watch_key(each) for each in self.watch}
        new = [each for each in items if watch_key(each) not in known]
        if items and not new:
            self.failed.emit(self.tr("That is on the watch list already."))
            return
        self._keep(replace(self._notes, watch=(*self.watch, *new)))

    # --- remarks

    def add_remark(self, at: int, text: str, stance: Stance) -> None:
        """Remark on a change of what lies open."""
        from draftdesk.drafting import remarking

        if self._found is None:
            return
        anchor, found = anchor_of(self._matter.comparison, at), self._found
        if self._means.desk.is_open:
            self._act(
                remarking.ADD,
                lambda tx: remarking.add_remark(tx, found.a, found.b, anchor, text, stance, files=found.files),
            )
        elif text.strip() or stance is not Stance.NONE:
            self._keep(replace(self._notes, remarks=(*self.remarks, new_remark(anchor, text.strip(), stance))))

    def edit_remark(self, remark: ChangeRemark, text: str, stance: Stance) -> None:
        """Say something else."""
        from draftdesk.drafting import remarking

        if self._means.desk.is_open:
            self._act(remarking.EDIT, partial(remarking.edit_remark, remark_id=remark.id, text=text, stance=stance))
        else:
            self._put(remark, replace(remark, text=text.strip(), stance=stance))

    def delete_remark(self, remark: ChangeRemark) -> None:
        """Take a remark away."""
        from draftdesk.drafting import remarking

        if self._means.desk.is_open:
            self._act(remarking.DELETE, partial(remarking.delete_remark, remark_id=remark.id))
        else:
            left = tuple(each for each in self.remarks if each.id != remark.id)
            self._drop(replace(self._notes, remarks=left), self.tr("The remark was deleted."))

    def move_remark(self, remark: ChangeRemark, at: int) -> None:
        """Put a remark on another change of what lies open."""
        from draftdesk.drafting import remarking

        if self._found is None:
            return
        anchor, found = anchor_of(self._matter.comparison, at), self._found
        if self._means.desk.is_open:
            self._act(
                remarking.MOVE,
                lambda tx: remarking.move_remark(tx, remark.id, found.a, found.b, anchor, files=found.files),
            )
        else:
            self._put(remark, moved_to(remark, anchor))

    def _put(self, old: ChangeRemark, new: ChangeRemark) -> None:
        self._keep(replace(self._notes, remarks=tuple(new if each.id == old.id else each for each in self.remarks)))

    # --- inside

    def _act(self, name: str, work: "Callable[[Transaction], Any]") -> None:
        self._means.desk.act(name, _PLACE, work, failed=self.failed.emit)

    def _tried(self, make: Callable[[], WatchItem]) -> WatchItem | None:
        try:
            return make()
        except DraftDeskError as error:
            self.failed.emit(str(error))
            return None

    def _drop(self, notes: Notes, line: str) -> None:
        """Without a workspace nothing can be undone but this, from the bar, until something else is noted."""
        before = self._notes
        self._keep(notes)
        self._dropped = line
        self._means.notices.tell(line, (self.tr("Undo"), partial(self._keep, before)))

    def _hold(self, notes: Notes) -> None:
        self._notes = notes
        self._means.notices.take_back(self._dropped)

    def _keep(self, notes: Notes) -> None:
        """Without a workspace."""
        self._hold(notes)
        self._is_unsaved = bool(notes.watch or notes.remarks)
        self._place()

    def _on_acted(self, changed: "Changed[object]") -> None:
        if any(changed.rows.get(table) for table in _TABLES):
            self._read()

    def _on_opened(self) -> None:
        self.let_go()
        self._read()

    def _read(self) -> None:
        self._means.desk.ask(_TOPIC, partial(_notes_of, self._found), self._on_read, self.failed.emit)

    def _on_read(self, notes: Notes) -> None:
        self._hold(notes)
        self._place()

    def _place(self) -> None:
        """Find out, off the GUI thread, which changes the notes are on."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._matter.is_empty or not (self._notes.watch or self._notes.remarks):
            self._lost = ()
            if not self._matter.is_empty:
                self._matter.mark({}, {})
            self.changed.emit()
            return
        comparison = self._matter.comparison
        self._task = self._means.tasks.run(
            self.tr("Looking for what is watched"),
            partial(_placed, comparison, self._notes),
            partial(self._on_placed, comparison),
            failed=self.failed.emit,
            can_stop=False,
        )

    def _on_placed(self, comparison: Comparison, found: "_Placed") -> None:
        if self._matter.is_empty or self._matter.comparison is not comparison or found.notes != self._notes:
            return
        self._task = None
        self._lost = found.lost
        self._matter.mark(found.touches, found.remarks)
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Placed:
    notes: Notes
    touches: Mapping[int, Any]
    remarks: Mapping[int, tuple[ChangeRemark, ...]]
    lost: tuple[ChangeRemark, ...]


def _placed(comparison: Comparison, notes: Notes, _: Progress) -> _Placed:
    where = placed(notes.remarks, comparison)
    return _Placed(notes, touches(comparison, notes.watch), where.on, where.lost)


def _notes_of(found: Found | None, look: "Look") -> Notes:
    from draftdesk.drafting.remarking import remarks_on
    from draftdesk.drafting.watching import watch_list

    remarks = remarks_on(look, found.a, found.b) if found is not None else []
    return Notes(watch=tuple(watch_list(look)), remarks=tuple(remarks))


def _is_same(sides: tuple[Side, Side], others: tuple[Side, Side]) -> bool:
    """Whether both are files of the same names, read in the same way."""
    one, other = ([(each.kind, each.name, each.rejected) for each in pair] for pair in (sides, others))
    return one == other
