"""A newer text laid into the Word file that an earlier one was received as: what nobody changed looks as it did."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from lxml import etree
from tests.oracles.differing import differences, dressed_otherwise
from tests.oracles.redlines import DATE
from tests.oracles.settled import parsed, parts_of, settled, w
from tests.oracles.structure import faults

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Look, Mark, Part, Passage
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.revisions import resolved
from draftdesk.reading.texts import ReadText, read_text
from draftdesk.writing import as_received
from draftdesk.writing.tracked import Tracked, tracked

RECEIVED = Path(__file__).resolve().parents[3] / "shared" / "data" / "docx"
REAL = sorted(RECEIVED.glob("un-N17*.docx"))
FORMATTING = (w("pPrChange"), w("rPrChange"))
Passages = list[Passage]


def saved(document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def house(*texts: str):
    """A document in styles of its own, with a title and paragraphs that begin with a tab."""
    document = docx.Document()
    title = document.styles.add_style("House title", WD_STYLE_TYPE.PARAGRAPH)
    title.base_style = document.styles["Heading 1"]
    text = document.styles.add_style("House text", WD_STYLE_TYPE.PARAGRAPH)
    text.paragraph_format.left_indent = Pt(60)
    document.add_paragraph("Water for all who live here", style="House title")
    for each in texts:
        paragraph = document.add_paragraph(each, style="House text")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(90))
    return document


def received(content: bytes) -> ReadText:
    """The file as a version of a draft: each passage with an id, and with a role as a draft has it."""
    read = read_text(content, "received.docx", silent)
    passages = tuple(
        replace(each, paragraph_id=f"p{n}", role=each.role or "operative") for n, each in enumerate(read.text.passages)
    )
    return replace(read, text=replace(read.text, passages=passages))


def known(mark: Mark) -> bool:
    """Whether a draft knows of such a look."""
    return mark.look not in (Look.UNDERLINE, Look.STRUCK)


def marked(content: bytes, edit: Callable[[Passages], Passages]) -> Tracked:
    """The passages as a person edited them, which knows of no file, laid into the file."""
    old = received(content)
    known = [Look.BOLD, Look.ITALIC, Look.SUPERSCRIPT, Look.SUBSCRIPT, Look.FOOTNOTE]
    told = [
        replace(each, where="", marks=tuple(m for m in each.marks if m.look in known)) for each in old.text.passages
    ]
    new = ReadText(replace(old.text, passages=tuple(edit(told))))
    comparison = compare(old.text.passages, new.text.passages)
    return tracked(
        comparison,
        old,
        new,
        base="a",
        author="Secretariat",
        date=DATE,
        live_numbers=False,
        moves=True,
        progress=silent,
    )


def laid(content: bytes, edit: Callable[[Passages], Passages]) -> Tracked:
    """The same, and rejecting all gives the file back."""
    made = marked(content, edit)
    assert made.exact
    assert faults(made.content, content) == []
    rejected, before = settled(made.content, accept=False), settled(content, accept=True)
    assert differences(rejected, before) == dressed_otherwise(rejected, before) == []
    return made


def body(made: Tracked) -> etree._Element:
    return parsed(parts_of(made.content)["word/document.xml"])


def formatted(made: Tracked) -> list[str]:
    """The paragraphs with a tracked change of how they look."""
    return ["".join(p.itertext(w("t"), w("delText"))) for p in body(made).iter(w("p")) if [*p.iter(*FORMATTING)]]


def saying(made: Tracked, words: str) -> etree._Element:
    return next(p for p in body(made).iter(w("p")) if words in "".join(p.itertext(w("t"))))


def layout(paragraph: etree._Element) -> list[bytes]:
    """The paragraph's properties without its mark."""
    return [etree.tostring(each, method="c14n") for each in paragraph[0] if each.tag != w("rPr")]


def inserted(made: Tracked) -> list[str]:
    return ["".join(each.itertext(w("t"))) for each in body(made).iter(w("ins")) if len(each)]


def after(made: Tracked) -> etree._Element:
    """The text with all accepted."""
    return resolved(open_package(made.content, "made.docx"), accept=True).roots["document"]


