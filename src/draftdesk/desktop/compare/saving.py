"""Two files compared without a workspace, kept as one: when the person asks, or before their notes would be lost."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.compare.comparer import Found
from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.compare.pick import Pick
from draftdesk.desktop.filing import folder_for_files, with_suffix
from draftdesk.desktop.habits import author
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.remarking import ChangeRemark, Side, SideKind
from draftdesk.model.watching import WatchItem

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.keeping_comparison import ComparedFile

_SUFFIX = ".draftdesk"


class Saving(QObject):
    """Nothing that was noted goes without the person's word."""

    saved = Signal(object)
    """The comparison that lies open is a workspace now, at that path: open it."""

    def __init__(self, means: Means, notebook: Notebook) -> None:
        super().__init__(notebook)
        self._means, self._notebook = means, notebook
        self._is_saving = False
        notebook.changed.connect(self.offer)
        means.desk.opened.connect(self.offer)
        means.desk.closed.connect(self.offer)
        self.offer()

    def offer(self) -> None:
        """Say whether there is something to save."""
        allowed = self._found() is not None and not self._is_saving
        self._means.actions.allow("compare.save", allowed)

    def save(self) -> None:
        """Ask for a file, write the workspace and say that it is there."""
        found, path = self._found(), self._asked_for()
        if found is None or path is None or self._is_saving:
            return
        self._is_saving = True
        self.offer()
        remarks, watch = self._notebook.remarks, self._notebook.watch
        self._means.tasks.run(
            self.tr("Saving {name}").format(name=as_it_runs(path.name)),
            lambda _: _write(path, found, remarks, watch, author(self._means.settings)),
            partial(self._on_saved, path, (remarks, watch)),
            failed=self._on_failed,
            can_stop=False,
        )

    def settle(self) -> bool:
        """Ask what is to become of what is not saved. False where the person wants to stay."""
        return not self._notebook.is_unsaved or self._asked()

    def settle_before(self, a: Pick, b: Pick) -> bool:
        """The same before two other texts are compared, where that would lose remarks."""
        return not self._notebook.would_lose(a.side, b.side) or self._asked()

    # --- inside

    def _found(self) -> Found | None:
        """Two files that no workspace has."""
        found = self._notebook.found
        if found is None or self._means.desk.is_open:
            return None
        return found if all(_is_at_hand(found, side) for side in (found.a, found.b)) else None

    def _asked(self) -> bool:
        keep = self._means.asking.whether_to_keep(
            self.tr("Keep your remarks and your watch list?"),
            self.tr("They are in no file yet. Saved as a workspace, they can be opened again with both texts."),
            self.tr("Save as workspace…"),
            self.tr("Throw away"),
        )
        if keep is None:
            return False
        found, path = self._found(), self._asked_for() if keep else None
        if keep and (found is None or path is None or not self._written(path, found)):
            return False
        self._notebook.forget()
        return True

    def _written(self, path: Path, found: Found) -> bool:
        """At once: the window, or what it shows, is about to go."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            _write(path, found, self._notebook.remarks, self._notebook.watch, author(self._means.settings))
        except DraftDeskError as error:
            self._means.warn(str(error))
            return False
        finally:
            QApplication.restoreOverrideCursor()
        self._means.settings.opened(path)
        self._means.notices.tell(self.tr("Saved as a workspace: {name}").format(name=as_it_runs(path.name)))
        return True

    def _asked_for(self) -> Path | None:
        found = self._found()
        if found is None:
            return None
        folder = folder_for_files(self._means)
        name = self.tr("{old} and {new}").format(old=Path(found.a.name).stem, new=Path(found.b.name).stem)
        path = self._means.asking.save_file(
            self.tr("Save the comparison as a workspace"),
            self.tr("Workspaces (*.draftdesk)"),
            folder / f"{name}{_SUFFIX}",
        )
        return with_suffix(path, _SUFFIX)[0] if path is not None else None

    def _on_saved(self, path: Path, written: tuple[object, object], _: None) -> None:
        """What was noted while the file was written is not in it, and is asked for before that is opened."""
        self._is_saving = False
        if (self._notebook.remarks, self._notebook.watch) == written:
            self._notebook.let_go()
        self.offer()
        self.saved.emit(path)

    def _on_failed(self, line: str) -> None:
        self._is_saving = False
        self.offer()
        self._means.warn(line)


def _is_at_hand(found: Found, side: Side) -> bool:
    return side.kind is SideKind.FILE and side.sha256 in found.files


def _write(path: Path, found: Found, remarks: tuple[ChangeRemark, ...], watch: tuple[WatchItem, ...], who: str) -> None:
    from draftdesk.drafting.keeping_comparison import save_comparison

    a, b = _file(found, found.a), _file(found, found.b)
    save_comparison(path, _title(found), a, b, remarks=remarks, watch_items=watch, who=who)


def _file(found: Found, side: Side) -> "ComparedFile":
    from draftdesk.drafting.keeping_comparison import ComparedFile

    return ComparedFile(name=side.name, content=found.files[side.sha256], rejected=side.rejected)


def _title(found: Found) -> str:
    return f"{Path(found.a.name).stem} – {Path(found.b.name).stem}"
