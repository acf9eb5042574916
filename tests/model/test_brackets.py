"""Square brackets: what is open, how deep, and which wordings are offered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.brackets import Tint, alternatives, brackets, count, following, innermost, preceding, tally, tints

NOTATION = st.lists(st.sampled_from(["[", "]", " / ", "a", " b", ", ", " - US", "*", "\ufffc", "…"])).map("".join)


def offered(words):
    found = brackets(words)
    return [(words[each.start : each.end], each.attribution) for each in alternatives(words, found, found.pairs[0])]


def test_brackets_nest_and_say_how_deep_they_are():
    found = brackets("a [b [c] [d [e]]] f [g]")
    assert [(each.start, each.end, each.depth) for each in found.pairs] == [
        (2, 17, 1),
        (5, 8, 2),
        (9, 16, 2),
        (12, 15, 3),
        (20, 23, 1),
    ]
    assert found.unbalanced == ()


def test_a_bracket_without_a_partner_is_told_with_its_place():
    assert brackets("a] [b [c]").unbalanced == (1, 3)
    assert brackets("][").unbalanced == (0, 1)


def test_stretches_to_tint_are_in_order_and_say_their_depth():
    assert tints(brackets("a [b [c] d]")) == (Tint(2, 5, 1), Tint(5, 8, 2), Tint(8, 11, 1))
    assert tints(brackets("a [b] [Agreed ad ref]")) == (Tint(2, 5, 1),)


@given(NOTATION)
def test_every_bracket_has_one_partner_or_none(words):
    found = brackets(words)
    signs = [at for pair in found.pairs for at in (pair.start, pair.end - 1)] + list(found.unbalanced)
    assert sorted(signs) == [at for at, sign in enumerate(words) if sign in "[]"]
    for pair in found.pairs:
        around = [other for other in found.pairs if other.start <= pair.start and pair.end <= other.end]
        assert pair.depth == len(around)


@given(NOTATION)
def test_tints_cover_exactly_what_is_in_open_brackets(words):
    found = brackets(words)
    depths = [0] * len(words)
    for pair in found.pairs:
        for at in range(pair.start, pair.end):
            depths[at] += not pair.is_remark
    tinted = [0] * len(words)
    for tint in tints(found):
        for at in range(tint.start, tint.end):
            assert not tinted[at]
            tinted[at] = tint.depth
    assert tinted == depths


@given(NOTATION)
def test_alternatives_lie_in_their_bracket_in_order(words):
    found = brackets(words)
    for pair in found.pairs:
        places = [at for each in alternatives(words, found, pair) for at in (each.start, each.end)]
        assert places == sorted(places)
        assert pair.start < places[0]
        assert places[-1] < pair.end


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("[shall / should]", [("shall", ""), ("should", "")]),
        ("[shall/should/may]", [("shall", ""), ("should", ""), ("may", "")]),
        ("[shall / ]", [("shall", ""), ("", "")]),
        ("[and/or]", [("and/or", "")]),
        ("[A/RES/71/280]", [("A/RES/71/280", "")]),
        ("[a [b / c] / d]", [("a [b / c]", ""), ("d", "")]),
        ("[extreme - US; G77 delete]", [("extreme", "US; G77 delete")]),
        (
            "[, in accordance with the principle. -G77; US, Canada, Japan, EU delete.]",
            [(", in accordance with the principle.", "G77; US, Canada, Japan, EU delete")],
        ),
        (
            "[changing unsustainable - EU, G77 retain / promoting sustainable - US]",
            [("changing unsustainable", "EU, G77 retain"), ("promoting sustainable", "US")],
        ),
        ("[returns – the G77 and China; Republic of Korea delete]",
         [("returns", "the G77 and China; Republic of Korea delete")]),
        ("[means - and ways - of implementation]", [("means - and ways - of implementation", "")]),
        ("[the 2030 Agenda - its Goals and targets]", [("the 2030 Agenda - its Goals and targets", "")]),
        ("[,]", [(",", "")]),
        ("[]", [("", "")]),
    ],
)  # fmt: skip
def test_alternatives_stand_between_slashes_and_may_name_who_asks(words, wanted):
    assert offered(words) == wanted


@pytest.mark.parametrize(
    "words",
    ["[Agreed ad ref]", "[Agreed]", "[agreed in group]", "[Deleted]", "[Moved to 12 bis]", "[…]", "[...]", "[sic]"],
)
def test_a_remark_about_the_text_is_not_open(words):
    assert brackets(f"Peace {words}").open == 0


@pytest.mark.parametrize("words", ["[agreed language on returns]", "[deleted scenes]", "[movement]", "[]", "[", "]"])
def test_other_words_in_brackets_are_open(words):
    assert brackets(f"Peace {words}").open == 1


def test_a_draft_is_counted_without_its_footnote_marks():
    texts = ["plain[^n1]", "[one] and [two [three]]", r"\[^not a note]", "*[four*]", "five] there", "[Agreed ad ref]"]
    assert [count(text) for text in texts] == [0, 3, 1, 1, 1, 0]
    assert tally(texts).brackets == 6
    assert tally(texts).paragraphs == 4
    assert tally(texts).unbalanced == 1


def test_one_goes_from_bracket_to_bracket():
    words = "a [b [c]] [sic] [d]"
    found = brackets(words)
    assert following(found, 0) == found.pairs[0]
    assert following(found, 2) == found.pairs[1]
    assert following(found, 5) == found.pairs[3]
    assert following(found, 16) is None
    assert preceding(found, 16) == found.pairs[1]
    assert preceding(found, 2) is None


def test_the_innermost_bracket_around_a_place_is_found():
    found = brackets("a [b [c] d]")
    assert innermost(found, 6) == found.pairs[1]
    assert innermost(found, 4) == found.pairs[0]
    assert innermost(found, 3, 10) == found.pairs[0]
    assert innermost(found, 0) is None


def test_ten_thousand_brackets_in_one_another_are_read():
    words = "[" * 10_000 + "a / b - US" + "]" * 10_000
    found = brackets(words)
    assert found.open == 10_000
    assert found.pairs[-1].depth == 10_000
    assert len(alternatives(words, found, found.pairs[-1])) == 2
