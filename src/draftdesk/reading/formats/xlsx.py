"""The cells of a spreadsheet as a person sees them: values, never formulas.

Read straight from the parts that matter (ECMA-376 part 1, SpreadsheetML): the list of sheets, the shared texts, the
number formats, the cells and which of them are merged. Charts, comments, macros and links are never opened.
"""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.xml import Element, integer
from draftdesk.reading.formats.number_formats import BUILT_IN, shown
from draftdesk.reading.formats.packed import Parts
from draftdesk.reading.layout.lines import Line

_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_MOST_MERGED = 100_000
_TELL_EVERY = 5_000
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    part: str


@dataclass(slots=True)
class _Table:
    """A sheet's cells by row and column, and what was met in it."""

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    unworked: int = 0
    """How many formulas have no value beside them: a program wrote the file and no spreadsheet ever opened it."""


@dataclass(frozen=True, slots=True)
class _Book:
    """What all sheets share."""

    texts: Sequence[str]
    formats: Sequence[str]
    from_1904: bool


def read_xlsx(content: bytes, name: str, progress: Progress) -> tuple[list[Line], tuple[str, ...]]:
    """The cells that are not empty, sheet by sheet and row by row, and warnings fit to show.

    Each sheet is a table; rows count from 0 and empty ones are not counted. A formula gives the value that the
    spreadsheet last worked out, a number or date is written as its format shows it. What is merged across rows stands
    in each of them. Where several sheets have cells, each sheet's name stands above its table as a heading. Hidden
    sheets, rows and columns are left out. Raises UnreadableFile.
    """
    parts = Parts(content, name)
    sheets, hidden, book = _opened(parts, name)
    tables = [(sheet, _table(parts, sheet, book, name, progress)) for sheet in sheets]
    filled = [(sheet, table) for sheet, table in tables if table.cells]
    lines: list[Line] = []
    for n, (sheet, table) in enumerate(filled):
        if len(filled) > 1:
            lines.append(Line(text=sheet.name, whole=True, level=1))
        rows = {row: count for count, row in enumerate(dict.fromkeys(row for row, _ in sorted(table.cells)))}
        lines += [
            Line(text=table.cells[row, column], whole=True, table=n, row=rows[row], column=column)
            for row, column in sorted(table.cells)
        ]
    progress(1, 1, f"Reading {name}")
    return lines, tuple(_warnings(name, hidden, sum(table.unworked for _, table in tables), lines))


def _warnings(name: str, hidden: Sequence[str], unworked: int, lines: Sequence[Line]) -> Iterator[str]:
    if hidden:
        yield f"{name}: what is hidden in the spreadsheet was not read ({', '.join(hidden[:5])})."
    if unworked:
        cells = "1 formula has" if unworked == 1 else f"{unworked:,} formulas have"
        yield f"{name}: {cells} no result in the file: open it in its own program, save it and add it again."
    if not lines:
        yield f"{name} holds no cells with text."


def _opened(parts: Parts, name: str) -> tuple[list[_Sheet], list[str], _Book]:
    """The sheets to read, the names of the hidden ones, and what all share."""
    main = next(iter(_related(parts, "").get("officeDocument", [])), "xl/workbook.xml")
    workbook = parts.root(main)
    if workbook is None:
        raise UnreadableFile(f"{name} is damaged, there is no spreadsheet inside: ask for it again")
    targets = _targets(parts, main)
    related = _related(parts, main)
    sheets, hidden = [], []
    for sheet in workbook.iter("{*}sheet"):
        title = " ".join((sheet.get("name") or "").split())
        part = targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION) or "", "")
        if sheet.get("state") in ("hidden", "veryHidden"):
            hidden.append(title)
        elif part in parts and "chartsheets" not in part:
            sheets.append(_Sheet(title, part))
    settings = next(workbook.iter("{*}workbookPr"), None)
    book = _Book(
        texts=[_text(each) for each in _children(parts, related, "sharedStrings", "{*}si")],
        formats=list(_formats(parts, related)),
        from_1904=settings is not None and settings.get("date1904") in ("1", "true"),
    )
    return sheets, hidden, book


def _children(parts: Parts, related: dict[str, list[str]], kind: str, tag: str) -> list[Element]:
    root = parts.root(related[kind][0]) if related.get(kind) else None
    return [] if root is None else list(root.iterchildren(tag))


def _relationships(parts: Parts, source: str) -> Iterator[tuple[str, str, str]]:
    """Of each part that a part refers to: the id, the last word of the type, and where it is."""
    folder, _, file = source.rpartition("/")
    root = parts.root(posixpath.join(folder, "_rels", f"{file}.rels"))
    for each in () if root is None else root.iter("{*}Relationship"):
        if each.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target") or ""))
            yield each.get("Id") or "", (each.get("Type") or "").rpartition("/")[2], target.lstrip("/")


