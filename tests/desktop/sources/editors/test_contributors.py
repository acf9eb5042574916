"""The window of the contributors and groups."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.editors.picking import Picker
from draftdesk.desktop.sources.editors.ties import TieModel
from draftdesk.model.vocabulary import Contributor, ContributorKind
from draftdesk.workspace import queries

Settled = Callable[[], None]
Bring = Callable[[str], Any]


def _who(program: Program, name: str) -> Contributor:
    return next(who for who in queries.vocabulary(program.means.desk.look()).contributors if who.name == name)


def _names(program: Program) -> set[str]:
    return {who.name for who in queries.vocabulary(program.means.desk.look()).contributors}


def _choose(window: Any, *names: str) -> None:
    ids = [line.who.id for name in names for line in window._known.lines if line.who.name == name]
    window.table.choose(ids)
    assert len(window.table.chosen()) == len(names)


def _shown(window: Any) -> list[str]:
    model = window.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _type(qtbot: QtBot, field: Any, words: str) -> None:
    field.edit.setText(words)
    field.edit.setModified(True)
    field.edit.editingFinished.emit()


def test_the_filter_finds_by_any_name_code_or_group(bring: Bring) -> None:
    window = bring("sources.contributors")
    for typed in ("Holland", "nld", "Pays-bas"):
        window.filter.setText(typed)
        assert _shown(window) == ["Netherlands (Kingdom of the)"], typed
    window.filter.setText("Benelux")
    assert {"Belgium", "Luxembourg", "Netherlands (Kingdom of the)", "Benelux"} <= set(_shown(window))
    assert window.count.text() == f"{len(_shown(window))} of {len(window._known.lines)} contributors"


def test_what_is_typed_in_the_form_is_an_act_of_its_own(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    _choose(window, "Kenya")
    _type(qtbot, window.form.names, "Republic of Kenya; Kenia ;")
    settled()
    assert {"Republic of Kenya", "Kenia"} - {_who(program, "Kenya").official} <= set(_who(program, "Kenya").names)
    window.form.kind.setCurrentIndex(list(ContributorKind).index(ContributorKind.OBSERVER))
    window.form.kind.activated.emit(0)
    settled()
    assert _who(program, "Kenya").kind is ContributorKind.OBSERVER
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Change Kenya"


def test_what_is_typed_and_not_finished_counts_when_the_window_closes(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    _choose(window, "Kenya")
    window.form.former.edit.setText("East Africa Protectorate")
    qtbot.keyClick(window.form.former.edit, Qt.Key.Key_Escape)
    settled()
    assert _who(program, "Kenya").former == ("East Africa Protectorate",)


def test_a_name_that_another_has_offers_to_merge_the_two(
    qtbot: QtBot, program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    person.words = ["Brasilia delegation"]
    window._new.trigger()
    settled()
    assert [who.name for who in window._chosen()] == ["Brasilia delegation"]
    person.yes = True
    _type(qtbot, window.form.name, "Brasil")
    settled()
    assert person.asked[-1] == "“Brasil” means “Brazil” already. Merge “Brasilia delegation” into it?"
    assert "Brasilia delegation" not in _names(program)
    assert "Brasilia delegation" in _who(program, "Brazil").names
    assert [who.name for who in window._chosen()] == ["Brazil"]


def test_contributors_are_merged_into_the_one_that_is_picked(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    counts = queries.snippets_of_contributors(program.means.desk.look())
    before = counts[_who(program, "Kenya").id]
    _choose(window, "Kenya")
    window._merge.trigger()
    picker = window.findChild(Picker)
    picker.line.setText("ugan")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    settled()
    assert "Kenya" not in _names(program)
    counts = queries.snippets_of_contributors(program.means.desk.look())
    assert counts[_who(program, "Uganda").id] >= before
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Merge Kenya into Uganda"


def test_whom_something_comes_from_is_not_deleted_and_the_window_says_what(
    program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    _choose(window, "Kenya")
    window._delete.trigger()
    settled()
    (line,) = window.notices.lines()
    assert line.startswith("“Kenya” has ")
    assert "snippet" in line
    assert "Kenya" in _names(program)


def test_a_member_is_added_given_days_and_taken_out(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    _choose(window, "Benelux")
    members = window.members.model.rowCount()
    window.members.add.trigger()
    picker = window.findChild(Picker)
    picker.line.setText("fra")
    picker.line.setText("France")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    settled()
    model = window.members.model
    assert model.rowCount() == members + 1
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "France")
    model.setData(model.index(row, 1), "2016-01-01", Qt.ItemDataRole.EditRole)
    settled()
    assert model.index(row, 1).data() == "2016-01-01"
    model.setData(model.index(row, 2), "2015-01-01", Qt.ItemDataRole.EditRole)
    settled()
    assert window.notices.lines() == ["the last day, 2015-01-01, comes before the first, 2016-01-01"]
    window.members.view.setCurrentIndex(model.index(row, 0))
    window.members.remove.trigger()
    settled()
    assert model.rowCount() == members
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Take France out of Benelux"


@pytest.mark.parametrize("of_group", [True, False])
def test_qt_finds_no_fault_with_the_ties(program: Program, bring: Bring, of_group: bool) -> None:
    window = bring("sources.contributors")
    model = TieModel(of_group=of_group, may_edit=True)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ties(window._known.ties[:5])
    model.show_ties(())
    del tester


def test_the_snippets_of_a_contributor_are_shown_in_the_search(
    program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.contributors")
    _choose(window, "Kenya")
    window._search.trigger()
    settled()
    finding = program.window.place.finding  # type: ignore[union-attr]
    assert finding._finder.asked.labels == ("contributor:Kenya",)
    counts = queries.snippets_of_contributors(program.means.desk.look())
    assert len(finding._model.hits.numbers) == counts[_who(program, "Kenya").id]


def test_what_changes_elsewhere_is_shown_and_the_selection_stays(
    program: Program, bring: Bring, settled: Settled
) -> None:
    from draftdesk.drafting.contributors import new_contributor

    window = bring("sources.contributors")
    _choose(window, "Kenya")
    program.means.desk.act("New", "Sources", lambda tx: new_contributor(tx, Contributor(id="", name="Aachen")))
    settled()
    QApplication.processEvents()
    assert "Aachen" in _shown(window)
    assert [who.name for who in window._chosen()] == ["Kenya"]
