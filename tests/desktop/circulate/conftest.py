"""The place Circulate as a person uses it."""

from typing import Any

import pytest
from PySide6.QtWidgets import QListView

from draftdesk.desktop.circulate.place import CirculatePlace
from draftdesk.desktop.circulate.rows import RowRole


class Staff:
    """Somebody who issues versions and hands them out: comes to the place, chooses, presses."""

    def __init__(self, hand: Any) -> None:
        self._hand = hand

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hand, name)

    @property
    def place(self) -> CirculatePlace:
        return self.program.window.findChild(CirculatePlace)  # type: ignore[no-any-return]

    @property
    def view(self) -> QListView:
        return self.place.listing.findChild(QListView)  # type: ignore[no-any-return]

    @property
    def pages(self) -> Any:
        return self.place.preview.page

    def come(self) -> CirculatePlace:
        self.do("draft.versions")
        return self.place

    def do(self, act: str) -> None:
        action = self.program.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        self.settled()

    def exporting(self) -> Any:
        self.do("draft.export")
        return self.place.exporting

    def labels(self) -> list[str]:
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def rows(self) -> list[Any]:
        model = self.view.model()
        return [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]

    def choose(self, label: str) -> None:
        self.view.setCurrentIndex(self.view.model().index(self.labels().index(label), 0))
        self.settled()


@pytest.fixture
def staff(hand: Any) -> Staff:
    return Staff(hand)


@pytest.fixture
def there(staff: Staff, sample: Any) -> Staff:
    """In the sample: a draft, two versions."""
    staff.program.means.desk.open(sample)
    staff.settled()
    return staff
