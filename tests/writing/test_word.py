import io
import re
import runpy
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from draftdesk.kit.jobs import Job, Stopped
from draftdesk.kit.printable import printable
from draftdesk.kit.resources import resource
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, Table, printed_text
from draftdesk.model.drafts import Role
from draftdesk.model.errors import CannotWrite
from draftdesk.model.export_profile import ExportProfile, FrontMatter
from draftdesk.ooxml.packing import pack
from draftdesk.writing.word import word_table, write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "draft.docx"


def _expected_lines(document: Document) -> list[str]:
    """What must stand on paper, with any gap after a number as a blank."""
    said = [
        printable(
            f"{each.number} {printed_text(document, each.text)}" if each.number else printed_text(document, each.text)
        )
        for each in document.paragraphs
    ]
    titled = bool(document.paragraphs) and document.paragraphs[0].role is Role.TITLE
    title = [said.pop(0)] if titled else [document.title] if document.title else []
    return [line for line in (document.symbol, document.handling) if line] + title + said


@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_any_document_reads_back_as_it_was(data, documents, read_word, tmp_path_factory):
    document = data.draw(documents)
    path = tmp_path_factory.getbasetemp() / "any.docx"
    write_word(document, path, overwrite=True)
    written = read_word(path)
    numbers = [""] * (len(written.lines) - len(document.paragraphs)) + [each.number for each in document.paragraphs]
    assert len(written.lines) == len(_expected_lines(document))
    for text, expected in zip(written.texts, _expected_lines(document), strict=True):
        begun = [
            (number, gap) for number in numbers for gap in ("\t", " \t") if number and text.startswith(number + gap)
        ]
        assert text == expected or any(text == f"{n}{gap}{expected[len(n) + 1 :]}" for n, gap in begun)
    notes = {str(note.number): printable(printed_text(document, note.text)) for note in document.footnotes}
    assert {number: notes[number] for number in written.footnotes} == written.footnotes


def test_headings_numbers_and_sub_paragraphs_have_their_styles(draft, target, read_word):
    write_word(draft, target, overwrite=False)
    assert read_word(target).lines[:13] == [
        ("DDSymbol", "A/CONF.231/L.1"),
        ("DDHandling", "For delegations only"),
        ("Title", "Global Compact"),
        ("DDLabel", "Zero draft"),
        ("DDDate", "5 February 2018, 3 p.m., Conference Room 4"),
        ("DDHeading1Numbered", "II.\tCommitments"),
        ("Heading3", "Objective 5: Pathways"),
        ("DDPreambular", "Reaffirming the Declaration,[1]"),
        ("DDParagraph", "12.\tWe commit to H2O and m2:"),
        ("DDChapeau", "We will draw from these actions:"),
        ("DDSubParagraph1", "(a)\tAct on paragraph 12;"),
        ("DDSubParagraph2", "(i)\tAct on paragraph 12 (a), [subject to review].[2]"),
        ("DDParagraph", "13.\tنلتزم (A/RES/73/195) بهذا."),
    ]


def test_every_style_used_is_one_of_the_template(draft, target, read_word):
    write_word(draft, target, overwrite=False)
    known = {style.style_id for style in docx.Document(str(target)).styles}
    assert {style for style, _ in read_word(target).lines} <= known


def test_python_docx_reads_the_same_words_and_looks(draft, target):
    write_word(draft, target, overwrite=False)
    paragraphs = docx.Document(str(target)).paragraphs
    commitment = next(each for each in paragraphs if each.text.startswith("12."))
    assert commitment.text == "12.\tWe commit to H2O and m2:"
    assert [run.text for run in commitment.runs if run.font.subscript] == ["2"]
    assert [run.text for run in commitment.runs if run.font.superscript] == ["2"]
    preambular = next(each for each in paragraphs if each.style.name == "DD Preambular")
    assert [run.text for run in preambular.runs if run.italic] == ["Reaffirming"]
    review = next(each for each in paragraphs if each.text.startswith("(i)"))
    assert [run.text for run in review.runs if run.bold] == ["review"]


def test_numbers_are_typed_never_automatic(draft, target, part_of):
    write_word(draft, target, overwrite=False)
    with ZipFile(target) as archive:
        assert "word/numbering.xml" not in archive.namelist()
    assert not list(part_of(target, "word/document.xml").iter(f"{W}numPr"))


