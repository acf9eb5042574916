"""Numbers in a Word file that look typed, but are cross-references that Word keeps."""

import re

from draftdesk.model import inline
from draftdesk.model.document import Document
from draftdesk.model.preflight.findings import Finding, Kind
from draftdesk.ooxml.linked import linked
from draftdesk.reading.texts import ReadText

_FIGURES = re.compile(r"\d+")


def typed_by_hand(found: tuple[Finding, ...], document: Document, read: ReadText) -> tuple[Finding, ...]:
    """The findings in a file's text, made a document by `document_of_text`, but for typed cross-references that are
    fields or links in the file."""
    package = read.package
    if package is None:
        return found
    said = {each.id: inline.said(each.text) for each in document.paragraphs}
    places = {f"#{at}": each for at, each in enumerate(read.text.passages)}

    def is_kept(each: Finding) -> bool:
        number, passage = _FIGURES.search(each.words), places.get(each.paragraph_id)
        if each.kind is not Kind.TYPED_REFERENCE or each.footnote_id or number is None or passage is None:
            return False
        text, spans = linked(package.element(passage.where))
        before = said[each.paragraph_id][: each.start + number.start()].replace(inline.MARK, "")
        at = len(text) - len(passage.text) + len(before)
        return text.endswith(passage.text) and any(start <= at < end for start, end in spans)

    return tuple(each for each in found if not is_kept(each))
