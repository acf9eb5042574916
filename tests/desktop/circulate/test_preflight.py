"""The pre-flight in the window: what is found, sifted, and led to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from draftdesk.desktop.circulate.preflight.model import Column, PreflightModel
from draftdesk.desktop.circulate.preflight.words import PHRASES
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.drafting.composing import edit
from draftdesk.drafting.known_terms import own_terms
from draftdesk.model.preflight.findings import ADVICE, NAMES, Finding, Kind
from draftdesk.workspace import queries


@pytest.fixture
def faulty(there):
    """The sample's draft, with a paragraph that somebody will object to."""
    desk = there.program.means.desk
    look = desk.look()
    draft = queries.drafts(look)[0]
    paragraph = next(each for each in queries.paragraphs(look, draft.id) if not each.role.heading_level)
    text = 'Protect [the  "springs" as the CMA asks'
    desk.workspace.act("Edit", "Compose", lambda tx: edit(tx, paragraph.id, text)).result()
    there.settled()
    there.paragraph_id = paragraph.id
    return there


def come(staff, label="Working draft"):
    staff.do("draft.preflight")
    staff.choose(label)
    staff.settled()
    return staff.place.preflight


def kinds(panel):
    return [panel.model.finding(row).kind for row in range(panel.model.rowCount())]


def test_what_is_wrong_with_the_draft_is_listed_with_counts(faulty):
    panel = come(faulty)

    assert {Kind.UNBALANCED_BRACKET, Kind.DOUBLE_SPACE, Kind.STRAIGHT_QUOTE} <= set(kinds(panel))
    assert panel._said.text().startswith("Working draft. Wrong: 1.")
    box = panel.findChild(QComboBox)
    assert "Brackets without a partner (1)" in [box.itemText(at) for at in range(box.count())]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_first_finding_is_chosen_whichever_way_the_window_runs(faulty, qapp, way):
    qapp.setLayoutDirection(way)
    try:
        panel = come(faulty)
        faulty.program.window.resize(1366, 740)
        faulty.settled()
        assert [each.row() for each in panel.table.selectionModel().selectedRows()] == [0]
        assert faulty.button(panel, "Go to the place").isEnabled()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_findings_are_sifted_by_kind_and_by_words(faulty):
    panel = come(faulty)
    box = panel.findChild(QComboBox)

    box.setCurrentIndex(box.findData(str(Kind.DOUBLE_SPACE)))
    assert kinds(panel) == [Kind.DOUBLE_SPACE]
    box.setCurrentIndex(0)
    panel._filter.setText("typographic")
    assert kinds(panel) == [Kind.STRAIGHT_QUOTE]


def test_a_finding_of_the_draft_leads_to_its_words_in_compose(faulty):
    panel = come(faulty)
    row = kinds(panel).index(Kind.STRAIGHT_QUOTE)
    panel.table.selectRow(row)
    faulty.settled()

    faulty.button(panel, "Go to the place").click()
    faulty.settled()

    compose = faulty.program.window.findChild(ComposePlace)
    assert compose.isVisible()
    (paragraph_id, start), (_, end) = compose.text.selected()
    assert (paragraph_id, end - start) == (faulty.paragraph_id, 1)


def test_a_finding_of_a_version_is_shown_on_its_pages(faulty):
    faulty.do("draft.freeze")
    dialog = faulty.dialog("freeze")
    dialog.form._form.label.setText("Rev.2")
    faulty.press(dialog, "Freeze")
    panel = come(faulty, "Rev.2")

    panel.table.activated.emit(panel.model.index(kinds(panel).index(Kind.UNBALANCED_BRACKET), 0))
    faulty.settled()

    assert "A version never changes" in panel._said.text()
    assert faulty.place.preview.isVisible()


def test_what_is_mended_is_gone_from_the_list(faulty):
    panel = come(faulty)
    desk = faulty.program.means.desk

    desk.act("Edit", "Compose", lambda tx: edit(tx, faulty.paragraph_id, "Protect the springs"))
    faulty.settled()

    assert Kind.UNBALANCED_BRACKET not in kinds(panel)


def test_a_term_is_made_known_and_that_can_be_undone(faulty):
    panel = come(faulty)
    panel.table.selectRow(kinds(panel).index(Kind.UNDEFINED_ABBREVIATION))

    faulty.button(panel, "Add to the known terms").click()
    faulty.settled()

    assert list(own_terms(faulty.program.means.desk.look())) == ["CMA"]
    assert Kind.UNDEFINED_ABBREVIATION not in kinds(panel)
    faulty.do("edit.undo")
    assert Kind.UNDEFINED_ABBREVIATION in kinds(panel)


def test_how_many_words_are_allowed_is_asked_and_kept(faulty):
    panel = come(faulty)
    assert Kind.OVERLONG not in kinds(panel)

    panel._allowed.setValue(5)
    faulty.settled()

    assert kinds(panel)[0] is Kind.OVERLONG
    panel.table.selectRow(0)
    assert not panel._go.isEnabled()


def test_all_that_the_rules_say_can_be_translated():
    assert {*NAMES.values(), *ADVICE.values()} <= set(PHRASES)


def test_the_model_keeps_its_word(qtmodeltester):
    model = PreflightModel()
    findings = (
        Finding(kind=Kind.SPELLING, paragraph_id="a", words="<b>organise</b>", instead="organize"),
        Finding(kind=Kind.BROKEN_FOOTNOTE, paragraph_id="a", footnote_id="n", words="1"),
    )
    model.show(findings, {"a": "12 (a)", "n": "footnote 3"})

    qtmodeltester.check(model)
    assert model.index(0, Column.PLACE).data() == "12 (a)"
    assert model.index(1, Column.PLACE).data() == "Footnote 3"
    assert "&lt;b&gt;" in model.index(0, Column.WORDS).data(Qt.ItemDataRole.ToolTipRole)
    spoken = model.index(0, Column.GRAVITY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Style, Spelling, 12 (a): <b>organise</b>. Write “organize”, as the Organization does"