def test_a_title_the_text_opens_with_is_printed_once_in_its_place(target, read_word):
    opening = PrintedParagraph(id="t", role=Role.TITLE, text="Global *Compact*")
    document = Document(title="Global Compact", label="Rev.1", symbol="A/1", paragraphs=(opening,))
    write_word(document, target, overwrite=False)
    assert read_word(target).texts == ["A/1", "Global Compact", "Rev.1"]


def test_footnotes_are_words_own(draft, target, read_word, part_of):
    write_word(draft, target, overwrite=False)
    assert read_word(target).footnotes == {"1": "Resolution 71/1, annex.", "2": "See paragraph 12."}
    notes = part_of(target, "word/footnotes.xml")
    assert [note.get(f"{W}type") for note in notes] == ["separator", "continuationSeparator", None, None]
    assert [run.findtext(f"{W}t") for run in notes.iter(f"{W}r") if run.find(f"{W}rPr/{W}i") is not None] == ["annex"]
    with ZipFile(target) as archive:
        assert b'PartName="/word/footnotes.xml"' in archive.read("[Content_Types].xml")
        assert b'Target="footnotes.xml"' in archive.read("word/_rels/document.xml.rels")
    assert len(part_of(target, "word/settings.xml").find(f"{W}footnotePr")) == 2


def test_a_document_without_footnotes_has_no_footnotes_part(target):
    write_word(Document(title="Short"), target, overwrite=False)
    with ZipFile(target) as archive:
        assert "word/footnotes.xml" not in archive.namelist()


def test_footnotes_keep_numbers_that_word_would_count_otherwise(target, read_word):
    text = PrintedParagraph(id="p", role=Role.OPERATIVE, text="a[^x] b[^y] a again[^x] c[^z]")
    notes = [("x", 1), ("y", 5), ("z", 2)]
    footnotes = tuple(PrintedFootnote(id=name, paragraph_id="p", number=n, text=name) for name, n in notes)
    write_word(Document(title="T", paragraphs=(text,), footnotes=footnotes), target, overwrite=False)
    written = read_word(target)
    assert written.texts[-1] == "a[1] b[5] a again[1] c[2]"
    assert written.footnotes == {"1": "x", "5": "y", "2": "z"}


def test_a_reference_is_fields_each_for_a_bookmark_on_the_number_it_shows(draft, target, part_of):
    write_word(draft, target, overwrite=False)
    body = part_of(target, "word/document.xml")
    bookmarked = {}
    for start in body.iter(f"{W}bookmarkStart"):
        bookmarked[start.get(f"{W}name")] = start.getnext().findtext(f"{W}t")
    assert sorted(bookmarked.values()) == ["(a)", "12"]
    fields = [code.text.split() for code in body.iter(f"{W}instrText")]
    assert [bookmarked[name] for _, name, _ in fields] == ["12", "12", "(a)"]
    assert not list(body.iter(f"{W}hyperlink"))


def test_what_a_reference_shows_besides_numbers_is_a_link(target, part_of, read_word):
    paragraphs = (
        PrintedParagraph(id="p", role=Role.OPERATIVE, number="12.", text="See {ref:r}."),
        PrintedParagraph(id="a", role=Role.SUB_PARAGRAPH, number="(a)", text="x", depth=1, parent_id="a"),
    )
    document = Document(title="T", paragraphs=paragraphs, targets=(("r", "12 (a)"),), links=(("r", "a"),))
    write_word(document, target, overwrite=False)
    (link,) = part_of(target, "word/document.xml").iter(f"{W}hyperlink")
    assert "".join(link.itertext()) == "12 (a)"
    assert read_word(target).texts[1] == "12.\tSee 12 (a)."


@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh"])
def test_every_run_of_every_part_says_its_language(language, draft, target):
    document = replace(draft, language=language, symbol="A/CONF.1/L.1")
    write_word(document, target, overwrite=False, profile=ExportProfile(front=FrontMatter.MASTHEAD))
    assert _unsaid(target) == {"document": [], "footnotes": [], "header": [], "footer": []}


def test_every_run_of_a_report_says_its_language(target):
    target.write_bytes(word_table(Table(title="T", note="N", columns=("A", "B"), rows=(("1", "x"),)), language="fr"))
    assert _unsaid(target) == {"document": [], "header": [], "footer": []}


