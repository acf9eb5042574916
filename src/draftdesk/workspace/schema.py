"""The one list of tables, each in one of three classes, and the model object its rows are.

*Logged* rows are written inside an act and can be undone. *Write-once* rows are inserted and never changed; nothing in
them points at a logged row. *Local* rows belong to this copy of the file and are no part of its history.
"""

from dataclasses import dataclass
from enum import Enum

from draftdesk.model import drafts, remarking, sources, vocabulary, watching
from draftdesk.workspace import records

APPLICATION_ID = 0x4444534B
"""Marks a SQLite file as a DraftDesk workspace ("DDSK")."""


class Class(Enum):
    LOGGED = "logged"
    WRITE_ONCE = "write-once"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Table:
    """`key` is the column, or for a link table the columns, that name a row in the log."""

    name: str
    of: Class
    row: type | None = None
    key: tuple[str, ...] = ("id",)


TABLES = (
    Table("setting", Class.LOGGED, records.Setting),
    Table("session", Class.LOGGED, sources.Session),
    Table("contributor", Class.LOGGED, vocabulary.Contributor),
    Table("membership", Class.LOGGED, vocabulary.Membership),
    Table("facet", Class.LOGGED, vocabulary.Facet),
    Table("tag", Class.LOGGED, vocabulary.Tag),
    Table("source", Class.LOGGED, sources.Source),
    Table("source_submitter", Class.LOGGED, records.SourceSubmitter, ("source_id", "contributor_id")),
    Table("snippet", Class.LOGGED, sources.Snippet),
    Table("snippet_contributor", Class.LOGGED, records.SnippetContributor, ("snippet_id", "contributor_id")),
    Table("snippet_tag", Class.LOGGED, records.SnippetTag, ("snippet_id", "tag_id")),
    Table("draft", Class.LOGGED, drafts.Draft),
    Table("paragraph", Class.LOGGED, drafts.Paragraph),
    Table("footnote", Class.LOGGED, drafts.Footnote),
    Table("reference", Class.LOGGED, drafts.Reference),
    Table("comment", Class.LOGGED, drafts.Comment),
    Table("provenance", Class.LOGGED, drafts.Provenance),
    Table("decision", Class.LOGGED, drafts.Decision),
    Table("dropped_section", Class.LOGGED, drafts.DroppedSection),
    Table("held_number", Class.LOGGED, drafts.HeldNumber),
    Table("issue", Class.LOGGED, drafts.Issue),
    Table("pair_answer", Class.LOGGED, records.PairAnswer),
    Table("watch_item", Class.LOGGED, watching.WatchItem),
    Table("kept_comparison", Class.LOGGED, remarking.KeptComparison),
    Table("change_remark", Class.LOGGED, remarking.ChangeRemark),
    Table("file", Class.WRITE_ONCE, records.StoredFile, ("sha256",)),
    Table("reading", Class.WRITE_ONCE, records.StoredReading),
    Table("block", Class.WRITE_ONCE, records.StoredBlock, ("reading_id", "n")),
    Table("version", Class.WRITE_ONCE, drafts.Version),
    Table("version_paragraph", Class.WRITE_ONCE, records.VersionParagraph, ("version_id", "n")),
    Table("version_footnote", Class.WRITE_ONCE, records.VersionFootnote, ("version_id", "number")),
    Table("version_target", Class.WRITE_ONCE, records.VersionTarget, ("version_id", "reference_id")),
    Table("version_source", Class.WRITE_ONCE, records.VersionSource, ("version_id", "n")),
    Table("version_pair", Class.WRITE_ONCE, records.VersionPair, ("version_id", "n", "k")),
    Table("export_record", Class.LOCAL, records.ExportRecord),
    Table("snippet_search", Class.LOCAL),
    Table("act", Class.LOCAL),
    Table("change", Class.LOCAL),
)


def logged() -> tuple[Table, ...]:
    return tuple(table for table in TABLES if table.of is Class.LOGGED)


def table_of(row: type) -> Table:
    """The table whose rows are objects of that type."""
    return _BY_ROW[row]


_BY_ROW = {table.row: table for table in TABLES if table.row is not None}
