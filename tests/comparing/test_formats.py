"""One text as Word file, PDF, plain text, Markdown and web page: what only its format makes of it is no change."""

import io
from html import escape
from itertools import combinations

import docx
import pytest
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Look, Part
from draftdesk.reading.texts import read_text

WORDS = (
    "States Parties shall, as appropriate, strengthen cooperation on the early-warning systems of the least developed "
    "countries and report thereon to the Conference at its fourth session, taking into account the needs of all"
).split()


def sentence(n, length=40):
    return " ".join(WORDS[(n * 7 + at * (1 + n % 3)) % len(WORDS)] for at in range(length)).capitalize()


TEXT = [
    ("", "Draft agreement on safe passage", 1),
    ("", "The Parties to this Agreement,", 0),
    ("PP1", f"Recalling {sentence(1, 30)},", 0),
    ("PP1 bis", f"Recalling also {sentence(2, 22)},", 0),
    ("I.", "Purpose and scope", 2),
    ("1.", f"{sentence(3)}.", 0),
    ("2.", f"{sentence(4, 60)}, and in this regard:", 0),
    ("(a)", f"{sentence(5, 25)};", 0),
    ("(b)", f"{sentence(6, 35)};", 0),
    ("(i)", f"{sentence(7, 12)};", 0),
    ("(ii)", f"{sentence(8, 18)}.", 0),
    ("2 bis.", f"[{sentence(9, 44)}.]", 0),
    ("3.", f"{sentence(10, 80)}.", 0),
    ("II.", "Means of implementation", 2),
    *((f"{n}.", f"{sentence(n, 30 + 5 * n % 60)}.", 0) for n in range(4, 30)),
]
NOTED = 5, "Resolution 70/1."
"""The paragraph whose text ends with the mark of the one footnote, and that footnote."""


def typed(number, text):
    return f"{number} {text}" if number else text


def as_text(width=78):
    lines = []
    for number, text, _ in TEXT:
        lines += [*simpleSplit(typed(number, text), "Courier", 10, 6.0 * width), ""]
    return "\n".join(lines).encode()


def as_markdown():
    return "\n\n".join("#" * level + " " * bool(level) + typed(number, text) for number, text, level in TEXT).encode()


def as_html():
    body = "".join(
        f"<h{level}>{escape(typed(number, text))}</h{level}>" if level else f"<p>{escape(typed(number, text))}</p>"
        for number, text, level in TEXT
    )
    return f"<html><body><nav>Home | News</nav><main>{body}</main><footer>Contact</footer></body></html>".encode()


def as_word():
    document = docx.Document()
    for number, text, level in TEXT:
        between = "\t" if number and not level else " " if number else ""
        document.add_paragraph(f"{number}{between}{text}", style=f"Heading {level}" if level else None)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def as_pdf(page=A4, size=11, margin=70, *, notes=False):
    """Pages with a running head, page numbers, hanging numbers and, if wanted, a footnote in small type."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=page)
    width, height = page
    at, sheet = height - margin - 30, 1

    def turn():
        canvas.setFont("Times-Roman", 8)
        canvas.drawString(margin, height - 40, "A/CONF.231/L.4")
        canvas.drawCentredString(width / 2, 36, f"{sheet}/9")
        canvas.showPage()

    for place, (number, text, level) in enumerate(TEXT):
        font, points = ("Times-Bold", size + 4 - level) if level else ("Times-Roman", size)
        indent = 0 if level else 60
        for n, line in enumerate(simpleSplit(text, font, points, width - 2 * margin - indent)):
            if at < margin + 60:
                turn()
                at, sheet = height - margin - 30, sheet + 1
            canvas.setFont(font, points)
            if n == 0 and number:
                canvas.drawString(margin, at, number)
            start = margin + (canvas.stringWidth(number, font, points) + 6 if level and number and not n else indent)
            canvas.drawString(start, at, line)
            if notes and place == NOTED[0] and text.endswith(line):
                canvas.setFont(font, points * 0.6)
                canvas.drawString(start + canvas.stringWidth(line, font, points), at + points * 0.4, "1")
                canvas.setFont(font, (points - 2) * 0.6)
                canvas.drawString(margin, 64, "1")
                canvas.setFont(font, points - 2)
                canvas.drawString(margin + 6, 60, NOTED[1])
            at -= points * 1.2
        at -= points * 0.8
    turn()
    canvas.save()
    return file.getvalue()


FILES = {
    "a.docx": as_word,
    "b.pdf": as_pdf,
    "c.pdf": lambda: as_pdf(LETTER, 12.5, 90),
    "d.txt": as_text,
    "e.txt": lambda: as_text(60),
    "f.md": as_markdown,
    "g.html": as_html,
}


@pytest.fixture(scope="module")
def texts():
    return {name: read_text(make(), name, silent).text for name, make in FILES.items()}


@pytest.mark.parametrize("name", FILES)
def test_every_format_says_the_same_paragraphs_with_the_same_numbers(texts, name):
    said = [(each.number, each.text) for each in texts[name].passages]

    assert said == [(number, text) for number, text, _ in TEXT]


@pytest.mark.parametrize(("one", "other"), list(combinations(FILES, 2)))
def test_between_any_two_formats_nothing_changed(texts, one, other):
    found = compare(texts[one].passages, texts[other].passages)

    assert {change.kind for change in found.changes} == {ChangeKind.UNCHANGED}
    assert not any(change.renumbered for change in found.changes)


@pytest.mark.parametrize("name", ["a.docx", "f.md", "g.html", "b.pdf", "c.pdf"])
def test_headings_are_told_with_their_rank(texts, name):
    levels = [each.level for each in texts[name].passages]

    assert [bool(level) for level in levels] == [bool(level) for _, _, level in TEXT]
    assert levels[0] < levels[4] == levels[13]


def test_a_footnote_of_a_pdf_stands_for_itself_and_its_mark_is_no_letter(texts):
    noted = read_text(as_pdf(notes=True), "b.pdf", silent).text
    found = compare(texts["b.pdf"].passages, noted.passages)
    changed = [change for change in found.changes if change.kind is not ChangeKind.UNCHANGED or change.formatting]
    paragraph, note = noted.passages[NOTED[0]], noted.passages[-1]

    assert [(change.kind, change.formatting) for change in changed] == [
        (ChangeKind.UNCHANGED, True),
        (ChangeKind.INSERTED, False),
    ]
    assert (note.part, note.number, note.text) == (Part.FOOTNOTE, "1", NOTED[1])
    assert [(m.look, m.start, m.value) for m in paragraph.marks] == [(Look.FOOTNOTE, len(paragraph.text), "1")]
