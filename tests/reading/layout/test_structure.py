"""Lines become paragraphs, list items and headings, each knowing where it stands, whatever format they came from."""

import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, BlockStyle, Segment
from draftdesk.reading.formats.txt import read_txt
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.structure import blocks

_SOURCES = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "sources"
_PROSE = (
    "Delegations considered the matter at length and several of them recalled the importance of the subject for the\n"
    "whole membership. They also noted that further work was required before the stocktaking meeting in December.\n"
)


def _read(text: str) -> tuple[Block, ...]:
    return blocks(read_txt(text, silent))[0]


def _whole(*texts: str) -> tuple[Block, ...]:
    return blocks([Line(text=text, whole=True) for text in texts])[0]


def _headings(found: Sequence[Block]) -> list[tuple[int, str, str]]:
    return [(block.level, block.number, block.text) for block in found if block.style is BlockStyle.HEADING]


def _joined(found: Sequence[Block]) -> list[str]:
    return [block.text for block in found]


# Paragraphs


def test_hard_wrapped_lines_become_one_paragraph() -> None:
    assert _joined(_read(f"{_PROSE}\n{_PROSE}")) == [" ".join(_PROSE.split())] * 2


def test_a_short_line_that_ends_a_sentence_ends_the_paragraph() -> None:
    text = f"{_PROSE}They met.\n{_PROSE}{_PROSE}"
    first, _second = _read(text)
    assert first.text.endswith("December. They met.")


def test_paragraphs_on_one_line_each_stay_apart() -> None:
    long = "This paragraph stands on a line of its own and is longer than any line on paper would be. " * 4
    assert len(_read(f"{long}\n{long}\n{long}\n")) == 3


def test_empty_lines_between_all_lines_mean_nothing() -> None:
    doubled = (_PROSE * 4).replace("\n", "\n\n")
    assert " ".join(_joined(_read(doubled))) == " ".join((_PROSE * 4).split())


def test_word_paragraphs_that_are_lines_on_paper_are_joined() -> None:
    found = _whole(*(_PROSE * 3).splitlines())
    assert " ".join(_joined(found)) == " ".join((_PROSE * 3).split())
    assert len(found) < 6


def test_word_paragraphs_that_are_paragraphs_are_not() -> None:
    texts = ["The co-facilitators spoke.", "in small letters, on purpose.", "Others spoke later."]
    assert _joined(_whole(*texts)) == texts


@pytest.mark.parametrize(
    ("elsewhere", "cut", "joined"),
    [
        ("The pre-departure stage.", "during pre-\ndeparture training", "during pre-departure training"),
        ("The implementation.", "of the imple-\nmentation stage", "of the implementation stage"),
        ("Nothing of the kind.", "whole-of-\ngovernment approaches", "whole-of-government approaches"),
        ("Nothing of the kind.", "the non-\nrefoulement principle", "the non-refoulement principle"),
        ("Nothing of the kind.", "vis-\nà-vis others", "vis-à-vis others"),
        ("The border and its management.", "for border-\nmanagement now", "for border-management now"),
        ("Nothing of the kind.", "the coop\u00ad\neration of all", "the cooperation of all"),
        ("Nothing of the kind.", "some regions -\nand others", "some regions - and others"),
    ],
)
def test_hyphens_at_line_ends_go_only_where_the_file_speaks_for_it(elsewhere: str, cut: str, joined: str) -> None:
    text = (
        f"{elsewhere}\n\nDelegations spoke at length on this matter and on many others {cut} and\nwent on for long.\n"
    )
    assert joined in " ".join(_joined(_read(text)))


# Marks


def test_numbers_and_bullets_are_taken_off_the_text() -> None:
    text = "The panel had:\n• One;\n\uf0b7 Two;\n– Three;\no Four.\n\n(a) Five;\n(b) Six."
    found = [(block.number, block.text) for block in _read(text)][1:]
    assert found == [
        ("•", "One;"),
        ("\uf0b7", "Two;"),
        ("–", "Three;"),
        ("o", "Four."),
        ("(a)", "Five;"),
        ("(b)", "Six."),
    ]


