"""A document as Markdown that every reader renders alike: numbers, brackets and signs are text, never marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, Table
from draftdesk.model.drafts import Role
from draftdesk.writing.content import Front, after_front, annex, front, opens_with_its_title
from draftdesk.writing.safely import write_bytes

_MARKS = re.compile(r"([\\`*_#])|\[(?=\^)|\](?=[(\[:])|([&<~|])")
_LIST_NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
_LIST_BULLET = re.compile(r"^[-+>]")
_TICK_BOX = re.compile(r"^\[(?=[ xX]\])")
_AFTER_BRACKET = {"(": "\\(", "[": "\\[", ":": "&#58;"}


@dataclass(frozen=True, slots=True)
class _Known:
    """What marks stand for: footnotes' numbers by id, the numbers that references say by theirs."""

    notes: dict[str, int]
    targets: dict[str, str]


def markdown_text(document: Document) -> str:
    """The document as Markdown.

    The title is a first-level heading and the document's own headings follow below it. Sub-paragraphs are nested list
    items that begin with their typed number; footnotes are `[^1]`, cross-references their numbers, the annex a table.
    Runs of blanks and the blanks at a paragraph's ends, which Markdown ignores, are not kept.
    """
    known = _Known({note.id: note.number for note in document.footnotes}, dict(document.targets))
    blocks = [*_front(document, known), *_paragraphs(document, known)]
    blocks += [f"[^{note.number}]: {_inline(known, note.text) or '&nbsp;'}" for note in _called(document)]
    blocks += _annex(document)
    return "\n\n".join(block for block in blocks if block.strip()) + "\n"


def write_markdown(document: Document, target: Path, *, overwrite: bool) -> None:
    """Write the document as Markdown in UTF-8. Raises CannotWrite; then nothing was left behind."""
    write_bytes(target, markdown_text(document).encode(), overwrite=overwrite)


def markdown_table(table: Table) -> str:
    """A report as Markdown: its title, its note, its rows."""
    blocks = (_heading(1, escaped(table.title)), line_start(escaped(table.note)), _table(table))
    return "\n\n".join(block for block in blocks if block) + "\n"


def escaped(text: str) -> str:
    """Plain text as Markdown that says exactly that text. A line end becomes a break, so that no line begins anew.

    Where a backslash is not understood by every reader, the character is named instead ("&lt;").
    """
    return _MARKS.sub(_escape, printable(text)).replace("\n", "<br>")


def _escape(found: re.Match[str]) -> str:
    named = {"&": "&amp;", "<": "&lt;", "~": "&#126;", "|": "&#124;"}
    return named.get(found[0], "\\" + found[0])


def line_start(text: str) -> str:
    """The text of a block, already escaped, whose first characters make it no list, quotation or box to tick."""
    text = _LIST_NUMBER.sub(r"\1\\\2", text.strip())
    text = _TICK_BOX.sub(r"\\[", text)
    return _LIST_BULLET.sub(lambda found: f"&#{ord(found[0])};", text)


def _called(document: Document) -> list[PrintedFootnote]:
    """The footnotes that the text calls, in the order of their numbers."""
    wanted = {name for each in document.paragraphs for name in inline.footnote_ids(each.text)}
    return sorted((note for note in document.footnotes if note.id in wanted), key=lambda note: note.number)


def _front(document: Document, known: _Known) -> Iterator[str]:
    titled = opens_with_its_title(document)
    for line in front(document):
        if titled and line.kind not in (Front.SYMBOL, Front.HANDLING):
            yield _heading(1, _numbered(known, document.paragraphs[0]))
            titled = False
        text = line_start(escaped(line.text))
        yield _heading(1, text) if line.kind is Front.TITLE else f"**{text}**" if line.kind is Front.LABEL else text
    if titled:
        yield _heading(1, _numbered(known, document.paragraphs[0]))


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {text}" if text else ""


def _paragraphs(document: Document, known: _Known) -> Iterator[str]:
    """Blocks from top to bottom. A list item is never more than one level below the one before: deeper is code."""
    level = 0
    for each in document.paragraphs[after_front(document) :]:
        text = _numbered(known, each)
        if each.role is Role.SUB_PARAGRAPH and text:
            level = min(max(1, each.depth), level + 1)
            yield f"{'    ' * (level - 1)}-   {text}"
            continue
        level = 0
        if each.role is Role.TITLE:
            yield _heading(1, text)
        elif each.role.heading_level:
            yield _heading(each.role.heading_level + 1, text)
        else:
            yield text


def _numbered(known: _Known, each: PrintedParagraph) -> str:
    return line_start(f"{escaped(each.number)} {_inline(known, each.text)}")


def _inline(known: _Known, text: str) -> str:
    """A text with its looks. What stands at the seam of two pieces is escaped where they would make a link."""
    said: list[tuple[inline.Run, str]] = []
    for piece in inline.runs(text):
        if piece.footnote:
            said.append((piece, f"[^{known.notes[piece.footnote]}]" if piece.footnote in known.notes else ""))
        elif piece.reference:
            said.append((piece, escaped(known.targets.get(piece.reference, "[?]"))))
        else:
            said.append((piece, escaped(piece.text)))
    said = [(piece, words) for piece, words in said if words]
    made = ""
    for (piece, words), (_, following) in pairwise([*said, (inline.Run(), "")]):
        looked = words if piece.footnote else _looked(piece, words, made[-1:], following[:1])
        if made.endswith("]") and looked[0] in _AFTER_BRACKET and not piece.footnote:
            looked = _AFTER_BRACKET[looked[0]] + looked[1:]
        elif made.endswith("[") and looked[0] == "^":
            looked = f"&#94;{looked[1:]}"
        made += looked
    return made.strip()


def _looked(piece: inline.Run, words: str, before: str, after: str) -> str:
    """The words in their look. Asterisks where every reader takes them for marks, else tags."""
    core = words.strip()
    if not core:
        return words
    lead, _, trail = words.partition(core)
    if piece.superscript or piece.subscript:
        tag = "sup" if piece.superscript else "sub"
        core = f"<{tag}>{core}</{tag}>"
    if piece.bold or piece.italic:
        opens = core[0].isalnum() or lead or not before or before.isspace()
        closes = core[-1].isalnum() or trail or not after or after.isspace()
        if opens and closes and (lead or before != "*"):
            marks = "*" * (2 * piece.bold + piece.italic)
            core = f"{marks}{core}{marks}"
        else:
            core = f"<em>{core}</em>" if piece.italic else core
            core = f"<strong>{core}</strong>" if piece.bold else core
    return f"{lead}{core}{trail}"


def _annex(document: Document) -> Iterator[str]:
    content = annex(document)
    if content is None:
        return
    yield _heading(2, content.table.title)
    yield content.table.note or _table(content.table)
    for line in content.closing:
        yield line_start(escaped(line))


def _table(table: Table) -> str:
    lines = [table.columns, ("---",) * len(table.columns)]
    rows = [f"| {' | '.join(cells)} |" for cells in lines]
    rows += [f"| {' | '.join(escaped(cell).strip() for cell in row)} |" for row in table.rows]
    return "\n".join(rows)