def _unsaid(path):
    """The words of each kind of part that say no language."""
    unsaid = {}
    with ZipFile(path) as archive:
        for name in archive.namelist():
            kind = re.fullmatch(r"word/(document|footnotes|header|footer)\d*\.xml", name)
            runs = etree.fromstring(archive.read(name)).iter(f"{W}r") if kind else ()
            for run in (each for each in runs if "".join(each.itertext()).strip()):
                said = run.find(f"{W}rPr/{W}lang") is not None
                unsaid.setdefault(kind[1], []).extend([] if said else ["".join(run.itertext())])
    return unsaid


def test_bookmarks_are_unique_and_stand_only_where_something_points(target, part_of):
    paragraphs = tuple(
        PrintedParagraph(id=f"p{n}", role=Role.OPERATIVE, number=f"{n}.", text="See {ref:r1} and {ref:r2}.")
        for n in range(1, 20)
    )
    document = Document(
        title="T", paragraphs=paragraphs, targets=(("r1", "3"), ("r2", "9")), links=(("r1", "p3"), ("r2", "p9"))
    )
    write_word(document, target, overwrite=False)
    starts = list(part_of(target, "word/document.xml").iter(f"{W}bookmarkStart"))
    assert len(starts) == 2
    assert max(Counter(start.get(f"{W}id") for start in starts).values()) == 1
    assert max(Counter(start.get(f"{W}name") for start in starts).values()) == 1


@pytest.mark.parametrize(
    ("number", "gap"),
    [
        ("1.", "\t"),
        ("1 bis.", " \t"),
        ("(a)", "\t"),
        ("(a) bis", " \t"),
        ("1 -", "\t"),
        ("1 مكررا -", " \t"),
        ("1之二.", "\t"),
    ],
)
def test_a_number_of_two_words_never_touches_the_text(number, gap, target, read_word):
    paragraph = PrintedParagraph(id="p", role=Role.OPERATIVE, number=number, text="Text")
    write_word(Document(title="T", paragraphs=(paragraph,)), target, overwrite=False)
    assert read_word(target).texts[-1] == f"{number}{gap}Text"


def test_a_reference_to_nothing_shows_that_it_is_open(target, read_word):
    paragraph = PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="See {ref:gone}.")
    write_word(Document(title="T", paragraphs=(paragraph,)), target, overwrite=False)
    assert read_word(target).texts[-1] == "1.\tSee [?]."


def test_arabic_runs_from_right_to_left_and_latin_within_it_does_not(draft, target, part_of):
    write_word(draft, target, overwrite=False)
    body = part_of(target, "word/document.xml")
    [paragraph] = [each for each in body[0].iterchildren(f"{W}p") if each.find(f"{W}pPr/{W}bidi") is not None]
    directions = {run.findtext(f"{W}t"): run.find(f"{W}rPr/{W}rtl") is not None for run in paragraph.iter(f"{W}r")}
    assert directions["A/RES/73/195"] is False
    assert [text for text, turned in directions.items() if turned and text and "نلتزم" in text]
    assert {mark.get(f"{W}bidi") for mark in paragraph.iter(f"{W}lang")} == {"ar-SA"}


def test_a_document_in_arabic_is_turned_as_a_whole(target, part_of):
    document = Document(title="الاتفاق", language="ar", date="2018", paragraphs=())
    write_word(document, target, overwrite=False)
    body = part_of(target, "word/document.xml")[0]
    assert body.find(f"{W}sectPr/{W}bidi") is not None
    assert all(each.find(f"{W}pPr/{W}bidi") is not None for each in body.iterchildren(f"{W}p"))
    footer = part_of(target, "word/footer1.xml")
    assert "".join(footer.itertext()).split() == ["الصفحة", "PAGE", "1", "من", "NUMPAGES", "1"]


def test_a_date_in_latin_letters_reads_as_it_does_elsewhere_in_an_arabic_document(target, part_of):
    lines = ["7 January 2022", "صدر في 7 January 2022"]
    paragraphs = [PrintedParagraph(id=each, role=Role.PREAMBULAR, text=each) for each in lines]
    write_word(Document(title="", language="ar", paragraphs=tuple(paragraphs)), target, overwrite=False)
    alone, within = list(part_of(target, "word/document.xml").iter(f"{W}p"))[:2]
    assert [t.text for t in alone.iter(f"{W}t")] == ["7 January 2022"]
    assert (alone.find(f".//{W}rtl"), alone.find(f"{W}pPr/{W}bidi")) == (None, None)
    assert alone.find(f"{W}pPr/{W}jc").get(f"{W}val") == "right"
    assert [t.text for t in within.iter(f"{W}t")] == ["صدر في ", "7 January 2022"]
    assert within.find(f"{W}pPr/{W}bidi") is not None


