"""What is done to whole sources: described, moved, tied to one another, handed out, deleted."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.model.sources import Session, Source

if TYPE_CHECKING:
    from draftdesk.drafting.describing import SourceChanges
    from draftdesk.workspace.queries import SourceLine

_PLACE = "Sources"
_DELETING = "what goes with sources"


class SourceCommands(QObject):
    """The acts on the menu Sources, for the sources chosen in the list."""

    def __init__(
        self,
        means: Means,
        parent: QWidget,
        chosen: Callable[[], Sequence[Source]],
        lines: "Callable[[], Sequence[SourceLine]]",
        sessions: Callable[[], Sequence[Session]],
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._parent = parent
        self._chosen = chosen
        self._lines = lines
        self._sessions = sessions
        self._moving = QMenu(parent)
        for name, do in (
            ("sources.details", self.describe),
            ("sources.move", self.offer_sessions),
            ("sources.reports-on", self.describe_report),
            ("sources.supersede", self.supersede),
            ("sources.export", self.export),
            ("sources.delete", self.delete),
        ):
            means.actions.on(name, do)

    def describe(self) -> None:
        """Bring up the details of the source."""
        self._open_details()

    def describe_report(self) -> None:
        """Bring up the details, where the source it reports on is chosen."""
        self._open_details(at_report=True)

    def _open_details(self, *, at_report: bool = False) -> None:
        from draftdesk.desktop.sources.listing.details import SourceDetails

        for source in self._chosen()[:1]:
            dialog = SourceDetails(self._means, source, self._lines(), self._sessions(), self._parent.window())
            if at_report:
                dialog.begin_at_report()
            dialog.open()

    def offer_sessions(self) -> None:
        """Show the sessions to choose from."""
        self._moving.clear()
        self.fill_with_sessions(self._moving)
        self._moving.popup(QCursor.pos())
        self._moving.setActiveAction(self._moving.actions()[0])

    def fill_with_sessions(self, menu: QMenu) -> None:
        """Put the sessions on a menu; choosing one moves the sources to it."""
        chosen = {each.session_id for each in self._chosen()}
        named = [(session_words(each), each.id) for each in self._sessions()]
        for words, session_id in [*named, (self.tr("No session"), None)]:
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(session_id)
            action.setCheckable(True)
            action.setChecked(chosen == {session_id})
            action.triggered.connect(self._on_session)
        menu.addSeparator()
        menu.addAction(self.tr("&New session…")).triggered.connect(self._move_to_new)

    def _on_session(self) -> None:
        from draftdesk.drafting.describing import SourceChanges

        session_id = self.sender().data()  # type: ignore[attr-defined] # an action of the menu
        self._change(self._chosen(), SourceChanges(session_id=session_id))

    def _move_to_new(self) -> None:
        from draftdesk.drafting.describing import SourceChanges, change_sources, change_sources_name
        from draftdesk.drafting.sessions import session_named

        sources = self._chosen()
        title = self._means.asking.line(self.tr("New session"), self.tr("Title of the session:"))
        if not title or not title.strip() or not sources:
            return
        words = " ".join(title.split())
        name = change_sources_name(sources, SourceChanges(session_id=None))
        self._means.desk.act(
            name,
            _PLACE,
            lambda tx: change_sources(tx, sources, SourceChanges(session_id=session_named(tx, words).id)),
        )

    def _change(self, sources: Sequence[Source], changes: "SourceChanges") -> None:
        from draftdesk.drafting.describing import change_sources, change_sources_name

        if sources:
            name = change_sources_name(sources, changes)
            self._means.desk.act(name, _PLACE, lambda tx: change_sources(tx, sources, changes))

    def supersede(self) -> None:
        """Choose the older source and see what would come over from it."""
        from draftdesk.desktop.sources.listing.superseding import Superseding

        for source in self._chosen()[:1]:
            Superseding(self._means, source, self._lines(), self._parent.window()).open()

    def export(self) -> None:
        """Save the file as it was received."""
        for source in self._chosen()[:1]:
            folder = Path(self._means.settings.text("sources/export-folder") or Path.home())
            path = self._means.asking.save_file(
                self.tr("Export the original file"), self.tr("All files (*)"), folder / Path(source.file_name).name
            )
            if path is not None:
                self._means.settings.keep("sources/export-folder", str(path.parent))
                self._write(source, path)

    def _write(self, source: Source, path: Path) -> None:
        from draftdesk.drafting.originals import write_original

        workspace = self._means.desk.workspace
        self._means.tasks.run(
            self.tr("Export {name}").format(name=path.name),
            lambda _: write_original(workspace, source, path),
            lambda _: self._means.notices.tell(self.tr("Written: {path}").format(path=path)),
            can_stop=False,
            reads=True,
        )

    def delete(self) -> None:
        """Delete the sources with their snippets, after saying what goes with them."""
        from draftdesk.workspace.queries import snippet_counts

        if sources := self._chosen():
            ids = [each.id for each in sources]
            self._means.desk.ask(_DELETING, lambda look: snippet_counts(look, ids), partial(self._delete, sources))

    def _delete(self, sources: Sequence[Source], counts: tuple[int, int]) -> None:
        from draftdesk.drafting.originals import delete_sources, delete_sources_name

        more = self._what_goes(len(sources), *counts)
        if self._means.asking.confirm(self._question(sources), more, self.tr("Delete")):
            self._means.desk.act(delete_sources_name(sources), _PLACE, lambda tx: delete_sources(tx, sources))

    def _question(self, sources: Sequence[Source]) -> str:
        if len(sources) == 1:
            return self.tr("Delete {code}, “{title}”?").format(code=sources[0].code, title=sources[0].title)
        return self.tr("Delete {count} sources?").format(count=len(sources))

    def _what_goes(self, sources: int, snippets: int, placed: int) -> str:
        if not snippets:
            return self.tr("It has no snippets.") if sources == 1 else self.tr("They have no snippets.")
        gone = (
            self.tr("One snippet goes with it.")
            if snippets == 1
            else self.tr("{count} snippets go with it.").format(count=snippets)
        )
        if not placed:
            return gone
        stand = (
            self.tr("One of them stands in a draft: the paragraph keeps its words and says where these came from.")
            if placed == 1
            else self.tr(
                "{count} of them stand in a draft: the paragraphs keep their words and say where these came from."
            ).format(count=placed)
        )
        return f"{gone} {stand}"
