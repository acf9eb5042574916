"""Rich text in, its lines out: paragraphs, headings, list items, cells and notes, tracked changes as accepted.

Tolerant, as the format asks: control words it does not know are passed over, a group that nobody knows is skipped.
Pictures, embedded objects, headers, footers and comments are never looked into.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.encoding import MAX_BYTES
from draftdesk.reading.formats.rtf_tables import RtfTable
from draftdesk.reading.formats.rtf_tokens import Token, decoded, encoding_of_charset, encoding_of_page, tokens
from draftdesk.reading.formats.rtf_words import (
    ENDS_PARAGRAPH,
    KEPT_STARRED,
    PLACES,
    SAID,
    STORIES,
    UNREAD,
    Place,
    State,
)
from draftdesk.reading.layout.lines import Line

_DEEPEST = 1000
_TELL_EVERY = 50_000
_TWIPS = 20
_BLANKS = re.compile("[ \t]+")
_DEEPEST_LEVEL = 9
_LONGEST_NAME = 300


@dataclass(slots=True)
class _Story:
    """Paragraphs that are being gathered: the body's, or a note's."""

    lines: list[Line]
    pieces: list[tuple[str, bool]]
    mark: str = ""
    table: RtfTable | None = None
    blank: bool = False


def read_rtf(content: bytes, name: str, progress: Progress) -> tuple[list[Line], tuple[str, ...], str]:
    """The text's paragraphs as whole lines, warnings fit to show, and the title ("" where the text names none).

    Footnotes come after the body. Raises UnreadableFile where the file is larger than 100 MB or nested beyond reason.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFile(f"{name} is larger than 100 MB: save it as .docx and add that")
    reader = _Reader(name)
    for n, token in enumerate(tokens(content)):
        if n % _TELL_EVERY == 0:
            progress(min(n * 6, len(content)), len(content), f"Reading {name}")
        reader.take(token)
    lines = reader.finished()
    progress(1, 1, f"Reading {name}")
    stated = " ".join(reader.title.split())
    title = stated if stated and any(stated.casefold() in line.text.casefold() for line in lines) else ""
    return lines, tuple(reader.warnings()), reader.styled_title or title


