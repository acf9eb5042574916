"""Show changes since a version: the strip, the marks on the page, and the acts."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from draftdesk.desktop.compose.changes import telling
from draftdesk.desktop.compose.changes.acts import RESTORE
from draftdesk.desktop.compose.changes.gone import GoneDialog
from draftdesk.desktop.compose.changes.painting import Painting
from draftdesk.desktop.compose.changes.pointing import GonePointing
from draftdesk.desktop.compose.changes.rooms import Rooms
from draftdesk.desktop.compose.changes.since import Since
from draftdesk.desktop.compose.changes.strip import ChangesStrip
from draftdesk.desktop.compose.changes.walking import Stop, stops
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.model.drafts import Version

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Look

_LAST = "compose/changes-since"
_TOPIC = "versions to show changes since"
_PAUSE = 50
"""Milliseconds without a key after which room is made for deleted words: all that follows is laid out anew then."""


class Changes(QObject):
    """Wires the acts. What is chosen stays so while another text lies open, as far as that has such a version."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, text: DraftPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot, self._text = means, sheet, spot, text
        self._versions: Sequence[Version] = ()
        self._is_wanted = False
        self._at: Stop | None = None
        self._undressed: set[str] = set()
        self.strip = ChangesStrip(means)
        self.strip.hide()
        self.since = Since(means.desk, sheet, text.writing, self)
        self.rooms = Rooms(self.since, text.writing, means.theme)
        self.painting = Painting(self.since, self.rooms, text.writing, means.theme)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._dress)
        self._resized = QTimer(self, singleShot=True, interval=60)
        self._resized.timeout.connect(self._lay_out_anew)
        self._width = 0.0
        self._written = ""
        self._nothing = self.tr("Nothing has changed since this version.")
        self._listen()

    def _listen(self) -> None:
        text, on = self._text, self._means.actions.on
        text.writing.page.room = self.rooms.room
        text.add_layer(self.painting.layer)
        text.add_aside(self.painting.aside, self._notes, self._lines)
        on("changes.show", self._on_show)
        on("changes.next", partial(self._on_step, 1))
        on("changes.previous", partial(self._on_step, -1))
        on("changes.gone", self._on_gone)
        on("changes.restore", self._on_restore)
        self.strip.chosen.connect(self._on_chosen)
        self.strip.finished.connect(partial(self._on_show, False))
        self.strip.gone_requested.connect(self._on_gone)
        self.since.changed.connect(self._on_changed)
        self._spot.moved.connect(self._on_moved)
        self._sheet.reset.connect(self._on_reset)
        self._sheet.drafts_changed.connect(self._ask_versions)
        text.writing.was_reset.connect(self._lay_out_anew)
        text.writing.document.documentLayout().documentSizeChanged.connect(self._on_size)
        self._means.theme.changed.connect(self._lay_out_anew)
        text.half_changed.connect(self._watch)
        self._watch()
        self._allow()

    def _watch(self) -> None:
        for editor in self._text.editors:
            if editor.findChild(GonePointing) is None:
                GonePointing(editor, self.painting).clicked.connect(self._on_gone)

    # --- since which version

    def _on_show(self, is_wanted: bool) -> None:
        self._is_wanted = is_wanted
        self._choose()
        if is_wanted and not self._versions:
            self._means.notices.tell(self.tr("There is no earlier version of this text to show changes since."))

    def _on_chosen(self, version_id: str) -> None:
        self._means.settings.keep(f"{_LAST}/{self._sheet.draft.id if self._sheet.draft else ''}", version_id)
        self._choose()

    def _on_reset(self) -> None:
        self.since.show(None)
        self._at = None
        self._ask_versions()

    def _ask_versions(self) -> None:
        draft, version = self._sheet.draft, self._sheet.version
        if draft is None:
            self._means.desk.forget(_TOPIC)
            self._on_versions(())
        else:
            question = partial(_earlier, draft.id, version.id if version else "")
            self._means.desk.ask(_TOPIC, question, self._on_versions)

    def _on_versions(self, versions: Sequence[Version]) -> None:
        self._versions = versions
        self._choose()

    def _choose(self) -> None:
        """Show changes since the version that was chosen last, where it is one of those there are; else the latest."""
        draft = self._sheet.draft
        last = self._means.settings.text(f"{_LAST}/{draft.id}", "") if draft else ""
        found = next((each for each in self._versions if each.id == last), None)
        version = found or (self._versions[-1] if self._versions else None)
        shown = version if self._is_wanted else None
        action = self._means.actions.action("changes.show")
        action.setChecked(shown is not None)
        self.strip.setVisible(shown is not None)
        if shown is not None:
            self.strip.offer(self._versions, shown.id)
        if shown != self.since.version:
            self._at = None
            self.strip.tell("")
            self.since.show(shown)
        self._allow()

    # --- what is shown

    def _notes(self, name: str) -> Sequence[str]:
        return telling.notes(self.since, name)

    def _lines(self, name: str) -> Sequence[str]:
        return telling.lines(self.since, name, self._sheet.number(name).full)

    def _on_changed(self, names: Sequence[str] | None) -> None:
        self._means.notices.take_back(self._nothing)
        if not self.since.is_known:
            self._undressed |= self.rooms.clear()
            self._dress()
        else:
            listed = self._text.writing.ids if names is None else names
            written = self._spot.paragraph_id if names is not None else ""
            self._undressed.update([name for name in listed if self.rooms.judge(name, is_written=name == written)])
            if names is None:
                self._width = self._text.writing.document.textWidth()
                self._dress()
            elif self._undressed:
                self._soon.start()
        self._repaint(names)
        if self.since.version is not None:
            said = telling.summary(self.since) if self.since.is_known else self.tr("comparing…")
            self.strip.say(said, gone=self.since.tally.gone)
        self._allow()

    def _on_moved(self, name: str) -> None:
        """The paragraph that was written is left."""
        before, self._written = self._written, name
        if before and self.since.is_known and self.rooms.judge(before):
            self._undressed.add(before)
            self._soon.start()
        self._allow()

    def _dress(self) -> None:
        names, self._undressed = self._undressed, set()
        if names:
            with self._text.writing.shifts():
                self._text.writing.dress(names)
            self._repaint(names)  # what is raised stands above the lines that are laid out anew

    def _repaint(self, names: Iterable[str] | None) -> None:
        for editor in self._text.editors:
            if names is None:
                editor.repaint_all()
            else:
                editor.repaint_paragraphs(frozenset(names))

    def _on_size(self) -> None:
        if self._text.writing.document.textWidth() != self._width and self.since.is_known:
            self._resized.start()

    def _lay_out_anew(self) -> None:
        """Letters or the page are of another size: what stands below paragraphs runs otherwise."""
        self._width = self._text.writing.document.textWidth()
        self._undressed.update(name for name in self.rooms.forget_layout() if self.rooms.judge(name))
        self._dress()

    # --- from change to change

    def _on_step(self, by: int) -> None:
        """Go to the next change, or the one before; after the last comes the first."""
        if not self.since.is_known:
            if not self._is_wanted:
                self._on_show(True)
            return
        found = self._following(by)
        self._at = found
        if found is None:
            self.strip.tell("")
            self._means.notices.tell(self._nothing)
        else:
            self._spot.go(found.paragraph_id, found.start, found.end)
            self.strip.tell(found.line)

    def _following(self, by: int) -> Stop | None:
        (name, start), end = self._text.editor.selected()
        ids = self._text.writing.ids
        here = max(0, self._text.writing.block_of(name))
        listed = self._stops(here)
        known = self._at is not None and self._at in listed and (self._at.start, (name, self._at.end)) == (start, end)
        if known and self._at is not None:
            place = listed.index(self._at)
            left = listed[place + 1 :] if by > 0 else listed[:place][::-1]
        else:
            left = [stop for stop in listed if stop.start >= start] if by > 0 else []
            left = left if by > 0 else [stop for stop in reversed(listed) if stop.start < start]
        if left:
            return left[0]
        for step in range(1, len(ids) + 1):
            other = self._stops((here + by * step) % len(ids))
            if other:
                return other[0 if by > 0 else -1]
        return None

    def _stops(self, block: int) -> Sequence[Stop]:
        return stops(self.since, self._text.writing.id_at(block), is_first=block == 0)

    # --- acts

    def _on_gone(self) -> None:
        GoneDialog(self._means, self.since, self._text).open()

    def _on_restore(self) -> None:
        """The words go through the store, so that notes and references of the version that are gone stay so."""
        from draftdesk.drafting.wordings import restore_wording

        name = self._spot.paragraph_id
        was, block = self.since.was(name), self._text.writing.block_of(name)
        if was is not None and self._text.editor.may_change(block, block):
            self._sheet.act(RESTORE, lambda tx: restore_wording(tx, name, was.text), failed=self._means.warn)

    def _allow(self) -> None:
        allow, since = self._means.actions.allow, self.since
        allow("changes.show", bool(self._versions))
        allow("changes.next", bool(self._versions))
        allow("changes.previous", bool(self._versions))
        allow("changes.gone", bool(since.tally.gone))
        was = since.was(self._spot.paragraph_id)
        is_other = was is not None and was.text != self._text.writing.text(self._spot.paragraph_id)
        allow("changes.restore", is_other and not self._sheet.is_fixed)


def _earlier(draft_id: str, version_id: str, look: "Look") -> Sequence[Version]:
    """The versions that came before that one; all of them before the working draft."""
    from draftdesk.workspace import queries

    versions = queries.versions(look, draft_id)
    at = next((at for at, each in enumerate(versions) if each.id == version_id), len(versions))
    return versions[:at]
