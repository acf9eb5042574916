"""Files that are no workspace, workspaces that somebody else has, and names that nothing answers to."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from draftdesk.kit.resources import sample
from draftdesk.workspace.migrations import LATEST

ROOT = Path(__file__).resolve().parents[2]


EVERY_LOOK_AND_CHANGE = [
    ["sources"],
    ["snippets"],
    ["assemble"],
    ["check"],
    ["undo"],
    ["freeze", "--label", "Rev.1"],
    ["versions"],
    ["coverage"],
]


class TestFilesThatAreNoWorkspace:
    """Whatever the file is, no command changes a byte of it."""

    def _untouched(self, command, file: Path) -> list[str]:
        before = file.read_bytes()
        lines = []
        for words in EVERY_LOOK_AND_CHANGE:
            said = command(words[0], file, *words[1:])
            assert said.code == 1, said
            assert (said.err or said.out).count("\n") == 1, said
            lines.append(said.err or said.out)
            assert file.read_bytes() == before
        assert not list(file.parent.glob(f"{file.name}-*"))
        return lines

    def test_text(self, tmp_path, command):
        (tmp_path / "x.draftdesk").write_text("not a workspace\n" * 100)
        assert all(
            "x.draftdesk is not a DraftDesk workspace" in each
            for each in self._untouched(command, tmp_path / "x.draftdesk")
        )

    def test_an_empty_file(self, tmp_path, command):
        (tmp_path / "x.draftdesk").write_bytes(b"")
        self._untouched(command, tmp_path / "x.draftdesk")

    def test_somebody_else_s_database(self, tmp_path, command):
        with closing(sqlite3.connect(tmp_path / "x.draftdesk")) as connection:
            connection.execute("CREATE TABLE snippet (id TEXT)")
            connection.commit()
        assert all(
            "is not a DraftDesk workspace" in each for each in self._untouched(command, tmp_path / "x.draftdesk")
        )

    def test_a_workspace_of_a_newer_program(self, water, command):
        with closing(sqlite3.connect(water)) as connection:
            connection.execute(f"PRAGMA user_version={LATEST + 1}")
        assert all("newer DraftDesk" in each for each in self._untouched(command, water))

    @pytest.mark.parametrize(
        "statement",
        [
            "CREATE TRIGGER evil AFTER INSERT ON act BEGIN DELETE FROM snippet; END",
            "CREATE VIEW evil AS SELECT * FROM snippet",
            "CREATE TABLE evil (x TEXT)",
            "DROP TABLE footnote",
        ],
    )
    def test_a_workspace_that_somebody_has_altered(self, statement, water, command):
        with closing(sqlite3.connect(water)) as connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute(statement)
            connection.commit()
        assert all("DraftDesk did not make" in each for each in self._untouched(command, water))

    def test_a_workspace_cut_short(self, water, command):
        whole = water.read_bytes()
        water.write_bytes(whole[: len(whole) // 2])
        self._untouched(command, water)

    def test_a_folder_a_missing_file_and_a_link_that_leads_nowhere(self, tmp_path, command):
        (tmp_path / "folder.draftdesk").mkdir()
        (tmp_path / "link.draftdesk").symlink_to(tmp_path / "nowhere.draftdesk")
        for name in ("folder.draftdesk", "missing.draftdesk", "link.draftdesk"):
            for words in EVERY_LOOK_AND_CHANGE:
                said = command(words[0], tmp_path / name, *words[1:])
                assert (said.code, said.out, said.err.count("\n")) == (1, "", 1), said
                assert name in said.err or "nowhere.draftdesk" in said.err
        assert not (tmp_path / "nowhere.draftdesk").exists()
        assert {each.name for each in tmp_path.iterdir()} == {"folder.draftdesk", "link.draftdesk"}


class TestNamesThatNothingAnswersTo:
    @pytest.mark.parametrize(
        "words",
        [
            ["tag", "NO/1", "--add", "theme:Water for food"],
            ["tag", "S/1", "--add", "football:Goals"],
            ["tag", "S/1", "--remove", "theme:Football"],
            ["tag", "S/1", "--add", "no facet"],
            ["tag", "S/1"],
            ["snippets", "--tag", "theme:Football"],
            ["snippets", "--source", "XX9"],
            ["set-aside", "NO/1", "--reason", "x"],
            ["assemble", "--draft", "No such draft"],
            ["assemble", "--outline", "no-such-outline"],
            ["freeze", "--label", "Rev.1", "--draft", "No such draft"],
            ["freeze", "--label", "Rev.1"],
            ["restore", "--version", "Rev.9"],
            ["export", "--version", "Rev.9", "--out", "x.docx"],
            ["coverage", "--version", "Rev.9"],
            ["redo"],
        ],
    )
    def test_are_said_in_a_line(self, words, refused):
        line = refused(words[0], refused.file, *words[1:])
        assert len(line) > 30

    def test_a_label_given_twice_is_refused(self, refused, succeed):
        succeed("assemble", refused.file)
        succeed("freeze", refused.file, "--label", "Zero draft")
        assert "already" in refused("freeze", refused.file, "--label", "  zero  DRAFT ")

    @pytest.mark.parametrize(
        "words",
        [
            ["--date", "yesterday"],
            ["--date", "2026-02-30"],
            ["--kind", "poem"],
        ],
    )
    def test_what_is_said_of_a_source_must_make_sense(self, words, refused):
        assert words[1] in refused("import", refused.file, sample() / "report.md", *words)


class TestSettingsThatAreNone:
    BAD = {
        "missing.md": None,
        "binary.md": random.Random(1).randbytes(2000),
        "latin.md": "## Présentation\n".encode("latin-1"),
        "rule.md": b"## Part\n\n```rule\nkinds = [\n```\n",
        "word.md": b'## Part\n\n```rule\nkinds = ["football"]\n```\n',
        "facet.md": b"## Part\n\n```rule\nrepeat = 7\n```\n",
        "open.md": b'## Part\n\n```rule\nkinds = ["principle"]\n',
    }

    @pytest.mark.parametrize("name", BAD)
    def test_an_outline_is_refused_with_its_name_and_nothing_is_made(self, name, tmp_path, command, refused):
        if self.BAD[name] is not None:
            (tmp_path / name).write_bytes(self.BAD[name])
        said = command("new", tmp_path / "x.draftdesk", "--outline", tmp_path / name)
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1), said
        assert name in said.err
        assert not (tmp_path / "x.draftdesk").exists()
        assert name in refused("assemble", refused.file, "--outline", tmp_path / name)

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("missing.csv", None),
            ("binary.csv", random.Random(2).randbytes(2000)),
            ("columns.csv", b"colour,taste\nred,sweet\n"),
            ("empty.csv", b""),
            ("folder.csv", "folder"),
        ],
    )
    def test_a_vocabulary_is_refused_with_its_name(self, name, content, tmp_path, command):
        if content == "folder":
            (tmp_path / name).mkdir()
        elif content is not None:
            (tmp_path / name).write_bytes(content)
        said = command("new", tmp_path / "x.draftdesk", "--vocabulary", tmp_path / name)
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1), said
        assert name in said.err
        assert not (tmp_path / "x.draftdesk").exists()

    def test_names_that_are_not_shipped(self, tmp_path, command):
        for option in ("--outline", "--vocabulary"):
            said = command("new", tmp_path / "x.draftdesk", option, "football")
            assert (said.code, said.err.count("\n")) == (1, 1)
            assert "football" in said.err


HOLDER = """
import sys
from pathlib import Path
from draftdesk.workspace.workspace import open_workspace
with open_workspace(Path(sys.argv[1]), who="Ana of the secretariat"):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_second_program_on_the_same_file_learns_who_has_it_and_may_look(water, refused, command):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(water)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    try:
        assert holder.stdout.readline() == "open\n"
        for words in (["assemble"], ["import", sample() / "report.md"], ["undo"], ["freeze", "--label", "x"]):
            line = refused(words[0], water, *words[1:])
            assert "Ana of the secretariat" in line
            assert "since" in line
        assert command("snippets", water).code == 0
        assert command("coverage", water).code == 0
        assert command("copy", water, water.with_name("copy.draftdesk")).code == 0
        said = command("export", water, "--out", water.with_name("draft.md"))
        assert (said.code, said.out) == (0, f"wrote the working draft to {water.with_name('draft.md')}\n")
        assert "could not note that the file was handed out" in said.err
        assert water.with_name("draft.md").stat().st_size
    finally:
        holder.communicate("")
    assert command("assemble", water).code == 0
