"""Acts found by their words, for those who do not remember where on the menus they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.frame.menus import title
from draftdesk.model.folding import fold

_WORD = re.compile(r"\w+")
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Command:
    """An act that can be done now: its words as on the menu, the menu, and its keys. `spans` are what was typed."""

    action: QAction
    words: str
    menu: str
    keys: str
    spans: Spans = ()


def commands(actions: Actions) -> Sequence[Command]:
    """All acts on the menus that can be done now."""
    found: list[Command] = []
    for act in actions.acts:
        action = actions.action(act.name)
        if action.isEnabled() and act.menu:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            found.append(Command(action, plain(action.text()), title(act.menu), keys))
    return found


def plain(text: str) -> str:
    """What an action is called, without the mark for its key."""
    return re.sub(r"&(.)", r"\1", text)


def matching(known: Sequence[Command], typed: str) -> Sequence[Command]:
    """Those with a word, or a menu, that begins with each word typed; the fewest skipped words first. Words whose
    letters come in the order typed count too, after all others."""
    wanted = [fold(word) for word in _WORD.findall(typed)]
    ranked: list[tuple[int, int, Command]] = []
    for number, command in enumerate(known):
        rank, spans = _rank(command, wanted)
        if rank is not None:
            ranked.append((rank, number, Command(command.action, command.words, command.menu, command.keys, spans)))
    return [command for _, _, command in sorted(ranked, key=lambda each: each[:2])]


_LOOSE = 1_000


def _rank(command: Command, wanted: Sequence[str]) -> tuple[int | None, Spans]:
    words = [(fold(found[0]), found.start()) for found in _WORD.finditer(command.words)]
    menu = [fold(word) for word in _WORD.findall(command.menu)]
    rank, spans = 0, []
    for each in wanted:
        at = next((number for number, (word, _) in enumerate(words) if word.startswith(each)), None)
        if at is not None:
            rank += at
            spans.append((words[at][1], words[at][1] + len(each)))
        elif any(word.startswith(each) for word in menu):
            rank += len(words)
        elif (letters := _scattered(fold(command.words), each)) is not None:
            rank += _LOOSE + letters[-1] - letters[0]
            spans += [(letter, letter + 1) for letter in letters]
        else:
            return None, ()
    return rank, tuple(sorted(set(spans)))


def _scattered(text: str, wanted: str) -> list[int] | None:
    """Where the letters stand in the text in their order; None for fewer than three, which are in everything."""
    if len(wanted) < 3:
        return None
    found: list[int] = []
    for letter in wanted:
        at = text.find(letter, found[-1] + 1 if found else 0)
        if at < 0:
            return None
        found.append(at)
    return found
