"""How paragraphs of the draft are set: one block format for each role, depth and width of number, one face a role."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from draftdesk.desktop.paper import measure, page_font
from draftdesk.model.drafts import Role

_COLUMN = "(viii) "
"""What fits into the room of a number beside the text."""
_LINE_HEIGHT = 1.45
_LEADING = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_SIZES = {Role.TITLE: 1.5, Role.HEADING_1: 1.3, Role.HEADING_2: 1.12, Role.NOTE: 0.92}
_DEEPEST = 6
_RAISED = 0.74
"""Of the size of the letters: words between the lines."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a paragraph needs besides its words: `is_open` for words between its lines, `below` pixels under them."""

    is_open: bool = False
    below: int = 0


_NO_ROOM = Room()


@dataclass(frozen=True, slots=True)
class Setting:
    """What a block's look follows from. `extra` is how much wider its number is than there is room, in pixels."""

    role: Role
    depth: int
    extra: int = 0
    room: Room = _NO_ROOM


class Looks:
    """The formats in one face. Made anew when the face changes."""

    def __init__(self, chrome: QFont) -> None:
        self.font = page_font(chrome)
        self._metrics = QFontMetricsF(self.font)
        self._height = QFontInfo(self.font).pixelSize()
        self._leading = max(100.0, 100 * _LINE_HEIGHT * self._height / self._metrics.height())
        self.raised = QFont(self.font)
        self.raised.setPixelSize(max(1, round(self._height * _RAISED)))
        self._lane = QFontMetricsF(self.raised).height()
        self._blocks: dict[Setting, QTextBlockFormat] = {}
        self._faces: dict[Role, QTextCharFormat] = {}
        self._settings: dict[tuple[Role, int, str], Setting] = {}

    @property
    def column(self) -> float:
        """The room of a number beside the text, in pixels: also how far each level stands in."""
        return ceil(self._metrics.horizontalAdvance(_COLUMN))

    def measure(self, letters: int) -> float:
        """The width of a text with so many letters to a line, numbers included."""
        return ceil(measure(self.font, letters) + self.column)

    def setting(self, role: Role, depth: int, number: str) -> Setting:
        """The setting of a paragraph with that number printed before it."""
        known = self._settings.get((role, depth, number))
        if known is None:
            known = self._settings[role, depth, number] = self._set(role, depth, number)
        return known

    def _set(self, role: Role, depth: int, number: str) -> Setting:
        if not number:
            return Setting(role, _level(role, depth))
        width = QFontMetricsF(self._font_of(role)).horizontalAdvance(number + "\u2002")
        room = 0.0 if role.heading_level or role is Role.TITLE else self.column
        return Setting(role, _level(role, depth), max(0, ceil(width - room)))

    def block(self, setting: Setting) -> QTextBlockFormat:
        """The block format of that setting."""
        found = self._blocks.get(setting)
        if found is None:
            found = self._blocks[setting] = self._made(setting)
        return found

    def face(self, role: Role) -> QTextCharFormat:
        """The face of letters in a paragraph of that role."""
        found = self._faces.get(role)
        if found is None:
            found = QTextCharFormat()
            found.setFont(self._font_of(role))
            self._faces[role] = found
        return found

    def number_offset(self, setting: Setting) -> float:
        """How far in the number stands, from the side on which reading begins."""
        return max(0, setting.depth - 1) * self.column

    def _font_of(self, role: Role) -> QFont:
        font = QFont(self.font)
        size = _SIZES.get(role, 1.0)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * size)
        else:
            font.setPixelSize(round(font.pixelSize() * size))
        if role.heading_level or role is Role.TITLE:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(role in {Role.NOTE, Role.HEADING_4})
        return font

    def _made(self, setting: Setting) -> QTextBlockFormat:
        found = QTextBlockFormat()
        line = self._metrics.height()
        is_heading = bool(setting.role.heading_level) or setting.role is Role.TITLE
        found.setIndent(setting.depth)
        found.setTextIndent(setting.extra)
        above, below = line * (1.0 if is_heading else 0.0), line * (0.4 if is_heading else 0.6)
        leading = self._leading
        if setting.room.is_open:
            wide = max(leading, 100 * (1 + self._lane / line))
            above = max(above, self._lane)
            below = max(line * 0.2, below - line * (wide - leading) / 100)
            leading = wide
        found.setTopMargin(above)
        found.setBottomMargin(below + setting.room.below)
        found.setLineHeight(leading, _LEADING)
        return found


def _level(role: Role, depth: int) -> int:
    """How many columns the text stands in: none for titles and headings, one beside a paragraph's number."""
    if role.heading_level or role is Role.TITLE:
        return 0
    return min(depth, _DEEPEST) + 1
