"""The window of the tags."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.editors.picking import Picker
from draftdesk.desktop.sources.editors.tag_model import Column, TagModel
from draftdesk.desktop.sources.editors.tag_rows import tag_tree
from draftdesk.model.vocabulary import Facet, Tag, Vocabulary
from draftdesk.workspace import queries

Settled = Callable[[], None]
Bring = Callable[[str], Any]


def _names(program: Program) -> set[str]:
    return {tag.name for tag in queries.vocabulary(program.means.desk.look()).tags}


def _tag(program: Program, name: str) -> Tag:
    return next(tag for tag in queries.vocabulary(program.means.desk.look()).tags if tag.name == name)


def _choose(window: Any, *names: str) -> QModelIndex:
    ids = [_id(window, name) for name in names]
    window._choose(ids, ids[0])
    index: QModelIndex = window.tree.currentIndex()
    return index


def _id(window: Any, name: str) -> str:
    tags = queries.vocabulary(window._means.desk.look()).tags
    return next(tag.id for tag in tags if tag.name == name)


def _type_into(qtbot: QtBot, window: Any, index: QModelIndex, text: str) -> None:
    window.tree.setCurrentIndex(index)
    qtbot.keyClick(window.tree, Qt.Key.Key_F2)
    (editor,) = [each for each in window.tree.findChildren(QLineEdit) if each.isVisible()]
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the view takes the words, then tells
    QApplication.processEvents()


def _drop(window: Any, name: str, onto: QModelIndex, row: int = -1) -> None:
    model = window.tree.model()
    data = model.mimeData([_choose(window, name)])
    place = (row, -1 if row < 0 else 0)
    if model.canDropMimeData(data, Qt.DropAction.MoveAction, *place, onto):
        model.dropMimeData(data, Qt.DropAction.MoveAction, *place, onto)
    QApplication.processEvents()


def test_the_model_is_a_tree_of_which_qt_finds_no_fault(program: Program) -> None:
    words = Vocabulary(
        facets=(Facet(id="f", name="theme", title="Theme"), Facet(id="e", name="empty", title="Empty")),
        tags=(
            Tag(id="a", facet_id="f", name="Return"),
            Tag(id="b", facet_id="f", name="Visas", parent_id="a", position=1),
        ),
    )
    model = TagModel(program.means.theme, may_edit=True)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.show_tree(tag_tree(words, {"a": 0b11, "b": 0b110}))
    assert not model.show_tree(tag_tree(words, {"a": 0b11})), "the rows are the same: nothing is chosen anew"
    model.show_tree(())
    del tester


def test_a_tag_counts_the_snippets_of_those_under_it_each_once() -> None:
    words = Vocabulary(
        facets=(Facet(id="f", name="theme", title="Theme"),),
        tags=(
            Tag(id="a", facet_id="f", name="Return"),
            Tag(id="b", facet_id="f", name="Visas", parent_id="a", position=1),
            Tag(id="c", facet_id="f", name="Data", position=2),
        ),
    )
    (facet,) = tag_tree(words, {"a": 0b011, "b": 0b110, "c": 0b1001})
    assert [(line.tag.name, line.snippets) for line in facet.below] == [("Return", 3), ("Data", 2)]
    assert facet.below[0].below[0].snippets == 2
    assert facet.snippets == 4


def test_a_name_typed_over_another_renames_the_tag_and_undo_says_so(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    _type_into(qtbot, window, _choose(window, "Water for food"), "Food and water")
    settled()
    assert "Food and water" in _names(program)
    assert "Water for food" in _tag(program, "Food and water").synonyms
    assert window.tree.currentIndex().data() == "Food and water", "what was chosen is chosen still"
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Rename tag Water for food to Food and water"
    program.means.desk.undo()
    settled()
    assert window.tree.currentIndex().data() == "Water for food"


def test_a_name_that_another_tag_has_offers_to_merge(
    qtbot: QtBot, program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    counts = queries.snippets_with_tags(program.means.desk.look())
    before = counts[_tag(program, "Water and energy").id]
    person.yes = False
    _type_into(qtbot, window, _choose(window, "Water for food"), "water and ENERGY")
    settled()
    assert person.asked == ["There is a tag “Water and energy” already. Merge “Water for food” into it?"]
    assert "Water for food" in _names(program)
    person.yes = True
    _type_into(qtbot, window, _choose(window, "Water for food"), "water and ENERGY")
    settled()
    assert "Water for food" not in _names(program)
    merged = _tag(program, "Water and energy")
    assert "Water for food" in merged.synonyms
    assert queries.snippets_with_tags(program.means.desk.look())[merged.id] > before
    assert window.tree.currentIndex().data() == "Water and energy"


def test_synonyms_are_typed_with_semicolons_between_them(program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.tags")
    index = _choose(window, "Water for food").siblingAtColumn(Column.SYNONYMS)
    window.tree.model().setData(index, " Fields;  Orchards ;", Qt.ItemDataRole.EditRole)
    QApplication.processEvents()
    settled()
    assert _tag(program, "Water for food").synonyms == ("Fields", "Orchards")


def test_a_synonym_that_another_tag_claims_is_refused_in_the_window(bring: Bring, settled: Settled) -> None:
    window = bring("sources.tags")
    index = _choose(window, "Water for food").siblingAtColumn(Column.SYNONYMS)
    window.tree.model().setData(index, "Hydropower", Qt.ItemDataRole.EditRole)
    settled()
    assert "“Hydropower” is a synonym of “Water and energy” already" in window.notices.lines()[0]


def test_a_tag_dropped_on_another_stands_under_it_and_on_its_facet_at_the_top(
    program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    _drop(window, "Water for food", _choose(window, "Floods and droughts"))
    settled()
    assert _tag(program, "Water for food").parent_id == _tag(program, "Floods and droughts").id
    _drop(window, "Floods and droughts", _choose(window, "Water for food"))
    settled()
    assert _tag(program, "Floods and droughts").parent_id is None, "nothing stands under itself"
    _drop(window, "Water for food", window.tree.model().index(0, 0))
    settled()
    assert _tag(program, "Water for food").parent_id is None


def test_a_tag_is_not_dropped_into_another_facet(program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.tags")
    _drop(window, "Water for food", _choose(window, "global"))
    settled()
    assert _tag(program, "Water for food").parent_id is None


def test_alt_and_arrows_move_a_tag_among_those_beside_it(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    row = _choose(window, "Water for food").row()
    window._up.trigger()
    settled()
    assert window.tree.currentIndex().row() == row - 1
    assert window.tree.currentIndex().data() == "Water for food"
    window._down.trigger()
    settled()
    assert window.tree.currentIndex().row() == row


def test_several_tags_are_merged_into_the_one_that_is_picked(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    _choose(window, "Water for food", "Water and energy")
    window._merge.trigger()
    picker = window.findChild(Picker)
    picker.line.setText("nexus")
    assert not picker._agree.isEnabled()
    picker.line.setText("financ")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    settled()
    assert {"Water for food", "Water and energy"} & _names(program) == set()
    assert {"Water for food", "Water and energy"} <= set(_tag(program, "Financing and technology").synonyms)
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Merge 2 tags into Financing and technology"


def test_deleting_says_how_many_snippets_lose_the_tag(
    program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    carried = queries.snippets_with_tags(program.means.desk.look())[_tag(program, "Water for food").id]
    told: list[str] = []
    confirm = person.confirm
    person.confirm = lambda question, more, yes: told.append(more) or confirm(question, more, yes)
    person.yes = True
    _choose(window, "Water for food")
    window._delete.trigger()
    settled()
    assert person.asked == ["Delete “Water for food”?"]
    assert told == [f"It is taken off {carried} snippets."]
    assert "Water for food" not in _names(program)


def test_a_new_tag_stands_beside_the_chosen_one_and_is_chosen(
    program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    _choose(window, "Water for food")
    person.words = ["Glaciers"]
    window._new_tag.trigger()
    settled()
    assert _tag(program, "Glaciers").facet_id == _tag(program, "Water for food").facet_id
    assert window.tree.currentIndex().data() == "Glaciers"
    person.words = ["Target group"]
    window._new_facet.trigger()
    settled()
    assert window.tree.currentIndex().data() == "Target group"


def test_a_colour_of_the_theme_is_given_and_taken_away(program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.tags")
    _choose(window, "Water for food", "Water and energy")
    window._colours.aboutToShow.emit()
    window._colours.actions()[2].trigger()
    settled()
    colour = program.means.theme.tag_colours()[2]
    assert {_tag(program, name).colour for name in ("Water for food", "Water and energy")} == {colour}
    window._colours.aboutToShow.emit()
    next(each for each in window._colours.actions() if each.data() == "").trigger()
    settled()
    assert _tag(program, "Water for food").colour == ""


def test_the_filter_finds_names_and_synonyms_whatever_their_accents(bring: Bring) -> None:
    window = bring("sources.tags")
    window.filter.setText("HYDROPÓWER")
    model = window.tree.model()
    assert model.rowCount() == 1
    assert model.rowCount(model.index(0, 0)) == 1
    assert model.index(0, 0, model.index(0, 0)).data() == "Water and energy"
    window.filter.setText("there is no such tag")
    assert window._empty.isVisible()


def test_the_snippets_of_a_tag_are_shown_in_the_search(program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.tags")
    _choose(window, "Water for food")
    window._search.trigger()
    settled()
    finding = program.window.place.finding  # type: ignore[union-attr]
    assert finding._finder.asked.labels == ("theme:Water for food",)
    carried = queries.snippets_with_tags(program.means.desk.look())[_tag(program, "Water for food").id]
    assert len(finding._model.hits.numbers) == carried


def test_nothing_can_be_changed_where_the_workspace_is_only_looked_at(
    program: Program, sample: Path, settled: Settled
) -> None:
    program.means.desk.open(sample, read_only=True)
    program.means.actions.action("sources.tags").trigger()
    settled()
    window: Any = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "tags")
    index = _choose(window, "Water for food")
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    enabled = [each.text() for each in window._on_buttons if each.isEnabled()]
    assert enabled == ["Show the snippets"]


def test_called_twice_there_is_one_window_and_esc_closes_it(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.tags")
    program.means.actions.action("sources.tags").trigger()
    settled()
    assert [each for each in QApplication.topLevelWidgets() if each.objectName() == "tags"] == [window]
    qtbot.keyClick(window.tree, Qt.Key.Key_Escape)
    assert not window.isVisible()
    again = bring("sources.tags")
    program.means.desk.close()
    assert not again.isVisible()
