"""A version circulated in one act: every file says the same, none says more, and all are known again."""

import hashlib
import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest

from draftdesk.comparing.compare import compare
from draftdesk.drafting import composing
from draftdesk.drafting.circulating import to_circulate
from draftdesk.drafting.commenting import add_comment
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.drafting.identity import take_identity
from draftdesk.drafting.package.changes import list_of_changes
from draftdesk.drafting.package.circulate import Order, circulate, prepare, version_before
from draftdesk.drafting.package.files import Piece, planned
from draftdesk.drafting.package.going_out import going_out
from draftdesk.drafting.receiving import add_version_as_act, receive
from draftdesk.drafting.reissuing import is_corrigendum, reissue_as_act
from draftdesk.drafting.texts import text_of_document
from draftdesk.drafting.verifying import Sameness, verify
from draftdesk.drafting.versions import IssueDetails
from draftdesk.drafting.watching import add_watch
from draftdesk.kit.jobs import Stopped, silent
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Attribution, Role
from draftdesk.model.errors import CannotWrite, InvalidSettings, NotAllowed
from draftdesk.model.export_profile import INFORMAL, Paper
from draftdesk.model.identity import Identity
from draftdesk.model.sources import Visibility
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.revisions import resolved
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries
from draftdesk.workspace.records import ExportRecord
from draftdesk.writing.word import word_file

NO_PDF = Order(pdf=False)


@pytest.fixture
def talks(desk, offer):
    """A zero draft, and a first revision with a word changed and a paragraph less."""
    desk.bring_in(
        offer("Share data", contributors=["Ghana"], kinds=["State"]),
        offer("Protect springs", contributors=["Nepal", "Kenya"], kinds=["State", "State"]),
        title="Summary of the third session",
    )
    desk.assemble()
    desk.freeze("Zero draft", date="5 February 2018")
    share = desk.paragraph("Share data")
    desk.act(composing.edit, share.id, "Share all data")
    desk.act(composing.delete, desk.paragraph("Protect springs").id)
    desk.freeze("Rev.1", date="28 May 2018", time="5.45 p.m.")
    return desk


def version(talks, label):
    return queries.version_labelled(talks.look, talks.draft.id, label)


def sent(talks, target, label="Rev.1", order=NO_PDF, against=None, overwrite=False):
    of = version(talks, label)
    earlier = version(talks, against) if against else version_before(talks.look, talks.draft, of)
    prepared = prepare(talks.look, talks.draft, of, earlier, order, silent)
    return circulate(talks.workspace, prepared, target, overwrite=overwrite, progress=silent)


def content(package, piece):
    (name,) = [each.name for each in package.files if each.piece is piece]
    return (package.target / name).read_bytes()


def lines(content, name="x.docx"):
    return [f"{each.number} {each.text}".strip() for each in read_text(content, name, silent).text.passages]