def _related(parts: Parts, source: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for _, kind, target in _relationships(parts, source):
        found.setdefault(kind, []).append(target)
    return found


def _targets(parts: Parts, source: str) -> dict[str, str]:
    return {identity: target for identity, _, target in _relationships(parts, source)}


def _formats(parts: Parts, related: dict[str, list[str]]) -> Iterator[str]:
    """The number format of each cell style, in the order that cells refer to."""
    root = parts.root(related["styles"][0]) if related.get("styles") else None
    if root is None:
        return
    own = {integer(each.get("numFmtId")): each.get("formatCode") or "" for each in root.iter("{*}numFmt")}
    for styles in root.iterchildren("{*}cellXfs"):
        for style in styles.iterchildren("{*}xf"):
            number = integer(style.get("numFmtId")) or 0
            yield own.get(number) or BUILT_IN.get(number, "General")


def _text(item: Element) -> str:
    """The words of a cell, whatever runs they are cut into; how a Japanese word is spoken is no part of it."""
    said = (each.text or "" for each in item.iter("{*}t") if next(each.iterancestors("{*}rPh"), None) is None)
    return _tidy("".join(said))


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.replace("_x000D_", "").split("\n"))
    return "\n".join(line for line in lines if line)


def _table(parts: Parts, sheet: _Sheet, book: _Book, name: str, progress: Progress) -> _Table:
    found = _Table()
    root = parts.root(sheet.part)
    if root is None:
        return found
    hidden = _hidden_columns(root)
    row_at = -1
    for n, row in enumerate(root.iter("{*}row")):
        if n % _TELL_EVERY == 0:
            progress(n, 2 * n + 1, f"Reading {name}")
        row_at = (integer(row.get("r")) or row_at + 2) - 1
        if row.get("hidden") in ("1", "true") or not 0 <= row_at < _MOST_ROWS:
            continue
        column = -1
        for cell in row.iterchildren("{*}c"):
            column = _column(cell.get("r"), column + 1)
            if column in hidden or column >= _MOST_COLUMNS:
                continue
            text = _shown(cell, book)
            if text:
                found.cells[row_at, column] = text
            elif cell.find("{*}f") is not None and cell.find("{*}v") is None:
                found.unworked += 1
    _spread_merged(root, found)
    return found


def _shown(cell: Element, book: _Book) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = cell.find("{*}is")
        return "" if inline is None else _text(inline)
    value = cell.findtext("{*}v") or ""
    match kind:
        case "s":
            at = integer(value)
            return book.texts[at] if at is not None and 0 <= at < len(book.texts) else ""
        case "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        case "n":
            style = integer(cell.get("s")) or 0
            code = book.formats[style] if 0 <= style < len(book.formats) else "General"
            return _tidy(shown(value.strip(), code, from_1904=book.from_1904))
        case "d":
            return value.strip().removesuffix("T00:00:00").replace("T", " ")
        case "e":
            return ""  # "#REF!" is what the spreadsheet says of itself, nobody's words
        case _:
            return _tidy(value)


def _column(address: str | None, otherwise: int) -> int:
    """The column of "BC12", from 0."""
    letters = (address or "").rstrip("0123456789").upper()
    if not letters.isascii() or not letters.isalpha() or len(letters) > 3:
        return otherwise
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _hidden_columns(root: Element) -> set[int]:
    found: set[int] = set()
    for columns in root.iter("{*}col"):
        if columns.get("hidden") in ("1", "true"):
            first, last = integer(columns.get("min")) or 1, integer(columns.get("max")) or 0
            found.update(range(first - 1, min(last, _MOST_COLUMNS)))
    return found


def _spread_merged(root: Element, table: _Table) -> None:
    """Say what is merged across rows in each of them: it stands beside all of them on the screen."""
    last = max((row for row, _ in table.cells), default=-1)
    left = _MOST_MERGED
    for merged in root.iter("{*}mergeCell"):
        start, _, end = (merged.get("ref") or "").partition(":")
        text = table.cells.get((_row(start), _column(start, 0)))
        for row in range(_row(start) + 1, min(_row(end), last) + 1):
            if text is None or left <= 0:
                break
            left -= 1
            table.cells.setdefault((row, _column(start, 0)), text)


def _row(address: str) -> int:
    return (integer(address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ$abcdefghijklmnopqrstuvwxyz")) or 0) - 1
