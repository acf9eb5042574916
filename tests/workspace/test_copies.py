"""Copies: whole ones, dated backups, and those for others, in which nothing is left of what is not theirs."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from draftdesk.model.drafts import Decision, Outcome, Provenance, Relation
from draftdesk.model.errors import CannotWrite
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Source, Visibility
from draftdesk.model.vocabulary import Contributor
from draftdesk.workspace import copies, queries
from draftdesk.workspace.check import check
from draftdesk.workspace.opening import connect
from draftdesk.workspace.records import (
    ExportRecord,
    Setting,
    SnippetContributor,
    SnippetTag,
    SourceSubmitter,
    StoredBlock,
    StoredFile,
    StoredReading,
    VersionSource,
)
from draftdesk.workspace.workspace import open_workspace


@pytest.fixture
def connection(workspace, path):
    with closing(connect(path, mode="ro")) as opened:
        yield opened


def test_a_copy_holds_everything_and_is_compact(workspace, process, path, connection, tmp_path, contents):
    snippets = [process.snippet("Data " * 200) for _ in range(200)]
    workspace.act("Put in", "", lambda tx: tx.insert_many(snippets)).result()
    workspace.act("Take out", "", lambda tx: tx.delete(*snippets[1:])).result()
    target = tmp_path / "a copy #1.draftdesk"

    copies.copy_database(connection, target, overwrite=False)

    assert contents(target) == contents(path)
    assert check(target) == ()
    assert target.stat().st_size < path.stat().st_size
    with open_workspace(target, who="Ben") as copied:
        assert copied.undo().result().value == "Take out"
        assert len(copied.look().all(Snippet)) == 200


def test_a_copy_never_replaces_a_file_unasked(connection, tmp_path):
    target = tmp_path / "kept.draftdesk"
    target.write_text("kept")

    with pytest.raises(CannotWrite, match=r"kept\.draftdesk exists already"):
        copies.copy_database(connection, target, overwrite=False)
    assert target.read_text() == "kept"

    copies.copy_database(connection, target, overwrite=True)
    assert check(target) == ()


def test_a_copy_that_cannot_be_written_is_said_in_a_line(connection, tmp_path):
    with pytest.raises(CannotWrite, match=r"x\.draftdesk could not be written \(No such file or directory\)"):
        copies.copy_database(connection, tmp_path / "no such folder" / "x.draftdesk", overwrite=False)


SECRETS = tuple(f"zyzzyvasecret{n:02}" for n in range(26))


def fill_with_secrets(workspace, process):
    """Something that others must not see, in every place where it can stand. Returns what they may keep."""
    s = iter(SECRETS)
    shown = process.snippet("Everybody may read this", note=next(s))
    hidden = process.snippet(f"Hidden {next(s)}", rationale=next(s), visibility=Visibility.COFACILITATORS)
    memo = process.snippet(f"From the memo {next(s)}", source_id=process.private.id, quoted=f"as it said {next(s)}")
    gone = process.snippet(f"Deleted {next(s)}", visibility=Visibility.INTERNAL)
    paragraph = process.paragraph("We agree")
    old = process.paragraph(f"An older wording {next(s)}")
    reading = StoredReading(id="r", sha256="feed", reader="pdf", version=1, title=next(s))
    version, *parts, issue = process.version("Zero draft", "We agree", note=next(s))
    forgotten, *its_parts, its_issue = process.version("Undone", f"Not issued {next(s)}")

    def line(n, snippet, visibility, quoted):
        return VersionSource(
            version_id=version.id,
            n=n,
            paragraph_id=paragraph.id,
            snippet_id=snippet,
            reference="TS1/1",
            source_title="",
            contributors=(),
            groups=(),
            quoted=quoted,
            relation=Relation.ADAPTED,
            reason="",
            page=None,
            visibility=visibility,
        )

    def provenance(snippet_id, **more):
        return Provenance(
            id=new_id(),
            paragraph_id=paragraph.id,
            snippet_id=snippet_id,
            relation=Relation.ADAPTED,
            who="Zoë Zyzzyva",
            **more,
        )

    def decision(snippet, outcome, reason):
        return Decision(
            id=new_id(),
            draft_id=process.draft.id,
            snippet_id=snippet.id,
            outcome=outcome,
            reason=reason,
            who="Zoë Zyzzyva",
        )

    rows = [
        StoredFile(sha256="feed", size=1, bytes=next(s).encode()),
        reading,
        StoredBlock(
            reading_id="r",
            n=0,
            text=next(s),
            style="body",
            level=0,
            heading_path=(next(s),),
            area=None,
            page=1,
            number="",
            segment="discussion",
            address="",
            table=None,
            row=None,
            column=None,
        ),
        shown,
        hidden,
        memo,
        gone,
        SnippetTag(snippet_id=hidden.id, tag_id=process.tags[0].id),
        SnippetTag(snippet_id=shown.id, tag_id=process.tags[0].id),
        SnippetContributor(snippet_id=memo.id, contributor_id=process.people[0].id),
        SourceSubmitter(source_id=process.private.id, contributor_id=process.people[0].id),
        paragraph,
        old,
        provenance(shown.id),
        provenance(hidden.id, reason=next(s)),
        provenance(memo.id, reason=next(s)),
        provenance(None, reference="TS1/9", quoted=f"quoted of a deleted one {next(s)}", source_title=next(s)),
        decision(shown, Outcome.PLACED, ""),
        decision(hidden, Outcome.PLACED, next(s)),
        version,
        *parts,
        issue,
        line(0, shown.id, Visibility.CIRCULATE, "Everybody may read this"),
        line(1, memo.id, Visibility.INTERNAL, next(s)),
        line(2, hidden.id, Visibility.CIRCULATE, next(s)),
    ]
    workspace.act("Import", "", lambda tx: tx.insert(*rows)).result()
    private = replace(process.private, title=f"Memo {next(s)}", sha256="feed", reading_id="r", note=next(s))
    workspace.act("Describe", "", lambda tx: tx.update(private)).result()
    workspace.act(
        "Link",
        "",
        lambda tx: tx.update(replace(process.source, reports_on=private.id, supersedes=private.id, note=next(s))),
    ).result()
    workspace.act(f"Delete {next(s)}", next(s), lambda tx: tx.delete(gone, old)).result()
    workspace.act("Freeze", "", lambda tx: tx.insert(forgotten, *its_parts, its_issue)).result()
    workspace.undo().result()
    record = ExportRecord(
        id=new_id(), version_id=version.id, draft_id=process.draft.id, format="docx", file_name=next(s), at=""
    )
    workspace.note(lambda tx: tx.insert(record)).result()
    assert next(s, None) is None
    return shown, paragraph, version


def test_a_copy_for_others_holds_nothing_that_is_not_theirs_in_any_byte_of_it(path, process, tmp_path):
    with open_workspace(path, who="Zoë Zyzzyva") as workspace:
        shown, paragraph, version = fill_with_secrets(workspace, process)
    before = path.read_bytes()
    assert all(secret.encode() in before for secret in SECRETS), "the file itself holds them"
    target = tmp_path / "for others.draftdesk"

    with closing(connect(path, mode="ro")) as connection:
        assert copies.copy_for_others(connection, target, overwrite=False) == 2

    content = target.read_bytes().lower()
    assert [secret for secret in SECRETS if secret.encode() in content] == []
    assert b"zyzzyva" not in content
    assert "zoë".encode() not in content
    assert path.read_bytes() == before
    assert check(target) == ()
    with open_workspace(target, who="Ben") as copied:
        look = copied.look()
        assert [each.id for each in look.all(Snippet)] == [shown.id]
        assert [each.code for each in look.all(Source)] == ["TS1"]
        assert [found.snippet.id for found in queries.find(look, "everybody")] == [shown.id]
        assert [each.snippet_id for each in queries.provenance(look, process.draft.id)] == [shown.id]
        assert [each.id for each in queries.paragraphs(look, process.draft.id)] == [paragraph.id]
        assert queries.versions(look, process.draft.id) == [replace(version, note="")]
        assert [line.snippet_id for line in queries.version_sources(look, version.id)] == [shown.id]
        assert len(look.all(Contributor)) == 2
        assert queries.acts(look) == []
        assert copied.act("Go on", "", lambda tx: tx.insert(Setting(id="a", value=""))).result().act


def test_a_copy_for_others_is_not_made_where_a_hidden_id_would_be_left_in_it(workspace, process, connection, tmp_path):
    hidden = process.snippet("Hidden", visibility=Visibility.INTERNAL)
    telltale = process.paragraph(f"See {hidden.id}")
    workspace.act("Put in", "", lambda tx: tx.insert(hidden, telltale)).result()
    target = tmp_path / "for others.draftdesk"

    with pytest.raises(AssertionError, match="still holds what it must not"):
        copies.copy_for_others(connection, target, overwrite=False)

    assert not target.exists()
    assert not [each for each in tmp_path.iterdir() if "for others" in each.name]


def test_backups_are_made_when_something_changed_and_the_last_five_are_kept(workspace, process, connection, tmp_path):
    folder = tmp_path / "data" / "backups"
    paragraph = process.paragraph("")
    made = []

    def back_up(second):
        return copies.back_up(connection, folder, at=datetime(2017, 12, 4, 12, 0, second, tzinfo=UTC))

    def typed(text):
        return workspace.act(
            "Typing", "", lambda tx: tx.update(replace(paragraph, text=text)), subject="p", typing=True
        ).result()

    workspace.act("Write", "", lambda tx: tx.insert(paragraph)).result()
    for second in range(10, 18):
        typed("word " * second)
        made.append(back_up(second))
        assert back_up(second + 30) is None

    assert None not in made
    assert sorted(folder.iterdir()) == made[-5:]
    assert [each.name for each in folder.iterdir() if ":" in each.name] == []
    with open_workspace(made[-1], who="Ana") as restored:
        assert restored.look().get(type(paragraph), paragraph.id).text == "word " * 17
    workspace.undo().result()
    assert back_up(50) is not None


def test_a_copy_keeps_the_mark_and_the_schema(workspace, connection, tmp_path, path):
    target = tmp_path / "copy.draftdesk"
    copies.copy_database(connection, target, overwrite=False)

    with closing(sqlite3.connect(target)) as copied:
        for setting in ("application_id", "user_version", "journal_mode"):
            assert copied.execute(f"PRAGMA {setting}").fetchone() == connection.execute(f"PRAGMA {setting}").fetchone()


def test_a_copy_for_others_does_not_name_who_spoke_in_hidden_sources_alone(workspace, process, connection, tmp_path):
    whistle_blower = Contributor(id=new_id(), name="Quiet Waters Network")
    hidden = replace(process.snippet("Data"), visibility=Visibility.INTERNAL)
    workspace.act(
        "Import",
        "Sources",
        lambda tx: tx.insert(
            whistle_blower, hidden, SnippetContributor(snippet_id=hidden.id, contributor_id=whistle_blower.id)
        ),
    ).result()
    shipped = {each.name for each in queries.vocabulary(workspace.look()).contributors} - {whistle_blower.name}
    target = tmp_path / "others.draftdesk"

    copies.copy_for_others(connection, target, overwrite=False)

    assert b"Quiet Waters" not in target.read_bytes()
    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert {each.name for each in queries.vocabulary(copied.look()).contributors} == shipped
