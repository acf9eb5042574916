"""The copy for others, in which nothing is left of what is not theirs."""

import hashlib
from contextlib import closing
from dataclasses import replace

import pytest

from draftdesk.model.comparison import ChangeKind
from draftdesk.model.drafts import Decision, Origin, Outcome, Provenance, Relation
from draftdesk.model.export_profile import INFORMAL
from draftdesk.model.export_profile_toml import read_export_profile, write_export_profile
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Source, Visibility
from draftdesk.model.vocabulary import Contributor
from draftdesk.workspace import for_others, queries
from draftdesk.workspace.check import check
from draftdesk.workspace.copies import WORKSPACE_ID
from draftdesk.workspace.for_others import LeftOut, copy_for_others
from draftdesk.workspace.opening import connect
from draftdesk.workspace.records import (
    EXPORT_PROFILE,
    ExportRecord,
    PairAnswer,
    Setting,
    SnippetContributor,
    SnippetTag,
    SourceSubmitter,
    StoredBlock,
    StoredFile,
    StoredReading,
    VersionPair,
    VersionSource,
)
from draftdesk.workspace.workspace import open_workspace


@pytest.fixture
def connection(workspace, path):
    with closing(connect(path, mode="ro")) as opened:
        yield opened


SECRETS = tuple(f"zyzzyvasecret{n:02}" for n in range(30))


def fill_with_secrets(workspace, process):
    """Something that others must not see, in every place where it can stand. Returns what they may keep."""
    s = iter(SECRETS)
    shown = process.snippet("Everybody may read this", note=next(s))
    hidden = process.snippet(f"Hidden {next(s)}", rationale=next(s), visibility=Visibility.COFACILITATORS)
    memo = process.snippet(f"From the memo {next(s)}", source_id=process.private.id, quoted=f"as it said {next(s)}")
    gone = process.snippet(f"Deleted {next(s)}", visibility=Visibility.INTERNAL)
    dropped = process.snippet(f"For circulation until it was deleted {next(s)}")
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
        dropped,
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
        decision(shown, Outcome.PLACED, f"because {next(s)}"),
        decision(hidden, Outcome.PLACED, next(s)),
        version,
        *parts,
        issue,
        line(0, shown.id, Visibility.CIRCULATE, "Everybody may read this"),
        line(1, memo.id, Visibility.INTERNAL, next(s)),
        line(2, hidden.id, Visibility.CIRCULATE, next(s)),
        line(3, dropped.id, Visibility.CIRCULATE, next(s)),
        line(4, None, Visibility.CIRCULATE, next(s)),
    ]
    workspace.act("Import", "", lambda tx: tx.insert(*rows)).result()
    private = replace(process.private, title=f"Memo {next(s)}", sha256="feed", reading_id="r", note=next(s))
    workspace.act("Describe", "", lambda tx: tx.update(private)).result()
    workspace.act(
        "Link",
        "",
        lambda tx: tx.update(replace(process.source, reports_on=private.id, supersedes=private.id, note=next(s))),
    ).result()
    workspace.act(f"Delete {next(s)}", next(s), lambda tx: tx.delete(gone, dropped, old)).result()
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
        assert copy_for_others(connection, target, overwrite=False) == LeftOut(snippets=2, originals=())

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


@pytest.mark.parametrize(
    ("called", "kept"),
    [("zyzzyva.dotx", "template.dotx"), ("zyzzyva.DOCX", "template.docx"), ("for.zyzzyva", "template.docx"), ("", "")],
)
def test_templates_of_profiles_go_along_without_what_their_files_were_called(workspace, path, tmp_path, called, kept):
    profile = replace(INFORMAL, name="Our house", template=b"styles", template_name=called)
    name = EXPORT_PROFILE.format("Our house")
    setting = Setting(id=name, value=write_export_profile(profile))
    workspace.act("Add a profile", "", lambda tx: tx.insert(setting)).result()
    target = tmp_path / "for others.draftdesk"

    with closing(connect(path, mode="ro")) as connection:
        copy_for_others(connection, target, overwrite=False)

    assert b"zyzzyva" not in target.read_bytes().lower()
    with open_workspace(target, who="Ben", read_only=True) as copied:
        found = read_export_profile(queries.setting(copied.look(), name), "x")
    assert found == replace(profile, template_name=kept)


