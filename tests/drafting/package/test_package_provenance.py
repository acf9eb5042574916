"""The table of where each paragraph comes from, as those read it whose words are in the text, or no longer are."""

import io
from dataclasses import replace

import docx
import pytest

from draftdesk.comparing.compare import compare
from draftdesk.drafting import composing
from draftdesk.drafting.circulating import ShownSources
from draftdesk.drafting.describing import SourceChanges, change_sources
from draftdesk.drafting.package.circulate import Order, circulate, prepare, version_before
from draftdesk.drafting.package.files import Piece
from draftdesk.drafting.package.provenance import Earlier, provenance
from draftdesk.drafting.receiving import add_version_as_act, receive
from draftdesk.drafting.texts import text_of_version
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.model.drafts import Attribution, Role
from draftdesk.model.export_profile import Paper
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def talks(desk, offer):
    """A text of five paragraphs from two sources."""
    desk.act(lambda tx: tx.update(replace(desk.draft, title="Compact on water")))
    desk.bring_in(
        offer("Share data", contributors=["Ghana"], kinds=["State"]),
        offer("Protect springs", contributors=["Nepal", "Kenya"], kinds=["State", "State"]),
        "Train people",
        title="Summary of the third session",
        session="3",
    )
    desk.act(change_sources, queries.sources(desk.look), SourceChanges(dated="2017-07-24"))
    desk.bring_in("Meet again", "Report back", title="Statement by Ghana", name="paper-by-experts.txt")
    desk.assemble()
    return desk


def sent(desk, folder, **order):
    """What the package tells of the newest version."""
    version = queries.versions(desk.look, desk.draft.id)[-1]
    earlier = version_before(desk.look, desk.draft, version)
    alone = frozenset({Piece.TRACKED, Piece.TABLE, Piece.NOTE})
    prepared = prepare(desk.look, desk.draft, version, earlier, Order(pdf=False, left_out=alone, **order), silent)
    package = circulate(desk.workspace, prepared, folder, overwrite=False, progress=silent)
    (name,) = [each.name for each in package.files if each.piece is Piece.PROVENANCE]
    return docx.Document(io.BytesIO((folder / name).read_bytes()))


def rows(document, nth=0):
    return [[cell.text for cell in row.cells] for row in document.tables[nth].rows]


def row(document, words):
    """The one row that says these words, before or now."""
    (found,) = [each for each in rows(document)[1:] if words in each[0] or words in each[2]]
    return found


def key(document):
    return rows(document, 1) if len(document.tables) > 1 else []


# --- the key to the sources -----------------------------------------------------------------------------------------


def test_the_sources_that_the_table_names_are_told_at_its_end(talks, tmp_path):
    talks.freeze()
    table = sent(talks, tmp_path / "out")
    assert row(table, "Train people")[1] == "(SS/3)"
    assert key(table) == [
        ["Code", "Source", "Session", "Date"],
        ["SS", "Summary of the third session", "Session 3", "24 July 2017"],
        ["PE", "Statement by Ghana", "", ""],
    ]
    assert "Sources named above" in [each.text for each in table.paragraphs]


def test_a_source_is_in_the_key_for_as_long_as_the_table_names_it(talks, tmp_path):
    talks.freeze()
    talks.act(composing.delete, talks.paragraph("Meet again").id)
    talks.act(composing.delete, talks.paragraph("Report back").id)
    talks.freeze("Rev.1")
    assert [each[0] for each in key(sent(talks, tmp_path / "rev.1"))[1:]] == ["SS", "PE"]
    talks.freeze("Rev.2")
    assert [each[0] for each in key(sent(talks, tmp_path / "rev.2"))[1:]] == ["SS"]


def test_the_key_has_the_code_that_the_table_has_also_where_it_was_changed_since(talks, tmp_path):
    talks.freeze()
    talks.act(change_sources, [queries.source_named(talks.look, "SS")], SourceChanges(code="TS3"))
    table = sent(talks, tmp_path / "out")
    assert row(table, "Train people")[1] == "(SS/3)"
    assert [each[:2] for each in key(table)[1:]] == [
        ["SS", "Summary of the third session"],
        ["PE", "Statement by Ghana"],
    ]


