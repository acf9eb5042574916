"""The watch list as a file that a colleague can use."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.filing import Filing, folder_for_files, tell_written, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.watching import WatchItem, watch_key

_SUFFIX = ".txt"


class WatchFiles(QObject):
    """Brings lists in and writes them."""

    def __init__(self, means: Means, notebook: Notebook) -> None:
        super().__init__(notebook)
        self._means, self._notebook = means, notebook
        self._filing = Filing(means, self)
        self._filing.written.connect(self._on_written)
        self._filing.failed.connect(self._on_failed)
        means.actions.on("compare.watch-import", self._on_import)
        means.actions.on("compare.watch-export", self._on_export)

    def _on_import(self) -> None:
        kinds = self.tr("Watch lists (*.txt);;All files (*)")
        path = self._means.asking.open_file(self.tr("Add a watch list"), kinds, folder_for_files(self._means))
        if path is not None:
            title = self.tr("Reading {name}").format(name=as_it_runs(path.name))
            self._means.tasks.run(title, partial(_read, path), self._on_read, failed=self._on_failed, can_stop=False)

    def _on_read(self, items: Sequence[WatchItem]) -> None:
        known = {watch_key(each) for each in self._notebook.watch}
        new = [each for each in items if watch_key(each) not in known]
        if new:
            self._notebook.take_in(new)
            self._means.notices.tell(self.tr("Put on the watch list: {count}").format(count=f"{len(new):,}"))
        elif items:
            self._means.notices.tell(self.tr("All that the file lists is on the watch list already."))
        else:
            self._means.warn(self.tr("The file lists nothing to watch."))

    def _on_export(self) -> None:
        name = self.tr("Watch list")
        proposed = folder_for_files(self._means) / f"{name}{_SUFFIX}"
        chosen = self._means.asking.save_file(self.tr("Save the watch list"), self.tr("Watch lists (*.txt)"), proposed)
        if chosen is None or self._filing.is_writing:
            return
        target, overwrite = with_suffix(chosen, _SUFFIX)
        workspace = self._means.desk.workspace.path if self._means.desk.is_open else None
        items = self._notebook.watch
        self._filing.write(target, lambda _: _write(items, target, overwrite, workspace))

    def _on_written(self, path: Path, more: str) -> None:
        tell_written(self._means.notices, path, more)

    def _on_failed(self, line: str) -> None:
        self._means.warn(line)


def _read(path: Path, _: Progress) -> Sequence[WatchItem]:
    from draftdesk.drafting.watching import watch_list_from

    return watch_list_from(path)


def _write(items: Sequence[WatchItem], target: Path, overwrite: bool, workspace: Path | None) -> str:
    from draftdesk.drafting.watching import write_watch_list

    write_watch_list(items, target, overwrite=overwrite, workspace=workspace)
    return ""
