"""A copy of a Word file that tells nothing but its text.

The copy is put together anew of the parts that are known to bear on the text and on how it looks; all others stay
behind, whatever they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml import privacy
from draftdesk.ooxml.inside import Inside, Relation, is_xml
from draftdesk.ooxml.markup import escaped
from draftdesk.ooxml.notes import note_elements, note_key
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.pictures import silent_picture
from draftdesk.ooxml.pieces import NOTE_REFERENCES
from draftdesk.ooxml.revisions import resolved
from draftdesk.ooxml.scrubbing import forget, scrub, scrub_settings
from draftdesk.ooxml.xml import Element, integer, qn, serialized

_KEPT = frozenset(
    (
        *("officeDocument", "styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes"),
        *("header", "footer", "image", "font", "chart", "chartUserShapes", "chartStyle", "chartColorStyle"),
        *("diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing", "themeOverride"),
    )
)
_MANY = frozenset(("header", "footer", "chart"))
_WEB = ("http:", "https:", "mailto:")
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_RELATION_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_START = 4096
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_ID, _TYPE = qn("w:id"), qn("w:type")
_ELSEWHERE = frozenset(("aFChunk", "subDocument"))


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    type: str
    content: bytes
    relations: tuple[Relation, ...]


def cleaned(content: bytes, name: str, *, keep_changes: bool = False, progress: Progress = silent) -> bytes:
    """A copy of the Word file in `content`, called `name` in messages, that tells nothing but its text.

    Tracked changes are accepted; `keep_changes` leaves them visible, by nobody and without a date. Comments, hidden
    text, files within the file, macros, and links to anything but pages of the web are taken out; the words that a
    reader sees stay, and the copy is compared with the file in this. The same file gives the same bytes.
    Raises UnreadableFile in one line for what is no readable Word file, and for one whose text is partly in other
    files.
    """
    package = open_package(content, name, progress)
    _refuse_strict(package)
    shown = package if keep_changes else resolved(package, accept=True, progress=progress)
    inside = Inside(shown.content, name)
    _refuse_others(inside)
    made = _packed(list(_parts(inside, keep_changes=keep_changes, progress=progress)), _title(shown))
    if not _same_words(shown, open_package(made, name)):
        raise UnreadableFile(
            f"{name} cannot be cleaned without changing its words: open it in Word, save it anew, and clean that."
        )
    return made


def _refuse_strict(package: Package) -> None:
    if b"purl.oclc.org" in package.entries[package.main][:_START]:
        raise UnreadableFile(
            f"{package.name} is in the strict variety of the format: save it in Word as “Word document (.docx)” and "
            "clean that."
        )


def _refuse_others(inside: Inside) -> None:
    if any(relation.kind in _ELSEWHERE for _, relation in inside.reached()):
        raise UnreadableFile(
            f"{inside.name} has part of its text in other files that Word puts in on opening: open it in Word, save it "
            "anew, and clean that."
        )


def _parts(inside: Inside, *, keep_changes: bool, progress: Progress) -> Iterator[_Part]:
    """The parts that stay, the body first, each with what it still refers to."""
    main = inside.main()
    hidden = privacy.hidden_styles(
        next((inside.root(each.target) for each in inside.relations(main) if each.kind == "styles"), None)
    )
    waiting, seen = [(main, "officeDocument")], {main.casefold()}
    roots: dict[str, tuple[str, Element]] = {}
    others: dict[str, bytes] = {}
    while waiting:
        part, kind = waiting.pop(0)
        progress(0, 0, f"Cleaning {inside.name}")
        relations = inside.relations(part)
        root = inside.root(part) if is_xml(part) else None
        if root is not None:
            if kind == "settings":
                scrub_settings(root, tracks=keep_changes)
            else:
                scrub(root, hidden)
            forget(root, {each.id for each in relations if not _stays(inside, each)})
            roots[part] = (kind, root)
        elif (content := inside.content(part)) is not None:
            others[part] = silent_picture(content)
        for each in relations:
            if _stays(inside, each) and not each.is_external and each.target.casefold() not in seen:
                seen.add(each.target.casefold())
                waiting.append((each.target, each.kind))
    _drop_notes({f"{kind} {part}" if kind in _MANY else kind: root for part, (kind, root) in roots.items()})
    for part, (_, root) in roots.items():
        yield _part(inside, part, serialized(root), main)
    for part, content in others.items():
        yield _part(inside, part, content, main)


def _stays(inside: Inside, relation: Relation) -> bool:
    if relation.is_external:
        return relation.kind == "hyperlink" and relation.target.casefold().startswith((*_WEB, "#"))
    return relation.kind in _KEPT and inside.content(relation.target) is not None


def _part(inside: Inside, part: str, content: bytes, main: str) -> _Part:
    kept = tuple(each for each in inside.relations(part) if _stays(inside, each))
    return _Part(part, _MAIN_TYPE if part == main else inside.type_of(part), content, kept)


def _drop_notes(roots: Mapping[str, Element]) -> None:
    """Takes notes away that nothing refers to any more: their calls were hidden, or went with what was."""
    called = {note_key(node) for root in roots.values() for node in root.iter(*NOTE_REFERENCES)}
    for story in ("footnotes", "endnotes"):
        if (root := roots.get(story)) is None:
            continue
        for key, note in note_elements(story, root).items():
            number = integer(note.get(_ID))
            if key not in called and note.get(_TYPE) in (None, "normal") and number is not None and number > 0:
                root.remove(note)


def _title(shown: Package) -> str:
    """The title of the file's properties where the text says it too: others are left over from other documents."""
    text = privacy.shown_text(shown.parts().values(), shown.related("styles"))
    return shown.title if privacy.squeezed(shown.title) in text else ""


