"""What people and attackers hand in: one line each, and the workspace as it was."""

import csv
import ctypes
import json
import os
import random
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import docx
import pytest

from draftdesk.kit.resources import sample
from draftdesk.workspace.migrations import LATEST

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared" / "data" / "docx"
LIST = "We recommend the following:\n\n- Share the water of every river fairly\n- Keep every lake clean\n"
MEGABYTE = 1024 * 1024


def word_file(path: Path, *paragraphs: str) -> Path:
    made = docx.Document()
    for each in paragraphs:
        made.add_paragraph(each)
    made.save(str(path))
    return path


def packed(path: Path, parts: dict[str, bytes], *, like: Path) -> Path:
    """The Word file `like` with some parts replaced."""
    with zipfile.ZipFile(like) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name in set(parts) - set(old.namelist()):
            new.writestr(name, parts[name])
    return path


def pdf(path: Path, draw, pages: int = 1) -> Path:
    from reportlab.pdfgen import canvas

    made = canvas.Canvas(str(path))
    for page in range(pages):
        draw(made, page)
        made.showPage()
    made.save()
    return path


class TestDocumentsThatAreNone:
    def test_an_empty_file(self, refused, tmp_path):
        (tmp_path / "paper.docx").write_bytes(b"")
        line = refused("import", refused.file, tmp_path / "paper.docx")
        assert "paper.docx is empty" in line

    def test_a_file_of_zeros(self, refused, tmp_path):
        (tmp_path / "paper.txt").write_bytes(bytes(10_000))
        assert "paper.txt" in refused("import", refused.file, tmp_path / "paper.txt")

    def test_random_bytes_under_every_name(self, refused, tmp_path):
        noise = random.Random(7).randbytes(20_000)
        for name in ("paper.docx", "paper.pdf", "paper.txt", "paper.md", "paper.csv", "paper", "paper.exe"):
            (tmp_path / name).write_bytes(noise)
            assert name in refused("import", refused.file, tmp_path / name)

    @pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
    def test_a_word_file_cut_short(self, share, refused, tmp_path):
        whole = (sample() / "session-summary.docx").read_bytes()
        (tmp_path / "paper.docx").write_bytes(whole[: int(len(whole) * share)])
        assert "paper.docx" in refused("import", refused.file, tmp_path / "paper.docx")

    def test_a_word_file_with_a_password(self, refused, tmp_path):
        """What Word writes then: an OLE container with the package in a stream of that name."""
        header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
        (tmp_path / "paper.docx").write_bytes(header)
        assert "password" in refused("import", refused.file, tmp_path / "paper.docx")

    def test_a_pdf_called_docx_and_a_word_file_called_pdf(self, refused, tmp_path):
        pdf(tmp_path / "paper.docx", lambda page, _: page.drawString(72, 700, "Recommendations"))
        assert "paper.docx is really a PDF" in refused("import", refused.file, tmp_path / "paper.docx")
        word_file(tmp_path / "paper.pdf", "Recommendations")
        assert "paper.pdf is really a Word document" in refused("import", refused.file, tmp_path / "paper.pdf")

    def test_a_pdf_with_a_password(self, refused, tmp_path):
        from reportlab.lib.pdfencrypt import StandardEncryption
        from reportlab.pdfgen import canvas

        made = canvas.Canvas(str(tmp_path / "paper.pdf"), encrypt=StandardEncryption("secret"))
        made.drawString(72, 700, "Recommendations")
        made.save()
        assert "password" in refused("import", refused.file, tmp_path / "paper.pdf")

    def test_a_pdf_cut_short(self, refused, tmp_path):
        whole = pdf(tmp_path / "whole.pdf", lambda page, _: page.drawString(72, 700, "Recommendations")).read_bytes()
        (tmp_path / "paper.pdf").write_bytes(whole[: len(whole) // 2])
        assert "paper.pdf" in refused("import", refused.file, tmp_path / "paper.pdf")

    def test_a_folder_a_missing_file_and_a_link_that_leads_nowhere(self, refused, tmp_path):
        (tmp_path / "folder.docx").mkdir()
        (tmp_path / "link.docx").symlink_to(tmp_path / "nowhere.docx")
        assert "folder.docx is a folder" in refused("import", refused.file, tmp_path / "folder.docx")
        assert "missing.docx does not exist" in refused("import", refused.file, tmp_path / "missing.docx")
        assert "link.docx does not exist" in refused("import", refused.file, tmp_path / "link.docx")

    def test_a_pipe_is_not_waited_for(self, refused, tmp_path):
        os.mkfifo(tmp_path / "pipe.txt")
        assert "pipe.txt" in refused("import", refused.file, tmp_path / "pipe.txt")

    @pytest.mark.parametrize("name", sorted(each.name for each in SHARED.glob("bad-*")) if SHARED.is_dir() else [])
    def test_damaged_files_from_the_field(self, name, refused):
        assert name in refused("import", refused.file, SHARED / name)

    @pytest.mark.parametrize("name", sorted(each.name for each in SHARED.glob("hostile-*")) if SHARED.is_dir() else [])
    def test_hostile_files_from_the_field(self, name, refused):
        assert name in refused("import", refused.file, SHARED / name)


class TestHostileDocuments:
    def test_a_zip_bomb_called_docx(self, refused, tmp_path):
        plain = word_file(tmp_path / "plain.docx", "Words")
        bomb = b"<w:document>" + b" " * (300 * MEGABYTE)
        packed(tmp_path / "bomb.docx", {"word/document.xml": bomb}, like=plain)
        assert (tmp_path / "bomb.docx").stat().st_size < MEGABYTE
        assert "bomb.docx" in refused("import", refused.file, tmp_path / "bomb.docx")

    @pytest.mark.parametrize(
        "doctype",
        [
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY e "&b;&b;&b;&b;&b;&b;&b;">]>',
            '<!DOCTYPE x SYSTEM "http://localhost:9/x.dtd">',
        ],
    )
    def test_entities_are_never_followed(self, doctype, refused, tmp_path):
        plain = word_file(tmp_path / "plain.docx", "Words")
        with zipfile.ZipFile(plain) as archive:
            document = archive.read("word/document.xml").decode()
        start = document.index("<w:document")
        document = document[:start] + doctype + document[start:].replace("Words", "&e;")
        packed(tmp_path / "entity.docx", {"word/document.xml": document.encode()}, like=plain)
        assert "entity.docx" in refused("import", refused.file, tmp_path / "entity.docx")

    def test_a_part_that_leads_out_of_the_file(self, refused, tmp_path):
        plain = word_file(tmp_path / "plain.docx", "Words")
        packed(tmp_path / "path.docx", {"../../../tmp/evil.xml": b"<x/>"}, like=plain)
        assert "path.docx" in refused("import", refused.file, tmp_path / "path.docx")

    def test_elements_nested_ten_thousand_deep(self, refused, tmp_path):
        plain = word_file(tmp_path / "plain.docx", "Words")
        with zipfile.ZipFile(plain) as archive:
            document = archive.read("word/document.xml").decode()
        deep = "<w:ins>" * 10_000 + "</w:ins>" * 10_000
        document = document.replace("<w:body>", "<w:body>" + deep)
        packed(tmp_path / "deep.docx", {"word/document.xml": document.encode()}, like=plain)
        assert "deep.docx" in refused("import", refused.file, tmp_path / "deep.docx")


def peak_of(file: Path, paper: Path) -> tuple[int, str, int]:
    """Exit code, stderr and peak memory in MiB of an import as a process of its own."""
    code = (
        "import resource, subprocess, sys\n"
        "ran = subprocess.run([sys.executable, '-m', 'draftdesk', 'import', *sys.argv[1:]], capture_output=True)\n"
        "sys.stderr.buffer.write(ran.stderr)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
        "sys.exit(ran.returncode)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(file), str(paper)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
        timeout=280,
    )
    return ran.returncode, ran.stderr, int(ran.stdout)


class TestMoreTextThanAnyDocumentHas:
    """Over 100 MB of text is refused, and not by filling the machine's memory first."""

    def _refused_in_a_line(self, refused, content_digest, paper: Path, most: int) -> None:
        before = content_digest(refused.file)
        code, said, peak = peak_of(refused.file, paper)
        assert (code, said.count("\n")) == (1, 1), said
        assert paper.name in said
        assert "100 MB" in said or "more than any document" in said
        assert peak < most, f"{peak} MiB"
        assert content_digest(refused.file) == before
        refused.must_be_whole()

    @pytest.mark.parametrize("name", ["long.txt", "long.md", "long.csv"])
    def test_as_text(self, name, refused, content_digest, tmp_path):
        line = b"- Share the water of every river fairly, and keep every lake clean for those who come after us\n"
        (tmp_path / name).write_bytes(line * (101 * MEGABYTE // len(line) + 1))
        self._refused_in_a_line(refused, content_digest, tmp_path / name, 400)

    def test_as_a_word_file(self, refused, content_digest, tmp_path):
        plain = word_file(tmp_path / "plain.docx", "Words")
        with zipfile.ZipFile(plain) as archive:
            head, _, tail = archive.read("word/document.xml").partition(b"<w:p>")
        tail = tail[tail.index(b"<w:sectPr") :]
        noise = random.Random(3)
        texts = (noise.randbytes(500).hex().encode() for _ in range(105_000))
        body = b"".join(b"<w:p><w:r><w:t>%b</w:t></w:r></w:p>" % words for words in texts)
        packed(tmp_path / "long.docx", {"word/document.xml": head + body + tail}, like=plain)
        self._refused_in_a_line(refused, content_digest, tmp_path / "long.docx", 900)

    def test_as_a_word_file_of_paragraphs_without_a_word(self, refused, content_digest, tmp_path):
        plain = word_file(tmp_path / "plain.docx", "Words")
        noise = random.Random(4)
        tags = [b"<w:p/>", b"<w:p></w:p>", b"<w:p><w:r/></w:p>", b"<w:p><w:r/><w:r/></w:p>"]
        with zipfile.ZipFile(plain) as archive:
            document = archive.read("word/document.xml")
        empty = b"".join(noise.choices(tags, k=2_000_000))
        packed(
            tmp_path / "wide.docx",
            {"word/document.xml": document.replace(b"<w:body>", b"<w:body>" + empty)},
            like=plain,
        )
        self._refused_in_a_line(refused, content_digest, tmp_path / "wide.docx", 400)

    def test_a_file_of_gigabytes_is_not_even_opened(self, refused, tmp_path):
        with (tmp_path / "huge.txt").open("wb") as file:
            file.truncate(2 * 1024 * MEGABYTE)  # sparse: it takes no room
        assert "huge.txt is larger than" in refused("import", refused.file, tmp_path / "huge.txt")


class TestOddButReadable:
    def _texts(self, succeed, file: Path, paper: Path) -> list[str]:
        (source,) = json.loads(succeed("import", file, paper, "--json"))["sources"]
        return [each["text"] for each in source["snippets"]]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
    @pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
    def test_every_encoding_and_line_end_that_offices_write(self, encoding, line_end, water, tmp_path, succeed):
        text = "We recommend the following:\n\n- Protéger l’eau des forêts – et des rivières\n- Keep every lake clean\n"
        (tmp_path / "paper.txt").write_bytes(text.replace("\n", line_end).encode(encoding))
        assert self._texts(succeed, water, tmp_path / "paper.txt") == [
            "Protéger l’eau des forêts – et des rivières",
            "Keep every lake clean",
        ]

    def test_zero_bytes_among_the_words(self, water, tmp_path, succeed):
        (tmp_path / "paper.txt").write_bytes(LIST.replace("river", "ri\0ver").encode())
        assert self._texts(succeed, water, tmp_path / "paper.txt") == [
            "Share the water of every river fairly",
            "Keep every lake clean",
        ]

    def test_ten_thousand_cards(self, water, tmp_path, succeed):
        rows = "".join(f"{n},Fiji,Share the water of river number {n} fairly\n" for n in range(10_000))
        (tmp_path / "cards.csv").write_text("Card number,Delegation,Recommendation\n" + rows)
        texts = self._texts(succeed, water, tmp_path / "cards.csv")
        assert texts == [f"Share the water of river number {n} fairly" for n in range(10_000)]
        succeed("check", water)

    @pytest.mark.parametrize(
        "formula", ["=1+1", '=HYPERLINK("http://example.org";"x")', "@SUM(A1:A9)", "+1 country", "-2"]
    )
    def test_formulas_are_words_on_the_way_in_and_harmless_on_the_way_out(self, formula, water, tmp_path, succeed):
        with (tmp_path / "cards.csv").open("w", newline="") as file:
            csv.writer(file).writerows([["Card number", "Delegation", "Recommendation"], ["1", "Fiji", formula]])
        assert self._texts(succeed, water, tmp_path / "cards.csv") == [formula]
        succeed("coverage", water, "--out", tmp_path / "out.csv")
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
            (row,) = (row for row in csv.DictReader(file) if formula in row["Recommendation"])
        assert row["Recommendation"] == "'" + formula

    def test_a_scanned_pdf_says_that_it_holds_no_text(self, water, tmp_path, command):
        def picture(page, _) -> None:
            page.saveState()
            page.translate(72, 300)
            page.scale(400, 400)
            page._code.append("BI /W 8 /H 8 /CS /G /BPC 8 /F /AHx ID " + "00ff" * 32 + "> EI")
            page.restoreState()

        pdf(tmp_path / "scan.pdf", picture, pages=3)
        said = command("import", water, tmp_path / "scan.pdf")
        assert "0 recommendations stored" in said.out
        assert "picture" in said.out or "scan" in said.out.replace("scan.pdf", "")
        assert command("check", water).code == 0

    def test_two_columns_are_read_one_after_the_other_or_called_doubtful(self, water, tmp_path, command):
        left = [f"left{n} words of the first column stand here" for n in range(30)]
        right = [f"right{n} words of the second column stand" for n in range(30)]

        def columns(page, _) -> None:
            page.setFont("Helvetica", 9)
            for n in range(30):
                page.drawString(50, 760 - 14 * n, left[n])
                page.drawString(320, 760 - 14 * n, right[n])

        pdf(tmp_path / "columns.pdf", columns)
        said = command("import", water, tmp_path / "columns.pdf")
        assert said.code == 0
        with closing(sqlite3.connect(water)) as connection:
            words = " ".join(
                text
                for (text,) in connection.execute(
                    "SELECT b.text FROM block b JOIN source s ON s.reading_id=b.reading_id "
                    "WHERE s.file_name='columns.pdf' ORDER BY b.n"
                )
            )
        in_order = words.index("left29") < words.index("right0 ")
        assert in_order or "order" in said.out, said.out


class TestSeveralFiles:
    def test_the_good_ones_are_stored_and_each_bad_one_has_its_line(self, water, tmp_path, command):
        (tmp_path / "empty.docx").write_bytes(b"")
        (tmp_path / "good.txt").write_text(LIST)
        said = command("import", water, tmp_path / "empty.docx", tmp_path / "good.txt", tmp_path / "none.txt", "--json")
        assert said.code == 1
        assert [source["file"] for source in said.json["sources"]] == ["good.txt"]
        lines = said.err.splitlines()
        assert [line.split()[:2] for line in lines] == [["draftdesk:", "empty.docx"], ["draftdesk:", "none.txt"]]
        assert command("check", water).code == 0

    def test_where_all_fail_nothing_is_stored(self, water, tmp_path, command, content_digest):
        before = content_digest(water)
        said = command("import", water, tmp_path / "a.txt", tmp_path / "b.txt")
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 2)
        assert content_digest(water) == before

    def test_a_file_given_twice_is_stored_once(self, water, tmp_path, command):
        (tmp_path / "good.txt").write_text(LIST)
        said = command("import", water, tmp_path / "good.txt", tmp_path / "good.txt", "--json")
        assert (said.code, len(said.json["sources"])) == (0, 1)


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

    @pytest.mark.parametrize("name", ["x.pdf", "x", "x.exe", "docx"])
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


class TestFullDisks:
    @pytest.mark.parametrize("room", [0, 4096, 65536])
    def test_while_importing_and_exporting(self, room, refused, process, tmp_path, succeed):
        """No file may grow beyond the limit, which fails as a full disk does in the middle of a write."""
        import resource as limits

        succeed("assemble", refused.file)
        size = refused.file.stat().st_size

        def limit(most: int):
            return lambda: limits.setrlimit(limits.RLIMIT_FSIZE, (most, most))

        (tmp_path / "long.txt").write_text(LIST + "\n".join(f"- Share river number {n}" for n in range(20_000)))
        line = refused("import", refused.file, tmp_path / "long.txt", of=process, preexec_fn=limit(size + room))
        assert "water.draftdesk" in line
        old = tmp_path / "old.docx"
        old.write_text("what was there")
        small = min(room, 4096)
        assert "full" in refused("export", refused.file, "--out", old, "--force", of=process, preexec_fn=limit(small))
        assert old.read_text() == "what was there"
        line = refused("copy", refused.file, tmp_path / "c.draftdesk", of=process, preexec_fn=limit(small))
        assert "c.draftdesk" in line
        line = refused("new", tmp_path / "n.draftdesk", of=process, preexec_fn=limit(small))
        assert "n.draftdesk" in line
        assert {each.name for each in tmp_path.iterdir()} == {
            "water.draftdesk",
            ".water.draftdesk.lock",
            "long.txt",
            "old.docx",
        }

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
    finally:
        holder.communicate("")
    assert command("assemble", water).code == 0


class TestOddNames:
    ODD = ("a\nb", "a\x1b[2Jb", "a\rb", "a\x07b", "a‮b", "a\x85b", "-a", "a'b\"c", "%41", "a#b?c", "ملف", "e\u0301")

    @pytest.mark.parametrize("name", ODD)
    def test_of_files_never_break_the_one_line_and_work_all_the_same(
        self, name, tmp_path, refused, succeed, monkeypatch
    ):
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

    def test_control_characters_and_line_ends_in_what_is_printed_break_nothing(self, assembled, tmp_path, succeed):
        odd = "Rev\n1\x07\x1b[31m\u2028a‮b\ufffe"
        words = []
        for option in ("--symbol", "--date", "--time", "--place", "--handling", "--note"):
            words += [option, f"a{option}\n\x07\x1b[31m‮"]
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
        succeed("new", file, "--title", "A\nB\x07\x1b[31m‮")
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
