"""The inspector: one snippet, many together, and what becomes of what is typed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.desktop.sources.chips import Chip
from draftdesk.desktop.sources.inspecting.panel import Inspector
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.model.sources import Confidence, Snippet, SnippetKind, Visibility
from draftdesk.workspace import queries

Settled = Callable[[], None]
Choose = Callable[[list[Snippet]], None]
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")
"""Where there is no screen Qt says of every window that pops up that it cannot be raised."""


@pytest.fixture
def place(program: Program, sample: Path, settled: Settled) -> SourcesPlace:
    program.means.desk.open(sample)
    settled()
    found = program.window.place
    assert isinstance(found, SourcesPlace)
    # the list has the keyboard, and shows the source it stands on after a moment: what a test chooses comes later
    found.selection.choose_source(queries.sources(program.means.desk.look())[0].id)
    settled()
    return found


@pytest.fixture
def inspector(place: SourcesPlace) -> Inspector:
    return place.inspector


@pytest.fixture
def snippets(place: SourcesPlace, program: Program) -> list[Snippet]:
    return queries.snippets(program.means.desk.look())


def enter(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    """Type the words and press Return."""
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def choose(place: SourcesPlace, settled: Settled) -> Choose:
    def do(chosen: list[Snippet]) -> None:
        place.selection.choose_snippets([each.id for each in chosen])
        settled()

    return do


def now(program: Program, snippet: Snippet) -> Snippet:
    return queries.snippet_named(program.means.desk.look(), snippet.id)


def undo_name(program: Program) -> str:
    act = program.means.desk.next_undo()
    return act.name if act else ""


def labels(inspector: Inspector) -> list[str]:
    return [chip.label for chip in inspector.form.tags.chips.findChildren(Chip)]


def test_with_nothing_chosen_it_says_what_can_be_done(
    inspector: Inspector, place: SourcesPlace, settled: Settled
) -> None:
    assert inspector.idle.isVisible()
    place.selection.choose_source(queries.sources(place._means.desk.look())[0].id)
    settled()
    assert "60 snippets" in inspector.idle.figures()


def test_one_snippet_is_shown_with_all_it_has(
    inspector: Inspector, choose: Choose, snippets: list[Snippet], program: Program
) -> None:
    choose(snippets[:1])
    form = inspector.form
    assert form.title.text() == snippets[0].reference
    assert form.texts["text"].toPlainText() == snippets[0].text
    assert labels(inspector) == list(queries.tags_of_snippets(program.means.desk.look())[snippets[0].id])
    assert form.kind.currentText() == "Principle"
    assert form.places.lines() == ["In Draft: paragraph 4 (a)"]


def test_the_paragraph_that_a_snippet_reached_is_shown_in_the_draft(
    inspector: Inspector, choose: Choose, snippets: list[Snippet], program: Program, settled: Settled
) -> None:
    choose(snippets[:1])
    (button,) = inspector.form.places.findChildren(QToolButton)
    assert button.text() == "Show 4 (a) in the draft"
    button.click()
    settled()
    compose = program.window.place
    assert isinstance(compose, ComposePlace)
    assert compose.sheet.number(compose.spot.paragraph_id).full == "4 (a)"


def test_words_are_saved_when_the_keyboard_rests_and_typing_is_one_act(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    before = undo_name(program)
    field = inspector.form.texts["text"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "We will")
    qtbot.waitUntil(lambda: now(program, snippets[0]).text == "We will")
    settled()
    qtbot.keyClicks(field, " act")
    qtbot.waitUntil(lambda: now(program, snippets[0]).text == "We will act")
    settled()
    assert undo_name(program) == f"Change wording of {snippets[0].reference}"
    program.means.actions.action("edit.undo").trigger()
    settled()
    assert now(program, snippets[0]).text == snippets[0].text
    assert undo_name(program) == before
    assert field.toPlainText() == snippets[0].text


def test_choosing_another_saves_what_was_typed_in_the_first(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    qtbot.keyClicks(inspector.form.texts["note"], "ask Kenya")
    choose(snippets[1:2])
    settled()
    assert now(program, snippets[0]).note == "ask Kenya"
    assert now(program, snippets[1]).note == ""
    assert inspector.form.texts["note"].toPlainText() == ""


def test_closing_the_window_saves_what_was_typed(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    qtbot: QtBot,
) -> None:
    choose(snippets[:1])
    qtbot.keyClicks(inspector.form.texts["note"], "last words")
    path = program.means.desk.workspace.path
    program.window.close()
    from draftdesk.drafting.workspaces import open_workspace

    with open_workspace(path, who="Ana") as again:
        assert queries.snippet_named(again.look(), snippets[0].id).note == "last words"


def test_undo_takes_back_typing_in_the_field_first_and_then_acts(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    inspector.form.picked.emit("kind", SnippetKind.PRACTICE)
    settled()
    field = inspector.form.texts["note"]
    program.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "maybe")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    assert field.toPlainText() == ""
    assert now(program, snippets[0]).kind is SnippetKind.PRACTICE
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    settled()
    assert now(program, snippets[0]).kind is snippets[0].kind


def test_a_wording_without_words_is_refused_and_shown_again(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    field = inspector.form.texts["text"]
    field.setPlainText("  ")
    field.settle()
    settled()
    assert "needs words" in program.means.notices.lines()[0]
    assert field.toPlainText() == snippets[0].text


def test_many_show_what_they_have_in_common_and_change_together(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    settled: Settled,
) -> None:
    choose(snippets[:12])
    form = inspector.form
    assert form.count.text() == "12 snippets are chosen"
    assert not form.texts["text"].isVisible()
    assert form.kind.currentIndex() == -1
    assert form.kind.placeholderText() == "several"
    assert form.visibility.currentText() == "Circulate"
    form.tags.added.emit("theme:Tested")
    settled()
    assert undo_name(program) == "Tag 12 snippets"
    tags = queries.tags_of_snippets(program.means.desk.look())
    assert all("theme:Tested" in tags[each.id] for each in snippets[:12])
    assert "theme:Tested" not in tags.get(snippets[12].id, ())
    assert "theme:Tested" in labels(inspector)
    form.picked.emit("kind", SnippetKind.PRACTICE)
    settled()
    assert undo_name(program) == "Change kind of 12 snippets"
    assert form.kind.currentText() == "Practice"


@pops_up
def test_a_tag_is_added_by_its_name_and_taken_away_by_its_chip(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    field = inspector.form.tags.field
    enter(qtbot, field, "floods and DROUGHTS")
    settled()
    assert "theme:Floods and droughts" in labels(inspector)
    assert field.text() == ""
    chips = inspector.form.tags.chips.findChildren(Chip)
    next(chip for chip in chips if chip.label == "theme:Floods and droughts").remove()
    settled()
    assert "theme:Floods and droughts" not in labels(inspector)


@pops_up
def test_a_tag_taken_from_the_list_is_added_and_nothing_else_is_asked(
    program: Program,
    qtbot: QtBot,
    inspector: Inspector,
    snippets: list[Snippet],
    choose: Choose,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    editor = inspector.form.tags
    before = {chip.label for chip in editor.findChildren(Chip)}
    qtbot.keyClicks(editor.field, "s")
    offered = editor._completer.popup()
    assert offered is not None
    assert offered.isVisible()
    while True:
        qtbot.keyClick(offered, Qt.Key.Key_Down)
        label = offered.currentIndex().data(Qt.ItemDataRole.UserRole)
        if label not in before:
            break
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    settled()
    assert {chip.label for chip in editor.findChildren(Chip)} == before | {label}
    assert not [menu for menu in editor.findChildren(QMenu) if menu.isVisible()]
    assert editor.field.text() == ""


@pops_up
def test_a_new_tag_asks_for_its_facet(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    field = inspector.form.tags.field
    enter(qtbot, field, "Desalination")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.data() == "theme:Desalination").trigger()
    menu.close()
    settled()
    assert "theme:Desalination" in labels(inspector)


@pops_up
@pytest.mark.parametrize(
    ("what", "part", "whole"),
    [
        ("tags", "Floods and dr", "theme:Floods and droughts"),
        ("contributors", "Children's Fu", "United Nations Children's Fund"),
    ],
)
def test_a_part_of_a_name_asks_whether_the_one_known_by_it_is_meant(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    qtbot: QtBot,
    settled: Settled,
    what: str,
    part: str,
    whole: str,
) -> None:
    choose(snippets[:1])
    editor = getattr(inspector.form, what)
    enter(qtbot, editor.field, part)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().data() == whole
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settled()
    assert whole in {chip.label for chip in editor.findChildren(Chip)}
    assert editor.field.text() == ""


@pops_up
def test_somebody_new_may_have_a_name_that_is_part_of_another(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    enter(qtbot, inspector.form.contributors.field, "Children's Fund")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Somebody new").trigger()
    menu.close()
    settled()
    people = queries.contributors_of_snippets(program.means.desk.look())
    assert "Children's Fund" in people[snippets[0].id]
    assert inspector.form.contributors.field.text() == ""


@pops_up
def test_contributors_are_known_by_any_name(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(snippets[:2])
    field = inspector.form.contributors.field
    enter(qtbot, field, "UNICEF")
    settled()
    people = queries.contributors_of_snippets(program.means.desk.look())
    assert all("United Nations Children's Fund" in people[each.id] for each in snippets[:2])


def test_doubts_that_were_looked_at_are_gone(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    settled: Settled,
) -> None:
    doubtful = next(each for each in snippets if each.doubts)
    choose([doubtful])
    assert inspector.form.doubts.text() == "\n".join(doubtful.doubts)
    inspector.form.look_at.click()
    settled()
    assert now(program, doubtful).doubts == ()
    assert not inspector.form.look_at.isVisible()


def test_likely_ones_are_accepted(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    settled: Settled,
) -> None:
    assert not program.means.actions.action("snippets.accept").isEnabled()
    likely = [replace(each, confidence=Confidence.LIKELY) for each in snippets[:2]]
    program.means.desk.act("Doubt", "Sources", lambda tx: tx.update(*likely))
    settled()
    choose(snippets[:3])
    program.means.actions.action("snippets.accept").trigger()
    settled()
    after = [now(program, each).confidence for each in snippets[:3]]
    assert after == [Confidence.MARKED, Confidence.MARKED, Confidence.LISTED]


def test_what_is_deleted_is_what_was_chosen_when_it_was_asked(
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    person: object,
    settled: Settled,
) -> None:
    person.yes = True  # type: ignore[attr-defined]  # the fixture of tests/desktop
    choose(snippets[:2])
    program.means.actions.action("snippets.delete").trigger()
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    place.inspector.acts.know(queries.chosen(program.means.desk.look(), [snippets[3].id]))
    settled()
    look = program.means.desk.look()
    assert queries.snippets_there(look, [each.id for each in snippets[:4]]) == [each.id for each in snippets[2:4]]
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Delete 2 snippets"


def test_setting_aside_leaves_what_stands_in_the_draft_and_says_so(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    person: object,
    settled: Settled,
) -> None:
    look = program.means.desk.look()
    placed = queries.drafts_of_snippets(look, [each.id for each in snippets])
    inside = next(each for each in snippets if each.id in placed)
    outside = [each for each in snippets if each.id not in placed][:2]
    person.words = ["too  narrow"]  # type: ignore[attr-defined]  # the fixture of tests/desktop
    choose([inside, *outside])
    program.means.actions.action("snippets.set-aside").trigger()
    settled()
    assert program.means.notices.lines() == ["One stands in a draft and was left there; the others are set aside."]
    choose(outside[:1])
    assert inspector.form.places.lines() == ["Set aside from Draft: too narrow"]
    program.means.actions.action("snippets.take-up").trigger()
    settled()
    assert inspector.form.places.lines() == ["Not in Draft yet"]


def test_deleting_asks_first_and_undo_brings_all_back(
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    place: SourcesPlace,
    person: object,
    settled: Settled,
) -> None:
    person.yes = True  # type: ignore[attr-defined]  # the fixture of tests/desktop
    choose(snippets[:3])
    program.means.actions.action("snippets.delete").trigger()
    settled()
    assert len(queries.snippets(program.means.desk.look())) == len(snippets) - 3
    assert place.selection.snippet_ids == ()
    assert undo_name(program) == "Delete 3 snippets"
    program.means.actions.action("edit.undo").trigger()
    settled()
    assert queries.snippets(program.means.desk.look()) == snippets


def test_visibility_is_changed_from_the_menu(
    choose: Choose, snippets: list[Snippet], program: Program, settled: Settled
) -> None:
    choose(snippets[:2])
    program.means.actions.action("snippets.internal").trigger()
    settled()
    assert [now(program, each).visibility for each in snippets[:3]] == [
        Visibility.INTERNAL,
        Visibility.INTERNAL,
        Visibility.CIRCULATE,
    ]


def test_the_source_s_own_words_are_beside_those_used(
    inspector: Inspector,
    choose: Choose,
    snippets: list[Snippet],
    program: Program,
    settled: Settled,
) -> None:
    choose(snippets[:1])
    assert not inspector.form.original.isVisible()
    inspector.form.texts["text"].setPlainText(snippets[0].text.replace("human", "universal"))
    inspector.settle()
    settled()
    assert inspector.form.original.isVisible()
    inspector.form.original.setChecked(True)
    shown = inspector.form.wording.toPlainText()
    assert "humanuniversal" in shown.replace(" ", "")


def test_where_a_file_is_only_looked_at_nothing_can_be_changed(
    program: Program, place: SourcesPlace, sample: Path, settled: Settled
) -> None:
    program.means.desk.open(sample, read_only=True)
    settled()
    place.selection.choose_snippets([queries.snippets(program.means.desk.look())[0].id])
    settled()
    form = place.inspector.form
    assert form.texts["text"].isReadOnly()
    assert not form.kind.isEnabled()
    assert not form.tags.field.isVisible()
    assert not program.means.actions.action("snippets.delete").isEnabled()
