"""Tables of text as Word's XML: the annex of sources, coverage reports, where each paragraph comes from."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from draftdesk.model import inline
from draftdesk.model.document import Table
from draftdesk.ooxml import markup
from draftdesk.writing.languages import is_right_to_left, reads_left_to_right, reads_right_to_left, set_apart, stretches
from draftdesk.writing.word_body import look_of, voice

_EM = 180  # 9 points, in twentieths of a point
_NARROW = frozenset("fijlrtI.,;:!|/()[]-'‘’“”\"")
_WIDE = frozenset("mwMW@%…—жмфшщыюЖМФШЩЫЮ")
_PER_LETTER = 80  # of running text, with its spaces
_CELL_MARGINS = 140
_LEAST, _MOST = 6 * _PER_LETTER, 19 * _PER_LETTER  # what the longest word of a column may ask for
_LONGEST = 260  # a cell longer than this many letters wants no more width, it wants lines
_FEWEST, _STEPS = 0.01, 40
_TRIED = 60  # rows that changes of widths are tried on
_CHANGES = (600, 250)
_BOLD = "<w:b/><w:bCs/>"
_STOPS, _LAST_STOP = ((4, 430), (8, 760)), 1300  # by the letters of the number before it


def table_xml(table: Table, width: int, language: str = "") -> Iterator[str]:
    """The table in pieces: its opening with the header row, each row, its end.

    `width` is that of the text, in twentieths of a point. The header row is repeated on every page, and no row is
    broken across two. Columns and cells run as the language does.
    """
    right_to_left = is_right_to_left(language)
    widths = column_widths(table, width)
    turned = "<w:bidiVisual/>" if right_to_left else ""
    said = f'<w:tblCaption w:val="{markup.escaped(table.title)}"/>' if table.title.strip() else ""
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="DDAnnexTable"/>{turned}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{said}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )
    yield _row(table.columns, widths, "DDTableHead", "<w:cantSplit/><w:tblHeader/>", language)
    for row in table.rows:
        split = "" if any(len(cell) > _LONGEST * 6 for cell in row) else "<w:cantSplit/>"
        yield _row(row, widths, "DDTableText", split, language, table.numbered)
    yield "</w:tbl>"


def column_widths(table: Table, width: int) -> list[int]:
    """Widths that together make the text's: no word broken where it can be helped, and rows of as few lines as can be.

    So a column of short words gets what these need, and one of long cells all that is left.
    """
    if not table.columns:
        return []
    if table.shares:
        return _shared(width, [float(each) for each in table.shares])
    least, lengths = [], []
    rows = _in_plain(table) if table.numbered else table.rows
    for index, title in enumerate(table.columns):
        cells = [row[index] for row in rows if index < len(row)]
        least.append(_least(title, cells))
        lengths.append(_usual([len(cell) for cell in cells]) * _PER_LETTER)
    if sum(least) >= width:
        return _shared(width, [float(each) for each in least])

    def wanted(lines: float) -> list[float]:
        return [max(one, length / lines + _CELL_MARGINS) for one, length in zip(least, lengths, strict=True)]

    few, many = _FEWEST, float(max(*lengths, 1))
    for _ in range(_STEPS):
        lines = (few + many) / 2
        few, many = (few, lines) if sum(wanted(lines)) <= width else (lines, many)
    return _tried(_shared(width, wanted(many)), least, rows[:: len(rows) // _TRIED + 1])


def _in_plain(table: Table) -> Sequence[Sequence[str]]:
    return [[inline.plain(cell) if n in table.numbered else cell for n, cell in enumerate(row)] for row in table.rows]


def _tried(widths: list[int], least: list[int], rows: Sequence[Sequence[str]]) -> list[int]:
    """The widths, changed for as long as the rows, some of the table's, get fewer lines by it."""
    lengths = [[len(cell) * _PER_LETTER for cell in row[: len(widths)]] for row in rows]
    best = _lines(lengths, widths)
    for step in _CHANGES:
        better = True
        while better:
            better = False
            for one, other in permutations(range(len(widths)), 2):
                if widths[one] - step < least[one]:
                    continue
                changed = list(widths)
                changed[one], changed[other] = changed[one] - step, changed[other] + step
                if (lines := _lines(lengths, changed)) < best:
                    widths, best, better = changed, lines, True
    return widths


