import errno
import os
from contextlib import contextmanager

import pytest

from draftdesk.model.errors import CannotWrite
from draftdesk.writing import safely
from draftdesk.writing.safely import write_bytes


def _said(target, **kwargs) -> str:
    with pytest.raises(CannotWrite) as raised:
        write_bytes(target, b"new", **{"overwrite": True} | kwargs)
    said = str(raised.value)
    assert "\n" not in said
    assert "was not written: " in said
    return said


def test_a_file_is_written_whole(tmp_path):
    write_bytes(tmp_path / "a", b"new", overwrite=False)
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path):
    assert f"the folder {tmp_path / 'gone'} is not there" in _said(tmp_path / "gone" / "a.docx")


def test_a_file_in_the_folders_place_is_no_folder(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert "is not there; choose another folder" in _said(tmp_path / "file" / "a.docx")


def test_a_folder_of_that_name_is_left_alone(tmp_path):
    (tmp_path / "a.docx").mkdir()
    assert "a folder has that name" in _said(tmp_path / "a.docx")
    assert "a folder has that name" in _said(tmp_path / "a.docx", overwrite=False)
    assert [each.name for each in tmp_path.iterdir()] == ["a.docx"]


def test_a_name_that_is_too_long_is_refused(tmp_path):
    assert "its name is too long" in _said(tmp_path / f"{'a' * 300}.docx")


def test_a_name_with_a_line_end_still_gives_one_line(tmp_path):
    (tmp_path / "a\nb").mkdir()
    _said(tmp_path / "a\nb")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_read_only_folder_says_so(tmp_path):
    tmp_path.chmod(0o500)
    try:
        assert "you may not write in" in _said(tmp_path / "a.docx")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EROFS, "is read-only; choose another folder"),
        (errno.EACCES, "you may not write in"),
        (errno.EIO, "Input/output error; choose another folder"),
    ],
)
def test_what_the_disk_reports_is_said_in_plain_words(tmp_path, monkeypatch, number, said):
    @contextmanager
    def failing(target, *, overwrite):
        raise OSError(number, os.strerror(number), str(target))
        yield

    monkeypatch.setattr(safely, "replacing", failing)
    assert said in _said(tmp_path / "a.docx")


@pytest.mark.parametrize("before_the_work", [False, True])
def test_a_read_only_file_stays_as_it_was(tmp_path, before_the_work):
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    assert "it is read-only; choose another name" in _refused(target, before_the_work)
    target.chmod(0o644)
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize("before_the_work", [False, True])
@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("rev1.docx", ".~lock.rev1.docx#"),
        ("rev1.docx", "~$rev1.docx"),
        ("A_CONF.1-E.docx", "~$CONF.1-E.docx"),
        ("Rev.1-E.docx", "~$ev.1-E.docx"),
    ],
)
def test_a_file_that_an_office_program_has_open_stays_as_it_was(tmp_path, name, lock, before_the_work):
    target = tmp_path / name
    target.write_bytes(b"old")
    (tmp_path / lock).touch()
    assert f"open in another program, or was when that crashed ({lock})" in _refused(target, before_the_work)
    assert target.read_bytes() == b"old"
    (tmp_path / lock).unlink()
    safely.write_bytes(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"


def _refused(target, before_the_work):
    if not before_the_work:
        return _said(target)
    with pytest.raises(CannotWrite) as refused:
        safely.require_place(target, overwrite=True)
    return str(refused.value)