def cells(content):
    table, *_ = docx.Document(io.BytesIO(content)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


# --- what is in it --------------------------------------------------------------------------------------------------


def test_a_package_has_each_file_once_by_the_usual_names(talks, tmp_path):
    package = sent(talks, tmp_path / "out", order=Order(pdf=False, series="GCM"))
    assert [each.name for each in package.files] == [
        "2018-05-28_GCM_Rev.1_clean_E.docx",
        "2018-05-28_GCM_Rev.1_tracked_E.docx",
        "2018-05-28_GCM_Rev.1_table_E.docx",
        "2018-05-28_GCM_Rev.1_provenance_E.docx",
        "2018-05-28_GCM_Rev.1_cover-note_E.docx",
        "2018-05-28_GCM_Rev.1_checksums_E.txt",
    ]
    assert {each.name for each in (tmp_path / "out").iterdir()} == {each.name for each in package.files}


@pytest.mark.parametrize(
    ("name", "title", "series"),
    [
        ("GCM", "Global compact for migration", "GCM"),
        ("Draft", "Compact on water", "Compact_on_water"),
        ("Draft", "Global compact for safe, orderly and regular migration", "Global_compact_for_safe_orderly"),
        ("Draft", "安全、有序和正常移民全球契约", "安全_有序和正常移民全球契约"),
        ("Draft", "", ""),
        ("Draft", "Global compact for safe and shared fresh water", "Global_compact_for_safe"),
    ],
)
def test_files_are_called_by_the_draft_s_own_name_or_its_title(talks, name, title, series):
    draft = replace(talks.draft, name=name, title=title)
    issue = replace(version(talks, "Zero draft"), title=title)
    first = planned(draft, issue, None, pdf=False)[0].name
    assert first == "_".join(filter(None, ("2018-02-05", series, "Zero_draft_clean_E.docx")))


def test_the_clean_file_is_what_an_export_gives(talks, tmp_path):
    package = sent(talks, tmp_path / "out")
    document = to_circulate(talks.look, talks.draft, version(talks, "Rev.1"))
    assert content(package, Piece.CLEAN) == word_file(document)


def test_accepting_the_tracked_file_gives_the_clean_one_and_rejecting_the_earlier_one(talks, tmp_path):
    package = sent(talks, tmp_path / "out")
    tracked = open_package(content(package, Piece.TRACKED), "tracked.docx")
    accepted = lines(resolved(tracked, accept=True).content)
    assert accepted == lines(content(package, Piece.CLEAN))
    rejected = lines(resolved(tracked, accept=False).content)
    assert rejected == lines(word_file(to_circulate(talks.look, talks.draft, version(talks, "Zero draft"))))
    assert rejected != accepted


def test_a_paragraph_that_says_what_the_first_page_says_is_not_taken_for_it(talks, tmp_path):
    session = "Seventy-second session"
    talks.act(take_identity, talks.draft, Identity(session=session))
    said = talks.act(composing.insert_paragraph, talks.draft, session, role=Role.OPERATIVE, after=None)
    talks.freeze("Rev.2")
    talks.act(composing.edit, said.id, "Seventy-third session")
    talks.freeze("Rev.3")
    order = Order(pdf=False, profile=shipped_export_profiles()["Masthead document"])
    package = sent(talks, tmp_path / "out", label="Rev.3", order=order)
    tracked = zipfile.ZipFile(io.BytesIO(content(package, Piece.TRACKED))).read("word/document.xml").decode()
    assert "<w:moveFrom" not in tracked
    assert tracked.count(">second<") == 1


def test_the_provenance_table_has_the_four_columns(talks, tmp_path):
    head, *rows = cells(content(sent(talks, tmp_path / "out"), Piece.PROVENANCE))
    assert head == ["Paragraph now", "Contributed by", "Paragraph before", "Approach and reason"]
    (shared,) = [row for row in rows if "Share all data" in row[0]]
    assert shared[1].startswith("Ghana (")
    assert "Share data" in shared[2]
    assert shared[3].startswith("Reworded")
    (gone,) = [row for row in rows if "Protect springs" in row[2]]
    assert (gone[0], gone[3]) == ("[Deleted]", "Paragraph deleted")


def test_the_first_version_has_nothing_before_it(talks, tmp_path):
    package = sent(talks, tmp_path / "out", label="Zero draft")
    assert [each.piece for each in package.files] == [Piece.CLEAN, Piece.PROVENANCE, Piece.NOTE, Piece.CHECKSUMS]
    _, *rows = cells(content(package, Piece.PROVENANCE))
    assert {row[2] for row in rows} == {"—"}


@pytest.mark.parametrize(("attribution", "named"), [(Attribution.BY_GROUP, "African Group"), (Attribution.NONE, "—")])
def test_nobody_is_named_whom_the_attribution_does_not_name(talks, tmp_path, attribution, named):
    package = sent(talks, tmp_path / "out", order=Order(pdf=False, attribution=attribution))
    table = cells(content(package, Piece.PROVENANCE))
    (shared,) = [row for row in table if "Share all data" in row[0]]
    assert shared[1].startswith((named, "("))
    assert not any(name in cell for row in table for cell in row for name in ("Ghana", "Nepal", "Kenya"))


def test_the_checksums_are_those_of_the_files(talks, tmp_path):
    package = sent(talks, tmp_path / "out")
    said = [line.split("  ") for line in content(package, Piece.CHECKSUMS).decode().splitlines()]
    assert [name for _, name in said] == [each.name for each in package.files[:-1]]
    for digest, name in said:
        assert hashlib.sha256((package.target / name).read_bytes()).hexdigest() == digest


def test_the_cover_note_names_every_file_but_itself(talks, tmp_path):
    package = sent(talks, tmp_path / "out")
    said = "\n".join(lines(content(package, Piece.NOTE)))
    assert all((each.name in said) is (each.piece is not Piece.NOTE) for each in package.files)


@pytest.mark.parametrize("paper", Paper)
def test_every_file_of_a_package_is_on_the_paper_of_its_profile_and_its_columns_fit_that(talks, tmp_path, paper):
    page = replace(INFORMAL.page, paper=paper, start_mm=40)
    order = Order(pdf=False, profile=replace(INFORMAL, page=page))
    first = sent(talks, tmp_path / "out", order=order)
    reissue_as_act(talks.workspace, talks.draft, version(talks, "Rev.1"), "29 May 2018")
    again = sent(talks, tmp_path / "again", order=order, label="Rev.1*")
    files = [(each, content(package, each.piece)) for package in (first, again) for each in package.files]
    word = [(each.piece, docx.Document(io.BytesIO(made))) for each, made in files if each.name.endswith(".docx")]
    assert {piece for piece, _ in word} == set(Piece) - {Piece.CORRIGENDUM, Piece.CHECKSUMS}
    for piece, document in word:
        (section,) = document.sections
        size = [round(each.mm, 1) for each in (section.page_width, section.page_height)]
        is_table = piece in (Piece.TABLE, Piece.PROVENANCE)
        assert (size[::-1] if is_table else size) == pytest.approx([page.width_mm, page.height_mm], abs=0.1)
        for table in document.tables:
            room = section.page_width - section.left_margin - section.right_margin
            assert sum(column.width for column in table.columns) == pytest.approx(room, abs=635)
            assert is_table


def test_what_is_not_wanted_is_left_out(talks, tmp_path):
    wanted = Order(pdf=False, left_out=frozenset({Piece.TRACKED, Piece.NOTE, Piece.CLEAN}))
    pieces = [each.piece for each in sent(talks, tmp_path / "out", order=wanted).files]
    assert pieces == [Piece.CLEAN, Piece.TABLE, Piece.PROVENANCE, Piece.CHECKSUMS]


def test_the_same_version_gives_the_same_bytes(talks, tmp_path):
    one, two = sent(talks, tmp_path / "one"), sent(talks, tmp_path / "two")
    assert [each.sha256 for each in one.files] == [each.sha256 for each in two.files]


def test_a_zip_holds_what_a_folder_does(talks, tmp_path):
    package = sent(talks, tmp_path / "out")
    archive = sent(talks, tmp_path / "out.zip")
    with zipfile.ZipFile(archive.target) as opened:
        assert {each: opened.read(each) for each in opened.namelist()} == {
            each.name: (package.target / each.name).read_bytes() for each in package.files
        }


# --- whole or not at all --------------------------------------------------------------------------------------------


def test_a_package_replaces_one_of_ours_and_nothing_else(talks, tmp_path):
    sent(talks, tmp_path / "out", order=Order(pdf=False, series="Old"))
    package = sent(talks, tmp_path / "out", overwrite=True)
    assert {each.name for each in (tmp_path / "out").iterdir()} == {each.name for each in package.files}
    (tmp_path / "out" / "minutes.docx").write_text("mine")
    with pytest.raises(CannotWrite, match="holds other files"):
        sent(talks, tmp_path / "out", overwrite=True)


def test_stopping_leaves_nothing(talks, tmp_path):
    of = version(talks, "Rev.1")
    prepared = prepare(talks.look, talks.draft, of, version(talks, "Zero draft"), NO_PDF, silent)

    def stop(done, of, what):
        if "provenance" in what:
            raise Stopped

    (tmp_path / "here").mkdir()
    with pytest.raises(Stopped):
        circulate(talks.workspace, prepared, tmp_path / "here" / "out", overwrite=False, progress=stop)
    assert list((tmp_path / "here").iterdir()) == []
    assert talks.look.all(ExportRecord) == []


def test_a_version_is_not_set_beside_itself_and_a_bad_pattern_is_refused(talks, tmp_path):
    with pytest.raises(NotAllowed, match="beside itself"):
        sent(talks, tmp_path / "out", against="Rev.1")
    with pytest.raises(InvalidSettings, match="no field"):
        sent(talks, tmp_path / "out", order=Order(pdf=False, pattern="{nonsense}"))


# --- known again ----------------------------------------------------------------------------------------------------


def test_every_file_that_went_out_is_known_again(talks, tmp_path):
    package = sent(talks, tmp_path / "out.zip")
    with zipfile.ZipFile(package.target) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    for name, content in {**files, "out.zip": package.target.read_bytes()}.items():
        verdict = verify(talks.look, content, "renamed.docx", silent)
        assert verdict.sameness is Sameness.IDENTICAL
        assert verdict.exported.file_name == name
        assert verdict.against == "Rev.1"


def test_a_version_that_went_out_is_no_longer_taken_back(talks, tmp_path):
    sent(talks, tmp_path / "out")
    talks.undo()
    assert [each.label for each in queries.versions(talks.look, talks.draft.id)] == ["Zero draft", "Rev.1"]


# --- issued again ---------------------------------------------------------------------------------------------------


def test_a_reissue_has_an_asterisk_says_so_and_lists_what_it_changes(talks, tmp_path):
    first = version(talks, "Rev.1")
    talks.act(composing.edit, talks.paragraph("Share all data").id, "Share most data")
    again = reissue_as_act(talks.workspace, talks.draft, first, "29 May 2018")
    assert (again.label, again.reissues, again.date) == ("Rev.1*", first.id, "28 May 2018")
    package = sent(talks, tmp_path / "out", label="Rev.1*")
    assert {"Rev.1-reissued" in each.name for each in package.files} == {True}
    clean = zipfile.ZipFile(io.BytesIO(content(package, Piece.CLEAN)))
    feet = [clean.read(name).decode() for name in clean.namelist() if "footer" in name]
    notes = ["".join(re.findall(r"<w:t[ >][^<]*", foot)) for foot in feet]
    assert sum("Reissued for technical reasons on 29 May 2018." in note for note in notes) == 1
    said = lines(content(package, Piece.CHANGES))
    assert any("For “Share all data" in line and "read “Share most data" in line for line in said)
    assert [each.label for each in queries.versions(talks.look, talks.draft.id)] == ["Zero draft", "Rev.1", "Rev.1*"]


def test_a_corrigendum_goes_out_as_the_list_of_what_it_changes(talks, tmp_path):
    first = version(talks, "Rev.1")
    talks.act(composing.edit, talks.paragraph("Share all data").id, "Share most data")
    corrected = reissue_as_act(talks.workspace, talks.draft, first, "29 May 2018", corrigendum=True)
    assert (corrected.label, is_corrigendum(corrected), corrected.date) == ("Rev.1 Corr.1", True, "29 May 2018")
    package = sent(talks, tmp_path / "out", label="Rev.1 Corr.1")
    said = lines(content(package, Piece.CORRIGENDUM))
    assert "Corrigendum" in said
    assert any("For “Share all data" in line for line in said)
    assert not any("Protect" in line for line in said)
    read = [each.text for each in going_out(talks.look, talks.draft, corrected).paragraphs]
    assert [text for text in read if text in said] == read
    assert len(going_out(talks.look, talks.draft, first).paragraphs) > len(read)
    second = reissue_as_act(talks.workspace, talks.draft, first, "30 May 2018", corrigendum=True)
    assert second.label == "Rev.1 Corr.2"


@pytest.mark.parametrize(
    ("language", "old", "new", "said"),
    [
        ("en", "We “pledge” all", "We “pledge” most", "For “We ‘pledge’ all” read “We ‘pledge’ most”"),
        ("fr", "« Oui » à tout", "« Oui » à rien", "Au lieu de « “Oui” à tout », lire « “Oui” à rien »"),
        ("ru", "«Да» всем", "«Да» никому", "Вместо «„Да“ всем» читать «„Да“ никому»"),
        ("ar", "”نعم“ للكل", "”نعم“ للبعض", "يُستعاض عن ”’نعم‘ للكل“ بما يلي: ”’نعم‘ للبعض“"),
        ("en", "We “pledge” it", "We pledge it", "For “We “pledge” it” read “We pledge it”"),
    ],
)
def test_quotation_marks_within_those_of_a_correction_are_the_inner_ones(language, old, new, said):
    old, new, said = (re.sub("(?<=«) | (?=»)", "\u00a0", each) for each in (old, new, said))
    before, after = (
        Document(title="", language=language, paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, text=text),))
        for text in (old, new)
    )
    found = compare(*(text_of_document(each, "").passages for each in (before, after)))
    assert said in [each.text for each in list_of_changes(after, "Rev.1", found).paragraphs]


