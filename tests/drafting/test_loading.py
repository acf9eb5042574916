"""Loading the bytes of a file that a person named."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from draftdesk.drafting.loading import load_file
from draftdesk.model.errors import UnreadableFile


def test_a_file_that_cannot_be_loaded_is_said_in_one_line(tmp_path: Path):
    with pytest.raises(UnreadableFile, match=r"none.txt does not exist: choose a document"):
        load_file(tmp_path / "none.txt")
    with pytest.raises(UnreadableFile, match=r" is a folder: choose a document"):
        load_file(tmp_path)
    (tmp_path / "some.txt").write_bytes(b"words")
    assert load_file(tmp_path / "some.txt") == b"words"


def test_the_open_workspace_is_refused_under_any_name_and_keeps_its_lock(desk, tmp_path: Path):
    (tmp_path / "link.txt").symlink_to(desk.path)
    (tmp_path / "another name.txt").hardlink_to(desk.path)
    program = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as writing:
        writing.execute("BEGIN IMMEDIATE")
        for path in (desk.path, tmp_path / "link.txt", tmp_path / "another name.txt"):
            with pytest.raises(UnreadableFile, match=f"^{path.name} is the workspace itself: choose a document"):
                load_file(path, desk.path)
        other = subprocess.run([sys.executable, "-c", program, str(desk.path)], capture_output=True, check=False)
        writing.execute("ROLLBACK")
    assert b"database is locked" in other.stderr
    (tmp_path / "paper.txt").write_text("words")
    assert load_file(tmp_path / "paper.txt", desk.path) == b"words"


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(501 * 1024 * 1024)
    with pytest.raises(UnreadableFile, match=r"large.txt is larger than 500 MB"):
        load_file(tmp_path / "large.txt")
