"""A change cut down: what differs and what is watched stays, and both sides show the same stretch."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Passage, SegmentKind
from draftdesk.model.excerpts import GAP, excerpt, in_list, quoted, shortened

LONG = " ".join(f"word{n}" for n in range(200))
MARKS = {SegmentKind.EQUAL: "{}", SegmentKind.DELETE: "[-{}-]", SegmentKind.INSERT: "{{+{}+}}"}


def cut(old, new, watched=((), ()), most=60):
    (change,) = compare([Passage(text=old)], [Passage(text=new)]).changes
    return tuple(
        "".join(MARKS[each.kind].format(each.text) for each in side)
        for side in excerpt(change, old, new, watched, most)
    )


def span(text, words):
    return (text.index(words), text.index(words) + len(words))


def test_a_short_paragraph_is_shown_whole_with_its_changed_words_marked():
    old, new = cut("States shall act now", "States should act now")

    assert old == "States [-shall-] act now"
    assert new == "States {+should+} act now"


def test_of_a_long_one_the_beginning_and_what_stands_around_the_change_are_shown():
    _, new = cut(LONG, LONG.replace("word100", "another"))

    assert new.startswith("word0 word1 word2 word3 … word92")
    assert "word99 {+another+} word101" in new
    assert new.endswith("word108 … ")


def test_both_sides_show_the_same_stretch_of_what_they_have_in_common():
    old, new = cut(LONG, LONG.replace("word100", "another").replace("word150 ", ""))

    assert old.replace("[-word100-]", "X").replace("[-word150 -]", "") == new.replace("{+another+}", "X")


def test_what_is_watched_on_one_side_is_shown_on_both_where_both_have_it():
    new = LONG.replace("word100", "another")

    shown = cut(LONG, new, ([span(LONG, "word180")], ()))

    assert all("word179 word180 word181" in side for side in shown)


def test_watched_words_are_never_cut_out_of_a_long_deletion():
    gone = f"{' '.join(LONG.split()[:60])} with respect for human rights in all {' '.join(LONG.split()[60:90])}"
    agreed = "We agree on all that was said of the springs and the wells of the upper course"
    old = f"{agreed}, {gone} and no more."

    shown, _ = cut(old, f"{agreed}, and no more.", ([span(old, "human rights")], ()), most=30)

    assert "human rights" in shown
    assert "word30 " not in shown
    assert GAP in shown


def test_the_middle_of_a_long_stretch_that_differs_is_left_out():
    old = "We agree on all that was said of the springs and the wells of the upper course."

    _, said = cut(old, f"{old} {' '.join(LONG.split()[:70])}", most=30)

    assert "word0 word1" in said
    assert "word69" in said
    assert "word30" not in said
    assert GAP in said


WORDS = st.lists(st.sampled_from(["shall", "not", "act", "[", "now.", "human", "rights"]), min_size=1, max_size=120)


@given(WORDS, WORDS, st.integers(5, 60), st.data())
def test_every_piece_stands_in_its_text_in_order_and_watched_words_are_among_them(old, new, most, data):
    a, b = " ".join(old), " ".join(new)
    nth = data.draw(st.integers(0, len(old) - 1))
    start = len(" ".join(old[:nth])) + bool(nth)
    watched = (start, start + len(old[nth]))
    for change in compare([Passage(text=a)], [Passage(text=b)]).changes:
        if not change.a:
            continue
        text_b = b if change.b else ""
        found = excerpt(change, a, text_b, ([watched], ()), most)
        for text, pieces in ((a, found.old), (text_b, found.new)):
            at = 0
            for piece in pieces:
                if piece.text != GAP:
                    at = text.index(piece.text, at) + len(piece.text)
        parts = "".join(each.text for each in found.old).split(GAP)
        assert any(old[nth] in part.split() for part in parts)


def test_a_place_is_quoted_with_some_words_beside_it():
    said = quoted(LONG, span(LONG, "word100 word101"), beside=2)

    assert "".join(each.text for each in said) == "… word98 word99 word100 word101 word102 word103 …"


def test_of_a_long_place_the_middle_goes():
    said = "".join(each.text for each in quoted(LONG, (0, len(LONG)), most=9))

    assert said == "word0 word1 word2 word3 … word197 word198 word199"


def test_a_sentence_is_shortened_at_words():
    assert shortened("States shall act", 0, 50) == "States shall act"
    assert shortened(LONG, 0, 20) == "word0 word1 word2 …"
    assert shortened(LONG, len(LONG), 20) == "… word198 word199"


def listed(text, words):
    start, end = in_list(text, span(text, words))
    return text[start:end].strip()


def test_watched_words_stand_with_the_list_that_they_are_of():
    text = "while keeping all of it well, [x] and the respect, protection and fulfilment of human rights for all, or so"

    assert listed(text, "human rights") == "and the respect, protection and fulfilment of human rights for all, or so"


def test_a_list_ends_at_a_long_item_a_bracket_or_a_clause():
    assert listed("as they all agreed long ago, water, food; work", "food") == "water, food"
    assert listed("[of water][of food for all] or work", "food") == "of food for all"
    assert listed("They meet. On 1,000 wells. They go.", "wells") == "On 1,000 wells"


def test_of_what_has_no_commas_near_only_the_words_themselves_are_a_list():
    assert listed(LONG, "word100") == "word100"


@given(st.text(alphabet="ab ,;[].", max_size=200), st.data())
def test_a_list_has_the_words_that_it_is_of(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    low, high = in_list(text, (start, end))

    assert 0 <= low <= start
    assert end <= high <= len(text)
