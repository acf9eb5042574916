"""The drawer beside the draft, as a person works it."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.compose.drawer.cards import Card, CardModel
from draftdesk.desktop.compose.editing.clipboard import SNIPPETS
from draftdesk.desktop.paragraph_history import ParagraphHistory
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.drafting import composing
from draftdesk.drafting.profiles import patterns_in, take_patterns
from draftdesk.model import inline
from draftdesk.model.drafts import Decision, Outcome, Provenance, Relation
from draftdesk.workspace import queries

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def drawer(writer, qtbot):
    """The drawer, with whatever it asks answered, and the caret in a paragraph that came from two snippets."""

    class Desk:
        place = writer.place
        panel = writer.place.drawer
        look = property(lambda _: writer.program.means.desk.look())
        draft = writer.place.sheet.draft

        def act(self, name):
            action = writer.program.means.actions.action(name)
            assert action.isEnabled(), name
            action.trigger()
            self.settle()

        def allowed(self, name):
            return writer.program.means.actions.action(name).isEnabled()

        def settle(self):
            """Until nothing is to be asked any more, and all is answered."""
            writer.settled()
            qtbot.waitUntil(lambda: not any(each.isActive() for each in self.panel.findChildren(QTimer)))
            writer.settled()

        def show(self, tab):
            writer.program.means.actions.action(f"drawer.{tab}").trigger()
            self.settle()
            return getattr(self.panel, tab)

        def caret(self, words, *, after=False):
            writer.put_caret(words, after=after)
            self.settle()

        def paragraph(self, beginning):
            (found,) = [each for each in writer.stored() if inline.plain(each.text).startswith(beginning)]
            return found

        def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
            qtbot.keyClick(self.panel.snippets.hits, key, modifiers)
            self.settle()

        def search(self, words):
            tab = self.show("snippets")
            tab.search.field.setText(words)
            self.settle()
            tab.hits.go_to_first()
            tab.hits.setFocus()
            self.settle()
            return tab

    made = Desk()
    made.caret("Recognize sanitation")
    return made


# --- snippets


def test_only_what_the_draft_does_not_have_is_listed_at_first(drawer):
    tab = drawer.show("snippets")
    unplaced = len(tab.search._model.hits.numbers)
    tab.unplaced.click()
    drawer.settle()
    everything = len(tab.search._model.hits.numbers)
    held = {each.snippet_id for each in queries.provenance(drawer.look, drawer.draft.id)}
    assert everything == len(queries.snippets(drawer.look))
    assert unplaced == everything - len(held)
    tab.unplaced.click()
    drawer.settle()
    assert len(tab.search._model.hits.numbers) == unplaced


def test_a_filter_taken_away_as_a_chip_is_told_by_the_box(drawer):
    tab = drawer.show("snippets")
    tab.search.narrow(())
    drawer.settle()
    assert not tab.unplaced.isChecked()


def test_enter_inserts_the_chosen_snippet_after_the_paragraph_with_the_caret(drawer, writer):
    tab = drawer.search("")
    (snippet_id,) = tab.chosen()
    before = writer.texts()
    at = [each.id for each in writer.stored()].index(drawer.paragraph("Recognize sanitation").id)
    drawer.press(Qt.Key.Key_Return)
    after = writer.stored()
    assert len(after) == len(before) + 1
    assert queries.snippets_of_paragraph(drawer.look, after[at + 1].id)[0].id == snippet_id
    assert drawer.place.spot.paragraph_id == after[at + 1].id
    assert writer.agrees()
    writer.undo()
    assert writer.texts() == before


def test_ctrl_enter_makes_it_a_sub_paragraph_and_shift_enter_a_part_of_the_sentence(drawer, writer):
    drawer.search("")
    paragraph = drawer.paragraph("Recognize sanitation")
    drawer.press(Qt.Key.Key_Return, CTRL)
    assert [each.parent_id for each in writer.stored()].count(paragraph.id) == 1
    drawer.caret("labour law", after=True)
    drawer.panel.snippets.unplaced.click()
    drawer.settle()
    tab = drawer.search("indigenous")
    snippet_id = tab.chosen()[0]
    drawer.press(Qt.Key.Key_Return, SHIFT)
    links = drawer.look.all(Provenance, paragraph_id=paragraph.id)
    assert snippet_id in {each.snippet_id for each in links}
    assert {each.relation for each in links if each.snippet_id == snippet_id} == {Relation.MERGED}
    assert writer.agrees()


def test_snippets_are_dragged_by_their_ids_and_dropped_where_they_are_let_go(drawer, writer):
    tab = drawer.search("")
    data = tab.hits.mime()
    ids = json.loads(bytes(data.data(SNIPPETS).data()))
    assert ids == list(tab.chosen())
    drawer.caret("labour law", after=True)
    dropped = QMimeData()
    dropped.setData(SNIPPETS, data.data(SNIPPETS))
    writer.editor.insertFromMimeData(dropped)
    drawer.settle()
    paragraph = drawer.paragraph("Recognize sanitation")
    assert ids[0] in {each.snippet_id for each in drawer.look.all(Provenance, paragraph_id=paragraph.id)}


def test_nothing_is_put_into_a_version(drawer):
    version = queries.versions(drawer.look, drawer.draft.id)[0]
    drawer.place.sheet.choose(drawer.draft.id, version.id)
    drawer.settle()
    drawer.search("")
    assert not drawer.allowed("draft.insert-snippet")
    assert not drawer.allowed("draft.link-snippet")


def test_the_chosen_snippet_is_read_in_full(drawer):
    tab = drawer.search("")
    (found,) = queries.snippets_shown(drawer.look, tab.chosen())
    assert found.snippet.text in tab.preview.toPlainText()
    assert found.source.title in tab.preview.toPlainText()


# --- provenance


def test_a_paragraph_shows_its_snippets_and_which_words_are_theirs(drawer, writer):
    tab = drawer.show("provenance")
    paragraph = drawer.paragraph("Recognize sanitation")
    own = queries.snippets_of_paragraph(drawer.look, paragraph.id)
    assert [tab.model.card(row).title.split(" · ")[0] for row in range(tab.model.rowCount())] == [
        each.reference for each in own
    ]
    assert "Stands in" in tab.detail.toPlainText()
    assert not list(tab.layer(paragraph.id, paragraph.text))
    tab.words.click()
    drawer.settle()
    stretches = list(tab.layer(paragraph.id, paragraph.text))
    assert stretches
    assert not list(tab.layer(paragraph.id, paragraph.text + " and more")), (
        "what is being written is not marked wrongly"
    )


def test_a_relation_is_corrected_and_a_snippet_unlinked(drawer, writer):
    tab = drawer.show("provenance")
    first = tab.origin
    at = list(Relation).index(Relation.INSPIRED)
    tab.relation.setCurrentIndex(at)
    tab.relation.activated.emit(at)
    drawer.settle()
    assert drawer.look.get(Provenance, first.link_id).relation is Relation.INSPIRED
    drawer.act("draft.unlink-snippet")
    assert drawer.look.get(Provenance, first.link_id) is None
    assert tab.model.rowCount() == 1
    drawer.act("draft.own-words")
    assert "drafters’ own" in tab.teaching.text()
    writer.undo()
    drawer.settle()
    assert tab.model.rowCount() == 1


def test_a_snippet_is_followed_to_its_place_in_the_source(drawer, program):
    tab = drawer.show("provenance")
    origin = tab.origin
    drawer.act("drawer.show-source")
    sources = program.window.findChild(SourcesPlace)
    assert sources.isVisible()
    assert sources.selection.snippet_ids == (origin.snippet_id,)


def test_a_snippet_is_linked_by_hand(drawer):
    paragraph = drawer.paragraph("Recognize sanitation")
    tab = drawer.search("")
    (snippet_id,) = tab.chosen()
    drawer.act("draft.link-snippet")
    assert drawer.paragraph("Recognize sanitation").text == paragraph.text
    assert snippet_id in {each.snippet_id for each in drawer.look.all(Provenance, paragraph_id=paragraph.id)}


def test_a_paragraph_of_a_version_shows_what_it_came_from_then(drawer, writer):
    version = queries.versions(drawer.look, drawer.draft.id)[0]
    drawer.place.sheet.choose(drawer.draft.id, version.id)
    drawer.settle()
    drawer.caret("Recognize sanitation")
    tab = drawer.show("provenance")
    assert tab.model.rowCount() == 2
    assert not drawer.allowed("draft.unlink-snippet")
    assert not tab.relation.isEnabled()


# --- wordings, and what is related


def test_each_wording_is_shown_and_put_back(drawer, writer):
    paragraph = drawer.paragraph("Recognize sanitation")
    writer.program.means.desk.act("Reword", "Compose", lambda tx: composing.edit(tx, paragraph.id, "Recognize workers"))
    drawer.settle()
    tab = drawer.show("history")
    assert "Recognize workers" in tab.model.card(0).words
    assert not drawer.allowed("draft.restore-wording"), "it says that already"
    tab.list.setCurrentIndex(tab.model.index(1))
    drawer.settle()
    assert "Zero draft" in tab.detail.toPlainText()
    drawer.act("draft.restore-wording")
    assert drawer.paragraph("Recognize sanitation").text == paragraph.text


def test_a_paragraph_is_read_through_all_versions(drawer, writer, qtbot):
    drawer.paragraph("Recognize sanitation")
    drawer.show("history")
    drawer.act("draft.versions-of-paragraph")
    (history,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ParagraphHistory)]
    qtbot.waitUntil(lambda: "Zero draft" in history.prose.toPlainText())
    assert "Rev.1" in history.prose.toPlainText()
    history.close()


def test_what_says_nearly_the_same_is_found_linked_and_set_aside(drawer, writer):
    paragraph = drawer.paragraph("Recognize sanitation")
    one, _ = drawer.look.all(Provenance, paragraph_id=paragraph.id)
    tab = drawer.show("provenance")
    tab.list.setCurrentIndex(tab.model.index(0))
    drawer.act("draft.unlink-snippet")
    related = drawer.show("related")
    assert one.snippet_id in [related.model.card(row).key for row in range(related.model.rowCount())]
    related.list.setCurrentIndex(related.model.index(related.model.row_of(one.snippet_id)))
    drawer.settle()
    related.aside.click()
    drawer.settle()
    (decision,) = drawer.look.all(Decision, snippet_id=one.snippet_id)
    assert decision.outcome is Outcome.SET_ASIDE
    assert decision.reason.startswith("says the same as")
    writer.undo()
    drawer.settle()
    related.merge.click()
    drawer.settle()
    assert one.snippet_id in {each.snippet_id for each in drawer.look.all(Provenance, paragraph_id=paragraph.id)}


def test_a_paragraph_is_called_by_the_number_it_has_now(drawer, writer):
    tab = drawer.show("provenance")
    before = tab.heading.text()
    patterns = patterns_in(drawer.look, drawer.draft, "en")
    wanted = {"en": replace(patterns, operative="§ {n}")}
    writer.program.means.desk.act("Change numbering", "Circulate", lambda tx: take_patterns(tx, drawer.draft, wanted))
    drawer.settle()
    assert "§" in tab.heading.text()
    writer.program.means.desk.undo()
    drawer.settle()
    assert tab.heading.text() == before


def test_without_a_paragraph_every_tab_teaches(drawer, program):
    program.means.desk.close()
    drawer.settle()
    for name in ("provenance", "history", "related"):
        tab = getattr(drawer.panel, name)
        tab.look()
        assert tab.teaching.text().startswith("Put the caret into a paragraph")
        assert tab.model.rowCount() == 0


def test_a_list_of_cards_is_a_proper_model_and_speaks(qtbot):
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    head = Card(key="near", title="Two say so", is_head=True)
    model.show_cards([head, Card(key="a", title="TS3/h/4", aside="merged", words="Protect springs")])
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "TS3/h/4. merged. Protect springs"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.row_of("gone") == 1
    model.show_cards([])
    del tester
    assert model.rowCount() == 0
