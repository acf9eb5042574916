"""A version is issued once and for all; the working draft can be taken back to it."""

import shutil
from dataclasses import replace
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import composing, versions
from draftdesk.drafting.assembling import draft_with_outline
from draftdesk.drafting.circulating import record_export
from draftdesk.drafting.profiles import outline_text
from draftdesk.drafting.sources import delete_snippet, delete_source
from draftdesk.model.canonical import canonical_form, checksum
from draftdesk.model.drafts import Outcome, Role, Status
from draftdesk.model.errors import NotAllowed
from draftdesk.workspace import queries


@pytest.fixture
def assembled(desk, offer):
    """A draft with three objectives, a footnote and a cross-reference."""
    desk.bring_in(
        offer("Protect every spring", tags=["theme:Water"]),
        offer("Guard all lakes", tags=["theme:Water"]),
        offer("Share data", tags=["theme:Data"], contributors=["Ghana"], kinds=["State"]),
        offer("Fund it", kind="means of implementation"),
    )
    desk.assemble()
    desk.act(composing.add_footnote, desk.paragraph("Guard").id, 5, "All of them.")
    desk.act(composing.add_reference, desk.paragraph("Fund").id, 7, desk.paragraph("Share").id)
    return desk


def issued(desk, version):
    return queries.version_document(desk.look, version)


def all_of(desk):
    """Everything of the draft that a version brings back."""
    look, draft = desk.look, desk.draft
    return {
        "paragraphs": [replace(each, ord="", edited=False, similar_to=None) for each in desk.paragraphs()],
        "footnotes": [(each.id, each.paragraph_id, each.text) for each in queries.footnotes(look, draft.id)],
        "references": queries.references(look, draft.id),
        "sources": sorted(
            (each.paragraph_id, each.snippet_id or each.reference, each.relation, each.reason)
            for each in queries.provenance(look, draft.id)
        ),
        "in": {each.snippet_id: each.into for each in queries.decisions(look, draft.id) if each.into},
        "printed": canonical_form(desk.document()),
    }


def test_a_version_says_what_the_draft_said_with_its_numbers(assembled):
    before = assembled.document()
    version = assembled.freeze(
        "Zero draft", symbol="A/1", date="5 February 2018", time="10 a.m.", place="New York", handling="For comments"
    )
    document = issued(assembled, version)
    assert document == replace(
        before,
        label="Zero draft",
        symbol="A/1",
        date="5 February 2018",
        time="10 a.m.",
        place="New York",
        handling="For comments",
    )
    assert version.sha256 == checksum(before) == checksum(document)
    assert [printed for _, printed in document.targets] == ["2 (a)"]
    assert [target for _, target in document.links] == [assembled.paragraph("Share").id]


def test_a_label_is_used_once_in_a_draft(assembled):
    assembled.freeze("Zero draft")
    for label in ("Zero draft", " zero  DRAFT "):
        with pytest.raises(NotAllowed, match="has a version “.*” already; choose another label"):
            assembled.freeze(label)
    with pytest.raises(NotAllowed, match="needs a label"):
        assembled.freeze("  ")
    other = assembled.act(draft_with_outline, "Other", outline_text("blank"))
    assembled.act(composing.insert_paragraph, other, "Words")
    assert assembled.act(versions.freeze, other, versions.IssueDetails(label="Zero draft")).draft_id == other.id


def test_an_empty_draft_is_not_issued(desk):
    with pytest.raises(NotAllowed, match="no paragraphs yet"):
        desk.freeze()


def test_each_version_knows_the_one_before(assembled):
    first, second = assembled.freeze("Zero draft"), assembled.freeze("Rev.1")
    assert (first.parent_id, second.parent_id) == (None, first.id)
    assert queries.versions(assembled.look, assembled.draft.id) == [first, second]


# --- undo -----------------------------------------------------------------------------------------------------------


def test_a_freeze_is_undone_and_redone_and_its_label_is_free_in_between(assembled):
    version = assembled.freeze()
    assert assembled.undo().value == "Freeze Zero draft"
    assert queries.versions(assembled.look, assembled.draft.id) == []
    assembled.redo()
    assert queries.versions(assembled.look, assembled.draft.id) == [version]
    assembled.undo()
    again = assembled.freeze()
    assert queries.versions(assembled.look, assembled.draft.id) == [again]
    assert (again.label, again.sha256) == (version.label, version.sha256)


