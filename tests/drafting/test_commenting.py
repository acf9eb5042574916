"""Comments stay on their words, are resolved and opened again, and never leave the house."""

import sqlite3

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from draftdesk.drafting import commenting, composing
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.versions import restore
from draftdesk.drafting.workspaces import copy_open_without_secrets
from draftdesk.model import inline
from draftdesk.model.drafts import Comment, Role, Status
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.remarks import anchor, followed
from draftdesk.workspace import queries


@pytest.fixture
def blank(desk_with):
    return desk_with("blank")


@pytest.fixture
def paragraph(blank):
    return blank.act(composing.insert_paragraph, blank.draft, "Protect *all springs* and all wells")


@pytest.fixture
def remark(blank, paragraph):
    """Puts a comment on words of a paragraph."""

    def on(words, of=paragraph, text="Really?"):
        start = inline.said(blank.again(of).text).index(words)
        return blank.act(commenting.add_comment, of.id, text, start=start, end=start + len(words))

    return on


def comments(desk):
    return queries.comments(desk.look, desk.draft.id)


def stands_on(desk, comment):
    """The paragraph and the words that a comment is on now; None for the words where they are gone."""
    (now,) = [each for each in comments(desk) if each.id == comment.id]
    (paragraph,) = [each for each in desk.paragraphs() if each.id == now.paragraph_id]
    said = inline.said(paragraph.text)
    place = anchor(now, said)
    return paragraph.id, said[slice(*place)] if place else None


def write(desk, above, before, *after, taken=()):
    stretch = Stretch(draft_id=desk.draft.id, above=above, before=tuple(before), after=after, taken=taken)
    written = desk.act(rewrite, stretch)
    desk.require_sound()
    return written


# --- writing them ---------------------------------------------------------------------------------------------------


def test_a_comment_has_its_author_its_time_and_its_words(blank, paragraph, remark):
    comment = remark("all springs", text="  Which ones? ")
    assert comments(blank) == [comment]
    assert (comment.text, comment.author, comment.quoted) == ("Which ones?", "Ana", "all springs")
    assert not comment.resolved
    assert comment.at.endswith("Z")
    whole = blank.act(commenting.add_comment, paragraph.id, "Too long")
    assert (whole.start, whole.end, whole.quoted) == (None, None, "")


def test_a_comment_is_changed_resolved_opened_again_and_deleted(blank, remark):
    comment = remark("all springs")
    assert blank.act(commenting.edit_comment, comment.id, "Why?").text == "Why?"
    resolved = blank.act(commenting.resolve_comment, comment.id)
    assert (resolved.resolved, resolved.resolved_by, bool(resolved.resolved_at)) == (True, "Ana", True)
    opened = blank.act(commenting.reopen_comment, comment.id)
    assert (opened.resolved, opened.resolved_by, opened.resolved_at) == (False, "", "")
    blank.act(commenting.delete_comment, comment.id)
    assert comments(blank) == []
    blank.undo()
    assert comments(blank) == [opened]


def test_a_comment_is_put_on_other_words_of_the_draft(blank, paragraph, remark):
    comment = remark("all springs")
    other = blank.act(composing.insert_paragraph, blank.draft, "Share data", after=paragraph.id)
    blank.act(commenting.move_comment, comment.id, other.id, start=6, end=10)
    assert stands_on(blank, comment) == (other.id, "data")
    blank.act(commenting.move_comment, comment.id, paragraph.id)
    assert stands_on(blank, comment) == (paragraph.id, None)


def test_a_comment_says_something_and_is_there(blank, paragraph, remark):
    comment = remark("all springs")
    for work, *what in (
        (commenting.add_comment, paragraph.id, "  \n"),
        (commenting.edit_comment, comment.id, ""),
    ):
        with pytest.raises(NotAllowed, match="write what the comment shall say"):
            blank.act(work, *what)
    with pytest.raises(NotFound, match="that comment is no longer there"):
        blank.act(commenting.resolve_comment, "nobody")


def test_agreed_text_is_remarked_on_too(blank, paragraph, remark):
    blank.act(composing.set_status, paragraph.id, Status.AGREED)
    comment = remark("wells")
    assert comments(blank) == [comment]


# --- staying on their words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We protect all springs and all wells", "all wells"),
        ("Protect *all springs* and also all wells today", "all wells"),
        ("Protect *all springs* and all the wells", "all the wells"),
        ("Protect *all springs* and all well", "all well"),
        ("Protect *all springs* and", None),
        ("Protect *all springs* and both", None),
    ],
)
def test_a_comment_follows_its_words_while_they_are_edited(blank, paragraph, remark, text, words):
    comment = remark("all wells")
    write(blank, None, [paragraph.id], Line(id=paragraph.id, text=text))
    assert stands_on(blank, comment) == (paragraph.id, words)


def test_a_comment_whose_words_are_gone_is_kept_and_finds_them_when_they_come_back(blank, paragraph, remark):
    comment = remark("springs")
    blank.act(composing.edit, paragraph.id, "Protect all wells")
    assert stands_on(blank, comment) == (paragraph.id, None)
    blank.act(composing.edit, paragraph.id, "Protect all wells and springs")
    assert stands_on(blank, comment) == (paragraph.id, "springs")


