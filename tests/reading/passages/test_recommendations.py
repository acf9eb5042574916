"""What a document lists as recommendations is found whole, in every layout its text may come in."""

import io
import json
import re
import shutil
import subprocess
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, BlockStyle, Confidence, Segment, SnippetKind, Suggestion
from draftdesk.reading.formats.docx import read_docx
from draftdesk.reading.formats.md import read_md
from draftdesk.reading.formats.pdf import read_pdf
from draftdesk.reading.formats.txt import read_txt
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.structure import blocks
from draftdesk.reading.passages.kinds import kind_of
from draftdesk.reading.passages.recommendations import listed, read_lead_ins, shipped_lead_ins

_DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
_SUMMARY = _DATA / "sources" / "third-thematic-session-summary.txt"
needs_data = pytest.mark.skipif(not _SUMMARY.exists(), reason="the real inputs are not here")

Found = list[tuple[str | None, str, str]]


def _suggestions(lines: Sequence[Line]) -> tuple[Suggestion, ...]:
    return listed(blocks(lines)[0], shipped_lead_ins())


def _found(lines: Sequence[Line]) -> Found:
    """Area, title and text of each recommendation."""
    return [(one.area, one.heading_path[-1], " ".join(one.text.split())) for one in _suggestions(lines)]


@pytest.fixture(scope="module")
def text() -> str:
    return _SUMMARY.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def summary(text: str) -> tuple[Block, ...]:
    return blocks(read_txt(text, silent))[0]


@pytest.fixture(scope="module")
def expected() -> Found:
    content = json.loads((_DATA / "third-thematic-session-recommendations.json").read_text(encoding="utf-8"))
    return [
        (area["section"], area["title"], " ".join(one.split()))
        for area in content["areas"]
        for one in area["recommendations"]
    ]


def _printed(block: Block) -> str:
    return f"{block.number} {block.text}".strip()


# The summary as it is


@needs_data
def test_the_summary_lists_its_seventy_three_recommendations(text: str, expected: Found) -> None:
    assert len(expected) == 73
    assert _found(read_txt(text, silent)) == expected


@needs_data
def test_each_is_found_again_by_its_locator(summary: tuple[Block, ...]) -> None:
    for one in listed(summary, shipped_lead_ins()):
        where = one.locator
        assert where.block == where.end_block
        assert summary[where.block].text[where.start : where.end] == one.quoted
        assert summary[where.block].style is BlockStyle.LIST_ITEM
        assert one.confidence is Confidence.LISTED


@needs_data
def test_panels_conclusions_and_annex_stay_prose(summary: tuple[Block, ...]) -> None:
    titles = [(block.number, block.text) for block in summary if block.style is BlockStyle.HEADING and block.level == 1]
    assert titles == [
        ("I.", "Introduction"),
        ("II.", "Panels"),
        ("III.", "Areas of discussion"),
        ("IV.", "Conclusions"),
        ("", "ANNEX – Programme of work"),
    ]
    items = [block for block in summary if block.style is BlockStyle.LIST_ITEM and block.segment is not Segment.ANNEX]
    assert len(items) == 73
    headings = [block for block in summary if block.style is BlockStyle.HEADING]
    panels = [block.text for block in headings if block.heading_path[:1] == ("Panels",)]
    assert len(panels) == 5
    assert panels[2].endswith("in transit, on entry and at borders")


# The same text laid out in other ways


@needs_data
@pytest.mark.parametrize("end", ["\r\n", "\r", "\n\n"])
def test_line_ends_and_double_spacing_change_nothing(end: str, text: str, expected: Found) -> None:
    assert _found(read_txt(text.replace("\n", end), silent)) == expected


@needs_data
def test_without_any_empty_line(text: str, expected: Found) -> None:
    assert _found(read_txt(re.sub(r"\n\s*\n", "\n", text), silent)) == expected


@needs_data
def test_with_its_bullets_in_a_heap_above_the_items(text: str, expected: Found) -> None:
    heaped = re.sub(r"included:\n(\n+)", lambda run: "included:\n" + "•\n" * len(run[1]) + "\n", text)
    assert _found(read_txt(heaped, silent)) == expected


