"""What leaves the house: the text, and as much of its sources as may be seen."""

import re
import zipfile
from dataclasses import replace

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.circulating import (
    WORKING,
    proposed_name,
    record_export,
    to_circulate,
    write_document,
    write_report,
)
from draftdesk.drafting.coverage import coverage, coverage_table
from draftdesk.drafting.discretion import REASON_WITHHELD, TITLE_WITHHELD
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.sources import delete_snippet
from draftdesk.kit.jobs import silent
from draftdesk.model.canonical import checksum
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Attribution, Role
from draftdesk.model.errors import CannotWrite
from draftdesk.model.export_profile import INFORMAL
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.records import ExportRecord


@pytest.fixture
def talks(desk, offer):
    """Two recommendations, one of them made twice, from sources of which one names who speaks."""
    desk.bring_in(
        offer("Share data", contributors=["Ghana"], kinds=["State"], page=4),
        offer("Protect springs", contributors=["Nepal", "Kenya"], kinds=["State", "State"]),
        title="Summary of the third session",
    )
    desk.bring_in("Share data", name="statement.txt", title="Statement by Ghana", submitters=("Ghana",))
    desk.assemble()
    return desk


def shown(document):
    return [(each.source_title, each.contributors, each.quoted) for each in document.sources]


# --- the annex ------------------------------------------------------------------------------------------------------


def test_without_sources_nobody_is_named(talks):
    document = to_circulate(talks.look, talks.draft)
    assert (document.label, document.sources, document.sources_note) == (WORKING, None, "")


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("fr-CH", "Projet en cours"),
        ("es", "Borrador de trabajo"),
        ("ru", "Рабочий проект"),
        ("ar", "المشروع الجاري"),
        ("zh", "工作草案"),
        ("de", WORKING),
    ],
)
def test_a_working_draft_is_labelled_in_its_language(desk, language, label):
    draft = replace(desk.draft, language=language)
    assert to_circulate(desk.look, draft).label == label
    assert proposed_name(draft, None, "2018-02-05", ".md").endswith(f"{label} - 2018-02-05.md")


def test_a_profile_can_ask_for_the_annex_and_name_fewer_but_never_more(talks):
    profile = replace(INFORMAL, sources=True, attribution=Attribution.NONE)
    document = to_circulate(talks.look, talks.draft, attribution=Attribution.FULL, profile=profile)
    assert document == to_circulate(talks.look, talks.draft, with_sources=True, attribution=Attribution.NONE)
    assert {who for _, who, _ in shown(document)} == {()}
    full = replace(INFORMAL, sources=True, attribution=Attribution.FULL)
    narrow = to_circulate(talks.look, talks.draft, attribution=Attribution.NONE, profile=full)
    assert narrow == document


def test_in_full_everybody_is_named(talks):
    document = to_circulate(talks.look, talks.draft, with_sources=True)
    assert shown(document) == [
        ("Summary of the third session", ("Ghana",), "Share data"),
        ("Statement by Ghana", ("Ghana",), "Share data"),
        ("Summary of the third session", ("Kenya", "Nepal"), "Protect springs"),
    ]
    assert [each.page for each in document.sources] == [4, None, None]
    assert (document.sources_left_out, document.sources_note) == (0, "")


def test_by_group_only_groups_are_named_in_titles_neither(talks):
    document = to_circulate(talks.look, talks.draft, with_sources=True, attribution=Attribution.BY_GROUP)
    assert shown(document) == [
        ("Summary of the third session", ("African Group",), "Share data"),
        (TITLE_WITHHELD, ("African Group",), "Share data"),
        ("Summary of the third session", ("African Group", "Asia-Pacific Group"), "Protect springs"),
    ]
    assert document.sources_note == "Contributors are named by group."


def test_with_no_attribution_nobody_is_named_anywhere(talks):
    document = to_circulate(talks.look, talks.draft, with_sources=True, attribution=Attribution.NONE)
    assert {each.contributors for each in document.sources} == {()}
    assert "Ghana" not in repr(document)
    assert document.sources_note == "Contributors are not named."


@pytest.mark.parametrize("brackets", ["[Ghana, Nepal]", "(Ghana). );", "[the representative of Ghana]."])
def test_brackets_in_which_a_quotation_names_who_spoke_are_withheld_with_the_names(talks, offer, brackets):
    talks.bring_in(offer("Open visas", quoted=f"Open visas [sic] {brackets}", contributors=["Ghana"], kinds=["State"]))
    talks.assemble()
    for attribution, quoted in (
        (Attribution.FULL, f"Open visas [sic] {brackets}"),
        (Attribution.BY_GROUP, "Open visas [sic]"),
        (Attribution.NONE, "Open visas [sic]"),
    ):
        document = to_circulate(talks.look, talks.draft, with_sources=True, attribution=attribution)
        assert shown(document)[-1][2] == quoted


