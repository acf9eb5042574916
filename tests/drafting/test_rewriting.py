"""What the editor hands over: lines keep their ids, words keep what belongs to them, and the order is as written."""

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.rewriting import Line, Stretch, name_of, rewrite
from draftdesk.model.drafts import Outcome, Role, Status
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries

SUB, HEAD = Role.SUB_PARAGRAPH, Role.HEADING_1


class Page:
    """A desk with the draft on it as the editor sees it: lines, of which it hands over what is different."""

    def __init__(self, desk):
        self.desk = desk
        self.taken = []

    @property
    def lines(self):
        return [Line(id=each.id, text=each.text) for each in self.desk.paragraphs()]

    def write(self, lines, taken=()):
        """The page says these lines now."""
        old = self.lines
        new = list(lines)
        head = next(
            (at for at, (one, two) in enumerate(zip(old, new, strict=False)) if one != two), min(len(old), len(new))
        )
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        stretch = Stretch(
            draft_id=self.desk.draft.id,
            above=old[head - 1].id if head else None,
            before=tuple(each.id for each in old[head : len(old) - tail]),
            after=tuple(new[head : len(new) - tail]),
            taken=tuple(taken),
        )
        written = self.desk.act(rewrite, stretch)
        self.desk.require_sound()
        told = [Line(id=each.id, text=written.texts.get(each.id, each.text)) for each in new]
        assert self.lines == told
        return written

    def outline(self):
        """Each line's words, with a dot for every paragraph it stands under."""
        depths = {None: -1}
        found = []
        for each in self.desk.paragraphs():
            depths[each.id] = depths[each.parent_id] + 1
            found.append("." * depths[each.id] + each.text)
        return found


@pytest.fixture
def page(desk_with):
    """An empty page."""
    return Page(desk_with("blank"))


@pytest.fixture
def listed(page):
    """A heading, a paragraph with three points of which the second has two, and a paragraph after it."""
    texts = [("On water", HEAD), ("We commit to", Role.OPERATIVE), ("Data", SUB), ("Wells", SUB), ("Visas", SUB)]
    page.write([*(new(text, role) for text, role in texts), new("We decide", Role.OPERATIVE)])
    wells = page.lines[3]
    desk = page.desk
    after = None
    for text in ("deep", "shallow"):
        made = desk.act(
            composing.insert_paragraph, desk.draft, text, role=SUB, parent_id=wells.id, after=after and after.id
        )
        after = made
    assert page.outline() == [
        "On water", ".We commit to", "..Data", "..Wells", "...deep", "...shallow", "..Visas", ".We decide"
    ]  # fmt: skip
    return page


def new(text, role=None, **more):
    return Line(id=new_id(), text=text, role=role, **more)


def with_text(line, text):
    return Line(id=line.id, text=text)


# --- typing ---------------------------------------------------------------------------------------------------------


def test_typing_changes_the_words_and_nothing_else(page):
    page.desk.bring_in("Share data")
    placed = page.desk.act(composing.insert_snippet, page.desk.draft, page.desk.snippet("Share"))
    page.write([with_text(placed, "Share good data")])
    now = page.desk.again(placed)
    assert (now.text, now.ord, now.edited) == ("Share good data", placed.ord, True)
    assert page.desk.relations(placed) == ["adapted"]


def test_the_first_lines_of_a_draft_are_written_under_nothing(page):
    page.write([new("One"), new("Two")])
    assert [each.role for each in page.desk.paragraphs()] == [Role.OPERATIVE, Role.OPERATIVE]
    assert page.outline() == ["One", "Two"]


def test_lines_that_are_the_same_are_no_act(listed):
    stretch = Stretch(draft_id=listed.desk.draft.id, above=None, before=(listed.lines[0].id,), after=(listed.lines[0],))
    assert listed.desk.changed(lambda tx: rewrite(tx, stretch)).act == 0


