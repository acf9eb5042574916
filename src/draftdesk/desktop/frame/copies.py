"""Copies of the open workspace; and what can be saved where its file was taken away from under the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.frame.files import SUFFIX
from draftdesk.desktop.frame.notices import Answer
from draftdesk.desktop.means import Means

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import LeftOut, Look

_NAMED = 5


class Copies(QObject):
    """Asks where to, copies on another thread, and says what came of it."""

    open_requested = Signal(Path)
    """A copy should be opened."""

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        means.actions.on("file.copy", self.save_copy)
        means.actions.on("file.copy-for-others", self.save_for_others)

    def save_copy(self) -> None:
        """Save the whole workspace once more, to go on with."""
        target = self._ask(self.tr("Save a copy"), self.tr("{name} copy"))
        if target is None:
            return
        path = self._means.desk.workspace.path
        if self._means.desk.is_lost:
            self._rescue(target)
            return

        def work() -> None:
            from draftdesk.drafting.workspaces import copy

            copy(path, target, overwrite=True)

        title = self.tr("Saving {name}").format(name=target.name)
        self._means.tasks.run(title, lambda _: work(), lambda _: self._say_saved(target), can_stop=False)

    def save_for_others(self) -> None:
        """Save a copy without what is not for circulation, and say what it is without."""
        target = self._ask(self.tr("Save a copy for others"), self.tr("{name} for others"))
        if target is None:
            return
        workspace = self._means.desk.workspace

        def work() -> "LeftOut":
            from draftdesk.drafting.workspaces import copy_open_without_secrets

            return copy_open_without_secrets(workspace, target, overwrite=True)

        def done(left_out: "LeftOut") -> None:
            saved = self.tr("Saved {name} for others.").format(name=target.name)
            self._means.notices.tell(f"{saved} {self._left_out(left_out)}", self._opening(target))

        title = self.tr("Saving {name}").format(name=target.name)
        self._means.tasks.run(title, lambda _: work(), done, can_stop=False)

    def _rescue(self, target: Path) -> None:
        def question(look: "Look") -> None:
            from draftdesk.drafting.workspaces import rescue

            rescue(look, target, overwrite=True)

        self._means.desk.ask("rescue", question, lambda _: self._say_saved(target), self._means.warn)

    def _ask(self, title: str, name: str) -> Path | None:
        path = self._means.desk.workspace.path
        proposed = path.with_name(name.format(name=path.stem) + SUFFIX)
        return self._means.asking.save_file(title, self.tr("Workspaces (*.draftdesk)"), proposed)

    def _say_saved(self, target: Path) -> None:
        self._means.notices.tell(self.tr("Saved {name}.").format(name=target.name), self._opening(target))

    def _opening(self, target: Path) -> Answer:
        return self.tr("Open the copy"), partial(self.open_requested.emit, target)

    def _left_out(self, left_out: "LeftOut") -> str:
        match left_out.snippets:
            case 0:
                snippets = self.tr("No snippet had to be left out.")
            case 1:
                snippets = self.tr("1 snippet that is not for circulation is left out.")
            case number:
                snippets = self.tr("{n} snippets that are not for circulation are left out.").format(n=number)
        always = self.tr("Notes, reasons of decisions and the history of acts are always left out.")
        along = self.tr("Sources for circulation go along with their files, file names and rationales.")
        said = [snippets, always, along]
        if left_out.originals:
            originals = self.tr("Left out too, since they hold such snippets: the originals of {codes}.")
            said.append(originals.format(codes=_some(left_out.originals)))
        if left_out.versions:
            files = self.tr("The files that versions were received as are left out too: {labels}.")
            said.append(files.format(labels=_some(left_out.versions)))
        return " ".join(said)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
