"""Places, lanes, and what is found."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.desktop.sources.text.content import Mark
from draftdesk.desktop.sources.text.places import (
    by_block,
    lanes,
    next_after,
    occurrences,
)
from draftdesk.model.sources import Block, Snippet


def _mark(block: int, start: int, end_block: int, end: int) -> Mark:
    snippet = Snippet(
        id=f"{block}.{start}",
        reference="",
        source_id="s",
        quoted="",
        text="",
        position=0,
        block=block,
        start=start,
        end_block=end_block,
        end=end,
    )
    return Mark(snippet=snippet, labels=(), contributors=())


def test_marks_that_overlap_or_share_a_line_stand_side_by_side() -> None:
    marks = [_mark(0, 0, 0, 50), _mark(0, 20, 0, 40), _mark(0, 60, 0, 90), _mark(1, 0, 2, 5), _mark(3, 0, 3, 9)]
    assert list(lanes(marks)) == [0, 1, 2, 0, 0]


def test_five_thousand_marks_in_one_place_have_each_their_own_lane() -> None:
    assert list(lanes([_mark(0, 0, 0, 50)] * 5_000)) == list(range(5_000))


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 200)), max_size=40))
def test_marks_take_the_lane_nearest_to_the_text_that_is_free(spans: list[tuple[int, int]]) -> None:
    marks = [_mark(0, start, 0, start + length) for start, length in sorted(spans)]
    ends: dict[int, int] = {}
    for mark, lane in zip(marks, lanes(marks), strict=True):
        assert all(ends[other] + 80 >= mark.snippet.start for other in range(lane))
        assert lane not in ends or ends[lane] + 80 < mark.snippet.start
        ends[lane] = mark.snippet.end


def test_a_mark_over_three_blocks_stands_in_each() -> None:
    found = by_block([_mark(1, 5, 3, 2), _mark(3, 2, 3, 9)])
    assert {n: list(numbers) for n, numbers in found.items()} == {1: [0], 2: [0], 3: [0, 1]}


def test_words_are_found_whatever_their_case_spaces_and_dashes() -> None:
    blocks = [Block(n=0, text="Non–refoulement and non-\nrefoulement"), Block(n=1, text="States’ water  supply")]
    assert list(occurrences(blocks, "non-refoulement")) == [(0, 0, 15)]
    assert list(occurrences(blocks, "states' WATER supply")) == [(1, 0, 21)]
    assert not occurrences(blocks, "  ")


def test_going_on_from_the_last_begins_anew() -> None:
    places = [(0, 3), (2, 1), (2, 8)]
    assert [next_after(places, here, 1) for here in ((0, 0), (0, 3), (2, 8))] == [0, 1, 0]
    assert [next_after(places, here, -1) for here in ((0, 0), (2, 8), (9, 9))] == [2, 1, 2]
    assert next_after([], (0, 0), 1) is None