class _Reader:
    """The pass over the tokens."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._state = State()
        self._stack: list[State] = []
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._levels: dict[int, int] = {}
        self._titles: set[int] = set()
        self._named = ""
        self._data = bytearray()
        self._skip = 0
        self._surrogate = 0
        self._starred = self._opened = False
        self._body = _Story([], [])
        self._notes = _Story([], [])
        self._boxes = _Story([], [])
        self._tables = 0
        self._comments = 0
        self._counted_notes = 0
        self._changed = False
        self.title = ""
        self.styled_title = ""

    def take(self, token: Token) -> None:
        if token.brace:
            self._flush()
            self._skip = 0
            if token.brace == "{":
                self._open()
            else:
                self._close()
            return
        if self._skip and (token.data or token.word):
            self._skipped(token)
            return
        opened, self._opened = self._opened, False
        if token.data:
            self._starred = False
            self._data += token.data
        elif token.word == "*" and opened:
            self._starred = self._opened = True
        else:
            self._flush()
            starred, self._starred = self._starred, False
            self._control(token.word, token.number, opened=opened, starred=starred)

    def _skipped(self, token: Token) -> None:
        """What stands for a character beside its \\u, for programs that do not know that."""
        if token.data and not token.is_hex and len(token.data) > self._skip:
            self._data += token.data[self._skip :]
            self._skip = 0
        else:
            self._skip -= min(self._skip, len(token.data) or 1)

    def finished(self) -> list[Line]:
        self._flush()
        for story in (self._body, self._notes, self._boxes):
            self._end_paragraph(story)
            self._end_table(story)
        return self._body.lines + self._boxes.lines + self._notes.lines

    def warnings(self) -> Iterator[str]:
        if self._stack:
            yield f"{self._name} ends in the middle: what follows is missing, ask for it again."
        if self._changed:
            yield f"{self._name} holds tracked changes that nobody has accepted: it was read as accepted."
        if self._comments:
            count = "1 comment, which was" if self._comments == 1 else f"{self._comments:,} comments, which were"
            yield f"{self._name} holds {count} not read."

    # Groups

    def _open(self) -> None:
        if len(self._stack) >= _DEEPEST:
            raise UnreadableFile(f"{self._name} is nested too deeply to be read: save it as .docx and add that")
        self._stack.append(self._state)
        self._state = replace(self._state)
        self._opened = True

    def _close(self) -> None:
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if ended.place is not self._state.place and ended.place in (Place.NOTE, Place.BOX):
            self._end_paragraph(self._notes if ended.place is Place.NOTE else self._boxes)
        if ended.place is Place.STYLES and self._named:
            self._name_style(ended.style, self._named.rstrip("; ").casefold())
            self._named = ""

    def _name_style(self, number: int, name: str) -> None:
        if name == "title":
            self._titles.add(number)
        elif name.startswith("heading ") and name[8:].isdigit() and len(name) == 9:
            self._levels[number] = int(name[8:])

    # Control words

    def _control(self, word: str, number: int | None, *, opened: bool, starred: bool) -> None:
        state = self._state
        if opened and (word in UNREAD or (starred and word not in KEPT_STARRED and word not in PLACES)):
            self._comments += word == "annotation" and state.place is not Place.SKIPPED
            state.place = Place.SKIPPED
            return
        if opened and word in PLACES:
            if state.place is not Place.SKIPPED:
                state.place = PLACES[word]
                self._begin_note(word)
            return
        if word == "u":
            self._unicode(number or 0)
        elif word in SAID:
            self._say(SAID[word])
        elif word in ENDS_PARAGRAPH:
            if state.place in STORIES:
                self._end_paragraph(self._story())
        elif not self._of_document(word, number):
            self._of_table(word, number)
            state.format(word, number)
            self._changed = self._changed or (word in ("deleted", "revised") and number != 0)
            if word == "outlinelevel" and state.place is Place.STYLES and state.level <= _DEEPEST_LEVEL:
                self._levels[state.style] = state.level

    def _begin_note(self, word: str) -> None:
        if word == "footnote":
            self._end_paragraph(self._notes)
            self._counted_notes += 1
            self._notes.mark = str(self._counted_notes)

    def _of_document(self, word: str, number: int | None) -> bool:
        match word:
            case "ansicpg":
                self._encoding = encoding_of_page(number or 0, self._encoding)
            case "mac" | "pc" | "pca":
                self._encoding = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
            case "f":
                self._font = number or 0
                self._state.encoding = self._fonts.get(self._font, "")
            case "fcharset" if self._state.place is Place.FONTS:
                self._fonts[self._font] = encoding_of_charset(number or 0, self._encoding)
            case "cpg" if self._state.place is Place.FONTS:
                self._fonts[self._font] = encoding_of_page(number or 0, self._encoding)
            case _:
                return False
        return True

    def _of_table(self, word: str, number: int | None) -> None:
        if self._state.place is not Place.BODY:
            return
        story = self._body
        if word in ("cell", "row", "trowd") and story.table is None:
            story.table = RtfTable()
        if story.table is None:
            return
        if word == "cell":
            self._end_paragraph(story, in_cell=True)
            story.table.end_cell()
        elif word == "row":
            story.table.end_row()
        else:
            story.table.define(word, number or 0)

    # Words

    def _unicode(self, number: int) -> None:
        code = number & 0xFFFF
        self._skip = self._state.fallback
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
            return
        high, self._surrogate = self._surrogate, 0
        if 0xDC00 <= code < 0xE000:
            self._say(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00) if high else "\ufffd")
        elif code:
            self._say(chr(code))

    def _flush(self) -> None:
        if self._data:
            data, self._data = bytes(self._data), bytearray()
            self._say(decoded(data, self._state.encoding or self._encoding))

    def _say(self, said: str) -> None:
        state = self._state
        if state.hidden or state.deleted:
            return
        match state.place:
            case Place.BODY | Place.NOTE | Place.BOX:
                self._story().pieces.append((said, state.bold))
            case Place.MARK:
                self._body.mark = (self._body.mark + said)[:_LONGEST_NAME]
            case Place.TITLE:
                self.title = (self.title + said)[:_LONGEST_NAME]
            case Place.STYLES:
                self._named = (self._named + said)[:_LONGEST_NAME]

    def _story(self) -> _Story:
        return {Place.NOTE: self._notes, Place.BOX: self._boxes}.get(self._state.place, self._body)

    def _end_paragraph(self, story: _Story, *, in_cell: bool = False) -> None:
        pieces, story.pieces = story.pieces, []
        mark, story.mark = " ".join(story.mark.split()), ""
        text = "\n".join(
            _BLANKS.sub(" ", line).strip() for line in "".join(said for said, _ in pieces).split("\n")
        ).strip()
        in_table = story.table is not None and (in_cell or self._state.in_table)
        if not in_table:
            self._end_table(story)
        if text:
            self._add(story, text, mark, in_table=in_table, bold=all(bold for said, bold in pieces if said.strip()))
        else:
            story.blank = not in_cell
        if story is self._body and not in_table and self._boxes.lines:
            story.lines += self._boxes.lines
            self._boxes.lines = []

    def _add(self, story: _Story, text: str, mark: str, *, in_table: bool, bold: bool) -> None:
        state = self._state
        if state.style in self._titles and not self.styled_title:
            self.styled_title = " ".join(text.split())
        level = state.level or self._levels.get(state.style, 0)
        line = Line(
            text=text,
            whole=True,
            left=0.0 if in_table else state.left / _TWIPS,
            bold=bold,
            blank_before=story.blank,
            number=mark,
            level=level if level <= _DEEPEST_LEVEL and not in_table else 0,
        )
        story.blank = False
        if in_table and story.table is not None:
            story.table.add(line)
        else:
            story.lines.append(line)

    def _end_table(self, story: _Story) -> None:
        if story.table is not None and (lines := story.table.lines(self._tables)):
            story.lines += lines
            self._tables += 1
        story.table = None
