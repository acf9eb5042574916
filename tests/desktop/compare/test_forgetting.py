"""Comparisons that a workspace keeps are forgotten from the window, and are back after Undo."""

import pytest

from draftdesk.drafting.remarking import kept_comparisons
from draftdesk.model.remarking import Stance

from .conftest import AFTER, written


@pytest.fixture
def kept(compared, texts, program, person, settled, tmp_path):
    """A workspace that keeps a comparison with a remark, which lies open."""
    place = compared(*texts)
    place.notebook.add_remark(place.matter.found.changes[0], "“Shall” must stay", Stance.OPPOSE)
    settled()
    person.files = [tmp_path / "kept.draftdesk"]
    program.means.actions.action("compare.save").trigger()
    settled()
    return place


def names(program):
    return [(each.title_a, each.title_b, each.remarks) for each in kept_comparisons(program.means.desk.look())]


def forget(program):
    return program.means.actions.action("compare.forget")


def unwanted(place):
    """The entries below Forget at the head."""
    menu = next(each.menu() for each in place.sides.earlier.menu().actions() if each.menu())
    return menu.actions()


def test_what_lies_open_is_forgotten_with_its_remarks_and_stays_to_be_read(kept, program, settled):
    forget(program).trigger()
    settled()
    assert names(program) == []
    assert not kept.matter.is_empty
    assert not kept.matter.remarked
    assert not kept.sides.earlier.isVisible()
    assert not forget(program).isEnabled()
    (line,) = program.means.notices.lines()
    assert line == "Forgotten: rev-1.docx to rev-2.docx; remarks that went with it: 1."


def test_undo_in_the_bar_brings_it_back(kept, program, settled):
    forget(program).trigger()
    settled()
    program.means.notices.answers()[0].click()
    settled()
    assert names(program) == [("rev-1.docx", "rev-2.docx", 1)]
    assert kept.matter.remarked
    assert kept.sides.earlier.isVisible()
    assert program.means.notices.lines() == []


def test_any_that_is_kept_is_forgotten_from_the_list_of_them(kept, program, compared, tmp_path, settled):
    compared(tmp_path / "rev-2.docx", written(tmp_path / "rev-3.docx", AFTER[1:]))
    settled()
    assert not forget(program).isEnabled()
    (entry,) = unwanted(kept)
    assert entry.text().startswith("rev-1.docx to rev-2.docx, ")
    entry.trigger()
    settled()
    assert names(program) == []
    assert not kept.sides.earlier.isVisible()
    assert not kept.matter.is_empty


def test_nothing_is_forgotten_where_nothing_is_kept_or_nothing_can_be_written(
    kept, program, compared, texts, settled, tmp_path
):
    program.means.actions.action("file.close").trigger()
    settled()
    compared(*texts)
    assert not forget(program).isEnabled()
    program.means.desk.open(tmp_path / "kept.draftdesk", read_only=True)
    settled()
    compared(*texts)
    settled()
    assert kept.sides.earlier.menu().actions()
    assert not [each for each in kept.sides.earlier.menu().actions() if each.menu()]
    assert not forget(program).isEnabled()