def _same_words(before: Package, after: Package) -> bool:
    """Whether the copy says what the file does. What a style hides is read as text, so it may be missing."""
    a, b = (privacy.squeezed("".join(unit.text or "" for unit in each.units())) for each in (before, after))
    if a == b:
        return True
    hidden = privacy.hidden_styles(before.related("styles"))
    return any(next(privacy.hidden_runs(root, hidden), None) is not None for root in before.roots.values())


# --- the archive ----------------------------------------------------------------------------------------------------


def _packed(parts: Sequence[_Part], title: str) -> bytes:
    made = BytesIO()
    types = {part.name: part.type for part in parts}
    top = [Relation("rId1", _relation("officeDocument"), parts[0].name, False)]
    if title:
        types["docProps/core.xml"] = _CORE_TYPE
        top.append(Relation("rId2", f"{_RELATIONS}/metadata/core-properties", "docProps/core.xml", False))
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        _put(archive, "[Content_Types].xml", _content_types(types))
        _put(archive, "_rels/.rels", _relations(top))
        for part in parts:
            _put(archive, part.name, part.content)
            if part.relations:
                folder, slash, file = part.name.rpartition("/")
                _put(archive, f"{folder}{slash}_rels/{file}.rels", _relations(part.relations))
        if title:
            _put(archive, "docProps/core.xml", _core(title))
    return made.getvalue()


def _relation(kind: str) -> str:
    return f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"


def _relations(relations: Sequence[Relation]) -> str:
    lines = "".join(
        f'<Relationship Id="{escaped(each.id)}" Type="{escaped(each.type)}" '
        + (
            f'Target="{escaped(each.target)}" TargetMode="External"/>'
            if each.is_external
            else f'Target="/{escaped(each.target)}"/>'
        )
        for each in relations
    )
    return f'{_DECLARATION}<Relationships xmlns="{_RELATIONS}">{lines}</Relationships>'


def _content_types(types: Mapping[str, str]) -> str:
    lines = "".join(
        f'<Override PartName="/{escaped(name)}" ContentType="{escaped(kind)}"/>' for name, kind in types.items() if kind
    )
    return (
        f'{_DECLARATION}<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="{_RELATION_TYPE}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    )


def _core(title: str) -> str:
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(title)}</dc:title></cp:coreProperties>"
    )


def _put(archive: ZipFile, name: str, content: bytes | str) -> None:
    entry = ZipInfo(name, _NO_TIME)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    archive.writestr(entry, content)
