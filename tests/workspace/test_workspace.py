"""What an act promises."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from draftdesk.model.drafts import Draft, Issue, Paragraph
from draftdesk.model.errors import CannotWrite, NotAllowed, ReadOnlyWorkspace
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Strength
from draftdesk.workspace import queries
from draftdesk.workspace.check import check
from draftdesk.workspace.records import ExportRecord, Setting, SnippetTag, StoredFile
from draftdesk.workspace.workspace import create, open_workspace


def put(workspace, *rows, name="Put in", **more):
    return workspace.act(name, "", lambda tx: tx.insert(*rows), **more).result()


def text_of(workspace, paragraph):
    found = workspace.look().get(Paragraph, paragraph.id)
    return None if found is None else found.text


def test_an_act_says_its_name_its_place_its_rows_and_what_its_work_returned(workspace, process):
    snippet = process.snippet("Invest in data")

    changed = workspace.act(
        "Mark as snippet",
        "sources",
        lambda tx: tx.insert(snippet, SnippetTag(snippet_id=snippet.id, tag_id=process.tags[0].id)) or 7,
    ).result()

    assert (changed.name, changed.place, changed.value) == ("Mark as snippet", "sources", 7)
    assert changed.rows["snippet"] == {snippet.id}
    assert changed.rows["snippet_tag"] == {f'["{snippet.id}","{process.tags[0].id}"]'}
    assert workspace.look().get(Snippet, snippet.id) == snippet
    assert queries.acts(workspace.look())[0].number == changed.act


def test_an_act_sees_what_it_wrote_and_nobody_else_does_until_it_ends(workspace, process):
    snippet = process.snippet("Invest in data")
    look = workspace.look()
    seen = []

    def work(tx):
        tx.insert(snippet)
        seen.append(tx.get(Snippet, snippet.id))

    workspace.act("Mark", "", work).result()

    assert seen == [snippet]
    assert look.get(Snippet, snippet.id) == snippet


def test_an_act_that_changes_nothing_is_none(workspace, process, path, contents):
    before = contents(path)
    number = workspace.look().content_version()

    assert workspace.act("Look", "", lambda tx: len(tx.all(Snippet))).result().act == 0
    assert workspace.act("Same", "", lambda tx: tx.update(process.draft)).result().act == 0

    assert workspace.look().content_version() == number
    assert contents(path) == before
    with pytest.raises(NotAllowed, match="nothing to undo"):
        workspace.undo().result()


def test_work_that_raises_leaves_nothing(workspace, process, path, contents):
    before = contents(path)

    def work(tx):
        tx.insert(process.snippet("Half a thought"))
        tx.update(replace(process.draft, title="Half a title"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        workspace.act("Fail", "", work).result()

    assert contents(path) == before
    assert check(workspace.look()) == ()
    assert put(workspace, process.snippet("The next act works")).act


def test_a_row_that_points_at_nothing_fails_the_whole_act_and_is_named(workspace, process, path, contents):
    before = contents(path)

    with pytest.raises(AssertionError, match=r"points at nothing.*snippet"):
        put(workspace, process.snippet("Good"), process.snippet("From nowhere", source_id="no such source"))

    assert contents(path) == before


def test_changing_a_row_that_is_not_there_is_refused(workspace, process):
    with pytest.raises(LookupError, match="paragraph"):
        workspace.act("Edit", "", lambda tx: tx.update(process.paragraph("Never put in"))).result()


def test_text_is_stored_to_the_letter_but_for_what_json_cannot_hold(workspace, process):
    text = 'Tab\t "quotes" {"a": 1} \\ emoji 🕊 rare 𠀀 line\u2028end half \ud83d and nul \0 gone'
    paragraph = process.paragraph(text)

    put(workspace, paragraph)
    workspace.act("Delete", "", lambda tx: tx.delete(paragraph)).result()
    workspace.undo().result()

    assert text_of(workspace, paragraph) == text.replace("\ud83d", "?").replace("\0", "")


def test_undo_takes_back_the_newest_act_by_its_name_and_redo_does_it_again(workspace, process):
    paragraph = process.paragraph("First")
    put(workspace, paragraph, name="Write")
    workspace.act("Edit", "draft", lambda tx: tx.update(replace(paragraph, text="Second"))).result()

    undone = workspace.undo().result()
    assert (undone.value, undone.place, undone.rows) == ("Edit", "draft", {"paragraph": {paragraph.id}})
    assert text_of(workspace, paragraph) == "First"

    assert workspace.undo().result().value == "Write"
    assert text_of(workspace, paragraph) is None

    assert workspace.redo().result().value == "Write"
    assert workspace.redo().result().value == "Edit"
    assert text_of(workspace, paragraph) == "Second"
    with pytest.raises(NotAllowed, match="nothing to redo"):
        workspace.redo().result()


def test_undo_and_redo_go_on_after_closing(workspace, process, path):
    paragraph = process.paragraph("First")
    put(workspace, paragraph, name="Write")
    workspace.act("Edit", "", lambda tx: tx.update(replace(paragraph, text="Second"))).result()
    workspace.undo().result()
    workspace.close()

    with open_workspace(path, who="Ben") as again:
        assert again.redo().result().value == "Edit"
        assert text_of(again, paragraph) == "Second"
        assert again.undo().result().value == "Edit"
        assert again.undo().result().value == "Write"
        assert text_of(again, paragraph) is None
        assert [each.who for each in queries.acts(again.look())][:3] == ["Ben", "Ben", "Ben"]


def test_undo_of_one_act_by_name_leaves_another_alone(workspace, process):
    put(workspace, process.paragraph("Mine"), name="Write")

    with pytest.raises(NotAllowed, match="the newest act is “Write”, not “Import”"):
        workspace.undo("Import").result()

    assert workspace.undo("Write").result().value == "Write"


def test_a_new_act_ends_what_could_be_redone(workspace, process):
    put(workspace, process.paragraph("One"))
    workspace.undo().result()
    put(workspace, process.paragraph("Two"))

    with pytest.raises(NotAllowed):
        workspace.redo().result()


def test_typing_about_one_thing_joins_one_act(workspace, process):
    paragraph = process.paragraph("")
    other = process.paragraph("")
    put(workspace, paragraph, other, name="Write")

    def typed(text, where=paragraph):
        return workspace.act(
            "Typing", "", lambda tx: tx.update(replace(where, text=text)), subject=where.id, typing=True
        ).result()

    first = typed("We")
    version = workspace.look().content_version()
    assert typed("We reaffirm").act == first.act
    assert workspace.look().content_version() > version
    elsewhere = typed("Here", other)
    assert elsewhere.act != first.act
    assert typed("We reaffirm the", paragraph).act != first.act

    assert workspace.undo().result().value == "Typing"
    assert text_of(workspace, paragraph) == "We reaffirm"
    workspace.undo().result()
    assert (text_of(workspace, other), text_of(workspace, paragraph)) == ("", "We reaffirm")
    workspace.undo().result()
    assert text_of(workspace, paragraph) == ""
    for _ in range(3):
        workspace.redo().result()
    assert (text_of(workspace, other), text_of(workspace, paragraph)) == ("Here", "We reaffirm the")


def test_typing_does_not_join_across_an_undo(workspace, process):
    paragraph = process.paragraph("")
    put(workspace, paragraph)

    def typed(text):
        return workspace.act(
            "Typing", "", lambda tx: tx.update(replace(paragraph, text=text)), subject=paragraph.id, typing=True
        ).result()

    first = typed("One")
    workspace.undo().result()
    second = typed("Two")

    assert second.act > first.act
    workspace.undo().result()
    assert text_of(workspace, paragraph) == ""


def test_typing_that_puts_in_and_takes_out_snippets_leaves_the_index_right(workspace, process):
    one, two = process.snippet("Regular pathways"), process.snippet("Family reunification")

    def typed(work):
        return workspace.act("Typing", "", work, subject="s", typing=True).result()

    act = typed(lambda tx: tx.insert(one, two))
    assert typed(lambda tx: tx.update(replace(one, text="Safe pathways"))).act == act.act
    assert typed(lambda tx: tx.delete(two)).act == act.act

    assert [each.snippet.id for each in queries.find(workspace.look(), "safe")] == [one.id]
    assert queries.find(workspace.look(), "regular reunification") == []
    assert check(workspace.look()) == ()
    workspace.undo().result()
    assert check(workspace.look()) == ()


def test_what_has_left_the_house_is_not_undone(workspace, process):
    version, *parts, issue = process.version("Zero draft", "Text")
    put(workspace, process.paragraph("Text"), name="Write")
    put(workspace, version, *parts, issue, name="Freeze", subject=version.id)

    record = ExportRecord(
        id=new_id(), version_id=version.id, draft_id=process.draft.id, format="docx", file_name="a.docx", at=""
    )
    workspace.note(lambda tx: tx.insert(record), settles=version.id).result()

    assert workspace.look().all(ExportRecord) == [record]
    assert workspace.undo().result().value == "Write"
    assert workspace.look().all(Issue) == [issue]
    with pytest.raises(NotAllowed):
        workspace.undo().result()


def test_undo_that_would_take_the_ground_from_under_an_exported_version_is_refused_in_a_line(workspace, process):
    draft = Draft(id=new_id(), name="second")
    version, *parts = process.version("Zero draft", draft_id=draft.id)
    put(workspace, draft, name="New draft")
    put(workspace, version, *parts, subject=version.id)
    workspace.note(lambda tx: None, settles=version.id).result()

    with pytest.raises(NotAllowed, match="“New draft” cannot be taken back"):
        workspace.undo().result()

    assert workspace.look().get(Draft, draft.id) == draft
    assert check(workspace.look()) == ()


def test_a_note_cannot_write_what_belongs_in_an_act(workspace, process):
    with pytest.raises(sqlite3.IntegrityError, match="write outside an act"):
        workspace.note(lambda tx: tx.insert(process.snippet("Unlogged"))).result()

    assert workspace.look().all(Snippet) == []


def test_acts_from_many_threads_are_done_one_after_another(workspace, process):
    futures = [
        workspace.act(f"Act {n}", "", lambda tx, n=n: tx.insert(Setting(id=f"s{n}", value=str(len(tx.all(Setting))))))
        for n in range(30)
    ]

    workspace.wait()

    assert all(future.done() for future in futures)
    assert [setting.value for setting in workspace.look().all(Setting)] == [str(n) for n in range(30)]


def test_closing_waits_for_the_acts_under_way_and_may_be_done_twice(workspace, process, path, contents):
    future = workspace.act("Put in", "", lambda tx: tx.insert(process.snippet("In time")))

    workspace.close()
    workspace.close()

    assert future.done()
    assert len(contents(path)["snippet"]) == 1


def test_what_was_received_twice_is_kept_once(workspace):
    file = StoredFile(sha256="ab", size=2, bytes=b"\0\xff")

    put(workspace, Setting(id="a", value=""), file)
    put(workspace, Setting(id="b", value=""), file)

    assert queries.source_file(workspace.look(), "ab") == b"\0\xff"


def test_looking_only_writes_nothing(workspace, process, path):
    workspace.close()
    with open_workspace(path, who="Ben", read_only=True) as looking:
        assert looking.is_read_only
        with pytest.raises(ReadOnlyWorkspace, match="open for looking only"):
            looking.act("Put in", "", lambda tx: tx.insert(process.snippet("No")))
        assert looking.look().get(Draft, process.draft.id) == process.draft


def test_a_workspace_is_made_whole_with_nothing_to_undo(tmp_path: Path, process):
    path = tmp_path / "made.draftdesk"

    create(path, process.seed, who="Ana")

    assert check(path) == ()
    assert [each.name for each in tmp_path.iterdir()] == ["made.draftdesk"]
    with open_workspace(path, who="Ana") as opened, pytest.raises(NotAllowed):
        opened.undo().result()


def test_a_file_that_exists_is_never_made_anew(tmp_path: Path, process):
    path = tmp_path / "notes.draftdesk"
    path.write_text("Not yours")

    with pytest.raises(CannotWrite, match=r"notes\.draftdesk exists already"):
        create(path, process.seed, who="Ana")

    assert path.read_text() == "Not yours"


def test_a_seed_that_fails_leaves_no_file(tmp_path: Path):
    def seed(tx):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create(tmp_path / "never.draftdesk", seed, who="Ana")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named_in_a_line(tmp_path: Path, process):
    with pytest.raises(CannotWrite, match="cannot be made in that folder"):
        create(tmp_path / "no" / "such.draftdesk", process.seed, who="Ana")


@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_taken_away_while_open_is_not_written_into_nowhere(workspace, process, path, replaced):
    put(workspace, process.snippet("Before"))
    path.rename(path.with_name("moved.draftdesk"))
    if replaced:
        create(path, process.seed, who="Somebody")

    with pytest.raises(CannotWrite, match=r"talks\.draftdesk was moved, deleted or replaced"):
        put(workspace, process.snippet("After"))
    workspace.close()

    with open_workspace(path.with_name("moved.draftdesk"), who="Ana") as moved:
        assert [each.text for each in moved.look().all(Snippet)] == ["Before"]


def test_rows_are_given_values_and_links_all_at_once(workspace, process):
    one, two, three = (process.snippet(text) for text in ("One", "Two", "Three"))
    data, labour, detention = process.tags
    links = [SnippetTag(snippet_id=each.id, tag_id=data.id) for each in (one, two)]
    workspace.act("Put in", "", lambda tx: tx.insert(one, two, three, *links)).result()
    ids = [one.id, three.id, three.id]

    def act(work):
        return workspace.act("Sort", "", work).result().value

    found = act(lambda tx: tx.set_fields(Snippet, [*ids, "gone"], strength=Strength.WIDE, heading_path=("A",)))
    assert found == set(ids)
    assert act(lambda tx: tx.set_fields(Snippet, ids, strength=Strength.WIDE)) == set()
    assert act(lambda tx: tx.link(SnippetTag, ids, data.id)) == {three.id}
    assert act(lambda tx: tx.relink(SnippetTag, data.id, labour.id)) == {one.id, two.id, three.id}
    assert act(lambda tx: tx.link(SnippetTag, [two.id], detention.id)) == {two.id}
    assert act(lambda tx: tx.relink(SnippetTag, labour.id, detention.id)) == {one.id, two.id, three.id}
    assert act(lambda tx: tx.unlink(SnippetTag, ids, [labour.id, detention.id])) == {one.id, three.id}
    assert act(lambda tx: tx.unlink_all_but(SnippetTag, [two.id], [detention.id])) == set()
    assert act(lambda tx: tx.unlink_all_but(SnippetTag, [two.id], [])) == {two.id}

    look = workspace.look()
    assert [(each.strength, each.heading_path) for each in look.all(Snippet)] == [
        (Strength.WIDE, ("A",)),
        (None, ()),
        (Strength.WIDE, ("A",)),
    ]
    assert look.all(SnippetTag) == []
    for _ in range(7):
        workspace.undo().result()
    assert look.all(Snippet) == [one, two, three]
    assert set(look.all(SnippetTag)) == set(links)
