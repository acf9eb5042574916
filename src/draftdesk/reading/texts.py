"""Any file in, a text out as it is compared with another. Beside `sources`, the other front door of this package."""

from dataclasses import dataclass
from enum import StrEnum

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Text
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.revisions import Revision
from draftdesk.reading.formats.detect import is_blank, kind_of_file

_WORD = frozenset({"docx", "doc"})


_MAY_BE_EMPTY = (".txt", ".md", ".html", ".htm")
"""What may say nothing at all and be whole; all other kinds are never without a byte."""


class Revisions(StrEnum):
    """How tracked changes are read that nobody has accepted or rejected yet."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text, and the Word file it was read from, without tracked changes; None where it was no Word file."""

    text: Text
    package: Package | None = None


@dataclass(frozen=True, slots=True)
class Tracked:
    """A Word file with tracked changes as a comparison: `a` with all of them rejected, `b` with all accepted."""

    a: ReadText
    b: ReadText
    revisions: tuple[Revision, ...]


def read_text(content: bytes, name: str, progress: Progress, *, revisions: Revisions = Revisions.ACCEPTED) -> ReadText:
    """What a file says. Its bytes tell what it is; `name` is what messages call it. Raises UnreadableFile.

    Headers, footers and comments are left out. Of a Word file, what the tracked changes make of it is read, and the
    package is one without them. An old Word file (.doc) comes with the package that LibreOffice made of it.
    """
    if is_blank(content) and name.lower().endswith(_MAY_BE_EMPTY):
        return ReadText(Text(name=name, passages=(), warnings=(f"{name} is empty.",)))
    kind = kind_of_file(content, name)
    if kind not in _WORD:
        from draftdesk.reading.texts_lines import lines_text

        return ReadText(lines_text(content, name, kind, progress))
    from draftdesk.reading.formats.docx import said_of_package
    from draftdesk.reading.texts_word import opened, word_text

    package, warnings = opened(content, name, kind, progress)
    warnings += said_of_package(package, revisions)
    return ReadText(*word_text(package, progress, accept=revisions is Revisions.ACCEPTED, warnings=warnings))


def read_tracked(content: bytes, name: str, progress: Progress) -> Tracked:
    """A Word file as the comparison that its tracked changes are. Raises UnreadableFile, also where it has none."""
    from draftdesk.ooxml.revisions import revisions
    from draftdesk.reading.formats.docx import said_of_package
    from draftdesk.reading.texts_word import no_tracked_changes, opened, word_text

    kind = kind_of_file(content, name)
    if kind not in _WORD:
        raise no_tracked_changes(name)
    package, warnings = opened(content, name, kind, progress)
    found = revisions(package, progress)
    if not found:
        raise no_tracked_changes(name)
    warnings += said_of_package(package, "")
    before = ReadText(*word_text(package, progress, accept=False, warnings=warnings))
    return Tracked(before, ReadText(*word_text(package, progress, accept=True, warnings=warnings)), found)