def test_a_copy_for_others_is_not_made_where_a_hidden_id_would_be_left_in_it(workspace, process, connection, tmp_path):
    hidden = process.snippet("Hidden", visibility=Visibility.INTERNAL)
    telltale = process.paragraph(f"See {hidden.id}")
    workspace.act("Put in", "", lambda tx: tx.insert(hidden, telltale)).result()
    target = tmp_path / "for others.draftdesk"

    with pytest.raises(AssertionError, match="still holds what it must not"):
        copy_for_others(connection, target, overwrite=False)

    assert not target.exists()
    assert not [each for each in tmp_path.iterdir() if "for others" in each.name]


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

    copy_for_others(connection, target, overwrite=False)

    assert b"Quiet Waters" not in target.read_bytes()
    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert {each.name for each in queries.vocabulary(copied.look()).contributors} == shipped


WORDS = "Let the delegation of Lutetia withdraw its memorandum on the upper reaches of the river"
OTHER_WORDS = "Share hydrological data with everybody who lives along the river, in good time"


def received(process, code, *words, **more):
    """A source of those paragraphs as it came in: its file, what was read in it, and itself."""
    content = "\n".join(words).encode()
    name = hashlib.sha256(content).hexdigest()
    file = StoredFile(sha256=name, size=len(content), bytes=content)
    reading = StoredReading(id=f"reading of {name}", sha256=name, reader="txt", version=1)
    blocks = [
        StoredBlock(
            reading_id=reading.id,
            n=n,
            text=text,
            style="body",
            level=0,
            heading_path=(),
            area=None,
            page=None,
            number="",
            segment="discussion",
            address="",
            table=None,
            row=None,
            column=None,
        )
        for n, text in enumerate(words)
    ]
    source = Source(id=new_id(), code=code, title=f"Paper {code}", sha256=name, reading_id=reading.id, **more)
    return source, (file, reading, *blocks, source)


def test_the_original_of_a_source_that_holds_a_hidden_snippet_is_left_out(workspace, process, connection, tmp_path):
    paper, rows = received(process, "P1", WORDS, OTHER_WORDS)
    again = replace(paper, id=new_id(), code="P2")
    other, its_rows = received(process, "P3", OTHER_WORDS)
    hidden = process.snippet(WORDS, source_id=paper.id, visibility=Visibility.INTERNAL)
    shown = process.snippet(OTHER_WORDS, source_id=paper.id)
    workspace.act("Import", "", lambda tx: tx.insert(*rows, again, *its_rows, hidden, shown)).result()
    target = tmp_path / "others.draftdesk"

    left_out = copy_for_others(connection, target, overwrite=False)

    assert left_out == LeftOut(snippets=1, originals=("P1", "P2"))
    assert b"Lutetia" not in target.read_bytes()
    assert check(target) == ()
    with open_workspace(target, who="Ben", read_only=True) as copied:
        look = copied.look()
        assert queries.source_named(look, "P1") == replace(paper, reading_id=None)
        assert queries.source_named(look, "P2") == replace(again, reading_id=None)
        assert queries.source_file(look, other.sha256) == OTHER_WORDS.encode()
        assert [each.text for each in queries.reading(look, other.reading_id).blocks] == [OTHER_WORDS]
        assert [each.text for each in queries.snippets(look, paper.id)] == [OTHER_WORDS]


