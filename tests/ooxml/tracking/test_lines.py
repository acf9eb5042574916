"""A table that comes into a file without its style keeps its lines."""

from draftdesk.ooxml.tracking.lines import without_style
from draftdesk.ooxml.tracking.names import NSMAP
from draftdesk.ooxml.xml import Element, parse

W = f'xmlns:w="{NSMAP["w"]}"'
STYLES = f"""<w:styles {W}>
<w:style w:type="table" w:styleId="Normal"><w:tblPr><w:tblCellMar><w:left w:w="108"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="Grid"><w:basedOn w:val="Normal"/><w:tblPr><w:tblBorders><w:top w:val="single"/>
</w:tblBorders></w:tblPr></w:style>
<w:style w:type="table" w:styleId="Round"><w:basedOn w:val="Round"/></w:style></w:styles>"""


def read(xml: str) -> Element:
    return parse(xml.encode())


def taken(inner: str, styles: str = STYLES) -> list[str]:
    properties = read(f"<w:tblPr {W}>{inner}</w:tblPr>")
    without_style(properties, read(styles))
    return [each.tag.rpartition("}")[2] for each in properties]


def test_lines_and_room_of_a_style_and_of_the_one_below_it_stand_on_the_table_in_the_order_of_the_format() -> None:
    inner = '<w:tblStyle w:val="Grid"/><w:tblW w:w="0"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/>'
    assert taken(inner) == ["tblW", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]


def test_lines_of_the_tables_own_stay() -> None:
    properties = read(
        f'<w:tblPr {W}><w:tblStyle w:val="Grid"/><w:tblBorders><w:top w:val="none"/></w:tblBorders></w:tblPr>'
    )
    without_style(properties, read(STYLES))
    assert [each.get(f"{{{NSMAP['w']}}}val") for each in properties[0]] == ["none"]


def test_a_style_that_is_not_there_or_stands_on_itself_leaves_nothing() -> None:
    assert taken('<w:tblStyle w:val="Other"/>') == taken('<w:tblStyle w:val="Round"/>') == []
