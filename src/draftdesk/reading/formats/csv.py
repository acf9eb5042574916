"""The cells of a CSV file. Whatever its delimiter and however its quotation marks were kept, no row is lost.

RFC 4180 with what spreadsheets and people make of it: semicolons and tabs, Excel's "sep=" line, quotation marks that
are never closed, rows of unequal length. A formula is text like any other and is never worked out.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence

from draftdesk.kit.jobs import Progress
from draftdesk.reading.layout.lines import Line

_DELIMITERS = ",;\t|"
_ONE_COLUMN = "\x1f"  # separates nothing: `decode` leaves no such character in a text
_LONGEST_ROW = 100
"""Lines that one row may take. A quotation mark that is not closed by then never will be."""


def read_csv(text: str, name: str, progress: Progress) -> tuple[list[Line], tuple[str, ...]]:
    """The cells that are not empty, row by row, and warnings fit to show.

    All stand in table 0; rows count from 0 and empty ones are not counted, so that row 0 is the header where there is
    one. `text` is as `decode` gives it. Nothing is raised: the worst file is a table of one column.
    """
    lines = text.split("\n")
    delimiter, first = _stated_delimiter(lines)
    rows = _Rows(lines, delimiter or _likeliest(lines[first : first + _LONGEST_ROW]), first)
    cells: list[Line] = []
    count = 0
    for row in rows:
        if rows.at % 500 == 0:
            progress(rows.at, len(lines), name)
        stripped = [cell.strip() for cell in row]
        if any(stripped):
            cells += [
                Line(text=cell, whole=True, table=0, row=count, column=column)
                for column, cell in enumerate(stripped)
                if cell
            ]
            count += 1
    progress(len(lines), len(lines), name)
    return cells, _warnings(name, rows.unclosed)


def _warnings(name: str, unclosed: Sequence[int]) -> tuple[str, ...]:
    if not unclosed:
        return ()
    shown = ", ".join(str(line + 1) for line in unclosed[:10]) + (" …" if len(unclosed) > 10 else "")
    where = f"line {shown}" if len(unclosed) == 1 else f"{len(unclosed)} lines ({shown})"
    return (f"{name}: a quotation mark is never closed in {where}; quotation marks were read as text there",)


def _stated_delimiter(lines: Sequence[str]) -> tuple[str, int]:
    """What Excel's first line "sep=;" says, and the line on which the table begins."""
    first = lines[0].strip(" \r") if lines else ""
    if first[:4].lower() == "sep=" and len(first) == 5:
        return first[4], 1
    return "", 0


def _likeliest(lines: Sequence[str]) -> str:
    """The delimiter that cuts most rows alike, and into most cells."""
    best, best_score = _ONE_COLUMN, 0.0
    for delimiter in _DELIMITERS:
        widths = [len(row) for row in _Rows(lines, delimiter, 0) if row]
        if not widths:
            continue
        (usual, times), *_ = Counter(widths).most_common(1)
        alike = times / len(widths)
        header = widths[0] > 1
        if usual > 1 and (header or alike > 0.6):
            score = alike * (usual - 1) * (2 if widths[0] == usual else 1)
        else:
            score = 0.5 * alike if header else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


class _Rows:
    """The rows of the lines; `at` is the line to be read next, `unclosed` where a quotation mark stayed open."""

    def __init__(self, lines: Sequence[str], delimiter: str, first: int) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self.at = first
        self.unclosed: list[int] = []

    def __iter__(self) -> Iterator[list[str]]:
        while self.at < len(self._lines):
            yield from self._until_unclosed()

    def _until_unclosed(self) -> Iterator[list[str]]:
        """Rows as the csv module reads them, up to one that has no end; that line is then cut at each delimiter."""
        given = start = self.at
        gave_up = False

        def feed() -> Iterator[str]:
            nonlocal given, gave_up
            while given < len(self._lines) and given - start < _LONGEST_ROW:
                given += 1
                yield self._lines[given - 1] + "\n"
            gave_up = True
            yield "\n"  # an empty row by itself, or one more line of a cell that is still open

        reader = csv.reader(feed(), delimiter=self._delimiter)
        while True:
            start = given
            try:
                row = next(reader, None)
            except csv.Error:  # a cell longer than the module allows
                gave_up, row = True, ["unclosed"]
            if gave_up and not row:
                return
            if gave_up or row is None or (given - start > 1 and not self._is_sound(start, given)):
                break
            self.at = given
            yield row
        self.unclosed.append(start)
        self.at = start + 1
        yield self._lines[start].split(self._delimiter)

    def _is_sound(self, start: int, end: int) -> bool:
        """Whether a row of several lines keeps the rules: else a stray quotation mark has run into the next rows."""
        lines = (line + "\n" for line in self._lines[start:end])
        try:
            return len(list(csv.reader(lines, delimiter=self._delimiter, strict=True))) == 1
        except csv.Error:
            return False
