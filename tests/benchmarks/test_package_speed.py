"""The package of a long version against its clean export, file for file."""

from statistics import median
from time import thread_time

import pytest

from draftdesk.drafting.circulating import to_circulate
from draftdesk.drafting.composing import edit
from draftdesk.drafting.package.circulate import Order, circulate, prepare
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.versions import IssueDetails, freeze_as_act
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace
from draftdesk.kit.jobs import silent
from draftdesk.model.drafts import Role
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries
from draftdesk.writing.word import write_word

PARAGRAPHS = 600
MOST = 3.0
"""Times of its clean export that a file of the package may take."""
ROLES = [Role.HEADING_1, *[Role.OPERATIVE] * 3, *[Role.SUB_PARAGRAPH] * 3, Role.OPERATIVE]


@pytest.fixture(scope="module")
def talks(tmp_path_factory, corpus_of):
    """Two versions, the second with a word changed in a tenth of the paragraphs."""
    path = tmp_path_factory.mktemp("package") / "x.draftdesk"
    new_workspace(path, NewWorkspace(outline="blank"), who="test")
    workspace = open_workspace(path, who="test")
    draft = queries.draft_named(workspace.look())
    lines = [
        Line(id=new_id(), text=f"The State {each.text}", role=ROLES[at % len(ROLES)])
        for at, each in enumerate(corpus_of(PARAGRAPHS).snippets)
    ]
    stretch = Stretch(draft_id=draft.id, above=None, before=(), after=tuple(lines))
    workspace.act("Write", "Compose", lambda tx: rewrite(tx, stretch)).result()
    versions = [freeze_as_act(workspace, draft, IssueDetails(label="Zero draft"))]
    changed = {each.id: each.text.replace("The State", "Each State") for each in lines[::10]}
    for name, text in changed.items():
        workspace.act("Edit", "Compose", lambda tx, name=name, text=text: edit(tx, name, text)).result()
    versions.append(freeze_as_act(workspace, draft, IssueDetails(label="Rev.1")))
    yield workspace, draft, *versions
    workspace.close()


def took(work):
    times = []
    for n in range(3):
        begun = thread_time()
        work(n)
        times.append(thread_time() - begun)
    return median(times)


def test_a_package_takes_few_times_its_clean_export_a_file(talks, tmp_path, record_property):
    workspace, draft, old, new = talks

    def export(n):
        document = to_circulate(workspace.look(), draft, new)
        write_word(document, tmp_path / f"clean{n}.docx", overwrite=False)

    files = []

    def package(n):
        prepared = prepare(workspace.look(), draft, new, old, Order(pdf=False), silent)
        made = circulate(workspace, prepared, tmp_path / f"package{n}", overwrite=False, progress=silent)
        files.append(len(made.files))

    clean, whole = took(export), took(package)
    times = whole / files[0] / clean
    record_property("times a clean export, a file", round(times, 2))
    assert times <= MOST
