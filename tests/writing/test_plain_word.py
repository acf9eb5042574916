"""A text that is no Word file as a plain Word file, and its tracked changes."""

import re
import zipfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from tests.oracles.drafts import Draft, Para, Words, word_file
from tests.oracles.structure import faults

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Look, Mark, Part, Passage, Text
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.passages import word_passages
from draftdesk.writing.plain_word import plain_word
from draftdesk.writing.tracked import Tracked, clean_copy, tracked

WHEN = datetime(2026, 3, 1, 10, tzinfo=UTC)
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them."
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths."


@dataclass(frozen=True)
class One:
    text: Text
    package: Package | None = None


def text(*passages: Passage | str, name="a.pdf", language="en") -> Text:
    return Text(
        name=name,
        passages=tuple(Passage(text=each) if isinstance(each, str) else each for each in passages),
        language=language,
    )


def xml(content: bytes, part="word/document.xml") -> str:
    return zipfile.ZipFile(BytesIO(content)).read(part).decode()


def paragraphs(content: bytes, part="word/document.xml") -> list[str]:
    return re.findall(r"<w:p>.*?</w:p>|<w:p/>", xml(content, part))


def said(paragraph: str) -> str:
    return "".join(re.findall(r"<w:t [^>]*>([^<]*)<", paragraph.replace("<w:tab/>", '<w:t a="">\t</w:t>')))


def laid(a: One, b: One, **options) -> Tracked:
    comparison = compare(a.text.passages, b.text.passages)
    how = {"base": None, "author": "A. Reader", "date": WHEN, "live_numbers": False, "moves": True} | options
    made = tracked(comparison, a, b, progress=silent, **how)
    assert made.exact
    assert faults(made.content) == []
    return made


def word(*paras: Para | str, name="a.docx") -> One:
    content = word_file(Draft(tuple(Para((Words(each),)) if isinstance(each, str) else each for each in paras)))
    package = open_package(content, name)
    return One(Text(name=name, passages=word_passages(package, silent)), package)


def test_every_passage_is_found_where_it_is_said_to_stand():
    given = text(
        Passage(text="Water", level=1, number="I."),
        Passage(text=RIVERS, number="1."),
        Passage(text="Clean", number="(a)"),
        Passage(text="First cell", part=Part.TABLE, cell=(0, 0, 0)),
        Passage(text="Last cell", part=Part.TABLE, cell=(0, 1, 1)),
        Passage(text=WELLS, marks=(Mark(4, 4, Look.FOOTNOTE, "1"), Mark(5, 10, Look.ITALIC))),
        Passage(text="See the annex.", part=Part.FOOTNOTE, number="1"),
        Passage(text="Its second paragraph.", part=Part.FOOTNOTE),
        Passage(text="A note nobody refers to.", part=Part.FOOTNOTE, number="9"),
        Passage(text="In a box.", part=Part.TEXT_BOX),
    )
    made = plain_word(given, "a.pdf")
    assert faults(made.content) == []
    units = {unit.address: unit for unit in open_package(made.content, "a").units()}
    for passage in made.passages:
        assert (units[passage.where].text or "").endswith(passage.text)


def test_headings_numbers_and_indents_are_those_of_the_house():
    made = plain_word(
        text(
            Passage(text="Water", level=1),
            Passage(text=RIVERS, number="12."),
            Passage(text="Keep wells", number="(a)"),
            Passage(text="Clean", number="(i)"),
            Passage(text="Safe", number="(ii)"),
            Passage(text="Keep dams", number="(b)"),
            Passage(text="Deep", level=6),
        ),
        "",
    )
    found = [(re.search(r'pStyle w:val="(\w+)"', each)[1], said(each)) for each in paragraphs(made.content)]
    assert found == [
        ("Heading1", "Water"),
        ("DDParagraph", f"12.\t{RIVERS}"),
        ("DDSubParagraph1", "(a)\tKeep wells"),
        ("DDSubParagraph2", "(i)\tClean"),
        ("DDSubParagraph2", "(ii)\tSafe"),
        ("DDSubParagraph1", "(b)\tKeep dams"),
        ("Heading4", "Deep"),
    ]


def test_a_title_block_looks_like_that_of_an_exported_draft():
    roles = ("symbol", "handling", "title", "label", "date", "preambular", "chapeau", "note", "operative")
    made = plain_word(text(*(Passage(text=f"A {role}", role=role) for role in roles)), "")
    assert re.findall(r'pStyle w:val="(\w+)"', xml(made.content)) == [
        "DDSymbol",
        "DDHandling",
        "Title",
        "DDLabel",
        "DDDate",
        "DDPreambular",
        "DDChapeau",
        "DDNote",
        "DDParagraph",
    ]


def test_a_letter_i_after_h_is_a_letter():
    letters = [Passage(text=f"Point {n}", number=f"({each})") for n, each in enumerate("abcdefghij")]
    made = plain_word(text(*letters), "")
    assert re.findall(r'pStyle w:val="(\w+)"', xml(made.content)) == ["DDSubParagraph1"] * 10


def test_notes_are_real_and_called_where_they_stand():
    passage = Passage(text=WELLS, marks=(Mark(10, 10, Look.FOOTNOTE, "1"),))
    made = plain_word(text(passage, Passage(text="See the annex.", part=Part.FOOTNOTE, number="1")), "")
    assert re.search(r">Sink wells<.*?footnoteReference.*?> where", xml(made.content))
    assert "See the annex." in xml(made.content, "word/footnotes.xml")


