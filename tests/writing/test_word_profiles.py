"""Word files as an export profile has them: styles, pages, running lines, lists, templates."""

import io
import shutil
import subprocess
from dataclasses import replace
from zipfile import ZipFile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role, Status
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import (
    INFORMAL,
    ExportProfile,
    FrontMatter,
    Line,
    LineNumbers,
    Numbers,
    Page,
    Paper,
    Running,
    TextStyle,
)
from draftdesk.model.identity import Identity
from draftdesk.reading.texts import read_text
from draftdesk.writing.word import write_word
from draftdesk.writing.word_base import missing_styles

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHIPPED = shipped_export_profiles()


@pytest.fixture
def target(tmp_path):
    return tmp_path / "draft.docx"


def _written(document: Document, target, profile: ExportProfile):
    write_word(document, target, overwrite=True, profile=profile)
    return docx.Document(str(target))


def _plain(*texts: str, language: str = "en", **more) -> Document:
    paragraphs = tuple(
        PrintedParagraph(id=f"p{n}", role=Role.OPERATIVE, number=f"{n}.", text=text) for n, text in enumerate(texts, 1)
    )
    return Document(title="T", language=language, paragraphs=paragraphs, **more)


def _typeset(style, what: str):
    """A property of a paragraph style, with what it inherits."""
    while style is not None:
        value = getattr(style.paragraph_format, what)
        if value is not None:
            return value
        style = style.base_style
    return None


# --- what holds for every profile that ships ------------------------------------------------------------------------


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_in_every_profile_and_language_the_text_is_the_documents(name, language, draft, target, read_word):
    document = replace(draft, language=language)
    _written(document, target, SHIPPED[name])
    aside = ("DDMarginStatus", "DDLegend", "DDOrganLine")
    lines = [text.lstrip("\t") for style, text in read_word(target).lines if style not in aside]
    at = lines.index("II.\tCommitments")
    assert lines[at : at + 7] == [
        "II.\tCommitments",
        "Objective 5: Pathways",
        "Reaffirming the Declaration,[1]",
        "12.\tWe commit to H2O and m2:",
        "We will draw from these actions:",
        "(a)\tAct on paragraph 12;",
        "(i)\tAct on paragraph 12 (a), [subject to review].[2]",
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_profile_keeps_headings_with_what_follows_and_gives_them_levels(name, draft, target):
    styles = _written(draft, target, SHIPPED[name]).styles
    for level in (1, 2, 3, 4):
        style = styles[f"Heading {level}"]
        assert _typeset(style, "keep_with_next")
        assert style.element.find(f"{W}pPr/{W}outlineLvl").get(f"{W}val") == str(level - 1)
    assert styles.element.find(f".//{W}pPrDefault//{W}widowControl") is not None


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_paragraphs_are_set_by_styles_alone(name, language, draft, target, part_of):
    """Direction is a property of the language, and what is framed in the margin can be framed no other way."""
    _written(replace(draft, language=language, handling=""), target, SHIPPED[name])
    body = part_of(target, "word/document.xml")[0]
    direct = {
        (paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), each.tag.removeprefix(W))
        for paragraph in body.iterchildren(f"{W}p")
        for each in paragraph.find(f"{W}pPr")
    }
    assert {kind for style, kind in direct if not style.startswith(("DDSymbol", "DDDate", "Title", "DDLabel"))} <= {
        "pStyle",
        "bidi",
        "framePr",
    }


@pytest.mark.parametrize("name", SHIPPED)
def test_every_style_used_is_in_the_file_and_no_style_is_there_twice(name, draft, target, part_of):
    _written(draft, target, SHIPPED[name])
    ids = [each.get(f"{W}styleId") for each in part_of(target, "word/styles.xml").iter(f"{W}style")]
    assert len(ids) == len(set(ids))
    with ZipFile(target) as archive:
        parts = [etree.fromstring(archive.read(each)) for each in archive.namelist() if each.startswith("word/")]
    used = {each.get(f"{W}val") for part in parts for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
            for each in part.iter(f"{W}{kind}")}  # fmt: skip
    assert used <= set(ids)


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_document_says_the_same_in_every_profile(data, documents, read_word, tmp_path_factory):
    document, name = data.draw(documents), data.draw(st.sampled_from(sorted(SHIPPED)))
    path = tmp_path_factory.getbasetemp() / "profiled.docx"
    said = []
    for profile in (INFORMAL, replace(SHIPPED[name], front=FrontMatter.INFORMAL, italic_openings=True)):
        write_word(document, path, overwrite=True, profile=profile)
        lines = read_word(path).lines
        said.append([text.lstrip("\t") for style, text in lines if style not in ("DDMarginStatus", "DDLegend")])
    assert said[0] == said[1]


