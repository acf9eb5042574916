"""The parts of the marked package: notes and pictures added to it, and all of it packed again without its macros."""

import posixpath
import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lxml import etree

from draftdesk.ooxml.footnotes import AFTER_IN_SETTINGS
from draftdesk.ooxml.markup import DECLARED, escaped
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.pieces import TEXT_BOX
from draftdesk.ooxml.tracking.names import ID, NSMAP, PSTYLE, VAL, drop, made
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.tracking.strict import usual
from draftdesk.ooxml.xml import NAMESPACES, Element, integer, parse, qn

_LEVEL = 2
"""How hard is packed: harder takes five times as long for a file a fifth smaller."""
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_PACKED = (".png", ".jpg", ".jpeg", ".gif", ".emz", ".wmz", ".zip", ".docx", ".xlsx", ".tif", ".tiff", ".mp4")
_MACROS = re.compile(
    r"(^|/)(vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin|activeX/.*|customUI/.*)(\.rels)?$", re.IGNORECASE
)
_MACRO_KINDS = (
    "vbaProject",
    "wordVbaData",
    "vbaProjectSignature",
    "vbaProjectSignatureAgile",
    "control",
    "activeXControlBinary",
    "attachedTemplate",
    "extensibility",
)
_MAIN_KIND = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAINS = re.compile(
    rb"application/vnd\.ms-word\.(document|template)\.macroEnabled(Template)?\.main\+xml|application/vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main\+xml"
)
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "[Content_Types].xml"
_DROPPED_SETTINGS = re.compile(rb"<w:(attachedTemplate|revisionView)\b[^>]*?/>")
"""A template elsewhere; and that tracked changes are not shown, as some files have it."""
_EMBED, _BLIP = qn("r:embed"), "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_LINKS = (
    "{http://schemas.openxmlformats.org/drawingml/2006/main}hlinkClick",
    "{http://schemas.openxmlformats.org/drawingml/2006/main}hlinkHover",
)
_OF_ITS_FILE = tuple(
    qn(f"w:{name}")
    for name in "numPr bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference footnoteReference "
    "endnoteReference sectPr".split()
)
_TYPE = qn("w:type")
_SEPARATORS = (("separator", "-1"), ("continuationSeparator", "0"))
_NOTE = {"footnotes": ("footnote", "footnote reference"), "endnotes": ("endnote", "endnote reference")}


