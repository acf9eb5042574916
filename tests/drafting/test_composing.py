"""Writing the draft: a paragraph keeps its id, and what belongs to words goes with the words."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.drafting import composing
from draftdesk.drafting.assembling import draft_with_outline
from draftdesk.drafting.profiles import outline_text
from draftdesk.drafting.sources import delete_snippet, delete_source
from draftdesk.model import inline
from draftdesk.model.drafts import Outcome, Role, Status
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.workspace import queries


@pytest.fixture
def blank(desk_with):
    """A desk with an empty sheet on it."""
    return desk_with("blank")


@pytest.fixture
def write(blank):
    """Adds a paragraph after the last of its siblings."""

    def add(text, parent=None, role=Role.OPERATIVE):
        siblings = [each for each in blank.paragraphs() if each.parent_id == (parent.id if parent else None)]
        return blank.act(
            composing.insert_paragraph,
            blank.draft,
            text,
            role=role,
            parent_id=parent.id if parent else None,
            after=siblings[-1].id if siblings else None,
        )

    return add


@pytest.fixture
def listed(write):
    """A chapeau with three sub-paragraphs under it."""
    chapeau = write("We commit to:", role=Role.CHAPEAU)
    return chapeau, *(write(text, chapeau, Role.SUB_PARAGRAPH) for text in ("Data", "Water", "Visas"))


def texts(desk):
    return [each.text for each in desk.paragraphs()]


# --- inserting and editing ------------------------------------------------------------------------------------------


def test_a_paragraph_is_put_after_its_sibling_or_first(blank, write):
    first, second = write("One"), write("Three")
    blank.act(composing.insert_paragraph, blank.draft, "Two", after=first.id)
    blank.act(composing.insert_paragraph, blank.draft, "Nought")
    assert texts(blank) == ["Nought", "One", "Two", "Three"]
    assert blank.again(second) == second


def test_a_snippet_becomes_a_paragraph_that_knows_it(blank, offer):
    blank.bring_in(offer("Protect\n all  springs; and"))
    snippet = blank.snippet("Protect")
    paragraph = blank.act(composing.insert_snippet, blank.draft, snippet)
    assert paragraph.text == "Protect all springs"
    assert blank.relations(paragraph) == ["verbatim"]
    assert (blank.outcome(snippet), blank.decision(snippet).into) == (Outcome.PLACED, paragraph.id)
    assert blank.decision(snippet).who == "Ana"


def test_a_snippet_that_was_set_aside_is_in_once_it_is_inserted(blank):
    blank.bring_in("Share data")
    snippet = blank.snippet("Share")
    blank.act(composing.set_aside, blank.draft, snippet, "no")
    blank.act(composing.insert_snippet, blank.draft, snippet)
    assert blank.outcome(snippet) is Outcome.PLACED
    assert blank.decision(snippet).reason == ""


def test_an_edit_keeps_the_id_and_makes_verbatim_adapted(blank):
    blank.bring_in("Share data")
    paragraph = blank.act(composing.insert_snippet, blank.draft, blank.snippet("Share"))
    blank.act(composing.edit, paragraph.id, "*Share* data!")
    assert blank.relations(paragraph) == ["verbatim"]
    blank.act(composing.edit, paragraph.id, "Share good data")
    assert blank.relations(paragraph) == ["adapted"]
    assert blank.again(paragraph).text == "Share good data"
    assert blank.again(paragraph).edited


def test_a_cross_reference_among_the_words_makes_verbatim_adapted_and_a_footnote_does_not(blank, write):
    blank.bring_in("Share data")
    paragraph = blank.act(composing.insert_snippet, blank.draft, blank.snippet("Share"))
    blank.act(composing.add_footnote, paragraph.id, len("Share data"), "Resolution 70/1.")
    assert blank.relations(paragraph) == ["verbatim"]
    blank.act(composing.add_reference, paragraph.id, len("Share "), write("One").id)
    assert blank.relations(paragraph) == ["adapted"]


def test_an_edit_that_changes_nothing_is_no_act(blank, write):
    paragraph = write("One")
    assert blank.changed(lambda tx: composing.edit(tx, paragraph.id, "One")).act == 0


def test_a_paragraph_that_is_gone_is_said_to_be_gone(blank):
    for work, *more in ((composing.delete,), (composing.promote,), (composing.reopen, "New facts")):
        with pytest.raises(NotFound, match="no longer in the draft"):
            blank.act(work, "nobody", *more)


# --- splitting and merging ------------------------------------------------------------------------------------------


def test_splitting_keeps_the_id_on_the_first_half_and_the_sources_on_both(blank):
    blank.bring_in("Share data and protect springs")
    snippet = blank.snippet("Share")
    whole = blank.act(composing.insert_snippet, blank.draft, snippet)
    first, second = blank.act(composing.split, whole.id, len("Share data"))
    assert first.id == whole.id
    assert texts(blank) == ["Share data", "and protect springs"]
    assert blank.sources_of(first) == blank.sources_of(second) == ["Share data and protect springs"]
    assert blank.relations(first) == blank.relations(second) == ["adapted"]
    assert blank.decision(snippet).into == first.id


def test_the_halves_keep_their_looks_notes_and_references(blank, write):
    target, whole = write("Elsewhere"), write("Some **bold words** here")
    note = blank.act(composing.add_footnote, whole.id, len("Some bold"), "See above")
    reference = blank.act(composing.add_reference, whole.id, len("Some bold words here") + 1, target.id)
    first, second = blank.act(composing.split, whole.id, len("Some bold") + 1)
    assert (first.text, second.text) == (
        f"Some **bold**[^{note.id}]",
        f"**words** here{{ref:{reference.id}}}",
    )
    assert [each.paragraph_id for each in queries.footnotes(blank.look, blank.draft.id)] == [first.id]
    assert [each.paragraph_id for each in queries.references(blank.look, blank.draft.id)] == [second.id]


def test_what_stood_under_a_paragraph_stands_under_its_second_half(blank, listed):
    chapeau, *points = listed
    _, second = blank.act(composing.split, chapeau.id, 2)
    assert {blank.again(each).parent_id for each in points} == {second.id}
    assert texts(blank) == ["We", "commit to:", "Data", "Water", "Visas"]


def test_a_split_at_an_end_leaves_an_empty_paragraph(blank, write):
    whole = write("One")
    blank.act(composing.split, whole.id, 3)
    blank.act(composing.split, whole.id, 0)
    assert texts(blank) == ["", "One", ""]


def test_merging_keeps_the_first_id_and_takes_everything_of_the_second(blank, write):
    blank.bring_in("Share data", "Protect springs")
    snippets = queries.snippets(blank.look)
    last, first = (blank.act(composing.insert_snippet, blank.draft, each) for each in reversed(snippets))
    point = write("a point", last, Role.SUB_PARAGRAPH)
    note = blank.act(composing.add_footnote, last.id, len("Protect"), "See above")
    pointing = write("See ")
    reference = blank.act(composing.add_reference, pointing.id, 4, last.id)
    merged = blank.act(composing.merge, first.id, last.id)
    assert merged.id == first.id
    assert merged.text == f"Share data Protect[^{note.id}] springs"
    assert texts(blank)[:2] == [merged.text, "a point"]
    assert blank.again(point).parent_id == first.id
    assert blank.sources_of(merged) == ["Protect springs", "Share data"]
    assert blank.relations(merged) == ["merged", "merged"]
    assert [blank.outcome(each) for each in snippets] == [Outcome.PLACED, Outcome.MERGED]
    assert {blank.decision(each).into for each in snippets} == {first.id}
    assert dict(blank.document().links)[reference.id] == first.id
    assert dict(blank.document().targets)[reference.id] == "1"


def test_halves_that_are_merged_again_say_what_the_whole_said(blank):
    blank.bring_in("Share data and protect springs")
    whole = blank.act(composing.insert_snippet, blank.draft, blank.snippet("Share"))
    first, second = blank.act(composing.split, whole.id, 10)
    merged = blank.act(composing.merge, first.id, second.id)
    assert merged.text == whole.text
    assert blank.sources_of(merged) == ["Share data and protect springs"]


def test_a_star_in_each_of_two_paragraphs_stays_a_star_when_they_are_merged(blank, write):
    merged = blank.act(composing.merge, write("Two *three").id, write("four* five").id)
    assert inline.plain(merged.text) == "Two *three four* five"


LOOKS = st.text("ab *^~\\[]{}:.", max_size=12)


@given(first=LOOKS, second=LOOKS)
def test_joined_texts_say_what_each_said(first, second):
    said = [inline.plain(each).strip() for each in (first, second)]
    assert inline.plain(inline.joined(first, second)).split() == " ".join(said).split()


def test_merging_a_heading_into_a_paragraph_leaves_its_content_under_the_heading_above(blank, write):
    top = write("Top", role=Role.HEADING_1)
    inside = write("Inside", top)
    chapeau = write("We act:", top, Role.CHAPEAU)
    point = write("a point", chapeau, Role.SUB_PARAGRAPH)
    second = write("Second", role=Role.HEADING_1)
    more, deeper = write("More", second), write("Deeper", second, Role.HEADING_2)
    write("Deepest", deeper)
    blank.act(composing.merge, point.id, second.id)
    assert texts(blank) == ["Top", "Inside", "We act:", "a point Second", "More", "Deeper", "Deepest"]
    assert {blank.again(each).parent_id for each in (inside, more, deeper)} == {top.id}


def test_a_paragraph_is_merged_with_no_stranger_and_not_with_what_stands_under_it(blank, listed):
    chapeau, point, *_ = listed
    with pytest.raises(NotAllowed, match="two paragraphs of one draft"):
        blank.act(composing.merge, point.id, point.id)
    with pytest.raises(NotAllowed, match="stands under it"):
        blank.act(composing.merge, point.id, chapeau.id)
    assert blank.act(composing.merge, chapeau.id, point.id).text == "We commit to: Data"


# --- moving ---------------------------------------------------------------------------------------------------------


def test_a_moved_paragraph_keeps_its_id_and_what_stands_under_it(blank, write, listed):
    chapeau, *_ = listed
    heading = write("On all", role=Role.HEADING_1)
    blank.act(composing.move, chapeau.id, parent_id=heading.id, after=None)
    assert texts(blank) == ["On all", "We commit to:", "Data", "Water", "Visas"]
    assert blank.again(chapeau).parent_id == heading.id


def test_points_change_places(blank, listed):
    chapeau, data, water, visas = listed
    blank.act(composing.move, data.id, parent_id=chapeau.id, after=visas.id)
    blank.act(composing.move, visas.id, parent_id=chapeau.id, after=None)
    assert texts(blank)[1:] == ["Visas", "Water", "Data"]
    assert blank.again(water) == water


def test_moving_in_a_circle_or_into_another_draft_is_refused(blank, listed, write):
    chapeau, point, *_ = listed
    other = blank.act(draft_with_outline, "Other", outline_text("blank"))
    foreign = blank.act(composing.insert_paragraph, other, "Elsewhere")
    for target in (chapeau, point, foreign):
        with pytest.raises(NotAllowed, match="under itself or into another draft"):
            blank.act(composing.move, chapeau.id, parent_id=target.id, after=None)
    with pytest.raises(NotAllowed, match="into another draft"):
        blank.act(composing.insert_paragraph, blank.draft, "New", parent_id=foreign.id)
    with pytest.raises(NotFound, match="should follow"):
        blank.act(composing.move, point.id, parent_id=None, after=foreign.id)


def test_a_heading_stands_under_headings_alone(blank, write):
    heading, paragraph = write("On water", role=Role.HEADING_2), write("One")
    with pytest.raises(NotAllowed, match="under another heading"):
        blank.act(composing.move, heading.id, parent_id=paragraph.id, after=None)


def test_a_point_goes_up_and_down_a_level(blank, listed):
    *_, water, visas = listed
    blank.act(composing.demote, water.id)
    assert blank.lines() == ["1. We commit to:", "(a) Data", "(i) Water.", "(b) Visas."]
    blank.act(composing.promote, water.id)
    assert blank.lines() == ["1. We commit to:", "(a) Data;", "(b) Water; and", "(c) Visas."]
    blank.act(composing.promote, visas.id)
    assert blank.lines() == ["1. We commit to:", "(a) Data; and", "(b) Water.", "2. Visas."]
    assert blank.again(visas).role is Role.OPERATIVE
    blank.act(composing.demote, visas.id)
    assert blank.lines() == ["1. We commit to:", "(a) Data;", "(b) Water; and", "(c) Visas."]


def test_a_point_right_under_a_heading_becomes_a_paragraph_where_it_stands(blank, write):
    heading = write("On water", role=Role.HEADING_1)
    point, after = write("Springs", heading, Role.SUB_PARAGRAPH), write("Lakes", heading)
    blank.act(composing.promote, point.id)
    assert blank.lines() == ["On water", "1. Springs.", "2. Lakes."]
    assert blank.again(after) == after


def test_headings_go_up_and_down_with_those_under_them(blank, write):
    one, two = write("One", role=Role.HEADING_1), write("Two", role=Role.HEADING_1)
    inner = write("Inner", two, Role.HEADING_2)
    innermost = write("Innermost", inner, Role.HEADING_3)
    write("Words", innermost)

    def levels():
        return [each.role.heading_level for each in blank.paragraphs()]

    blank.act(composing.demote, two.id)
    assert levels() == [1, 2, 3, 4, 0]
    assert blank.again(two).parent_id == one.id
    with pytest.raises(NotAllowed, match="four levels"):
        blank.act(composing.promote, one.id)
    blank.act(composing.promote, two.id)
    assert levels() == [1, 1, 2, 3, 0]
    blank.act(composing.promote, innermost.id)
    assert levels() == [1, 1, 2, 2, 0]
    assert blank.again(innermost).parent_id == two.id
    assert texts(blank) == ["One", "Two", "Inner", "Innermost", "Words"]


def test_a_heading_whose_headings_have_no_level_left_stays(blank, write):
    write("One", role=Role.HEADING_1)
    two = write("Two", role=Role.HEADING_1)
    write("Deep", two, Role.HEADING_4)
    before = blank.content()
    with pytest.raises(NotAllowed, match="four levels"):
        blank.act(composing.demote, two.id)
    assert blank.content() == before


def test_what_has_nothing_before_it_is_not_demoted_and_a_paragraph_is_not_promoted(blank, listed):
    chapeau, data, *_ = listed
    for paragraph in (chapeau, data):
        with pytest.raises(NotAllowed, match="nothing before it"):
            blank.act(composing.demote, paragraph.id)
    with pytest.raises(NotAllowed, match="only sub-paragraphs and headings"):
        blank.act(composing.promote, chapeau.id)


# --- deleting -------------------------------------------------------------------------------------------------------


def test_deleting_takes_what_stands_under_it_and_sets_the_snippets_aside(blank, listed):
    chapeau, point, *_ = listed
    blank.bring_in("Share data")
    inside = blank.act(composing.insert_snippet, blank.draft, blank.snippet("Share"), parent_id=point.id)
    gone = blank.act(composing.delete, chapeau.id, "Said elsewhere")
    assert [each.id for each in gone] == [chapeau.id, point.id, inside.id, *(each.id for each in listed[2:])]
    assert texts(blank) == []
    decision = blank.decision(blank.snippet("Share"))
    assert (decision.outcome, decision.reason, decision.into) == (Outcome.SET_ASIDE, "Said elsewhere", None)


def test_a_snippet_that_another_paragraph_holds_is_not_set_aside(blank):
    blank.bring_in("Share data and springs")
    snippet = blank.snippet("Share")
    whole = blank.act(composing.insert_snippet, blank.draft, snippet)
    first, second = blank.act(composing.split, whole.id, 10)
    blank.act(composing.delete, first.id)
    assert (blank.outcome(snippet), blank.decision(snippet).into) == (Outcome.PLACED, second.id)
    blank.act(composing.delete, second.id)
    assert blank.outcome(snippet) is Outcome.SET_ASIDE


def test_a_snippet_whose_paragraphs_all_go_at_once_is_set_aside(blank, write):
    blank.bring_in("Share data and springs")
    snippet, heading = blank.snippet("Share"), write("On data", role=Role.HEADING_1)
    whole = blank.act(composing.insert_snippet, blank.draft, snippet, parent_id=heading.id)
    blank.act(composing.split, whole.id, 10)
    blank.act(composing.delete, heading.id)
    blank.require_sound()
    assert blank.outcome(snippet) is Outcome.SET_ASIDE


def test_a_reference_to_what_was_deleted_says_so(blank, write):
    target, pointing = write("Target"), write("See , and again .")
    blank.act(composing.add_reference, pointing.id, 4, target.id)
    blank.act(composing.add_reference, pointing.id, len("See X, and again "), target.id)
    assert blank.lines()[1] == "2. See 1, and again 1."
    blank.act(composing.delete, target.id)
    assert blank.lines() == ["1. See [reference deleted], and again [reference deleted]."]
    assert queries.references(blank.look, blank.draft.id) == []


def test_notes_and_references_go_with_their_paragraph_or_their_marks(blank, write):
    target, pointing = write("Target"), write("Words")
    blank.act(composing.add_footnote, pointing.id, 5, "A note")
    blank.act(composing.add_reference, pointing.id, 5, target.id)
    blank.act(composing.edit, pointing.id, "Other words")
    assert queries.footnotes(blank.look, blank.draft.id) == queries.references(blank.look, blank.draft.id) == []
    blank.act(composing.add_footnote, pointing.id, 5, "A note")
    blank.act(composing.delete, pointing.id)
    assert queries.footnotes(blank.look, blank.draft.id) == []


def test_what_says_nearly_the_same_as_a_deleted_one_stands_alone(desk):
    desk.bring_in(*(f"Protect every spring and every well in {each} areas" for each in ("rural", "remote")))
    desk.assemble()
    first, second = (desk.paragraph(f"Protect every spring and every well in {each}") for each in ("rural", "remote"))
    assert second.similar_to == first.id
    desk.act(composing.delete, first.id)
    assert desk.again(second).similar_to is None


def test_a_deleted_snippet_leaves_what_it_was_on_the_paragraph(blank, offer):
    stored = blank.bring_in(offer("Share data;", area="h"), title="Summary of session three")
    snippet = stored.snippets[0]
    paragraph = blank.act(composing.insert_snippet, blank.draft, snippet)
    blank.act(delete_snippet, snippet)
    (source,) = queries.provenance(blank.look, blank.draft.id)
    assert (source.snippet_id, source.reference, source.quoted, source.source_title) == (
        None,
        "SS/h/1",
        "Share data;",
        "Summary of session three",
    )
    assert blank.again(paragraph) == paragraph
    assert blank.decision(snippet) is None
    first, second = blank.act(composing.split, paragraph.id, 5)
    assert blank.sources_of(first) == blank.sources_of(second) == ["Share data;"]
    blank.act(composing.merge, first.id, second.id)
    assert blank.sources_of(paragraph) == ["Share data;", "Share data;"]


def test_a_deleted_source_leaves_its_paragraphs(blank):
    stored = blank.bring_in("Share data", "Protect springs", title="Summary")
    for snippet in stored.snippets:
        blank.act(composing.insert_snippet, blank.draft, snippet)
    blank.act(delete_source, stored.source)
    assert len(texts(blank)) == 2
    assert {each.source_title for each in queries.provenance(blank.look, blank.draft.id)} == {"Summary"}
    assert queries.snippets(blank.look) == queries.sources(blank.look) == []


# --- notes and references -------------------------------------------------------------------------------------------


def test_a_footnote_is_numbered_where_its_mark_stands(blank, write):
    later, earlier = write("Later"), write("Words in *italics* here")
    blank.act(composing.add_footnote, later.id, 5, "First")
    note = blank.act(composing.add_footnote, earlier.id, len("Words in ita"), "Second")
    blank.act(composing.move, earlier.id, parent_id=None, after=None)
    assert blank.lines() == ["1. Words in ita[1]lics here.", "2. Later.[2]"]
    assert [each.text for each in blank.document().footnotes] == ["Second", "First"]
    blank.act(composing.edit_footnote, note.id, "Changed")
    assert [each.text for each in blank.document().footnotes] == ["Changed", "First"]
    with pytest.raises(NotFound, match="footnote is no longer there"):
        blank.act(composing.edit_footnote, "nobody", "x")


@given(at=st.integers(-2, 14))
def test_a_mark_stands_after_so_many_characters(at):
    text = "ab**cd**\\*[^n]ef"  # says abcd*, a mark, ef
    marked = inline.with_mark(text, at, inline.Run(footnote="new"))
    said = inline.plain(marked, footnote=lambda name: "#" if name == "new" else "n")
    place = min(max(at, 0), 8)
    assert said == "abcd*nef"[:place] + "#" + "abcd*nef"[place:]


def test_a_mark_that_is_not_the_paragraphs_own_is_refused(blank, write):
    one, two = write("One"), write("Two")
    note = blank.act(composing.add_footnote, one.id, 3, "A note")
    for text in (f"Two[^{note.id}]", "Two[^nobody]", "Two {ref:nobody}"):
        with pytest.raises(NotAllowed, match="mark of a footnote or reference"):
            blank.act(composing.edit, two.id, text)
        with pytest.raises(NotAllowed, match="mark of a footnote or reference"):
            blank.act(composing.insert_paragraph, blank.draft, text)
    with pytest.raises(NotAllowed, match="mark of a footnote or reference"):
        blank.act(composing.edit, one.id, f"One[^{note.id}] twice[^{note.id}]")
    assert blank.act(composing.edit, one.id, f"[^{note.id}]Uno").text == f"[^{note.id}]Uno"


def test_a_reference_follows_the_number_of_its_target(blank, write):
    chapeau = write("We commit to:", role=Role.CHAPEAU)
    write("Water", chapeau, Role.SUB_PARAGRAPH)
    point, pointing = write("Data", chapeau, Role.SUB_PARAGRAPH), write("As in ")
    blank.act(composing.add_reference, pointing.id, 6, point.id)
    assert blank.lines()[-1] == "2. As in 1 (b)."
    blank.act(composing.insert_paragraph, blank.draft, "New")
    blank.act(composing.move, point.id, parent_id=chapeau.id, after=None)
    assert blank.lines()[-1] == "3. As in 2 (a)."


def test_a_reference_stays_within_its_draft(blank, write):
    other = blank.act(draft_with_outline, "Other", outline_text("blank"))
    foreign = blank.act(composing.insert_paragraph, other, "Elsewhere")
    with pytest.raises(NotAllowed, match="same draft"):
        blank.act(composing.add_reference, write("One").id, 3, foreign.id)


# --- agreed text ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [Status.AD_REF, Status.AGREED])
def test_agreed_text_refuses_every_change_in_one_line_until_it_is_reopened(blank, write, status):
    heading = write("On water", role=Role.HEADING_1)
    agreed, other = write("Protect all springs", heading), write("Other", heading)
    note = blank.act(composing.add_footnote, agreed.id, 3, "A note")
    blank.act(composing.set_status, agreed.id, status, date="2025-03-14", meeting="Third informals")
    before = blank.content()
    for work, *what in (
        (composing.edit, agreed.id, "Protect some springs"),
        (composing.split, agreed.id, 3),
        (composing.merge, agreed.id, other.id),
        (composing.merge, other.id, agreed.id),
        (composing.delete, agreed.id),
        (composing.delete, heading.id),
        (composing.promote, agreed.id),
        (composing.demote, agreed.id),
        (composing.add_footnote, agreed.id, 1, "x"),
        (composing.edit_footnote, note.id, "x"),
        (composing.add_reference, agreed.id, 1, other.id),
        (composing.set_status, agreed.id, Status.OPEN),
    ):
        with pytest.raises(NotAllowed) as refused:
            blank.act(work, *what)
        assert str(refused.value) == f"“Protect all springs” is {status}: reopen it first"
    assert blank.content() == before
    blank.act(composing.reopen, agreed.id, "New facts")
    blank.act(composing.edit, agreed.id, "Protect some springs")
    assert texts(blank) == ["On water", "Protect some springs", "Other"]


def test_ad_ref_may_become_agreed_and_agreed_is_not_agreed_again(blank, write):
    paragraph = write("One")
    blank.act(composing.set_status, paragraph.id, Status.AGREED_IN_GROUP)
    blank.act(composing.set_status, paragraph.id, Status.AD_REF)
    agreed = blank.act(composing.set_status, paragraph.id, Status.AGREED, date="2025-03-14", meeting="Plenary")
    assert (agreed.status_date, agreed.status_meeting, agreed.status_hash) == (
        "2025-03-14",
        "Plenary",
        sha256(b"One").hexdigest(),
    )
    with pytest.raises(NotAllowed, match="reopen it first"):
        blank.act(composing.set_status, paragraph.id, Status.AD_REF)
    reopened = blank.act(composing.reopen, paragraph.id, "New facts")
    assert (reopened.status, reopened.status_date, reopened.status_hash) == (Status.OPEN, None, "")


def test_agreed_text_may_be_moved(blank, write):
    first, agreed = write("One"), write("Two")
    blank.act(composing.set_status, agreed.id, Status.AGREED)
    blank.act(composing.move, agreed.id, parent_id=None, after=None)
    assert texts(blank) == ["Two", "One"]
    assert blank.again(first) == first


def test_what_agreed_text_refers_to_stays_until_that_is_reopened(blank, write):
    target, agreed = write("Target"), write("See ")
    blank.act(composing.add_reference, agreed.id, 4, target.id)
    blank.act(composing.set_status, agreed.id, Status.AGREED)
    before = blank.content()
    with pytest.raises(NotAllowed, match="is agreed and refers to it"):
        blank.act(composing.delete, target.id)
    assert blank.content() == before


# --- snippets left out ----------------------------------------------------------------------------------------------


def test_what_is_in_the_draft_is_not_set_aside_or_parked(blank):
    blank.bring_in("Share data")
    snippet = blank.snippet("Share")
    blank.act(composing.insert_snippet, blank.draft, snippet)
    for work in (composing.set_aside, composing.park):
        with pytest.raises(NotAllowed, match="SS/1 is in the draft .“Share data”.: delete that paragraph first"):
            blank.act(work, blank.draft, snippet, "no")


def test_a_snippet_has_one_decision_in_a_draft_the_last(blank):
    blank.bring_in("Share data")
    snippet = blank.snippet("Share")
    blank.act(composing.park, blank.draft, snippet, "Data", "later")
    blank.act(composing.set_aside, blank.draft, snippet, "never")
    (decision,) = queries.decisions(blank.look, blank.draft.id)
    assert (decision.outcome, decision.section, decision.reason) == (Outcome.SET_ASIDE, "", "never")
    blank.act(composing.take_up, blank.draft, [snippet])
    assert queries.decisions(blank.look, blank.draft.id) == []


def test_another_draft_decides_for_itself(blank):
    blank.bring_in("Share data")
    snippet = blank.snippet("Share")
    blank.act(composing.insert_snippet, blank.draft, snippet)
    other = blank.act(draft_with_outline, "Other", outline_text("blank"))
    blank.act(composing.set_aside, other, snippet, "not here")
    assert blank.outcome(snippet) is Outcome.PLACED
    assert [each.outcome for each in queries.decisions(blank.look, other.id)] == [Outcome.SET_ASIDE]
