"""Numbers held: what composing leaves behind, what versions keep of it, and what releasing tells."""

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.drafting import composing, holding
from draftdesk.drafting.arranging import move_all
from draftdesk.drafting.circulating import to_circulate
from draftdesk.drafting.history import Became, paragraph_history
from draftdesk.drafting.profiles import profile_of, take_bis
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.texts import text_of_version
from draftdesk.drafting.versions import restore
from draftdesk.drafting.workspaces import check
from draftdesk.kit.jobs import silent
from draftdesk.model.canonical import checksum
from draftdesk.model.comparison import ChangeKind, Substance
from draftdesk.model.drafts import Role, Status
from draftdesk.model.errors import NotAllowed
from draftdesk.model.holding import Fate, Placeholder, placeholders
from draftdesk.model.suffixes import Bis
from draftdesk.workspace import queries

BLANK = "# Draft\n"


@pytest.fixture
def text(desk_with):
    """A desk with the paragraphs One to Five; Two has (a) Ay and (b) Bee, Five refers to Four."""
    desk = desk_with(BLANK)
    for each in desk.paragraphs():
        desk.act(composing.delete, each.id)
    last = None
    for word in ("One", "Two", "Three", "Four", "Five"):
        last = desk.act(composing.insert_paragraph, desk.draft, f"{word} stands here.", after=last and last.id)
    two, four, five = (desk.paragraph(each) for each in ("Two", "Four", "Five"))
    sub = {"role": Role.SUB_PARAGRAPH, "parent_id": two.id}
    ay = desk.act(composing.insert_paragraph, desk.draft, "Ay of two", **sub)
    desk.act(composing.insert_paragraph, desk.draft, "Bee of two", after=ay.id, **sub)
    desk.act(composing.add_reference, five.id, len("Five stands here"), four.id)
    return desk


def hold(desk):
    return desk.act(holding.hold, desk.draft)


def add(desk, words, after, **more):
    return desk.act(composing.insert_paragraph, desk.draft, words, after=desk.paragraph(after).id, **more)


def move(desk, words, after):
    return desk.act(composing.move, desk.paragraph(words).id, parent_id=None, after=desk.paragraph(after).id)


def told(desk):
    """The draft's lines without what all of them say."""
    return [line.replace(" stands here", "").replace(" of two", "").rstrip(";.") for line in desk.lines()]


AS_IT_WAS = ["1. One", "2. Two", "(a) Ay; and", "(b) Bee", "3. Three", "4. Four", "5. Five4"]


def test_what_is_done_while_numbers_are_held_leaves_them_and_undo_takes_it_back(text):
    assert told(text) == AS_IT_WAS
    before = text.content()
    assert hold(text) == 7
    assert text.draft.numbers_held
    assert told(text) == AS_IT_WAS
    states = [text.content()]
    add(text, "New stands here.", "One")
    states.append(text.content())
    text.act(composing.delete, text.paragraph("Three").id)
    states.append(text.content())
    move(text, "Four", "Five")
    states.append(text.content())
    assert told(text) == [
        *("1. One", "1 bis. New", "2. Two", "(a) Ay; and", "(b) Bee", "3. [Deleted]", "4. [Moved to 5 bis]"),
        *("5. Five5 bis", "5 bis. Four"),
    ]
    text.require_sound()
    for state in reversed(states):
        assert text.content() == state
        text.undo()
    assert text.content() == before
    assert not text.draft.numbers_held
    for state in states:
        text.redo()
        assert text.content() == state
    assert check(text.path) == ()


def test_the_one_that_a_person_moves_gives_its_number_up_and_has_it_again_where_it_stood(text):
    hold(text)
    move(text, "Three", "Four")
    assert told(text)[4:] == ["3. [Moved to 4 bis]", "4. Four", "4 bis. Three", "5. Five4"]
    move(text, "Three", "Two")
    assert told(text) == AS_IT_WAS
    text.act(move_all, [text.paragraph("Four").id], parent_id=None, after=None)
    assert told(text)[:2] == ["1 pre. Four", "1. One"]
    assert told(text)[-2:] == ["4. [Moved to 1 pre]", "5. Five1 pre"]


def test_a_line_that_the_editor_carries_is_the_one_that_moved(text):
    hold(text)
    three, four, five = (text.paragraph(each) for each in ("Three", "Four", "Five"))
    lines = tuple(Line(id=each.id, text=each.text) for each in (three, five))
    text.act(rewrite, Stretch(draft_id=text.draft.id, above=four.id, before=(five.id,), after=lines))
    assert told(text)[4:] == ["3. [Moved to 4 bis]", "4. Four", "4 bis. Three", "5. Five4"]


