"""PDF becomes lines in reading order without page furniture, and says what it could not read."""

import io
from collections.abc import Callable
from itertools import pairwise

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer

from draftdesk.kit.jobs import Job, Stopped, silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.sources import BlockStyle
from draftdesk.reading.formats.pdf import read_pdf
from draftdesk.reading.layout.structure import blocks

_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12, spaceAfter=6)
_HEAD = ParagraphStyle("head", parent=_BODY, fontName="Helvetica-Bold", fontSize=13, leading=16)
_SENTENCES = [
    f"Paragraph {n} recalls that delegations addressed matter {n} of the agenda at length, that several of them asked "
    f"for more time, and that the co-facilitators took note of all the views expressed on item {n}."
    for n in range(400)
]


def _drawn(*pages: Callable[[Canvas], None], **options: object) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, **options)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _laid_out(
    story: list[Flowable], frames: list[Frame] | None = None, on_page: Callable[[Canvas], None] = lambda canvas: None
) -> bytes:
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=A4)
    frames = frames or [Frame(60, 70, 475, 700)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=lambda canvas, _: on_page(canvas)))
    document.build(story)
    return buffer.getvalue()


def _texts(content: bytes) -> list[str]:
    return [line.text for line in read_pdf(content, "x.pdf", silent)[0]]


def _words(content: bytes) -> str:
    return " ".join(_texts(content))


def test_lines_say_their_page_place_size_and_boldness() -> None:
    story = [Paragraph("Detention", _HEAD), Paragraph(_SENTENCES[1], _BODY), Paragraph(_SENTENCES[2], _BODY)]
    lines, warnings = read_pdf(_laid_out(story), "x.pdf", silent)
    head, *body = lines
    assert warnings == ()
    assert (head.text, head.page, head.bold, head.size) == ("Detention", 1, True, 13.0)
    assert {(line.bold, line.size, round(line.left)) for line in body} == {(False, 10.0, 66)}
    assert [line.blank_before for line in body].count(True) == 2
    assert all(line.right <= 530 and not line.whole for line in body)


def test_running_headers_footers_and_page_numbers_are_left_out() -> None:
    def furniture(canvas: Canvas) -> None:
        canvas.drawString(60, 800, "Third informal thematic session")
        canvas.drawRightString(535, 800, "A/72/1")
        canvas.drawCentredString(300, 40, f"Page {canvas.getPageNumber()} of 9")

    content = _laid_out([Paragraph(text, _BODY) for text in _SENTENCES[:100]], on_page=furniture)
    lines, _ = read_pdf(content, "x.pdf", silent)
    assert max(line.page or 0 for line in lines) > 3
    assert " ".join(line.text for line in lines) == " ".join(_SENTENCES[:100])


def test_lone_page_numbers_go_and_numbers_in_the_text_stay() -> None:
    def draw(number: int) -> Callable[[Canvas], None]:
        def page(canvas: Canvas) -> None:
            canvas.drawString(60, 700, f"This page speaks of {number} things")
            canvas.drawString(60, 680, str(1948 + number * number))
            canvas.drawString(60, 660, f"and ends here, for page {number} is short")
            canvas.drawString(60, 640, f"with a last word on {number}.")
            canvas.drawString(300, 40, f"- {number} -")

        return page

    texts = _texts(_drawn(*(draw(number) for number in range(1, 5))))
    assert not any(text.startswith("-") for text in texts)
    assert [text for text in texts if text.isdigit()] == ["1949", "1952", "1957", "1964"]


def test_two_columns_are_read_one_after_the_other() -> None:
    frames = [Frame(50, 60, 240, 700), Frame(305, 60, 240, 700)]
    lines, warnings = read_pdf(_laid_out([Paragraph(text, _BODY) for text in _SENTENCES[:60]], frames), "x.pdf", silent)
    assert " ".join(line.text for line in lines) == " ".join(_SENTENCES[:60])
    assert warnings == ()
    assert len({round(line.left) for line in lines}) == 1


def test_two_columns_written_row_by_row_are_read_down_each() -> None:
    left = [f"left {n} with some more words in it" for n in range(20)]
    right = [f"right {n} with some more words in it" for n in range(20)]

    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 780, "A title that runs across both of the columns of this page, from edge to edge of it")
        for n, (one, other) in enumerate(zip(left, right, strict=True)):
            canvas.drawString(60, 750 - 14 * n, one)
            canvas.drawString(310, 750 - 14 * n, other)

    texts = _texts(_drawn(draw))
    assert texts[1:] == left + right


