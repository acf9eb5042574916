"""A report of rows as a file: CSV for spreadsheets, Word, HTML or Markdown for reading."""

import csv
import io
from pathlib import Path

from draftdesk.kit.printable import printable
from draftdesk.model.document import Table
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.html import html_table
from draftdesk.writing.markdown import markdown_table
from draftdesk.writing.safely import write_bytes
from draftdesk.writing.word import write_word_table

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes the file for one in the machine's own encoding


def write_table(table: Table, target: Path, *, overwrite: bool) -> None:
    """Write the report in the format that the file's ending names: .csv, .docx, .html or .md.

    Raises CannotWrite, for any other ending too.
    """
    match target.suffix.lower():
        case ".csv":
            write_bytes(target, csv_text(table).encode(), overwrite=overwrite)
        case ".docx":
            write_word_table(table, target, overwrite=overwrite)
        case ".html" | ".htm":
            write_bytes(target, html_table(table).encode(), overwrite=overwrite)
        case ".md":
            write_bytes(target, markdown_table(table).encode(), overwrite=overwrite)
        case _:
            name = " ".join(target.name.split())
            raise CannotWrite(f"{name} was not written: a report is a .csv, .docx, .html or .md file")


def csv_text(table: Table) -> str:
    """The header row and the rows as CSV, opening with a byte order mark; title and note are left out.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it, which shows it as the text it is
    (OWASP, CSV injection). Every cell is quoted, so that a reader with another separator makes no new cells.
    """
    made = io.StringIO()
    rows = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerows([_harmless(cell) for cell in row] for row in (table.columns, *table.rows))
    return _BYTE_ORDER_MARK + made.getvalue()


def _harmless(cell: str) -> str:
    text = printable(cell)
    return f"'{text}" if cell.startswith(_FORMULA_STARTS) or text.startswith(_FORMULA_STARTS) else text
