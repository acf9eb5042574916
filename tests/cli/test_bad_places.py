"""Places that cannot be written and disks that are full: one line each, and nothing half done."""

import ctypes
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from draftdesk.kit.resources import sample

LIST = "We recommend the following:\n\n- Share the water of every river fairly\n- Keep every lake clean\n"


def _powerless() -> None:
    """Take from root the power to pass over permissions (CAP_DAC_OVERRIDE), for the program that is about to start."""
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)


class TestPlacesThatCannotBeWritten:
    @pytest.fixture
    def issued(self, water, succeed) -> Path:
        succeed("assemble", water)
        succeed("freeze", water, "--label", "Zero draft")
        return water

    @pytest.mark.parametrize("name", ["x.docx", "x.md", "x.html"])
    def test_a_folder_that_is_missing(self, name, issued, refused, tmp_path):
        assert "folder" in refused("export", issued, "--out", tmp_path / "none" / name)
        assert not (tmp_path / "none").exists()

    def test_a_folder_that_is_a_file(self, issued, refused, tmp_path):
        (tmp_path / "file").write_text("mine")
        assert "x.docx" in refused("export", issued, "--out", tmp_path / "file" / "x.docx")
        assert "x.csv" in refused("coverage", issued, "--out", tmp_path / "file" / "x.csv")
        assert "x.draftdesk" in refused("copy", issued, tmp_path / "file" / "x.draftdesk")
        said = tmp_path / "file" / "y.draftdesk"
        assert "y.draftdesk" in refused("new", said)

    def test_a_folder_where_the_file_should_be(self, issued, refused, tmp_path):
        (tmp_path / "x.docx").mkdir()
        assert "x.docx" in refused("export", issued, "--force", "--out", tmp_path / "x.docx")
        (tmp_path / "x.draftdesk").mkdir()
        assert "x.draftdesk" in refused("copy", issued, tmp_path / "x.draftdesk", "--force")

    @pytest.mark.parametrize("name", ["x.xyz", "x", "x.exe", "docx"])
    def test_a_kind_of_file_that_is_not_written(self, name, issued, refused, tmp_path):
        assert ".docx" in refused("export", issued, "--out", tmp_path / name)
        assert ".csv" in refused("coverage", issued, "--out", tmp_path / name)
        assert not (tmp_path / name).exists()

    def test_a_name_too_long_for_the_disk(self, issued, refused, tmp_path):
        assert "too long" in refused("export", issued, "--out", tmp_path / ("x" * 300 + ".docx"))

    def test_the_workspace_itself_is_never_the_target(self, issued, refused, tmp_path):
        (tmp_path / "link.draftdesk").symlink_to(issued)
        for target in (issued, tmp_path / "link.draftdesk"):
            for more in ([], ["--force"], ["--force", "--for-others"]):
                refused("copy", issued, target, *more)

    def test_the_workspace_itself_is_no_document_and_no_outline(self, water, refused, tmp_path):
        (tmp_path / "paper.txt").hardlink_to(water)
        assert "paper.txt is the workspace itself" in refused("import", water, tmp_path / "paper.txt")
        assert "water.draftdesk is the workspace itself" in refused("import", water, water)
        assert "this outline is no UTF-8 text" in refused("assemble", water, "--outline", water)

    def test_a_folder_that_may_only_be_read(self, water, process, tmp_path, succeed, monkeypatch):
        """As root everything may be written, so the commands run as a root without that power then."""
        succeed("assemble", water)
        before = water.read_bytes()
        there = {each.name for each in tmp_path.iterdir()}
        water.chmod(0o444)
        (tmp_path / ".water.draftdesk.lock").chmod(0o444)
        tmp_path.chmod(0o555)
        try:
            probe = subprocess.run(["touch", str(tmp_path / "probe")], preexec_fn=_powerless, check=False)
            if probe.returncode == 0:
                pytest.skip("this system lets root write everywhere")
            for words in (
                ["assemble", water],
                ["import", water, sample() / "report.md"],
                ["export", water, "--out", tmp_path / "x.docx"],
                ["copy", water, tmp_path / "y.draftdesk"],
                ["coverage", water, "--out", tmp_path / "x.csv"],
                ["new", tmp_path / "z.draftdesk"],
            ):
                said = process(*words, preexec_fn=_powerless)
                assert (said.code, said.out, said.err.count("\n")) == (1, "", 1), said
            for words in (["snippets"], ["coverage"], ["check"], ["acts"]):
                said = process(words[0], water, preexec_fn=_powerless)
                assert (said.code, said.err) == (0, ""), said
            assert water.read_bytes() == before
            assert {each.name for each in tmp_path.iterdir()} == there
        finally:
            tmp_path.chmod(0o755)

    def test_a_home_without_room_for_backups_stops_nobody_s_work(self, water, tmp_path, monkeypatch, command):
        (tmp_path / "file").write_text("where a folder should be")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
        said = command("assemble", water)
        assert (said.code, said.err.count("\n")) == (0, 1)
        assert "no backup" in said.err
        assert said.out.endswith("placed 10, already there 0, not placed 0\n")


def _room_for(most: int) -> Callable[[], None]:
    """No file may grow beyond the limit, which fails as a full disk does in the middle of a write."""
    import resource as limits  # which Windows has not

    return lambda: limits.setrlimit(limits.RLIMIT_FSIZE, (most, most))


class TestFullDisks:
    @pytest.mark.parametrize("room", [0, 4096, 65536])
    def test_while_importing(self, room, refused, process, tmp_path, succeed):
        succeed("assemble", refused.file)
        most = refused.file.stat().st_size + room
        (tmp_path / "long.txt").write_text(LIST + "\n".join(f"- Share river number {n}" for n in range(4_000)))
        line = refused("import", refused.file, tmp_path / "long.txt", of=process, preexec_fn=_room_for(most))
        assert "water.draftdesk" in line
        assert {each.name for each in tmp_path.iterdir()} == {"water.draftdesk", ".water.draftdesk.lock", "long.txt"}

    @pytest.mark.parametrize("room", [0, 4096])
    def test_while_writing_files(self, room, refused, process, tmp_path, succeed):
        succeed("assemble", refused.file)
        old, full = tmp_path / "old.docx", _room_for(room)
        old.write_text("what was there")
        assert "full" in refused("export", refused.file, "--out", old, "--force", of=process, preexec_fn=full)
        assert old.read_text() == "what was there"
        line = refused("copy", refused.file, tmp_path / "c.draftdesk", of=process, preexec_fn=full)
        assert "c.draftdesk" in line
        line = refused("new", tmp_path / "n.draftdesk", of=process, preexec_fn=full)
        assert "n.draftdesk" in line
        assert {each.name for each in tmp_path.iterdir()} == {"water.draftdesk", ".water.draftdesk.lock", "old.docx"}

    def test_a_database_that_cannot_grow(self, refused, monkeypatch, tmp_path):
        """SQLite's own word for a full disk."""
        from draftdesk.workspace import workspace as module

        usual = module.connect_to_write

        def full(path):
            connection = usual(path)
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count={pages}")
            return connection

        monkeypatch.setattr(module, "connect_to_write", full)
        (tmp_path / "long.txt").write_text(LIST + "\n".join(f"- Share river number {n}" for n in range(5_000)))
        assert "full" in refused("import", refused.file, tmp_path / "long.txt")
