"""Edit profiles…: a profile changed, copied, renamed, passed on; and a draft exported with it."""

import zipfile
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QSpinBox

from draftdesk.desktop.circulate.profiles import said
from draftdesk.desktop.circulate.profiles.groups import Groups
from draftdesk.desktop.circulate.profiles.paths import limits_at, type_at, value_at, with_value
from draftdesk.drafting.export_profiles import (
    add_export_profile,
    chosen_export_profile,
    export_profile,
    own_export_profiles,
)
from draftdesk.model.export_profile import INFORMAL, FrontMatter, LineNumbers, Paper

ALL = [
    *(each.path for group in (said.FIRST_PAGE, said.PAPER, said.LETTERS, said.STEP) for each in group),
    *(each.path for group in (said.NUMBERS, said.NAMES, said.RUNNING) for each in group),
    *(f"{style.path}.{each.path}" for style in said.STYLES for each in said.TEXT_STYLE),
    *(f"{line.path}.{each.path}" for line in said.RUNNING_LINES for each in said.LINE),
]


@pytest.fixture
def house(there):
    """A workspace with a profile of its own, in Circulate."""
    profile = replace(INFORMAL, name="Our house")
    there.program.means.desk.act("Add", "Circulate", lambda tx: add_export_profile(tx, profile))
    there.settled()
    there.come()
    return there


def choose(hand, dialog, name):
    dialog._choice.setCurrentIndex(dialog._choice.findData(name))
    dialog._choice.activated.emit(dialog._choice.currentIndex())
    hand.settled()


def field(dialog, path):
    return next(each for each in dialog.groups.findChildren(object, path) if each.objectName() == path)


def pick(box, value):
    box.choose(value)
    box.activated.emit(box.currentIndex())


def visible_words(dialog):
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


@pytest.mark.parametrize("path", ALL)
def test_every_setting_of_the_form_is_one_of_the_model(path):
    value = value_at(INFORMAL, path)
    assert with_value(INFORMAL, path, value) == INFORMAL
    if type_at(path) in (int, float):
        least, most = limits_at(path)
        assert value_at(with_value(INFORMAL, path, most), path) == most
        assert least <= value <= most


def test_every_setting_of_the_model_has_a_place_in_the_form():
    from dataclasses import fields, is_dataclass

    def paths(holder, above):
        for each in fields(holder):
            value, path = getattr(holder, each.name), f"{above}{each.name}"
            if is_dataclass(value):
                yield from paths(value, f"{path}.")
            elif path == "headings":
                for level, style in enumerate(value):
                    yield from paths(style, f"{path}.{level}.")
            else:
                yield path

    elsewhere = {"name", "legend", "template", "template_name", "template_styles"}
    assert set(paths(INFORMAL, "")) - elsewhere == set(ALL)


def test_a_shipped_profile_stays_as_it_is_and_is_copied(there, person):
    there.come()
    dialog = there.call("draft.profiles")
    assert not field(dialog, "page.top_mm").isEnabled()
    assert any("ships with DraftDesk" in line for line in visible_words(dialog))
    person.words = ["Our house"]
    there.press(dialog, "New from it")
    assert dialog._choice.currentData() == "Our house"
    assert field(dialog, "page.top_mm").isEnabled()
    assert export_profile(there.look, "Our house") == replace(INFORMAL, name="Our house")


def test_changes_are_kept_as_one_act_and_taken_back(house):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    field(dialog, "page.top_mm").setValue(40.5)
    pick(field(dialog, "page.paper"), Paper.LETTER)
    field(dialog, "margin_status").setChecked(True)
    pick(field(dialog, "page.line_numbers"), LineNumbers.EACH_PAGE)
    house.press(dialog, "Save")
    kept = export_profile(house.look, "Our house")
    assert (kept.page.top_mm, kept.page.paper, kept.margin_status) == (40.5, Paper.LETTER, True)
    assert kept.page.line_numbers is LineNumbers.EACH_PAGE
    assert house.program.means.desk.next_undo().name == "Change profile Our house"
    house.do("edit.undo")
    assert export_profile(house.look, "Our house") == replace(INFORMAL, name="Our house")
    assert field(dialog, "page.top_mm").value() == 25


