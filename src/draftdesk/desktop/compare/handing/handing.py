"""What is handed on of the comparison that lies open: copied, written to files, printed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.compare.comparer import Found
from draftdesk.desktop.compare.handing.press import Press
from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.compare.reading.copying import copied
from draftdesk.desktop.dialogs import DraftDialog
from draftdesk.desktop.filing import Filing, tell_written
from draftdesk.desktop.means import Means
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.remarking import Side, SideKind

_WRITING = ("compare.export", "compare.brief")
_OF_A_CHANGE = ("compare.copy", "compare.history")
_PRINTING = ("compare.print", "compare.preview")


class Handing(QObject):
    """Does what the acts of handing on say. Files are written by a `Filing` that outlives the dialogs."""

    def __init__(self, means: Means, matter: Matter, notebook: Notebook, place: QWidget) -> None:
        super().__init__(place)
        self._means, self._matter, self._notebook, self._place = means, matter, notebook, place
        self._found: Found | None = None
        self._dialogs: dict[str, DraftDialog] = {}
        self.filing = Filing(means, self)
        self.filing.begun.connect(self._offer)
        self.filing.ended.connect(self._offer)
        self.filing.written.connect(self._on_written)
        self.filing.failed.connect(means.warn)
        self.press = Press(means, matter, place)
        self.press.changed.connect(self._offer)
        means.actions.on("compare.print", self._on_print)
        means.actions.on("compare.preview", self._on_preview)
        means.actions.on("compare.history", self._on_history)
        means.actions.on("compare.copy", self._on_copy)
        means.actions.on("compare.export", self._on_export)
        means.actions.on("compare.brief", self._on_brief)
        matter.went.connect(self._offer)
        self._offer()

    @property
    def found(self) -> Found:
        """What lies open; asking while nothing does is a bug."""
        assert self._found is not None  # noqa: S101
        return self._found

    def open(self, found: Found | None) -> None:
        """Another comparison lies open, or none: windows over the one before are closed."""
        self._found = found
        for dialog in tuple(self._dialogs.values()):
            dialog.close()
        self._offer()

    def inputs(self) -> Sequence[Path]:
        """What may not be written over."""
        desk = self._means.desk
        return (*self.found.paths, *([desk.workspace.path] if desk.is_open else []))

    def _offer(self) -> None:
        allow, is_open = self._means.actions.allow, self._found is not None
        for name in _WRITING:
            allow(name, is_open and not self.filing.is_writing)
        for name in _PRINTING:
            allow(name, is_open and not self.press.is_printing)
        for name in _OF_A_CHANGE:
            allow(name, is_open and self._matter.current != NOWHERE)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(copied(self._matter, self._matter.current, self._means.theme))
        self._means.notices.tell(self.tr("The change was copied, with its marks."))

    def _on_export(self) -> None:
        from draftdesk.desktop.compare.handing.export import ExportDialog

        self._bring("changes-export", lambda: ExportDialog(self._means, self._matter, self, self._place.window()))

    def _on_brief(self) -> None:
        from draftdesk.desktop.compare.handing.brief import BriefDialog

        self._bring("brief", lambda: BriefDialog(self._means, self._notebook, self, self._place.window()))

    def _on_print(self) -> None:
        self._ask_what_to_print(preview=False)

    def _on_preview(self) -> None:
        self._ask_what_to_print(preview=True)

    def _ask_what_to_print(self, *, preview: bool) -> None:
        from draftdesk.desktop.compare.handing.print_dialog import PrintDialog

        window = self._place.window()
        self._bring("print", lambda: PrintDialog(self._means, self._matter, self.press, window, preview=preview))

    def _on_history(self) -> None:
        """Of the paragraph as the newer text has it, else as the older one had."""
        from draftdesk.desktop.paragraph_history import ParagraphHistory

        draft, paragraph_id = self._paragraph()
        if draft is None:
            self._means.notices.tell(
                self.tr("History is known of paragraphs of the workspace’s own versions: this one is of a file.")
            )
            return
        if (shown := self._dialogs.get("history")) is not None:
            shown.close()
        self._dialogs["history"] = dialog = ParagraphHistory(self._means, draft, paragraph_id, self._place.window())
        dialog.finished.connect(self._forget_closed)
        dialog.show()

    def _paragraph(self) -> tuple[Draft | None, str]:
        """The draft that the paragraph read now belongs to, and its id; no draft where it is a file's."""
        comparison, change = self._matter.comparison, self._matter.change(self._matter.current)
        sides = (self.found.b, comparison.b, change.b), (self.found.a, comparison.a, change.a)
        for side, passages, places in sides:
            draft = self._draft_of(side) if places else None
            paragraph_id = passages[places[0]].paragraph_id if places else None
            if draft is not None and paragraph_id is not None:
                return draft, paragraph_id
        return None, ""

    def _draft_of(self, side: Side) -> Draft | None:
        look = self._means.desk.look()
        match side.kind:
            case SideKind.DRAFT:
                return look.get(Draft, side.id)
            case SideKind.VERSION:
                version = look.get(Version, side.id)
                return look.get(Draft, version.draft_id) if version is not None else None
            case SideKind.FILE:
                return None

    def _bring(self, name: str, make: Callable[[], DraftDialog]) -> None:
        """The dialog of that name: the one that is open, or a new one."""
        if name not in self._dialogs:
            self._dialogs[name] = dialog = make()
            dialog.finished.connect(self._forget_closed)
            dialog.open()
        self._dialogs[name].activateWindow()

    def _forget_closed(self) -> None:
        self._dialogs = {name: each for name, each in self._dialogs.items() if each is not self.sender()}

    def _on_written(self, path: Path, more: str) -> None:
        tell_written(self._means.notices, path, more)
