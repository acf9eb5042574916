"""Why a snippet is doubtful, in other languages than that of the reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.sources.doubt_words import doubt_said, leads_to
from draftdesk.drafting.superseding import _DIFFER
from draftdesk.reading.passages.prose import _back


def test_what_the_readers_say_is_said_in_the_language_of_the_window(foreign: None) -> None:
    for doubt in (*_back("This should be studied further."), _DIFFER):
        assert doubt_said(doubt) == f"⟦{doubt}⟧"


@pytest.mark.parametrize(
    "doubt",
    [
        "one of two views; the other: “others saw ‘no need’ for {it}”",
        "the kind 'it's odd' is not known",
        "'predeparture' read as 'pre-departure'",
        "the card's text also names others as contributors: Chad, Mali",
        "'(Chad)' at the end of the text may say who proposes it",
    ],
)
def test_words_of_the_document_stay_as_they_are(foreign: None, doubt: str) -> None:
    assert doubt_said(doubt) == f"⟦{doubt}⟧"


def test_a_doubt_that_nobody_knows_is_shown_as_it_is(foreign: None) -> None:
    assert doubt_said("something {else}") == "something {else}"


def test_an_arrow_leads_the_way_that_lines_run(qapp: QApplication) -> None:
    assert leads_to() == "→"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert leads_to() == "←"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
