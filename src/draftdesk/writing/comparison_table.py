"""A comparison as a Word table for the meeting room: the one text, the other, what changed, and room for remarks.

A helper document, never the body of a draft.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Look, Part, Passage, SegmentKind, Substance
from draftdesk.model.comparison_told import opening
from draftdesk.model.comparison_words import spot
from draftdesk.ooxml import markup
from draftdesk.writing.languages import is_right_to_left, reads_right_to_left, stretches
from draftdesk.writing.marked import Marked, Run, side_a, side_b
from draftdesk.writing.walking import INTERNAL, OWN_LINES, TITLE, About, Gap, Landmark, Met, Way, top
from draftdesk.writing.word import LANDSCAPE_WIDTH, landscape
from draftdesk.writing.word_body import voice
from draftdesk.writing.word_styles import style_xml

_REMARKS = 2000
_CHANGED = 2600
_TEXT = (LANDSCAPE_WIDTH - _REMARKS - _CHANGED) // 2
_WIDTHS = (_TEXT, _TEXT, LANDSCAPE_WIDTH - _REMARKS - 2 * _TEXT, _REMARKS)
_SHORT = 1100  # letters in a cell of a row that fits on part of a page
_TITLE_LETTERS = 90
_AT_A_TIME = 100
_NOTHING = "—"
_STYLE = "DDTableText"
_TAB, _FAR_TAB, _SHORT_NUMBER = 430, 1300, 4
_EMPTY = markup.paragraph(_STYLE, "")
_BOLD = "<w:b/><w:bCs/>"
_STRONG, _FAINT = '<w:rStyle w:val="DDTableStrong"/>', '<w:rStyle w:val="DDTableFaint"/>'
_RAISED = {
    Look.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
    Look.FOOTNOTE: '<w:vertAlign w:val="superscript"/>',
    Look.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
}
_MARKS = {
    (SegmentKind.DELETE, False): '<w:rStyle w:val="DDTableGone"/>',
    (SegmentKind.DELETE, True): '<w:rStyle w:val="DDTableGoneQuietly"/>',
    (SegmentKind.INSERT, False): '<w:rStyle w:val="DDTableNew"/>',
    (SegmentKind.INSERT, True): '<w:rStyle w:val="DDTableNewQuietly"/>',
}
_GREY = '<w:color w:val="595959"/>'
_STYLES = "".join(
    style_xml(name, kind="character", look=look)
    for name, look in (
        ("DD Table strong", _BOLD),
        ("DD Table faint", f"<w:i/><w:iCs/>{_GREY}"),
        ("DD Table gone", '<w:strike/><w:color w:val="8B1A1A"/>'),  # nearly black on a grey printer, as is the next
        ("DD Table new", '<w:color w:val="1F3864"/><w:u w:val="single"/>'),
        ("DD Table gone quietly", f"<w:strike/>{_GREY}"),
        ("DD Table new quietly", f'{_GREY}<w:u w:val="dotted"/>'),
    )
)
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>'
_LANDMARK = '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>'
_LEGEND = (
    (Run("struck out", SegmentKind.DELETE), " in A: not in B. "),
    (Run("underlined", SegmentKind.INSERT), " in B: not in A. "),
    (Run("grey, dotted", SegmentKind.INSERT, Substance.EDITORIAL), ": editorial only, such as spelling or spacing. "),
    (Run(",", SegmentKind.INSERT), " shaded: a small sign or a blank. "),
)


def comparison_table(
    comparison: Comparison, title_a: str, title_b: str, about: About | None = None, *, progress: Progress = silent
) -> bytes:
    """The table as a Word file: landscape pages, its header row on each, an empty column for remarks.

    Underlining and striking out show what changed, so the texts' own are left out; italics, bold and raised letters
    stay. Where both texts run from right to left, so do the columns. `progress` may stop the work by raising.
    """
    way = Way(comparison, about or About())
    sheet = _Sheet(way, title_a, title_b)
    pieces = [*sheet.front(), *sheet.table(progress), markup.paragraph("Normal", "")]
    mark = INTERNAL if way.about.is_internal else ""
    title = f"{way.about.say(TITLE)}: {title_a} → {title_b}"
    return landscape(title, pieces, mark=mark, styles=_STYLES, language=sheet.language)


class _Sheet:
    def __init__(self, way: Way, title_a: str, title_b: str) -> None:
        self._way = way
        self._titles = title_a, title_b
        self._say = way.about.say
        self.language = way.about.language_b if way.about.words else "en"
        self._turned = is_right_to_left(self.language) or (way.rtl_a and way.rtl_b)
        self._voices = [voice(each, self.language) for each in (way.about.language_a, way.about.language_b)]

    def front(self) -> Iterator[str]:
        """What was compared, when, what it comes to, and what the marks mean."""
        yield self._own("Heading1", self._words(self._say(TITLE)), _after(120, before=0))
        for letter, title in zip("AB", self._titles, strict=True):
            yield self._own("Normal", self._words(f"{letter}: {title}"))
        if date := self._way.about.date.strip():
            yield self._own("Normal", self._words(self._say("Compared: {date}").format(date=date)))
        for at, line in enumerate(top(self._way.comparison, self._way.about)):
            yield self._own("Normal", self._words(line), "" if at else _after(0, before=120))
        rtl = is_right_to_left(self.language)
        pieces = [(replace(run, text=self._say(run.text)), self._say(says)) for run, says in _LEGEND]
        legend = "".join(_run(run, rtl) + self._words(says) for run, says in pieces)
        legend += self._words(self._say(OWN_LINES)) if self._way.has_own_lines else ""
        yield self._own(_STYLE, legend, _after(160, before=120))

    def table(self, progress: Progress) -> Iterator[str]:
        """The table in pieces: its opening with the header row, each row, its end."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
        caption = f'<w:tblCaption w:val="{markup.escaped(self._say(TITLE))}"/>'
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="DDAnnexTable"/>{"<w:bidiVisual/>" if self._turned else ""}'
            f'<w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/><w:tblBorders>'
            '<w:insideV w:val="single" w:sz="2" w:space="0" w:color="808080"/></w:tblBorders>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        )
        a, b = (f"{letter}: {_shortened(title)}" for letter, title in zip("AB", self._titles, strict=True))
        heads = zip(_WIDTHS, (a, b, self._say(TITLE), self._say("Remarks")), strict=True)
        cells = "".join(_cell(width, self._own("DDTableHead", self._words(text))) for width, text in heads)
        yield f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"
        of = len(self._way.comparison.changes)
        for entry in self._way.entries():
            if isinstance(entry, Met):
                if entry.at % _AT_A_TIME == 0:
                    progress(entry.at, of, "Writing the table")
                yield self._left(entry) if entry.left else self._row(entry)
            else:
                yield self._across(entry)
        yield "</w:tbl>"

    def _words(self, text: str, style: str = "") -> str:
        """Runs of a line that is the table's own."""
        hint = voice(self.language, self.language).run
        return _turned(text, f"{style}{hint}", is_right_to_left(self.language))

    def _own(self, style: str, runs: str, properties: str = "") -> str:
        """A line that is the table's own, in its language."""
        turned = "<w:bidi/>" if is_right_to_left(self.language) else ""
        return markup.paragraph(style, runs, f"{turned}{properties}")

    def _across(self, entry: Landmark | Gap) -> str:
        """A row from side to side: a heading, or what was left out."""
        spans = f'<w:gridSpan w:val="{len(_WIDTHS)}"/>'
        if isinstance(entry, Gap):
            said = self._words(f"… {entry.said(self._way.about.words)} …", _FAINT)
            cell = _cell(sum(_WIDTHS), self._own(_STYLE, said), spans)
        else:
            cell = _cell(sum(_WIDTHS), _line(entry.text, _STRONG, "<w:keepNext/>"), spans + _LANDMARK)
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr>"

    def _row(self, met: Met) -> str:
        comparison, change = self._way.comparison, met.change
        a = side_a(comparison, change)
        if change.kind is ChangeKind.UNCHANGED and a[0].passage == comparison.b[change.b[0]]:
            b = a
        else:
            b = side_b(comparison, change)
        said = _line(met.told.headline, _STRONG) if met.told.headline else ""
        said += "".join(map(_line, met.told.details))
        shade = _LANDMARK if any(each.passage.level for each in (*a, *b)) else ""
        sides = self._side(a, change, of_b=False), self._side(b, change, of_b=True)
        return self._cells(*sides, said, is_short=_is_short(a) and _is_short(b), shade=shade)

    def _left(self, met: Met) -> str:
        """The place that a moved paragraph left: its first words, and where it went."""
        passage = self._way.comparison.a[met.change.a[0]]
        rtl = self._way.turned(passage, of_b=False)
        words = _turned(f"[{opening(passage.text)}]", _FAINT, rtl)
        line = markup.paragraph(_STYLE, _number(passage) + words, _shape(passage, rtl))
        return self._cells(line, _line(_NOTHING), _line(met.told.left), is_short=True)

    def _cells(self, a: str, b: str, said: str, *, is_short: bool, shade: str = "") -> str:
        inner = (a, b, said or _EMPTY, _EMPTY)
        cells = "".join([_cell(width, each, shade) for width, each in zip(_WIDTHS, inner, strict=True)])
        return f"<w:tr>{'<w:trPr><w:cantSplit/></w:trPr>' if is_short else ''}{cells}</w:tr>"

    def _side(self, paragraphs: Sequence[Marked], change: Change, *, of_b: bool) -> str:
        if not paragraphs:
            return _line(_NOTHING)
        made = []
        spoken = self._voices[of_b]
        for nth, each in enumerate(paragraphs):
            if place := spot(each.passage, self._say):
                made.append(_line(place, _FAINT, "<w:keepNext/>"))
            rtl = self._way.turned(each.passage, of_b=of_b)
            bold = bool(each.passage.level)
            runs = "".join([_run(run, rtl, bold, spoken.run, spoken.language) for run in each.runs])
            number = _number(each.passage, _number_looks(change, nth, of_b=of_b))
            made.append(markup.paragraph(_STYLE, number + runs, _shape(each.passage, rtl)))
        return "".join(made)