def test_splitting_adds_and_merging_leads_to_where_the_words_are(text):
    hold(text)
    three = text.paragraph("Three")
    text.act(composing.split, three.id, len("Three"))
    assert text.lines()[4:6] == ["3. Three.", "3 bis. stands here."]
    text.undo()
    text.act(composing.merge, three.id, text.paragraph("Four").id)
    assert told(text)[4:] == ["3. Three. Four", "4. [Moved to 3]", "5. Five3"]
    found = {each.old: (each.new, each.fate) for each in text.act(holding.release, text.draft)}
    assert found["4"] == ("3", Fate.MOVED)


def test_a_sub_paragraph_that_becomes_a_paragraph_leaves_its_letter(text):
    hold(text)
    text.act(composing.promote, text.paragraph("Bee").id)
    assert told(text)[1:6] == ["2. Two", "(a) Ay", "(b) [Moved to 2 bis]", "2 bis. Bee", "3. Three"]


def test_releasing_numbers_once_tells_of_every_number_and_references_follow(text):
    hold(text)
    add(text, "New stands here.", "One")
    text.act(composing.delete, text.paragraph("Three").id)
    before = holding.released(text.look, text.draft)
    found = text.act(holding.release, text.draft)
    assert found == before
    assert [(each.old, each.new, str(each.fate)) for each in found] == [
        ("1", "1", "unchanged"),
        ("1 bis", "2", "renumbered"),
        ("2", "3", "renumbered"),
        ("2 (a)", "3 (a)", "renumbered"),
        ("2 (b)", "3 (b)", "renumbered"),
        ("3", "", "deleted"),
        ("4", "4", "unchanged"),
        ("5", "5", "unchanged"),
    ]
    assert told(text) == ["1. One", "2. New", "3. Two", "(a) Ay; and", "(b) Bee", "4. Four", "5. Five4"]
    assert queries.held_numbers(text.look, text.draft.id) == []
    table = holding.concordance_table(text.look, text.draft, found)
    assert table.note == "8 numbers: 3 unchanged, 4 renumbered, 1 deleted."
    assert table.rows[1] == ("1 bis", "2", "renumbered", "New stands here.")
    assert table.rows[5] == ("3", "–", "deleted", "")
    text.undo()
    assert holding.released(text.look, text.draft) == before


def test_numbers_that_are_not_held_cannot_be_released(text):
    with pytest.raises(NotAllowed, match="are not held"):
        text.act(holding.release, text.draft)
    with pytest.raises(NotAllowed, match="are not held"):
        holding.released(text.look, text.draft)


def test_placeholders_stand_among_the_lines_and_are_no_paragraphs(text):
    hold(text)
    three = text.paragraph("Three")
    text.act(composing.delete, three.id)
    assert text.again(three) is None
    (line,) = [each for each in text.document().paragraphs if each.stands_for]
    assert (line.number, line.text, line.stands_for, line.role) == ("3.", "[Deleted]", three.id, Role.OPERATIVE)


# --- versions -------------------------------------------------------------------------------------------------------


def changed(text):
    """Zero draft, held, then a paragraph added, one deleted, one moved, and Rev.1."""
    zero = text.freeze("Zero draft")
    hold(text)
    add(text, "New stands here.", "One")
    three = text.paragraph("Three")
    text.act(composing.delete, three.id)
    move(text, "Four", "Five")
    return zero, three, text.freeze("Rev.1")


def test_a_version_keeps_the_numbers_it_was_issued_with_and_the_lines_that_hold_them(text):
    _, _, rev = changed(text)
    stands = text.lines()
    document = queries.version_document(text.look, rev)
    assert checksum(document) == rev.sha256
    assert [each.number for each in document.paragraphs if each.stands_for] == ["3.", "4."]
    text.act(holding.release, text.draft)
    text.act(composing.delete, text.paragraph("New").id)
    assert queries.version_document(text.look, rev) == document
    assert [each.number for each in to_circulate(text.look, text.draft, rev).paragraphs][:3] == ["1.", "1 bis.", "2."]
    text.act(restore, text.draft, rev)
    assert text.draft.numbers_held
    assert text.lines() == stands
    assert checksum(text.document()) == rev.sha256
    assert check(text.path) == ()


