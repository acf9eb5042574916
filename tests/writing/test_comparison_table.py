"""The three-column table as a person reads it in Word."""

import re
from copy import deepcopy
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import Job, Stopped
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import Look, Part, Passage, SegmentKind
from draftdesk.model.comparison_words import spot
from draftdesk.model.document import Document
from draftdesk.writing.comparison_table import comparison_table
from draftdesk.writing.content import gap_after
from draftdesk.writing.house_words import house_words
from draftdesk.writing.walking import About

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAID = {f"{W}tab": "\t", f"{W}br": "\n"}
DC = "http://purl.org/dc/elements/1.1/"
SHORT = About(whole=False)


class Table:
    """The rows below the header, each as its cells, and what stands above the table."""

    def __init__(self, content):
        with ZipFile(BytesIO(content)) as archive:
            assert archive.testzip() is None
            self.titled = etree.fromstring(archive.read("docProps/core.xml")).findtext(f"{{{DC}}}title")
            self.header = "".join(etree.fromstring(archive.read("word/header1.xml")).itertext())
            body = etree.fromstring(archive.read("word/document.xml"))[0]
            styles = etree.fromstring(archive.read("word/styles.xml"))
        self.direct = {mark.tag for mark in body.iterfind(f".//{W}rPr/*")}
        show_styles(body, styles)
        self.table = body.find(f"{W}tbl")
        self.front = [lines(p) for p in body.iterchildren(f"{W}p")]
        self.head, *self.rows = self.table.iter(f"{W}tr")

    def entries(self):
        """Rows of a change each: no landmarks, no counts, no places that were left."""
        return [row for row in self.rows if is_full(row) and not is_left(row)]


def show_styles(body, styles):
    """Each run as it looks: with what its character style says."""
    looks = {each.get(f"{W}styleId"): each.find(f"{W}rPr") for each in styles.iter(f"{W}style")}
    for named in list(body.iter(f"{W}rStyle")):
        named.getparent().extend(deepcopy(each) for each in looks[named.get(f"{W}val")])


def said(run):
    """What a reader sees of it: marks of direction are not seen."""
    words = "".join(SAID.get(child.tag, child.text or "") for child in run if child.tag in (*SAID, f"{W}t"))
    return words.strip("\u200e")


def lines(paragraph):
    return "".join(said(run) for run in paragraph.iter(f"{W}r"))


def cell(row, column):
    return row.findall(f"{W}tc")[column]


def texts(row, column):
    return [lines(paragraph) for paragraph in cell(row, column).iter(f"{W}p")]


def is_full(row):
    return len(row.findall(f"{W}tc")) == 4


def is_left(row):
    return told(row).startswith("Moved") and not marked(row, 2, "b")


def told(row):
    return "; ".join(texts(row, 2))


def parted(paragraph):
    """The runs of the number, which a run of a tab or of a bold blank alone follows, and those of the words."""
    runs = list(paragraph.iter(f"{W}r"))
    gap = said(runs[1]) if len(runs) > 1 else ""
    strong = gap == " " and runs[1].find(f"{W}rPr/{W}rStyle[@{W}val='DDTableStrong']") is not None
    after = 2 if gap == "\t" or strong else 0
    return runs[: after - 1 if after else 0], runs[after:]


def number(row, column):
    """The first number of a cell and how it is marked."""
    (run,) = parted(next(cell(row, column).iter(f"{W}p")))[0]
    properties = run.find(f"{W}rPr")
    lines = [properties.find(f"{W}{mark}") for mark in ("strike", "u")]
    struck, under = (None if each is None else each.get(f"{W}val", "yes") for each in lines)
    return said(run), struck, under


def marked(row, column, mark):
    """The words so marked; numbers are looked at by `number`."""
    runs = [run for paragraph in cell(row, column).iter(f"{W}p") for run in parted(paragraph)[1]]
    return "".join(said(run) for run in runs if run.find(f"{W}rPr/{W}{mark}") is not None)


def printed(passages, places):
    """What a cell should say of the passages."""
    found = []
    for place in places:
        each = passages[place]
        where = spot(each)
        bare = "" if each.part is Part.FOOTNOTE else each.number.strip()
        number = bare + gap_after(bare, is_heading=bool(each.level)) if bare else ""
        text = each.text
        calls = {
            m.start: [n.value for n in each.marks if n.start == m.start and n.look is Look.FOOTNOTE] for m in each.marks
        }
        for at in sorted(calls, reverse=True):
            text = text[:at] + ", ".join(calls[at]) + text[at:]
        found += ([where] if where else []) + [printable(number + text)]
    return found or ["—"]


