"""What arrives: dropped, chosen, pasted; whole folders of it, and all that can be wrong with it."""

import os
import shutil
import threading
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.reviewing.intake import Intake
from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet
from draftdesk.drafting import arriving, lead_ins, reviewing
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.workspace import queries

Arrived = Callable[[], ReviewSheet]
Brought = Callable[..., ReviewSheet]
Paper = Callable[[int], Path]
Stored = Callable[[], list[str]]


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def errors(sheet: ReviewSheet) -> list[str]:
    return [str(each) for each in sheet.history.review.errors]


# --- ways in


def test_files_are_asked_for_and_so_are_folders(
    program: Program, person: Any, intake: Intake, arrived: Arrived, paper: Paper
) -> None:
    person.files = [paper(1), paper(2)]
    program.means.actions.action("sources.import").trigger()
    sheet = arrived()
    assert len(sheet.history.review.sources) == 2
    assert not program.means.actions.action("sources.import").isEnabled()
    sheet.reject()
    person.files = [paper(1).parent]
    program.means.actions.action("sources.import-folder").trigger()
    assert len(arrived().history.review.sources) == 2


def test_files_held_over_the_window_are_invited_and_taken_wherever_they_are_dropped(
    program: Program, intake: Intake, arrived: Arrived, paper: Paper
) -> None:
    handle = program.window.windowHandle()
    data, copy = files(paper(1)), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    held = QDragEnterEvent(QPoint(400, 300), copy, data, button, keys)
    QCoreApplication.sendEvent(handle, held)
    assert held.isAccepted()
    assert intake.is_inviting
    QCoreApplication.sendEvent(handle, QDragLeaveEvent())
    assert not intake.is_inviting
    QCoreApplication.sendEvent(handle, QDragEnterEvent(QPoint(400, 300), copy, data, button, keys))
    dropped = QDropEvent(QPointF(400, 300), copy, data, button, keys)
    QCoreApplication.sendEvent(handle, dropped)
    assert dropped.isAccepted()
    assert not intake.is_inviting
    assert len(arrived().history.review.sources) == 1


def test_words_held_over_the_window_are_left_to_whatever_lies_below(program: Program, intake: Intake) -> None:
    data = QMimeData()
    data.setText("not a file")
    assert not intake.takes(data)
    assert not intake.takes(files())


def test_nothing_is_taken_without_a_workspace_or_into_one_that_is_only_looked_at(
    program: Program, intake: Intake, empty: Path, paper: Paper
) -> None:
    assert intake.takes(files(paper(1)))
    program.means.desk.close()
    assert not intake.takes(files(paper(1)))
    program.means.desk.open(empty, read_only=True)
    assert not intake.takes(files(paper(1)))
    assert not program.means.actions.action("sources.import").isEnabled()


def test_copied_files_words_and_pages_are_pasted_as_sources(
    program: Program, intake: Intake, arrived: Arrived, paper: Paper
) -> None:
    paste = program.means.actions.action("sources.paste")
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(files(paper(1)))
    paste.trigger()
    assert arrived().history.source(0).found.file_name == "statement-001.txt"
    arrived().reject()
    clipboard.setText("We recommend the following:\n\n- Share every river\n- Clean every well\n")
    paste.trigger()
    assert arrived().history.source(0).found.file_name.startswith("Pasted ")
    assert arrived().history.source(0).ticked == 2
    arrived().reject()
    page = QMimeData()
    page.setHtml("<h1>Wells</h1><p>We recommend the following:</p><ul><li>Clean every well</li></ul>")
    page.setText("Wells We recommend the following: Clean every well")
    clipboard.setMimeData(page)
    paste.trigger()
    assert arrived().history.source(0).rows[0].snippet.heading_path == ("Wells",)