def test_a_typeface_shows_how_its_name_begins_and_all_of_a_usual_one(house):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    box = field(dialog, "fonts.latin")
    assert box.minimumContentsLength() >= len("Times New Roman")
    long = replace(INFORMAL, fonts=replace(INFORMAL.fonts, latin="Liberation Sans Narrow Semi Bold Caption"))
    dialog.groups.show_profile(long, may_change=True)
    assert box.currentText() == "Liberation Sans Narrow Semi Bold Caption"
    assert box.lineEdit().cursorPosition() == 0


def test_the_groups_stand_in_rows_as_high_as_those_of_tables(house):
    view = house.call("draft.profiles").groups._list
    assert view.sizeHintForRow(0) >= round(view.fontMetrics().height() * 1.5)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_list_of_fields_has_room_where_its_lines_end(qtbot, qapp, way):
    qapp.setLayoutDirection(way)
    try:
        groups = Groups()
        qtbot.addWidget(groups)
        fields = next(each for each in groups.findChildren(QLabel) if "{handling}" in each.text())
        margins = fields.contentsMargins()
        assert (margins.left() > 0, margins.right() > 0) == ((True, False) if groups.isRightToLeft() else (False, True))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_styles_of_paragraphs_and_running_lines_are_changed_one_at_a_time(house):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    several = field(dialog, "bold").parentWidget().parentWidget()
    several.choice.setCurrentIndex(several.choice.findData("headings.1"))
    assert field(dialog, "size_pt").value() == 14
    field(dialog, "size_pt").setValue(15)
    lines = field(dialog, "centre").parentWidget().parentWidget()
    lines.choice.setCurrentIndex(lines.choice.findData("running.footer"))
    field(dialog, "centre").clear()
    house.qtbot.keyClicks(field(dialog, "centre"), "{page}")
    house.press(dialog, "Save")
    kept = export_profile(house.look, "Our house")
    assert (kept.headings[1].size_pt, kept.headings[0].size_pt) == (15, 16)
    assert kept.running.footer.centre == "{page}"


def test_what_cannot_be_so_is_said_and_not_kept(house):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    house.qtbot.keyClicks(field(dialog, "start"), "{nobody}")
    assert any("{nobody}" in line for line in visible_words(dialog))
    assert not house.button(dialog, "Save").isEnabled()


def test_pages_beside_follow_what_is_changed(house):
    dialog = house.call("draft.profiles")
    assert abs(dialog.groups.width() - dialog.preview.width()) < dialog.width() // 20
    choose(house, dialog, "Our house")
    assert "12 March" in dialog.preview.page.toPlainText()
    pick(field(dialog, "front"), FrontMatter.NONE)
    house.qtbot.waitUntil(lambda: "12 March" not in dialog.preview.page.toPlainText())


def test_changes_that_are_not_kept_are_asked_about(house, person):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    field(dialog, "fonts.size_pt").setValue(14)
    person.keeps = [None]
    house.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    person.keeps = [True]
    choose(house, dialog, "Resolution")
    assert export_profile(house.look, "Our house").fonts.size_pt == 14
    assert dialog._choice.currentData() == "Resolution"
    choose(house, dialog, "Our house")
    field(dialog, "fonts.size_pt").setValue(15)
    person.keeps = [False]
    house.press(dialog, "Close")
    assert export_profile(house.look, "Our house").fonts.size_pt == 14


def test_what_was_changed_is_kept_where_the_workspace_is_closed(house, sample):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    field(dialog, "fonts.size_pt").setValue(14)
    house.program.means.desk.close()
    house.settled()
    house.program.means.desk.open(sample)
    house.settled()
    assert export_profile(house.look, "Our house").fonts.size_pt == 14


