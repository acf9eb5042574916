"""Export…: what is written is what was chosen, and a file is there whole or not at all."""

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.exporting import ExportPanel
from draftdesk.desktop.filing import Filing, with_suffix
from draftdesk.drafting import circulating
from draftdesk.drafting.issuing import version_lines
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.model.drafts import Attribution
from draftdesk.workspace import queries


def exports(hand):
    return {line.version.label: line.exports for line in version_lines(hand.look, hand.draft)}


def set_format(panel, suffix):
    box = panel._format
    box.setCurrentIndex(box.findData(suffix))


def test_the_newest_version_is_offered_and_written_to_word(there, person, tmp_path, opened_outside):
    before = exports(there)
    target = tmp_path / "out.docx"
    panel = there.exporting()
    person.files = [target]
    there.press(panel, "Export")
    words = zipfile.ZipFile(target).read("word/document.xml").decode()
    assert "Rev.1" in words
    assert "Annex: sources by paragraph" in words
    assert exports(there)["Rev.1"] == before["Rev.1"] + 1
    assert there.lines() == ["Written just now: out.docx"]
    for answer in ("Open", "Show in folder"):
        next(each for each in there.program.means.notices.answers() if each.text() == answer)
    there.program.means.notices.answers()[0].click()
    assert opened_outside == [("open", target)]


def test_enter_exports_as_soon_as_one_is_there(there, person, tmp_path):
    target = tmp_path / "out.docx"
    there.exporting()
    person.files = [target]
    there.qtbot.keyClick(there.program.window.focusWidget(), Qt.Key.Key_Return)
    there.settled()
    assert target.exists()


@pytest.mark.parametrize(("suffix", "sign"), [(".md", "# "), (".html", "<!DOCTYPE html>")])
def test_other_formats_are_written_too(there, person, tmp_path, suffix, sign):
    panel = there.exporting()
    set_format(panel, suffix)
    person.files = [tmp_path / f"out{suffix}"]
    there.press(panel, "Export")
    assert sign in (tmp_path / f"out{suffix}").read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", [".pdf", ".odt"])
def test_without_libreoffice_its_formats_are_refused_in_words(there, suffix):
    panel = there.exporting()
    set_format(panel, suffix)
    assert panel._no_office.isVisible()
    assert "LibreOffice, which is not on this machine" in panel._no_office.text()
    assert not there.button(panel, "Export").isEnabled()
    set_format(panel, ".docx")
    assert not panel._no_office.isVisible()
    assert there.button(panel, "Export").isEnabled()


def test_the_annex_is_in_the_preview_while_it_is_wanted(there):
    panel = there.exporting()
    assert "Annex: sources by paragraph" in there.pages.toPlainText()
    panel._sources.setChecked(False)
    there.settled()
    assert "Annex: sources by paragraph" not in there.pages.toPlainText()
    assert not panel._attribution.isEnabled()


def test_attribution_may_only_narrow(there):
    from dataclasses import replace

    from draftdesk.model.drafts import Draft

    draft = there.draft
    there.program.means.desk.act(
        "Narrow", "Compose", lambda tx: tx.update(replace(tx.get(Draft, draft.id), attribution=Attribution.BY_GROUP))
    )
    there.settled()
    panel = there.exporting()
    there.choose("Working draft")
    offered = [panel._attribution.itemData(at) for at in range(panel._attribution.count())]
    assert offered == [Attribution.BY_GROUP, Attribution.NONE]


def test_nobody_is_named_where_that_is_chosen(there, person, tmp_path):
    panel = there.exporting()
    panel._attribution.setCurrentIndex(panel._attribution.findData(Attribution.NONE))
    set_format(panel, ".md")
    person.files = [tmp_path / "out.md"]
    there.press(panel, "Export")
    text = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "Contributors are not named." in text
    assert "Nepal;" not in text


def test_the_name_proposed_holds_title_label_and_date(there):
    panel = there.exporting()
    assert panel._file_name.text() == "Global compact for safe and shared fresh water - Rev.1 - 12 March.docx"