def test_arabic_runs_from_right_to_left():
    made = plain_word(text("تؤكد من جديد الحق في التنمية", "A/RES/76/163", language="ar"), "")
    first, second = paragraphs(made.content)
    assert "<w:bidi/>" in first
    assert "<w:rtl/>" in first
    assert "<w:bidi/>" not in second
    assert "<w:bidi/></w:sectPr>" in xml(made.content)


def test_the_header_says_what_was_compared_and_the_body_does_not():
    made = laid(One(text(RIVERS, name="old <1>.pdf")), One(text(WELLS, name="new & 2.pdf")))
    assert "old &lt;1&gt;.pdf → new &amp; 2.pdf" in xml(made.content, "word/header1.xml")
    assert "old" not in xml(made.content)


@pytest.mark.parametrize("base", ["a", "b"])
def test_two_texts_without_word_files_are_tracked_in_a_plain_one(base):
    a, b = text(RIVERS, WELLS), text(RIVERS, WELLS.replace("clean", "safe"), FARMS)
    made = laid(One(a), One(b), base=base)
    assert re.findall(r"<w:delText[^>]*>([^<]*)<", xml(made.content)) == ["clean"]


def test_the_file_that_is_a_word_file_is_the_one_that_is_marked():
    plain, package = One(text(RIVERS, WELLS)), word(RIVERS, FARMS)
    for made in (laid(plain, package), laid(package, plain)):
        assert "→" not in "".join(
            xml(made.content, name) for name in zipfile.ZipFile(BytesIO(made.content)).namelist() if "header" in name
        )


@pytest.mark.parametrize(
    "paras",
    [
        (Para((Words(RIVERS),), level=0), Para((Words(WELLS),), level=0)),
        (Para((Words(RIVERS),), label="1."), Para((Words(WELLS),), label="2.")),
    ],
)
@pytest.mark.parametrize("base", ["a", "b"])
def test_the_same_numbers_are_no_change_however_word_has_them(paras, base):
    plain = One(text(Passage(text=RIVERS, number="1."), Passage(text=WELLS.replace("clean", "safe"), number="2.")))
    made = laid(word(*paras), plain, base=base)
    assert re.findall(r"<w:delText[^>]*>([^<]*)<", xml(made.content)) == ["clean"]


def test_a_number_that_changed_is_typed_in_place_of_the_list():
    plain = One(text(Passage(text=RIVERS, number="1."), Passage(text=WELLS, number="3.")))
    made = laid(word(*(Para((Words(each),), level=0) for each in (RIVERS, WELLS))), plain)
    assert "3." in xml(made.content)
    assert xml(made.content).count("<w:pPrChange ") == 1


def changed_words(made: Tracked) -> list[str]:
    return [
        re.sub("<[^>]*>", "", each.replace("<w:tab/>", "\t"))
        for each in re.findall(r"<w:(?:ins|del) [^>]*>(<w:r>.*?)</w:(?:ins|del)>", xml(made.content))
    ]


@pytest.mark.parametrize("other", ["a plain text", "a Word file"])
@pytest.mark.parametrize("gap", ["\t", " "])
def test_of_a_typed_number_that_changed_the_number_alone_is_marked(gap, other):
    a = word(*(f"\t({letter}){gap}{each}" for letter, each in zip("fgh", (RIVERS, FARMS, WELLS), strict=True)))
    if other == "a Word file":
        b = word(f"\t(f){gap}{RIVERS}", f"\t(g){gap}{WELLS}")
    else:
        b = One(text(Passage(text=RIVERS, number="(f)"), Passage(text=WELLS, number="(g)")))
    assert changed_words(laid(a, b)) == [f"\t(g){gap}{FARMS}", "(h)", "(g)"]


def test_a_paragraph_that_is_new_has_its_number_typed_as_the_others_have_theirs():
    a = word(f"\t1.\t{RIVERS}", f"\t2.\t{WELLS}", "(a)\tRivers alone")
    new = [Passage(text=each, number=f"{n}.") for n, each in enumerate((RIVERS, WELLS, FARMS), start=1)]
    assert changed_words(laid(a, One(text(*new, Passage(text="Rivers alone", number="(a)"))))) == [f"\t3.\t{FARMS}"]


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_text_that_knows_no_italics_takes_none_away(base):
    italic = Words("Protect", frozenset({"italic"}))
    package = word(Para((italic, Words(RIVERS.removeprefix("Protect"))), style="Quote"), WELLS)
    plain = One(text(RIVERS.replace("lakes", "fens"), WELLS))
    made = laid(*((package, plain) if base == "a" else (plain, package)), base=base)
    assert "PrChange" not in xml(made.content)
    told = replace(plain.text.passages[1], marks=(Mark(0, 4, Look.ITALIC),))
    plain = One(text(plain.text.passages[0], told))
    made = laid(*((package, plain) if base == "a" else (plain, package)), base=base)
    assert xml(made.content).count("<w:rPrChange ") == 2


def test_a_clean_copy_says_the_text_alone():
    for side in (One(text(RIVERS, WELLS)), word(RIVERS, WELLS)):
        copy = open_package(clean_copy(side), "clean.docx")
        assert [passage.text for passage in word_passages(copy, silent)] == [RIVERS, WELLS]
        assert not copy.has_revisions


def test_the_same_text_gives_the_same_bytes():
    assert plain_word(text(RIVERS), "x").content == plain_word(text(RIVERS), "x").content


def test_an_empty_text_is_a_word_file_too():
    made = laid(One(text()), One(text(RIVERS)))
    assert RIVERS in xml(made.content)