@pytest.mark.parametrize("fewer", [Visibility.INTERNAL, Visibility.COFACILITATORS])
def test_a_source_that_is_not_for_circulation_is_in_no_key(talks, tmp_path, fewer):
    talks.freeze()
    talks.act(composing.delete, talks.paragraph("Meet again").id)
    talks.freeze("Rev.1")
    secret = queries.source_named(talks.look, "PE")
    talks.act(change_sources, [secret], SourceChanges(visibility=fewer))
    table = sent(talks, tmp_path / "out")
    assert row(table, "Meet again")[1] == row(table, "Report back")[1] == "—"
    assert [each[0] for each in key(table)[1:]] == ["SS"]
    assert "2 contributions are not shown" in " ".join(each.text for each in table.paragraphs)


@pytest.mark.parametrize("attribution", [Attribution.BY_GROUP, Attribution.NONE])
def test_the_key_names_nobody_whom_the_attribution_does_not_name(talks, tmp_path, attribution):
    talks.freeze()
    table = sent(talks, tmp_path / "out", attribution=attribution)
    assert [each[:2] for each in key(table)[1:]] == [
        ["SS", "Summary of the third session"],
        ["PE", "[title withheld]"],
    ]


def test_what_is_withheld_is_so_in_the_language_of_the_text(talks, tmp_path):
    talks.act(lambda tx: tx.update(replace(talks.draft, language="fr")))
    talks.freeze()
    table = sent(talks, tmp_path / "out", attribution=Attribution.NONE)
    assert key(table)[1:] == [
        ["SS", "Summary of the third session", "Session 3", "24 juillet 2017"],
        ["PE", "[titre non communiqué]", "", ""],
    ]


def test_a_table_that_names_no_source_has_no_key(desk_with, tmp_path):
    blank = desk_with("blank")
    blank.act(composing.insert_paragraph, blank.draft, "Share data")
    blank.freeze()
    assert key(sent(blank, tmp_path / "out")) == []


# --- what is gone ---------------------------------------------------------------------------------------------------


def test_what_was_deleted_says_whom_it_came_from(talks, tmp_path):
    talks.freeze()
    talks.act(composing.delete, talks.paragraph("Protect springs").id)
    talks.freeze("Rev.1")
    gone = row(sent(talks, tmp_path / "out"), "Protect springs")
    assert (gone[0], gone[1], gone[3]) == ("[Deleted]", "Kenya; Nepal (SS/2)", "Paragraph deleted")


def test_what_was_deleted_names_those_alone_whom_its_own_version_and_the_new_one_may_name(talks, tmp_path):
    talks.freeze()
    talks.act(composing.delete, talks.paragraph("Protect springs").id)
    talks.act(lambda tx: tx.update(replace(talks.draft, attribution=Attribution.NONE)))
    talks.freeze("Rev.1")
    assert row(sent(talks, tmp_path / "out"), "Protect springs")[1] == "(SS/2)"
    talks.act(lambda tx: tx.update(replace(talks.draft, attribution=Attribution.FULL)))
    talks.act(composing.delete, talks.paragraph("Share data").id)
    talks.freeze("Rev.2")
    assert row(sent(talks, tmp_path / "again"), "Share data")[1] == "(SS/1)"


# --- what is said of each -------------------------------------------------------------------------------------------


def test_a_footnote_is_told_beside_words_that_are_unchanged_and_stands_in_none(talks, tmp_path):
    talks.freeze()
    talks.act(composing.add_footnote, talks.paragraph("Share data").id, len("Share"), "Resolution 70/1.")
    talks.freeze("Rev.1")
    now, _, before, approach = row(sent(talks, tmp_path / "out"), "Share data")
    assert now == "1 (a)\tShare data;"
    assert (before, approach) == ("[Words unchanged]", "Footnote added; verbatim")
    talks.freeze("Rev.2")
    assert row(sent(talks, tmp_path / "again"), "Share data")[2:] == ["[Unchanged]", "Verbatim"]


def test_the_first_version_has_no_footnote_mark_among_its_words_either(talks, tmp_path):
    talks.act(composing.add_footnote, talks.paragraph("Share data").id, len("Share"), "Resolution 70/1.")
    talks.freeze()
    assert row(sent(talks, tmp_path / "out"), "Share data")[0] == "1 (a)\tShare data;"


