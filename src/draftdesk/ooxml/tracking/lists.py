"""Automatic numbers in a marked text: what Word would count wrongly there is typed, and the change is tracked.

Word numbers a list as it stands, deleted paragraphs included. In a marked text a reader must find each paragraph under
the number it has, so that one whose number Word would get wrong leaves its list, and its number is typed instead.
"""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy

from draftdesk.model.comparison import Part
from draftdesk.ooxml.numbers import BULLET, Counter
from draftdesk.ooxml.pieces import TEXT_BOX
from draftdesk.ooxml.tracking.bullets import Bullets
from draftdesk.ooxml.tracking.copying import Copier, fonts_of
from draftdesk.ooxml.tracking.marker import Kind
from draftdesk.ooxml.tracking.names import (
    ILVL,
    IND,
    NUMID,
    NUMPR,
    PPR,
    PSTYLE,
    VAL,
    P,
    made,
    properties_of,
    put,
)
from draftdesk.ooxml.tracking.saying import OBJECT
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.tracking.styling import Styling
from draftdesk.ooxml.xml import Element, integer, qn

_ABSTRACT, _ABSTRACT_ID, _NUM, _LEVEL, _OVERRIDE = (
    qn(f"w:{name}") for name in ("abstractNum", "abstractNumId", "num", "lvl", "lvlOverride")
)
_Level = tuple[str, int]


