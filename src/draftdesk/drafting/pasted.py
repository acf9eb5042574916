"""What lies on the clipboard as lines for a draft: their numbers and junk gone, italics, bold and footnotes kept."""

from collections import Counter
from collections.abc import Iterable, Mapping

from draftdesk.model.drafts import Role
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.inline import Run
from draftdesk.model.pasted import LeftOut, Pasted, PastedLine, PastedNote, split_lines

__all__ = ["LeftOut", "Pasted", "PastedLine", "PastedNote", "Role", "pasted", "pasted_html", "pasted_text"]

MAX_LINES = 20_000
MAX_LINE = 200_000
"""Characters in one paragraph; no editor shows more at once."""
MAX_TEXT = 20 * 1024 * 1024
MAX_HTML = 60 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def pasted(html: str, text: str) -> Pasted:
    """The lines of the HTML, or where there is none or it is too much, of the plain text.

    Raises UnreadableFile, with the one line that says why, where neither can be taken.
    """
    if not html.strip():
        return pasted_text(text)
    try:
        found = pasted_html(html)
    except UnreadableFile:
        if not text.strip():
            raise
        plain = pasted_text(text)
        return Pasted(plain.lines, {}, ("Only the words were pasted: their looks are more than can be read at once.",))
    return found if found.lines or not text.strip() else pasted_text(text)


def pasted_text(text: str) -> Pasted:
    """The lines of plain text: one wherever a line ends; empty ones are left out. Nothing in it is taken for a mark.

    Raises UnreadableFile where there is more than a draft can take at once.
    """
    from draftdesk.reading.clipboard.arranging import Copied, arranged

    if len(text) > MAX_TEXT:
        raise UnreadableFile(f"more than {MAX_TEXT // _MEGABYTE} MB of text was copied: copy it in parts")
    copied = (Copied(runs=(Run(line),)) for line in split_lines(text) if line and not line.isspace())
    return Pasted(_within_limits(arranged(copied)))


def pasted_html(html: str) -> Pasted:
    """The paragraphs, headings, items of lists and rows of tables of HTML, as Word, LibreOffice, Google Docs and
    browsers copy it. A row is one paragraph, its cells parted by " | ".

    Raises UnreadableFile where there is more than a draft can take at once.
    """
    from draftdesk.reading.clipboard.arranging import arranged
    from draftdesk.reading.clipboard.html import read_clipboard_html

    if len(html) > MAX_HTML:
        raise UnreadableFile(f"more than {MAX_HTML // _MEGABYTE} MB was copied: copy it in parts, or as plain text")
    copied, left_out = read_clipboard_html(html)
    kept = +left_out
    return Pasted(_within_limits(arranged(copied)), kept, tuple(_told(kept)))


def _within_limits(lines: Iterable[PastedLine]) -> tuple[PastedLine, ...]:
    found: list[PastedLine] = []
    for line in lines:
        if len(found) == MAX_LINES:
            raise UnreadableFile(f"more than {MAX_LINES:,} paragraphs were copied: copy them in parts")
        if len(line.text) > MAX_LINE:
            raise UnreadableFile(
                f"a paragraph of {len(line.text):,} characters was copied, which nobody could edit: copy a part of it"
            )
        found.append(line)
    return tuple(found)


_NAMES: Mapping[LeftOut, tuple[str, str]] = {
    LeftOut.PICTURE: ("a picture", "{n} pictures"),
    LeftOut.TABLE_FRAME: ("a table's frame", "the frames of {n} tables"),
    LeftOut.DELETION: ("a tracked deletion", "{n} tracked deletions"),
    LeftOut.COMMENT: ("a comment", "{n} comments"),
    LeftOut.NOTE_MARK: ("the mark of a note that was not copied", "the marks of {n} notes that were not copied"),
}


def _told(left_out: Counter[LeftOut]) -> Iterable[str]:
    """Sentences that say what was left out: "2 pictures and a table's frame were left out."."""
    named = [
        one if left_out[kind] == 1 else many.format(n=left_out[kind])
        for kind, (one, many) in _NAMES.items()
        if left_out[kind]
    ]
    if named:
        listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
        is_one = len(named) == 1 and sum(left_out[kind] for kind in _NAMES) == 1
        yield f"{listed[0].upper()}{listed[1:]} {'was' if is_one else 'were'} left out."
    if left_out[LeftOut.STRIKE]:
        yield "Words that were struck through were pasted as ordinary words."
