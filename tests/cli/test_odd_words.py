"""Odd names of files and odd words: they work, and never break the one line."""

import os
from pathlib import Path

import docx
import pytest

from draftdesk.kit.resources import sample

LIST = "We recommend the following:\n\n- Share the water of every river fairly\n- Keep every lake clean\n"


class TestOddNames:
    ODD = (
        "a\nb",
        "a\x1b[2Jb",
        "a\rb",
        "a\x07b",
        "a\u202eb",
        "a\x85b",
        "-a",
        "a'b\"c",
        "%41",
        "a#b?c",
        "ملف",
        "e\u0301",
    )

    @pytest.mark.parametrize("name", ODD)
    def test_of_files_never_break_the_one_line_and_work_all_the_same(self, name, tmp_path, refused, succeed):
        assert refused("import", refused.file, tmp_path / f"{name}.txt")
        (tmp_path / f"{name}.txt").write_text(LIST)
        said = succeed("import", refused.file, tmp_path / f"{name}.txt")
        assert all(line.isprintable() for line in said.splitlines())
        succeed("assemble", refused.file)
        said = succeed("export", refused.file, "--out", tmp_path / f"{name}.docx")
        assert said.count("\n") == 1
        assert said[:-1].isprintable()
        assert (tmp_path / f"{name}.docx").stat().st_size > 1000
        assert refused("export", refused.file, "--out", tmp_path / f"{name}.docx")
        own = tmp_path / f"{name}.draftdesk"
        succeed("new", own)
        succeed("import", own, tmp_path / f"{name}.txt")
        succeed("copy", own, tmp_path / f"{name} copy.draftdesk")
        succeed("check", own)
        succeed("snippets", own)

    def test_bytes_that_are_no_characters_work_as_names_of_files(self, refused, process, tmp_path):
        odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
        line = refused("import", refused.file, odd + ".txt", of=process)
        assert "does not exist" in line
        Path(odd + ".txt").write_text(LIST)
        for words in (
            ["import", refused.file, odd + ".txt"],
            ["sources", refused.file],
            ["sources", refused.file, "--json"],
            ["assemble", refused.file],
            ["export", refused.file, "--out", odd + ".docx"],
            ["coverage", refused.file, "--out", odd + ".csv"],
            ["new", odd + ".draftdesk"],
            ["import", odd + ".draftdesk", odd + ".txt", "--json"],
            ["copy", odd + ".draftdesk", odd + "-copy.draftdesk"],
            ["copy", odd + ".draftdesk", odd + "-out.draftdesk", "--for-others"],
            ["check", odd + "-out.draftdesk", "--json"],
        ):
            said = process(*words)
            assert (said.code, said.err) == (0, ""), said
        assert Path(odd + ".docx").exists()

    def test_bytes_that_are_no_characters_are_refused_as_words(self, refused, process):
        for words in (
            ["freeze", "--label", "\udcff"],
            ["set-aside", "S/1", "--reason", "\udcff"],
            ["snippets", "\udcff"],
        ):
            assert "UTF-8" in refused(words[0], refused.file, *words[1:], of=process)


class TestOddWords:
    @pytest.fixture
    def assembled(self, water, succeed) -> Path:
        succeed("assemble", water)
        return water

    def test_a_label_of_nothing_or_of_a_whole_book_is_refused(self, assembled, refused):
        for label in ("", "   ", "\n", "\x00\x07"):
            refused("freeze", assembled, "--label", label)
        assert "label" in refused("freeze", assembled, "--label", "x" * 100_000)

    def test_a_symbol_with_control_characters_is_refused(self, assembled, refused):
        assert "is no document symbol" in refused(
            "freeze", assembled, "--label", "Zero", "--symbol", "A/1\n\x07\x1b[31m"
        )

    def test_control_characters_and_line_ends_in_what_is_printed_break_nothing(self, assembled, tmp_path, succeed):
        odd = "Rev\n1\x07\x1b[31m\u2028a\u202eb\ufffe"
        words = []
        for option in ("--date", "--time", "--place", "--handling", "--note", "--job", "--released"):
            words += [option, f"a{option}\n\x07\x1b[31m\u202e"]
        said = succeed("freeze", assembled, "--label", odd, *words)
        assert said.count("\n") == 1
        assert said[:-1].isprintable()
        for name in ("x.docx", "x.md", "x.html"):
            succeed("export", assembled, "--out", tmp_path / name)
        assert "\x1b" not in (tmp_path / "x.md").read_text()
        assert "\x1b" not in (tmp_path / "x.html").read_text()
        docx.Document(str(tmp_path / "x.docx"))
        assert all(line.isprintable() for line in succeed("versions", assembled).splitlines())
        assert all(line.isprintable() for line in succeed("acts", assembled).splitlines())
        succeed("check", assembled)

    def test_control_characters_in_a_title_break_nothing(self, tmp_path, succeed):
        file = tmp_path / "x.draftdesk"
        succeed("new", file, "--title", "A\nB\x07\x1b[31m\u202e")
        succeed(
            "import",
            file,
            sample() / "report.md",
            "--title",
            "C\nD\x07",
            "--submitter",
            "Fi\nji\x07",
            "--session",
            "\n",
        )
        succeed("assemble", file)
        for name in ("x.docx", "x.md", "x.html"):
            succeed("export", file, "--sources", "--out", tmp_path / name)
        docx.Document(str(tmp_path / "x.docx"))
        assert all(line.isprintable() for line in succeed("sources", file).splitlines())
        succeed("check", file)

    @pytest.mark.parametrize(
        "query", ['"', "*", "NEAR(", "a AND", "(", "-", "'; DROP TABLE snippet; --", "x" * 20_000, "\x00"]
    )
    def test_whatever_is_searched_for_is_words(self, query, water, succeed):
        succeed("snippets", water, "--", query)

    def test_a_number_of_references_beyond_all_reason(self, refused):
        refused("tag", refused.file, *[f"X/{n}" for n in range(2000)], "--add", "theme:Water for food")

    def test_a_path_of_zero_bytes_is_no_path(self, refused):
        assert refused("import", refused.file, "a\0b.txt")