def hang(paragraph: Paragraph, *words: str) -> None:
    """Hangs a text box in it that says so, a paragraph each."""
    box = f'<w:r xmlns:w="{w("r")[1:].partition("}")[0]}"><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">'
    said = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in words)
    end = "</v:textbox></w:pict></w:r>"
    paragraph._p.append(etree.fromstring(f"{box}<w:txbxContent>{said}</w:txbxContent>{end}"))


def said_in_boxes(root: etree._Element) -> list[str]:
    return ["|".join("".join(p.itertext(w("t"))) for p in box.iter(w("p"))) for box in root.iter(w("txbxContent"))]


def without(*begins: str) -> Callable[[Passages], Passages]:
    return lambda passages: [each for each in passages if not each.text.startswith(begins)]


def reworded(place: int, old: str, new: str) -> Callable[[Passages], Passages]:
    def edit(passages: Passages) -> Passages:
        passages[place] = replace(passages[place], text=passages[place].text.replace(old, new), marks=())
        return passages

    return edit


def with_new(place: int, **values: object) -> Callable[[Passages], Passages]:
    """A passage of its own at the place, of the role that stands before it."""

    def edit(passages: Passages) -> Passages:
        before = passages[place - 1]
        new = Passage(text="Words that nobody has read before", role=before.role, level=before.level, cell=before.cell)
        passages.insert(place, replace(new, part=before.part, paragraph_id="new", **values))
        return passages

    return edit


def test_nobody_is_told_of_styles_that_nobody_changed():
    made = laid(saved(house("\tShare all data.", "\tSink more wells.")), reworded(1, "all", "some"))
    assert formatted(made) == []
    assert inserted(made) == ["some"]


def test_looks_that_no_draft_knows_stay():
    document = house("\tShare all data with everybody.", "\tSink wells.")
    run = document.paragraphs[1].runs[0]
    run.font.underline = run.font.all_caps = run.font.strike = True
    made = laid(saved(document), reworded(1, "everybody", "the others"))
    assert formatted(made) == []
    new = next(each for each in body(made).iter(w("ins")) if "others" in "".join(each.itertext()))
    assert [next(new.iter(w(name)), None) is not None for name in ("u", "caps", "strike")] == [True, True, False]


def test_a_blank_in_italics_between_words_that_are_not_is_no_change():
    document = house("\t", "\tSink wells.")
    for text, italic in (("Noting", True), (" ", True), ("the wells", False)):
        document.paragraphs[1].add_run(text).italic = italic

    def as_a_draft_has_it(passages):
        passages[1] = replace(passages[1], marks=(Mark(0, len("Noting"), Look.ITALIC),))
        return passages

    assert formatted(laid(saved(document), as_a_draft_has_it)) == []


def test_italics_that_a_person_took_away_are_a_change():
    document = house("\t", "\tSink wells.")
    document.paragraphs[1].add_run("Noting").italic = True
    document.paragraphs[1].add_run(" the wells")
    document.paragraphs[2].add_run(" Keep").italic = True
    made = laid(saved(document), reworded(1, "", ""))
    assert formatted(made) == ["Noting the wells"]


def test_a_paragraph_that_was_given_another_role_gets_the_look_of_that_role():
    document = house("\tShare all data.", "\tSink wells.")

    def as_heading(passages):
        passages[2] = replace(passages[2], role=passages[0].role, level=1)
        return passages

    made = laid(saved(document), as_heading)
    assert formatted(made) == ["Sink wells."]
    assert layout(saying(made, "Sink wells"))[0] == layout(saying(made, "Water for all"))[0]


def test_a_new_paragraph_looks_as_the_one_of_its_role_beside_it():
    made = laid(saved(house("\tShare all data.", "\tSink wells.", "\tKeep hedges.")), with_new(2))
    assert layout(saying(made, "nobody has read")) == layout(saying(made, "Share all data"))
    assert inserted(made) == ["Words that nobody has read before"]
    assert [each.tag for each in saying(made, "nobody has read").iter(w("tab"))][1:] == [w("tab")]  # one is a tab stop
    assert formatted(made) == []


