"""What a new line is, and what it stands under."""

import pytest

from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.writing_on import home, role_after

SUB, BODY, CHAPEAU, H1, H2 = Role.SUB_PARAGRAPH, Role.OPERATIVE, Role.CHAPEAU, Role.HEADING_1, Role.HEADING_2
TITLE, NOTE, PREAMBULAR = Role.TITLE, Role.NOTE, Role.PREAMBULAR


def line(role, name="", under=None):
    return Paragraph(id=name or str(role), draft_id="d", ord="V", role=role, parent_id=under)


@pytest.mark.parametrize(
    ("above", "below", "role"),
    [
        (None, None, BODY),
        (None, PREAMBULAR, PREAMBULAR),
        (None, H1, BODY),
        (H1, None, BODY),
        (H1, PREAMBULAR, PREAMBULAR),
        (H1, CHAPEAU, BODY),
        (H2, H2, BODY),
        (TITLE, PREAMBULAR, PREAMBULAR),
        (BODY, BODY, BODY),
        (BODY, SUB, SUB),
        (PREAMBULAR, BODY, PREAMBULAR),
        (CHAPEAU, None, SUB),
        (SUB, BODY, SUB),
        (NOTE, BODY, NOTE),
    ],
)
def test_a_line_that_is_begun_is_what_its_neighbours_make_of_it(above, below, role):
    assert role_after(above and line(above), below and line(below)) is role


@pytest.mark.parametrize("role", list(Role))
def test_the_second_half_of_a_line_is_what_the_line_is(role):
    assert role_after(line(role), line(SUB), splits=True) is role


@pytest.mark.parametrize(
    ("role", "chain", "under"),
    [
        (BODY, [], None),
        (BODY, [(BODY, "b", None)], None),
        (BODY, [(H1, "h", None)], "h"),
        (BODY, [(BODY, "b", "h"), (H1, "h", None)], "h"),
        (BODY, [(SUB, "i", "a"), (SUB, "a", "b"), (BODY, "b", "h"), (H1, "h", None)], "h"),
        (SUB, [(BODY, "b", "h"), (H1, "h", None)], "b"),
        (SUB, [(SUB, "a", "b"), (BODY, "b", "h"), (H1, "h", None)], "b"),
        (SUB, [(H1, "h", None)], "h"),
        (SUB, [(NOTE, "n", "b"), (BODY, "b", None)], "b"),
        (SUB, [(TITLE, "t", None)], None),
        (H1, [(BODY, "b", "h"), (H1, "h", None)], None),
        (H2, [(BODY, "b", "h"), (H1, "h", None)], "h"),
        (H2, [(BODY, "b", "g"), (H2, "g", "h"), (H1, "h", None)], "h"),
        (NOTE, [(SUB, "a", "b"), (BODY, "b", None)], None),
        (BODY, [(BODY, "b", "gone")], None),
    ],
)
def test_a_line_stands_under_what_it_belongs_to(role, chain, under):
    assert home(role, [line(*each) for each in chain]) == under