@needs_data
def test_with_long_lines_folded_so_that_short_rests_are_left(text: str, expected: Found) -> None:
    folded: list[str] = []
    for line in text.split("\n"):
        rest = line
        while len(rest) > 72:
            cut = rest.rfind(" ", 0, 73)
            folded.append(rest[:cut])
            rest = rest[cut + 1 :]
        folded.append(rest)
    assert _found(read_txt("\n".join(folded), silent)) == expected


@needs_data
@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("bullet", ["", "• ", "- ", "  * ", "\uf0b7 "])
@pytest.mark.parametrize("apart", ["nothing", "paragraphs", "all"])
def test_wrapped_anew(width: int, bullet: str, apart: str, summary: tuple[Block, ...], expected: Found) -> None:
    parts: list[str] = []
    for block, after in zip(summary, [*summary[1:], None], strict=True):
        item = block.style is BlockStyle.LIST_ITEM
        first, rest = (bullet, " " * len(bullet)) if item else ("", "")
        parts.append(textwrap.fill(_printed(block), width, initial_indent=first, subsequent_indent=rest))
        inside = item and after is not None and after.style is BlockStyle.LIST_ITEM
        parts.append("\n\n" if apart == "all" or (apart == "paragraphs" and not inside) else "\n")
    assert _found(read_txt("".join(parts), silent)) == expected


def _docx(summary: Sequence[Block], *, styled: bool, bullet: str) -> bytes:
    document = docx.Document()
    for block in summary:
        if block.style is BlockStyle.HEADING and styled:
            document.add_heading(_printed(block), block.level)
        elif block.style is BlockStyle.LIST_ITEM and styled:
            document.add_paragraph(block.text, style="List Bullet")
        elif block.style is BlockStyle.LIST_ITEM:
            document.add_paragraph(bullet + block.text)
        else:
            document.add_paragraph(_printed(block))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@needs_data
@pytest.mark.parametrize(("styled", "bullet"), [(True, ""), (False, "• "), (False, "•\t"), (False, "– "), (False, "")])
def test_as_a_word_file(styled: bool, bullet: str, summary: tuple[Block, ...], expected: Found) -> None:
    lines, _, _ = read_docx(_docx(summary, styled=styled, bullet=bullet), "summary.docx", silent)
    assert _found(lines) == expected


@needs_data
def test_as_a_word_file_with_a_paragraph_for_every_line(text: str, expected: Found) -> None:
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    lines, _, _ = read_docx(stream.getvalue(), "summary.docx", silent)
    assert all(line.whole for line in lines)
    assert _found(lines) == expected


@needs_data
def test_as_markdown(summary: tuple[Block, ...], expected: Found) -> None:
    parts = []
    for block in summary:
        mark = {BlockStyle.HEADING: "#" * block.level + " ", BlockStyle.LIST_ITEM: "* "}.get(block.style, "")
        parts.append(mark + (block.text if mark == "* " else _printed(block)))
    assert _found(read_md("\n\n".join(parts), silent)) == expected


def _pdf(summary: Sequence[Block], *, width: int, bullet: str, look: str, columns: int = 1) -> bytes:
    body = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12, spaceAfter=6)
    item = ParagraphStyle(
        "item", parent=body, leftIndent=18, bulletIndent=6, spaceAfter={"tight": 0, "loose": 6}.get(look, 2)
    )
    head = ParagraphStyle(
        "head",
        parent=body,
        fontName="Helvetica" if look == "plain" else "Helvetica-Bold",
        fontSize=12 if look == "loose" else 10,
        spaceBefore=10,
    )
    story: list[Flowable] = []
    for block in summary:
        if block.style is BlockStyle.LIST_ITEM:
            story.append(Paragraph(escape(block.text), item, bulletText=bullet or None))
        else:
            style = head if block.style is BlockStyle.HEADING else body
            story.append(Paragraph(escape(_printed(block)), style))

    def furniture(canvas: Canvas, _: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 800, "Third informal thematic session: summary")
        canvas.drawCentredString(300, 30, f"Page {canvas.getPageNumber()} of 20")

    stream = io.BytesIO()
    document = BaseDocTemplate(stream, pagesize=A4)
    frames = [Frame(50, 60, 240, 720), Frame(305, 60, 240, 720)] if columns == 2 else [Frame(60, 60, width, 720)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=furniture))
    document.build(story)
    return stream.getvalue()


