"""A received file: the one that was circulated, its words in another file, or the words that differ."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from draftdesk.drafting import receiving
from draftdesk.drafting.circulating import hand_out, to_circulate
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.drafting.reissuing import reissue_as_act
from draftdesk.drafting.verifying import Sameness, verdict_lines, verify, verify_file, verify_two
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.model import inline
from draftdesk.model.comparison import ChangeKind
from draftdesk.model.errors import NotFound, UnreadableFile
from draftdesk.workspace import queries

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture
def circulated(desk, offer):
    """A draft with two versions, and a way to hand one out as a file."""
    for words in ("Protect the springs and wells from what is spilled", "Measure the flow of every river"):
        desk.bring_in(offer(words, tags=["theme:Water"]))
    desk.assemble()
    desk.freeze("Zero draft", date="5 February")
    for paragraph in desk.paragraphs():
        if "every river" in paragraph.text:
            reworded = replace(paragraph, text=paragraph.text.replace("every river", "each great river"))
            desk.act(lambda tx, row=reworded: tx.update(row))
    desk.freeze("Rev.1", date="26 March")
    return desk


def version(desk, label):
    return queries.version_labelled(desk.look, desk.draft.id, label)


def exported(desk, label, target):
    issued = version(desk, label)
    document = to_circulate(desk.look, desk.draft, issued)
    hand_out(desk.workspace, document, target, desk.draft, issued, overwrite=False, progress=silent)
    return target


def verdict_of(desk, path):
    return verify_file(desk.look, path, silent)


@pytest.mark.parametrize("label", ["Zero draft", "Rev.1"])
@pytest.mark.parametrize("ending", [".docx", ".md", ".html"])
def test_a_copy_of_an_exported_file_is_identical_byte_for_byte(circulated, tmp_path, label, ending):
    written = exported(circulated, label, tmp_path / f"out{ending}")
    copied = shutil.copy(written, tmp_path / f"from the mail{ending}")

    verdict = verdict_of(circulated, Path(copied))

    assert (verdict.sameness, verdict.against, verdict.exported.file_name) == (
        Sameness.IDENTICAL,
        label,
        f"out{ending}",
    )
    (line,) = verdict_lines(verdict)
    assert line.startswith(
        f"from the mail{ending} is identical, byte for byte, to the file of “{label}” exported on 20"
    )


@pytest.mark.parametrize("ending", [".docx", ".md", ".html"])
def test_a_file_that_another_program_saved_says_word_for_word_the_same(circulated, tmp_path, ending):
    from draftdesk.drafting.circulating import write_document

    target = tmp_path / f"saved{ending}"
    document = to_circulate(circulated.look, circulated.draft, version(circulated, "Zero draft"))
    write_document(document, target, overwrite=False, author="Somebody", progress=silent)

    verdict = verdict_of(circulated, target)

    assert (verdict.sameness, verdict.against) == (Sameness.SAME_WORDS, "Zero draft")
    assert verdict_lines(verdict)[0] == (
        f"saved{ending} says word for word what “Zero draft” says; the file itself is another"
    )


def test_one_word_that_differs_is_found_beside_the_version_it_is_nearest_to(circulated, tmp_path):
    import docx

    written = exported(circulated, "Rev.1", tmp_path / "rev1.docx")
    word = docx.Document(str(written))
    (paragraph,) = [each for each in word.paragraphs if "each great river" in each.text]
    for run in paragraph.runs:
        run.text = run.text.replace("great", "small")
    word.save(str(tmp_path / "received.docx"))

    verdict = verdict_of(circulated, tmp_path / "received.docx")

    assert (verdict.sameness, verdict.against) == (Sameness.DIFFERS, "Rev.1")
    comparison = verdict.compared.comparison
    (change,) = [each for each in comparison.changes if each.kind is not ChangeKind.UNCHANGED]
    assert [each.text for each in change.segments if each.kind != "equal"] == ["great", "small"]
    assert "1 paragraph reworded (1 word put in, 1 taken out)" in verdict_lines(verdict)[0]


def resaved(desk, label, target, profile="Informal paper"):
    """A version's file as another program saves it; nobody remembers it."""
    from draftdesk.drafting.circulating import write_document

    paper = shipped_export_profiles()[profile]
    document = to_circulate(desk.look, desk.draft, version(desk, label), profile=paper)
    write_document(document, target, overwrite=False, profile=paper, author="Somebody", progress=silent)
    return target


@pytest.fixture
def reissued(circulated):
    """Three versions that say word for word the same, the newest of which was never exported."""
    first = circulated.freeze("Rev.2", symbol="A/CONF.231/L.1/Rev.2")
    reissue_as_act(circulated.workspace, circulated.draft, first, "2 May")
    circulated.freeze("Final draft", symbol="A/CONF.231/L.2")
    return circulated


@pytest.mark.parametrize("profile", ["Informal paper", "Masthead document"])
@pytest.mark.parametrize("label", ["Rev.2", "Rev.2*", "Final draft"])
def test_of_versions_with_the_same_words_a_file_is_the_one_that_it_names(reissued, tmp_path, label, profile):
    exported(reissued, "Rev.1", tmp_path / "rev1.docx")

    verdict = verdict_of(reissued, resaved(reissued, label, tmp_path / "received.docx", profile))

    assert (verdict.sameness, verdict.against) == (Sameness.SAME_WORDS, label)