@pytest.mark.parametrize(("language", "turned"), [("ar", True), ("fr", False)])
def test_the_lines_above_footnotes_begin_where_the_text_does(draft, target, part_of, language, turned):
    write_word(replace(draft, language=language), target, overwrite=False)
    lines = [each for each in part_of(target, "word/footnotes.xml").iter(f"{W}footnote") if each.get(f"{W}type")]
    assert [each.find(f"{W}p/{W}pPr/{W}bidi") is not None for each in lines] == [turned, turned]


def test_a_running_line_keeps_blanks_that_break_no_line(target):
    write_word(Document(title="Pacte mondial\u00a0: eau", language="fr"), target, overwrite=False)
    header = docx.Document(str(target)).sections[0].header
    assert "Pacte mondial\u00a0: eau" in header.paragraphs[0].text


def test_chinese_words_are_marked_for_an_east_asian_font(target, part_of):
    paragraph = PrintedParagraph(id="p", role=Role.OPERATIVE, text="我们承诺", language="zh")
    write_word(Document(title="T", paragraphs=(paragraph,)), target, overwrite=False)
    fonts = part_of(target, "word/document.xml").find(f".//{W}rFonts")
    assert fonts.get(f"{W}hint") == "eastAsia"


def test_the_language_of_the_document_is_the_one_that_word_checks(target, part_of):
    write_word(Document(title="Pacte", language="fr"), target, overwrite=False)
    assert part_of(target, "word/styles.xml").find(f".//{W}lang").get(f"{W}val") == "fr-FR"


def test_header_and_footer_run_on_every_page(draft, target):
    write_word(draft, target, overwrite=False)
    section = docx.Document(str(target)).sections[0]
    assert section.header.paragraphs[0].text == "A/CONF.231/L.1, Zero draft\t5 February 2018, 3 p.m."
    for footer in (section.footer, section.first_page_footer):
        assert footer.paragraphs[0].text == "For delegations only\tPage 1 of 1"
        assert {"PAGE", "NUMPAGES"} == {code.text.strip() for code in footer._element.iter(f"{W}instrText")}
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_the_annex_says_where_each_paragraph_came_from(draft, target):
    write_word(draft, target, overwrite=False)
    word = docx.Document(str(target))
    [table] = word.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows == [
        ["Paragraph", "Source", "Who", "Wording", "Relation", "Reason"],
        ["12", "Statement (TS1/a/1)", "", "“تعزيز الحماية”", "verbatim", ""],
        [
            "12 (a) (i)",
            "Summary of the third session (TS3/h/4, p.\N{NO-BREAK SPACE}7)",
            "European Union; Mexico",
            "“=review the pathways | <now>”",
            "adapted",
            "shortened",
        ],
    ]
    assert table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None
    assert table._tbl.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == "Annex: sources by paragraph"
    texts = [each.text for each in word.paragraphs]
    assert texts[-2:] == ["3 lines were left out because their sources are not for circulation.", "Named by group."]
    heading = next(each for each in word.paragraphs if each.text == "Annex: sources by paragraph")
    assert heading.style.base_style.name == "Heading 1"
    assert heading.style.paragraph_format.page_break_before


def test_a_text_whose_annex_has_nothing_to_add_does_not_end_with_its_table(draft, target, part_of):
    write_word(replace(draft, sources_left_out=0, sources_note=""), target, overwrite=False)
    *_, table, last, _ = part_of(target, "word/document.xml").find(f"{W}body")
    assert (table.tag, last.tag) == (f"{W}tbl", f"{W}p")


@pytest.mark.parametrize(
    ("language", "who"),
    [("ar", "European Union؛ Mexico"), ("zh", "European Union；Mexico"), ("es", "European Union; Mexico")],
)
def test_several_who_said_the_same_are_listed_as_the_language_does(draft, target, language, who):
    write_word(replace(draft, language=language), target, overwrite=False)
    [table] = docx.Document(str(target)).tables
    assert table.rows[2].cells[2].text.strip("\u200e\u200f") == who


