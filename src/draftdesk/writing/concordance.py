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
    it was split or merged."""

    @property
    def a(self) -> Sequence[str]: ...

    @property
    def b(self) -> Sequence[str]: ...


def concordance_table(
    rows: Sequence[Corresponding], title_a: str, title_b: str, *, progress: Progress = silent
) -> Table:
    """A report with a row for each number: "12 → 14", "15 → 15 and 16", "— → 3 (new)", "7 → — (deleted)".

    Write it with `writing.coverage.write_table`. `progress` may stop the work by raising.
    """
    made = [(row.a, row.b) for row in rows]
    kept = sum(a == b for a, b in made)
    note = f"A: {title_a}. B: {title_b}. {kept:,} of {len(made):,} numbers are the same in both."
    said = []
    for at, (a, b) in enumerate(made):
        if at % _AT_A_TIME == 0:
            progress(at, len(made), "Writing the concordance")
        said.append((_numbers(a), _numbers(b), _said(a, b)))
    return Table("Concordance of numbers", note, ("Number in A", "Number in B", "What became of it"), tuple(said))


def _numbers(numbers: Sequence[str]) -> str:
    return listed(numbers) or _NONE


def _said(a: Sequence[str], b: Sequence[str]) -> str:
    if a == b:
        return "same number"
    how = f"{_numbers(a)} → {_numbers(b)}"
    if not a:
        return f"{how} (new)"
    if not b:
        return f"{how} (deleted)"
    return how
