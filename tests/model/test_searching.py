"""What is typed to find, found in what a paragraph says; what would search for ever is refused."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import InvalidSettings
from draftdesk.model.inline import MARK
from draftdesk.model.runaway import repeats_without_end
from draftdesk.model.searching import Query, search_for


def found(said, words, **how):
    return [said[start:end] for start, end in search_for(Query(words=words, **how)).hits(said)]


def replaced(said, words, replacement, **how):
    for start, end, new in reversed(search_for(Query(words=words, **how)).edits(said, replacement)):
        said = said[:start] + new + said[end:]
    return said


# --- words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "words", "hits"),
    [
        ("Water for all waters", "water", ["Water", "water"]),
        ("Waters’ rights", "waters'", ["Waters’"]),
        ("Éducation et education", "education", ["Éducation", "education"]),
        ("E\u0301ducation", "educ", ["E\u0301duc"]),
        ("labour\u00a0mobility", "labour mobility", ["labour\u00a0mobility"]),
        ("保护水资源，水", "水", ["水", "水"]),
        ("الأمن والإنسان", "الانسان", ["الإنسان"]),
        ("إنسان", "انسان", ["إنسان"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("Straße", "s", ["S"]),
        ("1.5 (a) [x]", "(a) [", ["(a) ["]),
        ("", "a", []),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_forms(said, words, hits):
    assert found(said, words) == hits


def test_case_and_accents_matter_where_that_is_asked():
    assert found("Water and water", "water", match_case=True) == ["water"]
    assert found("Éducation, Education", "Education", match_case=True) == ["Education"]


def test_whole_words_stand_alone():
    assert found("State, States and statement", "state", whole_word=True) == ["State"]
    assert found("(a) and a", "(a)", whole_word=True) == ["(a)"]
    assert found("été, tétée", "ete", whole_word=True) == ["été"]


def test_a_mark_of_a_note_is_in_no_hit():
    said = f"water{MARK}rights, water rights"
    assert found(said, "water rights") == ["water rights"]
    assert found(said, "water.rights", is_regex=True) == ["water rights"]
    assert found(f"one{MARK}two{MARK}", ".+", is_regex=True) == ["one", "two"]


def test_nothing_to_find_is_said():
    with pytest.raises(InvalidSettings, match="type the words to find"):
        search_for(Query(words=""))
    with pytest.raises(InvalidSettings, match="marks alone"):
        search_for(Query(words="\u0301"))


@given(said=st.text("aàÀß ﬁ\u0301-–'’水", max_size=12), words=st.text("aàßfi ﬁ-'水", min_size=1, max_size=3))
def test_hits_are_in_order_and_fold_to_the_words(said, words):
    search = search_for(Query(words=words))
    last = 0
    for start, end in search.hits(said):
        assert last <= start < end
        last = end
        assert search.hits(said[start:end])


# --- regular expressions --------------------------------------------------------------------------------------------


def test_groups_of_a_regular_expression_go_into_the_replacement():
    assert replaced("Article 5 and article 6", r"article (\d)", r"paragraph \1", is_regex=True) == (
        "paragraph 5 and paragraph 6"
    )
    assert replaced("a-b", r"(?P<one>\w)-(\w)", r"\2-\g<one>", is_regex=True) == "b-a"
    assert replaced("a.b", ".", r"\1", match_case=True) == r"a\1b"


def test_ends_of_the_paragraph_are_its_own():
    assert found("Water is water", "^water|water$", is_regex=True) == ["Water", "water"]
    assert found("abc", "x*", is_regex=True) == []


def test_line_ends_in_a_replacement_are_spaces():
    assert replaced("a", "a", "b\nc") == "b c"


@pytest.mark.parametrize(
    ("words", "why"),
    [("(", "not a regular expression"), ("[z-a]", "not a regular expression"), ("a{2", None), ("x" * 1001, "at most")],
)
def test_what_is_no_regular_expression_is_said_in_one_line(words, why):
    if why is None:
        assert found("a{2", words, is_regex=True) == ["a{2"]
        return
    with pytest.raises(InvalidSettings, match=why) as refused:
        search_for(Query(words=words, is_regex=True))
    assert "\n" not in str(refused.value)


def test_a_group_that_is_not_there_is_said():
    search = search_for(Query(words="(a)", is_regex=True))
    for replacement in (r"\2", r"\g<name>", "\\"):
        with pytest.raises(InvalidSettings, match="the replacement cannot be used"):
            search.edits("a", replacement)


RUNAWAY = [
    *("(a+)+b", "(a*)*b", r"(\w+)*$", r"(\w+\s?)*$", "(a+b?)+c", r"(a\w+)*$", r"(a?\w)*b"),
    *(".*.*=", "(.+)(.+)x", ".*?a?.*=", "((a+)b?)*c", "(?:(a|aa))+b", "([^,]+ ?)+;", "(x+x+)+y"),
    *("(?=(a+)+b)a", "(a{1,99})*b", r"(ab|\wc)*d"),
]
SAFE = [
    *(r"\bwater\b", r"(\w+) and (\w+)", r"(\w+\s)*end", r"(?:\w+,\s*)+and", r"\d+(\.\d+)*", r"(.+) and (.+)"),
    *("(ab|cd)+x", "(a|ab)*c", r"\s+$", r"[Ss]tates?", r"(\w+)\s+\1", r"\([a-z]\)", r"(?<=the )\w+"),
    *(r"\d+\s*\w+", "((ab)+,)*", r"^(.*?),", "a{3}b*"),
]


@pytest.mark.parametrize("pattern", RUNAWAY)
def test_what_might_search_for_ever_is_refused(pattern):
    with pytest.raises(InvalidSettings, match="might search for ever"):
        search_for(Query(words=pattern, is_regex=True))


@pytest.mark.parametrize("pattern", SAFE)
def test_what_comes_to_an_end_is_looked_for(pattern):
    assert not repeats_without_end(pattern)
    text = "the water and the wells, and the States " * 60 + "x" * 300 + " 1.2.3.4 " * 30
    began = time.monotonic()
    list(re.finditer(pattern, text))
    assert time.monotonic() - began < 5  # for ever, or at once: nothing in between


PARTS = ["a", "b", ".", r"\w", r"\s", "[ab]", "[^a]", "(a)", "(ab)", "(a|b)", "(a|ab)", "(ab|b)"]
PARTS += ["a+", "b*", r"\w+", ".*", "(a+b)", " ", "a?", "(b|)"]


@given(
    pattern=st.recursive(
        st.lists(st.sampled_from(PARTS), min_size=1, max_size=3).map("".join),
        lambda inner: st.tuples(inner, st.sampled_from(["", "*", "+", "?", "{2,}"])).map("(?:{0[0]}){0[1]}".format),
        max_leaves=3,
    )
)
def test_whatever_is_not_refused_comes_to_an_end_on_the_worst_of_texts(pattern):
    if repeats_without_end(pattern):
        return
    compiled = re.compile(f"(?:{pattern})!")
    for text in ("a" * 40, "ab" * 20, "a b" * 14, "aab" * 14):
        began = time.monotonic()
        compiled.search(text)
        assert time.monotonic() - began < 2, pattern
