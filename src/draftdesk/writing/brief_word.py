"""The brief for capital as a Word file: a few landscape pages, marked INTERNAL, with room for instructions."""

import re
from collections.abc import Iterable, Iterator, Sequence

from draftdesk.model.bracket_changes import BracketTurn
from draftdesk.model.brief import (
    Basis,
    BracketsUnder,
    Brief,
    BriefBracket,
    BriefChange,
    BriefObligation,
    BriefSide,
    Piece,
    Place,
    Rest,
)
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.obligations import Turn
from draftdesk.model.watching import WatchItem, WatchKind
from draftdesk.ooxml import markup
from draftdesk.writing.languages import LEFT_TO_RIGHT, is_right_to_left, reads_right_to_left, stretches
from draftdesk.writing.walking import INTERNAL
from draftdesk.writing.word import landscape, landscape_width
from draftdesk.writing.word_body import voice

TITLE = "Brief for capital"
_PLACE, _WHY, _INSTRUCTIONS = 1650, 2300, 1400
_WIDTH = landscape_width()
_TEXT = (_WIDTH - _PLACE - _WHY - _INSTRUCTIONS) // 2
_CHANGES = (_PLACE, _TEXT, _WIDTH - _PLACE - _WHY - _INSTRUCTIONS - _TEXT, _WHY, _INSTRUCTIONS)
_WHERE, _TURN = 2650, 2650
_SENTENCE = (_WIDTH - _WHERE - _TURN) // 2
_MISSED = "Not all are found: obligations reworded at length, and others of a paragraph named here, may be missing."
_MARKED = "Struck out or underlined here: only the words that bind."
_OBLIGATIONS = (_WHERE, _TURN, _SENTENCE, _WIDTH - _WHERE - _TURN - _SENTENCE)
_NOTHING = "—"
_ITEMS = 30
_QUOTED = re.compile(r"(“[^”]*”)")
_LONG = 200  # letters in a row that may be broken across pages

_STYLES = """
<w:style w:type="character" w:customStyle="1" w:styleId="DDStruck"><w:name w:val="DD Struck out"/><w:qFormat/>
  <w:rPr><w:strike/><w:color w:val="8B1A1A"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="DDPutIn"><w:name w:val="DD Put in"/><w:qFormat/>
  <w:rPr><w:color w:val="1F3864"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDInternal"><w:name w:val="DD Internal"/>
  <w:basedOn w:val="Normal"/><w:next w:val="DDBriefTitle"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr>
  <w:rPr><w:b/><w:bCs/><w:spacing w:val="40"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDBriefTitle"><w:name w:val="DD Brief title"/>
  <w:basedOn w:val="Heading1"/><w:next w:val="DDBriefText"/><w:qFormat/>
  <w:pPr><w:spacing w:before="0" w:after="80"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDBriefHeading"><w:name w:val="DD Brief heading"/>
  <w:basedOn w:val="Heading2"/><w:next w:val="DDBriefText"/><w:qFormat/>
  <w:pPr><w:spacing w:before="180" w:after="60"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDBriefText"><w:name w:val="DD Brief text"/>
  <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="40"/></w:pPr>
  <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDBriefSmall"><w:name w:val="DD Brief small print"/>
  <w:basedOn w:val="DDBriefText"/><w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>
  <w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDBriefList"><w:name w:val="DD Brief list"/>
  <w:basedOn w:val="DDBriefSmall"/><w:qFormat/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DDBriefCell"><w:name w:val="DD Brief cell"/>
  <w:basedOn w:val="DDTableText"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="20"/></w:pPr>
  <w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="DDBriefTable"><w:name w:val="DD Brief table"/>
  <w:basedOn w:val="DDAnnexTable"/><w:qFormat/><w:tblPr><w:tblBorders>
    <w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>
    <w:insideH w:val="single" w:sz="2" w:space="0" w:color="808080"/>
    <w:insideV w:val="single" w:sz="2" w:space="0" w:color="808080"/>
  </w:tblBorders></w:tblPr></w:style>
"""
_CHARACTER = {SegmentKind.DELETE: "DDStruck", SegmentKind.INSERT: "DDPutIn"}
_TURNS = {
    Turn.NEGATED: "Negation put in",
    Turn.NO_LONGER_NEGATED: "Negation taken out",
    Turn.SETTLED: "Choice settled",
    Turn.OPENED: "Choice opened",
    Turn.NEW: "New obligation",
    Turn.GONE: "Obligation gone",
}


def brief_word(brief: Brief, author: str = "") -> bytes:
    """The brief as a Word file. Its properties hold the title alone, and the author where one is given.

    Where both texts run from right to left, so do the columns; the brief's own words are English.
    """
    sheet = _Sheet(brief)
    title = f"{TITLE}: {brief.a.name} → {brief.b.name}"
    return landscape(title, list(sheet.pieces()), mark=INTERNAL, styles=_STYLES, author=author)


