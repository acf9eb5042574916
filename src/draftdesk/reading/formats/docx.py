"""A Word file in, its lines out: a thin adapter over the one walk in `draftdesk.ooxml`."""

from collections.abc import Iterable

from draftdesk.kit.jobs import Progress
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.units import Unit
from draftdesk.reading.layout.lines import Line

_TELL_EVERY = 200


def read_docx(content: bytes, name: str, progress: Progress) -> tuple[list[Line], tuple[str, ...], str]:
    """The file's paragraphs as whole lines, warnings fit to show, and the title ("" where the text names none).

    Tracked changes are read as accepted. Footnotes come after the body, a text box after the paragraph it hangs on;
    headers, footers, comments and hidden text are left out. Empty paragraphs only show in `blank_before` of the next.
    Raises UnreadableFile.
    """
    package = open_package(content, name)
    lines: list[Line] = []
    title = ""
    blank = False
    for n, unit in enumerate(package.units()):
        if n % _TELL_EVERY == 0:
            progress(n, max(n, package.paragraph_count), f"Reading {name}")
        if unit.text is None:
            continue
        if not unit.text.strip():
            blank = True
            continue
        if not title and unit.style_name.casefold() == "title":
            title = " ".join(unit.text.split())
        lines.append(_line(unit, unit.text, blank_before=blank))
        blank = False
    progress(len(lines), len(lines), f"Reading {name}")
    return lines, said_of_package(package), title or borne_out(package.title, (line.text for line in lines))


def _line(unit: Unit, text: str, *, blank_before: bool) -> Line:
    return Line(
        text=text,
        whole=True,
        page=unit.page,
        left=unit.left,
        bold=unit.bold,
        blank_before=blank_before,
        number=unit.number,
        level=unit.level,
        address=unit.address,
        table=unit.table,
        row=unit.row,
        column=unit.column,
    )


def said_of_package(package: Package, taken: str = "accepted") -> tuple[str, ...]:
    """What a person should know of a Word file whose tracked changes were `taken` as "accepted" or "rejected".

    With "" these are not spoken of.
    """
    found: list[str] = []
    if taken and package.has_revisions:
        found.append(f"{package.name} holds tracked changes that nobody has accepted: it was read as {taken}.")
    if package.comments:
        count = "1 comment" if package.comments == 1 else f"{package.comments:,} comments"
        found.append(f"{package.name} holds {count}, which {'was' if package.comments == 1 else 'were'} not read.")
    if package.has_hidden_text:
        found.append(f"{package.name} holds hidden text, which Word does not print: it was not read.")
    if package.has_embedded_files:
        found.append(f"{package.name} holds files that Word merges in: open it in Word, save it and read it again.")
    return tuple(found)


def borne_out(title: str, texts: Iterable[str]) -> str:
    """The title of the file's properties, if one of the texts bears it out; else ""."""
    wanted = " ".join(title.split())
    folded = wanted.casefold()
    return wanted if folded and any(folded in " ".join(text.split()).casefold() for text in texts) else ""
