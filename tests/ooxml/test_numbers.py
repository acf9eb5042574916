from collections.abc import Callable

import pytest

from draftdesk.ooxml.numbers import written
from draftdesk.ooxml.units import Unit

Read = Callable[..., list[Unit]]


def level(n: int, format_: str = "decimal", text: str | None = None, more: str = "", start: int = 1) -> str:
    pattern = f"%{n + 1}." if text is None else text
    return (
        f'<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/><w:pPr><w:ind w:left="{720 * (n + 1)}"/></w:pPr></w:lvl>'
    )


def abstract(n: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{n}">{"".join(levels)}</w:abstractNum>'


def num(n: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{n}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def start_at(n: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{n}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def item(num_id: int | None, ilvl: int | None = 0, properties: str = "", text: str = "x") -> str:
    inner = "" if ilvl is None else f'<w:ilvl w:val="{ilvl}"/>'
    inner += "" if num_id is None else f'<w:numId w:val="{num_id}"/>'
    return f"<w:p><w:pPr>{properties}<w:numPr>{inner}</w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def plain(style: str = "", text: str = "x") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def printed(read: Read, body: str, numbering: str, styles: str = "") -> list[str]:
    return [unit.number for unit in read(body, numbering=numbering, styles=styles)]


LEGAL = abstract(0, level(0), level(1, text="%1.%2"), level(2, "lowerLetter", "(%3)"), level(3, "lowerRoman", "(%4)"))


def test_levels_count_for_themselves_and_begin_anew_below_a_higher_one(read: Read) -> None:
    body = "".join(item(1, n) for n in (0, 1, 1, 2, 2, 3, 0, 1, 2))
    assert printed(read, body, LEGAL + num(1, 0)) == ["1.", "1.1", "1.2", "(a)", "(b)", "(i)", "2.", "2.1", "(a)"]


def test_a_level_passed_over_shows_its_start_and_counts_as_used(read: Read) -> None:
    body = "".join(item(1, n) for n in (1, 1, 0, 1, 0, 2, 1))
    assert printed(read, body, LEGAL + num(1, 0)) == ["1.1", "1.2", "2.", "2.1", "3.", "(a)", "3.2"]


def test_paragraphs_without_a_number_between_do_not_stop_the_count(read: Read) -> None:
    body = item(1) + plain() + item(0) + item(1)
    assert printed(read, body, LEGAL + num(1, 0)) == ["1.", "", "", "2."]


def test_two_lists_of_one_kind_go_on_counting_unless_told_where_to_start(read: Read) -> None:
    numbering = LEGAL + num(1, 0) + num(2, 0) + num(3, 0, start_at(0, 5))
    body = item(1) + item(2) + item(3) + item(3) + item(1)
    assert printed(read, body, numbering) == ["1.", "2.", "5.", "6.", "7."]


def test_a_restart_happens_once_at_the_first_use(read: Read) -> None:
    numbering = LEGAL + num(1, 0) + num(2, 0, start_at(0, 1))
    assert printed(read, item(1) + item(1) + item(2) + item(2), numbering) == ["1.", "2.", "1.", "2."]


def test_each_level_is_restarted_when_it_is_first_used_itself(read: Read) -> None:
    numbering = LEGAL + num(1, 0) + num(2, 0, start_at(0, 4) + start_at(1, 1))
    body = item(1) + item(1, 1) + item(1, 1) + item(2, 1) + item(2, 1) + item(2, 0) + item(2, 0)
    assert printed(read, body, numbering) == ["1.", "1.1", "1.2", "1.1", "1.2", "4.", "5."]


def test_a_list_may_write_one_level_in_its_own_way(read: Read) -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "Part %1:", start=3)}</w:lvlOverride>'
    assert printed(read, item(4) + item(4), LEGAL + num(4, 0, own)) == ["Part III:", "Part IV:"]


def test_a_level_that_never_restarts_counts_through(read: Read) -> None:
    numbering = abstract(0, level(0), level(1, more='<w:lvlRestart w:val="0"/>')) + num(1, 0)
    body = "".join(item(1, n) for n in (0, 1, 1, 0, 1))
    assert printed(read, body, numbering) == ["1.", "1.", "2.", "2.", "3."]


def test_a_level_that_restarts_after_the_first_only_goes_on_below_the_second(read: Read) -> None:
    numbering = abstract(0, level(0), level(1), level(2, more='<w:lvlRestart w:val="1"/>')) + num(1, 0)
    body = "".join(item(1, n) for n in (0, 1, 2, 1, 2, 0, 1, 2))
    assert [
        text for n, text in zip((0, 1, 2, 1, 2, 0, 1, 2), printed(read, body, numbering), strict=True) if n == 2
    ] == [
        "1.",
        "2.",
        "1.",
    ]


def test_legal_numbering_shows_the_levels_above_in_figures_and_its_own_in_its_format(read: Read) -> None:
    own = level(1, "decimalZero", text="Section %1.%2", more="<w:isLgl/>")
    numbering = abstract(0, level(0, "upperRoman", "Article %1."), own) + num(1, 0)
    assert printed(read, item(1) + item(1) + item(1, 1), numbering) == ["Article I.", "Article II.", "Section 2.01"]


def test_a_bullet_among_the_levels_above_leaves_no_trace_in_the_number(read: Read) -> None:
    numbering = abstract(0, level(0), level(1, "bullet", "–"), level(2, text="%1.%2%3.")) + num(1, 0)
    assert printed(read, item(1) + item(1, 2), numbering) == ["1.", "1.1."]


def test_every_bullet_is_the_same_whatever_its_glyph(read: Read) -> None:
    numbering = abstract(0, level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "–")) + num(1, 0)
    assert printed(read, item(1, 0) + item(1, 1) + item(1, 2), numbering) == ["•", "•", "•"]
    assert printed(read, item(1, 0), abstract(0, level(0, "bullet", " ")) + num(1, 0)) == [""]


