"""Remarks on the changes of a comparison: written, found tomorrow, moved; and the comparison opened again."""

import zipfile

import pytest

from draftdesk.drafting import composing, watching
from draftdesk.drafting.circulating import hand_out, to_circulate
from draftdesk.drafting.comparing import Redline, compared, write_comparison
from draftdesk.drafting.keeping_comparison import ComparedFile, save_comparison
from draftdesk.drafting.receiving import add_version_as_act, receive
from draftdesk.drafting.remarking import (
    Side,
    SideKind,
    add_remark,
    delete_remark,
    edit_remark,
    forget_comparison,
    keep_comparison,
    kept_comparisons,
    move_remark,
    of_draft,
    of_file,
    of_version,
    remarks_on,
    text_of_side,
)
from draftdesk.drafting.versions import IssueDetails
from draftdesk.drafting.watching import add_watch, from_line, watch_list
from draftdesk.drafting.workspaces import TITLE, copy_open_without_secrets, open_workspace
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, SegmentKind
from draftdesk.model.errors import CannotWrite, NotAllowed, NotFound
from draftdesk.model.remarking import ChangeRemark, Stance, anchor_of, new_remark, placed
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries
from draftdesk.workspace.check import check
from draftdesk.workspace.records import StoredFile

OLD = b"1. States shall protect rivers, lakes and wetlands.\n\n2. Dams are to be removed at once.\n"
NEW = b"1. States should protect rivers, lakes and wetlands.\n\n2. Dams are to be removed at once.\n"
NEWER = b"1. We agree.\n\n2. States should guard rivers, lakes and wetlands.\n\n3. Dams are to be removed at once.\n"


def file(name, content, **more):
    """A file as a side, with its bytes."""
    side = of_file(name, content, **more)
    return side, {side.sha256: content}


OLD_SIDE, OLD_FILE = file("rev1.txt", OLD)
NEW_SIDE, NEW_FILE = file("rev2.txt", NEW)
FILES = {**OLD_FILE, **NEW_FILE}


def opened(desk, a, b):
    """The comparison of two sides as the workspace has them."""
    return compared(text_of_side(desk.look, a, silent), text_of_side(desk.look, b, silent), silent).comparison


def first_edit(comparison):
    return next(at for at, each in enumerate(comparison.changes) if each.kind is ChangeKind.EDITED)


@pytest.fixture
def anchor(desk):
    """The edit of paragraph 1 of the two files."""
    desk.act(keep_comparison, OLD_SIDE, NEW_SIDE, FILES)
    comparison = opened(desk, OLD_SIDE, NEW_SIDE)
    found = anchor_of(comparison, first_edit(comparison))
    desk.undo()
    return found


def remark(desk, anchor, text="We cannot accept “should”", stance=Stance.OPPOSE, **more):
    return desk.act(add_remark, OLD_SIDE, NEW_SIDE, anchor, text, stance, **{"files": FILES, **more})


def test_a_remark_keeps_its_comparison_with_the_files_as_they_were(desk, anchor, tmp_path):
    made = remark(desk, anchor)
    desk.reopen()

    (kept,) = kept_comparisons(desk.look)
    assert (kept.a, kept.b, kept.title_a, kept.title_b) == (OLD_SIDE, NEW_SIDE, "rev1.txt", "rev2.txt")
    assert (kept.remarks, bool(kept.at)) == (1, True)
    comparison = opened(desk, kept.a, kept.b)
    assert remarks_on(desk.look, kept.a, kept.b) == [made]
    assert placed([made], comparison).on == {first_edit(comparison): (made,)}
    assert (made.author, made.stance) == ("Ana", Stance.OPPOSE)
    assert check(desk.look) == ()


