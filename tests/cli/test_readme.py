"""The README's tour, typed as it stands."""

import shlex
import shutil
from pathlib import Path

import pytest

from draftdesk.cli import main

PROJECT = Path(__file__).resolve().parents[2]


def tour() -> list[list[str]]:
    """The words of each command of the tour, comments off."""
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    section = text.split("## The same from the command line")[1].split("\n## ")[0]
    lines = [line.strip() for line in section.splitlines() if line.startswith("    draftdesk ")]
    return [shlex.split(line, comments=True)[1:] for line in lines]


def test_every_line_of_the_tour_works_and_shows_something(tmp_path, monkeypatch, capsys):
    if not (PROJECT / "README.md").is_file():
        pytest.skip("the README is not beside these tests")
    shutil.copytree(PROJECT / "drafts", tmp_path / "drafts")
    monkeypatch.chdir(tmp_path)
    commands = tour()
    assert len(commands) >= 10
    for words in commands:
        assert main(words) == 0, words
        said = capsys.readouterr()
        assert said.out.strip(), words
        assert not said.err, words
    assert {"water.draftdesk", "zero-draft.docx", "coverage.csv"} <= {path.name for path in tmp_path.iterdir()}
