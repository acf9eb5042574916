"""An OpenDocument text in, its lines out (OASIS OpenDocument 1.3, part 3).

Tracked changes are read as accepted: deletions stand apart from the text there, insertions in it.
"""

from collections.abc import Iterator
from dataclasses import replace

from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.xml import Element, integer
from draftdesk.reading.formats.grid import Grid
from draftdesk.reading.formats.odt_names import REPEATED, table, text
from draftdesk.reading.formats.odt_styles import Lists, OdtStyles
from draftdesk.reading.formats.packed import Parts
from draftdesk.reading.layout.lines import Line

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_NOTE, _ANNOTATION, _CHANGES = text("note"), f"{_OFFICE}annotation", text("tracked-changes")
_PARAGRAPHS = frozenset({text("p"), text("h")})
_UNREAD = frozenset(
    {
        *map(text, ("tracked-changes", "hidden-text", "hidden-paragraph", "sequence-decls", "variable-decls")),
        *map(text, ("user-field-decls", "ruby-text", "table-of-content", "alphabetical-index", "illustration-index")),
        *(_ANNOTATION, f"{_OFFICE}annotation-end", f"{_OFFICE}forms", f"{_OFFICE}scripts", f"{_DRAW}object"),
    }
)
_FRAMES = frozenset({f"{_DRAW}text-box"})
_INDENT = 18.0
_MOST_BLANKS = 200
_MOST_REPEATED = 1000
_MOST_CELLS = 1_000_000
_TELL_EVERY = 500


def read_odt(content: bytes, name: str, progress: Progress) -> tuple[list[Line], tuple[str, ...], str]:
    """The text's paragraphs as whole lines, warnings fit to show, and the title ("" where the text names none).

    Headings have the levels they were given, list items their bullets and numbers as printed. Notes come after the
    body, a text box after the paragraph it hangs on; comments, tables of contents and hidden sections are left out.
    Raises UnreadableFile.
    """
    parts = Parts(content, name)
    if "META-INF/manifest.xml" in parts and _is_encrypted(parts):
        raise UnreadableFile(f"{name} is protected with a password: save it without one and give it again")
    root = parts.root("content.xml")
    body = None if root is None else root.find(f"{_OFFICE}body/{_OFFICE}text")
    if root is None or body is None:
        raise UnreadableFile(f"{name} is damaged, there is no text inside: ask for it again")
    walk = _Walk(OdtStyles(parts.root("styles.xml"), root), name, progress)
    lines = walk.document(body)
    progress(1, 1, f"Reading {name}")
    return lines, tuple(_warnings(body, name)), walk.title or _stated_title(parts, lines)


def _is_encrypted(parts: Parts) -> bool:
    manifest = parts.root("META-INF/manifest.xml")
    return manifest is not None and next(manifest.iter("{*}encryption-data"), None) is not None


def _warnings(body: Element, name: str) -> Iterator[str]:
    changes = body.find(f".//{_CHANGES}")
    if changes is not None and len(changes):
        yield f"{name} holds tracked changes that nobody has accepted: it was read as accepted."
    if comments := sum(1 for _ in body.iter(_ANNOTATION)):
        count = "1 comment, which was" if comments == 1 else f"{comments:,} comments, which were"
        yield f"{name} holds {count} not read."


def _stated_title(parts: Parts, lines: list[Line]) -> str:
    """The title of the file's properties, if the text bears it out."""
    meta = parts.root("meta.xml")
    wanted = "" if meta is None else " ".join((meta.findtext(f".//{_TITLE}") or "").split())
    named = wanted and any(wanted.casefold() in " ".join(line.text.split()).casefold() for line in lines)
    return wanted if named else ""