def test_undo_takes_the_remark_back_and_redo_brings_it_again(desk, anchor):
    made = remark(desk, anchor)
    desk.undo()
    assert kept_comparisons(desk.look) == remarks_on(desk.look, OLD_SIDE, NEW_SIDE) == []
    desk.redo()
    assert remarks_on(desk.look, OLD_SIDE, NEW_SIDE) == [made]

    desk.act(edit_remark, made.id, text=" Ask\nthe capital ", stance=Stance.INSTRUCTIONS)
    (edited,) = remarks_on(desk.look, OLD_SIDE, NEW_SIDE)
    assert (edited.text, edited.stance, edited.anchor) == ("Ask\nthe capital", Stance.INSTRUCTIONS, anchor)
    assert desk.act(delete_remark, made.id) == edited
    assert remarks_on(desk.look, OLD_SIDE, NEW_SIDE) == []
    assert [each.remarks for each in kept_comparisons(desk.look)] == [0]
    desk.undo(), desk.undo()
    assert remarks_on(desk.look, OLD_SIDE, NEW_SIDE) == [made]


def test_remarks_on_one_comparison_are_kept_in_their_order_with_one_copy_of_the_files(desk, anchor):
    remarks = [remark(desk, anchor, text, files=FILES if text == "one" else {}) for text in ("one", "two", "three")]

    assert remarks_on(desk.look, OLD_SIDE, NEW_SIDE) == remarks
    assert len(kept_comparisons(desk.look)) == 1
    assert {each.sha256 for each in desk.look.where(StoredFile, "1")} == set(FILES)


@pytest.mark.parametrize("text", ["", " \n ", "\x00"])
def test_a_remark_says_something_or_has_a_stance(desk, anchor, text):
    with pytest.raises(NotAllowed, match="or choose a stance"):
        remark(desk, anchor, text, Stance.NONE)
    assert kept_comparisons(desk.look) == []

    made = remark(desk, anchor, text, Stance.SUPPORT)
    assert made.text == ""
    with pytest.raises(NotAllowed, match="or choose a stance"):
        desk.act(edit_remark, made.id, stance=Stance.NONE)
    with pytest.raises(NotAllowed, match="at most 20,000 characters"):
        desk.act(edit_remark, made.id, text="x" * 20_001)


def test_a_remark_that_is_gone_cannot_be_changed(desk, anchor):
    made = remark(desk, anchor)
    desk.act(delete_remark, made.id)

    for act in (
        lambda: desk.act(edit_remark, made.id, text="x"),
        lambda: desk.act(delete_remark, made.id),
        lambda: desk.act(move_remark, made.id, OLD_SIDE, NEW_SIDE, anchor, files={}),
    ):
        with pytest.raises(NotFound, match="no longer there"):
            act()


def test_nothing_is_kept_without_the_bytes_that_were_compared(desk, anchor):
    newer, _ = file("rev2.txt", NEWER)

    for files in ({}, {newer.sha256: NEW}):
        with pytest.raises(ValueError, match=r"rev2\.txt are not those"):
            desk.act(add_remark, OLD_SIDE, newer, anchor, "No", files=files)
    assert kept_comparisons(desk.look) == []


def test_the_remarks_on_an_older_file_are_found_when_the_newer_of_the_same_name_is_compared(desk, anchor):
    made = remark(desk, anchor)
    newer, its_file = file("REV2.txt", NEWER)
    assert remarks_on(desk.look, OLD_SIDE, newer) == [made]

    desk.act(keep_comparison, OLD_SIDE, newer, {**OLD_FILE, **its_file})
    comparison = opened(desk, OLD_SIDE, newer)
    ((at, remarks),) = placed([made], comparison).on.items()
    assert remarks == (made,)
    assert comparison.b[comparison.changes[at].b[0]].text.startswith("States should guard")


def test_remarks_on_other_comparisons_are_not_found(desk, anchor):
    remark(desk, anchor)

    assert remarks_on(desk.look, NEW_SIDE, OLD_SIDE) == []
    assert remarks_on(desk.look, OLD_SIDE, of_file("another.txt", NEWER)) == []
    assert remarks_on(desk.look, OLD_SIDE, of_draft(desk.draft)) == []
    assert remarks_on(desk.look, OLD_SIDE, of_file("rev2.txt", NEW, rejected=True)) == []


