"""Cards filled in as forms, one to a file or many: as tables of labels and values, and as lines without any table."""

import io
from pathlib import Path

import docx
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, Suggestion
from draftdesk.reading.passages.cards import cards
from draftdesk.reading.sources import read

LONG = "Establish joint bodies for all the basins that two or more States share"
CARD = (("Delegation", "Kenya"), ("Theme", "Rivers"), ("Recommendation", LONG), ("Rationale", "They meet"))
DATA = Path(__file__).parents[4] / "shared" / "data" / "sources"


def both(content: str | bytes, name: str) -> tuple[tuple[Suggestion, ...], tuple[Block, ...]]:
    reading = read(content if isinstance(content, bytes) else content.encode(), name, silent)
    return cards(reading.blocks)[0], reading.blocks


def found(content: str | bytes, name: str) -> tuple[Suggestion, ...]:
    return both(content, name)[0]


def short(each: Suggestion) -> tuple[tuple[str, ...], tuple[str, ...], str, str]:
    return each.contributors, each.tags, each.text, each.rationale


WHOLE = (("Kenya",), ("theme:Rivers",), LONG, "They meet")


def html_table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table border=1>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def word_table(*rows: tuple[str, ...]) -> bytes:
    made, file = docx.Document(), io.BytesIO()
    table = made.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    made.save(file)
    return file.getvalue()


def word_paragraphs(*texts: str) -> bytes:
    made, file = docx.Document(), io.BytesIO()
    for text in texts:
        made.add_paragraph(text)
    made.save(file)
    return file.getvalue()


def pdf_table(*rows: tuple[str, ...]) -> bytes:
    style, file = getSampleStyleSheet()["Normal"], io.BytesIO()
    cells = [[Paragraph(text, style) for text in row] for row in rows]
    table = Table(
        cells, colWidths=[110, 300], style=[("GRID", (0, 0), (-1, -1), 1, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    )
    SimpleDocTemplate(file, pagesize=A4).build([Paragraph("Recommendation card", style), table])
    return file.getvalue()


def lines(colon: str = ": ", between: str = "\n") -> str:
    return between.join(f"{label}{colon}{value}" for label, value in CARD)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (html_table(*CARD), "card.html"),
        (word_table(*CARD), "card.docx"),
        (pdf_table(*CARD), "card.pdf"),
        ("\n".join(f"{label};{value}" for label, value in CARD), "card.csv"),
        ("| a | b |\n|---|---|\n" + "\n".join(f"| {label} | {value} |" for label, value in CARD), "card.md"),
        (html_table(*((f"{n}. {label}:", value) for n, (label, value) in enumerate(CARD, 1))), "card.html"),
        (html_table(("Recommendation card",), *CARD), "card.html"),
        (html_table(*CARD[0:1], CARD[1], ("Recommendation (max. 100 words)", LONG), CARD[3]), "card.html"),
        (html_table((*CARD[0], *CARD[1]), CARD[2], CARD[3]), "card.html"),
        (word_table(*(each for label, value in CARD for each in ((label,), (value,)))), "card.docx"),
        (word_table(*((f"{label}: {value}",) for label, value in CARD)), "card.docx"),
        (lines(), "card.txt"),
        (lines(between="\n\n"), "card.txt"),
        (lines(":\n", "\n\n"), "card.txt"),
        (lines(" – "), "card.txt"),
        (word_paragraphs(*("\t".join(each) for each in CARD)), "card.docx"),
        ("# Card\n\n" + lines(":** ", "\n\n**").replace("Delegation", "**Delegation"), "card.md"),
        ("# Card\n\n" + "\n\n".join(f"## {label}\n\n{value}" for label, value in CARD), "card.md"),
        (f"<p>{lines().replace(chr(10), '<br>')}</p>", "card.html"),
        (f"Statement\n\nDear all,\n\n{lines()}\n", "card.txt"),
    ],
)
def test_a_card_is_read_whole_however_it_was_filled_in(content: str | bytes, name: str) -> None:
    suggestions, blocks = both(content, name)
    (card,) = suggestions
    assert short(card) == WHOLE
    first, last = blocks[card.locator.block], blocks[card.locator.end_block]
    assert first is last
    assert first.text[card.locator.start : card.locator.end] == card.quoted


