"""What the outline shows follows from the tree, from what is folded, and from what fits."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.desktop.compose.outline.shape import Folds, Level, difference, folded_at, shape_of, tops, visible
from draftdesk.model.drafts import Paragraph, Role

_TREE = (
    ("A", "", Role.HEADING_1),
    ("a1", "A", Role.OPERATIVE),
    ("A1", "A", Role.HEADING_2),
    ("a2", "A1", Role.CHAPEAU),
    ("a2x", "a2", Role.SUB_PARAGRAPH),
    ("a2y", "a2", Role.SUB_PARAGRAPH),
    ("B", "", Role.HEADING_1),
    ("b1", "B", Role.OPERATIVE),
)
PARAGRAPHS = {
    name: Paragraph(id=name, draft_id="d", ord=f"{n:02}", role=role, text=name, parent_id=parent or None)
    for n, (name, parent, role) in enumerate(_TREE)
}
IDS = tuple(PARAGRAPHS)
known = PARAGRAPHS.get


def shown(folds=Folds(), fitting=None):  # noqa: B008 - it never changes
    return " ".join(shape_of(IDS, known, folds, fitting).shown)


def test_everything_is_shown_as_deep_as_it_stands():
    shape = shape_of(IDS, known, Folds())
    assert list(shape.shown) == list(IDS)
    assert [shape.depths[name] for name in IDS] == [0, 1, 1, 2, 3, 3, 0, 1]


def test_levels_unfold_so_far_and_no_further():
    levels = {level: shown(folded_at(IDS, known, level)) for level in Level}
    assert levels == {
        Level.HEADING_1: "A B",
        Level.HEADING_2: "A A1 B",
        Level.HEADINGS: "A A1 B",
        Level.PARAGRAPHS: "A a1 A1 a2 B b1",
        Level.EVERYTHING: " ".join(IDS),
    }


def test_a_heading_shown_with_its_headings_alone_unfolds_to_all_when_it_is_turned():
    folds = folded_at(IDS, known, Level.HEADINGS).turned("A", is_open=False)
    assert shown(folds) == "A B"
    assert shown(folds.turned("A", is_open=True)) == "A a1 A1 B"


def test_what_fits_is_shown_with_what_it_stands_under_folded_or_not():
    folds = folded_at(IDS, known, Level.HEADING_1)
    assert shown(folds, frozenset({"a2y"})) == "A A1 a2 a2y"
    assert shown(folds, frozenset()) == ""


def test_a_folded_paragraph_is_stood_for_by_what_it_is_folded_into():
    assert visible("a2y", {"A", "B"}, known) == "A"
    assert visible("B", {"A", "B"}, known) == "B"
    assert visible("gone", {"A", "B"}, known) == ""


def test_of_chosen_ones_those_count_that_stand_under_no_other():
    assert tops(["a2x", "A1", "b1", "a2"], known) == ["A1", "b1"]


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_the_difference_of_two_lists_makes_the_one_of_the_other(before, after):
    start, gone, come = difference(before, after)
    assert before[:start] + after[start : start + come] + before[start + gone :] == after
    assert not (gone and come) or before[start] != after[start]


@given(st.frozensets(st.sampled_from(IDS)), st.frozensets(st.sampled_from(IDS)))
def test_whatever_is_folded_nothing_stands_without_what_it_stands_under(shut, brief):
    names = shape_of(IDS, known, Folds(shut, brief)).shown
    assert all(PARAGRAPHS[name].parent_id in (None, *names) for name in names)
    assert list(names) == sorted(names, key=IDS.index)
