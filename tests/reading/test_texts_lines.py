"""What a plain text, Markdown or a web page says as it is compared, and that no file can make reading it hang."""

import io
import random

import pytest
from reportlab.pdfgen.canvas import Canvas

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import Job, Stopped, silent
from draftdesk.model.comparison import ChangeKind, Look, Part, Text
from draftdesk.reading.texts import read_text


def read(text: str, name: str) -> Text:
    return read_text(text.encode(), name, silent).text


def said(text: str, name: str = "a.txt") -> list[tuple[str, str]]:
    return [(each.number, each.text) for each in read(text, name).passages]


def notes(text: Text) -> list[tuple[str, str]]:
    return [(each.number, each.text) for each in text.passages if each.part is Part.FOOTNOTE]


def marks(text: Text, at: int = 0) -> list[tuple[str, str]]:
    passage = text.passages[at]
    return [(each.value or passage.text[each.start : each.end], each.look) for each in passage.marks]


# Plain text


def test_wrapped_lines_are_one_paragraph_and_numbers_begin_another() -> None:
    text = """
    1. States shall act together wherever that is needed, and
    shall report on it to the Conference.
    2. They shall also, as referred to in paragraph
    1. above, inform each other of all that they do:
    (a) By letter;
    (b) By word of mouth, which need not be
    recorded in every case that they can think of in advance.
    2 bis. The Conference shall decide.
    """
    assert said(text) == [
        ("1.", "States shall act together wherever that is needed, and shall report on it to the Conference."),
        ("2.", "They shall also, as referred to in paragraph 1. above, inform each other of all that they do:"),
        ("(a)", "By letter;"),
        ("(b)", "By word of mouth, which need not be recorded in every case that they can think of in advance."),
        ("2 bis.", "The Conference shall decide."),
    ]


@pytest.mark.parametrize("ending", ["; and", "; or", ", and", "; et", "; y", "; и"])
@pytest.mark.parametrize(
    "items", [("Recognize workers", "Protect rivers"), ("to recognize workers", "to protect rivers")]
)
def test_the_last_item_of_a_list_is_one_of_its_own(ending: str, items: tuple[str, str]) -> None:
    text = f"4. We are guided by the following:\n(a) {items[0]}{ending}\n(b) {items[1]}.\n5. We act.\n"

    assert said(text) == [
        ("4.", "We are guided by the following:"),
        ("(a)", f"{items[0]}{ending}"),
        ("(b)", f"{items[1]}."),
        ("5.", "We act."),
    ]


@pytest.mark.parametrize(
    "cited", ["paragraphs 2 and\n3. The rest", "paragraph 1 (a) and\n(b) They", "articles 1, 2 or\n3. Or"]
)
def test_a_number_cited_together_with_another_opens_nothing(cited: str) -> None:
    text = f"1. States:\n(a) Recall what is said in the Agenda for all:\n2. States recall {cited} of the Agenda.\n"

    assert [number for number, _ in said(text)] == ["1.", "(a)", "2."]


def test_numbers_on_lines_of_their_own_belong_to_what_follows() -> None:
    assert said("1. \nWe met in Awaza.\n(a) \nTrade;\nII\n\nMeans of implementation\n\n2.\nWe shall meet again.\n") == [
        ("1.", "We met in Awaza."),
        ("(a)", "Trade;"),
        ("II", "Means of implementation"),
        ("2.", "We shall meet again."),
    ]


def test_numbers_with_a_dash_are_no_page_numbers() -> None:
    text = "\n\n".join(f"{n} - تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة؛" for n in range(1, 13))

    assert [number for number, _ in said(text)] == [f"{n} -" for n in range(1, 13)]


REST = "with the participation of all who wished to take part in it and to be heard by others. We shall go on."


def test_a_title_between_stars_is_a_title() -> None:
    assert said("**I. Our common vision**\n\n1. We met.\n") == [("I.", "Our common vision"), ("1.", "We met.")]


PAGED = """A/RES/80/3

Awaza Political Declaration

1. We met in Awaza to speak of the future of our countries, and of the peace that
they need,1 with the participation of all who wished to take part in it and to be
heard by
_______________

1 Resolution 79/233, annex.

2 Adopted in Paris, with a title that
runs over two lines.

A/RES/80/3
25-16680
2/3

others. We shall go on.2
2. We welcome the Agenda3 and recall 20244 and the Accord. 5
_______________

3 Resolution 70/1.

4 Resolution 71/1.

5 Resolution 72/1.

A/RES/80/3
25-16680
3/3
"""


