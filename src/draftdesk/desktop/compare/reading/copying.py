"""Changes on the clipboard: underlined and struck for Word, in brackets for what takes letters alone."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.lines import InOne, Line, Sort
from draftdesk.desktop.compare.reading.setting import DELETED, INSERTED, KIND, MOVED, PRINTED, SORT
from draftdesk.desktop.theme import Theme
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import Look, Segment, SegmentKind
from draftdesk.model.comparison_words import in_brackets
from draftdesk.writing.marked import Run

_ELEMENTS = {Look.ITALIC: "i", Look.BOLD: "b", Look.SUPERSCRIPT: "sup", Look.SUBSCRIPT: "sub", Look.FOOTNOTE: "sup"}
_SORTS = {2: Sort.SAID, 3: Sort.LANDMARK}
_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def copied(matter: Matter, at: int, theme: Theme) -> QMimeData:
    """A change as rich text and as plain: what became of it, and the paragraph with its changes marked."""
    in_one = InOne(matter)
    n = next(n for n, entry in enumerate(in_one.entries) if entry.at == at and not entry.left)
    return packed([line for line in in_one.of(n) if line.sort is not Sort.LANDMARK], theme)


def packed(lines: Sequence[Line], theme: Theme) -> QMimeData:
    """Lines as rich text and as plain text. Nothing that they say can be markup."""
    data = QMimeData()
    data.setText("\n".join(map(_plain, lines)))
    colours = theme.paper_roles()
    body = "".join(_html(each, colours) for each in lines)
    data.setHtml(f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>')
    return data


def lines_between(cursor: QTextCursor) -> Sequence[Line]:
    """What is selected, line by line, as it looks."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    found = []
    while block.isValid() and block.position() < end:
        if block.isVisible():
            found.append(_line(block, start - block.position(), end - block.position()))
        block = block.next()
    return found


def said(lines: Sequence[Line]) -> str:
    """The words alone on one line, without those that are gone where others stay."""
    found = [each for line in lines if line.sort is Sort.TEXT for each in (*line.runs, Run(" "))]
    runs = [each for each in found if not each.is_break and Look.FOOTNOTE not in each.looks]
    stayed = "".join(each.text for each in runs if each.kind is not SegmentKind.DELETE)
    return " ".join((stayed if stayed.strip() else "".join(each.text for each in runs)).split())


def _line(block: QTextBlock, start: int, end: int) -> Line:
    """The part of a line between two of Qt's units."""
    shape = block.blockFormat()
    letters = block.text().encode("utf-16-le", "surrogatepass")
    number: list[Run] = []
    runs: list[Run] = []
    for each in block.textFormats():
        low, high = max(start, each.start), min(end, each.start + each.length)
        if low >= high:
            continue
        words = letters[2 * low : 2 * high].decode("utf-16-le", "replace").translate(_BREAKS)
        kind = int(each.format.property(KIND) or 0)
        run = Run(words, _kind(kind), looks=_looks(each.format), is_break=words == "¶" and bool(kind & PRINTED))
        is_number = kind & PRINTED and not runs and not run.is_break and Look.FOOTNOTE not in run.looks
        if shape.property(SORT) == 1 and is_number:
            number += [run] if words.strip() else []
        else:
            runs.append(run)
    return Line(
        runs=tuple(runs),
        number=tuple(number),
        sort=_SORTS.get(int(shape.property(SORT) or 1), Sort.TEXT),
        level=shape.headingLevel(),
        is_rtl=block.textDirection().name == "RightToLeft",
        is_moved=bool(shape.property(MOVED)),
    )


def _kind(kind: int) -> SegmentKind:
    if kind & INSERTED:
        return SegmentKind.INSERT
    return SegmentKind.DELETE if kind & DELETED else SegmentKind.EQUAL


def _looks(letters: QTextCharFormat) -> frozenset[Look]:
    found = set()
    if letters.fontItalic():
        found.add(Look.ITALIC)
    if letters.fontWeight() >= QFont.Weight.Bold:
        found.add(Look.BOLD)
    match letters.verticalAlignment():
        case QTextCharFormat.VerticalAlignment.AlignSuperScript:
            noted = int(letters.property(KIND) or 0) & PRINTED
            found.add(Look.FOOTNOTE if noted else Look.SUPERSCRIPT)
        case QTextCharFormat.VerticalAlignment.AlignSubScript:
            found.add(Look.SUBSCRIPT)
    return frozenset(found)


# --- as text


def _plain(line: Line) -> str:
    number = " ".join(_bracketed(run) for run in line.number)
    return f"{number} {''.join(map(_bracketed, line.runs))}".strip()


def _bracketed(run: Run) -> str:
    return in_brackets(Segment(run.kind, printable(run.text), 0, 0))


def _html(line: Line, colours: Mapping[str, str]) -> str:
    number = " ".join(_marked(run, line, colours) for run in line.number)
    words = "".join(_marked(run, line, colours) for run in line.runs)
    turned = ' dir="rtl"' if line.is_rtl and line.sort is Sort.TEXT else ""
    if line.sort is not Sort.TEXT:
        return f'<p style="color:{colours["quiet"]};font-size:small">{words}</p>'
    if line.level:
        words = f"<b>{words}</b>"
    return f"<p{turned}>{number}{'&#160; ' if number else ''}{words}</p>"


def _marked(run: Run, line: Line, colours: Mapping[str, str]) -> str:
    words = escape(printable(run.text)).replace("\n", "<br>")
    for look in run.looks:
        if look in _ELEMENTS:
            words = f"<{_ELEMENTS[look]}>{words}</{_ELEMENTS[look]}>"
    match run.kind:
        case SegmentKind.INSERT:
            style = f"color:{colours['inserted']};text-decoration:underline"
            return f'<ins style="{style}"><u>{words}</u></ins>'
        case SegmentKind.DELETE:
            style = f"color:{colours['deleted']};text-decoration:line-through"
            return f'<del style="{style}"><s>{words}</s></del>'
        case SegmentKind.EQUAL if line.is_moved and line.sort is Sort.TEXT:
            style = f"color:{colours['moved']};text-decoration:underline double;text-underline:double"
            return f'<u style="{style}">{words}</u>'
        case _:
            return words