class _Walk:
    """One walk through the body. Notes and text boxes met in a paragraph wait until they are due."""

    def __init__(self, styles: OdtStyles, name: str, progress: Progress) -> None:
        self._styles = styles
        self._name = name
        self._progress = progress
        self._lists = Lists(styles)
        self._notes: list[Element] = []
        self._tables = 0
        self._cells = 0
        self._paragraphs = 0
        self._blank = False
        self.title = ""

    def document(self, body: Element) -> list[Line]:
        found = list(self._blocks(body))
        for note in self._notes:  # grows while notes are read, should a note hold one
            inside = note.find(text("note-body"))
            if inside is not None:
                number = "".join((note.findtext(text("note-citation")) or "").split())
                found += (
                    replace(line, number=number) if n == 0 else line for n, line in enumerate(self._blocks(inside))
                )
        return found

    def _blocks(self, parent: Element) -> Iterator[Line]:
        for element in parent:
            tag = element.tag
            if tag in _PARAGRAPHS:
                yield from self._paragraph(element)
            elif tag == text("list"):
                with self._lists.opened(element):
                    yield from self._list(element)
            elif tag == table("table"):
                yield from self._table(element)
            elif tag not in _UNREAD and not _is_hidden(element):
                yield from self._blocks(element)

    # Paragraphs

    def _paragraph(self, element: Element, number: str = "") -> Iterator[Line]:
        self._paragraphs += 1
        if self._paragraphs % _TELL_EVERY == 0:
            self._progress(self._paragraphs, 2 * self._paragraphs, f"Reading {self._name}")
        boxes: list[Element] = []
        pieces = list(self._pieces(element, boxes))
        said = _tidy("".join(piece for piece, _ in pieces))
        style = self._styles.paragraph(element.get(text("style-name")))
        level = self._level(element, style.level)
        if not said:
            self._blank = True
        else:
            if not self.title and style.is_title:
                self.title = " ".join(said.split())
            heading_number = self._lists.heading(level) if element.tag == text("h") and level else ""
            yield Line(
                text=said,
                whole=True,
                left=self._lists.depth * _INDENT,
                bold=all(bold for piece, bold in pieces if piece.strip()),
                blank_before=self._blank,
                number=number or heading_number,
                level=level,
            )
            self._blank = False
        for box in boxes:
            yield from self._blocks(box)

    def _level(self, element: Element, of_style: int) -> int:
        if element.tag != text("h"):
            return of_style
        return min(max(integer(element.get(text("outline-level"))) or of_style or 1, 1), 9)

    def _pieces(
        self, element: Element, boxes: list[Element], inherited: bool | None = None
    ) -> Iterator[tuple[str, bool]]:
        """The texts of a paragraph in order, each with whether it is bold. Blanks count as one, as the format says."""
        name = element.get(text("style-name"))
        bold = self._styles.is_bold(element.tag not in _PARAGRAPHS, name, inherited)
        yield _collapsed(element.text), bold
        for child in element:
            tag = child.tag
            if tag == text("s"):
                yield " " * min(integer(child.get(text("c"))) or 1, _MOST_BLANKS), bold
            elif tag == text("tab"):
                yield "\t", bold
            elif tag == text("line-break"):
                yield "\n", bold
            elif tag == _NOTE:
                self._notes.append(child)
            elif tag in _FRAMES:
                boxes.append(child)
            elif tag not in _UNREAD:
                yield from self._pieces(child, boxes, bold)
            yield _collapsed(child.tail), bold

    # Lists and tables

    def _list(self, element: Element) -> Iterator[Line]:
        for item in element:
            if item.tag not in (text("list-item"), text("list-header")):
                continue
            number = self._lists.next_item(item) if item.tag == text("list-item") else ""
            for n, child in enumerate(item):
                if child.tag == text("list"):
                    with self._lists.opened(child):
                        yield from self._list(child)
                elif child.tag in _PARAGRAPHS:
                    yield from self._paragraph(child, number if n == 0 or child is item.find(child.tag) else "")
                    number = ""
                elif child.tag == table("table"):
                    yield from self._table(child)

    def _table(self, element: Element) -> Iterator[Line]:
        number, self._tables = self._tables, self._tables + 1
        grid = Grid()
        for row in _rows(element):
            cells = [cell for cell in row if cell.tag in (table("table-cell"), table("covered-table-cell"))]
            empty = not any(len(cell) for cell in cells)
            for _ in range(1 if empty else _repeated(row, "number-rows-repeated")):
                grid.next_row()
                for cell in cells:
                    yield from self._cell(cell, number, grid)

    def _cell(self, cell: Element, number: int, grid: Grid) -> Iterator[Line]:
        if cell.tag == table("covered-table-cell"):
            return
        across = _repeated(cell, "number-columns-spanned")
        down = _repeated(cell, "number-rows-spanned")
        for _ in range(_repeated(cell, "number-columns-repeated")):
            column, rows = grid.place(across, down)
            inside = [
                replace(line, level=0, left=0.0, table=number, row=grid.row, column=column)
                for line in self._blocks(cell)
            ]
            for row in rows if inside else ():
                self._cells += len(inside)
                if self._cells > _MOST_CELLS:
                    raise UnreadableFile(f"{self._name} holds more cells than any document does: split it")
                yield from (replace(line, row=row) for line in inside)


def _rows(element: Element) -> Iterator[Element]:
    """The rows of a table, in whatever groups; not those of tables inside it."""
    for child in element:
        if child.tag == table("table-row"):
            yield child
        elif child.tag in map(table, ("table-header-rows", "table-row-group", "table-rows")):
            yield from _rows(child)


def _repeated(element: Element, attribute: str) -> int:
    return max(1, min(integer(element.get(table(attribute))) or 1, _MOST_REPEATED))


def _is_hidden(element: Element) -> bool:
    return element.get(text("display")) == "none"


def _collapsed(said: str | None) -> str:
    return REPEATED.sub(" ", said or "")


def _tidy(said: str) -> str:
    return "\n".join(line.strip() for line in said.split("\n")).strip()
