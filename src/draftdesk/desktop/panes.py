"""A text between two sides: where there is no room for all three, the sides give way to the text."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from draftdesk.desktop.settings import Settings


class Side(StrEnum):
    """What stands beside the text."""

    LIST = "list"
    INSPECTOR = "inspector"


_NONE = "none"
_LEAST = 24
"""Letters that a side is wide at its narrowest."""
_GOOD = {Side.LIST: 42, Side.INSPECTOR: 30}
"""Where the other is beside it."""
_READABLE = 50
"""Letters of the text where both sides are beside it."""
_AT_FIRST = (52, 84, 42)
"""Letters of the panes at first."""


class Panes(QSplitter):
    """A side that is wanted is shown while there is room; the one asked for last has the first claim. Where not even
    one fits beside the text, the one asked for takes its place until it is put away."""

    shown = Signal()
    """Other sides are shown than before."""

    def __init__(self, place: str, left: QWidget, text: QWidget, right: QWidget, settings: Settings) -> None:
        """`place` is the word under which the settings keep how these panes are divided."""
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._shape, self._kept = f"{place}/panes", f"{place}/sides"
        self._text = text
        self._sides = {Side.LIST: left, Side.INSPECTOR: right}
        kept = settings.text(self._kept)
        self._wanted = [Side(each) for each in kept.split() if each in set(Side)] if kept else list(Side)
        self._is_before_text = False
        self._widths: dict[Side, int] = {}
        for at, (pane, stretch) in enumerate(((left, 0), (text, 1), (right, 0))):
            self.addWidget(pane)
            self.setStretchFactor(at, stretch)
            self.setCollapsible(at, False)
        if not settings.give_shape(self._shape, self):
            letter = self.fontMetrics().averageCharWidth()
            self.setSizes([letters * letter for letters in _AT_FIRST])

    def is_shown(self, side: Side) -> bool:
        return not self._sides[side].isHidden()

    def want(self, side: Side, on: bool = True) -> None:
        """Show a side or put it away; from now on."""
        self._wanted = [each for each in self._wanted if each is not side]
        if on:
            self._wanted.insert(0, side)
        self._is_before_text = on
        self._share()

    def show_text(self) -> None:
        """Show the text, where a side has taken its place."""
        self._is_before_text = False
        self._share()

    def keep_state(self) -> None:
        self._settings.keep_shape(self._shape, self)
        self._settings.keep(self._kept, " ".join(self._wanted) or _NONE)

    def minimumSizeHint(self) -> QSize:
        """That of the widest pane alone: the others give way."""
        height = super().minimumSizeHint().height()
        return QSize(max(self._least(each) for each in (self._text, *self._sides.values())), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share()

    # --- inside

    def _least(self, pane: QWidget) -> int:
        return max(pane.minimumSizeHint().width(), pane.minimumWidth())

    def _share(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        least = {side: max(self._least(pane), _LEAST * letter) for side, pane in self._sides.items()}
        good = {side: max(least[side], _GOOD[side] * letter) for side in Side}
        text = self._least(self._text)
        room = self.width() - text - self.handleWidth()
        fitting = fitting_sides(room, least, good, self._wanted, ease=max(0, _READABLE * letter - text))
        instead = self._wanted[:1] if self._is_before_text and self._wanted and not fitting else []
        now = [instead or fitting, not instead]
        before = [[side for side in self._wanted if self.is_shown(side)], not self._text.isHidden()]
        gone = any(self.is_shown(side) for side in Side if side not in self._wanted)
        if now != before or gone:
            for side, pane in self._sides.items():
                if self.is_shown(side) and (width := self.sizes()[self.indexOf(pane)]):
                    self._widths[side] = width
                pane.setVisible(side in (instead or fitting))
            self._text.setVisible(not instead)
            self.shown.emit()
        if not instead and self.isVisible():
            self._balance(good, _READABLE * letter)

    def _balance(self, good: Mapping[Side, int], readable: int) -> None:
        """Give a side that comes back the room it had, as far as the text can spare it, and the text what a side has
        too much."""
        sizes = self.sizes()
        text = self.indexOf(self._text)
        for side, pane in self._sides.items():
            at = self.indexOf(pane)
            if not self.is_shown(side):
                continue
            spare = min(max(0, readable - sizes[text]), max(0, sizes[at] - good[side]))
            had = min(self._widths.get(side, 0), sizes[text] - readable)
            lacking = max(good[side], had) if not sizes[at] else 0
            sizes[text] += spare - lacking
            sizes[at] -= spare - lacking
        if sizes != self.sizes():
            self.setSizes(sizes)


def fitting_sides(
    room: int, least: Mapping[Side, int], good: Mapping[Side, int], wanted: Iterable[Side], *, ease: int = 0
) -> Sequence[Side]:
    """The wanted sides that fit into so much room, in their order: the first at its narrowest, others in comfort and
    only where the text keeps so much `ease`."""
    fitting: list[Side] = []
    for side in wanted:
        if (good[side] + ease if fitting else least[side]) <= room:
            fitting.append(side)
            room -= good[side]
    return fitting
