"""Which paragraph of a received file a passage looks like."""

import pytest

from draftdesk.writing.likeness import shape_of


@pytest.mark.parametrize(
    ("numbers", "shape"),
    [(("(a)", "(g)", " (iv)"), "(a)"), (("1.", "12."), "1."), (("7 (b)", "14 (c)"), "1 (a)"), (("أ)", "ب) "), "a)")],
)
def test_numbers_that_are_written_alike_have_one_shape(numbers, shape):
    assert {shape_of(each) for each in numbers} == {shape}
