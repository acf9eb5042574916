"""The sample is built whole, or not at all."""

import pytest

from draftdesk.drafting.sample import FILE, build
from draftdesk.drafting.workspaces import check, open_workspace
from draftdesk.kit.jobs import Job, Stopped
from draftdesk.model.errors import CannotWrite
from draftdesk.workspace import queries


def test_it_has_sources_snippets_a_draft_and_two_versions(tmp_path):
    seen = []
    build(tmp_path / "new folder" / FILE, who="Ana", progress=Job(lambda done, of, what: seen.append((done, of))))
    path = tmp_path / "new folder" / FILE
    assert check(path) == ()
    with open_workspace(path, who="Ana", read_only=True) as workspace:
        look = workspace.look()
        assert len(queries.sources(look)) == 4
        assert len(queries.snippets(look)) == 120
        assert [each.label for each in queries.versions(look, queries.draft_named(look).id)] == ["Zero draft", "Rev.1"]
        assert len(queries.decisions(look, queries.draft_named(look).id)) == 120
        undo = queries.next_undo(look)
        assert undo is not None
        assert undo.place
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]
    assert [each.name for each in path.parent.iterdir()] == [FILE]


def test_stopped_half_way_it_leaves_nothing(tmp_path):
    def listen(done, of, what):
        if done == of // 2:
            job.cancel()

    job = Job(listen)
    with pytest.raises(Stopped):
        build(tmp_path / FILE, who="Ana", progress=job)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_that_name_stays_what_it_is(tmp_path):
    (tmp_path / FILE).write_text("mine")
    with pytest.raises(CannotWrite, match="exists already"):
        build(tmp_path / FILE, who="Ana")
    assert (tmp_path / FILE).read_text() == "mine"
