"""Two files compared without a workspace are kept as one, and what was noted never goes unasked."""

import pytest
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.frame.files import Files
from draftdesk.model.remarking import Stance

from .conftest import AFTER, BEFORE, written


@pytest.fixture
def noted(compared, texts, settled):
    """Two files with a remark on the first change, and the word “village” watched."""
    place = compared(*texts)
    place.notebook.add_remark(place.matter.found.changes[0], "“Shall” must stay", Stance.OPPOSE)
    place.notebook.add_watch("village")
    settled()
    return place


def act(program, name):
    return program.means.actions.action(name)


def said(place):
    return [(each.text, each.stance) for each in place.notebook.remarks]


def test_nothing_can_be_saved_before_something_is_compared(program, compared, texts):
    assert not act(program, "compare.save").isEnabled()
    compared(*texts)
    assert act(program, "compare.save").isEnabled()


def test_a_comparison_is_saved_as_a_workspace_and_goes_on_in_it(noted, program, person, settled, tmp_path):
    person.files = [tmp_path / "kept"]
    act(program, "compare.save").trigger()
    settled()
    assert program.means.desk.workspace.path == tmp_path / "kept.draftdesk"
    assert program.window.place is noted
    assert not noted.notebook.is_unsaved
    assert said(noted) == [("“Shall” must stay", Stance.OPPOSE)]
    assert noted.matter.remarked == {noted.matter.found.changes[0]}
    assert [each.text for each in noted.notebook.watch] == ["village"]
    assert noted.notebook.remarks[0].author
    assert not act(program, "compare.save").isEnabled()


def test_what_was_saved_is_there_tomorrow_without_the_files(noted, program, person, settled, tmp_path, texts, qtbot):
    person.files = [tmp_path / "kept.draftdesk"]
    act(program, "compare.save").trigger()
    settled()
    act(program, "file.close").trigger()
    settled()
    assert noted.matter.is_empty
    assert not noted.notebook.watch
    for path in texts:
        path.unlink()
    program.means.desk.open(tmp_path / "kept.draftdesk")
    with qtbot.waitSignal(noted.matter.shown, timeout=20_000):
        program.window.go_to(noted)
        settled()
    settled()
    assert said(noted) == [("“Shall” must stay", Stance.OPPOSE)]
    assert noted.sides.before.currentText() == "rev-1.docx"
    assert noted.matter.remarked
    assert noted.matter.touched


def test_a_file_that_is_there_is_not_replaced_and_nothing_is_lost(noted, program, person, settled, tmp_path):
    (tmp_path / "mine.draftdesk").write_bytes(b"something else")
    person.files = [tmp_path / "mine.draftdesk"]
    act(program, "compare.save").trigger()
    settled()
    assert (tmp_path / "mine.draftdesk").read_bytes() == b"something else"
    assert "mine.draftdesk" in program.means.notices.lines()[0]
    assert noted.notebook.is_unsaved
    assert act(program, "compare.save").isEnabled()


def test_a_folder_that_is_gone_is_told_when_leaving_and_the_notes_stay(noted, program, person, tmp_path):
    person.keeps, person.files = [True], [tmp_path / "gone" / "kept.draftdesk"]
    assert not program.window.leave()
    assert noted.notebook.is_unsaved
    assert program.means.notices.lines()


def test_closing_the_comparison_asks_and_stays_where_the_person_thinks_better_of_it(noted, program, person):
    person.keeps = [None]
    act(program, "compare.close").trigger()
    assert len(person.asked) == 1
    assert not noted.matter.is_empty
    assert len(noted.notebook.remarks) == 1


def test_closing_the_comparison_throws_away_where_the_person_says_so(noted, program, person):
    person.keeps = [False]
    act(program, "compare.close").trigger()
    assert noted.matter.is_empty
    assert not noted.notebook.remarks
    assert not noted.notebook.watch
    assert not noted.notebook.is_unsaved


def test_closing_the_window_asks_first(noted, program, person, tmp_path):
    person.keeps = [None]
    program.window.close()
    assert program.window.isVisible()
    person.keeps, person.files = [True], [tmp_path / "kept.draftdesk"]
    program.window.close()
    assert not program.window.isVisible()
    assert (tmp_path / "kept.draftdesk").exists()
    assert QApplication.overrideCursor() is None


def test_opening_a_workspace_asks_first(noted, program, person, sample, settled):
    files = program.window.findChild(Files)
    person.keeps = [None]
    files.open(sample)
    settled()
    assert not program.means.desk.is_open
    assert noted.notebook.is_unsaved
    person.keeps = [False]
    files.open(sample)
    settled()
    assert program.means.desk.is_open
    assert not noted.notebook.remarks


def test_comparing_other_files_asks_where_remarks_would_be_lost(noted, person, compared, tmp_path, texts):
    other = written(tmp_path / "rev-3.docx", AFTER[1:])
    person.keeps = [None]
    noted.compare_files([texts[0], other])
    assert noted.sides.after.currentText() == "rev-2.docx"
    assert len(noted.notebook.remarks) == 1
    person.keeps = [False]
    compared(texts[0], other)
    assert noted.sides.after.currentText() == "rev-3.docx"
    assert not noted.notebook.remarks


def test_the_same_files_anew_ask_nothing(noted, person, compared, texts, settled):
    written(texts[0], BEFORE[:-1])
    compared(*texts)
    settled()
    assert not person.asked
    assert len(noted.notebook.remarks) == 1


