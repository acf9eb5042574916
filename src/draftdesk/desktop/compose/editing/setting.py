"""The page as a document: paragraphs set on it whole, or changed with as little as possible, so that the caret and
where it was scrolled to stay."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from itertools import groupby
from math import ceil

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from draftdesk.desktop.compose.editing.looks import Looks, Room, Setting
from draftdesk.desktop.compose.editing.marks import (
    LOOK,
    MARK,
    MARK_OBJECT,
    insert_runs,
    look_of,
    looks_of,
    mark_of,
    text_of,
    with_look,
)
from draftdesk.desktop.compose.editing.printing import Marks
from draftdesk.desktop.compose.editing.shadow import Shadow
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.units import units_at
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph
from draftdesk.model.inline import Run
from draftdesk.model.longest_run import longest_run

_MUCH = 100
"""So many scattered changes are made one by one; setting everything anew is faster for more."""
_DENSE = 3
"""Changes this near to each other are laid out as one, with what lies between them."""
_STEP = 240
"""Pixels by which the room below the last paragraph grows."""
_BLOCK = QTextCursor.SelectionType.BlockUnderCursor
_KEEP = QTextCursor.MoveMode.KeepAnchor
_Cell = tuple[str, int] | tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Changes:
    """What must be done to a page: paragraphs to take out, to put in (with the one before), to reword."""

    gone: tuple[str, ...] = ()
    put: tuple[tuple[str, str], ...] = ()
    reworded: tuple[str, ...] = ()
    rows: Mapping[str, Paragraph] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return len(self.gone) + len(self.put) + len(self.reworded)

    @property
    def is_much(self) -> bool:
        return self.count > _MUCH


class Page:
    """A document of the draft's paragraphs, one block each. `letters` is how many a line holds where there is room."""

    def __init__(self, sheet: Sheet, theme: Theme, chrome: QFont, letters: int, parent: QObject) -> None:
        self._sheet = sheet
        self.looks = Looks(chrome)
        self.letters = letters
        self.room: Callable[[str], Room] | None = None
        """What each paragraph needs besides its words, by its id."""
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self._marks = Marks(sheet, theme, self.document)
        self._settings: dict[int, Setting] = {}
        self._printed: dict[str, str] = {}
        self.document.documentLayout().registerHandler(MARK_OBJECT, self._marks)
        self._take_font()

    def restyle(self, chrome: QFont) -> None:
        """Use faces that go with this one; the page must be filled anew then."""
        self.looks = Looks(chrome)
        self._take_font()

    @property
    def measure(self) -> float:
        """The width of the text in pixels where there is room for it, numbers included."""
        return self.looks.measure(self.letters)

    def _take_font(self) -> None:
        self.document.setDefaultFont(self.looks.font)
        self.document.setIndentWidth(self.looks.column)

    def setting_of(self, paragraph: Paragraph, depth: int | None = None) -> Setting:
        """How a paragraph is set, with the number it has now; as deep as that says where it is not told how deep."""
        number = self._sheet.number(paragraph.id)
        setting = self.looks.setting(paragraph.role, number.depth if depth is None else depth, number.printed)
        room = self.room(paragraph.id) if self.room else setting.room
        return setting if room == setting.room else replace(setting, room=room)

    def setting(self, block: QTextBlock) -> Setting | None:
        """How that block is set."""
        return self._settings.get(block.userState())

    def depth(self, at: int) -> int:
        """How deep the paragraph in that block stands."""
        setting = self.setting(self.document.findBlockByNumber(at))
        return max(0, setting.depth - 1) if setting else 0

    # --- setting anew

    def fill(self, lines: Sequence[tuple[str, Setting]]) -> None:
        """Set these, inline Markdown, instead of all there is."""
        self.document.clear()
        self._settings.clear()
        self._printed.clear()
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for at, (text, setting) in enumerate(lines):
            self._begin(cursor, setting, is_first=at == 0)
            self._write(cursor, text, setting)
        cursor.endEditBlock()
        self._leave_room_at_the_end()

    def dress(self, wanted: Mapping[int, Setting]) -> None:
        """Set blocks so, those that are set otherwise."""
        other = sorted(at for at, each in wanted.items() if self.setting(self.document.findBlockByNumber(at)) != each)
        if not other:
            return
        is_dense = other[-1] - other[0] < _DENSE * len(other)
        with self._as_one() if is_dense or len(other) > _MUCH else nullcontext():
            for at in other:
                with self._as_one():
                    self._dress(self.document.findBlockByNumber(at), wanted[at])
        self._leave_room_at_the_end()

    def _leave_room_at_the_end(self) -> None:
        """Qt leaves out the margin below the last block: what stands there could not be scrolled to. All is laid out
        anew, so that the room grows by steps."""
        last = self.setting(self.document.lastBlock())
        below = last.room.below if last else 0
        wanted = self.document.documentMargin() + _STEP * ceil(below / _STEP)
        root = self.document.rootFrame()
        formats = root.frameFormat()
        if formats.bottomMargin() != wanted:
            formats.setBottomMargin(wanted)
            root.setFrameFormat(formats)

    def _dress(self, block: QTextBlock, setting: Setting) -> None:
        before = self.setting(block)
        wanted, face = self.looks.block(setting), self.looks.face(setting.role)
        self._remember(block, setting)
        cursor = QTextCursor(block)
        if block.blockFormat() != wanted:
            cursor.setBlockFormat(wanted)
        if block.charFormat() != face:
            cursor.setBlockCharFormat(face)
        if before is None or before.role is not setting.role:
            self._reface(block, face)

    def _reface(self, block: QTextBlock, face: QTextCharFormat) -> None:
        spans = []
        each = block.begin()
        while not each.atEnd():
            fragment = each.fragment()
            spans.append((fragment.position(), fragment.length(), fragment.charFormat()))
            each += 1
        cursor = QTextCursor(self.document)
        for position, length, formats in spans:
            wanted = QTextCharFormat(with_look(face, formats.intProperty(LOOK)))
            if formats.objectType() == MARK_OBJECT:
                kept = QTextCharFormat(formats)
                kept.setFont(wanted.font())
                wanted = kept
            if wanted != formats:
                cursor.setPosition(position)
                cursor.setPosition(position + length, _KEEP)
                cursor.setCharFormat(wanted)

    @contextmanager
    def _as_one(self) -> Iterator[None]:
        """Lay out once what is changed at one place: each change alone has Qt go over all that follows."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()

    def _begin(self, cursor: QTextCursor, setting: Setting, *, is_first: bool) -> None:
        face = self.looks.face(setting.role)
        if is_first:
            cursor.setBlockFormat(self.looks.block(setting))
            cursor.setBlockCharFormat(face)
            cursor.setCharFormat(face)
        else:
            cursor.insertBlock(self.looks.block(setting), face)
        self._remember(cursor.block(), setting)

    def _remember(self, block: QTextBlock, setting: Setting) -> None:
        """A block's user state is the key of its setting: the one thing of ours that Qt keeps for a block. A copy of it
        on another block does no harm, for a block is dressed whenever it is new."""
        key = hash(setting) & 0x3FFFFFFF
        self._settings[key] = setting
        block.setUserState(key)

    def _write(self, cursor: QTextCursor, text: str, setting: Setting) -> None:
        insert_runs(cursor, _shown(text), self.looks.face(setting.role))

    # --- changing a little

    def changes(self, shadow: Shadow, wanted: Sequence[str], rows: Mapping[str, Paragraph | None]) -> Changes:
        """What must be done so that the page has the wanted paragraphs in that order, with those rows' words."""
        there = {name: row for name, row in rows.items() if row is not None}
        reworded = tuple(
            name for name, row in there.items() if (at := shadow.place(name)) >= 0 and shadow.texts[at] != row.text
        )
        head = _alike(shadow.ids, wanted)
        if head == len(shadow.ids) == len(wanted):
            return Changes(reworded=reworded, rows=there)
        tail = _alike(shadow.ids[head:][::-1], wanted[head:][::-1])
        old, new = shadow.ids[head : len(shadow.ids) - tail], wanted[head : len(wanted) - tail]
        known, kept = set(new), set(longest_run([at for name in new if (at := shadow.place(name)) >= 0]))
        gone = tuple(name for at, name in enumerate(old, head) if name not in known or at not in kept)
        left = set(old) - set(gone)
        put = tuple((wanted[at - 1] if at else "", name) for at, name in enumerate(new, head) if name not in left)
        placed = {name for _, name in put}
        rows_of_put = {name: row for name in placed if (row := self._sheet.paragraph(name)) is not None}
        untouched = tuple(name for name in reworded if name not in placed and name not in gone)
        return Changes(gone, put, untouched, there | rows_of_put)

    def at_once(self, shadow: Shadow, changes: Changes) -> AbstractContextManager[None]:
        """While it lasts, changes beside each other are not laid out, but once in the end. Those far from each other
        are one by one, else Qt would lay out everything between the first and the last."""
        known = (*changes.gone, *changes.reworded, *(above for above, _ in changes.put))
        places = [at for name in known if (at := shadow.place(name)) >= 0]
        is_dense = not places or max(places) - min(places) < _DENSE * changes.count
        return self._as_one() if is_dense else nullcontext()

    def apply(self, shadow: Shadow, changes: Changes) -> None:
        """Do that, block by block."""
        for name in sorted(changes.gone, key=shadow.place, reverse=True):
            with self._as_one():
                self._take_out(shadow, shadow.place(name))
        for above, name in changes.put:
            with self._as_one():
                self._put_in(shadow, shadow.place(above) + 1 if above else 0, name, changes.rows[name])
        for name in changes.reworded:
            at = shadow.place(name)
            with self._as_one():
                self.reword(self.document.findBlockByNumber(at), changes.rows[name].text)
            shadow.texts[at] = changes.rows[name].text

    def _take_out(self, shadow: Shadow, at: int) -> None:
        shadow.take(at)
        block = self.document.findBlockByNumber(at)
        cursor = QTextCursor(block)
        if self.document.blockCount() == 1:
            cursor.select(_BLOCK)
            cursor.removeSelectedText()
            return
        before = block.previous()
        if before.isValid():  # a caret in it comes to stand where the person was reading, not in what follows
            setting = self.setting(before)
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.setPosition(block.position() + block.length() - 1, _KEEP)
        else:
            setting = self.setting(block.next())
            cursor.setPosition(block.next().position(), _KEEP)
        cursor.removeSelectedText()
        if setting is not None:
            survivor = cursor.block()
            cursor.setBlockFormat(self.looks.block(setting))
            cursor.setBlockCharFormat(self.looks.face(setting.role))
            self._remember(survivor, setting)

    def _put_in(self, shadow: Shadow, at: int, name: str, row: Paragraph) -> None:
        setting = self.setting_of(row)
        is_only = not shadow.ids
        shadow.put(at, name, row.text)
        if is_only:
            cursor = QTextCursor(self.document)
            self._begin(cursor, setting, is_first=True)
        elif at:
            before = self.document.findBlockByNumber(at - 1)
            cursor = QTextCursor(self.document)
            cursor.setPosition(before.position() + before.length() - 1)
            self._begin(cursor, setting, is_first=False)
        else:
            first = self.document.firstBlock()
            kept = self.setting(first)
            cursor = QTextCursor(first)
            cursor.insertBlock()
            if kept is not None:
                self._remember(cursor.block(), kept)
            cursor = QTextCursor(self.document)
            self._begin(cursor, setting, is_first=True)
        self._write(cursor, row.text, setting)

    def reword(self, block: QTextBlock, text: str) -> None:
        """Let a block say that, inline Markdown: only what is between common beginning and common end is replaced."""
        setting = self.setting(block)
        old, new = _comparable(inline.runs(text_of(block)), _shown(text))
        shorter = min(len(old), len(new))
        head = 0
        while head < shorter and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        cursor = QTextCursor(block)
        start = block.position() + _units(old[:head])
        cursor.setPosition(start)
        cursor.setPosition(start + _units(old[head : len(old) - tail]), _KEEP)
        cursor.removeSelectedText()
        face = self.looks.face(setting.role) if setting else QTextCharFormat()
        insert_runs(cursor, _runs_of(new[head : len(new) - tail]), face)

    def redraw_marks(self, blocks: Iterable[int]) -> None:
        """Lay out anew the marks in those blocks that print other words than they did; -1 is none."""
        for at in blocks:
            if at >= 0:
                self._redraw_marks_of(self.document.findBlockByNumber(at))

    def _redraw_marks_of(self, block: QTextBlock) -> None:
        each = block.begin()
        while not each.atEnd():
            fragment = each.fragment()
            if MARK in fragment.text():
                of = mark_of(fragment.charFormat())
                name = of.footnote or of.reference
                words = self._marks.words(of)
                if self._printed.get(name) != words:
                    self._printed[name] = words
                    self.document.markContentsDirty(fragment.position(), fragment.length())
            each += 1


