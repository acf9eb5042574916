"""A Word file from outside, opened within bounds: its parts, and the units found in them."""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from itertools import islice

from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.zips import UnsafeZip, read_entries, rewritten
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.numbers import List, read_lists
from draftdesk.ooxml.pieces import CELL_DELETED, CELL_INSERTED, REVISIONS, RUN, TEXT, VANISH
from draftdesk.ooxml.styles import Styles
from draftdesk.ooxml.units import PARAGRAPH, Stories, Unit, walk
from draftdesk.ooxml.xml import Element, UnsafeXml, integer, is_on, parse, qn, serialized

MAX_XML = 600 * 1024 * 1024
MAX_TEXT = 100_000_000
MAX_TREE = 600_000_000
"""Bytes of memory that a part may take once it is parsed, about twice what two thousand crowded pages do."""
MAX_PARAGRAPHS = 250_000
_A_TAG, _AN_ATTRIBUTE = 130, 220

_AFTER_TAG = re.compile(rb">[^<]+")
_UTF8_CONTINUED = bytes(range(0x80, 0xC0))

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_RELATIONSHIP, _ROOT = qn("pr:Relationship"), qn("w:document")
_BODY, _COMMENT, _ALT_CHUNK = qn("w:body"), qn("w:comment"), qn("w:altChunk")
_WITH_TEXT = frozenset(("footnotes", "endnotes", "header", "footer", "styles", "numbering"))
_HEAD = qn("w:hdr")
_TITLE, _PAGES = qn("dc:title"), qn("ep:Pages")


def open_package(content: bytes, name: str, progress: Progress = silent) -> "Package":
    """The Word file in `content`, called `name` in messages.

    What is not a readable Word file raises UnreadableFile, saying what it is and what to do. Macros, pictures and
    whatever else does not bear on the text are never unpacked. `progress` may stop the reading of a large file midway.
    """
    _check_kind(content, name)
    try:
        entries = read_entries(BytesIO(content), max_total=MAX_XML, tick=lambda: progress(0, 0, f"Opening {name}"))
        return Package(content, entries, name, progress)
    except UnsafeZip as error:
        raise UnreadableFile(f"{name} cannot be read: {error}. Ask for the file again.") from error
    except UnsafeXml as error:
        raise UnreadableFile(
            f"{name} cannot be read: {error}. Open it in Word and save it anew, or ask for it again."
        ) from error


