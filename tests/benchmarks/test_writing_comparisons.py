"""A long comparison as a file, every paragraph edited, against python-docx writing no more than its words."""

import io
import random
from time import perf_counter

import docx
import pytest

from draftdesk.comparing.compare import compare
from draftdesk.kit.resources import resource
from draftdesk.model.comparison import Passage
from draftdesk.writing.comparison_csv import comparison_csv
from draftdesk.writing.comparison_html import comparison_html
from draftdesk.writing.comparison_markdown import comparison_markdown
from draftdesk.writing.comparison_table import comparison_table

PARAGRAPHS = 2_400
WORDS = "the of States shall to and migration rights water in a all measures cooperation with for data".split()
OTHERS = ("should", "may", "lakes", "rivers")


@pytest.fixture(scope="module")
def edited():
    chance = random.Random(20180205)
    a = [[*chance.choices(WORDS, k=68), f"word{n}"] for n in range(PARAGRAPHS)]
    b = [[chance.choice(OTHERS) if at in (9, 20, 44, 60) else word for at, word in enumerate(each)] for each in a]
    return compare(
        *([Passage(number=f"{n}.", text=" ".join(each)) for n, each in enumerate(side, 1)] for side in (a, b))
    )


def by_python_docx(comparison):
    word = docx.Document(str(resource("word", "base.docx")))
    for change in comparison.changes:
        paragraph = word.add_paragraph()
        for segment in change.segments:
            paragraph.add_run(segment.text)
    made = io.BytesIO()
    word.save(made)


def fastest(work, times=3):
    took = []
    for _ in range(times):
        start = perf_counter()
        work()
        took.append(perf_counter() - start)
    return min(took)


@pytest.mark.parametrize(
    ("write", "most"),
    [(comparison_table, 0.8), (comparison_html, 0.5), (comparison_markdown, 0.6), (comparison_csv, 0.4)],
)
def test_a_long_comparison_is_written_while_a_person_waits(edited, write, most):
    assert edited.counts.edited == PARAGRAPHS
    assert fastest(lambda: write(edited, "Zero draft", "Rev.1")) < most * fastest(lambda: by_python_docx(edited), 1)
