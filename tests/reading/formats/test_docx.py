import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from draftdesk.kit.jobs import Job, Stopped, silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.docx import read_docx
from draftdesk.reading.layout.lines import Line

DATA = Path(__file__).parents[4] / "shared" / "data" / "docx"
real = pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not on this machine")


def saved(document: Document) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def lines_of(document: Document) -> list[Line]:
    return read_docx(saved(document), "paper.docx", silent)[0]


def insertion(text: str) -> str:
    return f"<w:ins {nsdecls('w')} w:id='1' w:author='A'><w:r><w:t>{text}</w:t></w:r></w:ins>"


def test_paragraphs_come_as_whole_lines_with_their_heading_level_and_bullet() -> None:
    document = docx.Document()
    document.add_heading("Recommendations", 2)
    document.add_paragraph("We commit to the following:")
    document.add_paragraph("provide pathways", "List Number")
    document.add_paragraph("end detention", "List Number")
    document.add_paragraph("a bullet", "List Bullet")
    document.add_paragraph().add_run("In bold").bold = True
    lines = lines_of(document)
    assert [(line.text, line.number, line.level, line.bold) for line in lines] == [
        ("Recommendations", "", 2, True),
        ("We commit to the following:", "", 0, False),
        ("provide pathways", "1.", 0, False),
        ("end detention", "2.", 0, False),
        ("a bullet", "•", 0, False),
        ("In bold", "", 0, True),
    ]
    assert all(line.whole for line in lines)
    assert len({line.address for line in lines}) == len(lines)


def test_text_is_kept_as_read_and_empty_paragraphs_show_as_the_space_they_make() -> None:
    document = docx.Document()
    document.add_paragraph("  1.\tTwo  blanks, “quotes” and a soft\u00adhyphen ")
    document.add_paragraph(" ")
    document.add_paragraph("after the gap")
    document.add_paragraph("right below")
    assert [(line.text, line.blank_before) for line in lines_of(document)] == [
        ("  1.\tTwo  blanks, “quotes” and a soft\u00adhyphen ", False),
        ("after the gap", True),
        ("right below", False),
    ]


