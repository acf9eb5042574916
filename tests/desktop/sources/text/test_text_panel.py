"""The source as read, driven by keys and mouse in the whole window."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.cli import main
from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.desktop.sources.text.page import Page
from draftdesk.desktop.sources.text.tag_dialog import NewTagDialog
from draftdesk.drafting import marking
from draftdesk.drafting.originals import delete_sources
from draftdesk.model.sources import Block, Locator, Snippet, Source
from draftdesk.model.vocabulary import Facet
from draftdesk.workspace import queries

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)")
Settled = Callable[[], None]
_MIXED = """Recommendations

First: 😀 keep the 𠀀𠀁 well clean. Second: mend the pipes. Third: meet again.

يجب على الدول أن تحمي المياه العذبة. وعليها أن تتعاون في ذلك.

各国应当保护淡水资源。各国应当合作。
"""


class Asked(Protocol):
    yes: bool | None
    asked: list[str]


def _place(program: Program) -> SourcesPlace:
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    return place


def _page(program: Program) -> Page:
    return _place(program).text.page


def _snippets(program: Program, source: Source) -> list[Snippet]:
    return queries.snippets(program.means.desk.look(), source.id)


def _last_act(program: Program) -> str:
    act = program.means.desk.next_undo()
    return act.name if act else ""


def _show(program: Program, path: Path, code: str, settled: Settled) -> Source:
    program.means.desk.open(path)
    source = queries.source_named(program.means.desk.look(), code)
    _place(program).selection.choose_source(source.id)
    settled()
    _page(program).setFocus()
    return source


@pytest.fixture
def mixed(empty: Path) -> Path:
    """A workspace with one source in three scripts, of which nothing is marked."""
    text = empty.with_name("mixed.txt")
    text.write_text(_MIXED, encoding="utf-8")
    assert main(["import", str(empty), str(text)]) == 0
    return empty


def _mixed(program: Program, path: Path, settled: Settled) -> Source:
    return _show(program, path, "M", settled)


def _press(
    qtbot: QtBot, page: Page, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.window().activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    qtbot.keyClick(page, key, modifier)


def _block(page: Page, words: str) -> Block:
    return next(block for block in page.blocks if words in block.text)


def _put_caret(page: Page, words: str) -> None:
    block = _block(page, words)
    at = block.text.index(words)
    page.select(Locator(page=None, block=block.n, end_block=block.n, start=at, end=at), caret_only=True)


def _select(page: Page, words: str) -> None:
    block = _block(page, words)
    at = block.text.index(words)
    page.select(Locator(page=None, block=block.n, end_block=block.n, start=at, end=at + len(words)))


def test_a_chosen_source_stands_on_the_page_block_by_block(program: Program, sample: Path, settled: Settled) -> None:
    source = _show(program, sample, "SS", settled)
    page = _page(program)
    assert source.reading_id
    blocks = queries.blocks(program.means.desk.look(), source.reading_id)
    assert page.document().blockCount() == len(blocks)
    for block in blocks:
        assert page.document().findBlockByNumber(block.n).text().endswith(block.text)


def test_q_marks_the_sentence_under_the_caret(qtbot: QtBot, program: Program, mixed: Path, settled: Settled) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)
    _put_caret(page, "mend the")
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    (snippet,) = _snippets(program, source)
    assert snippet.quoted == "Second: mend the pipes."
    assert _place(program).selection.snippet_ids == (snippet.id,)
    assert _last_act(program) == f"Mark {snippet.reference}"


@pytest.mark.parametrize(
    "words", ["keep the 𠀀𠀁 well", "😀 keep", "𠀁 well clean. Second", "أن تحمي المياه", "保护淡水"]
)
def test_what_is_selected_is_what_is_marked_in_every_script(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled, words: str
) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)
    _select(page, words)
    assert page.textCursor().selectedText() == words
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    assert [each.quoted for each in _snippets(program, source)] == [words]


def test_a_selection_over_blocks_is_one_snippet_without_the_spaces_around_it(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled
) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)
    first, last = _block(page, "First"), _block(page, "各国")
    start = first.text.index(" Third")
    page.select(Locator(page=None, block=first.n, end_block=last.n, start=start, end=0))
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    (snippet,) = _snippets(program, source)
    assert snippet.quoted.startswith("Third: meet again.\n")
    assert snippet.quoted.endswith("ذلك.")


def test_a_new_tag_is_named_and_from_then_on_q_puts_it_on(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled
) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)
    _select(page, "mend the pipes")
    _press(qtbot, page, Qt.Key.Key_N)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, NewTagDialog))
    line = dialog.findChild(QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    assert line.text() == "theme:"
    qtbot.keyClicks(line, "Leaks")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settled()
    (snippet,) = _snippets(program, source)
    label = queries.tags_of_snippets(program.means.desk.look(), source.id)[snippet.id]
    assert [each.partition(":")[2] for each in label] == ["Leaks"]
    assert _last_act(program) == f"Mark {snippet.reference} Leaks"
    _select(page, "meet again")
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    tags = queries.tags_of_snippets(program.means.desk.look(), source.id)
    assert list(tags.values()) == [label, label]


@pytest.mark.parametrize(
    ("there", "used", "proposed"),
    [
        (("dimension", "theme"), "", "theme:"),
        (("dimension", "theme"), "dimension", "dimension:"),
        (("dimension", "theme"), "gone", "theme:"),
        (("dimension", "scale"), "", "dimension:"),
        ((), "", ""),
    ],
)
def test_a_new_tag_is_proposed_in_the_facet_used_last_or_as_a_theme(
    qtbot: QtBot, there: tuple[str, ...], used: str, proposed: str
) -> None:
    facets = [Facet(id=name, name=name, title=name.title()) for name in there]
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewTagDialog(facets, [], lambda _: None, parent, facet=used)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    assert line.text() == proposed


def test_the_next_new_tag_is_of_the_facet_of_the_one_before(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled
) -> None:
    _mixed(program, mixed, settled)
    page = _page(program)
    for words, typed, proposed in (("mend the pipes", "dimension:Local", "theme:"), ("meet again", "", "dimension:")):
        _select(page, words)
        _press(qtbot, page, Qt.Key.Key_N)
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, NewTagDialog))
        line = dialog.findChild(QLineEdit)
        qtbot.waitUntil(line.hasFocus)
        assert line.text() == proposed
        line.setText(typed)
        qtbot.keyClick(dialog, Qt.Key.Key_Return if typed else Qt.Key.Key_Escape)
        settled()
        qtbot.waitUntil(lambda gone=dialog: gone not in QApplication.topLevelWidgets())


def test_r_offers_tags_by_number(qtbot: QtBot, program: Program, sample: Path, settled: Settled) -> None:
    source, page = _show(program, sample, "SS", settled), _page(program)
    before = {each.id for each in _snippets(program, source)}
    _put_caret(page, "It was opened by")
    _press(qtbot, page, Qt.Key.Key_R)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    label = menu.actions()[1].data()
    qtbot.keyClick(menu, Qt.Key.Key_2)
    settled()
    (new,) = [each for each in _snippets(program, source) if each.id not in before]
    assert queries.tags_of_snippets(program.means.desk.look(), source.id)[new.id] == (label,)
    assert _last_act(program) == f"Mark {new.reference} {label.partition(':')[2]}"


def test_two_marks_at_once_are_called_differently(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled
) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)
    for words in ("mend the pipes", "meet again", "well clean"):
        _select(page, words)
        _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    references = {each.reference for each in _snippets(program, source)}
    acts = [act.name for act in queries.acts(program.means.desk.look(), 3)]
    assert {f"Mark {each}" for each in references} == set(acts)
    assert len(references) == 3


def test_marking_goes_on_after_a_bug(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)

    def broken(*_: object) -> None:
        raise ValueError("a bug")

    _put_caret(page, "mend the")
    with monkeypatch.context() as patched, qtbot.captureExceptions():
        patched.setattr(marking, "mark", broken)
        _press(qtbot, page, Qt.Key.Key_Q)
        settled()
    assert not _snippets(program, source)
    assert program.means.notices.lines()[0].startswith("Something went wrong in DraftDesk itself.")
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    assert len(_snippets(program, source)) == 1


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
def test_a_mark_that_cannot_be_saved_offers_a_copy(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled
) -> None:
    _mixed(program, mixed, settled)
    mixed.unlink()
    page = _page(program)
    _put_caret(page, "mend the")
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    assert "moved, deleted or replaced" in program.means.notices.lines()[0]
    assert [each.text() for each in program.means.notices.answers()] == ["Save a copy…"]
    assert "Not saved" in [label.text() for label in program.window.statusBar().findChildren(QLabel)]


def test_u_takes_a_mark_away_and_undo_brings_it_back_without_moving_anything(
    qtbot: QtBot, program: Program, mixed: Path, settled: Settled
) -> None:
    source, page = _mixed(program, mixed, settled), _page(program)
    _put_caret(page, "mend the")
    _press(qtbot, page, Qt.Key.Key_Q)
    settled()
    caret, scrolled = page.caret(), page.verticalScrollBar().value()
    _press(qtbot, page, Qt.Key.Key_U)
    settled()
    assert not _snippets(program, source)
    assert not _place(program).selection.snippet_ids
    program.means.actions.action("edit.undo").trigger()
    settled()
    assert len(_snippets(program, source)) == 1
    assert (page.caret(), page.verticalScrollBar().value()) == (caret, scrolled)


def test_a_snippet_of_a_draft_is_not_unmarked_unasked(
    qtbot: QtBot, program: Program, sample: Path, settled: Settled, person: Asked
) -> None:
    source, page = _show(program, sample, "SS", settled), _page(program)
    placed = queries.drafts_of_snippets(program.means.desk.look(), [each.id for each in _snippets(program, source)])
    snippet_id = next(iter(placed))
    _place(program).selection.reveal(source.id, snippet_id)
    person.yes = False
    _press(qtbot, page, Qt.Key.Key_U)
    settled()
    assert person.asked
    assert snippet_id in {each.id for each in _snippets(program, source)}
    person.yes = True
    _press(qtbot, page, Qt.Key.Key_U)
    settled()
    assert snippet_id not in {each.id for each in _snippets(program, source)}


def test_a_click_chooses_the_snippet_under_it(qtbot: QtBot, program: Program, sample: Path, settled: Settled) -> None:
    source, page = _show(program, sample, "R", settled), _page(program)
    snippet = _snippets(program, source)[0]
    page.select(
        Locator(page=None, block=snippet.block, end_block=snippet.block, start=snippet.start + 3, end=0),
        caret_only=True,
    )
    at = page.cursorRect().center()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x() + 1, at.y()))
    assert _place(program).selection.snippet_ids == (snippet.id,)


def test_f3_goes_from_snippet_to_snippet_and_round(
    qtbot: QtBot, program: Program, sample: Path, settled: Settled
) -> None:
    source, page = _show(program, sample, "R", settled), _page(program)
    ids = [each.id for each in sorted(_snippets(program, source), key=lambda each: (each.block, each.start))]
    seen = []
    for _ in ids:
        _press(qtbot, page, Qt.Key.Key_F3)
        seen += _place(program).selection.snippet_ids
    assert seen == ids
    _press(qtbot, page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert _place(program).selection.snippet_ids == (ids[-2],)


def test_what_is_asked_for_comes_into_view(program: Program, sample: Path, settled: Settled) -> None:
    source, page = _show(program, sample, "SS", settled), _page(program)
    last = max(_snippets(program, source), key=lambda each: each.block)
    other = queries.source_named(program.means.desk.look(), "R")
    _place(program).selection.choose_source(other.id)
    _place(program).selection.reveal(source.id, last.id)
    settled()
    assert page.caret() == (last.block, last.start)
    assert page.viewport().rect().contains(page.cursorRect().center())


def test_words_are_found_counted_and_gone_through(
    qtbot: QtBot, program: Program, sample: Path, settled: Settled
) -> None:
    _show(program, sample, "SS", settled)
    page, bar = _page(program), _place(program).text.find_bar
    program.means.actions.action("sources.find-in-text").trigger()
    qtbot.keyClicks(bar.findChild(QLineEdit), "co-facilitators")
    qtbot.waitUntil(lambda: bar.findChild(QLabel).text()[:1].isdigit())
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert page.textCursor().selectedText().lower() == "co-facilitators"
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_what_is_copied_is_plain_words(program: Program, sample: Path, settled: Settled) -> None:
    _show(program, sample, "SS", settled)
    page = _page(program)
    page.moveCursor(QTextCursor.MoveOperation.Start)
    page.moveCursor(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    data = page.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    assert data.text() == "Summary of the third thematic session\n"


def test_a_source_that_is_deleted_leaves_an_empty_page_also_after_undo(
    program: Program, sample: Path, settled: Settled
) -> None:
    source = _show(program, sample, "SS", settled)
    program.means.desk.act("Delete SS", "Sources", lambda tx: delete_sources(tx, [source]))
    settled()
    assert _page(program).blocks == ()
    assert _place(program).selection.source_id == ""
    program.means.actions.action("edit.undo").trigger()
    settled()
    assert _page(program).blocks == ()


def test_one_goes_on_reading_where_one_stopped(program: Program, sample: Path, settled: Settled) -> None:
    source, page = _show(program, sample, "SS", settled), _page(program)
    page.show_place(20, 0, at_top=True)
    top = page.top()
    program.means.desk.close()
    program.means.desk.open(sample)
    settled()
    assert _place(program).selection.source_id == source.id
    assert page.top() == top


def test_text_from_right_to_left_begins_at_the_right(program: Program, mixed: Path, settled: Settled) -> None:
    _mixed(program, mixed, settled)
    page = _page(program)
    arabic = page.document().findBlockByNumber(_block(page, "المياه").n)
    assert arabic.textDirection() is Qt.LayoutDirection.RightToLeft
    last = arabic.layout().lineAt(arabic.layout().lineCount() - 1)
    assert last.naturalTextRect().right() == pytest.approx(last.x() + last.width(), abs=2)
    assert last.naturalTextRect().left() > last.x() + 2


def test_a_tip_shows_what_documents_say_as_plain_words(program: Program, mixed: Path, settled: Settled) -> None:
    source = _mixed(program, mixed, settled)
    from draftdesk.drafting.marking import mark

    place = Locator(page=None, block=1, end_block=1, start=0, end=5)
    program.means.desk.act("Mark", "Sources", lambda tx: mark(tx, source, place, ["theme:<b>x</b>"]))
    settled()
    marked = _place(program).text.marked
    assert marked is not None
    assert "&lt;b&gt;x" in _place(program).text._described(marked.marks[0])