class _Sheet:
    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._rtl = is_right_to_left(brief.a.language), is_right_to_left(brief.b.language)
        self._languages = tuple(voice(side.language, "en").language for side in (brief.a, brief.b))

    def pieces(self) -> Iterator[str]:
        yield from self._front()
        yield from self._changes()
        yield from self._obligations()
        yield from self._brackets()
        yield from self._moved()
        yield from self._closing()

    # --- the parts --------------------------------------------------------------------------------------------------

    def _front(self) -> Iterator[str]:
        brief = self._brief
        yield _line(INTERNAL, "DDInternal")
        yield _line(TITLE, "DDBriefTitle")
        for name, side in (("From", brief.a), ("To", brief.b)):
            yield markup.paragraph("DDBriefText", _bold(f"{name}: ") + _turned(_side(side)))
        yield _line(f"Made: {brief.made}", "DDBriefText")
        if brief.items:
            shown = "; ".join(map(_item, brief.items[:_ITEMS]))
            more = len(brief.items) - _ITEMS
            said = f"{shown}; and {more:,} more" if more > 0 else shown
            yield markup.paragraph("DDBriefText", _bold("Watch list: ") + _turned(said))
        yield _line("Summary", "DDBriefHeading")
        for sentence in brief.summary:
            yield _line(sentence, "DDBriefText")
        if brief.brackets_before or brief.brackets_after:
            before, after = brief.brackets_before, brief.brackets_after
            yield _line(f"Square brackets: {before:,} in the old text, {after:,} in the new one.", "DDBriefText")

    def _changes(self) -> Iterator[str]:
        brief = self._brief
        watched = brief.basis is Basis.WATCHED
        told = "Changes that touch the watch list" if watched else "The weightiest changes"
        if any(row.remarks for row in brief.changes):
            told += " or have a remark" if watched else ", and those with a remark"
        yield _line(told, "DDBriefHeading")
        if brief.changes:
            struck, put_in = markup.run("Struck out", _look("DDStruck")), markup.run("Underlined", _look("DDPutIn"))
            more = (
                ": put in here. …: words left out, of long changes some that changed as well. (old): the place "
                "in the old text, of all places named since the last colon or bar outside quotes."
            )
            legend = struck + markup.run(": taken out here. ") + put_in + _turned(" ".join((more, *brief.terms)))
            yield markup.paragraph("DDBriefSmall", legend, "<w:keepNext/>")
            heads = ("Paragraph", "Old wording", "New wording", "What happened", "Instructions")
            yield from self._table(_CHANGES, heads, map(self._change, brief.changes))
        else:
            yield _line("None." if watched else "No substantive change.", "DDBriefText")
        yield from _rests(brief.rest)

    def _change(self, row: BriefChange) -> tuple[Sequence[str], bool]:
        said = _bold(f"{row.headline}. " if row.headline else "") + _turned(" ".join(row.why))
        why = [markup.paragraph("DDBriefCell", said)]
        why += [markup.paragraph("DDBriefCell", _bold("Remark: ") + _turned(line)) for line in row.remarks]
        cells = (
            _place(row.place),
            self._wording(row.old, of_b=False),
            self._wording(row.new, of_b=True),
            "".join(why),
            _line(""),
        )
        return cells, sum(len(piece.text) for piece in (*row.old, *row.new)) > _LONG

    def _obligations(self) -> Iterator[str]:
        brief = self._brief
        if not brief.obligations and not brief.obligations_rest:
            return
        told = "Obligations, other than those told above" if brief.changes else "Obligations"
        yield _line(told, "DDBriefHeading")
        marked = (_MARKED,) if brief.obligations else ()
        terms = _turned(" ".join((*marked, *brief.obligations_terms, _MISSED)))
        yield markup.paragraph("DDBriefSmall", terms, "<w:keepNext/>")
        if brief.obligations:
            heads = ("Paragraph", "What happened", "Old sentence", "New sentence")
            yield from self._table(_OBLIGATIONS, heads, map(self._obligation, brief.obligations))
        yield from _rests(brief.obligations_rest, "Found: ")

    def _obligation(self, row: BriefObligation) -> tuple[Sequence[str], bool]:
        said = _bold(_TURNS.get(row.turn) or row.turn.capitalize()) + _turned(f": {row.said}")
        cells = (
            _place(row.place),
            markup.paragraph("DDBriefCell", said),
            self._wording(row.sentence_a, of_b=False),
            self._wording(row.sentence_b, of_b=True),
        )
        return cells, False

    def _brackets(self) -> Iterator[str]:
        brief = self._brief
        if not brief.brackets_said:
            return
        yield _line("Square brackets", "DDBriefHeading")
        yield _line(brief.brackets_said, "DDBriefText")
        if brief.brackets_under:
            said = "; ".join(map(_under, brief.brackets_under))
            yield markup.paragraph("DDBriefSmall", _bold("Old → new, in the order of the text: ") + _turned(f"{said}."))
        for turn, name in ((BracketTurn.OPENED, "Opened"), (BracketTurn.CLOSED, "Closed")):
            for each in brief.bracket_shifts:
                if each.turn is turn:
                    yield markup.paragraph("DDBriefSmall", self._bracket(each, name))

    def _bracket(self, each: BriefBracket, name: str) -> str:
        said = _bold(f"{name}, for example {_where(each.place)}: ")
        sides = [self._runs(pieces, of_b=of_b) for of_b, pieces in ((False, each.old), (True, each.new)) if pieces]
        return said + markup.run(" → ").join(sides)

    def _moved(self) -> Iterator[str]:
        if self._brief.moved:
            yield _line("Moved, split and merged", "DDBriefHeading")
            yield from _rests(self._brief.moved)

    def _closing(self) -> Iterator[str]:
        brief = self._brief
        if brief.unread:
            yield _line("What could not be read or judged", "DDBriefHeading")
            for line in brief.unread:
                yield _line(line, "DDBriefText")
        if brief.hidden:
            yield _line("Left out", "DDBriefHeading")
            yield _line(" ".join(brief.hidden), "DDBriefText")

    # --- tables -----------------------------------------------------------------------------------------------------

    def _table(
        self, widths: Sequence[int], heads: Sequence[str], rows: Iterable[tuple[Sequence[str], bool]]
    ) -> Iterator[str]:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        turned = "<w:bidiVisual/>" if all(self._rtl) else ""
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="DDBriefTable"/>{turned}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        )
        yield _row(widths, [_line(text, "DDTableHead") for text in heads], "<w:cantSplit/><w:tblHeader/>")
        for cells, is_long in rows:
            yield _row(widths, cells, "" if is_long else "<w:cantSplit/>")
        yield "</w:tbl>"

    def _wording(self, pieces: Sequence[Piece], *, of_b: bool) -> str:
        """Words of one of the texts, which run as they do there."""
        if not pieces:
            return _line(_NOTHING)
        rtl = self._is_turned(pieces, of_b=of_b)
        return markup.paragraph("DDBriefCell", self._runs(pieces, of_b=of_b), "<w:bidi/>" if rtl else "")

    def _is_turned(self, pieces: Sequence[Piece], *, of_b: bool) -> bool:
        said = "".join(piece.text for piece in pieces)
        return reads_right_to_left(said) if any(map(str.isalpha, said)) else self._rtl[of_b]

    def _runs(self, pieces: Sequence[Piece], *, of_b: bool) -> str:
        rtl = self._is_turned(pieces, of_b=of_b)
        return "".join(
            _turned(piece.text, _look(_CHARACTER.get(piece.kind, "")), rtl, self._languages[of_b]) for piece in pieces
        )