@needs_data
@pytest.mark.parametrize("width", [300, 380, 460])
@pytest.mark.parametrize("bullet", ["•", "–", ""])
@pytest.mark.parametrize("look", ["bold", "plain", "tight", "loose"])
def test_as_a_pdf(width: int, bullet: str, look: str, summary: tuple[Block, ...], expected: Found) -> None:
    content = _pdf(summary, width=width, bullet=bullet, look=look)
    lines, warnings = read_pdf(content, "summary.pdf", silent)
    assert _found(lines) == expected
    assert warnings == ()


@needs_data
@pytest.mark.parametrize("bullet", ["•", ""])
def test_as_a_pdf_of_two_columns(bullet: str, summary: tuple[Block, ...], expected: Found) -> None:
    content = _pdf(summary, width=0, bullet=bullet, look="bold", columns=2)
    assert _found(read_pdf(content, "summary.pdf", silent)[0]) == expected


@needs_data
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
@pytest.mark.timeout(120)
def test_as_an_office_program_converts_it(
    tmp_path: Path, text: str, summary: tuple[Block, ...], expected: Found
) -> None:
    (tmp_path / "lines.txt").write_text(text, encoding="utf-8")
    (tmp_path / "styled.docx").write_bytes(_docx(summary, styled=True, bullet=""))
    (tmp_path / "typed.docx").write_bytes(_docx(summary, styled=False, bullet="• "))
    (tmp_path / "bare.docx").write_bytes(_docx(summary, styled=False, bullet=""))

    def convert(kind: str, *names: str, options: Sequence[str] = ()) -> None:
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", *options, "--convert-to", kind, "--outdir", str(tmp_path)]
        subprocess.run([*command, *(str(tmp_path / name) for name in names)], check=True, capture_output=True)

    convert("docx", "lines.txt", options=["--infilter=Text (encoded):UTF8"])
    convert("pdf", "lines.docx", "styled.docx", "typed.docx", "bare.docx")
    assert _found(read_docx((tmp_path / "lines.docx").read_bytes(), "lines.docx", silent)[0]) == expected
    for name in ("lines.pdf", "styled.pdf", "typed.pdf", "bare.pdf"):
        assert _found(read_pdf((tmp_path / name).read_bytes(), name, silent)[0]) == expected, name


# Texts that list nothing


@pytest.mark.parametrize("name", ["idm-red-book-27", "sdg-hub-2017-07-19", "sdg-hub-2017-12-22"])
@needs_data
def test_prose_lists_nothing(name: str) -> None:
    assert _suggestions(read_txt((_DATA / "sources" / f"{name}.txt").read_text(encoding="utf-8"), silent)) == ()


# Rules, one by one

_PROSE = (
    "Delegations considered the matter at length and several of them recalled the importance of the subject for the\n"
    "whole membership. They also noted that further work was required before the stocktaking meeting in December.\n"
)
_LEAD_IN = "The following recommendations were made:\n"


def _texts(text: str) -> list[str]:
    return [one.text for one in _suggestions(read_txt(text, silent))]


def test_lettered_items_end_where_the_prose_goes_on() -> None:
    text = (
        f"A. Data\n\n{_PROSE}{_LEAD_IN}(a) Publish data;\n(b) Share data with all; and\n(c) Protect data.\n\n{_PROSE}"
    )
    assert _texts(text) == ["Publish data", "Share data with all", "Protect data"]