def test_what_somebody_else_says_too_stays_as_their_words(workspace, process, connection, tmp_path):
    memo, rows = received(process, "M1", WORDS, OTHER_WORDS, visibility=Visibility.INTERNAL)
    paper, its_rows = received(process, "P1", f"As was said: {OTHER_WORDS}")
    lutetia = Contributor(id=new_id(), name="Delegation of Lutetia")
    hidden = [process.snippet(words, source_id=memo.id) for words in (WORDS, OTHER_WORDS)]
    speaks = SnippetContributor(snippet_id=hidden[0].id, contributor_id=lutetia.id)
    paragraph = process.paragraph(f"We call on the Delegation of Lutetia: {WORDS}")
    workspace.act("Import", "", lambda tx: tx.insert(*rows, *its_rows, lutetia, *hidden, speaks, paragraph)).result()
    target = tmp_path / "others.draftdesk"

    assert copy_for_others(connection, target, overwrite=False) == LeftOut(snippets=2, originals=())

    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert [each.text for each in queries.paragraphs(copied.look(), process.draft.id)] == [paragraph.text]
        assert queries.source_file(copied.look(), paper.sha256) is not None
        assert lutetia not in copied.look().all(Contributor)


def test_the_file_of_a_received_version_is_left_out_and_its_text_and_pairing_stay(
    workspace, process, connection, path, tmp_path
):
    content = b"The received text, and a comment that says zyzzyvasecret to nobody but us"
    name = hashlib.sha256(content).hexdigest()
    zero, row, issue = process.version("Zero draft", "We agree")
    came, its_row, its_issue = process.version(
        "Rev.1",
        "We agree still",
        origin=Origin.RECEIVED,
        parent_id=zero.id,
        file_name="by zyzzyva.txt",
        file_sha256=name,
    )
    undone, its_parts, _ = process.version("Rev.2", "Not listed", origin=Origin.RECEIVED, file_sha256=name)
    pairs = [
        VersionPair(version_id=each.id, n=0, k=0, predecessor_id=row.paragraph_id, kind=ChangeKind.EDITED, likeness=70)
        for each in (came, undone)
    ]
    answers = [
        PairAnswer(
            id=new_id(),
            version_id=each.id,
            n=0,
            paragraph_id=row.paragraph_id,
            predecessor_id=row.paragraph_id,
            kind=ChangeKind.EDITED,
            section="",
            label="",
        )
        for each in (came, undone)
    ]
    file = StoredFile(sha256=name, size=len(content), bytes=content)
    workspace.act(
        "Receive",
        "",
        lambda tx: tx.insert(file, zero, row, issue, came, its_row, its_issue, undone, its_parts, *pairs, *answers),
    ).result()
    target = tmp_path / "others.draftdesk"

    left_out = copy_for_others(connection, target, overwrite=False)

    assert left_out == LeftOut(snippets=0, originals=(), versions=("Rev.1",))
    assert b"zyzzyva" not in target.read_bytes()
    assert name.encode() not in target.read_bytes()
    assert undone.id.encode() not in target.read_bytes()
    assert check(target) == ()
    with open_workspace(target, who="Ben", read_only=True) as copied:
        look = copied.look()
        kept = queries.versions(look, process.draft.id)
        assert [each.label for each in kept] == ["Zero draft", "Rev.1"]
        assert (kept[1].origin, kept[1].file_name, kept[1].file_sha256) == (Origin.RECEIVED, "", None)
        assert [each.text for each in queries.version_paragraphs(look, came.id)] == ["We agree still"]
        assert [each.predecessor_id for each in queries.version_pairs(look, came.id)] == [row.paragraph_id]


def test_the_file_of_a_received_version_stays_where_it_is_a_source_for_circulation_too(
    workspace, process, connection, tmp_path
):
    paper, rows = received(process, "P1", WORDS, OTHER_WORDS)
    came, row, issue = process.version("Rev.1", "We agree", origin=Origin.RECEIVED, file_sha256=paper.sha256)
    workspace.act("Receive", "", lambda tx: tx.insert(*rows, came, row, issue)).result()
    target = tmp_path / "others.draftdesk"

    assert copy_for_others(connection, target, overwrite=False) == LeftOut(snippets=0, originals=())

    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert queries.source_file(copied.look(), paper.sha256) is not None