@pytest.mark.slow
def test_five_megabytes_are_pasted(
    program: Program, intake: Intake, arrived: Arrived, imported: Callable[[], None], stored: Stored
) -> None:
    line = "The rivers of the region carried more water than in other years, said the minister. "
    items = "".join(f"- Share the water of river {n} fairly\n" for n in range(300))
    text = "\n\n".join([line * 10] * 6000) + f"\n\nWe recommend the following:\n\n{items}"
    assert len(text) > 5_000_000
    QGuiApplication.clipboard().setText(text)
    program.means.actions.action("sources.paste").trigger()
    assert arrived().history.source(0).ticked == 300
    imported()
    assert len(stored()) == 300


def test_pasted_words_are_in_the_language_they_are_in(
    program: Program, intake: Intake, arrived: Arrived, imported: Callable[[], None]
) -> None:
    QGuiApplication.clipboard().setText("يجب على الدول أن تحمي المياه العذبة. وعليها أن تتعاون في ذلك.")
    program.means.actions.action("sources.paste").trigger()
    assert arrived().panes.details.language.text() == "ar"
    imported()
    assert [each.language for each in queries.sources(program.means.desk.look())] == ["ar"]


def test_an_empty_clipboard_is_said(qtbot: QtBot, program: Program, intake: Intake) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    program.means.actions.action("sources.paste").trigger()
    qtbot.waitUntil(lambda: bool(program.means.notices.lines()))
    assert "copy some, then paste again" in program.means.notices.lines()[0]


# --- what can be wrong with it


def test_of_a_hundred_files_ten_bad_ones_give_ten_lines_and_the_others_are_one_act(
    program: Program,
    tmp_path: Path,
    word_file: Callable[[str], bytes],
    brought: Brought,
    imported: Callable[[], None],
    stored: Stored,
) -> None:
    folder = tmp_path / "pile"
    (folder / "more").mkdir(parents=True)
    text = "We recommend the following:\n\n- Share the water of river {n} fairly\n"
    for n in range(90):
        name, content = (f"p{n}.txt", text.format(n=n).encode())
        if n % 10 == 0:
            name, content = f"p{n}.docx", word_file(text.format(n=n))
        (folder / ("more" if n % 3 else "") / name).write_bytes(content)
    for n, content in enumerate((b"", b"PK\x03\x04 nothing", b"%PDF-1.7 cut", b"\xff\xd8\xff\xe0", b"MZ\x90\0") * 2):
        suffix = (".docx", ".xlsx", ".pdf", ".jpg", ".exe")[n % 5]
        (folder / f"bad-{n}{suffix}").write_bytes(content)
    sheet = brought(folder)
    assert len(errors(sheet)) == 10
    assert all(sum(f"bad-{n}." in line for line in errors(sheet)) == 1 for n in range(10))
    assert sheet.panes.sum.text() == "90 of 90 snippets from 90 sources will be stored"
    shown = [sheet.arrived.index(n).data() for n in range(sheet.arrived.rowCount())]
    assert [line for line in shown if "bad-" in line] == errors(sheet)
    acts = len(queries.acts(program.means.desk.look()))
    imported()
    assert len(stored()) == 90
    assert len(queries.acts(program.means.desk.look())) == acts + 1


def test_an_archive_with_path_tricks_is_one_line_and_no_sheet(
    qtbot: QtBot, program: Program, tmp_path: Path, intake: Intake
) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.txt", "We recommend the following:\n\n- Harm\n")
    intake.bring_in([path])
    qtbot.waitUntil(lambda: bool(program.means.notices.lines()), timeout=10_000)
    assert "evil.zip cannot be unpacked" in program.means.notices.lines()[0]
    assert intake.sheet is None
    assert not (tmp_path.parent / "evil.txt").exists()