def test_pages_of_a_plain_text_leave_their_heads_and_their_footnotes_apart() -> None:
    text = read(PAGED.replace("We shall go on.2", "We shall go on."), "a.txt")

    assert [(each.number, each.text) for each in text.passages if each.part is Part.BODY] == [
        ("", "A/RES/80/3"),
        ("", "Awaza Political Declaration"),
        ("1.", f"We met in Awaza to speak of the future of our countries, and of the peace that they need, {REST}"),
        ("2.", "We welcome the Agenda and recall 2024 and the Accord."),
    ]
    assert notes(text) == [
        ("1", "Resolution 79/233, annex."),
        ("2", "Adopted in Paris, with a title that runs over two lines."),
        ("3", "Resolution 70/1."),
        ("4", "Resolution 71/1."),
        ("5", "Resolution 72/1."),
    ]
    assert marks(text, 2) == [("1", Look.FOOTNOTE)]
    assert marks(text, 3) == [("3", Look.FOOTNOTE), ("4", Look.FOOTNOTE), ("5", Look.FOOTNOTE)]


def test_a_figure_that_is_cited_is_no_mark_of_a_note() -> None:
    text = PAGED.replace("they need,1", "Article 1 provides, see CO2,").replace("Agenda3", "Agenda in Article 3 ")

    assert "as in Article 3" not in text
    assert "Article 1 provides, see CO2," in read(text, "a.txt").passages[2].text


def test_front_matter_is_no_text_but_says_title_and_language() -> None:
    text = read('---\ntitle: "Zero draft"\nlanguage: FR\n---\n\nLes Parties conviennent de ce qui suit.\n', "a.txt")

    assert (text.title, text.language) == ("Zero draft", "fr")
    assert [each.text for each in text.passages] == ["Les Parties conviennent de ce qui suit."]


# Markdown


def test_markdown_says_its_looks_as_marks() -> None:
    text = read("*Recalling* the **whole** of H~2~O<sup>2</sup> and **unclosed\n{:.lead}\n", "a.md")

    assert text.passages[0].text == "Recalling the whole of H~2~O2 and unclosed"
    assert marks(text) == [("Recalling", Look.ITALIC), ("whole", Look.BOLD), ("2", Look.SUPERSCRIPT)]


def test_markdown_footnotes_stand_apart_under_the_number_they_were_typed_with() -> None:
    text = read("The Agenda[^2] and the Accord[^7].\n\n[^2]: Resolution 70/1.\n[^7]: Of *Paris*.\n", "a.md")

    assert text.passages[0].text == "The Agenda and the Accord."
    assert marks(text) == [("2", Look.FOOTNOTE), ("7", Look.FOOTNOTE)]
    assert notes(text) == [("2", "Resolution 70/1."), ("7", "Of Paris.")]


def test_markdown_footnotes_of_one_label_are_all_read_in_their_order() -> None:
    text = read(
        "A claim[^2], another[^3].\n\n[^2]: One.\n\n    Of two parts.\n\n[^2]: Other.\n\n[^3]: Third.\n", "a.md"
    )

    assert notes(text) == [("2", "One. Of two parts."), ("2", "Other."), ("3", "Third.")]
    assert marks(text) == [("2", Look.FOOTNOTE), ("3", Look.FOOTNOTE)]


def test_markdown_lists_have_the_numbers_they_were_typed_with_or_count() -> None:
    assert [number for number, _ in said("3. one\n4. two\n6. three\n", "a.md")] == ["3.", "4.", "6."]
    assert [number for number, _ in said("1. one\n1. two\n1. three\n", "a.md")] == ["1.", "2.", "3."]
    assert said("8. (a) one\n", "a.md")[0][1] in {"one", "(a) one"}


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_a_number_typed_after_a_bullet_is_the_number(name: str) -> None:
    items = ["(a) Recognize workers;", "(b) Protect rivers;", "Restore springs."]
    html = f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    text = "\n\n".join(f"-   {item}" for item in items) if name == "a.md" else html

    assert said(text, name) == [("(a)", "Recognize workers;"), ("(b)", "Protect rivers;"), ("•", "Restore springs.")]