@pytest.mark.parametrize("forgotten", ["UPDATE version SET note", "DELETE FROM file"])
def test_the_copy_is_not_made_where_the_file_of_a_version_would_be_left_in_it(
    workspace, process, connection, tmp_path, monkeypatch, forgotten
):
    came, row, issue = process.version("Rev.1", "We agree", origin=Origin.RECEIVED, file_sha256="0123456789abcdef" * 4)
    file = StoredFile(sha256=came.file_sha256, size=1, bytes=b"x")
    workspace.act("Receive", "", lambda tx: tx.insert(file, came, row, issue)).result()
    rest = tuple(each for each in for_others._STRIP if not each.startswith(forgotten))
    assert len(rest) < len(for_others._STRIP)
    monkeypatch.setattr(for_others, "_STRIP", rest)

    with pytest.raises(AssertionError, match="copy for others"):
        copy_for_others(connection, tmp_path / "again.draftdesk", overwrite=False)


@pytest.mark.parametrize(
    "forgotten",
    [
        "DELETE FROM change",
        "DELETE FROM block",
        "DELETE FROM file",
        "DELETE FROM version_source WHERE rowid",
        "UPDATE decision",
        "UPDATE source SET note",
        "UPDATE source SET reading_id",
    ],
)
def test_the_copy_is_not_made_where_words_of_what_is_hidden_would_be_left_in_it(
    workspace, process, connection, tmp_path, monkeypatch, forgotten
):
    paper, rows = received(process, "P1", WORDS, OTHER_WORDS, note=f"It says: {WORDS}")
    hidden = process.snippet(WORDS, source_id=paper.id, visibility=Visibility.INTERNAL)
    shown = process.snippet(OTHER_WORDS, source_id=paper.id)
    version, *parts, issue = process.version("Zero draft", "We agree")
    line = VersionSource(
        version_id=version.id,
        n=0,
        paragraph_id="p",
        snippet_id="deleted since",
        reference="P1/9",
        source_title="",
        contributors=(),
        groups=(),
        quoted="Words of a snippet that was deleted after the freeze",
        relation=Relation.ADAPTED,
        reason="",
        page=None,
        visibility=Visibility.CIRCULATE,
    )
    decision = Decision(
        id=new_id(),
        draft_id=process.draft.id,
        snippet_id=shown.id,
        outcome=Outcome.SET_ASIDE,
        reason=f"Against it stands: {WORDS}",
    )
    workspace.act(
        "Import", "", lambda tx: tx.insert(*rows, hidden, shown, version, *parts, line, issue, decision)
    ).result()
    workspace.act("Change", "", lambda tx: tx.update(replace(hidden, text=f"{WORDS}!"))).result()
    target = tmp_path / "others.draftdesk"
    copy_for_others(connection, target, overwrite=False)
    rest = tuple(each for each in for_others._STRIP if not each.startswith(forgotten))
    assert len(rest) < len(for_others._STRIP)
    monkeypatch.setattr(for_others, "_STRIP", rest)

    with pytest.raises(AssertionError, match="copy for others"):
        copy_for_others(connection, tmp_path / "again.draftdesk", overwrite=False)

    assert [each.name for each in tmp_path.glob("*again*")] == []


def test_a_copy_for_others_is_another_workspace_for_the_same_eyes(workspace, process, connection, path, tmp_path):
    path.chmod(0o600)
    workspace.act("Name", "", lambda tx: tx.insert(Setting(id=WORKSPACE_ID, value="mine"))).result()
    target = tmp_path / "others.draftdesk"

    copy_for_others(connection, target, overwrite=False)

    assert target.stat().st_mode & 0o077 == 0
    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert queries.setting(copied.look(), WORKSPACE_ID) not in {"", "mine"}
