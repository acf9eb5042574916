from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.kit.jobs import Stopped, silent
from draftdesk.model.comparison import Look, Mark, Part, Passage
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.passages import word_passages

DATA = Path(__file__).parents[3] / "shared" / "data"
WordFile = Callable[..., bytes]
Passages = Callable[..., tuple[Passage, ...]]


@pytest.fixture
def passages(word_file: WordFile) -> Passages:
    """The passages of a Word file given as `word_file` takes it."""
    return lambda body, **parts: word_passages(open_package(word_file(body, **parts), "paper.docx"), silent)


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def note(id_: int, inner: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{id_}">{inner}</w:{kind}>'


def refer(id_: int, kind: str = "footnote", more: str = "") -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{id_}" {more}/></w:r>'


@pytest.mark.parametrize(
    ("said", "number", "text"),
    [
        ("12. States", "12.", "States"),
        ("\t(b)\tEncourages ", "(b)", "Encourages "),
        ("12 bis. States", "12 bis.", "States"),
        ("OP12 alt. States", "OP12 alt.", "States"),
        ("In 2018 the States", "", "In 2018 the States"),
        ("\t 12 May 2018 ", "", "12 May 2018 "),
        ("\u0661 - \u062a\u0624\u0643\u062f", "\u0661 -", "\u062a\u0624\u0643\u062f"),
        ("一、导言", "一、", "导言"),
        ("(а) государства", "(а)", "государства"),
        ("12.", "", "12."),
        ("e\u0301\u200bclair \u202bعربي\u202c", "", "e\u0301\u200bclair \u202bعربي\u202c"),
    ],
)
def test_a_typed_number_and_the_blanks_before_the_words_stand_apart_and_nothing_else_is_touched(
    passages: Passages, said: str, number: str, text: str
) -> None:
    (found,) = passages(para(run(said)))
    assert (found.number, found.text) == (number, text)


def test_a_number_of_words_own_goes_before_one_that_was_typed(passages: Passages) -> None:
    level = '<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    (found,) = passages(para(run("(a) States"), listed), numbering=numbering)
    assert (found.number, found.text) == ("7.", "(a) States")


def looks(passage: Passage) -> list[tuple[Look, str]]:
    return [(mark.look, passage.text[mark.start : mark.end]) for mark in passage.marks]


def test_looks_are_those_of_the_runs_and_of_their_character_styles(passages: Passages) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Em"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:type="character" w:styleId="Base"><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loud"><w:rPr><w:b/></w:rPr></w:style>'
    )
    inner = (
        run("1.\tRecalling ", '<w:i/><w:lang w:val="en"/>')
        + run("also", '<w:rStyle w:val="Em"/>')
        + run(" H")
        + run("2", '<w:vertAlign w:val="subscript"/>')
        + run("O", '<w:u w:val="none"/><w:b w:val="0"/>')
        + run(" out", '<w:strike/><w:u w:val="double"/>')
        + run(" عربي", "<w:rtl/><w:b/><w:iCs/>")
        + run(" x", '<w:vertAlign w:val="superscript"/><w:dstrike/>')
    )
    (found,) = passages(para(inner, '<w:pStyle w:val="Loud"/>'), styles=styles)
    assert found.number == "1."
    assert looks(found) == [
        (Look.ITALIC, "Recalling also"),
        (Look.SUBSCRIPT, "2"),
        (Look.STRUCK, "out"),
        (Look.UNDERLINE, "out"),
        (Look.ITALIC, "عربي"),
        (Look.STRUCK, "x"),
        (Look.SUPERSCRIPT, "x"),
    ]


def test_white_space_at_the_edge_of_words_has_no_look(passages: Passages) -> None:
    inner = run("a", "<w:b/>") + run(" ") + run(" b ", "<w:b/>") + run("c") + run("  ", "<w:i/>")
    (found,) = passages(para(inner))
    assert looks(found) == [(Look.BOLD, "a  b")]


def test_notes_are_marked_with_their_printed_number_and_follow_the_tables(passages: Passages) -> None:
    body = (
        para(
            run("12. Text")
            + refer(5)
            + run(" on")
            + refer(3)
            + refer(1, "endnote")
            + refer(4, more='w:customMarkFollows="1"')
        )
        + f"<w:tbl><w:tr><w:tc>{para(run('cell') + refer(7))}</w:tc></w:tr></w:tbl>"
    )
    notes = "".join(note(n, para(run(f" note {n}"))) for n in (3, 4, 5, 7))
    found = passages(body, footnotes=notes, endnotes=note(1, para(run("end")) + para(run("more")), "endnote"))
    assert [(each.part, each.number, each.text) for each in found] == [
        (Part.BODY, "12.", "Text on"),
        (Part.TABLE, "", "cell"),
        (Part.FOOTNOTE, "1", "note 5"),
        (Part.FOOTNOTE, "2", "note 3"),
        (Part.FOOTNOTE, "", "note 4"),
        (Part.FOOTNOTE, "3", "note 7"),
        (Part.FOOTNOTE, "i", "end"),
        (Part.FOOTNOTE, "", "more"),
    ]
    assert [(mark.start, mark.end, mark.value) for mark in found[0].marks] == [
        (4, 4, "1"),
        (7, 7, "2"),
        (7, 7, "i"),
    ], "a reference that prints nothing calls nothing"
    assert found[1].marks == (Mark(4, 4, Look.FOOTNOTE, "3"),)


RAISED = '<w:vertAlign w:val="superscript"/>'


