"""A file of the draft that was edited in LibreOffice, through its API, comes back as exactly what was done there."""

from dataclasses import replace

import pytest
from tests.oracles import office
from tests.oracles.editing import edited

from draftdesk.drafting import composing
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.drafting.updating import Tracked, UpdateKind, apply_update, plan_update
from draftdesk.kit.jobs import silent
from draftdesk.model import inline
from draftdesk.model.drafts import Role, Status
from draftdesk.model.export_profile import Numbers
from draftdesk.workspace import queries

pytestmark = pytest.mark.skipif(not office.is_there(), reason="LibreOffice is not here")

PROFILES = {
    **shipped_export_profiles(),
    "Live lists": replace(shipped_export_profiles()["Informal paper"], numbers=Numbers.LIVE),
}
WORDS = (
    ("Water for all", Role.HEADING_1),
    ("We agree to protect every spring and every well in every country of the world.", Role.OPERATIVE),
    ("We commit to share data on rivers with all neighbours. We will publish these data every year.", Role.OPERATIVE),
    ("We decide to take the following steps:", Role.CHAPEAU),
    ("train young hydrologists in every district of every country", Role.SUB_PARAGRAPH),
    ("drill wells where people have to walk for more than an hour", Role.SUB_PARAGRAPH),
    ("bring water to all schools by the end of the decade", Role.SUB_PARAGRAPH),
    ("We call upon all development banks to double what they lend for sanitation.", Role.OPERATIVE),
    ("We ask the Secretary-General to report every two years on the progress that was made.", Role.OPERATIVE),
    ("We invite the regional commissions to meet once a year on what was reached.", Role.OPERATIVE),
)


@pytest.fixture
def text(desk):
    """A draft with a list, a footnote, italics, a reference and an agreed paragraph, issued as a version."""
    heading = chapeau = last = under = None
    made = {}
    for words, role in WORDS:
        parent = None if role is Role.HEADING_1 else chapeau if role is Role.SUB_PARAGRAPH else heading
        after = under if role is Role.SUB_PARAGRAPH else last
        each = desk.act(composing.insert_paragraph, desk.draft, words, role=role, parent_id=parent, after=after)
        made[words] = each.id
        match role:
            case Role.HEADING_1:
                heading = each.id
            case Role.SUB_PARAGRAPH:
                under = each.id
            case _:
                last = each.id
                chapeau = each.id if role is Role.CHAPEAU else chapeau
    springs, data, review = (desk.paragraph(each) for each in ("We agree", "We commit", "We ask"))
    desk.act(composing.add_footnote, springs.id, springs.text.index(" and every"), "As mapped in 2015.")
    desk.act(composing.add_reference, review.id, review.text.index(" that was made"), data.id)
    banks = desk.paragraph("We call")
    desk.act(composing.edit, banks.id, banks.text.replace("double", "*double*"))
    desk.act(composing.set_status, desk.paragraph("We invite").id, Status.AGREED)
    desk.freeze("Zero draft", date="5 February", symbol="A/CONF.231/L.1")
    return desk


def export(desk, folder, profile):
    target = folder / "out.docx"
    version = queries.versions(desk.look, desk.draft.id)[-1]
    write_document(
        to_circulate(desk.look, desk.draft, version, with_sources=True),
        target,
        overwrite=True,
        profile=PROFILES[profile],
        progress=silent,
    )
    return target.read_bytes()


def planned(desk, content, **more):
    return plan_update(desk.look, desk.draft, content, "edited.docx", silent, **more)