class Parts:
    """What is added to the marked package while a comparison is laid into it.

    `left_out` is how many drawings of the other package could not be: charts and the like, more than a picture.
    """

    def __init__(self, own: Side) -> None:
        self._own = own
        self._package = own.package
        self._new: dict[str, bytes] = {}
        self._relations: dict[str, list[str]] = {}
        self._kinds: dict[str, str] = {}
        self._last_note: dict[str, int] = {}
        self._notes: dict[Element, dict[str | None, Element]] = {}
        self._drawings = 900_000
        self._first: set[str] = set()
        self._styles: dict[str, str] | None = None
        self._numbering: Element | None = None
        self.left_out = 0

    def has_style(self, style_id: str) -> bool:
        return style_id in self._known_styles().values()

    def note_style(self, story: str) -> str:
        """The id of the marked package's style for references to notes, "" where it has none."""
        return self._known_styles().get(_NOTE[story][1], "")

    def _known_styles(self) -> dict[str, str]:
        if self._styles is None:
            root = self._own.styles
            self._styles = {}
            for style in () if root is None else root.iterfind(qn("w:style")):
                name = style.find(qn("w:name"))
                self._styles["" if name is None else name.get(VAL, "").casefold()] = style.get(qn("w:styleId"), "")
        return self._styles

    def note_in(self, root: Element | None, story: str, reference: Element) -> Element | None:
        """The note that a reference means."""
        if root is None:
            return None
        if root not in self._notes:
            self._notes[root] = {note.get(ID): note for note in root.iterfind(qn(f"w:{_NOTE[story][0]}"))}
        return self._notes[root].get(reference.get(ID))

    def new_note(self, story: str) -> Element:
        """An empty note with an id of its own, in the part of its kind, which is made if there is none."""
        name = _NOTE[story][0]
        root = self._own.roots.get(story)
        if root is None:
            root = self._own.roots[story] = self._first_note(story, name)
        if story not in self._last_note:
            self._last_note[story] = max((integer(note.get(ID)) or 0 for note in root), default=0)
        self._last_note[story] = max(self._last_note[story], 0) + 1
        note = etree.SubElement(root, qn(f"w:{name}"), nsmap=NSMAP)
        note.set(ID, str(self._last_note[story]))
        return note

    def _first_note(self, story: str, name: str) -> Element:
        lines = "".join(
            f'<w:{name} w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:{name}>'
            for kind, number in _SEPARATORS
        )
        folder = posixpath.dirname(self._package.main)
        part = self._free(posixpath.join(folder, f"{story}.xml"))
        self._kinds[part] = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{story}+xml"
        self._relate(f"{_RELATIONSHIPS}/{story}", posixpath.basename(part))
        self._new[part] = b""
        self._first.add(story)
        return parse(f"<w:{story} {DECLARED}>{lines}</w:{story}>".encode())

    def numbering(self) -> Element:
        """The root of the lists, which may be added to; the part is made if there is none."""
        if self._numbering is None:
            self._numbering = self._package.related("numbering")
        if self._numbering is None:
            part = self._free(posixpath.join(posixpath.dirname(self._package.main), "numbering.xml"))
            self._kinds[part] = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
            self._relate(f"{_RELATIONSHIPS}/numbering", posixpath.basename(part))
            self._new[part] = b""
            self._numbering = parse(f"<w:numbering {DECLARED}/>".encode())
        return self._numbering

    def order_notes(self) -> None:
        """Where notes were added puts all of a story in the order of their references, and numbers them so.

        LibreOffice goes by their order and takes their ids for it.
        """
        for story in self._last_note:
            root = self._own.roots[story]
            references = list(self._own.roots["document"].iter(qn(f"w:{_NOTE[story][0]}Reference")))
            places: dict[str | None, int] = {}
            for node in references:
                places.setdefault(node.get(ID), len(places))
            notes = [note for note in root if note.get(_TYPE) is None]
            notes.sort(key=lambda note: places.get(note.get(ID), len(places)))
            root[:] = [*(note for note in root if note.get(_TYPE) is not None), *notes]
            first = max((integer(note.get(ID)) or 0 for note in root if note.get(_TYPE) is not None), default=0) + 1
            numbers = {note.get(ID): str(first + n) for n, note in enumerate(notes)}
            for node in (*notes, *references):
                node.set(ID, numbers.get(node.get(ID), node.get(ID, "")))

    def carried(self, node: Element, other: Package) -> Element | None:
        """A copy of a drawing of the other package with its pictures; None where it needs more than pictures."""
        copy = deepcopy(node)
        for tag in _LINKS:
            for link in list(copy.iter(tag)):
                drop(link)
        for each in copy.iter():
            for name, value in each.attrib.items():
                if not str(name).startswith(f"{{{NAMESPACES['r']}}}") or not value:
                    continue
                picture = self._picture(str(value), other) if each.tag == _BLIP and name == _EMBED else None
                if picture is None:
                    self.left_out += 1
                    return None
                each.set(name, picture)
        for each in copy.iter(_PROPERTIES):
            self._drawings += 1
            each.set("id", str(self._drawings))
        for box in copy.iter(TEXT_BOX):
            for style in box.iter(PSTYLE):
                if not self.has_style(style.get(VAL, "")):
                    drop(style)
            for node in list(box.iter(*_OF_ITS_FILE)):
                drop(node)
        return copy

    def _picture(self, relation: str, other: Package) -> str | None:
        folder, _, file = other.main.rpartition("/")
        rels = other.entries.get(posixpath.join(folder, "_rels", f"{file}.rels"))
        for each in () if rels is None else parse(rels).iter(qn("pr:Relationship")):
            if each.get("Id") != relation or each.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
            ending = posixpath.splitext(target)[1].lower()
            if target not in other.entries or ending not in (".png", ".jpg", ".jpeg", ".gif"):
                return None
            part = self._free(
                posixpath.join(posixpath.dirname(self._package.main), "media", f"compared{len(self._new) + 1}{ending}")
            )
            self._new[part] = other.entries[target]
            self._kinds[part] = {".png": "image/png", ".gif": "image/gif"}.get(ending, "image/jpeg")
            return self._relate(f"{_RELATIONSHIPS}/image", f"media/{posixpath.basename(part)}")
        return None

    def _free(self, name: str) -> str:
        stem, ending = posixpath.splitext(name)
        taken = {entry.casefold() for entry in (*self._package.entries, *self._new)}
        n = 1
        while name.casefold() in taken:
            n += 1
            name = f"{stem}{n}{ending}"
        return name

    def _relate(self, kind: str, target: str) -> str:
        """Notes a relationship from the body, and gives its id."""
        known = self._relations.setdefault(self._package.main, [])
        name = f"rIdCompared{len(known) + 1}"
        known.append(f'<Relationship Id="{name}" Type="{kind}" Target="{escaped(target)}"/>')
        return name

    def packed(self, tick: Callable[[], None], others: Mapping[str, Element] | None = None) -> bytes:
        """The package with its stories as they are now, and with `others` for the parts of these names.

        The same content gives the same bytes. `tick` is called with every part.
        """
        stories = {self._package.main: self._own.roots["document"], **(others or {})}
        for story in ("footnotes", "endnotes"):
            if story in self._own.roots:
                part = self._package.part_name(story) or next(
                    name for name in self._new if name.endswith(f"{story}.xml") or story in self._kinds[name]
                )
                stories[part] = self._own.roots[story]
        if self._numbering is not None:
            name = self._package.part_name("numbering")
            stories[name or next(new for new in self._new if "numbering" in self._kinds[new])] = self._numbering
        written = {
            name: usual(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
            for name, root in stories.items()
        }
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as archive:

            def put(name: str, content: bytes) -> None:
                entry = ZipInfo(name, _NO_TIME)
                entry.compress_type = ZIP_STORED if name.lower().endswith(_PACKED) else ZIP_DEFLATED
                entry.create_system = 0
                tick()
                archive.writestr(entry, content, compresslevel=_LEVEL)

            for name in self._package.entries:
                if _MACROS.search(name):
                    continue
                put(name, written.pop(name) if name in written else self._kept(name, self._package.entries[name]))
            rels = _rels_of(self._package.main)
            if self._relations and rels not in self._package.entries:
                put(rels, _with_relations(_NO_RELATIONS, self._relations[self._package.main]))
            for name, content in self._new.items():
                put(name, written.pop(name, content))
        return packed.getvalue()

    def _kept(self, name: str, content: bytes) -> bytes:
        if name.endswith((".xml", ".rels")):
            content = usual(content)
        if name == _TYPES:
            return self._types(content)
        if name.endswith(".rels"):
            if any(kind.encode() in content for kind in _MACRO_KINDS):
                content = _without_macros(content)
            if name == _rels_of(self._package.main) and self._package.main in self._relations:
                content = _with_relations(content, self._relations[self._package.main])
        elif name == self._package.part_name("settings"):
            content = self._settings(_DROPPED_SETTINGS.sub(b"", content))
        return content

    def _settings(self, content: bytes) -> bytes:
        """Names the separators of notes that the file had none of before, as Word does."""
        if not self._first:
            return content
        root = parse(content)
        for story in sorted(self._first):
            name_separators(root, _NOTE[story][0])
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _types(self, content: bytes) -> bytes:
        content = _OTHER_MAINS.sub(_MAIN_KIND, content)
        if any(_MACROS.search(name) for name in self._package.entries):
            root = parse(content)
            for each in list(root):
                if _MACROS.search(each.get("PartName", "")):
                    root.remove(each)
            content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        more = "".join(
            f'<Override PartName="/{escaped(part)}" ContentType="{kind}"/>' for part, kind in self._kinds.items()
        )
        return content.replace(b"</Types>", f"{more}</Types>".encode()) if more else content


def name_separators(settings: Element, name: str) -> None:
    """Says in the settings which notes of the kind ("footnote", "endnote") are no notes, where nothing says it."""
    tag = qn(f"w:{name}")
    properties = settings.find(f"{tag}Pr")
    if properties is None:
        properties = made(f"{tag}Pr")
        later = {each.partition(":")[2] for each in AFTER_IN_SETTINGS} - {f"{name}Pr"}
        places = (n for n, child in enumerate(settings) if str(child.tag).rpartition("}")[2] in later)
        settings.insert(next(places, len(settings)), properties)
    if properties.find(tag) is None:
        properties.extend([made(tag, id=number) for _, number in _SEPARATORS])


def unmarked(package: Package) -> bytes:
    """The package as it is read, without tracked changes and macros, packed anew."""
    return Parts(Side(package, (), marked=False)).packed(lambda: None)


def with_notes_part(package: Package) -> Package:
    """The package with a part for footnotes, in which there are none yet."""
    side = Side(package, (), marked=True)
    parts = Parts(side)
    drop(parts.new_note("footnotes"))
    return open_package(parts.packed(lambda: None), package.name)


_NO_RELATIONS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


def _rels_of(part: str) -> str:
    folder, _, file = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _with_relations(content: bytes, relations: list[str]) -> bytes:
    root = parse(content)
    more = etree.fromstring(f'<a xmlns="{NAMESPACES["pr"]}">{"".join(relations)}</a>'.encode())
    root.extend(list(more))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_macros(content: bytes) -> bytes:
    root = parse(content)
    for each in list(root):
        if each.get("Type", "").rpartition("/")[2] in _MACRO_KINDS:
            root.remove(each)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
