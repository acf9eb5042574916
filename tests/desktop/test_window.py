"""The window as a whole: opening, undo, closing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QToolButton

from draftdesk.desktop.app import Program
from draftdesk.desktop.frame.rail import Rail
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.workspace import queries

Settled = Callable[[], None]


def _tag_one(program: Program, label: str) -> None:
    snippet = queries.snippets(program.means.desk.look())[0]
    program.means.desk.act(f"Tag {snippet.reference}", "Sources", lambda tx: tag_snippets(tx, [snippet], [label]))


def test_a_window_without_a_workspace_offers_to_open_one_and_nothing_else(program: Program) -> None:
    actions = program.means.actions
    assert actions.action("file.quit").isEnabled()
    assert not actions.action("edit.undo").isEnabled()
    assert not actions.action("sources.find").isEnabled()


def test_the_title_says_which_workspace_is_open(program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    assert program.window.windowTitle() == "water.draftdesk — DraftDesk"
    settled()
    assert (
        program.window.windowTitle() == "Global compact for safe and shared fresh water — water.draftdesk — DraftDesk"
    )


def test_undo_names_the_act_and_takes_it_back(program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    before = queries.tags_of_snippets(program.means.desk.look())
    _tag_one(program, "theme:Tested")
    settled()
    undo = program.means.actions.action("edit.undo")
    assert undo.text().startswith("&Undo Tag ")
    undo.trigger()
    settled()
    assert queries.tags_of_snippets(program.means.desk.look()) == before
    redo = program.means.actions.action("edit.redo")
    assert redo.text().startswith("&Redo Tag ")
    redo.trigger()
    settled()
    assert queries.tags_of_snippets(program.means.desk.look()) != before


def test_an_act_of_another_place_is_named_before_it_is_undone(program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    snippet = queries.snippets(program.means.desk.look())[0]
    program.means.desk.act("Elsewhere", "Compose", lambda tx: tag_snippets(tx, [snippet], ["theme:Tested"]))
    settled()
    program.means.actions.action("edit.undo").trigger()
    settled()
    assert program.means.notices.lines() == ["The newest act is “Elsewhere”, in Compose."]
    program.means.notices.answers()[0].click()
    settled()
    redo = program.means.desk.next_redo()
    assert redo is not None
    assert redo.name == "Elsewhere"


def test_closing_the_window_lets_go_of_the_workspace(program: Program, sample: Path) -> None:
    program.means.desk.open(sample)
    program.window.close()
    assert not program.means.desk.is_open
    assert not (sample.parent / ".water.draftdesk.lock").read_text()


def test_the_status_bar_counts_what_there_is(program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    settled()
    said = [label.text() for label in program.window.statusBar().findChildren(QLabel)]
    assert "Sources: 4 · Snippets: 120" in said
    assert "All changes saved" in said


def test_the_places_on_the_rail_are_all_as_wide_as_the_widest(program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    program.window.show()
    settled()
    rail = program.window.findChild(Rail)
    rail.make_narrow(True)
    buttons = rail.findChildren(QToolButton)
    buttons[3].setText("Recommendations reflected")
    rail.make_narrow(False)
    settled()
    assert len({(button.x(), button.width()) for button in buttons}) == 1
