"""What a chart of bars says, before it is drawn: the same for the screen, a picture and a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftdesk.desktop.reflected.inks import Pattern
from draftdesk.desktop.reflected.subject import Subject


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a bar: so long, filled like that; `number` stands on it where there is room, `words` say all of it."""

    length: float
    pattern: Pattern
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number beside a bar, as it is shown and as it sorts; `subject` are the snippets it counts, where it does."""

    words: str
    value: float
    subject: Subject | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row of a chart. `mark` is where a line crosses the bar, to compare it with. A `total` stands first, whatever
    the order."""

    words: str
    stretches: tuple[Stretch, ...]
    figures: tuple[Figure, ...]
    subject: Subject
    said: str
    depth: int = 0
    mark: float | None = None
    is_total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars on one scale. `columns` are the headings of the rows, of the bars and of each figure. `legend` explains the
    patterns, `mark` the line across."""

    title: str
    columns: tuple[str, ...]
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Pattern, str], ...]
    mark: str = ""
    longest: float = 1.0


def ordered(chart: Chart, column: int, *, downwards: bool) -> Sequence[Bar]:
    """The bars by a column: 0 is their words, 1 their length, then the figures; -1 leaves them as they are."""
    if column < 0:
        return chart.bars

    def key(bar: Bar) -> tuple[float, str]:
        if column == 0:
            return 0.0, bar.words.casefold()
        if column == 1:
            return sum(each.length for each in bar.stretches), ""
        return bar.figures[column - 2].value, ""

    rest = sorted((bar for bar in chart.bars if not bar.is_total), key=key, reverse=downwards)
    return [*(bar for bar in chart.bars if bar.is_total), *rest]


def as_shares(chart: Chart) -> Chart:
    """The same with all bars of one length, so that their parts can be compared."""

    def stretched(bar: Bar) -> Bar:
        whole = sum(each.length for each in bar.stretches) or 1
        return replace(bar, stretches=tuple(replace(each, length=each.length / whole) for each in bar.stretches))

    return replace(chart, bars=tuple(map(stretched, chart.bars)), longest=1.0)