def test_every_word_of_both_sides_stands_in_its_column(any_comparison, arrivals):
    table = Table(comparison_table(any_comparison, "Zero draft", "Rev.1"))

    for row, change in zip(table.entries(), arrivals(any_comparison), strict=True):
        assert texts(row, 0) == printed(any_comparison.a, change.a)
        assert texts(row, 1) == printed(any_comparison.b, change.b)


def test_what_is_gone_new_or_the_tables_own_looks_so_by_a_style(one_of_each):
    table = Table(comparison_table(one_of_each, "Zero draft", "Rev.1"))
    assert any(row.find(f".//{W}rPr/{W}strike") is not None for row in table.rows)
    assert not table.direct & {f"{W}{each}" for each in ("strike", "u", "color")}


def test_what_is_struck_is_gone_and_what_is_underlined_is_new(any_comparison, arrivals, words_of):
    table = Table(comparison_table(any_comparison, "Zero draft", "Rev.1"))

    for row, change in zip(table.entries(), arrivals(any_comparison), strict=True):
        if not notes(any_comparison, change):
            gone, new = (printable(words_of(change, kind)) for kind in (SegmentKind.DELETE, SegmentKind.INSERT))
            assert marked(row, 0, "strike").replace("\n", "") == gone.replace("\n", "")
            assert marked(row, 1, "u").replace("\n", "") == new.replace("\n", "")
            assert not marked(row, 0, "u") + marked(row, 1, "strike")


def notes(comparison, change):
    passages = [comparison.a[at] for at in change.a] + [comparison.b[at] for at in change.b]
    return [mark for each in passages for mark in each.marks if mark.look is Look.FOOTNOTE]


@given(data=st.data())
def test_no_text_breaks_the_file(data, comparisons, arrivals):
    comparison = data.draw(comparisons)
    table = Table(comparison_table(comparison, data.draw(st.text()), "<w:p/>"))

    for row, change in zip(table.entries(), arrivals(comparison), strict=True):
        assert texts(row, 0) == printed(comparison.a, change.a)
        assert texts(row, 1) == printed(comparison.b, change.b)


def test_changes_are_told_beside_them_and_remarks_are_left_to_the_reader(one_of_each):
    table = Table(comparison_table(one_of_each, "Zero draft", "Rev.1"))
    found = [told(row) for row in table.rows if is_full(row)]

    assert texts(table.head, 0) + texts(table.head, 1) == ["A: Zero draft", "B: Rev.1"]
    assert texts(table.head, 2) + texts(table.head, 3) == ["What changed", "Remarks"]
    for wanted in (
        "Moved to 8",
        "Moved from 1 to 8 and reworded; Substantive: figures or dates",
        "Split into 2 and 3; Minor: paragraph break",
        "Merged from 6 and 7; Minor: paragraph break",
        "Was 2",
        "New footnote; Substantive",
        "Formatting: italics, bold",
    ):
        assert wanted in found
    assert {text for row in table.entries() for text in texts(row, -1)} == {""}


def test_the_front_says_what_was_compared_when_and_what_came_of_it(one_of_each):
    about = About(date="26 March 2018, 18:00", notes=("Two pictures were not compared.",))
    table = Table(comparison_table(one_of_each, "Zero draft", "Rev.1", about))

    assert table.front[:4] == ["What changed", "A: Zero draft", "B: Rev.1", "Compared: 26 March 2018, 18:00"]
    assert table.front[4] == (
        "6 paragraphs and 1 footnote reworded, 1 paragraph moved (1 also edited), 1 split, 1 merged, "
        "1 paragraph and 1 footnote new, 1 paragraph deleted; 3 renumbered; 3 with other formatting or footnote marks."
    )
    assert "Two pictures were not compared." in table.front
    assert "What changed: Zero draft → Rev.1" in table.header


def test_the_properties_of_a_table_that_goes_out_with_a_document_say_no_more_than_its_pages(one_of_each):
    about = About(document=Document(title="Pact", symbol="A/80/L.5"), words=house_words("fr"), language_b="fr")
    table = Table(comparison_table(one_of_each, "Avant-projet", "Rev.1", about))

    assert table.titled == "Modifications"
    assert table.titled in table.front


