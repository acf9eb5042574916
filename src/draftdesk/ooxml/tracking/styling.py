"""Paragraph properties: one package's styles found in the other, and a change of style as Word tracks it."""

from collections.abc import Iterable

from draftdesk.ooxml.tracking.marker import Marker
from draftdesk.ooxml.tracking.names import (
    ILVL,
    IND,
    NUMID,
    NUMPR,
    PPR,
    PPR_CHANGE,
    PSTYLE,
    RPR,
    RSTYLE,
    SECTION,
    VAL,
    made,
    properties_of,
    put,
)
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.xml import Element, clone, qn

_STYLE, _STYLE_ID, _TYPE, _NAME, _DEFAULT = (
    qn(f"w:{name}") for name in ("style", "styleId", "type", "name", "default")
)
_BIDI = qn("w:bidi")
_OWN = frozenset(
    qn(f"w:{name}") for name in ("bidi", "ind", "jc", "keepNext", "keepLines", "spacing", "tabs", "outlineLvl")
)
_KEPT_OUT = frozenset((RPR, SECTION, PPR_CHANGE))
_NOT_BROUGHT = _KEPT_OUT | {PSTYLE, NUMPR}


class Styling:
    """Dresses paragraphs of the other package in the styles of the marked one.

    `are_same` says that the styles of both are the very same, so that all that the other's paragraphs say of themselves
    holds in the marked one, too.
    """

    def __init__(self, own: Side, other: Side, marker: Marker) -> None:
        self._own, self._other = own, other
        self._marker = marker
        self.are_same = own.styles is not None and own.styles is other.styles
        self._ids = _paragraph_styles(own.styles)
        self._names = {name: key for key, name in self._ids.items()}
        self._other_names = _paragraph_styles(other.styles)
        self._found: dict[str | None, tuple[str | None, bool]] = {}
        self._alike: dict[str, bool] = {}

    def style_of(self, paragraph: Element) -> str | None:
        """The id of the style in its own package, None for the default."""
        properties = paragraph[0] if len(paragraph) else None
        if properties is None or properties.tag != PPR:
            return None
        for each in properties:
            if each.tag == PSTYLE:
                style: str | None = each.get(VAL)
                return style
        return None

    def found(self, other_style: str | None) -> tuple[str | None, bool]:
        """The marked package's style for one of the other's, and whether there is one that serves."""
        if other_style not in self._found:
            self._found[other_style] = self._find(other_style)
        return self._found[other_style]

    def _find(self, other_style: str | None) -> tuple[str | None, bool]:
        known = self._other.package.styles.paragraph(other_style)
        default = self._own.package.styles.paragraph(None)
        if (
            other_style is None
            or other_style not in self._other_names
            or known.id == self._other.package.styles.paragraph(None).id
        ):
            return None, True
        name = self._other_names[other_style]
        if name in self._names:
            key = self._names[name]
            return (None if key == default.id else key), True
        if known.level:
            for key in self._ids:
                if self._own.package.styles.paragraph(key).level == known.level:
                    return key, True
        return None, False

    def copied(self, paragraph: Element, near: Element | None) -> Element | None:
        """Properties for a copy of the other package's paragraph. `near` is one of the marked package beside it."""
        style, serves = self.found(self.style_of(paragraph))
        new = made(PPR)
        if not serves and near is not None:
            beside = self.style_of(near)
            if beside is not None and not self._own.package.styles.paragraph(beside).level:
                style = beside
        if style is not None:
            new.append(made(PSTYLE, val=style))
        direct = paragraph[0] if len(paragraph) and paragraph[0].tag == PPR else ()
        for child in direct:
            if child.tag in _OWN or (self.are_same and child.tag not in _NOT_BROUGHT):
                put(new, clone(child))
        if not serves:
            self._indent(new, paragraph)
        return new if len(new) else None

    def worn(self, properties: Element | None) -> Element | None:
        """The character style of a run of the other package where the marked one has that style, too, and it says the
        same: it may say more than a look does, as another typeface."""
        style = None if properties is None else properties.find(RSTYLE)
        if style is None or self._own.styles is None or self._other.styles is None:
            return None
        name = style.get(VAL, "")
        if name not in self._alike:
            own, other = (_style(each, name) for each in (self._own.styles, self._other.styles))
            self._alike[name] = own is not None and other is not None and _equal(own, other)
        return clone(style) if self._alike[name] else None

    def _indent(self, new: Element, paragraph: Element) -> None:
        """The indentation and direction that no style of the marked package gives."""
        line = self._other.package.styles.paragraph(self.style_of(paragraph)).line
        for tag in (_BIDI, IND):
            if new.find(tag) is None and (found := self._inherited(line, tag)) is not None:
                put(new, clone(found))

    def _inherited(self, line: Iterable[str], tag: str) -> Element | None:
        styles = (
            {}
            if self._other.styles is None
            else {each.get(_STYLE_ID): each for each in self._other.styles.iterfind(_STYLE)}
        )
        for key in line:
            found = styles[key].find(f"{PPR}/{tag}") if key in styles else None
            if found is not None:
                return found
        return None

    def restyled(self, paragraph: Element, other: Element, *, own_is_a: bool) -> None:
        """Tracks that a paragraph both sides have is in another style, or is no heading any more."""
        here, there = self.style_of(paragraph), self.style_of(other)
        wanted, serves = self.found(there)
        if not serves or wanted == (None if here == self._own.package.styles.paragraph(None).id else here):
            return
        properties = properties_of(paragraph, PPR)
        before = _plain_copy(properties)
        after = _plain_copy(properties)
        for child in after.findall(PSTYLE):
            after.remove(child)
        if wanted is not None:
            after.insert(0, made(PSTYLE, val=wanted))
        self._change(properties, before, after, own_is_a=own_is_a)

    def of_part(self, kept: Element, other: Element, *, first: bool) -> Element | None:
        """Properties for a part that the other side has before the paragraph both have: the first is that paragraph."""
        if not first:
            return self.copied(other, kept)
        new = _plain_copy(kept[0]) if len(kept) and kept[0].tag == PPR else made(PPR)
        wanted, serves = self.found(self.style_of(other))
        if serves:
            for child in new.findall(PSTYLE):
                new.remove(child)
            if wanted is not None:
                new.insert(0, made(PSTYLE, val=wanted))
        return new if len(new) else None

    def takes_mark(self, last: Element, paragraph: Element, *, gone: bool) -> None:
        """The paragraph, whose mark is tracked, ends with the mark of `last`: its properties stand there then.

        Where its own mark is `gone` that is once everything is accepted, else once it is rejected.
        """
        properties, its = properties_of(last, PPR), properties_of(paragraph, PPR)
        earlier, its_earlier = (each.find(f"{PPR_CHANGE}/{PPR}") for each in (properties, its))
        if gone:
            before, after = (properties if earlier is None else earlier), its
        else:
            before, after = (its if its_earlier is None else its_earlier), properties
        before, after = _plain_copy(before), _plain_copy(after)
        differs = not _same(before, after)
        for child in [child for child in properties if child.tag not in (RPR, SECTION)]:
            properties.remove(child)
        for child in list(after):
            put(properties, child)
        if differs:
            change = self._marker.mark(PPR_CHANGE)
            change.append(before)
            put(properties, change)

    def without_list(self, paragraph: Element, indent: Element | None, *, own_is_a: bool) -> None:
        """Tracks that the paragraph is taken out of its list; its indentation stays."""
        properties = properties_of(paragraph, PPR)
        before, after = _plain_copy(properties), _plain_copy(properties)
        level = "0"
        if (old := after.find(NUMPR)) is not None:
            stated = old.find(ILVL)
            level = level if stated is None else stated.get(VAL, level)  # LibreOffice looks for it when rejecting
            after.remove(old)
        number = made(NUMPR)
        number.append(made(ILVL, val=level))
        number.append(made(NUMID, val="0"))
        put(after, number)
        if indent is not None and after.find(IND) is None:
            put(after, clone(indent))
        self._change(properties, before, after, own_is_a=own_is_a)

    def in_list(self, paragraph: Element, number: Element, *, own_is_a: bool) -> None:
        """Tracks that the paragraph is in a list, or in another one."""
        properties = properties_of(paragraph, PPR)
        before, after = _plain_copy(properties), _plain_copy(properties)
        for old in after.findall(NUMPR):
            after.remove(old)
        put(after, number)
        self._change(properties, before, after, own_is_a=own_is_a)

    def _change(self, properties: Element, before: Element, after: Element, *, own_is_a: bool) -> None:
        """The marked package has one of the two: with A's the new ones are put in force, else the old ones recorded."""
        earlier = properties.find(PPR_CHANGE)
        if own_is_a:
            kept = [child for child in properties if child.tag in (RPR, SECTION)]
            for child in list(properties):
                properties.remove(child)
            for child in list(after):
                properties.append(child)
            for child in kept:
                put(properties, child)
            if earlier is not None:
                put(properties, earlier)
                return
        if earlier is not None:
            recorded = earlier.find(PPR)
            if recorded is not None and not own_is_a:
                self._merge(recorded, before, after)
            return
        change = self._marker.mark(PPR_CHANGE)
        change.append(before if own_is_a else after)
        put(properties, change)

    def _merge(self, recorded: Element, before: Element, after: Element) -> None:
        """Into what is recorded already goes what `after` has otherwise than `before`."""
        names = {child.tag for child in (*before, *after)}
        for name in names:
            one, other = before.find(name), after.find(name)
            if one is not None and other is not None and _equal(one, other):
                continue
            for child in recorded.findall(name):
                recorded.remove(child)
            if other is not None:
                put(recorded, clone(other))


