"""A comparison as CSV for a spreadsheet: a row a change, to be sorted, filtered and reported on."""

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Passage, text_of
from draftdesk.model.comparison_words import KINDS, SUBSTANCES, reasons_said, spot
from draftdesk.model.document import Table
from draftdesk.writing.coverage import csv_text
from draftdesk.writing.walking import TITLE, About, Met, Way, left_out

_COLUMNS = (
    "Change",
    "Kind",
    "What changed",
    "Weight",
    "Reasons",
    "Number in A",
    "Number in B",
    "Renumbered",
    "Formatting",
    "Under the heading",
    "A: {}",
    "B: {}",
    "Place in A",
    "Place in B",
)
_PARAGRAPHS = "; "
_NOTE = "Note"
_AT_A_TIME = 100


def changes_table(
    comparison: Comparison, title_a: str, title_b: str, about: About | None = None, *, progress: Progress = silent
) -> Table:
    """A row for each change in reading order, what was only renumbered too. Texts are whole; those of several
    paragraphs have a line end between them. Places are counted from 1, over all paragraphs of a side. Where changes are
    left out the first row says so. `progress` may stop the work by raising.
    """
    about = about or About()
    way = Way(comparison, about)
    titles = iter((title_a, title_b))
    columns = tuple(column.format(next(titles)) if "{}" in column else column for column in _COLUMNS)
    note = " ".join(left_out(comparison, about))
    rows = [("", _NOTE, note, *[""] * (len(columns) - 3))] if note else []
    for n, met in enumerate(way.changes(), 1):
        if n % _AT_A_TIME == 1:
            progress(met.at, len(comparison.changes), "Writing the rows")
        rows.append(_row(way, n, met))
    return Table(f"{TITLE}: {title_a} → {title_b}", "", columns, tuple(rows))


def comparison_csv(
    comparison: Comparison, title_a: str, title_b: str, about: About | None = None, *, progress: Progress = silent
) -> str:
    """That table as CSV, opening with a byte order mark; no cell can be run as a formula."""
    return csv_text(changes_table(comparison, title_a, title_b, about, progress=progress))


def _row(way: Way, nth: int, met: Met) -> tuple[str, ...]:
    change, comparison = met.change, way.comparison
    number_a, number_b = way.numbers(change)
    return (
        str(nth),
        _kind(change),
        "; ".join((met.told.headline, *met.told.details)),
        SUBSTANCES[change.substance] if change.substance else "",
        reasons_said(change.reasons),
        number_a,
        number_b,
        "yes" if change.renumbered else "",
        "yes" if change.formatting else "",
        way.heading(change),
        text_of(comparison.a, change.a),
        text_of(comparison.b, change.b),
        _places(comparison.a, change.a),
        _places(comparison.b, change.b),
    )


def _kind(change: Change) -> str:
    if change.kind is not ChangeKind.UNCHANGED or change.reasons:
        return KINDS[change.kind]
    return "Formatting only" if change.formatting else "Renumbered only"


def _places(passages: tuple[Passage, ...], places: tuple[int, ...]) -> str:
    return _PARAGRAPHS.join(f"{at + 1}{_of_part(passages[at])}" for at in places)


def _of_part(passage: Passage) -> str:
    place = spot(passage)
    return f" ({place})" if place else ""
