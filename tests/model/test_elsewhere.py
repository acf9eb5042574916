"""Where the words of a deleted paragraph went, and those of a new one came from."""

from draftdesk.model.comparison import Change, ChangeKind, Comparison, Passage
from draftdesk.model.elsewhere import Elsewhere, elsewhere, fuller_sources, is_only_moved

RIVERS = "The ministers of the twelve river states shall meet each spring to share what they measured"
BRIDGES = "Old bridges are painted again by the towns on both banks every ten years"


def of(old, new, *changes):
    passages = [tuple(Passage(text=each) for each in side) for side in (old, new)]
    made = tuple(Change(kind=kind, a=a, b=b, segments=()) for kind, a, b in changes)
    return Comparison(a=passages[0], b=passages[1], changes=made, steps=())


def test_a_deleted_paragraph_whose_words_another_has_now_is_found_there():
    comparison = of(
        [BRIDGES, f"[{RIVERS}.]"],
        [f"{BRIDGES}. {RIVERS}, if there is water."],
        (ChangeKind.EDITED, (0,), (0,)),
        (ChangeKind.DELETED, (1,), ()),
    )

    assert elsewhere(comparison) == {1: Elsewhere(0, has_most=True)}


def test_a_new_paragraph_with_some_words_of_an_old_one_is_told_from_one_with_most():
    more = " ".join(f"word{n}" for n in range(40))
    comparison = of(
        [f"{RIVERS}."],
        [f"{RIVERS}.", f"{RIVERS} {more}"],
        (ChangeKind.UNCHANGED, (0,), (0,)),
        (ChangeKind.INSERTED, (), (1,)),
    )

    assert elsewhere(comparison) == {1: Elsewhere(0, has_most=False, stays=0)}


def test_of_words_that_stood_there_already_it_is_said_that_they_stayed():
    comparison = of(
        [f"{RIVERS}.", f"Note: {RIVERS}"],
        [f"{RIVERS}."],
        (ChangeKind.UNCHANGED, (0,), (0,)),
        (ChangeKind.DELETED, (1,), ()),
    )

    assert elsewhere(comparison) == {1: Elsewhere(0, has_most=True, stays=0)}


def test_what_many_paragraphs_say_says_nothing_of_where_one_went():
    old = [f"{RIVERS}, says state {n}" for n in range(6)]
    comparison = of(
        old,
        [*old[:-1], BRIDGES],
        *((ChangeKind.UNCHANGED, (n,), (n,)) for n in range(5)),
        (ChangeKind.DELETED, (5,), ()),
        (ChangeKind.INSERTED, (), (5,)),
    )

    assert elsewhere(comparison) == {}


def test_of_several_with_as_many_words_it_is_the_nearest():
    comparison = of(
        [f"{RIVERS}.", BRIDGES, RIVERS],
        [f"{RIVERS}.", f"{BRIDGES}. {RIVERS}."],
        (ChangeKind.UNCHANGED, (0,), (0,)),
        (ChangeKind.EDITED, (1,), (1,)),
        (ChangeKind.DELETED, (2,), ()),
    )

    assert elsewhere(comparison) == {2: Elsewhere(1, has_most=True)}


def test_a_moved_paragraph_whose_words_another_has_more_fully_is_told_from_there():
    comparison = of(
        ["The ministers shall meet each spring", f"{RIVERS}.", BRIDGES],
        [BRIDGES, RIVERS],
        (ChangeKind.UNCHANGED, (2,), (0,)),
        (ChangeKind.MOVED_EDITED, (0,), (1,)),
        (ChangeKind.DELETED, (1,), ()),
    )

    assert fuller_sources(comparison) == {1: 1}


def test_a_moved_paragraph_that_no_other_has_more_of_is_its_own_source():
    comparison = of(
        [f"{RIVERS}.", BRIDGES, f"{RIVERS}, they said"],
        [BRIDGES, f"{RIVERS} in the old town."],
        (ChangeKind.UNCHANGED, (1,), (0,)),
        (ChangeKind.MOVED_EDITED, (0,), (1,)),
        (ChangeKind.DELETED, (2,), ()),
    )

    assert fuller_sources(comparison) == {}


def test_what_differs_in_spaces_and_points_alone_was_only_moved_and_what_differs_in_brackets_was_not():
    old = ["Option 3: Towns “meet”.", "Towns meet.", "[Towns meet.]"]
    new = ['Option 3:Towns "meet";', "Towns met.", "Towns meet."]
    comparison = of(old, new, *((ChangeKind.MOVED_EDITED, (n,), (n,)) for n in range(3)))

    assert [is_only_moved(comparison, each) for each in comparison.changes] == [True, False, False]
