"""The older text and the newer one beside each other, scrolled in step."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.in_step import InStep, anchors
from draftdesk.desktop.compare.reading.layers import Layers
from draftdesk.desktop.compare.reading.lines import OneSide
from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import give_tip
from draftdesk.model.comparison import ChangeKind

_BUDGET = 0.002
"""Seconds that filling either page takes at a stretch."""
_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)
_ROLES = {ChangeKind.DELETED: "deleted", ChangeKind.INSERTED: "inserted"}


class SideBySide(QWidget):
    """Deleted words are marked in A, inserted ones in B; a thin mark says where the other has more paragraphs."""

    reached = Signal(int)
    """The person put the caret into that change."""
    scrolled = Signal()
    filled = Signal()

    def __init__(self, matter: Matter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matter = matter
        self._layers = Layers(matter), Layers(matter)
        self.pages = ReadingPage(theme, self._layers[0], _BUDGET), ReadingPage(theme, self._layers[1], _BUDGET)
        self.pages[0].setAccessibleName(self.tr("Older text"))
        self.pages[1].setAccessibleName(self.tr("Newer text"))
        self.pages[0].setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names = QLabel(), QLabel()
        self._said = ["", ""]
        self._step = InStep(*self.pages, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(1)
        grid.setVerticalSpacing(0)
        for column, (name, page) in enumerate(zip(self._names, self.pages, strict=True)):
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            name.setContentsMargins(12, 4, 12, 4)
            grid.addWidget(name, 0, column)
            grid.addWidget(page, 1, column)
            grid.setColumnStretch(column, 1)
            page.reached.connect(self.reached)
            page.scrolled.connect(self.scrolled)
            page.filling.filled.connect(self._on_filled)
        hand_keyboard_on(self, self.pages[1])

    @property
    def is_filled(self) -> bool:
        """Whether all of both texts stands there."""
        return all(page.lines is not None and page.filling.is_filled for page in self.pages)

    def clear(self) -> None:
        """Show nothing."""
        for page in self.pages:
            page.show_lines(None)

    def put(self, *, at_once: bool) -> None:
        """Show what was compared. With `at_once` the first screens are there when this returns; else one text comes
        after the other, while nobody waits."""
        if self.pages[0].lines is None:
            self._said = list(self._matter.names)
            self._put_names()
            self._put_gaps()
            self._step.put(anchors(self._matter.comparison))
        for of_b, page in enumerate(self.pages):
            if page.lines is None:
                page.show_lines(OneSide(self._matter, of_b=bool(of_b)), at_once=at_once)
                if not at_once:
                    return

    def renew(self) -> None:
        """Other changes pass the sieve."""
        self._put_gaps()
        for page in self.pages:
            if page.lines is not None:
                page.renew()

    def redress(self, chrome: QWidget) -> None:
        """Take face, size and colours anew."""
        for page in self.pages:
            page.redress(chrome)

    def go(self, at: int, *, scroll: bool) -> None:
        """Show a change in both texts, as far as it is in them."""
        change = self._matter.change(at)
        moved = change.kind in _MOVED
        self._step.pause(True)
        for of_b in (0, 1):
            if change.b if of_b else change.a:
                self.pages[of_b].go(at, scroll=scroll and (moved or bool(of_b) == bool(change.b)))
            self.pages[of_b].viewport().update()
        self._step.pause(False)
        if scroll and not moved:
            self._step.lead(bool(change.b))

    def place(self) -> tuple[int, float, float] | None:
        """The change one reads, how far in it, and at which height."""
        return self.pages[1].reading_place() or self.pages[0].reading_place()

    def show_place(self, at: int, far: float, y: float) -> None:
        """Let one read there."""
        of_b = bool(self._matter.change(at).b)
        self._step.pause(True)
        self.pages[of_b].reveal(at, far, y)
        self._step.pause(False)
        self._step.lead(of_b)

    def repaint_pages(self) -> None:
        """Draw anew what is no letters."""
        for page in self.pages:
            page.viewport().update()

    def _put_gaps(self) -> None:
        """Where each text lacks what the other has, by the entry before which that would stand."""
        passing = set(self._matter.found.changes)
        gaps: tuple[dict[int, list[str]], dict[int, list[str]]] = ({}, {})
        after_a = after_b = 0
        for step in self._matter.comparison.steps:
            change = self._matter.change(step.change)
            is_moved = change.kind in _MOVED
            in_a = bool(change.a) and (step.left or not is_moved)
            in_b = bool(change.b) and not step.left
            if step.change in passing and in_a != in_b:
                role = "moved" if is_moved else _ROLES[change.kind]
                gap = gaps[1].setdefault(after_b, []) if in_a else gaps[0].setdefault(after_a, [])
                if role not in gap:
                    gap.append(role)
            after_a = change.a[-1] + 1 if in_a else after_a
            after_b = change.b[-1] + 1 if in_b else after_b
        for layers, found in zip(self._layers, gaps, strict=True):
            layers.set_gaps(found)

    def _on_filled(self) -> None:
        if self.pages[0].lines is not None and self.pages[1].lines is None and self.pages[0].filling.is_filled:
            self.put(at_once=False)
        elif self.is_filled:
            self.filled.emit()

    def _put_names(self) -> None:
        sides: Sequence[str] = (self.tr("A · {name}"), self.tr("B · {name}"))
        for label, side, name in zip(self._names, sides, self._said, strict=True):
            words = side.format(name=name)
            room = max(40, label.width() - 24)
            label.setText(label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
            label.setAccessibleName(words)
            give_tip(label, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_names()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._put_names()
