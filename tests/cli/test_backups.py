"""Writing commands back the workspace up first, and a flurry of them leaves yesterday's backup where it is."""

import re
from pathlib import Path

from draftdesk.kit.places import data_folder
from draftdesk.kit.resources import sample


def backups() -> list[Path]:
    return sorted((data_folder() / "backups").glob("*/*.draftdesk"))


def test_what_the_workspace_held_before_a_flurry_of_commands_can_be_had_again(water, succeed, content_digest):
    succeed("import", water, sample() / "recommendation-cards.csv")
    for backup in backups():  # made by that import: as if it had been a day ago
        backup.rename(backup.with_name(re.sub(r"^\S+", "2017-12-04", backup.name)))
    before = content_digest(water)
    succeed("import", water, sample() / "report.md")
    for n in range(4):
        succeed("assemble", water)
        succeed("freeze", water, "--label", f"Rev.{n}")
    succeed("undo", water)
    kept = backups()
    assert len(kept) == 2
    assert content_digest(kept[-1]) == before
    succeed("check", kept[-1])


def test_commands_that_only_look_make_none(water, succeed):
    before = backups()
    for words in (
        ["sources"],
        ["snippets"],
        ["coverage"],
        ["versions"],
        ["acts"],
        ["check"],
        ["assemble", "--dry-run"],
    ):
        succeed(words[0], water, *words[1:])
    assert backups() == before


def test_backups_are_kept_by_workspace_wherever_its_file_lies(water, tmp_path, succeed):
    (tmp_path / "folder").mkdir()
    moved = water.rename(tmp_path / "folder" / "renamed.draftdesk")
    succeed("assemble", moved)
    assert len({backup.parent for backup in backups()}) == 1
