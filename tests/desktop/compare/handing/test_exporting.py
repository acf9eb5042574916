"""What changed, handed on: on the clipboard and in files."""

import csv
import errno
import os
import re
import time
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Substance
from draftdesk.reading.texts import read_tracked
from draftdesk.writing import tracked

from .conftest import words_of


def test_a_change_is_copied_with_its_marks(reading):
    first = reading.place.matter.found.changes[0]
    reading.place.matter.go(first)
    reading.program.means.actions.action("compare.copy").trigger()
    data = QApplication.clipboard().mimeData()
    assert "[-shall-]" in data.text()
    assert "{+should+}" in data.text()
    assert "<s>shall</s>" in data.html()
    assert "copied" in reading.said()[0]


def test_nothing_can_be_handed_on_before_anything_is_compared(program):
    for name in ("compare.copy", "compare.export", "compare.brief"):
        assert not program.means.actions.action(name).isEnabled()


@pytest.mark.parametrize("side", ["a", "b"])
def test_tracked_changes_give_both_texts_back_to_the_letter(reading, texts, tmp_path, side):
    dialog = reading.opening("compare.export", "changes-export")
    dialog.form.setCurrentIndex(dialog.form.findData("tracked"))
    dialog.base.setCurrentIndex(dialog.base.findData(side))
    dialog.author.setText("Delegation  of Tuvalu")
    reading.person.files = [tmp_path / "tracked.docx"]
    reading.press(dialog, "Export")
    content = (tmp_path / "tracked.docx").read_bytes()
    found = read_tracked(content, "tracked.docx", silent)
    compared = reading.place.matter.compared
    assert [each.text for each in found.a.text.passages] == [each.text for each in compared.a.text.passages]
    assert [each.text for each in found.b.text.passages] == [each.text for each in compared.b.text.passages]
    assert (
        'w:author="Delegation of Tuvalu"'
        in zipfile.ZipFile(tmp_path / "tracked.docx").read("word/document.xml").decode()
    )
    assert reading.said()[0].startswith("Written just now: tracked.docx")


def test_moves_are_shown_as_deleted_and_inserted_where_that_is_wanted(reading, tmp_path):
    dialog = reading.opening("compare.export", "changes-export")
    dialog.form.setCurrentIndex(dialog.form.findData("tracked"))
    dialog.moves.setChecked(False)
    reading.person.files = [tmp_path / "tracked.docx"]
    reading.press(dialog, "Export")
    assert b"w:moveTo" not in zipfile.ZipFile(tmp_path / "tracked.docx").read("word/document.xml")