def test_the_head_is_on_every_page_and_short_rows_are_whole(one_of_each):
    long = [Passage(text="Water for all. " * 400)]
    table = Table(comparison_table(one_of_each, "A", "B"))
    (row,) = Table(comparison_table(compare(long, long), "A", "B")).rows

    assert table.head.find(f"{W}trPr/{W}tblHeader") is not None
    assert table.head.getparent().find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == "What changed"
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.rows)
    assert row.find(f"{W}trPr/{W}cantSplit") is None


def test_what_did_not_change_is_counted_below_its_headings_where_it_is_left_out():
    same = [Passage(text="Rivers", level=1), *(Passage(number=f"{n}.", text=f"Clean river {n}") for n in range(1, 9))]
    land = Passage(text="Land", level=1)
    old = Passage(number="9.", text="Rest the soil every seventh year where that is the custom")
    new = Passage(number="9.", text="Rest the soil every fifth year where that is the custom")
    comparison = compare([*same, land, old, *same], [*same, land, new, *same])

    table = Table(comparison_table(comparison, "A", "B", SHORT))

    assert [texts(row, 0)[0] for row in table.rows] == [
        "… 9 paragraphs unchanged (numbers 1 to 8) …",
        "Land",
        f"9.\t{old.text}",
        "… 9 paragraphs unchanged (numbers 1 to 8) …",
    ]


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        (["2.", "(a)", "(b)", "3.", "3 bis."], " (numbers 2 to 3 bis)"),
        (["1.9.", "1.10."], " (numbers 1.9 to 1.10)"),
        (["18.", "A", "19."], " (numbers 18 to 19)"),  # the letter is a heading's
        (["Objective 2:", "16.", "17."], " (numbers 16 to 17)"),
        (["3.", "I.", "1.", "2."], ""),
        (["1.", "I.", "1.", "2."], ""),
        (["PP1.", "PP2.", "1."], ""),
    ],
)
def test_the_numbers_of_what_did_not_change_are_told_where_they_read_as_a_range(numbers, said):
    same = [Passage(number=each, text=f"River {n}", level=int(each[0] in "AIO")) for n, each in enumerate(numbers)]
    land = Passage(text="Land", level=1)
    old, new = (Passage(text=f"Rest the soil every {which} year where that is the custom") for which in ("new", "old"))
    table = Table(comparison_table(compare([*same, land, old], [*same, land, new]), "A", "B", SHORT))
    assert texts(table.rows[0], 0) == [f"… {len(same)} paragraphs unchanged{said} …"]


def test_what_is_said_to_be_unchanged_is_what_is_left_out_and_the_headings_that_stay(any_comparison):
    table = Table(comparison_table(any_comparison, "A", "B", SHORT))
    across = [texts(row, 0)[0] for row in table.rows if len(row.findall(f"{W}tc")) == 1]
    gaps = [line for line in across if " unchanged" in line]
    headings = [line for line in across if line not in (*gaps, "Footnotes", "Text boxes", "Text")]
    total = next((line for line in table.front if line.endswith(" unchanged.")), "")

    assert counted(total) == sum(map(counted, gaps)) + len(headings)


def counted(line):
    """How many paragraphs and footnotes a line counts before it says what is so of them."""
    many = re.findall(r"([\d,]+) (?:paragraph|footnote)", line.partition(" unchanged")[0])
    return sum(int(each.replace(",", "")) for each in many)


def test_footnotes_are_counted_apart_from_paragraphs():
    notes = [Passage(number=str(n), part=Part.FOOTNOTE, text=f"See river report {n}, chapter {n}") for n in range(1, 6)]
    gone = Passage(number="2.", text="Meet again on each river before the year is out")
    first = Passage(number="1.", text="Clean each river of the land")
    later = [replace(each, number=str(n)) for n, each in enumerate((*notes[:1], *notes[4:]), 1)]
    comparison = compare([first, gone, *notes], [first, *later])

    table = Table(comparison_table(comparison, "A", "B", SHORT))

    assert "1 paragraph and 3 footnotes deleted; 1 footnote renumbered." in table.front
    assert "1 paragraph and 2 footnotes unchanged." in table.front
    assert texts(table.rows[-1], 0) == ["… 1 footnote unchanged, renumbered …"]


