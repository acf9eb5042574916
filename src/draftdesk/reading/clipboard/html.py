"""HTML from the clipboard: as Word, LibreOffice, Google Docs and browsers put it there.

Nothing is fetched and nothing is run. What a draft cannot hold is left out and counted.
"""

import re
from collections import Counter
from typing import Any

from draftdesk.model.errors import UnreadableFile
from draftdesk.model.inline import Run
from draftdesk.model.pasted import LeftOut
from draftdesk.reading.clipboard.arranging import Copied
from draftdesk.reading.clipboard.junk import Styles, blank_of, is_dropped, is_picture, styles_of
from draftdesk.reading.clipboard.notes import Notes, notes_of
from draftdesk.reading.formats.html_lists import ListOfPage, list_of
from draftdesk.reading.formats.html_parts import BREAKING, is_data

MAX_TAGS = 1_000_000
"""More than a hundred thousand paragraphs have."""
_CONDITION = re.compile(r"<!\[(?:if\b[^\]>]{0,200}|endif)\]>", re.IGNORECASE)
_DATA = re.compile(r"""\bsrc\s*=\s*(["']?)data:[^"'\s>]*\1""", re.IGNORECASE)
_UNMARKED = re.compile(r"[\ud800-\udfff\0]")
_HEADING = re.compile(r"h([1-6])")
_LIST_LEVEL = re.compile(r"level(\d)")
_UN_HEADINGS = {"hch": 1, "hchg": 1, "h1": 2, "h1g": 2, "h23": 3, "h23g": 3, "h4": 4, "h4g": 4, "h56": 4, "h56g": 4}
"""The classes that headings have which come from the Organization's Word templates."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_JOINT = " | "
_LISTS = ("ul", "ol", "menu", "dir")


def read_clipboard_html(html: str) -> tuple[list[Copied], Counter[LeftOut]]:
    """The paragraphs of what was copied, and what was left out. Raises UnreadableFile where it is too much."""
    root = _parsed(html)
    return ([], Counter()) if root is None else _Walk(root).read()


def _parsed(html: str) -> Any:
    from lxml import etree

    if html.count("<") > MAX_TAGS:
        raise UnreadableFile("more was copied than a draft can take at once: copy it in parts")
    html = _UNMARKED.sub("", _DATA.sub("src=''", _CONDITION.sub("", html)))
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, recover=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = etree.fromstring(html.encode(), parser)
    except etree.XMLSyntaxError:  # nothing in it but comments
        return None
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise UnreadableFile("what was copied is nested too deeply to be read: paste it as plain text")
    return root


class _Walk:
    """One pass over what was copied; runs gather until a paragraph ends."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._notes: Notes = notes_of(root)
        self._left_out: Counter[LeftOut] = Counter()
        self._found: list[Copied] = []
        self._runs: list[Run] = []
        self._called: list[str] = []
        self._styles: list[Styles] = [Styles()]
        self._lists: list[ListOfPage] = []
        self._mark, self._level = "", 0
        self._heading, self._is_title = 0, False
        self._owner: Any = None
        self._table: Any = None
        self._cells: list[list[Run]] = []

    def read(self) -> tuple[list[Copied], Counter[LeftOut]]:
        from lxml import etree

        walk = etree.iterwalk(self._root, events=("start", "end"))
        skipped = None
        for event, element in walk:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if self._is_passed_over(element, tag):
                    walk.skip_subtree()
                    skipped = element
                else:
                    self._enter(element, tag)
                    self._say(element.text)
            else:
                if element is not skipped:
                    self._leave(element, tag)
                if element is not self._root:
                    self._say(element.tail)
        self._end()
        return self._found, self._left_out

    def _is_passed_over(self, element: Any, tag: str) -> bool:
        """Whether an element's insides are not read as text: what is dropped, numbers of lists, marks of notes."""
        if element in self._notes.definitions:
            return True
        if is_picture(element, tag):
            self._left_out[LeftOut.PICTURE] += 1
            return True
        if element in self._notes.references:
            self._call(element)
            return True
        if blank := blank_of(element, tag):
            self._runs.append(Run(blank))
            return True
        dropped = is_dropped(element, tag)
        if isinstance(dropped, LeftOut):
            self._left_out[dropped] += bool("".join(element.itertext()).strip())
        elif dropped and "mso-list" in (element.get("style") or "").casefold():
            self._mark = "".join(element.itertext()).strip()
        return bool(dropped)

    def _call(self, element: Any) -> None:
        note = self._notes.references[element]
        if note is None:
            self._left_out[LeftOut.NOTE_MARK] += 1
        elif note.id not in self._called:
            self._called.append(note.id)
            self._runs.append(Run(footnote=note.id))

    def _say(self, text: str | None) -> None:
        if not text:
            return
        style = self._styles[-1]
        if style.is_preformatted:
            first, *others = text.replace("\r\n", "\n").split("\n")
            self._add(first)
            for each in others:
                self._break()
                self._add(each)
        else:
            self._add(_BLANKS.sub(" ", text))

    def _add(self, text: str) -> None:
        style = self._styles[-1]
        if text:
            bold = style.bold and not (self._heading or self._is_title)
            self._runs.append(Run(text, style.italic, bold, style.superscript, style.subscript))

    def _break(self) -> None:
        """A line ends: a new paragraph, but in a heading or a cell a blank."""
        if self._heading or self._is_title or self._cells:
            self._runs.append(Run(" "))
        else:
            self._end()

    # Elements

    def _enter(self, element: Any, tag: str) -> None:
        if tag == "br":
            if element.get("role") == "presentation":  # a line of a page of a PDF
                self._runs.append(Run(" "))
            else:
                self._break()
        if tag in BREAKING:
            self._end_block(tag)
            before = (self._mark, self._level, self._heading, self._is_title)
            self._begin_block(element, tag)
            if before != (self._mark, self._level, self._heading, self._is_title):
                self._owner = element
        styles = styles_of(element, tag, self._styles[-1])
        if styles.struck and not self._styles[-1].struck and next(element.iterdescendants("del"), None) is None:
            self._left_out[LeftOut.STRIKE] += bool("".join(element.itertext()).strip())
        self._styles.append(styles)

    def _end_block(self, tag: str) -> None:
        if self._table is None:
            self._end()
        elif tag not in ("td", "th"):
            self._runs.append(Run(" "))

    def _begin_block(self, element: Any, tag: str) -> None:
        style = (element.get("style") or "").casefold()
        names = (element.get("class") or "").casefold().split()
        if found := _HEADING.fullmatch(tag):
            self._heading = int(found[1])
        elif names and names[0] in _UN_HEADINGS:
            self._heading = _UN_HEADINGS[names[0]]
        elif "msotitle" in names or "title" in names:
            self._is_title = True
        elif tag in _LISTS:
            self._lists.append(list_of(element, tag))
        elif tag == "li":
            self._mark = self._lists[-1].next_number(element.get("value")) if self._lists else "•"
            self._level = max(1, len(self._lists))
            stated = element.get("aria-level") or ""  # Google Docs lays the levels side by side
            if stated.isascii() and stated.isdigit() and len(stated) == 1:
                self._level = max(self._level, int(stated))
        elif tag == "table" and self._table is None and is_data(element):
            self._table = element
            self._left_out[LeftOut.TABLE_FRAME] += 1
        elif self._table is not None and tag in ("td", "th") and self._is_own(element):
            self._cells.append([])
            self._runs = []
        if "mso-list:" in style.replace(" ", "") and (level := _LIST_LEVEL.search(style)):
            self._level = int(level[1])

    def _leave(self, element: Any, tag: str) -> None:
        self._styles.pop()
        if tag not in BREAKING:
            return
        if self._table is not None:
            self._leave_in_table(element, tag)
            return
        self._end()
        if element is self._owner:
            self._forget()
        if tag in _LISTS and self._lists:
            self._lists.pop()

    def _leave_in_table(self, element: Any, tag: str) -> None:
        if element is self._table:
            self._end_row()
            self._table = None
        elif tag in ("td", "th") and self._is_own(element):
            if self._cells:
                self._cells[-1] = self._runs
            self._runs = []
        elif tag == "tr" and self._is_own(element):
            self._end_row()
        elif tag == "caption":
            self._end()
        else:
            self._runs.append(Run(" "))
            if tag in _LISTS and self._lists:
                self._lists.pop()

    def _is_own(self, element: Any) -> bool:
        """Whether a row or cell is one of the table that is read, and not of one in it."""
        return next(element.iterancestors("table"), None) is self._table

    # Paragraphs

    def _end_row(self) -> None:
        cells, self._cells, self._runs = self._cells, [], []
        while cells and not _says_something(cells[-1]):
            cells.pop()
        runs: list[Run] = []
        for cell in cells:
            runs += [Run(_JOINT)] if runs else []
            runs += cell or [Run(" ")]
        self._forget()
        self._finish(runs, is_row=len(cells) > 1)

    def _end(self) -> None:
        runs, self._runs = self._runs, []
        if _says_something(runs):
            self._finish(runs)
            self._forget()

    def _forget(self) -> None:
        self._mark, self._level, self._heading, self._is_title = "", 0, 0, False

    def _finish(self, runs: list[Run], *, is_row: bool = False) -> None:
        called, self._called = self._called, []
        copied = Copied(
            runs=runs,
            mark=self._mark,
            level=self._level,
            heading=self._heading,
            is_title=self._is_title,
            is_row=is_row,
            footnotes=tuple(self._notes.notes[name] for name in called),
        )
        self._found.append(copied)


def _says_something(runs: list[Run]) -> bool:
    return any(run.text.strip() or run.footnote for run in runs)
