"""Files that are there whole or not at all."""

import os

import pytest

from draftdesk.kit import files
from draftdesk.kit.files import flush, flush_folder, replacing


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_a_new_file_is_there_when_the_writing_ends(tmp_path):
    target = tmp_path / "draft.docx"

    with replacing(target, overwrite=False) as temporary:
        temporary.write_bytes(b"whole")
        assert not target.exists()
        assert temporary.suffix == ".docx"

    assert target.read_bytes() == b"whole"
    assert names(tmp_path) == ["draft.docx"]


@pytest.mark.parametrize("overwrite", [False, True])
def test_an_error_leaves_nothing_and_the_old_file_as_it_was(tmp_path, overwrite):
    target = tmp_path / "draft.docx"
    if overwrite:
        target.write_bytes(b"old")

    def fail():
        with replacing(target, overwrite=overwrite) as temporary:
            temporary.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert names(tmp_path) == (["draft.docx"] if overwrite else [])
    assert not overwrite or target.read_bytes() == b"old"


def test_an_old_file_is_replaced_only_where_that_was_said(tmp_path):
    target = tmp_path / "draft.docx"
    target.write_bytes(b"old")

    with pytest.raises(FileExistsError), replacing(target, overwrite=False) as temporary:
        temporary.write_bytes(b"new")
    assert target.read_bytes() == b"old"

    with replacing(target, overwrite=True) as temporary:
        temporary.write_bytes(b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "no hard links"])
def test_a_file_that_came_meanwhile_is_not_replaced(tmp_path, monkeypatch, links):
    def refuse(*_):
        raise PermissionError(1, "no hard links here")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    target = tmp_path / "draft.docx"

    def late():
        with replacing(target, overwrite=False) as temporary:
            temporary.write_bytes(b"mine")
            target.write_bytes(b"somebody else's")

    with pytest.raises(FileExistsError):
        late()

    assert target.read_bytes() == b"somebody else's"
    assert names(tmp_path) == ["draft.docx"]


def test_a_file_system_without_hard_links_will_do(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)

    with replacing(tmp_path / "new.txt", overwrite=False) as temporary:
        temporary.write_text("mine")

    assert names(tmp_path) == ["new.txt"]


@pytest.mark.skipif(os.name == "nt", reason="no file modes")
def test_the_file_has_the_mode_that_any_new_file_has(tmp_path):
    (tmp_path / "usual").touch()

    with replacing(tmp_path / "made", overwrite=False) as temporary:
        temporary.touch()

    assert (tmp_path / "made").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="no file modes")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o444, 0o666])
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path, mode):
    target = tmp_path / "draft.docx"
    target.touch()
    target.chmod(mode)

    with replacing(target, overwrite=True) as temporary:
        temporary.write_bytes(b"new")

    assert target.stat().st_mode & 0o7777 == mode


@pytest.mark.skipif(os.name == "nt", reason="no file modes")
@pytest.mark.parametrize(("mode", "becomes"), [(0o600, 0o600), (0o666, 0o666), (0o440, 0o640)])
def test_a_copy_has_the_mode_of_its_original_and_its_owner_may_write_it(tmp_path, mode, becomes):
    original, target = tmp_path / "original", tmp_path / "copy"
    original.touch()
    original.chmod(mode)
    target.touch(0o644)

    with replacing(target, overwrite=True, like=original) as temporary:
        assert temporary.stat().st_mode & ~becomes & 0o777 == 0, "nor may anybody else read it while it is written"
        temporary.write_bytes(b"new")

    assert target.stat().st_mode & 0o7777 == becomes


def test_writing_never_touches_what_other_threads_make_their_files_with(tmp_path, monkeypatch):
    def refuse(_):
        raise AssertionError("the umask is the whole program's")

    monkeypatch.setattr(os, "umask", refuse)

    with replacing(tmp_path / "made", overwrite=False) as temporary:
        temporary.write_bytes(b"x")


def test_a_name_that_is_taken_meanwhile_is_not_taken_again(tmp_path, monkeypatch):
    tokens = iter(["00000001", "00000001", "00000002"])
    monkeypatch.setattr(os, "urandom", lambda _: bytes.fromhex(next(tokens)))

    with replacing(tmp_path / "a.txt", overwrite=True) as one, replacing(tmp_path / "a.txt", overwrite=True) as other:
        assert one != other
        one.write_text("one")
        other.write_text("other")

    assert names(tmp_path) == ["a.txt"]


def test_the_bytes_are_on_the_disk_before_the_name_is(tmp_path, monkeypatch):
    target = tmp_path / "draft.docx"
    seen = []
    monkeypatch.setattr(files, "flush", lambda path: seen.append(("bytes", target.exists())))
    monkeypatch.setattr(files, "flush_folder", lambda path: seen.append(("folder", target.exists())))

    with replacing(target, overwrite=False) as temporary:
        temporary.write_bytes(b"whole")

    assert seen == [("bytes", False), ("folder", True)]


def test_a_folder_that_is_not_there_is_the_system_s_own_error(tmp_path):
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "no" / "file", overwrite=False):
        raise AssertionError("never reached")


def test_a_very_long_name_can_be_written(tmp_path):
    target = tmp_path / ("n" * 240 + ".docx")

    with replacing(target, overwrite=False) as temporary:
        temporary.write_bytes(b"x")

    assert target.read_bytes() == b"x"


def test_flushing_changes_nothing(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"x")

    flush(file)
    flush_folder(tmp_path)

    assert file.read_bytes() == b"x"
