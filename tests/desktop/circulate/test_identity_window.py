"""Identity…: what is said there stands on the first page, and is one act."""

import struct
import zlib

from PySide6.QtWidgets import QLabel

from draftdesk.model.identity import Distribution
from draftdesk.workspace import queries


def _png(side=4):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x20\x40\x80" * side for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    packed = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def said(dialog):
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def test_what_is_said_is_kept_as_one_act_and_taken_back(there, person, tmp_path):
    (tmp_path / "emblem.png").write_bytes(_png())
    there.come()
    dialog = there.call("draft.identity")
    before = there.draft
    dialog.symbol.setText("A/CONF.231/L.1")
    dialog.organ.setText("Conference on fresh water")
    dialog.distribution.setCurrentIndex(3)
    dialog.original.setEditText("English")
    dialog.item.setText("Item 9")
    person.files = [tmp_path / "emblem.png"]
    there.press(dialog, "Choose a picture")
    there.press(dialog, "Save")
    draft = there.draft
    assert draft.symbol == "A/CONF.231/L.1"
    assert (draft.identity.organ, draft.identity.item) == ("Conference on fresh water", "Item 9")
    assert (draft.identity.distribution, draft.identity.original) == (Distribution.RESTRICTED, "en")
    assert queries.source_file(there.look, draft.identity.emblem)
    assert there.program.means.desk.next_undo().name == "Change identity"
    there.do("edit.undo")
    assert there.draft == before


def test_the_language_of_the_text_is_chosen_and_what_is_offered_follows_it(there):
    there.come()
    dialog = there.call("draft.identity")
    assert dialog.language.currentText() == "English"
    dialog.language.setCurrentIndex(dialog.language.findText("Français"))
    there.press(dialog, "Save")
    assert there.draft.language == "fr"
    dialog = there.call("draft.identity")
    assert dialog.language.currentText() == "Français"
    assert "anglais" in [dialog.original.itemText(n) for n in range(dialog.original.count())]


def test_a_symbol_that_is_none_is_said_while_it_is_typed(there):
    dialog = there.call("draft.identity")
    dialog.symbol.setText("a/conf.231")
    assert any("is no document symbol" in line for line in said(dialog))
    dialog.symbol.setText("A/CONF.231/L.1")
    assert not any("is no document symbol" in line for line in said(dialog))
    assert "The next version is A/CONF.231/L.1. Distribution: Limited." in said(dialog)


def test_beside_the_symbol_stands_the_distribution_that_is_chosen(there):
    dialog = there.call("draft.identity")
    dialog.symbol.setText("A/CONF.231/L.1")
    dialog.distribution.setCurrentText("General")
    assert "The next version is A/CONF.231/L.1. Distribution: General." in said(dialog)
    dialog.distribution.setCurrentIndex(0)
    assert "The next version is A/CONF.231/L.1. Distribution: Limited." in said(dialog)


def test_a_symbol_that_is_none_is_not_kept(there):
    dialog = there.call("draft.identity")
    dialog.symbol.setText("none")
    there.press(dialog, "Save")
    assert dialog.isVisible()
    assert there.draft.symbol == ""


def test_a_file_that_is_no_picture_is_one_line_and_changes_nothing(there, person, tmp_path):
    (tmp_path / "emblem.png").write_bytes(b"GIF89a no picture")
    dialog = there.call("draft.identity")
    person.files = [tmp_path / "emblem.png"]
    there.press(dialog, "Choose a picture")
    assert any("emblem.png is a GIF" in line for line in said(dialog))
    there.press(dialog, "Save")
    assert there.draft.identity.emblem == ""


def test_freezing_proposes_the_next_symbol_and_handling_lines(there):
    dialog = there.call("draft.identity")
    dialog.symbol.setText("A/CONF.231/L.1")
    there.press(dialog, "Save")
    form = there.call("draft.freeze").form._form
    assert form.symbol.currentText() == "A/CONF.231/L.1"
    assert "A/CONF.231/L.1/Rev.1" in [form.symbol.itemText(at) for at in range(form.symbol.count())]
    lines = [form.handling.itemText(at) for at in range(form.handling.count())]
    assert "Advance unedited version" in lines
    form.letter.setPlainText("Excellencies,\n\nWe circulate the draft.")
    form.job.setText("18-12459")
    there.press(there.dialog("freeze"), "Freeze")
    version = queries.version_labelled(there.look, there.draft.id, "Rev.2")
    assert (version.symbol, version.identity.job) == ("A/CONF.231/L.1", "18-12459")
    assert version.identity.letter.startswith("Excellencies,")
    assert there.call("draft.freeze").form._form.symbol.currentText() == "A/CONF.231/L.1/Rev.1"


def test_a_symbol_that_begins_as_another_is_not_completed(there):
    dialog = there.call("draft.identity")
    dialog.symbol.setText("A/CONF.231/L.1")
    there.press(dialog, "Save")
    form = there.call("draft.freeze").form._form
    form.symbol.clearEditText()
    there.qtbot.keyClicks(form.symbol.lineEdit(), "A/CONF.231/L.1/Co")
    assert form.symbol.currentText() == "A/CONF.231/L.1/Co"
    assert "is no document symbol" in form.symbolFault.text()


def test_the_masthead_on_the_pages_says_what_the_identity_says(there):
    dialog = there.call("draft.identity")
    dialog.symbol.setText("A/CONF.231/L.1")
    dialog.organ.setText("Conference on fresh water")
    there.press(dialog, "Save")
    panel = there.exporting()
    there.choose("Working draft")
    assert "Conference on fresh water" not in there.pages.toPlainText()
    panel._paper.setCurrentIndex(panel._paper.findData("Masthead document"))
    panel._paper.activated.emit(panel._paper.currentIndex())
    there.settled()
    words = there.pages.toPlainText()
    assert "United Nations" in words
    assert "Conference on fresh water" in words
    assert "Distr.: Limited" in words
