"""A text that has no Word file of its own as a plain Word file: headings, typed numbers, indents, tables, footnotes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import groupby
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from draftdesk.kit.resources import resource
from draftdesk.model.comparison import Look, Mark, Part, Passage, Text
from draftdesk.model.drafts import Role
from draftdesk.ooxml import markup
from draftdesk.writing.content import Front
from draftdesk.writing.front_styles import front_styles
from draftdesk.writing.languages import is_right_to_left, locale, reads_right_to_left, stretches
from draftdesk.writing.plain_notes import Notes, Places, calls

_WIDTH = 9070
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_DOCUMENT, _NOTES, _TYPES = "word/document.xml", "word/footnotes.xml", "[Content_Types].xml"
_RELATIONS, _SETTINGS, _CORE = "word/_rels/document.xml.rels", "word/settings.xml", "docProps/core.xml"
_HEADERS = ("word/header1.xml", "word/header2.xml")
_NOTES_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_NOTES_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for kind, n in (("separator", -1), ("continuationSeparator", 0))
)
_FLAT = '<w:ind w:left="0" w:firstLine="0"/>'
_LOOKS = {
    Look.BOLD: "<w:b/><w:bCs/>",
    Look.ITALIC: "<w:i/><w:iCs/>",
    Look.STRUCK: "<w:strike/>",
    Look.UNDERLINE: '<w:u w:val="single"/>',
    Look.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
    Look.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
}
_RAISED = '<w:rStyle w:val="FootnoteReference"/>'
_SIGN = f"<w:r>{markup.look(_RAISED)}<w:footnoteRef/></w:r>"
_FIRST_PAGE: dict[str, str] = {
    Front.SESSION: "DDSession",
    Front.ITEM: "DDAgendaItem",
    Front.ITEM_TITLE: "DDAgendaItemTitle",
    Front.BYLINE: "DDByline",
    Front.BYLINE_NOTE: "DDBylineNote",
    Front.LETTER: "DDLetter",
}
"""Styles that the template does not have: few documents need them."""
_STYLE_SHEET = "word/styles.xml"
_STYLES: dict[str, str] = {
    Front.SYMBOL: "DDSymbol",
    Front.HANDLING: "DDHandling",
    Front.TITLE: "Title",
    Front.LABEL: "DDLabel",
    Front.DATE: "DDDate",
    **_FIRST_PAGE,
    Role.PREAMBULAR: "DDPreambular",
    Role.CHAPEAU: "DDChapeau",
    Role.NOTE: "DDNote",
}
"""The styles of paragraphs without a number, by their roles."""
_LETTER = re.compile(r"\(?([^\W\d_]{1,5})[.)]")
_ROMAN = re.compile("[ivxl]+")


@dataclass(frozen=True, slots=True)
class Plain:
    """The file, and the text's passages with `where` each of them stands in it. Their number is part of its words."""

    content: bytes
    passages: tuple[Passage, ...]


def plain_word(text: Text, header: str, labels: Mapping[int, str] | None = None) -> Plain:
    """The text on the program's own template; `header` stands at the head of each page.

    `labels` says of passages by their place what is typed before their words, blanks included, where that is not
    their number and a tab. A note is called by its number as the text has it, although Word would count another; one
    that nobody calls is printed at the foot of the page it comes on. The same text always gives the same bytes.
    """
    laid = _Laid(text, labels or {})
    body = "".join(laid.body())
    entries = _template()
    document = entries[_DOCUMENT].decode()
    start, end = document.index("<w:body>") + len("<w:body>"), document.rindex("<w:sectPr")
    section = document[end:]
    if laid.right_to_left:
        section = section.replace("</w:sectPr>", "<w:bidi/></w:sectPr>", 1)
    entries[_DOCUMENT] = (document[:start] + body + section).encode()
    shown = markup.run(header) if header else ""
    for name in _HEADERS:
        head = entries[name].decode()
        opening = head[: head.index("<w:p>") if "<w:p>" in head else head.index("<w:p/>")]
        entries[name] = f"{opening}{markup.paragraph('Header', shown)}</w:hdr>".encode()
    if laid.notes:
        _add_notes(entries, laid.notes)
    if any(passage.role in _FIRST_PAGE for passage in text.passages):
        styles = entries[_STYLE_SHEET].decode()
        more = "".join(front_styles(text.language, str))
        entries[_STYLE_SHEET] = styles.replace("</w:styles>", f"{more}</w:styles>").encode()
    name = locale(text.language)
    if name:
        kind = "bidi" if laid.right_to_left else "eastAsia" if text.language.lower().startswith("zh") else "val"
        styles = entries[_STYLE_SHEET].decode()
        entries[_STYLE_SHEET] = re.sub(
            r"<w:lang\b[^>]*/>",
            lambda found: re.sub(rf'w:{kind}="[^"]*"', f'w:{kind}="{name}"', found[0]),
            styles,
        ).encode()
    passages = tuple(
        passage if passage.where == where else replace(passage, where=where)
        for passage, where in zip(text.passages, laid.where, strict=True)
    )
    return Plain(_packed(entries), passages)