def test_what_is_half_written_is_kept_when_the_window_closes(noted, program, person, qtbot, tmp_path):
    act(program, "compare.remark").trigger()
    qtbot.keyClicks(noted.remarks.form.text, "And ask the legal adviser")
    person.keeps, person.files = [True], [tmp_path / "kept.draftdesk"]
    program.window.close()
    from draftdesk.drafting.remarking import kept_comparisons
    from draftdesk.drafting.workspaces import open_workspace

    with open_workspace(tmp_path / "kept.draftdesk", who="Ada") as workspace:
        assert kept_comparisons(workspace.look())[0].remarks == 2


def test_comparisons_that_are_kept_are_offered_at_the_head(noted, program, person, settled, compared, tmp_path, qtbot):
    person.files = [tmp_path / "kept.draftdesk"]
    act(program, "compare.save").trigger()
    settled()
    other = written(tmp_path / "rev-3.docx", AFTER[1:])
    compared(tmp_path / "rev-2.docx", other)
    settled()
    assert not noted.notebook.remarks
    noted.notebook.add_remark(noted.matter.found.changes[0], "Another", Stance.NONE)
    settled()
    menu = noted.sides.earlier.menu()
    assert noted.sides.earlier.isVisible()
    assert [each.text().partition(",")[0] for each in menu.actions()[:2]] == [
        "rev-2.docx to rev-3.docx",
        "rev-1.docx to rev-2.docx",
    ]
    with qtbot.waitSignal(noted.matter.shown, timeout=20_000):
        menu.actions()[1].trigger()
    settled()
    assert said(noted) == [("“Shall” must stay", Stance.OPPOSE)]


def test_one_file_with_itself_and_as_it_was_before_its_tracked_changes_is_kept(
    place, program, person, settled, tmp_path, texts, qtbot
):
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        place.compare_files([texts[0]])
    assert place.sides.before.pick.side.rejected
    place.notebook.add_watch("rivers")
    person.files = [tmp_path / "kept.draftdesk"]
    act(program, "compare.save").trigger()
    settled()
    entry = place.sides.earlier.menu().actions()[0]
    assert entry.text().startswith("rev-1.docx, before its tracked changes to rev-1.docx")
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        entry.trigger()
    assert place.sides.before.pick.path is None
    assert place.matter.found.of == 0


def test_what_is_remarked_while_the_workspace_is_written_does_not_go_unasked(noted, program, person, settled, tmp_path):
    person.files = [tmp_path / "kept"]
    person.keeps = [None]
    act(program, "compare.save").trigger()
    noted.notebook.add_remark(noted.matter.found.changes[1], "Too late for the file", Stance.OPPOSE)
    settled()
    assert "Too late for the file" in [text for text, _ in said(noted)]
    assert not person.keeps
    noted.notebook.forget()


def swap(program, place, qtbot, settled):
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        act(program, "compare.swap").trigger()
    settled()


def test_remarks_stay_with_their_changes_when_the_texts_are_swapped(noted, program, person, qtbot, settled):
    new = next(at for at in noted.matter.found.changes if noted.matter.told(at).headline == "New paragraph")
    noted.notebook.add_remark(new, "Who is nobody?", Stance.NONE)
    settled()
    swap(program, noted, qtbot, settled)
    assert not person.asked
    told = {noted.matter.told(at).headline for at in noted.matter.remarked}
    assert told == {"Reworded", "Paragraph deleted"}
    assert not noted.notebook.lost
    assert noted.notebook.is_unsaved
    swap(program, noted, qtbot, settled)
    assert said(noted) == [("“Shall” must stay", Stance.OPPOSE), ("Who is nobody?", Stance.NONE)]
    assert noted.matter.told(new).headline == "New paragraph"
    assert new in noted.matter.remarked


def test_swapping_asks_nothing_where_there_is_no_remark(compared, texts, program, person, qtbot, settled):
    place = compared(*texts)
    place.notebook.add_watch("village")
    settled()
    swap(program, place, qtbot, settled)
    assert not person.asked
    assert [each.text for each in place.notebook.watch] == ["village"]


def test_a_deleted_remark_is_back_after_undo_in_the_bar(noted, program, settled):
    noted.remarks.list.choose(0)
    act(program, "compare.remark-delete").trigger()
    settled()
    assert not noted.notebook.remarks
    assert program.means.notices.lines() == ["The remark was deleted."]
    program.means.notices.answers()[0].click()
    settled()
    assert said(noted) == [("“Shall” must stay", Stance.OPPOSE)]
    assert noted.matter.remarked
    assert program.means.notices.lines() == []


def test_what_is_taken_off_the_watch_list_is_back_after_undo_in_the_bar(noted, program, settled):
    noted.watching.list.choose(0)
    act(program, "compare.watch-remove").trigger()
    settled()
    assert not noted.notebook.watch
    program.means.notices.answers()[0].click()
    settled()
    assert [each.text for each in noted.notebook.watch] == ["village"]


def test_undo_is_offered_until_something_else_is_noted(noted, program, settled):
    noted.remarks.list.choose(0)
    act(program, "compare.remark-delete").trigger()
    settled()
    noted.notebook.add_watch("drought")
    settled()
    assert program.means.notices.lines() == []


def test_undo_is_offered_only_while_the_comparison_lies_open(
    noted, program, person, settled, compared, texts, tmp_path
):
    noted.remarks.list.choose(0)
    act(program, "compare.remark-delete").trigger()
    settled()
    compared(texts[0], written(tmp_path / "rev-3.docx", AFTER[1:]))
    settled()
    assert program.means.notices.lines() == []