def test_renamed_and_deleted_drafts_that_used_it_follow(house, person):
    panel = house.exporting()
    panel._paper.setCurrentIndex(panel._paper.findData("Our house"))
    panel._paper.activated.emit(panel._paper.currentIndex())
    house.settled()
    dialog = house.call("draft.profiles")
    person.words = ["Their house"]
    house.press(dialog, "Rename")
    assert chosen_export_profile(house.look, house.draft).name == "Their house"
    assert panel._paper.currentData() == "Their house"
    house.press(dialog, "Delete")
    assert own_export_profiles(house.look) == {}
    assert panel._paper.currentData() == "Informal paper"


def test_passed_on_as_a_file_and_taken_in_again(house, person, tmp_path):
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    field(dialog, "fonts.size_pt").setValue(13)
    house.press(dialog, "Save")
    person.files = [tmp_path / "house.toml"]
    house.press(dialog, "Export")
    house.press(dialog, "Delete")
    person.files = [tmp_path / "house.toml"]
    house.press(dialog, "Import")
    assert dialog._choice.currentData() == "Our house"
    assert export_profile(house.look, "Our house").fonts.size_pt == 13


def test_what_no_name_of_a_file_can_say_is_passed_on_all_the_same(house, person, tmp_path):
    person.words = ["???"]
    dialog = house.call("draft.profiles")
    house.press(dialog, "New from it")
    person.files = [tmp_path / "ours"]
    house.press(dialog, "Export")
    assert [each.name for each in tmp_path.glob("ours*")] == ["ours.toml"]


def test_a_file_that_is_no_profile_is_one_line(house, person, tmp_path):
    (tmp_path / "odd.toml").write_text("page = 3", encoding="utf-8")
    dialog = house.call("draft.profiles")
    person.files = [tmp_path / "odd.toml"]
    house.press(dialog, "Import")
    assert len(house.lines(dialog)) == 1
    assert house.lines(dialog)[0].startswith("odd.toml")


def test_a_template_of_words_own_is_taken_and_left(house, person, tmp_path):
    from docx import Document

    word = Document()
    word.save(str(tmp_path / "house.docx"))
    dialog = house.call("draft.profiles")
    choose(house, dialog, "Our house")
    person.files = [tmp_path / "house.docx"]
    house.press(dialog, "Choose a Word file")
    assert any("house.docx" in each.text() for each in dialog.groups.findChildren(QLabel))
    house.press(dialog, "Save")
    assert export_profile(house.look, "Our house").template_name == "house.docx"
    house.press(dialog, "Do without it")
    house.press(dialog, "Save")
    assert export_profile(house.look, "Our house").template == b""


def test_the_draft_is_exported_with_the_profile_chosen_for_it(there, person, tmp_path):
    panel = there.exporting()
    panel._paper.setCurrentIndex(panel._paper.findData("Masthead document"))
    panel._paper.activated.emit(panel._paper.currentIndex())
    there.settled()
    assert there.program.means.desk.next_undo().name == "Export with profile Masthead document"
    assert chosen_export_profile(there.look, there.draft).name == "Masthead document"
    person.files = [tmp_path / "out.docx"]
    there.press(panel, "Export")
    words = zipfile.ZipFile(tmp_path / "out.docx").read("word/document.xml").decode()
    assert 'w:w="12240"' in words  # Letter paper


def test_every_field_says_its_name(house):
    dialog = house.call("draft.profiles")
    kinds = (QComboBox, QSpinBox, QDoubleSpinBox, QCheckBox, QLineEdit)
    boxes = [each for kind in kinds for each in dialog.groups.findChildren(kind) if each.objectName() in ALL]
    assert len(boxes) > 30
    for each in boxes:
        assert each.accessibleName() or each.text(), each.objectName()
