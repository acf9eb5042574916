"""Word files as texts that are compared: what they say, and the package it stands in."""

from collections.abc import Sequence

from draftdesk.kit.jobs import Progress
from draftdesk.kit.memory import no_collecting
from draftdesk.model.comparison import Text
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.passages import word_passages
from draftdesk.ooxml.revisions import resolved
from draftdesk.reading.formats.detect import said_of_kind
from draftdesk.reading.formats.docx import borne_out
from draftdesk.reading.labels.language import language_of


def opened(content: bytes, name: str, kind: str, progress: Progress) -> tuple[Package, tuple[str, ...]]:
    """The package of a file of the kind "docx" or "doc", and what a person should know of how it was opened."""
    if kind == "doc":
        from draftdesk.reading.formats.doc import docx_of_doc, said_of_doc

        return open_package(docx_of_doc(content, name, progress), name, progress), (said_of_doc(name),)
    return open_package(content, name, progress), said_of_kind(kind, name)


@no_collecting()
def word_text(package: Package, progress: Progress, *, accept: bool, warnings: Sequence[str]) -> tuple[Text, Package]:
    """What a Word file says with its tracked changes accepted or rejected, and the file in which that is so."""
    settled = resolved(package, accept=accept, progress=progress)
    passages = word_passages(settled, progress)
    titled = next((passage.text for passage in passages if passage.role == "title"), "")
    text = Text(
        name=package.name,
        passages=passages,
        title=" ".join(titled.split()) or borne_out(package.title, (passage.text for passage in passages)),
        language=language_of(passages) if passages else "",
        warnings=tuple(warnings),
    )
    return text, settled


def no_tracked_changes(name: str) -> UnreadableFile:
    return UnreadableFile(f"{name} holds no tracked changes: give the file it is to be compared with as well")