def test_the_name_proposed_runs_as_it_begins_also_where_it_is_cut(there, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert there.exporting()._file_name.text().startswith("\u2068Global compact")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_name_with_another_ending_gets_the_right_one_and_replaces_nothing(tmp_path):
    assert with_suffix(tmp_path / "Rev.1", ".docx") == (tmp_path / "Rev.1.docx", False)
    assert with_suffix(tmp_path / "Rev.DOCX", ".docx") == (tmp_path / "Rev.DOCX", True)


def test_thinking_better_of_it_writes_nothing(there, person, tmp_path):
    panel = there.exporting()
    person.files = [None]
    there.press(panel, "Export")
    assert there.lines() == []


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that refuses files even root's")
def test_a_folder_that_takes_no_files_is_one_line_and_leaves_nothing(there, person):
    before = exports(there)
    panel = there.exporting()
    person.files = [Path("/proc/out.docx")]
    there.press(panel, "Export")
    assert len(there.lines()) == 1
    assert there.lines()[0].startswith("/proc/out.docx was not written")
    assert exports(there) == before


def test_a_folder_that_is_gone_is_one_line(there, person, tmp_path):
    panel = there.exporting()
    person.files = [tmp_path / "gone" / "out.docx"]
    there.press(panel, "Export")
    assert "is not there; choose another folder" in there.lines()[0]


def test_stopping_leaves_nothing_behind_and_notes_nothing(there, person, tmp_path, monkeypatch):
    started, go_on = threading.Event(), threading.Event()
    write = circulating.write_document

    def slowly(document, target, *, progress, **more):
        started.set()
        go_on.wait(10)
        write(document, target, progress=progress, **more)

    monkeypatch.setattr(circulating, "write_document", slowly)
    before = exports(there)
    panel = there.exporting()
    person.files = [tmp_path / "out.docx"]
    there.button(panel, "Export").click()
    assert started.wait(10)
    there.button(panel, "Stop").click()
    go_on.set()
    there.settled()
    assert [each.name for each in tmp_path.iterdir() if "out" in each.name] == []
    assert exports(there) == before
    assert there.button(panel, "Export").isEnabled()


def test_leaving_the_place_does_not_stop_the_writing(there, person, tmp_path, monkeypatch):
    go_on = threading.Event()
    write = circulating.write_document

    def slowly(*given, **more):
        go_on.wait(10)
        write(*given, **more)

    monkeypatch.setattr(circulating, "write_document", slowly)
    panel = there.exporting()
    person.files = [tmp_path / "out.docx"]
    there.button(panel, "Export").click()
    there.program.means.actions.action("go.sources").trigger()
    go_on.set()
    there.settled()
    assert zipfile.is_zipfile(tmp_path / "out.docx")
    assert there.lines() == ["Written just now: out.docx"]


def test_closing_the_workspace_while_a_file_is_written_leaves_it_whole_or_not_there(there, person, tmp_path):
    panel = there.exporting()
    person.files = [tmp_path / "out.docx"]
    there.button(panel, "Export").click()
    there.program.means.desk.close()
    there.settled()
    left = [each for each in tmp_path.iterdir() if "out" in each.name]
    assert all(zipfile.is_zipfile(each) and each.name == "out.docx" for each in left)


def test_an_export_takes_its_freeze_off_the_undo_stack(there, person, tmp_path):
    there.press(there.call("draft.freeze"), "Freeze")
    assert there.program.means.actions.action("edit.undo").text() == "&Undo Freeze Rev.2"
    panel = there.exporting()
    person.files = [tmp_path / "out.docx"]
    there.press(panel, "Export")
    assert there.program.means.actions.action("edit.undo").text() != "&Undo Freeze Rev.2"


def test_a_freeze_is_undone_at_once_in_its_place_and_named_first_elsewhere(there):
    there.press(there.call("draft.freeze"), "Freeze")
    undo = there.program.means.actions.action("edit.undo")
    there.program.means.notices.clear()
    there.do("go.sources")
    there.do("edit.undo")
    assert there.lines() == ["The newest act is “Freeze Rev.2”, in Circulate."]
    assert undo.text() == "&Undo Freeze Rev.2"
    there.come()
    there.do("edit.undo")
    assert there.labels() == ["Working draft", "Rev.1", "Zero draft"]
    there.do("edit.redo")
    assert there.labels() == ["Working draft", "Rev.2", "Rev.1", "Zero draft"]


def test_what_was_done_in_sources_is_named_first(there):
    snippet = queries.snippets(there.look)[0]
    there.program.means.desk.act("Tag it", "Sources", lambda tx: tag_snippets(tx, [snippet], ["theme:Tested"]))
    there.settled()
    there.come()
    there.do("edit.undo")
    assert there.lines() == ["The newest act is “Tag it”, in Sources."]
    there.program.means.notices.answers()[0].click()
    there.settled()
    assert there.program.means.actions.action("edit.undo").text() != "&Undo Tag it"


def test_the_settings_are_as_they_were_left(there, qtbot):
    panel = there.exporting()
    set_format(panel, ".html")
    panel._sources.setChecked(False)
    there.place.keep_state()
    again = ExportPanel(there.program.means, Choice(), Filing(there.program.means, there.place))
    qtbot.addWidget(again)
    assert again._format.currentData() == ".html"
    assert not again._sources.isChecked()


def test_a_draft_never_frozen_can_be_exported(staff, unassembled, person, tmp_path):
    staff.program.means.desk.open(unassembled)
    staff.press(staff.call("draft.assemble"), "Assemble 120 snippets")
    panel = staff.exporting()
    assert staff.place.choice.version is None
    person.files = [tmp_path / "out.docx"]
    staff.press(panel, "Export")
    words = zipfile.ZipFile(tmp_path / "out.docx").read("word/document.xml").decode()
    assert "Working draft" in words
    assert len(queries.versions(staff.look, staff.draft.id)) == 0


def test_another_numbering_is_tried_on_the_pages_and_kept_for_the_draft(there):
    panel = there.exporting()
    there.choose("Working draft")
    assert "I. Preamble" not in there.pages.toPlainText()
    box = panel._profile
    box.setCurrentIndex(box.findData("summary"))
    box.activated.emit(box.currentIndex())
    there.settled()
    assert "I. Preamble" in there.pages.toPlainText()
    assert there.draft.profile == "default"
    there.press(panel, "Keep for the draft")
    assert there.draft.profile == "summary"
    undo = there.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Number by profile summary", "Circulate")
    assert not panel._keep.isVisible()
    there.do("edit.undo")
    assert "I. Preamble" not in there.pages.toPlainText()


def test_the_numbers_of_a_version_are_its_own(there):
    panel = there.exporting()
    assert not panel._profile.isVisible()
    there.choose("Working draft")
    assert panel._profile.isVisible()