def test_there_is_no_corrigendum_where_no_word_differs(talks):
    first = version(talks, "Rev.1")
    with pytest.raises(NotAllowed, match="nothing to correct: the draft says word for word what “Rev.1” does"):
        reissue_as_act(talks.workspace, talks.draft, first, "29 May 2018", corrigendum=True)
    assert [each.label for each in queries.versions(talks.look, talks.draft.id)] == ["Zero draft", "Rev.1"]


def test_a_corrigendum_to_what_was_reissued_says_nothing_of_the_reissue(talks):
    first = version(talks, "Rev.1")
    again = reissue_as_act(talks.workspace, talks.draft, first, "29 May 2018")
    talks.act(composing.edit, talks.paragraph("Share all data").id, "Share most data")
    corrected = reissue_as_act(talks.workspace, talks.draft, again, "30 May 2018", corrigendum=True)
    assert "Reissued" in again.identity.asterisks
    assert corrected.identity == first.identity


def test_a_corrigendum_brings_neither_the_letter_nor_the_job_number_of_the_first(talks):
    first = talks.freeze("Rev.2", letter="Excellency,", job="18-1", released="300518")
    talks.act(composing.edit, talks.paragraph("Share all data").id, "Share most data")
    again, corrected = (
        reissue_as_act(talks.workspace, talks.draft, first, "1 June", corrigendum=only_corrects).identity
        for only_corrects in (False, True)
    )
    assert (again.letter, again.job, again.released) == ("Excellency,", "18-1", "300518")
    assert (corrected.letter, corrected.job, corrected.released) == ("", "", "")


