"""Which texts say nearly the same."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from draftdesk.drafting.similarity import NEARLY, near_pairs
from draftdesk.model.folding import matching_key

SPRINGS = "protect every spring and every well in {} areas by the year 2030"


def near(*texts, among=None):
    keys = {name: matching_key(text) for name, text in zip("abcdefgh", texts, strict=False)}
    return near_pairs(keys, list(among or keys))


def test_one_word_apart_is_near_and_points_at_the_one_before():
    assert near(SPRINGS.format("rural"), "teach hygiene in all schools", SPRINGS.format("remote")) == {"c": "a"}


def test_the_most_similar_of_several_is_named():
    assert near("one " + SPRINGS.format("rural"), SPRINGS.format("rural"), SPRINGS.format("rurals")) == {
        "b": "a",
        "c": "b",
    }


def test_texts_about_one_thing_in_other_words_are_not_near():
    assert near("protect every spring in rural areas", "fund the protection of springs in rural areas") == {}


def test_only_those_asked_for_are_told():
    assert near(SPRINGS.format("rural"), SPRINGS.format("remote"), among=["a"]) == {}


def test_chinese_has_no_spaces_and_is_compared_all_the_same():
    assert near("各国应当保护所有农村地区的水源和水井", "各国应当保护所有偏远地区的水源和水井") == {"b": "a"}


def test_a_campaign_of_a_thousand_texts_is_seen_as_one():
    texts = {str(n): matching_key(SPRINGS.format(f"number{n}")) for n in range(1000)}
    assert set(near_pairs(texts, list(texts))) == set(texts) - {"0"}


def test_a_long_text_with_many_rare_words_of_its_own_is_near_all_the_same():
    common = " ".join(f"provisions{n}" for n in range(40))
    rare = " ".join(f"r{n}" for n in range(9))
    assert near(rare, common, f"{common} {rare}") == {"c": "b"}


WORDS = st.lists(st.sampled_from([f"word{n}" for n in range(60)]), min_size=4, max_size=30)


@given(
    words=WORDS,
    change=st.tuples(st.integers(0, 29), st.sampled_from(["other", "words", "word3"])),
    others=st.lists(WORDS, max_size=6),
)
def test_what_is_near_by_every_comparison_is_found(words, change, others):
    """Texts one word apart, among others, against the comparison of each with each."""
    changed = list(words)
    changed[change[0] % len(words)] = change[1]
    keys = {str(n): " ".join(each) for n, each in enumerate([words, *others, changed])}
    last = str(len(keys) - 1)
    found = near_pairs(keys, [last])
    best = max(fuzz.ratio(keys[last], key) for name, key in keys.items() if name != last)
    if fuzz.ratio(" ".join(words), " ".join(changed)) >= NEARLY:
        assert last in found
        assert fuzz.ratio(keys[last], keys[found[last]]) == best


@given(st.lists(st.text("ab c", max_size=6), max_size=8))
def test_a_text_is_near_to_one_that_stands_before_it(texts):
    keys = {str(n): matching_key(each) for n, each in enumerate(texts)}
    assert all(int(other) < int(name) for name, other in near_pairs(keys, list(keys)).items())
    assert all(int(a) < int(b) for a, b in pairwise(keys))