def test_a_new_heading_is_bold_where_those_beside_it_are_so_by_hand():
    document = house("\tShare all data.")
    document.paragraphs[0].runs[0].bold = True
    document.paragraphs[0].runs[0].font.size = Pt(20)
    made = laid(saved(document), with_new(1))
    properties = next(saying(made, "nobody has read").iter(w("ins"))).getnext()
    run = next(saying(made, "nobody has read").iter(w("r")))
    assert properties is None
    assert [run[0].find(w(name)) is not None for name in ("b", "sz")] == [True, True]


def test_a_number_is_typed_as_those_beside_it_are():
    made = laid(saved(house("\t1.\tShare all data.", "\t2.\tSink wells.")), with_new(3, number="3."))
    new = saying(made, "nobody has read")
    assert [each.text or "tab" for each in new.iter(w("t"), w("tab")) if each.getparent().tag == w("r")] == [
        "tab",
        "3.",
        "tab",
        "Words that nobody has read before",
    ]


def test_a_new_item_joins_the_list_that_word_counts():
    document = house()
    for each in ("Share all data.", "Sink wells.", "Keep hedges."):
        document.add_paragraph(each, style="List Number")

    def edit(passages):
        numbers = ("2.", "3.", "4.")
        passages = with_new(2, number="2.")(passages)
        return [*passages[:2], *(replace(each, number=n) for each, n in zip(passages[2:], numbers, strict=True))]

    made = laid(saved(document), edit)
    assert inserted(made) == ["Words that nobody has read before"]
    assert layout(saying(made, "nobody has read")) == layout(saying(made, "Sink wells"))
    assert formatted(made) == []


def test_a_new_bullet_is_indented_as_those_beside_it():
    document = house()
    for each in ("Share all data.", "Sink wells.", "Keep hedges."):
        document.add_paragraph(each, style="List Bullet")
    made = laid(saved(document), lambda passages: with_new(2, number=passages[1].number)(passages))
    assert layout(saying(made, "nobody has read")) == layout(saying(made, "Sink wells"))
    assert formatted(made) == []


def test_a_word_in_one_cell_is_all_that_changes_in_a_table_with_merged_and_empty_cells():
    document = house("\tShare all data.")
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Budget of the wells"
    table.cell(1, 0).text = "Hedges and ponds"
    table.cell(2, 2).text = "Ten thousand"
    document.add_paragraph("\tSink wells.", style="House text")
    made = laid(saved(document), reworded(4, "thousand", "million"))
    assert inserted(made) == ["million"]
    assert len([*body(made).iter(w("tr"))]) == 3


def test_a_row_whose_words_were_deleted_goes():
    document = house("\tShare all data.")
    table = document.add_table(rows=3, cols=2)
    for n, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"Entry number {n}"
    made = laid(saved(document), lambda passages: [each for each in passages if each.text[-1:] not in "23"])
    rows = [row.find(f"{w('trPr')}/{w('del')}") is not None for row in body(made).iter(w("tr"))]
    assert rows == [False, True, False]


def test_a_table_in_a_cell_whose_words_were_deleted_goes():
    document = house("\tShare all data.")
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Hedges and ponds"
    cell.add_table(1, 1).cell(0, 0).text = "Ten thousand"
    document.add_paragraph("\tSink wells.", style="House text")
    made = laid(saved(document), without("Ten"))
    assert len([*body(made).iter(w("tbl"))]) == 2
    assert len([*after(made).iter(w("tbl"))]) == 1


def test_the_last_paragraph_goes_from_behind_a_table():
    document = house("\tShare all data.")
    document.add_table(1, 1).cell(0, 0).text = "Ten thousand"
    document.add_paragraph("\tSink wells.", style="House text")
    made = laid(saved(document), without("Sink"))
    last = [*body(made).iter(w("p"))][-1]
    assert "".join(last.itertext(w("delText"))) == "Sink wells."
    assert last.find(f"{w('pPr')}/{w('rPr')}") is None  # its mark stays: it is the last one


