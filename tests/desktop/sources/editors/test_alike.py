"""The window of near-identical snippets."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.editors.alike_view import Role
from draftdesk.desktop.sources.editors.picking import Picker
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.model.differences import Side
from draftdesk.model.drafts import Outcome
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries

Settled = Callable[[], None]
Bring = Callable[[str], Any]


def _references(window: Any) -> list[str]:
    return [each.found.snippet.reference for each in window._alike.alike]


def _reworded(program: Program, settled: Settled, reference: str, old: str, new: str) -> None:
    snippet = queries.snippet_named(program.means.desk.look(), reference)
    assert old in snippet.text
    changes = SnippetChanges(text=snippet.text.replace(old, new))
    program.means.desk.act("Reword", "Sources", lambda tx: change_snippets(tx, [snippet], changes))
    settled()


def test_groups_are_found_the_largest_first_with_their_snippets_beside_them(bring: Bring) -> None:
    window = bring("sources.alike")
    group = window.table.chosen()[0]
    assert len(group.ids) == max(len(each.ids) for each in window._groups) == 3
    assert _references(window) == ["SS/d/2", "RC/10", "S/1"]
    assert len(window.view.chosen()) == 3, "all of a group are chosen at first"
    assert window._count.text() == f"{len(window._groups)} groups, {sum(len(e.ids) for e in window._groups)} snippets"


def test_a_difference_is_shown_at_once_and_read_out_in_words(program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.alike")
    _reworded(program, settled, "RC/10", "free of charge", "at no cost")
    assert window._count.text() == "Snippets have changed since they were compared."
    segments = window._alike.alike[1].segments
    assert ["".join(each.text for each in segments if each.side is side).strip() for side in (Side.FIRST, Side.SECOND)]
    spoken = window._alike.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "[taken away: free of charge]" in spoken
    assert "[added: at no cost]" in spoken
    formats = window.view.itemDelegate()._formats(window._alike.alike[1])
    assert {(each.format.fontUnderline(), each.format.fontStrikeOut()) for each in formats} == {
        (True, False),
        (False, True),
    }


def test_filters_tell_the_same_from_nearly_the_same_and_one_source_from_several(
    program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.alike")
    _reworded(program, settled, "RC/10", "free of charge", "for free")
    window._again.click()
    settled()
    window.how.setCurrentIndex(2)
    settled()
    assert not any(line.is_exact for line in window._model.lines)
    group = next(line for line in window._model.lines if len(line.ids) == 3)
    window.table.choose([group.ids[0]])
    settled()
    assert _references(window) == ["SS/d/2", "S/1", "RC/10"], "the most similar first"
    window.where.setCurrentIndex(1)
    settled()
    assert window._count.text() == "No two snippets say this nearly the same."
    assert _references(window) == []
    window.how.setCurrentIndex(0)
    window.where.setCurrentIndex(2)
    assert all(len(line.sources) > 1 for line in window._model.lines)


def test_all_are_given_the_tags_of_the_first(program: Program, bring: Bring, settled: Settled) -> None:
    from draftdesk.drafting.tagging import tag_snippets

    window = bring("sources.alike")
    first = window._alike.alike[0].found.snippet
    program.means.desk.act("Tag", "Sources", lambda tx: tag_snippets(tx, [first], ["theme:Testing"]))
    settled()
    window._tag.trigger()
    settled()
    assert all("theme:Testing" in each.found.tags for each in window._alike.alike)
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Tag 2 snippets as SS/d/2"
    window._tag.trigger()
    settled()
    assert window.notices.lines() == ["They all carry the tags of the first already."]


def test_all_but_one_are_set_aside_with_the_reason(
    qtbot: QtBot, program: Program, bring: Bring, settled: Settled
) -> None:
    window = bring("sources.alike")
    (first,) = queries.drafts(program.means.desk.look())
    assert not window.draft.isVisible()
    second = replace(first, id=new_id(), name="Second draft")
    program.means.desk.act("New draft", "Compose", lambda tx: tx.insert(second))
    settled()
    assert window.draft.isVisible()
    window.draft.setCurrentText("Second draft")
    window._aside.trigger()
    picker = window.findChild(Picker)
    picker.line.setText("RC/10")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    settled()
    decided = queries.decisions(program.means.desk.look(), second.id)
    assert [(each.outcome, each.reason) for each in decided] == [(Outcome.SET_ASIDE, "says the same as RC/10")] * 2
    assert window.notices.lines() == ["2 snippets set aside."]
    heads = [window._alike.index(row).data(Role.HEAD)[1] for row in range(3)]
    assert [head.startswith("set aside: says the same as RC/10") for head in heads] == [True, False, True]


def test_what_stands_in_the_draft_stays_there(qtbot: QtBot, bring: Bring, settled: Settled) -> None:
    window = bring("sources.alike")
    window._aside.trigger()
    qtbot.keyClick(window.findChild(Picker).line, Qt.Key.Key_Return)
    settled()
    assert window.notices.lines() == ["None set aside: they stand in the draft."]


def test_enter_shows_a_snippet_where_it_stands(qtbot: QtBot, program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.alike")
    window.view.setCurrentIndex(window._alike.index(1))
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    settled()
    found = window._alike.alike[1].found
    selection = program.window.place.selection  # type: ignore[union-attr]
    assert (selection.source_id, selection.snippet_ids) == (found.source.id, (found.snippet.id,))


def test_all_are_chosen_for_the_inspector(program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.alike")
    window._edit.trigger()
    settled()
    ids = tuple(each.found.snippet.id for each in window._alike.alike)
    assert program.window.place.selection.snippet_ids == ids  # type: ignore[union-attr]


def test_closing_the_window_stops_the_comparing(qtbot: QtBot, program: Program, bring: Bring, settled: Settled) -> None:
    window = bring("sources.alike")
    window._again.click()
    assert program.means.tasks.under_way
    qtbot.keyClick(window.table, Qt.Key.Key_Escape)
    settled()
    assert not program.means.tasks.under_way


def test_qt_finds_no_fault_with_the_snippets_of_a_group(bring: Bring, settled: Settled) -> None:
    window = bring("sources.alike")
    tester = QAbstractItemModelTester(window._alike, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for group in window._model.lines[:3]:
        window.table.choose([group.ids[0]])
        settled()
    del tester
