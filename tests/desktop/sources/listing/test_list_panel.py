"""The table of sources in the whole window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMenu, QTreeView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from draftdesk.cli import main
from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.listing.details import SourceDetails
from draftdesk.desktop.sources.listing.panel import SourceList
from draftdesk.desktop.sources.listing.rows import Column
from draftdesk.desktop.sources.listing.superseding import Superseding
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.drafting import superseding
from draftdesk.model.errors import CannotWrite
from draftdesk.model.sources import Source, SourceKind, Visibility
from draftdesk.workspace import queries

Settled = Callable[[], None]


class Asked(Protocol):
    yes: bool | None
    asked: list[str]
    explained: list[str]
    files: list[Path]
    words: list[str]


def _place(program: Program) -> SourcesPlace:
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    return place


def _list(program: Program) -> SourceList:
    return _place(program).listing


def _codes(program: Program) -> list[str]:
    lines = map(_list(program).model.line, range(_list(program).model.rowCount()))
    return [line.source.code for line in lines if line is not None]


def _source(program: Program, code: str) -> Source:
    return queries.source_named(program.means.desk.look(), code)


def _choose(program: Program, *codes: str) -> None:
    table = _list(program).table
    table.clearSelection()
    for code in codes:
        row = _list(program).model.row_of(_source(program, code).id)
        table.selectionModel().select(
            _list(program).model.index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )


def _do(program: Program, name: str) -> None:
    action = program.means.actions.action(name)
    assert action.isEnabled()
    action.trigger()


def _dialog(kind: type[QDialog]) -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def _press(dialog: QDialog, button: QDialogButtonBox.StandardButton) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(button).click()


@pytest.fixture
def listed(program: Program, sample: Path, settled: Settled) -> Program:
    program.means.desk.open(sample)
    settled()
    return program


def test_the_model_keeps_qts_rules(listed: Program, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(_list(listed).model)


def test_an_empty_workspace_says_what_the_place_is_for(program: Program, empty: Path, settled: Settled) -> None:
    program.means.desk.open(empty)
    settled()
    assert not _list(program).table.isVisible()


def test_all_sources_are_listed_and_going_to_one_shows_it(qtbot: QtBot, listed: Program) -> None:
    table = _list(listed).table
    assert sorted(_codes(listed)) == sorted(each.code for each in queries.sources(listed.means.desk.look()))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home)
    shown = _codes(listed)[0]
    qtbot.waitUntil(lambda: _place(listed).selection.source_id == _source(listed, shown).id)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: _place(listed).selection.source_id == _source(listed, _codes(listed)[1]).id)


def test_enter_gives_the_text_the_keyboard(qtbot: QtBot, listed: Program) -> None:
    table = _list(listed).table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(_place(listed).text.page.hasFocus)


def test_what_is_chosen_elsewhere_is_chosen_here(listed: Program) -> None:
    source = _source(listed, "SS")
    _place(listed).selection.choose_source(source.id)
    assert [each.code for each in _list(listed).chosen()] == ["SS"]


def test_the_filter_keeps_what_has_all_words(qtbot: QtBot, listed: Program) -> None:
    qtbot.keyClicks(_list(listed).filter, "statement nepal")
    assert _codes(listed) == ["S"]


def test_several_sources_move_to_a_session_as_one_act(listed: Program, settled: Settled, person: Asked) -> None:
    _choose(listed, "SS", "R")
    person.words = ["Stocktaking"]
    _list(listed)._commands._move_to_new()
    settled()
    sessions = {each.id: each.title for each in queries.sessions(listed.means.desk.look())}
    assert [sessions[_source(listed, code).session_id or ""] for code in ("SS", "R")] == ["Stocktaking"] * 2
    undo = listed.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Change session of 2 sources"
    assert [each.code for each in _list(listed).chosen()] == ["R", "SS"]


def test_deleting_says_what_goes_and_can_be_undone(listed: Program, settled: Settled, person: Asked) -> None:
    _choose(listed, "SS")
    person.yes = False
    _do(listed, "sources.delete")
    settled()
    assert "SS" in _codes(listed)
    of_it = queries.source_counts(listed.means.desk.look(), _source(listed, "SS").id)
    assert of_it is not None
    gone, placed = f"{of_it.snippets} snippets go with it.", f"{of_it.placed} of them stand in a draft:"
    assert person.explained == [f"{gone} {placed} the paragraphs keep their words and say where these came from."]
    person.yes = True
    _do(listed, "sources.delete")
    settled()
    assert "SS" not in _codes(listed)
    listed.means.actions.action("edit.undo").trigger()
    settled()
    assert "SS" in _codes(listed)


def test_the_original_file_is_handed_out_byte_by_byte(
    listed: Program, settled: Settled, person: Asked, tmp_path: Path
) -> None:
    _choose(listed, "SS")
    person.files = [tmp_path / "out.docx"]
    _do(listed, "sources.export")
    settled()
    stored = queries.source_file(listed.means.desk.look(), _source(listed, "SS").sha256)
    assert (tmp_path / "out.docx").read_bytes() == stored


def test_the_workspace_is_not_overwritten_by_a_file_from_it(
    listed: Program, settled: Settled, person: Asked, sample: Path
) -> None:
    _choose(listed, "SS")
    person.files = [sample]
    _do(listed, "sources.export")
    settled()
    assert any("the workspace itself" in line for line in listed.means.notices.lines())
    assert _source(listed, "SS")


def test_details_are_changed_in_one_act(listed: Program, settled: Settled) -> None:
    _choose(listed, "S")
    _do(listed, "sources.details")
    dialog = _dialog(SourceDetails)
    form = dialog._form
    form.titleEdit.setText("A letter")
    form.kindBox.setCurrentIndex(list(SourceKind).index(SourceKind.LETTER))
    form.visibilityBox.setCurrentIndex(list(Visibility).index(Visibility.INTERNAL))
    form.snippetsBox.setChecked(True)
    form.sessionBox.setEditText("A new session")
    form.submittersEdit.setText("Nepal; Kenya")
    _press(dialog, QDialogButtonBox.StandardButton.Ok)
    settled()
    look = listed.means.desk.look()
    source = _source(listed, "S")
    assert (source.title, source.kind, source.visibility) == ("A letter", SourceKind.LETTER, Visibility.INTERNAL)
    assert {each.visibility for each in queries.snippets(look, source.id)} == {Visibility.INTERNAL}
    assert set(queries.submitters_of_sources(look)[source.id]) == {"Nepal", "Kenya"}
    assert {each.id: each.title for each in queries.sessions(look)}[source.session_id or ""] == "A new session"
    listed.means.actions.action("edit.undo").trigger()
    settled()
    assert _source(listed, "S").title != "A letter"


def test_what_cannot_be_is_said_in_the_form_which_stays(listed: Program, settled: Settled) -> None:
    _choose(listed, "S")
    _do(listed, "sources.details")
    dialog = _dialog(SourceDetails)
    dialog._form.codeEdit.setText("SS")
    _press(dialog, QDialogButtonBox.StandardButton.Ok)
    settled()
    assert dialog.isVisible()
    assert "“SS” is the code of" in dialog._form.faultLabel.text()
    _press(dialog, QDialogButtonBox.StandardButton.Cancel)


def test_nothing_changed_is_no_act(listed: Program, settled: Settled) -> None:
    before = listed.means.desk.next_undo()
    _choose(listed, "R")
    _do(listed, "sources.details")
    _press(_dialog(SourceDetails), QDialogButtonBox.StandardButton.Ok)
    settled()
    assert listed.means.desk.next_undo() == before


def _choose_column(program: Program, column: Column) -> None:
    """Tick a column in the menu of the header, or untick it."""
    listing = _list(program)
    header = listing.table.horizontalHeader()
    header.customContextMenuRequested.emit(header.rect().center())
    menu = next(each for each in reversed(listing.findChildren(QMenu)) if each.isVisible())
    next(each for each in menu.actions() if each.text() == listing.model.title(column)).trigger()
    menu.close()


def _shown(listing: SourceList) -> set[Column]:
    return {column for column in Column if not listing.table.isColumnHidden(column)}


def test_columns_are_as_they_were_left(listed: Program) -> None:
    header = _list(listed).table.horizontalHeader()
    _choose_column(listed, Column.KIND)
    _choose_column(listed, Column.SNIPPETS)
    header.moveSection(header.visualIndex(Column.DATE), 0)
    _list(listed).keep_state()
    again = SourceList(listed.means, _place(listed).selection)
    assert _shown(again) == {Column.CODE, Column.TITLE, Column.DATE, Column.KIND}
    assert again.table.horizontalHeader().visualIndex(Column.DATE) == 0
    again.deleteLater()


def _date(program: Program, *codes: str) -> None:
    sources = [replace(_source(program, code), dated="2026-11-21") for code in codes]
    program.means.desk.act("Date", "Sources", lambda tx: tx.update(*sources))


def test_a_column_that_says_nothing_of_any_source_is_away_until_it_does(listed: Program, settled: Settled) -> None:
    assert _shown(_list(listed)) == {Column.CODE, Column.TITLE, Column.SNIPPETS}
    _date(listed, "R")
    settled()
    assert _shown(_list(listed)) == {Column.CODE, Column.TITLE, Column.DATE, Column.SNIPPETS}
    _do(listed, "edit.undo")
    settled()
    assert _shown(_list(listed)) == {Column.CODE, Column.TITLE, Column.SNIPPETS}


def test_what_the_filter_leaves_changes_no_columns(listed: Program, settled: Settled) -> None:
    _date(listed, "R")
    settled()
    _list(listed).filter.setText("summary")
    _date(listed, "R", "RC")
    settled()
    assert "R" not in _codes(listed)
    assert Column.DATE in _shown(_list(listed))


def test_an_empty_column_stays_where_the_person_wants_it(listed: Program, settled: Settled) -> None:
    _choose_column(listed, Column.DATE)
    _date(listed, "R")
    settled()
    _do(listed, "edit.undo")
    settled()
    assert Column.DATE in _shown(_list(listed))
    _choose_column(listed, Column.DATE)
    _date(listed, "R")
    settled()
    assert Column.DATE not in _shown(_list(listed))


@pytest.fixture
def corrected(empty: Path) -> Path:
    """A source with three recommendations and its correction: one as it was, one reworded, one gone."""
    texts = {
        "session-summary.txt": ("Protect wells from every kind of waste.", "Meet every second year in the capital."),
        "session-summary-corrected.txt": ("Protect wells from all kinds of waste.", ""),
    }
    for name, (second, third) in texts.items():
        path = empty.with_name(name)
        lines = [
            "Summary",
            "The following recommendations were made:",
            "• Publish all data on water within a month.",
            f"• {second}",
        ]
        path.write_text("\n\n".join([*lines, *([f"• {third}"] if third else []), ""]), encoding="utf-8")
        assert main(["import", str(empty), str(path)]) == 0
    return empty


def test_a_corrected_source_takes_over_what_stands_there_and_what_is_ticked(
    program: Program, corrected: Path, settled: Settled
) -> None:
    program.means.desk.open(corrected)
    settled()
    older, newer = queries.sources(program.means.desk.look())
    before = queries.snippets(program.means.desk.look(), older.id)
    _choose(program, newer.code)
    _do(program, "sources.supersede")
    dialog = _dialog(Superseding)
    box = dialog._form.olderBox
    box.setCurrentIndex(box.findData(older.id))
    settled()
    assert dialog._form.exactLabel.text().startswith("1 of 3 snippets")
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    model = tree.model()
    changed = model.index(0, 0, model.index(0, 0))
    tree.setCurrentIndex(changed)
    assert "every kindall kinds" in dialog._form.wordsView.toPlainText()
    assert len(queries.snippets(program.means.desk.look(), older.id)) == 3
    model.setData(changed, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    _press(dialog, QDialogButtonBox.StandardButton.Ok)
    settled()
    look = program.means.desk.look()
    assert {each.id for each in before[:2]} <= {each.id for each in queries.snippets(look, newer.id)}
    assert [each.id for each in queries.snippets(look, older.id)] == [before[2].id]
    assert queries.source_named(look, newer.code).supersedes == older.id


def test_two_sources_that_cannot_be_compared_are_said_to_be_so(
    program: Program, corrected: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.means.desk.open(corrected)
    settled()
    older, newer = queries.sources(program.means.desk.look())

    def unreadable(*_: object) -> None:
        raise CannotWrite("empty.draftdesk is busy")

    monkeypatch.setattr(superseding, "propose_anchors", unreadable)
    _choose(program, newer.code)
    _do(program, "sources.supersede")
    form = _dialog(Superseding)._form
    form.olderBox.setCurrentIndex(form.olderBox.findData(older.id))
    settled()
    assert form.faultLabel.text() == "empty.draftdesk is busy"
    assert form.exactLabel.text() == ""
