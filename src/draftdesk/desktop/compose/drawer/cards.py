"""A list of cards: a title with what is said beside it, and the first words below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.theme import Theme
from draftdesk.desktop.units import reads_from_right

_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_GAP = 5
_CARD = Qt.ItemDataRole.UserRole
_LINES = 2
_FIRST = 600
"""Two lines never hold more characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One row. A head is above others and cannot be chosen. `key` says which card is the same in another list."""

    key: str
    title: str
    aside: str = ""
    words: str = ""
    is_head: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(each for each in (self.title, self.aside, self.words) if each)


class CardModel(QAbstractListModel):
    """Cards in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[Card] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these from now on."""
        if [each.key for each in cards] == [each.key for each in self._cards]:
            self._cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def card(self, row: int) -> Card:
        return self._cards[row]

    def row_of(self, key: str) -> int:
        """The row of that card, or of the first that can be chosen; -1 where there is none."""
        rows = [row for row, card in enumerate(self._cards) if not card.is_head]
        return next((row for row in rows if self._cards[row].key == key), rows[0] if rows else -1)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self._cards[index.row()].is_head else flags | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == _CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return None


class CardPainter(QStyledItemDelegate):
    """Paints a card: its title bold, what is beside it quiet, and two lines of words."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics, card = option.fontMetrics, index.data(_CARD)
        lines = 1 if card.is_head or not card.words else 1 + _LINES
        return QSize(metrics.averageCharWidth() * 20, lines * metrics.height() + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card, palette, metrics = index.data(_CARD), option.palette, option.fontMetrics
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if card.is_head or is_chosen:
            ground = QPalette.ColorRole.Highlight if is_chosen else QPalette.ColorRole.AlternateBase
            painter.fillRect(option.rect, palette.color(ground))
        words = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        quiet = words if is_chosen else self._theme.colour("quiet")
        area = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        line = QRect(area.left(), area.top(), area.width(), metrics.height())
        beside = metrics.elidedText(card.aside, Qt.TextElideMode.ElideRight, line.width() // 2)
        taken = metrics.horizontalAdvance(beside) + _GAP if beside else 0
        painter.setPen(quiet)
        painter.drawText(line, _TRAILING, beside)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(words)
        left_to_right = option.direction != Qt.LayoutDirection.RightToLeft
        room = line.adjusted(0, 0, -taken, 0) if left_to_right else line.adjusted(taken, 0, 0, 0)
        painter.drawText(
            room, _LEADING, QFontMetrics(bold).elidedText(card.title, Qt.TextElideMode.ElideMiddle, room.width())
        )
        painter.setFont(option.font)
        if card.words and not card.is_head:
            below = QRect(area.left(), line.bottom() + 1, area.width(), _LINES * metrics.height())
            painter.setPen(words)
            _draw_beginning(painter, option, card.words, below)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


def _draw_beginning(painter: QPainter, option: QStyleOptionViewItem, words: str, area: QRect) -> None:
    """As much as two lines hold, the second ended by an ellipsis where more follows."""
    text, metrics = " ".join(words[:_FIRST].split()), option.fontMetrics
    shape = QTextOption()
    shape.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    is_rtl = reads_from_right(text)
    shape.setAlignment(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
    layout = QTextLayout(text, option.font)
    layout.setTextOption(shape)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    rest = text.encode("utf-16-le")[2 * line.textLength() :].decode("utf-16-le", "replace")
    layout.endLayout()
    layout.draw(painter, QPointF(area.topLeft()))
    if rest:
        second = area.adjusted(0, metrics.height(), 0, 0)
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            second,
            Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side,
            metrics.elidedText(rest, Qt.TextElideMode.ElideRight, second.width()),
        )


class CardList(QListView):
    """Shows a `CardModel`; one card can be chosen."""

    chosen = Signal(str)
    """The key of the card that is chosen, "" for none."""
    confirmed = Signal()
    """Enter was pressed, or a card clicked twice."""

    def __init__(self, model: CardModel, theme: Theme) -> None:
        super().__init__()
        self._cards = model
        self.setModel(model)
        self.setItemDelegate(CardPainter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_confirmed)
        theme.changed.connect(self.viewport().update)

    @property
    def key(self) -> str:
        """The card that is chosen."""
        index = self.currentIndex()
        return self._cards.card(index.row()).key if index.isValid() else ""

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these; what was chosen stays so where it is among them, else the first is."""
        key = self.key
        self._cards.show_cards(cards)
        row = self._cards.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._cards.index(row))
        self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.key:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current(self) -> None:
        self.chosen.emit(self.key)

    def _on_confirmed(self) -> None:
        if self.key:
            self.confirmed.emit()
