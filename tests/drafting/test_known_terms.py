"""Abbreviations that need no explanation: kept in the file, taken back by undo."""

from dataclasses import replace

import pytest

from draftdesk.drafting.known_terms import (
    add_terms,
    add_terms_name,
    known_terms,
    lacking,
    own_terms,
    remove_terms,
    terms_of_file,
    terms_of_source,
)
from draftdesk.kit.jobs import silent
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries


def test_added_terms_are_known_until_that_is_undone(desk):
    desk.act(add_terms, {"CMA": "Conference\nof the Parties", "LDC": ""})

    assert own_terms(desk.look) == {"CMA": "Conference of the Parties", "LDC": ""}
    assert "CMA" in known_terms(desk.look)
    desk.undo()
    assert own_terms(desk.look) == {}


def test_terms_that_were_added_can_be_taken_back(desk):
    desk.act(add_terms, {"CMA": "", "LDC": ""})
    desk.act(remove_terms, ["CMA", "XYZ"])

    assert list(own_terms(desk.look)) == ["LDC"]


@pytest.mark.parametrize("term", ["", "two words", "tab\tbed", "line\nfeed", "(ABC)"])
def test_what_is_no_single_term_is_refused(desk, term):
    with pytest.raises(InvalidSettings, match="is not a term"):
        desk.act(add_terms, {term: ""})


def test_the_act_names_a_single_term():
    assert add_terms_name(["CMA"]) == "Add “CMA” to the known terms"
    assert add_terms_name(["CMA", "LDC"]) == "Add to the known terms"


BOTH = {"CMA": "Conference of", "LDC": "Least developed"}


@pytest.mark.parametrize(
    ("name", "text", "terms"),
    [
        ("a.csv", "Term,Meaning\nCMA,Conference of\nLDC,Least developed\n", BOTH),
        ("a.csv", "1;CMA;Conference of\n2;LDC;Least developed\n", BOTH),
        ("a.csv", "Conference of,CMA\nLeast developed,LDC\n", BOTH),
        ("a.txt", "CMA\nLDC\n", {"CMA": "", "LDC": ""}),
        ("a.txt", "CMA Conference of\nLDC\tLeast developed\nNGO\n", {**BOTH, "NGO": ""}),
        ("a.md", "| Short | Long |\n|---|---|\n| CMA | Conference of |\n", {"CMA": "Conference of"}),
        ("a.txt", "EU asks for more.\n\nThe island States (IS) met.\n\nMany do not.\n", {"IS": "island States"}),
        ("a.txt", "GLOBAL COMPACT FOR ALL\n\nZERO DRAFT PLUS\n", {}),
    ],
)
def test_a_file_gives_the_terms_that_it_lists_or_explains(tmp_path, name, text, terms):
    (tmp_path / name).write_text(text, encoding="utf-8")

    assert terms_of_file(tmp_path / name, silent) == terms


def test_the_section_abbreviations_of_a_document_is_a_list_and_its_prose_is_none(tmp_path):
    import docx

    document = docx.Document()
    document.add_heading("Abréviations et acronymes", 1)
    document.add_paragraph("LDC least developed country")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("CMA", "Conference of the Parties", "GCF", "Green Climate Fund"), strict=True):
        cell.text = text
    document.add_heading("Discussion", 1)
    for text in ("EU supports the proposal.", "AOSIS asks for more.", "Others agree with the EU."):
        document.add_paragraph(text)
    document.save(str(tmp_path / "report.docx"))

    assert terms_of_file(tmp_path / "report.docx", silent) == {
        "LDC": "least developed country",
        "CMA": "Conference of the Parties",
        "GCF": "Green Climate Fund",
    }


def test_an_input_not_for_circulation_gives_its_terms_without_words(desk):
    desk.bring_in("CMA – Conference of the Parties")
    source = queries.sources(desk.look)[0]
    assert terms_of_source(desk.look, source) == {"CMA": "Conference of the Parties"}

    hidden = replace(source, visibility=Visibility.INTERNAL)
    assert terms_of_source(desk.look, hidden) == {"CMA": ""}


def test_only_what_is_lacking_is_taken_from_a_list(desk):
    desk.act(add_terms, {"CMA": "Ours", "LDC": ""})

    assert lacking(desk.look, {"CMA": "Theirs", "LDC": "Least developed country", "NGO": ""}) == {
        "LDC": "Least developed country",
        "NGO": "",
    }
