"""Choosing what snippets are sorted by."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from draftdesk.desktop.reflected.words import axis_words
from draftdesk.desktop.settings import Settings
from draftdesk.model.matrix import Axis

_SHORTEST = 22
"""Letters that are always seen of a name."""


class AxisPicker(QComboBox):
    """The facets of the workspace and the fields of all snippets. What was chosen is remembered under `setting`."""

    chosen = Signal()

    def __init__(self, name: str, settings: Settings, setting: str, usual: str) -> None:
        super().__init__()
        self._axes: Sequence[Axis] = ()
        self._settings = settings
        self._setting = setting
        self._wanted = settings.text(setting, usual)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.activated.connect(self._on_activated)

    @property
    def axis(self) -> Axis | None:
        """The chosen one; None while there are none to choose from."""
        at = self.currentIndex()
        return self._axes[at] if 0 <= at < len(self._axes) else None

    def offer(self, axes: Sequence[Axis]) -> None:
        """Show these; the chosen one stays chosen while it is there."""
        if list(axes) != list(self._axes):
            self._axes = axes
            self.clear()
            self.addItems([axis_words(axis) for axis in axes])
        self.choose(self._wanted)

    def choose(self, name: str) -> None:
        """Choose the axis of that name; the first where there is none."""
        self._wanted = name
        places = [at for at, axis in enumerate(self._axes) if axis.name == name]
        self.setCurrentIndex(places[0] if places else 0)

    def take(self, axis: Axis) -> None:
        """Choose an axis from now on, as if the person had."""
        self._settings.keep(self._setting, axis.name)
        self.choose(axis.name)

    def _on_activated(self) -> None:
        if self.axis is not None:
            self.take(self.axis)
            self.chosen.emit()
