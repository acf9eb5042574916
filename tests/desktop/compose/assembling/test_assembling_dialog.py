"""Assemble…: the proposal is seen before anything is written, and written as one act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from draftdesk.desktop.compose.assembling.model import ProposalModel
from draftdesk.desktop.compose.assembling.proposal import Kind, make_proposal
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.model.drafts import Outcome
from draftdesk.workspace import queries


@pytest.fixture
def fresh(hand, unassembled):
    """The sample's snippets, none of them in the draft yet."""
    hand.program.means.desk.open(unassembled)
    return hand


def tree(dialog):
    return dialog.findChild(QTreeView)


def shown(dialog):
    """Every line of the tree as it is shown, unfolded or not."""
    model = tree(dialog).model()

    def below(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            yield from below(index)

    return list(below(tree(dialog).rootIndex()))


def choose(dialog, reference):
    model = tree(dialog).model()
    index = next(each for each in shown(dialog) if model.index(each.row(), 1, each.parent()).data() == reference)
    tree(dialog).setCurrentIndex(index)
    return index


def test_every_snippet_stands_once_in_the_proposal(fresh):
    dialog = fresh.call("draft.assemble")
    model = tree(dialog).model()
    held = [node.snippet.id for index in shown(dialog) if (node := model.node(index)).snippet]
    assert sorted(held) == sorted(each.id for each in queries.snippets(fresh.look))
    assert queries.paragraphs(fresh.look, fresh.draft.id) == []


def test_the_proposal_says_what_joins_what_and_what_is_nearly_the_same(fresh):
    dialog = fresh.call("draft.assemble")
    joined = choose(dialog, "RC/5")
    assert joined.data().startswith("= ")
    assert joined.siblingAtColumn(2).data() == "says the same as SS/b/3, joins it"
    near = choose(dialog, "R/1")
    assert near.data().startswith("≈ ")
    assert near.siblingAtColumn(2).data() == "nearly the same as SS/a/4"


def test_the_chosen_snippet_is_read_in_full_with_source_and_tags(fresh):
    dialog = fresh.call("draft.assemble")
    choose(dialog, "SS/a/1")
    fresh.settled()
    text = dialog._detail.toPlainText()
    snippet = queries.snippet_named(fresh.look, "SS/a/1")
    assert snippet.text in text
    assert "Summary of the third thematic session" in text
    assert "theme:Access to safe drinking water" in text


def test_assembling_writes_what_was_proposed_and_undo_takes_it_back(fresh):
    dialog = fresh.call("draft.assemble")
    assert dialog._sum.text() == "To be placed 120, already there 0, not placed 0: 120 in all."
    fresh.press(dialog, "Assemble 120 snippets")
    assert fresh.dialog("assemble") is None
    assert fresh.lines() == ["Assembled: placed 120, already there 0, not placed 0."]
    assert len(queries.decisions(fresh.look, fresh.draft.id)) == 120
    fresh.program.means.notices.answers()[0].click()
    fresh.settled()
    assert queries.paragraphs(fresh.look, fresh.draft.id) == []


def test_a_snippet_set_aside_in_the_proposal_stays_out_with_its_reason(fresh, person):
    dialog = fresh.call("draft.assemble")
    choose(dialog, "SS/a/2")
    person.words = ["For the second phase"]
    fresh.press(dialog, "Set aside")
    reason = choose(dialog, "SS/a/2").siblingAtColumn(2).data()
    assert reason == "set aside: For the second phase"
    assert fresh.button(dialog, "Assemble").text() == "&Assemble 118 snippets"  # what says the same stays out too
    undo = fresh.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Set aside SS/a/2", "Compose")
    fresh.press(dialog, "Take up again")
    assert fresh.button(dialog, "Assemble").text() == "&Assemble 120 snippets"


def test_thinking_better_of_the_reason_changes_nothing(fresh, person):
    dialog = fresh.call("draft.assemble")
    choose(dialog, "SS/a/2")
    person.words = [None]
    fresh.press(dialog, "Set aside")
    assert queries.decisions(fresh.look, fresh.draft.id) == []


def test_what_changes_meanwhile_is_in_the_proposal(fresh):
    dialog = fresh.call("draft.assemble")
    snippet = queries.snippet_named(fresh.look, "SS/a/2")
    from draftdesk.drafting.sources import delete_snippet

    fresh.program.means.desk.act("Delete", "Sources", lambda tx: delete_snippet(tx, snippet))
    fresh.settled()
    assert dialog.proposal.total == 119
    fresh.press(dialog, "Assemble 119 snippets")
    assert fresh.lines() == ["Assembled: placed 119, already there 0, not placed 0."]


def test_another_outline_is_tried_before_it_is_taken(fresh, person, tmp_path):
    outline = tmp_path / "own.md"
    outline.write_text('# Own\n\n## Everything\n\n```rule\nrole = "operative"\n```\n', encoding="utf-8")
    dialog = fresh.call("draft.assemble")
    person.files = [outline]
    dialog._outlines.setCurrentIndex(dialog._outlines.count() - 1)
    dialog._outlines.activated.emit(dialog._outlines.currentIndex())
    fresh.settled()
    assert [index.data() for index in shown(dialog) if not index.parent().isValid()] == ["Everything"]
    assert fresh.draft.outline != outline.read_text(encoding="utf-8")
    fresh.press(dialog, "Assemble 120 snippets")
    assert fresh.draft.outline == outline.read_text(encoding="utf-8")


def test_a_file_that_is_no_outline_is_refused_in_one_line(fresh, person, tmp_path):
    outline = tmp_path / "broken.md"
    outline.write_bytes(b"\xff\xfe\x00\xd8")
    dialog = fresh.call("draft.assemble")
    person.files = [outline]
    dialog._outlines.setCurrentIndex(dialog._outlines.count() - 1)
    dialog._outlines.activated.emit(dialog._outlines.currentIndex())
    fresh.settled()
    assert len(fresh.lines(dialog)) == 1
    assert fresh.lines(dialog)[0].startswith("broken.md: ")
    assert dialog._outlines.currentIndex() == 0
    assert dialog.proposal is not None


def test_without_snippets_it_says_what_to_do_first(hand, empty):
    hand.program.means.desk.open(empty)
    dialog = hand.call("draft.assemble")
    assert dialog._sum.text().startswith("There are no snippets yet. Import")
    assert not hand.button(dialog, "Assemble").isEnabled()


def test_where_all_are_there_nothing_is_offered(hand, sample):
    hand.program.means.desk.open(sample)
    dialog = hand.call("draft.assemble")
    assert "Nothing is left to place" in dialog._sum.text()
    assert not hand.button(dialog, "Assemble").isEnabled()


def test_a_workspace_replaced_meanwhile_is_not_written_and_the_dialog_says_so(fresh, unassembled, tmp_path):
    dialog = fresh.call("draft.assemble")
    other = tmp_path / "other"
    other.write_bytes(unassembled.read_bytes())
    other.replace(unassembled)
    fresh.press(dialog, "Assemble 120 snippets")
    assert dialog.isVisible()
    assert any("was moved, deleted or replaced" in line for line in fresh.lines(dialog))


def test_closing_the_workspace_closes_the_proposal(fresh):
    fresh.program.means.actions.action("draft.assemble").trigger()
    fresh.program.means.desk.close()
    fresh.settled()
    assert fresh.dialog("assemble") is None


def test_a_reference_leads_to_its_source(fresh):
    dialog = fresh.call("draft.assemble")
    choose(dialog, "SS/a/1")
    snippet = queries.snippet_named(fresh.look, "SS/a/1")
    dialog._detail.followed.emit(snippet.id)
    fresh.settled()
    assert fresh.dialog("assemble") is None
    assert fresh.program.window.place.selection.snippet_ids == (snippet.id,)


def test_the_model_of_the_tree_is_a_sound_one(fresh, qtmodeltester):
    model = ProposalModel()
    model.show(make_proposal(fresh.look, fresh.draft))
    qtmodeltester.check(model)
    root = model.index(0, 0)
    assert model.node(root).kind is Kind.SECTION
    assert model.index_of(model.node(root).key) == root


def test_a_tag_of_a_snippet_moves_it_to_its_section(fresh):
    dialog = fresh.call("draft.assemble")
    before = choose(dialog, "SS/a/2").parent().data()
    snippet = queries.snippet_named(fresh.look, "SS/a/2")
    from draftdesk.drafting.tagging import untag_snippets

    fresh.program.means.desk.act(
        "Tag",
        "Sources",
        lambda tx: (
            untag_snippets(tx, [snippet], ["theme:Access to safe drinking water"]),
            tag_snippets(tx, [snippet], ["theme:Sanitation and hygiene"]),
        ),
    )
    fresh.settled()
    assert choose(dialog, "SS/a/2").parent().data() != before


def test_what_was_set_aside_elsewhere_is_told_apart_from_what_no_section_takes(hand, sample):
    hand.program.means.desk.open(sample)
    dialog = hand.call("draft.assemble")
    kept = [each for each in queries.decisions(hand.look, hand.draft.id) if each.outcome is Outcome.SET_ASIDE]
    groups = {index.data(): index.siblingAtColumn(1).data() for index in shown(dialog) if not index.parent().isValid()}
    assert groups["Set aside and parked"] == str(len(kept))


def test_words_run_as_they_begin_where_the_window_reads_from_the_right(fresh, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = fresh.call("draft.assemble")
        model = tree(dialog).model()
        section = model.index(0, 0)
        assert "\u2068Reaffirm the human right" in model.index(0, 0, section).data()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