@dataclass(slots=True)
class _Laid:
    """The paragraphs as they come, each with its address."""

    text: Text
    labels: Mapping[int, str]
    notes: list[str] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    right_to_left: bool = False
    _paragraphs: int = 0
    _noted: int = 2
    _counted: int = 0
    _last: int = -1
    _notes: Notes = field(init=False)
    _above: list[str] = field(default_factory=list)

    def body(self) -> Iterator[str]:
        passages = self.text.passages
        self.where = [""] * len(passages)
        self.right_to_left = is_right_to_left(self.text.language)
        flowing = [n for n, passage in enumerate(passages) if passage.part in (Part.BODY, Part.TABLE)]
        boxes = [n for n, passage in enumerate(passages) if passage.part is Part.TEXT_BOX]
        self._notes = Notes(passages, [*flowing, *boxes])
        self._last = [-1, *flowing, *boxes][-1]
        for table, places in groupby(flowing, key=lambda n: (passages[n].cell or (-1,))[0]):
            if table < 0:
                for n in places:
                    yield self._paragraph(n)
            else:
                yield self._table(list(places))
        for n in boxes:
            yield self._paragraph(n)
        if not self._paragraphs:
            yield f"<w:p>{''.join(self._uncalled(note) for note in self._notes.rest())}</w:p>"

    def _place(self, n: int) -> None:
        self.where[n] = f"document:{self._paragraphs}"
        self._paragraphs += 1

    def _paragraph(self, n: int, *, in_cell: bool = False) -> str:
        passage = self.text.passages[n]
        self._place(n)
        label = self._label(n, passage)
        own_style, layout = ("DDTableText", "") if in_cell else self._style(passage, label)
        turned = self._turned(passage)
        words = self._words(label, "", turned)
        words += self._runs(passage, turned)
        if n == self._last:
            words += "".join(self._uncalled(note) for note in self._notes.rest())
        return markup.paragraph(own_style, words, f"{'<w:bidi/>' if turned else ''}{layout}")

    def _label(self, n: int, passage: Passage) -> str:
        if n in self.labels:
            return self.labels[n]
        number = passage.number
        if not number:
            return ""
        return number + (" " if passage.level and " " in number.strip() else "\t")

    def _style(self, passage: Passage, label: str) -> tuple[str, str]:
        number = passage.number.strip()
        if passage.level:
            self._above = []
            layout = '<w:ind w:left="709" w:hanging="709"/>' if label.endswith("\t") else ""
            return f"Heading{min(passage.level, 4)}", layout
        if passage.role in _STYLES and not number:
            self._above = []
            return _STYLES[passage.role], ""
        letter = _LETTER.fullmatch(number)
        if letter is None and number and not any(character.isalnum() for character in number):
            return "DDSubParagraph1", ""
        if letter is None:
            self._above = []
            return "DDParagraph", "" if label else _FLAT
        return f"DDSubParagraph{min(self._depth(letter[1], number), 3)}", ""

    def _depth(self, letter: str, number: str) -> int:
        """A letter goes below the figure before it, a letter of another shape or a roman number below that letter."""
        roman = _ROMAN.fullmatch(letter.lower()) is not None
        if roman and len(letter) == 1 and any(above == chr(ord(letter) - 1) for above in self._above[-1:]):
            roman = False
        shape = number.replace(letter, "i" if roman else letter[:1] * len(letter) if len(letter) > 1 else "a")
        shape = shape if roman or len(letter) > 1 else number.replace(letter, "a")
        kinds = [each for each in self._above if len(each) > 1]
        depth = kinds.index(shape) if shape in kinds else len(kinds)
        self._above = [*kinds[:depth], shape, letter]
        return depth + 1

    def _turned(self, passage: Passage) -> bool:
        return reads_right_to_left(passage.text) or (self.right_to_left and not any(map(str.isalpha, passage.text)))

    def _runs(self, passage: Passage, turned: bool) -> str:
        text, marks = passage.text, passage.marks
        if not marks:
            return self._words(text, "", turned)
        cuts = sorted({0, len(text), *(at for mark in marks for at in (mark.start, mark.end))})
        called = list(calls(passage))
        made = []
        for start, end in zip(cuts, [*cuts[1:], None], strict=True):
            made += [self._call(mark) for mark in called if mark.start == start]
            if end is not None:
                look = "".join(
                    xml
                    for kind, xml in _LOOKS.items()
                    if any(mark.look is kind and mark.start <= start and end <= mark.end for mark in marks)
                )
                made.append(self._words(text[start:end], look, turned))
        return "".join(made)

    def _call(self, mark: Mark) -> str:
        """The reference to a note, which is put among the notes with those before it that nobody calls."""
        if not mark.value:
            return ""
        early, note = self._notes.called(mark.value)
        made = "".join(self._uncalled(each) for each in early)
        counts = mark.value == str(self._counted + 1) and not self._is_typed(note, mark.value)
        self._counted += counts
        return made + self._note(note, None if counts else mark.value)

    def _is_typed(self, note: Places, number: str) -> bool:
        return bool(note) and self.labels.get(note[0], "").lstrip().startswith(number)

    def _uncalled(self, note: Places) -> str:
        """What has a note printed that nobody calls: a reference to it that prints nothing."""
        return self._note(note, "")

    def _note(self, note: Places, mark: str | None) -> str:
        """Puts a note among the notes, and gives the reference to it. `mark` is typed there; None has Word count."""
        number = len(self.notes) + 1
        paragraphs = []
        for at, n in enumerate(note):
            passage = self.text.passages[n]
            self._place_note(n)
            turned = self._turned(passage)
            words = self._opening(n, mark, turned) if at == 0 else self._words(self.labels.get(n, ""), "", turned)
            inner = replace(passage, marks=tuple(each for each in passage.marks if each.look is not Look.FOOTNOTE))
            words += self._runs(inner, turned)
            paragraphs.append(markup.paragraph("FootnoteText", words, "<w:bidi/>" if turned else ""))
        if not note:
            self._noted += 1
            paragraphs.append(markup.paragraph("FootnoteText", _SIGN if mark is None else ""))
        self.notes.append(f'<w:footnote w:id="{number}">{"".join(paragraphs)}</w:footnote>')
        own = "" if mark is None else ' w:customMarkFollows="1"'
        typed = f"<w:t>{markup.escaped(mark)}</w:t>" if mark else ""
        return f'<w:r>{markup.look(_RAISED)}<w:footnoteReference{own} w:id="{number}"/>{typed}</w:r>'

    def _place_note(self, n: int) -> None:
        self.where[n] = f"footnotes:{self._noted}"
        self._noted += 1

    def _opening(self, n: int, mark: str | None, turned: bool) -> str:
        """What a note begins with: the sign that prints its number, or the number typed; and the blank after it."""
        label = self.labels.get(n, " ")
        if mark is None:
            return _SIGN + self._words(label, "", turned)
        number = self.text.passages[n].number
        before, _, after = label.partition(number) if number and number in label else ("", "", label)
        return self._words(before, "", turned) + self._words(number, _RAISED, turned) + self._words(after, "", turned)

    def _words(self, text: str, look: str, turned: bool) -> str:
        made: list[str] = []
        if not text:
            return ""
        for right_to_left, stretch in stretches(text, right_to_left=turned):
            before, raised = look, ""
            if right_to_left and (at := look.find("<w:vertAlign")) >= 0:
                before, raised = look[:at], look[at:]
            made.append(markup.run(stretch, f"{before}{raised}{'<w:rtl/>' if right_to_left else ''}"))
        return "".join(made)

    def _table(self, places: Sequence[int]) -> str:
        cells: dict[tuple[int, int], list[int]] = {}
        for n in places:
            _, row, column = self.text.passages[n].cell or (0, 0, 0)
            cells.setdefault((row, column), []).append(n)
        columns = max(column for _, column in cells) + 1
        width = _WIDTH // columns
        rows = []
        for row in sorted({row for row, _ in cells}):
            made = []
            for column in range(columns):
                inside = "".join(self._paragraph(n, in_cell=True) for n in cells.get((row, column), ()))
                if not inside:
                    self._paragraphs += 1
                    inside = '<w:p><w:pPr><w:pStyle w:val="DDTableText"/></w:pPr></w:p>'
                made.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>')
            rows.append(f"<w:tr>{''.join(made)}</w:tr>")
        grid = f'<w:gridCol w:w="{width}"/>' * columns
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        self._paragraphs += 1  # the empty one below, so that two tables in a row stay two
        turned = "<w:bidiVisual/>" if self.right_to_left else ""
        return (
            f'<w:tbl><w:tblPr>{turned}<w:tblW w:w="{width * columns}" w:type="dxa"/><w:tblBorders>{borders}'
            f'</w:tblBorders><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
            "<w:p/>"
        )


def _template() -> dict[str, bytes]:
    with ZipFile(resource("word", "base.docx")) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _add_notes(entries: dict[str, bytes], notes: Sequence[str]) -> None:
    opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    content = f"{opening}<w:footnotes {markup.DECLARED}>{_SEPARATORS}{''.join(notes)}</w:footnotes>"
    entries[_NOTES] = content.encode()
    kind = f'<Override PartName="/{_NOTES}" ContentType="{_NOTES_KIND}"/></Types>'
    entries[_TYPES] = entries[_TYPES].replace(b"</Types>", kind.encode())
    relation = f'<Relationship Id="rIdNotes" Type="{_NOTES_RELATION}" Target="footnotes.xml"/></Relationships>'
    entries[_RELATIONS] = entries[_RELATIONS].replace(b"</Relationships>", relation.encode())
    named = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    entries[_SETTINGS] = entries[_SETTINGS].replace(b"<w:compat>", named.encode(), 1)


def _packed(entries: Mapping[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            entry = ZipInfo(name, _NO_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, content, compresslevel=1)
    return made.getvalue()
