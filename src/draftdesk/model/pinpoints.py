"""Where exactly a paragraph stands under its heading: "1 (4)", "2, option 3 of 4", "Option 2 of 2, 1"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Part, Passage
from draftdesk.model.options import name_of_option, names_another

_FIGURE = re.compile(r"(\d+)(\S*(?: [a-z]{3,12})*)")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_ANNOUNCES, _OPEN = ":：–—", '.;,]}!?؟؛،。；»”"'
_CLOSING, _FULL_STOPS = ']})*»”"', (".", "。", "।")
_BARE = 8


@dataclass(frozen=True, slots=True)
class Pin:
    """A place under a heading. `said` is "" where nothing above the paragraph has a number or an option's name.

    `is_own`: the number is the paragraph's own. Else it is that of what the paragraph stands under, and the paragraph
    needs its first words beside it. `is_line`: it is no more than a title of its own ("Accounting", "Option 2:"); the
    paragraph behind it has the same place.
    """

    said: str = ""
    is_own: bool = False
    is_line: bool = False


def pinpoints(passages: Sequence[Passage]) -> list[Pin]:
    """The place of each passage. Items that count anew are told by what announces them ("1 (4)"), and what stands in
    an option, or under a line of its own that numbers start anew behind, by that."""
    found: list[Pin] = []
    section: list[_Met] = []
    walk = _Walk()
    for passage, full in zip(passages, full_numbers(passages), strict=True):
        if is_heading(passage):
            found += _said(section)
            section, walk = [], _Walk()
        section.append(_Met() if is_heading(passage) or passage.part is not Part.BODY else walk.met(passage, full))
    return [*found, *_said(section)]


def is_heading(passage: Passage) -> bool:
    """Whether it heads a section. The name of an option does not, though it may look as a heading does."""
    return bool(passage.level) and not name_of_option(passage.text)


class _Kind(Enum):
    LABEL = auto()
    NUMBER = auto()
    OPTION = auto()
    LETTERS = auto()


class _Step(NamedTuple):
    """`value` is what counts on, `series` tells options that are to be chosen from together."""

    kind: _Kind
    name: str
    value: int = 0
    shape: str = ""
    series: int = 0


class _Met(NamedTuple):
    """The steps that lead to a passage, and as in `Pin`."""

    path: tuple[_Step, ...] = ()
    is_own: bool = False
    is_line: bool = False


class _Walk:
    """Goes through the passages under one heading."""

    def __init__(self) -> None:
        self._path: tuple[_Step, ...] = ()
        self._announces = self._is_bare = self._is_ended = False
        self._label = ""
        self._series = 0
        self._left: tuple[_Step, ...] = ()

    def met(self, passage: Passage, full: str) -> _Met:
        """Where the passage stands that comes next."""
        option = begins = name_of_option(passage.text)
        if option and names_another(passage.text, option.end):
            option = None  # all that there is to choose from stands in one paragraph
        rest = passage.text[option.end :] if option else passage.text
        was_bare = self._is_bare
        if full:
            self._number(passage, full)
        if option:
            self._option(option.mark)
        is_line = _is_line(rest)
        self._is_bare = bool(full or option) and (is_line or not rest.strip())
        is_own = bool(full or begins) or (was_bare and not passage.number)
        end = rest.rstrip()[-1:]
        self._announces = not end or end in _ANNOUNCES or (end not in _OPEN and (is_line or not option))
        self._is_ended = not is_own or rest.rstrip().rstrip(_CLOSING)[-1:] in _FULL_STOPS
        if not is_own and is_line and not passage.number:
            self._label = passage.text.strip()
            return _Met(is_line=True)
        if full or option:
            self._label = ""
        return _Met(self._path, is_own and bool(self._path), self._is_bare)

    def _number(self, passage: Passage, full: str) -> None:
        figure = _FIGURE.match(full) if passage.number.strip()[:1].isdigit() else None
        letters = full[full.index("(") :] if "(" in full else ""
        if figure is None:
            base, mark = self._above(_Kind.LETTERS), passage.number.strip()
            self._path = (*base, _Step(_Kind.LETTERS, letters or (mark if mark.startswith("(") else full)))
            return
        suffix = figure[2].strip(" .")
        if suffix[:1].isdigit():
            self._path = (_Step(_Kind.NUMBER, full, int(figure[1])),)
            return
        step = _Step(_Kind.NUMBER, full.partition(" (")[0] if letters else full, int(figure[1]), suffix)
        self._path = (*self._before(step), step)
        if letters:
            self._path = (*self._path, _Step(_Kind.LETTERS, letters))

    def _above(self, kind: _Kind) -> tuple[_Step, ...]:
        """What the path is before its first step of a kind."""
        nth = next((n for n, each in enumerate(self._path) if each.kind is kind), len(self._path))
        return self._path[:nth]

    def _before(self, step: _Step) -> tuple[_Step, ...]:
        """What stands above a number: it goes on from the innermost one that it follows, or begins a row of its own."""
        numbers = [(n, each) for n, each in enumerate(self._path) if each.kind is _Kind.NUMBER]
        if step.shape:
            n = next((n for n, each in reversed(numbers) if each.value == step.value), None)
            if n is not None:
                self._left = self._path  # "3 bis" may stand between two options of 3
                return self._path[:n]
        follows = [n for n, each in numbers if each.value + 1 == step.value]
        if follows:  # after the full stop that ends a list, "6" goes on from 5 and not from 5 (5)
            return self._path[: follows[0 if self._is_ended else -1]]
        if step.value > 1 and not self._label:
            n = next((n for n, each in reversed(numbers) if each.value < step.value), None)
            if n is not None:
                return self._path[:n]
        last = self._path[-1] if self._path else None
        if last is not None and not self._label:
            is_first_item = last.kind is _Kind.NUMBER and last.value == step.value == 1
            if self._announces or is_first_item:
                return self._path
            if last.kind is _Kind.OPTION:
                return self._above(_Kind.OPTION)
        return (_Step(_Kind.LABEL, self._label),) if self._label else ()

    def _option(self, mark: str) -> None:
        shape, value = _valued(mark, [each.shape for each in self._path if each.kind is _Kind.OPTION])
        for is_alike in (True, False):  # "Option 1" is followed by "Option II" as well
            for path in (self._path, self._left):
                for n in range(len(path) - 1, -1, -1):
                    each = path[n]
                    is_before = each.kind is _Kind.OPTION and each.value + 1 == value
                    if is_before and (each.shape == shape or not is_alike):
                        self._path = (*path[:n], _Step(_Kind.OPTION, mark, value, shape, each.series))
                        return
        base = self._path
        while base and base[-1].kind is _Kind.OPTION and base[-1].shape == shape:
            base = base[:-1]
        self._series += 1
        self._path = (*base, _Step(_Kind.OPTION, mark, value, shape, self._series))


def _valued(mark: str, shapes: Sequence[str]) -> tuple[str, int]:
    """The form of an option's mark, and which of its row it is. "I" is a roman number, and a letter among letters."""
    low = mark.lower()
    if mark.isdigit():
        return "1", int(mark)
    if set(low) <= set(_ROMAN) and not (len(low) == 1 and "a" in shapes and low != "i"):
        values = [_ROMAN[each] for each in low]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return "i", sum(-value if value < after else value for value, after in pairs)
    return "a", ord(low[0]) - ord("a") + 1


