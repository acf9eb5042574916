"""Remarks on changes: written, kept half written, changed, found again or not when the files are others."""

import pytest
from PySide6.QtCore import Qt
from tests.desktop.compare.conftest import AFTER, written

from draftdesk.desktop.saying.painting import Part
from draftdesk.model.remarking import Stance

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def here(compared, texts):
    return compared(*texts)


@pytest.fixture
def remark(here, qtbot, settled, program):
    """Writes a remark on the change that is read, as a person does."""

    def write(text, stance=Stance.NONE):
        program.means.actions.action("compare.remark").trigger()
        form = here.remarks.form
        form.stance.setCurrentIndex(form.stance.findData(stance))
        if text.isascii() and len(text) < 100:
            qtbot.keyClicks(form.text, text)
        else:
            form.text.insertPlainText(text)
        qtbot.keyClick(form.text, Qt.Key.Key_Return, _CTRL)
        settled()

    return write


def rows(model):
    return [model.index(row).data(Part.SAID) for row in range(model.rowCount())]


def act(here, name):
    return here._means.actions.action(name)


def test_the_change_is_told_with_why_it_matters(here):
    panel = here.remarks
    assert panel.headline.text() == "1 Reworded"
    assert "Substantive" in panel.details.text()
    assert not panel.touched.isVisible()
    act(here, "compare.next").trigger()
    assert "Editorial: spelling" in panel.details.text()


def test_what_is_watched_in_the_change_is_named(here, settled):
    here.notebook.add_watch("should")
    here.notebook.add_watch("rivers")
    settled()
    assert here.remarks.touched.text().splitlines() == [
        "Watched, in the words that changed: “should”",
        "Watched, elsewhere in the paragraph: “rivers”",
    ]


def test_a_remark_is_written_with_the_keyboard_alone(here, remark, qtbot):
    remark("“Shall” must stay", Stance.OPPOSE)
    assert [(each.text, each.stance) for each in here.matter.remarks(here.matter.current)] == [
        ("“Shall” must stay", Stance.OPPOSE)
    ]
    (said,) = rows(here.remarks.model)
    assert (said.head, said.text) == ("Oppose", "“Shall” must stay")
    assert here.remarks.form.text.toPlainText() == ""
    assert here.remarks.form.stance.currentData() == Stance.NONE


def test_a_stance_alone_is_a_remark_and_nothing_at_all_is_none(here, remark, qtbot):
    qtbot.keyClick(here.remarks.form.text, Qt.Key.Key_Return, _CTRL)
    assert not here.notebook.remarks
    assert not here.remarks.form.save.isEnabled()
    remark("", Stance.SUPPORT)
    assert [each.stance for each in here.notebook.remarks] == [Stance.SUPPORT]


def test_esc_leaves_and_what_is_half_written_is_there_on_coming_back(here, qtbot, program):
    form = here.remarks.form
    act(here, "compare.remark").trigger()
    qtbot.keyClicks(form.text, "Half a th")
    qtbot.keyClick(form.text, Qt.Key.Key_Escape)
    first = here.matter.current
    act(here, "compare.next").trigger()
    assert form.text.toPlainText() == ""
    qtbot.keyClicks(form.text, "Another")
    act(here, "compare.previous").trigger()
    assert here.matter.current == first
    assert form.text.toPlainText() == "Half a th"
    act(here, "compare.next").trigger()
    assert form.text.toPlainText() == "Another"
    assert not here.notebook.remarks


def test_what_is_half_written_is_saved_before_the_files_are_read_again(here, qtbot, settled):
    act(here, "compare.remark").trigger()
    qtbot.keyClicks(here.remarks.form.text, "Half a thought")
    with qtbot.waitSignal(here.matter.shown, timeout=20_000):
        act(here, "compare.again").trigger()
    settled()
    assert [each.text for each in here.notebook.remarks] == ["Half a thought"]
    assert here.remarks.form.text.toPlainText() == ""


