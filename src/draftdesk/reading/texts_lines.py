"""What a PDF, a plain text, Markdown, a web page or any other file that is not Word says, as it is compared."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from draftdesk.kit.jobs import Progress, steps
from draftdesk.model.comparison import Look, Mark, Part, Passage, Text
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.sources import Block
from draftdesk.reading.formats.detect import said_of_kind
from draftdesk.reading.formats.opening import MAX_TEXT, lines_of
from draftdesk.reading.formats.right_to_left import runs_left
from draftdesk.reading.labels.language import language_of
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import ends_sentence, estimated_width, goes_on
from draftdesk.reading.paragraphs.building import Paragraph, paragraphs, text_of
from draftdesk.reading.paragraphs.headings import Looks, levels
from draftdesk.reading.paragraphs.marked import Join, Marked, cut, joined, tidied, without
from draftdesk.reading.paragraphs.notes import Note, found_marks, parted
from draftdesk.reading.paragraphs.numbers import label_of
from draftdesk.reading.paragraphs.pages import without_page_heads
from draftdesk.reading.paragraphs.parting import run_together

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*\r?\n")
_FIELD = re.compile(r"^(title|language|lang)\s*:\s*(.*?)\s*$", re.IGNORECASE | re.MULTILINE)
_KRAMDOWN = re.compile(
    rb"^(?:[ \t]*[*-] [^\n]*\n)?[ \t]*\{:toc\}[ \t]*$\n?"
    rb"|^[ \t]*\{:[^{}\n]{0,200}\}[ \t]*$\n?|\{:[.#\s][^{}\n]{0,200}\}",
    re.MULTILINE,
)
_LANGUAGES = frozenset("ar zh en fr ru es".split())
_LEFT_OVER = re.compile(r"\[\^([\w-]{1,20})\]|(?<!\\)\*\*(?!\*) ?|^\*(?=[^\W\d_][^*]*$)")
_IN_STARS = re.compile(r"\*\*(?!\s)[^*]+(?<!\s)\*\*")
"""A title as people set it off in plain text."""
_ENDS = frozenset('.;:,!?)]}”»"*…。；：，؛،؟')
_CLEARLY_PROSE = 20
_ENOUGH = 500
_NARROWEST = 0.2
_WHAT = "Reading the paragraphs"
_TEXTS = frozenset({"txt", "md"})


def lines_text(content: bytes, name: str, kind: str, progress: Progress) -> Text:
    """What a file of a kind says that `kind_of_file` told. Raises UnreadableFile.

    Numbers stand apart from the text; what a page carries at its head and foot, the way lines were wrapped, soft
    hyphens and what describes the file itself are left out. Footnotes stand after the text, in their order.
    """
    stated: dict[str, str] = {}
    if kind in _TEXTS:
        content, stated = _without_matter(content, kind)
        progress(0, 1, _WHAT)
    lines, warnings, title, _ = lines_of(content, name, kind, progress, notes=True)
    if kind == "md":
        lines = [_set_off(_without_markup(line)) for line in steps(lines, progress, _WHAT)]
    elif kind == "txt":
        lines = [replace(line, text=line.text[2:-2]) if _IN_STARS.fullmatch(line.text) else line for line in lines]
    if sum(len(line.text) for line in lines) > MAX_TEXT:
        raise UnreadableFile(f"{name} holds more than 100 MB of text: split it and compare the parts")
    passages = tuple(_passages(lines, progress))
    first = next((each.text for each in passages if each.level == 1), "")
    return Text(
        name=name,
        passages=passages,
        title=stated.get("title") or title or first,
        language=stated.get("language") or language_of([Block(n=0, text=each.text) for each in passages[:200]]),
        warnings=(*said_of_kind(kind, name), *warnings),
    )


def _without_matter(content: bytes, kind: str) -> tuple[bytes, dict[str, str]]:
    """The text without what stands in front of it about the file, and what that says."""
    head = content[:20_000].decode("utf-8", "replace")
    found = _FRONT_MATTER.match(head)
    stated: dict[str, str] = {}
    if found is not None:
        for key, value in _FIELD.findall(found[1]):
            stated["title" if key.lower() == "title" else "language"] = value.strip("\"' :")
        content = content[len(head[: found.end()].encode()) :]
    if stated.get("language", "").casefold() not in _LANGUAGES:
        stated.pop("language", None)
    else:
        stated["language"] = stated["language"].casefold()
    return _KRAMDOWN.sub(b"", content) if kind == "md" and b"{:" in content else content, stated


def _without_markup(line: Line) -> Line:
    """A line of Markdown without marks that were never closed, the mark of a note in place of one that says nothing."""
    cuts = [
        (found.start(), found.end(), [Mark(0, 0, Look.FOOTNOTE, found[1])] if found[1] else [])
        for found in _LEFT_OVER.finditer(line.text)
    ]
    if not cuts:
        return line
    marked = without(Marked(line.text, line.marks), cuts)
    whole = cut(marked, 0, len(marked.text))
    return replace(line, text=whole.text, marks=whole.marks)


def _set_off(line: Line) -> Line:
    """A title of which all is bold as one that a style makes bold: nothing in it stands out."""
    whole = [mark for mark in line.marks if (mark.start, mark.end, mark.look) == (0, len(line.text), Look.BOLD)]
    if not whole or ends_sentence(line.text) or line.table is not None:
        return line
    return replace(line, marks=tuple(mark for mark in line.marks if mark not in whole))


def _passages(lines: Sequence[Line], progress: Progress) -> list[Passage]:
    kept = without_page_heads(list(_unbroken(steps(lines, progress, _WHAT))), progress)
    body, notes = parted(_mirrored(kept), progress)
    found, join = paragraphs(body, progress)
    looks = Looks(body)
    found = list(_apart(steps(found, progress, _WHAT), looks))
    _set_levels(found, looks)
    said = [(tidied(text_of(each, join)), each.pages) for each in steps(found, progress, _WHAT)]
    marked = found_marks(said, notes, progress)
    passages = [_passage(each, text) for each, text in zip(steps(found, progress, _WHAT), marked, strict=True)]
    return [*(each for each in passages if each.text), *(_footnote(note, join) for note in notes)]


def _mirrored(lines: Sequence[Line]) -> Sequence[Line]:
    """Lines that are set from the right as if they were set from the left."""
    placed = [line for line in lines if line.size]
    if not runs_left("".join(line.text for line in placed[:_ENOUGH])):
        return lines
    edge = max(line.right for line in placed)
    found: list[Line] = []
    for line in lines:
        left, right = edge - line.right, edge - line.left
        if line.size and right - left < _NARROWEST * line.size * estimated_width(line.text) and found:
            left, right = found[-1].left, found[-1].right  # pdfium has lost where this line stands
        found.append(replace(line, left=left, right=right) if line.size else line)
    return found


def _unbroken(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that say something; a paragraph broken by hand is one line, or one for each item of a list in it."""
    for line in lines:
        if "\n" not in line.text:
            if line.text.strip():
                yield line
            continue
        breaks = [-1, *(n for n, c in enumerate(line.text) if c == "\n"), len(line.text)]
        parts = [cut(Marked(line.text, line.marks), start + 1, end) for start, end in pairwise(breaks)]
        parts = [part for part in parts if part.text]
        if sum(label_of(part.text) is not None for part in parts) > 1:
            for n, part in enumerate(parts):
                yield replace(line, text=part.text, marks=part.marks, number="" if n else line.number)
        elif parts:
            whole = joined(parts, " ".join)
            yield replace(line, text=whole.text, marks=whole.marks)


