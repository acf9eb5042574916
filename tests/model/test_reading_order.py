"""The reading order that is kept up row by row is the one that sorting everything anew gives."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.reading_order import ReadingOrder
from draftdesk.model.tree import in_order

_NAMES = "abcdefgh"
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(_NAMES), st.none() | st.tuples(st.sampled_from("123"), st.none() | st.sampled_from("abcz"))
    ),
    max_size=30,
)


def _row(name: str, order: str, parent: str | None) -> Paragraph:
    above = parent if parent is None or parent < name else None  # nothing stands under itself
    return Paragraph(id=name, draft_id="d", ord=order, role=Role.OPERATIVE, parent_id=above)


@given(_STEPS)
def test_whatever_comes_goes_and_moves_the_order_is_that_of_the_tree(steps) -> None:
    rows: dict[str, Paragraph] = {}
    kept = ReadingOrder()
    for name, stands in steps:
        before = rows.pop(name, None)
        if stands is not None:
            rows[name] = _row(name, *stands)
        assert kept.take(name, rows.get(name)) == (before != rows.get(name))
        wanted = tuple(each.id for each in in_order(rows.values()))
        assert kept.ids() == wanted
        assert ReadingOrder(rows.values()).ids() == wanted