def test_a_group_that_may_be_named_may_stand_in_a_title(talks):
    talks.bring_in("Open visas", name="statement.txt", title="Statement by the European Union", submitters=("EU",))
    talks.assemble()
    document = to_circulate(talks.look, talks.draft, with_sources=True, attribution=Attribution.BY_GROUP)
    assert shown(document)[-1] == ("Statement by the European Union", ("European Union",), "Open visas")


def test_an_export_may_narrow_what_the_version_allows_but_not_widen_it(talks):
    draft = talks.draft
    talks.act(lambda tx: tx.update(type(draft)(**{**as_fields(draft), "attribution": Attribution.BY_GROUP})))
    version = talks.freeze()
    talks.act(lambda tx: tx.update(draft))
    for asked in (None, Attribution.FULL, Attribution.BY_GROUP):
        document = to_circulate(talks.look, talks.draft, version, with_sources=True, attribution=asked)
        assert document.sources_note == "Contributors are named by group."
    narrow = to_circulate(talks.look, talks.draft, version, with_sources=True, attribution=Attribution.NONE)
    assert narrow.sources_note == "Contributors are not named."


def as_fields(row):
    return {name: getattr(row, name) for name in type(row).__dataclass_fields__}


def test_what_is_not_for_circulation_is_left_out_and_counted(talks):
    talks.act(change_snippets, [talks.snippet("Protect")], SnippetChanges(visibility=Visibility.COFACILITATORS))
    talks.bring_in("Share data", title="A confidence", visibility=Visibility.INTERNAL)
    talks.assemble()
    document = to_circulate(talks.look, talks.draft, with_sources=True)
    assert [each.source_title for each in document.sources] == ["Summary of the third session", "Statement by Ghana"]
    assert document.sources_left_out == 2
    assert "confidence" not in repr(document)


def test_the_source_is_narrower_than_its_snippet(talks):
    talks.bring_in("Share data", title="A confidence", visibility=Visibility.INTERNAL)
    talks.act(change_snippets, queries.snippets(talks.look), SnippetChanges(visibility=Visibility.CIRCULATE))
    talks.assemble()
    assert to_circulate(talks.look, talks.draft, with_sources=True).sources_left_out == 1


def test_what_a_deleted_snippet_said_circulates_no_more(talks):
    talks.act(delete_snippet, talks.snippet("Protect"))
    document = to_circulate(talks.look, talks.draft, with_sources=True)
    assert (len(document.sources), document.sources_left_out) == (2, 1)


def test_a_versions_annex_holds_only_what_may_still_circulate_and_its_text_is_as_issued(talks):
    version = talks.freeze()
    before = to_circulate(talks.look, talks.draft, version, with_sources=True)
    assert (len(before.sources), before.sources_left_out) == (3, 0)
    talks.act(composing.delete, talks.paragraph("Share").id)
    assert to_circulate(talks.look, talks.draft, version, with_sources=True) == before
    talks.act(delete_snippet, talks.snippet("Protect"))
    first, second = queries.snippets(talks.look)
    for snippet, left_out in ((first, 2), (second, 3)):
        talks.act(change_snippets, [snippet], SnippetChanges(visibility=Visibility.INTERNAL))
        now = to_circulate(talks.look, talks.draft, version, with_sources=True)
        assert now.sources_left_out == left_out
        assert now == replace(before, sources=now.sources, sources_left_out=left_out)
        assert set(now.sources) < set(before.sources)
        assert checksum(now) == version.sha256
    assert now.sources == ()
    for _ in range(3):
        talks.undo()
    assert to_circulate(talks.look, talks.draft, version, with_sources=True) == before


def test_what_was_not_for_circulation_at_the_freeze_is_not_let_out_by_a_change_since(talks):
    talks.act(change_snippets, [talks.snippet("Protect")], SnippetChanges(visibility=Visibility.COFACILITATORS))
    version = talks.freeze()
    talks.act(change_snippets, [talks.snippet("Protect")], SnippetChanges(visibility=Visibility.CIRCULATE))
    assert to_circulate(talks.look, talks.draft, version, with_sources=True).sources_left_out == 1