def _is_line(text: str) -> bool:
    """Whether it is a few words without an end, as a heading is."""
    said = text.strip()
    return bool(said) and len(said.split()) <= _BARE and said[-1] not in _OPEN and said[-1] not in _ANNOUNCES


def _said(section: Sequence[_Met]) -> list[Pin]:
    """Options with how many there are, labels only where there are several under one heading."""
    of: dict[int, int] = {}
    labels = set()
    for each in section:
        for step in each.path:
            if step.kind is _Kind.OPTION:
                of[step.series] = max(of.get(step.series, 0), step.value)
            elif step.kind is _Kind.LABEL:
                labels.add(step.name)
    with_label = len(labels) > 1
    return [Pin(_joined(each.path, of, with_label=with_label), each.is_own, each.is_line) for each in section]


def _joined(path: Sequence[_Step], of: dict[int, int], *, with_label: bool) -> str:
    said = ""
    last: _Kind | None = None
    for step in path:
        match step.kind:
            case _Kind.LABEL if not with_label:
                continue
            case _Kind.NUMBER if last is _Kind.NUMBER:
                said += f" ({step.name})"
            case _Kind.LETTERS if last is _Kind.NUMBER:
                said += f" {step.name}"
            case _Kind.OPTION:
                count = f" of {of[step.series]}" if of[step.series] > 1 else ""
                said += f"{', option' if said else 'Option'} {step.name}{count}"
            case _:
                said += f"{', ' if said else ''}{step.name}"
        last = step.kind
    return said
