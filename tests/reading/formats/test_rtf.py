"""Rich text as Word, LibreOffice, WordPad and macOS write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.rtf import read_rtf
from draftdesk.reading.layout.lines import Line

FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times CYR;}{\f2\fcharset128 Mincho;}{\f3\fcharset2 Symbol;}}"


def read(body: str) -> tuple[list[Line], tuple[str, ...], str]:
    content = (r"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + body + "}").encode("latin-1")
    return read_rtf(content, "paper.rtf", silent)


def texts(body: str) -> list[str]:
    return [line.text for line in read(body)[0]]


def test_paragraphs_end_where_they_are_said_to() -> None:
    assert texts("We\r\n agree\\par\\pard And \\b all\\b0  of us\\par Last") == ["We agree", "And all of us", "Last"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"D\'e9cision", "Décision"),
        (r"\f1 \'c2\'ee\'e4\'e0", "Вода"),
        (r"{\f1 \'c2}\'e9", "Вé"),
        (r"\f2 \'90\'85", "水"),
        (r"\f2 \'83A", "ア"),
        (r"\f3 \'b7", "•"),
        (r"\u1042?\u1086?", "Во"),
        (r"\uc0\u1042\u1086", "Во"),
        (r"\uc2\u27700 \'90\'85!", "水!"),
        (r"\uc1\u27700 \'85\u8217 's", "水’s"),
        (r"{\uc1\u-3913 ?}", "\uf0b7"),
        (r"\u55357?\u56832?", "😀"),
        (r"\u56832?", "\ufffd"),
        (r"\{a\\b\}", "{a\\b}"),
        (r"\ldblquote a\rdblquote\endash b\rquote s", "“a”–b’s"),
        (r"non\~break co\_op", "non\xa0break co\u2011op"),
        (r"soft\-ly", "softly"),
    ],
)
def test_characters_are_what_their_code_page_and_escapes_say(body: str, text: str) -> None:
    assert texts(body) == [text]


@pytest.mark.parametrize(("head", "text"), [(r"\mac \'8e", "é"), (r"\pc \'8e", "Ä"), (r"\ansi\ansicpg1251 \'ce", "О")])
def test_the_document_has_a_code_page_of_its_own(head: str, text: str) -> None:
    lines, _, _ = read_rtf(rb"{\rtf1" + head.encode() + b"}", "paper.rtf", silent)
    assert [line.text for line in lines] == [text]


def test_headings_come_from_styles_and_outline_levels() -> None:
    body = (
        r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s5\outlinelevel2 Own;}{\s6 Title;}{\*\cs7 Strong;}}"
        r"\pard\s6 Water\par\pard\s1 One\par\pard\s5 Three\par\pard\outlinelevel1 Two\par\pard Text\par"
    )
    lines, _, title = read(body)
    assert [(line.level, line.text) for line in lines] == [
        (0, "Water"),
        (1, "One"),
        (3, "Three"),
        (2, "Two"),
        (0, "Text"),
    ]
    assert title == "Water"


def test_a_paragraph_all_in_bold_is_bold() -> None:
    body = r"\b Data\b0\par Share \b data\b0\par{\b Rivers}\par"
    assert [line.bold for line in read(body)[0]] == [True, False, True]


def test_items_have_the_marks_they_print() -> None:
    body = (
        r"{\listtext\pard\plain\f3 \'b7\tab}Share\par{\pntext\f3\'B7\tab}{\*\pn\pnlvlblt{\pntxtb\'B7}}Count\par"
        r"\pard\li720{\listtext 3.\tab}Protect\par"
    )
    assert [(line.number, line.left, line.text) for line in read(body)[0]] == [
        *(("•", 0.0, "Share"), ("•", 0.0, "Count"), ("3.", 36.0, "Protect")),
    ]


def test_a_table_gives_its_cells_and_its_merged_ones_are_told_of_each_row() -> None:
    two = r"\trowd\cellx2000\cellx6000"
    body = (
        r"Before\par" + two + r"\pard\intbl State\cell Text\cell\row"
        r"\trowd\clvmgf\cellx2000\cellx6000\pard\intbl Kenya\cell Share\par all\cell\row"
        r"\trowd\clvmrg\cellx2000\cellx6000\pard\intbl\cell Count\cell\row"
        r"\trowd\cellx6000\pard\intbl Last\cell\row\pard After\par" + two + r"\pard\intbl a\cell b\cell\row"
    )
    found = [(line.table, line.row, line.column, line.text) for line in read(body)[0]]
    assert found == [
        (None, None, None, "Before"),
        *((0, 0, 0, "State"), (0, 0, 1, "Text"), (0, 1, 0, "Kenya"), (0, 1, 1, "Share"), (0, 1, 1, "all")),
        *((0, 2, 0, "Kenya"), (0, 2, 1, "Count"), (0, 3, 0, "Last")),
        (None, None, None, "After"),
        *((1, 0, 0, "a"), (1, 0, 1, "b")),
    ]


def test_notes_come_after_the_body_with_their_numbers_and_boxes_after_their_paragraph() -> None:
    body = (
        r"We{\super\chftn{\footnote\pard{\super\chftn} First.\par}} agree{\footnote Second.}."
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt In a box\par}}}\par Next\par"
    )
    lines = read(body)[0]
    assert [(line.number, line.text) for line in lines] == [
        *(("", "We agree."), ("", "In a box"), ("", "Next"), ("1", "First."), ("2", "Second.")),
    ]


def test_tracked_changes_are_read_as_accepted_and_comments_not_at_all() -> None:
    body = r"Share {\deleted some}{\revised all}{\v hidden}{\*\atnid x}{\*\annotation{\pard A comment}} data\par"
    lines, warnings, _ = read(body)
    assert [line.text for line in lines] == ["Share all data"]
    assert ["accepted" in warnings[0], "1 comment" in warnings[1], len(warnings)] == [True, True, 2]


def test_pictures_headers_fields_and_unknown_groups_say_nothing() -> None:
    body = (
        r"{\header Page\par}{\pict\pngblip 89504e47}{\*\unknown{\b words}}{\pict\bin5 }{}\x y}"
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt A link}}"
        r"{\info{\title The title}{\author Ana}}{\object{\*\objdata ff}}"
    )
    assert texts(body) == ["A link"]


def test_the_stated_title_counts_where_the_text_bears_it_out() -> None:
    assert read(r"{\info{\title On water}}On Water\par")[2] == "On water"
    assert read(r"{\info{\title Document1}}On Water\par")[2] == ""


def test_a_file_cut_short_gives_what_is_there_and_says_so() -> None:
    lines, warnings, _ = read_rtf(rb"{\rtf1 We agree\par{\b And al", "paper.rtf", silent)
    assert [line.text for line in lines] == ["We agree", "And al"]
    assert warnings == ("paper.rtf ends in the middle: what follows is missing, ask for it again.",)


def test_groups_without_end_are_refused_in_a_line() -> None:
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        read_rtf(rb"{\rtf1" + b"{" * 100_000, "paper.rtf", silent)


def test_more_than_a_hundred_megabytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftdesk.reading.formats.rtf.MAX_BYTES", 20)
    with pytest.raises(UnreadableFile, match="100 MB"):
        read("x" * 30)


def test_a_row_of_cells_without_end_is_read() -> None:
    found, _, _ = read(r"\trowd" + r"\cellx1 x\cell " * 20_000 + r"\row")
    assert [found[n].column for n in (0, 19_999)] == [0, 19_999]


def test_lengths_and_numbers_beyond_reason_harm_nobody() -> None:
    assert texts(r"\bin9999999999 x") == []
    assert texts(r"\uc99999\u9999999999 x\li-999999999 y\fs0 z\ansicpg99999 w \cellx5 \row \cell") != []


@given(st.text(alphabet="{}\\*'abu0159 \n\rpardcelowintbls;?", max_size=200))
def test_whatever_is_typed_is_read(body: str) -> None:
    for line in read(body)[0]:
        assert line.text.strip(" \t\n") == line.text != ""
