"""What Word would refuse or repair in a file, as far as the format's rules tell: one line for each fault."""

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from lxml import etree
from tests.oracles.settled import (
    BOX,
    DEL,
    DELTEXT,
    FROM,
    INS,
    NOTES,
    PPR,
    RPR,
    SDT,
    TBL,
    TC,
    TO,
    TR,
    P,
    R,
    T,
    flat,
    main_part,
    parsed,
    parts_of,
    related,
    w,
)

FIELD = w("fldChar")
REVISIONS = frozenset((INS, DEL, FROM, TO))
CHANGES = frozenset(
    w(f"{name}Change") for name in "rPr pPr tblPr trPr tcPr tblGrid sectPr numbering tblPrEx".split()
) | {w("cellIns"), w("cellDel"), w("cellMerge")}
RANGES = ("bookmark", "moveFromRange", "moveToRange", "commentRange", "perm", "customXmlInsRange", "customXmlDelRange")
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?")

ORDER = {
    PPR: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    RPR: "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
    "imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
    "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
    w("tcPr"): "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark "
    "headers cellIns cellDel cellMerge tcPrChange",
    w("tblPr"): "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    w("numPr"): "ilvl numId numberingChange ins",
}
PLACES = {parent: {w(name): n for n, name in enumerate(names.split())} for parent, names in ORDER.items()}
LAST_IN_ROW = (INS, DEL, w("trPrChange"))


def faults(content: bytes, base: bytes | None = None) -> list[str]:
    """The faults of a file; with `base`, those alone that the file it was made from does not have."""
    found = Counter(_faults(content))
    if base is not None:
        found -= Counter(_faults(base))
    return sorted(found.elements())


