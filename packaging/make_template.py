"""Makes `resources/word/base.docx`, the template of every Word file that DraftDesk writes.

Run it as `PYTHONPATH=src python packaging/make_template.py` after changing a style here, and commit the file it makes:
the same script gives the same bytes. Measures are Word's: twentieths of a point, sizes in half points.
"""

import datetime
import io
from pathlib import Path

import docx
from docx.oxml.parser import parse_xml

from draftdesk.ooxml.markup import DECLARED, elements, field
from draftdesk.ooxml.packing import pack

TARGET = Path(__file__).resolve().parent.parent / "resources" / "word" / "base.docx"
STEP = 709  # 1.25 cm: what a number takes, and how much further in each level of sub-paragraphs stands
TEXT_WIDTH = 9070  # A4 less two margins of 2.5 cm
NO_ONE_S_TIME = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)

DEFAULTS = """
<w:docDefaults>
  <w:rPrDefault><w:rPr>
    <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>
    <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
  </w:rPr></w:rPrDefault>
  <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
"""

BASE_STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
  <w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
  <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
  <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
  <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
</w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="DDAnnexTable"><w:name w:val="DD Annex table"/>
  <w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr><w:tblBorders>
    <w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>
    <w:insideH w:val="single" w:sz="2" w:space="0" w:color="808080"/>
  </w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>
  <w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr>
</w:style>
"""


def spacing(before: int = 0, after: int = 0) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def indent(left: int = 0, *, hanging: int = 0, first: int = 0) -> str:
    first_line = f'w:hanging="{hanging}"' if hanging else f'w:firstLine="{first}"'
    return f'<w:ind w:left="{left}" {first_line}/>'


def size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def style(
    name: str,
    *,
    based: str = "Normal",
    following: str = "",
    layout: str = "",
    look: str = "",
    kind: str = "paragraph",
    outline: int | None = None,
) -> str:
    """One style. Its id is its name without blanks and hyphens; names beginning "DD" are the program's own."""
    level = f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else ""
    own = ' w:customStyle="1"' if name.startswith("DD") else ""
    return (
        f'<w:style w:type="{kind}"{own} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if kind == "paragraph" else "")
        + (f'<w:next w:val="{style_id(following)}"/>' if following else "")
        + "<w:qFormat/>"
        + (f"<w:pPr>{layout}{level}</w:pPr>" if layout or level else "")
        + (f"<w:rPr>{look}</w:rPr>" if look else "")
        + "</w:style>"
    )


def style_id(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in name.replace("-", " ").split())


BOLD = "<w:b/><w:bCs/>"
KEEP = "<w:keepNext/><w:keepLines/>"
JUSTIFIED = '<w:jc w:val="both"/>'
RULE = '<w:pBdr><w:{side} w:val="single" w:sz="4" w:space="{space}" w:color="000000"/></w:pBdr>'
RIGHT_TAB = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'


def styles() -> str:
    return "".join(
        [
            DEFAULTS,
            BASE_STYLES,
            *title_block(),
            *headings(),
            *body(),
            *small_print(),
        ]
    )


def title_block() -> list[str]:
    right = '<w:jc w:val="right"/>'
    return [
        style("DD Title block", layout=f"{KEEP}{spacing(after=60)}"),
        style("DD Symbol", based="DDTitleBlock", layout=right, look=f"{BOLD}{size(28)}"),
        style("DD Handling", based="DDTitleBlock", layout=right, look=size(22)),
        style(
            "Title",
            based="DDTitleBlock",
            following="DD Paragraph",
            layout=spacing(before=480, after=120),
            look=f"{BOLD}{size(36)}",
        ),
        style("DD Label", based="DDTitleBlock", layout=spacing(after=60), look=f"{BOLD}{size(28)}"),
        style(
            "DD Date",
            based="DDTitleBlock",
            layout=f"{RULE.format(side='bottom', space=10)}{spacing(after=360)}",
        ),
    ]


def headings() -> list[str]:
    looks = [(480, 200, f"{BOLD}{size(32)}"), (360, 160, f"{BOLD}{size(28)}"), (320, 140, f"{BOLD}{size(24)}")]
    looks.append((240, 120, f"<w:i/><w:iCs/>{size(24)}"))
    return [
        style(
            f"heading {level}",
            following="DD Paragraph",
            layout=f"{KEEP}{spacing(before, after)}",
            look=look,
            outline=level - 1,
        )
        for level, (before, after, look) in enumerate(looks, 1)
    ]


