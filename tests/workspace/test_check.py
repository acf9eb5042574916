"""Every way a workspace can be broken is found and said in a line."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from draftdesk.model.comparison import ChangeKind
from draftdesk.model.drafts import Decision, Footnote, Origin, Outcome, Provenance, Relation
from draftdesk.model.ids import new_id
from draftdesk.workspace.check import check
from draftdesk.workspace.records import PairAnswer, SnippetTag, StoredFile, StoredReading, VersionPair
from draftdesk.workspace.workspace import open_workspace


@pytest.fixture
def whole(path, process):
    """A workspace with something of everything that is checked."""
    content = b"%PDF-1.7"
    placed, parked = process.snippet("Invest in data"), process.snippet("中国代表团")
    paragraph, other = process.paragraph("We invest[^f]"), process.paragraph("In data")
    sha256 = hashlib.sha256(content).hexdigest()
    rows = [
        StoredFile(sha256=sha256, size=len(content), bytes=content),
        StoredReading(id="r", sha256=sha256, reader="pdf", version=1),
        placed,
        parked,
        SnippetTag(snippet_id=placed.id, tag_id=process.tags[0].id),
        paragraph,
        other,
        Footnote(id="f", paragraph_id=paragraph.id, ord="V", text="See"),
        Provenance(id=new_id(), paragraph_id=paragraph.id, snippet_id=placed.id, relation=Relation.ADAPTED),
        Provenance(
            id=new_id(),
            paragraph_id=paragraph.id,
            snippet_id=None,
            relation=Relation.MERGED,
            reference="TS9/1",
            quoted="gone",
            source_title="Gone",
        ),
        Decision(
            id=new_id(), draft_id=process.draft.id, snippet_id=placed.id, outcome=Outcome.PLACED, into=paragraph.id
        ),
        Decision(id=new_id(), draft_id=process.draft.id, snippet_id=parked.id, outcome=Outcome.PARKED),
        *process.version("Zero draft", "We invest", "In data"),
    ]
    _, before, other_before, _ = rows[-4:]
    came, *its_parts, its_issue = process.version(
        "Rev.1", "We invest much", "In figures", origin=Origin.RECEIVED, parent_id=before.version_id, file_sha256=sha256
    )
    rows += [came, *its_parts, its_issue]
    rows += [
        VersionPair(version_id=came.id, n=n, k=0, predecessor_id=each.paragraph_id, kind=ChangeKind.EDITED, likeness=70)
        for n, each in enumerate((before, other_before))
    ]
    rows.append(
        PairAnswer(
            id=new_id(),
            version_id=came.id,
            n=1,
            paragraph_id=other_before.paragraph_id,
            predecessor_id=other_before.paragraph_id,
            kind=ChangeKind.EDITED,
            section="",
            label="",
        )
    )
    with open_workspace(path, who="Ana") as workspace:
        workspace.act("Everything", "", lambda tx: tx.insert(*rows)).result()
        read = replace(process.source, sha256=sha256, reading_id="r")
        workspace.act("Read", "", lambda tx: tx.update(read)).result()
    return path


def test_a_whole_workspace_has_no_findings_and_is_not_written(whole):
    before = whole.read_bytes()

    assert check(whole) == ()
    with open_workspace(whole, who="Ana", read_only=True) as looking:
        assert check(looking.look()) == ()

    assert whole.read_bytes() == before


SAME_ID = """UPDATE pair_answer SET n=0, paragraph_id=(
    SELECT paragraph_id FROM version_paragraph WHERE version_id=pair_answer.version_id AND n=1)"""


def broken(path, *statements):
    """The findings after statements that go past the log and past the triggers."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
    return check(path)


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("DELETE FROM tag WHERE name='Data'", "snippet_tag: 1 of its rows point at a tag that is not there"),
        ("UPDATE act SET open=1 WHERE name='Everything'", "act 2 (“Everything”) was never closed"),
        ("UPDATE change SET tbl='nowhere' WHERE tbl='draft'", None),
        ("UPDATE change SET before='{' WHERE tbl='paragraph'", "act 2 cannot be undone"),
        ("INSERT INTO change VALUES (2, 'nowhere', 'x', NULL)", "the act log speaks of a table nowhere"),
        ("UPDATE snippet SET text='other' WHERE position=1", "the search index does not agree with 1 of 2 snippets"),
        ("DELETE FROM snippet_search WHERE rowid=1", "the search index does not agree with 1 of 2 snippets"),
        ("INSERT INTO snippet_search(rowid, text) VALUES (99, 'x')", "the search index holds 1 snippets that are not"),
        ("DELETE FROM snippet_search_data WHERE id > 10", "the search index is damaged"),
        ("UPDATE snippet_search_content SET c0='other', c1='' WHERE id=1", "the search index is damaged"),
        ("UPDATE file SET bytes=x'00'", "is not what was received"),
        ("UPDATE source SET sha256='feed' WHERE code='TS1'", "source TS1 has lost the file it came from"),
        ("UPDATE source SET sha256='feed', reading_id=NULL WHERE code='TS1'", None),
        ("UPDATE version_paragraph SET text='We invest less' WHERE n=0", "version “Zero draft” is not what was issued"),
        ("DELETE FROM version_paragraph WHERE n=1", "version “Zero draft” is not what was issued"),
        ("UPDATE version SET sha256=''", "version “Zero draft” is not what was issued"),
        ("UPDATE version SET file_sha256='feed' WHERE label='Rev.1'", "version: 1 of its rows point at a file"),
        ("UPDATE version SET origin='found' WHERE label='Rev.1'", "version: a row holds what DraftDesk does not know"),
        ("UPDATE version_pair SET kind='lost' WHERE n=0", "version_pair: a row holds what DraftDesk does not know"),
        ("UPDATE version_pair SET n=9 WHERE n=0", "version “Rev.1”: the pairing of 1 paragraphs that are not there"),
        (
            "UPDATE version_pair SET predecessor_id='x' WHERE n=0",
            "“Rev.1”: 1 of its paragraphs were none of the version",
        ),
        ("UPDATE pair_answer SET predecessor_id='x'", "“Rev.1”: 1 of its paragraphs were none of the version before"),
        (
            SAME_ID,
            "version “Rev.1”: 1 of its paragraphs have the id of another",
        ),
        ("DELETE FROM provenance WHERE snippet_id IS NOT NULL", "snippet TS1/h/1 is placed, yet no paragraph came"),
        (
            "UPDATE decision SET outcome='set aside' WHERE outcome='placed'",
            "is set aside, yet a paragraph came from it",
        ),
        ("UPDATE provenance SET reference='' WHERE snippet_id IS NULL", "a deleted snippet that left no reference"),
        ("UPDATE paragraph SET parent_id=id WHERE text='In data'", "1 paragraphs stand under one another in a circle"),
        (
            "UPDATE paragraph SET role='poem' WHERE text='In data'",
            "paragraph: a row holds what DraftDesk does not know",
        ),
        ("UPDATE snippet SET doubts='[' WHERE position=1", "snippet: a row holds what DraftDesk does not know"),
    ],
)
def test_what_is_broken_is_said(whole, statement, finding):
    findings = broken(whole, statement)

    if finding is None:
        assert findings == ()
    else:
        assert any(finding in line for line in findings), findings
        assert not any("\n" in line for line in findings)


def test_a_paragraph_of_another_draft_is_no_place_for_a_decision(whole):
    findings = broken(
        whole,
        "INSERT INTO draft SELECT 99, 'd2', 'other', '', '', 'en', '', '', 'full', 0, '{}'",
        "UPDATE paragraph SET draft_id='d2' WHERE text LIKE 'We%'",
    )

    assert any("went into another draft" in line for line in findings)


def test_an_index_that_lost_a_row_is_found_though_the_file_opens(whole):
    with closing(sqlite3.connect(whole)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name='snippet_source'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(whole.read_bytes())
    at = (page - 1) * size
    content[at + 3 : at + 5] = b"\0\0"  # the page's count of entries
    whole.write_bytes(content)

    findings = check(whole)

    assert findings
    assert all("damaged" in line and "\n" not in line for line in findings)


def test_a_damaged_file_is_a_finding(whole):
    whole.write_bytes(whole.read_bytes()[:-8192])

    (finding,) = check(whole)

    assert "is damaged" in finding
