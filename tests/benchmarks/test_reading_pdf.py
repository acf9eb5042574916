"""Reading a PDF costs at most two and a half times what pdfium needs to give its bare text."""

import io
import time
from collections.abc import Callable

import pypdfium2
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from draftdesk.kit.jobs import silent
from draftdesk.reading.sources import read

_MOST = 2.5
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12, spaceAfter=6)


@pytest.fixture(scope="module")
def hundred_pages() -> bytes:
    buffer = io.BytesIO()
    sentence = "Delegations addressed this matter at length and asked for more time before the next session begins. "
    story = [Paragraph(f"{n}. {sentence * (2 + n % 5)}", _BODY) for n in range(1250)]
    SimpleDocTemplate(buffer, pagesize=A4).build(story)
    return buffer.getvalue()


def _bare_text(content: bytes) -> int:
    document = pypdfium2.PdfDocument(content)
    total = 0
    for n in range(len(document)):
        page = document[n]
        text = page.get_textpage()
        total += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return total


def _best_of_each(times: int, *works: Callable[[], object]) -> list[float]:
    """The best time of each, turn and turn about: pdfium's own varies with what the allocator did before."""
    best = [float("inf")] * len(works)
    for _ in range(times):
        for n, work in enumerate(works):
            start = time.perf_counter()
            work()
            best[n] = min(best[n], time.perf_counter() - start)
    return best


def test_reading_a_hundred_pages(benchmark: BenchmarkFixture, hundred_pages: bytes) -> None:
    reading = benchmark.pedantic(lambda: read(hundred_pages, "long.pdf", silent), rounds=5, warmup_rounds=1)
    assert 90 <= (reading.blocks[-1].page or 0) <= 130
    bare, ours = _best_of_each(10, lambda: _bare_text(hundred_pages), lambda: read(hundred_pages, "long.pdf", silent))
    benchmark.extra_info["times the bare text"] = round(ours / bare, 2)
    assert ours <= _MOST * bare
