"""What the person sets to their liking, and the sheets of the Help menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from draftdesk.desktop import habits
from draftdesk.desktop.app import build
from draftdesk.desktop.frame.about import AboutDialog
from draftdesk.desktop.frame.files import REOPEN
from draftdesk.desktop.frame.keys.model import KeysModel
from draftdesk.desktop.frame.keys.sheet import KeysSheet
from draftdesk.desktop.frame.preferences import PreferencesDialog
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.textsize import LARGEST, SMALLEST, TextSize
from draftdesk.desktop.theme import Scheme
from draftdesk.drafting.workspaces import retitle
from draftdesk.workspace import queries


def press(program, name):
    program.means.actions.action(name).trigger()


@pytest.fixture(autouse=True)
def usual_size(qapp):
    font, palette = qapp.font(), qapp.palette()
    yield
    qapp.setFont(font)
    qapp.setPalette(palette)


def test_text_is_larger_smaller_and_as_usual_and_stays_so(program, qapp, tmp_path):
    usual = qapp.font().pointSizeF()
    press(program, "view.larger")
    press(program, "view.larger")
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.25)
    QApplication.processEvents()
    assert program.window.menuBar().font().pointSizeF() == pytest.approx(usual * 1.25)
    program.means.settings.write()
    assert TextSize(qapp, Settings(tmp_path / "settings.ini")).percent == 125
    press(program, "view.smaller")
    assert program.text_size.percent == 110
    press(program, "view.usual")
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_text_never_becomes_unreadable(program):
    for _ in range(20):
        press(program, "view.larger")
    assert program.text_size.percent == LARGEST
    for _ in range(30):
        press(program, "view.smaller")
    assert program.text_size.percent == SMALLEST


def test_preferences_take_effect_at_once_and_are_remembered(program, the, qapp, tmp_path):
    press(program, "edit.preferences")
    form = the(program, PreferencesDialog)._form
    form.themeBox.setCurrentIndex(form.themeBox.findData("dark"))
    form.sizeBox.setValue(150)
    form.reopenBox.setChecked(False)
    assert program.means.theme.is_dark
    assert program.text_size.percent == 150
    program.means.settings.write()
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.text("theme"), settings.flag(REOPEN, default=True)) == ("dark", False)
    again = build(qapp, settings)
    assert (again.means.theme.scheme, again.text_size.percent) == (Scheme.DARK, 150)
    again.window.close()


def test_settings_that_are_nonsense_count_as_not_there(qapp, tmp_path):
    path = tmp_path / "odd.ini"
    path.write_text("[General]\ntheme=plaid\ntext-size=-9999\nreopen=perhaps\n", encoding="utf-8")
    made = build(qapp, Settings(path))
    assert made.means.theme.scheme is Scheme.SYSTEM
    assert made.text_size.percent == SMALLEST
    made.window.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_sheet_of_shortcuts_has_every_act_with_its_keys(program, the, qtmodeltester):
    press(program, "help.shortcuts")
    dialog = the(program, KeysSheet)
    assert dialog.isVisible()
    assert not dialog.isModal()
    model = the(program, KeysModel)
    qtmodeltester.check(model)
    told, count = {}, 0
    for menu in range(model.rowCount()):
        parent = model.index(menu, 0)
        for row in range(model.rowCount(parent)):
            count += 1
            told[model.index(row, 0, parent).data()] = model.index(row, 2, parent).data()
    assert (told["Manual"], told["Keyboard shortcuts"]) == ("F1", "Ctrl+F1")
    assert told["Find snippets"] == "Ctrl+F"
    assert told["Redo"] == "Ctrl+Shift+Z or Ctrl+Y"
    assert count == len([act for act in program.means.actions.acts if act.menu])
    dialog.view.filter.setText("full")
    assert dialog.view.shown.rowCount() == 1
    press(program, "help.shortcuts")
    assert len(program.window.findChildren(KeysSheet)) == 1
    dialog.close()


def test_how_one_writes_is_remembered_and_told_to_those_who_follow(program, the, qtbot):
    press(program, "edit.preferences")
    form, settings = the(program, PreferencesDialog)._form, program.means.settings
    assert (habits.page_width(settings), habits.smart_quotes(settings), habits.spelling_language(settings)) == (
        habits.USUAL_WIDTH,
        True,
        "",
    )
    with qtbot.waitSignal(settings.changed, check_params_cb=lambda name: name == habits.SMART_QUOTES):
        form.quotesBox.click()
    form.spacesBox.click()
    form.widthBox.setValue(90)
    form.spellingLanguageBox.setCurrentIndex(form.spellingLanguageBox.findData("fr"))
    form.spellingBox.click()
    assert not form.spellingLanguageBox.isEnabled()
    assert (habits.page_width(settings), habits.spelling_language(settings)) == (90, "fr")
    assert not any((habits.smart_quotes(settings), habits.spaces(settings), habits.spelling(settings)))


def test_what_one_does_is_kept_under_the_name_one_gives(opened, the, settled):
    press(opened, "edit.preferences")
    form = the(opened, PreferencesDialog)._form
    form.authorLine.setText(" A. Diallo ")
    form.authorLine.editingFinished.emit()
    opened.means.desk.act("Retitle", "", lambda tx: retitle(tx, "Another title"))
    settled()
    assert queries.acts(opened.means.desk.look())[0].who == "A. Diallo"
    assert habits.author(opened.means.settings) == "A. Diallo"


def test_settings_of_writing_that_are_nonsense_are_the_usual_ones(tmp_path):
    path = tmp_path / "odd.ini"
    path.write_text("[compose]\npage-width=9999\nsmart-quotes=perhaps\nspelling-language=xx\n", encoding="utf-8")
    settings = Settings(path)
    assert habits.page_width(settings) == habits.WIDEST
    assert habits.smart_quotes(settings)
    assert habits.spelling_language(settings) == ""


def test_about_lists_what_the_program_is_made_of(program, the):
    press(program, "help.about")
    dialog = the(program, AboutDialog)
    told, *texts = dialog._form.licencesText.toPlainText().split("\n\n" + "—" * 40 + "\n\n")
    lines = told.splitlines()
    names = {line.partition(" ")[0].casefold() for line in lines}
    assert {"draftdesk", "python", "qt", "lxml", "python-docx", "pypdfium2", "rapidfuzz"} <= names
    assert all(line.partition(": ")[2] for line in lines)
    headed = {text.partition("\n")[0].casefold(): text for text in texts}
    assert "GNU Lesser General Public License, version 3" in headed["qt"]
    assert "Apache License" in headed["draftdesk"]
    assert "Permission is hereby granted" in headed["python-docx"]
    assert "lxml" in headed
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in (dialog._form.nameLabel,))
    dialog.close()


def test_the_window_is_where_and_as_large_as_it_was(program, qapp, tmp_path):
    program.window.resize(1010, 640)
    QApplication.processEvents()
    program.window.close()
    again = build(qapp, Settings(tmp_path / "settings.ini"))
    assert (again.window.width(), again.window.height()) == (1010, 640) or qapp.primaryScreen().size().width() < 1010
    again.window.close()
