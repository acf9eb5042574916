"""Text from the clipboard as a source: kept as a file, so that its words can be traced like any other's."""

from datetime import datetime
from typing import Literal

from draftdesk.drafting.sources import ReadSource, read_source
from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.workspace.look import Look

MAX_PASTED = 20 * 1024 * 1024
"""More than so many bytes are rather a file than something a person copied."""
_MARK = "\ufeff"


def pasted_name(at: datetime, kind: Literal["txt", "html", "md"] = "txt") -> str:
    """What a pasted text is called: "Pasted 2026-11-21 10.30.txt", in the time given."""
    return f"Pasted {at:%Y-%m-%d %H.%M}.{kind}"


def read_pasted(text: str, name: str, look: Look, progress: Progress) -> ReadSource:
    """Read what was pasted: plain text, Markdown or HTML, as the ending of its name says. Nothing is stored.

    Raises UnreadableFile where there are no words, or more of them than anybody copies.
    """
    if not text.strip("\0\ufeff \t\r\n"):
        raise UnreadableFile("there is no text on the clipboard: copy some, then paste again")
    # the mark at the beginning says that it is UTF-8, whatever an HTML page claims of itself
    content = (_MARK + text.lstrip(_MARK).replace("\0", "")).encode("utf-8", "replace")
    if len(content) > MAX_PASTED:
        raise UnreadableFile(
            f"the text on the clipboard is larger than {MAX_PASTED // 1024**2} MB: save it as a file and add that"
        )
    return read_source(content, name, look, progress)
