"""What a paragraph said before: out of the images that the act log keeps, and in the versions."""

from dataclasses import dataclass

from draftdesk.model.drafts import Status
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._process import ActLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An act that touched a paragraph, and what it was before that: `text` is None where there was no paragraph."""

    act: ActLine
    text: str | None
    status: Status | None


def earlier_wordings(look: Look, paragraph_id: str) -> list[Earlier]:
    """Every act that touched the paragraph, in the order in which they were done."""
    rows = look.rows(
        "SELECT a.seq, a.name, a.place, a.who, a.at, a.kind, a.stack, json_extract(c.before, '$.text') AS text, "
        "json_extract(c.before, '$.status') AS status "
        "FROM change c JOIN act a ON a.seq=c.act WHERE c.tbl='paragraph' AND c.row=? ORDER BY c.act",
        (paragraph_id,),
    )
    return [
        Earlier(
            text=row.pop("text"),
            status=None if (status := row.pop("status")) is None else Status(status),
            act=ActLine(number=row.pop("seq"), **row),
        )
        for row in rows
    ]


def versions_with_paragraph(look: Look, paragraph_id: str) -> list[str]:
    """The ids of versions that have, or may have, the paragraph: received ones know some by the name a person gave."""
    rows = look.tuples(
        "SELECT version_id FROM version_paragraph WHERE paragraph_id=? "
        "UNION SELECT version_id FROM pair_answer WHERE paragraph_id=?",
        (paragraph_id, paragraph_id),
    )
    return [name for (name,) in rows]


def texts_before(look: Look) -> list[str]:
    """What paragraphs and footnotes said before an act changed or deleted them, in any draft; each wording once."""
    rows = look.rows(
        "SELECT DISTINCT json_extract(before, '$.text') AS text FROM change "
        "WHERE tbl IN ('paragraph', 'footnote') AND json_extract(before, '$.text') <> ''"
    )
    return [row["text"] for row in rows]
