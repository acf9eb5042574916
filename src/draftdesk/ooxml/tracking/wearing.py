"""Words of a plain text dressed as the paragraphs of a received Word file they come from, run by run."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from draftdesk.model.comparison import Look as Shown
from draftdesk.model.comparison import Mark, Segment
from draftdesk.ooxml.pieces import BREAK_TYPE, DRAWINGS, Piece, pieces
from draftdesk.ooxml.tracking.looks import PLAIN, Look, Looks, wearing
from draftdesk.ooxml.tracking.names import (
    BREAK,
    CARRIAGE,
    RPR,
    RPR_CHANGE,
    RSTYLE,
    SPACE,
    TAB,
    R,
    T,
    made,
    put,
)
from draftdesk.ooxml.tracking.stretches import Mismatch, Whose, line, stretches
from draftdesk.ooxml.xml import Element, clone, qn

_SAYS = frozenset((T, TAB, BREAK, CARRIAGE, qn("w:noBreakHyphen")))
_SWITCHED = {Shown.BOLD: "b", Shown.ITALIC: "i"}
_RAISED = {Shown.SUPERSCRIPT: "superscript", Shown.SUBSCRIPT: "subscript"}
_TURNED = (qn("w:rtl"), qn("w:cs"))
_UNTOLD = ("caps", "small_caps", "u", "highlight")
"""Looks that no draft knows and that what is written among such words has, too."""

_Said = frozenset[Shown]
"""The looks that a character is said to have."""
_NOTHING: _Said = frozenset()


class Worded(NamedTuple):
    """A paragraph, the words of its passage, and the looks that these are said to have."""

    element: Element
    text: str
    marks: Sequence[Mark]


class _Worn(NamedTuple):
    """What a character of the plain text wears: the run it has in the received file, and what is said of it there and
    here where that differs. One that `is_new` has no run there."""

    is_new: bool = True
    run: Element | None = None
    there: _Said = _NOTHING
    here: _Said = _NOTHING


_NEW = _Worn()


def wear(
    plain: Sequence[Worded],
    received: Sequence[Worded],
    segments: Sequence[Segment],
    looks: Looks,
    *,
    plain_is_a: bool,
    tells_looks: bool,
) -> None:
    """Dresses the words of the plain paragraphs as those of the received ones, of which `looks` knows how they look.

    What both say looks as received, but where bold, italics or raised letters are said to be otherwise; with
    `tells_looks` False nothing is known of them. What is new has the looks said of it, and those all around it that no
    draft knows. Drawings and page breaks, of which no draft knows either, hang where they do there. A change whose
    segments do not fit is left as it is.
    """
    if _is_plain(plain, received, looks):
        return
    try:
        dressing = _Dressing(plain, received, segments, looks, plain_is_a=plain_is_a, tells_looks=tells_looks)
    except Mismatch:
        return
    for each in plain:
        dressing.dress(each.element)


def wear_anew(plain: Element, received: Element, looks: Looks, *, is_heading: bool) -> None:
    """Dresses a paragraph that is new as one of its kind: in its fonts, and in the looks that all of it has there.

    Bold, italics and raised letters are the new one's own, but of a heading nobody says that it is bold.
    """
    model = [piece.run for piece in pieces(received) if piece.text.strip()]
    if not model:
        return
    worn = [PLAIN if each is None else looks.of(each) for each in model]
    alike = Look(*(value if all(each[n] == value for each in worn) else None for n, value in enumerate(worn[0])))
    fonts = _properties_of(model[0])
    for run in plain.iterchildren(R):
        own = _properties_of(run)
        if any(node.tag not in _SAYS for node in run if node.tag != RPR):
            continue
        new = made(RPR) if fonts is None else clone(fonts)
        for style in new.findall(RSTYLE):
            new.remove(style)
        mine = PLAIN if own is None else looks.said(own)
        look = mine._replace(**{name: getattr(alike, name) for name in _UNTOLD})
        if is_heading:
            look = look._replace(b=look.b or alike.b, i=look.i or alike.i)
        new = wearing(new, looks.said(new), look)
        for turned in () if own is None else own.iterchildren(*_TURNED):
            if new.find(turned.tag) is None:
                put(new, clone(turned))
        if own is not None:
            run.remove(run[0])
        if len(new):
            run.insert(0, new)


def hanging(paragraph: Element) -> list[tuple[int, Element]]:
    """The drawings and page breaks of a paragraph, each as a run of its own, and where in the text they hang."""
    found = []
    at = 0
    for piece in pieces(paragraph):
        at += len(piece.text)
        tag = piece.node.tag
        if tag in DRAWINGS or (tag == BREAK and not piece.text and piece.node.get(BREAK_TYPE)):
            found.append((at, _alone(piece)))
    return found


def _is_plain(plain: Sequence[Worded], received: Sequence[Worded], looks: Looks) -> bool:
    """Whether nothing of either has a look, and nothing hangs in it."""
    if any(each.marks for each in (*plain, *received)):
        return False
    return not any(
        next(each.element.iter(BREAK, *DRAWINGS), None) is not None
        or any(not looks.is_plain(run[0]) for run in each.element.iter(R) if len(run) and run[0].tag == RPR)
        for each in received
    )


class _Dressing:
    """Goes through the plain paragraphs of one change, from the first character to the last."""

    def __init__(
        self,
        plain: Sequence[Worded],
        received: Sequence[Worded],
        segments: Sequence[Segment],
        looks: Looks,
        *,
        plain_is_a: bool,
        tells_looks: bool,
    ) -> None:
        self._looks = looks
        mine, its = (_Joined(side) for side in (plain, received))
        found = stretches(segments, line(its.texts, its.labels), line(mine.texts, mine.labels), own_is_a=not plain_is_a)
        self._worn = [_NEW] * len(mine.said)
        places: list[int | None] = [None] * len(mine.said)
        for each in found:
            if each.whose is not Whose.BOTH:
                continue
            for k, j in zip(range(each.other, each.other_end), range(each.own, each.own_end), strict=True):
                places[k] = j
                differs = tells_looks and mine.said[k] != its.said[j]
                said = (its.said[j], mine.said[k]) if differs else (_NOTHING, _NOTHING)
                self._worn[k] = _Worn(False, its.runs[j], *said)
        self._ends = {k for k, letter in enumerate(mine.letters) if letter == "\n"}
        _settle_blanks(self._worn, mine.letters)
        self._hanging: dict[int, list[Element]] = {}
        for at, thing in its.hanging:
            place = next((k for k, j in enumerate(places) if j is not None and j >= at), len(places))
            self._hanging.setdefault(place, []).append(thing)
        self._at = 0

    def dress(self, paragraph: Element) -> None:
        for run in list(paragraph.iterchildren(R)):
            nodes = [node for node in run if node.tag != RPR]
            if any(node.tag not in _SAYS for node in nodes):
                continue  # a note's reference, or the sign that a note begins with
            for node in nodes:
                size = len(node.text or "") if node.tag == T else 1
                for first, last in self._stretches(self._at, self._at + size):
                    for thing in self._hanging.pop(first, ()):
                        run.addprevious(thing)
                    new = _run(self._properties(first, last, run))
                    new.append(_part(node, first - self._at, last - self._at))
                    run.addprevious(new)
                self._at += size
            paragraph.remove(run)
        if self._at >= len(self._worn) - 1:
            paragraph.extend([each for things in self._hanging.values() for each in things])
        self._at += 1

    def _stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches that wear the same, with nothing hanging in them."""
        first = start
        for n in range(start + 1, end):
            if self._worn[n] != self._worn[n - 1] or n in self._hanging:
                yield first, n
                first = n
        if end > start:
            yield first, end

    def _properties(self, first: int, last: int, run: Element) -> Element | None:
        worn = self._worn[first]
        if worn.is_new:
            return self._around(first, last, _properties_of(run))
        properties = _properties_of(worn.run)
        if worn.there == worn.here:
            return properties
        look = PLAIN if properties is None else self._looks.said(properties)
        return wearing(properties, look, _otherwise(look, worn.there, worn.here))

    def _around(self, first: int, last: int, own: Element | None) -> Element | None:
        """Properties of what is new: its own looks, and those that no draft knows where they are all around it."""
        before = takewhile(lambda n: n not in self._ends, range(first - 1, -1, -1))
        after = takewhile(lambda n: n not in self._ends, range(last, len(self._worn)))
        beside = [next((self._worn[n] for n in way if not self._worn[n].is_new), None) for way in (before, after)]
        worn = [_properties_of(each.run) for each in beside if each is not None]
        if not worn:
            return own
        said = [PLAIN if each is None or each.find(RSTYLE) is not None else self._looks.said(each) for each in worn]
        more = {
            name: getattr(said[0], name)
            for name in _UNTOLD
            if getattr(said[0], name) and all(getattr(each, name) == getattr(said[0], name) for each in said)
        }
        look = PLAIN if own is None else self._looks.said(own)
        return wearing(own, look, look._replace(**more)) if more else own


