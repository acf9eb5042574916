"""Older workspaces are brought up to date, with a copy kept, or not touched at all."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from draftdesk.model.comparison import ChangeKind, Part
from draftdesk.model.drafts import HeldNumber, Issue, Origin, Paragraph, Role
from draftdesk.model.errors import NewerWorkspace, ReadOnlyWorkspace
from draftdesk.model.identity import Distribution, Identity
from draftdesk.model.ids import new_id
from draftdesk.model.remarking import Anchor, Side, SideKind, Stance, kept, new_remark
from draftdesk.model.sources import Snippet
from draftdesk.model.watching import WatchItem, WatchKind
from draftdesk.workspace import log, migrations, queries, search
from draftdesk.workspace.check import check
from draftdesk.workspace.migrations import LATEST
from draftdesk.workspace.opening import build, connect
from draftdesk.workspace.records import PairAnswer, StoredFile, VersionPair
from draftdesk.workspace.workspace import open_workspace

PUT_SNIPPET = (
    'INSERT INTO snippet(id, reference, source_id, quoted, text, position, block, end_block, start, "end", '
    "heading_path, kind, confidence, addressee, rationale, card, replaces, visibility, note) "
    "VALUES ('s1', 'TS1/1', 'o1', 'q', 'as it was', 1, 0, 0, 0, 1, '[]', 'commitment', 'listed', '', '', '', '', "
    "'circulate', '')"
)
PUT_SOURCE = (
    "INSERT INTO source(id, code, title, kind, language, file_name, sha256, visibility, note) "
    "VALUES ('o1', 'TS1', 'Summary', 'summary', 'en', '', '', 'circulate', '')"
)
PUT_DRAFT = (
    "INSERT INTO draft(id, name, title, symbol, language, outline, profile, attribution) "
    "VALUES ('d1', 'compact', '', '', 'en', '', 'default', 'full')"
)


CANONICAL = b"1.\toperative\tWe agree\n"
PUT_VERSION = (
    "INSERT INTO version(id, draft_id, label, title, symbol, language, date, time, place, handling, note, origin, "
    "attribution, sha256, at) VALUES ('v1', 'd1', 'Zero draft', '', '', 'en', '', '', '', '', '', 'frozen here', "
    f"'full', '{hashlib.sha256(CANONICAL).hexdigest()}', '2017')"
)
PUT_PARAGRAPH = (
    "INSERT INTO version_paragraph(version_id, n, paragraph_id, role, number, depth, text, language, status, "
    "draft_text, section, label) "
    "VALUES ('v1', 0, 'p1', 'operative', '1.', 0, 'We agree', '', 'open', 'We agree', '', '')"
)
PUT_ISSUE = "INSERT INTO issue(id, draft_id, version_id, label) VALUES ('i1', 'd1', 'v1', 'Zero draft')"


def make_old(path, version):
    """A workspace as a DraftDesk of that schema left it: with acts that can be undone."""
    path.touch()
    with closing(connect(path, mode="rw")) as connection:
        build(connection, version)
        connection.execute("PRAGMA trusted_schema=ON")
        for name, *statements in (
            ("Import", PUT_SOURCE, PUT_SNIPPET, *([PUT_DRAFT] if version > 1 else [])),
            *([("Freeze", PUT_VERSION, PUT_PARAGRAPH, PUT_ISSUE)] if version > 2 else []),
            ("Edit", "UPDATE snippet SET text='as edited' WHERE id='s1'"),
            ("Delete", "DELETE FROM snippet WHERE id='s1'"),
        ):
            log.begin(connection)
            number = log.open_act(connection, log.Act(id=new_id(), name=name, place="", who="Ana", at="2017"))
            for statement in statements:
                connection.execute(statement)
            search.follow(connection, number)
            log.close_act(connection)
            connection.execute("COMMIT")


def version_of(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("version", range(1, LATEST))
def test_an_older_workspace_is_copied_and_brought_up_to_date_and_its_acts_can_still_be_undone(tmp_path, version):
    path = tmp_path / "old.draftdesk"
    make_old(path, version)

    with open_workspace(path, who="Ana") as workspace:
        look = workspace.look()
        assert check(look) == ()
        assert look.all(Snippet) == []
        assert workspace.undo().result().value == "Delete"
        assert look.get(Snippet, "s1").text == "as edited"
        assert look.get(Snippet, "s1").doubts == ()
        assert [found.snippet.id for found in queries.find(look, "edited")] == ["s1"]
        assert workspace.undo().result().value == "Edit"
        assert look.get(Snippet, "s1").text == "as it was"
        for act in ("Freeze", "Import") if version > 2 else ("Import",):
            assert workspace.undo().result().value == act
        for _ in range(4 if version > 2 else 3):
            workspace.redo().result()
        assert check(look) == ()

    backup = tmp_path / f"old (schema {version}).draftdesk"
    assert version_of(backup) == version
    assert version_of(path) == LATEST
    assert {each.name for each in tmp_path.iterdir()} == {path.name, backup.name, f".{path.name}.lock"}


def test_a_new_workspace_and_an_old_one_brought_up_to_date_have_the_same_schema(tmp_path):
    path = tmp_path / "old.draftdesk"
    make_old(path, 1)
    open_workspace(path, who="Ana").close()

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as new, closing(sqlite3.connect(path)) as old:
        build(new)
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"
        assert old.execute(schema).fetchall() == new.execute(schema).fetchall()


def test_a_snippet_of_an_older_workspace_is_an_alternative_to_none_and_can_become_one(tmp_path):
    path = tmp_path / "old.draftdesk"
    make_old(path, 3)

    with open_workspace(path, who="Ana") as workspace:
        workspace.undo().result()
        one = workspace.look().get(Snippet, "s1")
        assert one.option_of is None
        two = replace(one, id="s2", reference="TS1/2", option_of="s1")
        workspace.act("Mark", "Sources", lambda tx: tx.insert(two)).result()
        assert workspace.look().all(Snippet, option_of="s1") == [two]
        with pytest.raises(AssertionError, match="points at nothing"):
            workspace.act("Delete", "Sources", lambda tx: tx.delete(one)).result()
        assert check(workspace.look()) == ()


@pytest.mark.parametrize("version", [3, 4])
def test_a_version_of_an_older_workspace_was_frozen_here_and_one_can_be_received_after_it(tmp_path, version):
    path = tmp_path / "old.draftdesk"
    make_old(path, version)

    with open_workspace(path, who="Ana") as workspace:
        (zero,) = queries.versions(workspace.look(), "d1")
        assert (zero.origin, zero.file_name, zero.file_sha256) == (Origin.FROZEN, "", None)
        (row,) = queries.version_paragraphs(workspace.look(), zero.id)
        assert (row.part, row.cell) == (Part.BODY, None)
        assert queries.version_pairs(workspace.look(), zero.id) == []
        pair = VersionPair(
            version_id="v1", n=0, k=0, predecessor_id=None, kind=ChangeKind.INSERTED, likeness=0, alternatives=("p",)
        )
        answer = PairAnswer(
            id="a",
            version_id="v1",
            n=0,
            paragraph_id="p2",
            predecessor_id=None,
            kind=ChangeKind.INSERTED,
            section="",
            label="",
        )
        workspace.act("Receive", "", lambda tx: tx.insert(pair, answer)).result()
        assert [each.paragraph_id for each in queries.version_paragraphs(workspace.look(), "v1")] == ["p2"]
        workspace.undo().result()
        assert [each.paragraph_id for each in queries.version_paragraphs(workspace.look(), "v1")] == ["p1"]
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            workspace.act("Change", "", lambda tx: tx.update(replace(pair, likeness=1))).result()


@pytest.mark.parametrize("version", [3, 7])
def test_the_numbers_of_an_older_workspace_are_not_held_and_can_be(tmp_path, version):
    path = tmp_path / "old.draftdesk"
    make_old(path, version)

    with open_workspace(path, who="Ana") as workspace:
        (draft,) = queries.drafts(workspace.look())
        assert not draft.numbers_held
        assert queries.held_numbers(workspace.look(), draft.id) == []
        (row,) = queries.version_paragraphs(workspace.look(), "v1")
        assert (row.stands_for, row.alternative_to) == (None, None)
        held = HeldNumber(
            id="h1",
            draft_id=draft.id,
            paragraph_id="gone",
            series="operative",
            position=0,
            printed="1.",
            full="1",
            role=Role.OPERATIVE,
            depth=0,
        )
        paragraph = Paragraph(id="p1", draft_id=draft.id, ord="a", role=Role.OPERATIVE, alternative_to="gone")
        workspace.act("Hold", "", lambda tx: tx.insert(held, paragraph)).result()
        assert queries.held_numbers(workspace.look(), draft.id) == [held]
        assert check(workspace.look()) == ()
        workspace.undo().result()
        assert queries.held_numbers(workspace.look(), draft.id) == []
        workspace.redo().result()
        assert queries.paragraphs(workspace.look(), draft.id) == [paragraph]


@pytest.mark.parametrize("version", range(1, LATEST))
def test_an_older_workspace_can_hold_a_watch_list_and_remarks_on_what_was_compared(tmp_path, version):
    path = tmp_path / "old.draftdesk"
    make_old(path, version)

    with open_workspace(path, who="Ana") as workspace:
        look = workspace.look()
        assert queries.watch_items(look) == queries.kept_comparisons(look) == []
        item = WatchItem(id="w1", kind=WatchKind.WORDS, text="river*", note="ours")
        file = StoredFile(sha256=hashlib.sha256(b"x").hexdigest(), size=1, bytes=b"x")
        side = Side(kind=SideKind.FILE, name="Rev.1.docx", sha256=file.sha256, rejected=True)
        comparison = kept("k1", Side(kind=SideKind.DRAFT, id="d1"), side, "2026")
        anchor = Anchor(kind=ChangeKind.EDITED, before=("We agree",), after=("We ag\nree",), numbers_before=("1",))
        remark = new_remark(anchor, "No", Stance.OPPOSE, comparison_id="k1", author="Ana", at="2026")
        workspace.act("Remark", "Compare", lambda tx: tx.insert(item, file, comparison, remark)).result()
        assert queries.watch_items(look) == [item]
        assert queries.kept_comparisons(look) == [comparison]
        assert comparison.b == side
        assert queries.change_remarks(look, ["k1"]) == [remark]
        assert remark.anchor == anchor
        assert check(look) == ()
        with pytest.raises(AssertionError, match="points at nothing"):
            workspace.act("Delete", "", lambda tx: tx.delete(comparison)).result()
        workspace.undo().result()
        assert queries.change_remarks(look, ["k1"]) == queries.watch_items(look) == []
        workspace.redo().result()
        assert queries.change_remarks(look, ["k1"]) == [remark]
        assert check(look) == ()


@pytest.mark.parametrize("version", [3, 12])
def test_a_draft_and_a_version_of_an_older_workspace_say_nothing_of_whose_they_are_and_can(tmp_path, version):
    path = tmp_path / "old.draftdesk"
    make_old(path, version)

    with open_workspace(path, who="Ana") as workspace:
        look = workspace.look()
        (draft,), (zero,) = queries.drafts(look), queries.versions(look, "d1")
        assert (draft.identity, zero.identity, zero.reissues) == (Identity(), Identity(), None)
        told = Identity(organ="General Assembly", distribution=Distribution.LIMITED)
        again = replace(zero, id="v2", label="Zero draft*", identity=told, reissues=zero.id)
        workspace.act(
            "Reissue",
            "Circulate",
            lambda tx: (
                tx.update(replace(draft, identity=told)),
                tx.insert(again, Issue(id="i2", draft_id="d1", version_id="v2", label=again.label)),
            ),
        ).result()
        assert queries.drafts(look)[0].identity == told
        assert queries.versions(look, "d1") == [zero, again]
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            workspace.act("Change", "", lambda tx: tx.update(replace(again, identity=Identity()))).result()
        workspace.undo().result()
        assert queries.drafts(look)[0].identity == Identity()
        assert queries.versions(look, "d1") == [zero]
        workspace.redo().result()
        assert queries.drafts(look)[0].identity == told


def store_identity(path, text):
    """Put that into a draft past the program."""
    with closing(sqlite3.connect(path)) as connection:
        log.drop_triggers(connection)
        connection.execute("UPDATE draft SET identity=?", (text,))
        log.create_triggers(connection)
        connection.commit()


@pytest.mark.parametrize(
    "stored", ["[]", '{"organ": 5}', '{"distribution": "everybody"}', '{"organ": null}', "{", '"organ"', "5"]
)
def test_an_identity_that_is_none_is_found_by_the_check(path, stored):
    store_identity(path, stored)

    assert [line for line in check(path) if line.startswith("draft: a row holds what DraftDesk does not know")]


def test_what_a_later_program_says_of_an_identity_is_passed_over(path):
    store_identity(path, '{"organ": "Security Council", "hologram": "dove"}')

    with open_workspace(path, who="Ana", read_only=True) as workspace:
        assert queries.drafts(workspace.look())[0].identity == Identity(organ="Security Council")


def test_a_copy_made_before_is_never_written_over(tmp_path):
    path = tmp_path / "old.draftdesk"
    make_old(path, 1)
    (tmp_path / "old (schema 1).draftdesk").write_text("an earlier copy")

    open_workspace(path, who="Ana").close()

    assert (tmp_path / "old (schema 1).draftdesk").read_text() == "an earlier copy"
    assert version_of(tmp_path / "old (schema 1) 2.draftdesk") == 1


@pytest.mark.parametrize(
    "step",
    [
        ("UPDATE source SET title='half done'", "INSERT INTO nowhere VALUES (1)"),
        ("INSERT INTO membership(id, group_id, member_id) VALUES ('m', 'no', 'body')",),
    ],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch, step):
    path = tmp_path / "old.draftdesk"
    make_old(path, 2)
    before = path.read_bytes()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:2], step))

    with pytest.raises((sqlite3.OperationalError, AssertionError)):
        open_workspace(path, who="Ana")

    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {path.name, f".{path.name}.lock"}
    monkeypatch.undo()
    with open_workspace(path, who="Ana") as workspace:
        assert check(workspace.look()) == ()


def test_an_older_workspace_cannot_be_looked_at_before_it_was_opened_for_writing(tmp_path):
    path = tmp_path / "old.draftdesk"
    make_old(path, 2)
    before = path.read_bytes()

    with pytest.raises(ReadOnlyWorkspace, match=r"old\.draftdesk was made by an older DraftDesk: open it once"):
        open_workspace(path, who="Ana", read_only=True)

    assert path.read_bytes() == before


def test_a_newer_workspace_is_refused_and_not_touched(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={LATEST + 1}")
    before = path.read_bytes()

    for read_only in (False, True):
        with pytest.raises(NewerWorkspace, match=r"talks\.draftdesk was written by a newer DraftDesk"):
            open_workspace(path, who="Ana", read_only=read_only)

    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
