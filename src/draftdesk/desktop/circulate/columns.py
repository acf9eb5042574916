"""The three columns of the place: where there is no room for all, the versions become a tab beside what can be done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from draftdesk.desktop.settings import Settings

_SHAPE = "circulate/columns"
_AT_FIRST = (34, 80, 38)
"""Letters of the columns at first."""
_TABS = 38
"""Letters of what can be done, where there are two columns."""
_FOR_THREE = 120
"""Letters below which there is room for two columns only."""


class Columns(QSplitter):
    """Versions, what is seen of the chosen one, and tabs of what can be done with it."""

    def __init__(self, versions: QWidget, seen: QWidget, tabs: QTabWidget, settings: Settings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._versions = versions
        self._tabs = tabs
        for pane in (versions, seen, tabs):
            self.addWidget(pane)
        self.setChildrenCollapsible(False)
        self._stretch()
        if not settings.give_shape(_SHAPE, self):
            self._divide(_AT_FIRST)

    @property
    def are_three(self) -> bool:
        """Whether the versions have a column of their own."""
        return self.indexOf(self._versions) >= 0

    def show_versions(self) -> None:
        """Bring the versions to the front, where they are a tab."""
        if not self.are_three:
            self._tabs.setCurrentWidget(self._versions)

    def keep_state(self) -> None:
        if self.are_three:
            self._settings.keep_shape(_SHAPE, self)

    def minimumSizeHint(self) -> QSize:
        """That of two columns: the third gives way."""
        least = super().minimumSizeHint()
        if self.are_three:
            least.setWidth(least.width() - self._versions.minimumSizeHint().width() - self.handleWidth())
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        three = self.width() >= _FOR_THREE * self.fontMetrics().averageCharWidth()
        if three and not self.are_three:
            self._tabs.removeTab(self._tabs.indexOf(self._versions))
            self.insertWidget(0, self._versions)
            self._versions.show()
            self._stretch()
            if not self._settings.give_shape(_SHAPE, self):
                self._divide(_AT_FIRST)
        elif not three and self.are_three:
            self.keep_state()
            before = self._tabs.currentWidget()
            self._tabs.insertTab(0, self._versions, self.tr("Versions"))
            self._tabs.setCurrentWidget(before)
            self._stretch()
            self._divide_in_two()

    def _divide_in_two(self) -> None:
        """All tabs in sight, where that leaves as much to what is seen."""
        wanted = max(_TABS * self.fontMetrics().averageCharWidth(), self._tabs.tabBar().sizeHint().width())
        beside = min(wanted, self.width() // 2)
        self.setSizes([self.width() - beside, beside])

    def _stretch(self) -> None:
        """What there is more of goes to what is seen."""
        seen = self.count() - 2
        for at in range(self.count()):
            self.setStretchFactor(at, int(at == seen))

    def _divide(self, letters: tuple[int, ...]) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setSizes([each * letter for each in letters])
