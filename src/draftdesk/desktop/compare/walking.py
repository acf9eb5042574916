"""From change to change, and which weights of changes are met on the way."""

from PySide6.QtCore import QObject

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.means import Means
from draftdesk.model.comparison import Substance

_WAYS = ("compare.next", "compare.previous")
_SWITCHES = ("compare.editorial", "compare.minor")


class Walking(QObject):
    """Does what these acts say; at either end of the text it is told that there is nothing further."""

    def __init__(self, means: Means, matter: Matter) -> None:
        super().__init__(matter)
        self._means, self._matter = means, matter
        self._end = ""
        means.actions.on("compare.next", self._on_next)
        means.actions.on("compare.previous", self._on_previous)
        means.actions.on("compare.editorial", self._on_editorial)
        means.actions.on("compare.minor", self._on_minor)
        for name in _SWITCHES:
            means.actions.action(name).setChecked(True)
        matter.shown.connect(self._on_shown)
        self._on_shown()

    def _on_shown(self) -> None:
        self._say_end("")
        for name in (*_WAYS, *_SWITCHES):
            self._means.actions.allow(name, not self._matter.is_empty)

    def _on_next(self) -> None:
        self._say_end("" if self._matter.next() else self.tr("That was the last change."))

    def _on_previous(self) -> None:
        self._say_end("" if self._matter.previous() else self.tr("That was the first change."))

    def _say_end(self, line: str) -> None:
        """Say that there is nothing further; what was said at the other end goes."""
        self._means.notices.take_back(self._end)
        self._end = line
        if line:
            self._means.notices.tell(line)

    def _on_editorial(self, on: bool) -> None:
        self._switch(Substance.EDITORIAL, on)

    def _on_minor(self, on: bool) -> None:
        self._switch(Substance.MINOR, on)

    def _switch(self, substance: Substance, on: bool) -> None:
        now = self._matter.sieve.substances
        self._matter.sift(substances=now | {substance} if on else now - {substance})
