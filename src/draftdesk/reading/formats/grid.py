"""Where the cells of a table stand when some of them are merged."""

_MOST_SPANNED = 1000
_MOST_FILLED = 100_000


class Grid:
    """Gives each cell of a table its row and column as its rows are read in order; both count from 0.

    What a person sees across several rows counts for each of them: `place` tells every row a merged cell covers, so
    that the name of a delegation beside three recommendations is said of all three. Across columns a cell stands in
    its first.
    """

    def __init__(self) -> None:
        self.row = -1
        self._column = 0
        self._taken: dict[int, set[int]] = {}
        self._filled = 0

    def next_row(self) -> None:
        self._taken.pop(self.row, None)
        self.row += 1
        self._column = 0

    def place(self, across: int = 1, down: int = 1) -> tuple[int, range]:
        """The column of the row's next cell, and the rows that it covers."""
        across, down = (max(1, min(count, _MOST_SPANNED)) for count in (across, down))
        taken = self._taken.get(self.row, set())
        while self._column in taken:
            self._column += 1
        column = self._column
        self._column += across
        if self._filled + across * down > _MOST_FILLED:  # a table that covers itself over and over
            down = 1
        if down > 1:
            self._filled += across * down
            for row in range(self.row + 1, self.row + down):
                self._taken.setdefault(row, set()).update(range(column, column + across))
        return column, range(self.row, self.row + down)