def test_rows_whose_order_is_doubtful_are_named_by_page() -> None:
    def prose(canvas: Canvas) -> None:
        canvas.drawString(60, 780, "Only a line.")

    def table(canvas: Canvas) -> None:
        for n in range(8):
            for column, x in enumerate((60, 200, 330, 470)):
                canvas.drawString(x, 700 - 20 * n, f"p{canvas.getPageNumber()} r{n} c{column}")

    lines, warnings = read_pdf(_drawn(prose, table, table, prose, table), "x.pdf", silent)
    assert warnings == ("Pages 2-3, 5 are set in columns or tables: the order of the lines is doubtful.",)
    assert lines[1].text == "p2 r0 c0 p2 r0 c1 p2 r0 c2 p2 r0 c3"


def _picture(canvas: Canvas) -> None:
    bitmap = pypdfium2.PdfBitmap.new_native(20, 20, pypdfium2.raw.FPDFBitmap_BGR)
    canvas.drawImage(ImageReader(bitmap.to_pil()), 0, 0, 500, 700)


def test_pictures_of_text_are_named_by_page() -> None:
    pytest.importorskip("PIL")
    lines, warnings = read_pdf(
        _drawn(_picture, _picture, lambda canvas: canvas.drawString(60, 700, "Text."), _picture), "x.pdf", silent
    )
    assert [line.text for line in lines] == ["Text."]
    assert warnings == ("Pages 1-2, 4 hold pictures of text and no text: run OCR first, then import the file again.",)


def test_a_file_without_text_reads_as_nothing_and_says_so() -> None:
    lines, warnings = read_pdf(_drawn(lambda canvas: None), "x.pdf", silent)
    assert (lines, warnings) == ([], ("The file holds no text.",))
    assert blocks(lines) == ((), ())


def test_an_encrypted_file_is_refused_in_one_line() -> None:
    content = _drawn(lambda canvas: canvas.drawString(60, 700, "Secret"), encrypt="password")
    with pytest.raises(UnreadableFile, match=r"^secret\.pdf is protected by a password\.[^\n]*$"):
        read_pdf(content, "secret.pdf", silent)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_refused_in_one_line(share: float) -> None:
    content = _laid_out([Paragraph(text, _BODY) for text in _SENTENCES[:80]])
    with pytest.raises(UnreadableFile, match=r"^x\.pdf is [^\n]*$"):
        read_pdf(content[: int(len(content) * share)], "x.pdf", silent)


@pytest.mark.parametrize("content", [b"", b"not a PDF at all", b"%PDF-1.4\nstartxref\n0\n%%EOF", b"\0" * 1000])
def test_what_is_no_pdf_is_refused_in_one_line(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"^x\.pdf is damaged or not a PDF[^\n]*$"):
        read_pdf(content, "x.pdf", silent)


def test_words_cut_at_line_ends_are_joined_by_what_the_file_says() -> None:
    text = (
        "The implementation of the non-refoulement principle.<br/>States take an ap-<br/>proach to non-<br/>refoulement"
        " that helps its imple-<br/>mentation and capacity-<br/>building. Capacity-building and any approach matter."
    )
    read, _ = blocks(read_pdf(_laid_out([Paragraph(text, _BODY)]), "x.pdf", silent)[0])
    whole = " ".join(block.text for block in read)
    assert "an approach to non-refoulement that helps its implementation and capacity-building." in whole


def test_a_paragraph_goes_on_over_the_page() -> None:
    content = _laid_out([Spacer(1, 660), Paragraph(" ".join(_SENTENCES[:4]), _BODY)])
    read, _ = blocks(read_pdf(content, "x.pdf", silent)[0])
    assert [(block.page, block.style) for block in read] == [(1, BlockStyle.BODY)]
    assert read[0].text == " ".join(_SENTENCES[:4])


def test_pages_count_upward_and_progress_reaches_the_end() -> None:
    told: list[tuple[int, int]] = []
    content = _laid_out([Paragraph(text, _BODY) for text in _SENTENCES[:100]])
    lines, _ = read_pdf(content, "x.pdf", lambda done, of, what: told.append((done, of)))
    assert all((before.page or 0) <= (after.page or 0) for before, after in pairwise(lines))
    assert told[-1] == (lines[-1].page, lines[-1].page)


def test_reading_stops_when_asked() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Stopped):
        read_pdf(_drawn(lambda canvas: None), "x.pdf", job)
