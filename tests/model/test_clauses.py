"""What a sentence asks of whom: good enough to know a rewritten sentence by."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.resources import named
from draftdesk.model.binding import read_binding
from draftdesk.model.clause_likeness import is_same_word, is_turned_round, same_object, same_subject, same_verbs
from draftdesk.model.clauses import choices, clauses, starts


@cache
def binding(language="en"):
    return read_binding(named("obligations", ".toml")[language].read_text("utf-8"), language)


def read(text, language="en", following=""):
    return clauses(text, binding(language).found(text), starts(text), binding(language), following=following)


def one(text, language="en", following=""):
    (clause,) = read(text, language, following)
    return clause


@pytest.mark.parametrize(
    ("text", "subject", "verbs"),
    [
        ("Each Party shall publish its plans.", ("party",), ("publish",)),
        ("In accordance with Article 4, all Parties should act.", ("parties",), ("act",)),
        ("The secretariat, in consultation with others, will report.", ("secretariat",), ("report",)),
        (
            "Parties shall, at its first session, prepare, adopt and keep rules.",
            ("parties",),
            ("prepare", "adopt", "keep"),
        ),
        ("Plans shall also be regularly updated.", ("plans",), ("updated",)),
        ("States may, as appropriate, cooperate on this.", ("states",), ("cooperate",)),
        ("Parties [shall] [should] [guide and] inform others.", ("parties",), ("guide", "inform")),
        ("Parties [are encouraged to act] [should act] now.", ("parties",), ("act", "act")),
    ],
)
def test_who_is_bound_and_the_verbs_are_found(text, subject, verbs):
    clause = one(text)

    assert (clause.subject, clause.verbs) == (subject, verbs)


def test_a_verb_may_stand_in_the_list_that_follows():
    assert one("Communications may be:", following="Submitted independently;").verbs == ("submitted",)
    assert one("Communications may be kept.", following="Submitted independently;").verbs == ("kept",)


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("fr", "Chaque Partie doit également soumettre un plan.", "soumettre"),
        ("es", "Cada Parte deberá también presentar un plan.", "presentar"),
        ("ar", "يجب على كل طرف أن يقدم خطة.", "يقدم"),
    ],
)
def test_verbs_are_found_in_other_languages(language, text, verb):
    assert one(text, language).verbs == (verb,)


def test_a_choice_is_a_row_of_brackets_with_a_word_that_binds_or_that_begin_with_one():
    def rows(text):
        return [text[each.start : each.end] for each in choices(text, binding().found(text))]

    assert rows("Parties [shall][should][other] act.") == ["[shall][should][other]"]
    assert rows("Parties [may draw from it] [shall use it], if any.") == ["[may draw from it] [shall use it]"]
    assert rows("Parties [may draw from it] here.") == []
    assert rows("Parties shall [act] [react].") == []


def test_forms_of_a_word_are_one_word_and_words_that_only_begin_alike_are_two():
    assert is_same_word("initiate", "initiated")
    assert is_same_word("party", "parties")
    assert not is_same_word("consider", "consist")
    assert not is_same_word("under", "understanding")
    assert not is_same_word("act", "acting")


def test_developed_and_developing_countries_are_never_the_same():
    likeness = same_subject(one("Developed country Parties shall act."), one("Developing country Parties shall act."))

    assert likeness < 0.6


def test_what_is_done_to_a_thing_is_the_same_in_the_passive():
    active = one("The secretariat shall initiate a process to develop new rules.")
    passive = one("A process to develop new rules will be initiated by somebody.")

    assert is_turned_round(active, passive)
    assert same_verbs(active, passive) == 1
    assert not is_turned_round(active, one("The secretariat will report on a process."))


@given(st.text(alphabet="ab shallmayot[],.:;and ", max_size=60), st.text(alphabet="shall may act[],. ", max_size=60))
def test_however_alike_two_are_it_is_a_share_and_the_same_both_ways(first, second):
    for a in read(first):
        for b in read(second):
            assert 0 <= same_subject(a, b) == same_subject(b, a) <= 1
            assert 0 <= same_object(a, b) <= 1