def test_words_with_a_cross_reference_among_them_are_not_said_to_be_verbatim(talks, tmp_path):
    talks.freeze()
    talks.act(composing.add_reference, talks.paragraph("Share data").id, 5, talks.paragraph("Train people").id)
    talks.freeze("Rev.1")
    assert row(sent(talks, tmp_path / "out"), "Share data")[3] == "Reworded; adapted"


def test_where_an_editor_alone_would_change_something_it_is_told_what(talks, tmp_path):
    talks.freeze()
    talks.act(composing.delete, talks.paragraph("Protect springs").id)
    talks.act(composing.delete, talks.paragraph("Report back").id)
    talks.act(composing.add_footnote, talks.paragraph("Train people").id, len("Train"), "Resolution 70/1.")
    talks.freeze("Rev.1")
    table = sent(talks, tmp_path / "out")
    assert row(table, "Meet again")[3] == "Minor: ending of a list item; was 1 (d); verbatim"
    assert row(table, "Train people")[3] == "Minor: ending of a list item; footnote added; was 1 (c); verbatim"


def test_a_number_stands_apart_from_its_words_in_bold(talks, tmp_path):
    talks.freeze()
    table = sent(talks, tmp_path / "out")
    (cell,) = [row.cells[0] for row in table.tables[0].rows if "Share data" in row.cells[0].text]
    number, tab, words = cell.paragraphs[0].runs
    assert (number.text, tab.text, words.text) == ("1 (a)", "\t", "Share data;")
    assert (number.bold, words.bold) == (True, None)
    assert cell.paragraphs[0]._p.find(f"{W}pPr/{W}tabs/{W}tab") is not None


def test_a_letter_whose_paragraph_has_another_number_says_what_it_was(talks, tmp_path):
    talks.freeze()
    talks.act(composing.insert_paragraph, talks.draft, "Meet every year", role=Role.OPERATIVE, after=None)
    talks.freeze("Rev.1")
    assert row(sent(talks, tmp_path / "out"), "Share data") == [
        "2 (a)\tShare data;",
        "Ghana (SS/1)",
        "1 (a)\tShare data;",
        "Was 1 (a); verbatim",
    ]
    talks.freeze("Rev.2")
    assert row(sent(talks, tmp_path / "again"), "Share data")[2:] == ["[Unchanged]", "Verbatim"]


# --- how it looks ---------------------------------------------------------------------------------------------------


def looks(cell):
    """The runs of a cell that do not look as all do."""
    found = {}
    for run in cell._tc.iter(f"{W}r"):
        marks = [each.get(f"{W}val") or each.tag.removeprefix(W) for each in run.iterfind(f"{W}rPr/*")]
        told = {"b", "i", "superscript", "subscript"}.intersection(marks)
        if told:
            found["".join(each.text for each in run.iter(f"{W}t"))] = told
    return found


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_paragraphs_look_as_they_do_in_the_text_now_and_before(desk_with, tmp_path, language):
    desk = desk_with("blank")
    desk.act(lambda tx: tx.update(replace(desk.draft, language=language, title="", name=language)))
    water = {"en": "Water", "ar": "الماء", "zh": "水资源"}[language]
    text = f"*{water}* \\* H~2~O 5^th^ **50** \\*7\\*"
    words = desk.act(composing.insert_paragraph, desk.draft, text, role=Role.OPERATIVE)
    desk.freeze("1")
    (_, cell) = sent(desk, tmp_path / "out").tables[0].columns[0].cells
    assert cell.text.startswith(f"1\t{water} * H2O 5th 50 *7*")
    shown = {"1": {"b"}, water: {"i"}, "2": {"subscript"}, "th": {"superscript"}, "50": {"b"}}
    assert looks(cell) == shown
    desk.act(composing.edit, words.id, f"{water} H~2~O 5^th^ **50** *60* 70")
    desk.freeze("2")
    now, _, before, _ = sent(desk, tmp_path / "again").tables[0].rows[1].cells
    assert looks(now) == {"1": {"b"}, "2": {"subscript"}, "th": {"superscript"}, "50": {"b"}, "60": {"i"}}
    assert (before.text, looks(before)) == (cell.text, shown)


