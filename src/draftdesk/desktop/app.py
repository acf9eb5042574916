"""Where the program is put together: everything is made here, once, and handed to those who need it."""

import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.asking import Asking, Dialogs
from draftdesk.desktop.circulate.acts import ACTS as CIRCULATE_ACTS
from draftdesk.desktop.compare.acts import ACTS as COMPARE_ACTS
from draftdesk.desktop.compose.acts import ACTS as COMPOSE_ACTS
from draftdesk.desktop.crashes import Crashes
from draftdesk.desktop.desk import Desk
from draftdesk.desktop.frame.acts import ACTS as FRAME_ACTS
from draftdesk.desktop.frame.keys.keeping import own_keys
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.frame.reports import Reports
from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.habits import author
from draftdesk.desktop.languages import speak
from draftdesk.desktop.means import Means
from draftdesk.desktop.office import Office, libre_office
from draftdesk.desktop.reflected.acts import ACTS as REFLECTED_ACTS
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.single import Single, claim, hand_over
from draftdesk.desktop.sources.acts import ACTS as SOURCE_ACTS
from draftdesk.desktop.tasks import Tasks
from draftdesk.desktop.textsize import TextSize
from draftdesk.desktop.theme import Scheme, Theme
from draftdesk.desktop.waste import Waste
from draftdesk.kit.places import data_folder

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.desktop.compare.place import ComparePlace
    from draftdesk.desktop.frame.files import Files
    from draftdesk.desktop.sources.place import SourcesPlace
    from draftdesk.model.sources import Snippet

ACTS = (*FRAME_ACTS, *SOURCE_ACTS, *COMPOSE_ACTS, *COMPARE_ACTS, *CIRCULATE_ACTS, *REFLECTED_ACTS)
"""All that can be done, in the order of the menus."""
_SWITCHING = 0.0005
"""Seconds before a busy thread lets the GUI's have its turn: the usual 5 ms, many times a frame, stall it."""


@dataclass(frozen=True, slots=True)
class Program:
    """The window and what it was made with."""

    window: MainWindow
    means: Means
    text_size: TextSize


def build(
    application: QApplication, settings: Settings, *, asking: Asking | None = None, office: Office | None = None
) -> Program:
    """The frame, not shown yet. `asking` replaces the dialogs that ask the person, `office` this machine's."""
    theme = Theme(application, _scheme(settings))
    text_size = TextSize(application, settings)
    means_of_asking = asking or Dialogs()
    means = Means(
        desk=Desk(author(settings)),
        tasks=Tasks(),
        actions=Actions(ACTS, own_keys(settings)),
        asking=means_of_asking,
        notices=Notices(theme),
        settings=settings,
        theme=theme,
        office=office or libre_office(),
    )
    window = MainWindow(means)
    for part in (means.desk, means.tasks, means.actions, means.theme, text_size):
        part.setParent(window)  # what they call knows them in turn, which Python cannot see: they must go when it goes
    return Program(window, means, text_size)


