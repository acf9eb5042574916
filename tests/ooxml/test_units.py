import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.model.comparison import Part
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.units import Unit

DATA = Path(__file__).parents[3] / "shared" / "data"
Read = Callable[..., list[Unit]]


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def ins(inner: str) -> str:
    return f'<w:ins w:id="1" w:author="A">{inner}</w:ins>'


def dele(text: str) -> str:
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def para(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def mark(revision: str) -> str:
    return f"<w:rPr><w:{revision} w:id='9' w:author='A'/></w:rPr>"


def cell(inner: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def views(units: list[Unit]) -> tuple[list[str], list[str]]:
    """All revisions accepted, all rejected."""
    accepted = [unit.text for unit in units if unit.text is not None]
    return accepted, [unit.original for unit in units if unit.original is not None]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        ('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', "ab"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>erate</w:t></w:r>", "co\u2011operate"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="00E9"/></w:r>', "✓é"),
        (f"<w:smartTag><w:smartTag>{run('New')}</w:smartTag>{run(' York')}</w:smartTag>", "New York"),
        (f"<w:hyperlink w:anchor='x'>{run('link')}</w:hyperlink>", "link"),
        (f"<w:fldSimple w:instr=' REF x '>{run('12')}</w:fldSimple>", "12"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "control"),
        (f"<w:customXml w:element='x'>{run('custom')}</w:customXml>", "custom"),
        (f"<w:unheardOf>{run('kept')}</w:unheardOf>", "kept"),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        (f"<w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>", "漢"),
        (run("seen") + run("hidden", "<w:vanish/>") + run(" on", '<w:vanish w:val="0"/>'), "seen on"),
        ("<w:r><w:t>laid\nout</w:t></w:r>", "laid out"),
    ],
)
def test_a_paragraph_says_what_word_shows(read: Read, inner: str, text: str) -> None:
    (unit,) = read(para(inner))
    assert unit.text == text
    assert unit.original is unit.text


def field(code: str, result: str) -> str:
    kinds = ["begin", code, "separate", result, "end"]
    return "".join(
        f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>' if n % 2 == 0 else part for n, part in enumerate(kinds)
    )


def test_of_a_field_only_the_result_is_read_also_where_a_field_stands_in_the_code_of_another(read: Read) -> None:
    code = "<w:r><w:instrText> IF </w:instrText></w:r>" + field("", run("inner")) + run(" = 1")
    (unit,) = read(para(run("see ") + field(code, run("paragraph 12")) + run(".")))
    assert unit.text == "see paragraph 12."


def test_a_field_that_never_ends_swallows_no_words(read: Read) -> None:
    (unit,) = read(para(run("a") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("b")))
    assert unit.text == "ab"


def test_a_field_whose_result_runs_over_paragraphs_loses_none(read: Read) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r>'
    body = (
        para(f'{begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("One 1")}')
        + para(run("Two 2"))
        + para(run("Three 3") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    )
    assert [unit.text for unit in read(body)] == ["One 1", "Two 2", "Three 3"]


def test_insertions_deletions_and_moves_are_in_the_view_they_belong_to(read: Read) -> None:
    moved = f"<w:moveFrom>{run('here')}</w:moveFrom> <w:moveTo>{run('there')}</w:moveTo>"
    (unit,) = read(para(run("We ") + ins(run("firmly ")) + dele("maybe ") + moved + ins(dele("never"))))
    assert unit.text == "We firmly there"
    assert unit.original == "We maybe here"


def test_a_deleted_paragraph_is_gone_when_accepted_and_there_when_rejected(read: Read) -> None:
    units = read(para(run("one")) + para(dele("two"), mark("del")) + para(run("three")))
    assert views(units) == (["one", "three"], ["one", "two", "three"])
    assert units[1].text is None


def test_an_inserted_paragraph_is_there_when_accepted_and_gone_when_rejected(read: Read) -> None:
    units = read(para(run("one")) + para(ins(run("two")), mark("ins")) + para(run("three")))
    assert views(units) == (["one", "two", "three"], ["one", "three"])


def test_two_paragraphs_made_one_and_one_made_two(read: Read) -> None:
    joined = read(para(run("one "), mark("del")) + para(run("two")))
    assert views(joined) == (["one two"], ["one ", "two"])
    split = read(para(run("one "), mark("ins")) + para(run("two")))
    assert views(split) == (["one ", "two"], ["one two"])
    three = read(para(run("a"), mark("del")) + para(run("b"), mark("del")) + para(run("c")))
    assert views(three) == (["abc"], ["a", "b", "c"])


def test_a_deleted_mark_before_a_table_or_at_the_end_joins_nothing(read: Read) -> None:
    table = f"<w:tbl>{row(cell(para(run('cell'))))}</w:tbl>"
    units = read(para(run("before"), mark("del")) + table + para(run("last"), mark("del")))
    assert views(units)[0] == ["before", "cell", "last"]
    assert views(read(para(dele("all gone"), mark("del")) + table))[0] == ["cell"]


def test_rows_and_cells_that_are_tracked_belong_to_one_view_only(read: Read) -> None:
    table = "<w:tbl>{}{}{}</w:tbl>".format(
        row(cell(para(run("old"))), properties="<w:del/>"),
        row(cell(para(run("new"))), properties="<w:ins/>"),
        row(cell(para(run("kept"))), cell(para(run("cell out")), "<w:cellDel/>")),
    )
    assert views(read(table)) == (["new", "kept"], ["old", "kept", "cell out"])


texts = st.text("abc ", min_size=1, max_size=5)
parts_ = st.tuples(st.sampled_from(["same", "in", "out"]), texts)
paragraphs_ = st.lists(
    st.tuples(st.lists(parts_, max_size=4), st.sampled_from(["", "ins", "del"])), min_size=1, max_size=6
)


@given(paragraphs_)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_however_revisions_are_laid_no_word_is_lost_from_either_view(
    read: Read, paragraphs: list[tuple[list[tuple[str, str]], str]]
) -> None:
    write = {"same": run, "in": lambda text: ins(run(text)), "out": dele}
    body = "".join(
        para("".join(write[kind](text) for kind, text in parts), mark(change) if change else "")
        for parts, change in paragraphs
    )
    accepted, rejected = views(read(body))
    said = [part for parts, _ in paragraphs for part in parts]
    assert "".join(accepted) == "".join(text for kind, text in said if kind != "out")
    assert "".join(rejected) == "".join(text for kind, text in said if kind != "in")
    assert len(rejected) <= len(paragraphs)


def test_cells_know_their_table_row_and_column_and_merged_cells_stand_once(read: Read) -> None:
    table = "<w:tbl>{}{}{}</w:tbl>".format(
        row(cell(para(run("wide")), '<w:gridSpan w:val="2"/>'), cell(para(run("C")))),
        row(cell(para(run("tall")), '<w:vMerge w:val="restart"/>'), cell(para(run("b1")) + para(run("b1 too")))),
        row(cell(para(""), "<w:vMerge/>"), cell(para(run("b2"))), properties='<w:gridBefore w:val="0"/>'),
    )
    units = read(para(run("before")) + table + f"<w:tbl>{row(cell(para(run('next'))), properties='')}</w:tbl>")
    assert [(unit.text, unit.part, unit.table, unit.row, unit.column) for unit in units] == [
        ("before", Part.BODY, None, None, None),
        ("wide", Part.TABLE, 0, 0, 0),
        ("C", Part.TABLE, 0, 0, 2),
        ("tall", Part.TABLE, 0, 1, 0),
        ("b1", Part.TABLE, 0, 1, 1),
        ("b1 too", Part.TABLE, 0, 1, 1),
        ("b2", Part.TABLE, 0, 2, 1),
        ("next", Part.TABLE, 1, 0, 0),
    ]


def test_a_table_in_a_cell_is_a_table_of_its_own_and_its_words_stay_in_their_place(read: Read) -> None:
    inner = f"<w:tbl>{row(cell(para(run('in 0'))), cell(para(run('in 1'))))}</w:tbl>"
    units = read(f"<w:tbl>{row(cell(para(run('a')) + inner + para(run('b'))), cell(para(run('c'))))}</w:tbl>")
    assert [(unit.text, unit.table, unit.column) for unit in units] == [
        ("a", 0, 0),
        ("in 0", 1, 0),
        ("in 1", 1, 1),
        ("b", 0, 0),
        ("c", 0, 1),
    ]


def test_content_controls_are_walked_through_wherever_they_stand(read: Read) -> None:
    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    table = f"<w:tbl>{control(row(control(cell(control(para(run('in a cell')))))))}</w:tbl>"
    assert [unit.text for unit in read(control(para(run("a")) + control(para(run("b")))) + table)] == [
        "a",
        "b",
        "in a cell",
    ]


def test_a_text_box_is_read_once_after_the_paragraph_it_hangs_on(read: Read) -> None:
    box = f"<w:txbxContent>{para(run('in the box'))}{para(run('and below'))}</w:txbxContent>"
    drawing = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    inner = f"<w:txbxContent>{para(run('old'))}</w:txbxContent>"
    old = f"<w:r><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r>"
    units = read(para(run("host ") + drawing + run("text")) + para(ins(old)) + para(run("after")))
    assert [(unit.text, unit.part) for unit in units] == [
        ("host text", Part.BODY),
        ("in the box", Part.TEXT_BOX),
        ("and below", Part.TEXT_BOX),
        ("", Part.BODY),
        ("old", Part.TEXT_BOX),
        ("after", Part.BODY),
    ]
    assert units[4].original is None


def note(id_: int, text: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{id_}">{para(run(text))}</w:{kind}>'


def refer(id_: int, more: str = "", kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{id_}" {more}/></w:r>'


def test_notes_follow_the_body_in_the_order_they_are_referred_to_with_their_printed_number(read: Read) -> None:
    units = read(
        para(run("A") + refer(7) + run("b") + refer(3)) + para(run("*") + refer(5, 'w:customMarkFollows="1"')),
        footnotes=note(-1, "separator") + note(3, "three") + note(5, "* own") + note(7, "seven") + note(9, "nobody's"),
    )
    assert [(unit.text, unit.number, unit.note) for unit in units if unit.part == Part.FOOTNOTE] == [
        ("seven", "1", "footnotes:7"),
        ("three", "2", "footnotes:3"),
        ("* own", "", "footnotes:5"),
    ]
    assert units[0].notes == ((1, "footnotes:7"), (2, "footnotes:3"))


def test_a_note_whose_reference_is_deleted_belongs_to_the_rejected_view_and_takes_no_number(read: Read) -> None:
    gone = f"<w:del>{refer(1)}</w:del>"
    units = read(para(run("A") + gone + refer(2)), footnotes=note(1, "out") + note(2, "stays"))
    assert [(unit.text, unit.original, unit.number) for unit in units[1:]] == [
        (None, "out", ""),
        ("stays", "stays", "1"),
    ]
    assert units[0].notes == ((1, "footnotes:2"),)


def test_endnotes_come_last_with_roman_numbers_unless_the_file_says_otherwise(read: Read) -> None:
    body = para(refer(1, kind="endnote") + refer(1))
    parts = {"footnotes": note(1, "foot"), "endnotes": note(1, "end", "endnote")}
    assert [(unit.text, unit.number) for unit in read(body, **parts)][1:] == [("foot", "1"), ("end", "i")]
    said = read(body, settings='<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="4"/></w:endnotePr>', **parts)
    assert said[-1].number == "4"
    anew = read(body, settings='<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>', **parts)
    assert anew[1].number == ""


STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/>
  <w:pPr><w:ind w:left="720"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Agenda"/><w:basedOn w:val="H1"/></w:style>
<w:style w:type="paragraph" w:styleId="UN"><w:name w:val="_ H_4"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Not a heading"/><w:basedOn w:val="H1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop2"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop2"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""


@pytest.mark.parametrize(
    ("properties", "level", "name"),
    [
        ("", 0, "Normal"),
        ('<w:pStyle w:val="H1"/>', 1, "heading 1"),
        ('<w:pStyle w:val="Sub"/>', 1, "Agenda"),
        ('<w:pStyle w:val="UN"/>', 4, "_ H_4"),
        ('<w:pStyle w:val="Plain"/>', 0, "Not a heading"),
        ('<w:pStyle w:val="Loop"/>', 0, "Loop"),
        ('<w:pStyle w:val="missing"/>', 0, "Normal"),
        ('<w:pStyle w:val="H1"/><w:outlineLvl w:val="1"/>', 2, "heading 1"),
        ('<w:outlineLvl w:val="nonsense"/>', 0, "Normal"),
    ],
)
def test_the_heading_level_comes_from_the_paragraph_or_the_line_of_its_style(
    read: Read, properties: str, level: int, name: str
) -> None:
    (unit,) = read(para(run("x"), properties), styles=STYLES)
    assert (unit.level, unit.style_name) == (level, name)


@pytest.mark.parametrize(
    ("inner", "style", "bold"),
    [
        (run("a", "<w:b/>") + run(" ") + run("b", "<w:b w:val='true'/>"), "N", True),
        (run("a", "<w:b/>") + run("b"), "N", False),
        (run("a", "<w:b w:val='0'/>"), "H1", False),
        (run("a"), "Sub", True),
        (run("a", "<w:rStyle w:val='Strong'/>"), "N", True),
        (run("a", "<w:rStyle w:val='Strong'/>"), "H1", False),
        (run("عربي", "<w:bCs/><w:rtl/>"), "N", True),
        (run("عربي", "<w:b/><w:rtl/>"), "N", False),
        (run("a", "<w:b/>") + dele("gone"), "N", True),
        ("", "H1", False),
    ],
)
def test_a_paragraph_is_bold_when_all_its_visible_words_are(read: Read, inner: str, style: str, bold: bool) -> None:
    assert read(para(inner, f'<w:pStyle w:val="{style}"/>'), styles=STYLES)[0].bold is bold


def test_indentation_is_in_points_and_inherited(read: Read) -> None:
    body = (
        para(run("a"), '<w:pStyle w:val="Sub"/>')
        + para(run("b"), '<w:pStyle w:val="Sub"/><w:ind w:left="1440"/>')
        + para(run("c"), '<w:ind w:start="1in"/>')
        + para(run("d"), '<w:ind w:firstLine="200"/>')
    )
    assert [unit.left for unit in read(body, styles=STYLES)] == [36.0, 72.0, 72.0, 0.0]


RENDERED, BY_HAND = "<w:r><w:lastRenderedPageBreak/></w:r>", '<w:r><w:br w:type="page"/></w:r>'


def test_pages_follow_the_breaks_and_a_break_by_hand_with_its_mark_counts_once(read: Read) -> None:
    units = read(
        para(RENDERED + run("1"))
        + para(run("1 to 2") + RENDERED + run("more"))
        + para(run("2"))
        + para(run("ends") + BY_HAND)
        + para(RENDERED + run("3") + refer(1))
        + para(BY_HAND + run("4")),
        footnotes=note(1, "on 3"),
    )
    assert [unit.page for unit in units] == [1, 1, 2, 2, 3, 4, 3]


def test_a_section_that_starts_on_a_new_page_is_a_break_and_one_that_goes_on_is_not(read: Read) -> None:
    def section(kind: str) -> str:
        return f'<w:sectPr><w:type w:val="{kind}"/></w:sectPr>'

    units = read(
        para(run("1"), section("nextPage"))
        + para(run("1 still"), section("continuous"))
        + para(run("2") + RENDERED + run("3"))
        + section("oddPage")
    )
    assert [unit.page for unit in units] == [1, 1, 2]


def test_no_page_is_named_where_the_file_tells_nothing_or_too_little(read: Read) -> None:
    assert [unit.page for unit in read(para(run("a")))] == [None]
    assert [unit.page for unit in read(para(run("a") + RENDERED + run("b")), pages=10)] == [None]
    assert [unit.page for unit in read(para(run("a")) + para(RENDERED + run("b")), pages=2)] == [1, 2]


def words_of(part: bytes) -> int:
    """The letters of all w:t in a part, a text box counted as often as it is stored: found without our own walk."""
    from lxml import etree

    root = etree.fromstring(part)
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    fallback = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    shown = (node for node in root.iter(f"{space}t") if not any(up.tag == fallback for up in node.iterancestors()))
    return sum(len(node.text or "") for node in shown)


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not on this machine")
@pytest.mark.parametrize("path", sorted(DATA.glob("docx/un-*")), ids=lambda path: path.name)
def test_no_letter_of_a_real_document_is_lost(path: Path) -> None:
    content = path.read_bytes()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        body = words_of(archive.read("word/document.xml"))
    units = list(open_package(content, path.name).units())
    said = "".join(unit.text or "" for unit in units if unit.part != Part.FOOTNOTE)
    made = sum(said.count(letter) for letter in "\t\n\u2011")
    assert len(said) - made == body
    assert len({unit.address for unit in units}) == len(units)


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not on this machine")
def test_a_real_redline_accepted_is_the_new_text_and_rejected_the_old() -> None:
    folder = DATA / "pairs" / "word-small"

    def units(name: str) -> list[Unit]:
        return list(open_package((folder / name).read_bytes(), name).units())

    accepted, rejected = views(units("expected_redline.docx"))
    assert [text for text in rejected if text] == [unit.text for unit in units("a.docx") if unit.text]
    assert [text for text in accepted if text] == [unit.text for unit in units("b.docx") if unit.text]


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not on this machine")
def test_the_footnotes_of_a_resolution_are_numbered_through() -> None:
    name = "un-N1746271.docx"
    units = list(open_package((DATA / "docx" / name).read_bytes(), name).units())
    notes = [unit for unit in units if unit.part == Part.FOOTNOTE]
    assert [unit.number for unit in notes] == [str(n) for n in range(1, 42)]
    assert sum(len(unit.notes) for unit in units) == 41
    assert max(unit.page or 0 for unit in units) == 12
