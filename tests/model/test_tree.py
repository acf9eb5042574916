from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.tree import children, in_order


def test_paragraphs_are_read_each_followed_by_what_stands_under_it(paragraph):
    listed = [
        paragraph("c", ord="2"),
        paragraph("b2", under="b", ord="9"),
        paragraph("b", ord="1"),
        paragraph("b1", under="b", ord="1"),
        paragraph("b1a", under="b1", ord="5"),
        paragraph("a", ord="2"),
    ]

    assert [each.id for each in in_order(listed)] == ["b", "b1", "b1a", "b2", "a", "c"]


def test_a_paragraph_whose_parent_is_gone_stands_at_the_top(paragraph):
    assert [each.id for each in children([paragraph("a", under="gone")])[None]] == ["a"]


def test_paragraphs_that_stand_under_one_another_in_a_circle_are_in_no_order(paragraph):
    assert in_order([paragraph("a", under="b"), paragraph("b", under="a"), paragraph("c")]) == [paragraph("c")]


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from("0123456789")), max_size=40))
def test_every_paragraph_is_read_once_and_after_its_parent(places):
    listed = [
        Paragraph(
            id=str(n),
            draft_id="d",
            ord=order,
            role=Role.OPERATIVE,
            parent_id=str(parent % n) if n and parent % 3 else None,
        )
        for n, (parent, order) in enumerate(places)
    ]
    read = [each.id for each in in_order(reversed(listed))]

    assert sorted(read) == sorted(each.id for each in listed)
    assert all(each.parent_id is None or read.index(each.parent_id) < read.index(each.id) for each in listed)


def test_a_draft_may_be_very_deep(paragraph):
    listed = [paragraph(f"{n:05}", under=f"{n - 1:05}" if n else None) for n in range(5000)]

    assert in_order(reversed(listed)) == listed
