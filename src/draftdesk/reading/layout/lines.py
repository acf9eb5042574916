"""What a reader hands to `structure`: the lines or paragraphs of a document with what their place says of them."""

from dataclasses import dataclass

from draftdesk.model.comparison import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line on paper, or a whole paragraph where the format knows paragraphs (`whole`).

    `left`, `right` and `size` are points, or characters in a plain text file, 0 where unknown. `blank_before`: an
    empty line or a clear gap stands above. `number` is the bullet or number the reader knows, already apart from
    `text`. `level` is the heading level the format itself states, 0 for none. `page` counts from 1. `address` comes
    back untouched on the block. `table`, `row` and `column` count from 0 for a table cell.

    `marks` are the looks the reader knows of, by places in `text`; a superscript may be the number of a note. `note` is
    the number of the footnote that the line belongs to, "" for all that is none; `nth_note` tells apart those of one
    number.
    """

    text: str
    whole: bool = False
    page: int | None = None
    left: float = 0.0
    right: float = 0.0
    size: float = 0.0
    bold: bool = False
    blank_before: bool = False
    number: str = ""
    level: int = 0
    address: str = ""
    table: int | None = None
    row: int | None = None
    column: int | None = None
    marks: tuple[Mark, ...] = ()
    note: str = ""
    nth_note: int = 0