def test_symbols_of_what_is_issued_again_go_on_from_the_first(talks):
    first = talks.freeze("Rev.2", symbol="A/CONF.231/L.1/Rev.2")
    reissued = [reissue_as_act(talks.workspace, talks.draft, first, "1 June") for _ in range(2)]
    talks.act(composing.edit, talks.paragraph("Share all data").id, "Share most data")
    corrected = [reissue_as_act(talks.workspace, talks.draft, first, "1 June", corrigendum=True) for _ in range(2)]
    assert [each.symbol for each in reissued] == ["A/CONF.231/L.1/Rev.2*", "A/CONF.231/L.1/Rev.2**"]
    assert [each.symbol for each in corrected] == ["A/CONF.231/L.1/Rev.2/Corr.1", "A/CONF.231/L.1/Rev.2/Corr.2"]
    names = [planned(talks.draft, each, None)[0].name for each in (first, reissued[0], corrected[0])]
    assert names == [
        "A_CONF.231_L.1_Rev.2-E.docx",
        "A_CONF.231_L.1_Rev.2-reissued-E.docx",
        "A_CONF.231_L.1_Rev.2_Corr.1-E.docx",
    ]


def test_each_reissue_is_noted_by_the_mark_that_its_symbol_had_the_newest_last(talks):
    talks.act(take_identity, talks.draft, Identity(item="Item 14 of the agenda*", asterisks="* A/72/150."))
    first = talks.freeze("Rev.2", symbol="A/CONF.231/L.1/Rev.2")
    second = reissue_as_act(talks.workspace, talks.draft, first, "2 May")
    third = reissue_as_act(talks.workspace, talks.draft, second, "3 May")
    assert (second.symbol, second.identity.item) == ("A/CONF.231/L.1/Rev.2*", "Item 14 of the agenda**")
    assert second.identity.asterisks.splitlines() == ["* Reissued for technical reasons on 2 May.", "** A/72/150."]
    assert (third.symbol, third.identity.item) == ("A/CONF.231/L.1/Rev.2**", "Item 14 of the agenda***")
    assert third.identity.asterisks.splitlines() == [
        "* Reissued for technical reasons on 2 May.",
        "** Reissued for technical reasons on 3 May.",
        "*** A/72/150.",
    ]
    other = reissue_as_act(talks.workspace, talks.draft, first, "4 May")
    assert (other.symbol, other.identity.item) == ("A/CONF.231/L.1/Rev.2***", "Item 14 of the agenda****")
    assert other.identity.asterisks.splitlines() == ["*** Reissued for technical reasons on 4 May.", "**** A/72/150."]


