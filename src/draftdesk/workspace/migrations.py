"""How a workspace came to its present schema: numbered steps, each applied once, all in one transaction.

To add one: append a tuple of statements to `STEPS`; never change a step that was released. Columns added to a logged
table need a DEFAULT, because before images written earlier lack them. A step that takes columns away must clear the
undo stack (`UPDATE act SET stack=NULL`).
"""

import sqlite3

from draftdesk.workspace.log import create_triggers, drop_triggers

_SEARCH = """CREATE VIRTUAL TABLE snippet_search USING fts5(
    text, more, tokenize="unicode61 remove_diacritics 0", prefix='1')"""

_SOURCES = (
    """CREATE TABLE act(
        seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, place TEXT NOT NULL,
        lamport INTEGER NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('do', 'typing', 'undo', 'redo')), subject TEXT,
        who TEXT NOT NULL, at TEXT NOT NULL, stack TEXT CHECK(stack IN ('undo', 'redo')), open INTEGER) STRICT""",
    "CREATE INDEX act_stack ON act(stack, seq) WHERE stack IS NOT NULL",
    """CREATE TABLE change(
        act INTEGER NOT NULL REFERENCES act(seq), tbl TEXT NOT NULL, row TEXT NOT NULL, before TEXT,
        PRIMARY KEY(act, tbl, row)) STRICT, WITHOUT ROWID""",
    "CREATE TABLE setting(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT",
    """CREATE TABLE session(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, phase TEXT NOT NULL, kind TEXT NOT NULL, number INTEGER,
        title TEXT NOT NULL, starts TEXT, ends TEXT, place TEXT NOT NULL, attendance TEXT NOT NULL) STRICT""",
    """CREATE TABLE contributor(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
        official TEXT NOT NULL, names TEXT NOT NULL, former TEXT NOT NULL) STRICT""",
    """CREATE TABLE membership(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        group_id TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
        member_id TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
        since TEXT, until TEXT) STRICT""",
    """CREATE TABLE facet(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, title TEXT NOT NULL) STRICT""",
    """CREATE TABLE tag(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        facet_id TEXT NOT NULL REFERENCES facet(id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL,
        parent_id TEXT REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED, synonyms TEXT NOT NULL, colour TEXT NOT NULL,
        position INTEGER NOT NULL) STRICT""",
    "CREATE TABLE file(sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT",
    """CREATE TABLE reading(
        id TEXT PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES file(sha256), reader TEXT NOT NULL,
        version INTEGER NOT NULL, title TEXT NOT NULL, options TEXT NOT NULL, warnings TEXT NOT NULL) STRICT""",
    """CREATE TABLE block(
        reading_id TEXT NOT NULL REFERENCES reading(id), n INTEGER NOT NULL, text TEXT NOT NULL, style TEXT NOT NULL,
        level INTEGER NOT NULL, heading_path TEXT NOT NULL, area TEXT, page INTEGER, number TEXT NOT NULL,
        segment TEXT NOT NULL, address TEXT NOT NULL, "table" INTEGER, row INTEGER, "column" INTEGER,
        PRIMARY KEY(reading_id, n)) STRICT""",
    """CREATE TABLE source(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
        kind TEXT NOT NULL, session_id TEXT REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED, dated TEXT,
        language TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, reading_id TEXT REFERENCES reading(id),
        visibility TEXT NOT NULL, reports_on TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
        supersedes TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL) STRICT""",
    "CREATE INDEX source_sha256 ON source(sha256)",
    "CREATE INDEX source_session ON source(session_id)",
    "CREATE INDEX source_reports_on ON source(reports_on)",
    "CREATE INDEX source_supersedes ON source(supersedes)",
    "CREATE INDEX tag_facet ON tag(facet_id)",
    "CREATE INDEX tag_parent ON tag(parent_id)",
    "CREATE INDEX membership_group ON membership(group_id)",
    "CREATE INDEX membership_member ON membership(member_id)",
    """CREATE TABLE source_submitter(
        source_id TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
        contributor_id TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY(source_id, contributor_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE snippet(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reference TEXT NOT NULL UNIQUE,
        source_id TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED, quoted TEXT NOT NULL,
        text TEXT NOT NULL, position INTEGER NOT NULL, page INTEGER, block INTEGER NOT NULL, end_block INTEGER NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, heading_path TEXT NOT NULL, area TEXT, kind TEXT NOT NULL,
        confidence TEXT NOT NULL, strength TEXT, addressee TEXT NOT NULL, rationale TEXT NOT NULL, card TEXT NOT NULL,
        replaces TEXT NOT NULL, visibility TEXT NOT NULL, note TEXT NOT NULL) STRICT""",
    "CREATE INDEX snippet_source ON snippet(source_id, position)",
    """CREATE TABLE snippet_contributor(
        snippet_id TEXT NOT NULL REFERENCES snippet(id) DEFERRABLE INITIALLY DEFERRED,
        contributor_id TEXT NOT NULL REFERENCES contributor(id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY(snippet_id, contributor_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX snippet_contributor_back ON snippet_contributor(contributor_id)",
    """CREATE TABLE snippet_tag(
        snippet_id TEXT NOT NULL REFERENCES snippet(id) DEFERRABLE INITIALLY DEFERRED,
        tag_id TEXT NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY(snippet_id, tag_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX snippet_tag_back ON snippet_tag(tag_id)",
    _SEARCH,
)

_DRAFTS = (
    "ALTER TABLE snippet ADD COLUMN doubts TEXT NOT NULL DEFAULT '[]'",
    """CREATE TABLE draft(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
        symbol TEXT NOT NULL, language TEXT NOT NULL, outline TEXT NOT NULL, profile TEXT NOT NULL,
        attribution TEXT NOT NULL) STRICT""",
    """CREATE TABLE paragraph(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED, ord TEXT NOT NULL,
        role TEXT NOT NULL, text TEXT NOT NULL, parent_id TEXT REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED,
        language TEXT NOT NULL, section TEXT NOT NULL, label TEXT NOT NULL, status TEXT NOT NULL, status_date TEXT,
        status_meeting TEXT NOT NULL, status_hash TEXT NOT NULL, reopened TEXT NOT NULL,
        edited INTEGER NOT NULL,
        similar_to TEXT REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED) STRICT""",
    "CREATE INDEX paragraph_draft ON paragraph(draft_id)",
    "CREATE INDEX paragraph_parent ON paragraph(parent_id)",
    "CREATE INDEX paragraph_similar ON paragraph(similar_to)",
    """CREATE TABLE footnote(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        paragraph_id TEXT NOT NULL REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED, ord TEXT NOT NULL,
        text TEXT NOT NULL) STRICT""",
    "CREATE INDEX footnote_paragraph ON footnote(paragraph_id)",
    """CREATE TABLE reference(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        paragraph_id TEXT NOT NULL REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED,
        target_id TEXT NOT NULL REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL) STRICT""",
    "CREATE INDEX reference_paragraph ON reference(paragraph_id)",
    "CREATE INDEX reference_target ON reference(target_id)",
    """CREATE TABLE provenance(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        paragraph_id TEXT NOT NULL REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED,
        snippet_id TEXT REFERENCES snippet(id) DEFERRABLE INITIALLY DEFERRED, relation TEXT NOT NULL, start INTEGER,
        "end" INTEGER, reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, reference TEXT NOT NULL,
        quoted TEXT NOT NULL, source_title TEXT NOT NULL) STRICT""",
    "CREATE INDEX provenance_paragraph ON provenance(paragraph_id)",
    "CREATE INDEX provenance_snippet ON provenance(snippet_id)",
    """CREATE TABLE decision(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED,
        snippet_id TEXT NOT NULL REFERENCES snippet(id) DEFERRABLE INITIALLY DEFERRED, outcome TEXT NOT NULL,
        section TEXT NOT NULL, "into" TEXT REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED,
        reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, UNIQUE(draft_id, snippet_id)) STRICT""",
    "CREATE INDEX decision_snippet ON decision(snippet_id)",
    'CREATE INDEX decision_into ON decision("into")',
    """CREATE TABLE dropped_section(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED, section TEXT NOT NULL,
        UNIQUE(draft_id, section)) STRICT""",
)

_VERSIONS = (
    """CREATE TABLE version(
        id TEXT PRIMARY KEY, draft_id TEXT NOT NULL, label TEXT NOT NULL, title TEXT NOT NULL, symbol TEXT NOT NULL,
        language TEXT NOT NULL, date TEXT NOT NULL, time TEXT NOT NULL, place TEXT NOT NULL, handling TEXT NOT NULL,
        note TEXT NOT NULL, origin TEXT NOT NULL, parent_id TEXT, attribution TEXT NOT NULL, sha256 TEXT NOT NULL,
        at TEXT NOT NULL) STRICT""",
    """CREATE TABLE version_paragraph(
        version_id TEXT NOT NULL REFERENCES version(id), n INTEGER NOT NULL, paragraph_id TEXT NOT NULL, parent_id TEXT,
        role TEXT NOT NULL, number TEXT NOT NULL, depth INTEGER NOT NULL, text TEXT NOT NULL, language TEXT NOT NULL,
        status TEXT NOT NULL, draft_text TEXT NOT NULL, section TEXT NOT NULL, label TEXT NOT NULL,
        PRIMARY KEY(version_id, n)) STRICT""",
    "CREATE INDEX version_paragraph_id ON version_paragraph(paragraph_id)",
    """CREATE TABLE version_footnote(
        version_id TEXT NOT NULL REFERENCES version(id), number INTEGER NOT NULL, footnote_id TEXT NOT NULL,
        paragraph_id TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY(version_id, number)) STRICT""",
    """CREATE TABLE version_target(
        version_id TEXT NOT NULL REFERENCES version(id), reference_id TEXT NOT NULL, paragraph_id TEXT NOT NULL,
        target_id TEXT NOT NULL, printed TEXT NOT NULL, PRIMARY KEY(version_id, reference_id)) STRICT""",
    """CREATE TABLE version_source(
        version_id TEXT NOT NULL REFERENCES version(id), n INTEGER NOT NULL, paragraph_id TEXT NOT NULL,
        snippet_id TEXT, reference TEXT NOT NULL, source_title TEXT NOT NULL, contributors TEXT NOT NULL,
        groups TEXT NOT NULL, quoted TEXT NOT NULL, relation TEXT NOT NULL, reason TEXT NOT NULL, page INTEGER,
        visibility TEXT NOT NULL, PRIMARY KEY(version_id, n)) STRICT""",
    """CREATE TABLE issue(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED,
        version_id TEXT NOT NULL REFERENCES version(id), label TEXT NOT NULL, UNIQUE(draft_id, label)) STRICT""",
    """CREATE TABLE export_record(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version_id TEXT, draft_id TEXT NOT NULL, format TEXT NOT NULL,
        file_name TEXT NOT NULL, at TEXT NOT NULL) STRICT""",
)

_OPTIONS = (
    "ALTER TABLE snippet ADD COLUMN option_of TEXT REFERENCES snippet(id) DEFERRABLE INITIALLY DEFERRED",
    "CREATE INDEX snippet_option ON snippet(option_of)",
)

_RECEIVED = (
    "ALTER TABLE version ADD COLUMN file_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE version ADD COLUMN file_sha256 TEXT REFERENCES file(sha256)",
    "ALTER TABLE version_paragraph ADD COLUMN part TEXT NOT NULL DEFAULT 'body'",
    "ALTER TABLE version_paragraph ADD COLUMN cell TEXT",
    "ALTER TABLE version_footnote ADD COLUMN mark TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE version_pair(
        version_id TEXT NOT NULL REFERENCES version(id), n INTEGER NOT NULL, k INTEGER NOT NULL, predecessor_id TEXT,
        kind TEXT NOT NULL, likeness INTEGER NOT NULL, doubt TEXT, alternatives TEXT NOT NULL,
        PRIMARY KEY(version_id, n, k)) STRICT""",
    """CREATE TABLE pair_answer(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version_id TEXT NOT NULL REFERENCES version(id),
        n INTEGER NOT NULL, paragraph_id TEXT NOT NULL, predecessor_id TEXT, kind TEXT NOT NULL, section TEXT NOT NULL,
        label TEXT NOT NULL, UNIQUE(version_id, n)) STRICT""",
)

_AS_WRITTEN = ("ALTER TABLE paragraph ADD COLUMN as_written INTEGER NOT NULL DEFAULT 0",)

_CELLS = (
    "ALTER TABLE paragraph ADD COLUMN part TEXT NOT NULL DEFAULT 'body'",
    "ALTER TABLE paragraph ADD COLUMN cell TEXT",
)

_HELD = (
    "ALTER TABLE draft ADD COLUMN numbers_held INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE paragraph ADD COLUMN alternative_to TEXT",
    "CREATE INDEX paragraph_alternative ON paragraph(alternative_to)",
    "ALTER TABLE version_paragraph ADD COLUMN alternative_to TEXT",
    "ALTER TABLE version_paragraph ADD COLUMN stands_for TEXT",
    """CREATE TABLE held_number(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED, paragraph_id TEXT NOT NULL,
        series TEXT NOT NULL, position INTEGER NOT NULL, printed TEXT NOT NULL, "full" TEXT NOT NULL,
        role TEXT NOT NULL, depth INTEGER NOT NULL, parent_id TEXT, label TEXT NOT NULL, state TEXT NOT NULL) STRICT""",
    "CREATE INDEX held_number_draft ON held_number(draft_id)",
    "CREATE INDEX held_number_paragraph ON held_number(paragraph_id)",
)

_COMMENTS = (
    """CREATE TABLE comment(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        paragraph_id TEXT NOT NULL REFERENCES paragraph(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL,
        start INTEGER, "end" INTEGER, quoted TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
        resolved INTEGER NOT NULL, resolved_by TEXT NOT NULL, resolved_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX comment_paragraph ON comment(paragraph_id)",
    "CREATE INDEX paragraph_place ON paragraph(draft_id, parent_id, ord, id)",
)

_WORDINGS = ("CREATE INDEX change_paragraph ON change(row, act) WHERE tbl='paragraph'",)

_REMARKS = (
    """CREATE TABLE watch_item(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, text TEXT NOT NULL,
        paragraph_id TEXT NOT NULL, note TEXT NOT NULL) STRICT""",
    """CREATE TABLE kept_comparison(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        a_kind TEXT NOT NULL, a_id TEXT NOT NULL, a_name TEXT NOT NULL, a_sha256 TEXT REFERENCES file(sha256),
        a_rejected INTEGER NOT NULL,
        b_kind TEXT NOT NULL, b_id TEXT NOT NULL, b_name TEXT NOT NULL, b_sha256 TEXT REFERENCES file(sha256),
        b_rejected INTEGER NOT NULL, at TEXT NOT NULL) STRICT""",
    """CREATE TABLE change_remark(
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        comparison_id TEXT NOT NULL REFERENCES kept_comparison(id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL, stance TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
        before TEXT NOT NULL, after TEXT NOT NULL, numbers_before TEXT NOT NULL, numbers_after TEXT NOT NULL,
        ids_before TEXT NOT NULL, ids_after TEXT NOT NULL, place INTEGER NOT NULL) STRICT""",
    "CREATE INDEX change_remark_comparison ON change_remark(comparison_id)",
)

_DIGESTS = ("ALTER TABLE export_record ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''",)

_IDENTITY = (
    "ALTER TABLE draft ADD COLUMN identity TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE version ADD COLUMN identity TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE version ADD COLUMN reissues TEXT",
)

STEPS = (
    *(_SOURCES, _DRAFTS, _VERSIONS, _OPTIONS, _RECEIVED, _AS_WRITTEN, _CELLS, _HELD, _COMMENTS, _WORDINGS),
    *(_REMARKS, _DIGESTS, _IDENTITY),
)
LATEST = len(STEPS)


def migrate(connection: sqlite3.Connection, to: int = LATEST) -> None:
    """Bring the schema up to `to`, inside the transaction that the caller has open with foreign keys off."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    drop_triggers(connection)
    for step in STEPS[version:to]:
        for statement in step:
            connection.execute(statement)
    create_triggers(connection)
    connection.execute(f"PRAGMA user_version={to:d}")
