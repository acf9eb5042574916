"""The old Word format, through LibreOffice where it is installed: nobody else reads it well."""

from draftdesk.kit.jobs import Progress
from draftdesk.kit.office import TIMEOUT, converted, office
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.docx import read_docx
from draftdesk.reading.layout.lines import Line


def read_doc(
    content: bytes, name: str, progress: Progress, *, timeout: float = TIMEOUT
) -> tuple[list[Line], tuple[str, ...], str]:
    """The document's paragraphs as whole lines, warnings fit to show, and the title.

    Raises UnreadableFile where LibreOffice is missing, takes longer than `timeout` seconds or cannot make it out.
    """
    lines, warnings, title = read_docx(docx_of_doc(content, name, progress, timeout=timeout), name, progress)
    return lines, (*warnings, said_of_doc(name)), title


def said_of_doc(name: str) -> str:
    """What a person should know of a file that was converted."""
    return f"{name} is in the old Word format: it was read through LibreOffice."


def docx_of_doc(content: bytes, name: str, progress: Progress, *, timeout: float = TIMEOUT) -> bytes:
    """The document as a Word file of today. Raises UnreadableFile as `read_doc` does."""
    program = office()
    if program is None:
        raise UnreadableFile(
            f"{name} is in the old Word format, which takes LibreOffice: install that, or save it as .docx and add that"
        )
    progress(0, 2, f"Converting {name}")
    made = converted(program, content, ".doc", "docx:MS Word 2007 XML", progress, f"Converting {name}", timeout)
    if made is None:
        raise UnreadableFile(
            f"{name} could not be converted by LibreOffice: open it in Word, save it as .docx and add that"
        )
    return made
