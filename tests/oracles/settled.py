"""What a Word file says once every revision is accepted or rejected, by the rules of the format alone.

Nothing here is imported from the program: this is the other opinion that its tracked files are held against.
"""

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import NamedTuple

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
REL = "http://schemas.openxmlformats.org/package/2006/relationships"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


P, R, T, DELTEXT, PPR, RPR, TBL, TR, TC, SDT = map(w, "p r t delText pPr rPr tbl tr tc sdt".split())
INS, DEL, FROM, TO = map(w, "ins del moveFrom moveTo".split())
BOX = w("txbxContent")
GONE = {True: frozenset((DEL, FROM)), False: frozenset((INS, TO))}
CELL_GONE = {True: w("cellDel"), False: w("cellIns")}
ALTERNATE, CHOICE, FALLBACK = (f"{{{MC}}}{name}" for name in ("AlternateContent", "Choice", "Fallback"))
FIXED = {w("tab"): "\t", w("ptab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}
SWITCHES = {
    w("b"): "bold",
    w("i"): "italic",
    w("strike"): "struck",
    w("dstrike"): "struck twice",
    w("caps"): "capitals",
    w("smallCaps"): "small capitals",
    w("vanish"): "hidden",
}
CODE = frozenset((w("instrText"), w("delInstrText"), w("rt"), w("sdtPr"), w("sdtEndPr"), PPR, RPR))
NOTES = {w("footnoteReference"): "footnotes", w("endnoteReference"): "endnotes"}
SIGNS = frozenset((w("footnoteRef"), w("endnoteRef")))

Looks = frozenset[str]


@dataclass(frozen=True)
class Paragraph:
    """`looks` has an entry for each character of `text`; `notes` are the places where a note is referred to.

    `signs` are those where the note they stand in prints its own number. `listed` is the automatic list the paragraph
    is in, with its level; `number` is what that prints, where it is known.
    """

    text: str
    looks: tuple[Looks, ...] = field(default=(), compare=False)
    notes: tuple[int, ...] = ()
    style: str = field(default="", compare=False)
    listed: tuple[str, str] | None = field(default=None, compare=False)
    number: str = field(default="", compare=False)
    signs: tuple[int, ...] = ()


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple["Cell", ...], ...]


@dataclass(frozen=True)
class Cell:
    blocks: tuple["Paragraph | Table", ...]
    span: int = 1
    merge: str = ""


Blocks = tuple[Paragraph | Table, ...]


@dataclass(frozen=True)
class Said:
    """The body in order; the notes that are still referred to, in the order of their references; the text boxes."""

    body: Blocks
    footnotes: tuple[Blocks, ...] = ()
    endnotes: tuple[Blocks, ...] = ()
    boxes: tuple[Blocks, ...] = ()


class _Character(NamedTuple):
    text: str
    looks: Looks


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def parsed(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(huge_tree=True, resolve_entities=False, remove_comments=True))


def main_part(parts: dict[str, bytes]) -> str:
    for each in parsed(parts["_rels/.rels"]):
        if each.get("Type", "").endswith("/officeDocument"):
            return each.get("Target", "").lstrip("/")
    return "word/document.xml"


def related(parts: dict[str, bytes], source: str, kind: str) -> str | None:
    """The name of the part of this kind that `source` refers to."""
    folder, _, name = source.rpartition("/")
    rels = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    for each in () if rels is None else parsed(rels):
        if each.get("Type", "").endswith(f"/{kind}"):
            return posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
    return None


def settled(content: bytes, *, accept: bool) -> Said:
    """What the file says with every revision accepted, or rejected."""
    return _Settling(parts_of(content), accept).said()


class _Settling:
    def __init__(self, parts: dict[str, bytes], accept: bool) -> None:
        self._accept = accept
        self._gone = GONE[accept]
        main = main_part(parts)
        self._body = parsed(parts[main]).find(w("body"))
        self._stories = {}
        for story in ("footnotes", "endnotes"):
            name = related(parts, main, story)
            self._stories[story] = None if name is None or name not in parts else parsed(parts[name])
        styles = related(parts, main, "styles")
        self._styles = {} if styles not in parts else {each.get(w("styleId")): each for each in parsed(parts[styles])}
        self._referred: dict[str, list[str]] = {"footnotes": [], "endnotes": []}
        self._boxes: list[Blocks] = []

    def said(self) -> Said:
        body = self._blocks(self._body)
        notes: dict[str, tuple[Blocks, ...]] = {}
        for story, root in self._stories.items():
            known = {} if root is None else {note.get(w("id")): note for note in root if note.get(w("id")) is not None}
            notes[story] = tuple(
                self._blocks(known[key]) for key in dict.fromkeys(self._referred[story]) if key in known
            )
        return Said(body, notes["footnotes"], notes["endnotes"], tuple(self._boxes))

    def _blocks(self, container: etree._Element) -> Blocks:
        found: list[Paragraph | Table] = []
        carried: list[Paragraph] = []
        for block in flat(container, (P, TBL)):
            if block.tag == TBL:
                table = self._table(block)
                if table is None:
                    continue
                if any(each.text for each in carried):
                    found.append(_joined(carried))
                carried = []
                if found and isinstance(found[-1], Table):  # to Word, two tables with nothing between them are one
                    found[-1] = Table(found[-1].rows + table.rows)
                else:
                    found.append(table)
                continue
            carried.append(self._paragraph(block))
            if not self._mark_is_gone(block):
                found.append(_joined(carried))
                carried = []
        if carried:  # the last mark of a container cannot go away: what it ends stays, be it empty
            found.append(_joined(carried))
        return tuple(found)

    def _mark_is_gone(self, paragraph: etree._Element) -> bool:
        mark = paragraph.find(f"{PPR}/{RPR}")
        return mark is not None and any(child.tag in self._gone for child in mark)

    def _table(self, table: etree._Element) -> Table | None:
        rows = []
        for row in flat(table, (TR,)):
            properties = row.find(w("trPr"))
            if properties is not None and any(child.tag in self._gone for child in properties):
                continue
            cells = []
            for cell in flat(row, (TC,)):
                about = cell.find(w("tcPr"))
                if about is not None and about.find(CELL_GONE[self._accept]) is not None:
                    continue
                span, merge = _attribute(about, "gridSpan"), None if about is None else about.find(w("vMerge"))
                cells.append(
                    Cell(self._blocks(cell), int(span or 1), "" if merge is None else merge.get(w("val")) or "continue")
                )
            if cells:
                rows.append(tuple(cells))
        return Table(tuple(rows)) if rows else None

    def _paragraph(self, paragraph: etree._Element) -> Paragraph:
        characters: list[_Character] = []
        notes: list[int] = []
        signs: list[int] = []
        boxes: list[etree._Element] = []
        codes: list[bool] = []
        self._gather(paragraph, frozenset(), characters, (notes, signs), boxes, codes)
        for box in boxes:
            self._boxes.append(self._blocks(box))
        text = "".join(each.text for each in characters)
        looks = tuple(each.looks for each in characters for _ in each.text)
        properties = self._as_it_is(paragraph.find(PPR), "pPrChange", PPR)
        number = None if properties is None else properties.find(w("numPr"))
        listed = None
        if number is not None and _attribute(number, "numId") not in (None, "0"):
            listed = (_attribute(number, "numId") or "", _attribute(number, "ilvl") or "0")
        return Paragraph(text, looks, tuple(notes), _attribute(properties, "pStyle") or "", listed, "", tuple(signs))

    def _as_it_is(self, properties: etree._Element | None, change: str, inner: str) -> etree._Element | None:
        """The properties that hold: those before the change where changes are rejected."""
        changed = None if properties is None else properties.find(w(change))
        return properties if changed is None or self._accept else changed.find(inner)

    def _gather(self, parent, looks, characters, notes, boxes, codes) -> None:
        for node in parent:
            tag = node.tag
            if tag in self._gone or tag in CODE:
                continue
            if tag == R:
                self._gather(node, self._looks(node), characters, notes, boxes, codes)
            elif tag == w("fldChar"):
                kind = node.get(w("fldCharType"))
                if kind == "begin":
                    codes.append(True)
                elif codes and kind == "separate":
                    codes[-1] = False
                elif codes:
                    codes.pop()
            elif tag in NOTES:
                self._referred[NOTES[tag]].append(node.get(w("id")))
                notes[0].append(sum(len(each.text) for each in characters))
            elif tag in SIGNS:
                notes[1].append(sum(len(each.text) for each in characters))
            elif tag == BOX:
                boxes.append(node)
            elif tag == ALTERNATE:
                chosen = node.find(CHOICE)
                chosen = node.find(FALLBACK) if chosen is None else chosen
                if chosen is not None:
                    self._gather(chosen, looks, characters, notes, boxes, codes)
            elif (text := _text_of(node)) is not None:
                if text and not any(codes):
                    characters.append(_Character(text, looks))
            else:
                self._gather(node, looks, characters, notes, boxes, codes)

    def _looks(self, run: etree._Element) -> Looks:
        properties = self._as_it_is(run.find(RPR), "rPrChange", RPR)
        if properties is None:
            return frozenset()
        found: dict[str, str] = {}
        for place in (*self._inherited(_attribute(properties, "rStyle")), properties):
            for child in place:
                value = child.get(w("val"))
                if child.tag in SWITCHES:
                    off = value in ("0", "false", "off")
                    found[SWITCHES[child.tag]] = f"not {SWITCHES[child.tag]}" if off else SWITCHES[child.tag]
                elif child.tag == w("u"):
                    found["underline"] = "" if value == "none" else f"underline {value}"
                elif child.tag == w("vertAlign"):
                    found["raised"] = "" if value == "baseline" else str(value)
        return frozenset(filter(None, found.values()))

    def _inherited(self, style: str | None) -> Iterator[etree._Element]:
        chain: list[etree._Element] = []
        while style in self._styles and len(chain) < 20:
            chain.append(self._styles[style])
            style = _attribute(chain[-1], "basedOn")
        for each in reversed(chain):
            if (properties := each.find(RPR)) is not None:
                yield properties


def _text_of(node: etree._Element) -> str | None:
    if node.tag in (T, DELTEXT, f"{{{M}}}t"):
        return (node.text or "").replace("\n", " ")
    if node.tag in FIXED:
        return FIXED[node.tag]
    if node.tag == w("br"):
        return "\n" if node.get(w("type")) in (None, "textWrapping") else ""
    if node.tag == w("sym"):
        return chr(int(node.get(w("char"), "20"), 16))
    return None


def flat(container: etree._Element, wanted: tuple[str, ...]) -> Iterator[etree._Element]:
    """The elements of these names in a container, whatever controls they are wrapped in."""
    for child in container:
        if child.tag in wanted:
            yield child
        elif child.tag == ALTERNATE:
            yield from flat(child[0], wanted)
        elif child.tag not in (P, TBL, TR, TC, w("sectPr"), w("tblPr"), w("tblGrid"), w("sdtPr"), w("sdtEndPr")):
            yield from flat(child, wanted)


def _attribute(parent: etree._Element | None, name: str) -> str | None:
    child = None if parent is None else parent.find(w(name))
    return None if child is None else child.get(w("val"))


def _joined(paragraphs: list[Paragraph]) -> Paragraph:
    """Paragraphs with no mark between them: the last one's mark, and so its properties, are those that stay."""
    if len(paragraphs) == 1:
        return paragraphs[0]
    before = 0
    notes: list[int] = []
    signs: list[int] = []
    for each in paragraphs:
        notes += [before + place for place in each.notes]
        signs += [before + place for place in each.signs]
        before += len(each.text)
    return Paragraph(
        "".join(each.text for each in paragraphs),
        tuple(looks for each in paragraphs for looks in each.looks),
        tuple(notes),
        paragraphs[-1].style,
        paragraphs[-1].listed,
        signs=tuple(signs),
    )