def test_a_bullet_on_a_line_of_its_own_belongs_to_the_next() -> None:
    found = _read("The panel had:\n•\nOne\n•\nTwo\n")
    assert [(block.number, block.text) for block in found[1:]] == [("•", "One"), ("•", "Two")]


@pytest.mark.parametrize(
    "line", ["J. Smith said so, and that was that.", "12 States were there.", "2030 is near.", "– and so on."]
)
def test_what_only_looks_like_a_mark_in_a_sentence_is_text(line: str) -> None:
    before = "The matter was raised with the greatest care at the second of the three meetings of that year by"
    text = f"{_PROSE}{before}\n{line}"
    assert _read(text)[-1].text.endswith(line)


def test_items_inside_items_stand_deeper() -> None:
    found = _read("They asked for:\n(a) One:\n(i) Two;\n(ii) Three;\n(b) Four:\n  • Five\n    • Six\n  • Seven\n")
    assert [(block.number, block.level) for block in found[1:]] == [
        ("(a)", 0),
        ("(i)", 1),
        ("(ii)", 1),
        ("(b)", 0),
        ("•", 1),
        ("•", 2),
        ("•", 1),
    ]


def test_the_letter_o_in_brackets_is_no_bullet() -> None:
    found = _read(
        "They asked for:\n" + "".join(f"({letter}) Item {letter}{letter};\n" for letter in "abcdefghijklmnop")
    )
    assert {(block.style, block.level) for block in found[1:]} == {(BlockStyle.LIST_ITEM, 0)}
    assert len(found) == 17


def test_numbered_paragraphs_are_paragraphs() -> None:
    found = _read(f"I. Data\n\n1. {_PROSE}2. {_PROSE}\n3. {_PROSE}")
    assert [(block.style, block.number) for block in found[1:]] == [(BlockStyle.BODY, f"{n}.") for n in (1, 2, 3)]


# Headings


def test_levels_follow_the_numbers() -> None:
    parts = ["I. Introduction", "II. Areas", "A. Data", "1. Collection", "2. Sharing", "B. Returns", "III. Conclusions"]
    assert _headings(_read("\n\n".join(f"{part}\n\n{_PROSE}" for part in parts))) == [
        (1, "I.", "Introduction"),
        (1, "II.", "Areas"),
        (2, "A.", "Data"),
        (3, "1.", "Collection"),
        (3, "2.", "Sharing"),
        (2, "B.", "Returns"),
        (1, "III.", "Conclusions"),
    ]


def test_a_letter_that_is_also_a_roman_number_goes_by_its_place() -> None:
    letters = "".join(f"{letter}. Area {letter}{letter}\n\n{_PROSE}\n" for letter in "abcdefghijkl")
    found = _read(f"I. Areas\n\n{letters}II. Conclusions\n\n{_PROSE}")
    assert [level for level, _, _ in _headings(found)] == [1, *[2] * 12, 1]
    assert [block.area for block in found if block.style is BlockStyle.BODY][8] == "i"


def test_a_number_torn_from_its_title_is_put_back() -> None:
    found = _read(f"I.\n\nData\n\n{_PROSE}\n f.\n\nBorder management\n\n{_PROSE}")
    assert _headings(found)[0] == (1, "I.", "Data")
    assert _joined(found)[1].startswith("Delegations")


def test_a_number_in_the_middle_of_a_list_waits_for_its_title() -> None:
    text = (
        f"III.\n\nData\n\n{_PROSE}\nThe following recommendations were made:\n\n\nIV.\n\n"
        f"Publish reports on data\nShare data with others\n\nConclusions\n\n{_PROSE}"
    )
    found = _read(text)
    assert _headings(found) == [(1, "III.", "Data"), (1, "IV.", "Conclusions")]
    assert [block.text for block in found if block.style is BlockStyle.LIST_ITEM] == [
        "Publish reports on data",
        "Share data with others",
    ]


