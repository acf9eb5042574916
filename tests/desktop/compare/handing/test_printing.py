"""The marked-up copy on paper: its pages printed into a file, and read back."""

import time

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPicture
from PySide6.QtWidgets import QLabel

from draftdesk.desktop.compare.handing import printing
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Substance
from draftdesk.model.remarking import Stance

from .conftest import long_texts


def pages_of(path):
    """What each page of a PDF says, and its size in points."""
    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        text = page.get_textpage()
        found.append((" ".join(text.get_text_range().split()), tuple(map(round, page.get_size()))))
        text.close()
        page.close()
    document.close()
    return found


def begun(delegate, *targets, whole=True, preview=False):
    """Printing, or the preview, of all of it or of what changed."""
    dialog = delegate.opening("compare.preview" if preview else "compare.print", "print")
    (dialog.whole if whole else dialog.changed).setChecked(True)
    delegate.person.files = list(targets)
    delegate.button(dialog, "Preview" if preview else "Print").click()


def printed(delegate, *targets, whole=True, preview=False):
    begun(delegate, *targets, whole=whole, preview=preview)
    delegate.settled()
    return pages_of(targets[0])


def test_all_of_the_newer_text_is_printed_with_what_the_older_said(reading, tmp_path):
    ((said, size),) = printed(reading, tmp_path / "copy.pdf")
    assert said.startswith("rev-1.docx → rev-2.docx")
    assert said.endswith("Page 1 of 1")
    assert "States shall should protect the rivers" in said.replace("\u2009", " ")
    assert "Nobody shall sell the commons" in said
    assert "Moved from 3 to 5" in said
    assert "States should plant trees" in said
    assert size == (595, 842)
    assert "1 page was printed." in reading.said()


def test_what_changed_alone_is_printed_below_its_headings(reading, tmp_path):
    ((said, _),) = printed(reading, tmp_path / "copy.pdf", whole=False)
    assert "Nobody shall sell the commons" in said
    assert said.index("Land") < said.index("Nobody shall sell")
    assert "States should plant trees" not in said
    assert "1 paragraph not printed" in said


def test_what_is_hidden_is_counted_and_printed_as_the_newer_text_has_it(reading, tmp_path):
    reading.place.matter.sift(substances=frozenset(Substance) - {Substance.EDITORIAL})
    ((said, _),) = printed(reading, tmp_path / "copy.pdf")
    assert "Hidden: 1 editorial" in said
    assert "recognise" not in said
    assert "They recognize the rights" in said


def test_where_the_list_was_narrowed_the_page_says_how_many_are_marked(reading, tmp_path):
    reading.place.matter.sift(kinds=frozenset({ChangeKind.INSERTED}))
    ((said, _),) = printed(reading, tmp_path / "copy.pdf", whole=False)
    assert "Marked are 1 of 4 changes" in said
    assert "Nobody shall sell the commons" in said
    assert "protect the rivers" not in said


def test_a_copy_narrowed_by_the_watch_list_or_by_remarks_is_marked_internal(reading, tmp_path):
    place = reading.place
    place.notebook.add_watch("village")
    place.notebook.add_remark(place.matter.found.changes[0], "No", Stance.OPPOSE)
    reading.settled()
    for box in (place.listing.touched, place.listing.remarked):
        box.setChecked(True)
        dialog = reading.opening("compare.print", "print")
        assert any("each page is marked INTERNAL" in each.text() for each in dialog.findChildren(QLabel))
        dialog.close()
        ((said, _),) = printed(reading, tmp_path / "copy.pdf", whole=False)
        assert said.startswith("INTERNAL · rev-1.docx → rev-2.docx INTERNAL: only what touches the watch list")
        assert "Marked are 1 of 4 changes" in said
        box.setChecked(False)
        ((said, _),) = printed(reading, tmp_path / "copy.pdf")
        assert "INTERNAL" not in said


def test_the_marks_are_lines_and_no_mere_colours(reading, tmp_path):
    """Printed in black and white it still reads: without lines under and through words the page has fewer shapes."""
    printed(reading, tmp_path / "marked.pdf")
    reading.place.matter.sift(kinds=frozenset({ChangeKind.MERGED}))
    printed(reading, tmp_path / "plain.pdf")
    assert lines_of(tmp_path / "marked.pdf") >= lines_of(tmp_path / "plain.pdf") + 6


def lines_of(path):
    """How many lines and boxes are drawn on the first page."""
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    count = sum(each.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH for each in page.get_objects())
    page.close()
    document.close()
    return count


def test_the_preview_shows_the_same_pages_and_others_on_other_paper(reading, tmp_path):
    whole = printed(reading, tmp_path / "printed.pdf")
    seen = printed(reading, tmp_path / "seen.pdf", tmp_path / "letter.pdf", preview=True)
    assert seen == whole
    ((_, size),) = pages_of(tmp_path / "letter.pdf")
    assert size == (612, 792)


