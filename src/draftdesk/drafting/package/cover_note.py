"""The cover note of a package: what each file is, on a page of its own."""

from collections.abc import Iterator, Sequence

from draftdesk.drafting.package.beside import Issue
from draftdesk.drafting.package.files import Piece, Planned
from draftdesk.kit.jobs import Progress
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.numbering import alpha


def cover_note(new: Issue, old: Issue | None, files: Sequence[Planned], progress: Progress) -> bytes:
    """The note as a Word file. It names the files, the version they are of, and nobody."""
    from draftdesk.writing.word import word_file

    document, version = new.document, new.version
    lines = [(Role.CHAPEAU, "", "This package holds:"), *_listed(new, old, files)]
    if any(each.piece is Piece.CHECKSUMS for each in files):
        lines.append((Role.OPERATIVE, "", "The checksums tell whether a file is the one that was circulated."))
    return word_file(
        Document(
            title=document.title or version.label,
            label=f"{version.label}: cover note" if document.title else "Cover note",
            symbol=document.symbol,
            date=document.date,
            time=document.time,
            place=document.place,
            paragraphs=tuple(
                PrintedParagraph(
                    id=f"line {n}",
                    role=role,
                    number=number,
                    text=inline.escape(text),
                    depth=int(role is Role.SUB_PARAGRAPH),
                )
                for n, (role, number, text) in enumerate(lines)
            ),
        ),
        progress=progress,
    )


def _listed(new: Issue, old: Issue | None, files: Sequence[Planned]) -> Iterator[tuple[Role, str, str]]:
    known = [each for each in files if each.piece is not Piece.NOTE]
    for n, each in enumerate(known, 1):
        text = f"{each.name}: {_what(each, new, old)}{';' if n < len(known) else '.'}"
        yield Role.SUB_PARAGRAPH, f"({alpha(n)})", text


def _what(file: Planned, new: Issue, old: Issue | None) -> str:
    label = f"“{new.version.label}”"
    before = f"“{old.version.label}”" if old else ""
    pdf = file.name.lower().endswith(".pdf")
    match file.piece:
        case Piece.CLEAN:
            return f"the text of {label}{', as PDF' if pdf else ''}"
        case Piece.CORRIGENDUM:
            return f"the corrigendum to {before}{', as PDF' if pdf else ''}"
        case Piece.TRACKED:
            return f"what changed from {before} as tracked changes; rejecting all of them gives the words of {before}"
        case Piece.TABLE:
            return f"{before} and {label} side by side, with what changed"
        case Piece.PROVENANCE:
            return "where each paragraph comes from"
        case Piece.CHANGES:
            return f"the changes to {before} as it was circulated first"
        case Piece.CHECKSUMS:
            return "the SHA-256 checksums of all files but itself"
        case Piece.NOTE:
            return "this note"
