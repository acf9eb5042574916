"""The comparisons that a workspace keeps, to be opened again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from draftdesk.desktop.compare.offering import Pair
from draftdesk.desktop.words import as_it_runs, when_words

_MOST = 20


class EarlierButton(QToolButton):
    """A menu of them, the newest first; nowhere to be seen while there is none."""

    wanted = Signal(object)
    """The `Pair` that is to be compared again."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Earlier"))
        self.setToolTip(self.tr("Comparisons that the workspace keeps with the remarks on them"))
        self.setAccessibleName(self.tr("Earlier comparisons"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.offer(())

    def offer(self, pairs: Sequence[Pair]) -> None:
        """Offer these."""
        self._menu.clear()
        for pair in pairs[:_MOST]:
            self._menu.addAction(self._said(pair)).triggered.connect(partial(self._on_chosen, pair))
        self.setVisible(bool(pairs))

    def _said(self, pair: Pair) -> str:
        line = self.tr("{old} to {new}, {when}, remarks: {count}")
        said = line.format(
            old=as_it_runs(pair.a.label),
            new=as_it_runs(pair.b.label),
            when=when_words(pair.at),
            count=f"{pair.remarks:,}",
        )
        return said.replace("&", "&&")

    def _on_chosen(self, pair: Pair, _: bool = False) -> None:
        self.wanted.emit(pair)