def test_a_spreadsheet_shows_what_its_formulas_say_and_merged_cells_once(tmp_path: Path, brought: Brought) -> None:
    path = tmp_path / "cards.xlsx"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def cell(at: str, words: str) -> str:
        return f'<c r="{at}" t="inlineStr"><is><t>{words}</t></is></c>'

    said = '<c r="B3" t="str"><f>CONCATENATE("Keep ","springs clean")</f><v>Keep springs clean for all</v></c>'
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(
            "[Content_Types].xml",
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument'
            '.spreadsheetml.sheet.main+xml"/></Types>',
        )
        made.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{relations}/officeDocument"'
            ' Target="xl/workbook.xml"/></Relationships>',
        )
        made.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets>'
            "</workbook>",
        )
        made.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="s1" Type="{relations}/worksheet"'
            ' Target="worksheets/sheet1.xml"/></Relationships>',
        )
        made.writestr(
            "xl/worksheets/sheet1.xml",
            f'<worksheet xmlns="{main}"><sheetData>'
            f'<row r="1">{cell("A1", "Delegation")}{cell("B1", "Recommendation")}</row>'
            f'<row r="2">{cell("A2", "Kenya")}{cell("B2", "Share the water of all rivers")}</row>'
            f'<row r="3">{said}</row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>',
        )
    sheet = brought(path)
    rows = [row.snippet for row in sheet.history.source(0).rows]
    assert [row.text for row in rows] == ["Share the water of all rivers", "Keep springs clean for all"]
    assert [row.contributors for row in rows] == [("Kenya",), ("Kenya",)]


def test_a_message_brings_its_attachments(tmp_path: Path, word_file: Callable[[str], bytes], brought: Brought) -> None:
    made = EmailMessage()
    made["Subject"], made["From"], made["Date"] = "Papers", "k@un.example", "Mon, 4 Dec 2017 10:00:00 +0000"
    made.set_content("Dear colleagues, find our papers attached.")
    paper = word_file("We recommend the following:\n\n- Share the water of river 7 fairly\n")
    made.add_attachment(paper, maintype="application", subtype="x", filename="kenya.docx")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(made))
    sheet = brought(path)
    assert [each.found.file_name for each in sheet.history.review.sources] == ["mail.eml", "kenya.docx"]
    assert "kenya.docx" in sheet.history.source(0).found.warnings[0]


def test_what_is_there_already_is_said_and_not_read_into_the_review(
    brought: Brought, paper: Paper, imported: Callable[[], None], stored: Stored
) -> None:
    brought(paper(1))
    imported()
    sheet = brought(paper(1), paper(2))
    assert len(sheet.history.review.sources) == 1
    assert "statement-001.txt is there already as" in str(sheet.history.review.already[0])
    imported()
    assert len(stored()) == 6


