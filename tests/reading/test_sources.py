"""The front door of reading: what is said when a source seems to list nothing."""

from draftdesk.kit.jobs import silent
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.reading.sources import known_words, read, suggest


def said(content, name, lead_ins=()):
    return suggest(read(content, name, silent), known_words(Vocabulary()), lead_ins).warnings


def test_a_table_that_is_not_understood_names_its_headings():
    assert said(b"a;b;c\n1;2;3\n", "odd.csv") == (
        "no column was understood as recommendations (“a”, “b”, “c”): call it “Recommendation”",
    )


def test_prose_without_a_list_says_how_one_would_be_found():
    text = b"The session went well.\n\nWhat was asked for:\n\n- Share data\n- Protect springs\n"
    assert said(text, "notes.txt") == (
        "no list of recommendations was found: if one begins after words of its own, add them as a lead-in",
    )
    assert said(text, "notes.txt", ["What was asked for"]) == ()


def test_what_lists_something_says_nothing():
    assert said(b"Delegation,Recommendation\nKenya,Share data\n", "cards.csv") == ()