# --- pages ----------------------------------------------------------------------------------------------------------


def test_paper_margins_and_line_numbers_are_the_profiles(target):
    page = Page(
        paper=Paper.LETTER,
        top_mm=20,
        bottom_mm=30,
        start_mm=40,
        end_mm=50,
        header_mm=11,
        line_numbers=LineNumbers.EACH_PAGE,
        line_numbers_every=5,
    )
    section = _written(_plain("A"), target, replace(INFORMAL, page=page)).sections[0]
    assert (round(section.page_width.mm, 1), round(section.page_height.mm, 1)) == (215.9, 279.4)
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(each.mm) for each in margins] == [20, 30, 40, 50]
    numbers = section._sectPr.find(f"{W}lnNumType")
    assert (numbers.get(f"{W}countBy"), numbers.get(f"{W}restart")) == ("5", "newPage")


def test_lines_are_numbered_only_where_the_profile_says(target):
    section = _written(_plain("A"), target, INFORMAL).sections[0]
    assert section._sectPr.find(f"{W}lnNumType") is None


def test_lines_of_the_first_page_before_the_text_are_not_counted(target):
    identity = Identity(
        session="Second session", item="Item 7*", item_title="Outcome", byline="Note", asterisks="* A/1."
    )
    document = _plain("A", symbol="A/72/1", identity=identity)
    profile = replace(SHIPPED["Masthead document"], page=Page(line_numbers=LineNumbers.EACH_PAGE))
    for each in _written(document, target, profile).paragraphs:
        chain, style = [], each.style
        while style is not None:
            chain.append(style.element.find(f"{W}pPr/{W}suppressLineNumbers") is not None)
            style = style.base_style
        assert any(chain) is not each.text.endswith("A"), each.style.name


def test_a_date_in_figures_is_not_turned_round_in_an_arabic_header(target):
    document = replace(_plain("نص", language="ar"), label="مسودة", date="2021-10-05")
    header = _written(document, target, INFORMAL).sections[0].header
    (run,) = (run for run in header._element.iter(f"{W}r") if "2021" in run.text)
    assert run.text.strip("\u200e\u200f") == "2021-10-05"
    assert run.find(f"{W}rPr/{W}rtl") is None


def test_an_arabic_page_is_mirrored(target):
    page = replace(INFORMAL.page, start_mm=20, end_mm=60)
    section = _written(_plain("نص", language="ar"), target, replace(INFORMAL, page=page)).sections[0]
    assert [round(each.mm) for each in (section.left_margin, section.right_margin)] == [60, 20]
    assert section._sectPr.find(f"{W}bidi") is not None


# --- styles ---------------------------------------------------------------------------------------------------------


def test_a_text_style_becomes_a_style_of_words(target):
    style = TextStyle(
        size_pt=9, bold=True, before_pt=3, after_pt=7, indent_mm=30, end_indent_mm=5, first_line_mm=-10, number_mm=10
    )
    word = _written(_plain("A"), target, replace(INFORMAL, operative=style))
    made = word.styles["DD Paragraph"]
    layout = made.paragraph_format
    assert (layout.space_before, layout.space_after) == (Pt(3), Pt(7))
    assert [round(each.mm) for each in (layout.left_indent, layout.right_indent, layout.first_line_indent)] == [
        30,
        5,
        -10,
    ]
    assert (made.font.size, made.font.bold) == (Pt(9), True)