def test_a_file_that_vanishes_while_others_are_read_is_a_line(
    tmp_path: Path, paper: Paper, brought: Brought, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for n in range(3):
        shutil.copy(paper(n), folder)
    read = arriving.read_source

    def read_and_lose(content: bytes, name: str, *rest: Any) -> Any:
        (folder / "statement-001.txt").unlink(missing_ok=True)
        return read(content, name, *rest)

    monkeypatch.setattr(arriving, "read_source", read_and_lose)
    sheet = brought(folder)
    assert len(sheet.history.review.sources) == 2
    assert "statement-001.txt does not exist" in errors(sheet)[0]


# --- what can go wrong at the end


def test_a_disk_that_fills_leaves_the_sheet_open_and_nothing_lost(
    qtbot: QtBot,
    program: Program,
    brought: Brought,
    paper: Paper,
    imported: Callable[[], None],
    stored: Stored,
) -> None:
    sheet = brought(*(paper(n) for n in range(40)))
    sheet.commands["all-likely"].trigger()
    program.means.desk.workspace.note(lambda tx: tx.rows("PRAGMA max_page_count=1")).result()
    sheet.panes.store.click()
    qtbot.waitUntil(lambda: "the disk is full" in sheet.panes.message.text(), timeout=10_000)
    assert sheet.isVisible()
    assert sheet.panes.sum.text() == "160 of 160 snippets from 40 sources will be stored"
    assert stored() == []
    program.means.desk.workspace.note(lambda tx: tx.rows("PRAGMA max_page_count=1000000")).result()
    imported()
    assert len(stored()) == 160


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("replaced", [False, True], ids=["deleted", "replaced"])
def test_a_workspace_taken_away_during_the_review_is_said_and_the_review_stays(
    qtbot: QtBot, program: Program, empty: Path, tmp_path: Path, brought: Brought, paper: Paper, replaced: bool
) -> None:
    sheet = brought(paper(1))
    copy = Path(shutil.copy(empty, tmp_path / "copy"))
    empty.unlink()
    if replaced:
        copy.rename(empty)
    sheet.panes.store.click()
    qtbot.waitUntil(lambda: "moved, deleted or replaced" in sheet.panes.message.text(), timeout=10_000)
    assert sheet.isVisible()
    assert len(sheet.history.source(0).rows) == 4
    if replaced:
        with open_workspace(empty, who="Ana", read_only=True) as other:
            assert queries.sources(other.look()) == []


def test_closing_the_window_while_files_are_read_leaves_nothing(
    program: Program, empty: Path, intake: Intake, paper: Paper
) -> None:
    intake.bring_in([paper(n) for n in range(60)])
    assert program.means.tasks.under_way
    program.window.close()
    assert not program.means.desk.is_open
    with open_workspace(empty, who="Ana") as again:
        assert queries.sources(again.look()) == []


def test_opening_another_workspace_while_files_are_read_brings_them_into_neither(
    program: Program, sample: Path, intake: Intake, paper: Paper, settled: Callable[[], None]
) -> None:
    intake.bring_in([paper(n) for n in range(60)])
    before = program.means.desk.workspace.path
    program.means.desk.open(sample)
    settled()
    assert intake.sheet is None
    assert not [each for each in queries.sources(program.means.desk.look()) if each.file_name.startswith("statement-0")]
    with open_workspace(before, who="Ana") as again:
        assert queries.sources(again.look()) == []


def test_closing_the_window_over_a_changed_review_asks_first(
    program: Program, person: Any, intake: Intake, brought: Brought, paper: Paper
) -> None:
    sheet = brought(paper(1))
    sheet.commands["none"].trigger()
    person.yes = False
    program.window.close()
    assert program.means.desk.is_open
    assert sheet.isVisible()
    person.yes = True
    program.window.close()
    assert not program.means.desk.is_open


def test_reading_is_cancelled_and_can_begin_anew(
    qtbot: QtBot, program: Program, intake: Intake, arrived: Arrived, paper: Paper
) -> None:
    intake.bring_in([paper(n) for n in range(60)])
    next(each for each in program.means.tasks.under_way if each.title == "Reading 60 files").cancel()
    qtbot.waitUntil(lambda: not program.means.tasks.under_way, timeout=10_000)
    assert intake.sheet is None
    assert program.means.actions.action("sources.import").isEnabled()
    intake.bring_in([paper(1)])
    assert len(arrived().history.review.sources) == 1


# --- what arrives meanwhile, and what goes wrong in the program itself


def test_what_arrives_during_a_review_waits_for_it(
    qtbot: QtBot,
    program: Program,
    intake: Intake,
    arrived: Arrived,
    brought: Brought,
    paper: Paper,
    stored: Stored,
) -> None:
    sheet = brought(paper(1))
    intake.bring_in([paper(2)])
    intake.bring_in([paper(3), paper(2)])
    assert program.means.notices.lines()[0].endswith(": statement-002.txt, statement-003.txt.")
    assert len(sheet.history.review.sources) == 1
    sheet.panes.store.click()
    qtbot.waitUntil(lambda: intake.sheet not in (None, sheet), timeout=10_000)
    next_one = arrived()
    assert [each.found.file_name for each in next_one.history.review.sources] == [
        "statement-002.txt",
        "statement-003.txt",
    ]
    assert len(stored()) == 3


def test_what_arrives_while_others_are_read_is_read_after_them(intake: Intake, arrived: Arrived, paper: Paper) -> None:
    intake.bring_in([paper(1)])
    intake.bring_in([paper(2)])
    first = arrived()
    assert first.history.source(0).found.file_name == "statement-001.txt"
    first.reject()
    assert arrived().history.source(0).found.file_name == "statement-002.txt"


def test_what_waits_for_a_review_does_not_come_into_another_workspace(
    program: Program, sample: Path, intake: Intake, brought: Brought, paper: Paper, settled: Callable[[], None]
) -> None:
    brought(paper(1))
    intake.bring_in([paper(2)])
    assert program.window.leave()
    program.means.desk.open(sample)
    settled()
    assert intake.sheet is None
    assert "import them again: statement-002.txt." in program.means.notices.lines()[0]


@pytest.mark.parametrize("step", ["to_import", "store_import"])
def test_a_bug_while_storing_gives_the_sheet_back(
    qtbot: QtBot,
    program: Program,
    brought: Brought,
    paper: Paper,
    imported: Callable[[], None],
    settled: Callable[[], None],
    stored: Stored,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    sheet = brought(paper(1))

    def broken(*_: object) -> None:
        raise ValueError("a bug")

    with monkeypatch.context() as patched, qtbot.captureExceptions() as raised:
        patched.setattr(reviewing, step, broken)
        sheet.panes.store.click()
        settled()
    assert [kind for kind, *_ in raised] == [ValueError]
    assert sheet.panes.message.text().startswith("Something went wrong in DraftDesk itself.")
    assert not sheet.is_storing
    assert sheet.panes.cancel.isEnabled()
    assert sheet.panes.across.isEnabled()
    imported()
    assert len(stored()) == 3
    assert program.window.close()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
def test_a_review_whose_workspace_is_gone_offers_to_save_a_copy(
    qtbot: QtBot, program: Program, person: Any, empty: Path, tmp_path: Path, brought: Brought, paper: Paper
) -> None:
    sheet = brought(paper(1))
    assert not sheet.panes.way_out.isVisible()
    empty.unlink()
    sheet.panes.store.click()
    qtbot.waitUntil(sheet.panes.way_out.isVisible, timeout=10_000)
    assert sheet.panes.way_out.text() == "Save a copy…"
    person.files = [tmp_path / "saved.draftdesk"]
    sheet.panes.way_out.click()
    qtbot.waitUntil((tmp_path / "saved.draftdesk").exists, timeout=10_000)
    qtbot.waitUntil(lambda: program.means.notices.lines()[:1] == ["Saved saved.draftdesk."], timeout=10_000)


# --- looking for lists


@pytest.fixture
def searching(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Looking for lists takes until this is set."""
    go, real = threading.Event(), lead_ins.treat_as_lead_in

    def slowly(*given: Any) -> Any:
        go.wait(10)
        return real(*given)

    monkeypatch.setattr(lead_ins, "treat_as_lead_in", slowly)
    return go


def test_closing_asks_about_a_changed_review_also_while_lists_are_looked_for(
    program: Program, person: Any, brought: Brought, paper: Paper, searching: threading.Event
) -> None:
    sheet = brought(paper(1))
    sheet.commands["none"].trigger()
    sheet.work.lists_wanted.emit(0, 0)
    assert not sheet.is_storing
    assert not sheet.panes.store.isEnabled()
    person.yes = False
    asked = len(person.asked)
    program.window.close()
    assert len(person.asked) == asked + 1
    assert program.means.desk.is_open
    person.yes = True
    threading.Timer(0.2, searching.set).start()
    program.window.close()
    assert not program.means.desk.is_open


def test_looking_for_lists_is_given_up_with_cancel(
    program: Program,
    brought: Brought,
    paper: Paper,
    searching: threading.Event,
    settled: Callable[[], None],
) -> None:
    sheet = brought(paper(1))
    before = sheet.history.review
    sheet.work.lists_wanted.emit(0, 0)
    sheet.panes.cancel.click()
    searching.set()
    settled()
    assert sheet.isVisible()
    assert sheet.history.review is before
    assert sheet.panes.store.isEnabled()


def test_lists_that_are_found_when_the_workspace_is_gone_disturb_nobody(
    program: Program,
    intake: Intake,
    brought: Brought,
    paper: Paper,
    searching: threading.Event,
    settled: Callable[[], None],
) -> None:
    sheet = brought(paper(1))
    sheet.work.lists_wanted.emit(0, 0)
    threading.Timer(0.2, searching.set).start()
    program.means.desk.close()
    settled()
    assert intake.sheet is None
