"""What each version took in beside the one before."""

import pytest

from draftdesk.drafting import composing, receiving
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.ground import ground
from draftdesk.drafting.matrix_tables import taken_in_json, taken_in_table
from draftdesk.drafting.sources import delete_snippet
from draftdesk.drafting.taken_in import taken_in
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.workspace import queries


@pytest.fixture
def talks(desk, offer):
    desk.bring_in(
        offer("Protect springs", tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]), offer("Open visas")
    )
    return desk


def told(desk):
    base = ground(desk.look, desk.draft)

    def words(bits):
        ids = queries.snippet_ids(desk.look, queries.numbers_of(base.rows, bits))
        return [found.snippet.text for found in queries.snippets_shown(desk.look, ids)]

    return [(each.label, each.before, words(each.new), words(each.dropped)) for each in taken_in(desk.look, base)]


def test_a_version_takes_in_what_the_one_before_did_not_have(talks):
    assert told(talks) == [("", "", [], [])]
    talks.assemble()
    talks.freeze("Zero draft")
    talks.act(composing.delete, talks.paragraph("Share").id)
    talks.bring_in("Count wells")
    talks.assemble()
    talks.freeze("Rev.1")
    assert told(talks) == [
        ("Zero draft", "", ["Protect springs", "Share data", "Open visas"], []),
        ("Rev.1", "Zero draft", ["Count wells"], ["Share data"]),
        ("", "Rev.1", [], []),
    ]
    talks.act(composing.delete, talks.paragraph("Count").id)
    assert told(talks)[-1] == ("", "Rev.1", [], ["Count wells"])


def test_a_snippet_that_was_deleted_is_told_of_as_a_number(talks):
    talks.assemble()
    talks.freeze("Zero draft")
    talks.act(composing.delete, talks.paragraph("Share").id)
    talks.act(delete_snippet, talks.snippet("Share"))
    base = ground(talks.look, talks.draft)
    (zero, now) = taken_in(talks.look, base)
    assert (zero.gone, zero.new.bit_count(), now.dropped) == (1, 2, 0)
    assert taken_in_json((zero, now))[0] == {
        "version": "Zero draft",
        "date": "",
        "beside": None,
        "reached": 2,
        "new": 2,
        "dropped": 0,
        "deleted_since": 1,
    }
    table = taken_in_table(base, (zero, now))
    assert table.rows == (("Zero draft", "", "", "2", "2", "0"), ("Working draft", "", "Zero draft", "2", "0", "0"))


def test_the_versions_are_the_same_whatever_they_are_looked_at_beside(talks):
    talks.assemble()
    version = talks.freeze("Zero draft")
    talks.act(composing.delete, talks.paragraph("Share").id)
    base = ground(talks.look, talks.draft, version)
    assert taken_in(talks.look, base) == taken_in(talks.look, ground(talks.look, talks.draft))


def test_a_received_version_has_what_its_paragraphs_had_in_the_version_before(talks, tmp_path):
    talks.assemble()
    zero = talks.freeze("Zero draft")
    target = tmp_path / "zero.md"
    write_document(to_circulate(talks.look, talks.draft, zero), target, overwrite=False, progress=silent)
    words = target.read_text("utf-8").replace("Share data", "Share all data on wells and springs")
    received = receiving.receive(talks.look, talks.draft, words.encode(), "rev-1.md", silent)
    version = receiving.add_version_as_act(talks.workspace, talks.draft, received, IssueDetails(label="Rev.1"))
    expected = {each.snippet.text for each in coverage(talks.look, talks.draft, version).lines if each.paragraphs}
    assert "Protect springs" in expected
    base = ground(talks.look, talks.draft, version)
    ids = queries.snippet_ids(talks.look, queries.numbers_of(base.rows, base.reached))
    assert {each.snippet.text for each in queries.snippets_shown(talks.look, ids)} == expected
    assert [each.label for each in taken_in(talks.look, base)] == ["Zero draft", "Rev.1", ""]
