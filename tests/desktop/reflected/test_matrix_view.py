"""The matrix as a person uses it: counted, sorted, walked through by keys, opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from draftdesk.desktop.reflected.matrix.model import MatrixModel
from draftdesk.desktop.reflected.place import View
from draftdesk.drafting.ground import ground
from draftdesk.drafting.matrix import axis_named, matrix
from draftdesk.model.matrix import Axis, Cell, Heading, Matrix
from draftdesk.workspace import queries

ROLE = Qt.ItemDataRole


def small(*counts, columns=("A", "B")):
    """A matrix of so many snippets, none of which is in: a row for each tuple."""
    cells = tuple(tuple(Cell(n, 0) for n in row) for row in counts)
    axis = Axis(name="theme", title="Theme")
    return Matrix(
        rows_by=axis,
        columns_by=axis,
        rows=tuple(Heading(key=f"r{at}", words=f"Row {at}") for at in range(len(cells))),
        columns=tuple(Heading(key=each, words=each) for each in columns),
        cells=cells,
        row_totals=tuple(Cell(sum(each.snippets for each in row), 0) for row in cells),
        column_totals=tuple(Cell(sum(row[at].snippets for row in cells), 0) for at in range(len(columns))),
        total=Cell(sum(map(sum, counts)), 0),
    )


def rows_of(model):
    return [model.headerData(at, Qt.Orientation.Vertical) for at in range(model.rowCount())]


def columns_of(model):
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def test_the_model_is_a_sound_one(qtmodeltester):
    model = MatrixModel()
    qtmodeltester.check(model)
    model.show(small((1, 2), (3, 0)))
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(model)
    model.sort_rows(1)
    model.show(None)
    assert model.rowCount() == 0
    del tester


def test_a_click_on_a_heading_puts_the_rows_in_order_and_a_third_one_back():
    model = MatrixModel()
    model.show(small((1, 2), (3, 0), (2, 9)))
    model.sort_rows(1)
    assert rows_of(model) == ["All", "Row 1", "Row 2", "Row 0"]
    assert columns_of(model) == ["All", "A ▾", "B"]
    model.sort_rows(1)
    assert rows_of(model) == ["All", "Row 0", "Row 2", "Row 1"]
    model.sort_rows(1)
    assert rows_of(model) == ["All", "Row 0", "Row 1", "Row 2"]
    model.sort_rows(0)
    assert rows_of(model) == ["All", "Row 2", "Row 0", "Row 1"], "by the totals"


def test_a_row_puts_the_columns_in_order_and_rows_keep_theirs():
    model = MatrixModel()
    model.show(small((1, 2), (3, 0), (2, 9)))
    model.sort_rows(2)
    model.sort_columns(1)
    assert rows_of(model) == ["All", "Row 2 ▾", "Row 0", "Row 1"]
    assert columns_of(model) == ["All", "B ▾", "A"]
    assert [model.index(1, at).data() for at in range(3)] == ["0/11", "0/9", "0/2"]
    model.show(small((1, 2), (3, 0), (2, 9), (0, 50)))
    assert rows_of(model)[:2] == ["All", "Row 3"], "the order stays when the counts are others"
    assert model.keys == (["r3", "r2", "r0", "r1"], ["B", "A"])


def test_every_cell_says_a_sentence():
    model = MatrixModel()
    model.show(small((1, 2), (0, 1)))
    said = [model.index(1, at).data(ROLE.AccessibleTextRole) for at in range(3)]
    assert said == [
        "Row 0: 3 snippets, none of which has reached the draft",
        "Row 0 · A: 1 snippet, which has not reached the draft",
        "Row 0 · B: 2 snippets, none of which has reached the draft",
    ]
    assert model.index(2, 1).data(ROLE.AccessibleTextRole) == "Row 1 · A: no snippets"
    assert model.index(2, 1).data() == ""


def test_names_from_outside_are_never_taken_for_a_web_page():
    model = MatrixModel()
    model.show(small((1,), columns=("<b>A</b>",)))
    assert "&lt;b&gt;" in model.headerData(1, Qt.Orientation.Horizontal, ROLE.ToolTipRole)
    assert "&lt;b&gt;" in model.index(1, 1).data(ROLE.ToolTipRole)


# --- in the window --------------------------------------------------------------------------------------------------


def test_it_shows_what_the_core_counts(there):
    base = ground(there.look, there.draft)
    expected = matrix(base, axis_named(base.words, "theme"), axis_named(base.words, "contributor"))
    model = there.place.matrix.model
    assert model.matrix == expected
    assert model.index(0, 0).data() == "119/120"
    assert there.cell("Water quality and pollution", "All").data() == "7/8"


def test_arrow_keys_walk_and_enter_lists_the_snippets_of_the_cell(there):
    view = there.place.matrix.view
    view.setCurrentIndex(there.cell("Sanitation and hygiene", "All"))
    there.press(view, Qt.Key.Key_Down)
    assert view.currentIndex() == there.cell("Water quality and pollution", "All")
    assert there.place.matrix._said.text() == (
        "Water quality and pollution: 8 snippets, 7 of which have reached the draft (88 %)"
    )
    there.press(view, Qt.Key.Key_Return)
    assert there.place.listing.isVisible()
    assert there.place.listing.title == "Theme: Water quality and pollution"
    tagged = [
        each.snippet.reference
        for each in queries.find(
            there.look, "", queries.Filters(tags=("theme:Water quality and pollution",)), limit=100
        )
    ]
    assert sorted(there.listed) == sorted(tagged)
    there.press(there.place.listing.view, Qt.Key.Key_Escape)
    assert not there.place.listing.isVisible()
    assert view.hasFocus() or not there.program.window.isActiveWindow()


def test_a_click_on_a_cell_of_both_axes_lists_what_both_have(there, qtbot):
    view = there.place.matrix.view
    index = there.cell("Transboundary waters", "Landlocked developing countries")
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    there.settled()
    assert len(there.listed) == 4
    people = set(there.column(there.place.listing.view, 2))
    assert all("Landlocked developing countries" in each for each in people)


def test_an_empty_cell_opens_nothing(there):
    view = there.place.matrix.view
    view.setCurrentIndex(there.cell("Water for food", "Landlocked developing countries"))
    there.press(view, Qt.Key.Key_Return)
    assert not there.place.listing.isVisible()


def test_the_axes_are_chosen_swapped_and_remembered(there):
    panel = there.place.matrix
    panel._columns.choose("kind")
    panel._columns.activated.emit(panel._columns.currentIndex())
    there.settled()
    assert "Commitment" in columns_of(panel.model)
    there.call("reflected.swap")
    assert "Commitment" in rows_of(panel.model)
    assert [each.name for each in panel.axes] == ["kind", "theme"]
    assert there.means.settings.text("reflected/rows") == "kind"


def test_what_no_snippet_has_is_shown_when_asked(there):
    panel = there.place.matrix
    panel._columns.choose("strength")
    panel.refresh()
    there.settled()
    before = len(columns_of(panel.model))
    there.call("reflected.empty")
    assert len(columns_of(panel.model)) > before
    there.call("reflected.empty")
    assert len(columns_of(panel.model)) == before


def test_what_nothing_is_sorted_by_says_what_to_do(there):
    panel = there.place.matrix
    assert panel.hint.words() == ""
    panel._rows.choose("sdg-target")
    panel.refresh()
    there.settled()
    assert panel.hint.isVisible()
    assert panel.hint.words().startswith("No snippet has this yet: SDG target.")
    panel.hint.findChild(QPushButton).click()
    assert there.program.window.place.name == "Sources"


def test_the_cell_stays_where_the_person_is_when_counts_change(there):
    from draftdesk.drafting.editing import SnippetChanges, change_snippets

    view = there.place.matrix.view
    view.setCurrentIndex(there.cell("Water for food", "All"))
    there.press(view, Qt.Key.Key_Return)
    chosen = [each for each in queries.snippets(there.look) if each.reference in there.listed][:2]
    there.means.desk.act(
        "Untag",
        "Sources",
        lambda tx: change_snippets(tx, chosen, SnippetChanges(remove_tags=("theme:Water for food",))),
    )
    there.settled()
    assert view.currentIndex() == there.cell("Water for food", "All")
    assert view.currentIndex().data() == "7/7"
    assert len(there.listed) == 7, "the list below follows too"


def test_beside_a_version_it_counts_what_that_has(there):
    place = there.place
    picker = place._choice._versions
    picker.setCurrentIndex(2)
    picker.activated.emit(2)
    there.settled()
    assert place.reflection.ground.version.label == "Zero draft"
    assert place.matrix.model.index(0, 0).data() == "119/120"
    assert place.hint.words() == ""


def test_an_empty_place_teaches_and_holds_the_button_that_helps(reflected, empty):
    place = reflected.open(empty)
    assert place._nothing.isVisible()
    assert place._nothing.findChild(QPushButton).text().replace("&", "") == "Import…"


def test_a_draft_that_nothing_has_reached_offers_to_assemble(reflected, unassembled):
    place = reflected.open(unassembled)
    assert place.hint.isVisible()
    assert place.hint.findChild(QPushButton).text().replace("&", "") == "Assemble…"
    assert place.matrix.model.index(0, 0).data() == "0/120"


def test_while_another_place_is_in_front_nothing_is_read(there):
    from draftdesk.drafting import deciding

    place, draft = there.place, there.draft
    there.program.window.go(0)
    before = place.reflection.ground
    there.means.desk.act("Take up", "Sources", lambda tx: deciding.take_up(tx, draft, queries.snippets(tx)))
    there.settled()
    assert place.reflection.ground is before
    there.program.window.go_to(place)
    there.settled()
    assert (before.outcomes["set aside"].bit_count(), place.reflection.ground.outcomes["set aside"]) == (1, 0)


@pytest.mark.parametrize("view", list(View))
def test_every_view_can_be_opened_and_closing_the_workspace_empties_it(there, view):
    there.go(view)
    place = there.place
    there.call("file.close")
    assert place.reflection.ground is None
    assert place.matrix.model.rowCount() == 0
    assert place.listing.model.rowCount() == 0


def test_where_the_window_is_low_the_list_takes_the_place_of_the_matrix_until_esc(there):
    there.program.window.showNormal()
    there.program.window.resize(1000, 420)
    there.settled()
    view = there.place.matrix.view
    view.setCurrentIndex(there.cell("Water for food", "All"))
    there.press(view, Qt.Key.Key_Return)
    assert there.place.listing.isVisible()
    assert not there.place.matrix.isVisible()
    there.press(there.place.listing.view, Qt.Key.Key_Escape)
    assert there.place.matrix.isVisible()
    assert view.currentIndex() == there.cell("Water for food", "All")