def test_a_title_runs_over_two_lines() -> None:
    title = "2. Panel on international cooperation and governance of migration in transit, on entry and\nat borders"
    found = _read(f"II. Panels\n\n1. First panel\n{_PROSE}\n{title}\n{_PROSE}")
    assert _headings(found)[-1] == (2, "2.", " ".join(title[3:].split()))


def test_the_levels_a_format_states_are_kept() -> None:
    lines = [
        Line(text="Summary", whole=True, level=1),
        Line(text="g. Detention", whole=True, level=3),
        Line(text="Text.", whole=True),
        Line(text="Data", whole=True, level=2, number="h."),
        Line(text="More.", whole=True),
    ]
    found, _ = blocks(lines)
    assert _headings(found) == [(1, "", "Summary"), (3, "g.", "Detention"), (2, "h.", "Data")]
    assert (found[2].heading_path, found[2].area) == (("Summary", "Detention"), "g")
    assert (found[4].heading_path, found[4].area) == (("Summary", "Data"), "h")


def test_larger_type_and_boldness_make_headings() -> None:
    def line(text: str, size: float, *, bold: bool = False) -> Line:
        return Line(text=text, size=size, bold=bold, left=60, right=60 + len(text) * 4, page=1)

    lines = [
        line("A large title", 18),
        line("A bold one", 10, bold=True),
        *(line(part, 10) for part in _PROSE.splitlines()),
        line("Another bold one", 10, bold=True),
        *(line(part, 10) for part in _PROSE.splitlines()),
    ]
    assert _headings(blocks(lines)[0]) == [(1, "", "A large title"), (2, "", "A bold one"), (2, "", "Another bold one")]


def test_segments_follow_the_words_of_the_headings() -> None:
    parts = ["I. Introduction", "II. Panels", "III. Areas of discussion", "IV. Conclusions", "Annex I"]
    text = "".join(f"{part}\n\n{_PROSE}\n" for part in parts) + "A further title\n\n" + _PROSE
    found = _read(text)
    assert [block.segment for block in found if block.style is BlockStyle.BODY][:5] == [
        Segment.FRONT,
        Segment.PANEL,
        Segment.DISCUSSION,
        Segment.CONCLUSIONS,
        Segment.ANNEX,
    ]
    assert found[-1].segment is Segment.ANNEX
    assert found[-1].area is None


def test_a_document_without_headings_is_discussion() -> None:
    assert {block.segment for block in _read(_PROSE)} == {Segment.DISCUSSION}


# Furniture and pages


def test_headers_and_page_numbers_of_plain_text_are_left_out() -> None:
    names = ["Data", "Borders", "Returns", "Rights", "Labour", "Climate"]
    body = [f"{name} came first.\n\n{_PROSE}\nThen all spoke of {name.lower()} again." for name in names]
    text = "\f".join(f"Summary of the session\n\n{part}\n\n{n}\n" for n, part in enumerate(body, start=1))
    found = _read(text)
    assert not any("Summary of the session" in block.text for block in found)
    assert " ".join(_joined(found)).split() == " ".join(body).split()
    assert found[0].page == 1
    assert found[-1].page == 6


def test_page_x_of_y_goes_without_form_feeds_too() -> None:
    assert _joined(_read(f"{_PROSE}\nPage 3 of 9\n\n{_PROSE}")) == [" ".join(_PROSE.split())] * 2


def test_pages_known_only_by_their_printed_numbers() -> None:
    chunk = "This page of the book speaks of migration and of many other things besides, at some length. " * 5
    roman = ["i", "ii", "iii", "iv"]
    pages = [f"{n} {chunk.strip()} {roman[n - 1] if n < 5 else n - 4}" for n in range(1, 12)]
    pages[7] = "8"
    found = _read("\n\n".join(["A title on the web", *pages, "More information"]))
    assert [block.page for block in found] == [None, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, None]
    assert {block.text for block in found[1:-1]} == {chunk.strip()}


def test_a_paragraph_goes_on_over_a_page() -> None:
    first, second = _PROSE.splitlines()
    words = [f"{first}\n{second[:40]}\fand so on with the text of it, for a good while and then a little longer.\n"]
    assert len(_read(words[0] + _PROSE)) == 1


