"""What is offered to start from is what can be started from."""

import pytest

from draftdesk.drafting.offered import outlines, vocabularies
from draftdesk.drafting.workspaces import NewWorkspace, check, new_workspace


def test_every_outline_says_what_it_is_for_and_the_usual_one_comes_first():
    names = [each.name for each in outlines()]
    assert names[0] == "compact"
    assert len(set(names)) == len(names) >= 4
    assert all(each.title and each.about.endswith(".") for each in outlines())


@pytest.mark.parametrize("outline", [each.name for each in outlines()])
@pytest.mark.parametrize("vocabulary", vocabularies())
def test_each_makes_a_workspace_with_each_vocabulary(tmp_path, outline, vocabulary):
    path = tmp_path / "new.draftdesk"
    new_workspace(path, NewWorkspace(outline=outline, vocabulary=vocabulary), who="Ana")
    assert check(path) == ()
