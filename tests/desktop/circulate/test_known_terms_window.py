"""Known terms…: typed, taken from sources and files, removed; the pre-flight follows."""

import pytest
from PySide6.QtCore import Qt

from draftdesk.desktop.circulate.preflight.terms_model import TermsModel
from draftdesk.drafting.known_terms import add_terms, own_terms
from draftdesk.drafting.sources import Details, read_source
from draftdesk.drafting.storing import store_source
from draftdesk.kit.jobs import silent
from draftdesk.workspace import queries


@pytest.fixture
def listing(there):
    """The window of the known terms, opened from the pre-flight."""
    there.do("draft.preflight")
    there.button(there.place.preflight, "Known terms…").click()
    there.settled()
    return there.dialog("terms")


def terms(staff):
    return own_terms(staff.program.means.desk.look())


def chosen(dialog):
    return dialog._chosen()


def test_a_term_is_typed_with_its_words_and_removed_again(there, listing):
    listing._term.setText(" CMA ")
    listing._full.setText("Conference of the Parties")
    there.press(listing, "Add")
    assert terms(there) == {"CMA": "Conference of the Parties"}
    assert chosen(listing) == ["CMA"]
    assert listing._term.text() == ""

    there.press(listing, "Remove")

    assert terms(there) == {}
    assert not there.button(listing, "Remove").isEnabled()


def test_what_is_no_term_is_told_where_it_was_typed(there, listing):
    listing._term.setText("two words")
    there.press(listing, "Add")

    assert "is not a term" in there.lines(listing)[0]


def test_terms_of_a_file_are_added_in_one_act_and_chosen(there, listing, person, tmp_path):
    (tmp_path / "terms.csv").write_text("CMA,Conference of\nLDC,Least developed\n", encoding="utf-8")
    person.files = [tmp_path / "terms.csv", tmp_path / "terms.csv"]

    there.press(listing, "Take from a file…")
    assert terms(there) == {"CMA": "Conference of", "LDC": "Least developed"}
    assert chosen(listing) == ["CMA", "LDC"]
    assert there.lines(listing)[0].startswith("2 terms were added")

    there.press(listing, "Take from a file…")
    assert "explains no abbreviation that is not here already" in " ".join(there.lines(listing))
    there.do("edit.undo")
    assert terms(there) == {}


def test_terms_of_a_source_are_added(there, tmp_path):
    path, desk = tmp_path / "report.txt", there.program.means.desk
    path.write_text("Abbreviations\n\nCMA Conference of the Parties\n\nNGO\n", encoding="utf-8")
    read = read_source(path.read_bytes(), path.name, desk.look(), silent)
    desk.act("Import", "Sources", lambda tx: store_source(tx, read, Details(title="Report")))
    there.settled()
    dialog = there.call("draft.terms")
    (report,) = [each for each in queries.sources(desk.look()) if each.title == "Report"]
    dialog._sources.setCurrentIndex(dialog._sources.findData(report.id))

    there.press(dialog, "Take its terms")

    assert terms(there) == {"CMA": "Conference of the Parties", "NGO": ""}


def test_a_file_that_cannot_be_read_is_told(there, listing, person, tmp_path):
    person.files = [tmp_path / "gone.csv"]
    there.press(listing, "Take from a file…")

    assert "gone.csv does not exist" in there.lines(listing)[0]
    assert there.button(listing, "Take from a file…").isEnabled()


def test_terms_are_filtered_by_words(there, listing):
    there.program.means.desk.act("Add", "Circulate", lambda tx: add_terms(tx, {"CMA": "Conference", "LDC": ""}))
    there.settled()

    listing._filter.setText("confer")

    assert [listing.model.term(row) for row in range(listing.model.rowCount())] == ["CMA"]


def test_the_model_keeps_its_word(qtmodeltester):
    model = TermsModel()
    model.show({"CMA": "<b>Conference</b>", "LDC": ""})

    qtmodeltester.check(model)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "CMA: <b>Conference</b>"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "LDC"
    assert "&lt;b&gt;" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