def test_items_inside_an_item_belong_to_it() -> None:
    text = (
        f"{_PROSE}{_LEAD_IN}"
        "(a) Improve the collection of data by:\n"
        "    (i) Training statisticians; and\n"
        "    (ii) Sharing methods;\n"
        "(b) Publish a report.\n"
    )
    read, _ = blocks(read_txt(text, silent))
    first, second = listed(read, shipped_lead_ins())
    assert first.text == "Improve the collection of data by: (i) Training statisticians; and (ii) Sharing methods"
    assert first.quoted == "Improve the collection of data by:\nTraining statisticians; and\nSharing methods;"
    assert [block.text for block in read[first.locator.block : first.locator.end_block + 1]] == first.quoted.split("\n")
    assert first.locator.end == len("Sharing methods;")
    assert (second.text, second.quoted) == ("Publish a report", "Publish a report.")


def test_numbered_items_are_no_headings_and_numbered_paragraphs_no_items() -> None:
    text = f"12. Delegations agreed.\n13. {_LEAD_IN}1. Share data\n2. Protect data\n3. Publish data\n\n14. {_PROSE}"
    assert _texts(text) == ["Share data", "Protect data", "Publish data"]


def test_items_may_open_with_any_word() -> None:
    text = (
        f"{_PROSE}{_LEAD_IN}"
        "A global fund for host communities should be set up with contributions from all donors and be managed by the\n"
        "Special Representative of the Secretary-General for International Migration\n"
        "Climate displacement to be recognized in national plans\n"
        "Decarbonize remittance corridors\n"
        f"\n{_PROSE}"
    )
    first, *others = _texts(text)
    assert first.startswith("A global fund for host communities")
    assert first.endswith("Special Representative of the Secretary-General for International Migration")
    assert others == [
        "Climate displacement to be recognized in national plans",
        "Decarbonize remittance corridors",
    ]


def test_a_capital_at_the_start_of_a_line_need_not_open_an_item() -> None:
    text = (
        f"{_PROSE}{_LEAD_IN}"
        "Consider the principles and guidelines that the Office of the High Commissioner issued on International\n"
        "Borders as a tool for the protection of migrants, and those that were developed by the committee of the\n"
        "Global Migration Group\n"
        "Support the implementation of the programmes for the benefit of those who take part in Assisted Voluntary\n"
        "Return and Reintegration at all stages of the process\n"
    )
    assert [item.split()[0] for item in _texts(text)] == ["Consider", "Support"]


def test_items_in_small_letters_are_told_by_their_semicolons() -> None:
    text = (
        "Key recommendations included:\n\n"
        "ensuring that detention is a measure of last resort and that alternatives to it are available in law and in\n"
        "practice in all countries;\nending the detention of children; and\nmonitoring places of detention.\n\n"
        f"{_PROSE}"
    )
    assert [item.split()[0] for item in _texts(text)] == ["ensuring", "ending", "monitoring"]


def test_items_set_apart_by_empty_lines_end_at_the_next_heading() -> None:
    text = f"3. Climate\n\n{_PROSE}\n{_LEAD_IN}\nShare data\n\nMap displacement\n\nBorder management\n\n{_PROSE}"
    assert _texts(text) == ["Share data", "Map displacement"]


def test_bullets_that_some_items_lost_are_made_up_for() -> None:
    text = f"{_PROSE}{_LEAD_IN}• Share good practices with others\nPromote alternatives to detention\n• End detention\n"
    assert len(_texts(text)) == 3


def test_whole_paragraphs_after_a_lead_in_are_items_until_prose_comes() -> None:
    paragraphs = [
        "Participants recommended the following:",
        "End child detention",
        "Use alternatives to detention",
        "Participants further noted that detention is costly. They asked for data, and a study was mentioned.",
    ]
    lines = [Line(text=text, whole=True) for text in paragraphs]
    assert [one.text for one in _suggestions(lines)] == ["End child detention", "Use alternatives to detention"]


def test_nothing_comes_from_an_annex() -> None:
    text = f"I. Data\n\n{_PROSE}{_LEAD_IN}• Share data\n\nAnnex I\n\n{_LEAD_IN}• Something else\n"
    assert _texts(text) == ["Share data"]


def test_a_list_without_a_lead_in_and_a_lead_in_without_a_list_give_nothing() -> None:
    assert _texts(f"{_PROSE}\nThe panel was made up of:\n• Somebody\n• Somebody else\n") == []
    assert _texts(f"{_PROSE}\n{_LEAD_IN}") == []


