"""Obligations that are others now: told where a word binds more or less, and nowhere else."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.kit.resources import named
from draftdesk.model.binding import read_binding
from draftdesk.model.comparison import Passage
from draftdesk.model.obligations import Turn, shifts
from draftdesk.reading.texts import read_text

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
REAL = pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")


@cache
def binding(language="en"):
    return read_binding(named("obligations", ".toml")[language].read_text("utf-8"), language)


def found(old, new, language="en"):
    """The turns from one text to another, paragraphs between bars: 'weakened: will → may'."""
    a, b = ([Passage(text=each) for each in text.split(" | ")] if text else [] for text in (old, new))
    return [f"{each.turn}: {each.old.words} → {each.new.words}" for each in shifts(compare(a, b), binding(language))]


BEFORE, AFTER = "The Parties to this Agreement", "adequate support to developing countries in need of it."


@pytest.mark.parametrize(
    ("old", "new", "turn"),
    [
        ("will provide", "may provide", "weakened: will → may"),
        ("shall provide", "should provide", "weakened: shall → should"),
        ("commit to provide", "consider to provide", "weakened: commit to → consider"),
        ("undertake to provide", "are encouraged to provide", "weakened: undertake to → are encouraged to"),
        ("should provide", "must provide", "strengthened: should → must"),
        ("ensure", "promote", "weakened: ensure → promote"),
        ("provide", "shall provide", "strengthened:  → shall"),
        ("provide", "may provide", "weakened:  → may"),
        ("shall provide", "provide", "weakened: shall → "),
        ("shall provide", "shall, as appropriate, provide", "weakened:  → as appropriate"),
        ("shall, where possible, provide", "shall provide", "strengthened: where possible → "),
        ("shall provide", "shall strive to provide", "weakened:  → strive to"),
        (
            "shall provide",
            "shall, in accordance with national law, provide",
            "weakened:  → in accordance with national law",
        ),
        ("shall provide", "shall not provide", "negated:  → not"),
        ("shall not provide", "shall provide", "no longer negated: not → "),
        ("[shall][should] provide", "shall provide", "settled: [shall][should] → shall"),
        ("[shall][should][other] provide", "should provide", "settled: [shall][should][other] → should"),
        ("[shall/should] provide", "should provide", "settled: [shall/should] → should"),
        ("shall provide", "[shall] [should] provide", "opened: shall → [shall] [should]"),
    ],
)
def test_a_word_that_binds_more_or_less_in_the_place_of_another_is_told(old, new, turn):
    assert found(f"{BEFORE} {old} {AFTER}", f"{BEFORE} {new} {AFTER}") == [turn]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("shall without delay provide", "without delay shall provide"),
        ("shall provide", "must provide"),
        ("will provide, with political will,", "will provide, with all resolve,"),
        ("shall provide", "shall promptly provide"),
        ("shall provide", "shall [provide]"),
        ("shall provide by 9 May 2015", "shall provide by 9 June 2015"),
        ("shall provide", "shall provide, no later than tomorrow,"),
        ("shall provide", "shall provide money and experts, and wherever possible offices on the spot, and"),
        ("shall provide", "provide, and shall report on how they provide,"),
        ("[shall][should] provide", "[should][shall] provide"),
    ],
)
def test_what_binds_as_before_is_never_told(old, new):
    told = found(f"{BEFORE} {old} {AFTER}", f"{BEFORE} {new} {AFTER}")

    assert not [each for each in told if not each.startswith(("new", "gone"))]


def test_two_words_that_change_places_are_told_as_two():
    old = "States will report on their work each year and may send experts to the meetings of the Commission."
    new = "States may report on their work each year and will send experts to the meetings of the Commission."

    assert found(old, new) == ["weakened: will → may", "strengthened: may → will"]


def test_a_new_paragraph_is_a_new_obligation_and_a_deleted_one_is_gone():
    kept = "We recall the declaration that was adopted in New York."
    new = "Each Party shall publish its plans every year on a page that anybody can read."

    assert found(kept, f"{kept} | {new}") == ["new:  → shall"]
    assert found(f"{kept} | {new}", kept) == ["gone: shall → "]
    assert found(kept, f"{kept} | We note that plans were published.") == []


def test_what_a_new_paragraph_only_recalls_binds_nobody():
    kept = "We recall the declaration that was adopted in New York."
    recalls = "Recalls that the Group of Experts shall comprise a maximum of twenty-five experts;"
    requests = "Takes note of the mechanism to establish the Pool of Experts, and requests the Bureau to review it;"

    assert found(kept, f"{kept} | {recalls}") == []
    assert found(kept, f"{kept} | {requests}") == ["new:  → requests"]


def test_a_sentence_added_to_a_paragraph_that_stays_is_a_new_obligation_with_its_sentence():
    old = "The secretariat keeps a list of experts for the meetings."
    new = f"{old} It shall publish this list every year in all languages of the Organization."
    comparison = compare([Passage(text=old)], [Passage(text=new)])

    (shift,) = shifts(comparison, binding())

    assert shift.turn is Turn.NEW
    assert shift.new.sentence == "It shall publish this list every year in all languages of the Organization."
    assert shift.new.sentence[shift.new.at :].startswith("shall")


def test_what_stands_in_brackets_is_said_to_be_proposed_only():
    kept = "We recall the declaration that was adopted in New York."
    comparison = compare(
        [Passage(text=kept)], [Passage(text=kept), Passage(text="[Each Party shall publish its plans every year.]")]
    )

    (shift,) = shifts(comparison, binding())

    assert shift.in_brackets


@pytest.mark.parametrize(
    ("language", "old", "new", "turn"),
    [
        (
            "fr",
            "Les Parties doivent communiquer leurs plans chaque année",
            "Les Parties devraient communiquer leurs plans chaque année",
            "weakened: doivent → devraient",
        ),
        (
            "es",
            "Las Partes deberán comunicar sus planes cada año",
            "Las Partes podrán comunicar sus planes cada año",
            "weakened: deberán → podrán",
        ),
        (
            "ar",
            "يجب على الدول الأطراف أن تقدم تقاريرها كل سنة",
            "ينبغي للدول الأطراف أن تقدم تقاريرها كل سنة",
            "weakened: يجب → ينبغي",
        ),
    ],
)
def test_other_languages_have_their_own_words(language, old, new, turn):
    assert found(old, new, language) == [turn]


@given(st.text(alphabet=" abshallmayot[].,\n", max_size=80), st.text(alphabet=" abshallmayot[].,\n", max_size=80))
def test_whatever_two_texts_say_every_word_told_stands_in_its_sentence(old, new):
    comparison = compare([Passage(text=old)] if old else [], [Passage(text=new)] if new else [])

    for shift in shifts(comparison, binding()):
        for quoted in (shift.old, shift.new):
            if " … " not in quoted.words:
                assert quoted.sentence[quoted.at : quoted.at + len(quoted.words)] == quoted.words
        assert shift.old.words or shift.new.words


@cache
def real(name, language="en"):
    a, b = (
        read_text(file.read_bytes(), file.name, silent).text
        for file in (next((PAIRS / name).glob(f"{side}.*")) for side in "ab")
    )
    return list(shifts(compare(a.passages, b.passages), binding(language)))


def turns(name):
    return [
        f"{each.turn}: {each.old.words} → {each.new.words}"
        for each in real(name)
        if each.turn not in (Turn.NEW, Turn.GONE)
    ]


@REAL
def test_of_the_paris_agreement_s_editorial_corrections_one_is_told():
    assert turns("paris-editorial-corrections") == ["strengthened:  → shall"]


@REAL
def test_of_the_days_before_paris_was_agreed_every_turn_is_one():
    assert turns("paris-brackets-resolved") == [
        "weakened: shall → should",
        "weakened: shall → will",
        "strengthened: would → shall",
        "strengthened: would → shall",
        "settled: [shall][should] → should",
        "strengthened: should → shall",
        "settled: [should] [shall] → should",
        "settled: [shall][should][other] → shall",
        "settled: [shall][should][other] → shall",
        "settled: [shall] [may] → shall",
    ]


@REAL
@pytest.mark.parametrize(
    "name", ["resolution-oceans", "resolution-migration-and-development", "same-text-two-extractions"]
)
def test_where_dates_and_facts_changed_alone_nothing_is_weaker_or_stronger(name):
    assert turns(name) == []


@REAL
def test_not_good_for_not_testing_and_not_good_for_nothing_say_the_same():
    assert turns("word-small") == ["no longer negated: don’t → "]


@REAL
def test_new_operative_paragraphs_of_a_resolution_are_new_obligations_where_they_request_or_decide():
    new = [each.new.words for each in real("resolution-oceans") if each.turn is Turn.NEW]
    gone = [each.old.words for each in real("resolution-oceans") if each.turn is Turn.GONE]

    assert new == ["requests", "Decides", "Requests"]
    assert gone == ["Requests", "Decides", "Requests", "Requests", "Requests"]
