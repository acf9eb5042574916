"""The window of the sessions."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.editors.picking import Picker
from draftdesk.model.sources import Session
from draftdesk.workspace import queries

Settled = Callable[[], None]
Bring = Callable[[str], Any]


def _sessions(program: Program) -> list[Session]:
    return queries.sessions(program.means.desk.look())


def _type(field: Any, words: str) -> None:
    field.edit.setText(words)
    field.edit.editingFinished.emit()


def _new(window: Any, person: Any, settled: Settled, title: str) -> None:
    person.words = [title]
    window._new.trigger()
    settled()


def test_a_new_session_is_chosen_and_described_field_by_field(
    program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.sessions")
    _new(window, person, settled, "Regional hearing")
    for field, words in (
        (window.form.kind, "regional"),
        (window.form.number, "2"),
        (window.form.starts, "2017-05-08"),
        (window.form.ends, "2017-05-09"),
        (window.form.place, "Geneva"),
    ):
        _type(field, words)
        settled()
    made = next(each for each in _sessions(program) if each.title == "Regional hearing")
    assert (made.kind, made.number, made.starts, made.ends, made.place) == (
        "regional", 2, "2017-05-08", "2017-05-09", "Geneva",
    )  # fmt: skip
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Change Regional hearing"


def test_what_is_no_day_is_said_at_its_field_and_nothing_is_stored(
    program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.sessions")
    _new(window, person, settled, "Regional hearing")
    before = _sessions(program)
    _type(window.form.starts, "8 May 2017")
    settled()
    assert window.form.starts.fault.isVisible()
    assert window.form.starts.fault.text() == "This is no day: write it as 2017-05-08."
    _type(window.form.starts, "2017-05-08")
    _type(window.form.ends, "2017-05-07")
    settled()
    assert not window.form.starts.fault.isVisible()
    assert window.form.ends.fault.text() == "The last day comes before the first."
    _type(window.form.number, "third")
    assert window.form.number.fault.isVisible()
    assert [each.ends for each in _sessions(program)] == [each.ends for each in before]


def test_merging_gives_the_sources_to_the_other_and_keeps_what_it_knows(
    qtbot: QtBot, program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.sessions")
    (first,) = _sessions(program)
    sources = sum(each.session_id == first.id for each in queries.sources(program.means.desk.look()))
    assert sources
    _new(window, person, settled, "Third thematic session")
    window.table.choose([first.id])
    window._merge.trigger()
    picker = window.findChild(Picker)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    settled()
    (left,) = _sessions(program)
    assert (left.title, left.number) == ("Third thematic session", first.number)
    assert window.table.chosen()[0].sources == sources


def test_deleting_says_how_many_sources_belong_to_it(
    program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.sessions")
    person.yes = True
    told: list[str] = []
    confirm = person.confirm
    person.confirm = lambda question, more, yes: told.append(more) or confirm(question, more, yes)
    window._delete.trigger()
    settled()
    assert person.asked == ["Delete “Session 3”?"]
    assert told == ["4 sources then belong to no session."]
    assert _sessions(program) == []
    assert not window.form.isEnabled()


def test_the_table_is_sorted_by_what_is_clicked_and_qt_finds_no_fault(
    program: Program, person: Any, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.sessions")
    tester = QAbstractItemModelTester(window._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for title in ("Zagreb", "Accra"):
        _new(window, person, settled, title)
    window.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    model = window.table.model()
    titles = [model.index(row, 3).data() for row in range(model.rowCount())]
    assert titles == ["", "Accra", "Zagreb"]
    assert window.table.chosen()[0].session.title == "Accra", "what was chosen stays chosen"
    del tester
