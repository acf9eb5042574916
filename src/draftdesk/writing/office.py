"""A Word file that was written here as PDF or OpenDocument, through LibreOffice where it is installed."""

from draftdesk.kit.jobs import Progress
from draftdesk.kit.office import TIMEOUT, converted, office
from draftdesk.model.errors import CannotWrite

FORMATS = (".pdf", ".odt")
_FILTERS = {".pdf": 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}', ".odt": "odt:writer8"}


def has_office() -> bool:
    """Whether such files can be made on this machine."""
    return office() is not None


def from_word(content: bytes, name: str, suffix: str, progress: Progress, *, timeout: float = TIMEOUT) -> bytes:
    """The Word file in another format, called `name` in messages. A PDF is tagged, so that it can be read aloud.

    Raises CannotWrite where LibreOffice is missing, takes longer than `timeout` seconds or fails.
    """
    program = office()
    if program is None:
        raise CannotWrite(
            f"{name} was not written: {suffix} files are made by LibreOffice, which is not on this machine; "
            "install it, or write .docx"
        )
    made = converted(program, content, ".docx", _FILTERS[suffix], progress, f"Making {name}", timeout)
    if made is None:
        raise CannotWrite(
            f"{name} was not written: LibreOffice could not make it; write .docx and save that as {suffix}"
        )
    return made
