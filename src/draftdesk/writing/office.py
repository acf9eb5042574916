"""A Word file that was written here as PDF or OpenDocument, through LibreOffice where it is installed."""

import re
import zipfile
from io import BytesIO

from draftdesk.kit.jobs import Progress
from draftdesk.kit.office import TIMEOUT, converted, office
from draftdesk.kit.zips import rewritten
from draftdesk.model.errors import CannotWrite

FORMATS = (".pdf", ".odt")
_FILTERS = {".pdf": 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}', ".odt": "odt:writer8"}

_STYLES = "word/styles.xml"
_KEPT_CHAPEAU = re.compile(
    rb'(<w:style [^>]*w:styleId="DDChapeau[^"]*"[^>]*>(?:(?!</w:style>).)*?)<w:keepNext/>', re.DOTALL
)
_MADE = re.compile(rb"/CreationDate\s*\(D:\d{14}[^)\n]*\)")


def has_office() -> bool:
    """Whether such files can be made on this machine."""
    return office() is not None


def require_office(name: str, suffix: str) -> str:
    """The LibreOffice of this machine. Raises CannotWrite where there is none."""
    program = office()
    if program is None:
        raise CannotWrite(
            f"{name} was not written: {suffix} files are made by LibreOffice, which is not on this machine; "
            "install it, or write .docx"
        )
    return program


def from_word(content: bytes, name: str, suffix: str, progress: Progress, *, timeout: float = TIMEOUT) -> bytes:
    """The Word file in another format, called `name` in messages. A PDF is tagged, so that it can be read aloud,
    and does not say when it was made.

    Raises CannotWrite where LibreOffice is missing, takes longer than `timeout` seconds or fails.
    """
    program = require_office(name, suffix)
    content = _with_loose_chapeaus(content) if suffix == ".pdf" else content
    made = converted(program, content, ".docx", _FILTERS[suffix], progress, f"Making {name}", timeout)
    if made is None:
        raise CannotWrite(
            f"{name} was not written: LibreOffice could not make it; write .docx and save that as {suffix}"
        )
    return _undated(made) if suffix == ".pdf" else made


def _with_loose_chapeaus(content: bytes) -> bytes:
    """The file, its chapeaus not kept with their items. Of two paragraphs that each keep with the next LibreOffice 7.4
    forgets the first where it lays pages out anew, as it does for a footnote or a masthead on page one: the heading
    above a chapeau would stand alone at the foot of a page."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        styles = archive.read(_STYLES) if _STYLES in archive.namelist() else b""
    loose = _KEPT_CHAPEAU.sub(rb"\1", styles)
    return content if loose == styles else rewritten(content, {_STYLES: loose})


def _undated(pdf: bytes) -> bytes:
    """The file without the moment and the time zone of the machine that made it; nothing else in it moves."""
    return _MADE.sub(lambda found: b"/CreationDate(D:20000101000000Z)".ljust(len(found[0])), pdf)
