"""What prose seems to recommend is stored when a person says so, and only then."""

import pytest

from draftdesk.drafting.sources import Details, delete_snippet, delete_source, read_source
from draftdesk.drafting.storing import store_source
from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Confidence
from draftdesk.workspace import queries
from draftdesk.workspace.check import check

SUMMARY = b"""Summary of the talks

a. Data

Delegations stressed the need for better data, as set out in the Sutherland Report. They met for two days.

Concrete issues and recommendations presented for consideration included:

- Share data with all
- Count every well

While some delegations called for a new facility, others emphasized that existing ones should be used first.
"""
BOTH = (Confidence.LISTED, Confidence.LIKELY)


@pytest.fixture
def read(desk):
    return lambda: read_source(SUMMARY, "talks-summary.txt", desk.look, silent)


def stored(desk):
    return [(each.reference, each.text) for each in queries.snippets(desk.look)]


LISTED = [("T/a/1", "Share data with all"), ("T/a/2", "Count every well")]


def test_reading_offers_both_and_says_which_is_which(read):
    assert [each.confidence.value for each in read().suggestions] == ["likely", "listed", "listed", "likely", "likely"]


def test_what_the_source_lists_is_stored_unless_more_is_accepted(desk, read):
    result = desk.act(store_source, read(), Details())
    assert [text for _, text in stored(desk)] == [text for _, text in LISTED]
    assert result.left_out == 3


def test_accepting_more_leaves_the_references_of_what_is_listed_as_they_are(desk, read):
    desk.act(store_source, read(), Details())
    before = set(stored(desk))
    desk.undo()
    result = desk.act(store_source, read(), Details(), BOTH)
    assert before < set(stored(desk))
    assert result.left_out == 0
    assert [text.split()[0] for _, text in stored(desk)] == ["Delegations", "Share", "Count", "While", "others"]


def test_instruments_become_tags_of_a_facet_of_their_own(desk, read):
    result = desk.act(store_source, read(), Details(), BOTH)
    assert "refers-to:Sutherland Report" in result.tags[result.snippets[0].id]


def test_two_views_are_linked_until_one_is_deleted_and_again_when_that_is_undone(desk, read):
    desk.act(store_source, read(), Details(), BOTH)
    one, two = queries.snippets(desk.look)[-2:]
    assert (one.option_of, two.option_of) == (None, one.id)

    desk.act(delete_snippet, one)
    assert desk.look.get(type(two), two.id).option_of is None
    assert check(desk.look) == ()
    desk.undo()
    assert desk.look.get(type(two), two.id).option_of == one.id


def test_a_source_with_linked_views_is_deleted_and_comes_back(desk, read):
    desk.act(store_source, read(), Details(), BOTH)
    before = stored(desk)
    desk.act(delete_source, queries.sources(desk.look)[0])
    assert stored(desk) == []
    desk.undo()
    assert stored(desk) == before
    assert check(desk.look) == ()


def test_an_accepted_sentence_is_placed_like_any_other(desk, read):
    desk.act(store_source, read(), Details(), BOTH)
    done = desk.assemble().value
    assert sum(map(len, (done.placed, done.already_there, done.not_placed))) == 5
