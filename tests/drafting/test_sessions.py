"""A source belongs to the session it tells of, unless a person says otherwise."""

import pytest

from draftdesk.drafting.sources import Details, read_source, store_source
from draftdesk.kit.jobs import silent
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
