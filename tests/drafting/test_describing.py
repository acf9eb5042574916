"""What is said of sources is changed by hand, one or many at a time."""

import pytest

from draftdesk.drafting.describing import SourceChanges, change_sources, change_sources_name
from draftdesk.drafting.sessions import new_session
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Session, SourceKind, Visibility
from draftdesk.workspace import queries


@pytest.fixture
def papers(desk):
    return [desk.bring_in(f"Share data {count}", name=f"paper-{word}.txt").source for count, word in enumerate("abc")]


def again(desk, source):
    return queries.source_named(desk.look, source.id)


def test_a_source_is_described_anew(desk, papers):
    changes = SourceChanges(
        title=" Summary of\nthe hearing ", kind=SourceKind.SUMMARY, dated="2017-06-19", language="fr", note="Late"
    )
    assert desk.act(change_sources, papers[:1], changes) == 1
    found = again(desk, papers[0])
    assert (found.title, found.kind, found.dated) == ("Summary of the hearing", SourceKind.SUMMARY, "2017-06-19")
    assert (found.language, found.note, found.code) == ("fr", "Late", papers[0].code)
    assert desk.changed(lambda tx: change_sources(tx, papers[:1], changes)).act == 0
    desk.act(change_sources, papers, SourceChanges(dated=None))
    assert again(desk, papers[0]).dated is None


def test_a_code_is_nobody_else_s_and_references_keep_the_old_one(desk, papers):
    with pytest.raises(NotAllowed, match="is the code of .* already: choose another"):
        desk.act(change_sources, papers[:1], SourceChanges(code=papers[1].code.lower()))
    for none in ("", "A B", "A/1", "x" * 21):
        with pytest.raises(NotAllowed, match="no code"):
            desk.act(change_sources, papers[:1], SourceChanges(code=none))
    (snippet,) = queries.snippets(desk.look, papers[0].id)
    desk.act(change_sources, papers[:1], SourceChanges(code="TS9"))
    assert queries.source_named(desk.look, "ts9").id == papers[0].id
    assert queries.snippets(desk.look, papers[0].id) == [snippet]
    with pytest.raises(NotAllowed, match="a title belongs to one source"):
        desk.act(change_sources, papers, SourceChanges(title="All"))


@pytest.mark.parametrize("day", ["19 June 2017", "2017-02-30", "20170619", "2017-06-19T00:00"])
def test_a_date_is_a_day(desk, papers, day):
    with pytest.raises(NotAllowed, match="write a date as YYYY-MM-DD"):
        desk.act(change_sources, papers, SourceChanges(dated=day))


def test_sources_move_to_a_session_and_out_of_it(desk, papers):
    session = desk.act(new_session, Session(id="", title="Hearing"))
    assert desk.act(change_sources, papers, SourceChanges(session_id=session.id)) == 3
    assert {again(desk, each).session_id for each in papers} == {session.id}
    assert desk.act(change_sources, papers[:2], SourceChanges(session_id=None)) == 2
    with pytest.raises(NotFound, match="session is gone"):
        desk.act(change_sources, papers, SourceChanges(session_id="none"))


def test_submitters_are_replaced(desk, papers):
    assert desk.act(change_sources, papers[:2], SourceChanges(submitters=("Ghana and Nepal", "Society of Wells"))) == 2
    assert queries.submitters_of_sources(desk.look)[papers[1].id] == ("Ghana", "Nepal", "Society of Wells")
    desk.act(change_sources, papers[:1], SourceChanges(submitters=()))
    assert list(queries.submitters_of_sources(desk.look)) == [papers[1].id]


def test_visibility_goes_for_the_snippets_where_that_is_asked(desk, papers):
    desk.act(change_sources, papers[:1], SourceChanges(visibility=Visibility.INTERNAL))
    assert {each.visibility for each in queries.snippets(desk.look)} == {Visibility.CIRCULATE}
    changes = SourceChanges(visibility=Visibility.INTERNAL, with_snippets=True)
    assert desk.act(change_sources, papers[:2], changes) == 2
    hidden = [each.source_id for each in queries.snippets(desk.look) if each.visibility is Visibility.INTERNAL]
    assert hidden == [papers[0].id, papers[1].id]


def test_no_source_reports_on_itself_over_however_many(desk, papers):
    one, two, three = papers
    desk.act(change_sources, [two], SourceChanges(reports_on=one.id))
    desk.act(change_sources, [three], SourceChanges(reports_on=two.id))
    with pytest.raises(NotAllowed, match="cannot report on itself"):
        desk.act(change_sources, [one], SourceChanges(reports_on=one.id))
    with pytest.raises(NotAllowed, match=f"{one.code} cannot report on “{three.code}”, which reports on it"):
        desk.act(change_sources, [one], SourceChanges(reports_on=three.id))
    with pytest.raises(NotFound, match="is gone"):
        desk.act(change_sources, [one], SourceChanges(reports_on="none"))
    desk.act(change_sources, [two, three], SourceChanges(reports_on=None))
    assert again(desk, three).reports_on is None


def test_undo_shows_what_the_act_was(papers):
    assert change_sources_name(papers, SourceChanges(dated=None)) == "Change date of 3 sources"
    assert change_sources_name(papers[:1], SourceChanges(title="A", note="B")) == f"Change {papers[0].code}"
    shown = SourceChanges(visibility=Visibility.INTERNAL, with_snippets=True)
    assert change_sources_name(papers[:1], shown) == f"Change visibility of {papers[0].code}"
