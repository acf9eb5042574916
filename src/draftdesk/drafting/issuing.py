"""What is asked before a version is issued, or a draft taken back to one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.export_profiles import chosen_export_profile, export_profile_names
from draftdesk.drafting.profiles import profiles_of
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.drafting.versions import require_restorable
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.folding import fold
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord, VersionParagraph

_FIRST = "Zero draft"
_NUMBER = re.compile(r"(.*?)(\d+)")
_ISSUED_AGAIN = re.compile(r"\*+$| Corr\.\d+\*?$")


def next_label(known: Sequence[str]) -> str:
    """The label that follows those of the versions there are, in the order they were issued: Zero draft, Rev.1, Rev.2.

    A last label that ends in a number is counted on, whatever it is called.
    """
    if not known:
        return _FIRST
    taken = {fold(label) for label in known}
    counted = _NUMBER.fullmatch(_first_issue(known[-1]))
    name, number = (counted[1], int(counted[2])) if counted else ("Rev.", 0)
    while True:
        number += 1
        if fold(f"{name}{number}") not in taken:
            return f"{name}{number}"


def _first_issue(label: str) -> str:
    """What was issued first of a version that was issued again or corrected: "Rev.2" of "Rev.2*" and "Rev.2 Corr.1"."""
    return _ISSUED_AGAIN.sub("", label.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version as a list shows it: its paragraphs and headings, how often it was written to a file here, and how many
    of its paragraphs are still doubtful, where it was received."""

    version: Version
    paragraphs: int
    exports: int
    doubtful: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A draft with its versions in the order they were issued, and what it may be exchanged for: the other drafts, the
    numbering profiles. `paragraphs` are those of the working draft. `export_profile` is the name of the one that it is
    exported with, of all those that there are."""

    draft: Draft
    paragraphs: int
    lines: tuple[VersionLine, ...]
    drafts: tuple[Draft, ...]
    profiles: tuple[str, ...]
    export_profile: str
    export_profiles: tuple[str, ...]


def issued(look: Look, draft_id: str = "") -> Issued | None:
    """What there is of a draft, or of the first where there is none of that id; None in a workspace without drafts."""
    drafts = queries.drafts(look)
    if not drafts:
        return None
    draft = next((each for each in drafts if each.id == draft_id), drafts[0])
    return Issued(
        draft=draft,
        paragraphs=len(queries.paragraphs(look, draft.id)),
        lines=tuple(version_lines(look, draft)),
        drafts=tuple(drafts),
        profiles=tuple(profiles_of(look)),
        export_profile=chosen_export_profile(look, draft).name,
        export_profiles=tuple(export_profile_names(look)),
    )


def version_lines(look: Look, draft: Draft) -> list[VersionLine]:
    """The draft's versions in the order they were issued."""
    exports = Counter(each.version_id for each in look.all(ExportRecord, draft_id=draft.id))
    return [
        VersionLine(
            version=version,
            paragraphs=paragraph_count(look, version),
            exports=exports[version.id],
            doubtful=sum(pair.doubt is not None for pair in queries.version_pairs(look, version.id)),
        )
        for version in queries.versions(look, draft.id)
    ]


def paragraph_count(look: Look, version: Version) -> int:
    """How many paragraphs and headings the version has: lines of its title block, and lines that only keep a number,
    are none."""
    return sum(_is_paragraph(row) for row in queries.version_paragraphs(look, version.id))


def _is_paragraph(row: VersionParagraph) -> bool:
    return row.stands_for is None and not is_of_title_block(row.paragraph_id)


@dataclass(frozen=True, slots=True)
class Export:
    """A file that a version was written to here, and the moment, in UTC."""

    file_name: str
    at: str


def exports_of(look: Look, version: Version) -> list[Export]:
    """The files that the version was written to, the last one first."""
    known = sorted(look.all(ExportRecord, version_id=version.id), key=lambda each: each.at, reverse=True)
    return [Export(each.file_name, each.at) for each in known]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring:
    """How many paragraphs of the working draft would go, say something else again, and come back."""

    gone: int
    reworded: int
    back: int


def restoring(look: Look, draft: Draft, version: Version) -> Restoring:
    """What restoring the version would do to the working draft. Raises NotAllowed where it cannot be restored."""
    require_restorable(look, draft, version)
    now = {paragraph.id: paragraph.text for paragraph in queries.paragraphs(look, draft.id)}
    rows = queries.version_paragraphs(look, version.id)
    then = {row.paragraph_id: row.draft_text for row in rows if _is_paragraph(row)}
    return Restoring(
        gone=len(now.keys() - then.keys()),
        reworded=sum(now[name] != then[name] for name in now.keys() & then.keys()),
        back=len(then.keys() - now.keys()),
    )