# --- where a new line stands ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "role", "outline"),
    [
        (0, Role.OPERATIVE, "On water|.NEW|.We commit to|..Data|..Wells|...deep|...shallow|..Visas|.We decide"),
        (1, SUB, "On water|.We commit to|..NEW|..Data|..Wells|...deep|...shallow|..Visas|.We decide"),
        (1, Role.OPERATIVE, "On water|.We commit to|.NEW|..Data|..Wells|...deep|...shallow|..Visas|.We decide"),
        (2, SUB, "On water|.We commit to|..Data|..NEW|..Wells|...deep|...shallow|..Visas|.We decide"),
        (3, SUB, "On water|.We commit to|..Data|..Wells|...NEW|...deep|...shallow|..Visas|.We decide"),
        (4, SUB, "On water|.We commit to|..Data|..Wells|...deep|...NEW|...shallow|..Visas|.We decide"),
        (5, Role.OPERATIVE, "On water|.We commit to|..Data|..Wells|...deep|...shallow|.NEW|..Visas|.We decide"),
        (6, Role.OPERATIVE, "On water|.We commit to|..Data|..Wells|...deep|...shallow|..Visas|.NEW|.We decide"),
        (6, HEAD, "On water|.We commit to|..Data|..Wells|...deep|...shallow|..Visas|NEW|.We decide"),
        (2, Role.HEADING_2, "On water|.We commit to|..Data|.NEW|..Wells|...deep|...shallow|..Visas|..We decide"),
        (7, Role.NOTE, "On water|.We commit to|..Data|..Wells|...deep|...shallow|..Visas|.We decide|.NEW"),
    ],
)
def test_a_new_line_stands_where_its_role_belongs_and_what_follows_goes_over_to_it(listed, after, role, outline):
    lines = listed.lines
    listed.write([*lines[: after + 1], new("NEW", role), *lines[after + 1 :]])
    assert "|".join(listed.outline()) == outline


def test_a_line_without_a_role_is_what_its_neighbours_are(listed):
    listed.write([*listed.lines[:3], new("NEW"), *listed.lines[3:]])
    assert listed.desk.paragraph("NEW").role is SUB


def test_a_new_line_has_the_language_of_the_one_above(page):
    page.write([new("Un")])
    (first,) = page.desk.paragraphs()
    page.desk.act(lambda tx: tx.set_fields(type(first), [first.id], language="fr"))
    page.write([*page.lines, new("Deux")])
    assert page.desk.paragraph("Deux").language == "fr"


# --- splitting and merging ------------------------------------------------------------------------------------------


@pytest.fixture
def sourced(page):
    """One line that came from a snippet."""
    page.desk.bring_in("Share data and protect all springs")
    page.desk.act(composing.insert_snippet, page.desk.draft, page.desk.snippet("Share"))
    return page


def test_splitting_keeps_the_id_on_the_first_half_and_the_sources_on_both(sourced):
    (line,) = sourced.lines
    sourced.write([with_text(line, "Share data"), new("and protect all springs", Role.OPERATIVE)])
    first, second = sourced.desk.paragraphs()
    assert first.id == line.id
    assert sourced.desk.sources_of(first) == sourced.desk.sources_of(second) == ["Share data and protect all springs"]
    assert sourced.desk.relations(first) == sourced.desk.relations(second) == ["adapted"]
    assert second.edited


def test_an_empty_line_or_one_of_other_words_has_no_sources(sourced):
    (line,) = sourced.lines
    sourced.write([line, new("", Role.OPERATIVE), new("Something else entirely here", Role.OPERATIVE)])
    assert [sourced.desk.sources_of(each) for each in sourced.desk.paragraphs()[1:]] == [[], []]


def test_what_stood_under_a_split_paragraph_stands_under_its_second_half(listed):
    lines = listed.lines
    whole = with_text(lines[3], "Wells and springs")
    listed.write([*lines[:3], whole, *lines[4:]])
    listed.write([*lines[:3], with_text(whole, "Wells"), new("and springs", SUB), *lines[4:]])
    assert listed.outline()[3:7] == ["..Wells", "..and springs", "...deep", "...shallow"]


def test_assembling_goes_on_with_the_half_under_which_the_rest_stands(listed):
    desk, lines = listed.desk, listed.lines
    desk.act(lambda tx: tx.set_fields(type(desk.paragraphs()[0]), [lines[1].id], section="water"))
    listed.write([lines[0], with_text(lines[1], "We"), new("commit to", Role.OPERATIVE), *lines[2:]])
    assert [each.section for each in desk.paragraphs()[:3]] == ["", "", "water"]
    assert listed.outline()[1:4] == [".We", ".commit to", "..Data"]


def test_merging_keeps_the_first_id_and_takes_sources_decisions_and_references(page):
    desk = page.desk
    desk.bring_in("Share data", "protect springs")
    one = desk.act(composing.insert_snippet, desk.draft, desk.snippet("Share"))
    two = desk.act(composing.insert_snippet, desk.draft, desk.snippet("protect"), after=one.id)
    pointing = desk.act(composing.insert_paragraph, desk.draft, "See ", after=two.id)
    desk.act(composing.add_reference, pointing.id, 4, two.id)
    note = desk.act(composing.add_footnote, two.id, 7, "A note")
    lines = page.lines
    page.write([with_text(one, f"{lines[0].text} {lines[1].text}"), lines[2]])
    assert desk.sources_of(one) == ["Share data", "protect springs"]
    assert desk.relations(one) == ["merged", "merged"]
    assert (desk.outcome(desk.snippet("protect")), desk.decision(desk.snippet("protect")).into) == (
        Outcome.MERGED,
        one.id,
    )
    assert [each.target_id for each in queries.references(desk.look, desk.draft.id)] == [one.id]
    assert [(each.id, each.paragraph_id) for each in queries.footnotes(desk.look, desk.draft.id)] == [(note.id, one.id)]


