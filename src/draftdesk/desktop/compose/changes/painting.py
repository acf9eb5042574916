"""What is drawn of changes: lines under inserted words, deleted words where they stood, a bar beside the paragraph."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextBlock, QTextLine

from draftdesk.desktop.compose.changes.rooms import Rooms
from draftdesk.desktop.compose.changes.since import Since
from draftdesk.desktop.compose.changes.taken_out import TakenOut
from draftdesk.desktop.compose.editing.overlays import Drawn, Stretch
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.units import reads_from_right, units_at
from draftdesk.model.comparison import SegmentKind

_BAR = 5
"""Pixels from the edge of the page to the bar."""
_APART = 5
"""Pixels between words that are raised beside each other."""
_WEDGE = 3.5


@dataclass(frozen=True, slots=True)
class _Raised:
    """Words over a line: `spot` is how far from the line's beginning they stood, `width` how wide they are."""

    spot: float
    width: float
    words: TakenOut


@dataclass(frozen=True, slots=True)
class _Faces:
    """Of deleted words between the lines, and of letters that stand for them."""

    raised: QFont
    plain: QFont
    strong: QFont
    plain_metrics: QFontMetricsF
    strong_metrics: QFontMetricsF

    @classmethod
    def of(cls, raised: QFont) -> "_Faces":
        plain, strong = QFont(raised), QFont(raised)
        plain.setStrikeOut(True)
        strong.setWeight(QFont.Weight.DemiBold)
        return cls(raised, plain, strong, QFontMetricsF(plain), QFontMetricsF(strong))


class Painting:
    """Draws the paragraphs that it is asked for."""

    def __init__(self, since: Since, rooms: Rooms, writing: Writing, theme: Theme) -> None:
        self._since, self._rooms, self._writing, self._theme = since, rooms, writing, theme
        self._known: _Faces | None = None

    def layer(self, name: str, text: str) -> Iterable[Stretch]:
        """The lines under the inserted words of a paragraph."""
        del text
        if not self._since.is_known or self._since.is_open(name):
            return ()
        return [
            Stretch(each.b, each.b_end, Drawn.LINE, "inserted")
            for each in self._since.told(name).segments
            if each.kind is SegmentKind.INSERT
        ]

    def aside(self, painter: QPainter, block: QTextBlock, name: str, origin: QPointF) -> None:
        """What stands around the words of a block."""
        if not self._since.is_known or self._since.is_open(name) or not block.layout().lineCount():
            return
        setting = self._writing.page.setting(block)
        has_room = setting is not None and setting.room == self._rooms.room(name)
        below = self._rooms.below(name)
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        bottom = origin.y() + last.y() + last.height()
        if self._since.is_touched(name):
            self._bar(painter, name, origin.y() + block.layout().lineAt(0).y(), bottom)
            if has_room:
                self._raise(painter, block, self._rooms.words(name), origin)
        if below is not None and has_room:
            below.paint(painter, QPointF(origin.x() + last.x(), bottom))

    def gone_at(self, block: QTextBlock, name: str, origin: QPointF) -> QRectF:
        """Where the line on deleted paragraphs under a block stands; empty where there is none."""
        below = self._rooms.below(name)
        if below is None or not block.layout().lineCount():
            return QRectF()
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        return below.gone_box().translated(origin.x() + last.x(), origin.y() + last.y() + last.height())

    # --- the bar

    def _bar(self, painter: QPainter, name: str, top: float, bottom: float) -> None:
        """Solid for other words, double for a new paragraph, dotted for one that only moved."""
        is_new = self._since.is_new(name)
        is_reworded = bool(self._since.told(name).segments)
        role = "inserted" if is_new else "accent" if is_reworded else "moved"
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = painter.window().width() - _BAR if is_mirrored else _BAR
        style = Qt.PenStyle.SolidLine if is_new or is_reworded else Qt.PenStyle.DotLine
        painter.setPen(QPen(self._theme.colour(role), 2 if not is_new else 1.5, style, Qt.PenCapStyle.FlatCap))
        for step in (-2, 2) if is_new else (0,):
            painter.drawLine(QPointF(x + step, top), QPointF(x + step, bottom))

    # --- words between the lines

    def _raise(self, painter: QPainter, block: QTextBlock, words: Sequence[TakenOut], origin: QPointF) -> None:
        layout, text = block.layout(), block.text()
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        faces = self._faces()
        lanes: dict[int, list[_Raised]] = {}
        for each in words:
            at = units_at(text, each.at)
            line = layout.lineForTextPosition(at)
            spot = _x(line.cursorToX(at)) - line.x()
            spot = line.width() - spot if is_rtl else spot
            metrics = faces.strong_metrics if each.key else faces.plain_metrics
            lanes.setdefault(line.lineNumber(), []).append(
                _Raised(spot, metrics.horizontalAdvance(each.key or each.words), each)
            )
        for number, raised in lanes.items():
            line = layout.lineAt(number)
            self._draw_lane(painter, line, raised, origin, is_rtl=is_rtl)

    def _draw_lane(
        self, painter: QPainter, line: QTextLine, raised: Sequence[_Raised], origin: QPointF, *, is_rtl: bool
    ) -> None:
        faces = self._faces()
        top = origin.y() + line.y() + 1
        left, width = origin.x() + line.x(), line.width()
        deleted, quiet = self._theme.colour("deleted"), self._theme.colour("quiet")
        for each, begin, room in zip(raised, *_placed(raised, width), strict=True):
            x = left + (width - each.spot if is_rtl else each.spot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(deleted)
            painter.drawPolygon(
                QPolygonF([QPointF(x - _WEDGE, top - 1), QPointF(x + _WEDGE, top - 1), QPointF(x, top + _WEDGE)])
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setFont(faces.strong if each.words.key else faces.plain)
            painter.setPen(quiet if each.words.key else deleted)
            metrics = faces.strong_metrics if each.words.key else faces.plain_metrics
            start = left + (width - begin - room if is_rtl else begin)
            words = metrics.elidedText(each.words.key or each.words.words, Qt.TextElideMode.ElideRight, room + 1)
            box = QRectF(start, top - metrics.height(), room + 2, metrics.height())
            own = reads_from_right(words)
            before = painter.layoutDirection()
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if own else Qt.LayoutDirection.LeftToRight)
            painter.drawText(box, Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft, words)
            painter.setLayoutDirection(before)

    def _faces(self) -> "_Faces":
        raised = self._writing.page.looks.raised
        if self._known is None or self._known.raised is not raised:
            self._known = _Faces.of(raised)
        return self._known


def _placed(raised: Sequence[_Raised], width: float) -> tuple[Sequence[float], Sequence[float]]:
    """Where each begins and how much room it has, from the line's beginning: over its spot, moved aside for others."""
    begins: list[float] = []
    end = 0.0
    for each in raised:
        begins.append(max(each.spot, end))
        end = begins[-1] + each.width + _APART
    limit = width
    for at in reversed(range(len(raised))):
        begins[at] = max(0.0, min(begins[at], limit - raised[at].width))
        limit = begins[at] - _APART
    rooms = [each.width for each in raised]
    for at in range(len(raised) - 1):  # more than a line holds: each has what is left of it
        rooms[at] = max(0.0, min(rooms[at], begins[at + 1] - begins[at] - 1))
    return begins, rooms


def _x(found: object) -> float:
    """What `cursorToX` says, alone or with the position that it found."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # typed as either
