"""Which workspace is open: opened, made, closed as the person says, one after another."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.frame.recent import place_of
from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.means import Means
from draftdesk.kit.jobs import Progress
from draftdesk.kit.places import data_folder, user_name
from draftdesk.model.errors import CannotWrite, DraftDeskError, NotAWorkspace, ReadOnlyWorkspace, WorkspaceInUse

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Workspace

SUFFIX = ".draftdesk"
REOPEN = "reopen"
"""The setting whether the program starts with the workspace that was open last."""
_NAMED = 3


class Files(QObject):
    """Opens off the GUI thread; a workspace that cannot be opened leaves the one before open."""

    ended = Signal()
    """An opening is over, whichever way."""

    def __init__(self, means: Means, window: MainWindow, bring_in: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._bring_in = bring_in
        self._documents: tuple[Path, ...] = ()
        means.actions.on("file.new", self.new)
        means.actions.on("file.open", self.choose)
        means.actions.on("file.properties", self.show_properties)
        means.actions.on("file.close", self.close)
        means.actions.on("help.sample", self.open_sample)
        means.desk.opened.connect(self._on_opened)
        self.ended.connect(self._on_ended)

    # --- opening

    def choose(self) -> None:
        """Ask for a file and open it."""
        kinds = self.tr("Workspaces (*.draftdesk);;All files (*)")
        recent = self._means.settings.recent()
        path = self._means.asking.open_file(self.tr("Open a workspace"), kinds, recent[0].parent if recent else None)
        if path is not None:
            self.open(path)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a workspace in place of the one that is open; what goes wrong is said in the bar."""
        self._load(path, self._say_why_not_to_look if read_only else self._say_why, read_only=read_only)

    def _load(self, path: Path, say_why: Callable[[Path, DraftDeskError], None], *, read_only: bool = False) -> None:
        desk = self._means.desk
        if desk.holds(path):
            self.ended.emit()
            return

        def load(_: Progress) -> "Workspace | DraftDeskError":
            _load_ahead()
            try:
                return desk.load(path, read_only=read_only)
            except DraftDeskError as error:
                return error

        def lay_open(loaded: "Workspace | DraftDeskError") -> None:
            if isinstance(loaded, DraftDeskError):
                say_why(path, loaded)
            elif self._window.leave():
                desk.take(loaded)
            else:
                loaded.close()
            self.ended.emit()

        title = self.tr("Opening {name}").format(name=path.name)
        self._means.tasks.run(title, load, lay_open, unwanted=_let_go, can_stop=False)

    def begin(self, paths: Sequence[Path]) -> None:
        """Open what the program was started with, else what was open last; else the empty page is shown."""
        settings = self._means.settings
        last = Path(settings.text("last")) if settings.text("last") and settings.flag(REOPEN, default=True) else None
        if last is None or any(is_workspace(path) for path in paths):
            self.hand_in(paths)
            return
        self._documents += tuple(paths)
        self._load(last, self._say_not_there)

    def hand_in(self, paths: Sequence[Path]) -> None:
        """Open the first workspace among files, and bring the documents among them into what is open then."""
        workspaces = [path for path in paths if is_workspace(path)]
        self._documents += tuple(path for path in paths if path not in workspaces)
        if workspaces:
            self.open(workspaces[0])
            return
        if self._means.desk.is_open:
            self._bring_in_documents()
        self.ended.emit()

    def _on_ended(self) -> None:
        self._window.show_page()
        if self._documents and not self._means.desk.is_open:
            named = ", ".join(path.name for path in self._documents[:_NAMED])
            more = " …" if len(self._documents) > _NAMED else ""
            line = self.tr("Open a workspace or make a new one: {names} will be imported into it.")
            self._means.notices.tell(line.format(names=named + more), (self.tr("New workspace…"), self.new))

    def _say_why(self, path: Path, error: DraftDeskError) -> None:
        if isinstance(error, WorkspaceInUse | ReadOnlyWorkspace | CannotWrite):
            self._means.notices.warn(str(error), (self.tr("Look only"), partial(self.open, path, read_only=True)))
        else:
            self._means.notices.warn(str(error))

    def _say_why_not_to_look(self, _: Path, error: DraftDeskError) -> None:
        self._means.notices.warn(str(error))

    def _say_not_there(self, path: Path, error: DraftDeskError) -> None:
        """What was open last was moved or deleted, or something else stands there now."""
        if not isinstance(error, NotAWorkspace):
            self._say_why(path, error)
            return
        line = self.tr("{name}, which was open last, is no longer in {folder}, or is no workspace now.")
        words = line.format(name=path.name, folder=place_of(path))
        self._means.notices.warn(words, (self.tr("Open…"), self.choose))

    def _on_opened(self) -> None:
        workspace = self._means.desk.workspace
        self._means.settings.opened(workspace.path)
        if not workspace.is_read_only:
            from draftdesk.drafting.workspaces import backup_folder

            self._means.desk.ask("backup folder", backup_folder, partial(self._back_up, workspace.path))
        self._bring_in_documents()

    def _bring_in_documents(self) -> None:
        documents, self._documents = self._documents, ()
        if documents and self._means.desk.is_read_only:
            self._means.notices.warn(self.tr("Nothing can be imported into a workspace that is open for looking only."))
        elif documents:
            self._bring_in(documents)

    def _back_up(self, path: Path, folder: Path) -> None:
        """What it held before it is changed now; where that cannot be done, nobody's work is stopped."""

        from draftdesk.drafting.workspaces import back_up_on_opening

        def work(_: Progress) -> None:
            back_up_on_opening(path, folder)

        def failed(line: str) -> None:
            self._means.notices.warn(self.tr("No backup was made: {why}").format(why=line))

        self._means.tasks.run(self.tr("Backing up"), work, lambda _: None, failed=failed, can_stop=False)

    # --- making

    def new(self) -> None:
        """Ask what the new workspace starts with, make and open it."""
        from draftdesk.desktop.frame.starting import NewWorkspaceDialog

        dialog = NewWorkspaceDialog(self._means, self._window)
        dialog.made.connect(self.open)
        dialog.open()

    def open_sample(self) -> None:
        """Open the sample as it was left, or make it first."""
        path = sample_path()
        if path.exists():
            self.open(path)
            return

        def work(progress: Progress) -> None:
            from draftdesk.drafting.sample import build

            build(path, who=user_name(), progress=progress)

        self._means.tasks.run(self.tr("Making the sample"), work, lambda _: self.open(path))

    def show_properties(self) -> None:
        """Say what the open workspace is, and let its title be changed."""
        from draftdesk.desktop.frame.properties import PropertiesDialog

        self._means.desk.require_readable()
        PropertiesDialog(self._means, self._window).open()

    # --- closing

    def close(self) -> None:
        """Close the workspace, and show what else there is to open."""
        if self._window.leave():
            self._means.settings.keep("last", "")
            self._means.desk.close()


def is_workspace(path: Path) -> bool:
    """Whether a file is called as workspaces are."""
    return path.suffix.lower() == SUFFIX


def sample_path() -> Path:
    """Where the sample is kept: the person's own folders are left alone."""
    return data_folder() / "sample" / f"water{SUFFIX}"


def _let_go(loaded: "Workspace | DraftDeskError") -> None:
    if not isinstance(loaded, DraftDeskError):
        loaded.close()


def _load_ahead() -> None:
    """What the first question, answer and change need: loaded when it is needed, it would stall the window."""
    import draftdesk.drafting.choosing
    import draftdesk.drafting.describing
    import draftdesk.drafting.marking
    import draftdesk.drafting.whereabouts  # noqa: F401
    from draftdesk.model.folding import fold

    fold("é")
