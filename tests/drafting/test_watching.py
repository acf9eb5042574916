"""The watch list: what is put on it, changed, taken off, and carried as a text file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.drafting import watching
from draftdesk.drafting.watching import (
    add_watch,
    as_line,
    edit_watch,
    from_line,
    remove_watch,
    take_in,
    watch_list,
    watch_list_from,
    watched_as,
    write_watch_list,
)
from draftdesk.model.errors import CannotWrite, NotAllowed, NotFound, UnreadableFile
from draftdesk.model.watching import WatchItem, WatchKind, watch_key


def listed(desk):
    return [as_line(each) for each in watch_list(desk.look)]


def test_what_is_put_on_the_list_is_there_and_undo_takes_it_back(desk):
    desk.act(add_watch, "  Human\n rights ")
    desk.act(add_watch, "12 (a)", kind=WatchKind.PARAGRAPH, note="Ask the\ncapital")
    assert listed(desk) == ["Human rights", "paragraph: 12 (a)\tAsk the capital"]

    desk.undo()
    assert listed(desk) == ["Human rights"]
    desk.redo()
    desk.reopen()
    assert listed(desk) == ["Human rights", "paragraph: 12 (a)\tAsk the capital"]


def test_an_item_keeps_its_place_and_what_it_is_when_it_is_changed(desk):
    first, second = (desk.act(add_watch, text) for text in ("rivers", "lakes"))

    assert desk.act(edit_watch, first.id, text="river*", note="ours") == watch_list(desk.look)[0]
    desk.act(edit_watch, first.id, text="RIVER*")
    desk.act(edit_watch, second.id, note="theirs")

    assert listed(desk) == ["RIVER*\tours", "lakes\ttheirs"]
    desk.undo(), desk.undo(), desk.undo()
    assert listed(desk) == ["rivers", "lakes"]


def test_items_are_taken_off_together_and_come_back_in_their_order(desk):
    first, second, third = (desk.act(add_watch, text) for text in ("rivers", "lakes", "seas"))

    assert desk.act(remove_watch, [first.id, third.id]) == [first, third]
    assert watch_list(desk.look) == [second]
    desk.undo()
    assert watch_list(desk.look) == [first, second, third]
    with pytest.raises(NotFound, match="no longer on the watch list"):
        desk.act(remove_watch, [first.id, "gone"])
    assert watch_list(desk.look) == [first, second, third]


@pytest.mark.parametrize(
    ("text", "more", "why"),
    [
        ("", {}, "type the words to watch"),
        (" \n\t", {}, "type the words to watch"),
        ("“…” [*]", {}, "has no letter and no figure"),
        ("x" * 201, {}, "at most 200 characters; this has 201"),
        ("lakes", {"note": "x" * 2001}, "a note has at most 2000 characters"),
        ("  “LAKES, AND RIVERS” ", {}, "is on the watch list already"),
        ("12(A)", {"kind": WatchKind.PARAGRAPH}, "is on the watch list already"),
        ("13", {"kind": WatchKind.PARAGRAPH, "paragraph_id": "p"}, "is on the watch list already"),
    ],
)
def test_what_cannot_be_watched_is_refused_in_one_line(desk, text, more, why):
    desk.act(add_watch, "lakes, and rivers")
    desk.act(add_watch, "12 (a)", kind=WatchKind.PARAGRAPH)
    desk.act(add_watch, "12 (a)", kind=WatchKind.PARAGRAPH, paragraph_id="p")
    other = desk.act(add_watch, "seas")
    before = watch_list(desk.look)

    with pytest.raises(NotAllowed, match=why) as refused:
        desk.act(add_watch, text, **more)
    assert "\n" not in str(refused.value)
    if not more:
        with pytest.raises(NotAllowed, match=why):
            desk.act(edit_watch, other.id, text=text)
    assert watch_list(desk.look) == before


def test_a_paragraph_of_the_draft_is_watched_by_its_id_alone(desk):
    item = desk.act(add_watch, "", kind=WatchKind.PARAGRAPH, paragraph_id="p")

    assert item.text == ""
    assert as_line(item) == ""


def test_a_list_has_an_end(desk, monkeypatch):
    monkeypatch.setattr(watching, "MOST", 2)
    desk.act(add_watch, "rivers")

    with pytest.raises(NotAllowed, match="more than 2 items"):
        desk.act(take_in, [from_line("lakes"), from_line("seas")])
    desk.act(add_watch, "lakes")
    with pytest.raises(NotAllowed, match="take some off first"):
        desk.act(add_watch, "seas")
    assert listed(desk) == ["rivers", "lakes"]


def test_an_item_is_found_by_what_it_watches(desk):
    words, number = desk.act(add_watch, "human rights"), desk.act(add_watch, "12 (a)", kind=WatchKind.PARAGRAPH)
    named = desk.act(add_watch, "13", kind=WatchKind.PARAGRAPH, paragraph_id="p")
    items = watch_list(desk.look)

    assert watched_as(items, "HUMAN-RIGHTS") == words
    assert watched_as(items, "Paragraph: 12(a)") == number
    assert watched_as(items, "paragraph: 13") == named
    with pytest.raises(NotFound, match="“rights” is not on the watch list"):
        watched_as(items, "rights")


# --- a list as a file -----------------------------------------------------------------------------------------------


def test_a_list_that_was_written_is_read_again(desk, tmp_path):
    file = tmp_path / "watch list.txt"
    for text, note in (("human rights", "ours"), ("migra*", ""), ("Côte d’Ivoire", ""), ("#MeToo", ""), ("人权", "")):
        desk.act(add_watch, text, note=note)
    desk.act(add_watch, "paragraph: of words")
    desk.act(add_watch, "12 (a)", kind=WatchKind.PARAGRAPH)
    items = watch_list(desk.look)

    write_watch_list(items, file, overwrite=False)

    assert [watch_key(each) for each in watch_list_from(file)] == [watch_key(each) for each in items]
    assert watch_list_from(file)[0].note == "ours"
    with pytest.raises(CannotWrite):
        write_watch_list([], file, overwrite=False)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_may_have_comments_empty_lines_and_the_same_twice(tmp_path, encoding):
    file = tmp_path / "list.txt"
    file.write_bytes("# Ours\r\n\r\nRéfugiés\tnote\r\n  lakes  \r\nREFUGIES\r\nParagraph: 12\r\n".encode(encoding))

    assert [as_line(each) for each in watch_list_from(file)] == ["Réfugiés\tnote", "lakes", "paragraph: 12"]


def test_a_file_adds_what_is_not_on_the_list_yet(desk, tmp_path):
    file = tmp_path / "list.txt"
    file.write_text("lakes\nLAKES\nrivers\nseas\n")
    desk.act(add_watch, "Rivers", note="mine")

    assert [each.text for each in desk.act(take_in, watch_list_from(file))] == ["lakes", "seas"]
    assert listed(desk) == ["Rivers\tmine", "lakes", "seas"]
    assert desk.act(take_in, watch_list_from(file)) == []
    desk.undo()
    assert listed(desk) == ["Rivers\tmine"]


@pytest.mark.parametrize(
    ("content", "error", "why"),
    [
        (b"lakes\n***\n", NotAllowed, "list.txt, line 2: “\\*\\*\\*” has no letter"),
        (b"lakes\n\n" + b"x" * 300, NotAllowed, "list.txt, line 3: .* at most 200 characters"),
        (b"\n".join(b"w%d" % n for n in range(1001)), NotAllowed, "list.txt has 1001 lines"),
        (b"paragraph:  \n", NotAllowed, "list.txt, line 1: type the number of the paragraph to watch"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, UnreadableFile, "list.txt"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_line(tmp_path, content, error, why):
    file = tmp_path / "list.txt"
    file.write_bytes(content)

    with pytest.raises(error, match=why) as refused:
        watch_list_from(file)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UnreadableFile, match="list.txt does not exist"):
        watch_list_from(tmp_path / "list.txt")


def test_an_empty_file_is_an_empty_list(tmp_path):
    file = tmp_path / "list.txt"
    file.write_bytes(b"")

    assert watch_list_from(file) == []


@given(st.text(max_size=60), st.sampled_from(WatchKind), st.text(max_size=20))
def test_a_line_says_the_item_whatever_it_is(text, kind, note):
    try:
        item = watching.watch_item(text, kind=kind, note=note)
    except NotAllowed:
        return

    again = from_line(as_line(item))

    assert (watch_key(again), again.note) == (watch_key(item), item.note)
    assert isinstance(again, WatchItem)