def _row(widths: Sequence[int], cells: Sequence[str], properties: str) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def _place(place: Place) -> str:
    """Where a change is; first words from right to left, by which an unnumbered one is named, run so in the cell."""
    where = _where(place)
    rtl = reads_right_to_left(where)
    said = markup.paragraph("DDBriefCell", _turned(where, _look("DDMark"), rtl), "<w:bidi/>" if rtl else "")
    return said + (_line(f"old: {place.was}") if place.was else "")


def _where(place: Place) -> str:
    return ", ".join(filter(None, (place.heading, place.number)))


def _rests(rests: Iterable[Rest], head: str = "") -> Iterator[str]:
    """What is named alone, one after the other in a paragraph, with a head before the first."""
    said = [_bold(f"{rest.count:,} {rest.about}: ") + _turned(f"{'; '.join(rest.places)}. ") for rest in rests]
    if said:
        yield markup.paragraph("DDBriefList", _bold(head) * bool(head) + "".join(said))


def _under(each: BracketsUnder) -> str:
    turned = [f"{how} in {where}" for how, where in (("opened", each.opened), ("closed", each.closed)) if where]
    more = f" ({' | '.join(turned)})" if turned else ""
    return f"{each.heading or 'Before the first heading'} {each.before:,} → {each.after:,}{more}"


def _side(side: BriefSide) -> str:
    title = "" if side.title in ("", side.name) else f"“{side.title}”"
    return ", ".join(filter(None, (side.name, title, side.date)))


def _item(item: WatchItem) -> str:
    said = f"paragraph {item.text}" if item.kind is WatchKind.PARAGRAPH else f"“{item.text}”"
    return f"{said} ({item.note})" if item.note.strip() else said


def _bold(text: str) -> str:
    return _turned(text, _look("DDMark"))


def _look(style: str) -> str:
    return f'<w:rStyle w:val="{style}"/>' if style else ""


def _turned(text: str, looks: str = "", rtl: bool = False, language: str = "") -> str:
    """Runs of one look, one for each direction that the text takes."""
    if not rtl and text.isascii():
        return markup.run(text, looks + language)
    parts = [text] if rtl else _QUOTED.split(text)
    pieces = [each for part in parts for each in stretches(part, right_to_left=rtl)]
    made = []
    for nth, (turned, piece) in enumerate(pieces):
        is_done = turned and not rtl and nth + 1 < len(pieces)
        made.append(markup.run(piece, f"{looks}{'<w:rtl/>' if turned else ''}{language}"))
        # what stands after Arabic in a line of English goes on to the right of it
        made += [markup.run(LEFT_TO_RIGHT, looks + language)] if is_done else []
    return "".join(made)


def _line(text: str, style: str = "DDBriefCell") -> str:
    """A line of the brief's own, which is English whatever it quotes."""
    return markup.paragraph(style, _turned(text))
