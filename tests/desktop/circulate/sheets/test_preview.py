"""The pages of the file where LibreOffice makes them, our own layout until then and wherever it does not."""

import io
import zipfile

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.circulate.place import CirculatePlace
from draftdesk.desktop.circulate.sheets.view import FIT

MAY_DIFFER = "page breaks in Word may differ"


def file_shown(seeing):
    seeing.settled()  # else what was shown before may still be
    seeing.qtbot.waitUntil(lambda: seeing.place.preview.shows_file, timeout=10_000)
    seeing.settled()
    seeing.qtbot.waitUntil(lambda: not seeing.place.preview.sheets.bands.is_busy, timeout=10_000)
    return seeing.place.preview.sheets


def made(seeing):
    seeing.qtbot.waitUntil(lambda: not seeing.place.preview.making.is_making, timeout=10_000)
    seeing.settled()


def said(seeing):
    return seeing.place.preview._said.text()


def switch(seeing, *, own):
    box = seeing.place.preview._which
    box.setCurrentIndex(box.findData(own))
    box.activated.emit(box.currentIndex())
    seeing.settled()


def pixel(sheets, x, y):
    """The colour at a place of the first page, in shares of it."""
    place = sheets._place(0)
    at = QPoint(round(place.left() + x * place.width()), round(place.top() + y * place.height()))
    image = sheets.viewport().grab().toImage()
    return image.pixelColor(at * image.devicePixelRatio()).name()


def test_the_pages_of_the_file_are_drawn_as_they_are(seeing):
    sheets = file_shown(seeing)
    assert (sheets.count, sheets.number) == (3, 1)
    assert pixel(sheets, 75 / 595, 75 / 842) == "#000000"
    assert pixel(sheets, 30 / 595, 30 / 842) == "#ffffff"
    assert said(seeing) == f"The file as LibreOffice sets it: {MAY_DIFFER}."
    assert seeing.place.preview._number.text() == "Page 1 of 3"


def test_libreoffice_is_given_the_file_that_would_be_written(seeing, converter, person, tmp_path):
    file_shown(seeing)
    person.files = [tmp_path / "out.docx"]
    seeing.press(seeing.exporting(), "Export")
    assert converter.words[-1] == (tmp_path / "out.docx").read_bytes()


def test_our_own_layout_is_there_while_the_pages_are_made(there, converter):
    converter.go_on.clear()
    there.come()
    there.qtbot.waitUntil(converter.started.is_set, timeout=10_000)
    assert not there.place.preview.shows_file
    assert "Rev.1" in there.pages.toPlainText()
    assert said(there) == "Our own layout, while LibreOffice makes the pages of the file…"
    converter.go_on.set()
    file_shown(there)


def test_choosing_something_else_stops_what_was_being_made(there, converter):
    converter.go_on.clear()
    there.come()
    there.qtbot.waitUntil(converter.started.is_set, timeout=10_000)
    view = there.view
    view.setCurrentIndex(view.model().index(there.labels().index("Working draft"), 0))
    there.qtbot.waitUntil(lambda: converter.stopped == 1, timeout=10_000)
    converter.go_on.set()
    file_shown(there)
    assert converter.names == ["Rev.1", "Working draft"]


def test_going_through_the_versions_starts_libreoffice_for_the_last_alone(seeing, converter):
    made(seeing)
    before = len(converter.names)
    view = seeing.view
    for label in ("Working draft", "Zero draft", "Working draft", "Zero draft"):
        view.setCurrentIndex(view.model().index(seeing.labels().index(label), 0))
        QApplication.processEvents()
    file_shown(seeing)
    assert converter.names[before:] == ["Zero draft"]


def test_pages_that_were_made_are_not_made_again(seeing, converter):
    file_shown(seeing)
    for label in ("Zero draft", "Rev.1", "Zero draft"):
        seeing.choose(label)
        file_shown(seeing)
    assert converter.names == ["Rev.1", "Zero draft"]


def test_where_libreoffice_fails_our_own_layout_stays_and_says_why(seeing, converter):
    converter.fails = True
    seeing.choose("Zero draft")
    made(seeing)
    assert not seeing.place.preview.shows_file
    assert said(seeing).startswith(f"Our own layout: {MAY_DIFFER}. ")
    assert said(seeing).endswith("LibreOffice could not make it")
    assert seeing.lines() == []
    converter.fails = False
    switch(seeing, own=False)
    file_shown(seeing)


def test_what_is_no_pdf_is_one_line(seeing, converter):
    converter.gives = b"%PDF-1.7, or so it says"
    seeing.choose("Zero draft")
    made(seeing)
    assert not seeing.place.preview.shows_file
    assert said(seeing).endswith("what LibreOffice made of it is no PDF")


def test_where_there_is_no_libreoffice_that_is_said(there, converter):
    converter.is_there = False
    there.come()
    assert said(there).startswith(f"Our own layout: {MAY_DIFFER}. With LibreOffice installed")
    assert not there.place.preview._which.isVisible()
    assert converter.names == []


def test_our_own_layout_can_be_chosen_and_stays_chosen(seeing, qtbot):
    file_shown(seeing)
    switch(seeing, own=True)
    assert not seeing.place.preview.shows_file
    assert said(seeing) == f"Our own layout: {MAY_DIFFER}."
    seeing.choose("Zero draft")
    qtbot.wait(400)
    assert not seeing.place.preview.shows_file
    again = CirculatePlace(seeing.program.means)
    qtbot.addWidget(again)
    assert again.preview._which.currentData() is True