class Sheet(QImage):
    """White paper."""

    def __init__(self):
        super().__init__(1654, 500, QImage.Format.Format_Grayscale8)
        self.fill(255)

    def ink(self):
        """Where there is some, coarsely: how letters are smoothed does not matter."""
        coarse = self.scaled(331, 100, mode=Qt.TransformationMode.SmoothTransformation)
        places = ((x, y) for y in range(coarse.height()) for x in range(coarse.width()))
        return {place for place in places if coarse.pixelColor(*place).red() < 170}


def test_the_preview_of_a_text_from_right_to_left_has_every_sign_where_the_page_has_it(delegate, compared, tmp_path):
    old, new = tmp_path / "a.txt", tmp_path / "b.txt"
    old.write_text("1. إن الجمعية العامة، (ب) من جدول الأعمال: وإذ تؤكد (1998)؛\n", "utf-8")
    new.write_text("1. إن الجمعية العامة، (ب) من جدول الأعمال: وإذ تؤكد (1999)؛\n", "utf-8")
    matter = compared(old, new).matter
    face = printing.print_face(delegate.place.font())
    paper = printing.Paper(delegate.program.means.theme.paper_roles())
    made = {"above": "b", "top": (), "whole": True, "faces": (face, face), "paper": paper, "is_rtl": False}
    a4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(9, 9, 9, 9))
    page, seen, picture = Sheet(), Sheet(), QPicture()
    for device, as_shapes in ((page, False), (picture, True)):
        copy = printing.Copy(**made, as_shapes=as_shapes)
        printing.Pages(matter, copy, a4, silent).paint(device, 200, range(1, 2), silent)
    painter = QPainter(seen)
    painter.drawPicture(0, 0, picture)  # as Qt's preview does
    painter.end()

    assert printing.has_turned(matter)
    assert len(page.ink()) > 100
    assert len(page.ink() ^ seen.ink()) < len(page.ink()) // 2


def test_a_long_text_takes_many_pages_each_with_its_number(delegate, compared, tmp_path, settled):
    compared(*long_texts(tmp_path, 300))
    settled()
    found = printed(delegate, tmp_path / "copy.pdf")
    assert len(found) > 10
    for n, (said, _) in enumerate(found, 1):
        assert said.startswith("a.txt → b.txt")
        assert said.endswith(f"Page {n} of {len(found)}")
    whole = " ".join(said for said, _ in found)
    assert all(f"clause {n} " in whole for n in range(300))


def test_printing_is_not_begun_where_the_person_thinks_better_of_it(reading):
    begun(reading, None)
    reading.settled()
    assert reading.said() == []


@pytest.mark.parametrize("preview", [False, True])
def test_printing_can_be_stopped(delegate, compared, tmp_path, settled, monkeypatch, preview):
    compared(*long_texts(tmp_path, 60))
    settled()
    monkeypatch.setattr(printing, "_entries", _endless(printing._entries))
    begun(delegate, tmp_path / "copy.pdf", preview=preview)
    assert not delegate.program.means.actions.action("compare.print").isEnabled()
    delegate.place.handing.press.cancel()
    settled()
    assert delegate.program.means.actions.action("compare.print").isEnabled()
    assert delegate.said() == []
    assert not (tmp_path / "copy.pdf").exists() or (tmp_path / "copy.pdf").stat().st_size == 0


def _endless(entries):
    """As if the text had no end."""

    def again(lines, matter, *, whole):
        while True:
            for _, found in entries(lines, matter, whole=whole):
                time.sleep(0.001)
                yield 0, found

    return again


def test_the_window_is_closed_while_it_prints(delegate, compared, tmp_path, settled, monkeypatch):
    compared(*long_texts(tmp_path, 60))
    settled()
    monkeypatch.setattr(printing, "_entries", _endless(printing._entries))
    begun(delegate, tmp_path / "copy.pdf")
    assert delegate.program.window.close()


def test_a_file_that_cannot_be_written_is_one_line(reading, tmp_path):
    begun(reading, tmp_path / "gone" / "copy.pdf")
    reading.settled()
    assert len(reading.said()) == 1
    assert "is not there; choose another folder" in reading.said()[0]


def test_markup_in_a_text_is_printed_as_it_is(delegate, compared, tmp_path, settled):
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("1. States <b>shall</b> protect rivers and <img src=x> lakes.\n")
    b.write_text("1. States <b>should</b> protect rivers and <img src=x> lakes.\n")
    compared(a, b)
    settled()
    ((said, _),) = printed(delegate, tmp_path / "copy.pdf")
    assert "<img src=x> lakes" in said
    assert "<b>" in said
