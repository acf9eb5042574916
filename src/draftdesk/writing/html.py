"""A document as one HTML page that needs nothing else: no scripts, no files beside it, black on white."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, Table
from draftdesk.model.drafts import Role
from draftdesk.writing.content import Front, after_front, annex, front, opens_with_its_title
from draftdesk.writing.languages import is_right_to_left, tag
from draftdesk.writing.safely import write_bytes

_STYLE = """
body { max-width: 70ch; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff;
  font: 1.05rem/1.45 "Times New Roman", "Liberation Serif", serif; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 .6em; break-after: avoid; }
h5 { font-weight: normal; font-style: italic; }
p { margin: .7em 0; orphans: 2; widows: 2; }
.front { text-align: end; margin: 0; } .symbol { font-weight: bold; font-size: 1.2em; }
.label { font-weight: bold; font-size: 1.2em; } .date { border-bottom: 1px solid; padding-bottom: .6em; }
.numbered { padding-inline-start: calc(var(--level, 0) * 2.5em + 2.5em); text-indent: -2.5em; }
.numbered > .number { display: inline-block; min-width: 2.25em; text-indent: 0; }
.inset { padding-inline-start: calc(var(--level, 0) * 2.5em + 2.5em); }
.preambular { text-indent: 2.5em; } .chapeau { break-after: avoid; }
.note { border-inline-start: 2px solid; padding-inline-start: .6em; margin-inline-start: 2.5em; font-size: .9em; }
.footnotes { border-top: 1px solid; margin-top: 2em; padding-top: .5em; font-size: .9em; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .85em; }
thead { display: table-header-group; border-bottom: 2px solid; } tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: .25em .4em; border-bottom: 1px solid #888; }
a { color: inherit; } sup, sub { line-height: 0; }
@media print { body { max-width: none; margin: 0; padding: 0; } a { text-decoration: none; }
  .annex { break-before: page; } }
