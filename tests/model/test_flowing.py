"""Where words went when lines were written anew."""

import time

import pytest

from draftdesk.model.flowing import flows


@pytest.mark.parametrize(
    ("before", "after", "went"),
    [
        ({"a": "Share data with all"}, {"a": "Share data", "b": "with all"}, [("a", "b")]),
        ({"a": "Share data with all"}, {"a": "Share data and", "b": "more with all"}, [("a", "b")]),
        ({"a": "Share data", "b": "with all"}, {"a": "Share data with all"}, [("b", "a")]),
        ({"a": "One", "b": "Middle words", "c": "the long tail"}, {"a": "One long tail"}, [("c", "a")]),
        ({"a": "One"}, {"a": "One", "b": ""}, []),
        ({"a": "One"}, {"a": "One", "b": "Other words"}, []),
        ({"a": "the water and the wells"}, {"a": "the water", "b": "Visas for the young and the old of all"}, []),
        ({"a": "Protect all wells now", "b": "Data"}, {"b": "Data", "c": "Protect all wells now"}, [("a", "c")]),
        ({"a": "保护水资源和数据"}, {"a": "保护水", "b": "资源和数据"}, [("a", "b")]),
        ({"a": "*Share* data[^n]"}, {"a": "*Share*", "b": "data[^n]"}, [("a", "b")]),
        ({}, {"a": "One"}, []),
        ({"a": "One"}, {}, []),
    ],
)
def test_words_are_followed_from_line_to_line(before, after, went):
    assert flows(before, after) == went


def test_of_two_lines_with_words_of_one_the_fuller_comes_first():
    whole = "protect all springs and wells of every State and share what is known"
    before = {"a": f"We {whole}"}
    after = {"a": "We", "b": "share what is known", "c": "protect all springs and wells of every State and"}
    assert flows(before, after) == [("a", "c"), ("a", "b")]


def test_a_long_paste_over_a_long_draft_is_told_at_once():
    before = {f"old{at}": f"the State {at} commits to the protection of all" for at in range(1000)} | {"one": "the"}
    after = {f"new{at}": f"the State {at} commits to the sharing of all" for at in range(1000)}
    began = time.monotonic()
    assert flows(before, after)
    assert time.monotonic() - began < 60  # pair by pair it would be minutes
