"""A comparison that the workspace keeps is forgotten, with the remarks on it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from draftdesk.desktop.compare.comparer import Found
from draftdesk.desktop.compare.offering import Pair
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed

_ACT = "compare.forget"


class Forgetting(QObject):
    """Any of those that are kept, or the one that lies open. Nothing is asked: the bar has Undo."""

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._pairs: Sequence[Pair] = ()
        self._found: Found | None = None
        means.actions.on(_ACT, self._on_forget)
        means.desk.closed.connect(self._on_closed)
        self._allow()

    def offer(self, pairs: Sequence[Pair]) -> None:
        """The comparisons that are kept."""
        self._pairs = pairs
        self._allow()

    def open(self, found: Found | None) -> None:
        """Another comparison lies open, or none."""
        self._found = found
        self._allow()

    def forget(self, pair: Pair) -> None:
        """Take one away; what lies open stays to be read."""
        from draftdesk.drafting.remarking import FORGET, forget_comparison

        self._means.desk.act(
            FORGET,
            "Compare",
            partial(forget_comparison, comparison_id=pair.id),
            partial(self._on_forgotten, pair),
            self._means.warn,
        )

    def _on_forgotten(self, pair: Pair, changed: "Changed[Any]") -> None:
        line = self.tr("Forgotten: {old} to {new}; remarks that went with it: {count}.")
        said = line.format(old=as_it_runs(pair.a.label), new=as_it_runs(pair.b.label), count=f"{pair.remarks:,}")
        tell_done(self._means.desk, self._means.notices, said, changed)

    def _on_forget(self) -> None:
        pair = self._open_one()
        if pair is not None:
            self.forget(pair)

    def _open_one(self) -> Pair | None:
        if self._found is None:
            return None
        sides = self._found.a, self._found.b
        return next((each for each in self._pairs if (each.a.side, each.b.side) == sides), None)

    def _allow(self) -> None:
        self._means.actions.allow(_ACT, self._open_one() is not None)

    def _on_closed(self) -> None:
        self.offer(())