def test_a_remark_is_changed_and_deleted(here, remark, qtbot, settled):
    remark("“Shall” must stay", Stance.OPPOSE)
    panel = here.remarks
    panel.list.choose(0)
    act(here, "compare.remark-edit").trigger()
    assert panel.form.text.toPlainText() == "“Shall” must stay"
    assert panel.form.stance.currentData() == Stance.OPPOSE
    panel.form.text.setPlainText("“Shall” may go")
    qtbot.keyClick(panel.form.text, Qt.Key.Key_Return, _CTRL)
    settled()
    assert [each.text for each in here.notebook.remarks] == ["“Shall” may go"]
    panel.list.choose(0)
    act(here, "compare.remark-delete").trigger()
    settled()
    assert not here.notebook.remarks
    assert not rows(panel.model)


def test_a_change_of_a_remark_is_discarded(here, remark, qtbot):
    remark("“Shall” must stay")
    panel = here.remarks
    panel.list.choose(0)
    act(here, "compare.remark-edit").trigger()
    qtbot.keyClicks(panel.form.text, "!")
    qtbot.mouseClick(panel.form.drop, Qt.MouseButton.LeftButton)
    assert [each.text for each in here.notebook.remarks] == ["“Shall” must stay"]
    assert panel.form.text.toPlainText() == ""
    assert not panel.form.about.isVisible()


def test_a_remark_whose_change_is_gone_is_kept_apart_and_moved(here, remark, texts, qtbot, settled):
    act(here, "compare.next").trigger()
    act(here, "compare.next").trigger()
    assert here.remarks.headline.text() == "3 New paragraph"
    remark("Who is nobody?", Stance.INSTRUCTIONS)
    written(texts[1], tuple(line for line in AFTER if "Nobody" not in line))
    with qtbot.waitSignal(here.matter.shown, timeout=20_000):
        act(here, "compare.again").trigger()
    settled()
    panel = here.remarks
    assert not here.matter.remarked
    assert panel.lost_head.isVisible()
    assert panel.lost_head.text() == "Remarks whose change is gone: 1"
    panel.lost_head.click()
    (said,) = rows(panel.lost_model)
    assert said.about == "3: “Nobody shall sell the commons without asking…”"
    assert said.text == "Who is nobody?"
    qtbot.mouseClick(panel.move_here, Qt.MouseButton.LeftButton)
    settled()
    assert [each.text for each in here.matter.remarks(here.matter.current)] == ["Who is nobody?"]
    assert not panel.lost_head.isVisible()
    assert not panel.lost_list.isVisible()


def test_a_remark_whose_change_is_gone_is_deleted(here, remark, texts, qtbot, settled):
    remark("“Shall” must stay")
    written(texts[1], AFTER[2:])
    written(texts[0], AFTER[2:-1])
    with qtbot.waitSignal(here.matter.shown, timeout=20_000):
        act(here, "compare.again").trigger()
    settled()
    assert [each.text for each in here.notebook.lost] == ["“Shall” must stay"]
    here.remarks.lost_head.click()
    act(here, "compare.remark-drop").trigger()
    settled()
    assert not here.notebook.remarks


def test_remarks_are_acts_of_the_workspace_that_undo_takes_back(qtbot, program, settled, sample, compared, texts):
    program.means.desk.open(sample)
    here = compared(*texts)
    settled()
    here.notebook.add_remark(here.matter.current, "“Shall” must stay", Stance.OPPOSE)
    settled()
    (said,) = rows(here.remarks.model)
    assert said.when
    assert said.about not in {"", "Not saved yet"}
    assert program.means.desk.next_undo().name == "Add remark"
    act(here, "edit.undo").trigger()
    settled()
    assert not rows(here.remarks.model)


