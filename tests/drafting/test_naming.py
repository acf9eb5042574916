"""What people call things by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.drafting.naming import kind_of_source, snippet_reference, source_code, title_of_file
from draftdesk.model.sources import SourceKind


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("third-thematic-session-summary.txt", "TS3"),
        ("Summary of the third thematic session.docx", "TS3"),
        ("3rd thematic session - summary.docx", "TS3"),
        ("recommendation-cards.csv", "RC"),
        ("statement.txt", "S"),
        ("Statement by Ghana on behalf of the African Group.pdf", "GBAG"),
        ("concept_note.md", "CN"),
        ("a-conf-231-3.pdf", "C231"),
        ("hearing day 2.docx", "HD2"),
        ("2025-03-14-ghana-statement.pdf", "GS"),
        ("ghana statement 14.03.2025.pdf", "GS"),
        ("20250314_ghana_statement.pdf", "GS"),
        ("14 March 2025 Ghana statement.pdf", "GS"),
        ("Заявление Ганы.docx", "ЗГ"),
        ("声明.docx", "声"),
        ("بيان غانا.docx", "بغ"),
        ("Déclaration.docx", "D"),
        ("---.txt", "S"),
    ],
)
def test_a_code_is_the_initials_and_the_number_of_the_session(name, code):
    assert source_code(name, "", ()) == code


def test_a_name_of_digits_alone_leaves_it_to_the_title():
    assert source_code("20180312.pdf", "Summary of the third thematic session", ()) == "TS3"
    assert source_code("7.pdf", "", ()) == "S"


def test_a_code_is_never_given_twice():
    taken = []
    for _ in range(4):
        taken.append(source_code("third-thematic-session-summary.txt", "", taken))
    assert taken == ["TS3", "TS3-2", "TS3-3", "TS3-4"]
    assert source_code("Third thematic session.txt", "", ["ts3"]) == "TS3-2"


@given(name=st.text(max_size=30), title=st.text(max_size=30), taken=st.lists(st.text("AS3-2", max_size=4)))
def test_any_name_has_a_short_code_that_is_not_taken(name, title, taken):
    code = source_code(name, title, taken)
    assert code not in taken
    assert 0 < len(code) <= 30
    assert "/" not in code
    assert code == "".join(code.split())


def test_a_reference_is_source_area_and_place():
    taken = {}
    assert snippet_reference("TS3", "h", "4", taken) == "TS3/h/4"
    assert snippet_reference("TS3", None, "4", taken) == "TS3/4"
    assert snippet_reference("RC", None, " GHA / s 12 ", taken) == "RC/GHA-s-12"
    assert snippet_reference("RC", None, "  ", taken) == "RC/1"


def test_two_cards_of_one_number_are_told_apart_whatever_their_case():
    taken = {}
    said = [snippet_reference("RC", None, number, taken) for number in ("a", "a-2", "A", "a", "a-2", "b")]
    assert said == ["RC/a", "RC/a-2", "RC/A-3", "RC/a-4", "RC/a-2-2", "RC/b"]


def test_as_many_cards_of_one_number_as_you_like_are_told_apart():
    taken = {}
    assert len({snippet_reference("RC", None, "1", taken) for _ in range(20_000)}) == 20_000


@pytest.mark.parametrize(
    ("file_name", "title"),
    [
        ("third-thematic-session-summary.docx", "Third thematic session summary"),
        ("Concept_note__final.v2.pdf", "Concept note final.v2"),
        ("l’eau.txt", "L’eau"),
        ("---.txt", "---.txt"),
    ],
)
def test_a_document_without_a_title_is_called_by_its_file(file_name, title):
    assert title_of_file(file_name) == title


@pytest.mark.parametrize(
    ("name", "title", "reader", "kind"),
    [
        ("recommendation-cards.csv", "", "csv", SourceKind.CARD),
        ("input.csv", "", "csv", SourceKind.CARD),
        ("statement-ghana.txt", "", "txt", SourceKind.STATEMENT),
        ("ghana.txt", "Statement by Ghana", "txt", SourceKind.STATEMENT),
        ("session-summary.docx", "Report of the session", "docx", SourceKind.SUMMARY),
        ("issue-brief.pdf", "", "pdf", SourceKind.ISSUE_BRIEF),
        ("New York Declaration.pdf", "", "pdf", SourceKind.AGREED_TEXT),
        ("notes.md", "Notes", "md", SourceKind.OTHER),
    ],
)
def test_the_kind_is_said_by_the_name_or_else_by_the_title(name, title, reader, kind):
    assert kind_of_source(name, title, reader) is kind


def test_the_time_at_which_a_text_was_pasted_is_no_number_of_a_session():
    assert source_code("Pasted 2026-11-21 10.30.txt", "", []) == "P"
    assert source_code("Pasted 2026-11-21 10.30.txt", "", ["P"]) == "P-2"
    assert source_code("2026-11-21 Third session summary.txt", "", []) == "SS3"
