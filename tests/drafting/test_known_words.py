"""Words that a workspace knows."""

import pytest

from draftdesk.drafting.known_words import add_word, known_words, own_words, remove_word
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.errors import InvalidSettings


@pytest.fixture
def workspace(tmp_path):
    from draftdesk.cli import main

    path = tmp_path / "a.draftdesk"
    assert main(["new", str(path), "--outline", "compact", "--title", "Test"]) == 0
    opened = open_workspace(path, who="A")
    yield opened
    opened.close()


def act(workspace, work):
    return workspace.act("Words", "Compose", work).result()


def test_a_word_is_added_taken_away_and_undone(workspace):
    act(workspace, lambda tx: add_word(tx, "zorbly"))
    act(workspace, lambda tx: add_word(tx, " Abkhaz "))
    assert own_words(workspace.look()) == ("Abkhaz", "zorbly")
    act(workspace, lambda tx: remove_word(tx, "zorbly"))
    assert own_words(workspace.look()) == ("Abkhaz",)
    workspace.undo().result()
    assert own_words(workspace.look()) == ("Abkhaz", "zorbly")


@pytest.mark.parametrize("word", ["", "  ", "two words", "a\nb", "x1", "a" * 101])
def test_what_is_no_word_is_refused_in_one_line(workspace, word):
    with pytest.raises(InvalidSettings, match="is not a word that can be added"):
        act(workspace, lambda tx: add_word(tx, word))
    assert own_words(workspace.look()) == ()


def test_names_of_contributors_are_known(workspace):
    assert {"Afghanistan", "Holy"} <= known_words(workspace.look())