def _faults(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if (bad := archive.testzip()) is not None:
            yield f"damaged entry {bad}"
        for name, times in Counter(archive.namelist()).items():
            if times > 1:
                yield f"{name} is there {times} times"
    parts = parts_of(content)
    roots: dict[str, etree._Element] = {}
    for name, entry in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                roots[name] = parsed(entry)
            except etree.XMLSyntaxError as error:
                yield f"{name} is not well formed: {error}"
    yield from _types(parts, roots)
    yield from _relations(parts, roots)
    main = main_part(parts)
    stories = {"document": roots[main]}
    for kind in ("footnotes", "endnotes", "comments", "styles", "numbering"):
        name = related(parts, main, kind)
        if name in roots:
            stories[kind] = roots[name]
    yield from _styles(stories)
    yield from _notes(stories)
    texts = {name: root for name, root in stories.items() if name not in ("styles", "numbering")}
    headers = {name: root for name, root in roots.items() if re.match(r"word/(header|footer)\d*\.xml", name)}
    yield from _identity(texts | headers)
    for name, root in texts.items():
        for line in _story(root):
            yield f"{name}: {line}"


def _types(parts: dict[str, bytes], roots: dict[str, etree._Element]) -> Iterator[str]:
    types = roots.get("[Content_Types].xml")
    if types is None:
        yield "no [Content_Types].xml"
        return
    defaults = {each.get("Extension", "").lower() for each in types if each.tag.endswith("}Default")}
    overrides = [each.get("PartName", "") for each in types if each.tag.endswith("}Override")]
    for name, times in Counter(overrides).items():
        if times > 1:
            yield f"the type of {name} is stated {times} times"
        if name.lstrip("/") not in parts:
            yield f"the type of {name} is stated, but no such part is there"
    for name in parts:
        ending = name.rpartition(".")[2].lower()
        if name != "[Content_Types].xml" and not name.endswith("/"):
            if f"/{name}" not in overrides and ending not in defaults:
                yield f"no type is stated for {name}"
            elif f"/{name}" not in overrides and name.startswith("word/") and name.count("/") == 1 and ending == "xml":
                yield f"{name} is stated to be mere XML"


def _relations(parts: dict[str, bytes], roots: dict[str, etree._Element]) -> Iterator[str]:
    for name in parts:
        if not name.endswith(".rels") or name not in roots:
            continue
        folder, _, file = name.rpartition("/")
        folder = folder.rpartition("_rels")[0].rstrip("/")
        source = posixpath.join(folder, file.removesuffix(".rels"))
        if file != ".rels" and source not in parts:
            yield f"{name}: no {source} is there"
        ids = Counter(each.get("Id") for each in roots[name])
        yield from (f"{name}: {key} is there {times} times" for key, times in ids.items() if times > 1)
        for each in roots[name]:
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
            if each.get("TargetMode") != "External" and target not in parts:
                yield f"{name}: {each.get('Id')} leads to {target}, which is not there"
        if source in roots:
            yield from _used_relations(source, roots[source], set(ids))
    for name, root in roots.items():
        folder, _, file = name.rpartition("/")
        if not name.endswith(".rels") and f"{folder}/_rels/{file}.rels".lstrip("/") not in roots:
            yield from _used_relations(name, root, set())


def _used_relations(name: str, root: etree._Element, known: set[str | None]) -> Iterator[str]:
    for node in root.iter(etree.Element):
        for attribute, value in node.attrib.items():
            if attribute.startswith(RELATION) and value and value not in known:
                yield f"{name}: {attribute.rpartition('}')[2]} of {_name(node)} names {value}, which no relation is"


def _styles(stories: dict[str, etree._Element]) -> Iterator[str]:
    styles = {each.get(w("styleId")) for each in stories["styles"]} if "styles" in stories else set()
    lists = {each.get(w("numId")) for each in stories["numbering"]} if "numbering" in stories else set()
    for name in ("document", "footnotes", "endnotes"):
        for node in stories[name].iter(w("pStyle"), w("rStyle"), w("tblStyle")) if name in stories else ():
            if node.get(w("val")) not in styles:
                yield f"{name}: style {node.get(w('val'))} is not there"
        for node in stories[name].iter(w("numId")) if name in stories else ():
            if node.get(w("val")) not in lists | {"0"}:
                yield f"{name}: list {node.get(w('val'))} is not there"


def _notes(stories: dict[str, etree._Element]) -> Iterator[str]:
    for reference, kind in NOTES.items():
        notes = Counter(each.get(w("id")) for each in stories[kind]) if kind in stories else Counter()
        for key, times in notes.items():
            if times > 1:
                yield f"{kind}: note {key} is there {times} times"
        used = Counter(each.get(w("id")) for each in stories["document"].iter(reference))
        for key, times in used.items():
            if key not in notes:
                yield f"document: note {key} is referred to in vain ({kind})"
            if times > 1:
                yield f"document: note {key} is referred to {times} times ({kind})"
    comments = {each.get(w("id")) for each in stories["comments"]} if "comments" in stories else set()
    for each in stories["document"].iter(w("commentReference")):
        if each.get(w("id")) not in comments:
            yield f"document: comment {each.get(w('id'))} is referred to in vain"


def _identity(stories: dict[str, etree._Element]) -> Iterator[str]:
    """Ids of revisions and of bookmarks are one's own in the whole file, and what begins ends."""
    revisions: Counter[str | None] = Counter()
    bookmarks: Counter[str | None] = Counter()
    for name, root in stories.items():
        for node in root.iter(*REVISIONS, *CHANGES):
            revisions[node.get(w("id"))] += 1
            if not node.get(w("author")):
                yield f"{name}: {_name(node)} without author"
            if (date := node.get(w("date"))) is not None and not DATE.fullmatch(date):
                yield f"{name}: {_name(node)} dated {date}"
        bookmarks += Counter(each.get(w("name")) for each in root.iter(w("bookmarkStart")))
        for kind in RANGES:
            starts = Counter(each.get(w("id")) for each in root.iter(w(f"{kind}Start")))
            ends = Counter(each.get(w("id")) for each in root.iter(w(f"{kind}End")))
            yield from (f"{name}: {kind} {key} begins {n} times" for key, n in starts.items() if n > 1)
            yield from (f"{name}: {kind} {key} does not end" for key in starts - ends)
            yield from (f"{name}: {kind} {key} ends, but never began" for key in ends - starts)
        gone, come = (
            Counter(each.get(w("name")) for each in root.iter(w(f"{kind}RangeStart")))
            for kind in ("moveFrom", "moveTo")
        )
        yield from (
            f"{name}: move {key} has {gone[key]} from and {come[key]} to"
            for key in gone | come
            if gone[key] != come[key] or gone[key] > 1
        )
    yield from (f"revision {key} is there {times} times" for key, times in revisions.items() if times > 1 or not key)
    yield from (f"bookmark {key} is there {times} times" for key, times in bookmarks.items() if times > 1)


def _story(root: etree._Element) -> Iterator[str]:
    for node in root.iter(etree.Element):
        tag = node.tag
        if tag in (T, DELTEXT, w("instrText"), w("delInstrText")):
            yield from _text(node)
        elif tag in REVISIONS:
            yield from _revision(node)
        elif tag in PLACES:
            yield from _order(node, PLACES[tag])
        elif tag == w("trPr"):
            seen = [LAST_IN_ROW.index(child.tag) if child.tag in LAST_IN_ROW else -1 for child in node]
            if seen != sorted(seen):
                yield "trPr: children out of order"
        elif tag in (P, TR, TC, TBL, BOX, w("footnote"), w("endnote"), w("body"), R, SDT, w("comment")):
            yield from _container(node)
    yield from _last_marks(root)
    yield from _copies(root)
    yield from _fields(root)


def _fields(root: etree._Element) -> Iterator[str]:
    """Word opens such files. But what stands in a field goes with it, and a reference to a place where nothing is left
    ends as an error: LibreOffice shows both."""
    places = _places(root)
    for paragraph in root.iter(P):
        open_: list[tuple[str, set[frozenset[str]]]] = []
        for node in paragraph.iter(FIELD, w("instrText"), w("delInstrText"), T, DELTEXT):
            kind = node.get(w("fldCharType"))
            if kind == "begin":
                open_.append(("", set()))
            round_ = frozenset(_revisions_round(node))
            for _, seen in open_:
                seen.add(round_)
            if node.tag in (w("instrText"), w("delInstrText")) and open_:
                open_[-1] = (open_[-1][0] + (node.text or ""), open_[-1][1])
            if kind == "end" and open_:
                code, seen = open_.pop()
                if len(seen) > 1:
                    yield f"the field {code.strip()!r} is marked in part"
                words = code.split()
                if seen == {frozenset()} and words[:1] == ["REF"] and not all(places.get(words[1], (True,))):
                    yield f"the field {code.strip()!r} refers to what is gone"


def _places(root: etree._Element) -> dict[str, tuple[bool, bool]]:
    """Whether words are left of each bookmark that has any, once all is accepted, and once all is rejected."""
    open_: dict[str | None, str] = {}
    found: dict[str, tuple[bool, bool]] = {}
    for node in root.iter(w("bookmarkStart"), w("bookmarkEnd"), T, DELTEXT):
        if node.tag == w("bookmarkStart"):
            open_[node.get(w("id"))] = node.get(w("name"), "")
        elif node.tag == w("bookmarkEnd"):
            open_.pop(node.get(w("id")), None)
        elif node.text:
            outer = _revisions_round(node)
            for name in open_.values():
                left = found.get(name, (False, False))
                found[name] = left[0] or not {DEL, FROM} & {*outer}, left[1] or not {INS, TO} & {*outer}
    return found


def _text(node: etree._Element) -> Iterator[str]:
    outer = _revisions_round(node)
    gone, deleted = DEL in outer or FROM in outer, DEL in outer
    if node.tag in (T, w("instrText")) and deleted:
        yield f"{_name(node)} {node.text!r} in w:del"
    if node.tag in (DELTEXT, w("delInstrText")) and not gone:
        yield f"{_name(node)} {node.text!r} outside w:del"
    text = node.text or ""
    if text != text.strip(" \t\r\n") and node.get(SPACE) != "preserve":
        yield f"{_name(node)} {text!r} without xml:space"


def _revision(node: etree._Element) -> Iterator[str]:
    parent = node.getparent()
    if parent.tag in (RPR, w("trPr"), w("numPr")):
        if len(node):
            yield f"{_name(node)} of {_name(parent)} with children"
        return
    if not len(node):
        yield f"empty {_name(node)}"
    outer = _revisions_round(node)
    if node.tag in outer or (node.tag == DEL and TO in outer) or (node.tag == INS and (DEL in outer or FROM in outer)):
        yield f"{_name(node)} within {', '.join(_name_of(tag) for tag in outer)}"
    if any(child.tag in (P, TBL, TR, TC) for child in node):
        yield f"{_name(node)} round blocks"
    if parent.tag in (R, TR, TC, TBL, w("body")):
        yield f"{_name(node)} right in {_name(parent)}"


def _revisions_round(node: etree._Element) -> list[str]:
    """The revisions a node is in, up to the text box it is in: that is a text of its own."""
    found = []
    for each in node.iterancestors():
        if each.tag == BOX:
            break
        if each.tag in REVISIONS:
            found.append(each.tag)
    return found


def _order(node: etree._Element, places: dict[str, int]) -> Iterator[str]:
    known = [places[child.tag] for child in node if child.tag in places]
    if known != sorted(known):
        yield f"{_name(node)}: children out of order: {' '.join(_name(child) for child in node)}"
    for tag, times in Counter(child.tag for child in node).items():
        if times > 1 and tag in places:
            yield f"{_name(node)}: {times} times {_name_of(tag)}"
    yield from (
        f"{_name(node)}: {_name(child)} has no place in it"
        for child in node
        if child.tag not in places and child.tag.startswith(w("").rstrip("}")) and node.tag != RPR
    )


FIRST = {P: PPR, R: RPR, TR: w("trPr"), TC: w("tcPr"), TBL: w("tblPr")}


def _container(node: etree._Element) -> Iterator[str]:
    tag = node.tag
    if tag in FIRST and (first := node.findall(FIRST[tag])):
        before = list(node)[: list(node).index(first[0])]
        if len(first) > 1 or any(child.tag != w("tblPrEx") for child in before):
            yield f"{_name(first[0])} is not the first of {_name(node)}"
    blocks = (
        [child for child in flat(node, (P, TBL)) if child.tag in (P, TBL)] if tag not in (P, R, TBL, TR, SDT) else []
    )
    if tag in (TC, BOX, w("footnote"), w("endnote"), w("comment")):
        if not blocks:
            yield f"{_name(node)} without a paragraph"
        elif blocks[-1].tag != P:
            yield f"{_name(node)} ends with a table"
    if tag == w("body") and blocks and blocks[-1].tag != P:
        yield "the body ends with a table"
    if tag == TBL and not list(flat(node, (TR,))):
        yield "a table without rows"
    if tag == TR and not list(flat(node, (TC,))):
        yield "a row without cells"
    if tag == P and any(child.tag in (P, TBL, TC, TR, T) for child in node):
        yield f"w:p with {', '.join(_name(child) for child in node if child.tag in (P, TBL, TC, TR, T))} right in it"


def _last_marks(root: etree._Element) -> Iterator[str]:
    """The mark that ends a cell, a note, a box or the body cannot come or go by itself."""
    for node in root.iter(TC, BOX, w("footnote"), w("endnote"), w("body")):
        blocks = list(flat(node, (P, TBL)))
        row = node.find(f"../{w('trPr')}") if node.tag == TC else None
        goes = {child.tag for child in row} if row is not None else set()
        mark = blocks[-1].find(f"{PPR}/{RPR}") if blocks and blocks[-1].tag == P else None
        for child in () if mark is None else mark:
            if child.tag in REVISIONS and child.tag not in goes:
                yield f"the last mark of {_name(node)} is tracked ({_name(child)})"


def _copies(root: etree._Element) -> Iterator[str]:
    """A text box is stored for newer and for older programs: both must say the same, before and after."""
    for node in root.iter("{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"):
        copies = [["".join(t.text or "" for t in box.iter(T, DELTEXT)) for box in child.iter(BOX)] for child in node]
        copies = [copy for copy in copies if copy]
        if len(copies) > 1 and any(copy != copies[0] for copy in copies):
            yield f"the copies of a text box differ: {copies[0]} and {copies[1]}"


def _name(node: etree._Element) -> str:
    return _name_of(node.tag)


def _name_of(tag: str) -> str:
    return f"w:{tag.rpartition('}')[2]}" if tag.startswith(w("").rstrip("}")) else tag.rpartition("}")[2]
