"""Which number of the one text became which of the other, as a report of rows."""

from collections.abc import Sequence
from typing import Protocol

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison_words import listed
from draftdesk.model.document import Table

_NONE = "—"
_AT_A_TIME = 1000


class Corresponding(Protocol):
    """The numbers of a paragraph in both texts, as sentences cite them; empty where it is new or gone, several where
    it was split or merged; and the words of a line that stands in its place there and only keeps the number."""

    @property
    def a(self) -> Sequence[str]: ...

    @property
    def b(self) -> Sequence[str]: ...

    @property
    def line_a(self) -> str: ...

    @property
    def line_b(self) -> str: ...

    @property
    def is_same(self) -> bool: ...


def concordance_table(
    rows: Sequence[Corresponding],
    title_a: str,
    title_b: str,
    *,
    left_out: str = "",
    progress: Progress = silent,
) -> Table:
    """A report with a row for each number: "12 → 14", "15 → 15 and 16", "— → 3 (new)", "7 → — (deleted)",
    "5 → 5 [Deleted]". What is said of numbers that are `left_out` stands in the note and, as a spreadsheet has none, in
    the first row.

    Write it with `writing.coverage.write_table`. `progress` may stop the work by raising.
    """
    kept = sum(row.is_same for row in rows)
    note = f"{left_out} A: {title_a}. B: {title_b}. {kept:,} of {len(rows):,} numbers are the same in both.".strip()
    said = [("", "", left_out)] if left_out else []
    for at, row in enumerate(rows):
        if at % _AT_A_TIME == 0:
            progress(at, len(rows), "Writing the concordance")
        said.append((*_sides(row), _said(row)))
    return Table("Concordance of numbers", note, ("Number in A", "Number in B", "What became of it"), tuple(said))


def _sides(row: Corresponding) -> tuple[str, str]:
    return f"{listed(row.a) or _NONE} {row.line_a}".strip(), f"{listed(row.b) or _NONE} {row.line_b}".strip()


def _said(row: Corresponding) -> str:
    if row.is_same:
        return "same number"
    how = " → ".join(_sides(row))
    if row.line_a or row.line_b:
        return how
    if not row.a:
        return f"{how} (new)"
    if not row.b:
        return f"{how} (deleted)"
    return how
