"""The lines of a coverage, told apart by outcome and words and put in order; made for a hundred thousand of them."""

import re
from collections import Counter
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from draftdesk.model.coverage import Coverage, CoverageLine
from draftdesk.model.folding import fold
from draftdesk.model.matrix import OUTCOMES

_DIGITS = re.compile(r"(\d+)")


class Column(IntEnum):
    """What is told of each snippet."""

    REFERENCE = 0
    SOURCE = 1
    CONTRIBUTORS = 2
    WORDS = 3
    TAGS = 4
    OUTCOME = 5
    PARAGRAPHS = 6
    REASON = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A coverage and what is needed to look through it: `folded` has all words of each line."""

    coverage: Coverage
    folded: Sequence[str]

    @property
    def lines(self) -> Sequence[CoverageLine]:
        return self.coverage.lines


def rows_of(coverage: Coverage) -> Rows:
    """The coverage made ready to be looked through."""
    return Rows(
        coverage=coverage,
        folded=[fold("\n".join(cell(line, column) for column in Column)) for line in coverage.lines],
    )


def places_of(rows: Rows, snippet_ids: Container[str]) -> Sequence[int]:
    """The places of the lines of those snippets."""
    return [at for at, line in enumerate(rows.lines) if line.snippet.id in snippet_ids]


def counted(rows: Rows, among: Sequence[int]) -> Mapping[str, int]:
    """How many of those lines have each outcome."""
    return Counter(rows.lines[at].outcome for at in among)


def narrowed(
    rows: Rows,
    outcomes: Collection[str],
    typed: str,
    column: Column | None,
    *,
    downwards: bool,
    among: Sequence[int] | None = None,
) -> Sequence[int]:
    """The places of the lines, of all or of those at the places given, that have one of those outcomes (any, where none
    is given) and hold every word typed, in the order of a column; without a column in that of the sources."""
    wanted = fold(typed).split()
    found = [
        at
        for at in (range(len(rows.lines)) if among is None else among)
        if (not outcomes or rows.lines[at].outcome in outcomes) and all(word in rows.folded[at] for word in wanted)
    ]
    if column is not None:
        keys = {at: _key(rows.lines[at], column) for at in found}
        found.sort(key=keys.__getitem__, reverse=downwards)
    return found


def cell(line: CoverageLine, column: Column) -> str:
    """What a line says in a column, as plain text."""
    match column:
        case Column.REFERENCE:
            return line.snippet.reference
        case Column.SOURCE:
            return line.source_title
        case Column.CONTRIBUTORS:
            return ", ".join(line.contributors)
        case Column.WORDS:
            return line.snippet.text
        case Column.TAGS:
            return ", ".join(line.tags)
        case Column.OUTCOME:
            return line.outcome
        case Column.PARAGRAPHS:
            return ", ".join(line.paragraphs)
        case Column.REASON:
            return line.reason


def _key(line: CoverageLine, column: Column) -> tuple[tuple[int, int, str], ...]:
    """Sorts "12 (b)" after "2", whatever stands around the numbers; outcomes in the order in which they are told."""
    if column is Column.OUTCOME:
        return ((0, OUTCOMES.index(line.outcome), ""),)
    text = fold(cell(line, column)[:200])
    if column is Column.WORDS:
        return ((1, 0, text),)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _DIGITS.split(text) if part)