class _Joined:
    """Paragraphs as one text with a line feed at each end: the letters, the run each stands in, what is said of it."""

    def __init__(self, paragraphs: Sequence[Worded]) -> None:
        self.texts: list[str] = []
        self.labels: list[int] = []
        self.runs: list[Element | None] = []
        self.said: list[_Said] = []
        self.hanging: list[tuple[int, Element]] = []
        for each in paragraphs:
            start = len(self.runs)
            found = pieces(each.element)
            text = "".join(piece.text for piece in found)
            label = len(text) - len(each.text)
            if label < 0 or not text.endswith(each.text):
                raise Mismatch
            self.texts.append(text)
            self.labels.append(label)
            self.runs += [piece.run for piece in found for _ in piece.text]
            self.said += [_NOTHING] * len(text)
            for mark in each.marks:
                if mark.look in _SWITCHED or mark.look in _RAISED:
                    for n in range(start + label + mark.start, start + label + mark.end):
                        self.said[n] |= {mark.look}
            self.hanging += [(start + at, thing) for at, thing in hanging(each.element)]
            self.runs.append(None)
            self.said.append(_NOTHING)
        self.letters = "".join(f"{text}\n" for text in (text.replace("\n", "\v") for text in self.texts))


def _settle_blanks(worn: list[_Worn], letters: str) -> None:
    """A blank looks otherwise where both words beside it do: nobody sees it, and drafts leave looks off at the ends."""
    before = _NEW
    blanks: list[int] = []
    for n, letter in enumerate(letters):
        if letter.isspace() and letter != "\n":
            blanks.append(n)
            continue
        for k in blanks:
            said = (before.there, before.here) if _differ_alike(before, worn[n]) else (_NOTHING, _NOTHING)
            worn[k] = worn[k]._replace(there=said[0], here=said[1]) if not worn[k].is_new else worn[k]
        before, blanks = worn[n] if letter != "\n" else _NEW, []


