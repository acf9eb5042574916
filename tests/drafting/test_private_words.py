"""What a workspace keeps to itself is found in a Word file, in whatever part it stands."""

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.commenting import add_comment
from draftdesk.drafting.private_words import COMMENT, EARLIER, WATCHED, private_in_file
from draftdesk.drafting.watching import add_watch
from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Visibility

SECRET = "Establish a joint fund for the wells of the northern valleys"
OLD = "States shall protect every spring without any exception whatsoever"
UNISSUED = "States might wish to consider protecting a number of springs"


@pytest.fixture
def file(desk, tmp_path):
    """A file of the draft as it stands, which a person then adds words to."""
    import docx

    def made(*, hidden="", body=""):
        path = tmp_path / "out.docx"
        write_document(to_circulate(desk.look, desk.draft), path, overwrite=True, progress=silent)
        word = docx.Document(str(path))
        if hidden:
            word.add_paragraph().add_run(hidden).font.hidden = True
        if body:
            paragraph = word.add_paragraph()
            for half in (body[:20], body[20:]):
                paragraph.add_run(half)
        word.save(str(path))
        return path

    return made


@pytest.fixture
def written(desk):
    desk.bring_in(SECRET, visibility=Visibility.INTERNAL)
    desk.bring_in(OLD)
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("Establish").id)
    return desk


def origins(desk, path):
    return [each.origin for each in private_in_file(desk.look, path)]


def test_a_file_as_it_was_written_holds_nothing_private(written, file):
    assert private_in_file(written.look, file()) == ()


def test_words_of_an_input_are_found_over_several_runs_and_when_hidden(written, file):
    reference = written.snippet("Establish").reference

    assert origins(written, file(body=SECRET)) == [reference]
    assert origins(written, file(hidden=SECRET)) == [reference]
    (found,) = private_in_file(written.look, file(hidden=SECRET))
    assert (found.part, found.words) == ("word/document.xml", SECRET)


def test_comments_and_notes_of_the_watch_list_are_found(written, file):
    comment = "we can live without the last half sentence of this one"
    note = "our capital insists on this phrase until the very end"
    written.act(add_comment, written.paragraph("States").id, comment)
    written.act(add_watch, "springs", note=note)

    assert origins(written, file(body=comment)) == [COMMENT]
    assert origins(written, file(body=note)) == [WATCHED]


def reworded(desk):
    """The paragraph has said something that no source says, and says something else now."""
    name = desk.paragraph("States").id
    desk.act(composing.edit, name, UNISSUED)
    yield
    desk.act(composing.edit, name, "Each State protects its own springs as it sees fit")
    yield


def test_an_earlier_wording_is_private(written, file):
    for _ in reworded(written):
        pass

    assert origins(written, file(body=UNISSUED)) == [EARLIER]
    assert origins(written, file(body="Each State protects its own springs as it sees fit")) == []
    assert origins(written, file(body=OLD)) == [], "a source that may circulate says so"


def test_what_was_issued_is_nobodys_secret(written, file):
    steps = reworded(written)
    next(steps)
    written.freeze()
    next(steps)

    assert origins(written, file(body=UNISSUED)) == []
