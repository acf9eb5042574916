"""Tables of plain text as Word's XML: the annex of sources, coverage reports."""

from collections.abc import Iterator

from draftdesk.model.document import Table
from draftdesk.ooxml import markup
from draftdesk.writing.languages import reads_right_to_left, stretches

_PER_LETTER = 95  # a letter of 9-point Times, rounded up, in twentieths of a point
_CELL_MARGINS = 140
_LONGEST = 260  # a cell longer than this many letters wants no more width, it wants lines


def table_xml(table: Table, width: int, *, right_to_left: bool = False) -> Iterator[str]:
    """The table in pieces: its opening with the header row, each row, its end.

    `width` is that of the text, in twentieths of a point. The header row is repeated on every page, and no row is
    broken across two.
    """
    widths = column_widths(table, width)
    turned = "<w:bidiVisual/>" if right_to_left else ""
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="DDAnnexTable"/>{turned}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )
    yield _row(table.columns, widths, "DDTableHead", "<w:cantSplit/><w:tblHeader/>", right_to_left)
    for row in table.rows:
        split = "" if any(len(cell) > _LONGEST * 6 for cell in row) else "<w:cantSplit/>"
        yield _row(row, widths, "DDTableText", split, right_to_left)
    yield "</w:tbl>"


def column_widths(table: Table, width: int) -> list[int]:
    """Widths that together make the text's: no word broken where it can be helped, and long columns wider than short.

    A column's wish grows more slowly than its usual text, so that ten times the words take about five times the width
    and twice the lines.
    """
    if not table.columns:
        return []
    least, wishes = [], []
    for index, title in enumerate(table.columns):
        cells = [row[index] for row in table.rows if index < len(row)]
        longest_word = max((len(word) for cell in (title, *cells) for word in cell.split()), default=1)
        lengths = sorted(len(cell) for cell in cells) or [len(title)]
        usual = min(_LONGEST, lengths[int(len(lengths) * 0.9) if len(lengths) > 1 else 0])
        least.append(min(max(longest_word, 6), 16) * _PER_LETTER + _CELL_MARGINS)
        wishes.append(max(usual, len(title)) ** 0.7 if any(cells) or not cells else 0.0)
    if sum(least) >= width:
        return _shared(width, [float(each) for each in least])
    spare = _shared(width - sum(least), wishes)
    return [one + other for one, other in zip(least, spare, strict=True)]


def _shared(width: int, weights: list[float]) -> list[int]:
    total = sum(weights) or 1.0
    shares = [int(width * weight / total) for weight in weights]
    shares[-1] += width - sum(shares)
    return shares


def _row(cells: tuple[str, ...], widths: list[int], style: str, properties: str, right_to_left: bool) -> str:
    made = []
    for index, width in enumerate(widths):
        text = cells[index] if index < len(cells) else ""
        made.append(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_cell(text, style, right_to_left)}</w:tc>'
        )
    opening = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{opening}{''.join(made)}</w:tr>"


def _cell(text: str, style: str, right_to_left: bool) -> str:
    """A cell runs as its own words do: a report in English may quote Arabic."""
    rtl = reads_right_to_left(text) or (right_to_left and not text.strip())
    runs = "".join(
        markup.run(piece, "<w:rtl/>" if turned else "") for turned, piece in stretches(text, right_to_left=rtl)
    )
    return markup.paragraph(style, runs, "<w:bidi/>" if rtl else "")