def test_of_words_said_twice_a_comment_keeps_to_its_own(blank, paragraph, remark):
    start = inline.said(paragraph.text).rindex("all")
    comment = blank.act(commenting.add_comment, paragraph.id, "These", start=start, end=start + 3)
    blank.act(composing.edit, paragraph.id, "We protect all springs and all wells")
    (now,) = comments(blank)
    assert anchor(now, inline.said(blank.again(paragraph).text)) == (start + 3, start + 6)
    assert stands_on(blank, comment)[1] == "all"


def test_a_comment_goes_with_its_words_into_the_other_half_and_back(blank, paragraph, remark):
    first, second = remark("all springs"), remark("all wells")
    half = Line(id=new_id(), text="and all wells", role=Role.OPERATIVE)
    write(blank, None, [paragraph.id], Line(id=paragraph.id, text="Protect *all springs*"), half)
    assert stands_on(blank, first) == (paragraph.id, "all springs")
    assert stands_on(blank, second) == (half.id, "all wells")
    write(blank, None, [paragraph.id, half.id], Line(id=paragraph.id, text="Protect *all springs* and all wells"))
    assert stands_on(blank, second) == (paragraph.id, "all wells")


def test_composing_a_split_and_a_merge_takes_comments_along_as_well(blank, paragraph, remark):
    comment = remark("all wells")
    whole = blank.act(commenting.add_comment, paragraph.id, "Too long")
    first, second = blank.act(composing.split, paragraph.id, len("Protect all springs "))
    assert stands_on(blank, comment) == (second.id, "all wells")
    on_second = blank.act(commenting.add_comment, second.id, "This half")
    blank.act(composing.merge, first.id, second.id)
    assert {stands_on(blank, each)[0] for each in (comment, whole, on_second)} == {first.id}
    assert stands_on(blank, comment)[1] == "all wells"


def test_a_deleted_paragraph_takes_its_comments_along_and_brings_them_back(blank, paragraph, remark):
    comment = remark("wells")
    line = Line(id=paragraph.id, text=paragraph.text)
    cut = write(blank, None, [paragraph.id])
    assert comments(blank) == []
    write(blank, None, [], line, taken=(cut.taken,))
    assert comments(blank) == [comment]
    blank.act(composing.delete, paragraph.id)
    assert comments(blank) == []
    blank.undo()
    assert comments(blank) == [comment]


@given(
    before=st.text("ab ", max_size=12),
    cut=st.tuples(st.integers(0, 12), st.integers(0, 12)),
    new=st.text("ab ", max_size=5),
    place=st.tuples(st.integers(0, 12), st.integers(1, 12)),
)
def test_words_that_were_not_touched_are_always_found_again(before, cut, new, place):
    """Changed is "x" so that what is common to both ends is known."""
    start, end = sorted(min(each, len(before)) for each in cut)
    after = before[:start] + "x" + new + "x" + before[end:]
    one, two = min(place[0], len(before)), min(sum(place), len(before))
    assume(one < two)
    found = followed(one, two, before, after)
    if two <= start or one >= end:
        assert found is not None
        assert after[slice(*found)] == before[one:two]
    elif found is not None:
        assert 0 <= found[0] < found[1] <= len(after)
    else:
        assert one >= start
        assert two <= end


# --- never circulating ----------------------------------------------------------------------------------------------


def test_a_copy_for_others_holds_no_comment(blank, tmp_path, remark):
    words = "Their delegation will never accept these words"
    remark("wells", text=words)
    target = tmp_path / "others.draftdesk"
    copy_open_without_secrets(blank.workspace, target, overwrite=False)
    with sqlite3.connect(target) as copied:
        assert copied.execute("SELECT * FROM comment").fetchall() == []
    copied.close()
    assert words.encode() not in target.read_bytes()
    assert words.encode() in blank.path.read_bytes()


def test_a_version_knows_nothing_of_comments(blank, remark):
    bare = blank.freeze("Zero draft").sha256
    remark("wells", text="Their delegation will never accept these words")
    version = blank.freeze("Rev.1")
    assert version.sha256 == bare
    assert not [each for each in blank.content()["comment"] if version.id in each]


def test_a_comment_about_a_whole_paragraph_has_no_place():
    assert anchor(Comment(id="c", paragraph_id="p", text="x"), "Any words") is None


def test_restoring_a_version_keeps_comments_on_words_that_are_still_there(blank, paragraph, remark):
    version = blank.freeze("Zero draft")
    added = blank.act(composing.insert_paragraph, blank.draft, "Share data with all", after=paragraph.id)
    blank.act(composing.edit, paragraph.id, "We protect *all springs* and all wells")
    kept, lost = remark("all wells"), remark("data", added)
    blank.act(restore, blank.draft, version)
    assert [each.id for each in comments(blank)] == [kept.id]
    assert stands_on(blank, kept) == (paragraph.id, "all wells")
    blank.undo()
    assert {each.id for each in comments(blank)} == {kept.id, lost.id}
