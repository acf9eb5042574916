"""Words that a stretch keeps of the one it replaces."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.kept_words import kept_words

WORDS = st.lists(
    st.sampled_from("[shall] [should ] outcome of the stocktake guide and inform, Parties".split()), max_size=30
)


def told(a, b):
    return "|".join(a[each.a : each.a_end] for each in kept_words(a, b))


def test_runs_of_words_are_kept_and_the_signs_between_them_that_are_the_same():
    assert told(
        "[The [outcome] of the stocktake [shall] [will] inform", "The outcome of the stocktake shall inform"
    ) == ("The| |outcome| |of| |the| |stocktake| |shall")


def test_a_short_word_alone_is_chance():
    assert told("support [the] Parties", "work of the body") == ""


def test_what_stands_in_another_order_is_kept_where_it_is_long():
    a = "Developed countries should enhance support. All Parties [should cooperate] to enhance the capacity of others."
    b = "All Parties should cooperate to enhance the capacity of others. Developed countries should enhance support."
    assert "should| |cooperate| |to" in told(a, b)
    assert "Developed| |countries" in told(a, b)


def test_words_that_a_slip_ran_together_are_taken_apart():
    assert told("available] [reliable] scientific", "availablescientific") == "available|scientific"


def test_what_stands_once_is_kept_once():
    first, second, third = (
        "one two three four five six",
        "seven eight nine ten eleven twelve",
        "red blue green white grey",
    )
    said = told(f"{first} {second} {third}", f"{second} {first} {third} {first}")
    assert said.count("three") == 1


@given(WORDS, WORDS)
def test_what_is_kept_is_the_same_on_both_sides_and_whichever_is_which(one, other):
    a, b = " ".join(one), " ".join(other)

    found = kept_words(a, b)

    assert all(a[each.a : each.a_end] == b[each.b : each.b + each.a_end - each.a] for each in found)
    assert sorted(kept_words(b, a)) == sorted((each.b, each.b + each.a_end - each.a, each.a) for each in found)
    for side in ([(each.a, each.a_end) for each in found], [(each.b, each.b + each.a_end - each.a) for each in found]):
        assert all(end <= start for (_, end), (start, _) in zip(sorted(side), sorted(side)[1:], strict=False))
