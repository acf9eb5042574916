"""A Word file's paragraphs as they are compared with those of another text."""

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Part, Passage
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.units import Unit

_TELL_EVERY = 50


def word_passages(package: Package, progress: Progress) -> tuple[Passage, ...]:
    """The paragraphs of the body with its tables in reading order, then the notes, then the text boxes.

    Revisions are read as accepted: `ooxml.revisions.resolved` gives a package where there is nothing to choose. `where`
    is the address by which `Package.element` finds the paragraph. A paragraph of white space is no passage.
    """
    found: list[tuple[int, Passage]] = []
    for n, unit in enumerate(package.units()):
        if n % _TELL_EVERY == 0:
            progress(n, max(n, package.paragraph_count), f"Reading {package.name}")
        if unit.text is not None and not unit.text.isspace() and unit.text:
            passage = _passage(unit, unit.text)
            found.append((_ORDER[passage.part], passage))
    found.sort(key=lambda each: each[0])
    return tuple(passage for _, passage in found)


_ORDER = {Part.BODY: 0, Part.TABLE: 0, Part.FOOTNOTE: 1, Part.TEXT_BOX: 2}


def _passage(unit: Unit, text: str) -> Passage:
    cell = None if unit.table is None else (unit.table, unit.row or 0, unit.column or 0)
    return Passage(
        text=text,
        number=unit.number,
        role=f"heading {unit.level}" if unit.level else "",
        level=unit.level,
        part=Part(unit.part.value),
        cell=cell,
        where=unit.address,
    )