def _apart(found: Iterable[Paragraph], looks: Looks) -> Iterator[Paragraph]:
    """The paragraphs, those apart that a conversion ran together."""
    last = 0
    for each in _mended(found):
        line = each.lines[0]
        own = each.number.rstrip(".)")
        last = int(own) if own.isdecimal() else last
        if line.table is not None or not line.whole or line.level or each.is_heading:
            yield each
            continue
        parts = list(run_together(joined(each.parts, " ".join), last))
        if len(parts) == 1:
            yield each
            continue
        for number, text in parts:
            number = number or each.number
            is_heading = looks.is_heading(line, text.text, number, line)
            if text.text:
                yield replace(each, parts=[text], number=number, is_heading=is_heading)
        last = int(parts[-1][0].rstrip("."))


def _mended(found: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, those put together again that a conversion cut where a page ended."""
    held: Paragraph | None = None
    for each in found:
        if held is not None and _goes_on(held, each):
            held = replace(held, lines=[*held.lines, *each.lines], parts=[*held.parts, *each.parts])
            continue
        if held is not None:
            yield held
        held = each
    if held is not None:
        yield held


def _goes_on(one: Paragraph, other: Paragraph) -> bool:
    line, text, rest = one.lines[-1], one.parts[-1].text, other.parts[0].text
    if not line.whole or line.table is not None or other.lines[0].table is not None or other.number:
        return False
    if one.is_heading or other.is_heading or text[-1:] in _ENDS or line.note != other.lines[0].note:
        return False
    return goes_on(rest) or (text.count(" ") >= _CLEARLY_PROSE <= rest.count(" "))


def _passage(paragraph: Paragraph, text: Marked) -> Passage:
    line = paragraph.lines[0]
    return Passage(
        text=text.text,
        number=paragraph.number,
        level=paragraph.level,
        role=f"heading {paragraph.level}" if paragraph.level else "",
        part=Part.BODY if line.table is None else Part.TABLE,
        cell=None if line.table is None else (line.table, line.row or 0, line.column or 0),
        marks=text.marks,
        where=line.address,
    )


def _footnote(note: Note, join: Join) -> Passage:
    text = tidied(joined(note.parts, join)) if note.parts else Marked("")
    return Passage(text=text.text, number=note.number, part=Part.FOOTNOTE, marks=text.marks)


def _set_levels(found: Sequence[Paragraph], looks: Looks) -> None:
    """Levels for the headings to which the format gives none."""
    stated = any(each.level for each in found)
    for each, following in pairwise(found):
        if not stated and not each.is_heading and not each.number and following.number[:1].isdigit():
            each.is_heading = looks.may_be_title(each.lines, each.parts)
    told = [each for each in found if each.is_heading and not each.level]
    keys = [looks.level_key(each.lines[-1], each.parts[0].text, each.number) for each in told]
    for each, level in zip(told, levels(keys), strict=True):
        each.level = level