def test_what_stood_under_a_merged_paragraph_goes_over(listed):
    lines = listed.lines
    listed.write([*lines[:2], with_text(lines[2], "Data Wells"), *lines[4:]])
    assert "|".join(listed.outline()) == "On water|.We commit to|..Data Wells|...deep|...shallow|..Visas|.We decide"
    lines = listed.lines
    listed.write([with_text(lines[0], "On water We commit to"), *lines[2:]])
    assert "|".join(listed.outline()) == "On water We commit to|.Data Wells|..deep|..shallow|.Visas|.We decide"


def test_a_selection_typed_over_from_one_line_into_another_keeps_the_sources_of_both_ends(page):
    desk = page.desk
    desk.bring_in("Share data with all", "Middle", "protect all springs")
    at = None
    for beginning in ("Share", "Middle", "protect"):
        at = desk.act(composing.insert_snippet, desk.draft, desk.snippet(beginning), after=at and at.id)
    first = page.lines[0]
    page.write([with_text(first, "Share data x all springs")])
    assert desk.sources_of(first) == ["Share data with all", "protect all springs"]
    assert desk.outcome(desk.snippet("Middle")) is Outcome.SET_ASIDE
    assert desk.decision(desk.snippet("Middle")).reason == "Paragraph deleted"


# --- deleting and pasting -------------------------------------------------------------------------------------------


def test_a_deleted_line_leaves_what_stood_under_it(listed):
    lines = listed.lines
    listed.write([*lines[:3], *lines[4:]])
    assert "|".join(listed.outline()) == "On water|.We commit to|..Data|..deep|..shallow|..Visas|.We decide"
    listed.write(listed.lines[1:])
    assert "|".join(listed.outline()) == "We commit to|.Data|.deep|.shallow|.Visas|We decide"


def test_what_was_cut_comes_back_as_it_was(page):
    desk = page.desk
    desk.bring_in("Share data", "Protect springs")
    one = desk.act(composing.insert_snippet, desk.draft, desk.snippet("Share"))
    two = desk.act(composing.insert_snippet, desk.draft, desk.snippet("Protect"), after=one.id)
    desk.act(composing.add_footnote, one.id, 5, "A note")
    desk.act(composing.add_reference, one.id, 0, two.id)
    desk.act(composing.add_reference, two.id, 7, one.id)
    desk.act(composing.set_status, one.id, Status.AGREED_IN_GROUP, date="2025-03-14", meeting="First")
    before = {name: rows for name, rows in desk.content().items() if name in {"provenance", "decision", "footnote"}}
    lines = page.lines
    row = desk.again(one)
    cut = page.write(lines[1:])
    assert page.lines[0].text == "Protect[reference deleted] springs"
    assert desk.outcome(desk.snippet("Share")) is Outcome.SET_ASIDE
    page.write([page.lines[0], lines[0]], [cut.taken])
    back = desk.again(one)
    assert (back.text, back.status, back.status_date, back.status_meeting) == (
        lines[0].text, Status.AGREED_IN_GROUP, "2025-03-14", "First"
    )  # fmt: skip
    assert [each.id for each in desk.paragraphs()] == [two.id, one.id]
    assert desk.again(two).text == lines[1].text
    assert {each.target_id for each in queries.references(desk.look, desk.draft.id)} == {one.id, two.id}
    assert [each.text for each in desk.document().footnotes] == ["A note"]
    assert (desk.outcome(desk.snippet("Share")), desk.decision(desk.snippet("Share")).into) == (Outcome.PLACED, one.id)
    assert len(before["provenance"]) == len(desk.content()["provenance"])
    assert row.section == back.section


def test_a_copy_comes_from_the_same_snippets_and_has_notes_of_its_own(sourced):
    desk = sourced.desk
    (line,) = sourced.lines
    desk.act(composing.add_footnote, line.id, 5, "A note")
    (line,) = sourced.lines
    written = sourced.write([line, new(line.text, copy_of=line.id)])
    first, second = desk.paragraphs()
    assert written.texts == {second.id: second.text}
    assert second.text != first.text
    assert desk.sources_of(second) == desk.sources_of(first)
    assert [each.text for each in desk.document().footnotes] == ["A note", "A note"]


