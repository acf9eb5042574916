"""Text from the clipboard becomes a source like any other."""

from datetime import datetime

import pytest

from draftdesk.drafting.pasting import MAX_PASTED, pasted_name, read_pasted
from draftdesk.drafting.reviewing import review, store_review
from draftdesk.drafting.sources import Details
from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.workspace import queries

AT = datetime(2026, 11, 21, 10, 30)  # noqa: DTZ001 (a wall clock's time)


def test_pasted_text_is_kept_as_a_file_with_its_time(desk):
    text = "Nous recommandons :\n\nWe recommend the following:\n\n- Protéger l’eau\n- 保护所有水源\n"
    found = read_pasted(text, pasted_name(AT), desk.look, silent)
    assert found.file_name == "Pasted 2026-11-21 10.30.txt"
    assert [each.quoted for each in found.suggestions] == ["Protéger l’eau", "保护所有水源"]
    (stored,) = store_review(desk.workspace, review([found], Details()))
    assert queries.source_file(desk.look, stored.source.sha256).decode("utf-8-sig") == text


def test_pasted_html_is_read_as_utf_8_whatever_it_claims(desk):
    page = (
        '<html><head><meta charset="iso-8859-1"></head><body><p>We recommend the following:</p>'
        "<ul><li>Protéger l’eau</li></ul></body></html>"
    )
    found = read_pasted(page, pasted_name(AT, "html"), desk.look, silent)
    assert [each.quoted for each in found.suggestions] == ["Protéger l’eau"]


def test_pasted_markdown_has_headings(desk):
    found = read_pasted("# Water\n\nWords.\n", pasted_name(AT, "md"), desk.look, silent)
    assert found.reading.title == "Water"
    assert found.reading.blocks[1].heading_path == ("Water",)


@pytest.mark.slow
def test_five_megabytes_are_fine(desk):
    line = "Many delegations called for better data on water in every region of the world. "
    text = "\n\n".join(line * 20 + str(n) for n in range(5_000_000 // (20 * len(line))))
    assert len(text) > 4_900_000
    assert len(read_pasted(text, pasted_name(AT), desk.look, silent).reading.blocks) > 3_000


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\0\0"])
def test_an_empty_clipboard_is_said_in_a_line(desk, text):
    with pytest.raises(UnreadableFile, match="no text on the clipboard"):
        read_pasted(text, pasted_name(AT), desk.look, silent)


def test_too_much_is_refused_in_a_line(desk):
    with pytest.raises(UnreadableFile, match="larger than 20 MB: save it as a file"):
        read_pasted("x" * (MAX_PASTED + 1), pasted_name(AT), desk.look, silent)


def test_half_a_character_and_a_stray_zero_do_no_harm(desk):
    found = read_pasted("Water \ud83d and\0 wells\n", pasted_name(AT), desk.look, silent)
    assert found.reading.blocks[0].text == "Water ? and wells"
