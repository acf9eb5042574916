"""OpenDocument texts as LibreOffice writes them."""

import io
import zipfile

import pytest

from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.odt import read_odt
from draftdesk.reading.layout.lines import Line

URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    [
        *(f'xmlns:{name}="{URN}:{name}:1.0"' for name in ("office", "text", "style", "table", "meta")),
        f'xmlns:fo="{URN}:xsl-fo-compatible:1.0"',
        f'xmlns:draw="{URN}:drawing:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)


def paper(body: str, styles: str = "", common: str = "", **more: str) -> bytes:
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {NAMESPACES}><office:styles>{common}</office:styles>"
        "</office:document-styles>",
        **{
            name.replace("_", ".").replace("META.INF.manifest", "META-INF/manifest"): part
            for name, part in more.items()
        },
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def lines(body: str, styles: str = "", common: str = "") -> list[Line]:
    return read_odt(paper(body, styles, common), "paper.odt", silent)[0]


def texts(body: str) -> list[str]:
    return [line.text for line in lines(body)]


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableFile) as refused:
        read_odt(content, "paper.odt", silent)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def item(*inside: str) -> str:
    return f"<text:list-item>{''.join(inside)}</text:list-item>"


def test_paragraphs_hold_their_words_blanks_tabs_and_breaks() -> None:
    blanks = "<text:s text:c='2'/>all<text:tab/>now<text:line-break/>and <text:a>then</text:a>"
    body = p(f"We \n<text:span>agree</text:span>{blanks}") + p("") + p("End")
    assert texts(body) == ["We agree  all\tnow\nand then", "End"]
    assert [line.blank_before for line in lines(body)] == [False, True]


def test_headings_have_their_levels_and_the_numbers_of_the_outline() -> None:
    common = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
        '<style:style style:name="H" style:family="paragraph" style:default-outline-level="2"/>'
    )
    body = "".join(f'<text:h text:outline-level="{n}">Title {n}</text:h>' for n in (1, 2, 2, 1, 2)) + p("Styled", "H")
    assert [(line.level, line.number) for line in lines(body, common=common)] == [
        *((1, "I."), (2, "I.1"), (2, "I.2"), (1, "II."), (2, "II.1"), (2, "")),
    ]


def test_bold_comes_from_spans_styles_and_their_parents() -> None:
    styles = (
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/>'
        '<style:style style:name="Q" style:family="paragraph"><style:text-properties fo:font-weight="700"/>'
        "</style:style>"
        '<style:style style:name="L" style:family="paragraph" style:parent-style-name="L"/>'
    )
    body = p('<text:span text:style-name="B">Data</text:span> ') + p('a <text:span text:style-name="B">b</text:span>')
    assert [line.bold for line in lines(body + p("c", "P") + p("d", "L"), styles)] == [True, False, True, False]


def test_items_have_bullets_and_numbers_as_printed_level_by_level() -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"'
        ' style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a"'
        ' style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
        '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>'
    )
    inner = f"<text:list>{item(p('Inner'))}{item(p('Other'))}</text:list>"
    body = (
        f'<text:list xml:id="x" text:style-name="L">{item(p("One"), p("More"), inner)}'
        f"{item(p('Two'), inner)}</text:list>"
        f'<text:list text:style-name="B">{item(p("Bullet"))}</text:list>'
        f'<text:list text:style-name="L" text:continue-list="x">{item(p("Three"))}</text:list>'
        f'<text:list text:style-name="L" text:continue-numbering="true">{item(p("Four"))}</text:list>'
        f'<text:list text:style-name="L"><text:list-item text:start-value="7">{p("Seven")}</text:list-item></text:list>'
    )
    assert [(line.number, line.left, line.text) for line in lines(body, styles)] == [
        *(("1.", 0.0, "One"), ("", 0.0, "More"), ("(a)", 18.0, "Inner"), ("(b)", 18.0, "Other")),
        *(("2.", 0.0, "Two"), ("(a)", 18.0, "Inner"), ("(b)", 18.0, "Other"), ("•", 0.0, "Bullet")),
        *(("3.", 0.0, "Three"), ("4.", 0.0, "Four"), ("7.", 0.0, "Seven")),
    ]


