"""Where every recommendation stands: nothing is missing, and what is out says why."""

import csv
import zipfile
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from draftdesk.desktop.drafts.covering.model import CoverageModel
from draftdesk.desktop.drafts.covering.rows import Column, narrowed, rows_of
from draftdesk.drafting.coverage import coverage
from draftdesk.model.coverage import Coverage, CoverageLine
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries


@pytest.fixture
def there(hand, sample):
    hand.program.means.desk.open(sample)
    return hand


def table(window):
    return window.findChild(QTableView)


def column(window, which):
    model = table(window).model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def chip(window, word):
    return next(
        each for each in window.findChildren(QPushButton) if each.isCheckable() and each.text().startswith(word)
    )


def line(reference="S/1", outcome="placed", text="Words", paragraphs=()):
    snippet = Snippet(id=reference, reference=reference, source_id="s", quoted=text, text=text, position=0)
    return CoverageLine(
        snippet=snippet,
        source_code="S",
        source_title="Statement",
        contributors=(),
        tags=(),
        outcome=outcome,
        paragraphs=tuple(paragraphs),
    )


def rows(*lines):
    return rows_of(Coverage(draft="Draft", version="", lines=lines))


def test_every_snippet_has_a_row_and_every_outcome_its_count(there):
    window = there.call("draft.coverage")
    found = coverage(there.look, there.draft)
    assert column(window, Column.REFERENCE) == [each.snippet.reference for each in found.lines]
    counts = Counter(each.outcome for each in found.lines)
    for outcome, word in (("placed", "Placed"), ("merged", "Merged"), ("set aside", "Set aside")):
        assert chip(window, word).text() == f"{word} {counts[outcome]}"
    assert window._sum.text() == f"Of 120 snippets, {found.reached} have reached the draft."


def test_an_outcome_and_words_narrow_the_list_but_never_the_sums(there, qtbot):
    window = there.call("draft.coverage")
    chip(window, "Set aside").click()
    there.settled()
    assert set(column(window, Column.OUTCOME)) == {"Set aside"}
    chip(window, "Set aside").click()
    window._search.setText("pharmaceuticals guidance")
    qtbot.waitUntil(lambda: table(window).model().rowCount() < 120)
    assert all("pharmaceuticals" in text for text in column(window, Column.WORDS))
    assert window._sum.text().startswith("Of 120 snippets")


def test_the_columns_sort_as_people_count():
    found = rows(
        line("S/10", paragraphs=("12 (b)",)), line("S/9", paragraphs=("2",)), line("S/1", paragraphs=("12 (a)",))
    )
    assert narrowed(found, (), "", Column.REFERENCE, downwards=False) == [2, 1, 0]
    assert narrowed(found, (), "", Column.PARAGRAPHS, downwards=False) == [1, 2, 0]
    assert narrowed(found, (), "", None, downwards=False) == [0, 1, 2]


def test_words_are_found_without_regard_to_case_and_in_any_column():
    found = rows(line("S/1", text="Protect SPRINGS"), line("S/2", outcome="not placed", text="Share data"))
    assert narrowed(found, (), "springs protect", None, downwards=False) == [0]
    assert narrowed(found, (), "s/2", None, downwards=False) == [1]
    assert narrowed(found, {"not placed"}, "springs", None, downwards=False) == []


def test_snippets_are_set_aside_and_taken_up_many_at_once(hand, unassembled, person):
    hand.program.means.desk.open(unassembled)
    window = hand.call("draft.coverage")
    view = table(window)
    view.setSelectionMode(view.SelectionMode.ExtendedSelection)
    view.selectAll()
    person.words = ["Held back"]
    hand.press(window, "Set aside…")
    kept = queries.decisions(hand.look, hand.draft.id)
    assert {each.reason for each in kept} == {"Held back"}
    assert len(kept) == 120
    assert hand.program.means.desk.next_undo().name == "Set aside 120 snippets"
    table(window).selectAll()
    hand.press(window, "Take up again")
    assert queries.decisions(hand.look, hand.draft.id) == []


def test_beside_a_version_nothing_is_set_aside(there):
    window = there.call("draft.coverage")
    window._versions.setCurrentIndex(1)
    window._versions.activated.emit(1)
    there.settled()
    table(window).selectAll()
    assert not there.button(window, "Set aside…").isEnabled()
    version = queries.version_labelled(there.look, there.draft.id, "Rev.1")
    expected = Counter(each.outcome for each in coverage(there.look, there.draft, version).lines)
    assert chip(window, "Placed").text() == f"Placed {expected['placed']}"


def test_a_row_leads_to_its_snippet_in_its_source(there, qtbot):
    window = there.call("draft.coverage")
    qtbot.keyClick(table(window), Qt.Key.Key_Return)
    first = coverage(there.look, there.draft).lines[0].snippet
    assert there.program.window.place.selection.snippet_ids == (first.id,)


def test_for_circulation_it_says_how_many_were_left_out(there, person, tmp_path):
    from draftdesk.drafting.editing import SnippetChanges, change_snippets
    from draftdesk.model.sources import Visibility

    hidden = queries.snippets(there.look)[:3]
    there.program.means.desk.act(
        "Hide", "Sources", lambda tx: change_snippets(tx, hidden, SnippetChanges(visibility=Visibility.INTERNAL))
    )
    there.settled()
    window = there.call("draft.coverage")
    person.files = [tmp_path / "out.csv"]
    window._on_circulate()
    there.settled()
    assert there.lines(window) == ["Written just now: out.csv. Left out, because not for circulation: 3 snippets."]
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + 120 - 3


def test_for_the_team_all_of_it_is_written(there, person, tmp_path):
    window = there.call("draft.coverage")
    person.files = [tmp_path / "out"]
    window._on_internal()
    there.settled()
    assert there.lines(window) == ["Written just now: out.docx"]
    words = zipfile.ZipFile(tmp_path / "out.docx").read("word/document.xml").decode()
    assert all(each.reference in words for each in queries.snippets(there.look))


def test_the_model_of_the_table_is_a_sound_one(qtmodeltester):
    model = CoverageModel()
    model.show(rows(line("S/1"), line("S/2", outcome="set aside")), [1, 0])
    qtmodeltester.check(model)
    assert model.row_of("S/1") == 1
    assert model.row_of("S/3") == -1


def test_it_follows_what_is_done_elsewhere(hand, unassembled):
    hand.program.means.desk.open(unassembled)
    window = hand.call("draft.coverage")
    assert chip(window, "Not placed").text() == "Not placed 120"
    hand.press(hand.call("draft.assemble"), "Assemble 120 snippets")
    assert chip(window, "Not placed").text() == "Not placed 0"