def test_stopping_it_from_the_status_bar_leaves_our_own_layout(there, converter):
    converter.go_on.clear()
    there.come()
    there.qtbot.waitUntil(converter.started.is_set, timeout=10_000)
    there.program.means.tasks.cancel_all()
    made(there)
    assert said(there).endswith("The making was stopped.")
    assert converter.stopped == 1


def test_nothing_is_made_while_another_place_is_in_front(there, converter):
    converter.go_on.clear()
    there.come()
    there.qtbot.waitUntil(converter.started.is_set, timeout=10_000)
    there.do("go.sources")
    there.qtbot.waitUntil(lambda: converter.stopped == 1, timeout=10_000)
    converter.go_on.set()
    there.come()
    file_shown(there)


@pytest.mark.parametrize("what", ["the workspace", "the window"])
def test_closing_while_pages_are_made_ends_libreoffice(there, converter, what):
    converter.go_on.clear()
    there.come()
    there.qtbot.waitUntil(converter.started.is_set, timeout=10_000)
    if what == "the window":
        there.program.window.close()
        assert not there.program.means.tasks.under_way or converter.stopped == 1
    else:
        there.program.means.desk.close()
        there.settled()
    assert converter.stopped == 1
    assert there.place.preview.sheets.count == 0


def test_going_to_a_paragraph_shows_it_in_our_own_layout(seeing):
    file_shown(seeing)
    paragraph = seeing.place.preview._document.paragraphs[20]
    seeing.place.preview.go_to(paragraph.id)
    assert not seeing.place.preview.shows_file
    assert seeing.pages.textCursor().block().userState() == 20
    assert said(seeing).endswith("The paragraph gone to is shown in it.")
    seeing.choose("Zero draft")
    file_shown(seeing)


def test_pages_are_turned_by_keys(seeing):
    sheets = file_shown(seeing)
    press = seeing.qtbot.keyClick
    press(sheets, Qt.Key.Key_PageDown)
    assert sheets.verticalScrollBar().value() > 0
    press(sheets, Qt.Key.Key_End)
    assert sheets.number == 3
    assert seeing.place.preview._number.text() == "Page 3 of 3"
    press(sheets, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert sheets.number == 2
    press(sheets, Qt.Key.Key_Home)
    assert (sheets.number, sheets.verticalScrollBar().value()) == (1, 0)
    assert "Page 1 of 3" in sheets.accessibleDescription()


def test_the_size_of_pages_is_chosen_by_wheel_keys_and_box_and_remembered(seeing, qtbot):
    sheets = file_shown(seeing)
    at = QPointF(sheets.viewport().rect().center())
    sheets.set_zoom(100)
    wide = sheets._size(0).width()
    event = QWheelEvent(
        at,
        sheets.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(sheets.viewport(), event)
    assert sheets.zoom == 125
    assert sheets._size(0).width() == pytest.approx(1.25 * wide, abs=2)
    qtbot.keyClick(sheets, Qt.Key.Key_Plus)
    assert sheets.zoom == 150
    assert seeing.place.preview._zoom.currentText() == "150 %"
    again = CirculatePlace(seeing.program.means)
    qtbot.addWidget(again)
    assert again.preview.sheets.zoom == 150
    qtbot.keyClick(sheets, Qt.Key.Key_0)
    assert sheets.zoom == FIT


def test_what_is_under_the_pointer_stays_there_when_pages_are_enlarged(seeing):
    sheets = file_shown(seeing)
    sheets.set_zoom(100)
    sheets.go_to_page(2)
    at = QPointF(sheets.viewport().width() / 2, 200)
    before = sheets._spot(at.y())
    sheets.set_zoom(200, at)
    page, share = sheets._spot(at.y())
    assert page == before[0]
    assert share == pytest.approx(before[1], abs=0.01)


def test_however_many_pages_only_so_much_of_them_is_kept(seeing, converter):
    converter.pages = 60
    seeing.choose("Zero draft")
    sheets = file_shown(seeing)
    sheets.bands._most = most = 16 * 1024 * 1024
    sheets.set_zoom(200)
    for number in range(1, 60, 4):
        sheets.go_to_page(number)
        sheets.viewport().grab()
        seeing.qtbot.waitUntil(lambda: not sheets.bands.is_busy, timeout=10_000)
    assert sheets.number == 57
    assert 0 < sheets.bands.kept_bytes <= most


def test_what_is_in_view_is_drawn_once_even_where_it_is_more_than_is_kept(seeing):
    sheets = file_shown(seeing)
    sheets.bands._most = 1
    sheets.set_zoom(300)
    sheets.viewport().grab()
    seeing.qtbot.waitUntil(lambda: not sheets.bands.is_busy, timeout=10_000)
    assert sheets.bands.kept_bytes > 1


def test_the_pages_beside_a_profile_are_those_of_the_file_it_makes(seeing, converter):
    file_shown(seeing)
    before = len(converter.words)
    dialog = seeing.call("draft.profiles")
    seeing.qtbot.waitUntil(lambda: dialog.preview.shows_file, timeout=10_000)
    converter.go_on.clear()
    dialog._choice.setCurrentIndex(dialog._choice.findData("Negotiating copy"))
    dialog._choice.activated.emit(dialog._choice.currentIndex())
    seeing.qtbot.waitUntil(lambda: len(converter.words) == before + 2, timeout=10_000)
    assert dialog.preview.shows_file
    assert dialog.preview._said.text().startswith("The pages before the change")
    converter.go_on.set()
    seeing.qtbot.waitUntil(lambda: dialog.preview._said.text().startswith("The file as"), timeout=10_000)
    with zipfile.ZipFile(io.BytesIO(converter.words[-1])) as archive:
        assert "lnNumType" in archive.read("word/document.xml").decode()
    dialog.close()
