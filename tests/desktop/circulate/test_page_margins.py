"""Beside the text of our own layout: numbers of lines, and what is agreed of a paragraph, as the profile has them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from draftdesk.desktop.circulate.page import rendered
from draftdesk.desktop.circulate.page_margins import Margins
from draftdesk.desktop.circulate.page_style import PageStyle
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role, Status
from draftdesk.model.export_profile import INFORMAL, LineNumbers

NUMBERED = replace(INFORMAL, margin_status=True, page=replace(INFORMAL.page, line_numbers=LineNumbers.THROUGHOUT))
LONG = "Words that go on for more than one line of the page " * 4


class Paper:
    """Remembers what is painted on it, with where that is."""

    def __init__(self):
        self.said = []
        self.setFont = lambda _: None
        self.drawText = lambda at, text: self.said.append((text, at.x(), at.y()))


def document(language="en"):
    lines = (
        PrintedParagraph(id="h", role=Role.HEADING_1, text="Preamble"),
        PrintedParagraph(id="a", role=Role.OPERATIVE, text=f"{LONG}[^n]", number="1.", status=Status.AGREED),
        PrintedParagraph(id="b", role=Role.OPERATIVE, text="Short", number="2."),
    )
    note = PrintedFootnote(id="n", paragraph_id="a", number=1, text=LONG)
    return Document(title="Compact", label="Rev.1", language=language, paragraphs=lines, footnotes=(note,))


def painted(profile, language="en", shown=(0, 5000)):
    """What stands in the margins of a page 600 wide, 80 on the left and 120 on the right."""
    made = document(language)
    page = rendered(made, QFont(), profile)
    page.setPageSize(page.pageSize())
    page.setTextWidth(600)
    shape = page.rootFrame().frameFormat()
    shape.setLeftMargin(80)
    shape.setRightMargin(120)
    page.rootFrame().setFrameFormat(shape)
    paper = Paper()
    Margins(made, page, PageStyle(profile, QFont(), language)).paint(paper, QRectF(0, shown[0], 600, shown[1]))
    return page, paper.said


@pytest.mark.usefixtures("qapp")
def test_lines_of_the_text_are_counted_and_those_of_title_block_and_footnotes_are_not():
    page, said = painted(NUMBERED)
    numbers = [int(text) for text, x, _ in said if x < 80]

    block, lines = page.begin(), 0
    while block.isValid():
        lines += block.layout().lineCount() if block.userState() >= 0 else 0
        block = block.next()
    assert numbers == list(range(1, lines + 1))
    assert lines > 5
    assert [y for *_, y in said if y] == sorted(y for *_, y in said)


@pytest.mark.usefixtures("qapp")
def test_what_is_agreed_stands_where_lines_end():
    _, said = painted(NUMBERED)
    _, mirrored = painted(NUMBERED, "ar")

    assert [(text, x > 480) for text, x, _ in said if not text.isdecimal()] == [("Agreed", True)]
    assert [x < 80 for text, x, _ in mirrored if not text.isdecimal()] == [True]
    assert all(x > 480 for text, x, _ in mirrored if text.isdecimal())


@pytest.mark.usefixtures("qapp")
def test_every_fifth_line_is_numbered_where_the_profile_has_it_so():
    fifth = replace(NUMBERED, page=replace(NUMBERED.page, line_numbers_every=5))

    assert [text for text, x, _ in painted(fifth)[1] if x < 80][:1] == ["5"]


@pytest.mark.usefixtures("qapp")
def test_what_is_out_of_view_is_not_painted_and_its_lines_are_counted():
    _, whole = painted(NUMBERED)
    _, part = painted(NUMBERED, shown=(whole[-1][2], 20))

    assert part[-1] == whole[-1]
    assert len(part) < len(whole)


@pytest.mark.usefixtures("qapp")
def test_a_profile_without_either_leaves_the_margins_empty():
    assert painted(INFORMAL)[1] == []
