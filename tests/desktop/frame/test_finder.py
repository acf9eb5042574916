"""Finding anything from the field at the top."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.frame.finder.commands import commands, matching
from draftdesk.desktop.frame.finder.field import Finder
from draftdesk.desktop.frame.finder.painting import excerpt
from draftdesk.desktop.frame.finder.rows import FinderModel, Role, Row, Sort
from draftdesk.workspace import queries


@pytest.fixture
def finder(program, the):
    return the(program, Finder)


@pytest.fixture
def ask(qtbot, program, finder, settled):
    def typed(words, start="edit.find"):
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        program.means.actions.action(start).trigger()
        if start == "edit.find":
            finder.clear()
        if words.isascii() and len(words) < 100:
            qtbot.keyClicks(finder, words)
        else:
            QApplication.clipboard().setText(words)
            finder.paste()
        settled()
        return finder.rows

    return typed


def sorts(rows):
    return [row.text for row in rows if row.sort is Sort.HEAD]


def test_it_finds_everything_under_heads(opened, ask):
    rows = ask("water")
    assert sorts(rows)[:2] == ["Snippets", "Paragraphs"]
    snippet = next(row for row in rows if row.sort is Sort.SNIPPET)
    assert snippet.text[slice(*snippet.spans[0])].casefold() == "water"
    assert snippet.aside == snippet.what.snippet.reference
    (everything,) = (row for row in rows if row.sort is Sort.ALL_HITS)
    assert everything.text == f"All {queries.hit_count(opened.means.desk.look(), 'water')} hits in snippets"


def test_enter_shows_the_snippet_where_it_stands(qtbot, opened, finder, ask):
    rows = ask("groundwater")
    qtbot.keyClick(finder, Qt.Key.Key_Down)
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    chosen = [row for row in rows if row.sort is not Sort.HEAD][1]
    selection = opened.window.place.selection
    assert selection.snippet_ids == (chosen.what.snippet.id,)
    assert selection.source_id == chosen.what.source.id
    assert finder.rows == ()
    assert not finder.hasFocus()


def test_a_source_is_found_by_its_code(qtbot, opened, finder, ask):
    source = queries.sources(opened.means.desk.look())[1]
    rows = ask(source.code)
    at = next(number for number, row in enumerate(rows) if row.sort is Sort.SOURCE)
    for _ in range(sum(row.sort is not Sort.HEAD for row in rows[:at])):
        qtbot.keyClick(finder, Qt.Key.Key_Down)
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert opened.window.place.selection.source_id == source.id


def test_a_paragraph_is_shown_in_the_draft(opened, finder, ask, settled):
    rows = ask("withdrawals groundwater")
    paragraph = next(row for row in rows if row.sort is Sort.PARAGRAPH)
    finder._choose(paragraph)
    settled()
    place = opened.window.place
    assert place.name == "Compose"
    assert place.spot.paragraph_id == paragraph.what.id
    assert place.text.editor.caret() == (paragraph.what.id, 0)


def test_all_hits_go_to_the_search_of_snippets(opened, finder, ask, monkeypatch):
    looked = []
    monkeypatch.setattr(opened.window.place, "look_for", looked.append)
    rows = ask("water")
    finder._choose(next(row for row in rows if row.sort is Sort.ALL_HITS))
    assert looked == ["water"]


def test_escape_goes_back_to_where_the_keyboard_was(qtbot, opened, finder, ask):
    before = opened.window.focusWidget()
    ask("water")
    assert finder.rows
    qtbot.keyClick(finder, Qt.Key.Key_Escape)
    assert finder.rows == ()
    assert opened.window.focusWidget() is before


@pytest.mark.parametrize(
    "words", ["zzzzqqq", '"', "*", "<b>", "NEAR(", "\u0645\u0627\u0621", "'; DROP", "- -", "a" * 5000]
)
def test_odd_words_find_nothing_or_something_but_break_nothing(opened, ask, finder, words):
    rows = ask(words)
    assert finder.text()
    assert rows == () or rows[0].sort is Sort.HEAD
    assert opened.means.notices.lines() == []


def test_nothing_found_is_said(opened, ask):
    assert [row.text for row in ask("zzzzqqq")] == ["Nothing found"]


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_commands_are_found_and_done_without_a_workspace(qtbot, program, finder, ask):
    rows = ask("shortcuts", "edit.commands")
    assert [row.text for row in rows] == ["Commands", "Keyboard shortcuts"]
    assert rows[1].aside.startswith("Help")
    assert "F1" in rows[1].aside
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert any(each.windowTitle() == "Keyboard shortcuts" for each in QApplication.topLevelWidgets())
    assert finder.text() == ""


def test_enter_is_the_field_s_own_key_whatever_else_it_does_in_the_window(qtbot, opened, finder, ask, settled):
    snippet = queries.snippets(opened.means.desk.look())[0]
    opened.window.place.selection.choose_source(snippet.source_id)
    opened.window.place.selection.choose_snippets([snippet.id])
    settled()
    assert opened.means.actions.action("snippets.inspect").isEnabled()  # Return is its key in the text
    done = []
    opened.means.actions.action("view.usual").triggered.connect(lambda: done.append("usual"))
    ask("usual text", "edit.commands")
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert done == ["usual"]
    assert finder.text() == ""


def test_commands_that_cannot_be_done_now_are_not_offered(program, files, sample, settled):
    before = {each.words for each in commands(program.means.actions)}
    assert "Save a copy…" not in before
    files.open(sample, read_only=True)
    settled()
    after = {each.words for each in commands(program.means.actions)}
    assert before < after
    assert "Save a copy…" in after
    assert "Import…" not in after


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", "New workspace…"),
        ("new", "New workspace…"),
        ("larg", "Larger text"),
        ("tex us", "Usual text size"),
        ("help abo", "About DraftDesk"),
        ("fulscr", "Full screen"),
        ("PREF", "Preferences…"),
        ("&", "New workspace…"),
    ],
)
def test_words_typed_in_part_find_the_command(program, typed, first):
    found = matching(commands(program.means.actions), typed)
    assert found[0].words == first
    assert all(command.words[start:end] for command in found for start, end in command.spans)


def test_letters_that_stand_nowhere_find_no_command(program):
    assert matching(commands(program.means.actions), "qqq") == []


def test_closing_the_workspace_closes_the_list(opened, finder, ask):
    ask("water")
    opened.means.desk.close()
    assert finder.rows == ()
    assert finder.text() == ""


def test_the_list_is_a_sound_model_whose_rows_say_what_they_are(program, qtmodeltester):
    model = FinderModel(program.window)
    model.show([Row(Sort.HEAD, "Snippets"), Row(Sort.SNIPPET, "Share data", "TS3/a", ((0, 5),))])
    qtmodeltester.check(model)
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Snippet, Share data, TS3/a"
    assert model.index(1).data(Role.ROW).aside == "TS3/a"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_late_match_is_shown_from_shortly_before_it():
    text = "word " * 100 + "needle and more"
    at = text.index("needle")
    shown, spans = excerpt(Row(Sort.SNIPPET, text, "", ((at, at + 6),)), 90)
    assert shown[slice(*spans[0])] == "needle"
    assert shown.startswith("… ")
    assert spans[0][0] < 80


def test_a_match_that_is_seen_anyway_is_shown_from_the_beginning():
    text = "word " * 100
    assert excerpt(Row(Sort.SNIPPET, text, "", ((50, 54),)), 90) == (text[:400], ((50, 54),))
