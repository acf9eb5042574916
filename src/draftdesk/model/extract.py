"""A section of a document as a document of its own: its paragraphs with the numbers they have in the whole."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from draftdesk.model import inline
from draftdesk.model.document import Document
from draftdesk.model.errors import InvalidSettings, NotFound
from draftdesk.model.folding import fold

_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and all that stands under it; `id` is the heading's, "" for what stands before the first one.

    `name` is the heading's number and words. `place` counts the sections of the highest level from 1, 0 for what stands
    before them and for a section within another.
    """

    id: str
    name: str = ""
    place: int = 0


def sections(document: Document) -> tuple[Section, ...]:
    """The sections of the highest level that the document has, in their order, and first what stands before them."""
    levels = [level for each in document.paragraphs if (level := each.role.heading_level)]
    found = [each for each in _headings(document) if each[1] == min(levels)]
    named = [Section(id=name, name=words, place=place) for place, (name, _, words, _) in enumerate(found, 1)]
    opens = bool(document.paragraphs) and (not found or document.paragraphs[0].id != found[0][0])
    return (*([Section(id="")] if opens else ()), *named)


def section_named(document: Document, name: str) -> Section:
    """The section whose heading has that number or those words, or begins with these, or that stands at that place.

    Raises NotFound, and InvalidSettings where several begin so.
    """
    wanted = fold(name.strip())
    top = {each.id: each for each in sections(document)}
    known = [
        (top.get(heading, Section(id=heading, name=said)), fold(number).strip(" .:"), fold(words))
        for heading, _, said, (number, words) in _headings(document)
    ]
    for found in (
        [each for each, number, words in known if wanted in (number, words, fold(each.name))],
        [each for each, *texts in known if any(text.startswith(wanted) for text in (*texts, fold(each.name)))],
        [each for each in top.values() if each.place and str(each.place) == wanted],
    ):
        if len(found) == 1:
            return found[0]
        if found and wanted:
            named = ", ".join(f"“{each.name[:_LONGEST]}”" for each in found[:3])
            raise InvalidSettings(f"several sections are called so: {named}; give more of its heading")
    some = ", ".join(f"“{each.name[:_LONGEST]}”" for each in list(top.values())[:3] if each.name)
    beside = f"; it has {some} …" if some else ""
    raise NotFound(f"“{document.label}” has no section “{name[:_LONGEST]}”{beside}")


def extract(document: Document, section: Section) -> Document:
    """The section alone, without annex, its label after that of the whole. What it refers to elsewhere keeps its
    number. Raises NotFound."""
    levels = [each.role.heading_level for each in document.paragraphs]
    starts = [n for n, each in enumerate(document.paragraphs) if each.id == section.id]
    if section.id and not starts:
        raise NotFound(f"“{document.label}” has no section “{section.name[:_LONGEST]}” any more")
    start = starts[0] if starts else 0
    ends = (n for n in range(start + 1, len(levels)) if levels[n] and levels[n] <= (levels[start] or max(levels)))
    if not section.id:
        ends = (n for n, level in enumerate(levels) if level)
    kept = document.paragraphs[start : next(ends, len(levels))]
    ids = {each.id for each in kept}
    return replace(
        document,
        label=": ".join(filter(None, (document.label, section.name))),
        paragraphs=kept,
        footnotes=tuple(each for each in document.footnotes if each.paragraph_id in ids),
        sources=None,
        links=tuple((name, target) for name, target in document.links if target in ids),
    )


def _headings(document: Document) -> Iterator[tuple[str, int, str, tuple[str, str]]]:
    """Each heading's id, level, name, and its number and words apart."""
    for each in document.paragraphs:
        if level := each.role.heading_level:
            words = " ".join(inline.said(each.text).split())
            yield each.id, level, f"{each.number} {words}".strip(), (each.number, words)