def test_cells_know_where_they_stand() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for n, text in enumerate(("State", "Proposal", "Philippines", "and their families")):
        table.cell(n // 2, n % 2).text = text
    assert [(line.text, line.table, line.row, line.column) for line in lines_of(document)] == [
        ("State", 0, 0, 0),
        ("Proposal", 0, 0, 1),
        ("Philippines", 0, 1, 0),
        ("and their families", 0, 1, 1),
    ]


def test_tracked_changes_are_read_as_accepted_and_said_so() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("We commit to ")
    paragraph._p.append(parse_xml(insertion("protect")))
    paragraph._p.append(
        parse_xml(f"<w:del {nsdecls('w')} w:id='2' w:author='A'><w:r><w:delText>consider</w:delText></w:r></w:del>")
    )
    gone = document.add_paragraph()
    gone._p.append(parse_xml(f"<w:del {nsdecls('w')} w:id='3'><w:r><w:delText>gone</w:delText></w:r></w:del>"))
    gone._p.get_or_add_pPr().append(parse_xml(f"<w:rPr {nsdecls('w')}><w:del w:id='4'/></w:rPr>"))
    document.add_paragraph("end")
    lines, warnings, _ = read_docx(saved(document), "paper.docx", silent)
    assert [line.text for line in lines] == ["We commit to protect", "end"]
    (warning,) = warnings
    assert "read as accepted" in warning
    assert "paper.docx" in warning


@pytest.mark.parametrize(("count", "said"), [(1, "1 comment, which was"), (3, "3 comments, which were")])
def test_comments_are_left_out_and_counted(count: int, said: str) -> None:
    document = docx.Document()
    for n in range(count):
        document.add_comment(document.add_paragraph("text").runs[0], text=f"remark {n}")
    lines, warnings, _ = read_docx(saved(document), "paper.docx", silent)
    assert [line.text for line in lines] == ["text"] * count
    assert [said in warning for warning in warnings] == [True]


def test_hidden_text_is_left_out_and_said_so() -> None:
    document = docx.Document()
    document.add_paragraph("seen ").add_run("hidden").font.hidden = True
    lines, warnings, _ = read_docx(saved(document), "paper.docx", silent)
    assert [line.text for line in lines] == ["seen "]
    assert ["hidden text" in warning for warning in warnings] == [True]


def test_a_clean_file_has_no_warnings_and_headers_and_footers_are_left_out() -> None:
    document = docx.Document()
    document.add_paragraph("body")
    document.sections[0].header.paragraphs[0].text = "A/CONF.231/3"
    document.sections[0].footer.paragraphs[0].text = "page 1"
    lines, warnings, _ = read_docx(saved(document), "paper.docx", silent)
    assert [line.text for line in lines] == ["body"]
    assert warnings == ()


def titled(styled: str, stated: str, body: str) -> str:
    document = docx.Document()
    if styled:
        document.add_paragraph(styled, "Title")
    document.add_paragraph(body)
    document.core_properties.title = stated
    return read_docx(saved(document), "paper.docx", silent)[2]


def test_the_title_is_the_one_the_text_shows() -> None:
    assert titled("Zero\tdraft", "Other", "body") == "Zero draft"
    assert titled("", "Global compact", "The GLOBAL  COMPACT for migration") == "Global compact"
    assert titled("", "Microsoft Word - old.doc", "body") == ""
    assert titled("", "", "body") == ""


def test_page_breaks_by_hand_count_pages() -> None:
    document = docx.Document()
    document.add_paragraph("one")
    document.add_page_break()
    document.add_paragraph("two")
    assert [(line.text, line.page) for line in lines_of(document)] == [("one", 1), ("two", 2)]


def test_progress_is_told_and_a_cancelled_reading_stops() -> None:
    document = docx.Document()
    for n in range(450):
        document.add_paragraph(f"{n}")
    told: list[tuple[int, int]] = []
    job = Job(lambda done, of, what: told.append((done, of)))
    read_docx(saved(document), "paper.docx", job)
    assert told[0] == (0, 450)
    assert told[-1] == (450, 450)
    assert told == sorted(told)
    job.cancel()
    with pytest.raises(Stopped):
        read_docx(saved(document), "paper.docx", job)


def test_a_document_type_in_the_properties_is_refused_as_well() -> None:
    content = saved(docx.Document())
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, b"<!DOCTYPE x><x/>" if name == "docProps/core.xml" else part)
    with pytest.raises(UnreadableFile, match=r"^paper\.docx cannot be read: it holds a document type"):
        read_docx(file.getvalue(), "paper.docx", silent)


@real
def test_a_resolution_of_the_united_nations() -> None:
    lines, warnings, title = read_docx((DATA / "un-N1742936.docx").read_bytes(), "un-N1742936.docx", silent)
    body = [line for line in lines if line.address.startswith("document")]
    assert [line.text for line in body[:2]] == ["Seventy-second session", "Agenda item\u00a053"]
    assert any(
        line.text.startswith("\tRecalling its resolutions 194\u00a0(III) of 11\u00a0December 1948") for line in body
    )
    assert [line.number for line in lines[len(body) :]] == [str(n) for n in range(1, 20)]
    assert {line.page for line in body} == set(range(1, 11))
    assert len(warnings) == 1
    assert title == ""


@real
def test_a_word_file_with_the_old_ending_reads_all_the_same() -> None:
    lines, _, _ = read_docx((DATA / "un-N1746119.DOC").read_bytes(), "un-N1746119.DOC", silent)
    assert len(lines) > 100


@real
def test_an_arabic_report_with_tables_text_boxes_and_footnotes() -> None:
    lines, _, _ = read_docx((DATA / "un-arabic-stress010.docx").read_bytes(), "arabic.docx", silent)
    assert lines[0].text == "لجنة القضاء على التمييز ضد المرأة"
    assert sum(line.level > 0 for line in lines) > 80
    assert len({line.table for line in lines} - {None}) == 11
    assert any("Union Parishad" in line.text for line in lines)
