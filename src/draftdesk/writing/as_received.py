"""A newer text as the Word file it would be had it been written into the received one: styles, lists, tables, all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from draftdesk.model.comparison import Comparison, Part, Passage
from draftdesk.model.drafts import Role
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.pieces import NOTE_REFERENCES
from draftdesk.ooxml.tracking.looks import Looks
from draftdesk.ooxml.tracking.names import (
    ID,
    IND,
    NUMPR,
    PPR,
    PPR_CHANGE,
    PSTYLE,
    RPR,
    SECTION,
    VAL,
    P,
    drop,
    made,
    put,
)
from draftdesk.ooxml.tracking.parts import with_notes_part
from draftdesk.ooxml.tracking.wearing import Worded, wear, wear_anew
from draftdesk.ooxml.xml import Element, clone, integer, qn
from draftdesk.writing.grafting import Grown, graft
from draftdesk.writing.likeness import Like
from draftdesk.writing.plain_word import Plain

_BODY, _TYPE, _STYLE, _STYLE_ID, _NAME = (qn(f"w:{name}") for name in ("body", "type", "style", "styleId", "name"))
_NOTE = "footnote text"
_LEFT, _START, _RIGHT, _END, _HANGING = (qn(f"w:{name}") for name in ("left", "start", "right", "end", "hanging"))
_NOT_COPIED = (RPR, SECTION, PPR_CHANGE)
_OF_ONE_PLACE = (qn("w:pageBreakBefore"), qn("w:framePr"))


def as_received(
    plain: Plain,
    received: Package,
    comparison: Comparison,
    like: Mapping[int, Like],
    *,
    plain_is_a: bool,
    tells_looks: bool,
) -> tuple[Package, tuple[Passage, ...]]:
    """The plain file's words in the received one's clothes, and its passages with `where` they stand there.

    `like` says which passage of the received file each looks like. What both have is in nothing else than there, but
    where a person made it so: in another role, or with other bold and italics, of which nothing is known with
    `tells_looks` False. Tables and text boxes have the rows, cells and places that they have there.
    """
    its = comparison.b if plain_is_a else comparison.a
    made_of = open_package(plain.content, received.name)
    base = received if "footnotes" in received.roots or "footnotes" not in made_of.roots else with_notes_part(received)
    elements = [made_of.element(each.where) for each in plain.passages]
    there = [received.element(each.where) for each in its]
    looks = Looks(received.related("styles"))
    _set_properties(plain.passages, elements, there, like, received, made_of)
    for change in comparison.changes:
        mine, its_places = (change.a, change.b) if plain_is_a else (change.b, change.a)
        if mine and its_places:
            wear(
                [Worded(elements[n], plain.passages[n].text, plain.passages[n].marks) for n in mine],
                [Worded(there[n], its[n].text, its[n].marks) for n in its_places],
                change.segments,
                looks,
                plain_is_a=plain_is_a,
                tells_looks=tells_looks,
            )
            continue
        for n in mine:
            if n in like:
                wear_anew(elements[n], there[like[n].place], looks, is_heading=plain.passages[n].level > 0)
    roots = _roots(base, made_of)
    became, into = _became(comparison, elements, there, plain_is_a=plain_is_a)
    grown = Grown(plain.passages, elements, frozenset(there), became, into)
    graft(roots["document"], received.roots["document"], grown)
    names = {"document": base.main, "footnotes": base.part_name("footnotes")}
    styles, root = base.part_name("styles"), received.related("styles")
    changed = {name.casefold(): roots[story] for story, name in names.items() if name and story in roots}
    if styles is not None and root is not None:
        changed[styles.casefold()] = root  # one and the same on both sides: so it is told that both look alike
    where = {p: f"{story}:{n}" for story, each in roots.items() for n, p in enumerate(each.iter(P))}
    passages = (replace(each, where=where[e]) for each, e in zip(plain.passages, elements, strict=True))
    return base.with_parts(changed), tuple(passages)


def _became(
    comparison: Comparison, elements: Sequence[Element], there: Sequence[Element], *, plain_is_a: bool
) -> tuple[dict[Element, list[Element]], dict[Element, list[Element]]]:
    """What each paragraph of the received file became where it stayed, of several that were merged the last one; and
    what each went into, wherever that is."""
    moved = {step.change for step in comparison.steps if step.left}
    found: dict[Element, list[Element]] = {}
    into: dict[Element, list[Element]] = {}
    for place, change in enumerate(comparison.changes):
        mine, its = (change.a, change.b) if plain_is_a else (change.b, change.a)
        if not (mine and its):
            continue
        into |= {there[p]: [elements[n] for n in mine] for p in its}
        if place not in moved:
            found[there[its[-1]]] = [elements[n] for n in mine]
    return found, into


def _roots(base: Package, plain: Package) -> dict[str, Element]:
    """The received file's stories with the plain one's paragraphs in them, those of its notes numbered anew."""
    roots = {"document": _emptied(base.roots["document"])}
    body = next(roots["document"].iterchildren(_BODY))
    for block in [each for each in next(plain.roots["document"].iterchildren(_BODY)) if each.tag != SECTION]:
        if len(body) and body[-1].tag == SECTION:
            body[-1].addprevious(block)
        else:
            body.append(block)
    if "footnotes" in base.roots:
        roots["footnotes"] = clone(base.roots["footnotes"])
        apart = [note for note in roots["footnotes"] if note.get(_TYPE) is not None]
        roots["footnotes"][:] = apart
        least = max((integer(note.get(ID)) or 0 for note in apart), default=0)
        notes = [note for note in plain.roots.get("footnotes", ()) if note.get(_TYPE) is None]
        for each in (*notes, *roots["document"].iter(*NOTE_REFERENCES)):
            each.set(ID, str(least + (integer(each.get(ID)) or 0)))
        roots["footnotes"].extend(notes)
    return roots


def _emptied(document: Element) -> Element:
    new = clone(document)
    body = next(new.iterchildren(_BODY))
    for block in [each for each in body if each.tag != SECTION]:
        body.remove(block)
    return new


# --- the properties of paragraphs -------------------------------------------------------------------------------------


def _set_properties(
    passages: Sequence[Passage],
    elements: Sequence[Element],
    there: Sequence[Element],
    like: Mapping[int, Like],
    received: Package,
    plain: Package,
) -> None:
    plain_indents = dict(_indents(plain))
    for n, element in enumerate(elements):
        old = element[0] if len(element) and element[0].tag == PPR else None
        at = like.get(n)
        if at is not None:
            new = _copied(there[at.place], is_same=at.is_same)
        else:
            new = _unlike_any(n, passages, there, like, received)
            style = None if old is None else old.find(PSTYLE)
            if passages[n].role == Role.SUB_PARAGRAPH and style is not None and style.get(VAL) in plain_indents:
                _indent(new, plain_indents[style.get(VAL, "")], received)
        if old is not None:
            drop(old)
        if len(new):
            element.insert(0, new)


def _indent(properties: Element, indent: Element, received: Package) -> None:
    """Sets the indentation in from where the text beside begins, which these are properties of."""
    beside, named = properties.find(IND), properties.find(PSTYLE)
    styles = received.related("styles")
    found = (
        {} if styles is None else {each.get(_STYLE_ID): each.find(f"{PPR}/{IND}") for each in styles.iterfind(_STYLE)}
    )
    line = received.styles.paragraph(None if named is None else named.get(VAL)).line
    known: dict[str, str] = {}
    for said in (*(found.get(key) for key in reversed(line)), beside):
        known |= {} if said is None else {str(name): str(value) for name, value in said.attrib.items()}
    left = next((integer(known[name]) or 0 for name in (_LEFT, _START) if name in known), 0)
    new = made(IND)
    for name, value in known.items():
        if name in (_RIGHT, _END):
            new.set(name, value)
    new.set(_LEFT, str(left + (integer(indent.get(_LEFT)) or 0)))
    new.set(_HANGING, indent.get(_HANGING, "0"))
    if beside is not None:
        properties.remove(beside)
    put(properties, new)


def _copied(paragraph: Element, *, is_same: bool) -> Element:
    """The properties of a paragraph; of another one what belongs to its place alone is left out."""
    new = made(PPR)
    for child in paragraph[0] if len(paragraph) and paragraph[0].tag == PPR else ():
        if child.tag not in _NOT_COPIED and (is_same or child.tag not in _OF_ONE_PLACE):
            new.append(clone(child))
    return new


def _unlike_any(
    n: int, passages: Sequence[Passage], there: Sequence[Element], like: Mapping[int, Like], received: Package
) -> Element:
    """Of a kind that the received file has not: a heading in the style of its level, a note in that of notes, else like
    the text beside it."""
    level, is_note = passages[n].level, passages[n].part is Part.FOOTNOTE
    styles = received.related("styles")
    for style in () if styles is None or not (level or is_note) else styles.iterfind(_STYLE):
        key, name = style.get(_STYLE_ID, ""), style.find(_NAME)
        known = received.styles.paragraph(key)
        serves = name is not None and name.get(VAL, "").casefold() == _NOTE if is_note else known.level == level
        if serves and known.id == key:
            new = made(PPR)
            new.append(made(PSTYLE, val=key))
            return new
    order = (*range(n - 1, -1, -1), *range(n + 1, len(passages)))
    beside = next((m for m in order if m in like and _is_text(passages[m]) and _is_text(passages[n])), None)
    if beside is None:
        return made(PPR)
    new = _copied(there[like[beside].place], is_same=False)
    for each in new.findall(NUMPR):
        new.remove(each)
    return new


def _is_text(passage: Passage) -> bool:
    return passage.part is Part.BODY and not passage.level


def _indents(plain: Package) -> Iterator[tuple[str, Element]]:
    """The indentation of each style that has one."""
    root = plain.related("styles")
    for style in () if root is None else root.iterfind(_STYLE):
        indent = style.find(f"{PPR}/{IND}")
        if indent is not None:
            yield style.get(_STYLE_ID, ""), indent
