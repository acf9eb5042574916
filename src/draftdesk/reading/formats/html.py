"""A saved web page in, its lines out: what a person came to read, without what stands around it on every page.

Nothing is fetched and nothing is run; what a browser would not show is not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.encoding import decode
from draftdesk.reading.formats.grid import Grid
from draftdesk.reading.formats.html_lists import ListOfPage, list_of
from draftdesk.reading.formats.html_parts import (
    BREAKING,
    is_data,
    is_reference,
    is_shown,
    main_part,
    note_targets,
    stated_encoding,
)
from draftdesk.reading.formats.txt import read_txt
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.looks import OF_TAGS, cleared, closed, decoded, noted, opened
from draftdesk.reading.layout.numbering import split_mark

MAX_TAGS = 4_000_000
"""More than any page has; each takes some 300 bytes of memory once it is read."""
_INDENT = 18.0
_TELL_EVERY = 1_000
_HEADING = re.compile(r"h([1-6])")
_BLANKS = re.compile(r"[ \t\r\n\f\xa0]+")
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BREAK = "\n"

_Read = tuple[list[Line], tuple[str, ...], str, tuple[tuple[str, str], ...]]


def read_html(content: bytes, name: str, progress: Progress) -> _Read:
    """The page's paragraphs, headings, list items and table cells; warnings; its title; the encoding it was read in.

    The encoding is the one of the byte order mark, else the one the page states, else as for plain text. Scripts,
    styles, menus, footers and whatever is marked as hidden are left out; deleted words (`del`) are read as gone.
    Tables that only lay out the page are read as its text. Raises UnreadableFile.
    """
    text, encoding = decode(content, name, stated_encoding(content))
    root = _parsed(text, name)
    if root is None:
        return [], (_nothing(name),), "", (("encoding", encoding),)
    part = main_part(root)
    lines = _Walk(name, progress).lines(part)
    body = root.find("body")
    if part is not body and body is not None:
        whole = _Walk(name, progress).lines(body)
        if 4 * _length(lines) < _length(whole):  # the "main" part of some pages is a banner
            lines = whole
    progress(1, 1, f"Reading {name}")
    return lines, () if lines else (_nothing(name),), _title(root, lines), (("encoding", encoding),)


def lines_of_html(text: str, name: str, progress: Progress) -> list[Line]:
    """The lines of a piece of HTML that is no file of its own, such as the body of an e-mail message."""
    root = _parsed(text, name)
    return [] if root is None else _Walk(name, progress).lines(root)


def _nothing(name: str) -> str:
    return f"{name} holds no text that a browser shows without running programs: save the page as .pdf, and add that."


def _length(lines: list[Line]) -> int:
    return sum(len(line.text) for line in lines)


def _parsed(text: str, name: str) -> Any:
    from lxml import etree

    if text.count("<") > MAX_TAGS:
        raise UnreadableFile(f"{name} holds more than any web page does: split it and add the parts")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, recover=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # nothing in it but comments
        return None
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise UnreadableFile(f"{name} is nested too deeply to be read: open it in a browser and save it as .pdf")
    return root


def _title(root: Any, lines: list[Line]) -> str:
    """The one heading of the first level, else the title in the page's head as far as the text bears it out."""
    first = [line.text for line in lines if line.level == 1]
    if len(first) == 1:
        return first[0] if len(first[0]) <= 300 else ""
    stated = " ".join((root.findtext(".//title") or "").split())
    heads = {line.text.casefold() for line in lines[:40]}
    for part in (stated, *re.split(r" [|–—-] ", stated)):
        if part and part.casefold() in heads:
            return str(part)
    return ""


@dataclass(slots=True)
class _Table:
    """A table of data that is being read: its count, where its cells stand, and the cell that is open."""

    element: Any
    number: int
    grid: Grid
    column: int = 0
    rows: range = range(0)


