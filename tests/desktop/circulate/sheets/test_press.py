"""A version on paper: its own pages, or our own layout where there is no LibreOffice."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import QRect

from draftdesk.desktop.circulate.sheets.drawing import PdfPages
from draftdesk.drafting.export_profiles import add_export_profile
from draftdesk.model.export_profile import INFORMAL, Paper


def words_of(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.fixture
def printing(seeing):
    seeing.qtbot.waitUntil(lambda: not seeing.place.preview.making.is_making, timeout=10_000)
    seeing.settled()
    return seeing


def test_the_pages_of_the_file_are_printed_in_their_size(printing, person, tmp_path):
    target = tmp_path / "out.pdf"
    person.files = [target]
    printing.do("draft.print")
    pages = PdfPages(target.read_bytes(), "out")
    assert len(pages) == 3
    square = pages.drawn(0, 1.0, QRect(50, 50, 50, 50))
    assert square.pixelColor(25, 25).name() == "#000000"
    assert square.pixelColor(4, 4).name() == square.pixelColor(46, 46).name() == "#000000"
    around = pages.drawn(0, 1.0, QRect(40, 40, 70, 70))
    assert around.pixelColor(4, 4).name() == around.pixelColor(66, 66).name() == "#ffffff"
    pages.close()
    assert printing.lines() == ["Printed as LibreOffice sets it: page breaks in Word may differ."]


def test_without_libreoffice_our_own_layout_is_printed_and_that_is_said(there, converter, person, tmp_path):
    converter.is_there = False
    there.come()
    target = tmp_path / "out.pdf"
    person.files = [target]
    there.do("draft.print")
    said = "\n".join(words_of(target))
    assert "Global compact for safe and shared fresh water" in said
    assert "Annex: sources by paragraph" in said
    assert there.lines() == ["Printed in our own layout: page breaks in Word may differ."]


def test_where_libreoffice_fails_our_own_layout_is_printed(printing, converter, person, tmp_path):
    converter.fails = True
    person.files = [tmp_path / "out.pdf"]
    printing.do("draft.print")
    assert printing.lines() == ["Printed in our own layout: page breaks in Word may differ."]


@pytest.mark.parametrize("is_there", [True, False])
def test_the_preview_shows_what_would_be_printed_on_whatever_paper(there, converter, person, tmp_path, is_there):
    converter.is_there = is_there
    there.come()
    person.files = [tmp_path / "a.pdf", tmp_path / "letter.pdf"]
    there.do("draft.preview")
    a4, letter = (pypdfium2.PdfDocument(tmp_path / name) for name in ("a.pdf", "letter.pdf"))
    assert len(a4) == 3 or not is_there
    assert len(letter) >= len(a4)
    assert round(letter[0].get_width()) == 612
    a4.close()
    letter.close()
    title = person.asked[-1]
    assert title.endswith("the file as LibreOffice sets it" if is_there else "page breaks in Word may differ")


def paper_given(person, monkeypatch):
    """The size of the paper in points that a printer has when the person is asked, and its least margin."""
    given = []

    def see(_title, printer, _paint=None):
        layout = printer.pageLayout()
        given.append((layout.fullRectPoints().size().toTuple(), layout.paintRectPoints() == layout.fullRectPoints()))
        return False

    monkeypatch.setattr(person, "preview", see)
    monkeypatch.setattr(person, "choose_printer", see)
    return given


@pytest.mark.parametrize("is_there", [True, False])
def test_the_paper_is_that_of_the_profile_to_its_edges(there, converter, person, monkeypatch, is_there):
    converter.is_there = is_there
    converter.size = (612, 792)
    american = replace(INFORMAL, name="American", page=replace(INFORMAL.page, paper=Paper.LETTER))
    there.program.means.desk.act("Add", "Circulate", lambda tx: add_export_profile(tx, american))
    there.settled()
    panel = there.exporting()
    panel._paper.setCurrentIndex(panel._paper.findData("American"))
    panel._paper.activated.emit(panel._paper.currentIndex())
    there.settled()
    given = paper_given(person, monkeypatch)
    there.do("draft.preview")
    there.do("draft.print")
    assert given == [((612, 792), True)] * 2


def test_a_long_file_is_previewed_coarser_not_refused(printing, converter, person, tmp_path):
    converter.pages = 60
    printing.choose("Zero draft")
    person.files = [tmp_path / "a.pdf"]
    printing.do("draft.preview")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert len(document) == 60
    document.close()


def test_printing_is_stopped_while_the_pages_are_made(printing, converter, person, tmp_path):
    converter.go_on.clear()
    converter.started.clear()
    target = tmp_path / "out.pdf"
    person.files = [target]
    printing.program.means.actions.action("draft.print").trigger()
    printing.qtbot.waitUntil(converter.started.is_set, timeout=10_000)
    assert not printing.program.means.actions.action("draft.preview").isEnabled()
    printing.program.means.tasks.cancel_all()
    printing.settled()
    assert converter.stopped == 1
    assert not target.exists()
    assert printing.lines() == []
    assert printing.program.means.actions.action("draft.preview").isEnabled()


def test_a_folder_that_is_gone_is_one_line(printing, person, tmp_path):
    person.files = [tmp_path / "gone" / "out.pdf"]
    printing.do("draft.print")
    assert "is not there; choose another folder" in printing.lines()[0]


def test_nothing_can_be_printed_while_nothing_is_open(program):
    assert not program.means.actions.action("draft.print").isEnabled()
    assert not program.means.actions.action("draft.preview").isEnabled()
