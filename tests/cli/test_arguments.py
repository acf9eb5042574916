"""Every command: what it takes, what it prints, and how it ends."""

import argparse
import csv
import io
import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing

import docx
import pytest

from draftdesk.cli import main
from draftdesk.cli.arguments import COMMANDS, parser
from draftdesk.cli.run import run
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.kit.resources import sample
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries


def subparsers() -> dict[str, argparse.ArgumentParser]:
    (found,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(found.choices)


class TestHelp:
    @pytest.mark.parametrize("name", COMMANDS)
    def test_each_command_says_what_it_is_for_with_an_example_that_works_as_it_stands(self, name, capsys):
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        said = capsys.readouterr()
        assert (ended.value.code, said.err) == (0, "")
        example = said.out.rstrip().splitlines()[-1]
        words = shlex.split(example)
        assert words[:2] == ["draftdesk", name]
        assert parser().parse_args(words[1:]).command == name

    def test_every_command_listed_can_be_parsed_and_every_parser_is_listed(self):
        assert set(subparsers()) == set(COMMANDS)

    @pytest.mark.parametrize("words", [[], ["--help"], ["-h"]])
    def test_alone_the_program_says_what_commands_there_are(self, words, capsys):
        try:
            code = main(words)
        except SystemExit as ended:
            code = ended.code
        said = capsys.readouterr()
        assert (code, said.err) == (0, "")
        assert re.findall(r"\n    ([a-z][a-z-]*)\b", said.out) == list(subparsers())

    def test_the_version_is_the_package_s(self, process):
        from draftdesk import __version__

        said = process("--version")
        assert (said.code, said.out, said.err) == (0, f"draftdesk {__version__}\n", "")


class TestBadUsageEndsWithTwo:
    @pytest.mark.parametrize(
        "words",
        [
            ["fly"],
            ["new"],
            ["import", "x.draftdesk"],
            ["freeze", "x.draftdesk"],
            ["export", "x.draftdesk"],
            ["snippets", "x.draftdesk", "--limit", "0"],
            ["acts", "x.draftdesk", "--limit", "many"],
            ["import", "x.draftdesk", "y.txt", "--visibility", "everybody"],
            ["export", "x.draftdesk", "--out", "y.docx", "--attribution", "loud"],
            ["new", "x.draftdesk", "--colour", "red"],
            ["--verbose"],
        ],
    )
    def test_and_says_so_on_stderr_alone(self, words, process):
        said = process(*words)
        assert (said.code, said.out) == (2, "")
        assert "draftdesk" in said.err
        assert "Traceback" not in said.err


class TestNewWorkspaces:
    def test_a_name_without_its_ending_gets_it(self, tmp_path, succeed):
        assert succeed("new", tmp_path / "talks", "--title", "Talks") == f"made {tmp_path / 'talks.draftdesk'}\n"
        assert succeed("check", tmp_path / "talks.draftdesk") == f"{tmp_path / 'talks.draftdesk'} is whole\n"

    @pytest.mark.parametrize("outline", ["compact", "resolution", "stocktaking-summary", "blank"])
    def test_every_shipped_outline_makes_one(self, outline, tmp_path, succeed):
        succeed("new", tmp_path / "talks", "--outline", outline)
        said = succeed("assemble", tmp_path / "talks.draftdesk")
        assert said == "placed 0, already there 0, not placed 0\n"

    def test_a_file_that_is_there_is_not_replaced(self, water, refused):
        assert "exists already" in refused("new", water)


class TestImport:
    def test_as_json_it_says_what_was_stored_in_the_fields_that_others_rely_on(self, water, succeed):
        said = json.loads(succeed("import", water, sample() / "report.md", "--json"))
        assert said["schema"] == 1
        (source,) = said["sources"]
        assert source.keys() >= {"id", "title", "file", "sha256", "blocks", "snippets", "warnings", "language"}
        assert source["language"] == "en"
        assert (source["file"], source["title"]) == ("report.md", "Report of the expert workshop on implementation")
        assert re.fullmatch("[0-9a-f]{64}", source["sha256"])
        fields = {
            "id",
            "text",
            "kind",
            "confidence",
            "heading",
            "heading_path",
            "reference",
            "locator",
            "contributors",
            "tags",
        }
        for snippet in source["snippets"]:
            assert snippet.keys() >= fields
            assert snippet["locator"].keys() == {"page", "block", "end_block", "start", "end"}
            assert snippet["confidence"] == "listed"
            assert snippet["heading_path"][-1] == snippet["heading"]
        assert len({snippet["reference"] for snippet in source["snippets"]}) == 15

    def test_what_a_person_says_of_a_source_is_kept(self, water, tmp_path, succeed):
        paper = tmp_path / "paper.txt"
        paper.write_text("We recommend the following:\n\n- Share the water of every river fairly\n")
        described = ["--title", "Views of Fiji", "--kind", "letter", "--date", "2026-03-05", "--session", "3"]
        (source,) = json.loads(
            succeed("import", water, paper, *described, "--submitter", "Fiji", "--visibility", "internal", "--json")
        )["sources"]
        assert (source["title"], source["kind"]) == ("Views of Fiji", "letter")
        assert source["snippets"][0]["contributors"] == ["Fiji"]
        assert source["snippets"][0]["visibility"] == "internal"
        listed = json.loads(succeed("sources", water, "--json"))
        assert listed["schema"] == 1
        mine = listed["sources"][-1]
        assert (mine["dated"], mine["session"], mine["snippets"]) == ("2026-03-05", "3", 1)

    def test_another_lead_in_finds_what_a_process_calls_its_recommendations(self, water, tmp_path, succeed):
        paper = tmp_path / "paper.txt"
        paper.write_text("Our wish list for the river is this:\n\n- Share its water fairly\n- Keep its water clean\n")
        said = json.loads(succeed("import", water, paper, "--lead-in", "for the river is this", "--json"))
        assert [each["text"] for each in said["sources"][0]["snippets"]] == [
            "Share its water fairly",
            "Keep its water clean",
        ]

    def test_a_file_that_is_there_already_is_not_stored_twice(self, water, command, content_digest):
        before = content_digest(water)
        said = command("import", water, sample() / "statement.txt", "--json")
        assert said.code == 0
        assert said.json["sources"] == []
        assert said.json["already_there"][0]["file"] == "statement.txt"
        assert "there already as S" in said.err
        assert content_digest(water) == before

    def test_for_a_person_it_prints_a_line_a_source(self, water, succeed):
        said = succeed("import", water, sample() / "report.md")
        assert "Report of the expert workshop on implementation: " in said
        assert "15 recommendations stored" in said


class TestSnippets:
    def test_are_listed_in_the_order_of_their_sources(self, water, succeed):
        found = json.loads(succeed("snippets", water, "--json"))
        assert found["schema"] == 1
        assert len(found["snippets"]) == 10
        assert found["snippets"][0]["text"].startswith("Exchange hydrological data")

    def test_are_found_by_words_tags_source_and_use(self, water, succeed):
        def texts(*words):
            return [each["text"] for each in json.loads(succeed("snippets", water, *words, "--json"))["snippets"]]

        assert [text[:8] for text in texts("hydrological")] == ["Exchange"]
        assert texts("hydrolog") == []
        assert len(texts("hydrolog*")) == 1
        assert texts("zebra") == []
        (code,) = (each["code"] for each in json.loads(succeed("sources", water, "--json"))["sources"])
        assert len(texts("--source", code)) == len(texts("--unused")) == 10
        shared = texts("--tag", "theme:transboundary waters")
        assert 0 < len(shared) < 10
        assert len(texts("--limit", "3")) == 3
        succeed("assemble", water)
        assert texts("--unused") == []

    def test_print_on_two_lines_of_a_screen_s_width(self, water, succeed):
        said = succeed("snippets", water)
        assert len(said.splitlines()) == 20
        assert max(map(len, said.splitlines())) <= 120


class TestTags:
    def test_are_put_on_and_taken_off_by_reference(self, water, succeed):
        first, second = (each["reference"] for each in json.loads(succeed("snippets", water, "--json"))["snippets"][:2])
        label = "theme:Water and energy"
        assert succeed("tag", water, first, second, "--add", label) == "2 tags put on, 0 taken off\n"
        tagged = json.loads(succeed("snippets", water, "--tag", label, "--json"))["snippets"]
        assert {first, second} <= {each["reference"] for each in tagged}
        assert succeed("tag", water, second, "--remove", label) == "0 tags put on, 1 taken off\n"
        still = json.loads(succeed("snippets", water, "--tag", label, "--json"))["snippets"]
        assert second not in {each["reference"] for each in still}


class TestTheDraft:
    def test_what_is_set_aside_stays_out_with_its_reason_until_it_is_taken_up(self, water, succeed):
        first = json.loads(succeed("snippets", water, "--json"))["snippets"][0]["reference"]
        assert succeed("set-aside", water, first, "--reason", "Outside the mandate") == f"{first} set aside\n"
        said = succeed("assemble", water)
        assert "Outside the mandate" in said
        assert said.endswith("placed 9, already there 0, not placed 1\n")
        assert succeed("set-aside", water, first, "--take-up") == f"{first} may be placed again\n"
        assert succeed("assemble", water) == "placed 1, already there 9, not placed 0\n"

    def test_a_dry_run_says_where_each_would_go_and_writes_nothing(self, water, succeed, content_digest):
        before = content_digest(water)
        said = succeed("assemble", water, "--dry-run").splitlines()
        assert said[-1] == "placed 10, already there 0, not placed 0"
        assert sum(line.startswith("  ") for line in said) == 10
        assert content_digest(water) == before

    def test_another_outline_can_be_given_to_another_draft(self, water, succeed):
        said = succeed("assemble", water, "--draft", "Summary", "--outline", "stocktaking-summary")
        numbers = [int(number) for number in re.findall(r"\d+", said.splitlines()[-1])]
        assert sum(numbers) == 10
        assert succeed("assemble", water, "--draft", "Draft").endswith("placed 10, already there 0, not placed 0\n")

    def test_a_version_is_issued_listed_and_restored(self, issued, succeed):
        listed = json.loads(succeed("versions", issued, "--json"))
        assert (listed["schema"], listed["draft"]) == (1, "Draft")
        (version,) = listed["versions"]
        assert (version["label"], version["date"], version["place"]) == ("Zero draft", "5 February", "New York")
        assert re.fullmatch("[0-9a-f]{64}", version["sha256"])
        assert version["paragraphs"] > 10
        assert succeed("versions", issued).startswith("Zero draft ")
        succeed("import", issued, sample() / "report.md", "--json")
        succeed("assemble", issued)
        succeed("freeze", issued, "--label", "Rev.1")
        succeed("restore", issued, "--version", "Zero draft")
        succeed("freeze", issued, "--label", "Rev.2")
        sums = {each["label"]: each["sha256"] for each in json.loads(succeed("versions", issued, "--json"))["versions"]}
        assert sums["Rev.2"] == sums["Zero draft"] != sums["Rev.1"]


class TestExport:
    def test_writes_word_markdown_and_html(self, issued, tmp_path, succeed):
        for name in ("draft.docx", "draft.md", "draft.html"):
            assert succeed("export", issued, "--out", tmp_path / name) == (f"wrote “Zero draft” to {tmp_path / name}\n")
        words = "\n".join(each.text for each in docx.Document(str(tmp_path / "draft.docx")).paragraphs)
        for text in (words, (tmp_path / "draft.md").read_text(), (tmp_path / "draft.html").read_text()):
            assert "Exchange hydrological data regularly and free of charge" in text

    def test_takes_the_newest_version_or_the_working_draft_where_that_is_asked_for(self, issued, tmp_path, succeed):
        assert "the working draft" in succeed("export", issued, "--working", "--out", tmp_path / "w.md")
        assert "Working draft" in (tmp_path / "w.md").read_text()
        assert "Zero draft" in succeed("export", issued, "--out", tmp_path / "z.md")

    def test_the_annex_names_sources_and_no_contributors_where_none_may_be_named(self, water, tmp_path, succeed):
        paper = tmp_path / "paper.txt"
        paper.write_text(
            "Freshwater ecosystems\n\nWe recommend the following:\n\n- Restore the wetlands along every river\n"
        )
        succeed("import", water, paper, "--submitter", "Fiji", "--json")
        succeed("assemble", water)
        for name, more in (
            ("bare", []),
            ("full", ["--sources"]),
            ("none", ["--sources", "--attribution", "none"]),
        ):
            succeed("export", water, "--out", tmp_path / f"{name}.md", *more)
        bare, full, none = ((tmp_path / f"{name}.md").read_text() for name in ("bare", "full", "none"))
        assert "Annex" not in bare
        for annexed in (full, none):
            assert "Annex: sources by paragraph" in annexed
            assert "“Restore the wetlands along every river”" in annexed
        assert "Fiji" in full
        assert "Fiji" not in none

    def test_the_author_stands_in_the_properties_where_one_is_given(self, issued, tmp_path, succeed):
        succeed("export", issued, "--out", tmp_path / "a.docx")
        succeed("export", issued, "--out", tmp_path / "b.docx", "--author", "Ana")
        assert docx.Document(str(tmp_path / "a.docx")).core_properties.author == ""
        assert docx.Document(str(tmp_path / "b.docx")).core_properties.author == "Ana"


class TestCoverage:
    def test_as_json_names_every_recommendation_once(self, issued, succeed):
        found = json.loads(succeed("coverage", issued, "--json"))
        assert (found["schema"], found["draft"], found["version"]) == (1, "Draft", None)
        assert found["summary"]["all"] == 10 == len({each["reference"] for each in found["snippets"]})
        assert all(each["paragraphs"] for each in found["snippets"] if each["outcome"] == "placed")

    def test_beside_a_version_it_counts_what_that_version_held(self, issued, succeed):
        succeed("import", issued, sample() / "report.md", "--json")
        succeed("assemble", issued)
        then = json.loads(succeed("coverage", issued, "--version", "Zero draft", "--json"))["summary"]
        now = json.loads(succeed("coverage", issued, "--json"))["summary"]
        assert then["all"] == now["all"] == 25
        assert then["placed"] + then["merged"] == 10
        assert now["placed"] + now["merged"] == 25

    def test_goes_into_csv_word_and_html(self, issued, tmp_path, succeed):
        for name in ("c.csv", "c.docx", "c.html"):
            assert f"wrote {tmp_path / name}" in succeed("coverage", issued, "--out", tmp_path / name)
        with (tmp_path / "c.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == 10
        (table,) = docx.Document(str(tmp_path / "c.docx")).tables
        assert [row.cells[0].text for row in table.rows][1:] == [row["Reference"] for row in rows]
        assert all(row["Reference"] in (tmp_path / "c.html").read_text() for row in rows)

    def test_what_is_handed_out_leaves_out_what_is_not_for_circulation_and_the_screen_shows_all(
        self, assembled, tmp_path, succeed
    ):
        paper = tmp_path / "paper.txt"
        paper.write_text("We recommend the following:\n\n- Keep the memorandum of Lutetia to ourselves\n")
        succeed("import", assembled, paper, "--visibility", "internal", "--json")
        out, all_of_it = tmp_path / "out.csv", tmp_path / "all.csv"
        said = succeed("coverage", assembled, "--out", out)
        assert said.splitlines()[1].startswith("11 recommendations: ")
        assert said.endswith(f"wrote {out}, without 1 that is not for circulation (all of them: --internal)\n")
        assert succeed("coverage", assembled, "--out", all_of_it, "--internal").endswith(f"wrote {all_of_it}\n")
        assert "Lutetia" not in out.read_text("utf-8-sig")
        assert "Lutetia" in all_of_it.read_text("utf-8-sig")
        assert "Lutetia" in succeed("coverage", assembled)
        both = json.loads(succeed("coverage", assembled, "--json", "--out", tmp_path / "again.csv"))
        assert both["summary"]["all"] == 11
        assert (tmp_path / "again.csv").read_bytes() == out.read_bytes()

    def test_with_a_file_and_json_the_document_stands_alone_on_stdout(self, issued, tmp_path, succeed):
        assert json.loads(succeed("coverage", issued, "--out", tmp_path / "c.csv", "--json"))["schema"] == 1
        assert (tmp_path / "c.csv").exists()

    def test_for_a_person_it_prints_a_line_each(self, issued, succeed):
        said = succeed("coverage", issued).splitlines()
        assert said[1].startswith("10 recommendations: ")
        assert len(said) == 12


class TestActs:
    def test_can_be_undone_and_done_again_across_commands(self, assembled, succeed, content_digest):
        after = content_digest(assembled)
        assert succeed("undo", assembled) == "undone: Assemble Draft\n"
        assert succeed("assemble", assembled, "--dry-run").endswith("placed 10, already there 0, not placed 0\n")
        assert succeed("redo", assembled) == "done again: Assemble Draft\n"
        assert content_digest(assembled) == after

    def test_are_listed_the_newest_first(self, assembled, succeed):
        found = json.loads(succeed("acts", assembled, "--json"))
        assert found["schema"] == 1
        assert [each["name"] for each in found["acts"]] == [
            "Assemble Draft",
            "Import statement.txt",
            "New workspace",
        ]
        assert len(succeed("acts", assembled, "--limit", "1").splitlines()) == 1

    def test_an_exported_version_is_not_undone(self, issued, tmp_path, succeed, command):
        succeed("export", issued, "--out", tmp_path / "z.docx")
        assert "Freeze" not in command("undo", issued).out
        assert json.loads(succeed("versions", issued, "--json"))["versions"]


class TestCopies:
    def test_a_copy_holds_the_same(self, assembled, tmp_path, succeed, content_digest):
        copy = tmp_path / "copy.draftdesk"
        succeed("copy", assembled, copy)
        succeed("check", copy)
        assert content_digest(copy) != content_digest(assembled), "it is a workspace of its own"
        for file in (copy, assembled):
            with closing(sqlite3.connect(file)) as connection, connection:
                connection.execute("DROP TRIGGER log_setting_delete")
                connection.execute("DELETE FROM setting WHERE id='workspace-id'")
        assert content_digest(copy) == content_digest(assembled)

    def test_a_copy_for_others_leaves_out_what_is_not_for_circulation(self, assembled, tmp_path, succeed):
        paper = tmp_path / "paper.txt"
        paper.write_text("We recommend the following:\n\n- Keep the memorandum of Lutetia to ourselves\n")
        succeed("import", assembled, paper, "--visibility", "internal", "--json")
        said = succeed("copy", assembled, tmp_path / "out.draftdesk", "--for-others")
        assert said == f"made {tmp_path / 'out.draftdesk'}, without 1 snippet that is not for circulation\n"
        assert b"Lutetia" in assembled.read_bytes()
        assert b"Lutetia" not in (tmp_path / "out.draftdesk").read_bytes()
        succeed("check", tmp_path / "out.draftdesk")

    def test_a_copy_for_others_says_which_originals_are_not_in_it(self, water, tmp_path, succeed):
        with open_workspace(water, who="Ana") as workspace:
            snippet = queries.snippets(workspace.look())[0]
            (source,) = queries.sources(workspace.look())
            workspace.act(
                "Hide", "", lambda tx: change_snippets(tx, [snippet], SnippetChanges(visibility=Visibility.INTERNAL))
            ).result()
        target = tmp_path / "out.draftdesk"
        assert succeed("copy", water, target, "--for-others") == (
            f"made {target}, without 1 snippet that is not for circulation; "
            f"the original of {source.code} is left out, since it holds what was left out\n"
        )
        assert snippet.quoted.encode() not in target.read_bytes()
        succeed("check", target)


class TestNothingIsOverwritten:
    @pytest.mark.parametrize(
        ("words", "target"),
        [
            (["export", "--out"], "draft.docx"),
            (["export", "--out"], "draft.md"),
            (["export", "--out"], "draft.html"),
            (["coverage", "--out"], "draft.csv"),
            (["coverage", "--out"], "draft.docx"),
            (["copy"], "other.draftdesk"),
            (["copy", "--for-others"], "other.draftdesk"),
        ],
    )
    def test_unless_a_person_says_so(self, words, target, issued, tmp_path, refused, succeed):
        file = tmp_path / target
        file.write_text("mine")
        command = [words[0], issued, *words[1:], file]
        assert target in refused(*command)
        assert file.read_text() == "mine"
        assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".draft")] == []
        succeed(*command, "--force")
        assert file.read_bytes() != b"mine"


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestProgress:
    def _import(self, water, err) -> str:
        out = io.StringIO()
        assert run(["import", str(water), str(sample() / "session-summary.docx"), "--json"], Terminal(out, err)) == 0
        assert json.loads(out.getvalue())["schema"] == 1
        return err.getvalue()

    def test_is_shown_on_a_terminal_and_wiped(self, water):
        shown = self._import(water, _Screen())
        assert "%" in shown
        assert shown.split("\r")[-1].strip() == ""
        assert "\n" not in shown

    def test_is_not_shown_elsewhere(self, water):
        assert self._import(water, io.StringIO()) == ""


class TestOutput:
    def test_is_written_on_whatever_screen_there_is(self, assembled, process):
        plain = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        said = process("coverage", assembled, environment=plain)
        assert said.code == 0, said
        assert "\\u2026" in said.out
        assert process("coverage", assembled, "--json", environment=plain).json["summary"]["all"] == 10

    def test_may_be_cut_short_by_who_reads_it(self, assembled, tmp_path, process):
        read, write = os.pipe()
        os.close(read)
        with os.fdopen(write, "wb") as closed:
            ended = subprocess.run(
                [sys.executable, "-m", "draftdesk", "snippets", str(assembled)],
                stdout=closed,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert (ended.returncode, ended.stderr) == (0, b"")