def test_a_remark_that_lost_its_change_is_moved_to_another_of_the_newer_file(desk, anchor):
    made = remark(desk, anchor)
    newer, its_file = file("rev2.txt", b"1. We agree.\n\n2. Dams are to be taken away at once.\n")
    desk.act(keep_comparison, OLD_SIDE, newer, its_file)
    comparison = opened(desk, OLD_SIDE, newer)
    edit = anchor_of(comparison, first_edit(comparison))

    moved = desk.act(move_remark, made.id, OLD_SIDE, newer, edit, files={})

    assert (moved.id, moved.text, moved.anchor) == (made.id, made.text, edit)
    assert [each.remarks for each in kept_comparisons(desk.look)] == [1, 0], "the newer file's comparison has it now"
    assert remarks_on(desk.look, OLD_SIDE, newer) == [moved]
    desk.undo()
    assert remarks_on(desk.look, OLD_SIDE, newer) == [made]


def test_versions_and_the_working_draft_can_be_remarked_on(desk_with):
    desk = desk_with("blank")
    paragraph = desk.act(composing.insert_paragraph, desk.draft, "States shall protect rivers, lakes and wetlands")
    zero = desk.freeze("Zero draft")
    desk.act(composing.edit, paragraph.id, "States should protect rivers, lakes and wetlands")
    sides = of_version(zero), of_draft(desk.draft)
    comparison = opened(desk, *sides)
    at = first_edit(comparison)

    made = desk.act(add_remark, *sides, anchor_of(comparison, at), "Weaker", files={})

    (kept,) = kept_comparisons(desk.look)
    assert (kept.title_a, kept.title_b) == ("Zero draft", desk.draft.name)
    assert remarks_on(desk.look, *sides) == [made]
    desk.act(composing.edit, paragraph.id, "We do nothing, alas")
    ((at, remarks),) = placed([made], opened(desk, *sides)).on.items()
    assert remarks == (made,), "the draft is compared as it is now, and its paragraph is known by its id"
    desk.undo(), desk.undo(), desk.undo()
    assert remarks_on(desk.look, *sides) == []


def test_a_file_that_became_a_version_has_its_remarks(desk):
    desk.bring_in("Share data on rivers")
    desk.assemble()
    zero = desk.freeze("Zero draft")
    side, its_file = file("rev1.txt", OLD)
    desk.act(keep_comparison, of_version(zero), side, its_file)
    anchor = anchor_of(opened(desk, of_version(zero), side), 0)
    made = desk.act(add_remark, of_version(zero), side, anchor, "Look", files={})

    received = receive(desk.look, desk.draft, OLD, "came.txt", silent)
    version = add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label="Rev.1"))

    assert remarks_on(desk.look, of_version(zero), of_version(version)) == [made]


def test_a_comparison_is_forgotten_with_its_remarks(desk, anchor):
    made = remark(desk, anchor)
    (kept,) = kept_comparisons(desk.look)

    desk.act(forget_comparison, kept.id)
    assert kept_comparisons(desk.look) == []
    assert desk.look.all(ChangeRemark) == []
    with pytest.raises(NotFound, match="no longer kept"):
        desk.act(forget_comparison, kept.id)
    desk.undo()
    assert remarks_on(desk.look, OLD_SIDE, NEW_SIDE) == [made]


@pytest.mark.parametrize(
    ("side", "why"),
    [
        (of_file("gone.docx", b"x"), r"gone\.docx as it was compared is not in this workspace"),
        (Side(kind=SideKind.VERSION, id="gone"), "the version that was compared is not in this workspace"),
        (Side(kind=SideKind.DRAFT, id="gone"), "the draft that was compared is no longer in this workspace"),
    ],
)
def test_what_this_workspace_does_not_have_is_told(desk, side, why):
    with pytest.raises(NotFound, match=why):
        text_of_side(desk.look, side, silent)
    desk.act(keep_comparison, OLD_SIDE, side if side.kind is not SideKind.FILE else OLD_SIDE, OLD_FILE)
    assert kept_comparisons(desk.look)[0].title_b in {"", "rev1.txt"}


def test_a_tracked_file_is_compared_with_itself_before_its_changes(desk, tmp_path):
    found = compared(read_text(OLD, "rev1.txt", silent), read_text(NEW, "rev2.txt", silent), silent)
    target = tmp_path / "tracked.docx"
    write_comparison(found, target, "redline", Redline(), overwrite=False, progress=silent)
    (before, bytes_), (after, _) = (file("tracked.docx", target.read_bytes(), rejected=way) for way in (True, False))

    desk.act(keep_comparison, before, after, bytes_)

    (kept,) = kept_comparisons(desk.look)
    comparison = opened(desk, kept.a, kept.b)
    (change,) = [each for each in comparison.changes if each.kind is ChangeKind.EDITED]
    assert [each.text for each in change.segments if each.kind is not SegmentKind.EQUAL] == ["shall", "should"]