def _number(passage: Passage, looks: str = _STRONG) -> str:
    """A footnote's number stands in the line above it."""
    number = passage.number.strip()
    if not number or passage.part is Part.FOOTNOTE:
        return ""
    return markup.run(number, looks) + markup.run("\t", _STRONG)


def _number_looks(change: Change, nth: int, *, of_b: bool) -> str:
    """A number is gone or new with its paragraph; that of one that has another now is so in grey."""
    kind = SegmentKind.INSERT if of_b else SegmentKind.DELETE
    if change.kind in (ChangeKind.DELETED, ChangeKind.INSERTED):
        return _MARKS[kind, False] + _BOLD
    if change.renumbered and nth == 0:
        return _MARKS[kind, True] + _BOLD
    return _STRONG


def _shape(passage: Passage, rtl: bool) -> str:
    """A tab stop for the number, further out where that is long."""
    stop = _TAB if len(passage.number) <= _SHORT_NUMBER else _FAR_TAB
    tab = f'<w:tabs><w:tab w:val="left" w:pos="{stop}"/></w:tabs>' if passage.number else ""
    return f'{tab}{"<w:bidi/>" if rtl else ""}<w:spacing w:after="40"/>'


def _run(run: Run, rtl: bool = False, bold: bool = False, hint: str = "", language: str = "") -> str:
    """Words as they look here: struck or underlined where they differ, in grey where an editor alone would care."""
    looks = _MARKS.get((run.kind, run.is_quiet), "") + hint
    if bold or Look.BOLD in run.looks or run.is_small:
        looks += "<w:b/><w:bCs/>"
    if Look.ITALIC in run.looks:
        looks += "<w:i/><w:iCs/>"
    if run.kind is not SegmentKind.EQUAL and run.is_small:
        looks += _SHADE
    if run.looks:
        looks += next((raised for look, raised in _RAISED.items() if look in run.looks), "")
    return _turned(run.text, looks, rtl, language)


def _turned(text: str, looks: str, rtl: bool, language: str = "") -> str:
    """Runs of one look, one for each direction that the text takes."""
    if not rtl and text.isascii():
        return markup.run(text, looks + language)
    return "".join(
        markup.run(piece, f"{looks}{'<w:rtl/>' if turned else ''}{language}")
        for turned, piece in stretches(text, right_to_left=rtl)
    )


def _line(text: str, looks: str = "", properties: str = "", style: str = _STYLE) -> str:
    """A line that runs as its own words do."""
    rtl = reads_right_to_left(text)
    return markup.paragraph(style, _turned(text, looks, rtl), f"{properties}{'<w:bidi/>' if rtl else ''}")


def _cell(width: int, inner: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{inner}</w:tc>'


def _is_short(paragraphs: Sequence[Marked]) -> bool:
    return sum(len(each.passage.text) for each in paragraphs) <= _SHORT


def _after(after: int, *, before: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _shortened(title: str) -> str:
    return title if len(title) <= _TITLE_LETTERS else f"{title[:_TITLE_LETTERS].rstrip()}…"
