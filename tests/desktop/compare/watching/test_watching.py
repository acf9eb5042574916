"""The watch list beside a comparison: what is on it, what it touches, the way from one such change to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from draftdesk.desktop.saying.painting import Part
from draftdesk.model.watching import WatchKind


@pytest.fixture
def here(compared, texts, settled):
    found = compared(*texts)
    settled()
    found.drawer.setCurrentWidget(found.watching)
    return found


@pytest.fixture
def watch(here, qtbot, settled):
    """Types something to watch."""

    def type_it(text, note=""):
        form = here.watching.form
        qtbot.keyClicks(form.text, text)
        qtbot.keyClicks(form.note, note)
        qtbot.keyClick(form.text, Qt.Key.Key_Return)
        settled()

    return type_it


def act(here, name):
    return here._means.actions.action(name)


def rows(here):
    model = here.watching.model
    return [model.index(row).data(Part.SAID)[:4] for row in range(model.rowCount())]


def test_words_are_typed_and_their_changes_counted(here, watch):
    watch("should")
    watch("rivers", note="our neighbours too")
    watch("glacier")
    assert rows(here) == [
        ("should", "", "Changed: 1", ""),
        ("rivers", "", "Nearby: 2", "our neighbours too"),
        ("glacier", "", "No change touches it", ""),
    ]
    assert here.watching.form.text.text() == here.watching.form.note.text() == ""


def test_what_cannot_be_watched_stays_in_the_field_with_the_reason(here, watch, program):
    watch("should")
    watch("Should")
    assert "already" in program.means.notices.lines()[0]
    assert here.watching.form.text.text() == "Should"
    here.watching.form.clear()
    watch("...")
    assert "no letter" in program.means.notices.lines()[0]
    here.watching.form.clear()
    watch("x" * 201)
    assert "200" in program.means.notices.lines()[0]
    assert len(here.notebook.watch) == 1


def test_markup_is_watched_as_it_is_typed(here, watch):
    watch("<b>should</b>")
    assert rows(here)[0][0] == "<b>should</b>"


def test_a_paragraph_is_watched_by_its_number(here, watch):
    form = here.watching.form
    form.kind.setCurrentIndex(form.kind.findData(WatchKind.PARAGRAPH))
    watch("2")
    assert rows(here) == [("Paragraph 2", "", "Changed: 1", "")]


def test_the_paragraph_that_is_read_is_watched(here, settled):
    act(here, "compare.next").trigger()
    act(here, "compare.watch-paragraph").trigger()
    settled()
    assert [(each.kind, each.text) for each in here.notebook.watch] == [(WatchKind.PARAGRAPH, "2")]
    assert here.matter.current in here.matter.touched


def test_selected_words_are_watched_and_without_any_they_are_asked_for(here, settled, qtbot):
    page = here.reading.page
    found = page.document().find("protect the rivers")
    cursor = QTextCursor(found)
    page.setTextCursor(cursor)
    act(here, "compare.watch").trigger()
    settled()
    assert [each.text for each in here.notebook.watch] == ["protect the rivers"]
    cursor.clearSelection()
    page.setTextCursor(cursor)
    here.drawer.setCurrentWidget(here.remarks)
    act(here, "compare.watch").trigger()
    assert here.drawer.currentWidget() is here.watching
    assert here.watching.form.text.hasFocus()


def test_selected_words_are_those_of_the_newer_text(here, settled):
    page = here.reading.page
    start = page.document().find("shall").selectionStart()
    end = page.document().find("protect").selectionEnd()
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    act(here, "compare.watch").trigger()
    settled()
    assert [each.text for each in here.notebook.watch] == ["should protect"]


def test_enter_and_clicks_walk_through_the_changes_that_touch_an_item(here, watch, qtbot):
    watch("them")
    panel = here.watching
    touched = [at for at in here.matter.found.changes if at in here.matter.touched]
    assert len(touched) > 1
    panel.list.choose(0)
    here.matter.go(touched[0])
    for expected in (*touched[1:], touched[0]):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
        assert here.matter.current == expected
    at = panel.list.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert here.matter.current == touched[1]


def test_changes_that_the_filters_hide_are_told(here, watch, qtbot, program):
    watch("recognize")
    act(here, "compare.editorial").trigger()
    here.watching.list.choose(0)
    qtbot.keyClick(here.watching.list, Qt.Key.Key_Return)
    assert "hidden by the filters" in program.means.notices.lines()[0]


def test_an_item_is_changed_and_taken_off(here, watch, qtbot, settled):
    watch("should")
    panel = here.watching
    panel.list.choose(0)
    act(here, "compare.watch-edit").trigger()
    assert panel.form.text.text() == "should"
    assert not panel.form.kind.isEnabled()
    panel.form.note.setText("seek instructions")
    panel.form.text.setText("shall")
    qtbot.keyClick(panel.form.text, Qt.Key.Key_Return)
    settled()
    assert [(each.text, each.note) for each in here.notebook.watch] == [("shall", "seek instructions")]
    assert panel.form.item is None
    panel.list.choose(0)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    settled()
    assert not here.notebook.watch
    assert not here.matter.touched


def test_esc_leaves_an_item_as_it_was(here, watch, qtbot):
    watch("should")
    panel = here.watching
    panel.list.choose(0)
    act(here, "compare.watch-edit").trigger()
    panel.form.text.setText("shall")
    qtbot.keyClick(panel.form.text, Qt.Key.Key_Escape)
    assert panel.form.item is None
    assert [each.text for each in here.notebook.watch] == ["should"]


def test_a_list_is_carried_as_a_text_file(here, watch, person, settled, tmp_path, program):
    watch("should", note="never less")
    person.files = [tmp_path / "list"]
    act(here, "compare.watch-export").trigger()
    settled()
    assert (tmp_path / "list.txt").read_text() == "should\tnever less\n"
    (tmp_path / "theirs.txt").write_text("# ours\nshould\nvillage\nparagraph: 2\n")
    person.files = [tmp_path / "theirs.txt"]
    act(here, "compare.watch-import").trigger()
    settled()
    assert [each.text for each in here.notebook.watch] == ["should", "village", "2"]
    assert "2" in program.means.notices.lines()[0]


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "nothing to watch"), (b"\x00\x01\x02\xff" * 99, "list.txt"), (b"fine\n...\n", "line 2")],
)
def test_a_file_that_is_no_list_is_told(here, person, settled, tmp_path, program, content, why):
    (tmp_path / "list.txt").write_bytes(content)
    person.files = [tmp_path / "list.txt"]
    act(here, "compare.watch-import").trigger()
    settled()
    assert why in program.means.notices.lines()[0]
    assert not here.notebook.watch


def test_the_list_is_the_workspaces_own_and_undone_by_name(program, sample, compared, texts, settled):
    program.means.desk.open(sample)
    here = compared(*texts)
    settled()
    here.notebook.add_watch("village")
    settled()
    assert program.means.desk.next_undo().name == "Add to watch list"
    assert [row[0] for row in rows(here)] == ["village"]
    act(here, "edit.undo").trigger()
    settled()
    assert rows(here) == []


def test_a_list_that_is_looked_at_only_cannot_be_changed(program, sample, compared, texts, settled):
    program.means.desk.open(sample, read_only=True)
    here = compared(*texts)
    settled()
    assert not here.watching.form.isVisible()
    for name in ("compare.watch", "compare.watch-paragraph", "compare.watch-import"):
        assert not act(here, name).isEnabled()


def test_the_list_is_a_model_as_qt_wants_it(here, watch, qtmodeltester):
    watch("should")
    watch("rivers")
    qtmodeltester.check(here.watching.model)
    assert here.watching.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "should. Changed: 1"


def test_a_tip_says_what_is_counted(here, watch):
    watch("rivers")
    tip = here.watching.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Changes of its own words: 0" in tip
    assert "Changes elsewhere in a paragraph where it stands: 2" in tip