def test_a_remark_that_is_undone_while_it_is_changed_leaves_what_is_written(
    qtbot, program, settled, sample, compared, texts
):
    program.means.desk.open(sample)
    here = compared(*texts)
    settled()
    here.notebook.add_remark(here.matter.current, "Stay", Stance.NONE)
    settled()
    here.remarks.list.choose(0)
    act(here, "compare.remark-edit").trigger()
    qtbot.keyClicks(here.remarks.form.text, " firm")
    act(here, "edit.undo").trigger()
    settled()
    assert here.remarks.form.text.toPlainText() == " firmStay"
    qtbot.keyClick(here.remarks.form.text, Qt.Key.Key_Return, _CTRL)
    settled()
    assert [each.text for each in here.notebook.remarks] == ["firmStay"]


def test_nobody_remarks_where_the_workspace_is_open_for_looking_only(qtbot, program, settled, sample, compared, texts):
    program.means.desk.open(sample, read_only=True)
    here = compared(*texts)
    settled()
    assert not act(here, "compare.remark").isEnabled()
    assert not here.remarks.form.isVisible()
    assert here.remarks.headline.text()


def test_what_is_written_while_the_files_are_read_again_is_saved(here, qtbot, settled):
    first = here.matter.current
    with qtbot.waitSignal(here.matter.shown, timeout=20_000):
        act(here, "compare.again").trigger()
        qtbot.keyClicks(here.remarks.form.text, "Not agreed")
    settled()
    here.matter.go(first)
    assert [each.text for each in rows(here.remarks.model)] == ["Not agreed"]


def test_what_is_remarked_while_other_files_are_read_does_not_go_unasked(here, qtbot, person, settled, tmp_path):
    others = [written(tmp_path / name, AFTER) for name in ("other-1.docx", "other-2.docx")]
    person.keeps = [None]
    here.compare_files(others)
    qtbot.keyClicks(here.remarks.form.text, "Not agreed")
    settled()
    assert here.found.a.name == "rev-1.docx"
    assert [each.text for each in rows(here.remarks.model)] == ["Not agreed"]
    assert here.sides.before.pick.side.name == "rev-1.docx"
    here.notebook.forget()


def test_a_remark_that_cannot_be_saved_is_half_written_again(
    qtbot, program, settled, sample, compared, texts, tmp_path
):
    program.means.desk.open(sample)
    here = compared(*texts)
    settled()
    act(here, "compare.remark").trigger()
    qtbot.keyClicks(here.remarks.form.text, "Not to be lost")
    sample.rename(tmp_path / "elsewhere.draftdesk")
    qtbot.keyClick(here.remarks.form.text, Qt.Key.Key_Return, _CTRL)
    settled()
    assert here.remarks.form.text.toPlainText() == "Not to be lost"
    assert program.means.notices.lines()
    (tmp_path / "elsewhere.draftdesk").rename(sample)


def test_markup_is_shown_as_it_is_written(here, remark, settled):
    evil = "<img src='http://x.example/'> <b>bold</b> &amp;"
    remark(evil)
    (said,) = rows(here.remarks.model)
    assert said.text == evil
    label = here.remarks.touched
    here.notebook.add_watch("<should>")
    settled()
    assert "<should>" in label.text()
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_remark_of_five_thousand_characters_is_kept_whole(here, remark):
    long = "Reservations about this wording. " * 152
    remark(long[:5000])
    (said,) = rows(here.remarks.model)
    assert len(said.text) == len(long[:5000].strip())
    panel = here.remarks
    assert panel.list.visualRect(panel.model.index(0)).height() > panel.list.viewport().height()


def test_a_remark_that_is_too_long_says_by_how_much_and_is_not_lost(here, qtbot, program):
    form = here.remarks.form
    form.text.setPlainText("x" * 20_001)
    assert not form.save.isEnabled()
    assert "1 characters too many" in form.too_long.text()
    first = here.matter.current
    act(here, "compare.next").trigger()
    assert not program.window.leave()
    assert here.matter.current == first
    assert len(form.text.toPlainText()) == 20_001
    form.text.setPlainText("")


def test_the_list_is_a_model_as_qt_wants_it(here, remark, qtmodeltester):
    remark("One")
    remark("Two")
    qtmodeltester.check(here.remarks.model)
    assert here.remarks.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Not saved yet. One"