def test_numbers_that_were_circulated_are_held_from_then_on(text):
    changed(text)
    text.act(composing.delete, text.paragraph("New").id)
    assert told(text)[:3] == ["1. One", "1 bis. [Deleted]", "2. Two"]
    add(text, "Other stands here.", "One")
    assert told(text)[:4] == ["1. One", "1 bis. [Deleted]", "1 ter. Other", "2. Two"]
    text.undo()
    text.undo()
    text.undo()  # the freeze
    text.act(composing.delete, text.paragraph("New").id)
    assert told(text)[:2] == ["1. One", "2. Two"]


def test_restoring_an_earlier_version_brings_its_numbers_back(text):
    zero, _, _ = changed(text)
    text.act(restore, text.draft, zero)
    assert told(text) == AS_IT_WAS
    assert text.draft.numbers_held
    add(text, "Again stands here.", "Three")
    assert "3 bis. Again" in told(text)


def test_comparing_two_versions_sets_lines_that_hold_a_number_apart(text):
    zero, three, rev = changed(text)
    a, b = text_of_version(text.look, zero), text_of_version(text.look, rev)
    found = compare(a.passages, b.passages, silent)
    inserted = {
        b.passages[each.b[0]].text: each.substance for each in found.changes if each.kind is ChangeKind.INSERTED
    }
    assert inserted["[Deleted]"] == inserted["[Moved to 5 bis]"] == Substance.CONSEQUENTIAL
    assert inserted["New stands here."] is Substance.SUBSTANTIVE
    gone = [a.passages[each.a[0]].paragraph_id for each in found.changes if each.kind is ChangeKind.DELETED]
    assert three.id in gone


def test_the_history_of_a_number_that_was_deleted_is_that_of_its_paragraph(text):
    _, three, _ = changed(text)
    found = paragraph_history(text.look, text.draft, "3", silent)
    assert found.paragraph_id == three.id
    assert [each.became for each in found.moments] == [Became.NEW, Became.GONE, Became.ABSENT]


# --- alternatives ---------------------------------------------------------------------------------------------------


def test_an_alternative_stands_after_its_paragraph_and_can_be_one_of_its_own_again(text):
    four, two = text.paragraph("Four"), text.paragraph("Two")
    text.act(holding.set_alternative, four.id, two.id)
    assert told(text) == ["1. One", "2. Two", "(a) Ay; and", "(b) Bee", "2 alt. Four", "3. Three", "4. Five2 alt"]
    text.act(holding.set_alternative, text.paragraph("Five").id, four.id)
    assert [line for line in told(text) if " alt " in line] == ["2 alt 1. Four", "2 alt 2. Five2 alt 1"]
    text.act(holding.set_alternative, four.id, None)
    assert "3. Four" in told(text)
    text.undo()
    text.undo()
    text.undo()
    assert told(text) == AS_IT_WAS


def test_where_bis_is_a_version_all_versions_are_in_brackets(text):
    text.act(take_bis, text.draft, Bis.VERSION)
    text.act(holding.set_alternative, text.paragraph("Four").id, text.paragraph("Three").id)
    assert [line for line in text.lines() if line.startswith("3")] == [
        "3. [Three stands here.]",
        "3 bis. [Four stands here.]",
    ]
    hold(text)
    add(text, "New stands here.", "One")
    assert told(text)[1] == "1.1. New"
    version = text.freeze()
    lines = text.lines()
    text.act(composing.delete, text.paragraph("Four").id)
    text.act(restore, text.draft, version)
    assert text.lines() == lines
    text.act(take_bis, text.draft, Bis.ADDITIONAL)
    assert "3 alt. [Four stands here.]" not in text.lines()


def test_what_cannot_be_an_alternative_is_refused(text):
    two, ay = text.paragraph("Two"), text.paragraph("Ay")
    with pytest.raises(NotAllowed, match="another one of its draft"):
        text.act(holding.set_alternative, two.id, two.id)
    with pytest.raises(NotAllowed, match="stands under it"):
        text.act(holding.set_alternative, two.id, ay.id)
    text.act(composing.set_status, two.id, Status.AD_REF)
    with pytest.raises(NotAllowed, match="reopen it first"):
        text.act(holding.set_alternative, two.id, text.paragraph("One").id)


def test_lines_give_paragraphs_and_placeholders_in_the_order_they_are_read(text):
    hold(text)
    text.act(composing.delete, text.paragraph("Five").id)

    rows = queries.held_numbers(text.look, text.draft.id)
    ordered = text.paragraphs()
    lines = holding.lines_of(ordered, placeholders(ordered, profile_of(text.look, text.draft), rows))
    assert [isinstance(each, Placeholder) for each in lines] == [False] * 6 + [True]
