"""A source belongs to the session it tells of, unless a person says otherwise."""

from dataclasses import replace

import pytest

from draftdesk.drafting.sessions import change_session, delete_session, merge_sessions, new_session
from draftdesk.drafting.sources import Details, read_source
from draftdesk.drafting.storing import store_source
from draftdesk.kit.jobs import silent
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Session
from draftdesk.workspace import queries

SUMMARY = (
    "The third informal thematic session in phase I (consultations) entitled “Governance of migration”, was held at "
    "the United Nations Office at Geneva on 19 and 20 June 2017.\n\nDelegations met for two days.\n"
)
SHORT = "Summary of the third thematic session\n\nDelegations met for two days, and the sun was shining.\n"


@pytest.fixture
def bring(desk):
    def store(text=SUMMARY, name="third-summary.txt", **details):
        found = read_source(text.encode(), name, desk.look, silent)
        return desk.act(store_source, found, Details(**details))

    return store


def told(desk):
    return [
        (each.phase, each.kind, each.number, each.title, each.starts, each.ends, each.place)
        for each in queries.sessions(desk.look)
    ]


FULL = (
    "consultation",
    "thematic",
    3,
    "Governance of migration",
    "2017-06-19",
    "2017-06-20",
    "United Nations Office at Geneva",
)


def test_the_session_is_made_as_the_source_tells_it(desk, bring):
    stored = bring()
    assert told(desk) == [FULL]
    assert stored.source.session_id == stored.session.id == queries.sessions(desk.look)[0].id


def test_two_sources_of_one_session_share_it_and_fill_it_up(desk, bring):
    first = bring(SHORT, "one.txt")
    assert told(desk) == [("consultation", "thematic", 3, "", None, None, "")]
    second = bring()
    assert told(desk) == [FULL]
    assert second.source.session_id == first.source.session_id


def test_what_a_session_is_called_already_stays(desk, bring):
    bring()
    bring(SUMMARY.replace("Governance of migration", "Something else").replace("Geneva", "Vienna"), "two.txt")
    assert told(desk) == [FULL]


def test_another_time_or_number_is_another_session(desk, bring):
    bring()
    bring(SUMMARY.replace("third", "fourth").replace("2017", "2018"), "two.txt")
    bring(SUMMARY.replace("2017", "2018"), "three.txt")
    assert [(each[2], each[4]) for each in told(desk)] == [(3, "2017-06-19"), (4, "2018-06-19"), (3, "2018-06-19")]


def test_a_person_s_word_goes_before_the_source_s(desk, bring):
    stored = bring(session="7", date="2017-07-10")
    assert [each[2] for each in told(desk)] == [7]
    assert (stored.session.number, stored.source.dated) == (7, "2017-07-10")


def test_the_date_is_taken_where_the_source_states_it(bring):
    assert bring("Geneva, 10 July 2017\n\nDelegations met, and the sun was shining.\n").source.dated == "2017-07-10"
    assert bring().source.dated is None


def test_a_source_that_tells_of_no_session_belongs_to_none(desk, bring):
    assert bring("We look forward to the third thematic session.\n").source.session_id is None
    assert told(desk) == []


def test_a_file_whose_name_says_nothing_is_called_by_its_session(bring):
    assert bring(name="scan-0012.txt").source.title == "Third informal thematic session"
    assert bring(SUMMARY + "More.", name="talks-in-geneva.txt").source.title == "Talks in geneva"


def test_undo_takes_back_the_session_too(desk, bring):
    before = desk.content()
    bring()
    desk.undo()
    assert told(desk) == []
    assert desk.content() == before


# --- by hand --------------------------------------------------------------------------------------------------------


def test_a_session_is_made_and_changed_by_hand(desk):
    made = desk.act(new_session, Session(id="", number=4, title=" Fourth\nsession ", starts="2017-07-24"))
    assert (made.title, made.starts) == ("Fourth session", "2017-07-24")
    changed = desk.act(change_session, replace(made, ends="2017-07-25", place="New York", kind="hearing"))
    assert queries.sessions(desk.look) == [changed]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"title": "A", "starts": "24 July"}, "write a date as YYYY-MM-DD"),
        ({"title": "A", "starts": "2017-07-24", "ends": "2017-07-23"}, "comes before the first"),
        ({"title": "A", "number": 0}, "a session's number is 1 to 9999, not 0"),
        ({"title": " "}, "needs a title, a number or a first day"),
    ],
)
def test_a_session_that_cannot_be_is_said(desk, fields, why):
    with pytest.raises(NotAllowed, match=why):
        desk.act(new_session, Session(id="", **fields))


def test_two_sessions_become_one_and_know_what_either_did(desk, bring):
    summary = bring()
    other = bring("Statement\n\nWe say this and that of it.\n", "s.txt", session="Sub-session")
    gone, kept = summary.session, other.session
    before = desk.content()
    merged = desk.act(merge_sessions, gone, kept)
    assert (merged.title, merged.number, merged.starts) == ("Sub-session", 3, "2017-06-19")
    assert queries.sessions(desk.look) == [merged]
    assert {each.session_id for each in queries.sources(desk.look)} == {kept.id}
    with pytest.raises(NotFound, match="that session is gone"):
        desk.act(change_session, gone)
    with pytest.raises(NotAllowed, match="with itself"):
        desk.act(merge_sessions, kept, kept)
    desk.undo()
    assert desk.content() == before


def test_a_deleted_session_lets_go_of_its_sources(desk, bring):
    stored = bring()
    assert desk.act(delete_session, stored.session) == 1
    assert queries.sources(desk.look)[0].session_id is None
    assert queries.sessions(desk.look) == []