def test_an_informal_paper_tells_all_its_reissues(talks):
    second = reissue_as_act(talks.workspace, talks.draft, version(talks, "Rev.1"), "2 May")
    third = reissue_as_act(talks.workspace, talks.draft, second, "3 May")
    document = to_circulate(talks.look, talks.draft, third)
    foot = docx.Document(io.BytesIO(word_file(document, INFORMAL))).sections[0].first_page_footer
    notes = [each.text.split("\t")[1:] for each in foot.paragraphs if "Reissued" in each.text]
    assert notes == [
        ["*", "Reissued for technical reasons on 2 May."],
        ["**", "Reissued for technical reasons on 3 May."],
    ]


# --- nothing leaks --------------------------------------------------------------------------------------------------

SECRETS = tuple(f"zyzzyvasecret{n:02}" for n in range(12))


def every_part(package):
    """All bytes of all files, and of all parts of those that are packed."""
    for path in package.target.iterdir():
        content = path.read_bytes()
        yield path.name, content
        if path.suffix == ".docx":
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                yield from ((f"{path.name}/{name}", archive.read(name)) for name in archive.namelist())


def test_no_private_word_stands_in_any_part_of_any_file(desk, tmp_path):
    s = iter(SECRETS)
    desk.bring_in("Share data", "Protect springs", title="Summary")
    told = replace(desk.snippet("Share data"), note=next(s), rationale=next(s))
    desk.act(lambda tx: tx.update(told))
    hidden = f"Close the border {next(s)}"
    desk.bring_in(hidden, title=f"A confidence {next(s)}", visibility=Visibility.INTERNAL, name=f"{next(s)}.txt")
    desk.assemble()
    paragraph = desk.paragraph("Share data")
    desk.act(add_comment, paragraph.id, f"Whose words {next(s)}?")
    desk.act(add_watch, f"data {next(s)}", note=next(s))
    desk.act(composing.edit, desk.paragraph("Close the border").id, "Open the border")
    desk.freeze("Zero draft", note=next(s))
    desk.act(composing.edit, paragraph.id, f"Share data {next(s)}")
    desk.act(composing.edit, paragraph.id, "Share all data")
    desk.act(change_snippets, [desk.snippet("Protect")], SnippetChanges(visibility=Visibility.COFACILITATORS))
    desk.freeze("Rev.1", note=next(s))

    package = sent(desk, tmp_path / "out", order=Order(pdf=False, sources=True))

    assert {each.piece for each in package.files} >= {Piece.CLEAN, Piece.TRACKED, Piece.TABLE, Piece.PROVENANCE}
    private = [*SECRETS, "Ana", str(tmp_path), str(desk.path), "Close the border"]
    found = [(name, word) for name, part in every_part(package) for word in private if word.encode() in part]
    assert found == []
    assert "left out" in "\n".join(lines(content(package, Piece.CLEAN)))


