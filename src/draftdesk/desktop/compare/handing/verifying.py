"""Verify a received file…: whether it is what was circulated, told in the bar, and the words that differ in Compare."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.compare.handing.verdicts import verdict_words
from draftdesk.desktop.compare.pick import Pick, file_kinds, picked_file
from draftdesk.desktop.filing import folder_for_files
from draftdesk.desktop.frame.notices import Answer
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.verifying import Verdict
    from draftdesk.drafting.workspaces import Look

_VERDICT = "verdict"
"""What is told of the newest file takes the place of what was told before."""


class Verifying(QObject):
    """One file at a time, the newest; what is told names the file."""

    comparison_requested = Signal(object, object)
    """A `Pick` of the version that is nearest, None for whatever is compared already, and one of the file."""
    import_requested = Signal(object)
    """The path of a file that was dropped: it is to be a source."""

    def __init__(self, means: Means, place: QWidget) -> None:
        super().__init__(place)
        self._means = means
        self._task: Task | None = None
        means.actions.on("compare.verify", self._on_verify)

    def verify(self, path: Path, *, dropped: bool = False) -> None:
        """Hold a file against the versions of the open workspace, and tell what it is. One that was `dropped` might
        have been meant as a source, and can still be one."""
        from draftdesk.kit.printable import printable_name

        self.stop()
        workspace = self._means.desk.workspace
        more = [self._import_answer(path)] if dropped and not self._means.desk.is_read_only else []
        self._task = self._means.tasks.run(
            self.tr("Verifying {name}").format(name=as_it_runs(printable_name(path))),
            lambda progress: steadily(workspace.look(), partial(_verified, path, progress), progress),
            partial(self._tell, path, more),
            failed=self._on_failed,
            stopped=self._on_ended,
            reads=True,
        )

    def stop(self) -> None:
        """Nobody waits for what is under way any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_verify(self) -> None:
        folder = folder_for_files(self._means)
        path = self._means.asking.open_file(self.tr("Verify a received file"), file_kinds(), folder)
        if path is not None:
            self.verify(path)

    def _tell(self, path: Path, more: list[Answer], found: "_Found") -> None:
        self._on_ended()
        if not self._means.desk.is_open:
            return
        verdict = found.verdict
        compare = self.tr("Compare"), lambda: self.comparison_requested.emit(found.against, picked_file(path))
        if verdict is None:
            line = self.tr("There is no version yet to hold {name} against: freeze one, or add one that was received.")
            self._means.notices.tell(line.format(name=as_it_runs(path.name)), compare, *more, about=_VERDICT)
            return
        answers = [] if verdict.compared is None else [compare]
        self._means.notices.tell(" ".join(verdict_words(verdict)), *answers, *more, about=_VERDICT)

    def _on_failed(self, line: str) -> None:
        self._on_ended()
        self._means.warn(line)

    def _on_ended(self) -> None:
        self._task = None

    def _import_answer(self, path: Path) -> Answer:
        return self.tr("Import it instead…"), lambda: self.import_requested.emit(path)


@dataclass(frozen=True, slots=True)
class _Found:
    """The verdict on the draft that the file is nearest to, and the version it was held against; None where no draft
    has one."""

    verdict: "Verdict | None"
    against: Pick | None


def _verified(path: Path, progress: Progress, look: "Look") -> _Found:
    from draftdesk.desktop.compare.offering import picks_of
    from draftdesk.drafting.loading import load_file
    from draftdesk.drafting.verifying import nearness, verify
    from draftdesk.kit.printable import printable_name
    from draftdesk.model.errors import NotFound
    from draftdesk.workspace import queries

    content, name = load_file(path), printable_name(path)
    found = []
    for draft in queries.drafts(look):
        try:
            found.append(verify(look, content, name, progress, draft=draft.name))
        except NotFound:  # it has no version
            continue
    verdict = min(found, key=nearness, default=None)
    version = None if verdict is None else verdict.version
    picks = () if version is None else picks_of(look)
    return _Found(verdict, next((each for each in picks if version is not None and each.side.id == version.id), None))