def test_a_paragraph_cut_by_a_page_and_paragraphs_run_together_are_mended() -> None:
    prose = "the interests of all countries that have no access to the sea and need it for their trade with others and"
    text = (
        f"1. We recall {prose}\n\nfor their peace. 2. We act. 3. We report in 2024 4. We thank {prose}\n\n5. We end.\n"
    )

    assert said(text, "a.md") == [
        ("1.", f"We recall {prose} for their peace."),
        ("2.", "We act."),
        ("3.", "We report in 2024"),
        ("4.", f"We thank {prose}"),
        ("5.", "We end."),
    ]


def test_a_note_of_the_editors_in_braces_ends_its_paragraph() -> None:
    prose = (
        "the interests of all countries that have no access to the sea and need it for their trade with other places"
    )
    noted = f"We recall {prose}. {{pending the outcome of talks}}"

    assert said(f"1. {noted}\n\n*Note: a text was received on {prose}.*\n", "a.md") == [
        ("1.", noted),
        ("", f"Note: a text was received on {prose}."),
    ]


def test_numbers_that_are_cited_are_no_paragraphs() -> None:
    text = "2. We recall paragraph 3. The rest, adopted on 4. May, and article 5. Nothing else."

    assert said(text, "a.md") == [("2.", text[3:])]


def test_tables_of_markdown_are_read_cell_by_cell() -> None:
    text = read("| A | B |\n|---|---|\n| *one* | two |\n", "a.md")

    assert [(each.part, each.cell, each.text) for each in text.passages] == [
        (Part.TABLE, (0, 0, 0), "A"),
        (Part.TABLE, (0, 0, 1), "B"),
        (Part.TABLE, (0, 1, 0), "one"),
        (Part.TABLE, (0, 1, 1), "two"),
    ]
    assert marks(text, 2) == [("one", Look.ITALIC)]


# Web pages


def test_a_web_page_says_its_looks_and_its_footnotes() -> None:
    text = read(
        """<html><body><h1>Draft <i>agreement</i></h1>
        <p><em>Recalling</em> the Agenda<sup><a href="#fn1">1</a></sup>, and&nbsp;CO<sub>2</sub><br>too</p>
        <p>First<br>second</p><p>1. One<br>2. Two</p>
        <ol><li id="fn1">1. Resolution 70/1. <a href="#ref1">↩</a></li></ol></body></html>""",
        "a.html",
    )

    assert [(each.level, each.text) for each in text.passages[:2]] == [
        (1, "Draft agreement"),
        (0, "Recalling the Agenda, and CO2 too"),
    ]
    assert [(each.number, each.text) for each in text.passages[2:5]] == [
        ("", "First second"),
        ("1.", "One"),
        ("2.", "Two"),
    ]
    assert marks(text, 0) == [("agreement", Look.ITALIC)]
    assert marks(text, 1) == [("Recalling", Look.ITALIC), ("1", Look.FOOTNOTE), ("2", Look.SUBSCRIPT)]
    assert notes(text) == [("1", "Resolution 70/1.")]


# PDFs


def page(canvas: Canvas, lines: list[tuple[float, str]], top: float = 780) -> None:
    """A page with lines of a size each; "^1" at the end of one is the raised number of a note."""
    for size, line in lines:
        words, _, raised = line.partition("^")
        canvas.setFont("Times-Roman", size)
        canvas.drawString(70, top, words)
        if raised:
            canvas.setFont("Times-Roman", size * 0.6)
            canvas.drawString(70 + canvas.stringWidth(words, "Times-Roman", size), top + size * 0.35, raised)
        top -= 1.2 * size
    canvas.showPage()


PROSE = [
    "States shall act together wherever that is needed, and report on it to the Charter of the United",
    "Nations Environment Programme, which keeps what they say and makes it known to each of them",
    "in all the languages in which it speaks, every year and before the Conference meets again.",
]


def with_annex(annex_pages: int) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    for first in (1, 7):
        lines = [(12.0, "")]
        for number in range(first, first + 6):
            lines += [
                (12.0, f"{number}. {PROSE[0]}"),
                (12.0, PROSE[1] + ("^1" if number == 1 else "")),
                (12.0, PROSE[2]),
            ]
        page(canvas, [*lines, (12.0, ""), (9.0, "1 See resolution 64/292.")] if first == 1 else lines)
    for _ in range(annex_pages):
        page(canvas, [(9.0, " ".join(CHANCE.choices(WORDS, k=14))) for _ in range(60)])
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("annex_pages", [1, 2, 6])
def test_an_annex_in_smaller_type_changes_nothing_in_the_text_before_it(annex_pages: int) -> None:
    text = read_text(with_annex(annex_pages), "a.pdf", silent).text

    assert [(each.number, each.level, each.text) for each in text.passages[:12]] == [
        (f"{n}.", 0, " ".join(PROSE)) for n in range(1, 13)
    ]
    assert marks(text) == [("1", Look.FOOTNOTE)]
    assert notes(text)[0] == ("1", "See resolution 64/292.")