def test_fonts_are_those_of_each_script_and_arabic_letters_have_a_size_of_their_own(target, part_of):
    fonts = replace(INFORMAL.fonts, latin="Georgia", arabic="Amiri", east_asian="KaiTi", size_pt=10, arabic_percent=150)
    _written(_plain("A"), target, replace(INFORMAL, fonts=fonts))
    look = part_of(target, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    named = look.find(f"{W}rFonts")
    assert [named.get(f"{W}{kind}") for kind in ("ascii", "hAnsi", "cs", "eastAsia")] == [
        "Georgia",
        "Georgia",
        "Amiri",
        "KaiTi",
    ]
    assert (look.find(f"{W}sz").get(f"{W}val"), look.find(f"{W}szCs").get(f"{W}val")) == ("20", "30")


@pytest.mark.parametrize(("language", "spread"), [("en", True), ("ar", False), ("zh", False)])
def test_letters_are_spread_where_their_script_allows_it(language, spread, target, part_of):
    fonts = replace(INFORMAL.fonts, spacing_pt=0.2, width_percent=103)
    _written(_plain("A", language=language), target, replace(INFORMAL, fonts=fonts))
    look = part_of(target, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert (look.find(f"{W}spacing") is not None, look.find(f"{W}w") is not None) == (spread, spread)


def test_names_of_fonts_from_a_strangers_profile_cannot_break_out(target, part_of):
    fonts = replace(INFORMAL.fonts, latin='"/><evil x="')
    _written(_plain("A"), target, replace(INFORMAL, fonts=fonts))
    look = part_of(target, "word/styles.xml").find(f".//{W}rFonts")
    assert look.get(f"{W}ascii") == '"/><evil x="'


@pytest.mark.parametrize(
    ("paragraph", "style"),
    [
        (PrintedParagraph(id="p", role=Role.OPERATIVE, text="x", number="1."), "DDParagraph"),
        (PrintedParagraph(id="p", role=Role.OPERATIVE, text="x"), "DDParagraphUnnumbered"),
        (PrintedParagraph(id="p", role=Role.SUB_PARAGRAPH, text="x", number="(a)", depth=4), "DDSubParagraph4"),
        (PrintedParagraph(id="p", role=Role.SUB_PARAGRAPH, text="x", depth=2), "DDSubParagraph2Unnumbered"),
        (PrintedParagraph(id="p", role=Role.SUB_PARAGRAPH, text="x", number="(a)", depth=12), "DDSubParagraph7"),
        (PrintedParagraph(id="p", role=Role.CHAPEAU, text="x", number="3."), "DDChapeauNumbered"),
        (PrintedParagraph(id="p", role=Role.CHAPEAU, text="x"), "DDChapeau"),
        (PrintedParagraph(id="p", role=Role.PREAMBULAR, text="x", number="PP1"), "DDPreambularNumbered"),
        (PrintedParagraph(id="p", role=Role.HEADING_2, text="x", number="A."), "DDHeading2Numbered"),
        (PrintedParagraph(id="p", role=Role.HEADING_3, text="x", number="Objective 2:"), "Heading3"),
    ],
)
def test_whether_a_number_stands_before_it_is_a_matter_of_style(paragraph, style, target, read_word):
    _written(Document(title="T", paragraphs=(paragraph,)), target, INFORMAL)
    assert read_word(target).lines[-1][0] == style


@pytest.mark.parametrize(("name", "begin"), [("Masthead document", "788"), (INFORMAL.name, None)])
def test_the_line_above_hanging_footnotes_begins_a_step_before_their_words(name, begin, draft, target, part_of):
    _written(draft, target, SHIPPED[name])
    styles = {each.get(f"{W}styleId"): each for each in part_of(target, "word/styles.xml").iter(f"{W}style")}
    rules = [each for each in part_of(target, "word/footnotes.xml") if each.get(f"{W}type")]
    named = [each.find(f".//{W}pStyle") for each in rules]
    found = [None if each is None else styles[each.get(f"{W}val")].find(f"{W}pPr/{W}ind") for each in named]
    assert [None if each is None else each.get(f"{W}left") for each in found] == [begin, begin]


FLUSH = TextStyle(indent_mm=22, number_end_mm=18)


@pytest.mark.parametrize(("language", "mirrored"), [("en", False), ("ar", True)])
def test_the_line_above_footnotes_is_an_inch_of_typed_line_or_what_a_program_draws(language, mirrored, target, part_of):
    note = PrintedFootnote(id="f", paragraph_id="p", number=1, text="See [1].")
    noted = PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="Water.[^f]")
    document = Document(title="T", language=language, paragraphs=(noted,), footnotes=(note,))
    for name, typed in (("Resolution", ["_" * 18] * 2), ("Informal paper", [])):
        rule = _written(document, target, SHIPPED[name]).styles.element.find(f"{W}style[@{W}styleId='DDFootnoteRule']")
        separators = [each for each in part_of(target, "word/footnotes.xml") if each.get(f"{W}type")]
        assert [each.text for one in separators for each in one.iter(f"{W}t")] == typed
        drawn = [each for one in separators for each in one.iter(f"{W}separator", f"{W}continuationSeparator")]
        assert len(drawn) == 2
        if rule is not None:
            assert (rule.find(f"{W}pPr/{W}bidi") is not None) == mirrored


def _headed(*levels: int, **more) -> Document:
    """Headings of the levels, 0 for a paragraph of text."""
    roles = {0: Role.OPERATIVE, 1: Role.HEADING_1, 2: Role.HEADING_2, 3: Role.HEADING_3}
    rows = [
        PrintedParagraph(id=f"p{n}", role=roles[level], text="Water", depth=level) for n, level in enumerate(levels)
    ]
    return Document(title="T", paragraphs=tuple(rows), **more)


@pytest.mark.parametrize(
    ("levels", "stacked"),
    [
        ((1, 2, 3, 0), [True, True, True, False]),
        ((1, 1, 0, 2, 1, 0), [True, False, False, False, False, False]),
        ((0, 1, 0, 2), [False] * 4),
    ],
)
@pytest.mark.parametrize("name", ["Masthead document", "Resolution", "Informal paper"])
def test_a_heading_below_a_higher_one_or_the_title_has_no_room_of_its_own_above(name, levels, stacked, target):
    profile = SHIPPED[name]
    found = _written(_headed(*levels), target, profile).paragraphs[-len(levels) :]
    if name == "Informal paper":
        stacked = [False] * len(levels)
    assert [each.style.name.endswith(" stacked") for each in found] == stacked
    for level, each in zip(levels, found, strict=True):
        if level:
            own = profile.headings[level - 1].before_pt
            assert _typeset(each.style, "space_before").pt == (0 if each.style.name.endswith(" stacked") else own)
            assert _typeset(each.style, "space_after").pt == profile.headings[level - 1].after_pt


def test_a_heading_below_a_line_of_the_title_block_or_on_a_template_keeps_its_room(target):
    labelled = _headed(1, label="Zero draft")
    assert _written(labelled, target, SHIPPED["Resolution"]).paragraphs[-1].style.name == "Heading 1"
    on_template = replace(SHIPPED["Resolution"], template=_template(), template_name="t.docx")
    assert _written(_headed(1), target, on_template).paragraphs[-1].style.name == "Heading 1"


def test_a_numbered_heading_below_another_keeps_its_tab(target, read_word):
    rows = (
        PrintedParagraph(id="a", role=Role.HEADING_1, number="I.", text="Water", depth=1),
        PrintedParagraph(id="b", role=Role.HEADING_2, number="A.", text="Rain", depth=2),
    )
    document = Document(title="T", paragraphs=rows)
    found = _written(document, target, SHIPPED["Masthead document"]).paragraphs[-1]
    assert (found.style.name, found.text) == ("DD Heading 2 numbered stacked", "\tA.\tRain")
    last = read_text(target.read_bytes(), target.name, silent).text.passages[-1]
    assert (last.number, last.text, last.level) == ("A.", "Rain", 2)


def test_numbers_flush_at_their_end_are_led_to_it_by_a_tab(target, part_of, read_word):
    profile = replace(INFORMAL, operative=FLUSH, headings=(FLUSH, *INFORMAL.headings[1:]))
    paragraphs = (
        PrintedParagraph(id="h", role=Role.HEADING_1, text="Preamble"),
        PrintedParagraph(id="i", role=Role.HEADING_1, text="Water", number="XVIII."),
        PrintedParagraph(id="o", role=Role.HEADING_1, text="Rivers", number="Objective 5:"),
        PrintedParagraph(id="p", role=Role.OPERATIVE, text="Lakes.", number="36.1"),
    )
    _written(Document(title="T", paragraphs=paragraphs), target, profile)
    assert read_word(target).lines[1:] == [
        ("Heading1", "Preamble"),
        ("DDHeading1Numbered", "\tXVIII.\tWater"),
        ("Heading1", "Objective 5: Rivers"),
        ("DDParagraph", "\t36.1\tLakes."),
    ]
    styles = {each.get(f"{W}styleId"): each for each in part_of(target, "word/styles.xml").iter(f"{W}style")}
    for name in ("DDHeading1Numbered", "DDParagraph"):
        stop, indents = styles[name].find(f"{W}pPr/{W}tabs/{W}tab"), styles[name].find(f"{W}pPr/{W}ind")
        assert (stop.get(f"{W}val"), stop.get(f"{W}pos")) == ("right", "1020")
        assert (indents.get(f"{W}left"), indents.get(f"{W}hanging")) == ("1247", "1247")


def test_a_text_reads_back_the_same_whatever_leads_to_its_numbers(target):
    paragraphs = _plain("Lakes.", "Rivers.").paragraphs
    numbers = []
    for profile in (INFORMAL, replace(INFORMAL, operative=FLUSH)):
        _written(Document(title="T", paragraphs=paragraphs), target, profile)
        read = read_text(target.read_bytes(), target.name, silent).text
        numbers.append([(each.number, each.text) for each in read.passages])
    assert numbers[0] == numbers[1]


def test_a_list_of_words_own_has_its_numbers_flush_too(target, part_of):
    _written(_plain("A"), target, replace(INFORMAL, operative=FLUSH, numbers=Numbers.LIVE))
    level = part_of(target, "word/numbering.xml").find(f".//{W}lvl")
    assert level.find(f"{W}lvlJc").get(f"{W}val") == "right"
    assert level.find(f"{W}pPr/{W}ind").get(f"{W}hanging") == str(1247 - 1020)


def test_lines_begin_and_numbers_have_room_as_the_letters_are_larger(target):
    profile = replace(INFORMAL, fonts=replace(INFORMAL.fonts, arabic_percent=140))
    profile = replace(profile, preambular=TextStyle(first_line_mm=10), operative=TextStyle(number_mm=10))
    for language, more in (("en", 1), ("ar", 1.4)):
        styles = _written(_plain("A", language=language), target, profile).styles
        assert round(styles["DD Preambular"].paragraph_format.first_line_indent.mm) == 10 * more
        assert round(styles["DD Paragraph"].paragraph_format.tab_stops[0].position.mm) == 10 * more


@pytest.mark.parametrize(
    ("number", "line"), [("أولا -", "أولا -\tالمياه"), ("الهدف 5:", "الهدف 5: المياه"), ("12 bis.", "12 bis. المياه")]
)
def test_a_heading_s_number_stands_before_a_tab_unless_it_is_words(number, line, target, read_word):
    heading = PrintedParagraph(id="h", role=Role.HEADING_1, text="المياه", number=number)
    _written(Document(title="T", language="ar", paragraphs=(heading,)), target, INFORMAL)
    assert read_word(target).lines[-1][1] == line


@pytest.mark.parametrize(("language", "closer"), [("en", "-2"), ("ar", None)])
def test_letters_of_a_style_stand_closer_than_those_of_the_text_where_those_are_spread(language, closer, target):
    fonts = replace(INFORMAL.fonts, spacing_pt=0.2, width_percent=103)
    profile = replace(INFORMAL, fonts=fonts, title=replace(INFORMAL.title, closer_pt=0.3))
    look = _written(_plain("A", language=language), target, profile).styles["Title"].element.find(f"{W}rPr")
    found = look.find(f"{W}spacing")
    assert (None if found is None else found.get(f"{W}val")) == closer


# --- running lines --------------------------------------------------------------------------------------------------


def test_running_lines_have_three_parts_where_one_has_a_middle(target):
    running = Running(header=Line(start="{symbol}", centre="{label}", end="{page}"))
    word = _written(_plain("A", symbol="A/1", label="Rev.1"), target, replace(INFORMAL, running=running))
    assert word.sections[0].header.paragraphs[0].text == "A/1\tRev.1\t1"


def test_even_pages_have_start_and_end_changed_over_where_pages_are_mirrored(target):
    running = Running(mirrored=True, header=Line(start="{title}", end="{symbol}"), footer=Line(end="{page}"))
    word = _written(_plain("A", symbol="A/1"), target, replace(INFORMAL, running=running))
    section = word.sections[0]
    assert section.header.paragraphs[0].text == "T\tA/1"
    assert section.even_page_header.paragraphs[0].text == "A/1\tT"
    assert (section.footer.paragraphs[0].text, section.even_page_footer.paragraphs[0].text) == ("\t1", "1")
    assert word.settings.odd_and_even_pages_header_footer


def test_a_label_that_ends_the_symbol_is_not_said_again_beside_it(target):
    document = _plain("A", symbol="A/CONF.231/L.1/Rev.1", label="Rev.1")
    said = _written(document, target, INFORMAL).sections[0].header.paragraphs[0].text
    assert said == "A/CONF.231/L.1/Rev.1"


def test_a_running_line_holds_as_much_as_it_has_room_for(target):
    section = _written(Document(title="Word " * 400), target, INFORMAL).sections[0]
    lines = section.header.paragraphs[0].text.split("\n")
    assert [len(line) < 100 for line in lines] == [True, True]
    assert lines[1].endswith("Word …")


@pytest.mark.parametrize(("word", "letters"), [("Word ", 90), ("水", 45)])
def test_a_long_title_leaves_room_for_the_symbol_on_the_second_of_its_lines(word, letters, target):
    symbol = "A/CONF.231/L.1/Rev.2/Corr.1"
    running = Running(header=Line(start="{title}", end="{symbol}"), mirrored=True)
    document = Document(title=word * 400, symbol=symbol)
    section = _written(document, target, replace(INFORMAL, running=running)).sections[0]

    upper, _, lower = section.header.paragraphs[0].text.partition("\n")
    assert lower.endswith(f" …\t{symbol}")
    assert abs(len(upper) - len(lower.partition("\t")[0])) <= len(word)
    assert len(upper) <= letters - len(symbol) // 2
    assert section.even_page_header.paragraphs[0].text == f"\t{upper}\n{symbol}\t{lower.partition(chr(9))[0]}"


def test_a_long_title_that_a_page_is_counted_beside_is_cut_to_one_line(target):
    running = Running(header=Line(start="{title}, page {page}", end="{symbol}"))
    document = Document(title="Word " * 400, symbol="A/72/L.1")
    said = _written(document, target, replace(INFORMAL, running=running)).sections[0].header.paragraphs[0].text
    assert said.endswith("Word …, page 1\tA/72/L.1")
    assert 80 < len(said) < 95


def test_a_title_that_has_room_beside_the_symbol_stays_on_one_line(target):
    running = Running(header=Line(start="{title}", end="{symbol}"))
    document = Document(title="水" * 35 + "（2018）", symbol="A/72/L.1")
    said = _written(document, target, replace(INFORMAL, running=running)).sections[0].header.paragraphs[0].text
    assert said == f"{document.title}\tA/72/L.1"


@pytest.mark.parametrize(
    ("title", "upper"),
    [
        ("水" * 40 + "。" + "水" * 39 + "山", "水" * 40 + "。"),  # no line begins with a full stop
        ("水" * 39 + "《" + "水" * 39 + "山", "水" * 39),  # nor ends with an opening mark
        ("A desalination " + "and " * 20 + "interdependencies", "A desalination" + " and" * 10),
        ("W" * 100, ""),  # no place to break it
    ],
)
def test_a_title_is_broken_where_its_lines_are_nearly_equal(title, upper, target):
    running = Running(header=Line(start="{title}"))
    document = Document(title=title, symbol="A/72/L.1")
    said = _written(document, target, replace(INFORMAL, running=running)).sections[0].header.paragraphs[0].text
    assert said == (f"{upper}\n{title[len(upper) :].strip()}" if upper else title)


def test_the_upper_line_of_a_header_takes_of_the_room_above_it_so_that_the_text_stays(target):
    profile = SHIPPED["Masthead document"]
    word = _written(Document(title="Water for all " * 8, symbol="A/1"), target, profile)
    header = word.sections[0].header.paragraphs[0]
    above = [each.paragraph_format.space_before.pt for each in (word.styles["header"], header.style)]
    assert header.style.name == "DD Header of two lines"
    assert above[0] - above[1] == pytest.approx(1.15 * profile.running.size_pt, abs=0.1)


def test_a_job_number_alone_is_small_print(target):
    running = Running(size_pt=8.5, bold_footer=True, footer=Line(start="No. {job}", end="{job}"))
    document = _plain("A", identity=Identity(job="18-08712"))
    word = _written(document, target, replace(INFORMAL, running=running))
    runs = [each for each in word.sections[0].footer.paragraphs[0].runs if each.text.strip()]
    assert [(each.text, each.style.name) for each in runs] == [
        ("No. 18-08712", "Default Paragraph Font"),
        ("18-08712", "DD Job number"),
    ]
    small = word.styles["DD Job number"].font
    assert (small.size, small.bold) == (Pt(7), False)


@pytest.mark.parametrize(("language", "said"), [("es", "A/1, B"), ("zh", "A/1，B"), ("ar", "A/1، B")])
def test_symbol_and_label_are_joined_as_the_documents_language_joins(language, said, target):
    document = replace(_plain("A", language=language), symbol="A/1", label="B")
    assert _written(document, target, INFORMAL).sections[0].header.paragraphs[0].text == said


def test_a_header_with_nothing_to_say_says_the_title(target):
    assert _written(_plain("A"), target, INFORMAL).sections[0].header.paragraphs[0].text == "T"


@pytest.mark.parametrize(("language", "said"), [("en", "Page 1 of 1"), ("fr", "Page 1 sur 1"), ("zh", "第1页，共1页")])
def test_pages_are_counted_in_the_documents_language(language, said, target):
    word = _written(_plain("A", language=language), target, INFORMAL)
    assert word.sections[0].footer.paragraphs[0].text.replace(" ", "") == "\t" + said.replace(" ", "")


# --- legend, status, organ, openings --------------------------------------------------------------------------------


def test_the_legend_stands_before_the_text_in_its_language(target, read_word):
    profile = replace(INFORMAL, legend=(("en", "[ ]  not agreed\nsecond line"), ("fr", "crochets")))
    _written(_plain("A"), target, profile)
    assert ("DDLegend", "[ ]  not agreed\nsecond line") in read_word(target).lines
    _written(_plain("A", language="es"), target, profile)
    assert "DDLegend" not in [style for style, _ in read_word(target).lines]


def test_what_is_agreed_stands_framed_beside_its_paragraph(target, part_of, read_word):
    document = _plain("open", "agreed", "in group", language="fr")
    statuses = (Status.OPEN, Status.AD_REF, Status.AGREED_IN_GROUP)
    stood = tuple(replace(each, status=status) for each, status in zip(document.paragraphs, statuses, strict=True))
    _written(replace(document, paragraphs=stood), target, replace(INFORMAL, margin_status=True))
    assert read_word(target).lines[1:] == [
        ("DDParagraph", "1.\topen"),
        ("DDMarginStatus", "Accepté ad referendum"),
        ("DDParagraph", "2.\tagreed"),
        ("DDMarginStatus", "Accepté en groupe"),
        ("DDParagraph", "3.\tin group"),
    ]
    frames = [each.get(f"{W}hAnchor") for each in part_of(target, "word/document.xml").iter(f"{W}framePr")]
    assert frames == ["page", "page"]
    _written(replace(document, paragraphs=stood), target, INFORMAL)
    assert "DDMarginStatus" not in [style for style, _ in read_word(target).lines]


def test_what_a_resolution_opens_with_has_a_style_of_its_own(target, part_of):
    paragraphs = (
        PrintedParagraph(id="a", role=Role.PREAMBULAR, text="Recalling also its resolution,"),
        PrintedParagraph(id="b", role=Role.OPERATIVE, number="1.", text="Decides to meet;"),
        PrintedParagraph(id="c", role=Role.SUB_PARAGRAPH, number="(a)", depth=1, text="Decides nothing;"),
    )
    _written(Document(title="T", paragraphs=paragraphs), target, replace(INFORMAL, italic_openings=True))
    runs = part_of(target, "word/document.xml").iter(f"{W}r")
    styled = [run.findtext(f"{W}t") for run in runs if run.find(f"{W}rPr/{W}rStyle") is not None]
    assert styled == ["Recalling also", "Decides"]


@pytest.mark.parametrize(
    ("said", "organ", "lines"),
    [("Recalling", "General Assembly", 1), ("The General Assembly,", "General Assembly", 0), ("Recalling", "", 0)],
)
def test_a_resolution_names_its_organ_first_unless_its_text_does(said, organ, lines, target, read_word):
    paragraphs = (
        PrintedParagraph(id="h", role=Role.HEADING_1, text="Preamble"),
        PrintedParagraph(id="a", role=Role.PREAMBULAR, text=said),
    )
    document = Document(title="T", paragraphs=paragraphs, identity=Identity(organ=organ))
    _written(document, target, replace(INFORMAL, front=FrontMatter.RESOLUTION))
    found = [text for style, text in read_word(target).lines if style == "DDOrganLine"]
    assert found == ["The General Assembly,"] * lines


# --- live lists -----------------------------------------------------------------------------------------------------


def _numbers_read(target) -> list[str]:
    passages = read_text(target.read_bytes(), "x.docx", lambda *_: None).text.passages
    return [each.number for each in passages if each.number]


@pytest.mark.parametrize(
    "numbers",
    [
        ["1.", "2.", "3."],
        ["1.", "2.", "2 bis.", "3."],
        ["1.", "(a)", "(b)", "2.", "(a)", "(i)", "(ii)", "(b)"],
        ["5.", "6.", "9.", "10."],
        ["1.", "(a)", "3.", "(a)", "(b)", "(d)"],
        ["1.", "1.", "(c)", "2."],
        ["i.", "ii.", "a."],
        ["2.", "1.", "2."],
    ],
)
def test_lists_of_words_own_show_the_numbers_of_the_version(numbers, target, part_of):
    paragraphs = []
    for n, number in enumerate(numbers):
        depth = 2 if number in ("(i)", "(ii)") else int(number.startswith("("))
        role = Role.SUB_PARAGRAPH if depth else Role.OPERATIVE
        paragraphs.append(PrintedParagraph(id=f"p{n}", role=role, number=number, depth=depth, text=f"Words {n}"))
    document = Document(title="T", paragraphs=tuple(paragraphs))
    _written(document, target, replace(INFORMAL, numbers=Numbers.LIVE))
    assert _numbers_read(target) == numbers
    assert part_of(target, "word/document.xml").find(f".//{W}numPr") is not None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_counts_the_same(target, tmp_path):
    numbers = ["1.", "(a)", "(b)", "1 bis.", "(a)", "2.", "(a)", "5.", "(a)", "6.", "(b)"]
    paragraphs = tuple(
        PrintedParagraph(
            id=f"p{n}",
            role=Role.SUB_PARAGRAPH if number.startswith("(") else Role.OPERATIVE,
            number=number,
            depth=int(number.startswith("(")),
            text=f"Words {n}",
        )
        for n, number in enumerate(numbers)
    )
    _written(Document(title="T", paragraphs=paragraphs), target, replace(INFORMAL, numbers=Numbers.LIVE))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(target)],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    shown = (tmp_path / "draft.txt").read_text(encoding="utf-8-sig").splitlines()
    counted = [line.partition("Words")[0].strip() for line in shown if "Words" in line]
    assert counted == numbers