class Package:
    """The parts of a Word file that bear on its text. Made by `open_package`.

    `comments` is how many comments the file holds; `title` stands in its properties and is often left over from
    another document. Elements are shared with those who ask: who changes them works on copies.
    """

    def __init__(
        self,
        content: bytes,
        entries: Mapping[str, bytes],
        name: str,
        progress: Progress = silent,
        parsed: Mapping[str, Element | None] | None = None,
        changed: Mapping[str, Element] | None = None,
    ) -> None:
        self.name = name
        self._content = content
        self._entries = entries
        self._names = {entry.replace("\\", "/").casefold(): entry for entry in entries}
        self._progress = progress
        self._changed = dict(changed or {})
        self._parsed = {**(parsed or {}), **self._changed}
        self._main = self._find_main()
        self._related = self._relationships(self._main)
        document = self._part(self._main)
        if document is None or document.tag != _ROOT:
            raise self._no_document()
        body = document.find(_BODY)
        if body is None:
            raise self._no_document()
        self._roots: dict[str, Element] = {"document": document}
        for story in ("footnotes", "endnotes"):
            if (root := self.related(story)) is not None:
                self._roots[story] = root
        self._paragraphs = {
            story: list(islice(root.iter(PARAGRAPH), MAX_PARAGRAPHS + 1)) for story, root in self._roots.items()
        }
        if self.paragraph_count > MAX_PARAGRAPHS:
            raise self._too_much()
        styles = Styles(self.related("styles"))
        self._stories = Stories(
            body=body,
            footnotes=self._roots.get("footnotes"),
            endnotes=self._roots.get("endnotes"),
            settings=self.related("settings"),
            styles=styles,
            lists=read_lists(self.related("numbering"), lambda style: styles.paragraph(style).num_id),
            pages=self._stated_pages(),
            addresses={
                paragraph: f"{story}:{n}"
                for story, paragraphs in self._paragraphs.items()
                for n, paragraph in enumerate(paragraphs)
            },
        )

        comments = self.related("comments")
        self.comments = 0 if comments is None else sum(1 for _ in comments.iter(_COMMENT))
        core = self._relation_of("", "core-properties")
        self.title = "" if core is None else (core.findtext(_TITLE) or "").strip()
        self._progress = silent  # the work that opened it may be over when more is asked of it

    def units(self, tick: Callable[[], None] | None = None) -> Iterator[Unit]:
        """The file's units in the order of reading: body with tables and text boxes, footnotes, endnotes.

        `tick` is called within paragraphs of thousands of runs, and may raise. Raises UnreadableFile where the units
        come to more than 100 million characters.
        """
        total = 0
        for unit in walk(self._stories, tick):
            total += len(unit.text or "") + len(unit.original or "")
            if total > 2 * MAX_TEXT:
                raise UnreadableFile(f"{self.name} holds more than 100 MB of text: split it and read the parts.")
            yield unit

    def element(self, address: str) -> Element:
        """The `w:p` of a unit, by its address. Addresses hold for the same bytes, also while elements are changed.

        Raises KeyError for what is no address of this file.
        """
        story, _, place = address.partition(":")
        n = integer(place)
        if story not in self._paragraphs or n is None or not 0 <= n < len(self._paragraphs[story]):
            raise KeyError(address)
        return self._paragraphs[story][n]

    def address(self, paragraph: Element) -> str:
        """The address of a `w:p` of this package. Raises KeyError for any other."""
        return self._stories.addresses[paragraph]

    @property
    def roots(self) -> Mapping[str, Element]:
        """The parsed stories by name: "document", and "footnotes" and "endnotes" where there are any."""
        return self._roots

    @property
    def entries(self) -> Mapping[str, bytes]:
        """The bytes of every part by its name in the archive, unpacked or put together when asked for."""
        return _Parts(self._entries, {self._names[part]: root for part, root in self._changed.items()})

    @property
    def content(self) -> bytes:
        """The whole file. That of a package with changed parts is put together anew at every asking."""
        if not self._changed:
            return self._content
        return rewritten(self._content, {self._names[part]: serialized(root) for part, root in self._changed.items()})

    def with_parts(self, changed: Mapping[str, Element]) -> "Package":
        """The package with other roots for some of its `parts`, by their names. This one stays as it is."""
        changed = {**self._changed, **changed}
        return Package(self._content, self._entries, self.name, silent, self._parsed, changed)

    @property
    def styles(self) -> Styles:
        """The styles of paragraphs and characters, with what they inherit."""
        return self._stories.styles

    @property
    def lists(self) -> Mapping[str, List]:
        """The lists that paragraphs refer to, by number id."""
        return self._stories.lists

    @property
    def main(self) -> str:
        """The name of the part that holds the body, as a rule "word/document.xml"."""
        return self._names.get(self._main.casefold(), self._main)

    def related(self, kind: str) -> Element | None:
        """The root of the part of that kind ("styles", "numbering") that the body refers to; None for none."""
        return self._part(self._related[kind]) if kind in self._related else None

    def part_name(self, kind: str) -> str | None:
        """The name of the part of that kind that the body refers to."""
        found = self._related.get(kind)
        return None if found is None else self._names.get(found.casefold())

    @property
    def paragraph_count(self) -> int:
        """About how many units there will be, for progress."""
        return sum(len(paragraphs) for paragraphs in self._paragraphs.values())

    @property
    def has_revisions(self) -> bool:
        """Whether words, rows, cells or paragraph marks are tracked as inserted, deleted or moved."""
        return any(
            next(root.iter(*REVISIONS, CELL_INSERTED, CELL_DELETED), None) is not None for root in self.roots.values()
        )

    @property
    def has_hidden_text(self) -> bool:
        """Whether some runs are formatted as hidden: Word does not print them, and units leave them out."""
        return any(_hides_text(switch) for root in self.roots.values() for switch in root.iter(VANISH))

    @property
    def has_embedded_files(self) -> bool:
        """Whether files stand in the text that Word merges in on opening (`w:altChunk`). They are not read."""
        return next(self.roots["document"].iter(_ALT_CHUNK), None) is not None

    def _find_main(self) -> str:
        if "[content_types].xml" not in self._names:
            raise self._no_document()
        return self._relationships("").get("officeDocument") or "word/document.xml"

    def _no_document(self) -> UnreadableFile:
        return UnreadableFile(f"{self.name} is not a Word document: open it in the program it comes from.")

    def _too_much(self) -> UnreadableFile:
        return UnreadableFile(f"{self.name} holds more than any document does: split it and read the parts.")

    def _relation_of(self, source: str, kind: str) -> Element | None:
        target = self._relationships(source).get(kind)
        return None if target is None else self._part(target)

    def _relationships(self, source: str) -> dict[str, str]:
        """The parts that a part refers to, by the last word of the relationship's type; of several the first."""
        found: dict[str, str] = {}
        for kind, target in self._targets(source):
            found.setdefault(kind, target)
        return found

    def _targets(self, source: str) -> Iterator[tuple[str, str]]:
        folder, _, file = source.rpartition("/")
        root = self._part(posixpath.join(folder, "_rels", f"{file}.rels"))
        for relationship in () if root is None else root.iter(_RELATIONSHIP):
            if relationship.get("TargetMode") != "External":
                kind = relationship.get("Type", "").rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", "")))
                yield kind, target.lstrip("/")

    def parts(self) -> Mapping[str, Element]:
        """The roots of all parts that hold text or styles of it, by name: headers and footers are among them."""
        names = [self._main, *(target for kind, target in self._targets(self._main) if kind in _WITH_TEXT)]
        return {name.casefold(): root for name in names if (root := self._part(name)) is not None}

    def page_heads(self) -> Iterator[str]:
        """What stands at the heads of pages, paragraph by paragraph; the text leaves it out."""
        for root in self.parts().values():
            if root.tag == _HEAD:
                for paragraph in root.iter(PARAGRAPH):
                    yield "".join(each.text or "" for each in paragraph.iter(TEXT))

    def _part(self, name: str) -> Element | None:
        key = name.casefold()
        if key not in self._parsed:
            self._parsed[key] = self._read(key)
        return self._parsed[key]

    def _read(self, key: str) -> Element | None:
        entry = self._names.get(key)
        if entry is None:
            return None
        content = self._entries[entry]
        if tree_size(content) > MAX_TREE:
            raise self._too_much()
        if len(content) > MAX_TEXT and _characters(content) > MAX_TEXT:
            raise UnreadableFile(f"{self.name} holds more than 100 MB of text: split it and read the parts.")
        return parse(content, lambda done, of: self._progress(done, of, f"Opening {self.name}"))

    def _stated_pages(self) -> int | None:
        root = self._relation_of("", "extended-properties")
        return None if root is None else integer(root.findtext(_PAGES))


