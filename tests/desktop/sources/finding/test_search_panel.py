"""The search of snippets, as a person types, ticks and chooses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.chips import Chip
from draftdesk.desktop.sources.finding.hits import HitModel, Role
from draftdesk.desktop.sources.finding.panel import SnippetSearch
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.workspace import queries

Settled = Callable[[], None]


@pytest.fixture
def place(program: Program, sample: Path, settled: Settled) -> SourcesPlace:
    program.means.desk.open(sample)
    found = program.window.place
    assert isinstance(found, SourcesPlace)
    found.look_for("")
    settled()
    return found


@pytest.fixture
def search(place: SourcesPlace) -> SnippetSearch:
    return place.finding


def model_of(search: SnippetSearch) -> HitModel:
    model = search.hits.model()
    assert isinstance(model, HitModel)
    return model


def texts(search: SnippetSearch) -> list[str]:
    model = model_of(search)
    found = [model.index(row).data(Role.FOUND) for row in range(model.rowCount())]
    return [each.snippet.text for each in found if each is not None]


def tick(search: SnippetSearch, label: str) -> None:
    facets = search.facets.model()
    for row in range(facets.rowCount()):
        above = facets.index(row, 0)
        for below in range(facets.rowCount(above)):
            index = facets.index(below, 0, above)
            if facets.label_at(index) == label:
                was = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
                now = Qt.CheckState.Unchecked if was == Qt.CheckState.Checked else Qt.CheckState.Checked
                assert facets.setData(index, now, Qt.ItemDataRole.CheckStateRole)
                return
    raise AssertionError(f"no value {label}")


def count_of(search: SnippetSearch, label: str) -> str:
    facets = search.facets.model()
    for row in range(facets.rowCount()):
        above = facets.index(row, 0)
        for below in range(facets.rowCount(above)):
            if facets.label_at(facets.index(below, 0, above)) == label:
                return str(facets.index(below, 1, above).data())
    raise AssertionError(f"no value {label}")


def test_without_words_all_snippets_are_listed_by_source(search: SnippetSearch, program: Program) -> None:
    total = len(queries.snippets(program.means.desk.look()))
    assert search.counted.text() == f"{total} snippets in 4 sources"
    assert model_of(search).rowCount() == total + 4
    assert model_of(search).is_head(0)


def test_the_models_are_as_qt_wants_them(search: SnippetSearch, settled: Settled) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(model, mode) for model in (search.hits.model(), search.facets.model())]
    search.field.setText("water")
    settled()
    model_of(search).turn(0)
    model_of(search).turn(0)
    settled()
    search.field.setText("")
    settled()
    assert len(testers) == 2


def test_typing_leaves_the_snippets_that_have_the_words(search: SnippetSearch, qtbot: QtBot, settled: Settled) -> None:
    qtbot.keyClicks(search.field, "sanit")
    settled()
    settled()
    assert texts(search)
    settled()
    found = texts(search)
    assert len(found) == len(model_of(search).hits.numbers)
    assert all("sanit" in text.lower() for text in found)


def test_counts_follow_typing(search: SnippetSearch, settled: Settled) -> None:
    before = int(count_of(search, "dimension:national"))
    search.field.setText("sanitation")
    settled()
    assert 0 < int(count_of(search, "dimension:national")) < before


def test_two_values_of_one_facet_are_either_and_two_facets_both(search: SnippetSearch, settled: Settled) -> None:
    def chosen(*labels: str) -> int:
        search.clearing.click()
        settled()
        for label in labels:
            tick(search, label)
            settled()
        return len(model_of(search).hits.numbers)

    national, global_ = chosen("dimension:national"), chosen("dimension:global")
    either = chosen("dimension:national", "dimension:global")
    both = chosen("dimension:national", "kind:principle")
    assert max(national, global_) < either <= national + global_
    assert both < national


def test_chosen_values_are_chips_that_can_be_taken_away(search: SnippetSearch, settled: Settled) -> None:
    everything = search.counted.text()
    tick(search, "dimension:national")
    settled()
    chips = search.chips.findChildren(Chip)
    assert [chip.label for chip in chips] == ["dimension:national"]
    assert search.counted.text() != everything
    chips[0].remove()
    settled()
    assert search.counted.text() == everything
    assert not search.chips.isVisible()


def test_what_is_not_in_a_draft_yet_can_be_left(search: SnippetSearch, program: Program, settled: Settled) -> None:
    look = program.means.desk.look()
    draft = queries.drafts(look)[0]
    placed = {each.snippet_id for each in queries.provenance(look, draft.id)}
    rest = {each.id for each in queries.snippets(look)} - placed
    assert count_of(search, f"unused:{draft.id}") == str(len(rest))
    tick(search, f"unused:{draft.id}")
    settled()
    assert len(model_of(search).hits.numbers) == len(rest)


def test_down_goes_into_the_hits_and_shows_the_first(
    place: SourcesPlace, search: SnippetSearch, qtbot: QtBot, settled: Settled
) -> None:
    search.field.setText("sanitation")
    settled()
    texts(search)
    settled()
    revealed: list[str] = []
    place.selection.reveal_requested.connect(revealed.append)
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(revealed) == 1)
    qtbot.keyClick(search.hits, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(revealed) == 2)
    assert place.selection.snippet_ids == (revealed[1],)
    assert place.selection.source_id


def test_enter_in_the_field_shows_the_first_and_escape_clears_it(
    place: SourcesPlace, search: SnippetSearch, qtbot: QtBot, settled: Settled
) -> None:
    search.field.setText("sanitation")
    settled()
    texts(search)
    settled()
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(place.selection.snippet_ids) == 1)
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.field.text() == ""


def test_all_hits_are_chosen_together_read_or_not(
    place: SourcesPlace, search: SnippetSearch, qtbot: QtBot, settled: Settled
) -> None:
    search.hits.setFocus()
    qtbot.keyClick(search.hits, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(place.selection.snippet_ids) == len(model_of(search).hits.numbers))


def test_every_hit_has_its_whole_height_whatever_was_found_before(search: SnippetSearch, settled: Settled) -> None:
    model = model_of(search)
    for words in ("groundwater", "drinking", "water", ""):
        search.field.setText(words)
        settled()
        rows = range(model.rowCount())
        assert len({search.hits.rowHeight(row) for row in rows if not model.is_head(row)}) == 1
        assert len({search.hits.rowHeight(row) for row in rows if model.is_head(row)}) == 1


def test_a_source_is_shut_and_opened_with_left_and_right(search: SnippetSearch, qtbot: QtBot, settled: Settled) -> None:
    model = model_of(search)
    rows = model.rowCount()
    search.hits.setFocus()
    search.hits.go_to_first()
    qtbot.keyClick(search.hits, Qt.Key.Key_Left)
    assert model.rowCount() < rows
    assert search.hits.currentIndex().row() == 0
    qtbot.keyClick(search.hits, Qt.Key.Key_Right)
    assert model.rowCount() == rows


def test_an_act_leaves_scroll_and_choice_as_they_are(
    program: Program, place: SourcesPlace, search: SnippetSearch, settled: Settled, qtbot: QtBot
) -> None:
    model = model_of(search)
    search.hits.choose([(3, 6)])
    settled()
    qtbot.waitUntil(lambda: len(place.selection.snippet_ids) == 3)
    search.hits.verticalScrollBar().setValue(700)
    top = search.hits.top_number()
    assert top is not None
    gone = queries.snippets(program.means.desk.look())[0]
    from draftdesk.drafting.sources import delete_snippet

    program.means.desk.act("Delete", "Sources", lambda tx: delete_snippet(tx, gone))
    settled()
    assert len(model.hits.numbers) == len(queries.snippets(program.means.desk.look()))
    assert search.hits.top_number() == top
    stretches = model.stretches(search.hits.selectionModel().selection())
    assert sum(last - first for first, last in stretches) == 3
    assert len(place.selection.snippet_ids) == 3


def test_a_changed_snippet_is_read_again(program: Program, search: SnippetSearch, settled: Settled) -> None:
    texts(search)
    settled()
    first = queries.snippets(program.means.desk.look())[0]
    changes = SnippetChanges(text="Quite other words")
    program.means.desk.act("Change", "Sources", lambda tx: change_snippets(tx, [first], changes))
    settled()
    texts(search)
    settled()
    assert "Quite other words" in texts(search)


def test_nothing_found_says_what_to_loosen(search: SnippetSearch, settled: Settled) -> None:
    search.field.setText("zebra")
    settled()
    assert search.nothing.isVisible()
    assert "“zebra”" in search.nothing.words()
    tick(search, "dimension:national")
    settled()
    assert "filters" in search.nothing.words()
    search.nothing.helped.emit()
    settled()
    search.nothing.helped.emit()
    settled()
    assert search.field.text() == ""
    assert search.hits.isVisible()


def test_a_workspace_without_snippets_says_how_to_get_some(program: Program, empty: Path, settled: Settled) -> None:
    program.means.desk.open(empty)
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    place.look_for("")
    settled()
    assert "Import documents" in place.finding.nothing.words()


def test_the_best_come_first_where_that_is_wanted(search: SnippetSearch, settled: Settled, program: Program) -> None:
    search.field.setText("water")
    settled()
    by_source = list(model_of(search).hits.numbers)
    search.sorting.setCurrentIndex(1)
    settled()
    best = list(model_of(search).hits.numbers)
    assert best != by_source
    assert sorted(best) == sorted(by_source)
    assert not model_of(search).is_head(0)
    found = queries.find(program.means.desk.look(), "water", limit=1)[0]
    texts(search)
    settled()
    assert texts(search)[0] == found.snippet.text


def test_a_hit_is_spoken_in_full(search: SnippetSearch, settled: Settled) -> None:
    texts(search)
    settled()
    spoken = str(model_of(search).index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    found = model_of(search).index(1).data(Role.FOUND)
    assert spoken.startswith(found.snippet.reference)
    assert found.snippet.text in spoken
    assert "snippets" in str(model_of(search).index(0).data(Qt.ItemDataRole.AccessibleTextRole))