def test_words_around_the_number_are_part_of_it_and_a_level_without_number_has_the_words_only(read: Read) -> None:
    numbering = abstract(0, level(0, text="Objective %1:"), level(1, "none", "Note")) + num(1, 0)
    assert printed(read, item(1) + item(1) + item(1, 1), numbering) == ["Objective 1:", "Objective 2:", "Note"]


STYLES = """
<w:style w:type="paragraph" w:styleId="L1"><w:name w:val="L1"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="L2"><w:name w:val="L2"/><w:basedOn w:val="L1"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Heir"><w:name w:val="Heir"/><w:basedOn w:val="L1"/></w:style>
<w:style w:type="paragraph" w:styleId="None"><w:name w:val="None"/><w:basedOn w:val="L1"/>
  <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Bound"><w:name w:val="Bound"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="numbering" w:styleId="ListStyle"><w:name w:val="ListStyle"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
"""


def test_a_style_numbers_its_paragraphs_and_those_of_the_styles_based_on_it(read: Read) -> None:
    body = plain("L1") + plain("L2") + plain("Heir") + plain("None") + item(0, 0, '<w:pStyle w:val="L1"/>')
    assert printed(read, body, LEGAL + num(1, 0), STYLES) == ["1.", "1.1", "2.", "", ""]


def test_a_paragraph_may_change_the_level_its_style_gives(read: Read) -> None:
    body = plain("L1") + item(None, 2, '<w:pStyle w:val="L1"/>')
    assert printed(read, body, LEGAL + num(1, 0), STYLES) == ["1.", "(a)"]


def test_a_level_bound_to_a_style_is_the_styles_level(read: Read) -> None:
    bound = abstract(0, level(0), level(1, text="%1.%2", more='<w:pStyle w:val="Bound"/>'))
    assert printed(read, plain("L1") + plain("Bound"), bound + num(1, 0), STYLES) == ["1.", "1.1"]


