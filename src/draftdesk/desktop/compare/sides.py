"""Above the changes: which two texts are compared, and what the comparison comes to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.buttons import SwitchButton
from draftdesk.desktop.compare.earlier import EarlierButton
from draftdesk.desktop.compare.offering import Offer, Pair
from draftdesk.desktop.compare.pick import Pick, file_kinds, picked_file
from draftdesk.desktop.dialogs import words
from draftdesk.desktop.means import Means
from draftdesk.desktop.tips import plain_tip

_SHORTEST = 18
"""Letters that are always seen of a name."""


class SidePicker(QComboBox):
    """What the workspace has, files that were chosen, and below them the way to another file."""

    chosen = Signal()
    file_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._picks: list[Pick] = []
        self._pick: Pick | None = None
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    @property
    def pick(self) -> Pick | None:
        """The text that is chosen."""
        return self._pick

    def offer(self, picks: Sequence[Pick]) -> None:
        """Show these; the one that is chosen stays, also where it is none of them."""
        self._picks = list(picks)
        if self._pick is not None and self._pick not in self._picks:
            self._picks.append(self._pick)
        with QSignalBlocker(self):
            self.clear()
            for each in self._picks:
                self.addItem(each.label)
            if self._picks:
                self.insertSeparator(len(self._picks))
            self.addItem(self.tr("File…"))
            self._show()

    def choose(self, pick: Pick | None) -> None:
        """Choose a text; nobody is told."""
        self._pick = pick
        if pick is not None and pick not in self._picks:
            self.offer(self._picks)
        else:
            self._show()

    def _show(self) -> None:
        self.setCurrentIndex(self._picks.index(self._pick) if self._pick in self._picks else -1)
        self.setToolTip(plain_tip(self.currentText()))

    def _on_activated(self, at: int) -> None:
        if at >= len(self._picks):
            self._show()
            self.file_wanted.emit()
            return
        self._pick = self._picks[at]
        self._show()
        self.chosen.emit()


class Sides(QWidget):
    """Two pickers with a way to swap them, and a line on what came of it."""

    chosen = Signal()
    """Other texts are wanted, and both are known."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._picks: Sequence[Pick] = ()
        self._files: list[Pick] = []
        self.before = SidePicker(self.tr("Compare from"))
        self.after = SidePicker(self.tr("Compare to"))
        self.earlier = EarlierButton()
        self.said = words()
        self.busy = Busy(self.tr("Comparing"))
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self.busy.setSizePolicy(policy)
        self._lay_out()
        for picker in (self.before, self.after):
            picker.offer(())
            picker.chosen.connect(self._on_chosen)
        self.earlier.wanted.connect(self._on_earlier)
        self.before.file_wanted.connect(self._on_file_before)
        self.after.file_wanted.connect(self._on_file_after)
        means.actions.on("compare.swap", self.swap)
        means.actions.allow("compare.swap", False)

    @property
    def is_chosen(self) -> bool:
        """Whether either text is known."""
        return self.before.pick is not None or self.after.pick is not None

    def names(self) -> str:
        """Both texts, for a title."""
        return self.tr("{old} to {new}").format(old=self.before.currentText(), new=self.after.currentText())

    def offer(self, offer: Offer) -> None:
        """What the workspace has; files that were chosen stay."""
        self._picks = tuple(offer.picks)
        self.earlier.offer(offer.pairs, may_forget=not self._means.desk.is_read_only)
        self._offer()

    def set_files(self, paths: Sequence[Path]) -> None:
        """Compare two files; a single one is compared with what is chosen as the older text, or with what it said
        before its tracked changes."""
        if len(paths) > 1:
            self.choose(picked_file(paths[0]), picked_file(paths[1]))
        elif paths:
            self.choose(self.before.pick or picked_file(paths[0], rejected=True), picked_file(paths[0]))

    def choose(self, a: Pick | None, b: Pick | None) -> None:
        """Choose both texts, and tell whoever compares them."""
        self._files += [each for each in (a, b) if each is not None and each.path and each not in self._files]
        self._offer()
        self.before.choose(a)
        self.after.choose(b)
        self._on_chosen()

    def swap(self) -> None:
        """The newer becomes the older."""
        self.choose(self.after.pick, self.before.pick)

    def forget(self) -> None:
        """Nothing is chosen."""
        self._picks, self._files = (), []
        self.earlier.offer(())
        for picker in (self.before, self.after):
            picker.choose(None)
        self._offer()
        self.say("")

    def say(self, line: str) -> None:
        """What the comparison comes to, or why there is none."""
        self.said.setText(line)
        self.said.setVisible(bool(line))

    def _offer(self) -> None:
        for picker in (self.before, self.after):
            picker.offer([*self._picks, *(each for each in self._files if each not in self._picks)])
        self._means.actions.allow("compare.swap", self.before.pick is not None and self.after.pick is not None)

    def _on_chosen(self) -> None:
        self._means.actions.allow("compare.swap", self.before.pick is not None and self.after.pick is not None)
        if self.before.pick is not None and self.after.pick is not None:
            self.chosen.emit()

    def _on_earlier(self, pair: Pair) -> None:
        self.choose(pair.a, pair.b)

    def _on_file_before(self) -> None:
        path = self._means.asking.open_file(self.tr("The older text"), file_kinds())
        if path is not None:
            self.choose(picked_file(path), self.after.pick)

    def _on_file_after(self) -> None:
        path = self._means.asking.open_file(self.tr("The newer text"), file_kinds())
        if path is not None:
            self.choose(self.before.pick, picked_file(path))

    def _lay_out(self) -> None:
        action = self._means.actions.action("compare.swap")
        swap = QToolButton()
        swap.setText("⇄")
        swap.setAutoRaise(True)
        swap.setToolTip(action.toolTip())
        swap.setAccessibleName(self.tr("Swap the two texts"))
        swap.clicked.connect(action.trigger)
        action.enabledChanged.connect(swap.setEnabled)
        swap.setEnabled(action.isEnabled())
        beside = SwitchButton(self._means.actions.action("compare.beside"))
        swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        from_, to = QLabel(self.tr("&From")), QLabel(self.tr("&to"))
        from_.setBuddy(self.before)
        to.setBuddy(self.after)
        across = QHBoxLayout()
        for widget in (from_, self.before, swap, to, self.after, self.earlier, beside):
            across.addWidget(widget, 1 if isinstance(widget, SidePicker) else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.addLayout(across)
        column.addWidget(self.said)
        column.addWidget(self.busy)
