"""Snippets one by one: nothing is missing, and what is out says why."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from draftdesk.desktop.reflected.listing.model import CoverageModel
from draftdesk.desktop.reflected.listing.rows import Column, narrowed, rows_of
from draftdesk.desktop.reflected.place import View
from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.profiles import patterns_in, take_patterns
from draftdesk.model.coverage import Coverage, CoverageLine
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries


def chip(reflected, word):
    return next(
        each
        for each in reflected.place.listing.findChildren(QPushButton)
        if each.isCheckable() and each.text().startswith(word)
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
    there.go(View.SNIPPETS)
    found = coverage(there.look, there.draft)
    assert there.listed == [each.snippet.reference for each in found.lines]
    counts = Counter(each.outcome for each in found.lines)
    for outcome, word in (("placed", "Placed"), ("merged", "Merged"), ("set aside", "Set aside")):
        assert chip(there, word).text() == f"{word} {counts[outcome]}"
    assert there.place.listing.title == "All snippets"


def test_an_outcome_and_words_narrow_the_list_but_never_the_counts(there, qtbot):
    there.go(View.SNIPPETS)
    view = there.place.listing.view
    chip(there, "Set aside").click()
    there.settled()
    assert set(there.column(view, Column.OUTCOME)) == {"Set aside"}
    chip(there, "Set aside").click()
    there.place.listing._search.setText("pharmaceuticals guidance")
    qtbot.waitUntil(lambda: view.model().rowCount() < 120)
    assert all("pharmaceuticals" in text for text in there.column(view, Column.WORDS))
    assert chip(there, "Set aside").text() == "Set aside 1"


def test_paragraphs_are_told_by_the_numbers_they_have_now(there):
    there.go(View.SNIPPETS)
    view, draft = there.place.listing.view, there.draft
    before = there.column(view, Column.PARAGRAPHS)
    wanted = {"en": replace(patterns_in(there.look, draft, "en"), operative="§ {n}")}
    there.means.desk.act("Change numbering", "Circulate", lambda tx: take_patterns(tx, draft, wanted))
    there.settled()
    assert any("§" in each for each in there.column(view, Column.PARAGRAPHS))
    there.means.desk.undo()
    there.settled()
    assert there.column(view, Column.PARAGRAPHS) == before


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


def test_snippets_are_set_aside_and_taken_up_many_at_once(reflected, unassembled, person):
    reflected.open(unassembled)
    reflected.go(View.SNIPPETS)
    view = reflected.place.listing.view
    view.setSelectionMode(view.SelectionMode.ExtendedSelection)
    view.selectAll()
    person.words = ["Held back"]
    reflected.call("reflected.set-aside")
    kept = queries.decisions(reflected.look, reflected.draft.id)
    assert {each.reason for each in kept} == {"Held back"}
    assert len(kept) == 120
    undo = reflected.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Set aside 120 snippets", "Reflected")
    assert chip(reflected, "Set aside").text() == "Set aside 120"
    view.selectAll()
    reflected.call("reflected.take-up")
    assert queries.decisions(reflected.look, reflected.draft.id) == []
    assert chip(reflected, "Not placed").text() == "Not placed 120"


def test_beside_a_version_nothing_is_set_aside(there):
    there.go(View.SNIPPETS)
    version = queries.version_labelled(there.look, there.draft.id, "Rev.1")
    there.place.reflection.choose(there.draft.id, version.id)
    there.settled()
    there.place.listing.view.selectAll()
    assert not there.can("reflected.set-aside")
    expected = Counter(each.outcome for each in coverage(there.look, there.draft, version).lines)
    assert chip(there, "Placed").text() == f"Placed {expected['placed']}"


def test_a_row_leads_to_its_snippet_in_its_source(there):
    there.go(View.SNIPPETS)
    there.press(there.place.listing.view, Qt.Key.Key_Return)
    first = coverage(there.look, there.draft).lines[0].snippet
    assert there.program.window.place.selection.snippet_ids == (first.id,)


def test_a_row_leads_to_the_paragraph_that_its_snippet_reached(there, qtbot):
    there.go(View.SNIPPETS)
    line = coverage(there.look, there.draft).lines[0]
    with qtbot.waitSignal(there.place.paragraph_requested) as heard:
        there.call("reflected.paragraph")
    assert heard.args == [line.paragraph_ids[0]]
    reached = {
        each.paragraph_id
        for each in queries.provenance(there.look, there.draft.id)
        if each.snippet_id == line.snippet.id
    }
    assert heard.args[0] in reached
    place = there.program.window.place
    assert place.name == "Compose"
    assert place.spot.paragraph_id == line.paragraph_ids[0]


def test_the_chosen_snippet_is_told_in_full(there):
    there.go(View.SNIPPETS)
    line = coverage(there.look, there.draft).lines[0]
    words = there.place.listing.detail.words()
    for part in (line.snippet.reference, line.source_title, line.snippet.text, "Placed: " + line.paragraphs[0]):
        assert part in words
    there.place.listing.view.selectAll()
    assert there.place.listing.detail.words() == "120 snippets chosen"


def test_the_model_of_the_table_is_a_sound_one(qtmodeltester):
    model = CoverageModel()
    model.show(rows(line("S/1"), line("S/2", outcome="set aside")), [1, 0])
    qtmodeltester.check(model)
    assert model.row_of("S/1") == 1
    assert model.row_of("S/3") == -1


def test_it_follows_what_is_done_elsewhere(reflected, unassembled):
    from draftdesk.drafting import deciding

    reflected.open(unassembled)
    reflected.go(View.SNIPPETS)
    assert chip(reflected, "Not placed").text() == "Not placed 120"
    draft, snippet = reflected.draft, queries.snippets(reflected.look)[5]
    reflected.means.desk.act("Set aside", "Compose", lambda tx: deciding.set_aside(tx, draft, snippet, "Later"))
    reflected.settled()
    assert chip(reflected, "Not placed").text() == "Not placed 119"
    chip(reflected, "Set aside").click()
    reflected.settled()
    assert reflected.listed == [snippet.reference]
    assert reflected.column(reflected.place.listing.view, Column.REASON) == ["Later"]