def test_no_change_is_left_out_with_what_did_not_change(any_comparison, arrivals):
    short = Table(comparison_table(any_comparison, "A", "B", SHORT))
    shown = [row for row in short.entries() if told(row)]
    changed = [c for c in arrivals(any_comparison) if c.substance or c.formatting or c.reasons]

    assert len(shown) == len(changed) == len(short.entries())


def test_a_number_is_marked_where_it_is_gone_new_or_another():
    clean = "Clean each river of the land before the year is out"
    old = [Passage(number="1.", text="Dig a well in every town"), Passage(number="2.", text=clean)]
    new = [Passage(number="1.", text=clean), Passage(number="2.", text="Look back on what was promised and kept")]
    rows = Table(comparison_table(compare(old, new), "A", "B")).rows

    assert [number(row, 0) for row in rows[:2]] == [("1.", "yes", None), ("2.", "yes", None)]
    assert [number(row, 1) for row in rows[1:]] == [("1.", None, "dotted"), ("2.", None, "single")]
    (same,) = Table(comparison_table(compare(old[1:], old[1:]), "A", "B")).rows
    assert number(same, 0) == number(same, 1) == ("2.", None, None)


@pytest.mark.parametrize(
    ("number", "line"),
    [
        ("Objectif 3\u00a0:", "Objectif 3\u00a0: Eau"),
        ("目标 3：", "目标 3：Eau"),
        ("III.", "III.\tEau"),
    ],
)
def test_a_heading_numbered_with_words_has_no_tab_in_it(number, line):
    heading = [Passage(text="Eau", number=number, level=1)]
    (row,) = Table(comparison_table(compare([], heading), "A", "B")).entries()
    assert line in texts(row, 1)
    assert (cell(row, 1).find(f".//{W}tabs") is not None) == ("\t" in line)


def test_columns_run_as_their_texts_do():
    arabic = [Passage(text="تؤكد من جديد أن للجميع الحق في المياه", number="1-")]
    english = [Passage(text="Water for all")]
    turned = Table(comparison_table(compare(arabic, arabic), "A", "B"))
    mixed = Table(comparison_table(compare(english, arabic), "A", "B"))

    assert turned.table.find(f"{W}tblPr/{W}bidiVisual") is not None
    assert mixed.table.find(f"{W}tblPr/{W}bidiVisual") is None
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in cell(turned.rows[0], 0).iter(f"{W}p"))


def test_every_cell_of_a_table_that_is_turned_begins_where_the_table_does():
    arabic = Passage(text="تؤكد من جديد أن للجميع الحق في المياه", number="1-")
    old = [arabic, Passage(text="A/RES/76/163"), Passage(text="7 January 2022"), Passage(text="76/163")]
    turned = Table(
        comparison_table(compare(old, [arabic]), "Draft 1", "المسودة", About(words=house_words("ar"), language_b="ar"))
    )

    assert len(turned.rows) == len(old)
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for row in turned.rows for p in row.iter(f"{W}p") if lines(p))
    date = next(p for p in turned.table.iter(f"{W}p") if lines(p) == "7 January 2022")
    assert [t.text for t in date.iter(f"{W}t")] == ["\u200e", "7 January 2022", "\u200e"]
    assert date.find(f".//{W}rtl") is None
    assert turned.front[1].replace("\u200f", "").replace("\u200e", "") == "A: Draft 1"
    assert turned.titled.replace("\u200f", "").replace("\u200e", "") == "التغييرات: Draft 1 ← المسودة"


def test_a_comma_is_shaded_because_a_line_through_it_is_not_seen(one_of_each):
    comparison = compare([Passage(text="Rivers, lakes and springs")], [Passage(text="Rivers lakes and springs")])
    (row,) = Table(comparison_table(comparison, "A", "B")).rows

    assert marked(row, 0, "shd") == ","


def test_writing_can_be_stopped(one_of_each):
    job = Job()
    job.cancel()

    with pytest.raises(Stopped):
        comparison_table(one_of_each, "A", "B", progress=job)


def test_the_same_comparison_gives_the_same_bytes(one_of_each):
    assert comparison_table(one_of_each, "A", "B") == comparison_table(one_of_each, "A", "B")