def _shown(text: str) -> Sequence[Run]:
    """The runs of a text, each line break in them a space: a paragraph is one block."""
    if "\n" not in text and "\u2028" not in text and "\u2029" not in text:
        return inline.runs(text)
    return inline.runs(text.translate(_SPACES))


_SPACES = str.maketrans({"\n": " ", "\r": " ", "\u2028": " ", "\u2029": " ", MARK: None})


def _comparable(old: Sequence[Run], new: Sequence[Run]) -> tuple[str, str] | tuple[list[_Cell], list[_Cell]]:
    """Both as words where neither has looks or marks, as nearly always; else as cells."""
    if all(len(runs) < 2 and (not runs or runs[0] == Run(runs[0].text)) for runs in (old, new)):
        return "".join(each.text for each in old), "".join(each.text for each in new)
    return _cells(old), _cells(new)


def _cells(runs: Iterable[Run]) -> list[_Cell]:
    """Character by character with its look; a mark is one too."""
    found: list[_Cell] = []
    for run in runs:
        look = look_of(run)
        if run.text:
            found += [(each, look) for each in run.text]
        else:
            found.append((run.footnote, look, run.reference))
    return found


def _runs_of(cells: str | Sequence[_Cell]) -> Iterable[Run]:
    if isinstance(cells, str):
        yield from (Run(each) for each in (cells,) if each)
        return
    for look, group in groupby(cells, key=lambda cell: (cell[1], cell[0] if len(cell) > 2 else None)):
        looks = looks_of(look[0])
        for cell in (listed := list(group)):
            if len(cell) > 2:
                yield replace(looks, footnote=cell[0], reference=cell[2])
        if len(listed[0]) == 2:
            yield replace(looks, text="".join(cell[0] for cell in listed))


def _units(cells: str | Sequence[_Cell]) -> int:
    if isinstance(cells, str):
        return units_at(cells, len(cells))
    return sum(2 if len(cell) == 2 and cell[0] > "\uffff" else 1 for cell in cells)


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """How many of both are the same from the beginning on."""
    return next(
        (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
    )