@pytest.mark.parametrize("lead_in", ["KEY RECOMMENDATIONS INCLUDED:", "So far, key  recommendations included :"])
def test_a_lead_in_is_known_by_its_words_alone(lead_in: str) -> None:
    assert _texts(f"{_PROSE}\n{lead_in}\n• Share data\n") == ["Share data"]


def test_lead_ins_can_be_ones_own() -> None:
    phrases = read_lead_ins("# remarks\n\nLes recommandations suivantes ont été formulées :\n")
    read, _ = blocks(read_txt("LES RECOMMANDATIONS SUIVANTES ONT ETE FORMULEES :\n\n• Partager les données\n", silent))
    assert [one.text for one in listed(read, phrases)] == ["Partager les données"]
    assert listed(read, shipped_lead_ins()) == ()


def test_no_phrases_find_nothing() -> None:
    assert listed(blocks(read_txt(f"{_LEAD_IN}• Share data\n", silent))[0], ()) == ()


def test_weak_evidence_is_said() -> None:
    text = (
        f"{_PROSE}{_LEAD_IN}Share data\nNational plans to be made\n"
        "Promote the sharing of data among all countries at all times Establish a fund for data\n"
    )
    doubts = {one.text.split()[0]: one.doubts for one in _suggestions(read_txt(text, silent))}
    assert doubts["Share"] == ()
    assert doubts["National"] == ("may be part of the one before",)
    assert doubts["Promote"] == ("may join two recommendations",)


@pytest.mark.parametrize(
    ("quoted", "text"),
    [
        ("Share data;", "Share data"),
        ("Share data; and", "Share data"),
        ("Share data; or", "Share data"),
        ("Share data.", "Share data"),
        ("Share data", "Share data"),
        ("Share data, plans, etc.", "Share data, plans, etc."),
        ("Share data with the U.N.", "Share data with the U.N."),
    ],
)
def test_final_punctuation_is_quoted_but_not_used(quoted: str, text: str) -> None:
    (one,) = _suggestions([Line(text=_LEAD_IN.strip(), whole=True), Line(text=quoted, whole=True, number="•")])
    assert (one.quoted, one.text) == (quoted, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Review regularly the impacts of migration policies", SnippetKind.FOLLOW_UP),
        ("Regularly monitor the situation at borders", SnippetKind.FOLLOW_UP),
        ("Establish a financing facility for migration", SnippetKind.MEANS),
        ("Provide technical assistance to countries of origin", SnippetKind.MEANS),
        ("Conclude agreements for capacity building", SnippetKind.MEANS),
        ("Build partnerships with the private sector", SnippetKind.PARTNERSHIP),
        ("Reaffirm the sovereign right of States", SnippetKind.PRINCIPLE),
        ("Respect the principle of non-refoulement", SnippetKind.PRINCIPLE),
        ("Expand access to consular support", SnippetKind.COMMITMENT),
    ],
)
def test_kinds_go_by_simple_words(text: str, kind: SnippetKind) -> None:
    assert kind_of(text) is kind


_item = st.lists(
    st.sampled_from("Share data national plans borders Member States of and the".split()), min_size=2, max_size=30
)


@given(st.lists(_item, min_size=1, max_size=8), st.sampled_from(["•", "(a)", "1."]), st.integers(40, 100))
def test_marked_items_come_back_whole_at_any_width(items: list[list[str]], mark: str, width: int) -> None:
    marks: Callable[[int], str] = {
        "•": lambda n: "•",
        "(a)": lambda n: f"({chr(ord('a') + n)})",
        "1.": lambda n: f"{n + 1}.",
    }[mark]
    wanted = [" ".join(["Share", *item, "data"]) for item in items]
    parts = [textwrap.fill(f"{marks(n)} {text}", width, subsequent_indent="   ") for n, text in enumerate(wanted)]
    assert _texts(_PROSE + _LEAD_IN + "\n".join(parts) + "\n") == wanted
