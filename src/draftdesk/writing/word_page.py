"""The pages of a Word file: paper, margins and line numbers as a profile has them, in twentieths of a point."""

from draftdesk.model.export_profile import LineNumbers, Page
from draftdesk.writing.languages import is_right_to_left

_PER_MM = 1440 / 25.4
_STATUS_GAP_MM = 6.0


def twips(mm: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(mm * _PER_MM)


def text_width(page: Page) -> int:
    """What a page has between its margins, in twentieths of a point."""
    return twips(page.width_mm) - twips(page.start_mm) - twips(page.end_mm)


def section_xml(page: Page, language: str) -> str:
    """What the properties of a section say of its pages, after the references to headers and footers."""
    start, end = twips(page.start_mm), twips(page.end_mm)
    turned = is_right_to_left(language)
    left, right = (end, start) if turned else (start, end)
    restart = "newPage" if page.line_numbers is LineNumbers.EACH_PAGE else "continuous"
    return (
        f'<w:pgSz w:w="{twips(page.width_mm)}" w:h="{twips(page.height_mm)}"/>'
        f'<w:pgMar w:top="{twips(page.top_mm)}" w:right="{right}" w:bottom="{twips(page.bottom_mm)}" w:left="{left}" '
        f'w:header="{twips(page.header_mm)}" w:footer="{twips(page.footer_mm)}" w:gutter="0"/>'
        + (
            f'<w:lnNumType w:countBy="{page.line_numbers_every}" w:distance="{twips(page.line_numbers_mm)}" '
            f'w:restart="{restart}"/>'
            if page.line_numbers is not LineNumbers.OFF
            else ""
        )
        + f'<w:cols w:space="708"/><w:titlePg/>{"<w:bidi/>" if turned else ""}'
    )


def margin_frame(page: Page, *, right_to_left: bool) -> str:
    """What frames a line in the margin where lines end, beside the paragraph after it.

    Not every program takes that from a style, nor a place in millimetres in a text from right to left; there it stands
    at the edge of the paper, clear of the numbers of lines.
    """
    room = page.end_mm - _STATUS_GAP_MM - (page.line_numbers_mm + _STATUS_GAP_MM if right_to_left else _STATUS_GAP_MM)
    x = twips(page.start_mm + page.text_width_mm + _STATUS_GAP_MM)
    place = 'w:xAlign="left"' if right_to_left else f'w:x="{x}"'
    return (
        f'<w:framePr w:w="{twips(max(room, 10.0))}" w:hSpace="57" w:wrap="around" w:vAnchor="text" w:hAnchor="page" '
        f'{place} w:y="1"/>'
    )
