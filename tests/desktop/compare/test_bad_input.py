"""What goes wrong while texts are compared: files that are none, files that go, somebody who leaves in the middle."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from draftdesk.desktop.compare.pick import picked_file
from draftdesk.drafting import comparing
from draftdesk.drafting.remarking import kept_comparisons
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.remarking import Stance
from draftdesk.reading import texts as reading_texts

from .conftest import AFTER, BEFORE, written
from .reading.reader import blocks, of_a, of_b, texts

BAD = sorted(
    path
    for pattern in ("bad-*", "hostile-*")
    for path in (Path(__file__).parents[4] / "shared" / "data" / "docx").glob(pattern)
)
TRACKED, RENAMED = "two.docx", "three.docx"
NO_TEXTS = {
    "empty.docx": b"",
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "noise.pdf": bytes(range(255, 0, -1)) * 40,
    "half.docx": b"PK\x03\x04" + bytes(200),
}


def act(program, name):
    action = program.means.actions.action(name)
    assert action.isEnabled(), name
    action.trigger()


def drop(program, *paths):
    """Let go of files over the window, wherever it wants them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPoint(700, 400)
    given = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where, Qt.DropAction.CopyAction, *given)
    handle = program.window.windowHandle()
    QApplication.sendEvent(handle, entering)
    if entering.isAccepted():
        QApplication.sendEvent(handle, QDropEvent(where.toPointF(), Qt.DropAction.CopyAction, *given))


def shown(place):
    """What stands on the page, and what is said above it."""
    return [each.text() for each in blocks(place.reading.page)], place.sides.said.text()


def picked(place):
    return place.sides.before.currentText(), place.sides.after.currentText()


class Halt:
    """Work that goes on at one point until it is stopped."""

    def __init__(self):
        self.reached = threading.Event()

    def wait(self, progress):
        self.reached.set()
        while True:
            progress(0, 1, "")
            time.sleep(0.001)


@pytest.fixture(params=["reading the older", "reading the newer", "comparing"])
def halted(request, monkeypatch):
    """A comparison of three.docx and two.docx does not come to its end, at each of its stages."""
    halt = Halt()
    read, compare = reading_texts.read_text, comparing.compared
    where = {"reading the older": RENAMED, "reading the newer": TRACKED}.get(request.param, "")

    def reading(content, name, progress, **wanted):
        if name == where:
            halt.wait(progress)
        return read(content, name, progress, **wanted)

    def compared(a, b, progress):
        if not where and a.text.name == RENAMED:
            halt.wait(progress)
        return compare(a, b, progress)

    monkeypatch.setattr(reading_texts, "read_text", reading)
    monkeypatch.setattr(comparing, "compared", compared)
    return halt


@pytest.fixture
def others(tmp_path):
    return written(tmp_path / RENAMED, BEFORE[1:]), written(tmp_path / TRACKED, AFTER[:-1])


def begin(place, halted, others, qtbot):
    """Two other texts are wanted, and their comparison is at its stage."""
    place.compare(*map(picked_file, others))
    qtbot.waitUntil(halted.reached.is_set, timeout=20_000)


# --- files that are none --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(NO_TEXTS))
def test_what_is_no_text_is_named_where_the_changes_would_be(place, program, tmp_path, texts, settled, name):
    path = tmp_path / name
    path.write_bytes(NO_TEXTS[name])
    place.compare_files([path, texts[1]])
    settled()
    assert place.matter.is_empty
    assert name in place.empty.said.text()
    assert "\n" not in place.empty.said.text()
    assert place.empty.isVisible()
    act(program, "compare.close")
    assert not place.isVisible()


def test_two_files_that_are_no_texts_are_said_once(place, program, tmp_path, settled):
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(NO_TEXTS["picture.png"])
    drop(program, tmp_path / "b.png", tmp_path / "a.png")
    settled()
    assert "a.png" in place.empty.said.text()
    assert "b.png" not in place.empty.said.text()
    assert not program.means.notices.lines()


@pytest.mark.skipif(not BAD, reason="no hostile files here")
@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_a_hostile_word_file_leaves_what_was_shown(compared, texts, program, settled, path):
    place = compared(*texts)
    before = shown(place)
    place.compare_files([texts[0], path])
    settled()
    lines = program.means.notices.lines()
    if lines:
        assert path.name in lines[0]
        assert shown(place) == before
        assert picked(place) == ("rev-1.docx", "rev-2.docx")
    else:
        assert "root:" not in "\n".join(shown(place)[0])


def test_a_file_compared_with_itself_says_the_same(compared, texts, program):
    place = compared(texts[0], texts[0])
    said = [each.text() for each in place.reading.findChildren(QLabel) if each.isVisible()]
    assert said == ["The two texts say the same"]
    assert place.listing.model.rowCount() == 0
    act(program, "compare.next")
    assert "last change" in program.means.notices.lines()[0]
    assert picked(place) == ("rev-1.docx", "rev-1.docx")