def test_lines_broken_to_the_width_of_a_page_are_one_value() -> None:
    text = (
        "RECOMMENDATION CARD\n\nDelegation: Kenya\nTheme: Rivers and other transboundary waters\n"
        "Recommendation: Establish joint bodies for all the basins that two or\nmore States share, with secretariats"
        " of their own and the means they need\nto do their work.\nRationale: Rivers meet no border posts, and the"
        " people on both banks have the\nsame needs in years of drought.\n"
    )
    (card,) = found(text, "card.txt")
    assert card.text.endswith("to do their work.")
    assert card.rationale.startswith("Rivers meet no border posts")
    assert card.rationale.endswith("years of drought.")


def test_several_cards_in_a_file_are_read_each() -> None:
    second = tuple((label, {"Kenya": "Nepal", LONG: "Count every well"}.get(value, value)) for label, value in CARD)
    text = "\n\n".join("\n".join(f"{label}: {value}" for label, value in card) for card in (CARD, second))
    expected = [WHOLE, (("Nepal",), ("theme:Rivers",), "Count every well", "They meet")]
    for content, name in (
        (text, "cards.txt"),
        (html_table(*CARD, *second), "cards.html"),
        (html_table(*CARD) + "<p>and</p>" + html_table(*second), "cards.html"),
        (word_table(*CARD, *second), "cards.docx"),
    ):
        assert [short(card) for card in found(content, name)] == expected


def test_several_recommendations_in_one_form_share_what_stands_before_them() -> None:
    rows = (*CARD[:2], ("Recommendation 1", "Share data"), ("Rationale", "One"), ("Recommendation 2", "Count wells"))
    assert [short(card) for card in found(html_table(*rows), "card.html")] == [
        (("Kenya",), ("theme:Rivers",), "Share data", "One"),
        (("Kenya",), ("theme:Rivers",), "Count wells", ""),
    ]


def test_a_list_under_the_label_gives_a_card_an_item() -> None:
    text = f"Delegation: Kenya\nTheme: Rivers\nRecommendations:\n- {LONG}\n- Count every well\n\nRationale: They meet\n"
    assert [short(card) for card in found(text, "card.txt")] == [WHOLE, (*WHOLE[:2], "Count every well", "They meet")]


def test_a_value_of_several_paragraphs_belongs_to_its_label_and_the_text_after_the_form_to_none() -> None:
    text = f"Delegation: Kenya\n\nRecommendation: {LONG}\n\nThis is to be done at once.\n\nRationale: They meet\n\n"
    after = "".join(f"The talks went on for day number {n} without an end in sight.\n\n" for n in range(9))
    (card,) = found(text + after, "card.txt")
    assert card.quoted == f"{LONG}\nThis is to be done at once."
    assert card.rationale == "They meet"


@pytest.mark.parametrize(
    "content",
    [
        html_table(("Delegation", "Recommendation"), ("Kenya", LONG), ("Nepal", LONG)),
        html_table(("Type", "Text", "State"), ("Recommendation", LONG, "Kenya"), ("Recommendation", LONG, "Nepal")),
    ],
)
def test_a_table_with_its_headings_on_top_is_no_form(content: str) -> None:
    assert [card.contributors for card in found(content, "cards.html")] == [("Kenya",), ("Nepal",)]


@pytest.mark.parametrize(
    "text",
    [
        "Theme: Rivers\n\nThe States met in Geneva and spoke at length.\n",
        "To: All\nFrom: Kenya\n\nDear all, here is our text.\n",
        "The recommendation: to share data. The theme: rivers.\n",
        "Recommendations:\n- Share data\n- Count wells\n",
    ],
)
def test_labels_that_make_no_form_are_prose(text: str) -> None:
    assert found(text, "paper.txt") == ()


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not here")
def test_summaries_and_news_hold_no_forms() -> None:
    for path in sorted(DATA.glob("*.txt")):
        assert found(path.read_bytes(), path.name) == (), path.name
