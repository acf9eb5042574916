"""The comparisons that a workspace keeps, to be opened again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from draftdesk.desktop.compare.offering import Pair
from draftdesk.desktop.words import as_it_runs, when_words

_MOST = 20


class EarlierButton(QPushButton):
    """A menu of them, the newest first; nowhere to be seen while there is none."""

    wanted = Signal(object)
    """The `Pair` that is to be compared again."""
    unwanted = Signal(object)
    """The `Pair` that is to be forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Earlier"))
        self.setToolTip(self.tr("Comparisons that the workspace keeps with the remarks on them"))
        self.setAccessibleName(self.tr("Earlier comparisons"))
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._forget = QMenu(self.tr("&Forget"), self._menu)
        self.setMenu(self._menu)
        self.offer(())

    def offer(self, pairs: Sequence[Pair], *, may_forget: bool = False) -> None:
        """Offer these, and with `may_forget` also to forget them."""
        self._menu.clear()
        self._forget.clear()
        for pair in pairs[:_MOST]:
            self._menu.addAction(self._said(pair)).triggered.connect(partial(self._on_chosen, pair))
            self._forget.addAction(self._said(pair)).triggered.connect(partial(self._on_forgotten, pair))
        if pairs and may_forget:
            self._menu.addSeparator()
            self._menu.addMenu(self._forget)
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

    def _on_forgotten(self, pair: Pair, _: bool = False) -> None:
        self.unwanted.emit(pair)
