"""The act log: whatever is done can be undone and done again, to the letter."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.model.comparison import ChangeKind
from draftdesk.model.drafts import (
    Comment,
    Decision,
    Draft,
    DroppedSection,
    Footnote,
    HeldNumber,
    Issue,
    Outcome,
    Paragraph,
    Provenance,
    Reference,
    Relation,
    Role,
    Version,
)
from draftdesk.model.errors import NotAllowed
from draftdesk.model.ids import new_id
from draftdesk.model.remarking import Anchor, ChangeRemark, KeptComparison, Side, SideKind, Stance, kept, new_remark
from draftdesk.model.sources import Session, Snippet, Source
from draftdesk.model.vocabulary import Contributor, Facet, Membership, Tag
from draftdesk.model.watching import WatchItem, WatchKind
from draftdesk.workspace import log, search
from draftdesk.workspace.opening import connect_to_write
from draftdesk.workspace.records import (
    PairAnswer,
    Setting,
    SnippetContributor,
    SnippetTag,
    SourceSubmitter,
    StoredFile,
)
from draftdesk.workspace.schema import TABLES, Class, logged
from draftdesk.workspace.workspace import create, open_workspace

TEXTS = ("We reaffirm", "", "“Ñandú” \U0001f54a {}", "null", "0123", "Line\nline", "中国代表团", "تعزيز", "a" * 3000)
NEEDS = {
    Membership: (Contributor,),
    Tag: (Facet,),
    SourceSubmitter: (Source, Contributor),
    Snippet: (Source,),
    SnippetContributor: (Snippet, Contributor),
    SnippetTag: (Snippet, Tag),
    Paragraph: (Draft,),
    Footnote: (Paragraph,),
    Reference: (Paragraph,),
    Provenance: (Paragraph, Snippet),
    Decision: (Draft, Snippet),
    DroppedSection: (Draft,),
    Issue: (Draft,),
    PairAnswer: (Issue,),
    HeldNumber: (Draft,),
    Comment: (Paragraph,),
    ChangeRemark: (KeptComparison,),
}
LINKS = (SourceSubmitter, SnippetContributor, SnippetTag)


class Doer:
    """Does random things that are allowed: puts rows in, changes them, takes them out with all that hangs on them."""

    def __init__(self, tx, names):
        self.tx = tx
        self.names = names

    def any(self, of, pick):
        rows = self.tx.all(of)
        return rows[pick % len(rows)] if rows else None

    def put(self, of, pick, text):
        owners = {need: self.any(need, pick) for need in NEEDS.get(of, ())}
        if None in owners.values():
            return
        row = self.made(of, owners, pick, f"{next(self.names)}", text)
        if of in LINKS and self.tx.all(of, **{name: getattr(row, name) for name in row.__slots__}):
            return
        if of is Decision and self.tx.all(of, draft_id=row.draft_id, snippet_id=row.snippet_id):
            return
        self.tx.insert(row)

    def made(self, of, owners, pick, name, text):
        key = new_id()
        source, snippet, draft = owners.get(Source), owners.get(Snippet), owners.get(Draft)
        paragraph, person = owners.get(Paragraph), owners.get(Contributor)
        made = {
            Setting: lambda: Setting(id=name, value=text),
            Session: lambda: Session(id=key, title=text, number=pick),
            Contributor: lambda: Contributor(id=key, name=name, names=(text, "x")),
            Membership: lambda: Membership(id=key, group_id=person.id, member_id=self.key(Contributor, pick + 1)),
            Facet: lambda: Facet(id=key, name=name, title=text),
            Tag: lambda: Tag(id=key, facet_id=owners[Facet].id, name=text, parent_id=self.key(Tag, pick)),
            Source: lambda: Source(
                id=key, code=name, title=text, session_id=self.key(Session, pick), reports_on=self.key(Source, pick)
            ),
            SourceSubmitter: lambda: SourceSubmitter(source_id=source.id, contributor_id=person.id),
            Snippet: lambda: Snippet(
                id=key, reference=name, source_id=source.id, quoted=text, text=text, position=pick, doubts=("x",)
            ),
            SnippetContributor: lambda: SnippetContributor(snippet_id=snippet.id, contributor_id=person.id),
            SnippetTag: lambda: SnippetTag(snippet_id=snippet.id, tag_id=owners[Tag].id),
            Draft: lambda: Draft(id=key, name=name, title=text),
            Paragraph: lambda: Paragraph(
                id=key,
                draft_id=draft.id,
                ord=name,
                role=Role.OPERATIVE,
                text=text,
                parent_id=self.key(Paragraph, pick),
                similar_to=self.key(Paragraph, pick + 1),
                edited=bool(pick % 2),
            ),
            Footnote: lambda: Footnote(id=key, paragraph_id=paragraph.id, ord=name, text=text),
            Reference: lambda: Reference(id=key, paragraph_id=paragraph.id, target_id=self.key(Paragraph, pick + 1)),
            Provenance: lambda: Provenance(
                id=key, paragraph_id=paragraph.id, snippet_id=snippet.id, relation=Relation.ADAPTED, reason=text
            ),
            Decision: lambda: Decision(
                id=key,
                draft_id=draft.id,
                snippet_id=snippet.id,
                outcome=Outcome.PARKED,
                into=self.key(Paragraph, pick),
            ),
            DroppedSection: lambda: DroppedSection(id=key, draft_id=draft.id, section=name),
            Issue: lambda: self.issued(draft, name),
            PairAnswer: lambda: PairAnswer(
                id=key,
                version_id=owners[Issue].version_id,
                n=int(name),
                paragraph_id=key,
                predecessor_id=text or None,
                kind=ChangeKind.EDITED,
                section=text,
                label="",
            ),
            HeldNumber: lambda: HeldNumber(
                id=key,
                draft_id=draft.id,
                paragraph_id=key,
                series=name,
                position=pick,
                printed=text,
                full=text,
                role=Role.OPERATIVE,
                depth=0,
            ),
            Comment: lambda: Comment(id=key, paragraph_id=paragraph.id, text=text, start=pick, end=pick + 1),
            WatchItem: lambda: WatchItem(id=key, kind=WatchKind.WORDS, text=text, note=name),
            KeptComparison: lambda: kept(
                key, Side(kind=SideKind.VERSION, id=name), Side(kind=SideKind.FILE, name=text, rejected=True), ""
            ),
            ChangeRemark: lambda: new_remark(
                Anchor(kind=ChangeKind.EDITED, before=(text,), numbers_before=("",), place=pick),
                text,
                Stance.RESERVE,
                comparison_id=owners[KeptComparison].id,
            ),
        }
        return made[of]()

    def key(self, of, pick):
        row = self.any(of, pick)
        return row and row.id

    def issued(self, draft, label):
        version = Version(id=new_id(), draft_id=draft.id, label=label)
        self.tx.insert(version)
        return Issue(id=new_id(), draft_id=draft.id, version_id=version.id, label=label)

    CHANGED = {Setting: "value", Snippet: "text", Tag: "colour", Paragraph: "text", Footnote: "text"}
    CHANGED |= {Contributor: "official", Source: "note", Session: "title", Facet: "title", Draft: "title"}
    CHANGED |= {Provenance: "reason", Decision: "reason", WatchItem: "note", ChangeRemark: "text"}

    def change(self, of, pick, text):
        row = self.any(of, pick)
        if row is not None and of in self.CHANGED:
            self.tx.update(replace(row, **{self.CHANGED[of]: text}))

    def swap(self, of, pick):
        """Exchange what must be unique."""
        name = {Source: "code", Snippet: "reference", Draft: "name"}.get(of)
        one, other = self.any(of, pick), self.any(of, pick + 1)
        if name is None or one is None or one == other:
            return
        first, second = getattr(one, name), getattr(other, name)
        self.tx.update(replace(one, **{name: "elsewhere"}))
        self.tx.update(replace(other, **{name: first}))
        self.tx.update(replace(one, **{name: second}))

    def take(self, of, pick):
        row = self.any(of, pick)
        if row is not None:
            self._take(row)

    def _take(self, row):
        """The owner first: what hangs on it points at nothing until the act ends."""
        tables = {table.name: table for table in logged()}
        mine = next(table for table in logged() if table.row is type(row))
        self.tx.delete(row)
        for name, table in tables.items():
            for foreign in self.tx.rows(f'SELECT * FROM pragma_foreign_key_list("{name}")'):
                if foreign["table"] == mine.name:
                    for child in self.tx.where(table.row, f'"{foreign["from"]}"=?', (row.id,)):
                        self._take(child)


OPERATION = st.tuples(
    st.sampled_from(("put", "put", "put", "change", "change", "swap", "take")),
    st.sampled_from([table.row for table in logged()]),
    st.integers(0, 7),
    st.sampled_from(TEXTS),
)
STEP = st.one_of(st.lists(OPERATION, min_size=1, max_size=12), st.sampled_from(("undo", "redo")))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(STEP, min_size=1, max_size=14))
def test_every_step_can_be_undone_to_the_start_and_done_again_to_the_end(
    steps, tmp_path_factory, new_process, contents
):
    path = tmp_path_factory.mktemp("acts") / "random.draftdesk"
    create(path, new_process().seed, who="Ana")
    names = count()
    with open_workspace(path, who="Ana") as workspace:
        states, at = [contents(path)], 0

        def do(operations):
            def work(tx):
                doer = Doer(tx, names)
                for verb, of, pick, text in operations:
                    if verb in {"put", "change"}:
                        getattr(doer, verb)(of, pick, text)
                    else:
                        getattr(doer, verb)(of, pick)

            return workspace.act("Act", "", work).result()

        for step in steps:
            moved = {"undo": -1, "redo": 1}.get(step) if isinstance(step, str) else None
            if moved is not None:
                if 0 <= at + moved < len(states):
                    getattr(workspace, step)().result()
                    at += moved
            elif do(step).act:
                states, at = [*states[: at + 1], contents(path)], at + 1
            assert contents(path) == states[at]
            assert index_is_right(path)
        go(workspace.undo, reversed(states[:at]), path, contents)
        go(workspace.redo, states[1:], path, contents)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO snippet_search(snippet_search) VALUES ('integrity-check')")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM act WHERE open IS NOT NULL").fetchone() == (0,)


def go(step, states, path, contents):
    """Undo or redo to the end, through those states."""
    for wanted in states:
        step().result()
        assert contents(path) == wanted
        assert index_is_right(path)
    with pytest.raises(NotAllowed):
        step().result()


def index_is_right(path):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rowid, text, more FROM snippet_search ORDER BY rowid").fetchall()
        return found == search.entries(connection)


@pytest.fixture
def connection(path):
    with closing(connect_to_write(path)) as opened:
        yield opened


def statement_for(table, verb):
    key = table.key[0]
    return {
        "INSERT": f'INSERT INTO "{table.name}" SELECT * FROM "{table.name}" LIMIT 1',
        "UPDATE": f'UPDATE "{table.name}" SET "{key}"="{key}"',
        "DELETE": f'DELETE FROM "{table.name}"',
    }[verb]


def test_an_act_never_looks_through_all_acts_there_were(connection, monkeypatch):
    said = []
    connection.set_trace_callback(said.append)
    act = log.Act(id=new_id(), name="Typing", place="", kind="typing", subject="a", who="Ana", at="")
    log.begin(connection)
    first = log.open_act(connection, act)
    log.close_act(connection)
    log.reopen_for_typing(connection, act)
    log.close_act(connection)
    log.put_back(connection, first, replace(act, id=new_id(), kind="undo"))
    log.close_act(connection)
    log.top(connection, "redo")
    log.settle(connection, "a")
    connection.set_trace_callback(None)
    plans = {
        each: [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {each}")]
        for each in said
        if each.startswith(("SELECT", "UPDATE", "INSERT", "DELETE"))
    }
    connection.execute("ROLLBACK")
    assert any("UPDATE act SET open=NULL" in each for each in plans)
    # the newest act alone is read where acts stand in the order of their numbers
    assert not [
        each for each, plan in plans.items() if any("SCAN act" in step for step in plan) and "LIMIT 1" not in each
    ]


@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
@pytest.mark.parametrize("name", ["source", "snippet", "snippet_tag", "paragraph", "draft"])
def test_a_write_outside_an_act_is_refused(workspace, process, path, contents, name, verb):
    snippet = process.snippet("Data")
    workspace.act(
        "Put in",
        "",
        lambda tx: tx.insert(
            snippet, SnippetTag(snippet_id=snippet.id, tag_id=process.tags[0].id), process.paragraph("Text")
        ),
    ).result()
    workspace.close()
    before = contents(path)
    table = next(table for table in TABLES if table.name == name)

    with (
        closing(connect_to_write(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="write outside an act"),
    ):
        connection.execute(statement_for(table, verb))

    assert contents(path) == before


@pytest.mark.parametrize("how", ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "REPLACE"])
def test_an_insert_outside_an_act_is_refused_however_it_is_worded(connection, path, contents, how):
    before = contents(path)

    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"{how} INTO setting(id, value) VALUES ('a', 'b')")

    assert contents(path) == before


def test_an_insert_that_replaces_is_undone_like_any_other(workspace, path, contents):
    workspace.act("Set", "", lambda tx: tx.insert(Setting(id="name", value="one"))).result()
    before = contents(path)

    def work(tx):
        tx.update(Setting(id="name", value="two"))
        tx._connection.execute("INSERT OR REPLACE INTO setting(id, value) VALUES ('name', 'three')")

    workspace.act("Replace", "", work).result()
    assert workspace.look().get(Setting, "name").value == "three"

    workspace.undo().result()
    assert contents(path) == before


@pytest.mark.parametrize("table", [table.name for table in logged() if table.key == ("id",)])
def test_the_key_of_a_row_never_changes(connection, table):
    triggers = connection.execute(
        "SELECT sql FROM sqlite_master WHERE type='trigger' AND tbl_name=?", (table,)
    ).fetchall()

    assert any("the key of a row never changes" in sql and "AFTER UPDATE" in sql for (sql,) in triggers)


def test_a_key_that_would_change_fails_its_act(workspace, process, path, contents):
    before = contents(path)

    def work(tx):
        tx._connection.execute("UPDATE source SET id='another' WHERE code='TS1'")

    with pytest.raises(sqlite3.IntegrityError, match="the key of a row never changes"):
        workspace.act("Rename", "", work).result()

    assert contents(path) == before


WRITE_ONCE = [table for table in TABLES if table.of is Class.WRITE_ONCE]


@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
@pytest.mark.parametrize("name", ["file", "version", "version_paragraph"])
def test_what_was_issued_or_received_never_changes_not_even_in_an_act(workspace, process, name, verb):
    file = StoredFile(sha256="ab", size=1, bytes=b"x")
    workspace.act("Freeze", "", lambda tx: tx.insert(file, *process.version("Zero draft", "Text"))).result()
    table = next(table for table in WRITE_ONCE if table.name == name)

    with pytest.raises(sqlite3.IntegrityError, match="what was issued or received never changes"):
        workspace.act("Tamper", "", lambda tx: tx._connection.execute(statement_for(table, verb))).result()


def test_every_table_of_ours_has_its_triggers(connection):
    found = dict(
        connection.execute("SELECT tbl_name, group_concat(name) FROM sqlite_master WHERE type='trigger' GROUP BY 1")
    )

    assert set(found) == {table.name for table in TABLES if table.of is not Class.LOCAL}
    assert all(found[table.name].count("log_") == 3 for table in logged())
    assert all(found[table.name].count("once_") == 2 for table in WRITE_ONCE)


def test_no_write_once_row_points_at_one_that_can_be_undone(connection):
    undoable = {table.name for table in logged()}

    for table in WRITE_ONCE:
        targets = {row[2] for row in connection.execute(f'PRAGMA foreign_key_list("{table.name}")')}
        assert not targets & undoable


def test_no_logged_row_is_changed_by_a_cascade(connection):
    for table in logged():
        for row in connection.execute(f'PRAGMA foreign_key_list("{table.name}")').fetchall():
            assert row[5:7] == ("NO ACTION", "NO ACTION")