@pytest.mark.parametrize("profile", PROFILES)
def test_one_split_one_move_and_two_rewordings_come_back_as_exactly_these_four(text, tmp_path, profile):
    content = edited(
        export(text, tmp_path, profile),
        [
            ["split", "We will publish these"],
            ["reword", "every two years", "each year"],
            ["reword", "more than an hour", "more than half an hour"],
            ["move", "call upon all development", "agree to protect every"],
        ],
    )
    before = {each.id: each for each in text.paragraphs()}
    notes = queries.footnotes(text.look, text.draft.id)
    update = planned(text, content)

    assert sorted(each.kind for each in update.changes) == sorted(
        [UpdateKind.SPLIT, UpdateKind.MOVED, UpdateKind.REWORDED, UpdateKind.REWORDED]
    )
    assert update.proposed == (0, 1, 2, 3)
    assert update.warnings == ()
    text.act(apply_update, update)
    said = [inline.plain(each.text, reference=lambda _: "{ref}") for each in text.paragraphs()]
    assert said == [
        "Water for all",
        "We call upon all development banks to double what they lend for sanitation.",
        "We agree to protect every spring and every well in every country of the world.",
        "We commit to share data on rivers with all neighbours.",
        "We will publish these data every year.",
        "We decide to take the following steps:",
        "train young hydrologists in every district of every country",
        "drill wells where people have to walk for more than half an hour",
        "bring water to all schools by the end of the decade",
        "We ask the Secretary-General to report each year on the progress{ref} that was made.",
        "We invite the regional commissions to meet once a year on what was reached.",
    ]
    now = {each.id: each for each in text.paragraphs()}
    assert before.keys() <= now.keys()
    assert len(now) == len(before) + 1
    assert queries.footnotes(text.look, text.draft.id) == notes
    assert (
        text.paragraph("We call").text
        == "We call upon all development banks to *double* what they lend for sanitation."
    )
    assert text.paragraph("We invite").status is Status.AGREED
    assert [each.parent_id for each in now.values() if each.role is Role.SUB_PARAGRAPH] == [
        text.paragraph("We decide").id
    ] * 3
    text.require_sound()
    text.undo()
    assert {each.id: each for each in text.paragraphs()} == before


def test_what_is_written_deleted_and_noted_there_comes_back_too(text, tmp_path):
    content = edited(
        export(text, tmp_path, "Informal paper"),
        [
            ["write", "rill wells", "mend every pump that has been broken for a month;"],
            ["write", "We commit to share", "We also welcome the offer of the University to host the data."],
            ["delete", "call upon all development"],
            ["note", "2015", "2016"],
            ["reword", "once a year", "twice a year"],
        ],
    )
    update = planned(text, content)
    assert sorted(each.kind for each in update.changes) == sorted(
        [UpdateKind.ADDED, UpdateKind.ADDED, UpdateKind.DELETED, UpdateKind.NOTE_REWORDED, UpdateKind.REWORDED]
    )
    (agreed,) = [each for each in update.changes if each.hindrance]
    assert agreed.kind is UpdateKind.REWORDED
    text.act(apply_update, update)
    pump, host = text.paragraph("mend every"), text.paragraph("We also")
    assert (pump.role, pump.parent_id) == (Role.SUB_PARAGRAPH, text.paragraph("We decide").id)
    assert host.role is Role.OPERATIVE
    (note,) = queries.footnotes(text.look, text.draft.id)
    assert note.text == "As mapped in 2016."
    assert "once a year" in text.paragraph("We invite").text


def test_tracked_changes_are_accepted_left_out_or_kept_as_comments(text, tmp_path):
    content = edited(
        export(text, tmp_path, "Informal paper"), [["track", True], ["reword", "every two years", "each year"]]
    )
    assert [each.kind for each in planned(text, content).changes] == [UpdateKind.REWORDED]
    left_out = planned(text, content, tracked=Tracked.REJECT)
    assert left_out.changes == left_out.remarks == ()
    kept = planned(text, content, tracked=Tracked.COMMENT)
    assert kept.changes == ()
    (remark,) = kept.remarks
    assert remark.paragraph_id == text.paragraph("We ask").id
    assert "elete “every two years”" in remark.text
    assert "nsert “each year”" in remark.text
    text.act(apply_update, kept)
    (comment,) = queries.comments(text.look, text.draft.id)
    assert comment.text == remark.text