def test_the_table_the_page_the_list_and_the_concordance_are_written(reading, tmp_path):
    table = words_of(reading.export("table", tmp_path / "table.docx"))
    assert "Nobody shall sell the commons" in table
    page = reading.export("page", tmp_path / "page.html").read_text("utf-8")
    assert "<del" in page
    assert "Nobody shall sell the commons" in page
    with reading.export("list", tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[1] for row in csv.reader(file)][-4:] == ["Edited", "Edited", "New", "Moved"]
    with reading.export("concordance", tmp_path / "numbers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert ["3", "5"] in [row[:2] for row in csv.reader(file)]


def shown_only(reading, name, target):
    """Export in the form of that name what the list shows."""
    dialog = reading.opening("compare.export", "changes-export")
    dialog.form.setCurrentIndex(dialog.form.findData(name))
    dialog.changes.setCurrentIndex(1)
    reading.person.files = [target]
    reading.press(dialog, "Export")
    return target


def test_what_is_not_shown_now_is_written_too_unless_only_that_is_wanted(reading, tmp_path):
    reading.place.matter.sift(substances=frozenset(Substance) - {Substance.EDITORIAL})
    dialog = reading.opening("compare.export", "changes-export")
    dialog.form.setCurrentIndex(dialog.form.findData("page"))
    assert [dialog.changes.itemText(n) for n in range(2)] == ["All changes", "Only the changes shown (3 of 4)"]
    dialog.close()
    page = reading.export("page", tmp_path / "page.html").read_text("utf-8")
    assert re.search(r"<del[^>]*>recognise</del>", page)
    assert "Shown here" not in page
    page = shown_only(reading, "page", tmp_path / "shown.html").read_text("utf-8")
    assert "recogni" not in page
    assert "Shown here: 3 of 4 changes; 1 left out." in page
    assert "1 change left out" in page
    assert "INTERNAL" not in page


@pytest.mark.parametrize("name", ["table", "page", "list", "concordance"])
def test_a_file_narrowed_to_what_is_watched_is_marked_internal(reading, tmp_path, name):
    reading.place.notebook.add_watch("village")
    reading.settled()
    reading.place.listing.touched.setChecked(True)
    suffix = {"table": ".docx", "page": ".html", "list": ".csv", "concordance": ".csv"}[name]
    target = shown_only(reading, name, tmp_path / f"shown{suffix}")
    said = words_of(target) if suffix == ".docx" else target.read_text("utf-8-sig")
    assert "INTERNAL: only what touches the watch list or has remarks is shown. Not for circulation." in said
    assert re.search(r"Shown here: 1 of [0-9]+ (changes|numbers); [0-9]+ left out\.", said)
    assert "protect the rivers" not in said
    if suffix == ".docx":
        pages = zipfile.ZipFile(target)
        heads = [pages.read(each).decode() for each in pages.namelist() if "/header" in each]
        assert any("INTERNAL" in head for head in heads)
    if name != "concordance":
        assert "Nobody shall sell the commons" in said


def test_tracked_changes_are_all_in_the_file_and_nothing_else_can_be_chosen(reading, texts, tmp_path):
    reading.place.notebook.add_watch("village")
    reading.settled()
    reading.place.listing.touched.setChecked(True)
    dialog = reading.opening("compare.export", "changes-export")
    dialog.form.setCurrentIndex(dialog.form.findData("table"))
    dialog.changes.setCurrentIndex(1)
    assert dialog.changes.isVisible()
    dialog.form.setCurrentIndex(dialog.form.findData("tracked"))
    assert not dialog.changes.isVisible()
    assert "Every change is in the file, shown now or not" in dialog._said.text()
    reading.person.files = [tmp_path / "tracked.docx"]
    reading.press(dialog, "Export")
    found = read_tracked((tmp_path / "tracked.docx").read_bytes(), "tracked.docx", silent)
    compared = reading.place.matter.compared
    assert [each.text for each in found.a.text.passages] == [each.text for each in compared.a.text.passages]
    assert [each.text for each in found.b.text.passages] == [each.text for each in compared.b.text.passages]


def test_where_all_is_shown_nothing_is_to_be_chosen(reading):
    dialog = reading.opening("compare.export", "changes-export")
    dialog.form.setCurrentIndex(dialog.form.findData("list"))
    assert not dialog.changes.isVisible()


def test_files_are_proposed_beside_the_newer_text_and_then_where_the_last_one_went(
    reading, texts, tmp_path, monkeypatch
):
    proposed: list[Path] = []
    monkeypatch.setattr(
        reading.person, "save_file", lambda title, kinds, path: proposed.append(path) or tmp_path / "other" / "x.docx"
    )
    (tmp_path / "other").mkdir()
    for _ in range(2):
        reading.press(reading.opening("compare.export", "changes-export"), "Export")
    assert proposed[0].parent == texts[1].parent
    assert proposed[0].name.startswith("rev-2 tracked against rev-1 - 2")
    assert proposed[1].parent == tmp_path / "other"


@pytest.mark.parametrize("form", ["tracked", "table"])
@pytest.mark.parametrize("which", [0, 1])
def test_neither_of_the_two_texts_is_written_over(reading, texts, form, which):
    before = texts[which].read_bytes()
    reading.export(form, texts[which])
    assert "it is what is being compared; choose another name" in reading.said()[0]
    assert texts[which].read_bytes() == before


def test_nor_is_the_open_workspace(delegate, compared, texts, sample, settled):
    delegate.program.means.desk.open(sample)
    settled()
    compared(*texts)
    settled()
    link = sample.with_name("linked.docx")
    link.symlink_to(sample)
    delegate.export("tracked", link)
    assert "it is what is being compared" in delegate.said()[0]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only to this user")
@pytest.mark.parametrize("way", ["export", "brief"])
def test_a_folder_that_may_not_be_written_to_is_one_line(reading, tmp_path, way):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    if way == "export":
        reading.export("tracked", folder / "out.docx")
    else:
        reading.brief(folder / "out.docx")
    folder.chmod(0o700)
    assert len(reading.said()) == 1
    assert "may not" in reading.said()[0] or "read-only" in reading.said()[0] or "choose another" in reading.said()[0]
    assert not list(folder.iterdir())


@pytest.mark.parametrize("way", ["export", "brief"])
def test_a_full_disk_is_one_line_and_leaves_nothing_behind(reading, tmp_path, monkeypatch, way):
    def full(self, content):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    if way == "export":
        reading.export("tracked", tmp_path / "out.docx")
    else:
        reading.brief(tmp_path / "out.docx")
    assert "the disk is full" in reading.said()[0]
    assert not (tmp_path / "out.docx").exists()
    assert {each.suffix for each in tmp_path.iterdir()} <= {".docx", ".ini"}


def test_writing_that_is_stopped_leaves_nothing_behind(reading, tmp_path, monkeypatch):
    def slow(*_: object, progress, **__: object):
        while True:
            progress(0, 0, "")
            time.sleep(0.005)

    monkeypatch.setattr(tracked, "tracked", slow)
    dialog = reading.opening("compare.export", "changes-export")
    reading.person.files = [tmp_path / "out.docx"]
    reading.button(dialog, "Export").click()
    assert reading.place.handing.filing.is_writing
    assert not reading.program.means.actions.action("compare.export").isEnabled()
    reading.place.handing.filing.cancel()
    reading.settled()
    assert not reading.place.handing.filing.is_writing
    assert reading.program.means.actions.action("compare.export").isEnabled()
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("out")]


def test_the_window_is_closed_while_a_file_is_written(reading, tmp_path):
    dialog = reading.opening("compare.export", "changes-export")
    reading.person.files = [tmp_path / "out.docx"]
    reading.button(dialog, "Export").click()
    assert reading.program.window.close()
    assert not [each for each in tmp_path.iterdir() if "tmp" in each.name]


def test_another_comparison_closes_the_dialog_of_the_one_before(reading, texts, qtbot):
    reading.opening("compare.export", "changes-export")
    with qtbot.waitSignal(reading.place.matter.shown, timeout=20_000):
        reading.program.means.actions.action("compare.swap").trigger()
    assert reading.dialog("changes-export") is None
