"""A document as the rules read it: each paragraph and footnote with what it says."""

from collections.abc import Iterator
from dataclasses import dataclass

from draftdesk.model import inline
from draftdesk.model.comparison import Passage
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or a footnote where `footnote_id` is set; `said` has one character for each mark (`inline.MARK`)."""

    paragraph: PrintedParagraph
    said: str
    text: str
    language: str
    footnote_id: str = ""

    @property
    def is_heading(self) -> bool:
        return not self.footnote_id and (self.paragraph.role is Role.TITLE or bool(self.paragraph.role.heading_level))


def lines_of(document: Document) -> tuple[Line, ...]:
    """What the document says, paragraph by paragraph with its footnotes behind it. Lines that only keep a number are
    left out."""
    notes: dict[str, list[Line]] = {}
    paragraphs = {each.id: each for each in document.paragraphs}
    for note in document.footnotes:
        owner = paragraphs.get(note.paragraph_id)
        if owner is not None:
            said = inline.said(note.text)
            notes.setdefault(owner.id, []).append(Line(owner, said, note.text, _language(document, owner), note.id))
    return tuple(_in_order(document, notes))


def _in_order(document: Document, notes: dict[str, list[Line]]) -> Iterator[Line]:
    for each in document.paragraphs:
        if each.stands_for is None:
            yield Line(each, inline.said(each.text), each.text, _language(document, each))
            yield from notes.get(each.id, ())


def _language(document: Document, paragraph: PrintedParagraph) -> str:
    return (paragraph.language or document.language).casefold().replace("_", "-").partition("-")[0]


def passages_of(lines: tuple[Line, ...]) -> list[Passage]:
    """The paragraphs without the footnotes, as what is known of brackets and numbers takes them."""
    return [
        Passage(
            text=each.said,
            number=each.paragraph.number,
            level=each.paragraph.role.heading_level,
            part=each.paragraph.part,
            cell=each.paragraph.cell,
        )
        for each in lines
        if not each.footnote_id
    ]