class _Parts(Mapping[str, bytes]):
    """The entries of an archive, some of them changed since it was read."""

    def __init__(self, entries: Mapping[str, bytes], changed: Mapping[str, Element]) -> None:
        self._entries = entries
        self._changed = changed

    def __getitem__(self, name: str) -> bytes:
        return serialized(self._changed[name]) if name in self._changed else self._entries[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def tree_size(xml: bytes) -> int:
    """About how many bytes of memory a part takes once it is parsed, its text apart, found out before it does."""
    return xml.count(b"<") * _A_TAG + xml.count(b"=") * _AN_ATTRIBUTE


def _characters(xml: bytes) -> int:
    """How much text a part holds, found out before it fills the memory as a tree."""
    return sum(found.end() - found.start() - 1 for found in _AFTER_TAG.finditer(xml.translate(None, _UTF8_CONTINUED)))


def _hides_text(switch: Element) -> bool:
    font = switch.getparent()
    run = None if font is None else font.getparent()
    return run is not None and run.tag == RUN and is_on(switch) and run.find(TEXT) is not None


def _check_kind(content: bytes, name: str) -> None:
    """Says what a file is that only calls itself a Word file."""
    start = content[:1024].lstrip()
    reason = ""
    if not content:
        reason = "is empty: ask for it again"
    elif content.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in content:
        reason = "is encrypted with a password: open it in Word and save it as .docx without one"
    elif content.startswith(_OLE):
        reason = "is encrypted or an old .doc: open it in Word and save it as .docx"
    elif start.startswith(b"%PDF"):
        reason = "is a PDF, whatever its name says: call it .pdf and read it again"
    elif start.startswith(b"{\\rtf"):
        reason = "is a rich text (.rtf) file: open it in Word and save it as .docx"
    elif not content.startswith(b"PK"):
        reason = "is not a Word file, or is damaged: open it in Word and save it as .docx"
    if reason:
        raise UnreadableFile(f"{name} {reason}.")