def furnish(program: Program) -> "Files":
    """The places and all that is not needed for the first paint. Returns what opens files."""
    from draftdesk.desktop.circulate.place import CirculatePlace
    from draftdesk.desktop.compare.handing.arriving import Arriving
    from draftdesk.desktop.compare.place import ComparePlace
    from draftdesk.desktop.compose.place import ComposePlace
    from draftdesk.desktop.frame.backups.restoring import Restoring
    from draftdesk.desktop.frame.copies import Copies
    from draftdesk.desktop.frame.dropping import WorkspaceDrop
    from draftdesk.desktop.frame.empty import EmptyPage
    from draftdesk.desktop.frame.files import Files
    from draftdesk.desktop.frame.finder.field import Finder
    from draftdesk.desktop.frame.finder.going import Going
    from draftdesk.desktop.frame.looks import Looks
    from draftdesk.desktop.frame.menus import add_after
    from draftdesk.desktop.frame.recent import Recent, RecentMenu
    from draftdesk.desktop.reflected.place import ReflectedPlace
    from draftdesk.desktop.sources.place import SourcesPlace

    window, means = program.window, program.means
    sources = SourcesPlace(means)
    compare = ComparePlace(means)
    files = Files(means, window, sources.intake.bring_in)
    recent = Recent(means.settings, means.tasks, window)
    Copies(means, window).open_requested.connect(files.open)
    Restoring(means, window, files)
    WorkspaceDrop(window, lambda: not means.desk.is_open, partial(_hand_in, files, compare))
    window.set_empty_page(EmptyPage(means.actions, recent, files.open, files.open_sample))
    add_after(window.menus["File"], means.actions.action("file.open"), RecentMenu(recent, files.open, window))
    window.add_place(sources)
    compose = ComposePlace(means)
    window.add_place(compose)
    compose.front_requested.connect(partial(window.go_to, compose))
    compose.source_requested.connect(partial(_show_in_source, window, sources))
    sources.paragraph_requested.connect(compose.show_paragraph)
    window.add_place(compare)
    compare.front_requested.connect(partial(window.go_to, compare))
    compare.start_requested.connect(window.show_start)
    compare.open_requested.connect(files.open)
    reflected = ReflectedPlace(means)
    window.add_place(reflected)
    reflected.front_requested.connect(partial(window.go_to, reflected))
    reflected.snippet_requested.connect(partial(_show_snippet, window, sources))
    reflected.paragraph_requested.connect(compose.show_paragraph)
    circulate = CirculatePlace(means)
    circulate.front_requested.connect(partial(window.go_to, circulate))
    circulate.reading_requested.connect(compose.show_version)
    circulate.writing_requested.connect(compose.show_words)
    window.add_place(circulate)
    arriving = Arriving(means, compare, circulate, sources.intake.bring_in)
    sources.intake.leave_to(arriving.wants)
    arriving.leave_to(circulate.checking.wants)
    sources.intake.leave_to(circulate.checking.wants)
    Looks(means, program.text_size, window)
    finder = Finder(means, window)
    Going(window, sources, compose, finder)
    window.add_top(finder)
    return files


def _hand_in(files: "Files", compare: "ComparePlace", paths: Sequence[Path]) -> None:
    """What was dropped on a window without a workspace: two documents are compared, all else is opened or imported."""
    from draftdesk.desktop.frame.files import is_workspace

    is_pair = len(paths) == 2 and not any(map(is_workspace, paths))
    if is_pair or (not compare.isHidden() and not compare.matter.is_empty and not any(map(is_workspace, paths))):
        compare.compare_files(paths)
    else:
        files.hand_in(paths)


def _show_in_source(window: MainWindow, sources: "SourcesPlace", source_id: str, snippet_id: str) -> None:
    window.go_to(sources)
    sources.selection.reveal(source_id, snippet_id)
    window.activateWindow()


def _show_snippet(window: MainWindow, sources: "SourcesPlace", snippet: "Snippet") -> None:
    _show_in_source(window, sources, snippet.source_id, snippet.id)


def share_evenly() -> None:
    """Let the GUI's thread have its turn at once while another is busy."""
    sys.setswitchinterval(_SWITCHING)


def run(paths: Sequence[str]) -> int:
    """Show the window on the files and return the exit code when it was closed; where one is there already, hand the
    files to that."""
    share_evenly()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # every act is saved: Ctrl+C in a terminal may end it at once
    folder, files = data_folder(), [Path(path).absolute() for path in paths]
    lock = claim(folder)
    if lock is None:
        waiting = QCoreApplication(sys.argv[:1])
        if hand_over(folder, files):
            return 0
        waiting.shutdown()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("DraftDesk")
    application.setDesktopFileName("draftdesk")
    settings = Settings(folder / "settings.ini")
    speak(application, settings)
    program = build(application, settings)
    reports = Reports(program.means, program.window)
    crashes = Crashes(folder / "crashes", reports.caught, reports.refused.emit)
    crashes.watch()
    single = Single(folder, program.window)

    def begin() -> None:
        opening = furnish(program)
        opening.begin(files)
        reports.offer(next(reversed(crashes.reports()), None))
        single.handed.connect(program.window.come_forward)
        single.handed.connect(opening.hand_in)
        if lock is not None:
            single.listen()
        Waste(application, program.window)

    program.window.painted.connect(begin)
    program.window.show()
    code = application.exec()
    single.close()
    crashes.close()
    if lock is not None:
        lock.unlock()
    return code


def _scheme(settings: Settings) -> Scheme:
    chosen = settings.text("theme", Scheme.SYSTEM)
    return Scheme(chosen) if chosen in set(Scheme) else Scheme.SYSTEM
