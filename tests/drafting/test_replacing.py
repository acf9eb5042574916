"""Words found in the draft and replaced: all around them stays, agreed text too."""

import pytest

from draftdesk.drafting import commenting, composing
from draftdesk.drafting.replacing import find_all, replace_all, replace_name, replace_one
from draftdesk.model import inline
from draftdesk.model.drafts import Role, Status
from draftdesk.model.errors import InvalidSettings, NotAllowed, NotFound
from draftdesk.model.remarks import anchor
from draftdesk.model.searching import Query
from draftdesk.workspace import queries

WATER = Query(words="water")


@pytest.fixture
def blank(desk_with):
    return desk_with("blank")


@pytest.fixture
def write(blank):
    """Adds a paragraph after the last of its siblings."""

    def add(text, parent=None, role=Role.OPERATIVE):
        siblings = [each for each in blank.paragraphs() if each.parent_id == (parent.id if parent else None)]
        after = siblings[-1].id if siblings else None
        return blank.act(
            composing.insert_paragraph, blank.draft, text, role=role, parent_id=parent and parent.id, after=after
        )

    return add


def texts(desk):
    return [each.text for each in desk.paragraphs()]


# --- finding --------------------------------------------------------------------------------------------------------


def test_hits_are_told_by_paragraph_in_reading_order(blank, write):
    heading = write("Water", role=Role.HEADING_1)
    later, first = write("No such thing"), write("Save *water*, water\\*", heading)
    assert find_all(blank.look, blank.draft, WATER) == {heading.id: ((0, 5),), first.id: ((5, 10), (12, 17))}
    assert find_all(blank.look, blank.draft, WATER, later.id) == {}


def test_a_section_is_searched_with_all_that_stands_under_it(blank, write):
    one, two = write("Water", role=Role.HEADING_1), write("Data on water", role=Role.HEADING_1)
    inner = write("Inner water", two, Role.HEADING_2)
    deep = write("deep water", inner)
    assert list(find_all(blank.look, blank.draft, WATER, two.id)) == [two.id, inner.id, deep.id]
    assert list(find_all(blank.look, blank.draft, WATER, one.id)) == [one.id]
    with pytest.raises(NotFound, match="the section to search is no longer in the draft"):
        find_all(blank.look, blank.draft, WATER, "nobody")


# --- replacing ------------------------------------------------------------------------------------------------------


def test_all_hits_are_replaced_in_one_act_and_one_undo(blank, write):
    one, other, two = write("Water for all"), write("Data"), write("Clean *water*, more water")
    before = blank.content()
    done = blank.act(replace_all, blank.draft, WATER, "air")
    assert texts(blank) == ["air for all", "Data", "Clean *air*, more air"]
    assert (dict(done.counts), done.total, dict(done.skipped)) == ({one.id: 1, two.id: 2}, 3, {})
    assert (blank.again(one).edited, blank.again(other).edited) == (True, False)
    blank.undo()
    assert blank.content() == before


def test_marks_and_looks_around_the_words_stay(blank, write):
    target, paragraph = write("Target"), write("See *clean water* now")
    note = blank.act(composing.add_footnote, paragraph.id, len("See clean water"), "On water")
    reference = blank.act(composing.add_reference, paragraph.id, 4, target.id)
    blank.act(replace_all, blank.draft, Query(words="clean water"), "drinking water")
    text = blank.again(paragraph).text
    assert inline.said(text) == f"See {inline.MARK}drinking water{inline.MARK} now"
    assert "*drinking water*" in text.replace(f"[^{note.id}]", "")
    assert [each.id for each in queries.references(blank.look, blank.draft.id)] == [reference.id]
    assert [each.text for each in queries.footnotes(blank.look, blank.draft.id)] == ["On water"]


def test_what_is_put_in_is_literal_and_groups_are_filled_in(blank, write):
    write("Articles 5 and 6")
    blank.act(replace_all, blank.draft, Query(words=r"(\d)", is_regex=True), r"*\1*")
    assert blank.lines() == ["1. Articles *5* and *6*."]
    blank.act(replace_all, blank.draft, Query(words="*5*"), r"\1[^x]")
    assert blank.lines() == ["1. Articles \\1[^x] and *6*."]


def test_agreed_text_is_passed_over_and_named(blank, write):
    agreed, adref, other = write("Water"), write("More water, water"), write("water")
    blank.act(composing.set_status, agreed.id, Status.AGREED)
    blank.act(composing.set_status, adref.id, Status.AD_REF)
    done = blank.act(replace_all, blank.draft, WATER, "air")
    assert texts(blank) == ["Water", "More water, water", "air"]
    assert dict(done.counts) == {other.id: 1}
    assert dict(done.skipped) == {agreed.id: 1, adref.id: 2}
    with pytest.raises(NotAllowed, match="reopen it first"):
        blank.act(replace_one, agreed.id, WATER, "air", 0)


def test_replacing_words_by_themselves_is_no_act(blank, write):
    write("Water and water")
    assert (
        blank.changed(lambda tx: replace_all(tx, blank.draft, Query(words="water", match_case=True), "water")).act == 0
    )


def test_one_hit_is_replaced_and_the_next_is_looked_for_behind_it(blank, write):
    paragraph = write("water, water, water")
    end = blank.act(replace_one, paragraph.id, WATER, "watery water", 7)
    assert blank.again(paragraph).text == "water, watery water, water"
    assert end == len("water, watery water")
    with pytest.raises(NotFound, match="search again"):
        blank.act(replace_one, paragraph.id, WATER, "air", 3)


def test_verbatim_words_that_were_replaced_are_adapted(blank, write):
    blank.bring_in("Share data", "Protect springs")
    one, two = (blank.act(composing.insert_snippet, blank.draft, blank.snippet(each)) for each in ("Share", "Protect"))
    blank.act(replace_all, blank.draft, Query(words="data"), "facts")
    assert (blank.relations(one), blank.relations(two)) == (["adapted"], ["verbatim"])


def test_comments_stay_on_their_words_and_in_their_paragraphs(blank, write):
    one, two = write("Save water for all"), write("Save water for some")
    on_words = blank.act(commenting.add_comment, one.id, "Who?", start=11, end=18)
    on_hit = blank.act(commenting.add_comment, two.id, "What?", start=5, end=10)
    blank.act(replace_all, blank.draft, WATER, "all springs")
    now = {each.id: each for each in queries.comments(blank.look, blank.draft.id)}
    assert {now[on_words.id].paragraph_id, now[on_hit.id].paragraph_id} == {one.id, two.id}
    assert anchor(now[on_words.id], inline.said(blank.again(one).text)) == (17, 24)


def test_a_replacement_that_cannot_be_used_changes_nothing(blank, write):
    write("Water")
    before = blank.content()
    for query, replacement in (
        (Query(words="(", is_regex=True), ""),
        (Query(words="(a+)+", is_regex=True), ""),
        (Query(words="water", is_regex=True), r"\1"),
        (Query(words="nowhere", is_regex=True), r"\1"),
        (Query(words=""), "x"),
    ):
        with pytest.raises(InvalidSettings) as refused:
            blank.act(replace_all, blank.draft, query, replacement)
        assert "\n" not in str(refused.value)
    assert blank.content() == before


def test_undo_shows_what_was_replaced():
    assert replace_name(WATER, "air") == "Replace “water” with “air”"
    assert replace_name(Query(words="w" * 50), "") == f"Replace “{'w' * 29}…” with “”"