@page { size: A4; margin: 2.5cm; }
"""
_CLASSES = {Role.PREAMBULAR: "preambular", Role.CHAPEAU: "chapeau", Role.NOTE: "note"}


def html_text(document: Document) -> str:
    """The document as a page: headings that mean something, footnotes that lead there and back, numbers that jump."""
    page = _Page(document)
    content = "\n".join([*page.front(), *page.paragraphs(), *page.footnotes(), *_annex(document)])
    return _whole(document.title or document.label, document.language, f"<main>\n{content}\n</main>")


def write_html(document: Document, target: Path, *, overwrite: bool) -> None:
    """Write the document as HTML in UTF-8. Raises CannotWrite; then nothing was left behind."""
    write_bytes(target, html_text(document).encode(), overwrite=overwrite)


def html_table(table: Table) -> str:
    """A report as a page."""
    note = f"<p>{_plain(table.note)}</p>" if table.note.strip() else ""
    return _whole(table.title, "en", f"<main>\n<h1>{_plain(table.title)}</h1>\n{note}\n{_table(table)}\n</main>")


def _plain(text: str) -> str:
    """Text that can never be markup, in an element or in an attribute."""
    return escape(printable(text)).replace("\n", "<br>")


def _whole(title: str, language: str, content: str) -> str:
    direction = "rtl" if is_right_to_left(language) else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{tag(language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(' '.join(printable(title).split()))}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{content}\n</body>\n</html>\n"
    )


class _Page:
    """What the pieces of one page know of each other: which number leads where."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._notes = {note.id: note for note in document.footnotes}
        self._targets = dict(document.targets)
        self._anchors = {each.id: f"p{place}" for place, each in enumerate(document.paragraphs)}
        self._links = {name: self._anchors[to] for name, to in document.links if to in self._anchors}
        self._called: dict[str, PrintedFootnote] = {}

    def front(self) -> Iterator[str]:
        """The title block."""
        titled = opens_with_its_title(self._document)
        for line in front(self._document):
            if titled and line.kind not in (Front.SYMBOL, Front.HANDLING):
                yield self._paragraph(self._document.paragraphs[0])
                titled = False
            at_the_end = " front" if line.kind in (Front.SYMBOL, Front.HANDLING) else ""
            text = _plain(line.text)
            yield f"<h1>{text}</h1>" if line.kind is Front.TITLE else f'<p class="{line.kind}{at_the_end}">{text}</p>'
        if titled:
            yield self._paragraph(self._document.paragraphs[0])

    def paragraphs(self) -> Iterator[str]:
        """Every paragraph after the title block."""
        for each in self._document.paragraphs[after_front(self._document) :]:
            yield self._paragraph(each)

    def footnotes(self) -> Iterator[str]:
        """The footnotes that the paragraphs called. Ask last."""
        if not self._called:
            return
        yield '<section class="footnotes" role="doc-endnotes">'
        for note in sorted(self._called.values(), key=lambda each: each.number):
            yield (
                f'<p id="fn{note.number}"><a href="#fnref{note.number}" role="doc-backlink">{_plain(note.printed)}</a> '
                f"{self._runs(note.text, within_note=True)}</p>"
            )
        yield "</section>"

    def _paragraph(self, each: PrintedParagraph) -> str:
        element = "h1" if each.role is Role.TITLE else "p"
        if each.role.heading_level:
            element = f"h{each.role.heading_level + 1}"
        opening = f'{element} id="{self._anchors[each.id]}"{self._language(each)}{_layout(each)}'
        number = f'<span class="number">{_plain(each.number)}</span> ' if each.number else ""
        return f"<{opening}>{number}{self._runs(each.text)}</{element}>"

    def _language(self, each: PrintedParagraph) -> str:
        if not tag(each.language) or each.language == self._document.language:
            return ""
        return f' lang="{each.language}" dir="{"rtl" if is_right_to_left(each.language) else "ltr"}"'

    def _runs(self, text: str, *, within_note: bool = False) -> str:
        made = []
        for piece in inline.runs(text):
            if piece.footnote:
                made.append(self._footnote_mark(piece.footnote, within_note))
            elif piece.reference:
                made.append(_looked(piece, self._reference(piece.reference)))
            else:
                made.append(_looked(piece, _plain(piece.text)))
        return "".join(made)

    def _footnote_mark(self, name: str, within_note: bool) -> str:
        note = self._notes.get(name)
        if note is None:
            return ""
        if within_note and name not in self._called:
            return f"<sup>{_plain(note.printed)}</sup>"
        first = "" if name in self._called else f' id="fnref{note.number}"'
        self._called.setdefault(name, note)
        return f'<sup><a{first} href="#fn{note.number}" role="doc-noteref">{_plain(note.printed)}</a></sup>'

    def _reference(self, name: str) -> str:
        shown = _plain(self._targets.get(name, "[?]"))
        return f'<a href="#{self._links[name]}">{shown}</a>' if name in self._links and name in self._targets else shown


def _layout(each: PrintedParagraph) -> str:
    """Class and level of a paragraph that is no heading."""
    if each.role is Role.TITLE or each.role.heading_level:
        return ""
    level = min(max(1, each.depth), 6) if each.role is Role.SUB_PARAGRAPH else 0
    classes = [_CLASSES[each.role]] if each.role in _CLASSES else []
    if each.number:
        classes = ["numbered", *(name for name in classes if name == "chapeau")]
    elif each.role not in (Role.PREAMBULAR, Role.NOTE):
        classes.append("inset")
    depth = f' style="--level: {level}"' if level else ""
    return f' class="{" ".join(classes)}"{depth}'


def _looked(piece: inline.Run, words: str) -> str:
    for wanted, element in (
        (piece.superscript, "sup"),
        (piece.subscript, "sub"),
        (piece.italic, "em"),
        (piece.bold, "strong"),
    ):
        words = f"<{element}>{words}</{element}>" if wanted else words
    return words


def _annex(document: Document) -> Iterator[str]:
    content = annex(document)
    if content is None:
        return
    yield f'<section class="annex"><h2>{_plain(content.table.title)}</h2>'
    yield f"<p>{_plain(content.table.note)}</p>" if content.table.note else _table(content.table)
    yield from (f"<p>{_plain(line)}</p>" for line in content.closing)
    yield "</section>"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_plain(title)}</th>' for title in table.columns)
    rows = "\n".join(f"<tr>{_cells(row)}</tr>" for row in table.rows)
    return f'<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>'


def _cells(row: tuple[str, ...]) -> str:
    return "".join(f'<td dir="auto">{_plain(cell)}</td>' for cell in row)
