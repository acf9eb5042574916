"""Numbering…: patterns at each level and in each language, kept as one act."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from draftdesk.desktop.compose.outline.panel import OutlinePanel
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.drafting.holding import numbers_of
from draftdesk.drafting.profiles import patterns_in


def typed(there, field, text):
    field.selectAll()
    there.qtbot.keyClicks(field, text)


def numbers(there):
    return {each.full for each in numbers_of(there.look, there.draft).values()}


def test_levels_are_changed_in_two_languages_as_one_act_and_taken_back(there):
    there.come()
    before, shipped = numbers(there), patterns_in(there.look, there.draft, "fr")
    dialog = there.call("draft.numbering")
    assert (dialog.language.currentText(), dialog.operative.text()) == ("English", "{n}.")
    typed(there, dialog.sub_paragraphs[0], "{alpha})")
    typed(there, dialog.headings[0], "{ROMAN}.")
    dialog.language.setCurrentIndex(dialog.language.findText("Français"))
    assert dialog.operative.text() == "{n}."
    typed(there, dialog.operative, "{n}°")
    dialog.language.setCurrentIndex(dialog.language.findText("English"))
    assert dialog.sub_paragraphs[0].text() == "{alpha})"
    there.press(dialog, "Save")
    assert {"I", "6 a)"} <= numbers(there)
    assert patterns_in(there.look, there.draft, "fr").operative == "{n}°"
    assert patterns_in(there.look, there.draft, "fr").sub_paragraphs == shipped.sub_paragraphs
    assert there.program.means.desk.next_undo().name == "Change numbering"
    there.do("edit.undo")
    assert numbers(there) == before
    assert patterns_in(there.look, there.draft, "fr") == shipped


def shown_first(there):
    """The number of the first numbered paragraph beside it in Compose and in the outline; what the pages begin with."""
    compose = there.program.window.findChild(ComposePlace)
    outline = compose.findChild(OutlinePanel).model
    name = next(each for each in compose.sheet.ids if compose.sheet.number(each).full.endswith("1"))
    pages = there.pages.document().toPlainText()
    on_pages = next(each for each in ("§ 1", "1.") if each in pages)
    return compose.sheet.number(name).printed, outline.entry(outline.row_of(name)).number, on_pages


def test_every_place_follows_at_once_and_when_it_is_taken_back(there):
    there.come()
    there.choose("Working draft")
    assert shown_first(there) == ("1.", "1.", "1.")
    dialog = there.call("draft.numbering")
    typed(there, dialog.operative, "§ {n}")
    there.press(dialog, "Save")
    assert shown_first(there) == ("§ 1", "§ 1", "§ 1")
    there.do("edit.undo")
    assert shown_first(there) == ("1.", "1.", "1.")


def test_what_is_no_pattern_is_said_while_it_is_typed_and_cannot_be_saved(there):
    dialog = there.call("draft.numbering")
    typed(there, dialog.operative, "{number}.")
    assert "is no pattern of a number" in dialog._fault.text()
    assert not dialog._save.isEnabled()
    typed(there, dialog.operative, "{n})")
    assert dialog._fault.text() == ""
    assert dialog._example.text().startswith("For example: 1)   2)   12)")
    assert dialog._save.isEnabled()


def test_each_number_runs_as_its_language_does_in_a_window_that_runs_the_other_way(there, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = there.call("draft.numbering")
        labels = [each.text() for each in dialog.findChildren(QLabel)]
        assert dialog._example.text().startswith("For example: \u20661.\u2069   \u20662.\u2069   \u206612.\u2069")
        assert any("\u2068{n} 12\u2069, \u2068{alpha} l\u2069" in each for each in labels)
        dialog.language.setCurrentIndex(dialog.language.findData("ar"))
        assert dialog._example.text().startswith("For example: \u2067")
        dialog.reject()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_was_changed_can_be_as_it_was_shipped(there):
    dialog = there.call("draft.numbering")
    typed(there, dialog.operative, "§ {n}")
    there.press(dialog, "Save")
    dialog = there.call("draft.numbering")
    assert dialog.operative.text() == "§ {n}"
    there.press(dialog, "As shipped")
    there.press(dialog, "Save")
    assert patterns_in(there.look, there.draft, "en").operative == "{n}."


def test_a_numbering_is_passed_on_and_taken_in(there, person, tmp_path):
    dialog = there.call("draft.numbering")
    typed(there, dialog.operative, "§ {n}")
    assert not dialog._export.isEnabled(), "what is typed is kept first"
    there.press(dialog, "Save")
    dialog = there.call("draft.numbering")
    person.files = [tmp_path / "ours"]
    there.press(dialog, "Export…")
    there.press(dialog, "As shipped")
    there.press(dialog, "Save")
    dialog = there.call("draft.numbering")
    assert dialog.operative.text() == "{n}."
    person.files = [tmp_path / "ours.toml"]
    there.press(dialog, "Import…")
    assert dialog.operative.text() == "§ {n}"
    assert "“default 2”" in dialog._about.text()
    assert dialog.notices.lines() == ["The draft is numbered “default 2” now."]
    (take_back,) = dialog.notices.answers()
    take_back.click()
    there.settled()
    assert dialog.operative.text() == "{n}."


def test_what_no_name_of_a_file_can_say_is_passed_on_all_the_same(there, person, tmp_path):
    (tmp_path / "asked.toml").write_text('name = "???"', encoding="utf-8")
    dialog = there.call("draft.numbering")
    person.files = [tmp_path / "asked.toml"]
    there.press(dialog, "Import…")
    person.files = [tmp_path / "ours"]
    there.press(dialog, "Export…")
    assert [each.name for each in tmp_path.glob("ours*")] == ["ours.toml"]


def test_a_file_that_is_no_numbering_is_said_in_a_line(there, person, tmp_path):
    (tmp_path / "bad.toml").write_text('front = "informal"', encoding="utf-8")
    dialog = there.call("draft.numbering")
    person.files = [tmp_path / "bad.toml"]
    there.press(dialog, "Import…")
    (line,) = dialog.notices.lines()
    assert line.startswith("bad.toml: a profile has no setting 'front'")
    assert dialog.operative.text() == "{n}."
