"""What arrives in practice: folders, archives and messages of everything, good and bad."""

import io
import json
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

TEXT = "We recommend the following:\n\n- Share the water of river {n} fairly\n"


def word_file(text: str) -> bytes:
    made, file = docx.Document(), io.BytesIO()
    for line in text.split("\n"):
        made.add_paragraph(line)
    made.save(file)
    return file.getvalue()


def web_page(text: str) -> bytes:
    return f"<html><body><p>{text.replace(chr(10), '<p>')}</body></html>".encode()


def rich_text(text: str) -> bytes:
    return (r"{\rtf1\ansi " + text.replace("\n", "\\par\n") + "}").encode()


def good(n: int) -> tuple[str, bytes]:
    """A document with one recommendation of its own, in one of five formats."""
    text = TEXT.format(n=n)
    suffix, content = (
        (".txt", text.encode()),
        (".docx", word_file(text)),
        (".html", web_page(text)),
        (".rtf", rich_text(text)),
        (".csv", f"Delegation,Recommendation\nKenya,Share the water of river {n} fairly\n".encode()),
    )[n % 5]
    return f"paper-{n:02d}{suffix}", content


BAD = {
    "bad-1.docx": b"",
    "bad-2.docx": word_file("x")[:500],
    "bad-3.pdf": b"%PDF-1.7 cut",
    "bad-4.docx": b"%PDF-1.7 renamed",
    "bad-5.jpg": b"\xff\xd8\xff\xe0",
    "bad-6.xlsx": b"PK\x03\x04 nothing",
    "bad-7.odt": b"words alone",
    "bad-8.zip": b"PK\x03\x04",
    "bad-9.exe": b"MZ\x90\0\3\0\0\0",
    "bad-10.xyz": b"words",
}


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    (folder / "more").mkdir(parents=True)
    for n in range(40):
        name, content = good(n)
        (folder / ("more" if n % 3 == 0 else "") / name).write_bytes(content)
    for name, content in BAD.items():
        (folder / name).write_bytes(content)
    (folder / "~$paper-01.docx").write_bytes(b"x")
    return folder


def test_of_fifty_files_the_forty_good_ones_are_stored_in_one_act_and_each_bad_one_has_its_line(
    water, pile, command, succeed
):
    before = len(json.loads(succeed("acts", water, "--json"))["acts"])
    said = command("import", water, pile, "--json")
    assert said.code == 1
    lines = said.err.splitlines()
    assert len(lines) == len(BAD)
    assert all(sum(name in line for line in lines) == 1 for name in BAD), lines
    assert all(line.startswith("draftdesk: ") and line.isprintable() for line in lines)
    sources = said.json["sources"]
    assert sorted(each["file"] for each in sources) == sorted(good(n)[0] for n in range(40))
    assert [len(each["snippets"]) for each in sources] == [1] * 40
    assert len(json.loads(succeed("acts", water, "--json"))["acts"]) == before + 1
    succeed("undo", water)
    assert len(json.loads(succeed("sources", water, "--json"))["sources"]) == 1


def test_the_same_pile_in_an_archive_gives_the_same_and_a_second_time_nothing(water, pile, command, tmp_path):
    with zipfile.ZipFile(tmp_path / "pile.zip", "w") as archive:
        for path in sorted(pile.rglob("*")):
            archive.write(path, path.relative_to(tmp_path))
    said = command("import", water, tmp_path / "pile.zip", "--json")
    assert (said.code, len(said.json["sources"]), len(said.err.splitlines())) == (1, 40, len(BAD))
    again = command("import", water, tmp_path / "pile.zip", pile, "--json")
    assert again.json["sources"] == []
    assert len(again.json["already_there"]) == 80


def test_path_tricks_in_an_archive_are_refused_in_one_line(refused, tmp_path):
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr("good.txt", TEXT.format(n=1))
        archive.writestr("../../evil.txt", TEXT.format(n=2))
    assert "evil.zip cannot be unpacked" in refused("import", refused.file, tmp_path / "evil.zip")


def test_a_message_brings_its_papers(water, command, tmp_path):
    made = EmailMessage()
    made["Subject"], made["From"], made["Date"] = "Papers", "k@un.example", "Mon, 4 Dec 2017 10:00:00 +0000"
    made.set_content("Dear colleagues, find our papers attached.")
    made.add_attachment(word_file(TEXT.format(n=7)), maintype="application", subtype="x", filename="kenya.docx")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="photo.png")
    (tmp_path / "mail.eml").write_bytes(bytes(made))
    said = command("import", water, tmp_path / "mail.eml", "--json")
    assert (said.code, said.err) == (0, "")
    mail, paper = said.json["sources"]
    assert (mail["title"], mail["kind"], paper["file"], len(paper["snippets"])) == ("Papers", "letter", "kenya.docx", 1)
    assert "kenya.docx, photo.png" in mail["warnings"][0]


def test_a_title_for_several_documents_is_refused(refused, pile):
    for path in pile.glob("bad-*"):
        path.unlink()
    assert "--title names one document, and there are 40" in refused("import", refused.file, pile, "--title", "x")


def test_an_old_name_for_a_new_word_file_is_no_fault(water, command, shared):
    said = command("import", water, shared / "docx" / "un-N1746119.DOC", "--json")
    assert (said.code, said.err) == (0, "")
    assert "is really a Word document, and was read as one" in said.json["sources"][0]["warnings"][0]
