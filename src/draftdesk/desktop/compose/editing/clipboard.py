"""What is copied and put in: words with their looks, and whole paragraphs with their ids, so that a paragraph that is
cut and put in elsewhere is the same one."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QMimeData

from draftdesk.model import inline
from draftdesk.model.inline import Run
from draftdesk.model.sources import Locator

LINES = "application/x-draftdesk-lines"
SNIPPETS = "application/x-draftdesk-snippets"
_PASSAGE = "application/x-draftdesk-passage"
_TAGS = (("italic", "i"), ("bold", "b"), ("superscript", "sup"), ("subscript", "sub"))
_MOST = 20_000
"""Lines that are taken at once from our own clipboard."""


@dataclass(frozen=True, slots=True)
class CopiedLine:
    """A line as it was copied: inline Markdown, its role's name, and its id where the whole paragraph was copied."""

    text: str
    role: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a source, by the place at which they stand in it."""

    source_id: str
    place: Locator


def pack(lines: Sequence[CopiedLine]) -> QMimeData:
    """The lines as our own format, as HTML for Word, and as plain words."""
    data = QMimeData()
    data.setData(LINES, json.dumps([[each.text, each.role, each.id] for each in lines]).encode())
    data.setText("\n".join(_spoken(inline.plain(each.text)) for each in lines))
    data.setHtml("".join(f"<p>{_html(each.text)}</p>" for each in lines))
    return data


def unpack(data: QMimeData) -> Sequence[CopiedLine]:
    """The lines in our own format; none where there is none, or where somebody else made it up."""
    if not data.hasFormat(LINES):
        return ()
    try:
        found = json.loads(bytes(data.data(LINES).data()))
        return tuple(CopiedLine(str(text), str(role), str(name)) for text, role, name in found[:_MOST])
    except (ValueError, TypeError, KeyError):
        return ()


def snippet_ids(data: QMimeData) -> Sequence[str]:
    """The snippets that are dragged."""
    if not data.hasFormat(SNIPPETS):
        return ()
    try:
        return tuple(str(each) for each in json.loads(bytes(data.data(SNIPPETS).data())))
    except (ValueError, TypeError):
        return ()


def pack_passage(data: QMimeData, passage: Passage) -> None:
    """Let what is dragged or copied know where in a source it stands."""
    place = passage.place
    bounds = [passage.source_id, place.block, place.start, place.end_block, place.end]
    data.setData(_PASSAGE, json.dumps(bounds).encode())


def passage_of(data: QMimeData) -> Passage | None:
    """Where in a source that stands which is dragged."""
    if not data.hasFormat(_PASSAGE):
        return None
    try:
        source_id, block, start, end_block, end = json.loads(bytes(data.data(_PASSAGE).data()))
        place = Locator(page=None, block=int(block), start=int(start), end_block=int(end_block), end=int(end))
    except (ValueError, TypeError):
        return None
    return Passage(str(source_id), place)


def part_of(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The runs from one character to another, spaces and all."""
    at = 0
    for run in runs:
        size = len(run.text) or 1
        if run.text:
            words = run.text[max(0, start - at) : max(0, end - at)]
            if words:
                yield replace(run, text=words)
        elif start <= at < end:
            yield run
        at += size


def _spoken(text: str) -> str:
    return text.replace("\ufffc", "")


def _html(text: str) -> str:
    parts = []
    for run in inline.runs(text):
        words = escape(run.text)
        for name, tag in _TAGS:
            if getattr(run, name):
                words = f"<{tag}>{words}</{tag}>"
        parts.append(words)
    return "".join(parts)