def test_the_file_that_a_version_was_received_as_is_marked_without_what_it_tells(desk, tmp_path):
    desk.bring_in("Share data", "Protect springs", title="Summary")
    desk.assemble()
    desk.freeze("Zero draft")
    word = docx.Document(io.BytesIO(word_file(to_circulate(desk.look, desk.draft, version(desk, "Zero draft")))))
    word.core_properties.author = word.core_properties.comments = SECRETS[0]
    (shared,) = [each for each in word.paragraphs if "Share data" in each.text]
    word.add_comment(shared.runs, SECRETS[1], author=SECRETS[2])
    shared.add_run(" with everybody")
    back = io.BytesIO()
    word.save(back)
    received = receive(desk.look, desk.draft, back.getvalue(), f"{SECRETS[3]}.docx", silent)
    add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label="Rev.1"))
    desk.act(composing.edit, desk.paragraph("Share data").id, "Share all data")
    desk.freeze("Rev.2")

    package = sent(desk, tmp_path / "out", label="Rev.2")

    assert [(name, word) for name, part in every_part(package) for word in SECRETS if word.encode() in part] == []
    tracked = open_package(content(package, Piece.TRACKED), "tracked.docx")
    assert any("with everybody" in line for line in lines(resolved(tracked, accept=False).content))
    assert any("Share all data" in line for line in lines(resolved(tracked, accept=True).content))