class _Walk:
    """One pass over a page, element by element; text gathers until a paragraph ends."""

    def __init__(self, name: str, progress: Progress) -> None:
        self._name = name
        self._progress = progress
        self._found: list[Line] = []
        self._tables = 0
        self._table: _Table | None = None
        self._lists: list[ListOfPage] = []
        self._number = ""
        self._level = 0
        self._preformatted = 0
        self._bold = 0
        self._texts: list[tuple[str, bool]] = []
        self._targets: dict[str, str] = {}
        self._note = ""
        self._note_of: Any = None

    def lines(self, part: Any) -> list[Line]:
        from lxml import etree

        self._targets = note_targets(part)
        walk = etree.iterwalk(part, events=("start", "end"))
        skipped = None
        for n, (event, element) in enumerate(walk):
            if n % _TELL_EVERY == 0:
                self._progress(n, max(n, 1) * 2, f"Reading {self._name}")
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if element is part or (is_shown(element, tag) and not is_reference(element, tag)):
                    self._enter(element, tag)
                    self._say(element.text)
                else:
                    if is_shown(element, tag):
                        self._texts.append((noted("".join(element.itertext()).strip(" ()[]\n")), self._bold > 0))
                    walk.skip_subtree()
                    skipped = element
            else:
                if element is not skipped:
                    self._leave(element, tag)
                if element is not part:
                    self._say(element.tail)
        self._end()
        return self._found

    def _say(self, text: str | None) -> None:
        if text:
            said = cleared(text if self._preformatted else _BLANKS.sub(" ", text))
            self._texts.append((said, self._bold > 0))

    # Elements

    def _enter(self, element: Any, tag: str) -> None:
        if tag == "br":
            self._texts.append((_BREAK, True))
            return
        if tag in BREAKING:
            self._end()
        self._bold += _is_bold(element, tag)
        if tag in OF_TAGS:
            self._texts.append((opened(OF_TAGS[tag]), True))
        if self._targets and (number := self._targets.get(element.get("id") or element.get("name") or "")):
            self._note, self._note_of = number, element
        if heading := _HEADING.fullmatch(tag):
            self._level = int(heading[1])
        elif tag == "pre":
            self._preformatted += 1
        elif tag in ("ul", "ol", "menu", "dir"):
            self._lists.append(list_of(element, tag))
        elif tag == "li":
            self._number = self._lists[-1].next_number(element.get("value")) if self._lists else "•"
        elif tag == "table" and self._table is None and is_data(element):
            self._table = _Table(element, self._tables, Grid())
            self._tables += 1
        elif self._table is not None and tag in ("tr", "td", "th"):
            self._enter_cell(self._table, element, tag)

    def _enter_cell(self, table: _Table, element: Any, tag: str) -> None:
        """A row or cell, unless it belongs to a table inside a cell, which is read as text of the cell."""
        if _owner(element) is not table.element:
            return
        if tag == "tr":
            table.grid.next_row()
        elif table.grid.row >= 0:
            table.column, table.rows = table.grid.place(_count(element, "colspan"), _count(element, "rowspan"))

    def _leave(self, element: Any, tag: str) -> None:
        self._bold -= _is_bold(element, tag)
        if tag in OF_TAGS:
            self._texts.append((closed(OF_TAGS[tag]), True))
        if tag in BREAKING:
            self._end()
        if element is self._note_of and tag in BREAKING:
            self._note, self._note_of = "", None
        if _HEADING.fullmatch(tag):
            self._level = 0
        elif tag == "pre":
            self._preformatted -= 1
        elif tag in ("ul", "ol", "menu", "dir") and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._number = ""
        elif self._table is not None and element is self._table.element:
            self._table = None
        elif self._table is not None and tag in ("td", "th") and _owner(element) is self._table.element:
            self._table.rows = range(0)

    # Paragraphs

    def _end(self) -> None:
        """End the paragraph that was gathering."""
        texts, self._texts = self._texts, []
        if not texts:
            return
        if self._preformatted and not (self._table and self._table.rows):
            self._found += self._typed(cleared("".join(text for text, _ in texts)))
            return
        bold = all(is_bold for text, is_bold in texts if cleared(text).strip())
        for part in re.split(r"\n[ \t]*\n\s*", "".join(text for text, _ in texts)):
            whole, marks = decoded(part, breaks=not self._level)
            if whole:
                self._found += [replace(line, marks=marks, note=self._note) for line in self._placed(whole, bold=bold)]
        if self._note_of is not None and self._note_of.tag not in BREAKING:
            self._note, self._note_of = "", None

    def _placed(self, text: str, *, bold: bool) -> Iterator[Line]:
        number, self._number = self._number, ""
        if number == "•" and split_mark(text)[0]:
            number = ""  # the page shows its own marks
        if self._table and self._table.rows:
            table = self._table
            for row in table.rows:
                yield Line(
                    text=text, whole=True, bold=bold, number=number, table=table.number, row=row, column=table.column
                )
            return
        yield Line(
            text=text,
            whole=True,
            left=max(0, len(self._lists) - 1) * _INDENT,
            bold=bold,
            blank_before=bool(self._found),
            number=number,
            level=self._level,
        )

    def _typed(self, text: str) -> Iterator[Line]:
        """Preformatted text is plain text, with lines that end where they were typed to end."""
        for n, line in enumerate(read_txt(text, silent)):
            yield replace(line, blank_before=line.blank_before or (n == 0 and bool(self._found)))


def _owner(cell: Any) -> Any:
    """The table that a row or cell belongs to."""
    return next(cell.iterancestors("table"), None)


def _is_bold(element: Any, tag: str) -> bool:
    return tag in ("b", "strong", "th") or bool(_BOLD_STYLE.search(element.get("style") or ""))


def _count(element: Any, attribute: str) -> int:
    stated = (element.get(attribute) or "").strip()
    return int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 6 else 1
