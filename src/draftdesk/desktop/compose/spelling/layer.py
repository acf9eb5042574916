"""Wavy lines under misspelt words: what is painted is asked for, and so what is seen is checked first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.compose.editing.overlays import Drawn, Stretch
from draftdesk.desktop.compose.spelling.checker import Request, SpellChecker
from draftdesk.model import inline

if TYPE_CHECKING:
    from draftdesk.drafting.spelling import Misspelt

_ROLE = "deleted"


@dataclass(frozen=True, slots=True)
class _Shown:
    """A paragraph as it was painted last: its Markdown, what it says, its language, and the misspelt words in that."""

    markdown: str
    said: str
    language: str
    places: tuple[tuple[int, int], ...] = ()


class SpellingLayer(QObject):
    """Knows the misspelt words of the paragraphs on the page; `language` gives that of a paragraph by its id.

    Until a text is checked, the words in what did not change stay marked.
    """

    changed = Signal(str)
    """This paragraph is to be painted anew; "" for all."""

    def __init__(self, checker: SpellChecker, language: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checker = checker
        self._language = language
        self._shown: dict[str, _Shown] = {}
        self._wanted: dict[str, Request] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)
        checker.checked.connect(self._on_checked)
        checker.switched.connect(self._on_switched)

    def layer(self, name: str, text: str) -> Iterable[Stretch]:
        """The wavy lines of a paragraph, given by its id and inline Markdown."""
        if not self._checker.is_on:
            return ()
        shown, language = self._shown.get(name), self._language(name)
        if shown is None or shown.markdown != text or shown.language != language:
            shown = self._shown[name] = self._moved(shown, text, language)
            self._wanted[name] = Request(name, shown.said, language)
            self._timer.start()
        return [Stretch(start, end, Drawn.WAVE, _ROLE) for start, end in shown.places]

    def misspelt_at(self, name: str, at: int) -> tuple[int, int] | None:
        """From where to where the marked word stands at a place of a paragraph; None where none does."""
        shown = self._shown.get(name)
        places: Sequence[tuple[int, int]] = shown.places if shown else ()
        return next((place for place in places if place[0] <= at <= place[1]), None)

    def word_at(self, name: str, at: int) -> str:
        """The marked word at a place of a paragraph, "" where none is."""
        place = self.misspelt_at(name, at)
        return self._shown[name].said[slice(*place)] if place else ""

    def forget(self) -> None:
        """Another text lies open: what was said of the words of the last one is not needed any more."""
        self._shown.clear()
        self._wanted.clear()
        self._checker.forget()

    def _moved(self, before: _Shown | None, text: str, language: str) -> _Shown:
        """The paragraph as it is now, with the marks before and after what changed."""
        said = inline.said(text)
        if before is None or not before.places:
            return _Shown(text, said, language)
        most = min(len(said), len(before.said))
        head = next((at for at in range(most) if said[at] != before.said[at]), most)
        tail = next((at for at in range(most - head) if said[-1 - at] != before.said[-1 - at]), most - head)
        step = len(said) - len(before.said)
        kept = [place for place in before.places if place[1] < head]
        kept += [
            (start + step, end + step) for start, end in before.places if start > len(before.said) - tail and end > head
        ]
        return _Shown(text, said, language, tuple(kept))

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, {}
        self._checker.check(wanted.values())

    def _on_checked(self, name: str, said: str, found: "Iterable[Misspelt]") -> None:
        shown = self._shown.get(name)
        if shown is None or shown.said != said:
            return
        places = tuple((each.start, each.end) for each in found)
        if places != shown.places:
            self._shown[name] = replace(shown, places=places)
            self.changed.emit(name)

    def _on_switched(self) -> None:
        self._shown.clear()
        self._wanted.clear()
        self.changed.emit("")