def body() -> list[str]:
    return [
        style("DD Preambular", layout=f"{spacing(after=160)}{indent(first=STEP)}{JUSTIFIED}"),
        style("DD Paragraph", layout=f"{spacing(after=160)}{indent(STEP, hanging=STEP)}{JUSTIFIED}"),
        style(
            "DD Chapeau",
            following="DD Sub-paragraph 1",
            layout=f"<w:keepNext/>{spacing(after=160)}{indent(STEP)}{JUSTIFIED}",
        ),
        *(
            style(
                f"DD Sub-paragraph {level}",
                layout=f"{spacing(after=120)}{indent(STEP * (level + 1), hanging=STEP)}{JUSTIFIED}",
            )
            for level in (1, 2, 3)
        ),
        style(
            "DD Note",
            layout=f"{RULE.format(side='left', space=8)}{spacing(before=60, after=180)}{indent(STEP)}",
            look=size(20),
        ),
    ]


def small_print() -> list[str]:
    return [
        style("footnote text", layout=f"{spacing(after=40)}", look=size(20)),
        style("footnote reference", kind="character", look='<w:vertAlign w:val="superscript"/>'),
        style("DD Table text", look=size(18)),
        style("DD Table head", based="DDTableText", layout="<w:keepNext/>", look=BOLD),
        style(
            "header",
            layout=f"{RULE.format(side='bottom', space=4)}{RIGHT_TAB}",
            look=size(20),
        ),
        style("footer", layout=f"{RIGHT_TAB}{spacing(before=120)}", look=size(20)),
    ]


SETTINGS = f"""
<w:settings {DECLARED}>
  <w:zoom w:percent="100"/><w:defaultTabStop w:val="{STEP}"/><w:characterSpacingControl w:val="doNotCompress"/>
  <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
    <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification"
      w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
    <w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
    <w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
  </w:compat>
  <w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
  <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>
</w:settings>
"""

SECTION = f"""
<w:sectPr {DECLARED}>
  <w:pgSz w:w="11906" w:h="16838"/>
  <w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/>
  <w:cols w:space="708"/><w:titlePg/>
</w:sectPr>
"""


def page_number() -> str:
    return "".join(
        [
            '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:tab/></w:r>',
            '<w:r><w:t xml:space="preserve">Page </w:t></w:r>',
            field("PAGE", "1"),
            '<w:r><w:t xml:space="preserve"> of </w:t></w:r>',
            field("NUMPAGES", "1"),
            "</w:p>",
        ]
    )


def fill(story, xml: str) -> None:
    story.is_linked_to_previous = False
    element = story._element
    for child in list(element):
        element.remove(child)
    element.extend(elements([xml]))


def bare(document) -> None:
    """Take out of python-docx's own template all that we do not use or that tells where it came from."""
    wanted = ("/styles", "/settings", "/officeDocument", "/core-properties")
    for relationships in (document.part.package.rels, document.part.rels):
        for name in [name for name, each in relationships.items() if not each.reltype.endswith(wanted)]:
            del relationships[name]


def renewed(element, xml: str) -> None:
    """Give an element other children."""
    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(xml)))


def template() -> docx.document.Document:
    document = docx.Document()
    bare(document)
    renewed(document.styles.element, f"<w:styles {DECLARED}>{styles()}</w:styles>")
    renewed(document.settings.element, SETTINGS)
    body_element = document.element.body
    body_element.replace(body_element.sectPr, parse_xml(SECTION))
    section = document.sections[0]
    fill(section.header, '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>')
    fill(section.first_page_header, "<w:p/>")
    fill(section.footer, page_number())
    fill(section.first_page_footer, page_number())
    properties = document.core_properties
    for name in ("author", "last_modified_by", "title", "comments", "keywords", "subject", "category"):
        setattr(properties, name, "")
    properties.created = properties.modified = NO_ONE_S_TIME.replace(tzinfo=None)
    properties.revision = 1
    return document


def main() -> None:
    made = io.BytesIO()
    pack(template().part.package, made)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(made.getvalue())
    print(f"{TARGET}: {len(made.getvalue()):,} bytes")


if __name__ == "__main__":
    main()
