"""What is the same to somebody who searches."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.folding import fold, is_chinese, matching_key, pairs, run_ends, search_text, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CÔTE D’IVOIRE", "cote d'ivoire"),
        ("Étát", "E\u0301ta\u0301t"),
        ("Ёлка", "елка"),
        ("ﬁnance", "finance"),
        ("Straße", "STRASSE"),
        ("co\u00adoperation", "cooperation"),
        ("أحمد إلى آدم", "احمد الي ادم"),
        ("مُهَاجِرٌ", "مهاجر"),
        ("هجرة", "هجره"),
        ("مـــهاجر", "مهاجر"),
        ("می\u200cخواهم", "میخواهم"),
        ("שָׁלוֹם", "שלום"),
        ("２０３０", "2030"),
        ("zero–draft", "zero-draft"),
        ("İstanbul", "istanbul"),
        ("“Rev.1”", '"rev.1"'),
    ],
)
def test_these_are_matched(one, other):
    assert fold(one) == fold(other)


def test_letters_that_differ_stay_apart():
    assert fold("مهاجر") != fold("مهاجرة")
    assert fold("移民") != fold("移住")


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folding_does_not_depend_on_how_accents_are_written(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_words_lie_in_the_text_in_order_and_none_is_empty(text):
    last = 0
    for start, end, word in words(text):
        assert last <= start < end <= len(text)
        assert word == fold(text[start:end])
        assert word
        last = end


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("States’ co-operation", ["states", "co", "operation"]),
        ("snake_case 12(a)", ["snake", "case", "12", "a"]),
        ("مُهَاجِرٌ هنا", ["مهاجر", "هنا"]),
        ("co\u00adoperation", ["cooperation"]),
        ("2030年议程 now", ["2030", "年议程", "now"]),
        ("שָׁלוֹם", ["שלום"]),
        ("हिन्दी", None),
        ("\u0640 \u0301 …", []),
        ("", []),
    ],
)
def test_a_word_is_what_people_take_for_one(text, wanted):
    found = [word for _, _, word in words(text)]

    if wanted is not None:
        assert found == wanted
    assert all(found)


def test_chinese_is_searched_by_pairs():
    assert search_text("加强国际移民") == " 加强 强国 国际 际移 移民 "
    assert search_text("2030年") == "2030 年 "
    assert pairs("移") == ("移",)
    assert run_ends("国际移民 and 合作, 年") == "民 作"
    assert run_ends("data") == ""
    assert is_chinese("移民")
    assert not is_chinese("data")


def test_texts_that_say_the_same_words_have_one_key():
    assert matching_key("Invest in\nDATA;") == matching_key("“invest  in data”") == "invest in data"
    assert matching_key("Invest in data") != matching_key("Invest in dates")


@pytest.mark.parametrize(
    "text", ["a\u0301" * 50_000, "\u0301" * 100_000, "移" * 100_000, "aא" * 50_000, "a\u0301移" * 30_000]
)
def test_a_text_made_to_take_long_does_not(text):
    started = time.process_time()
    list(words(text))
    search_text(text)

    assert time.process_time() - started < 20
