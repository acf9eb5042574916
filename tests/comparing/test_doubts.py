"""What the words alone cannot settle is said, and nothing else."""

import pytest

from draftdesk.comparing.doubts import doubtful, likeness
from draftdesk.kit.jobs import Job, Stopped
from draftdesk.model.comparison import Doubt, Passage

SPRING = "States shall share data on wells and springs with all of their neighbours in good time"
OTHER = "The Secretary-General is requested to report on this to the Assembly at its next session"


@pytest.fixture
def doubts(compared):
    """Each doubt with the texts it is about: what it is taken for, what it is, what it may be instead."""

    def found(a, b):
        comparison = compared(a, b)
        told = []
        for each in doubtful(comparison):
            change = comparison.changes[each.change]
            told.append(
                (
                    each.doubt,
                    [comparison.a[at].text for at in change.a],
                    [comparison.b[at].text for at in change.b],
                    [comparison.a[at].text for at in each.others],
                )
            )
        return told

    return found


def test_what_is_plainly_the_same_is_not_doubtful(doubts):
    edited = SPRING.replace("shall", "should")
    assert doubts(f"{SPRING} | {OTHER}", f"{SPRING} | {OTHER}") == []
    assert doubts(f"{SPRING} | {OTHER}", f"{OTHER} | {edited} | All of us thank the host of the meeting") == []
    assert doubts("", "") == doubts(SPRING, "") == doubts("", SPRING) == []


def test_two_that_have_little_in_common_are_doubtful(doubts):
    rewritten = "States shall exchange figures about wells and springs with some neighbours when they wish in writing"
    assert doubts(f"First | {SPRING} | Last", f"First | {rewritten} | Last") == [
        (Doubt.LITTLE, [SPRING], [rewritten], [])
    ]


def test_of_two_that_are_as_like_the_other_is_named(doubts):
    one = SPRING.replace("wells and springs", "wells")
    other = SPRING.replace("wells and springs", "springs")
    assert doubts(f"{one} | {other} | {OTHER}", f"{SPRING} | {OTHER}") == [
        (Doubt.ANOTHER, [other], [SPRING], [one])
    ] or doubts(f"{one} | {other} | {OTHER}", f"{SPRING} | {OTHER}") == [(Doubt.ANOTHER, [one], [SPRING], [other])]
    ((doubt, was, new, instead),) = doubts(f"{SPRING} | {OTHER}", f"{one} | {other} | {OTHER}")
    assert (doubt, was, instead) == (Doubt.PERHAPS_NOT_NEW, [], [SPRING])
    assert new in ([one], [other])


def test_words_that_stood_in_several_places_are_doubtful_where_they_are_not_beside_what_they_stood_by(doubts):
    same = "See the decision of the meeting"
    a = f"First things | {same} | {SPRING} | {same} | {OTHER}"
    assert doubts(a, f"First things | {same} | {SPRING} | {OTHER}") == []
    assert doubts(a, f"{OTHER} | {same} | Thanks to all of the hosts") == [
        (Doubt.REPEATED, [same], [same], [same]),
    ]


def test_likeness_is_the_share_of_common_words():
    assert likeness([Passage(text=SPRING)], [Passage(text=SPRING)]) == 1
    assert likeness([Passage(text="one two")], [Passage(text="three four")]) == 0
    assert likeness([Passage(text="one two")], [Passage(text="one")]) == pytest.approx(2 / 3)
    assert likeness([], []) == 1


def test_looking_for_doubts_can_be_stopped(compared):
    comparison = compared(" | ".join(f"{SPRING} {n}" for n in range(20)), " | ".join(f"{OTHER} {n}" for n in range(20)))
    job = Job()
    job.cancel()
    with pytest.raises(Stopped):
        doubtful(comparison, job)


def test_many_paragraphs_that_are_all_alike_take_no_time_for_each_pair(compared):
    a = " | ".join(f"{n} {SPRING}" for n in range(1500))
    b = " | ".join(f"{SPRING} {n}" for n in range(1500))
    calls = []
    doubtful(compared(a, b), lambda *told: calls.append(told))
    assert len(calls) < 1000
