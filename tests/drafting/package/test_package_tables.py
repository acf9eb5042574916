"""The table of changes and the cover note of a package, as those read them to whom it was sent."""

import io
from dataclasses import replace

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from draftdesk.drafting import composing
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.drafting.package.circulate import Order, circulate, prepare, version_before
from draftdesk.drafting.package.files import Piece
from draftdesk.kit.jobs import silent
from draftdesk.model.drafts import Role, Status

HANDLING = "Advance unedited version"
TITLE = "Compact on water"


@pytest.fixture
def talks(desk_with):
    """A text of five paragraphs, of which three call a footnote."""
    desk = desk_with("blank")
    desk.act(lambda tx: tx.update(replace(desk.draft, title=TITLE)))
    last = None
    for n, words in enumerate(("Waters", "Protect springs", "Share data", "Train people", "Report back", "Meet again")):
        role = Role.OPERATIVE if n else Role.HEADING_2
        last = desk.act(composing.insert_paragraph, desk.draft, words, role=role, after=last and last.id)
        if n > 2:
            desk.act(composing.add_footnote, last.id, len(words), f"See the report, chapter {n}")
    return desk


def issued(desk, label, **details):
    return desk.freeze(label, handling=HANDLING, **details)


def sent(desk, version, folder, **order):
    """The Word files of the package by their kind."""
    earlier = version_before(desk.look, desk.draft, version)
    prepared = prepare(desk.look, desk.draft, version, earlier, Order(pdf=False, **order), silent)
    package = circulate(desk.workspace, prepared, folder, overwrite=False, progress=silent)
    found = {each.piece: folder / each.name for each in package.files if each.name.endswith(".docx")}
    return {piece: docx.Document(io.BytesIO(path.read_bytes())) for piece, path in found.items()}


def front(document):
    return [each.text for each in document.paragraphs if each.text]


def rows(document):
    return [[cell.text for cell in row.cells] for row in document.tables[0].rows]


def head_and_foot(document):
    section = document.sections[0]
    return [each.paragraphs[0].text for each in (section.header, section.footer, section.first_page_footer)]


# --- which document it is about -------------------------------------------------------------------------------------


def test_a_table_of_changes_says_what_it_goes_with_and_how_that_is_handled(talks, tmp_path):
    issued(talks, "Zero draft", date="5 February 2018")
    talks.act(composing.edit, talks.paragraph("Share data").id, "Share all data")
    table = sent(talks, issued(talks, "Rev.1", date="26 March 2018", symbol="A/L.1/Rev.1"), tmp_path / "out")[
        Piece.TABLE
    ]

    assert front(table)[:6] == [
        "A/L.1/Rev.1",
        TITLE,
        HANDLING,
        "What changed",
        "A: Zero draft, 5 February 2018",
        "B: Rev.1, 26 March 2018",
    ]
    head, foot, first = head_and_foot(table)
    assert head == "A/L.1/Rev.1, What changed\t26 March 2018"
    assert foot.startswith(HANDLING)
    assert first.startswith(HANDLING)


def test_pages_of_a_table_without_a_symbol_have_the_title_at_their_head(talks, tmp_path):
    issued(talks, "Zero draft")
    talks.act(composing.edit, talks.paragraph("Share data").id, "Share all data")
    table = sent(talks, issued(talks, "Rev.1"), tmp_path / "out")[Piece.TABLE]
    assert front(table)[:5] == [TITLE, HANDLING, "What changed", "A: Zero draft", "B: Rev.1"]
    assert head_and_foot(table)[0] == f"{TITLE}, What changed"


# --- the cover note -------------------------------------------------------------------------------------------------


def test_the_cover_note_says_how_the_package_is_handled_and_tears_no_line_open(talks, tmp_path):
    note = sent(talks, issued(talks, "Zero draft", date="5 February 2018"), tmp_path / "out")[Piece.NOTE]
    assert front(note)[:4] == [HANDLING, TITLE, "Zero draft: cover note", "5 February 2018"]
    listed = [each for each in note.paragraphs if each.text.startswith("(")]
    assert listed
    assert all(each.style.paragraph_format.alignment is not WD_ALIGN_PARAGRAPH.JUSTIFY for each in listed)


def test_the_title_block_of_a_cover_note_is_closed_where_no_date_is_known(talks, tmp_path):
    note = sent(talks, issued(talks, "Zero draft"), tmp_path / "out")[Piece.NOTE]
    assert front(note)[:4] == [HANDLING, TITLE, "Zero draft", "Cover note"]
    (last,) = [each for each in note.paragraphs if each.text == "Cover note"]
    assert last.style.element.find(f".//{qn('w:pBdr')}") is not None


def test_what_goes_beside_a_version_without_a_title_has_the_draft_s(talks, tmp_path):
    issued(talks, "Zero draft")
    talks.act(lambda tx: tx.update(replace(talks.draft, title="")))
    revised = issued(talks, "Rev.1")
    talks.act(lambda tx: tx.update(replace(talks.draft, title=TITLE)))
    files = sent(talks, revised, tmp_path / "out")
    assert TITLE in front(files[Piece.NOTE])
    assert TITLE in front(files[Piece.TABLE])


# --- what is agreed -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", shipped_export_profiles().values(), ids=lambda each: each.name)
def test_a_status_that_changed_is_told_where_the_profile_prints_it(talks, tmp_path, profile):
    issued(talks, "Zero draft")
    talks.act(composing.set_status, talks.paragraph("Share data").id, Status.AGREED)
    table = sent(talks, issued(talks, "Rev.1"), tmp_path / "out", profile=profile)[Piece.TABLE]
    told = [(now, said) for _, now, said, _ in rows(table) if said.startswith("Status")]
    assert told == ([("2.\tShare data.", "Status: agreed (was open)")] if profile.margin_status else [])
    said = "No word changed; 1 with another status." if profile.margin_status else "Nothing changed."
    assert said in front(table)
    same = 6 if profile.margin_status else 7  # with the title and the heading
    assert front(table)[6] == f"{same} paragraphs and 3 footnotes unchanged."