def test_empty_paragraphs_and_sections_of_a_received_file_stay_as_they_are(desk, tmp_path):
    desk.bring_in("Share data", "Protect springs", title="Summary")
    desk.assemble()
    desk.freeze("Zero draft")
    word = docx.Document(io.BytesIO(word_file(to_circulate(desk.look, desk.draft, version(desk, "Zero draft")))))
    for each in [each for each in word.paragraphs if "Share" in each.text or "Protect" in each.text]:
        each.insert_paragraph_before("")
    word.add_section()
    word.add_paragraph("")
    back = io.BytesIO()
    word.save(back)
    received = receive(desk.look, desk.draft, back.getvalue(), "received.docx", silent)
    add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label="Rev.1"))
    desk.act(composing.edit, desk.paragraph("Share data").id, "Share all data")
    desk.act(composing.delete, desk.paragraph("Protect springs").id)
    desk.freeze("Rev.2")

    package = sent(desk, tmp_path / "out", label="Rev.2")

    tracked = open_package(content(package, Piece.TRACKED), "tracked.docx")
    accepted = docx.Document(io.BytesIO(resolved(tracked, accept=True).content))
    assert len(accepted.sections) == len(word.sections) == 2
    assert [each.text for each in accepted.paragraphs].count("") == [each.text for each in word.paragraphs].count("")
    assert any("Share all data" in each.text for each in accepted.paragraphs)
    assert not any("Protect springs" in each.text for each in accepted.paragraphs)
