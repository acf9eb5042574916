"""How the pages of a table name the document that it is about."""

from draftdesk.kit.printable import in_one_line
from draftdesk.model.document import Document


def head_lines(document: Document) -> tuple[str, ...]:
    """The lines above the table's own title: symbol, title and handling, those of them that there are."""
    known = (document.symbol, document.title, document.handling)
    return tuple(line for line in map(in_one_line, known) if line)


def running(document: Document, what: str) -> Document:
    """What the running lines are filled from: the symbol, or else the title, with what the table is (“What changed”)
    and the date at the head, the handling at the foot."""
    return Document(
        title=document.title,
        label=what,
        symbol=document.symbol.strip() or document.title,
        language=document.language,
        date=document.date,
        handling=document.handling,
    )
