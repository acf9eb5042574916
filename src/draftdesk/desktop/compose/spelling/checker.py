"""Checks texts for the window on a thread of its own, what was asked last first."""

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.desk import Desk

if TYPE_CHECKING:
    from draftdesk.drafting.spelling import Lexicon, Misspelt, Speller
    from draftdesk.drafting.workspaces import Changed, Look

REST = 250
"""Milliseconds without a new question after which the checking begins: nobody is told of a word still being typed."""
_YIELD = 0.002
"""Seconds left to the window after each text."""
_TOPIC = "spelling words"
_SETTINGS = "setting"


@dataclass(frozen=True, slots=True)
class Request:
    """A paragraph to check: its id, what it says (see `inline.said`), and its language."""

    id: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Word:
    """A word to propose others for."""

    text: str
    language: str


@dataclass(slots=True)
class _Means:
    """What the checking thread works with; made anew when words are added, so that nothing older is answered."""

    own: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    spellers: "dict[str, Speller | None]" = field(default_factory=dict)


class SpellChecker(QObject):
    """Whoever shows words asks for them and hears `checked`. Everything ends when the workspace is let go of."""

    checked = Signal(str, str, object)
    """The paragraph's id, the text that was checked, and its misspelt words: a tuple of `Misspelt`. Never of a text
    that is not the one asked for last."""
    renewed = Signal()
    """Other words are right from now on; all that was asked for is checked again."""
    switched = Signal(bool)
    """Checking was switched on or off."""
    failed = Signal(str)
    """A word could not be added, with the line that says why."""
    suggested = Signal(str, str, object)
    """A word, its language, and what it might be (a tuple): what `suggest` was asked for."""
    _done = Signal(object, object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None, *, rest: int = REST) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_on = True
        self._knows_words = False
        self._lock = Lock()
        self._waiting: dict[str, Request] = {}
        self._words: list[_Word] = []
        self._is_working = False
        self._asked: dict[str, Request] = {}
        self._lexicons: dict[str, Lexicon | None] = {}
        self._ignored: frozenset[str] = frozenset()
        self._means = _Means()
        self._executor: ThreadPoolExecutor | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest)
        self._timer.timeout.connect(self._start)
        self._done.connect(self._on_done)
        desk.changed.connect(self._on_changed)
        desk.closing.connect(self.close)

    @property
    def is_on(self) -> bool:
        """Whether texts are checked at all."""
        return self._is_on

    def switch(self, on: bool) -> None:
        """Check from now on, or no longer."""
        if on != self._is_on:
            self._is_on = on
            self.forget()
            self.switched.emit(on)

    def check(self, requests: Iterable[Request]) -> None:
        """Check these texts before all that was asked for earlier, in this order."""
        wanted = [each for each in requests if self._waiting.get(each.id) != each]
        if not wanted or not self._is_on or not self._desk.is_open:
            return
        if not self._knows_words:
            self._knows_words = True
            self._desk.ask(_TOPIC, _words_of, self._on_words)
        for each in reversed(wanted):
            self._asked.pop(each.id, None)
            self._asked[each.id] = each
        with self._lock:
            names = {each.id for each in wanted}
            later = {name: each for name, each in self._waiting.items() if name not in names}
            self._waiting = {each.id: each for each in wanted} | later
        self._timer.start()

    def forget(self) -> None:
        """Nobody waits for answers any more; what is asked from now on is checked anew."""
        self._asked = {}
        with self._lock:
            self._waiting = {}

    def suggest(self, word: str, language: str) -> None:
        """Ask what a word that was marked might be, before all texts: `suggested` tells, of nothing where its language
        is not checked."""
        with self._lock:
            self._words.append(_Word(word, language))
        self._start()

    def add(self, word: str) -> None:
        """Take a word for right in this file, for everybody who writes in it; Undo takes it away again."""
        from draftdesk.drafting.known_words import add_word, add_word_name

        self._desk.act(add_word_name(word), "Compose", lambda tx: add_word(tx, word), failed=self.failed.emit)

    def ignore(self, word: str) -> None:
        """Take a word for right until the workspace is closed."""
        self._ignored |= {word}
        self._renew(self._means.own | {word}, self._means.known)

    def close(self) -> None:
        """Stop, and return when nothing is checked any more."""
        self._timer.stop()
        self.forget()
        self._ignored = frozenset()
        self._knows_words = False
        self._means = _Means()
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)
        self._lexicons.clear()  # megabytes that nobody needs until a workspace is open again

    # --- words of the file

    def _on_changed(self, changed: "Changed[object]") -> None:
        if changed.rows.get(_SETTINGS) and self._knows_words:
            self._desk.ask(_TOPIC, partial(_words_of, known=self._means.known), self._on_words)

    def _on_words(self, words: tuple[frozenset[str], frozenset[str]]) -> None:
        own, known = words[0] | self._ignored, words[1]
        if (own, known) != (self._means.own, self._means.known):
            self._renew(own, known)

    def _renew(self, own: frozenset[str], known: frozenset[str]) -> None:
        self._means = _Means(own, known)
        with self._lock:
            self._waiting = dict(reversed(self._asked.items()))  # what was asked last is what is seen
        self._timer.start()
        self.renewed.emit()

    # --- checking

    def _start(self) -> None:
        with self._lock:
            if self._is_working or not (self._waiting or self._words):
                return
            self._is_working = True
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="draftdesk-spelling")
        self._executor.submit(self._work)

    def _work(self) -> None:
        """On the checking thread: one after the other, until none waits."""
        while (asked := self._next()) is not None:
            means = self._means
            try:
                found: object = self._answer(asked, means)
            except Exception as error:  # noqa: BLE001 - it is raised again on the GUI thread
                found = error
            try:
                self._done.emit(asked, found, means)
            except RuntimeError:  # the window is gone
                return
            time.sleep(_YIELD)

    def _next(self) -> Request | _Word | None:
        with self._lock:
            if self._words:
                return self._words.pop()
            if self._waiting:
                return self._waiting.pop(next(iter(self._waiting)))
            self._is_working = False
            return None

    def _answer(self, asked: Request | _Word, means: _Means) -> "tuple[Misspelt, ...] | tuple[str, ...]":
        speller = self._speller(asked.language, means)
        if speller is None:
            return ()
        return speller.check(asked.text) if isinstance(asked, Request) else speller.suggestions(asked.text)

    def _speller(self, language: str, means: _Means) -> "Speller | None":
        code = _code(language)
        if code not in means.spellers:
            from draftdesk.drafting.spelling import Speller, load_lexicon

            if code not in self._lexicons:
                self._lexicons[code] = load_lexicon(code)
            lexicon = self._lexicons[code]
            means.spellers[code] = None if lexicon is None else Speller(lexicon, means.own, means.known)
        return means.spellers[code]

    def _on_done(self, asked: Request | _Word, found: "tuple[Any, ...] | Exception", means: _Means) -> None:
        if isinstance(asked, _Word):
            self.suggested.emit(asked.text, asked.language, () if isinstance(found, Exception) else found)
        if isinstance(found, Exception):
            self._is_on = False  # once is enough to say so
            self.forget()
            raise found
        if isinstance(asked, Request) and means is self._means and self._asked.get(asked.id) == asked:
            self.checked.emit(asked.id, asked.text, found)


def _code(language: str) -> str:
    return language.casefold().replace("_", "-").split("-")[0]


def _words_of(look: "Look", known: frozenset[str] = frozenset()) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the file, and what it knows besides, where that is not known yet."""
    from draftdesk.drafting.known_words import known_words, own_words

    return frozenset(own_words(look)), known or known_words(look)
