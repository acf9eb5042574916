"""Files that go out together: all of them are there, or none, and what stood there before is as it was."""

import os
import zipfile
from errno import ENOSPC
from pathlib import Path

import pytest

from draftdesk.model.errors import CannotWrite
from draftdesk.writing.together import together

NAMES = frozenset({"a.docx", "b.docx"})


def mine(folder: Path) -> frozenset[str]:
    return NAMES


def write(target: Path, *texts: str, overwrite: bool = False) -> None:
    with together(target, overwrite=overwrite, owned=mine) as folder:
        for name, text in zip(sorted(NAMES), texts, strict=False):
            (folder / name).write_text(text)


def stop_halfway(folder: Path) -> None:
    (folder / "a.docx").write_text("new")
    raise KeyboardInterrupt


def said(folder: Path) -> dict[str, str]:
    return {each.name: each.read_text() for each in folder.iterdir()}


def test_a_folder_has_all_files_and_nothing_else_is_left(tmp_path: Path) -> None:
    write(tmp_path / "out", "one", "two")
    assert said(tmp_path / "out") == {"a.docx": "one", "b.docx": "two"}
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_a_zip_has_all_files_and_tells_no_time(tmp_path: Path) -> None:
    write(tmp_path / "out.zip", "one", "two")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert {each: archive.read(each) for each in archive.namelist()} == {"a.docx": b"one", "b.docx": b"two"}
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert [each.name for each in tmp_path.iterdir()] == ["out.zip"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_what_stops_halfway_leaves_nothing_and_the_old_one_whole(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, "old", "old")
    before = (tmp_path / name).stat()
    with pytest.raises(KeyboardInterrupt), together(tmp_path / name, overwrite=True, owned=mine) as folder:
        stop_halfway(folder)
    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_what_is_there_is_replaced_only_where_that_was_asked_for(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, "old", "old")
    with pytest.raises(CannotWrite, match="choose another"):
        write(tmp_path / name, "new", "new")
    write(tmp_path / name, "new", overwrite=True)
    if name == "out":
        assert said(tmp_path / name) == {"a.docx": "new"}
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write(tmp_path / "out", "one")
    assert said(tmp_path / "out") == {"a.docx": "one"}


def test_a_folder_with_anything_else_in_it_is_never_replaced(tmp_path: Path) -> None:
    write(tmp_path / "out", "old")
    (tmp_path / "out" / "thesis.docx").write_text("years of work")
    with pytest.raises(CannotWrite, match=r"holds other files, such as thesis\.docx"):
        write(tmp_path / "out", "new", overwrite=True)
    assert said(tmp_path / "out") == {"a.docx": "old", "thesis.docx": "years of work"}


def test_a_full_disk_is_told_by_the_target_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught, together(tmp_path / "out", overwrite=False, owned=mine):
        raise OSError(ENOSPC, os.strerror(ENOSPC))
    out = tmp_path / "out"
    free = "free some space or choose another disk"
    assert str(caught.value) == f"{out} was not written: the disk is full; {free}"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_open_elsewhere_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "out", "old")

    def refused(path: Path, target: Path) -> None:
        raise PermissionError(13, "it is open")

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(CannotWrite, match="open in another program"):
        write(tmp_path / "out", "new", overwrite=True)
    assert said(tmp_path / "out") == {"a.docx": "old"}
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_the_old_folder_comes_back_where_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "out", "old")
    rename = Path.rename

    def refuses_the_new(path: Path, target: Path) -> Path:
        if path.name.endswith(".unfinished"):
            raise PermissionError(13, "it is open")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuses_the_new)
    with pytest.raises(CannotWrite):
        write(tmp_path / "out", "new", overwrite=True)
    assert said(tmp_path / "out") == {"a.docx": "old"}
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["missing/out", "missing/out.zip"])
def test_a_missing_folder_is_told_before_any_work(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotWrite, match="is not there"):
        write(tmp_path / name, "one")