# --- what leaves the house ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["zero.docx", "zero.html", "zero.md"])
def test_no_exported_file_holds_a_remark_or_what_is_watched(desk, anchor, tmp_path, name):
    remark(desk, anchor, "zyzzyva of ours")
    desk.act(add_watch, "zyzzyva", note="zyzzyva")
    desk.bring_in("Share data on rivers")
    desk.assemble()
    zero = desk.freeze("Zero draft")
    document = to_circulate(desk.look, desk.draft, zero, with_sources=True)

    hand_out(desk.workspace, document, tmp_path / name, desk.draft, zero, overwrite=False, progress=silent)

    written = (tmp_path / name).read_bytes()
    if name.endswith(".docx"):
        with zipfile.ZipFile(tmp_path / name) as package:
            written = b"".join(package.read(each) for each in package.namelist())
    assert b"rivers" in written
    assert b"zyzzyva" not in written


def test_a_copy_for_others_has_neither_remarks_nor_watch_list_nor_the_files(desk, anchor, tmp_path):
    remark(desk, anchor, "zyzzyva of ours")
    desk.act(add_watch, "zyzzyva")
    target = tmp_path / "others.draftdesk"

    copy_open_without_secrets(desk.workspace, target, overwrite=False)

    content = target.read_bytes()
    assert b"zyzzyva" not in content
    assert b"wetlands" not in content
    with open_workspace(target, who="Ben", read_only=True) as copied:
        assert kept_comparisons(copied.look()) == watch_list(copied.look()) == []


# --- a comparison without a workspace -------------------------------------------------------------------------------

A, B = ComparedFile(name="rev1.txt", content=OLD), ComparedFile(name="rev2.txt", content=NEW)


def test_a_comparison_of_two_files_becomes_a_workspace_that_shows_it_again(anchor, tmp_path):
    path = tmp_path / "compared.draftdesk"
    before = compared(read_text(OLD, A.name, silent), read_text(NEW, B.name, silent), silent).comparison
    remarks = [new_remark(anchor, "We cannot accept this", Stance.OPPOSE), new_remark(anchor, "", Stance.INSTRUCTIONS)]

    save_comparison(
        path, "Water", A, B, remarks=remarks, watch_items=[from_line("wetlands"), from_line("WETLANDS")], who="Ana"
    )

    assert check(path) == ()
    with open_workspace(path, who="Ben") as workspace:
        look = workspace.look()
        (kept,) = kept_comparisons(look)
        again = compared(text_of_side(look, kept.a, silent), text_of_side(look, kept.b, silent), silent).comparison
        assert again == before
        ((at, found),) = placed(remarks_on(look, kept.a, kept.b), again).on.items()
        assert at == first_edit(before)
        assert [(each.text, each.stance, each.author) for each in found] == [
            ("We cannot accept this", Stance.OPPOSE, "Ana"),
            ("", Stance.INSTRUCTIONS, "Ana"),
        ]
        assert [each.text for each in watch_list(look)] == ["wetlands"]
        assert queries.setting(look, TITLE) == "Water"
        assert queries.next_undo(look) is None


def test_a_comparison_is_saved_whole_or_not_at_all(anchor, tmp_path, monkeypatch):
    path = tmp_path / "compared.draftdesk"
    path.write_bytes(b"mine")
    with pytest.raises(CannotWrite, match="exists already"):
        save_comparison(path, "Water", A, B, who="Ana")
    assert path.read_bytes() == b"mine"

    monkeypatch.setattr(watching, "MOST", 0)
    other = tmp_path / "other.draftdesk"
    with pytest.raises(NotAllowed):
        save_comparison(other, "Water", A, B, watch_items=[from_line("wetlands")], who="Ana")
    with pytest.raises(CannotWrite):
        save_comparison(tmp_path / "no" / "folder.draftdesk", "Water", A, B, who="Ana")
    assert [each.name for each in tmp_path.iterdir() if "talks" not in each.name] == ["compared.draftdesk"]