# --- numbers that begin again ---------------------------------------------------------------------------------------


SECTIONS = """## Springs

1. Protect each spring in the country.

2. Share data on springs with all neighbours.

## Wells

{first}. Protect each well in the district.

{second}. Share data on wells with all towns.
"""


def receive_sections(desk, label, *numbers):
    content = SECTIONS.format(first=numbers[0], second=numbers[1]).encode()
    received = receive(desk.look, desk.draft, content, "text.md", silent)
    return add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label=label))


def told_of(desk, version, earlier=None):
    """The rows of the table of a version, beside another where one is given."""
    document = queries.version_document(desk.look, version)
    before = None
    if earlier:
        texts = (text_of_version(desk.look, each).passages for each in (earlier, version))
        before = Earlier(label="1", date="", comparison=compare(*texts), sources=ShownSources())
    return rows(docx.Document(io.BytesIO(provenance(document, version.label, before, Paper.A4))))[1:]


def test_headings_have_rows_where_numbers_begin_again_below_each(desk_with):
    desk = desk_with("blank")
    one, two = (receive_sections(desk, label, 1, 2) for label in "12")
    expected = [
        "Springs",
        "1\tProtect each spring in the country.",
        "2\tShare data on springs with all neighbours.",
        "Wells",
        "1\tProtect each well in the district.",
        "2\tShare data on wells with all towns.",
    ]
    assert [each[0] for each in told_of(desk, one)] == expected
    told = told_of(desk, two, one)
    assert [each[0] for each in told] == expected
    assert told[0][1:] == ["—", "[Unchanged]", "—"]


def test_headings_that_did_not_change_have_no_rows_where_numbers_go_on(desk_with):
    desk = desk_with("blank")
    one, two = (receive_sections(desk, label, 3, 4) for label in "12")
    for told in (told_of(desk, one), told_of(desk, two, one)):
        assert [each[0][0] for each in told] == ["1", "2", "3", "4"]


# --- which document it is of ----------------------------------------------------------------------------------------


def test_the_table_says_of_which_document_it_is(talks, tmp_path):
    talks.freeze(date="5 February 2018")
    talks.freeze("Rev.1", symbol="A/CONF.1/L.1", date="26 March 2018", handling="Advance unedited version")
    table = sent(talks, tmp_path / "out")
    assert [each.text for each in table.paragraphs][:5] == [
        "A/CONF.1/L.1",
        "Compact on water",
        "Advance unedited version",
        "Where each paragraph comes from",
        "Rev.1, 26 March 2018; before: Zero draft, 5 February 2018.",
    ]
    (section,) = table.sections
    assert section.header.paragraphs[0].text == "A/CONF.1/L.1, Where each paragraph comes from\t26 March 2018"
    assert section.first_page_footer.paragraphs[0].text.startswith("Advance unedited version\t")


def test_without_a_symbol_its_pages_are_named_by_the_title(talks, tmp_path):
    talks.freeze()
    table = sent(talks, tmp_path / "out")
    assert [each.text for each in table.paragraphs][:3] == [
        "Compact on water",
        "Where each paragraph comes from",
        "Zero draft.",
    ]
    assert table.sections[0].header.paragraphs[0].text == "Compact on water, Where each paragraph comes from"


def test_who_contributed_is_named_in_the_language_of_the_draft(talks, tmp_path):
    """A source's title that names nobody but them stays, in whatever language it is."""
    talks.act(lambda tx: tx.update(replace(talks.draft, language="es", attribution=Attribution.FULL)))
    talks.freeze("1")
    told = [cells[1] for cells in rows(sent(talks, tmp_path / "out"))[1:]]
    assert any("Kenya" in each for each in told)
    talks.act(lambda tx: tx.update(replace(talks.draft, language="ru")))
    talks.freeze("2")
    told = " ".join(cells[1] for cells in rows(sent(talks, tmp_path / "again"))[1:])
    assert {"Гана", "Непал", "Кения"} <= {each.strip(";,") for each in told.split()}
    assert not {"Ghana", "Nepal", "Kenya"} & set(told.split())