@pytest.mark.parametrize(("handed_out", "found"), [("Rev.2", "Rev.2"), (None, "Final draft")])
def test_one_that_names_none_is_one_that_was_exported_else_the_newest(reissued, tmp_path, handed_out, found):
    if handed_out:
        exported(reissued, handed_out, tmp_path / "out.docx")
    typed = tmp_path / "typed.txt"
    typed.write_text("\n\n".join(reissued.lines()))

    assert verdict_of(reissued, typed).against == found


def test_another_number_alone_is_a_difference(tmp_path):
    a, b = tmp_path / "a.md", tmp_path / "b.md"
    a.write_text("1. Protect the springs and the wells of all.\n\n2. Measure the flow of every river there is.\n")
    b.write_text("1. Protect the springs and the wells of all.\n\n3. Measure the flow of every river there is.\n")

    assert verify_two(a, b, silent).sameness is Sameness.DIFFERS


def test_other_quotation_marks_and_line_ends_are_no_other_words(tmp_path):
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("1. Protect the “springs” and the wells of all countries of the region.\n")
    b.write_text('1. Protect the "springs" and the wells of\nall countries of the region.\n')

    verdict = verify_two(a, b, silent)

    assert verdict.sameness is Sameness.SAME_WORDS
    assert verdict_lines(verdict) == (
        "b.txt says word for word what a.txt says; the file itself is another",
        "1 paragraph differs in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes",
    )


def test_figures_that_are_turned_round_are_other_figures(tmp_path):
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("1. Pay 100 dollars to the villages along the river.\n")
    b.write_text("1. Pay \u202e100\u202c dollars to the villages along the river.\n")

    assert verify_two(a, b, silent).sameness is Sameness.DIFFERS


def test_a_line_that_looks_like_a_page_number_is_a_paragraph_of_a_word_file(tmp_path):
    lines = ["Protect the springs of all countries of the region.", "Measure the flow of every river there is."]
    for name, text in (("a.docx", lines), ("b.docx", [lines[0], "Page 3 of 4", lines[1]])):
        document = Document()
        for each in text:
            document.add_paragraph(each)
        document.save(str(tmp_path / name))

    assert verify_two(tmp_path / "a.docx", tmp_path / "b.docx", silent).sameness is Sameness.DIFFERS


def test_the_same_file_twice_is_identical_without_being_read(tmp_path):
    one, two = tmp_path / "a.docx", tmp_path / "b.docx"
    for each in (one, two):
        each.write_bytes(b"not a Word file at all")

    assert verdict_lines(verify_two(one, two, silent)) == ("b.docx is identical, byte for byte, to a.docx",)


def test_the_file_a_version_was_received_as_is_told(desk):
    content = b"1. Protect every spring and well in every country of the world.\n"
    received = receiving.receive(desk.look, desk.draft, content, "theirs.txt", silent)
    receiving.add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label="Zero draft"))

    verdict = verify(desk.look, content, "mail.txt", silent)

    assert verdict_lines(verdict) == (
        "mail.txt is identical, byte for byte, to the file that “Zero draft” was received as",
    )


def test_an_export_of_the_working_draft_is_known_as_one(circulated, tmp_path):
    document = to_circulate(circulated.look, circulated.draft)
    target = tmp_path / "working.docx"
    hand_out(circulated.workspace, document, target, circulated.draft, None, overwrite=False, progress=silent)

    assert "to the file of the working draft exported on" in verdict_lines(verdict_of(circulated, target))[0]


def test_a_version_that_was_never_exported_is_known_by_its_words(circulated, tmp_path):
    lines = [inline.plain(each.text) for each in circulated.document().paragraphs]

    assert any("each great river" in line for line in lines)
    target = tmp_path / "typed.txt"
    target.write_text("\n\n".join(lines))

    verdict = verdict_of(circulated, target)

    assert (verdict.sameness, verdict.against) == (Sameness.DIFFERS, "Rev.1")


def test_a_text_about_something_else_is_said_to_have_little_in_common(circulated, tmp_path):
    target = tmp_path / "else.txt"
    target.write_text("Flour, sugar and three eggs are stirred until they are smooth.\n")

    assert (
        "it has little in common with any version; it is nearest to" in verdict_lines(verdict_of(circulated, target))[0]
    )


def test_without_a_version_there_is_nothing_to_hold_it_against(desk):
    with pytest.raises(NotFound, match="no version yet"):
        verify(desk.look, b"1. Protect the springs.\n", "mail.txt", silent)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff", b"PK\x03\x04broken", b"%PDF-1.7 broken"])
def test_a_file_that_cannot_be_read_is_one_clear_line(circulated, content):
    with pytest.raises(UnreadableFile) as refused:
        verify(circulated.look, content, "mail.docx", silent)

    assert "mail.docx" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_name_that_plays_tricks_is_shown_as_text(circulated, tmp_path):
    written = exported(circulated, "Rev.1", tmp_path / "rev1.docx")

    verdict = verify(circulated.look, written.read_bytes(), "mail\n\x1b[31m.docx", silent)

    assert verdict_lines(verdict)[0].isprintable()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are not here")
@pytest.mark.parametrize(
    "name", ["bad-truncated.docx", "bad-encrypted.docx", "bad-no-document-part.docx", "hostile-external-entity.docx"]
)
def test_bad_and_hostile_files_are_one_clear_line(circulated, name):
    with pytest.raises(UnreadableFile, match=name):
        verdict_of(circulated, SHARED / "docx" / name)
