"""A file of any kind in, its lines out. Each reader is loaded when a file needs it."""

from draftdesk.kit.jobs import Progress
from draftdesk.reading.layout.lines import Line

Read = tuple[list[Line], tuple[str, ...], str, tuple[tuple[str, str], ...]]
"""Lines; warnings, a line each; the title the file states, "" where it does not; how it was read."""
MAX_TEXT = 100 * 1024 * 1024
"""More text than this (in characters) is refused: no document of a negotiation has it."""


def lines_of(content: bytes, name: str, kind: str, progress: Progress, *, notes: bool = False) -> Read:
    """The lines of a file of a kind that `kind_of_file` told. Raises UnreadableFile.

    With `notes` a PDF's raised numbers of notes are looked for, which other kinds tell anyway.
    """
    match kind:
        case "txt" | "md" | "csv":
            return _read_text(content, name, kind, progress)
        case "html":
            from draftdesk.reading.formats.html import read_html

            return read_html(content, name, progress)
        case "pdf":
            from draftdesk.reading.formats.pdf import read_pdf

            return *read_pdf(content, name, progress, notes=notes), "", ()
        case "xlsx":
            from draftdesk.reading.formats.xlsx import read_xlsx

            return *read_xlsx(content, name, progress), "", ()
        case "rtf":
            from draftdesk.reading.formats.rtf import read_rtf

            return *read_rtf(content, name, progress), ()
        case "odt":
            from draftdesk.reading.formats.odt import read_odt

            return *read_odt(content, name, progress), ()
        case "doc":
            from draftdesk.reading.formats.doc import read_doc

            return *read_doc(content, name, progress), ()
        case "eml":
            from draftdesk.reading.formats.eml import read_eml

            return read_eml(content, name, progress)
        case _:
            from draftdesk.reading.formats.docx import read_docx

            return *read_docx(content, name, progress), ()


def _read_text(content: bytes, name: str, kind: str, progress: Progress) -> Read:
    from draftdesk.reading.formats.encoding import decode

    text, encoding = decode(content, name)
    options = (("encoding", encoding),)
    if kind == "csv":
        from draftdesk.reading.formats.csv import read_csv

        return *read_csv(text, name, progress), "", options
    if kind == "md":
        from draftdesk.reading.formats.md import read_md

        return read_md(text, progress), (), "", options
    from draftdesk.reading.formats.txt import read_txt

    return read_txt(text, progress), (), "", options
