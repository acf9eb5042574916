"""What is watched, where it stands in a text, and which changes touch it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import ChangeKind, Look, Mark, Part, Passage
from draftdesk.model.watching import (
    Touch,
    WatchItem,
    WatchKind,
    paragraphs_watched,
    places,
    sought,
    touches,
    watch_key,
)

DAMS = "Remove every small dam that blocks the passage of fish"
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them"
WELLS = "Sink wells where the water table allows it, and keep them clean at all times"
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths"


def watched(*texts):
    return [WatchItem(id=text, kind=WatchKind.WORDS, text=text) for text in texts]


def paragraph(number, **more):
    return WatchItem(id=f"p{number}", kind=WatchKind.PARAGRAPH, text=number, **more)


def numbered(*texts, first=1):
    return [Passage(text=text, number=f"{n}.") for n, text in enumerate(texts, first)]


def found(text, *items):
    return [text[start:end] for start, end in places(text, watched(*items))]


def touched(a, b, *items):
    """For each change that touches something: what it touches, with a ! where in the words that changed."""
    comparison = compare(a, b)
    return [
        (str(comparison.changes[at].kind), *(f"{each.item.text}{'!' * each.in_changed_words}" for each in them))
        for at, them in sorted(touches(comparison, items).items())
    ]


# --- where watched words stand --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "item", "hits"),
    [
        ("Human rights, HUMAN  RIGHTS and\u00a0human\u2011rights", "human rights", 3),
        ("the rights of humans; inhuman rights", "human rights", 0),
        ("No human. Rights are for all", "human rights", 0),
        ("women, girls and boys; women girls", "women, girls", 2),
        ("women, girls", "women girls", 0),
        ("[human] rights and human [rights]", "human rights", 2),
        ("Réfugiés et refugies", "refugies", 2),
        ("women’s and women's work", "women's", 2),
        ("migrants, migration, emigration", "migra*", 2),
        ("labour migration and the labour of migrants", "labour migra*", 1),
        ("well-being, well–being, well being, wellbeing", "well-being", 3),
        ("see A/RES/71/1 and a/res/71/10", "A/RES/71/1", 1),
        ("1.5 °C and 1,5 °C, not 15 °C", "1.5 °C", 1),
        ("保护人权和人权捍卫者", "人权", 2),
        ("执行2030年议程的工作", "2030年议程", 1),
        ("2030年的议程", "2030年议程", 0),
        ("حقوق الإنسان للجميع", "حقوق الانسان", 1),
        ("Права человека, ПРАВА ЧЕЛОВЕКА", "права человека", 2),
        ("ﬁsh and fi\u00adsh and fish", "fish", 3),
        ("straße", "STRASSE", 1),
        ("a" * 50, "a", 0),
        ("", "a", 0),
        ("a watched word", "!?", 0),
    ],
)
def test_words_are_found_whole_however_they_are_written(text, item, hits):
    assert len(places(text, watched(item))) == hits


def test_the_words_are_tinted_whole_and_what_overlaps_is_one():
    assert found("Migrants and migration", "migra*") == ["Migrants", "migration"]
    assert found("access to human rights law", "human rights", "rights law") == ["human rights law"]
    assert found("保护人权捍卫者", "人权", "捍卫者") == ["人权", "捍卫者"]
    assert found("the e\u0301tat of ﬁsh", "état", "fish") == ["e\u0301tat", "ﬁsh"]
    assert found("nothing here", "human rights", "paragraph") == []


def test_watched_paragraphs_tint_no_words():
    assert places("see paragraph 12", [paragraph("12")]) == ()


WORDS = st.sampled_from(["a", "ab", "abc", "b", "ba", "c"])
GAPS = st.sampled_from([" ", "-", ", ", ". ", " [", "] ", "\n", " ’", "’s "])
TEXTS = st.lists(st.tuples(WORDS, GAPS), max_size=12).map(lambda parts: "".join(word + gap for word, gap in parts))
PHRASES = st.lists(st.tuples(WORDS, st.booleans()), min_size=1, max_size=3)


@given(TEXTS, PHRASES)
def test_a_phrase_is_found_where_a_pattern_would_find_it(text, phrase):
    item = " ".join(word + "*" * begins for word, begins in phrase)
    gap = r"[^\w.,;:!?…]+"
    ends = {False: r"(?!\w)", True: r"\w*(?!\w)"}
    pattern = gap.join(rf"(?<!\w){word}{ends[begins]}" for word, begins in phrase)
    expected = [hit.span(1) for hit in re.finditer(rf"(?=({pattern}))", text)]

    covered = {at for start, end in places(text, watched(item)) for at in range(start, end)}

    assert covered == {at for start, end in expected for at in range(start, end)}


@given(st.text(max_size=40), st.text(max_size=10))
def test_whatever_is_watched_in_whatever_text_stands_in_it_in_order(text, item):
    end_before = 0
    for start, end in places(text, watched(item)):
        assert end_before <= start < end <= len(text)
        end_before = end


@given(st.text(alphabet="aé’ \u0301ﬁ人权ا", max_size=12), st.text(alphabet="xé ’-人", max_size=12))
def test_a_text_is_always_found_in_itself(item, around):
    if watch_key(*watched(item))[1:]:
        assert places(f"{around} {item} {around}", watched(item))


# --- which changes touch it -----------------------------------------------------------------------------------------


def test_a_change_touches_words_that_came_or_went():
    assert touched(numbered(RIVERS), numbered(RIVERS.replace("lakes", "seas")), *watched("lakes", "seas")) == [
        ("edited", "lakes!", "seas!")
    ]


def test_a_change_beside_watched_words_touches_them_less():
    assert touched(numbered(RIVERS), numbered(RIVERS.replace("lakes", "seas")), *watched("wetlands", "dams")) == [
        ("edited", "wetlands")
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the human rights of all", "the human and other rights of all"),
        ("the human and other rights of all", "the human rights of all"),
        ("the human rights of all", "the basic rights of all"),
        ("the human rights of all", "the human [rights] of all"),
        ("the human rights of all", "the [human rights] of all and the rights of nature"),
    ],
)
def test_a_phrase_that_is_broken_made_or_cut_changed_itself(old, new):
    a, b = (numbered(f"Protect {each}, the wetlands beside them and the springs that feed them") for each in (old, new))
    expected = "human rights" if "[human rights]" in new else "human rights!"

    assert touched(a, b, *watched("human rights")) == [("edited", expected)]


def test_what_is_put_in_or_taken_out_whole_changed_itself():
    a, b = numbered(DAMS, RIVERS, WELLS), numbered(DAMS, WELLS, FARMS)

    assert touched(a, b, *watched("farmers", "lakes", "fish")) == [("deleted", "lakes!"), ("inserted", "farmers!")]


def test_what_only_moved_did_not_change_itself():
    a, b = numbered(DAMS, RIVERS, WELLS, FARMS), numbered(RIVERS, WELLS, FARMS, DAMS)

    assert touched(a, b, *watched("fish"), paragraph("1"), paragraph("2")) == [
        ("moved", "fish", "1"),
    ]


def test_an_unchanged_or_renumbered_paragraph_touches_nothing():
    a, b = numbered(DAMS, RIVERS), numbered(DAMS, RIVERS, first=7)

    assert touched(a, b, *watched("fish", "lakes"), paragraph("1"), paragraph("8")) == []


def test_words_across_the_place_where_a_paragraph_was_split_were_broken():
    a = numbered(f"{RIVERS} and for all times {WELLS}", DAMS)
    b = numbered(f"{RIVERS} and for all", f"times {WELLS}", DAMS)
    comparison = compare(a, b)
    assert comparison.changes[0].kind is ChangeKind.SPLIT

    assert touched(a, b, *watched("all times sink", "wells"), paragraph("1"), paragraph("2")) == [
        ("split", "all times sink!", "wells", "1", "2"),
    ]


def test_formatting_of_a_paragraph_touches_what_is_watched_in_it():
    a = [Passage(text=RIVERS, number="1.")]
    b = [Passage(text=RIVERS, number="1.", marks=(Mark(0, 7, Look.ITALIC),))]

    assert touched(a, b, *watched("protect"), paragraph("1")) == [("unchanged", "protect", "1")]


def test_an_item_that_stands_twice_is_told_once():
    a, b = numbered(f"Lakes: {RIVERS}"), numbered(f"Seas: {RIVERS}")

    assert touched(a, b, *watched("lakes")) == [("edited", "lakes!")]


# --- paragraphs -----------------------------------------------------------------------------------------------------


def listed(*texts):
    """A paragraph 12 with that many sub-paragraphs, and 13."""
    letters = [Passage(text=text, number=f"({letter})") for text, letter in zip(texts, "abc", strict=False)]
    return [Passage(text="We decide to:", number="12."), *letters, Passage(text=DAMS, number="13.")]


def test_a_paragraph_of_a_file_is_known_by_its_number_with_what_stands_under_it():
    a, b = listed(RIVERS, WELLS), listed(RIVERS.replace("lakes", "seas"), WELLS)

    assert touched(a, b, paragraph("12"), paragraph("12 (A)"), paragraph("12(b)"), paragraph("13")) == [
        ("edited", "12!", "12 (A)!")
    ]


def test_a_paragraph_of_a_file_has_the_number_that_either_side_gives_it():
    a, b = numbered(DAMS, RIVERS), numbered(FARMS, DAMS, RIVERS.replace("lakes", "seas"))

    assert touched(a, b, paragraph("2"), paragraph("3")) == [("edited", "2!", "3!")]


def test_a_paragraph_of_a_draft_is_known_by_its_id_whatever_its_number():
    a = [Passage(text=RIVERS, number="1.", paragraph_id="r"), Passage(text=DAMS, number="2.", paragraph_id="d")]
    b = [
        Passage(text=DAMS.replace("fish", "salmon"), number="1.", paragraph_id="d"),
        Passage(text=RIVERS.replace("lakes", "seas"), number="2.", paragraph_id="r"),
    ]
    item = paragraph("2", paragraph_id="r")

    comparison = compare(a, b)
    (them,) = touches(comparison, [item]).values()

    assert them == (Touch(item, in_changed_words=True),)
    (at,) = paragraphs_watched(comparison, [item])
    assert comparison.b[comparison.changes[at].b[0]].paragraph_id == "r"


def test_a_watched_paragraph_of_a_draft_is_found_by_its_number_where_no_paragraph_has_an_id():
    a, b = numbered(DAMS, RIVERS), numbered(DAMS, RIVERS.replace("lakes", "seas"))

    assert touched(a, b, paragraph("2", paragraph_id="r")) == [("edited", "2!")]


def test_the_number_of_a_footnote_is_no_paragraphs():
    a = [Passage(text=RIVERS, number="1.", part=Part.FOOTNOTE)]
    b = [Passage(text=RIVERS.replace("lakes", "seas"), number="1.", part=Part.FOOTNOTE)]

    assert touched(a, b, paragraph("1")) == []


def test_the_same_is_found_however_often_it_is_asked():
    comparison = compare(numbered(DAMS, RIVERS), numbered(FARMS, RIVERS.replace("lakes", "seas")))
    items = [*watched("lakes", "farm*"), paragraph("2")]
    ready = sought(items)

    assert ready.touches(comparison) == touches(comparison, items) == ready.touches(comparison)
    assert ready.places(RIVERS) == places(RIVERS, items)


# --- the same item --------------------------------------------------------------------------------------------------


def test_items_that_watch_the_same_have_one_key():
    assert len({watch_key(each) for each in watched("Human  rights", "“human-rights”", "HUMAN RIGHTS.")}) == 1
    assert len({watch_key(each) for each in watched("right", "right*", "rights")}) == 3
    assert watch_key(paragraph("12 (A)")) == watch_key(paragraph("12(a)"))
    assert watch_key(paragraph("1", paragraph_id="x")) == watch_key(paragraph("9", paragraph_id="x"))
    assert watch_key(paragraph("12")) != watch_key(*watched("12"))