# What is handed through, and what is said


def test_places_in_a_table_and_addresses_come_through() -> None:
    lines = [
        Line(text="Text.", whole=True, address="p1", page=2),
        Line(text="Cell", whole=True, address="c1", table=0, row=1, column=2),
    ]
    text, cell = blocks(lines)[0]
    assert (text.address, text.page, text.table) == ("p1", 2, None)
    assert (cell.style, cell.address, cell.table, cell.row, cell.column) == (BlockStyle.TABLE_CELL, "c1", 0, 1, 2)


def test_lines_out_of_order_are_said() -> None:
    text = f"{_PROSE}\nII.\n\nthe main aspects of the discussion on the basis of\nreceived.\n\nPanels\n\n{_PROSE}"
    found, warnings = blocks(read_txt(text, silent))
    assert len(warnings) == 1
    assert "“the main aspects of the discussion on the basis of”" in warnings[0]
    assert _headings(found) == [(1, "II.", "Panels")]


def test_a_number_without_a_title_is_said() -> None:
    _, warnings = blocks(read_txt(f"{_PROSE}\nIV.\n", silent))
    assert warnings == ("The number “IV.” stands alone: no heading was found for it.",)


def test_warnings_are_few() -> None:
    assert len(blocks(read_txt("iv.\n\n" * 1000, silent))[1]) < 12


def test_a_paragraph_broken_by_hand_into_items_is_a_list() -> None:
    found = _whole("They asked for:", "• One\n• Two", "A line\nand another")
    assert [(block.number, block.text) for block in found[1:3]] == [("•", "One"), ("•", "Two")]


def test_nothing_is_nothing() -> None:
    assert blocks([]) == ((), ())
    assert blocks([Line(text="  ", whole=True)]) == ((), ())


# Anything at all

_word = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=2, max_size=12)
_line = st.lists(_word, min_size=1, max_size=12).map(" ".join)


@given(st.lists(st.tuples(_line, st.sampled_from(["\n", "\n\n", ".\n", ":\n", ";\n"])), max_size=30))
def test_every_word_of_plain_lines_comes_back_in_order(parts: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in parts)
    found = _read(text)
    assert " ".join(_joined(found)).split() == text.split()
    assert [block.n for block in found] == list(range(len(found)))


@given(st.text(st.sampled_from("aA1.)(•-;: \n\n\fiIvV–“é中ع\u00ad\t"), max_size=400), st.booleans())
def test_any_text_at_all_is_read(text: str, whole: bool) -> None:
    lines = [Line(text=line, whole=True) for line in text.split("\n")] if whole else read_txt(text, silent)
    found, warnings = blocks(lines)
    assert all(block.text.strip() for block in found)
    assert all("\n" not in warning for warning in warnings)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "a" + " " * 2_000_000 + "b",
        "word after word in a line that goes on\n" * 50_000,
        "aaa-\n" * 50_000,
        "(a) x\n" * 50_000,
        "Title Here\n\n" * 30_000,
        "a. B " * 300_000,
        "includes:\n\nDo this\n" * 20_000,
    ],
)
@pytest.mark.timeout(30)
def test_hostile_lengths_end_soon(text: str) -> None:
    assert blocks(read_txt(text, silent))[0]


@pytest.mark.skipif(not _SOURCES.exists(), reason="the real inputs are not here")
def test_a_book_without_lines_reads_by_its_pages_in_little_memory() -> None:
    text = (_SOURCES / "idm-red-book-27.txt").read_text(encoding="utf-8")
    tracemalloc.start()
    found = _read(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    pages = [block.page for block in found if block.page is not None]
    assert pages == sorted(set(pages))
    assert (pages[0], pages[-1]) == (1, 87)
    by_page = {block.page: block.text for block in found if block.page}
    assert by_page[46].startswith("situational vulnerabilities.")
    assert by_page[46].endswith("Displaced Persons) also")
    assert peak < 10 * len(text.encode())