@pytest.mark.parametrize(
    "sign",
    [
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>',
        '<w:r><w:footnoteReference w:customMarkFollows="true" w:id="3"/><w:t> * </w:t></w:r>',
    ],
)
def test_a_mark_typed_for_a_note_is_its_number_and_no_word(passages: Passages, sign: str) -> None:
    body = para(run("Text") + sign + run(" goes") + refer(5) + run(" on"))
    notes = note(3, para(run("*", RAISED) + run(" Own note")) + para(run("and more"))) + note(5, para(run(" Counted")))
    found = passages(body, footnotes=notes)
    assert [(each.number, each.text) for each in found] == [
        ("", "Text goes on"),
        ("*", "Own note"),
        ("", "and more"),
        ("1", "Counted"),
    ]
    assert [(mark.start, mark.value) for mark in found[0].marks] == [(4, "*"), (9, "1")]


def test_a_mark_typed_apart_from_the_reference_stays_in_the_text(passages: Passages) -> None:
    body = para(run("Text") + refer(3, more='w:customMarkFollows="1"') + run("2", RAISED) + run(" goes on"))
    found = passages(body, footnotes=note(3, para(run("2", RAISED) + run("\tOwn note"))))
    assert [(each.number, each.text) for each in found] == [("", "Text2 goes on"), ("2", "Own note")]
    assert (Look.FOOTNOTE, "2") in [(mark.look, mark.value) for mark in found[0].marks]


def test_words_in_the_run_of_a_reference_are_no_mark(passages: Passages) -> None:
    sign = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>* and all that follows</w:t></w:r>'
    (found, _) = passages(para(run("Text") + sign), footnotes=note(3, para(run("Own note"))))
    assert found.text == "Text* and all that follows"


def test_cells_levels_and_roles_are_told_and_text_boxes_come_last(passages: Passages) -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{para(run('boxed'))}</w:txbxContent></v:textbox></w:pict></w:r>"
    styles = (
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    )
    cells = f"<w:tc>{para(run('a'))}</w:tc><w:tc>{para(run('b'))}{para('')}{para(run('c'))}</w:tc>"
    body = (
        para(run("The title"), '<w:pStyle w:val="T"/>')
        + para(run("A heading") + box, '<w:pStyle w:val="H2"/>')
        + para(run(" \u00a0"))
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
        + para(run("after"))
    )
    found = passages(body, styles=styles)
    assert [(each.text, each.part, each.cell, each.level, each.role) for each in found] == [
        ("The title", Part.BODY, None, 0, "title"),
        ("A heading", Part.BODY, None, 2, "heading 2"),
        ("a", Part.TABLE, (0, 0, 0), 0, ""),
        ("b", Part.TABLE, (0, 0, 1), 0, ""),
        ("c", Part.TABLE, (0, 0, 1), 0, ""),
        ("after", Part.BODY, None, 0, ""),
        ("boxed", Part.TEXT_BOX, None, 0, ""),
    ]


def check(package: Package) -> None:
    """What the writer relies on: each passage is the end of what its paragraph says, and no word is without one."""
    found = word_passages(package, silent)
    by_address = {passage.where: passage for passage in found}
    assert len(by_address) == len(found)
    for unit in package.units():
        passage = by_address.get(unit.address)
        assert (passage is None) == (not (unit.text or "").strip())
        if passage is not None:
            assert unit.text is not None
            assert unit.text.endswith(passage.text)
            cut = unit.text[: len(unit.text) - len(passage.text)]
            assert cut.strip() in ("", passage.number) or not cut.isprintable()
            assert "".join(piece.text for piece in unit.pieces) == unit.text
            assert package.element(passage.where) is unit.element
            for mark in passage.marks:
                assert 0 <= mark.start <= mark.end <= len(passage.text)


pieces_ = st.tuples(
    st.text("a1.() \t\u202b\u200dé\u0301ا١一•-", min_size=1, max_size=6),
    st.sampled_from(["", "<w:b/>", "<w:i/>", "<w:rtl/><w:bCs/>", '<w:rStyle w:val="x"/>', "<w:vanish/>"]),
)


@given(st.lists(st.lists(pieces_, max_size=5), max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_a_file_says_each_passage_is_the_end_of_its_paragraph(
    word_file: WordFile, paragraphs: list[list[tuple[str, str]]]
) -> None:
    body = "".join(para("".join(run(text, look) for text, look in parts) + refer(1)) for parts in paragraphs)
    check(open_package(word_file(body, footnotes=note(1, body)), "paper.docx"))


@pytest.mark.skipif(not DATA.exists(), reason="real documents are not here")
@pytest.mark.parametrize(
    "path",
    sorted([*DATA.glob("docx/un-*"), *DATA.glob("pairs/word-*/?.docx")]),
    ids=lambda path: f"{path.parent.name}-{path.name}",
)
def test_so_it_is_in_real_documents(path: Path) -> None:
    check(open_package(path.read_bytes(), path.name))


@pytest.mark.skipif(not DATA.exists(), reason="real documents are not here")
def test_the_paragraphs_of_a_resolution_have_their_numbers_and_its_notes_too() -> None:
    found = word_passages(open_package((DATA / "docx" / "un-N1745418.docx").read_bytes(), "resolution.docx"), silent)
    operative = [each.number for each in found if each.number[:-1].isdigit() and each.part is Part.BODY]
    assert operative == [f"{n}." for n in range(1, len(operative) + 1)]
    marked = [mark.value for each in found for mark in each.marks if mark.look is Look.FOOTNOTE]
    assert marked == [each.number for each in found if each.part is Part.FOOTNOTE]
    assert marked == [str(n) for n in range(1, len(marked) + 1)]


def test_reading_can_be_stopped(word_file: WordFile) -> None:
    package = open_package(word_file(para(run("text")) * 300), "paper.docx")
    told: list[int] = []

    def stop_soon(done: int, of: int, what: str) -> None:
        told.append(done)
        if len(told) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        word_passages(package, stop_soon)
    assert told[-1] < 150
