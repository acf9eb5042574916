"""Old and new numbers beside each other, in the drawer of Compare."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def numbers(reading):
    panel = reading.place.numbers
    reading.place._means.actions.action("compare.drawer").setChecked(True)
    reading.place.drawer.setCurrentWidget(panel)
    reading.settled()
    assert panel.isVisible()
    return panel


def rows(panel):
    model = panel.view.model
    return [[model.index(n, column).data() for column in range(3)] for n in range(model.rowCount())]


def test_each_number_stands_beside_what_became_of_it(numbers):
    assert rows(numbers) == [
        ["1", "1", "same number, edited"],
        ["2", "2", "same number, edited"],
        ["—", "3", "new"],
        ["4", "4", "same number"],
        ["3", "5", "renumbered, moved"],
    ]


def test_a_click_goes_to_the_change_and_the_change_to_its_row(numbers, reading, qtbot):
    matter = reading.place.matter
    table = numbers.view.table
    at = next(n for n, row in enumerate(rows(numbers)) if row[1] == "5")
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(numbers.view.model.index(at, 0)).center()
    )
    assert reading.place.matter.comparison.b[matter.change(matter.current).b[0]].number.strip(".") == "5"
    matter.go(matter.found.changes[0])
    assert table.currentIndex().row() == 0


def test_enter_goes_there_too(numbers, reading, qtbot):
    numbers.view.table.setCurrentIndex(numbers.view.model.index(2, 0))
    qtbot.keyClick(numbers.view.table, Qt.Key.Key_Return)
    matter = reading.place.matter
    assert "village" in matter.comparison.b[matter.change(matter.current).b[0]].text


def test_another_comparison_has_other_numbers_and_none_has_none(numbers, reading, tmp_path, compared):
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("Nothing here is numbered at all, whoever looks.\n")
    b.write_text("Nothing here is numbered at all, whoever reads it.\n")
    compared(a, b)
    reading.settled()
    assert rows(numbers) == []
    reading.program.means.actions.action("compare.close").trigger()
    reading.settled()
    assert rows(numbers) == []