def test_a_folder_is_told_to_be_one(compared, texts, tmp_path, program, settled):
    place = compared(*texts)
    before = shown(place)
    (tmp_path / "papers").mkdir()
    drop(program, tmp_path / "papers")
    settled()
    assert "papers is a folder" in program.means.notices.lines()[0]
    assert shown(place) == before


def test_five_files_are_too_many(compared, texts, tmp_path, program, settled):
    place = compared(*texts)
    before = shown(place)
    drop(program, *(written(tmp_path / f"{n}.docx", BEFORE) for n in range(5)))
    settled()
    assert "Two texts can be compared at a time" in program.means.notices.lines()[0]
    assert shown(place) == before


def test_five_files_dropped_on_the_empty_program_wait_for_a_workspace(place, tmp_path, program, settled):
    drop(program, *(written(tmp_path / f"{n}.docx", BEFORE) for n in range(5)))
    settled()
    assert "will be imported" in program.means.notices.lines()[0]
    assert not place.isVisible()


def test_the_older_of_two_dropped_files_is_the_lower_number(place, tmp_path, program, qtbot):
    newer, older = written(tmp_path / "Rev.10.docx", AFTER), written(tmp_path / "rev.9.docx", BEFORE)
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        drop(program, newer, older)
    assert picked(place) == ("rev.9.docx", "Rev.10.docx")
    assert program.window.windowTitle() == "rev.9.docx to Rev.10.docx — DraftDesk"


def test_a_workspace_dropped_on_a_comparison_is_opened_and_may_keep_it(compared, texts, sample, program, settled):
    place = compared(*texts)
    before = shown(place)
    drop(program, texts[0], sample)
    settled()
    assert program.means.desk.workspace.path == sample
    assert shown(place) == before
    place.notebook.add_remark(place.matter.found.changes[0], "Noted in the workspace", Stance.NONE)
    settled()
    with open_workspace(sample, who="Ada", read_only=True) as workspace:
        (kept,) = kept_comparisons(workspace.look())
    assert (kept.a.name, kept.b.name, kept.remarks) == ("rev-1.docx", "rev-2.docx", 1)


def test_the_open_workspace_itself_is_no_text(place, sample, program, settled):
    program.means.desk.open(sample)
    settled()
    place.compare_files([sample])
    settled()
    said = [*program.means.notices.lines(), place.empty.said.text()]
    assert any("is the workspace itself" in line for line in said)


# --- files that go --------------------------------------------------------------------------------------------------


def test_a_file_that_vanishes_before_it_is_read_leaves_what_was_shown(
    compared, texts, others, program, monkeypatch, settled
):
    place = compared(*texts)
    before = shown(place)
    read = reading_texts.read_text

    def reading(content, name, progress, **wanted):
        others[1].unlink(missing_ok=True)  # while the older one is read
        return read(content, name, progress, **wanted)

    monkeypatch.setattr(reading_texts, "read_text", reading)
    place.compare_files(others)
    settled()
    assert f"{RENAMED} " not in program.means.notices.lines()[0]
    assert f"{TRACKED} does not exist" in program.means.notices.lines()[0]
    assert shown(place) == before
    assert picked(place) == ("rev-1.docx", "rev-2.docx")


def test_a_file_that_is_gone_when_it_is_compared_again_leaves_what_was_shown(compared, texts, program, settled):
    place = compared(*texts)
    before, content = shown(place), texts[0].read_bytes()
    texts[0].unlink()
    act(program, "compare.again")
    settled()
    assert "rev-1.docx does not exist" in program.means.notices.lines()[0]
    assert shown(place) == before
    texts[0].write_bytes(content)
    act(program, "compare.again")
    settled()
    assert not program.means.notices.lines()


def test_a_remark_whose_change_is_gone_is_kept_and_can_be_put_elsewhere(compared, texts, program, qtbot, settled):
    place = compared(*texts)
    inserted = next(at for at in place.matter.found.changes if place.matter.change(at).kind.value == "inserted")
    place.notebook.add_remark(inserted, "Ask the legal adviser", Stance.OPPOSE)
    settled()
    assert place.matter.remarked == {inserted}
    written(texts[1], [line for line in AFTER if "commons" not in line])
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        act(program, "compare.again")
    settled()
    assert not place.matter.remarked
    assert [each.text for each in place.notebook.lost] == ["Ask the legal adviser"]
    here = place.matter.current
    place.notebook.move_remark(place.notebook.lost[0], here)
    settled()
    assert place.matter.remarked == {here}
    assert not place.notebook.lost


# --- somebody who leaves in the middle ------------------------------------------------------------------------------


