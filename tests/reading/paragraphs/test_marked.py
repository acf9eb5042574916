from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.comparison import Look, Mark
from draftdesk.reading.paragraphs.marked import Marked, cut, joined, taken_out, tidied, without

ITALIC, NOTE = Look.ITALIC, Look.FOOTNOTE


def said(marked: Marked) -> list[tuple[str, str]]:
    return [(mark.value or marked.text[mark.start : mark.end], mark.look) for mark in marked.marks]


def test_what_is_taken_out_leaves_marks_on_their_words() -> None:
    marked = Marked("States 7 shall act", (Mark(0, 6, ITALIC), Mark(9, 14, ITALIC)))

    found = taken_out(marked, 6, 8, Mark(0, 0, NOTE, "7"))

    assert found.text == "States shall act"
    assert said(found) == [("States", ITALIC), ("7", NOTE), ("shall", ITALIC)]


def test_lines_are_joined_with_their_marks() -> None:
    lines = [Marked("States shall", (Mark(7, 12, ITALIC),)), Marked("act now", (Mark(4, 7, ITALIC),))]

    found = joined(lines, " ".join)

    assert (found.text, said(found)) == ("States shall act now", [("shall", ITALIC), ("now", ITALIC)])


def test_a_cut_ends_marks_where_it_ends() -> None:
    found = cut(Marked("one two three", (Mark(0, 13, ITALIC),)), 4, 8)

    assert (found.text, said(found)) == ("two", [("two", ITALIC)])


def test_soft_hyphens_and_second_blanks_go() -> None:
    found = tidied(Marked("co\u00adopera\u00adtion  of  all", (Mark(15, 17, ITALIC),)))

    assert (found.text, said(found)) == ("cooperation of all", [("of", ITALIC)])


@given(st.text("ab \u00ad", max_size=40), st.data())
def test_taking_out_several_is_taking_out_each(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    cuts = list(zip(places[::2], places[1::2], strict=False))
    ends = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    marked = Marked(text, (Mark(*ends, ITALIC),) if ends[0] < ends[1] else ())

    at_once = without(marked, [(start, end, ()) for start, end in cuts])
    one_by_one = marked
    for start, end in reversed(cuts):
        one_by_one = taken_out(one_by_one, start, end)

    assert at_once == one_by_one
    assert all(0 <= mark.start < mark.end <= len(at_once.text) for mark in at_once.marks)
