"""Square brackets over a whole text: those that open in one paragraph and close in a later one, and what is in them.

A sign that has no partner in its own paragraph is as often a slip as the end of a bracket that is longer than the
paragraph. So only those are joined that are written as one writes around paragraphs: "[" where the paragraph, an option
or a sentence begins, or in words that announce a list; "]" where a paragraph or a sentence ends; both in the running
text, under one heading and in one option. All others stay without a partner and enclose nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from draftdesk.model.brackets import Brackets, brackets
from draftdesk.model.comparison import Part, Passage
from draftdesk.model.options import name_of_option

_TITLE = re.compile(
    r"\W*(?i:article|chapter|section|part|annexe?|artículo|статья|المادة)\s+(?:\d\w{0,12}|[IVXLA-H]{1,5})\b.{0,80}"
)
_FIRST = frozenset(("1", "a", "i"))
_SENTENCE_ENDS = re.compile(r"[.;:!?。؛؟][]'\"’”»]{0,2}\s{0,2}\Z")
_NEAR = 6
_BEHIND = " \t\n])'\"’”».,;:*"
_ANNOUNCES = (":", "：", "—", "–")
_UNDER_TITLE, _NO_HEADING = 99, 100


class Span(NamedTuple):
    """A bracket over paragraphs: "[" is character `start` of the passage `first`, `end` is after "]" in `last`."""

    first: int
    start: int
    last: int
    end: int


class Enclosing:
    """All the brackets of a text, paragraph by paragraph. Remarks ("[Agreed ad ref]") are none.

    `spans` stand in the order of their beginnings. `own` are the pairs within each passage, and the signs that have no
    partner anywhere. `from_before` is how many spans are open where each passage begins.
    """

    def __init__(self, spans: Sequence[Span], own: Sequence[Brackets]) -> None:
        self.spans, self.own = tuple(spans), tuple(own)
        self._signs: dict[int, list[tuple[int, int]]] = {}
        for span in spans:
            self._signs.setdefault(span.first, []).append((span.start, 1))
            self._signs.setdefault(span.last, []).append((span.end, -1))
        steps = [sum(step for _, step in self._signs.get(at, ())) for at in range(len(own))]
        self.from_before = tuple(accumulate(steps, initial=0))[: len(own)]
        self._borders: dict[int, tuple[list[int], list[int]]] = {}

    def depth(self, at: int, place: int = 0) -> int:
        """How many brackets stand around a character of a passage, be it pairs within it or spans; 0 if it is free.
        A bracket's own signs stand in it."""
        borders, depths = self._borders.get(at) or self._borders.setdefault(at, self._bordered(at))
        return depths[bisect_right(borders, place)]

    def begun(self) -> list[int]:
        """How many brackets await agreement, counted where they begin: a span once, a sign without a partner once."""
        counts = [each.open for each in self.own]
        for span in self.spans:
            counts[span.first] += 1
        return counts

    def _bordered(self, at: int) -> tuple[list[int], list[int]]:
        """Where in a passage the depth changes, and what it is before and behind each of these places."""
        signs = [*self._signs.get(at, ())]
        for pair in self.own[at].pairs:
            if not pair.is_remark:
                signs += [(pair.start, 1), (pair.end, -1)]
        signs.sort()
        return [sign for sign, _ in signs], list(accumulate((step for _, step in signs), initial=self.from_before[at]))


def enclosing(passages: Sequence[Passage]) -> Enclosing:
    """The brackets of a text. Takes time in proportion to its length, however deep they nest."""
    own = [brackets(each.text) for each in passages]
    spans = _spans(passages, own)
    joined: dict[int, set[int]] = {}
    for span in spans:
        joined.setdefault(span.first, set()).add(span.start)
        joined.setdefault(span.last, set()).add(span.end - 1)
    for at, signs in joined.items():
        own[at] = Brackets(own[at].pairs, tuple(sign for sign in own[at].unbalanced if sign not in signs))
    return Enclosing(spans, own)


class _Opened(NamedTuple):
    at: int
    start: int
    level: int


class _Walk:
    """Goes through a text with the brackets that are open."""

    def __init__(self) -> None:
        self.opened: list[_Opened] = []
        self._level = _NO_HEADING
        self._options: dict[str, tuple[int, int]] = {}

    def heads(self, level: int) -> None:
        """What stood under a heading of this level, or a lower one, ends here."""
        while self.opened and self.opened[-1].level >= level:
            self.opened.pop()
        self._level = level
        self._options.clear()

    def option(self, mark: str, at: int, start: int) -> None:
        """What was opened in the option before this one ends with it. A row that begins anew may stand in a bracket."""
        shape = "1" if mark.isdigit() else "i" if set(mark.lower()) <= set("ivx") else "a"
        if mark.lower() not in _FIRST and shape in self._options:
            while self.opened and (self.opened[-1].at, self.opened[-1].start) >= self._options[shape]:
                self.opened.pop()
        self._options[shape] = (at, start)

    def open(self, at: int, start: int) -> None:
        self.opened.append(_Opened(at, start, self._level))


def _spans(passages: Sequence[Passage], found: Sequence[Brackets]) -> list[Span]:
    walk = _Walk()
    spans: list[Span] = []
    for at, (passage, own) in enumerate(zip(passages, found, strict=True)):
        if passage.part is not Part.BODY:
            continue
        text = passage.text
        if passage.level:
            walk.heads(passage.level)
        elif _is_title(text):
            walk.heads(_UNDER_TITLE)
        option = name_of_option(text, _label_at(text))
        label = option.end if option else 0
        if option:
            walk.option(option.mark, at, option.start)
        if not own.unbalanced:
            continue
        edges = _Edges(text, label)
        for sign in own.unbalanced:
            if text[sign] == "[":
                if edges.opens(sign):
                    walk.open(at, sign)
            elif walk.opened and edges.closes(sign):
                begun = walk.opened.pop()
                spans.append(Span(begun.at, begun.start, at, sign + 1))
    return sorted(spans)


def _label_at(text: str) -> int:
    """Where an option's name may stand: behind a bracket that is opened before it."""
    return len(text) - len(text.lstrip("[ "))


def _is_title(text: str) -> bool:
    """Whether a paragraph that is no heading is one to the eye: "Article 3 (mitigation)"."""
    return bool(_TITLE.fullmatch(text)) and not text.rstrip().endswith((".", ";", ",", ":"))


class _Edges:
    """Where in a paragraph brackets over paragraphs may open and close. Each is asked in no time, however many."""

    def __init__(self, text: str, label: int) -> None:
        self._text = text
        self._first = next((at for at in range(label, len(text)) if text[at].isalnum()), len(text))
        self._announces = text.rstrip().endswith(_ANNOUNCES)
        self._tail = _tail(text)

    def opens(self, sign: int) -> bool:
        return sign <= self._first or self._announces or self._ends_sentence(sign)

    def closes(self, sign: int) -> bool:
        return sign >= self._tail or self._ends_sentence(sign)

    def _ends_sentence(self, at: int) -> bool:
        return bool(_SENTENCE_ENDS.search(self._text[max(0, at - _NEAR) : at]))


def _tail(text: str) -> int:
    """Where the words of a paragraph end: behind stand signs and notes in braces at most."""
    end = len(text)
    while end and (text[end - 1] in _BEHIND or text[end - 1] == "}"):
        note = text.rfind("{", 0, end) if text[end - 1] == "}" else end - 1
        if note < 0:
            break
        end = note
    return end
