"""Makes `resources/word/base.docx`, the template of every Word file that DraftDesk writes.

Run it as `PYTHONPATH=src python packaging/make_template.py` after changing a style here, and commit the file it makes:
the same script gives the same bytes. Its styles and its page are those of the informal paper.
"""

import datetime
import io
from pathlib import Path

import docx
from docx.oxml.parser import parse_xml

from draftdesk.model.export_profile import INFORMAL
from draftdesk.ooxml.markup import DECLARED, elements, field
from draftdesk.ooxml.packing import pack
from draftdesk.writing.word_page import section_xml
from draftdesk.writing.word_styles import styles_xml

TARGET = Path(__file__).resolve().parent.parent / "resources" / "word" / "base.docx"
NO_ONE_S_TIME = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


SETTINGS = f"""
<w:settings {DECLARED}>
  <w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>
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

SECTION = f"<w:sectPr {DECLARED}>{section_xml(INFORMAL.page, 'en')}</w:sectPr>"


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
    renewed(document.styles.element, f"<w:styles {DECLARED}>{styles_xml(INFORMAL, 'en')}</w:styles>")
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
