"""The words of a change, cut where their look changes."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Look, Mark, Passage, SegmentKind
from draftdesk.writing.marked import both, side_a, side_b

DAMS = "Remove every small dam"


def one(a, b, show):
    comparison = compare([a], [b])
    (shown,) = show(comparison, comparison.changes[0])
    return [(run.text, run.kind.value, *sorted(look.value for look in run.looks)) for run in shown.runs]


def said(runs, left_out):
    return "".join(
        run.text for run in runs if run.kind is not left_out and Look.FOOTNOTE not in run.looks and not run.is_break
    )


@given(data=st.data())
def test_each_side_says_what_it_says_whatever_its_looks(data, comparisons):
    comparison = data.draw(comparisons)
    for change in comparison.changes:
        for places, passages, show in ((change.a, comparison.a, side_a), (change.b, comparison.b, side_b)):
            shown = show(comparison, change)
            assert [each.passage for each in shown] == [passages[at] for at in places]
            assert [said(each.runs, None) for each in shown] == [passages[at].text for at in places]


@given(data=st.data())
def test_both_in_one_say_what_either_says(data, comparisons):
    comparison = data.draw(comparisons)
    for change in comparison.changes:
        runs = [run for each in both(comparison, change) for run in each.runs]
        assert said(runs, SegmentKind.INSERT) == "".join(comparison.a[at].text for at in change.a)
        assert said(runs, SegmentKind.DELETE) == "".join(comparison.b[at].text for at in change.b)


@given(data=st.data())
def test_every_footnote_is_called_once_on_its_side(data, comparisons):
    comparison = data.draw(comparisons)
    for change in comparison.changes:
        for places, passages, show in ((change.a, comparison.a, side_a), (change.b, comparison.b, side_b)):
            runs = [run for each in show(comparison, change) for run in each.runs if Look.FOOTNOTE in run.looks]
            marks = [mark for at in places for mark in passages[at].marks if mark.look is Look.FOOTNOTE]
            assert sum(len(run.text.split(", ")) for run in runs) == len(marks)


def test_looks_are_kept_within_words_that_changed():
    old = Passage(text=f"{DAMS} now", marks=(Mark(0, 12, Look.ITALIC),))
    new = Passage(text=f"{DAMS} soon", marks=(Mark(7, 27, Look.BOLD),))

    assert one(old, new, side_a) == [
        ("Remove every", "equal", "italic"),
        (" small dam ", "equal"),
        ("now", "delete"),
    ]
    assert one(old, new, side_b) == [
        ("Remove ", "equal"),
        ("every small dam ", "equal", "bold"),
        ("soon", "insert", "bold"),
    ]


def test_a_footnote_that_one_side_alone_calls_is_marked():
    old = Passage(text=DAMS, marks=(Mark(6, 6, Look.FOOTNOTE, "1"),))
    new = Passage(text=DAMS, marks=(Mark(22, 22, Look.FOOTNOTE, "2"),))

    assert one(old, new, side_a) == [("Remove", "equal"), ("1", "delete", "footnote"), (" every small dam", "equal")]
    assert one(old, new, side_b) == [(DAMS, "equal"), ("2", "insert", "footnote")]
    assert one(old, new, both) == [
        ("Remove", "equal"),
        ("1", "delete", "footnote"),
        (" every small dam", "equal"),
        ("2", "insert", "footnote"),
    ]


def test_a_split_and_a_merge_show_the_paragraph_mark():
    whole = [Passage(text=f"{DAMS} of stone. {DAMS} of earth.")]
    parts = [Passage(text=f"{DAMS} of stone."), Passage(text=f"{DAMS} of earth.")]

    split, merge = compare(whole, parts), compare(parts, whole)
    breaks = [
        [(run.text, run.kind.value) for each in both(found, found.changes[0]) for run in each.runs if run.is_break]
        for found in (split, merge)
    ]

    assert breaks == [[("¶", "insert")], [("¶", "delete")]]
    assert [len(both(found, found.changes[0])) for found in (split, merge)] == [2, 1]


def test_a_comma_is_a_small_difference_and_a_word_is_none():
    comparison = compare([Passage(text=f"{DAMS}, now")], [Passage(text=f"{DAMS} then")])
    (shown,) = side_a(comparison, comparison.changes[0])

    assert [run.is_small for run in shown.runs if run.kind is SegmentKind.DELETE] in ([True, False], [False])