def _differ_alike(one: _Worn, other: _Worn) -> bool:
    return (one.there ^ one.here) == (other.there ^ other.here) and one.here == other.here


def _otherwise(look: Look, there: _Said, here: _Said) -> Look:
    """The look with what is said of it here put in place of what is said there."""
    values: dict[str, bool | str | None] = {
        name: (shown in here) or None for shown, name in _SWITCHED.items() if (shown in here) != (shown in there)
    }
    if any((shown in here) != (shown in there) for shown in _RAISED):
        values["raised"] = next((value for shown, value in _RAISED.items() if shown in here), None)
    return look._replace(**values)


def _properties_of(run: Element | None) -> Element | None:
    """A copy of the properties of a run, without what is tracked of them."""
    if run is None or not len(run) or run[0].tag != RPR:
        return None
    copy = clone(run[0])
    for change in copy.findall(RPR_CHANGE):
        copy.remove(change)
    return copy


def _run(properties: Element | None) -> Element:
    run = made(R)
    if properties is not None:
        run.append(properties)
    return run


def _part(node: Element, start: int, end: int) -> Element:
    """The node, or that part of its words."""
    if node.tag != T:
        return clone(node)
    part = made(T)
    part.text = (node.text or "")[start:end]
    part.set(SPACE, "preserve")
    return part


def _alone(piece: Piece) -> Element:
    """A run with nothing in it but what hangs there."""
    run = _run(_properties_of(piece.run))
    top = piece.node
    while (parent := top.getparent()) is not None and parent is not piece.run:
        top = parent
    run.append(clone(top))
    return run
