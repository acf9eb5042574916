"""Web pages as people save them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.html import lines_of_html, read_html
from draftdesk.reading.formats.html_lists import counted
from draftdesk.reading.layout.lines import Line


def lines(page: str | bytes) -> list[Line]:
    return read_html(page if isinstance(page, bytes) else page.encode(), "page.html", silent)[0]


def texts(page: str | bytes) -> list[str]:
    return [line.text for line in lines(page)]


def cells(page: str) -> list[tuple[int | None, int | None, int | None, str]]:
    return [(line.table, line.row, line.column, line.text) for line in lines(page)]


# Words


def test_paragraphs_and_headings_come_in_order_with_their_levels() -> None:
    page = "<h1>Water</h1><p>States <em>met</em>\n in <b>Geneva</b>.</p><h3>Rivers</h3>They agreed.<div>All</div> did."
    assert [(line.level, line.text) for line in lines(page)] == [
        *((1, "Water"), (0, "States met in Geneva."), (3, "Rivers")),
        *((0, "They agreed."), (0, "All"), (0, "did.")),
    ]


def test_a_line_break_stays_in_its_paragraph_and_two_end_it() -> None:
    assert texts("<p>One<br>two<br/><br> three</p>") == ["One\ntwo", "three"]


def test_preformatted_text_keeps_its_lines() -> None:
    found = lines("<p>Text:</p><pre>Statement\n\n  We recommend\n  the following</pre>")
    assert [(line.text, line.whole, line.left) for line in found] == [
        ("Text:", True, 0.0),
        ("Statement", False, 0.0),
        ("We recommend", False, 2.0),
        ("the following", False, 2.0),
    ]


def test_a_paragraph_all_in_bold_is_bold_and_one_with_a_bold_word_is_not() -> None:
    page = (
        "<p><b>Data</b></p><p>Share <b>data</b></p><p style='font-weight: bold'>Rivers</p>"
        "<p><strong>A</strong> <b>B</b></p>"
    )
    assert [line.bold for line in lines(page)] == [True, False, True, True]


def test_deleted_words_are_gone_and_inserted_ones_there() -> None:
    assert texts("<p>Share <del>some</del><ins>all</ins> data</p>") == ["Share all data"]


def test_the_raised_number_of_a_note_is_no_word_of_the_text() -> None:
    assert texts('<p>Data<sup><a href="#n1">1</a></sup> and CO<sup>2</sup></p>') == ["Data and CO2"]


# What stands around the text


@pytest.mark.parametrize(
    "around",
    [
        "<script>alert('x')</script>",
        "<style>p {color: red}</style>",
        "<nav><a href='/'>Home</a></nav>",
        "<footer>© 2017</footer>",
        "<header><a href='/'>The site</a></header>",
        "<div role='navigation'>Menu</div>",
        "<div class='share social'>Tweet this</div>",
        "<div id='cookie-banner'>We use cookies</div>",
        "<p hidden>Secret</p>",
        "<p aria-hidden=true>Icon</p>",
        "<p style='display: none'>Secret</p>",
        "<form><button>Search</button><select><option>All</select></form>",
        "<noscript>Please switch on programs</noscript>",
        "<template><p>Later</p></template>",
        "<iframe src='http://example.org'>x</iframe>",
        "<!-- a comment -->",
        "<svg><text>Logo</text></svg>",
    ],
)
def test_what_stands_around_the_text_is_left_out(around: str) -> None:
    assert texts(f"<html><body>{around}<p>We agreed.</p>{around}</body></html>") == ["We agreed."]


def test_the_part_a_page_marks_as_main_is_read_alone_unless_it_is_a_banner() -> None:
    text = "<p>We agreed on many things, and on this one before all others.</p>"
    assert texts(f"<body><p>Other news</p><main>{text}</main><p>More news</p></body>") == [text[3:-4]]
    assert texts(f"<body><main>Now</main>{text}</body>") == ["Now", text[3:-4]]


def test_a_header_that_holds_the_title_opens_the_text() -> None:
    assert texts("<body><header><h1>Water</h1></header><p>We agreed.") == ["Water", "We agreed."]


def test_the_title_is_the_one_first_heading_or_what_the_head_says_as_far_as_the_text_bears_it_out() -> None:
    def title(page: str) -> str:
        return read_html(page.encode(), "page.html", silent)[2]

    assert title("<title>Water | Example</title><h1>Water for all</h1><p>x") == "Water for all"
    assert title("<title>Water | Example</title><h2>Water</h2><p>x") == "Water"
    assert title("<title>Untitled</title><p>We agreed.") == ""


# Lists


def test_items_have_the_numbers_a_browser_shows() -> None:
    page = (
        "<ul><li>Bullet</li></ul><ol><li>One<li value=5>Five<li>Six</ol><ol type=a start=3><li>C</ol>"
        "<ol style='list-style-type: upper-roman'><li>I</ol><ol reversed><li>Two<li>One</ol>"
    )
    assert [(line.number, line.text) for line in lines(page)] == [
        *(("•", "Bullet"), ("1.", "One"), ("5.", "Five"), ("6.", "Six"), ("c.", "C"), ("I.", "I")),
        *(("2.", "Two"), ("1.", "One")),
    ]


def test_lists_in_lists_stand_further_in_and_a_second_paragraph_has_no_number() -> None:
    page = "<ul><li><p>One</p><p>More</p><ul><li>Inner</ul><li>Two</ul>"
    assert [(line.number, line.left, line.text) for line in lines(page)] == [
        *(("•", 0.0, "One"), ("", 0.0, "More"), ("•", 18.0, "Inner"), ("•", 0.0, "Two")),
    ]


def test_an_item_with_a_mark_of_its_own_keeps_that() -> None:
    (line,) = lines("<ul style='list-style: none'><li>(a) Share data</ul>")
    assert (line.number, line.text) == ("", "(a) Share data")


@given(st.integers(1, 3999))
def test_roman_numbers_read_back(value: int) -> None:
    worth = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
    values = [worth[letter] for letter in counted(value, "i")]
    assert sum(-v if v < max(values[at:]) else v for at, v in enumerate(values)) == value


def test_letters_go_on_after_z() -> None:
    assert [counted(n, "a") for n in (1, 26, 27, 53)] == ["a", "z", "aa", "ba"]


# Tables


def test_a_table_gives_its_cells_with_merged_ones_told_of_each_row() -> None:
    page = (
        "<table><tr><th>State<th>Text<tr><td rowspan=2>Kenya<td>Share<tr><td>Count<tr><td colspan=2>End</table>"
        "<table><tr><td>a<td>b</table>"
    )
    assert cells(page) == [
        *((0, 0, 0, "State"), (0, 0, 1, "Text"), (0, 1, 0, "Kenya"), (0, 2, 0, "Kenya"), (0, 1, 1, "Share")),
        *((0, 2, 1, "Count"), (0, 3, 0, "End"), (1, 0, 0, "a"), (1, 0, 1, "b")),
    ]


def test_a_table_that_lays_out_the_page_is_read_as_its_text() -> None:
    page = "<table><tr><td><table><tr><td>Menu</table><td><h1>Water</h1><p>We agreed.</table>"
    assert cells(page) == [(None, None, None, text) for text in ("Menu", "Water", "We agreed.")]


def test_a_table_in_a_cell_is_text_of_the_cell() -> None:
    page = "<table border=1><tr><td>Kenya<td>Text<table><tr><td>inner<td>cells</table></table>"
    assert cells(page) == [(0, 0, 0, "Kenya"), (0, 0, 1, "Text"), (0, 0, 1, "inner"), (0, 0, 1, "cells")]


def test_a_list_in_a_cell_stays_there_with_its_numbers() -> None:
    found = lines("<table><tr><td>Kenya<td><ol><li>Share<li>Count</ol></table>")
    assert [(line.number, line.row, line.column) for line in found] == [("", 0, 0), ("1.", 0, 1), ("2.", 0, 1)]


# Encodings


@pytest.mark.parametrize(
    "content",
    [
        "<meta charset=utf-8><p>Décision “unique”".encode(),
        "<meta charset='windows-1252'><p>Décision “unique”".encode("cp1252"),
        "<meta charset=iso-8859-1><p>Décision “unique”".encode("cp1252"),
        '<meta http-equiv="Content-Type" content="text/html; charset=macintosh"><p>Décision “unique”'.encode(
            "mac_roman"
        ),
        '<?xml version="1.0" encoding="windows-1252"?><html><p>Décision “unique”</p></html>'.encode("cp1252"),
        "\ufeff<p>Décision “unique”".encode(),
        "<p>Décision “unique”".encode("utf-16"),
        "<meta charset=utf-8><p>Décision “unique”".encode("cp1252"),
        "<meta charset=punycode><p>Décision “unique”".encode(),
        b"<meta charset=nonsense><p>D&eacute;cision &#8220;unique&#x201d;",
    ],
)
def test_the_encoding_is_what_the_page_says_where_its_bytes_bear_it_out(content: bytes) -> None:
    assert texts(content) == ["Décision “unique”"]


def test_cyrillic_is_read_as_stated() -> None:
    assert texts("<meta charset=koi8-r><p>Вода".encode("koi8-r")) == ["Вода"]


# Damage and hostility


@pytest.mark.parametrize("page", ["", " ", "<!-- ", "<html></html>", "<script>x()</script>", "<p></p>"])
def test_a_page_without_words_gives_nothing_and_says_so(page: str) -> None:
    found, warnings, _, _ = read_html(page.encode(), "page.html", silent)
    assert found == []
    assert "page.html holds no text" in warnings[0]


def test_a_page_cut_short_gives_what_is_there() -> None:
    assert texts("<html><body><p>We agreed.</p><p>And al") == ["We agreed.", "And al"]


def test_a_page_nested_beyond_reason_is_refused_in_a_line() -> None:
    with pytest.raises(UnreadableFile, match="page.html is nested too deeply"):
        lines("<div>" * 100_000 + "text")


def test_more_tags_than_any_page_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftdesk.reading.formats.html.MAX_TAGS", 9)
    assert texts("<p>x" * 9) == ["x"] * 9
    with pytest.raises(UnreadableFile, match="holds more than any web page"):
        lines("<p>x" * 10)


def test_entities_of_the_page_s_own_are_never_opened() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>We &x; agreed.</p></html>'
    assert not any("root:" in text for text in texts(page))
    assert any("agreed." in text for text in texts(page))


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="page.html is not a text file"):
        lines(bytes(range(256)) * 50)


def test_a_table_that_says_it_spans_everything_does_not_fill_the_memory() -> None:
    page = "<table><tr><th>a<td>b" + "<tr><td rowspan=99999 colspan=99999>x<td>y" * 300 + "</table>"
    assert len(lines(page)) < 400_000


@given(st.text(alphabet="<>/ptdrhuloli1=\"' &;bx\n", max_size=200))
def test_whatever_is_typed_is_read(page: str) -> None:
    for line in lines_of_html(page, "page.html", silent):
        assert line.text.strip() == line.text != ""