def test_a_reference_to_a_number_of_words_own_is_a_field_for_it(target, part_of):
    document = replace(_plain("See paragraph {ref:r}.", "Words"), targets=(("r", "2"),), links=(("r", "p2"),))
    _written(document, target, replace(INFORMAL, numbers=Numbers.LIVE))
    (code,) = part_of(target, "word/document.xml").iter(f"{W}instrText")
    assert code.text.split()[2:] == ["\\n", "\\h"]


# --- a person's template --------------------------------------------------------------------------------------------


def _template(*names: str) -> bytes:
    word = docx.Document()
    for name in names:
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).font.size = Pt(31)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def _on(template: bytes, **more) -> ExportProfile:
    return replace(INFORMAL, template=template, template_name="house.docx", **more)


def test_the_styles_of_a_template_are_used_and_missing_ones_added(target, draft):
    profile = _on(_template("DD Paragraph"))
    word = _written(draft, target, profile)
    commitment = next(each for each in word.paragraphs if each.text.startswith("12."))
    assert commitment.style.font.size == Pt(31)
    assert word.styles["Heading 1"].font.color.rgb is not None  # which python-docx's own template gives it
    added = missing_styles(profile)
    assert "DD Paragraph" not in added
    assert "heading 1" not in added
    assert {"DD Sub-paragraph 1", "DD Preambular"} <= set(added)
    assert set(added) <= {each.name for each in word.styles}
    assert not [name for name in added if "numbered" in name]