def test_what_was_handed_out_is_no_longer_undone_but_what_came_before_is(assembled):
    fund = assembled.paragraph("Fund")
    assembled.act(composing.set_status, fund.id, Status.AGREED_IN_GROUP)
    version = assembled.freeze()
    text = canonical_form(issued(assembled, version))
    record_export(assembled.workspace, assembled.draft, version, assembled.path.with_suffix(".docx"))
    assembled.undo()
    assert assembled.again(fund).status is Status.OPEN
    while queries.sources(assembled.look):
        assembled.undo()
    assert assembled.paragraphs() == []
    with pytest.raises(NotAllowed, match="nothing to undo"):
        assembled.undo()
    assert queries.versions(assembled.look, assembled.draft.id) == [version]
    assert canonical_form(issued(assembled, version)) == text


def test_handing_out_the_working_draft_settles_nothing(assembled):
    assembled.freeze()
    record_export(assembled.workspace, assembled.draft, None, assembled.path.with_suffix(".docx"))
    assert assembled.undo().value == "Freeze Zero draft"


# --- restoring ------------------------------------------------------------------------------------------------------


def test_restoring_brings_everything_back(assembled):
    before = all_of(assembled)
    version = assembled.freeze()
    objectives = assembled.paragraph("Objectives")
    assembled.act(composing.edit, assembled.paragraph("Guard").id, "Guard no lakes")
    assembled.act(composing.delete, assembled.paragraph("Data").id)
    assembled.act(composing.move, assembled.paragraph("Fund").id, parent_id=objectives.id, after=None)
    assembled.act(composing.split, assembled.paragraph("Protect").id, 4)
    assembled.act(composing.insert_paragraph, assembled.draft, "All new")
    assembled.bring_in("Open visas")
    assembled.assemble()
    assembled.act(versions.restore, assembled.draft, version)
    assembled.require_sound()
    assert all_of(assembled) == before
    again = assembled.freeze("Zero draft again")
    assert again.sha256 == version.sha256
    assert issued(assembled, again).paragraphs == issued(assembled, version).paragraphs


def test_what_was_in_when_the_version_was_issued_is_in_again_whatever_was_decided_since(assembled):
    version = assembled.freeze()
    snippet = assembled.snippet("Share")
    assembled.act(composing.delete, assembled.paragraph("Share").id, "no")
    assert assembled.outcome(snippet) is Outcome.SET_ASIDE
    assembled.act(versions.restore, assembled.draft, version)
    assert (assembled.outcome(snippet), assembled.decision(snippet).reason) == (Outcome.PLACED, "")


def test_a_section_deleted_before_the_version_stays_away_after_it_is_restored(assembled, offer):
    assembled.act(composing.delete, assembled.paragraph("Water").id)
    version = assembled.freeze()
    assembled.act(composing.delete, assembled.paragraph("Data").id)
    assembled.act(versions.restore, assembled.draft, version)
    assembled.bring_in(offer("Clean rivers", tags=["theme:Water"]), offer("Count wells", tags=["theme:Data"]))
    assembled.assemble()
    assert "Water" not in [each.text for each in assembled.paragraphs()]
    assert assembled.under("Data")[1:] == ["Share data", "Count wells"]


def test_a_snippet_deleted_since_is_remembered_by_its_words(assembled):
    version = assembled.freeze()
    (source,) = queries.sources(assembled.look)
    assembled.act(delete_snippet, assembled.snippet("Share"))
    assembled.act(delete_source, source)
    assembled.act(versions.restore, assembled.draft, version)
    assembled.require_sound()
    share = assembled.paragraph("Share")
    assert assembled.sources_of(share) == ["Share data"]
    kept = [each for each in queries.provenance(assembled.look, assembled.draft.id) if each.paragraph_id == share.id]
    assert [(each.snippet_id, each.reference, each.source_title) for each in kept] == [
        (None, "SS/3", "Session summary")
    ]
    assert assembled.freeze("Rev.1").sha256 == version.sha256
    lines = queries.version_sources(assembled.look, queries.versions(assembled.look, assembled.draft.id)[-1].id)
    assert {each.reference for each in lines} == {"SS/1", "SS/2", "SS/3", "SS/4"}


def test_agreed_text_is_agreed_again(assembled):
    share = assembled.paragraph("Share")
    agreed = assembled.act(composing.set_status, share.id, Status.AGREED, date="2018-07-11", meeting="Sixth round")
    version = assembled.freeze()
    assembled.act(versions.restore, assembled.draft, version)
    assert replace(assembled.again(share), ord=agreed.ord, edited=False) == agreed
    assembled.act(composing.reopen, share.id, "New facts")
    assembled.act(composing.edit, share.id, "Share no data")
    assembled.act(versions.restore, assembled.draft, version)
    restored = assembled.again(share)
    assert (restored.text, restored.status) == ("Share data", Status.AGREED)
    assert restored.status_hash == sha256(b"Share data").hexdigest()


