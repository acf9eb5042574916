"""Our own layout on paper: running lines, numbers of lines and a cover letter, as the profile has them."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtGui import QFont, QPageSize
from PySide6.QtPrintSupport import QPrinter

from draftdesk.desktop.circulate.sheets.own_layout import OwnLayout
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import INFORMAL, Line, LineNumbers, Running
from draftdesk.model.identity import Identity

LONG = "Words of some length that go on until the line is full. " * 6
LETTER = Identity(letter="Excellencies,\n\nWe enclose a draft.")
SAYING = replace(INFORMAL.running, header=Line(start="{symbol}", end="{label}"), footer=Line(end="{paging}"))
SPARE = replace(INFORMAL, running=replace(SAYING, first_header=Line(), first_footer=Line(centre="First: {page}")))


def document(**more):
    lines = [
        PrintedParagraph(id=f"p{n}", role=Role.OPERATIVE, number=f"{n}.", text=f"¶{n} {LONG}") for n in range(1, 31)
    ]
    return Document(title="Compact", symbol="A/CONF.231/L.1", label="Rev.1", paragraphs=tuple(lines), **more)


@pytest.fixture
def printed(qapp, tmp_path):
    """Prints a document, and gives the words of each page, line by line."""

    def pages(made, profile, pages=(0, 0), size=QPageSize.PageSizeId.A4):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        printer.setPageSize(QPageSize(size))
        printer.setFromTo(*pages)
        OwnLayout(made, profile, QFont()).print_on(printer, silent)
        file = pypdfium2.PdfDocument(tmp_path / "out.pdf")
        try:
            return [page.get_textpage().get_text_bounded().splitlines() for page in file]
        finally:
            file.close()

    return pages


def test_running_lines_stand_on_every_page_the_first_apart(printed):
    first, *rest = printed(document(), SPARE)
    assert len(rest) >= 2
    assert "First: 1" in first
    assert not any(line.startswith("A/CONF.231/L.1 ") or "Page" in line for line in first)
    for number, page in enumerate(rest, 2):
        assert any("A/CONF.231/L.1" in line for line in page)
        assert any("Rev.1" in line for line in page)
        assert any(f"Page {number} of {len(rest) + 1}" in line for line in page)


def test_a_long_title_gives_way_to_the_symbol_on_odd_pages_and_on_even_ones_that_mirror_them(printed):
    running = replace(SAYING, header=Line(start="{title}", end="{symbol}"), mirrored=True)
    _, *rest = printed(replace(document(), title="Water for all " * 30), replace(SPARE, running=running))
    heads = [[line for line in page if "Water" in line or "A/CONF" in line] for page in rest]
    assert len(heads) >= 2
    assert all("A/CONF.231/L.1" in "".join(each) and "…" in "".join(each) for each in heads)


def test_symbol_and_label_are_joined_as_the_documents_language_joins(printed):
    running = replace(SAYING, header=Line(start="{symbol}, {label}"))
    page = printed(document(language="zh"), replace(INFORMAL, running=running), (2, 2))[0]
    assert any("A/CONF.231/L.1，Rev.1" in line for line in page)


def test_a_header_that_says_nothing_says_the_title(printed):
    _, second, *_ = printed(replace(document(), symbol="", label=""), SPARE)
    assert "Compact" in second


def test_every_paragraph_is_printed_once(printed):
    said = "\n".join(line for page in printed(document(), SPARE) for line in page)
    assert all(said.count(f"¶{n} ") == 1 for n in range(1, 31))


@pytest.mark.parametrize(("counted", "begins_anew"), [(LineNumbers.EACH_PAGE, True), (LineNumbers.THROUGHOUT, False)])
def test_lines_are_numbered_on_each_page_or_throughout(printed, counted, begins_anew):
    profile = replace(SPARE, page=replace(SPARE.page, line_numbers=counted, line_numbers_every=1))
    numbers = [[int(line) for line in page if line.isdigit()] for page in printed(document(), profile)]
    assert len(numbers) >= 3
    assert all(page == list(range(page[0], page[0] + len(page))) for page in numbers)
    assert all(len(page) > 20 for page in numbers[:-1])
    first = [page[0] for page in numbers]
    before = [page[-1] for page in numbers[:-1]]
    assert first == ([1] * len(numbers) if begins_anew else [1, *(number + 1 for number in before)])


def test_a_cover_letter_has_a_page_of_its_own_that_is_not_counted(printed):
    profile = replace(
        SPARE, running=replace(SAYING, footer=Line(end="No. {page}"), first_footer=Line(end="No. {page}"))
    )
    letter, first, second, *_ = printed(document(identity=LETTER), profile)
    assert "We enclose a draft." in "\n".join(letter)
    assert not any("No. " in line or "¶" in line for line in letter)
    assert any("No. 1" in line for line in first)
    assert any("No. 2" in line for line in second)


def test_a_masthead_stands_for_the_first_header(printed):
    masthead = shipped_export_profiles()["Masthead document"]
    profile = replace(masthead, running=replace(masthead.running, first_header=Line(start="Never said")))
    first, second, *_ = printed(document(), profile)
    assert "United Nations" in "\n".join(first)
    assert "Never said" not in "\n".join(first)
    assert any("A/CONF.231/L.1" in line for line in second)


def test_only_the_pages_asked_for_are_printed_and_smaller_paper_gets_smaller_pages(printed):
    every = printed(document(), SPARE)
    assert printed(document(), SPARE, pages=(2, 2)) == every[1:2]
    assert printed(document(), SPARE, size=QPageSize.PageSizeId.A5) == every


@pytest.mark.parametrize("first", range(3))
def test_no_heading_is_the_last_line_of_a_page(printed, first):
    short = PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="Short.")
    lines = [short] * first
    for n in range(40):
        lines += [PrintedParagraph(id=f"h{n}", role=Role.HEADING_2, text=f"Heading {n}"), *[short] * (1 + n % 4)]
    pages = printed(replace(document(), paragraphs=tuple(lines)), replace(SPARE, running=Running(rule=False)))
    texts = ["".join(page).replace(" ", "") for page in pages]
    assert len(pages) > 4
    assert not any(page.rfind("Heading") > page.rfind("Short") for page in texts)
    assert sum(page.count("Heading") for page in texts) == 40
    assert sum(page.count("Short") for page in texts) == 100 + first, "and nothing is lost behind one that was moved"