class Lists:
    """Goes through the marked text once all is laid.

    `pairs` are the paragraphs both sides have (the marked package's, then the other's), `copies` those brought from
    the other package, `settled` those nothing is to be done to, `left` those that only the marked package has, `parts`
    the earlier ones of paragraphs that the other side has merged, by the last of them.
    """

    def __init__(
        self, own: Side, other: Side, styling: Styling, copier: Copier, bullets: Bullets, kind: Kind, *, own_is_a: bool
    ) -> None:
        self._own, self._other = own, other
        self._styling, self._copier, self._bullets = styling, copier, bullets
        self._kind = kind
        self._own_is_a = own_is_a
        self._own_indents = _Indents(own)
        self._other_indents = _Indents(other)
        self._known: dict[_Level, Element] = {}
        self.typed: dict[Element, str] = {}
        self.pairs: dict[Element, Element] = {}
        self.copies = copier.made
        self.left: set[Element] = set()
        self.settled: set[Element] = set()
        self.parts: dict[Element, list[Element]] = {}

    def settle(self, tick: Callable[[], None], *, live: bool) -> None:
        """Types the numbers that have to be; with `live` lists are left to count, and what was inserted joins them."""
        if not _has_lists(self._own) and not _has_lists(self._other):
            return
        self._learn()
        merged = {part for parts in self.parts.values() for part in parts}
        counter = Counter(dict(self._own.package.lists))
        for paragraph in _flowing(self._own.body):
            tick()
            if paragraph in self.settled:
                continue
            if paragraph in self.copies:
                counter = self._settle_copy(paragraph, self.copies[paragraph], counter, live=live)
                continue
            level = level_of(paragraph, self._own)
            if paragraph in self.left or paragraph in merged:
                if level is not None and not live and self._own_is_a and not self._is_bullet(level, self._own):
                    self._leave(paragraph, level)
                continue
            other = self.pairs.get(paragraph)
            if other is None:
                if level is not None:
                    counter.next(*level)
            elif live:
                self._settle_live(paragraph, level, other)
            else:
                counter = self._settle_pair(paragraph, level, other, counter)

    def _learn(self) -> None:
        """Which list of the marked package is which of the other's."""
        for paragraph, other in self.pairs.items():
            there = level_of(other, self._other)
            if there is not None and there not in self._known and level_of(paragraph, self._own) is not None:
                self._known[there] = paragraph

    def _settle_copy(self, paragraph: Element, other: Element, counter: Counter, *, live: bool) -> Counter:
        """Gives the counter as it is after the paragraph."""
        properties = properties_of(paragraph, PPR)
        for old in properties.findall(NUMPR):
            properties.remove(old)
        level = level_of(other, self._other)
        if level is None:
            if _level_in(properties, self._own) is not None:  # by its style
                put(properties, numbering("0", 0))
            return counter
        if not live and (joined := self._counted_right(level, other, counter)) is not None:
            place, counter = joined
            if _level_in(properties, self._own) != place:
                put(properties, numbering(*place))
            return counter
        like = (self._like(level) if live else None) or self._like_bullet(level)
        if like is not None:
            if not self._styling.are_same or _level_in(properties, self._own) != like:
                put(properties, numbering(*like))  # what a style says itself is indented as it is there
            return counter
        if _level_in(properties, self._own) is not None:
            put(properties, numbering("0", 0))
        indent = self._other_indents.of(level)
        if indent is not None and properties.find(IND) is None:
            put(properties, deepcopy(indent))
        self._type(paragraph, other)
        return counter

    def _counted_right(self, level: _Level, other: Element, counter: Counter) -> tuple[_Level, Counter] | None:
        """The list that what was written into the marked file joins, and the counter after it, where Word counts it
        right there; of another file's paragraph the number is typed."""
        model = self._known.get(level)
        like = None if model is None else level_of(model, self._own)
        serves = self._styling.are_same and self._own_is_a and not self._is_bullet(level, self._other)
        if like is None or not serves:
            return None
        after = counter.copy()
        return (like, after) if after.next(*like) == self.number(other) else None

    def _settle_live(self, paragraph: Element, level: _Level | None, other: Element) -> None:
        there = level_of(other, self._other)
        like = None if there is None else self._like(there) or self._like_bullet(there)
        if level is not None and there is None:
            if not self.number(other):
                self._leave(paragraph, level)
        elif there is not None and like is not None and like != level and (level is None or like[1] != level[1]):
            self._styling.in_list(paragraph, numbering(*like), own_is_a=self._own_is_a)
        elif level is None and there is not None:
            self._type(paragraph, other)

    def _like(self, level: _Level) -> _Level | None:
        """The list and level of the marked package that is that of the other's: the same list, or one counted alike."""
        model = self._known.get(level)
        if model is not None:
            return level_of(model, self._own)
        wanted = self._other.package.lists[level[0]].levels.get(level[1])
        for key, found in self._own.package.lists.items():
            known = found.levels.get(level[1])
            if known is not None and wanted is not None and (known.format, known.text) == (wanted.format, wanted.text):
                return key, level[1]
        return None

    def _like_bullet(self, level: _Level) -> _Level | None:
        """The list of the marked package that has the other's bullet, brought where there is none; None for figures."""
        if not self._is_bullet(level, self._other):
            return None
        return self._like(level) or self._bullets.bring(*level)

    def _settle_pair(self, paragraph: Element, level: _Level | None, other: Element, counter: Counter) -> Counter:
        """Gives the counter as it is after the paragraph."""
        wanted = self.number(other)
        counted = level_of(other, self._other) is not None or bool(wanted)
        if level is None:
            there = level_of(other, self._other)
            bullets = None if there is None else self._like_bullet(there)
            if bullets is not None:
                self._styling.in_list(paragraph, numbering(*bullets), own_is_a=self._own_is_a)
            elif counted:
                self._type(paragraph, other)
            return counter
        after = counter.copy()
        shown = after.next(*level)
        if counted and paragraph not in self.parts and (wanted is None or wanted == shown):
            return after
        self._leave(paragraph, level)
        if counted:
            self._type(paragraph, other)
        return counter

    def _leave(self, paragraph: Element, level: _Level) -> None:
        self._styling.without_list(paragraph, self._own_indents.of(level), own_is_a=self._own_is_a)

    def _type(self, paragraph: Element, other: Element) -> None:
        """Types the number of the other side's paragraph, and the tab after it."""
        number = self.number(other)
        if not number:
            return
        first = self.parts.get(paragraph, [paragraph])[0]
        words = f"{number}\t"
        mark = self._copier.typed(words, fonts_of(first), self._kind)
        at = 1 if len(first) and first[0].tag == PPR else 0
        while at < len(first) and str(first[at].tag).endswith("RangeStart"):
            at += 1
        first.insert(at, mark)
        self.typed[other] = words

    def number(self, other: Element) -> str | None:
        """The number that Word prints before the other side's paragraph; None for an empty one."""
        place = self._other.passage_of.get(other)
        if place is None:
            return None
        passage = self._other.passages[place]
        if passage.part is Part.FOOTNOTE or len(self._other.said[other].text.replace(OBJECT, "")) != len(passage.text):
            return None
        return passage.number or None

    def _is_bullet(self, level: _Level, side: Side) -> bool:
        found = side.package.lists.get(level[0])
        known = None if found is None else found.levels.get(level[1])
        return known is None or known.format in ("bullet", "none") or known.text == BULLET


