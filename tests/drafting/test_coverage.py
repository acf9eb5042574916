"""For every recommendation whether it is in, where, and if not, why not."""

import json
from dataclasses import replace

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.coverage import as_json, coverage, coverage_of, coverage_table, to_circulate
from draftdesk.drafting.discretion import REASON_WITHHELD, TITLE_WITHHELD
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.sources import delete_snippet
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Attribution, Role
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries


@pytest.fixture
def talks(desk, offer):
    desk.bring_in(
        offer("Protect springs", tags=["theme:Water"], contributors=["Ghana"], kinds=["State"]),
        offer("Share data", tags=["theme:Data"]),
        offer("Protect springs.", tags=["theme:Water"]),
        offer("Fund it", kind="means of implementation"),
        offer("Open visas"),
        offer("Close borders"),
        offer("—"),
    )
    desk.act(composing.set_aside, desk.draft, desk.snippet("Close"), "not our subject")
    desk.act(composing.park, desk.draft, desk.snippet("Open"), "Labour mobility")
    desk.assemble()
    return desk


def told(found):
    return {line.snippet.reference: (line.outcome, line.paragraphs, line.reason) for line in found.lines}


def test_every_snippet_is_told_of_once_with_its_outcome(talks):
    assert told(coverage(talks.look, talks.draft)) == {
        "SS/1": ("placed", ("1 (a)",), ""),
        "SS/2": ("placed", ("2 (a)",), ""),
        "SS/3": ("merged", ("1 (a)",), ""),
        "SS/4": ("placed", ("3",), ""),
        "SS/5": ("parked", (), "parked for “Labour mobility”"),
        "SS/6": ("set aside", (), "not our subject"),
        "SS/7": ("not placed", (), "it holds no words"),
    }


def test_the_sums_add_up(talks):
    found = coverage(talks.look, talks.draft)
    assert found.reached == 4
    assert sum(map(found.count, ("placed", "merged", "parked", "set aside", "not placed"))) == len(found.lines) == 7


def test_what_came_in_since_the_last_assembling_is_told_so(talks, offer):
    talks.bring_in("Count wells")
    assert told(coverage(talks.look, talks.draft))["SS-2/1"] == (
        "not placed",
        (),
        "the draft has not been assembled since it came in",
    )


def test_the_numbers_are_those_printed(talks):
    talks.act(composing.split, talks.paragraph("Fund").id, 4)
    point = talks.paragraph("Share")
    under = talks.act(composing.insert_paragraph, talks.draft, "deeper", role=Role.SUB_PARAGRAPH, parent_id=point.id)
    talks.act(composing.merge, under.id, talks.paragraph("it").id)
    loose = talks.act(composing.insert_snippet, talks.draft, talks.snippet("Open"), role=Role.NOTE)
    document = talks.document()
    numbers = {each.id: each.number for each in document.paragraphs}
    parents = {each.id: each.parent_id for each in document.paragraphs}
    lines = told(coverage(talks.look, talks.draft))
    assert lines["SS/4"][1] == ("2 (a) (i)", "3")
    assert numbers[under.id] == "(i)"
    assert numbers[parents[parents[under.id]]] == "2."
    assert lines["SS/5"] == ("placed", ("Open visas",), "")
    assert numbers[loose.id] == ""
    pointing = talks.act(composing.insert_paragraph, talks.draft, "See ")
    talks.act(composing.add_reference, pointing.id, 4, under.id)
    document = talks.document()
    assert printed_text(document, document.paragraphs[0].text).startswith("See 3 (a) (i)")
    assert told(coverage(talks.look, talks.draft))["SS/4"][1] == ("3 (a) (i)", "4")


def test_a_versions_coverage_is_as_it_was_issued(talks):
    at_issue = {name: found[1] for name, found in told(coverage(talks.look, talks.draft)).items()}
    version = talks.freeze("Rev.1")
    talks.act(composing.insert_paragraph, talks.draft, "First of all")
    talks.act(composing.delete, talks.paragraph("Share").id)
    talks.act(composing.take_up, talks.draft, [talks.snippet("Open")])
    talks.assemble()
    talks.bring_in("Count wells")
    found = coverage(talks.look, talks.draft, version)
    assert found.version == "Rev.1"
    now = {name: lines[1] for name, lines in told(found).items()}
    assert now == at_issue | {"SS-2/1": ()}
    assert {line.outcome for line in found.lines} == {"placed", "not placed"}


def test_the_numbers_of_a_version_are_told_as_those_of_the_draft_it_was(talks):
    deep = talks.act(
        composing.insert_snippet,
        talks.draft,
        talks.snippet("Open"),
        role=Role.SUB_PARAGRAPH,
        parent_id=talks.paragraph("Share").id,
    )
    talks.act(composing.insert_snippet, talks.draft, talks.snippet("Close"), parent_id=deep.id)
    talks.act(composing.insert_paragraph, talks.draft, "Objectively", role=Role.SUB_PARAGRAPH, parent_id=None)
    draft = {name: found[1] for name, found in told(coverage(talks.look, talks.draft)).items()}
    version = talks.freeze()
    assert {name: found[1] for name, found in told(coverage(talks.look, talks.draft, version)).items()} == draft
    assert draft["SS/5"] == ("2 (a) (i)",)


def test_a_deleted_snippet_is_no_longer_counted(talks):
    talks.act(delete_snippet, talks.snippet("Share"))
    assert len(coverage(talks.look, talks.draft).lines) == 6