def test_cancelling_leaves_what_was_shown(compared, texts, others, halted, program, settled, qtbot):
    place = compared(*texts)
    before = shown(place)
    begin(place, halted, others, qtbot)
    name = "Cancel: Comparing"

    def button():
        found = program.window.statusBar().findChildren(QPushButton)
        return next((each for each in found if each.accessibleName() == name and each.isVisible()), None)

    qtbot.waitUntil(lambda: button() is not None, timeout=10_000)
    assert place.sides.busy.isVisible()
    qtbot.mouseClick(button(), Qt.MouseButton.LeftButton)
    settled()
    assert not place.sides.busy.isVisible()
    assert shown(place) == before
    assert picked(place) == ("rev-1.docx", "rev-2.docx")
    assert not program.means.notices.lines()


def test_other_texts_wanted_in_the_middle_are_what_is_shown(compared, texts, others, halted, settled, qtbot):
    place = compared(*texts)
    begin(place, halted, others, qtbot)
    place.compare_files([texts[1], texts[0]][::-1])
    settled()
    assert picked(place) == ("rev-1.docx", "rev-2.docx")
    assert "1 new" in place.sides.said.text()


def test_the_comparison_is_closed_in_the_middle(place, others, halted, program, settled, qtbot):
    begin(place, halted, others, qtbot)
    act(program, "compare.close")
    settled()
    assert place.matter.is_empty
    assert not place.isVisible()
    assert not program.means.notices.lines()


def test_the_window_is_closed_in_the_middle(place, others, halted, program, qtbot):
    begin(place, halted, others, qtbot)
    program.window.close()  # the fixture looks whether a thread is left
    assert not program.window.isVisible()


def test_a_workspace_is_closed_while_its_texts_are_compared(place, sample, program, settled, qtbot, monkeypatch):
    from draftdesk.drafting import remarking

    halt = Halt()
    monkeypatch.setattr(remarking, "text_of_side", lambda look, side, progress: halt.wait(progress))
    program.means.desk.open(sample)
    program.window.go_to(place)
    qtbot.waitUntil(halt.reached.is_set, timeout=20_000)
    act(program, "file.close")
    settled()
    assert not program.means.desk.is_open
    assert place.matter.is_empty
    assert not place.sides.is_chosen
    assert not program.means.notices.lines()


# --- texts that are hard to show ------------------------------------------------------------------------------------


def test_two_thousand_four_hundred_rewritten_paragraphs_are_walked_before_all_stand_there(
    compared, tmp_path, program, qtbot
):
    names = [f"delegation{n} harbour{n * 7} treaty{n * 13}" for n in range(2_400)]
    for name, said in (("old.txt", "shall carry what it was given to"), ("new.txt", "may leave behind what came from")):
        lines = (f"{n}. The {each} {said} the assembly of its own year {n}." for n, each in enumerate(names, 1))
        (tmp_path / name).write_text("\n\n".join(lines))
    place = compared(tmp_path / "old.txt", tmp_path / "new.txt")
    assert place.listing.model.rowCount() == 2_400
    page = place.reading.page
    assert not page.filling.is_filled
    for n in range(1, 4):
        act(program, "compare.next")
        assert place.matter.current == place.matter.found.changes[n]
        assert place.listing.list.currentIndex().row() == n
    place.matter.go(place.matter.found.changes[-1])
    qtbot.waitUntil(lambda: page.filling.is_filled, timeout=60_000)
    last = [block.text() for block in texts(page)][-1]
    assert "treaty31187" in last
    assert place.listing.list.currentIndex().row() == 2_399


def test_a_text_that_runs_from_the_right_stands_beside_one_from_the_left(compared, tmp_path, program, qtbot):
    arabic = ["1. تحمي الدول أنهار العالم من كل ما يضرها.", "2. تعترف بحقوق كل من يصطاد فيها."]
    (tmp_path / "1 arabic.txt").write_text("\n\n".join(arabic), encoding="utf-8")
    english = ["1. States shall protect the rivers of the world.", "2. They recognize the rights of all who fish."]
    (tmp_path / "2 english.txt").write_text("\n\n".join(english), encoding="utf-8")
    place = compared(tmp_path / "1 arabic.txt", tmp_path / "2 english.txt")
    page = place.reading.page
    directions = {block.textDirection() for block in texts(page)}
    assert directions == {Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft}
    for line in arabic:
        words = line.partition(" ")[2]
        block = next(each for each in texts(page) if words in each.text())
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        assert words in of_a(block)
        assert words not in of_b(block)
    act(program, "compare.beside")
    old, new = place.reading.beside.pages
    qtbot.waitUntil(lambda: old.filling.is_filled and new.filling.is_filled, timeout=20_000)
    assert {block.textDirection() for block in texts(old)} == {Qt.LayoutDirection.RightToLeft}
    assert {block.textDirection() for block in texts(new)} == {Qt.LayoutDirection.LeftToRight}
    assert place.sides.before.currentText().strip("\u2068\u2069") == "1 arabic.txt"