def test_tables_give_their_cells_with_merged_ones_told_of_each_row() -> None:
    def cell(text: str, how: str = "", count: int = 1) -> str:
        more = f'table:number-{how}="{count}"' if how else ""
        return f"<table:table-cell {more}>{p(text) if text else ''}</table:table-cell>"

    def row(*cells: str, times: int = 1) -> str:
        return f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}</table:table-row>'

    covered = "<table:covered-table-cell/>"
    head = f"<table:table-header-rows>{row(cell('State'), cell('Text'))}</table:table-header-rows>"
    rows = (
        row(cell("Kenya", "rows-spanned", 2), cell("Share"))
        + row(covered, cell("Count"))
        + row(cell("Last", "columns-spanned", 2), covered)
        + row(cell("", "columns-repeated", 99), times=999_999)
    )
    twice = row(cell("a", "columns-repeated", 2))
    body = f"<table:table>{head}{rows}</table:table><table:table>{twice}</table:table>"
    assert [(line.table, line.row, line.column, line.text) for line in lines(body)] == [
        *((0, 0, 0, "State"), (0, 0, 1, "Text"), (0, 1, 0, "Kenya"), (0, 2, 0, "Kenya"), (0, 1, 1, "Share")),
        *((0, 2, 1, "Count"), (0, 3, 0, "Last"), (1, 0, 0, "a"), (1, 0, 1, "a")),
    ]


def test_notes_come_after_the_body_and_boxes_after_their_paragraph() -> None:
    def note(number: str, text: str) -> str:
        citation = f"<text:note-citation>{number}</text:note-citation>"
        return f"<text:note>{citation}<text:note-body>{p(text)}</text:note-body></text:note>"

    box = f"<draw:frame><draw:text-box>{p('In a box')}</draw:text-box></draw:frame>"
    assert [(line.number, line.text) for line in lines(p(f"We{note('1', 'A note')} agree{box}.") + p("End"))] == [
        *(("", "We agree."), ("", "In a box"), ("", "End"), ("1", "A note")),
    ]


def test_tracked_changes_are_read_as_accepted_and_comments_not_at_all() -> None:
    body = (
        f"<text:tracked-changes><text:changed-region><text:deletion>{p('gone')}</text:deletion></text:changed-region>"
        "</text:tracked-changes>"
        + p(
            "Share <text:change text:change-id='a'/><text:change-start/>all<text:change-end/> data"
            f"<office:annotation>{p('A comment')}</office:annotation><text:hidden-text>hidden</text:hidden-text>"
        )
        + f'<text:section text:display="none">{p("Secret")}</text:section>'
        + f"<text:table-of-content>{p('Contents')}</text:table-of-content>"
    )
    found, warnings, _ = read_odt(paper(body), "paper.odt", silent)
    assert [line.text for line in found] == ["Share all data"]
    assert ["accepted" in warnings[0], "1 comment" in warnings[1], len(warnings)] == [True, True, 2]


def test_the_title_is_the_paragraph_styled_so_or_what_the_properties_say_where_the_text_bears_it_out() -> None:
    title = '<style:style style:name="Title" style:family="paragraph"/>'
    assert read_odt(paper(p("Water", "Title"), common=title), "x.odt", silent)[2] == "Water"
    stated = "<office:meta><dc:title>Water</dc:title></office:meta>"
    meta = f"<office:document-meta {NAMESPACES}>{stated}</office:document-meta>"
    assert read_odt(paper(p("On water"), meta_xml=meta), "x.odt", silent)[2] == "Water"
    assert read_odt(paper(p("On rivers"), meta_xml=meta), "x.odt", silent)[2] == ""


def test_a_text_without_words_gives_nothing() -> None:
    assert lines("") == []


def test_damaged_protected_and_hostile_files_are_refused_in_a_line() -> None:
    whole = paper(p("We agree."))
    for share in (0.1, 0.5, 0.95):
        assert "paper.odt cannot be read" in refusal(whole[: int(len(whole) * share)])
    assert "no text inside" in refusal(b"PK\x05\x06" + bytes(18))
    locked = '<m:manifest xmlns:m="x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    assert "password" in refusal(paper("", META_INF_manifest_xml=locked))
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    assert "document type" in refusal(paper("", content_xml=f"{entity}<x>&e;</x>"))
    assert "far more" in refusal(paper("", content_xml="<x>" + " " * (20 * 1024 * 1024) + "</x>"))
    assert "XML is damaged" in refusal(paper("<text:section>" * 1000 + "</text:section>" * 1000))


def test_cells_repeated_beyond_reason_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftdesk.reading.formats.odt._MOST_CELLS", 500)
    row = (
        "<table:table-row table:number-rows-repeated='9999999'><table:table-cell table:number-columns-repeated='99999'>"
    )
    assert "more cells" in refusal(
        paper(f"<table:table>{row}{p('x')}</table:table-cell></table:table-row></table:table>")
    )