def test_a_source_that_circulates_no_more_takes_its_lines_out_of_older_annexes(talks):
    version = talks.freeze()
    statement = next(each for each in queries.sources(talks.look) if each.title == "Statement by Ghana")
    talks.act(lambda tx: tx.update(replace(statement, visibility=Visibility.INTERNAL)))
    document = to_circulate(talks.look, talks.draft, version, with_sources=True)
    assert "Statement by Ghana" not in {each.source_title for each in document.sources}
    assert (len(document.sources), document.sources_left_out) == (2, 1)


def test_a_reason_that_names_who_is_not_named_is_withheld_with_the_names(talks):
    line = queries.provenance(talks.look, talks.draft.id)[0]
    talks.act(lambda tx: tx.update(replace(line, reason="as Ghana asked")))
    for attribution, reason in ((Attribution.FULL, "as Ghana asked"), (Attribution.NONE, REASON_WITHHELD)):
        document = to_circulate(talks.look, talks.draft, with_sources=True, attribution=attribution)
        assert [each.reason for each in document.sources] == [reason, "", ""]


# --- files ----------------------------------------------------------------------------------------------------------


def test_cross_references_in_word_jump_to_their_paragraph(talks, tmp_path):
    pointing = talks.act(composing.insert_paragraph, talks.draft, "As said in ")
    target = talks.paragraph("Protect")
    talks.act(composing.add_reference, pointing.id, len("As said in "), target.id)
    version = talks.freeze()
    for name, of in (("version", version), ("working", None)):
        path = tmp_path / f"{name}.docx"
        write_document(to_circulate(talks.look, talks.draft, of), path, overwrite=False, progress=silent)
        with zipfile.ZipFile(path) as package:
            body = package.read("word/document.xml").decode()
        jumps = re.findall(r"REF\s+(\w+)[^<]*\\h", body)
        marked = [body[body.index(f'w:name="{jump}"') :].partition("</w:p>")[0] for jump in jumps]
        assert len(marked) == 2
        assert "Protect springs" in marked[1]
        assert "2 (b)" in re.sub("<[^>]+>", "", re.sub("<w:instrText.*?</w:instrText>", "", body))


@pytest.mark.parametrize("suffix", [".docx", ".md", ".html"])
def test_a_version_is_written_in_the_format_its_name_asks_for(talks, tmp_path, suffix):
    version = talks.freeze("Rev.1")
    path = tmp_path / f"rev1{suffix}"
    write_document(
        to_circulate(talks.look, talks.draft, version, with_sources=True), path, overwrite=False, progress=silent
    )
    assert path.stat().st_size > 500
    with pytest.raises(CannotWrite, match=f"rev1{suffix}"):
        write_document(to_circulate(talks.look, talks.draft, version), path, overwrite=False, progress=silent)


def test_another_format_is_refused_in_one_line(talks, tmp_path):
    with pytest.raises(CannotWrite, match=r"out.rtf was not written: end its name in .docx, .md, .html, .pdf, .odt"):
        write_document(to_circulate(talks.look, talks.draft), tmp_path / "out.rtf", overwrite=True, progress=silent)
    assert list(tmp_path.glob("out*")) == []


def test_the_coverage_is_written_as_a_table(talks, tmp_path):
    write_report(coverage_table(coverage(talks.look, talks.draft)), tmp_path / "coverage.csv", overwrite=False)
    assert "Protect springs" in (tmp_path / "coverage.csv").read_text("utf-8-sig")


def test_what_was_handed_out_is_remembered(talks, tmp_path):
    version = talks.freeze()
    acts = queries.acts(talks.look)
    record_export(talks.workspace, talks.draft, version, tmp_path / "Zero draft.DOCX")
    record_export(talks.workspace, talks.draft, None, tmp_path / "now.md")
    assert [(each.version_id, each.format, each.file_name) for each in talks.look.all(ExportRecord)] == [
        (version.id, "docx", "Zero draft.DOCX"),
        (None, "md", "now.md"),
    ]
    assert [each.number for each in queries.acts(talks.look)] == [each.number for each in acts]
    assert queries.acts(talks.look)[0].stack is None


def test_what_circulates_is_what_the_checksum_was_taken_over(talks):
    heading = talks.act(composing.insert_paragraph, talks.draft, "A title", role=Role.TITLE)
    talks.act(composing.add_footnote, talks.paragraph("Share").id, 5, "Openly.")
    version = talks.freeze()
    document = to_circulate(talks.look, talks.draft, version, with_sources=True)
    assert checksum(document) == version.sha256
    assert printed_text(document, document.paragraphs[0].text) == heading.text
