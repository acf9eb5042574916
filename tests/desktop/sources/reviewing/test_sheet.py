"""The review sheet: what is shown, every key, and one act at the end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.reviewing.rows import LINE
from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet
from draftdesk.model.sources import Confidence, SnippetKind, Strength
from draftdesk.workspace import queries

Brought = Callable[..., ReviewSheet]
Paper = Callable[[int], Path]


def texts(sheet: ReviewSheet, source: int = 0) -> list[str]:
    return [row.snippet.text for row in sheet.history.source(source).rows]


def ticks(sheet: ReviewSheet, source: int = 0) -> list[bool]:
    return [row.ticked for row in sheet.history.source(source).rows]


def choose(sheet: ReviewSheet, *rows: int) -> None:
    """Choose rows of the only source shown, the last one becoming the current."""
    table = sheet.panes.table
    table.clearSelection()
    model = table.selectionModel()
    for at in rows:
        index = sheet.work.rows.index(sheet.work.rows.number_of(0, at), 0)
        how = model.SelectionFlag.Select | model.SelectionFlag.Rows
        model.setCurrentIndex(index, how)


def test_what_a_source_lists_is_ticked_and_what_only_reads_so_is_not(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    rows = sheet.history.source(0).rows
    assert [row.snippet.confidence for row in rows] == [Confidence.LISTED] * 3 + [Confidence.LIKELY]
    assert ticks(sheet) == [True, True, True, False]
    assert sheet.panes.sum.text() == "3 of 4 snippets from 1 source will be stored"
    assert sheet.panes.store.text() == "&Import 3 snippets"


def test_the_table_has_headings_and_rows_and_stands_every_question_qt_asks(
    brought: Brought, paper: Paper, qtmodeltester: Any
) -> None:
    sheet = brought(paper(1), paper(2))
    qtmodeltester.check(sheet.work.rows)
    qtmodeltester.check(sheet.arrived)
    lines = [sheet.work.rows.index(n, 0).data(LINE) for n in range(sheet.work.rows.rowCount())]
    assert sum(line.row is not None for line in lines) == 8
    assert lines[0].row is None
    assert "3 of 4 ticked" in sheet.work.rows.index(0, 0).data()


def test_space_ticks_and_unticks_the_chosen_rows(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 1, 3)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Space)
    assert ticks(sheet) == [True, True, True, True]
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Space)
    assert ticks(sheet) == [True, False, True, False]
    choose(sheet, 0)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Delete)
    assert ticks(sheet) == [False, False, True, False]


def test_ticking_a_heading_ticks_all_below_it(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    heading = sheet.work.rows.index(0, 0)
    sheet.work.rows.setData(heading, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert ticks(sheet)[:3] == [False] * 3
    assert heading.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_j_joins_with_the_next_and_s_splits_at_the_caret(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    before = texts(sheet)
    choose(sheet, 0)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_J)
    assert len(texts(sheet)) == 3
    assert texts(sheet)[0].startswith(before[0])
    assert texts(sheet)[0].endswith(before[1])
    form = sheet.panes.form
    cursor = form.text.textCursor()
    cursor.setPosition(form.text.toPlainText().index("Keep"))
    form.text.setTextCursor(cursor)
    sheet.panes.table.setFocus()
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_S)
    assert len(texts(sheet)) == 4
    assert texts(sheet)[1] == before[1]


def test_steps_are_taken_back_and_done_again_one_by_one(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    before = texts(sheet), ticks(sheet)
    choose(sheet, 0)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_J)
    joined = texts(sheet)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Space)
    for _ in range(2):
        qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (texts(sheet), ticks(sheet)) == before
    assert not sheet.commands["undo"].isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Z, both)
    assert texts(sheet) == joined


def test_what_cannot_be_done_is_said_and_changes_nothing(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 0, 2)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_J)
    assert "only rows that follow one another can be joined" in sheet.panes.message.text()
    assert len(texts(sheet)) == 4
    assert not sheet.history.is_touched


def test_kind_strength_tags_and_contributors_are_set_for_all_chosen_rows(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 0, 2)
    form = sheet.panes.form
    form.kind.setCurrentIndex(form.kind.findData(SnippetKind.PRINCIPLE))
    form.kind.activated.emit(form.kind.currentIndex())
    form.strength.setCurrentIndex(form.strength.findData(Strength.WIDE))
    form.strength.activated.emit(form.strength.currentIndex())
    for field, words in ((form.tags, "theme:Rivers; theme:Families"), (form.contributors, "Kenya; Nepal")):
        field.setFocus()
        field.setText(words)
        field.setModified(True)
        field.settle()
    rows = [row.snippet for row in sheet.history.source(0).rows]
    for at in (0, 2):
        assert (rows[at].kind, rows[at].strength) == (SnippetKind.PRINCIPLE, Strength.WIDE)
        assert {"theme:Rivers", "theme:Families"} <= set(rows[at].tags)
        assert rows[at].contributors == ("Kenya", "Nepal")
    assert rows[1].strength is None
    assert "theme:Rivers" not in rows[1].tags


def test_only_the_passage_is_tinted_in_the_source(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    for at in (0, 1, 2):
        choose(sheet, at)
        page, tinted = sheet.panes.form.context.document(), ""
        for block in (page.findBlockByNumber(n) for n in range(page.blockCount())):
            for span in block.textFormats():
                if span.format.background().style() is not Qt.BrushStyle.NoBrush:
                    tinted += block.text()[span.start : span.start + span.length]
        row = sheet.history.source(0).rows[at].snippet
        assert tinted == row.quoted


def test_esc_leaves_a_field_as_it_was_and_the_sheet_open(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 0)
    before = sheet.history.source(0).rows[0]
    sheet.commands["tags"].trigger()
    qtbot.keyClicks(sheet.panes.form.tags, "theme:zzz")
    qtbot.keyClick(sheet.panes.form.tags, Qt.Key.Key_Escape)
    choose(sheet, 1)
    assert sheet.isVisible()
    assert sheet.history.source(0).rows[0] is before


def test_a_word_taken_from_the_list_below_a_field_is_kept(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 0)
    sheet.commands["tags"].trigger()
    field = sheet.panes.form.tags
    offered = field._words.popup()
    qtbot.keyClicks(field, "dimension:")
    assert offered.isVisible()
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert sheet.focusWidget() is field  # more tags can be typed
    qtbot.keyClick(field, Qt.Key.Key_Return)
    tags = sheet.history.source(0).rows[0].snippet.tags
    assert tags[-1].startswith("dimension:")
    assert tags[-1] in field.text()
    assert sheet.focusWidget() is sheet.panes.table
    assert not sheet.is_storing


def test_a_tag_that_is_none_is_refused_in_a_line(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    field = sheet.panes.form.tags
    shown = field.text()
    field.setText("Rivers")
    field.setModified(True)
    field.settle()
    assert "a tag is written FACET:NAME" in sheet.panes.message.text()
    assert field.text() == shown


def test_an_edited_text_is_taken_when_the_next_row_is_chosen(qtbot: QtBot, brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 0)
    sheet.panes.form.text.selectAll()
    qtbot.keyClicks(sheet.panes.form.text, "Share all water")
    choose(sheet, 1)
    assert texts(sheet)[0] == "Share all water"
    assert sheet.panes.form.text.toPlainText() == texts(sheet)[1]
    sheet.commands["undo"].trigger()
    assert texts(sheet)[0] == "Share the water of river 1 fairly"


def test_the_place_in_the_source_is_shown_with_the_passage_in_it(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    choose(sheet, 1)
    shown = sheet.panes.form.context.toPlainText()
    assert "We recommend the following:" in shown
    assert "Keep the families of river 1 together; and" in shown


def test_the_filter_shows_rows_with_all_words_and_tick_all_concerns_only_those(
    qtbot: QtBot, brought: Brought, paper: Paper
) -> None:
    sheet = brought(paper(1))
    sheet.panes.words.setText("river PROTECT")
    qtbot.waitUntil(lambda: sheet.work.rows.rowCount() == 2)
    sheet.commands["all-likely"].trigger()
    assert ticks(sheet) == [True] * 4
    sheet.commands["none"].trigger()
    assert ticks(sheet) == [True, True, True, False]
    sheet.panes.words.clear()
    qtbot.waitUntil(lambda: sheet.work.rows.rowCount() > 4)
    sheet.panes.only_likely.setChecked(True)
    assert sheet.work.rows.rowCount() == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_filter_the_keyboard_goes_to_the_row_found_and_stays_on_it_among_all_rows(
    qtbot: QtBot, brought: Brought, paper: Paper, key: Qt.Key
) -> None:
    sheet = brought(paper(1))
    table, rows = sheet.panes.table, sheet.work.rows
    sheet.commands["filter"].trigger()
    qtbot.keyClicks(sheet.panes.words, texts(sheet)[2])
    qtbot.keyClick(sheet.panes.words, key)
    assert table.hasFocus()
    assert rows.rowCount() == 2
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticks(sheet) == [True, True, False, False]
    sheet.commands["filter"].trigger()
    qtbot.keyClick(sheet.panes.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows.rowCount() > 4)
    assert rows.line(table.currentIndex().row()).at == 2
    assert [index.row() for index in table.selectionModel().selectedRows()] == [table.currentIndex().row()]


def test_lists_after_a_line_become_recommendations(qtbot: QtBot, brought: Brought, tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("Water\n\nDelegates found these points worth keeping:\n\n- Clean wells\n- Safe rivers\n")
    sheet = brought(path)
    assert texts(sheet) == []
    block = next(each.n for each in sheet.history.source(0).found.reading.blocks if each.text.endswith(":"))
    sheet.work.lists_wanted.emit(0, block)
    qtbot.waitUntil(lambda: len(texts(sheet)) == 2, timeout=10_000)
    assert texts(sheet) == ["Clean wells", "Safe rivers"]
    assert ticks(sheet) == [True, True]


def test_words_run_together_are_parted_with_one_key(qtbot: QtBot, brought: Brought, tmp_path: Path) -> None:
    path = tmp_path / "joined.txt"
    many = "The labour of migrants and the markets of labour. " * 6
    path.write_text(f"{many}\n\nWe recommend the following:\n\n- Open labourmarkets to all\n")
    sheet = brought(path)
    sheet.commands["doubt"].trigger()
    assert "Press W to part them" in sheet.panes.form.doubts.text()
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_W)
    assert "Open labour markets to all" in texts(sheet)


def test_ok_stores_all_of_it_as_one_act_shows_the_first_and_offers_undo(
    program: Program,
    brought: Brought,
    paper: Paper,
    imported: Callable[[], None],
    stored: Callable[[], list[str]],
    settled: Callable[[], None],
) -> None:
    sheet = brought(paper(1), paper(2))
    before = len(queries.acts(program.means.desk.look()))
    assert stored() == []
    sheet.panes.arrived.setCurrentIndex(sheet.arrived.index(1))
    sheet.panes.details.title.setText("What Kenya said")
    sheet.panes.details.title.setModified(True)
    imported()
    look = program.means.desk.look()
    assert len(stored()) == 6
    assert [each.title for each in queries.sources(look)] == ["What Kenya said", "Statement by Kenya"]
    assert len(queries.acts(look)) == before + 1
    assert program.means.notices.lines()[0] == "2 sources are imported, with 6 snippets."
    assert program.window.place.selection.source_id == queries.sources(look)[0].id  # type: ignore[union-attr]
    program.means.notices.answers()[0].click()
    settled()
    assert stored() == []


def test_what_was_imported_last_is_chosen_in_the_list(
    program: Program, brought: Brought, paper: Paper, imported: Callable[[], None], settled: Callable[[], None]
) -> None:
    for n in (1, 2):
        brought(paper(n))
        imported()
        settled()
        (chosen,) = program.window.place.listing.chosen()  # type: ignore[union-attr]
        assert chosen.file_name == f"statement-{n:03d}.txt"


def test_a_source_that_is_unticked_is_not_stored(
    program: Program, brought: Brought, paper: Paper, imported: Callable[[], None]
) -> None:
    sheet = brought(paper(1), paper(2))
    sheet.arrived.setData(sheet.arrived.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert sheet.panes.sum.text() == "3 of 4 snippets from 1 source will be stored"
    imported()
    assert [each.file_name for each in queries.sources(program.means.desk.look())] == ["statement-002.txt"]


def test_cancel_stores_nothing_and_asks_only_where_something_was_changed(
    qtbot: QtBot, program: Program, person: Any, brought: Brought, paper: Paper, stored: Callable[[], list[str]]
) -> None:
    sheet = brought(paper(1))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet = brought(paper(1))
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_Delete)
    person.yes = False
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    person.yes = True
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert len(person.asked) == 2
    assert stored() == []


@pytest.mark.parametrize(("typed", "stored_as"), [(None, "fr"), ("EN", "en"), ("", "fr")])
def test_the_language_of_the_document_is_shown_and_another_that_is_typed_goes_before_it(
    brought: Brought,
    program: Program,
    tmp_path: Path,
    imported: Callable[[], None],
    typed: str | None,
    stored_as: str,
) -> None:
    path = tmp_path / "puits.txt"
    path.write_text("Les États doivent protéger les puits et partager l’eau du pays avec tous.\n", encoding="utf-8")
    details = brought(path).panes.details
    assert details.language.text() == "fr"
    if typed is not None:
        details.language.setText(typed)
        details.language.setModified(True)
        details.settle()
    imported()
    assert [each.language for each in queries.sources(program.means.desk.look())] == [stored_as]


def test_a_date_that_is_none_is_refused(brought: Brought, paper: Paper) -> None:
    sheet = brought(paper(1))
    details = sheet.panes.details
    details.date.setText("next week")
    details.date.setModified(True)
    details.settle()
    assert "is no date" in sheet.panes.message.text()
    details.date.setText("2017-07-10")
    details.date.setModified(True)
    details.settle()
    assert sheet.history.source(0).details.date == "2017-07-10"


@pytest.mark.parametrize("name", ["upr-recommendations-2008.csv"])
def test_a_thousand_cards_are_gone_through_row_by_row(qtbot: QtBot, brought: Brought, name: str) -> None:
    path = Path(__file__).resolve().parents[5] / "shared" / "data" / "cards" / name
    if not path.exists():
        pytest.skip("no real cards here")
    sheet = brought(path)
    assert len(texts(sheet)) == 1024
    choose(sheet, 500)
    qtbot.keyClick(sheet.panes.table, Qt.Key.Key_J)
    assert len(texts(sheet)) == 1023
    sheet.commands["none"].trigger()
    assert sheet.panes.sum.text() == "0 of 1023 snippets from 1 source will be stored"


def test_words_run_as_they_do_where_the_window_reads_from_the_right(brought: Brought, paper: Paper) -> None:
    table = brought(paper(1)).panes.table
    delegate = table.itemDelegate()

    def painted(direction: Qt.LayoutDirection, words: str) -> tuple[QImage, QRect]:
        image = QImage(420, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setPen(Qt.GlobalColor.black)
        delegate._paint_words(painter, table.font(), image.rect(), words, direction)  # type: ignore[attr-defined]
        painter.end()
        inked = [(x, y) for x in range(420) for y in range(80) if image.pixelColor(x, y).lightness() < 128]
        xs, ys = [x for x, _ in inked], [y for _, y in inked]
        box = QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))
        return image.copy(box), box

    there, left = painted(Qt.LayoutDirection.LeftToRight, "Protect water.")
    here, right = painted(Qt.LayoutDirection.RightToLeft, "Protect water.")
    assert left.left() < 5
    assert right.right() > 414
    assert here.size() == there.size()
    for each in (there, here):  # the full stop, and nothing above it, is at the right end
        last = [y for y in range(each.height()) if each.pixelColor(each.width() - 1, y).lightness() < 128]
        assert last
        assert min(last) > each.height() // 2
