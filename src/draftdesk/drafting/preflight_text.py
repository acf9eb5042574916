"""Any file's text as a document, so that the rules for one's own hold for it too."""

import re

from draftdesk.drafting.received_rows import Stands, called_footnotes, footnote_text, inline_text, standings, storable
from draftdesk.model import inline
from draftdesk.model.comparison import Part, Passage, Text
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph

_NAME = "#{place}"
_BEFORE_TAB = re.compile(r"(\d{1,3}\b[^\t\n]{0,12})\t")


def document_of_text(text: Text) -> Document:
    """What a file says as a document. A paragraph's id is its place among the text's passages, "#17"."""
    passages = [storable(each) for each in text.passages]
    known = standings(passages, [None] * len(passages))
    calls: dict[int, list[Stands]] = {}
    notes: list[PrintedFootnote] = []
    for n, note in enumerate(called_footnotes(passages), start=1):
        name = f"note{n}"
        for at, place in note.calls:
            calls.setdefault(at, []).append(Stands(place, place, inline.Run(footnote=name)))
        if note.passages:
            said = footnote_text([passages[at] for at in note.passages])
            owner = _NAME.format(place=note.calls[0][0])
            notes.append(PrintedFootnote(id=name, paragraph_id=owner, number=n, text=said, mark=note.mark))
    paragraphs = tuple(
        PrintedParagraph(
            id=_NAME.format(place=at),
            role=known[at].role,
            text=inline_text(passage.text, passage.marks, calls.get(at, ())),
            number=passage.number or _in_cell(passage),
            depth=known[at].depth,
            part=passage.part,
            cell=passage.cell,
        )
        for at, passage in enumerate(passages)
        if passage.part is not Part.FOOTNOTE
    )
    return Document(
        title=text.title,
        label=text.name,
        language=text.language or "en",
        paragraphs=paragraphs,
        footnotes=tuple(notes),
        as_received=True,
    )


def _in_cell(passage: Passage) -> str:
    """The number that a cell begins with, as those of a table of paragraphs do, where it was not read as one: "5" of a
    cell whose words begin with a bracket or a figure. It stays among the words, whose places are those of the file."""
    found = _BEFORE_TAB.match(passage.text) if passage.part is Part.TABLE else None
    return found[1] if found else ""
