"""Two texts read and compared off the GUI thread, the newest wish alone; cancelled at any point, it leaves what was
shown before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from draftdesk.desktop.compare.account import Account, account_of
from draftdesk.desktop.compare.pick import Pick
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.tasks import Task
from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.remarking import Side, SideKind

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.comparing import Compared
    from draftdesk.drafting.workspaces import Look, Workspace
    from draftdesk.reading.texts import ReadText


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What came of two picks, and what is said of it. `a` and `b` know the bytes that were read by their sha256;
    `files` are those of files on the disk, so that a remark can keep them; `paths` are where they lie."""

    compared: "Compared"
    account: Account
    a: Side
    b: Side
    files: Mapping[str, bytes]
    paths: tuple[Path, ...] = ()


class Comparer(QObject):
    """One comparison at a time."""

    begun = Signal()
    progressed = Signal(int, int, str)
    found = Signal(object)
    failed = Signal(str)
    """Why nothing was compared, on one line; "" where the person stopped it."""

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._task: Task | None = None

    def compare(self, a: Pick, b: Pick) -> None:
        """Read both and compare them; what is under way is no longer wanted."""
        self.stop()
        desk = self._means.desk
        workspace = desk.workspace if desk.is_open else None
        started: list[Task] = []

        def is_wanted() -> bool:
            wanted = bool(started) and self._task is started[0]
            self._task = None if wanted else self._task
            return wanted

        def failed(line: str) -> None:
            if is_wanted():
                self.failed.emit(line)

        task = self._means.tasks.run(
            self.tr("Comparing"),
            lambda progress: _compared(workspace, a, b, progress),
            lambda value: self.found.emit(value) if is_wanted() else None,
            failed=failed,
            stopped=lambda: failed(""),
            reads=workspace is not None,
        )
        started.append(task)
        self._task = task
        task.progressed.connect(self.progressed)
        self.begun.emit()

    def stop(self) -> None:
        """Nobody waits for what is under way any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _compared(workspace: "Workspace | None", a: Pick, b: Pick, progress: Progress) -> Found:
    from draftdesk.drafting.comparing import compared
    from draftdesk.drafting.without_annex import read_without_annex

    files: dict[str, bytes] = {}
    text_a, side_a = _read(workspace, a, files, progress)
    text_b, side_b = _read(workspace, b, files, progress)
    if (side_a.kind is SideKind.FILE) != (side_b.kind is SideKind.FILE):  # no version has the annex of its own file
        text_a, text_b = (read_without_annex(text) for text in (text_a, text_b))
    paths = tuple(each.path for each in (b, a) if each.path is not None)
    found = compared(text_a, text_b, progress)
    account = account_of(found.comparison)
    return Found(compared=found, account=account, a=side_a, b=side_b, files=files, paths=paths)


def _read(
    workspace: "Workspace | None", pick: Pick, files: dict[str, bytes], progress: Progress
) -> "tuple[ReadText, Side]":
    from draftdesk.drafting.loading import load_file
    from draftdesk.kit.printable import printable_name
    from draftdesk.reading.texts import Revisions, read_text

    if pick.side.kind is SideKind.FILE and pick.path is not None:
        content = load_file(pick.path, workspace.path if workspace is not None else None)
        revisions = Revisions.REJECTED if pick.side.rejected else Revisions.ACCEPTED
        text = read_text(content, printable_name(pick.path), progress, revisions=revisions)
        side = replace(pick.side, sha256=sha256(content).hexdigest())
        files[side.sha256] = content
        return text, side
    if workspace is None:
        line = QCoreApplication.translate("compare", "the workspace of “{text}” is closed: choose the text again")
        raise DraftDeskError(line.format(text=pick.label))
    return steadily(workspace.look(), lambda look: _of_workspace(look, pick.side, progress), progress), pick.side


def _of_workspace(look: "Look", side: Side, progress: Progress) -> "ReadText":
    from draftdesk.drafting.remarking import text_of_side

    return text_of_side(look, side, progress)