def test_a_version_of_another_draft_is_not_restored(assembled):
    version = assembled.freeze()
    other = assembled.act(draft_with_outline, "Other", outline_text("blank"))
    with pytest.raises(NotAllowed, match="“Zero draft” is no version of “Other”"):
        assembled.act(versions.restore, other, version)


def test_restoring_is_undone_like_anything_else(assembled):
    version = assembled.freeze()
    assembled.act(composing.delete, assembled.paragraph("Data").id)
    assembled.act(composing.insert_paragraph, assembled.draft, "New", role=Role.HEADING_1)
    before = assembled.content()
    assembled.act(versions.restore, assembled.draft, version)
    assembled.undo()
    assert assembled.content() == before


# --- always ---------------------------------------------------------------------------------------------------------

DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "delete", "split", "merge", "note", "refer", "drop", "freeze", "undo", "outline"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=12,
)


def do(desk, deed, one, two):
    paragraphs, snippets = desk.paragraphs(), queries.snippets(desk.look)
    if not paragraphs and deed not in {"undo", "outline"}:
        return
    first, second = (paragraphs[each % len(paragraphs)] if paragraphs else None for each in (one, two))
    try:
        match deed:
            case "edit":
                desk.act(composing.edit, first.id, f"Words {two}")
            case "delete":
                desk.act(composing.delete, first.id)
            case "split":
                desk.act(composing.split, first.id, two % (len(first.text) + 1))
            case "merge":
                desk.act(composing.merge, first.id, second.id)
            case "note":
                desk.act(composing.add_footnote, first.id, two, "A note")
            case "refer":
                desk.act(composing.add_reference, first.id, one, second.id)
            case "drop" if snippets:
                desk.act(delete_snippet, snippets[one % len(snippets)])
            case "freeze":
                desk.freeze(f"Rev.{one}")
            case "undo":
                desk.undo()
            case "outline":
                desk.act(draft_with_outline, desk.draft.name, outline_text(("resolution", "compact")[one % 2]))
    except NotAllowed:
        pass


NUMBERS = count()


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(before=DEEDS, after=DEEDS)
def test_a_version_never_changes_and_restores_to_itself(tmp_path, new_desk, new_talks, offer, before, after):
    path = tmp_path / f"{next(NUMBERS)}.draftdesk"
    shutil.copyfile(new_talks("compact"), path)
    desk = new_desk(path)
    desk.bring_in(*(offer(f"Share data {n}", tags=[("theme:Water", "theme:Data")[n % 2]]) for n in range(4)))
    desk.assemble()
    for deed in before:
        do(desk, *deed)
    if desk.paragraphs():
        version = desk.freeze("Zero draft")
        record_export(desk.workspace, desk.draft, version, path.with_suffix(".docx"))
        document, sources = issued(desk, version), queries.version_sources(desk.look, version.id)
        profile, had = desk.draft.profile, all_of(desk)["printed"]
        for deed in after:
            do(desk, *deed)
            assert queries.version_labelled(desk.look, desk.draft.id, "zero draft") == version
            assert issued(desk, version) == document
            assert queries.version_sources(desk.look, version.id) == sources
            assert checksum(document) == version.sha256
        desk.act(versions.restore, desk.draft, version)
        desk.require_sound()
        if desk.draft.profile == profile:
            assert canonical_form(desk.document()) == had
            assert desk.freeze("Zero draft, once more").sha256 == version.sha256
    desk.close()


def test_a_version_that_was_handed_out_stays_though_its_freeze_was_undone_and_done_again(assembled):
    version = assembled.freeze("Zero draft")
    assembled.workspace.undo().result()
    assembled.workspace.redo().result()

    record_export(assembled.workspace, assembled.draft, version, Path("zero.docx"))

    assert assembled.workspace.undo().result().value != "Freeze Zero draft"
    assert [each.label for each in queries.versions(assembled.look, assembled.draft.id)] == ["Zero draft"]


def test_restoring_never_changes_agreed_text(assembled):
    version = assembled.freeze("Zero draft")
    share = assembled.paragraph("Share")
    assembled.act(composing.edit, share.id, "Share data every year")
    assembled.act(composing.set_status, share.id, Status.AGREED)
    before = assembled.content()

    with pytest.raises(NotAllowed, match="“Share data every year” is agreed and would change: reopen it first"):
        assembled.act(versions.restore, assembled.draft, version)
    assert assembled.content() == before

    assembled.act(composing.reopen, share.id, "New facts")
    assembled.act(versions.restore, assembled.draft, version)
    assert assembled.paragraph("Share").text == "Share data"
