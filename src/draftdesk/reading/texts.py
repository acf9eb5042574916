"""Any file in, a text out as it is compared with another. Beside `sources`, the other front door of this package."""

from dataclasses import dataclass
from enum import StrEnum

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Text
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.revisions import Revision
from draftdesk.reading.formats.detect import kind_of_file


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


def read_text(
    content: bytes, name: str, progress: Progress, *, revisions: Revisions = Revisions.ACCEPTED
) -> ReadText:
    """What a file says. Its bytes tell what it is, `name` is what messages call it. Raises UnreadableFile."""
    kind = kind_of_file(content, name)
    match kind:
        case "docx":
            from draftdesk.reading.texts_word import opened, word_text

            package = opened(content, name)
            return ReadText(word_text(package, progress), package)
        case _:
            from draftdesk.reading.texts_lines import lines_text

            return ReadText(lines_text(content, name, kind, progress))
