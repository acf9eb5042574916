"""The recommendations of a real summary, laid out in other formats than it came in: all are found where they belong."""

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, BlockStyle
from draftdesk.reading.formats.txt import read_txt
from draftdesk.reading.layout.structure import blocks
from draftdesk.reading.passages.recommendations import listed, shipped_lead_ins
from draftdesk.reading.sources import read

_DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
_SUMMARY = _DATA / "sources" / "third-thematic-session-summary.txt"
pytestmark = pytest.mark.skipif(not _SUMMARY.exists(), reason="the real inputs are not here")

_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"'
    for name, kind in (("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"))
)


@pytest.fixture(scope="module")
def summary() -> tuple[Block, ...]:
    return blocks(read_txt(_SUMMARY.read_text(encoding="utf-8"), silent))[0]


@pytest.fixture(scope="module")
def expected() -> list[tuple[str, str, str]]:
    content = json.loads((_DATA / "third-thematic-session-recommendations.json").read_text(encoding="utf-8"))
    return [
        (area["section"], area["title"], " ".join(one.split()))
        for area in content["areas"]
        for one in area["recommendations"]
    ]


def _printed(block: Block) -> str:
    return f"{block.number} {block.text}".strip()


def _html(summary: Sequence[Block], *, styled: bool) -> bytes:
    """Styled as a web page should be, or as paragraphs with typed bullets and bold headings."""
    parts, open_list = [], False
    for block in summary:
        item = block.style is BlockStyle.LIST_ITEM
        if styled and item != open_list:
            parts.append("<ul>" if item else "</ul>")
            open_list = item
        if item:
            parts.append(f"<li>{escape(block.text)}</li>" if styled else f"<p>· {escape(block.text)}</p>")
        elif block.style is BlockStyle.HEADING:
            name = f"h{block.level}" if styled else "b"
            parts.append(f"<p><{name}>{escape(_printed(block))}</{name}></p>")
        else:
            parts.append(f"<p>{escape(_printed(block))}</p>")
    page = "<!DOCTYPE html><html><head><title>x</title></head><body><nav><ul><li>Home</ul></nav>"
    return (page + "\n".join(parts) + "<footer>Contact</footer></body></html>").encode()


def _odt(summary: Sequence[Block], *, styled: bool) -> bytes:
    parts = []
    for block in summary:
        if block.style is BlockStyle.HEADING and styled:
            level = block.level
            parts.append(f'<text:h text:outline-level="{level}">{escape(_printed(block))}</text:h>')
        elif block.style is BlockStyle.HEADING:
            parts.append(f'<text:p><text:span text:style-name="B">{escape(_printed(block))}</text:span></text:p>')
        elif block.style is BlockStyle.LIST_ITEM and styled:
            item = f"<text:list-item><text:p>{escape(block.text)}</text:p></text:list-item>"
            parts.append(f'<text:list text:style-name="L">{item}</text:list>')
        else:
            mark = "– " if block.style is BlockStyle.LIST_ITEM else ""
            parts.append(f"<text:p>{mark}{escape(_printed(block))}</text:p>")
    styles = (
        '<office:automatic-styles><text:list-style style:name="L"><text:list-level-style-bullet text:level="1"/>'
        '</text:list-style><style:style style:name="B" style:family="text"><style:text-properties'
        ' fo:font-weight="bold"/></style:style></office:automatic-styles>'
    )
    body = f"<office:body><office:text>{''.join(parts)}</office:text></office:body>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"<office:document-content {_ODF}>{styles}{body}</office:document-content>")
    return file.getvalue()


def _rtf(summary: Sequence[Block], *, styled: bool) -> bytes:
    def said(text: str) -> str:
        return "".join(
            f"\\{c}" if c in "\\{}" else c if c.isascii() else f"\\u{ord(c)}?" for c in text.replace("\n", "\\line ")
        )

    sheet = "".join(f"{{\\s{n}\\outlinelevel{n - 1} heading {n};}}" for n in range(1, 10))
    parts = [r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times;}}{\stylesheet{\s0 Normal;}" + sheet + "}"]
    for block in summary:
        if block.style is BlockStyle.HEADING:
            parts.append((f"\\pard\\s{block.level} " if styled else "\\pard\\b ") + said(_printed(block)) + "\\b0\\par")
        elif block.style is BlockStyle.LIST_ITEM:
            mark = "{\\listtext\\pard\\plain \\'b7\\tab}" if styled else "\\bullet\\tab "
            parts.append("\\pard\\li360 " + mark + said(block.text) + "\\par")
        else:
            parts.append("\\pard " + said(_printed(block)) + "\\par")
    return ("\n".join(parts) + "}").encode("ascii")


@pytest.mark.parametrize("styled", [True, False])
@pytest.mark.parametrize(("layout", "name"), [(_html, "s.html"), (_odt, "s.odt"), (_rtf, "s.rtf"), (_rtf, "s.doc")])
def test_all_seventy_three_are_found_under_their_areas(
    layout: Callable[..., bytes],
    name: str,
    styled: bool,
    summary: tuple[Block, ...],
    expected: list[tuple[str, str, str]],
) -> None:
    found = read(layout(summary, styled=styled), name, silent)
    suggestions = listed(found.blocks, shipped_lead_ins())
    assert len(suggestions) == 73
    assert [(one.area, one.heading_path[-1], " ".join(one.text.split())) for one in suggestions] == expected
