"""How runs look, and run properties made of one side's fonts and the other side's looks."""

from typing import NamedTuple

from draftdesk.ooxml.tracking.names import RPR, RPR_CHANGE, RSTYLE, VAL, made, put
from draftdesk.ooxml.xml import Element, clone, is_on, qn

_SWITCHES = {
    qn("w:b"): "b",
    qn("w:i"): "i",
    qn("w:caps"): "caps",
    qn("w:smallCaps"): "small_caps",
    qn("w:strike"): "strike",
    qn("w:dstrike"): "dstrike",
    qn("w:vanish"): "vanish",
}
_COMPLEX = {qn("w:bCs"): "b", qn("w:iCs"): "i"}
_VALUES = {qn("w:u"): "u", qn("w:highlight"): "highlight", qn("w:vertAlign"): "raised"}
_TAGS = {
    name: [tag for tags in (_SWITCHES, _COMPLEX, _VALUES) for tag, said in tags.items() if said == name]
    for name in (*_SWITCHES.values(), *_VALUES.values())
}
_NOTHING = {"u": "none", "highlight": "none", "raised": "baseline"}
_LOOKS = frozenset((*_SWITCHES, *_COMPLEX, *_VALUES))
_TURNED = frozenset((qn("w:rtl"), qn("w:cs")))
_NOT_PLAIN = frozenset((*_TURNED, RPR_CHANGE, *(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))))
_FONTS = frozenset(
    qn(f"w:{name}")
    for name in ("rFonts", "color", "spacing", "w", "kern", "sz", "szCs", "lang", "snapToGrid", "noProof")
)
_STYLE, _STYLE_ID, _BASED_ON, _TYPE = qn("w:style"), qn("w:styleId"), qn("w:basedOn"), qn("w:type")
_MOST = 40


Value = bool | str | None


class Look(NamedTuple):
    """What a run says of its looks, by itself or by its character style; None where neither says anything."""

    b: Value = None
    i: Value = None
    caps: Value = None
    small_caps: Value = None
    strike: Value = None
    dstrike: Value = None
    vanish: Value = None
    u: Value = None
    highlight: Value = None
    raised: Value = None

    @property
    def shown(self) -> "Look":
        """The look as a reader sees it: what is switched off is as if nothing were said."""
        return Look(*(value if value not in (False, "none", "baseline") else None for value in self))


PLAIN = Look()


class Looks:
    """Tells the look of runs of one package. `styles` is the root of its styles part."""

    def __init__(self, styles: Element | None) -> None:
        self._styles = (
            {}
            if styles is None
            else {
                style.get(_STYLE_ID, ""): style for style in styles.iterfind(_STYLE) if style.get(_TYPE) == "character"
            }
        )
        self._known: dict[str, Look] = {}

    def of(self, run: Element | None) -> Look:
        if run is None or not len(run) or run[0].tag != RPR:
            return PLAIN
        return self.said(run[0])

    def is_plain(self, properties: Element) -> bool:
        """Whether the properties of a run say nothing of its look, direction or revision."""
        return self.said(properties) == PLAIN and not any(child.tag in _NOT_PLAIN for child in properties)

    def said(self, properties: Element) -> Look:
        said: dict[str, bool | str | None] = {}
        turned: dict[str, bool] = {}
        style = PLAIN
        complex_script = False
        for child in properties:
            tag = child.tag
            if tag in _SWITCHES:
                said[_SWITCHES[tag]] = is_on(child)
            elif tag in _VALUES:
                said[_VALUES[tag]] = child.get(VAL)
            elif tag in _COMPLEX:
                turned[_COMPLEX[tag]] = is_on(child)
            elif tag == RSTYLE:
                style = self._styled(child.get(VAL, ""))
            elif tag in _TURNED:
                complex_script = complex_script or is_on(child)
        if complex_script:
            said["b"], said["i"] = turned.get("b"), turned.get("i")
        if not said and style is PLAIN:
            return PLAIN
        return Look(*(style[n] if said.get(name) is None else said[name] for n, name in enumerate(Look._fields)))

    def _styled(self, style_id: str) -> Look:
        if style_id not in self._known:
            found = PLAIN
            line: list[Element] = []
            at: str | None = style_id
            while at in self._styles and len(line) < _MOST:
                line.append(self._styles[at])
                parent = line[-1].find(_BASED_ON)
                at = None if parent is None else parent.get(VAL)
            self._known[style_id] = PLAIN
            for style in reversed(line):
                properties = style.find(RPR)
                own = PLAIN if properties is None else self.said(properties)
                found = Look(*(before if value is None else value for before, value in zip(found, own, strict=True)))
            self._known[style_id] = found
        return self._known[style_id]


def dressed(fonts: Element | None, look: Look, turned: Element | None = None) -> Element | None:
    """Run properties with the fonts of `fonts` and the look. `turned` are those that the text has itself.

    Of these also the direction is kept.
    """
    if fonts is None and turned is None and look == PLAIN:
        return None
    new = made(RPR)
    for child in () if fonts is None else fonts:
        if child.tag in _FONTS:
            new.append(clone(child))
    for child in () if turned is None else turned:
        if child.tag in _TURNED:
            put(new, clone(child))
    if look != PLAIN:
        _wear(new, look, Look(*(True,) * len(look)))
    for tags in _TAGS["b"], _TAGS["i"]:  # what is said of either kind of script by itself stays so
        stated = [] if turned is None else [child for child in turned if child.tag in tags]
        if stated:
            for child in [child for child in new if child.tag in tags]:
                new.remove(child)
            for child in stated:
                put(new, clone(child))
    return new if len(new) else None


def changed(properties: Element | None, before: Look, after: Look, change: Element, *, backwards: bool) -> Element:
    """Run properties under a tracked change of look: the run's own are the old ones, or `backwards` the new ones."""
    own = made(RPR) if properties is None else clone(properties)
    target, source = (before, after) if backwards else (after, before)
    other = wearing(own, source, target)
    new, old = (own, other) if backwards else (other, own)
    change.append(old)
    new.append(change)
    return new


def wearing(properties: Element | None, before: Look, after: Look) -> Element:
    """A copy of run properties that look like `before`, made to look like `after`."""
    new = made(RPR) if properties is None else clone(properties)
    _wear(new, after, Look(*(one != another for one, another in zip(after, before, strict=True))), before)
    return new


def _wear(properties: Element, look: Look, touched: Look, worn: Look = PLAIN) -> None:
    """Puts on each part of the look that is `touched`; what was `worn` and is not said any more is switched off."""
    for n, name in enumerate(Look._fields):
        if not touched[n]:
            continue
        tags = _TAGS[name]
        for child in [child for child in properties if child.tag in tags]:
            properties.remove(child)
        value = look[n]
        if value is None and worn[n] not in (None, False) and properties.find(RSTYLE) is not None:
            value = _NOTHING.get(name, False)
        if value is None:
            continue
        for tag in tags:
            put(
                properties,
                made(tag, val=value) if isinstance(value, str) else made(tag, **({} if value else {"val": "0"})),
            )