def test_the_table_says_it_all(talks):
    table = coverage_table(coverage(talks.look, talks.draft))
    assert table.note == ("7 recommendations: 3 placed, 1 merged into another, 1 parked, 1 set aside, 1 not placed.")
    assert len(table.rows) == 7
    assert table.rows[0] == (
        "SS/1",
        "Session summary",
        "Ghana",
        "Protect springs",
        "theme:Water",
        "placed",
        "1 (a)",
        "",
    )
    version = talks.freeze("Rev.1")
    assert coverage_table(coverage(talks.look, talks.draft, version)).title.endswith("Draft, Rev.1")


def test_as_json_it_is_the_same(talks):
    found = coverage(talks.look, talks.draft)
    values = json.loads(json.dumps(as_json(found)))
    assert values["summary"] == {
        "all": 7,
        "placed": 3,
        "merged": 1,
        "parked": 1,
        "set_aside": 1,
        "not_placed": 1,
    }
    assert (values["draft"], values["version"]) == ("Draft", None)
    assert [each["id"] for each in values["snippets"]] == [each.id for each in queries.snippets(talks.look)]


# --- for others -----------------------------------------------------------------------------------------------------


def handed_out(talks, version=None):
    return to_circulate(talks.look, coverage(talks.look, talks.draft, version), talks.draft, version)


def attribute(talks, attribution):
    talks.act(lambda tx: tx.update(replace(talks.draft, attribution=attribution)))


def test_where_everything_circulates_others_get_all_of_it(talks):
    assert handed_out(talks) == coverage(talks.look, talks.draft)


def test_what_is_not_for_circulation_is_left_out_and_counted(talks):
    talks.bring_in("Keep quiet", title="A confidence", visibility=Visibility.INTERNAL)
    talks.act(change_snippets, [talks.snippet("Close")], SnippetChanges(visibility=Visibility.COFACILITATORS))
    found = handed_out(talks)
    assert told(found) == {
        name: line for name, line in told(coverage(talks.look, talks.draft)).items() if name not in {"SS/6", "SS-2/1"}
    }
    table = coverage_table(found)
    assert table.note == (
        "6 recommendations: 3 placed, 1 merged into another, 1 parked, 0 set aside, 1 not placed. "
        "2 more are not for circulation and left out."
    )
    for secret in ("not our subject", "Close borders", "A confidence", "Keep quiet"):
        assert secret not in repr(table)
    assert "parked for “Labour mobility”" in repr(table), "the reasons for what circulates stay"
    talks.act(change_snippets, [talks.snippet("Close")], SnippetChanges(visibility=Visibility.CIRCULATE))
    assert coverage_table(handed_out(talks)).note.endswith(" 1 more is not for circulation and left out.")


def test_a_reason_that_tells_of_what_is_left_out_is_withheld(talks):
    talks.bring_in("Close borders!")
    twin = talks.snippet("Close borders!")
    (line,) = [each for each in coverage(talks.look, talks.draft).lines if each.snippet == twin]
    assert "SS/6" in line.reason
    assert "not our subject" in line.reason
    assert told(handed_out(talks))[twin.reference][2] == line.reason
    talks.act(
        change_snippets, [queries.snippet_named(talks.look, "SS/6")], SnippetChanges(visibility=Visibility.INTERNAL)
    )
    assert told(handed_out(talks))[twin.reference][2] == REASON_WITHHELD


def test_nobody_is_named_whom_the_draft_does_not_name(talks, offer):
    talks.bring_in(
        offer("Open ports [Ghana]", contributors=["Ghana", "Nepal"], kinds=["State", "State"], tags=["theme:Ghana"]),
        title="Statement by Ghana",
    )
    talks.act(composing.set_aside, talks.draft, talks.snippet("Open ports"), "Ghana took it back")

    def last():
        return coverage_table(handed_out(talks)).rows[-1][1:]

    assert last() == (
        "Statement by Ghana",
        "Ghana, Nepal",
        "Open ports [Ghana]",
        "theme:Ghana",
        "set aside",
        "",
        "Ghana took it back",
    )
    attribute(talks, Attribution.BY_GROUP)
    by_group = (TITLE_WITHHELD, "African Group, Asia-Pacific Group", "Open ports", "", "set aside", "", REASON_WITHHELD)
    assert last() == by_group
    assert coverage_table(handed_out(talks)).note.endswith("not placed. Contributors are named by group.")
    version = talks.freeze()
    attribute(talks, Attribution.NONE)
    assert last() == (TITLE_WITHHELD, "", "Open ports", "", "set aside", "", REASON_WITHHELD)
    assert "Ghana" not in repr(coverage_table(handed_out(talks)))
    attribute(talks, Attribution.FULL)
    assert last()[1] == "Ghana, Nepal"
    assert coverage_table(handed_out(talks, version)).rows[-1][2] == by_group[1], "as the version was issued"


def test_some_snippets_are_told_of_as_all_are_but_for_reasons_that_nobody_gave(talks):
    everything = {line.snippet.id: line for line in coverage(talks.look, talks.draft).lines}
    some = [talks.snippet(words).id for words in ("Close", "Share", "—")]
    found = coverage_of(talks.look, talks.draft, None, some)
    assert [line.snippet.id for line in found.lines] == some
    assert found.lines[:2] == tuple(everything[name] for name in some[:2])
    assert found.lines[2] == replace(everything[some[2]], reason="")
    version = talks.freeze()
    then = {line.snippet.id: line for line in coverage(talks.look, talks.draft, version).lines}
    assert coverage_of(talks.look, talks.draft, version, some).lines == tuple(then[name] for name in some)
