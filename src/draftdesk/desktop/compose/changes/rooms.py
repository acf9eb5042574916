"""How much room each paragraph needs for what is shown of it besides its words."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock

from draftdesk.desktop.compose.changes.below import Below, Said
from draftdesk.desktop.compose.changes.since import Since
from draftdesk.desktop.compose.changes.standing import Told
from draftdesk.desktop.compose.changes.taken_out import TakenOut, taken_out
from draftdesk.desktop.compose.changes.telling import gone_line
from draftdesk.desktop.compose.editing.looks import Room
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.theme import Theme


class Rooms:
    """Keeps what is laid out below paragraphs. `room` is asked whenever a paragraph is set."""

    def __init__(self, since: Since, writing: Writing, theme: Theme) -> None:
        self._since, self._writing, self._theme = since, writing, theme
        self._below: dict[str, Below] = {}
        self._rooms: dict[str, Room] = {}
        self._words: dict[str, tuple[Told, Sequence[TakenOut]]] = {}

    def room(self, name: str) -> Room:
        """What the paragraph was found to need last."""
        return self._rooms.get(name, _NONE)

    def words(self, name: str) -> Sequence[TakenOut]:
        """The words deleted in the paragraph; none for the moment in which a long one is being compared."""
        told = self._since.told(name)
        if told.is_rough:
            return ()
        known = self._words.get(name)
        if known is None or known[0] is not told:
            known = self._words[name] = told, taken_out(told.segments)
        return known[1]

    def below(self, name: str) -> Below | None:
        """What stands below the paragraph, None for nothing."""
        return self._below.get(name)

    def judge(self, name: str, *, is_written: bool = False) -> bool:
        """Find out anew what the paragraph needs; whether that is something else than before.

        While it is written it keeps the room it has: with every new word before another there is a moment in which the
        two are one, and the page would jump.
        """
        before, room = self.room(name), self._found(name)
        if is_written:
            room = Room(before.is_open or room.is_open, max(before.below, room.below))
        if room == _NONE:
            self._rooms.pop(name, None)
        else:
            self._rooms[name] = room
        return room != before

    def clear(self) -> set[str]:
        """No paragraph needs anything any more; gives those that did."""
        had = set(self._rooms)
        self._rooms.clear()
        self._below.clear()
        self._words.clear()
        return had

    def _found(self, name: str) -> Room:
        at = self._writing.block_of(name)
        if at < 0 or not self._since.is_known:
            self._below.pop(name, None)
            return _NONE
        if self._since.is_open(name) or self._since.told(name).is_rough:
            return self.room(name)
        words = self.words(name)
        gone = gone_line(self._since, name, is_first=at == 0)
        said = Said([(each.key, each.words) for each in words if each.key], gone)
        if not said:
            self._below.pop(name, None)
            return Room(is_open=bool(words))
        block = self._writing.document.findBlockByNumber(at)
        width = self._width(block)
        known = self._below.get(name)
        if known is None or (known.said, known.width) != (said, width) or known.direction is not block.textDirection():
            font = self._writing.page.looks.font
            self._below[name] = known = Below(said, font, self._theme, width, block.textDirection())
        return Room(is_open=bool(words), below=known.height)

    def forget_layout(self) -> list[str]:
        """Letters or the page are of another size: what is below is to be laid out anew. Gives whose that is."""
        names = list(self._below)
        self._below.clear()
        return names

    def _width(self, block: QTextBlock) -> float:
        """How wide the words of a block can be."""
        document = self._writing.document
        width = document.textWidth() - 2 * document.documentMargin()
        return max(60.0, width - block.blockFormat().indent() * document.indentWidth())


_NONE = Room()
