"""The brief for capital as a person reads it in Word, and what the file tells of who made it."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from draftdesk.model.bracket_changes import BracketTurn
from draftdesk.model.brief import (
    Basis,
    BracketsUnder,
    Brief,
    BriefBracket,
    BriefChange,
    BriefObligation,
    BriefSide,
    Piece,
    Place,
    Rest,
)
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.obligations import Turn
from draftdesk.model.watching import WatchItem, WatchKind
from draftdesk.writing.brief_word import brief_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DELETE, INSERT = SegmentKind.DELETE, SegmentKind.INSERT
HOSTILE = '<w:p>&amp;"\x00\u202e'


def made(**more):
    language = more.pop("language", "en")
    return Brief(
        **{
            "a": BriefSide("Rev.1", "Water compact", "5 February", language),
            "b": BriefSide("Rev.2", "Water compact", "26 March", language),
            "made": "2018-03-26, 22:05 UTC",
            "summary": ("1 paragraph reworded.",),
            "basis": Basis.WATCHED,
            "items": (WatchItem(id="1", kind=WatchKind.WORDS, text="migrants"),),
            "changes": (
                BriefChange(
                    change=0,
                    place=Place("12", "Objective 5", "10"),
                    headline="Reworded",
                    old=(Piece("Migrants "), Piece("will", DELETE), Piece(" act")),
                    new=(Piece("Migrants "), Piece("may", INSERT), Piece(" act")),
                    why=("“migrants” is in the paragraph.",),
                    remarks=("Oppose: no",),
                ),
            ),
            "rest": (Rest("more that touch “migrants”", 3, ("3, 7", "and 1 other")),),
            "obligations": (
                BriefObligation(
                    turn=Turn.WEAKENED,
                    place=Place("12", ""),
                    old="will",
                    new="may",
                    said="“will” → “may”",
                    sentence_a=(Piece("They "), Piece("will", DELETE)),
                    sentence_b=(Piece("They "), Piece("may", INSERT)),
                ),
            ),
            **more,
        }
    )


def parts(content):
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def body(content):
    return docx.Document(BytesIO(content))


def rows(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_it_is_marked_internal_at_the_top_and_at_the_head_of_every_page():
    word = body(brief_word(made()))

    assert word.paragraphs[0].text == "INTERNAL"
    assert word.paragraphs[1].text == "Brief for capital"
    section = word.sections[0]
    for header in (section.header, section.first_page_header):
        assert header.paragraphs[0].text.startswith("INTERNAL")


def test_the_table_is_said_to_have_what_was_remarked_on_where_anything_was():
    lines = [each.text for each in body(brief_word(made())).paragraphs]
    bare = [each.text for each in body(brief_word(made(changes=()))).paragraphs]

    assert "Changes that touch the watch list or have a remark" in lines
    assert "Changes that touch the watch list" in bare


@pytest.mark.parametrize(("heading", "is_turned"), [("“الحق في التنمية…”", True), ("Objective 5", False)])
def test_a_place_named_by_words_from_right_to_left_runs_so(heading, is_turned):
    change = BriefChange(change=0, place=Place("", heading), headline="Reworded", old=(Piece("-"),), new=())
    cell = body(brief_word(made(changes=(change,)))).tables[0].rows[1].cells[0]

    assert (cell.paragraphs[0]._p.find(f".//{W}bidi") is not None) is is_turned
    assert cell.text == heading


def test_the_table_has_both_wordings_the_reason_and_an_empty_column_for_instructions():
    changes, obligations = body(brief_word(made())).tables

    head, row = rows(changes)
    assert head == ["Paragraph", "Old wording", "New wording", "What happened", "Instructions"]
    happened = "Reworded. “migrants” is in the paragraph.\nRemark: Oppose: no"
    assert row == ["Objective 5, 12\nold: 10", "Migrants will act", "Migrants may act", happened, ""]
    assert rows(obligations)[1] == ["12", "Weakened: “will” → “may”", "They will", "They may"]


def test_what_is_named_of_obligations_is_said_to_be_what_was_found_and_not_all_there_is():
    word = body(brief_word(made(obligations_rest=(Rest("new obligations", 2, ("Article 3 – 9, 12",)),))))

    lines = [each.text for each in word.paragraphs]
    heading = lines.index("Obligations, other than those told above")
    assert lines[heading + 1] == (
        "Struck out or underlined here: only the words that bind. "
        "Not all are found: obligations reworded at length, and others of a paragraph named here, may be missing."
    )
    assert "Found: 2 new obligations: Article 3 – 9, 12. " in lines
    assert not [line for line in lines if line.startswith("Found: 3 more")]


def test_changed_words_are_struck_and_underlined_by_styles():
    changes, _ = body(brief_word(made())).tables
    styles = {
        run.text: run.style.name
        for row in changes.rows
        for cell in row.cells
        for p in cell.paragraphs
        for run in p.runs
    }

    assert styles["will"] == "DD Struck out"
    assert styles["may"] == "DD Put in"
    assert styles["Migrants "] == "Default Paragraph Font"


def test_brackets_are_shown_as_they_were_and_as_they_are_and_counted_by_heading():
    both = made(
        brackets_before=3,
        brackets_after=1,
        brackets_said="3 pairs stood in the old text.",
        bracket_shifts=(
            BriefBracket(BracketTurn.OPENED, Place("3", "Article 2"), (Piece("in all"),), (Piece("[in] all"),)),
            BriefBracket(
                BracketTurn.CLOSED, Place("4", "Article 2", "5"), (Piece("[so] be it"),), (Piece("so be it"),)
            ),
        ),
        brackets_under=(BracketsUnder("Article 2", 3, 1, "3", "4, 6"), BracketsUnder("", 1, 0)),
    )

    lines = [each.text for each in body(brief_word(both)).paragraphs]

    assert "Square brackets: 3 in the old text, 1 in the new one." in lines
    told = "Article 2 3 → 1 (opened in 3 | closed in 4, 6); Before the first heading 1 → 0."
    assert f"Old → new, in the order of the text: {told}" in lines
    assert "Opened, for example Article 2, 3: in all → [in] all" in lines
    assert "Closed, for example Article 2, 4: [so] be it → so be it" in lines


def test_header_rows_are_repeated_and_no_run_has_looks_of_its_own():
    document = etree.fromstring(parts(brief_word(made()))["word/document.xml"])

    for table in document.iter(f"{W}tbl"):
        first, *others = table.iter(f"{W}tr")
        assert first.find(f".//{W}tblHeader") is not None
        assert not any(row.find(f".//{W}tblHeader") is not None for row in others)
    looks = {child.tag for look in document.iter(f"{W}rPr") for child in look}
    assert looks <= {f"{W}rStyle", f"{W}rtl", f"{W}lang"}


def test_every_style_used_is_there():
    found = parts(brief_word(made()))
    known = {each.get(f"{W}styleId") for each in etree.fromstring(found["word/styles.xml"]).iter(f"{W}style")}
    used = set()
    for name in found:
        if name.startswith("word/") and name.endswith(".xml"):
            for tag in ("pStyle", "rStyle", "tblStyle"):
                used |= {each.get(f"{W}val") for each in etree.fromstring(found[name]).iter(f"{W}{tag}")}

    assert used <= known


def test_the_file_names_nobody_but_the_author_given():
    nobody, ana = body(brief_word(made())), body(brief_word(made(), author="Ana"))

    for word in (nobody, ana):
        assert word.core_properties.created.year == 2000
        assert word.core_properties.title == "Brief for capital: Rev.1 → Rev.2"
    assert (nobody.core_properties.author, nobody.core_properties.last_modified_by) == ("", "")
    assert ana.core_properties.author == "Ana"
    everything = b"".join(parts(brief_word(made())).values())
    for secret in (b"DraftDesk", b"python-docx", b"rsid", str(Path.home()).encode()):
        assert secret.lower() not in everything.lower()


def test_the_same_brief_gives_the_same_bytes():
    assert brief_word(made()) == brief_word(made())


def test_arabic_runs_from_right_to_left_in_mirrored_columns_and_english_does_not():
    words = "يجب على الدول"
    arabic = made(
        language="ar",
        changes=(
            BriefChange(
                change=0,
                place=Place("12", ""),
                headline="Reworded",
                old=(Piece(words),),
                new=(Piece(words, INSERT),),
                why=("“الحق” is in the paragraph.",),
            ),
        ),
    )
    document = etree.fromstring(parts(brief_word(arabic))["word/document.xml"])

    assert all(table.find(f".//{W}bidiVisual") is not None for table in document.iter(f"{W}tbl"))
    for paragraph in document.iter(f"{W}p"):
        text = "".join(paragraph.itertext())
        is_turned = paragraph.find(f".//{W}bidi") is not None
        assert is_turned is text.startswith(words[:3]), text
    latin = etree.fromstring(parts(brief_word(made()))["word/document.xml"])
    assert latin.find(f".//{W}bidiVisual") is None


def test_whatever_the_texts_say_stays_text():
    side = BriefSide(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    change = BriefChange(
        change=0,
        place=Place(HOSTILE, HOSTILE),
        headline=HOSTILE,
        old=(Piece(HOSTILE),),
        new=(Piece(HOSTILE, INSERT),),
        why=(HOSTILE,),
        remarks=(HOSTILE,),
    )
    content = brief_word(made(a=side, b=side, changes=(change,), unread=(HOSTILE,), summary=(HOSTILE,)), HOSTILE)

    (changes, _) = body(content).tables
    assert "<w:p>&amp;" in rows(changes)[1][1]
    assert body(content).core_properties.author.startswith("<w:p>")


def test_a_brief_of_nothing_is_a_page_that_says_so():
    nothing = made(changes=(), rest=(), obligations=(), items=(), basis=Basis.WEIGHTIEST)

    word = body(brief_word(nothing))

    assert not word.tables
    assert "No substantive change." in [each.text for each in word.paragraphs]


def test_what_words_mean_stands_before_the_table_that_has_them():
    word = body(brief_word(made(terms=("Confirmed: it is free.",), obligations_terms=("Other bearer: another.",))))

    said = [each.text for each in word.paragraphs]
    legend = next(nth for nth, text in enumerate(said) if text.endswith("Confirmed: it is free."))
    heading = said.index("Obligations, other than those told above")
    assert legend < heading
    assert said[heading + 1].startswith(
        "Struck out or underlined here: only the words that bind. Other bearer: another."
    )


PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"


@pytest.mark.skipif(
    not PAIRS.is_dir() or not shutil.which("soffice"), reason="needs the real documents and LibreOffice"
)
@pytest.mark.parametrize(
    ("name", "watched", "remarked"),
    [
        ("paris-brackets-resolved", ("finance", "loss and damage", "human rights"), 0),
        ("resolution-oceans", (), 0),
        ("paris-pdf-restructured", ("finance",), 0),
        ("resolution-right-to-development-arabic", ("الحق",), 0),
        pytest.param("paris-pdf-restructured", ("finance",), 1, marks=pytest.mark.slow),
        pytest.param("paris-pdf-restructured", ("finance",), 40, marks=pytest.mark.slow),
    ],
)
def test_real_briefs_have_two_to_four_pages(tmp_path, name, watched, remarked):
    from draftdesk.drafting.briefing import brief
    from draftdesk.drafting.comparing import compared, text_of_file
    from draftdesk.drafting.watching import from_line
    from draftdesk.kit.jobs import silent
    from draftdesk.model.remarking import anchor_of, new_remark

    a, b = (text_of_file(next((PAIRS / name).glob(f"{side}.*")), silent) for side in "ab")
    found = compared(a, b, silent)
    places = [at for at, each in enumerate(found.comparison.changes) if each.substance][6:][::2][:remarked]
    remarks = [
        new_remark(anchor_of(found.comparison, at), "Beyond our mandate: ask the legal adviser.") for at in places
    ]
    content = brief_word(brief(found, [from_line(each) for each in watched], remarks=remarks))
    (tmp_path / "brief.docx").write_bytes(content)
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/office", "--convert-to", "pdf"]
    subprocess.run(
        [*office, "--outdir", tmp_path, tmp_path / "brief.docx"], check=True, capture_output=True, timeout=180
    )

    import pypdfium2

    document = pypdfium2.PdfDocument(tmp_path / "brief.pdf")
    pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    document.close()
    assert 2 <= len(pages) <= 4
    assert all(re.match(r"\s*INTERNAL", page) for page in pages)
