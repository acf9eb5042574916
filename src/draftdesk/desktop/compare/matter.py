"""What is being read: two texts that were compared, which of the changes are shown, and where the reader is."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.compare.account import Account, account_of
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model.comparison import Change, Comparison
from draftdesk.model.comparison_told import Told
from draftdesk.model.sifting import EVERYTHING, Sieve, Sifted, sifted

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.comparing import Compared
    from draftdesk.model.remarking import ChangeRemark
    from draftdesk.model.watching import Touch

NOWHERE = -1


class Matter(QObject):
    """Changes are named by their place in `comparison.changes`. Panels read here, choose here, and listen."""

    shown = Signal()
    """Another comparison, or none."""
    sifted = Signal()
    """Other changes pass the sieve."""
    went = Signal(int)
    """The reader is at that change now, or `NOWHERE`."""
    marked = Signal()
    """Other changes touch the watch list or have remarks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compared: Compared | None = None
        self._names = "", ""
        self._account = Account()
        self._rank: dict[int, int] = {}
        self._sieve = EVERYTHING
        self._sifted = Sifted()
        self._current = NOWHERE
        self._touches: Mapping[int, tuple[Touch, ...]] = {}
        self._remarks: Mapping[int, tuple[ChangeRemark, ...]] = {}

    # --- what there is

    @property
    def compared(self) -> "Compared | None":
        return self._compared

    @property
    def comparison(self) -> Comparison:
        """Asking where nothing was compared is a bug."""
        assert self._compared is not None  # noqa: S101
        return self._compared.comparison

    @property
    def names(self) -> tuple[str, str]:
        """What the two texts are called."""
        return self._names

    @property
    def is_empty(self) -> bool:
        """Whether nothing was compared."""
        return self._compared is None

    def change(self, at: int) -> Change:
        return self.comparison.changes[at]

    def told(self, at: int) -> Told:
        """What is said of a change."""
        return self._account.told[at]

    def number(self, at: int) -> str:
        """The number of a change's paragraph as a sentence cites it, "12 → 14" where it is another now; "" for none."""
        change = self.change(at)
        old, new = (
            listed(as_it_runs(numbers[n]) for n in places if numbers[n])
            for numbers, places in zip(self._account.numbers, (change.a, change.b), strict=True)
        )
        if old and new and old != new:
            return self.tr("{old} → {new}").format(old=old, new=new)
        return new or old

    def touches(self, at: int) -> "tuple[Touch, ...]":
        """What of the watch list a change touches."""
        return self._touches.get(at, ())

    def remarks(self, at: int) -> "tuple[ChangeRemark, ...]":
        return self._remarks.get(at, ())

    @property
    def touched(self) -> frozenset[int]:
        return frozenset(self._touches)

    @property
    def remarked(self) -> frozenset[int]:
        return frozenset(self._remarks)

    def put(
        self, compared: "Compared | None", names: tuple[str, str] = ("", ""), account: Account | None = None
    ) -> None:
        """Show another comparison, from its beginning; what was asked of the one before is forgotten, but for the
        substances. What is said of it is worked out now, where whoever compared does not give it."""
        self._compared, self._names = compared, names
        self._account = account or (account_of(compared.comparison) if compared is not None else Account())
        self._rank = {at: n for n, at in enumerate(self._account.order)}
        self._touches, self._remarks = {}, {}
        self._sieve = Sieve(substances=self._sieve.substances)
        self._current = NOWHERE
        self._sift()
        self.shown.emit()

    def mark(
        self,
        touches: "Mapping[int, tuple[Touch, ...]] | None" = None,
        remarks: "Mapping[int, tuple[ChangeRemark, ...]] | None" = None,
    ) -> None:
        """Say which changes touch the watch list, or which have remarks; None for what is as it was."""
        self._touches = self._touches if touches is None else touches
        self._remarks = self._remarks if remarks is None else remarks
        was = self._sifted
        self._sift()
        self.marked.emit()
        if self._sifted != was:
            self.sifted.emit()

    # --- what passes

    @property
    def sieve(self) -> Sieve:
        return self._sieve

    @property
    def found(self) -> Sifted:
        """The changes that pass, in reading order, and how many do not."""
        return self._sifted

    def sift(self, **wanted: Any) -> None:
        """Ask for other changes: the fields of `Sieve` that are to be different."""
        sieve = replace(self._sieve, **wanted)
        if sieve != self._sieve:
            self._sieve = sieve
            self._sift()
            self.sifted.emit()

    def _sift(self) -> None:
        if self._compared is None:
            self._sifted = Sifted()
            return
        self._sifted = sifted(self._compared.comparison, self._sieve, touched=self.touched, remarked=self.remarked)

    # --- where the reader is

    @property
    def current(self) -> int:
        """The change the reader is at, also one that does not pass; `NOWHERE` at first."""
        return self._current

    def go(self, at: int) -> None:
        """Go to a change; everybody hears of it, also who is there already."""
        self._current = at
        self.went.emit(at)

    def next(self) -> bool:
        """Go to the next change that passes; False where there is none."""
        ranks = self._ranks()
        n = bisect_right(ranks, self._rank.get(self._current, -1))
        return self._go_to(n)

    def previous(self) -> bool:
        """Go to the one before."""
        n = bisect_left(self._ranks(), self._rank.get(self._current, len(self._rank))) - 1
        return self._go_to(n)

    def _ranks(self) -> list[int]:
        return [self._rank[at] for at in self._sifted.changes]

    def _go_to(self, n: int) -> bool:
        if not 0 <= n < len(self._sifted.changes):
            return False
        self.go(self._sifted.changes[n])
        return True
