"""Documents that people and attackers hand in: one line each, and the workspace as it was."""

import csv
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


def packed(path: Path, parts: dict[str, bytes], *, like: Path, level: int | None = None) -> Path:
    """The Word file `like` with some parts replaced."""
    with zipfile.ZipFile(like) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as new:
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
        texts = (noise.randbytes(500).hex().encode() for _ in range(1_000))  # more than deflating looks back
        body = b"".join(b"<w:p><w:r><w:t>%b</w:t></w:r></w:p>" % words for words in texts) * 105
        packed(tmp_path / "long.docx", {"word/document.xml": head + body + tail}, like=plain, level=1)
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

    @pytest.mark.slow
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
