"""Markdown becomes whole paragraphs with levels, numbers and table places; raw HTML gives text and nothing else."""

import pytest

from draftdesk.kit.jobs import silent
from draftdesk.reading.formats.md import read_md
from draftdesk.reading.layout.lines import Line


def _read(text: str) -> list[Line]:
    return read_md(text, silent)


def _texts(text: str) -> list[str]:
    return [line.text for line in _read(text)]


def test_headings_keep_their_levels() -> None:
    lines = _read("# Summary of the *session*\n\nText.\n\nAreas\n-----\n\n### g. Detention\n")
    assert [(line.level, line.text) for line in lines] == [
        (1, "Summary of the session"),
        (0, "Text."),
        (2, "Areas"),
        (3, "g. Detention"),
    ]


def test_hard_wrapped_paragraphs_are_whole_and_marks_are_dropped() -> None:
    (line,) = _read("Text with **bold**, `code <x>`, [a link](https://example.org)\nand \\* an escape &amp; more.")
    assert line.text == "Text with bold, code <x>, a link and * an escape & more."
    assert line.whole


def test_numbers_and_bullets_are_kept_apart_from_the_text() -> None:
    lines = _read("12. Twelve\n13. Thirteen\n    - nested one\n      goes on\n    - nested two\n\n* bullet\n")
    assert [(line.number, line.text) for line in lines] == [
        ("12.", "Twelve"),
        ("13.", "Thirteen"),
        ("•", "nested one goes on"),
        ("•", "nested two"),
        ("•", "bullet"),
    ]
    assert lines[2].left > lines[1].left == lines[4].left


def test_second_paragraphs_of_an_item_have_no_number() -> None:
    assert [(line.number, line.text) for line in _read("* first\n\n    second\n")] == [("•", "first"), ("", "second")]


def test_tables_say_where_each_cell_stands() -> None:
    lines = _read("| a | b |\n|---|---|\n| 1 | |\n\ntext\n\n| c |\n|---|\n| 3 |\n")
    cells = [(line.table, line.row, line.column, line.text) for line in lines if line.table is not None]
    assert cells == [(0, 0, 0, "a"), (0, 0, 1, "b"), (0, 1, 0, "1"), (1, 0, 0, "c"), (1, 1, 0, "3")]


def test_raw_html_is_text_without_tags_and_scripts() -> None:
    inline = 'Inline <script>alert(1)</script>end <b onclick="x">bold</b>.'
    block = "<div><style>p {}</style>Block<p>two</p></div>"
    assert _texts(f"{inline}\n\n{block}\n") == ["Inline end bold.", "Block", "two"]


def test_code_and_quotations_are_text_and_footnotes_follow() -> None:
    text = "```\ncode here\n```\n\n> quoted\n\nClaim[^1].\n\n[^1]: The note.\n"
    assert _texts(text) == ["code here", "quoted", "Claim.", "The note."]


def test_metadata_at_the_top_is_skipped() -> None:
    assert _texts("---\ntitle: x\nsymbol: A/1\n---\n\nText.\n") == ["Text."]


@pytest.mark.parametrize(
    "text",
    [
        ">" * 5000 + " x",
        "\n".join("    " * n + "- x" for n in range(300)),
        "- " * 3000 + "x",
        "[" * 20_000,
        "![" * 10_000,
        "<a " * 10_000,
        "[a](" * 5000,
        "<div>" * 3000 + "x",
    ],
)
@pytest.mark.timeout(20)
def test_hostile_nesting_and_openings_end_soon(text: str) -> None:
    assert len(_read(text)) < 500


def test_nothing_is_nothing() -> None:
    assert _read("") == []
    assert _read("\n\n---\n\n") == []


def test_options_that_stand_line_under_line_are_paragraphs() -> None:
    lines = _read("1. **Option 1:** Towns meet\n   each year.\n   **Option 2:** Towns do not meet.\n\n2. Towns pay.\n")

    assert [(line.number, line.text) for line in lines] == [
        ("1.", "Option 1: Towns meet each year."),
        ("", "Option 2: Towns do not meet."),
        ("2.", "Towns pay."),
    ]


def test_an_option_named_within_a_paragraph_does_not_part_it() -> None:
    assert _texts("Towns chose\nOption 1: to meet.") == ["Towns chose Option 1: to meet."]
    assert _texts("Option 1: as was said in\nOption 2 of the paper.") == [
        "Option 1: as was said in Option 2 of the paper."
    ]


def test_brackets_before_what_is_no_address_are_text() -> None:
    assert _texts("under paragraph [x](a) above, [*shall*](will) act") == [
        "under paragraph [x](a) above, [shall](will) act"
    ]
    assert _texts("[a](https://e.org) [b](page.html) [c](#d) [e](/f) [g](mailto:h)") == ["a b c e g"]


def test_an_address_of_mail_is_text() -> None:
    assert _texts("Write to <a@b.org>.") == ["Write to a@b.org."]