def level_of(paragraph: Element, side: Side) -> _Level | None:
    """The list and level that a paragraph is in, by itself or by its style."""
    return _level_in(paragraph[0] if len(paragraph) and paragraph[0].tag == PPR else None, side)


def _level_in(properties: Element | None, side: Side) -> _Level | None:
    stated = None if properties is None else properties.find(NUMPR)
    number = None if stated is None else _value(stated, NUMID)
    level = None if stated is None else integer(_value(stated, ILVL))
    if number is None:
        named = None if properties is None else _value(properties, qn("w:pStyle"))
        style = side.package.styles.paragraph(named)
        number = style.num_id
        if level is None and number is not None and number in side.package.lists:
            level = side.package.lists[number].level_of_style(style.line)
        if level is None:
            level = style.ilvl
    if number is None or number == "0" or number not in side.package.lists:
        return None
    return number, level or 0


def _has_lists(side: Side) -> bool:
    """Whether any paragraph of the body is in a list."""
    if not side.package.lists:
        return False
    if next(side.body.iter(NUMPR), None) is not None:
        return True
    used = {style.get(VAL) for style in side.body.iter(PSTYLE)} | {None}
    return any(side.package.styles.paragraph(style).num_id is not None for style in used)


def numbering(number: str, level: int) -> Element:
    """A paragraph's place in a list; number "0" is none."""
    made_ = made(NUMPR)
    made_.append(made(ILVL, val=str(level)))
    made_.append(made(NUMID, val=number))
    return made_


def _flowing(body: Element) -> Iterator[Element]:
    """The paragraphs of the body and its tables; those of text boxes count for themselves."""
    for paragraph in body.iter(P):
        if next(paragraph.iterancestors(TEXT_BOX), None) is None:
            yield paragraph


class _Indents:
    """The indentation that each level of a list gives."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._found: Mapping[_Level, Element] | None = None

    def of(self, level: _Level) -> Element | None:
        if self._found is None:
            self._found = dict(_indents(self._side.package.related("numbering")))
        return self._found.get(level)


def _indents(root: Element | None) -> Iterator[tuple[_Level, Element]]:
    if root is None:
        return
    abstracts = {each.get(_ABSTRACT_ID): each for each in root.iterfind(_ABSTRACT)}
    for number in root.iterfind(_NUM):
        key = number.get(NUMID, "")
        abstract = abstracts.get(_value(number, _ABSTRACT_ID))
        overridden = [own for each in number.iterfind(_OVERRIDE) for own in each.iterfind(_LEVEL)]
        for level in (*(() if abstract is None else abstract.iterfind(_LEVEL)), *overridden):
            indent = level.find(f"{PPR}/{IND}")
            if indent is not None:
                yield (key, integer(level.get(ILVL)) or 0), indent


def _value(element: Element, child: str) -> str | None:
    found = element.find(child)
    return None if found is None else found.get(VAL)