def test_the_annexs_columns_fill_the_page(draft, target, part_of):
    write_word(draft, target, overwrite=False)
    grid = part_of(target, "word/document.xml").find(f".//{W}tblGrid")
    widths = [int(column.get(f"{W}w")) for column in grid]
    assert sum(widths) == 9072
    assert min(widths) > 500


@pytest.mark.parametrize(("sources", "expected"), [(None, 0), ((), 1)])
def test_an_annex_is_printed_only_where_one_is_wanted(draft, target, read_word, sources, expected):
    write_word(replace(draft, sources=sources), target, overwrite=False)
    assert read_word(target).texts.count("Annex: sources by paragraph") == expected


def test_an_annex_that_has_nothing_to_list_is_left_out(draft, target, read_word):
    write_word(replace(draft, sources=(), sources_left_out=0), target, overwrite=False)
    assert "Annex: sources by paragraph" not in read_word(target).texts


def test_nothing_in_the_file_tells_of_the_machine(draft, target):
    write_word(draft, target, overwrite=False)
    properties = docx.Document(str(target)).core_properties
    assert (properties.title, properties.author, properties.last_modified_by) == ("Global Compact", "", "")
    assert {properties.created.year, properties.modified.year} == {2000}
    with ZipFile(target) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        content = b"".join(archive.read(name) for name in archive.namelist())
        assert "docProps/app.xml" not in archive.namelist()
    assert b"rsid" not in content
    assert b"python-docx" not in content
    assert str(target.parent).encode() not in content


def test_the_author_is_named_only_when_given(draft, target):
    write_word(draft, target, overwrite=False, author="Co-facilitators")
    properties = docx.Document(str(target)).core_properties
    assert (properties.author, properties.last_modified_by) == ("Co-facilitators", "Co-facilitators")


def test_the_same_document_gives_the_same_bytes(draft, tmp_path):
    for name in ("one.docx", "other.docx"):
        write_word(draft, tmp_path / name, overwrite=False)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "other.docx").read_bytes()


def test_the_template_keeps_headings_with_what_follows():
    styles = docx.Document(str(resource("word", "base.docx"))).styles
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "DD Chapeau"):
        style = styles[name]
        while style.paragraph_format.keep_with_next is None and style.base_style is not None:
            style = style.base_style
        assert style.paragraph_format.keep_with_next, name
    indents = [styles[f"DD Sub-paragraph {level}"].paragraph_format.left_indent for level in (1, 2, 3)]
    assert indents == sorted(set(indents))


def test_the_template_is_what_its_script_makes():
    script = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "make_template.py"))
    made = io.BytesIO()
    pack(script["template"]().part.package, made)
    with ZipFile(made) as fresh, ZipFile(resource("word", "base.docx")) as committed:
        assert fresh.namelist() == committed.namelist()
        assert all(fresh.read(name) == committed.read(name) for name in fresh.namelist())


def test_an_existing_file_is_left_alone_unless_told_otherwise(draft, target):
    target.write_text("mine")
    with pytest.raises(CannotWrite, match=r"draft\.docx was not written: it exists already"):
        write_word(draft, target, overwrite=False)
    assert target.read_text() == "mine"
    write_word(draft, target, overwrite=True)
    assert docx.Document(str(target)).paragraphs


def test_a_full_disk_leaves_the_old_file(target, write_on_a_full_disk):
    target.write_text("old")
    said = write_on_a_full_disk("word", "write_word", target)
    assert said == f"{target} was not written: the disk is full; free some space or choose another disk\n"
    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_stopping_leaves_nothing_behind(draft, target):
    job = Job()
    job.cancel()
    with pytest.raises(Stopped):
        write_word(draft, target, overwrite=False, progress=job)
    assert list(target.parent.iterdir()) == []


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_shows_the_same_numbers(draft, target, tmp_path):
    write_word(draft, target, overwrite=False)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(target)],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    shown = (tmp_path / "draft.txt").read_text(encoding="utf-8-sig")
    for words in (
        "12.\tWe commit to",
        "(a)\tAct on paragraph 12;",
        "Act on paragraph 12 (a), [subject",
    ):
        assert words in shown
