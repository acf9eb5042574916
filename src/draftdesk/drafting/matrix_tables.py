"""Counts as tables for a file, and as plain values for a JSON document."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from draftdesk.drafting.ground import Ground
from draftdesk.model.document import Table
from draftdesk.model.matrix import OUTCOMES, Cell, Matrix, TakenIn, Tally, share

_WORKING = "Working draft"


def matrix_table(ground: Ground, matrix: Matrix) -> Table:
    """The matrix with its totals; a cell says "9 of 12", which no spreadsheet takes for a day, and nothing for none."""
    return Table(
        title=f"{matrix.rows_by.title} by {matrix.columns_by.title}: {_where(ground)}",
        note=(
            f"Each cell: how many of its recommendations have reached the draft. "
            f"In all {_said(matrix.total)}. A recommendation with several values counts in each of them, and once in a "
            f"total.{_more(ground)}"
        ),
        columns=(matrix.rows_by.title, *(each.words for each in matrix.columns), "All"),
        rows=(
            *(
                (_indented(heading.words, heading.depth), *map(_said, cells), _said(total))
                for heading, cells, total in zip(matrix.rows, matrix.cells, matrix.row_totals, strict=True)
            ),
            ("All", *map(_said, matrix.column_totals), _said(matrix.total)),
        ),
    )


def balance_table(ground: Ground, tally: Tally) -> Table:
    """For each heading what became of its recommendations, and which part of them is in, beside the part of all."""
    return Table(
        title=f"Balance by {tally.by.title}: {_where(ground)}",
        note=f"Of all recommendations {_percent(tally.total.cell)} are in.{_more(ground)}",
        columns=(tally.by.title, "All", *(each.capitalize() for each in OUTCOMES), "Share that is in"),
        rows=tuple(
            (
                _indented(line.heading.words, line.heading.depth),
                str(line.cell.snippets),
                *(str(line.outcomes.get(each, 0)) for each in OUTCOMES),
                _percent(line.cell),
            )
            for line in (*tally.lines, tally.total)
        ),
    )


def taken_in_table(ground: Ground, versions: Sequence[TakenIn]) -> Table:
    """For each version how many recommendations it has, took in, and dropped."""
    return Table(
        title=f"What each version took in: {ground.draft.name}",
        note=f"Beside the version before. Recommendations deleted since are not counted.{_more(ground)}",
        columns=("Version", "Date", "Beside", "In", "New", "Dropped"),
        rows=tuple(
            (
                each.label or _WORKING,
                each.date,
                each.before,
                *(str(bits.bit_count()) for bits in (each.reached, each.new, each.dropped)),
            )
            for each in versions
        ),
    )


def matrix_json(matrix: Matrix) -> dict[str, Any]:
    """The matrix as plain values."""
    return {
        "rows_by": matrix.rows_by.name,
        "columns_by": matrix.columns_by.name,
        "columns": [each.words for each in matrix.columns],
        "rows": [
            {"name": heading.words, "depth": heading.depth, "cells": [_pair(each) for each in cells], **_pair(total)}
            for heading, cells, total in zip(matrix.rows, matrix.cells, matrix.row_totals, strict=True)
        ],
        "totals": [_pair(each) for each in matrix.column_totals],
        **_pair(matrix.total),
    }


def balance_json(tally: Tally) -> dict[str, Any]:
    """The balance as plain values."""
    return {
        "by": tally.by.name,
        "share": share(tally.total.cell),
        **_pair(tally.total.cell),
        "lines": [
            {
                "name": line.heading.words,
                **_pair(line.cell),
                "share": share(line.cell),
                "outcomes": {each.replace(" ", "_"): line.outcomes.get(each, 0) for each in OUTCOMES},
            }
            for line in tally.lines
        ],
    }


def taken_in_json(versions: Sequence[TakenIn]) -> list[dict[str, Any]]:
    """What each version took in as plain values; the label of the working draft is None."""
    return [
        {
            "version": each.label or None,
            "date": each.date,
            "beside": each.before or None,
            "reached": each.reached.bit_count(),
            "new": each.new.bit_count(),
            "dropped": each.dropped.bit_count(),
            "deleted_since": each.gone,
        }
        for each in versions
    ]


def write_picture(content: bytes, target: Path, *, overwrite: bool) -> None:
    """Put a picture that was drawn of counts in its place, whole or not at all. Raises CannotWrite."""
    from draftdesk.writing.safely import write_bytes

    write_bytes(target, content, overwrite=overwrite)


def _where(ground: Ground) -> str:
    return f"{ground.draft.name}, {ground.version.label}" if ground.version else ground.draft.name


def _said(cell: Cell) -> str:
    return f"{cell.reached} of {cell.snippets}" if cell.snippets else ""


def _pair(cell: Cell) -> dict[str, int]:
    return {"snippets": cell.snippets, "reached": cell.reached}


def _percent(cell: Cell) -> str:
    return f"{100 * share(cell):.0f} %" if cell.snippets else ""


def _indented(words: str, depth: int) -> str:
    return f"{'– ' * depth}{words}"


def _more(ground: Ground) -> str:
    left_out = ground.left_out
    told = ""
    if left_out:
        told = f" {left_out} more {'is' if left_out == 1 else 'are'} not for circulation and left out."
    note = ground.shown.note if ground.shown else ""
    return f"{told} {note}".rstrip()