def test_a_mark_that_moves_into_another_line_takes_its_note_along_and_comes_back_from_a_cut(page):
    desk = page.desk
    page.write([new("One two"), new("Three")])
    note = desk.act(composing.add_footnote, page.lines[0].id, 3, "A note")
    one, three = page.lines
    page.write([with_text(one, "One two"), with_text(three, f"Three[^{note.id}]")])
    assert [each.paragraph_id for each in queries.footnotes(desk.look, desk.draft.id)] == [three.id]
    cut = page.write([one and page.lines[0], with_text(three, "Three")])
    assert queries.footnotes(desk.look, desk.draft.id) == []
    page.write([with_text(one, f"One[^{note.id}] two"), page.lines[1]], [cut.taken])
    assert [each.text for each in desk.document().footnotes] == ["A note"]


def test_a_mark_that_nothing_stands_behind_is_dropped(page):
    written = page.write([new("One[^nobody] and {ref:nobody}two")])
    assert list(written.texts.values()) == ["One and two"]


def test_lines_may_be_carried_in_from_elsewhere(listed):
    lines = listed.lines
    wells, decide = lines[3], lines[7]
    stretch = Stretch(draft_id=listed.desk.draft.id, above=decide.id, before=(), after=(wells,))
    listed.desk.act(rewrite, stretch)
    listed.desk.require_sound()
    assert "|".join(listed.outline()) == "On water|.We commit to|..Data|..deep|..shallow|..Visas|.We decide|..Wells"


def test_lines_in_another_order_are_read_in_that_order_and_most_keep_their_keys(listed):
    lines = listed.lines
    keys = {each.id: each.ord for each in listed.desk.paragraphs()}
    listed.write([*lines[:2], lines[6], *lines[2:6], lines[7]])
    assert "|".join(listed.outline()) == "On water|.We commit to|..Visas|..Data|..Wells|...deep|...shallow|.We decide"
    changed = [each.text for each in listed.desk.paragraphs() if keys[each.id] != each.ord]
    assert changed == ["Visas"]


# --- what is refused ------------------------------------------------------------------------------------------------


def test_agreed_text_is_neither_changed_nor_deleted_and_nothing_is_stored(listed):
    desk = listed.desk
    lines = listed.lines
    desk.act(composing.set_status, lines[2].id, Status.AGREED)
    before = desk.content()
    for after in (
        [*lines[:2], with_text(lines[2], "Other"), *lines[3:]],
        [with_text(lines[0], "Changed"), lines[1], *lines[3:]],
        [*lines[:2], with_text(lines[2], "Da"), new("ta", SUB), *lines[3:]],
    ):
        with pytest.raises(NotAllowed, match="“Data” is agreed: reopen it first"):
            listed.write(after)
    assert desk.content() == before
    listed.write([*lines[:2], new("Before", SUB), lines[2], new("After", SUB), *lines[3:]])
    assert listed.outline()[2:5] == ["..Before", "..Data", "..After"]


def test_a_line_deleted_in_another_place_is_said_to_be_and_nothing_is_lost(listed):
    desk = listed.desk
    lines = listed.lines
    desk.act(composing.delete, lines[7].id)
    before = desk.content()
    for above, what in ((lines[6], (lines[7].id,)), (lines[7], ())):
        after = (with_text(lines[7], "We decide now"),) if what else (new("More"),)
        with pytest.raises(NotFound, match="deleted in another place|no longer in the draft"):
            desk.act(rewrite, Stretch(draft_id=desk.draft.id, above=above.id, before=what, after=after))
    assert desk.content() == before


# --- what undo shows ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("a", ["a"], "Typing"),
        ("a", ["a", "b"], "Split paragraph"),
        ("a", ["", "a"], "New paragraph"),
        ("ab", ["a"], "Merge paragraphs"),
        ("abc", ["a"], "Delete paragraphs"),
        ("a", ["a", "b", "c"], "New paragraphs"),
        ("ab", ["c", "d"], "Rewrite paragraphs"),
    ],
)
def test_an_act_is_named_by_its_gesture_or_by_what_was_done(before, after, name):
    lines = tuple(Line(id=text or "new", text=text) for text in after)
    stretch = Stretch(draft_id="d", above=None, before=tuple(before), after=lines)
    assert name_of(stretch) == name
    assert name_of(stretch, "Paste") == "Paste"


# --- bad input ------------------------------------------------------------------------------------------------------


def test_characters_that_no_file_can_hold_are_left_out_and_that_is_told(page):
    line = new("A\x00\x0b \ud800b\ufffcc\nd\u2028e")
    written = page.write([line])
    assert written.texts == {line.id: "A bc d e"}


def test_ten_thousand_lines_and_five_million_characters_are_pasted_and_taken_back(page):
    page.write([new("One"), new("Two")])
    one, two = page.lines
    pasted = [new("Water for all " * 35, Role.OPERATIVE if at % 3 else SUB) for at in range(10_000)]
    page.write([one, *pasted, new("x" * 5_000_000), two])
    assert len(page.desk.paragraphs()) == 10_003
    page.desk.undo()
    assert page.lines == [one, two]
