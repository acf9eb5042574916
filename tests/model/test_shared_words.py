"""What a text has of another: runs of words, wherever they stand, and nothing that is chance."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.shared_words import sharing, together, word_count


def stretches(text, other):
    return [text[each.start : each.end] for each in sharing(text, other).stretches]


def test_words_taken_over_are_found_whatever_their_case_and_punctuation():
    text = "We commit to protect all springs, and all wells; in rural areas by 2030"
    other = "Protect all springs and all wells by law"
    assert stretches(text, other) == ["protect all springs, and all wells"]
    assert sharing(text, other).of_other == 6 / 8


def test_stretches_may_stand_in_another_order():
    text = "Build wells near schools and protect every last spring"
    other = "Protect every last spring; build wells near schools"
    assert stretches(text, other) == ["Build wells near schools", "protect every last spring"]
    assert sharing(text, other).of_other == 1.0


def test_what_is_said_twice_is_taken_from_two_places():
    other = "clean water for all; clean water for all"
    found = sharing("clean water for all and clean water for all", other).stretches
    assert [(each.other_start, each.other_end) for each in found] == [(0, 19), (21, 40)]


def test_a_few_small_words_are_chance():
    assert stretches("One of the many of all the ways", "Two of all the few") == []


def test_a_short_text_is_found_whole():
    assert stretches("Protect springs, now", "Protect springs") == ["Protect springs"]
    assert stretches("Springs", "Protect springs") == ["Springs"]


def test_chinese_and_arabic_are_compared_by_their_own_words():
    assert stretches("我们承诺保护所有水源", "应保护所有水源地") == ["保护所有水源"]
    assert stretches("نلتزم بحماية جميع ينابيع المياه", "حماية عاجلة: جميع ينابيع المياه") == ["جميع ينابيع المياه"]


def test_nothing_has_nothing():
    assert sharing("", "Protect").stretches == ()
    assert sharing("…", "!").of_text == 0.0


def test_stretches_that_touch_are_one():
    assert together([(5, 9), (0, 4), (8, 12), (4, 5)]) == ((0, 12),)


WORDS = st.text(alphabet="abc 水ä.", max_size=60)


@given(text=WORDS, other=WORDS)
def test_stretches_are_in_order_apart_and_within_the_texts(text, other):
    found = sharing(text, other)
    ends = [0]
    for each in found.stretches:
        assert ends[-1] <= each.start < each.end <= len(text)
        assert 0 <= each.other_start < each.other_end <= len(other)
        ends.append(each.end)
    assert 0 <= found.of_text <= 1
    assert 0 <= found.of_other <= 1


@given(text=WORDS)
def test_a_text_has_all_of_itself(text):
    if word_count(text):
        assert sharing(text, text).of_text == 1.0
