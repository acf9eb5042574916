"""Tables of plain text as Word's XML: the annex of sources, coverage reports."""

from collections.abc import Iterator

from draftdesk.model.document import Table
from draftdesk.ooxml import markup
from draftdesk.writing.languages import is_right_to_left, reads_left_to_right, reads_right_to_left, stretches
from draftdesk.writing.word_body import voice

_EM = 180  # 9 points, in twentieths of a point
_NARROW = frozenset("fijlrtI.,;:!|/()[]-'‘’“”\"")
_WIDE = frozenset("mwMW@%…—")
_PER_LETTER = 80  # of running text, with its spaces
_CELL_MARGINS = 140
_LEAST, _MOST = 6 * _PER_LETTER, 19 * _PER_LETTER  # what the longest word of a column may ask for
_LONGEST = 260  # a cell longer than this many letters wants no more width, it wants lines
_FEWEST, _STEPS = 0.01, 40


def table_xml(table: Table, width: int, language: str = "") -> Iterator[str]:
    """The table in pieces: its opening with the header row, each row, its end.

    `width` is that of the text, in twentieths of a point. The header row is repeated on every page, and no row is
    broken across two. Columns run as the language does, each cell as its own words do.
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
        yield _row(row, widths, "DDTableText", split, language)
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
    for index, title in enumerate(table.columns):
        cells = [row[index] for row in table.rows if index < len(row)]
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
    return _shared(width, wanted(many))


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
        return 1.0
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


def _row(cells: tuple[str, ...], widths: list[int], style: str, properties: str, language: str) -> str:
    made = []
    for index, width in enumerate(widths):
        text = cells[index] if index < len(cells) else ""
        made.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{line(text, style, language)}</w:tc>')
    opening = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{opening}{''.join(made)}</w:tr>"


def line(text: str, style: str, language: str, properties: str = "") -> str:
    """A paragraph that runs as its own words do, and in a report that runs from right to left as that, unless no word
    of it does. `properties` are those that the schema has behind the direction."""
    rtl = reads_right_to_left(text)
    if is_right_to_left(language) and not rtl:
        rtl = not reads_left_to_right(text) or any(turned for turned, _ in stretches(text, right_to_left=False))
    look = voice(language, language).run
    runs = "".join(
        markup.run(piece, f"{look}{'<w:rtl/>' if turned else ''}")
        for turned, piece in stretches(text, right_to_left=rtl)
    )
    return markup.paragraph(style, runs, f"{'<w:bidi/>' if rtl else ''}{properties}")
