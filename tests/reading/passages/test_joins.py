"""Words that a conversion has run together."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.sources import Block
from draftdesk.reading.passages.joins import Compounds, known_compounds, mend

SUMMARY = Path(__file__).parents[4] / "shared" / "data" / "sources" / "third-thematic-session-summary.txt"


def compounds(*texts: str) -> Compounds:
    return known_compounds([Block(n=n, text=text) for n, text in enumerate(texts)])


def mended(text: str, *others: str) -> str:
    """The text mended with what it and other texts of its document write."""
    return mend(text, compounds(text, *others))[0]


@pytest.mark.parametrize(
    ("joined", "right"),
    [
        ("Finance capacitybuilding at all levels", "Finance capacity-building at all levels"),
        ("Capacitybuilding first", "Capacity-building first"),
        ("predeparture assistance", "pre-departure assistance"),
        ("The cofacilitators thanked", "The co-facilitators thanked"),
        ("whole-ofgovernment and wholeof-society", "whole-of-government and whole-of-society"),
        ("wholeofgovernment", "whole-of-government"),
        ("whole\u2011ofgovernment", "whole-of-government"),
    ],
)
def test_words_that_are_never_written_so_are_mended(joined: str, right: str) -> None:
    assert mended(joined) == right


def test_what_was_done_is_said_once() -> None:
    text = "capacitybuilding and capacitybuilding"
    assert mend(text, compounds(text))[1] == ("'capacitybuilding' read as 'capacity-building'",)


@pytest.mark.parametrize(
    "right",
    [
        "International cooperation can prevent the reintegration of what we reaffirm.",
        "Intergovernmental bodies coordinate; policymakers, stakeholders and subregional groups follow.",
        "Understanding is widespread and ongoing.",
        "Straße, ÖFFENTLICH, İstanbul, œuvre",
    ],
)
def test_right_words_are_left_alone(right: str) -> None:
    wrong_elsewhere = "co-operation, re-integration, inter-governmental, sub-regional, under-standing, pre-vent"
    assert mended(right) == right
    assert mended(right, wrong_elsewhere) == right


def test_a_compound_of_the_document_is_known() -> None:
    others = ("A basin-wide plan", "Wide basin")
    assert mended("a basinwide plan", *others) == "a basin-wide plan"
    assert mended("a basinwide plan") == "a basinwide plan"


def test_a_form_that_the_document_prefers_is_right() -> None:
    text = "basinwide here, basinwide there, basinwide anywhere"
    assert mended(text, "one basin-wide plan for a wide basin") == text


def test_a_word_cut_once_at_a_line_end_makes_no_compound() -> None:
    assert mended("the implementation of", "the imple-mentation of") == "the implementation of"


def test_a_pair_of_words_is_known_where_the_words_also_stand_apart() -> None:
    others = ("fresh water " * 4, "water first, fresh air, water always, fresh start", "water, fresh")
    assert mended("freshwater", "fresh water") == "freshwater"
    assert (
        mended("drinkingwater", "drinking water " * 4, "water for drinking", "drinking it, water") == "drinking water"
    )
    assert mended("drinkingwater", *others) == "drinkingwater"


@given(st.text(max_size=60))
def test_only_hyphens_and_spaces_are_ever_added(text: str) -> None:
    known = compounds(text, "capacity-building whole-of-government")
    letters = [c for c in text if c not in "-\u2010\u2011 "]
    assert [c for c in mend(text, known)[0] if c not in "-\u2010\u2011 "] == letters


@given(st.text(st.sampled_from("ab-s "), max_size=60))
def test_mending_what_is_mended_changes_nothing(text: str) -> None:
    known = compounds(text, "a-b a-b-a b-a", "a b")
    once = mend(text, known)[0]
    assert mend(once, known) == (once, ())


@pytest.mark.skipif(not SUMMARY.exists(), reason="the real inputs are not here")
def test_the_faults_of_a_real_summary_are_found_and_no_others() -> None:
    blocks = [Block(n=n, text=line) for n, line in enumerate(SUMMARY.read_text("utf-8").splitlines())]
    known = known_compounds(blocks)
    assert sorted({said for block in blocks for said in mend(block.text, known)[1]}) == [
        "'capacitybuilding' read as 'capacity-building'",
        "'cofacilitators' read as 'co-facilitators'",
        "'predeparture' read as 'pre-departure'",
        "'whole-ofgovernment' read as 'whole-of-government'",
    ]
