"""Nothing of a delegation's own is in the copy for others: what it watches, what it compared, what it remarked."""

import hashlib
from contextlib import closing
from dataclasses import replace

import pytest

from draftdesk.model.comparison import ChangeKind
from draftdesk.model.ids import new_id
from draftdesk.model.remarking import (
    Anchor,
    ChangeRemark,
    KeptComparison,
    Side,
    SideKind,
    Stance,
    kept,
    new_remark,
)
from draftdesk.model.watching import WatchItem, WatchKind
from draftdesk.workspace import for_others, queries
from draftdesk.workspace.check import check
from draftdesk.workspace.for_others import LeftOut, copy_for_others
from draftdesk.workspace.opening import connect
from draftdesk.workspace.records import StoredFile
from draftdesk.workspace.workspace import open_workspace

SECRET = "zyzzyvasecret"
OURS = "Nobody outside this delegation may learn what we think of it"
OPEN = "We agree that every spring be protected from now on"


@pytest.fixture
def connection(workspace, path):
    with closing(connect(path, mode="ro")) as opened:
        yield opened


def file_of(content):
    content = content.encode()
    return StoredFile(sha256=hashlib.sha256(content).hexdigest(), size=len(content), bytes=content)


def own(version, file, secret=SECRET):
    """A delegation's own rows: on a comparison of a version that circulates with a file that nobody else has."""
    comparison = kept(
        new_id(),
        Side(kind=SideKind.VERSION, id=version.id),
        Side(kind=SideKind.FILE, name=f"{secret} text of the facilitators as it leaked.docx", sha256=file.sha256),
        "2017",
    )
    remark = new_remark(
        Anchor(kind=ChangeKind.EDITED, before=(OPEN,), after=(f"{OPEN}, {secret} in the file alone",)),
        f"{OURS} {secret}",
        Stance.OPPOSE,
        comparison_id=comparison.id,
        author=f"Zoë {secret}",
    )
    item = WatchItem(id=new_id(), kind=WatchKind.WORDS, text=f"{secret} upper reaches of the river", note=OURS)
    return comparison, remark, item


def test_a_copy_for_others_holds_nothing_of_the_delegations_own(workspace, process, connection, path, tmp_path):
    version, row, issue = process.version("Zero draft", OPEN)
    file = file_of(f"{OPEN}, {SECRET} in the file alone")
    rows = own(version, file)
    workspace.act("Remark", "Compare", lambda tx: tx.insert(file, version, row, issue, *rows)).result()
    workspace.act("Edit", "", lambda tx: tx.update(replace(rows[1], text=f"{OURS} still"))).result()
    assert SECRET.encode() in path.read_bytes(), "the file itself holds it"
    target = tmp_path / "others.draftdesk"

    assert copy_for_others(connection, target, overwrite=False) == LeftOut(snippets=0, originals=())

    content = target.read_bytes()
    for secret in (SECRET, OURS, file.sha256, "Zoë", *(each.id for each in rows)):
        assert secret.encode() not in content, secret
    assert check(target) == ()
    with open_workspace(target, who="Ben", read_only=True) as copied:
        look = copied.look()
        assert [look.all(of) for of in (KeptComparison, ChangeRemark, WatchItem)] == [[], [], []]
        assert [each.text for each in queries.version_paragraphs(look, version.id)] == [OPEN]


def test_a_file_that_is_a_source_for_circulation_too_stays_as_that(workspace, process, connection, tmp_path):
    file = file_of("A paper that everybody has")
    paper = replace(process.source, sha256=file.sha256)
    hidden_too = replace(process.private, sha256=file_of("x").sha256)
    comparison = kept(
        "k",
        Side(kind=SideKind.FILE, name="paper.txt", sha256=file.sha256),
        Side(kind=SideKind.DRAFT, id=process.draft.id),
        "",
    )
    workspace.act("Keep", "", lambda tx: (tx.insert(file, comparison), tx.update(paper, hidden_too))).result()
    target = tmp_path / "others.draftdesk"

    copy_for_others(connection, target, overwrite=False)

    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert queries.source_file(copied.look(), file.sha256) == file.bytes
        assert queries.kept_comparisons(copied.look()) == []


@pytest.mark.parametrize(
    "forgotten",
    ["DELETE FROM change_remark", "DELETE FROM kept_comparison", "DELETE FROM watch_item", "DELETE FROM file"],
)
def test_the_copy_is_not_made_where_something_of_it_would_be_left(
    workspace, process, connection, tmp_path, monkeypatch, forgotten
):
    version, row, issue = process.version("Zero draft", OPEN)
    file = file_of("What they sent")
    rows = own(version, file)
    workspace.act("Remark", "Compare", lambda tx: tx.insert(file, version, row, issue, *rows)).result()
    copy_for_others(connection, tmp_path / "others.draftdesk", overwrite=False)
    rest = tuple(each for each in for_others._STRIP if not each.startswith(forgotten))
    assert len(rest) < len(for_others._STRIP)
    monkeypatch.setattr(for_others, "_STRIP", rest)

    with pytest.raises(AssertionError, match="copy for others"):
        copy_for_others(connection, tmp_path / "again.draftdesk", overwrite=False)

    assert [each.name for each in tmp_path.glob("*again*")] == []
