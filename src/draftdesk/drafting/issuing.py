"""What is asked before a version is issued, or a draft taken back to one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.folding import fold
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord

_FIRST = "Zero draft"
_NUMBER = re.compile(r"(.*?)(\d+)")


def next_label(known: Sequence[str]) -> str:
    """The label that follows those of the versions there are, in the order they were issued: Zero draft, Rev.1, Rev.2.

    A last label that ends in a number is counted on, whatever it is called.
    """
    if not known:
        return _FIRST
    taken = {fold(label) for label in known}
    counted = _NUMBER.fullmatch(known[-1].strip())
    name, number = (counted[1], int(counted[2])) if counted else ("Rev.", 0)
    while True:
        number += 1
        if fold(f"{name}{number}") not in taken:
            return f"{name}{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version as a list shows it: its paragraphs and headings, and how often it was written to a file here."""

    version: Version
    paragraphs: int
    exports: int


def version_lines(look: Look, draft: Draft) -> list[VersionLine]:
    """The draft's versions in the order they were issued."""
    exports = Counter(each.version_id for each in look.all(ExportRecord, draft_id=draft.id))
    return [
        VersionLine(
            version=version,
            paragraphs=len(queries.version_paragraphs(look, version.id)),
            exports=exports[version.id],
        )
        for version in queries.versions(look, draft.id)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring:
    """How many paragraphs of the working draft would go, say something else again, and come back."""

    gone: int
    reworded: int
    back: int


def restoring(look: Look, draft: Draft, version: Version) -> Restoring:
    """What restoring the version would do to the working draft."""
    now = {paragraph.id: paragraph.text for paragraph in queries.paragraphs(look, draft.id)}
    rows = queries.version_paragraphs(look, version.id)
    then = {row.paragraph_id: row.draft_text for row in rows if not is_of_title_block(row.paragraph_id)}
    return Restoring(
        gone=len(now.keys() - then.keys()),
        reworded=sum(now[name] != then[name] for name in now.keys() & then.keys()),
        back=len(then.keys() - now.keys()),
    )
