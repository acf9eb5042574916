"""What is asked before a version is issued or a draft taken back to one."""

from draftdesk.drafting.circulating import hand_out, proposed_name, to_circulate
from draftdesk.drafting.issuing import restoring, version_lines
from draftdesk.drafting.versions import IssueDetails, freeze, restore
from draftdesk.kit.jobs import silent
from draftdesk.model.drafts import Draft, Version
from draftdesk.workspace import queries


def test_restoring_says_what_it_then_does(desk, offer):
    desk.bring_in(offer("Share data"), offer("Protect springs"))
    desk.assemble()
    version = desk.act(lambda tx: freeze(tx, desk.draft, IssueDetails(label="Zero draft")))
    desk.bring_in(offer("Train engineers"), name="late.txt")
    desk.assemble()
    before = {each.id for each in queries.paragraphs(desk.look, desk.draft.id)}
    would = restoring(desk.look, desk.draft, version)
    desk.act(lambda tx: restore(tx, desk.draft, version))
    after = {each.id for each in queries.paragraphs(desk.look, desk.draft.id)}
    assert (would.gone, would.back) == (len(before - after), len(after - before))
    assert would.gone == 1
    assert restoring(desk.look, desk.draft, version).gone == 0


def test_the_list_counts_how_often_a_version_was_handed_out(desk, offer, tmp_path):
    desk.bring_in(offer("Share data"))
    desk.assemble()
    version = desk.act(lambda tx: freeze(tx, desk.draft, IssueDetails(label="Zero draft")))
    assert [line.exports for line in version_lines(desk.look, desk.draft)] == [0]
    document = to_circulate(desk.look, desk.draft, version)
    for name in ("a.md", "b.md"):
        hand_out(desk.workspace, document, tmp_path / name, desk.draft, version, overwrite=False, progress=silent)
    assert [line.exports for line in version_lines(desk.look, desk.draft)] == [2]


def test_a_proposed_name_is_one_that_every_system_allows():
    draft = Draft(id="d", name="Draft", title="A/B: “C” <x>|?*\u202e\n" + "w" * 300)
    version = Version(id="v", draft_id="d", label="Rev.1/Add.1", date="5. 2. 2018")
    name = proposed_name(draft, version, "2018-02-05", ".docx")
    assert not set(name) & set('<>:"/\\|?*\n\u202e')
    assert name.endswith(" - Rev.1 Add.1 - 5. 2. 2018.docx")
    assert len(name.encode()) < 255
    assert proposed_name(Draft(id="d", name="..."), None, "2018-02-05", ".md") == "Working draft - 2018-02-05.md"
