"""Compare as a whole: two texts in, their changes walked through, with a workspace and without."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.desktop.tabbing import tab_faults

from draftdesk.desktop.compare.pick import as_people_count
from draftdesk.desktop.tips import plain_tip
from draftdesk.drafting.profiles import patterns_in, take_patterns
from draftdesk.model.comparison import ChangeKind, Substance
from draftdesk.model.remarking import Stance
from draftdesk.workspace import queries

from .conftest import AFTER, BEFORE, written


def numbers(place):
    model = place.listing.model
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def test_two_files_are_compared_without_any_workspace(compared, texts, program):
    place = compared(*texts)
    assert program.window.place is place
    assert place.isVisible()
    assert not program.means.desk.is_open
    assert numbers(place) == ["1 Reworded", "2 Edited", "3 New paragraph", "3 → 5 Moved from 3 to 5"]
    assert "1 new" in place.sides.said.text()


def test_the_reader_walks_through_the_changes(compared, texts, qtbot):
    place = compared(*texts)
    first, second, *_, last = place.matter.found.changes
    assert place.matter.current == first
    place._means.actions.action("compare.next").trigger()
    assert place.matter.current == second
    assert place.listing.list.currentIndex().row() == 1
    place._means.actions.action("compare.previous").trigger()
    place._means.actions.action("compare.previous").trigger()
    assert place.matter.current == first
    assert "first change" in place._means.notices.lines()[0]
    place.matter.go(last)
    place._means.actions.action("compare.next").trigger()
    assert "last change" in place._means.notices.lines()[0]


def test_the_change_one_is_at_stays_in_view_where_the_list_becomes_lower(compared, texts, qtbot):
    place = compared(*texts)
    changes = place.listing.list
    place.matter.go(place.matter.found.changes[-1])
    changes.setFixedHeight(changes.visualRect(changes.currentIndex()).bottom() + 8)
    QApplication.processEvents()
    changes.setFixedHeight(changes.height() // 2)
    QApplication.processEvents()
    row = changes.visualRect(changes.currentIndex())
    assert 0 <= row.top() < row.bottom() <= changes.viewport().height()


def test_what_is_editorial_is_hidden_and_counted(compared, texts):
    place = compared(*texts)
    place._means.actions.action("compare.editorial").trigger()
    assert "2 Edited" not in numbers(place)
    assert place.matter.found.hidden == {Substance.EDITORIAL: 1}
    assert "Hidden: 1 editorial" in place.listing.count.text()


def test_the_list_is_narrowed_to_a_kind_a_section_and_words(compared, texts, qtbot):
    place = compared(*texts)
    kinds = place.listing.kinds
    kinds.setCurrentIndex(kinds.findData(ChangeKind.INSERTED))
    kinds.activated.emit(kinds.currentIndex())
    assert numbers(place) == ["3 New paragraph"]
    kinds.setCurrentIndex(0)
    kinds.activated.emit(0)
    sections = place.listing.sections
    sections.setCurrentIndex(sections.findText("Water"))
    sections.activated.emit(sections.currentIndex())
    assert numbers(place) == ["1 Reworded", "2 Edited"]
    sections.setCurrentIndex(0)
    sections.activated.emit(0)
    qtbot.keyClicks(place.listing.words, "village")
    qtbot.waitUntil(lambda: numbers(place) == ["3 New paragraph"])


def test_the_two_texts_are_swapped(compared, texts, qtbot):
    place = compared(*texts)
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        place._means.actions.action("compare.swap").trigger()
    assert "3 Paragraph deleted" in numbers(place)


def test_a_file_that_changed_is_read_again_when_asked(compared, texts, qtbot):
    place = compared(*texts)
    written(texts[1], AFTER[:-1])
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        place._means.actions.action("compare.again").trigger()
    assert "3 Paragraph deleted" in numbers(place)


def test_a_comparison_is_closed_and_the_start_is_there_again(compared, texts, program):
    place = compared(*texts)
    place._means.actions.action("compare.close").trigger()
    assert place.matter.is_empty
    assert not place.isVisible()
    assert not program.means.actions.action("compare.next").isEnabled()


def test_the_newest_version_and_the_working_draft_are_compared_at_first(qtbot, program, place, sample):
    program.means.desk.open(sample)
    qtbot.waitUntil(lambda: place.sides.after.pick is not None, timeout=20_000)
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        program.window.go_to(place)
    assert place.sides.before.currentText().startswith("Rev.1")
    assert place.sides.after.currentText() == "Working draft"


def test_a_working_draft_that_is_numbered_otherwise_is_compared_again_while_it_is_seen(qtbot, program, place, sample):
    desk = program.means.desk
    desk.open(sample)
    qtbot.waitUntil(lambda: place.sides.after.pick is not None, timeout=20_000)
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        program.window.go_to(place)
    draft = queries.draft_named(desk.look())
    wanted = {"en": replace(patterns_in(desk.look(), draft, "en"), operative="§ {n}")}
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        desk.act("Change numbering", "Circulate", lambda tx: take_patterns(tx, draft, wanted))
    assert "§ 1" in {each.number for each in place.matter.comparison.b}
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        desk.undo()
    assert "§ 1" not in {each.number for each in place.matter.comparison.b}


def test_words_are_found_in_the_texts_by_the_usual_key(compared, texts, qtbot):
    place = compared(*texts)
    qtbot.keyClick(place.listing.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = place.reading.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "commons")
    qtbot.waitUntil(lambda: bar.words() == "commons")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.reading.page.textCursor().selectedText() == "commons")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is place.reading.page


def test_tab_comes_to_every_control_as_the_place_reads(compared, texts, program, settled):
    place = compared(*texts)
    place.notebook.add_watch("commons")
    place.notebook.add_remark(place.matter.found.changes[0], "No", Stance.OPPOSE)
    settled()
    for _ in range(2):
        assert tab_faults(program.window) == []
        program.means.actions.action("compare.beside").trigger()


def test_only_what_there_is_can_be_asked_for(compared, texts, tmp_path, settled):
    place = compared(*texts)
    listing = place.listing
    assert listing.sections.isVisible()
    assert not listing.touched.isVisible()
    assert not listing.remarked.isVisible()
    place.notebook.add_watch("commons")
    settled()
    assert listing.touched.isVisible()
    listing.touched.setChecked(True)
    place.notebook.remove_watch(list(place.notebook.watch))
    settled()
    assert numbers(place) == []
    assert listing.touched.isVisible()  # else nobody could ask for all again
    listing.touched.setChecked(False)
    assert len(numbers(place)) == 4
    bare = [written(tmp_path / name, lines) for name, lines in (("a.docx", BEFORE[1:3]), ("b.docx", AFTER[1:3]))]
    compared(*bare)
    assert not listing.sections.isVisible()


def test_files_stand_as_people_count_them():
    paths = [Path(name) for name in ("Rev.10.docx", "rev.9 (2).docx", "rev.9.docx", "²3.docx", "1.docx")]
    assert [each.name for each in as_people_count(paths)] == [
        "1.docx",
        "rev.9 (2).docx",
        "rev.9.docx",
        "Rev.10.docx",
        "²3.docx",
    ]


def test_a_tip_says_what_a_file_is_called_whatever_that_looks_like(compared, texts):
    older, newer = texts
    place = compared(older.rename(older.with_name("<b>bold<img src=x>.docx")), newer)
    assert "&lt;b&gt;bold" in place.sides.before.toolTip()


def test_a_name_that_is_no_web_page_is_not_made_one_by_its_tip(compared, texts):
    older, newer = texts
    place = compared(older.rename(older.with_name("R&amp;D.docx")), newer)
    assert plain_tip("R&amp;D.docx") == place.sides.before.toolTip()
