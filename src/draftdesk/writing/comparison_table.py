"""A comparison as a Word table for the meeting room: the one text, the other, what changed, and room for remarks.

A helper document, never the body of a draft.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Look, Part, Passage, SegmentKind, Substance
from draftdesk.model.comparison_told import opening
from draftdesk.model.comparison_words import spot
from draftdesk.model.export_profile import Paper
from draftdesk.ooxml import markup
from draftdesk.writing.content import gap_after
from draftdesk.writing.languages import (
    LEFT_TO_RIGHT,
    is_right_to_left,
    reads_left_to_right,
    reads_right_to_left,
    set_apart,
    stretches,
)
from draftdesk.writing.marked import Marked, Run, side_a, side_b
from draftdesk.writing.naming import head_lines, running
from draftdesk.writing.walking import HEADINGS, INTERNAL, OWN_LINES, TITLE, About, Gap, Landmark, Met, Way, top
from draftdesk.writing.word import landscape, landscape_width
from draftdesk.writing.word_body import voice
from draftdesk.writing.word_styles import style_xml

_REMARKS = 2000
_CHANGED = 2600
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
    comparison: Comparison,
    title_a: str,
    title_b: str,
    about: About | None = None,
    *,
    paper: Paper = Paper.A4,
    progress: Progress = silent,
) -> bytes:
    """The table as a Word file: landscape pages, its header row on each, an empty column for remarks.

    Underlining and striking out show what changed, so the texts' own are left out; italics, bold and raised letters
    stay. Where both texts run from right to left, so do the columns. `progress` may stop the work by raising.
    """
    way = Way(comparison, about or About())
    sheet = _Sheet(way, title_a, title_b, landscape_width(paper))
    pieces = [*sheet.front(), *sheet.table(progress), markup.after_table("Normal")]
    mark = INTERNAL if way.about.is_internal else ""
    title = way.about.say(TITLE)
    goes_with = running(way.about.document, title) if way.about.document else None
    if goes_with is None:  # else what is compared stands on no page in these words: the file's properties tell no more
        old, new = (set_apart(each, sheet.language) for each in (title_a, title_b))
        title = way.about.say("{what}: {old} → {new}").format(what=title, old=old, new=new)
    return landscape(title, pieces, mark=mark, styles=_STYLES, language=sheet.language, paper=paper, about=goes_with)


class _Sheet:
    def __init__(self, way: Way, title_a: str, title_b: str, width: int) -> None:
        self._way = way
        text = (width - _REMARKS - _CHANGED) // 2
        self._widths = (text, text, width - _REMARKS - 2 * text, _REMARKS)
        self._titles = title_a, title_b
        self._say = way.about.say
        self.language = way.about.language_b if way.about.words else "en"
        self._turned = is_right_to_left(self.language) or (way.rtl_a and way.rtl_b)
        self._voices = [voice(each, self.language) for each in (way.about.language_a, way.about.language_b)]

    def front(self) -> Iterator[str]:
        """Which document it goes with, what was compared, when, what it comes to, and what the marks mean."""
        names = head_lines(self._way.about.document) if self._way.about.document else ()
        for line in names:
            yield self._own("Normal", self._words(line, _STRONG))
        yield self._own("Heading1", self._words(self._say(TITLE)), _after(120, before=200 if names else 0))
        for letter, title in zip("AB", self._titles, strict=True):
            yield self._own("Normal", self._words(self._called(letter, title)))
        if date := self._way.about.date.strip():
            yield self._own("Normal", self._words(self._say("Compared: {date}").format(date=date)))
        for at, line in enumerate(top(self._way.comparison, self._way.about)):
            yield self._own("Normal", self._words(line), "" if at else _after(0, before=120))
        rtl = is_right_to_left(self.language)
        pieces = [(replace(run, text=self._say(run.text)), self._say(says)) for run, says in _LEGEND]
        legend = "".join(_run(run, rtl) + self._words(says) for run, says in pieces)
        legend += self._words(self._say(HEADINGS))
        legend += self._words(f" {self._say(OWN_LINES)}") if self._way.has_own_lines else ""
        yield self._own(_STYLE, legend, _after(160, before=120))

    def table(self, progress: Progress) -> Iterator[str]:
        """The table in pieces: its opening with the header row, each row, its end."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self._widths)
        caption = f'<w:tblCaption w:val="{markup.escaped(self._say(TITLE))}"/>'
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="DDAnnexTable"/>{"<w:bidiVisual/>" if self._turned else ""}'
            f'<w:tblW w:w="{sum(self._widths)}" w:type="dxa"/><w:tblBorders>'
            '<w:insideV w:val="single" w:sz="2" w:space="0" w:color="808080"/></w:tblBorders>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        )
        a, b = (self._called(letter, _shortened(title)) for letter, title in zip("AB", self._titles, strict=True))
        heads = zip(self._widths, (a, b, self._say(TITLE), self._say("Remarks")), strict=True)
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

    def _called(self, letter: str, title: str) -> str:
        """A text of the two by its letter."""
        what, name = (set_apart(each, self.language) for each in (letter, title))
        return self._say("{what}: {count}").format(what=what, count=name)

    def _words(self, text: str, style: str = "") -> str:
        """Runs of a line that is the table's own."""
        hint = voice(self.language, self.language).run
        return _turned(text, f"{style}{hint}", is_right_to_left(self.language))

    def _own(self, style: str, runs: str, properties: str = "", *, keep: str = "") -> str:
        """A line that is the table's own, in its language. `properties` and `keep` are those that the schema has behind
        its direction and before it."""
        turned = "<w:bidi/>" if is_right_to_left(self.language) else ""
        return markup.paragraph(style, runs, f"{keep}{turned}{properties}")

    def _across(self, entry: Landmark | Gap) -> str:
        """A row from side to side: a heading, or what was left out."""
        spans = f'<w:gridSpan w:val="{len(self._widths)}"/>'
        if isinstance(entry, Gap):
            said = self._words(f"… {entry.said(self._way.about.words)} …", _FAINT)
            cell = _cell(sum(self._widths), self._own(_STYLE, said, keep="<w:keepNext/>"), spans)
        else:
            cell = _cell(sum(self._widths), self._line(entry.text, _STRONG, "<w:keepNext/>"), spans + _LANDMARK)
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr>"

    def _row(self, met: Met) -> str:
        comparison, change = self._way.comparison, met.change
        a = side_a(comparison, change)
        if change.kind is ChangeKind.UNCHANGED and a[0].passage == comparison.b[change.b[0]]:
            b = a
        else:
            b = side_b(comparison, change)
        said = self._line(met.told.headline, _STRONG) if met.told.headline else ""
        said += "".join(map(self._line, met.told.details))
        shade = _LANDMARK if any(each.passage.level for each in (*a, *b)) else ""
        sides = self._side(a, change, of_b=False), self._side(b, change, of_b=True)
        return self._cells(*sides, said, is_short=_is_short(a) and _is_short(b), shade=shade)

    def _left(self, met: Met) -> str:
        """The place that a moved paragraph left: its first words, and where it went."""
        passage = self._way.comparison.a[met.change.a[0]]
        rtl = self._way.turned(passage, of_b=False)
        words = self._kept(_turned(f"[{opening(passage.text)}]", _FAINT, rtl), rtl)
        line = markup.paragraph(_STYLE, self._number(passage) + words, self._shape(passage, rtl))
        return self._cells(line, self._line(_NOTHING), self._line(met.told.left), is_short=True)

    def _cells(self, a: str, b: str, said: str, *, is_short: bool, shade: str = "") -> str:
        inner = (a, b, said or _EMPTY, _EMPTY)
        cells = "".join([_cell(width, each, shade) for width, each in zip(self._widths, inner, strict=True)])
        return f"<w:tr>{'<w:trPr><w:cantSplit/></w:trPr>' if is_short else ''}{cells}</w:tr>"

    def _side(self, paragraphs: Sequence[Marked], change: Change, *, of_b: bool) -> str:
        if not paragraphs:
            return self._line(_NOTHING)
        made = []
        spoken = self._voices[of_b]
        for nth, each in enumerate(paragraphs):
            if place := spot(each.passage, self._say):
                made.append(self._line(place, _FAINT, "<w:keepNext/>"))
            rtl = self._way.turned(each.passage, of_b=of_b)
            bold = bool(each.passage.level)
            runs = "".join([_run(run, rtl, bold, spoken.run, spoken.language) for run in each.runs])
            number = self._number(each.passage, _number_looks(change, nth, of_b=of_b))
            made.append(markup.paragraph(_STYLE, number + self._kept(runs, rtl), self._shape(each.passage, rtl)))
        return "".join(made)

    def _number(self, passage: Passage, looks: str = _STRONG) -> str:
        """The number and what is behind it: a tab, but for the words that a heading is numbered with. A footnote's
        stands in the line above it."""
        number = passage.number.strip()
        if not number or passage.part is Part.FOOTNOTE:
            return ""
        gap = gap_after(number, is_heading=bool(passage.level))
        return _turned(number, looks, self._turned) + (markup.run(gap, _STRONG) if gap else "")

    def _line(self, text: str, looks: str = "", properties: str = "") -> str:
        """A line that runs as the table does where that is from right to left, else as its own words do."""
        rtl = reads_right_to_left(text) or (self._turned and not reads_left_to_right(text))
        runs = self._kept(_turned(text, looks, rtl), rtl)
        return markup.paragraph(_STYLE, runs, f"{properties}{'<w:bidi/>' if rtl or self._turned else ''}")

    def _shape(self, passage: Passage, rtl: bool) -> str:
        """A tab stop for the number that has a tab behind it, further out where that is long."""
        stop = _TAB if len(passage.number) <= _SHORT_NUMBER else _FAR_TAB
        has_tab = passage.number and gap_after(passage.number, is_heading=bool(passage.level)) == "\t"
        tab = f'<w:tabs><w:tab w:val="left" w:pos="{stop}"/></w:tabs>' if has_tab else ""
        return f'{tab}{"<w:bidi/>" if rtl or self._turned else ""}<w:spacing w:after="40"/>'

    def _kept(self, runs: str, rtl: bool) -> str:
        """Runs of words in other letters, which stay as they are in a table that runs from right to left."""
        mark = markup.run(LEFT_TO_RIGHT) if self._turned and not rtl else ""
        return f"{mark}{runs}{mark}"


def _number_looks(change: Change, nth: int, *, of_b: bool) -> str:
    """A number is gone or new with its paragraph; that of one that has another now is so in grey."""
    kind = SegmentKind.INSERT if of_b else SegmentKind.DELETE
    if change.kind in (ChangeKind.DELETED, ChangeKind.INSERTED):
        return _MARKS[kind, False] + _BOLD
    if change.renumbered and nth == 0:
        return _MARKS[kind, True] + _BOLD
    return _STRONG


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


def _cell(width: int, inner: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{inner}</w:tc>'


def _is_short(paragraphs: Sequence[Marked]) -> bool:
    return sum(len(each.passage.text) for each in paragraphs) <= _SHORT


def _after(after: int, *, before: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _shortened(title: str) -> str:
    return title if len(title) <= _TITLE_LETTERS else f"{title[:_TITLE_LETTERS].rstrip()}…"
