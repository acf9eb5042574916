"""A version beside an earlier one: what changed in words, and as tracked changes in the earlier one's Word file."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from draftdesk.drafting.comparing import Compared, compared
from draftdesk.drafting.texts import text_of_document, with_known_ids
from draftdesk.kit.jobs import Progress
from draftdesk.model.document import Document
from draftdesk.model.drafts import Version
from draftdesk.model.errors import CannotWrite
from draftdesk.model.export_profile import ExportProfile
from draftdesk.reading.texts import ReadText, read_text

AUTHOR = "DraftDesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A version, what it says on paper, and what is read of the Word file that it was received as, where it was."""

    version: Version
    document: Document
    read: ReadText


def in_words(old: Issue, new: Issue, progress: Progress) -> Compared:
    """What changed from one to the other, told by the ids of their paragraphs."""
    return compared(old.read, _as_text(new), progress)


def tracked_changes(
    words: Compared, old: Issue, new: Issue, clean: bytes, profile: ExportProfile, author: str, progress: Progress
) -> tuple[bytes, tuple[str, ...]]:
    """The changes as tracked changes in the earlier version's file, and lines on what their reader should know.

    What was received is marked in the file that it came in. What was frozen here is written as the new version is, and
    its first page, headers and footers are marked, too: accepting all gives `clean` to the letter, rejecting all the
    earlier version as it would be written now. The cover letter and the emblem are the new one's. Marks are of the
    moment the version was issued. Raises CannotWrite where the marks would not give both texts back.
    """
    from draftdesk.writing.tracked import tracked

    was_received = old.read.package is not None
    found = words if was_received else _as_files(old, new, clean, profile, progress)
    made = tracked(
        found.comparison,
        found.a,
        found.b,
        base="a",
        author=author,
        date=moment_of(new.version),
        live_numbers=False,
        moves=True,
        running=not was_received,
        progress=progress,
    )
    if not made.exact:
        raise CannotWrite(
            f"the tracked changes from “{old.version.label}” would not give both texts back to the letter: "
            "circulate without the tracked file, and send the table"
        )
    return made.content, made.notes


def moment_of(version: Version) -> datetime:
    """When the version was issued, in UTC."""
    return datetime.fromisoformat(version.at).astimezone(UTC)


def _as_text(issue: Issue) -> ReadText:
    return ReadText(text_of_document(issue.document, issue.version.label))


def _as_files(old: Issue, new: Issue, clean: bytes, profile: ExportProfile, progress: Progress) -> Compared:
    from draftdesk.writing.word import word_file

    ours, theirs = new.document, old.document
    identity = replace(theirs.identity, letter=ours.identity.letter)
    earlier = replace(theirs, identity=identity, emblem=ours.emblem)
    before = word_file(earlier, profile, framed=False, progress=progress)
    a = _read(before, earlier, old.version.label, progress)
    b = _read(clean, ours, new.version.label, progress)
    return compared(a, b, progress)


def _read(content: bytes, document: Document, label: str, progress: Progress) -> ReadText:
    read = read_text(content, f"{label}.docx", progress)
    known = text_of_document(document, label)
    passages = tuple(with_known_ids(read.text.passages, known.passages))
    return replace(read, text=replace(read.text, name=label, passages=passages, language=document.language))