def test_what_a_text_box_says_stays_in_its_box():
    document = house("\tShare all data.", "", "\tSink wells.")
    hang(document.paragraphs[2], "Figures of ten wells")

    def edit(passages):
        place = next(n for n, each in enumerate(passages) if each.part is Part.TEXT_BOX)
        return reworded(place, "ten", "twelve")(passages)

    made = laid(saved(document), edit)
    assert inserted(made) == ["twelve"]
    assert next(body(made).iter(w("txbxContent"))).find(f".//{w('ins')}") is not None


@pytest.mark.parametrize(
    ("edit", "boxes"),
    [
        (lambda share, sink: (sink, share), ["After the autumn|Winter is too cold", "Not before the spring"]),
        (
            lambda share, sink: (replace(share, text=f"{share.text} {sink.text}"),),
            ["Not before the spring", "After the autumn|Winter is too cold"],
        ),
        (lambda share, sink: (sink,), ["Not before the spring", "After the autumn|Winter is too cold"]),
    ],
    ids=["moved", "merged", "deleted"],
)
def test_each_text_box_keeps_its_words_whatever_becomes_of_the_paragraphs_that_they_hang_in(edit, boxes):
    document = house("\tShare all data with everybody who asks.", "\tSink wells in every region.", "\tKeep hedges.")
    hang(document.paragraphs[1], "Not before the spring")
    hang(document.paragraphs[2], "After the autumn", "Winter is too cold")
    made = laid(saved(document), lambda passages: [passages[0], *edit(*passages[1:3]), *passages[3:]])
    assert said_in_boxes(after(made)) == boxes


def test_what_was_deleted_from_every_text_box_goes():
    document = house("\tShare all data.", "\tSink wells.")
    hang(document.paragraphs[1], "Not before the spring")
    made = laid(saved(document), without("Not before"))
    assert said_in_boxes(after(made)) == [""]


@pytest.mark.parametrize(("gone", "boxes"), [((), 1), (("Hedges",), 0), (("Hedges", "Ponds"), 0)])
def test_what_a_text_box_in_a_table_says_is_there_once_also_without_the_paragraph_that_it_hangs_in(gone, boxes):
    document = house("\tShare all data.")
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Hedges and all"
    cell.add_paragraph("Ponds and lakes")
    hang(cell.paragraphs[0], "Not before the spring")
    document.add_paragraph("\tSink wells.", style="House text")
    made = laid(saved(document), without(*gone))
    assert said_in_boxes(after(made)) == ["Not before the spring"] * boxes
    assert [each.text for each in after(made).iter(w("t"))].count("Not before the spring") == 1


def test_a_file_that_nobody_thought_of_ends_in_no_tracked_file(monkeypatch):
    def failing(*args: object) -> None:
        raise KeyError(args)

    monkeypatch.setattr(as_received, "graft", failing)
    assert not marked(saved(house("\tShare all data.")), reworded(1, "all", "some")).exact


def test_what_is_written_at_the_end_comes_before_the_line_that_the_document_ends_with():
    document = house("\tShare all data.", "\tSink wells.", "")
    made = laid(saved(document), with_new(3))
    assert formatted(made) == []
    assert "".join([*body(made).iter(w("p"))][-1].itertext()) == ""


@pytest.mark.skipif(not REAL, reason="the real files are not on this machine")
@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_in_a_file_of_the_organization_only_what_was_edited_is_marked(file):
    def edit(passages):
        texts = [n for n, each in enumerate(passages) if each.part is Part.BODY and not each.level]
        a, b, c = (texts[len(texts) * n // 4] for n in (1, 2, 3))
        passages = reworded(a, " the ", " each ")(passages)
        passages[a] = replace(passages[a], marks=())
        del passages[c]
        return with_new(b + 1)(passages)

    made = laid(file.read_bytes(), edit)
    assert len(formatted(made)) <= 1  # the paragraph that lost its italics
    new = saying(made, "nobody has read")
    assert layout(new)[0] in [layout(p)[0] for p in body(made).iter(w("p")) if p is not new and len(p)]