def _lines(lengths: Sequence[Sequence[int]], widths: Sequence[int]) -> int:
    rooms = [max(width - _CELL_MARGINS, _PER_LETTER) for width in widths]
    return sum(max(-(-length // room) for length, room in zip(row, rooms, strict=False)) for row in lengths if row)


def _least(title: str, cells: list[str]) -> int:
    """What the longest word needs to stand unbroken, within reason."""
    words = {word for cell in cells for word in cell.split()}
    longest = max((_width(word) for word in words), default=0)
    heading = max((_width(word) * 1.1 for word in title.split()), default=0)  # which is bold
    return round(min(max(longest, heading, _LEAST), _MOST)) + _CELL_MARGINS


def _width(word: str) -> float:
    """About what a word takes in 9-point Times, rounded up; of other scripts, in the typefaces that stand for it."""
    return _EM * sum(_part_of_em(letter) for letter in word)


def _part_of_em(letter: str) -> float:
    if "\u0590" <= letter <= "\u08ff":
        return 0.7
    if letter >= "\u2e80":
        return 1.08
    if "\u0430" <= letter <= "\u045f" and letter not in _WIDE:
        return 0.55
    return 0.36 if letter in _NARROW else 0.8 if letter in _WIDE else 0.72 if letter.isupper() else 0.5


def _usual(lengths: list[int]) -> int:
    """How long a long cell of a column is; the few that are longer still do not count."""
    ordered = sorted(lengths) or [0]
    return min(_LONGEST, ordered[int(len(ordered) * 0.9) if len(ordered) > 1 else 0])


def _shared(width: int, weights: list[float]) -> list[int]:
    total = sum(weights) or 1.0
    shares = [int(width * weight / total) for weight in weights]
    shares[-1] += width - sum(shares)
    return shares


def _row(
    cells: tuple[str, ...],
    widths: list[int],
    style: str,
    properties: str,
    language: str,
    numbered: Collection[int] = (),
) -> str:
    made = []
    for index, width in enumerate(widths):
        text = cells[index] if index < len(cells) else ""
        quotes = index in numbered
        inner = _paragraphs(text, style, language) if quotes else line(text.replace("\t", " "), style, language)
        made.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>')
    opening = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{opening}{''.join(made)}</w:tr>"


def _paragraphs(text: str, style: str, language: str) -> str:
    """Lines of inline text, of which each is a paragraph, its number in bold before a tab."""
    made = []
    for pieces in _lines_of(text):
        number, tab, words = pieces[0].text.partition("\t")
        if tab:
            pieces[0] = replace(pieces[0], text=words)
        rtl = _turns("".join(piece.text for piece in pieces), language)
        runs, tabs = _looked(pieces, rtl, language), ""
        if tab:
            stop = next((stop for longest, stop in _STOPS if len(number) <= longest), _LAST_STOP)
            runs = f"{_runs(number, rtl, language, _BOLD)}{markup.run(tab)}{runs}"
            tabs = f'<w:tabs><w:tab w:val="left" w:pos="{stop}"/></w:tabs>'
        made.append(markup.paragraph(style, runs, f"{tabs}{'<w:bidi/>' if rtl else ''}"))
    return "".join(made)


def _lines_of(text: str) -> list[list[inline.Run]]:
    """The runs of each line. A look may go on from one to the next, so they are cut when they are known."""
    lines: list[list[inline.Run]] = [[]]
    for run in inline.runs(text):
        first, *others = run.text.split("\n")
        lines[-1].append(replace(run, text=first) if others else run)
        lines.extend([replace(run, text=each)] for each in others)
    return [each or [inline.Run()] for each in lines]


def _looked(pieces: Sequence[inline.Run], rtl: bool, language: str) -> str:
    """Runs of a line in its looks. Where it turns, the whole line tells: of "H" and a lowered "2" each alone would run
    another way."""
    if len(pieces) == 1:
        return _runs(pieces[0].text, rtl, language, look_of(pieces[0]))
    text = "".join(piece.text for piece in pieces)
    if reads_left_to_right(text):
        before, _, after = set_apart(text, language).partition(text)
        pieces = (inline.Run(before), *pieces, inline.Run(after))
        text = f"{before}{text}{after}"
    hint = voice(language, language).run
    made, end = [], 0
    for turned, stretch in stretches(text, right_to_left=rtl):
        start, end, at = end, end + len(stretch), 0
        for piece in pieces:
            words = text[max(start, at) : min(end, at := at + len(piece.text))]
            if words:
                made.append(markup.run(words, f"{hint}{look_of(piece)}{'<w:rtl/>' if turned else ''}"))
    return "".join(made)


def line(text: str, style: str, language: str, properties: str = "", *, strong: bool = False) -> str:
    """A paragraph that runs as the report does where that is from right to left, what it has in other letters staying
    as it is; else as its own words do. `properties` are those that the schema has behind the direction."""
    rtl = _turns(text, language)
    runs = _runs(text, rtl, language, _BOLD if strong else "")
    return markup.paragraph(style, runs, f"{'<w:bidi/>' if rtl else ''}{properties}")


def _turns(text: str, language: str) -> bool:
    return is_right_to_left(language) or reads_right_to_left(text)


def _runs(text: str, rtl: bool, language: str, looks: str = "") -> str:
    text = "\n".join(set_apart(each, language) if reads_left_to_right(each) else each for each in text.split("\n"))
    look = f"{voice(language, language).run}{looks}"
    return "".join(
        markup.run(piece, f"{look}{'<w:rtl/>' if turned else ''}")
        for turned, piece in stretches(text, right_to_left=rtl)
    )