def test_a_style_of_the_template_can_serve_for_a_role(target, draft):
    profile = _on(
        _template("House text"), template_styles=((Role.OPERATIVE, "house TEXT"), (Role.SUB_PARAGRAPH, "House text"))
    )
    word = _written(draft, target, profile)
    used = {each.text.split("\t")[0]: each.style.name for each in word.paragraphs}
    assert (used["12."], used["(a)"], used["(i)"]) == ("House text", "House text", "House text")


def test_a_style_that_the_template_does_not_have_is_one_line(target, draft):
    profile = _on(_template(), template_styles=((Role.OPERATIVE, "House text"),))
    said = r"^house\.docx has no style “House text”, which this profile uses for “operative”$"
    with pytest.raises(InvalidSettings, match=said):
        write_word(draft, target, overwrite=False, profile=profile)
    assert not target.exists()


def test_a_damaged_template_is_one_line_and_writes_nothing(target, draft):
    with pytest.raises(InvalidSettings, match=r"^house\.docx"):
        write_word(draft, target, overwrite=False, profile=_on(_template()[:900]))
    assert not target.exists()


@pytest.mark.parametrize(("language", "kind", "name"), [("fr", "val", "fr-FR"), ("ar", "bidi", "ar-SA")])
@pytest.mark.parametrize("on_template", [False, True])
def test_everything_is_in_the_documents_language(language, kind, name, on_template, target, part_of):
    _written(_plain("A", language=language), target, _on(_template()) if on_template else INFORMAL)
    marks = list(part_of(target, "word/styles.xml").iter(f"{W}lang"))
    assert marks
    assert {each.get(f"{W}{kind}") for each in marks} == {name}
    assert part_of(target, "word/settings.xml").find(f"{W}themeFontLang").get(f"{W}{kind}") == name


def test_what_is_written_on_a_template_tells_nothing_of_it(target, draft):
    word = docx.Document(io.BytesIO(_template()))
    word.core_properties.author = "SECRET"
    word.add_paragraph("SECRET")
    made = io.BytesIO()
    word.save(made)
    properties = _written(draft, target, _on(made.getvalue())).core_properties
    assert (properties.author, properties.created.year) == ("", 2000)
    with ZipFile(target) as archive:
        assert not [name for name in archive.namelist() if b"SECRET" in archive.read(name)]


def test_headers_on_a_template_have_the_tab_stops_that_our_lines_need(target, draft):
    word = _written(draft, target, _on(_template()))
    header = word.sections[0].header.paragraphs[0]
    stops = header.style.paragraph_format.tab_stops
    width = Mm(INFORMAL.page.text_width_mm)
    right = [stop.position for stop in stops if str(stop.alignment).startswith("RIGHT")]
    assert len(right) == 1
    assert abs(right[0] - width) < Mm(0.2)
    assert header.style.base_style.name == "Header"
