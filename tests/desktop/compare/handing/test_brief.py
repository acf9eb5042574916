"""The brief for capital, asked for in the window and read back."""

from docx import Document

from draftdesk.model.remarking import Stance

from .conftest import words_of


def test_it_tells_what_touches_the_watch_list_with_old_and_new_wording(reading, tmp_path):
    reading.place.notebook.add_watch("rivers")
    reading.place.notebook.add_watch("commons")
    reading.settled()
    said = words_of(reading.brief(tmp_path / "brief.docx"))
    assert "INTERNAL" in said
    assert "3 changes touch the watch list" in said
    assert "States shall protect the rivers" in said
    assert "States should protect the rivers" in said
    assert "Nobody shall sell the commons" in said
    assert reading.said()[0].startswith("Written just now: brief.docx")


def test_without_a_watch_list_it_says_beforehand_what_it_tells_instead(reading, tmp_path):
    dialog = reading.opening("compare.brief", "brief")
    assert "Nothing is on the watch list" in dialog.watched.text()
    dialog.close()
    assert "No watch list was given" in words_of(reading.brief(tmp_path / "brief.docx"))


def test_remarks_go_into_it_only_where_that_is_wanted(reading, tmp_path):
    first = reading.place.matter.found.changes[0]
    reading.place.notebook.add_remark(first, "We need shall back", Stance.OPPOSE)
    reading.settled()
    assert "We need shall back" in words_of(reading.brief(tmp_path / "with.docx"))
    dialog = reading.opening("compare.brief", "brief")
    assert dialog.remarks.text() == "With the delegation’s &remarks (1)"
    dialog.remarks.setChecked(False)
    reading.person.files = [tmp_path / "without.docx"]
    reading.press(dialog, "Write the brief")
    assert "We need shall back" not in words_of(tmp_path / "without.docx")


def test_there_is_nothing_to_tick_where_nothing_was_remarked(reading):
    assert not reading.opening("compare.brief", "brief").remarks.isEnabled()


def test_the_dates_and_the_author_are_those_that_were_typed(reading, tmp_path):
    dialog = reading.opening("compare.brief", "brief")
    dialog.date_a.setText("3 March 2026")
    dialog.date_b.setText("<b>19 March</b>")
    dialog.author.setText("Second Secretary")
    reading.person.files = [tmp_path / "brief"]
    reading.press(dialog, "Write the brief")
    said = words_of(tmp_path / "brief.docx")
    assert "3 March 2026" in said
    assert "<b>19 March</b>" in said
    assert Document(str(tmp_path / "brief.docx")).core_properties.author == "Second Secretary"


def test_the_dates_of_versions_are_known(delegate, sample, qtbot, place):
    delegate.program.means.desk.open(sample)
    qtbot.waitUntil(lambda: place.sides.after.pick is not None, timeout=20_000)
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        delegate.program.window.go_to(place)
    delegate.settled()
    dialog = delegate.opening("compare.brief", "brief")
    label = place.sides.before.currentText()
    assert dialog.date_a.text()
    assert dialog.date_a.text() in label
    assert dialog.date_b.text() == ""


def test_neither_of_the_two_texts_is_written_over(reading, texts):
    before = texts[0].read_bytes()
    reading.brief(texts[0])
    assert "it is what is being compared" in reading.said()[0]
    assert texts[0].read_bytes() == before


def test_nothing_is_written_where_the_person_thinks_better_of_it(reading):
    dialog = reading.opening("compare.brief", "brief")
    reading.person.files = [None]
    reading.press(dialog, "Write the brief")
    assert dialog.isVisible()
    assert reading.said() == []
