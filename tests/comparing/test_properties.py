"""What holds for any two texts."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.comparing.tokens import Units
from draftdesk.comparing.words import segments
from draftdesk.model.comparison import ChangeKind, Part, Passage, SegmentKind, text_of

WORDS = st.sampled_from(
    """States shall should not promote, protect; [ ] the of and rights 12 2030 (a) women’s co-operation قَرَّرَت الدول
    应当 发展中国家 第12段 цели é e\u0301 mi\u00adgration \u200f 1.5 . : - … 🙂""".split()
)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", "  ", "", "\n", "\u00a0"])), max_size=14).map(
    lambda pieces: "".join(word + space for word, space in pieces)
)
PASSAGES = st.builds(
    Passage,
    text=TEXTS | st.sampled_from(["The same text", "Another text that stands here twice", ""]),
    number=st.sampled_from(["", "1.", "2.", "(a)", "12 bis"]),
    part=st.sampled_from([Part.BODY, Part.BODY, Part.BODY, Part.TABLE, Part.FOOTNOTE]),
)
SENTENCES = (
    "Protect every spring and every well in rural areas.",
    "Remove small dams that no longer serve any known purpose.",
    "Collect the rain from the roofs of all public buildings.",
    "Share the costs of new pipes among all who use them daily.",
    "Report on the state of every river once in two years.",
)
DRAFTED = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
EDITED = st.builds(lambda text, at, word: text[:at] + word + text[at:], DRAFTED, st.integers(0, 60), WORDS)
SIDES = st.lists(PASSAGES, max_size=9) | st.lists(st.builds(Passage, text=DRAFTED | EDITED), max_size=8)
LONG = st.builds(
    lambda head, one, tail, other: (head + one + tail, head + other + tail),
    *[st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join), TEXTS] * 2,
)


def sides_of(found):
    equal_or = lambda kind: "".join(each.text for each in found if each.kind in {SegmentKind.EQUAL, kind})  # noqa: E731
    return equal_or(SegmentKind.DELETE), equal_or(SegmentKind.INSERT)


@given(TEXTS | st.text(), TEXTS | st.text())
@settings(deadline=None)
def test_segments_are_both_texts_to_the_letter_and_know_where_they_stand(a, b):
    found = segments(a, b, Units())

    assert sides_of(found) == (a, b)
    at_a = at_b = 0
    for each in found:
        assert (each.a, each.b) == (at_a, at_b)
        assert each.text
        at_a, at_b = each.a_end, each.b_end
    assert (at_a, at_b) == (len(a), len(b))


@given(LONG)
@settings(deadline=None)
def test_so_they_are_where_long_texts_begin_and_end_alike(texts):
    assert sides_of(segments(*texts, Units())) == texts


@given(TEXTS, TEXTS)
@settings(deadline=None)
def test_what_was_deleted_stands_right_before_what_was_inserted(a, b):
    kinds = [each.kind for each in segments(a, b, Units())]

    assert all(pair[0] != pair[1] for pair in itertools.pairwise(kinds))
    assert (SegmentKind.INSERT, SegmentKind.DELETE) not in itertools.pairwise(kinds)


LATIN = st.lists(st.sampled_from("shall should be he the then other another 1 12 120 a an".split()), max_size=12)


@given(LATIN, LATIN)
@settings(deadline=None)
def test_no_change_begins_or_ends_inside_a_word(a, b):
    for side, text in (("a", " ".join(a)), ("b", " ".join(b))):
        for each in segments(" ".join(a), " ".join(b), Units()):
            for at in (getattr(each, side), getattr(each, f"{side}_end")):
                assert not (text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()) or at == 0


@given(SIDES, SIDES)
@settings(max_examples=300, deadline=None)
def test_every_passage_stands_in_exactly_one_change_and_every_text_in_its_segments(a, b):
    found = compare(a, b)

    assert sorted(at for change in found.changes for at in change.a) == list(range(len(a)))
    assert sorted(at for change in found.changes for at in change.b) == list(range(len(b)))
    for change in found.changes:
        assert sides_of(change.segments) == (text_of(a, change.a), text_of(b, change.b))


@given(SIDES, SIDES)
@settings(max_examples=200, deadline=None)
def test_steps_meet_each_change_once_and_each_move_twice(a, b):
    found = compare(a, b)
    moved = {n for n, each in enumerate(found.changes) if each.kind in {ChangeKind.MOVED, ChangeKind.MOVED_EDITED}}

    assert [step.change for step in found.steps if not step.left] == list(range(len(found.changes)))
    assert sorted(step.change for step in found.steps if step.left) == sorted(moved)


@given(SIDES, SIDES)
@settings(max_examples=200, deadline=None)
def test_read_in_steps_both_texts_stand_in_order(a, b):
    """Body and table, then footnotes: each side's places only rise."""
    found = compare(a, b)
    lanes = {Part.BODY: 0, Part.TABLE: 0, Part.FOOTNOTE: 1}
    for passages, places in (
        (a, [at for step in found.steps for at in _left_places(found.changes[step.change], step.left)]),
        (b, [at for step in found.steps if not step.left for at in found.changes[step.change].b]),
    ):
        assert places == sorted(places, key=lambda at: (lanes[passages[at].part], at))


def _left_places(change, left):
    moved = change.kind in {ChangeKind.MOVED, ChangeKind.MOVED_EDITED}
    return change.a if left or not moved else ()


@given(SIDES)
@settings(deadline=None)
def test_a_text_compared_with_itself_changes_nothing(a):
    assert {change.kind for change in compare(a, a).changes} <= {ChangeKind.UNCHANGED}


MIRRORED = {
    ChangeKind.INSERTED: ChangeKind.DELETED,
    ChangeKind.DELETED: ChangeKind.INSERTED,
    ChangeKind.SPLIT: ChangeKind.MERGED,
    ChangeKind.MERGED: ChangeKind.SPLIT,
}


@given(SIDES, SIDES)
@settings(max_examples=300, deadline=None)
def test_swapping_the_sides_mirrors_every_change(a, b):
    there = {(change.kind, change.a, change.b, _marked(change)) for change in compare(a, b).changes}
    back = {
        (MIRRORED.get(change.kind, change.kind), change.b, change.a, tuple(reversed(_marked(change))))
        for change in compare(b, a).changes
    }

    assert there == back


def _marked(change):
    """Where the two sides differ: stretches of A, stretches of B."""
    return (
        tuple((each.a, each.text) for each in change.segments if each.kind is SegmentKind.DELETE),
        tuple((each.b, each.text) for each in change.segments if each.kind is SegmentKind.INSERT),
    )


@given(SIDES, SIDES)
@settings(deadline=None)
def test_counts_are_those_of_the_changes(a, b):
    found = compare(a, b)

    for kind in ChangeKind:
        assert getattr(found.counts, kind) == sum(change.kind is kind for change in found.changes)
