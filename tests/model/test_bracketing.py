"""What a drafter does with square brackets. In the notation "‹" and "›" stand where the selection begins and ends,
and "|" where there is only a caret."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from draftdesk.model.bracketing import accepted, bracketed, with_alternative, without_brackets, without_words
from draftdesk.model.brackets import brackets
from draftdesk.model.inline import escape, footnote_ids, said

TEXT = st.lists(
    st.sampled_from(["[", "]", " / ", "a", "bc", " d", ", ", "*e*", "**f [g] h**", "[^n]", "{ref:r}", "中文", "’"])
).map("".join)


def laid(marked):
    """The inline Markdown and the selection that a line of the notation shows."""
    text = marked.replace("‹", "").replace("›", "").replace("|", "")
    if "|" in marked:
        at = len(said(marked[: marked.index("|")]))
        return text, at, at
    start = len(said(marked[: marked.index("‹")]))
    return text, start, start + len(said(marked[marked.index("‹") + 1 : marked.index("›")]))


def shown(edited):
    """What is said after a command, with the selection in the notation."""
    words = said(edited.text)
    start, end = edited.start, edited.end
    if start == end:
        return f"{words[:start]}|{words[start:]}"
    return f"{words[:start]}‹{words[start:end]}›{words[end:]}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("States ‹shall› act", "States [‹shall›] act"),
        ("States ‹shall ›act", "States [‹shall›] act"),
        ("States sh‹all a›ct", "States [‹shall act›]"),
        ("States sh|all act", "States [‹shall›] act"),
        ("States, | act", "States, [|] act"),
        ("one‹,› two", "one[‹,›] two"),
        ("‹capacity›-building", "[‹capacity›]-building"),
        ("capa|city-building", "[‹capacity-building›]"),
        ("a ‹[b] c› d", "a [‹[b] c›] d"),
        ("a [b ‹c] d›", "a [‹[b c] d›]"),
        ("a [b ‹c› d] e", "a [b [‹c›] d] e"),
        ("促进‹移民›权利", "促进[‹移民›]权利"),
        ("", "[|]"),
    ],
)
def test_a_selection_is_put_in_brackets(before, after):
    assert shown(bracketed(*(laid(before) if before else ("", 0, 0)))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a [‹b c›] d", "a ‹b c› d"),
        ("a ‹[b c]› d", "a ‹b c› d"),
        ("a [b|] d", "a ‹b› d"),
        ("a [‹ b c › ] d", "a ‹ b c  › d"),
    ],
)
def test_words_that_are_bracketed_lose_their_brackets(before, after):
    assert shown(bracketed(*laid(before))) == after


def test_brackets_take_part_in_a_look_only_in_its_midst():
    assert bracketed("a *b c d* e", 4, 5).text == "a *b [c] d* e"
    assert bracketed("a *b* c", 2, 3).text == "a [*b*] c"
    assert bracketed("a[^1] b", 0, 2).text == "[a[^1]] b"


@given(TEXT, st.data())
def test_brackets_come_and_go_and_leave_the_words_as_they_were(text, data):
    words = said(text)
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    once = bracketed(text, start, end)
    assert said(once.text).replace("[", "").replace("]", "") == words.replace("[", "").replace("]", "")
    assert footnote_ids(once.text) == footnote_ids(text)
    if brackets(words).unbalanced:
        return
    assert not brackets(said(once.text)).unbalanced
    if len(once.text) > len(text) and once.start < once.end:
        assert said(bracketed(once.text, once.start, once.end).text) == words


@settings(max_examples=300)
@given(TEXT, st.data())
def test_no_command_makes_balanced_brackets_unbalanced(text, data):
    words = said(text)
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    assume(not brackets(words).unbalanced)
    for command in (bracketed, with_alternative, without_brackets, without_words, accepted):
        edited = command(text, start, end)
        after = said(edited.text)
        assert 0 <= edited.start <= edited.end <= len(after)
        assert not brackets(after).unbalanced
        if command in (accepted, without_brackets, without_words):
            assert len(after) <= len(words)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("States ‹shall› act", "States [shall / |] act"),
        ("States sh|all act", "States [shall / |] act"),
        ("States [sh|all] act", "States [shall / |] act"),
        ("States [‹shall›] act", "States [shall / |] act"),
        ("States [‹shall› / may] act", "States [shall / may / |] act"),
        ("States [shall / may / |] act", "States [shall / may / |] act"),
        ("States [sh|all / ] act", "States [shall / |] act"),
        ("States [shall| /] act", "States [shall / |] act"),
        ("a [b ‹c› d] e", "a [b [c / |] d] e"),
        ("a [b - US|] e", "a [b - US / |] e"),
        ("a, | b", "a, [| / ] b"),
        ("a [|] b", "a [ / |] b"),
    ],
)
def test_an_alternative_gets_room(before, after):
    assert shown(with_alternative(*laid(before))) == after


@pytest.mark.parametrize(
    ("before", "choice", "after"),
    [
        ("States [sh|all / should] act", 1, "States ‹should› act"),
        ("States [sh|all - EU; US delete / should] act", 0, "States ‹shall› act"),
        ("policies[|, as appropriate, - US]", 0, "policies‹, as appropriate,›"),
        ("policies [|, as appropriate, - US]", 0, "policies‹, as appropriate,›"),
        ("a [b [c| / d] / e] f", 1, "a [b ‹d› / e] f"),
        ("a [|b / [c / d]] f", 1, "a ‹[c / d]› f"),
        ("States [|shall / ] act", 1, "States| act"),
        ("a| [b / c]", 0, "a| [b / c]"),
        ("a [b| / c]", 2, "a [b| / c]"),
    ],
)
def test_one_alternative_is_accepted(before, choice, after):
    text, at, _ = laid(before)
    assert shown(accepted(text, at, choice)) == after


def test_what_stands_in_the_accepted_words_survives():
    assert accepted("a [b / *c[^1]* {ref:x}] d", 3, 1).text == "a *c[^1]* {ref:x} d"


@pytest.mark.parametrize(
    ("before", "kept", "gone"),
    [
        ("a [b|] c", "a ‹b› c", "a| c"),
        ("a [b|], c", "a ‹b›, c", "a|, c"),
        ("[b|] c", "‹b› c", "|c"),
        ("a ‹[b] and [c [d]]›.", "a ‹b and c [d]›.", "a and|."),
        ("a [b [c|] d]", "a [b ‹c› d]", "a [b| d]"),
        ("a[b|]c", "a‹b›c", "a|c"),
        ("a| b", "a| b", "a| b"),
    ],
)
def test_brackets_go_with_or_without_their_words(before, kept, gone):
    assert shown(without_brackets(*laid(before))) == kept
    assert shown(without_words(*laid(before))) == gone


@given(st.text(alphabet="ab []*^/é"))
def test_literal_marks_stay_literal(plain):
    assert said(bracketed(escape(plain), 0, len(plain)).text).replace("[", "").replace("]", "").split() == (
        plain.replace("[", "").replace("]", "").split()
    )
