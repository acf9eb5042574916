"""A person gives acts other keys: they hold at once, everywhere, and tomorrow too."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from draftdesk.desktop.app import build
from draftdesk.desktop.frame.finder.commands import commands
from draftdesk.desktop.frame.keys.model import ACT_ROLE, KeysModel
from draftdesk.desktop.frame.keys.page import KeysField, KeysPage
from draftdesk.desktop.settings import Settings


@pytest.fixture
def page(opened, the, qtbot):
    opened.means.actions.action("edit.preferences").trigger()
    made = the(opened, KeysPage)
    made.window()._form.pages.setCurrentIndex(2)
    return made


def choose(page, name):
    model = page.view.shown
    for menu in range(model.rowCount()):
        parent = model.index(menu, 0)
        for row in range(model.rowCount(parent)):
            if model.index(row, 0, parent).data(ACT_ROLE).name == name:
                page.view.tree.setCurrentIndex(model.index(row, 0, parent))
                return
    raise AssertionError(f"{name} is not in the table")


def press_in(page, field, keys):
    """As a person does: into the field, then the keys."""
    edit = page.fields[field]
    edit.setFocus()
    edit.setKeySequence(QKeySequence())
    combination = QKeySequence(keys)[0]
    QTest.keyClick(edit, combination.key(), combination.keyboardModifiers())


def working(program, name):
    return [keys.toString() for keys in program.means.actions.action(name).shortcuts()]


def test_other_keys_hold_in_menus_tips_palette_and_table_and_after_a_restart(opened, page, qapp, tmp_path):
    choose(page, "file.properties")
    press_in(page, 0, "Ctrl+F11")
    assert working(opened, "file.properties") == ["Ctrl+F11"]
    assert opened.means.actions.action("file.properties").toolTip().endswith("(Ctrl+F11)")
    assert next(each.keys for each in commands(opened.means.actions) if each.words == "Properties…") == "Ctrl+F11"
    assert page.view.tree.currentIndex().siblingAtColumn(2).data() == "Ctrl+F11"
    opened.means.settings.write()
    again = build(qapp, Settings(tmp_path / "settings.ini"))
    assert [keys.toString() for keys in again.means.actions.action("file.properties").shortcuts()] == ["Ctrl+F11"]
    again.window.close()


def test_several_keys_of_an_act_stay_when_one_is_changed(opened, page):
    choose(page, "edit.redo")
    press_in(page, 1, "Ctrl+Shift+F12")
    assert working(opened, "edit.redo") == ["Ctrl+Shift+Z", "Ctrl+Shift+F12"]


def test_keys_that_another_act_has_are_told_with_its_name_and_can_be_taken(opened, page):
    choose(page, "file.properties")
    press_in(page, 0, "Ctrl+K")
    assert page.said.text() == "Ctrl+K: these are already the keys of “Find anything”."
    assert working(opened, "file.properties") == ["Alt+Return"]
    page.taking.click()
    assert working(opened, "file.properties") == ["Ctrl+K"]
    assert working(opened, "edit.find") == []
    assert page.said.text() == ""


def test_keys_that_two_acts_can_never_both_mean_are_no_conflict(opened, page):
    choose(page, "sources.find-in-text")
    press_in(page, 0, "F6")
    assert page.said.text() == "", "the list and the text never both have the keyboard"
    choose(page, "snippets.next")
    press_in(page, 0, "F6")
    assert "“Find in this source” (Sources)" in page.said.text()


def test_a_letter_alone_is_refused_where_it_would_be_typed(opened, page):
    choose(page, "file.properties")
    press_in(page, 0, "P")
    assert page.said.text() == "P is typed when one writes: choose keys with Ctrl or Alt."
    assert working(opened, "file.properties") == ["Alt+Return"]
    choose(page, "snippets.mark")
    press_in(page, 0, "P")
    assert working(opened, "snippets.mark") == ["P"]


def test_one_act_or_all_have_their_usual_keys_again(opened, page, person):
    for name, keys in (("file.properties", "Ctrl+F11"), ("edit.find", "Ctrl+F12")):
        choose(page, name)
        press_in(page, 0, keys)
    page.usual.click()
    assert working(opened, "edit.find") == ["Ctrl+K"]
    assert working(opened, "file.properties") == ["Ctrl+F11"]
    person.yes = True
    page.all_usual.click()
    assert working(opened, "file.properties") == ["Alt+Return"]
    assert not page.all_usual.isEnabled()
    assert opened.means.settings.names("keys") == []


def test_usual_keys_that_were_given_away_stay_where_they_are(opened, page):
    choose(page, "edit.find")
    press_in(page, 0, "Ctrl+F12")
    choose(page, "file.properties")
    press_in(page, 0, "Ctrl+K")
    choose(page, "edit.find")
    page.usual.click()
    assert working(opened, "edit.find") == []
    assert page.said.text() == "Ctrl+K stays with the command that you gave it to."


def test_keys_can_be_taken_away_with_backspace(opened, page):
    choose(page, "edit.redo")
    page.fields[0].setFocus()
    QTest.keyClick(page.fields[0], Qt.Key.Key_Backspace)
    assert working(opened, "edit.redo") == ["Ctrl+Y"]


def test_tab_leaves_a_field_and_escape_closes(opened, page, qtbot):
    field = page.fields[0]
    choose(page, "edit.redo")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        QTest.keyClick(field, key)
    assert working(opened, "edit.redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert not page.window().isVisible()


def test_the_table_says_a_whole_sentence_and_follows(opened, qtmodeltester):
    model = KeysModel(opened.means.actions)
    qtmodeltester.check(model)
    said = [
        model.index(row, 0, model.index(menu, 0)).data(Qt.ItemDataRole.AccessibleTextRole)
        for menu in range(model.rowCount(QModelIndex()))
        for row in range(model.rowCount(model.index(menu, 0)))
    ]
    assert "Find snippets, in Sources: Ctrl+F" in said
    assert "Redo: Ctrl+Shift+Z or Ctrl+Y" in said
    assert "Accept likely ones, in Sources: no keys" in said


def test_kept_keys_that_are_nonsense_are_passed_over(qapp, tmp_path):
    path = tmp_path / "odd.ini"
    path.write_text('[keys]\nedit.find="no such key"\nno.such-act=Ctrl+J\nedit.redo=none\n', encoding="utf-8")
    made = build(qapp, Settings(path))
    assert made.means.actions.action("edit.find").shortcuts() == [QKeySequence("Ctrl+K")]
    assert made.means.actions.action("edit.redo").shortcuts() == []
    assert made.means.actions.action("edit.undo").shortcuts() == [QKeySequence("Ctrl+Z")]
    made.window.close()


def test_a_field_takes_one_combination_at_a_time(qtbot):
    field = KeysField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.editingFinished):
        qtbot.keyClick(field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert field.keySequence() == QKeySequence("Ctrl+J")