# Whatever comes

CHANCE = random.Random(20180713)
WORDS = ["".join(CHANCE.choices("abcdefghijklmnop", k=CHANCE.randint(2, 9))) for _ in range(2000)]
ODD = (
    "a\u0301\u0327 letter, zero\u200bwidth\u200d, \u202eright to left\u202c, \U0001f600, العربية and English, 中文，"
    "русский, soft\u00adhyphens \ufdd0\ufddc"
)


def long_text(paragraphs: int) -> str:
    return "\n\n".join(f"{n}. {' '.join(CHANCE.choices(WORDS, k=60))}." for n in range(1, paragraphs + 1))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("content", ["", "  \n\n ", "\ufeff", "\0\0", "---\n---\n"])
def test_a_file_that_says_nothing_has_no_passages(name: str, content: str) -> None:
    text = read(content, name)

    assert [each.text for each in text.passages if each.text.strip("- ")] == []


def test_against_an_empty_file_all_is_new() -> None:
    new = compare(read("", "a.txt").passages, read("1. States shall act.\n", "b.txt").passages)

    assert [change.kind for change in new.changes] == [ChangeKind.INSERTED]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_signs_of_all_scripts_come_through(name: str) -> None:
    text = read(f"{ODD}\n\n{ODD} again", name)
    kept = ODD.replace("\u00ad", "")
    if name != "a.txt":
        kept = kept.replace("\ufdd0\ufddc", "").rstrip()

    assert text.passages[0].text.startswith(kept[:60])
    assert {change.kind for change in compare(text.passages, text.passages).changes} == {ChangeKind.UNCHANGED}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_ten_thousand_equal_paragraphs_are_all_read(name: str) -> None:
    line = "<p>The same text again and again.</p>" if name == "a.html" else "The same text again and again.\n\n"

    assert len(read(line * 10_000, name).passages) == 10_000


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_paragraph_of_fifty_thousand_words_is_one(name: str) -> None:
    (passage,) = read(" ".join(CHANCE.choices(WORDS, k=50_000)), name).passages

    assert passage.text.count(" ") == 49_999


JUNK = [
    "[" * 50_000,
    "<" * 50_000,
    "1. " * 30_000,
    "* " * 30_000,
    "PP1 bis " * 10_000,
    "_____\n1 a\n" * 3_000,
    "[^1] " * 5_000,
]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("junk", JUNK, ids=[each[:8].strip() for each in JUNK])
def test_nothing_repeated_makes_reading_hang(name: str, junk: str) -> None:
    assert len(read(junk, name).passages) <= len(junk)


def pdf(pages: int) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    for page in range(pages):
        canvas.setFont("Times-Roman", 10)
        for line in range(45):
            canvas.drawString(70, 800 - 14 * line, " ".join(WORDS[(page * 7 + line * 5 + n) % 2000] for n in range(9)))
        canvas.drawString(300, 30, f"{page + 1} of {pages}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", long_text(3000).encode()),
        ("a.md", long_text(1000).encode()),
        ("a.html", f"<p>{long_text(3000).replace(chr(10) * 2, '<p>')}".encode()),
        ("a.pdf", pdf(40)),
    ],
)
def test_reading_can_be_stopped_at_any_time(name: str, content: bytes) -> None:
    told: list[tuple[int, int, str]] = []
    read_text(content, name, lambda *now: told.append(now))
    assert len(told) > 20

    for after in (1, len(told) // 2, len(told) - 1):
        listener = Impatient(after)
        with pytest.raises(Stopped):
            read_text(content, name, listener.job)
        assert listener.told == after


class Impatient:
    """Listens for so long and then stops the work."""

    def __init__(self, after: int) -> None:
        self.told = 0
        self._after = after
        self.job = Job(self._listen)

    def _listen(self, *_: object) -> None:
        self.told += 1
        if self.told == self._after:
            self.job.cancel()
