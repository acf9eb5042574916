"""Compose on the sample with changes shown since its newest version."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.changes.changes import Changes
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.drafts import Version
from draftdesk.workspace import queries


class Marks:
    """What a person sees of changes."""

    def __init__(self, writer: Writer, qtbot: QtBot) -> None:
        self.writer, self.qtbot, self._settled = writer, qtbot, writer.settled
        writer.settled = self.settled

    def settled(self) -> None:
        """Waits until everything is done, and what changed is found out."""
        self._settled()
        self.qtbot.waitUntil(lambda: self.changes.since.is_settled, timeout=2_000)

    @property
    def changes(self) -> Changes:
        return self.writer.place.changes

    def versions(self) -> Sequence[Version]:
        draft = self.writer.place.sheet.draft
        assert draft is not None
        return queries.versions(self.writer.program.means.desk.look(), draft.id)

    def trigger(self, act: str) -> None:
        self.writer.program.means.actions.action(act).trigger()
        self.writer.settled()

    def choose(self, label: str) -> None:
        """Choose a version in the strip, with the keyboard."""
        box = self.changes.strip.versions
        at = next(at for at in range(box.count()) if box.itemText(at).split(" — ")[0] == label)
        box.setCurrentIndex(at)
        box.activated.emit(at)
        self.writer.settled()

    def summary(self) -> str:
        self.writer.settled()
        return self.changes.strip.said.text()

    def block(self, words: str) -> str:
        """The id of the paragraph with those words."""
        writing = self.writer.place.text.writing
        return next(name for name in writing.ids if words in writing.text(name))

    def underlined(self, name: str) -> list[str]:
        """The words that are underlined as new."""
        said = self.changes.since.told(name).said
        text = self.writer.place.text.writing.text(name)
        return [said[each.start : each.end] for each in self.changes.painting.layer(name, text)]

    def struck(self, name: str) -> list[str]:
        """The words that are shown as deleted, between the lines and below."""
        return [each.words for each in self.changes.rooms.words(name)]

    def check(self) -> None:
        """All marks fit the words: what was, and what is, can be read off them; there is room for all that is shown."""
        self.writer.settled()
        writing, since = self.writer.place.text.writing, self.changes.since
        then = {name: since.was(name) for name in writing.ids}
        for name in writing.ids:
            told, was = since.told(name), then[name]
            assert told.text == writing.text(name)
            if not told.segments:
                assert (told.before or "") == told.said
                continue
            kinds = SegmentKind
            assert "".join(each.text for each in told.segments if each.kind is not kinds.INSERT) == (told.before or "")
            assert "".join(each.text for each in told.segments if each.kind is not kinds.DELETE) == told.said
            assert self.underlined(name) == [each.text for each in told.segments if each.kind is kinds.INSERT]
            if was is not None and not since.merged_into(name) and name not in self.split():
                assert told.before == was.said
        gone = set(since.gone)
        merged = {each for name in writing.ids for each in since.merged_into(name)}
        assert not gone & set(writing.ids)
        assert not gone & merged
        self.qtbot.waitUntil(self.has_room, timeout=2_000)

    def has_room(self) -> bool:
        """Whether the page leaves the room that each paragraph needs."""
        writing, sheet = self.writer.place.text.writing, self.writer.place.sheet
        settings = {
            name: writing.page.setting(writing.document.findBlockByNumber(at)) for at, name in enumerate(writing.ids)
        }
        return all(
            setting is None or name not in sheet or setting.room == self.changes.rooms.room(name)
            for name, setting in settings.items()
        )

    def split(self) -> set[str]:
        """Those that others were split from."""
        since = self.changes.since
        return {since.split_from(name) for name in self.writer.place.text.writing.ids}


@pytest.fixture
def marks(writer: Writer, qtbot: QtBot) -> Marks:
    """Changes are shown since the newest version, which says what the working draft does."""
    made = Marks(writer, qtbot)
    made.trigger("changes.show")
    return made
