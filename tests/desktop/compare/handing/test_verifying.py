"""A received file, held against the versions of the open workspace: dropped, or chosen."""

import shutil
import time
import zipfile

import docx
import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from draftdesk.cli import main
from draftdesk.desktop.circulate.place import CirculatePlace
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.drafting import verifying
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import SegmentKind
from draftdesk.reading.texts import read_tracked


@pytest.fixture
def circulated(sample, tmp_path):
    """Rev.1 as it was handed out."""
    path = tmp_path / "rev-1 as sent.docx"
    assert main(["export", str(sample), "--version", "Rev.1", "--out", str(path)]) == 0
    return path


@pytest.fixture
def here(delegate, sample, circulated, settled):
    """In Compare, with the sample open, of which a version was handed out."""
    delegate.program.means.desk.open(sample)
    settled()
    delegate.program.window.go_to(delegate.place)
    settled()
    delegate.program.means.notices.clear()
    return delegate


def drop(delegate, *paths):
    """Let go of files over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    handle = delegate.program.window.windowHandle()
    event = QDropEvent(
        QPointF(500, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(handle, event)
    delegate.settled()


def changed_copy(path, target, old, new):
    """The Word file with other words in its first paragraph that has the old ones."""
    document = docx.Document(str(path))
    paragraph = next(each for each in document.paragraphs if old in each.text)
    text = paragraph.text.replace(old, new, 1)
    for run in paragraph.runs[1:]:
        run.text = ""
    paragraph.runs[0].text = text
    document.save(str(target))
    return target


def answers(delegate):
    return [each.text() for each in delegate.program.means.notices.answers()]


def test_the_very_file_that_was_exported_is_known_to_the_byte(here, circulated, tmp_path):
    copy = shutil.copy(circulated, tmp_path / "from a mail.docx")
    drop(here, copy)
    (line,) = here.said()
    assert line.startswith("from a mail.docx is, byte for byte, the file of “Rev.1” exported on ")
    assert line.endswith("as rev-1 as sent.docx.")
    assert "Compare" not in answers(here)


def test_the_same_words_in_another_file_are_known_to_the_word(here, circulated, tmp_path):
    again = tmp_path / "saved again.docx"
    docx.Document(str(circulated)).save(str(again))
    assert again.read_bytes() != circulated.read_bytes()
    drop(here, again)
    assert here.said()[0].startswith("saved again.docx says word for word what “Rev.1” says; the file itself")
    drop(here, circulated)
    (line,) = here.said()
    assert line.startswith(f"{circulated.name} is, byte for byte,")


def test_the_annex_of_sources_is_no_difference_and_it_is_said_that_it_was_left_out(here, sample, tmp_path):
    out, again = tmp_path / "with annex.docx", tmp_path / "saved again.docx"
    assert main(["export", str(sample), "--version", "Rev.1", "--sources", "--out", str(out)]) == 0
    docx.Document(str(out)).save(str(again))
    drop(here, again)
    (line,) = here.said()
    assert line.startswith("saved again.docx says word for word what “Rev.1” says")
    assert line.endswith("The annex of sources in it was not compared.")


def test_a_file_with_an_annex_is_compared_without_it(here, sample, tmp_path, qtbot):
    out = tmp_path / "with annex.docx"
    assert main(["export", str(sample), "--version", "Rev.1", "--sources", "--out", str(out)]) == 0
    other = changed_copy(out, tmp_path / "altered.docx", "We", "They")
    drop(here, other)
    with qtbot.waitSignal(here.place.matter.shown, timeout=20_000):
        here.press(here.program.means.notices, "Compare")
    here.settled()
    matter = here.place.matter
    assert [matter.told(at).headline for at in matter.found.changes] == ["Reworded"]
    assert "the annex of sources in it was not compared" in here.place.sides.said.text()
    target = here.export("tracked", tmp_path / "tracked.docx")
    found = read_tracked(target.read_bytes(), "tracked.docx", silent)
    assert [each.text for each in found.a.text.passages] == [each.text for each in matter.compared.a.text.passages]


def test_a_file_that_differs_is_compared_with_the_version_it_is_nearest_to(here, circulated, tmp_path, qtbot):
    other = changed_copy(circulated, tmp_path / "altered.docx", "We", "They")
    drop(here, other)
    assert here.said()[0].startswith(
        "altered.docx is nearest to “Rev.1”: 1 paragraph differs (words put in: 1, taken out: 1)."
    )
    with qtbot.waitSignal(here.place.matter.shown, timeout=20_000):
        here.press(here.program.means.notices, "Compare")
    here.settled()
    assert here.place.sides.before.currentText().startswith("Rev.1")
    assert here.place.sides.after.currentText() == "altered.docx"
    labels = [here.place.sides.before.itemText(n) for n in range(here.place.sides.before.count())]
    assert len([each for each in labels if each.startswith("Rev.1")]) == 1
    comparison = here.place.matter.comparison
    segments = [each for at in here.place.matter.found.changes for each in comparison.changes[at].segments]
    assert [(each.kind, each.text) for each in segments if each.kind is not SegmentKind.EQUAL] == [
        (SegmentKind.DELETE, "We"),
        (SegmentKind.INSERT, "They"),
    ]


def test_a_file_is_chosen_where_nobody_drops_one(here, circulated):
    here.person.files = [circulated]
    here.program.means.actions.action("compare.verify").trigger()
    here.settled()
    assert "byte for byte" in here.said()[0]
    assert answers(here) == []


def test_circulate_takes_one_file_too_and_leaves_several_to_sources(here, circulated, tmp_path):
    window = here.program.window
    window.go_to(window.findChild(CirculatePlace))
    here.settled()
    drop(here, circulated)
    assert "byte for byte" in here.said()[0]
    assert window.place.name == "Circulate"
    texts = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for text in texts:
        text.write_text(f"Recommendation: protect {text.stem} rivers of the world at once.")
    drop(here, *texts)
    assert window.findChild(SourcesPlace).intake.sheet is not None


def test_what_was_meant_as_a_source_can_still_be_imported(here, tmp_path, qtbot):
    paper = tmp_path / "statement.txt"
    paper.write_text("We call upon all States to protect migrants at borders, in line with international law.")
    drop(here, paper)
    assert "has little in common with any version" in here.said()[0]
    here.press(here.program.means.notices, "Import it instead")
    assert here.program.window.findChild(SourcesPlace).intake.sheet is not None


def test_two_files_dropped_on_compare_are_compared(here, texts, qtbot):
    with qtbot.waitSignal(here.place.matter.shown, timeout=20_000):
        drop(here, *texts)
    assert here.place.sides.before.currentText() == "rev-1.docx"


def test_where_there_is_no_version_it_says_so_and_offers_to_compare(delegate, unassembled, settled, texts, qtbot):
    delegate.program.means.desk.open(unassembled)
    settled()
    delegate.program.window.go_to(delegate.place)
    drop(delegate, texts[1])
    assert "There is no version yet to hold rev-2.docx against" in delegate.said()[0]
    with qtbot.waitSignal(delegate.place.matter.shown, timeout=20_000):
        delegate.press(delegate.program.means.notices, "Compare")


def test_without_a_workspace_nothing_can_be_verified(program):
    assert not program.means.actions.action("compare.verify").isEnabled()


@pytest.mark.parametrize("kind", ["not a document", "a bomb", "a folder that ends so"])
def test_a_hostile_file_is_one_line(here, tmp_path, kind):
    path = tmp_path / "<b>rev<i>.docx"
    if kind == "not a document":
        path.write_bytes(b"\x00\x01\x02" * 5000)
    elif kind == "a bomb":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("word/document.xml", b"<w>" + b" " * 400_000_000)
    else:
        path.mkdir()
        here.person.files = [path]
        here.program.means.actions.action("compare.verify").trigger()
        here.settled()
    if kind != "a folder that ends so":
        drop(here, path)
    assert len(here.said()) == 1
    assert "<b>rev<i>.docx" in here.said()[0]


def test_a_file_that_vanishes_while_it_is_verified_is_one_line(here, circulated, monkeypatch):
    here.person.files = [circulated.with_name("gone.docx")]
    here.program.means.actions.action("compare.verify").trigger()
    here.settled()
    assert len(here.said()) == 1
    assert "gone.docx" in here.said()[0]


def test_one_that_vanishes_before_it_is_compared_is_one_line_too(here, circulated, tmp_path):
    other = changed_copy(circulated, tmp_path / "altered.docx", "We", "They")
    drop(here, other)
    other.unlink()
    here.press(here.program.means.notices, "Compare")
    assert any("altered.docx" in line and "nearest" not in line for line in here.said())


def _waits(monkeypatch):
    def slow(look, content, name, progress, *, draft=None):
        while True:
            progress(0, 0, "")
            time.sleep(0.005)

    monkeypatch.setattr(verifying, "verify", slow)


def test_verifying_is_stopped(here, circulated, monkeypatch):
    _waits(monkeypatch)
    here.person.files = [circulated]
    here.program.means.actions.action("compare.verify").trigger()
    (task,) = here.program.means.tasks.under_way
    task.cancel()
    here.settled()
    assert here.said() == []


def test_the_workspace_and_the_window_are_closed_while_it_verifies(here, circulated, monkeypatch):
    _waits(monkeypatch)
    here.person.files = [circulated]
    here.program.means.actions.action("compare.verify").trigger()
    assert here.program.window.close()