def _paragraph_styles(root: Element | None) -> dict[str, str]:
    """The names of the paragraph styles by id, in small letters."""
    found: dict[str, str] = {}
    for style in () if root is None else root.iterfind(_STYLE):
        if style.get(_TYPE) == "paragraph":
            name = style.find(_NAME)
            found[style.get(_STYLE_ID, "")] = ("" if name is None else name.get(VAL, "")).casefold()
    return found


def _style(root: Element, name: str) -> Element | None:
    return next((each for each in root.iterfind(_STYLE) if each.get(_STYLE_ID) == name), None)


def _plain_copy(properties: Element, *, lists: bool = True) -> Element:
    new = made(PPR)
    for child in properties:
        if child.tag not in _KEPT_OUT and (lists or child.tag != NUMPR):
            new.append(clone(child))
    return new


def _same(one: Element, other: Element) -> bool:
    mine = [child for child in one if child.tag not in _KEPT_OUT]
    its = [child for child in other if child.tag not in _KEPT_OUT]
    return len(mine) == len(its) and all(_equal(a, b) for a, b in zip(mine, its, strict=True))


def _equal(one: Element, other: Element) -> bool:
    return (
        one.tag == other.tag
        and sorted(one.attrib.items()) == sorted(other.attrib.items())
        and len(one) == len(other)
        and all(_equal(a, b) for a, b in zip(one, other, strict=True))
    )