def test_a_list_that_is_named_by_a_list_style_is_that_list(read: Read) -> None:
    linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>'
    real = LEGAL.replace('w:abstractNumId="0">', 'w:abstractNumId="0"><w:styleLink w:val="ListStyle"/>')
    assert printed(read, item(1) + item(2) + item(2, 2), linked + real + num(1, 0) + num(2, 5), STYLES) == [
        "1.",
        "2.",
        "(a)",
    ]


def test_lists_that_lead_in_a_circle_or_nowhere_print_nothing(read: Read) -> None:
    circle = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>'
    assert printed(read, item(1), circle + num(1, 0), STYLES) == [""]
    assert printed(read, item(7) + item(1, 8) + item(2), LEGAL + num(1, 0) + num(2, 99)) == ["", "", ""]


def test_a_deleted_item_takes_no_number_when_accepted_and_its_old_one_when_rejected(read: Read) -> None:
    gone = item(1, 0, text="").replace("<w:numPr>", "<w:rPr><w:del/></w:rPr><w:numPr>")
    units = read(item(1) + gone + item(1), numbering=LEGAL + num(1, 0))
    assert [(unit.number, unit.original_number) for unit in units] == [("1.", "1."), ("", "2."), ("2.", "3.")]


def test_a_paragraph_put_into_a_list_under_tracking_had_no_number(read: Read) -> None:
    change = "<w:pPrChange><w:pPr/></w:pPrChange>"
    changed = item(1).replace("</w:pPr>", f"{change}</w:pPr>", 1)
    inserted = item(1).replace("</w:numPr>", "<w:ins/></w:numPr>")
    units = read(changed + inserted + item(1), numbering=LEGAL + num(1, 0))
    assert [(unit.number, unit.original_number) for unit in units] == [("1.", ""), ("2.", ""), ("3.", "1.")]


def test_cells_count_with_the_body_and_text_boxes_and_footnotes_for_themselves(read: Read) -> None:
    table = f"<w:tbl><w:tr><w:tc>{item(1)}</w:tc><w:tc>{item(1)}</w:tc></w:tr></w:tbl>"
    box = f"<w:r><w:pict><w:txbxContent>{item(1)}{item(1)}</w:txbxContent></w:pict></w:r>"
    host = item(1).replace("</w:p>", f'{box}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>')
    note = f'<w:footnote w:id="1"><w:p/>{item(1)}</w:footnote>'
    units = read(item(1) + table + host + item(1), numbering=LEGAL + num(1, 0), footnotes=note)
    assert [unit.number for unit in units] == ["1.", "2.", "3.", "4.", "1.", "2.", "5.", "1", "1."]


def test_the_indentation_of_a_list_is_that_of_its_level_unless_the_paragraph_says(read: Read) -> None:
    body = item(1, 1) + item(1, 1, '<w:ind w:left="200"/>')
    assert [unit.left for unit in read(body, numbering=LEGAL + num(1, 0))] == [72.0, 10.0]


@pytest.mark.parametrize(
    ("number", "format_", "text"),
    [
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (1, "lowerLetter", "a"),
        (26, "upperLetter", "Z"),
        (27, "lowerLetter", "aa"),
        (28, "lowerLetter", "bb"),
        (53, "lowerLetter", "aaa"),
        (4, "lowerRoman", "iv"),
        (1999, "upperRoman", "MCMXCIX"),
        (1, "ordinal", "1st"),
        (12, "ordinal", "12th"),
        (22, "ordinal", "22nd"),
        (3, "russianLower", "в"),
        (2, "arabicAbjad", "ب"),
        (3, "arabicAlpha", "ت"),
        (21, "chineseCounting", "二十一"),
        (10, "chineseCountingThousand", "十"),
        (0, "lowerLetter", "0"),
        (5, "none", ""),
        (5, "neverHeardOf", "5"),
        (999_999_999, "upperRoman", "999999999"),
    ],
)
def test_a_number_is_written_as_word_writes_it(number: int, format_: str, text: str) -> None:
    assert written(number, format_) == text


def test_a_monstrous_letter_number_stays_short() -> None:
    assert len(written(999_999_999, "lowerLetter")) <= 100
