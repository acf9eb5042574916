"""Everything that a Word file holds, reached over its relationships: also what does not bear on the text."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from draftdesk.kit.zips import UnsafeZip, read_entries
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.package import MAX_TREE, tree_size
from draftdesk.ooxml.xml import Element, UnsafeXml, parse, qn

_MAX_TOTAL = 1024 * 1024 * 1024
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIP = qn("pr:Relationship")
_XML = re.compile(r"\.(?:xml|vml|rels)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Relation:
    """A reference of one part to another, or to something outside. `kind` is the last word of its type."""

    id: str
    type: str
    target: str
    is_external: bool

    @property
    def kind(self) -> str:
        return self.type.rpartition("/")[2]


class Inside:
    """The parts of a Word file by name, as a relationship names them, whatever the case in the archive.

    Raises UnreadableFile for what is damaged or made to do harm, here and while parts are asked for.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self._file = BytesIO(content)
        try:
            self._entries: Mapping[str, bytes] = read_entries(self._file, max_total=_MAX_TOTAL)
        except UnsafeZip as error:
            raise self._unreadable(error) from error
        self._names = {_key(entry): entry for entry in self._entries}
        self._relations: dict[str, tuple[Relation, ...]] = {}
        self._types = self._content_types()

    def names(self) -> tuple[str, ...]:
        """The parts as the archive has them."""
        return tuple(self._entries)

    def content(self, part: str) -> bytes | None:
        entry = self._names.get(_key(part))
        try:
            return None if entry is None else self._entries[entry]
        except UnsafeZip as error:
            raise self._unreadable(error) from error

    def root(self, part: str) -> Element | None:
        """A part's XML, parsed anew at every asking; None where there is no such part."""
        content = self.content(part)
        if content is None:
            return None
        if tree_size(content) > MAX_TREE:
            raise UnreadableFile(f"{self.name} holds more than any document does: split it.")
        try:
            return parse(content)
        except UnsafeXml as error:
            raise self._unreadable(error) from error

    def type_of(self, part: str) -> str:
        """A part's content type, "" where nothing says it."""
        key = _key(part)
        return self._types.get(f"/{key}") or self._types.get(key.rpartition(".")[2], "")

    def relations(self, part: str) -> tuple[Relation, ...]:
        """What a part refers to, "" being the file as a whole; targets are names of parts, or addresses outside."""
        if part not in self._relations:
            self._relations[part] = tuple(self._read_relations(part))
        return self._relations[part]

    def main(self) -> str:
        """The part that holds the body."""
        return next((each.target for each in self.relations("") if each.kind == "officeDocument"), "word/document.xml")

    def reached(self) -> Iterator[tuple[str, Relation]]:
        """Every relationship that can be reached from the file as a whole, with the part that has it."""
        waiting, seen = [""], {""}
        while waiting:
            part = waiting.pop()
            for relation in self.relations(part):
                yield part, relation
                if not relation.is_external and _key(relation.target) not in seen:
                    seen.add(_key(relation.target))
                    waiting.append(relation.target)

    def _read_relations(self, part: str) -> Iterator[Relation]:
        folder, _, file = part.rpartition("/")
        root = self.root(posixpath.join(folder, "_rels", f"{file}.rels"))
        for each in () if root is None else root.iter(_RELATIONSHIP):
            target, is_external = each.get("Target", ""), each.get("TargetMode") == "External"
            if not is_external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield Relation(each.get("Id", ""), each.get("Type", ""), target, is_external)

    def _content_types(self) -> dict[str, str]:
        root = self.root("[Content_Types].xml")
        found: dict[str, str] = {}
        for each in () if root is None else root:
            if each.tag == f"{_TYPES}Default":
                found[each.get("Extension", "").casefold()] = each.get("ContentType", "")
            elif each.tag == f"{_TYPES}Override":
                found[each.get("PartName", "").casefold()] = each.get("ContentType", "")
        return found

    def _unreadable(self, error: Exception) -> UnreadableFile:
        return UnreadableFile(f"{self.name} cannot be read: {error}. Ask for the file again.")


def is_xml(part: str) -> bool:
    """Whether a part is XML, told by its name."""
    return bool(_XML.search(part))


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()
