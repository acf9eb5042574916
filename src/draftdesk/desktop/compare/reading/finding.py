"""Words found on pages: looked for in slices, so that nobody waits."""

import re
import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.compare.reading.page import Found, ReadingPage

_BUDGET = 0.005
_ALIKE = ("'\u2019\u2018\u02bc", "-\u2010\u2011\u2012\u2013\u2014\u2212", '"\u201c\u201d\u00ab\u00bb')
Hit = tuple[ReadingPage, Found]


class Search(QObject):
    """Looks for words on one page after another. Case does not count, nor what kind of space, dash or apostrophe."""

    found = Signal()
    """All hits are known."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._going: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_looking(self) -> bool:
        """Whether more may be found."""
        return self._going is not None

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits

    def begin(self, pages: Sequence[ReadingPage], words: str) -> None:
        """Look for other words; for none with ""."""
        self._hits = []
        pattern = r"\s+".join(map(_loose, words.split()))
        if not pattern:
            self._timer.stop()
            self._going = None
            self.found.emit()
            return
        self._going = self._look(pages, re.compile(pattern, re.IGNORECASE))
        self._timer.start()

    def _go_on(self) -> None:
        end = time.perf_counter() + _BUDGET
        while self._going is not None:
            if next(self._going, self) is self:
                self._timer.stop()
                self._going = None
                self.found.emit()
            elif time.perf_counter() > end:
                return

    def _look(self, pages: Sequence[ReadingPage], pattern: re.Pattern[str]) -> Iterator[None]:
        for page in pages:
            block = page.document().firstBlock()
            while block.isValid():
                number = block.blockNumber()
                if block.isVisible():
                    self._hits += [(page, (number, *hit)) for hit in _spans(block.text(), pattern)]
                yield
                block = page.document().findBlockByNumber(number + 1)


def _spans(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the pattern stands, in Qt's units."""
    wide = not text.isascii()
    for each in pattern.finditer(text):
        start, end = each.span()
        yield (_units(text, start), _units(text, end)) if wide else (start, end)


def _units(text: str, at: int) -> int:
    return at + sum(letter > "\uffff" for letter in text[:at])


def _loose(word: str) -> str:
    return "".join(
        next((f"[{re.escape(alike)}]" for alike in _ALIKE if letter in alike), re.escape(letter)) for letter in word
    )
