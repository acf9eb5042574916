"""A change cut down: every word that differs, or an ellipsis in its place."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Passage, SegmentKind
from draftdesk.model.excerpts import excerpt, shortened

LONG = " ".join(f"word{n}" for n in range(200))
MARKS = {SegmentKind.EQUAL: "{}", SegmentKind.DELETE: "[-{}-]", SegmentKind.INSERT: "{{+{}+}}"}


def cut(old, new, side, watched=(), most=110):
    (change,) = compare([Passage(text=old)], [Passage(text=new)]).changes
    text = old if side is SegmentKind.DELETE else new
    return "".join(MARKS[each.kind].format(each.text) for each in excerpt(change, text, side, watched, most))


def test_a_short_paragraph_is_shown_whole_with_its_changed_words_marked():
    assert cut("States shall act now", "States should act now", SegmentKind.DELETE) == "States [-shall-] act now"
    assert cut("States shall act now", "States should act now", SegmentKind.INSERT) == "States {+should+} act now"


def test_of_a_long_one_the_beginning_and_what_stands_around_the_change_are_shown():
    new = LONG.replace("word100", "another")

    said = cut(LONG, new, SegmentKind.INSERT)

    assert said.startswith("word0 word1 word2 word3 word4 … word88")
    assert "word99 {+another+} word101" in said
    assert said.endswith("word112 … ")


def test_the_other_side_shows_the_place_where_words_were_taken_out():
    said = cut(LONG, LONG.replace("word100 ", ""), SegmentKind.INSERT)

    assert "word99 word101" in said


def test_what_is_watched_is_shown_wherever_it_stands():
    at = LONG.index("word180")

    said = cut(LONG, LONG.replace("word100", "another"), SegmentKind.DELETE, [(at, at + 7)])

    assert "word180" in said


def test_the_middle_of_a_long_stretch_that_differs_is_left_out():
    old = "We agree on all that was said of the springs and the wells of the upper course."

    said = cut(old, f"{old} {' '.join(LONG.split()[:70])}", SegmentKind.INSERT, most=50)

    assert "word0 word1" in said
    assert "word69" in said
    assert "word30" not in said
    assert " … " in said


@given(
    st.lists(st.sampled_from(["shall", "not", "act", "[", "now."]), max_size=120),
    st.lists(st.sampled_from(["shall", "not", "act", "[", "now."]), max_size=120),
    st.integers(5, 60),
)
def test_every_piece_stands_in_its_text_in_order(old, new, most):
    a, b = " ".join(old), " ".join(new)
    for change in compare([Passage(text=a)], [Passage(text=b)]).changes:
        for text, side, places in ((a, SegmentKind.DELETE, change.a), (b, SegmentKind.INSERT, change.b)):
            at = 0
            for piece in excerpt(change, text, side, (), most) if places else ():
                if piece.text != " … ":
                    at = text.index(piece.text, at) + len(piece.text)


def test_a_sentence_is_shortened_at_words():
    assert shortened("States shall act", 0, 50) == "States shall act"
    assert shortened(LONG, 0, 20) == "word0 word1 word2 …"
    assert shortened(LONG, len(LONG), 20) == "… word198 word199"
